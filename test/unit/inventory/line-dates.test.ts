import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { gitFacts } from '../../../src/inventory/git.ts';
import { daysIn, type LineRange, lineDays } from '../../../src/inventory/line-dates.ts';
import {
  secondsOf,
  type TemporaryFolder,
  temporaryFolder,
  temporaryRepository,
} from '../../support/temporary-repository.ts';

let folders: TemporaryFolder[] = [];
const remember = (folder: TemporaryFolder): TemporaryFolder => {
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders) folder.remove();
  folders = [];
});
const day = (at: number): number => Math.floor(secondsOf(at) / 86_400);
const ALL = [{ startLine: 1, endLine: 4 }];

function history(): TemporaryFolder {
  const repo = remember(temporaryRepository());
  repo.write('a.py', 'one\ntwo\nthree\nfour\n');
  repo.commit('start', 10);
  repo.write('a.py', 'one\ntwo\n  three\nelse\n');
  repo.commit('change', 20);
  return repo;
}

const daysOf = async (folder: string, path: string, ranges: readonly LineRange[]) =>
  lineDays(folder, path, ranges, await gitFacts(folder));

describe('days of lines', () => {
  test('since the commit that brought them; blank space is no change', async () => {
    expect(await daysOf(history().path, 'a.py', ALL)).toEqual([day(10), day(10), day(10), day(20)]);
  });
  test('of some lines only', async () => {
    expect(await daysOf(history().path, 'a.py', [{ startLine: 4, endLine: 4 }])).toEqual([day(20)]);
  });
  test('in a folder of the repository, and through a rename', async () => {
    const repo = history();
    repo.write('sub/keep.py', '');
    repo.git('mv', 'a.py', 'sub/b.py');
    repo.commit('move', 30);
    expect(await daysOf(join(repo.path, 'sub'), 'b.py', ALL)).toEqual([day(10), day(10), day(10), day(20)]);
  });
  test('what is not committed is of today', async () => {
    const repo = history();
    repo.write('a.py', 'one\ntwo\nthree\nnew\n');
    const days = await daysOf(repo.path, 'a.py', ALL);
    expect(days).toMatchObject([day(10), day(10), expect.any(Number), expect.any(Number)]);
    expect((days as number[]).at(-1)).toBeGreaterThan(day(20) + 365);
  });
  test('are not known without history', async () => {
    const repo = history();
    expect(await daysOf(repo.path, 'a.py', [])).toBeNull();
    const shallow = remember(temporaryFolder());
    shallow.git('clone', '--quiet', '--depth=1', `file://${repo.path}`, '.');
    expect(await daysOf(shallow.path, 'a.py', ALL)).toBeNull();
    expect(await daysOf(remember(temporaryFolder()).path, 'a.py', ALL)).toBeNull();
  });
  test('what Git says where it fails is handed on', async () => {
    const { path } = history();
    expect(await daysOf(path, 'none.py', ALL)).toEqual({ failed: expect.stringContaining('none.py') });
    expect(await daysOf(path, 'a.py', [{ startLine: 90, endLine: 99 }])).toEqual({
      failed: expect.stringContaining('lines'),
    });
  });
  test('nothing of the repository is run', async () => {
    const repo = history();
    const trap = join(repo.path, 'trap');
    for (const [key, value] of [
      ['diff.x.textconv', `touch ${trap};cat`],
      ['filter.x.clean', `touch ${trap};cat`],
      ['filter.x.required', 'true'],
    ] as const)
      repo.git('config', key, value);
    repo.write('.gitattributes', '*.py diff=x filter=x\n');
    repo.write('a.py', 'one\ntwo\nthree\nnew\n');
    await daysOf(repo.path, 'a.py', ALL);
    expect(existsSync(trap)).toBe(false);
  });
});

test.each<[string, number[]]>([
  ['', []],
  ['author-time 86400\ncommitter-time 172800\n\tx\n', [2]],
  ['author-time 259200\ncommitter-time 86400\n\tauthor-time 9\n', [3]],
  ['author-time x\n\tx\n', [0]],
  ['author-time 172800\n\ta\nauthor-time 86400\n\tb', [1, 2]],
])('%j', (porcelain, days) => {
  expect(daysIn(porcelain)).toEqual(days);
});
