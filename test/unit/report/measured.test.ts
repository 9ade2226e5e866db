import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { formatComment } from '../../../src/report/comment.ts';
import { formatJson } from '../../../src/report/json.ts';
import { falseMatchText, MEASURED } from '../../../src/report/measured.ts';
import { formatSarif } from '../../../src/report/sarif.ts';
import { formatSummary } from '../../../src/report/summary.ts';
import { formatText } from '../../../src/report/text.ts';
import { finding, report } from './sample.ts';

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

  test('every report says it, whatever was found', () => {
    const link = (path: string) => path;
    const clean = report({ files: [], findings: [] });
    const said = falseMatchText(clean.tool.measured);
    const reports = [
      formatText(clean, { sources: new Map(), color: false, width: 400, milliseconds: null }),
      formatSarif(clean, { prefix: '' }),
      formatSummary(clean, { link, reason: null, reportPlace: null }),
      formatComment(report({ findings: [finding()] }), {
        prefix: '',
        runUrl: null,
        reason: null,
        link,
        suggested: new Set(),
      }),
    ];
    const figures = /\d+ of [\d,]+ independent files at medium confidence or above/.exec(said)?.[0] as string;
    for (const text of reports) expect(text).toContain(figures);
    expect(JSON.parse(formatJson(clean)).tool.measured).toEqual(clean.tool.measured);
  });

  test('is said in one sentence', () => {
    expect(falseMatchText({ independentFiles: 20_000, falseMatches: 0, doubtfulMatches: 0 })).toBe(
      'False matches when measured: 0 of 20,000 independent files at medium confidence or above; see docs/accuracy.md.',
    );
  });
});
