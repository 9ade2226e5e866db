import { describe, expect, test } from '@jest/globals';
import { mergeReports, readReport } from '../../../src/report/merged.ts';
import { formatMergedMarkdown } from '../../../src/report/merged-markdown.ts';
import { formatMergedText } from '../../../src/report/merged-text.ts';
import type { Report } from '../../../src/report/schema.ts';
import { DERIVED, finding, report } from './sample.ts';

const failing = report({ files: [DERIVED], findings: [finding()], verdict: 'fail' });
const clean: Report = {
  ...failing,
  findings: [],
  files: [],
  verdict: 'pass',
  target: { ...failing.target, files: { scanned: 3, skipped: [], failed: [] } },
};

describe('several audits as one', () => {
  test('a clean one and one with findings', () => {
    const merged = mergeReports(
      [
        { name: 'us/b', report: failing },
        { name: 'us/a', report: clean },
      ],
      [],
      [],
    );
    expect(merged.reports.map(({ name }) => name)).toEqual(['us/a', 'us/b']);
    expect(merged.verdict).toBe('fail');
    expect(merged.counts.error).toBe(failing.findings.filter(({ level }) => level === 'error').length);
    const text = formatMergedText(merged, { width: 100, color: false });
    expect(text).toMatch(/us\/a +pass +0 +0/);
    expect(text).toContain('2 reports');
    const markdown = formatMergedMarkdown(merged);
    expect(markdown).toContain('## Colophon: ❌ fail');
    expect(markdown).toContain('<code>us/a</code>');
  });

  test('the false-match rate of the versions that made the reports is said, each once', () => {
    const before: Report = {
      ...clean,
      tool: { ...clean.tool, measured: { independentFiles: 90_000, falseMatches: 2, doubtfulMatches: 7 } },
    };
    const { measured: _, ...unmeasured } = clean.tool;
    const merged = mergeReports(
      [
        { name: 'a', report: clean },
        { name: 'b', report: failing },
        { name: 'c', report: before },
        { name: 'd', report: { ...clean, tool: unmeasured } as Report },
      ],
      [],
      [],
    );
    expect(merged.measured).toEqual([clean.tool.measured, before.tool.measured]);
    for (const said of [
      formatMergedText(merged, { width: 100, color: false }),
      formatMergedMarkdown(merged),
    ]) {
      expect(said.match(/False matches when measured/g)).toHaveLength(2);
      expect(said).toContain('2 of 90,000');
    }
  });

  test.each<[string, Parameters<typeof mergeReports>, string]>([
    ['all clean', [[{ name: 'a', report: clean }], [], []], 'pass'],
    ['none at all', [[], [], []], 'incomplete'],
    ['one that is missing', [[{ name: 'a', report: clean }], ['b'], []], 'incomplete'],
    ['one that is broken', [[{ name: 'a', report: clean }], [], [{ path: 'x', reason: 'y' }]], 'incomplete'],
    [
      'one with findings on a change that is no release',
      [[{ name: 'a', report: { ...failing, target: { ...failing.target, lenient: true } } }], [], []],
      'warning',
    ],
    [
      'the same beside one that fails',
      [
        [
          { name: 'a', report: { ...failing, target: { ...failing.target, lenient: true } } },
          { name: 'b', report: failing },
        ],
        [],
        [],
      ],
      'fail',
    ],
    ['one incomplete', [[{ name: 'a', report: { ...clean, verdict: 'incomplete' } }], [], []], 'incomplete'],
  ])('%s', (_, given, verdict) => {
    const merged = mergeReports(...given);
    expect(merged.verdict).toBe(verdict);
    for (const name of given[1])
      expect(formatMergedText(merged, { width: 80, color: false })).toContain(name);
  });

  test('hostile names act nowhere', () => {
    const merged = mergeReports(
      [{ name: '<img src=x>|`::error::x', report: failing }],
      ['](javascript:x)'],
      [],
    );
    const markdown = formatMergedMarkdown(merged);
    expect(markdown).not.toMatch(/<img|\]\(javascript|(?<!&#\d+;)\|`/);
    expect(formatMergedText(merged, { width: 80, color: false })).not.toMatch(/(^|\s)::error/);
  });
});

describe('a report out of a file', () => {
  test('as it was written', () => {
    expect(readReport(JSON.stringify(failing))).toEqual(failing);
  });
  test.each(['', '{', '[]', 'null', '{"schemaVersion":2}', '{"kind":"merged","schemaVersion":1}'])(
    'none: %j',
    (text) => {
      expect(readReport(text)).toBeNull();
    },
  );
});
