import { describe, expect, test } from '@jest/globals';
import type { ComponentSummary, IndexSummary } from '../../../src/origin/inspect.ts';
import { componentText, listText, overviewText, sizeText } from '../../../src/report/index-text.ts';
import { HOSTILE } from './sample.ts';

const WIDE = { color: false, width: Number.POSITIVE_INFINITY };

const SUMMARY: IndexSummary = {
  version: '2026.11.23',
  components: 2,
  releases: 5,
  files: 1234,
  contents: 5678,
  fingerprints: 805931,
  options: {
    names: { k: 20, window: 10, minDistinct: 9 },
    shapes: { k: 48, window: 32, minDistinct: 10 },
  },
  oldest: '2024-01-01',
  newest: '2026-11-20',
  languages: { Python: 1200, Rust: 34 },
  largest: [
    { purl: 'pkg:pypi/acme', name: 'Acme', files: 1200 },
    { purl: 'pkg:github/example/labs', name: 'labs', files: 34 },
  ],
};

const FILE = { name: 'origins.idx', bytes: 5_414_212, format: '2.0' };

const ACME: ComponentSummary = {
  purl: 'pkg:pypi/acme',
  name: 'Acme',
  aliases: ['acme/acme'],
  license: 'Apache-2.0',
  repository: 'https://example.com/acme/acme',
  permalink: 'https://example.com/acme/acme/blob/{tag}/{path}#L{start}-L{end}',
  releases: 3,
  first: { version: '1.0', date: '2024-01-01' },
  last: { version: '2.0', date: '2025-06-01' },
  history: [
    { version: '1.0', date: '2024-01-01' },
    { version: '1.1', date: '2024-03-01' },
    { version: '2.0', date: '2025-06-01' },
  ],
  files: 1200,
  contents: 5000,
  holders: 2,
  holderContents: { 'Acme Inc.': 4999, 'Example Labs': 10 },
  documents: [
    {
      since: '1.1',
      license: 'Apache-2.0',
      holders: ['Acme Inc.'],
      notice: { path: 'NOTICE', sha256: '0123456789abcdef0123' },
      authors: null,
    },
  ],
  parents: [{ purl: 'pkg:github/example/labs', kind: 'declared', files: 3, since: '1.1' }],
};

const COMMIT = '0123456789012345678901234567890123456789';
const LABS: ComponentSummary = {
  ...ACME,
  purl: 'pkg:github/example/labs',
  name: 'labs',
  license: null,
  repository: null,
  permalink: null,
  releases: 1,
  first: { version: COMMIT, date: '' },
  last: { version: COMMIT, date: '' },
  history: [{ version: COMMIT, date: '' }],
  holders: 0,
  holderContents: {},
  documents: [],
  parents: [],
};

describe('overviewText', () => {
  test('a page as a person reads it', () => {
    expect(
      overviewText(FILE, SUMMARY, null, WIDE),
    ).toBe(`origin index 2026.11.23  (origins.idx, 5.41 MB, format 2.0)

  components          2
  releases            5  2024-01-01 to 2026-11-20
  files           1,234  through all releases; Python 1,200, Rust 34
  contents        5,678  different ones of these files
  fingerprints  805,931  of 20 tokens in windows of 10
                         of 48 with names blanked in windows of 32

most files
  Acme  ████████████████████████  1,200   97 %
  labs  █░░░░░░░░░░░░░░░░░░░░░░░     34    3 %
`);
  });

  test('what the recipe asks for and the index does not have', () => {
    const purls = Array.from({ length: 7 }, (_, i) => `pkg:pypi/missing-${i}`);
    const text = overviewText(FILE, SUMMARY, { manifest: 'origins.json', purls }, { ...WIDE, width: 80 });
    expect(text).toContain('\n  not included  7 components of its recipe: pkg:pypi/missing-0,');
    expect(text.replace(/\s+/g, ' ')).toContain('pkg:pypi/missing-4, 2 more. origins.json says why.');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(overviewText(FILE, SUMMARY, { manifest: 'origins.json', purls: [] }, WIDE)).not.toContain(
      'not included',
    );
  });
});

describe('listText', () => {
  test('a line a component, by purl', () => {
    expect(
      listText([ACME, LABS], WIDE),
    ).toBe(`component                license     releases  first  last  from        to          files  holders
pkg:github/example/labs  not known          1                                       1,200        0
pkg:pypi/acme            Apache-2.0         3  1.0    2.0   2024-01-01  2025-06-01  1,200        2

2 components, 2,400 files. colophon index list NAME shows one of them.
`);
  });

  test.each([80, 100, 120])('no row is wider than a terminal of %i columns', (width) => {
    const long = { ...ACME, purl: `pkg:huggingface/${'owner'.repeat(8)}/${'model'.repeat(8)}` };
    const rows = listText([long, LABS], { color: false, width }).split('\n').slice(0, 3);
    for (const row of rows) expect([...row].length).toBeLessThanOrEqual(width);
  });
});

describe('componentText', () => {
  test('a page as a person reads it', () => {
    expect(componentText(ACME, WIDE)).toBe(`pkg:pypi/acme
  name          Acme, acme/acme
  license       Apache-2.0
  repository    https://example.com/acme/acme
  files         1,200 in 5,000 contents
  releases      3: 1.0 (2024-01-01) to 2.0 (2025-06-01)
                2024  2  1.0 to 1.1
                2025  1  2.0
  shipped       from 1.1 on: license Apache-2.0 (Acme Inc.), NOTICE 0123456789abcdef
  holders       4,999  Acme Inc.
                   10  Example Labs
  derived from  pkg:github/example/labs (declared), 3 files from 1.1 on
  links         https://example.com/acme/acme/blob/{tag}/{path}#L{start}-L{end}
`);
  });

  test('little is known: said, and no day that is none', () => {
    const text = componentText(LABS, WIDE);
    expect(text).toContain('\n  license       not known\n');
    expect(text).toContain('\n  releases      1: 012345678901\n');
    expect(text).toContain('\n  holders       none named in the headers of its files\n');
    expect(text).not.toMatch(/1970|NaN|no date|shipped|derived/);
  });

  test('names of others cannot act on the terminal', () => {
    const hostile = { ...ACME, aliases: [HOSTILE], holderContents: { [HOSTILE]: 1 }, license: HOSTILE };
    for (const text of [componentText(hostile, WIDE), listText([hostile], WIDE)])
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^::error/m);
  });
});

test('sizes', () => {
  expect([999, 33_452, 999_999, 14_749_889].map(sizeText)).toEqual(['1 kB', '34 kB', '1000 kB', '14.75 MB']);
});
