import { describe, expect, test } from '@jest/globals';
import { measuredOf, measurementsTable, withParts } from '../../../bench/accuracy-page.mjs';

const PAGE = '# Page\n\nBefore.\n<!-- measured: a -->\nold\n<!-- /measured: a -->\nAfter.\n';

describe('the generated parts of docs/accuracy.md', () => {
  test('are replaced, and what stands around them is kept', () => {
    expect(withParts(PAGE, new Map([['a', '\nnew\n\n']]))).toBe(
      '# Page\n\nBefore.\n<!-- measured: a -->\nnew\n<!-- /measured: a -->\nAfter.\n',
    );
    expect(withParts(PAGE, new Map())).toBe(PAGE);
  });

  test('have a place on the page', () => {
    expect(() => withParts(PAGE, new Map([['b', 'new']]))).toThrow(
      'The page has no part between <!-- measured: b --> and <!-- /measured: b -->.',
    );
  });
});

describe('measurements', () => {
  const measurement = (what: string, value: number, bar: number | null = null) => ({
    what,
    value,
    unit: '%',
    better: 'higher' as const,
    bar,
  });

  test('stand beside what was aimed at', () => {
    expect(
      measurementsTable([
        measurement('met', 95, 95),
        measurement('not met', 94.9, 95),
        measurement('no bar', 1),
      ]),
    ).toEqual([
      '| what | measured | aimed at |',
      '|---|---|---|',
      '| met | 95 % | 95 %: met |',
      '| not met | 94.9 % | 95 %: **missed** |',
      '| no bar | 1 % |  |',
    ]);
  });

  test('of independent files are what every report says', () => {
    const all = [
      measurement('independent files', 90_000),
      measurement('independent files reported as derived', 0),
      measurement('files at low confidence that derive from none of what is named', 12),
    ];
    expect(measuredOf(all)).toEqual({ independentFiles: 90_000, falseMatches: 0, doubtfulMatches: 12 });
    expect(() => measuredOf(all.slice(1))).toThrow('negatives.mjs did not measure “independent files”.');
  });
});
