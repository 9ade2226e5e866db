import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { falseMatchText, MEASURED } from '../../../src/report/measured.ts';

describe('how often Colophon was wrong', () => {
  test('the figures are those of docs/accuracy.md', () => {
    const text = falseMatchText(MEASURED).replace(/(, [^,]* at low)?; see docs\/accuracy\.md\.$/, '.');
    const page = readFileSync(new URL('../../../docs/accuracy.md', import.meta.url), 'utf8').replace(
      /\s+/g,
      ' ',
    );
    expect(page).toContain(text);
    expect(page).toMatch(
      new RegExp(
        `files at \`low\` that derive from none of what is named \\| ${MEASURED.doubtfulMatches}, one in`,
      ),
    );
    expect(MEASURED.independentFiles).toBeGreaterThan(20_000);
  });

  test('is said in one sentence', () => {
    expect(falseMatchText({ independentFiles: 20_000, falseMatches: 0, doubtfulMatches: 0 })).toBe(
      'False matches when measured: 0 of 20,000 independent files at medium confidence or above; see docs/accuracy.md.',
    );
  });
});
