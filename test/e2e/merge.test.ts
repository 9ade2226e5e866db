/** The built command line merges the reports of several audits, as a workflow downloads them. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MergedReport } from '../../src/report/merged.ts';
import { temporaryFolder } from '../support/temporary-repository.ts';
import { cli } from './run.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
const at = (...parts: string[]): string => join(folder.path, ...parts);

beforeAll(async () => {
  folder.write('clean/a.py', 'def ours(value):\n    return value + 1\n');
  folder.write('findings/a.py', '# SPDX-License-Identifier: Apache 2.0\nx = 1\n');
  folder.write('broken/a.py', Buffer.from([0x7f, 0x45, 0, 1]));
  for (const name of ['clean', 'findings', 'broken']) {
    const output = at('reports', `colophon-us__${name}`, 'report.json');
    mkdirSync(dirname(output), { recursive: true });
    await cli(['audit', at(name), '--format', 'json', '--output', output]);
  }
});

describe('colophon merge', () => {
  test('a folder of downloaded artifacts', async () => {
    const { code, stdout } = await cli(['merge', at('reports'), '--format', 'json']);
    const merged = JSON.parse(stdout) as MergedReport;
    expect(code).toBe(1);
    expect(merged.verdict).toBe('fail');
    expect(merged.reports.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['us/broken', 'incomplete'],
      ['us/clean', 'pass'],
      ['us/findings', 'fail'],
    ]);
  });

  test.each<[string, string[], number]>([
    ['a clean one', ['reports/colophon-us__clean'], 0],
    ['one that was not judged in full', ['reports/colophon-us__broken'], 2],
    ['findings that do not count', ['reports/colophon-us__findings', '--fail-on', 'never'], 0],
    ['one that was expected and is there', ['reports', '--fail-on', 'never', '--expect', 'us/clean'], 2],
    ['one that was expected and is not', ['reports/colophon-us__clean', '--expect', 'us/other'], 2],
    ['a file that is no report', ['clean/a.py'], 2],
    ['a folder without reports', ['clean'], 2],
    ['nothing', ['no/such'], 2],
    ['no path', [], 2],
  ])('%s: exit code', async (_, args, expected) => {
    const [path, ...options] = args;
    const given = path === undefined ? [] : [at(path)];
    expect((await cli(['merge', ...given, ...options])).code).toBe(expected);
  });

  test('as a job summary, into a file', async () => {
    const output = at('summary.md');
    const { code, stdout } = await cli([
      'merge',
      at('reports'),
      '--format',
      'markdown',
      '--output',
      output,
      '--expect',
      'us/gone',
    ]);
    expect([code, stdout]).toEqual([1, '']);
    const text = readFileSync(output, 'utf8');
    expect(text).toContain('## Colophon: ❌ fail');
    expect(text).toContain('<code>us/findings</code>');
    expect(text).toMatch(/us\/gone<\/code> \| no report was left/);
  });
});
