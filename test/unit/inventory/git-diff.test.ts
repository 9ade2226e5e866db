import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FileDiff, gitDiff, MissingBaseError } from '../../../src/inventory/diff.ts';
import {
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

/** Applies a diff to the lines of the old file. */
function patched(old: readonly string[], { removed, added }: FileDiff): string[] {
  const gone = new Set(removed.map(({ line }) => line));
  const kept = old.filter((_, i) => !gone.has(i + 1));
  for (const { line, text } of added) kept.splice(line - 1, 0, text);
  return kept;
}

describe('gitDiff', () => {
  test('what it tells turns the old lines into the new ones', async () => {
    const lines = fc.array(fc.constantFrom('a', 'b', '', '-- x', '++ y', '@@ -1 +1 @@', '# é', '\ttab'), {
      maxLength: 25,
    });
    const repo = remember(temporaryRepository());
    await fc.assert(
      fc.asyncProperty(lines, lines, async (old, now) => {
        fc.pre(old.join('\n') !== now.join('\n') && old.length > 0 && now.length > 0);
        repo.write('f.py', `${old.join('\n')}\n`);
        const base = repo.commit('old');
        repo.write('f.py', `${now.join('\n')}\n`);
        const [diff] = await gitDiff(repo.path, base);
        expect(diff).toBeDefined();
        expect(patched(old, diff as FileDiff)).toEqual(now);
      }),
      { numRuns: 25 },
    );
  });

  test('compares from where the branch left the base, and sees work that is not committed', async () => {
    const repo = remember(temporaryRepository());
    repo.write('kept.py', 'a = 1\n');
    repo.write('moved from.py', `${'b = 2\n'.repeat(30)}`);
    repo.write('gone.py', 'c = 3\n');
    repo.commit('start');
    repo.git('switch', '--quiet', '-c', 'topic');
    repo.write('kept.py', 'a = 2\n');
    repo.git('mv', 'moved from.py', 'moved täst.py');
    repo.git('rm', '--quiet', 'gone.py');
    repo.commit('topic');
    repo.git('switch', '--quiet', 'main');
    repo.write('elsewhere.py', 'not of the topic\n');
    repo.commit('main goes on');
    repo.git('switch', '--quiet', 'topic');
    repo.write('untracked.py', 'd = 4\r\ne = 5\n');
    repo.write('.gitignore', 'ignored.py\n');
    repo.write('ignored.py', 'x\n');

    const files = await gitDiff(repo.path, 'main');
    expect(files.map(({ path, status, previousPath }) => [path, status, previousPath]).sort()).toEqual([
      ['.gitignore', 'added', null],
      ['gone.py', 'deleted', null],
      ['kept.py', 'modified', null],
      ['moved täst.py', 'renamed', 'moved from.py'],
      ['untracked.py', 'added', null],
    ]);
    expect(files.find(({ path }) => path === 'untracked.py')?.added).toEqual([
      { line: 1, text: 'd = 4' },
      { line: 2, text: 'e = 5' },
    ]);
  });

  test('paths are relative to a sub-folder, and what lies outside is left out', async () => {
    const repo = remember(temporaryRepository());
    repo.write('sub/in.py', 'a\n');
    repo.write('out.py', 'a\n');
    const base = repo.commit('start');
    repo.write('sub/in.py', 'b\n');
    repo.write('out.py', 'b\n');
    expect((await gitDiff(`${repo.path}/sub`, base)).map(({ path }) => path)).toEqual(['in.py']);
  });

  test('the configuration of the repository changes nothing and runs nothing', async () => {
    const repo = remember(temporaryRepository());
    repo.write('.gitattributes', '*.py filter=evil diff=evil\n');
    repo.write('f.py', 'a\nb\nc\nd\n');
    const base = repo.commit('start');
    for (const [key, value] of [
      ['filter.evil.clean', 'touch ran-clean; cat'],
      ['filter.evil.process', 'touch ran-process'],
      ['filter.evil.required', 'true'],
      ['diff.evil.command', 'touch ran-command'],
      ['diff.evil.textconv', 'touch ran-textconv; cat'],
      ['diff.external', 'touch ran-external'],
      ['core.fsmonitor', 'touch ran-fsmonitor'],
      ['diff.noprefix', 'true'],
      ['diff.interHunkContext', '9'],
      ['diff.renames', 'false'],
      ['color.ui', 'always'],
    ] as const)
      repo.git('config', key, value);
    repo.write('f.py', 'a\nB\nc\nD\n');
    const files = await gitDiff(repo.path, base);
    expect(files).toEqual([
      {
        path: 'f.py',
        previousPath: null,
        status: 'modified',
        removed: [
          { line: 2, text: 'b' },
          { line: 4, text: 'd' },
        ],
        added: [
          { line: 2, text: 'B' },
          { line: 4, text: 'D' },
        ],
      },
    ]);
    expect(readdirSync(repo.path).filter((name) => name.startsWith('ran-'))).toEqual([]);
  });

  test.each(['no-such-branch', '--output=x', 'a'.repeat(40)])(
    'a base that is not there: %s',
    async (base) => {
      const repo = remember(temporaryRepository());
      repo.commit('start');
      await expect(gitDiff(repo.path, base)).rejects.toThrow(/not in this clone.*fetch-depth: 0/);
      await expect(gitDiff(repo.path, base)).rejects.toBeInstanceOf(MissingBaseError);
    },
  );

  test('histories that share nothing: all that differs has changed', async () => {
    const repo = remember(temporaryRepository());
    repo.write('same.py', '1\n');
    repo.write('a.py', '1\n');
    const base = repo.commit('start');
    repo.git('switch', '--quiet', '--orphan', 'other');
    repo.write('same.py', '1\n');
    repo.write('a.py', '2\n');
    repo.commit('another start');
    expect((await gitDiff(repo.path, base)).map(({ path }) => path)).toEqual(['a.py']);
  });

  test('a folder outside Git', async () => {
    const folder = remember(temporaryFolder());
    await expect(gitDiff(folder.path, 'main')).rejects.toThrow(/not in a Git work tree/);
  });

  test('a shallow clone that does not reach back', async () => {
    const origin = remember(temporaryRepository());
    origin.write('a.py', '1\n');
    origin.commit('start');
    origin.git('branch', 'topic');
    origin.write('a.py', '2\n');
    origin.commit('main goes on');
    origin.git('switch', '--quiet', 'topic');
    origin.write('b.py', '2\n');
    origin.commit('topic');
    const clone = remember(temporaryFolder());
    clone.git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${origin.path}`, '.');
    await expect(gitDiff(clone.path, 'origin/main')).rejects.toThrow(/shallow clone.*fetch-depth: 0/);
  });
});
