import { describe, expect, test } from '@jest/globals';
import { benchTable, withVersion } from '../../../scripts/refresh-index.mjs';

describe('withVersion', () => {
  const rest = '\ncomponents:\n  - purl: pkg:pypi/acme\n    version: none\n';

  test.each([
    ['version: 2026.11.23', '2026.11.30', 'version: 2026.11.30'],
    ['version: "1" # of the content', '2026.11.30', 'version: 2026.11.30 # of the content'],
    ['version: 2026.11.30', '2026.11.30.1', 'version: 2026.11.30.1'],
    ["version: '2026.11.30.9'", '2026.11.30.10', 'version: 2026.11.30.10'],
  ])('%s → %s', (before, version, line) => {
    expect(withVersion(`# a recipe\n${before}${rest}`, '2026-11-30')).toEqual({
      version,
      text: `# a recipe\n${line}${rest}`,
    });
  });

  test('a recipe without a version', () => {
    expect(() => withVersion(rest, '2026-11-30')).toThrow('no line that begins with "version:"');
  });
});

describe('benchTable', () => {
  const row = { what: 'load', value: 90, unit: 'ms', better: 'lower' as const, bar: 150 };
  const share = { what: 'found', value: 99, unit: '%', better: 'higher' as const, bar: null };
  const bench = (...measurements: (typeof row | typeof share)[]) => [{ name: 'a.mjs', measurements }];
  const rows = (text: string) => text.split('\n').slice(4);

  test('before, after and bar', () => {
    expect(benchTable(bench(row, share), bench({ ...row, value: 95 }, share))).toBe(`## Benchmarks

| | before | after | bar |
|---|--:|--:|--:|
| load | 90 ms | 95 ms | 150 ms |
| found | 99 % | 99 % | – |`);
  });

  test('what became worse is marked: beyond its bar, or by more than noise', () => {
    expect(rows(benchTable(bench(row), bench({ ...row, value: 151 })))).toEqual([
      '| ❌ load | 90 ms | 151 ms | 150 ms |',
    ]);
    expect(rows(benchTable(bench(row), bench({ ...row, value: 100 })))).toEqual([
      '| ⚠️ load | 90 ms | 100 ms | 150 ms |',
    ]);
    expect(rows(benchTable(bench(share), bench({ ...share, value: 98.9 })))).toEqual([
      '| ⚠️ found | 99 % | 98.9 % | – |',
    ]);
  });

  test('without a value before, and without one after', () => {
    expect(rows(benchTable([{ name: 'a.mjs', measurements: null }], bench(share)))).toEqual([
      '| found | – | 99 % | – |',
    ]);
    expect(rows(benchTable(bench(share), [{ name: 'a.mjs', measurements: null }]))).toEqual([
      '| ❌ `a.mjs` did not get through: see the log | | | |',
    ]);
    expect(benchTable([], [])).toBe('');
  });
});
