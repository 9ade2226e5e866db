import { afterEach, describe, expect, test } from '@jest/globals';
import { firstCommitDates, gitFacts, withoutCredentials } from '../../../src/inventory/git.ts';
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

describe('gitFacts', () => {
  test('a repository and a folder in it', async () => {
    const repo = remember(temporaryRepository());
    repo.write('sub/a.py', '');
    const head = repo.commit('start');
    repo.git('remote', 'add', 'fork', 'https://example.org/me/it');
    repo.git('remote', 'add', 'origin', 'https://x-access-token:secret@github.com/acme/it.git');
    expect(await gitFacts(`${repo.path}/sub`)).toEqual({
      topLevel: repo.path,
      prefix: 'sub/',
      head,
      remoteUrl: 'https://github.com/acme/it.git',
      shallow: false,
      withoutFilters: [],
    });
  });

  test('filter drivers of the repository, and what switches them off', async () => {
    const repo = remember(temporaryRepository());
    repo.git('config', 'filter.up.clean', 'touch ran');
    repo.git('config', 'filter.up.required', 'true');
    expect((await gitFacts(repo.path))?.withoutFilters).toEqual([
      ['filter.up.clean', ''],
      ['filter.up.required', 'false'],
    ]);
  });

  test('a repository without a commit', async () => {
    const repo = remember(temporaryRepository());
    expect(await gitFacts(repo.path)).toMatchObject({ head: null, prefix: '', remoteUrl: null });
  });

  test('a folder outside Git, and a work tree that is configured to lie elsewhere', async () => {
    expect(await gitFacts(remember(temporaryFolder()).path)).toBeNull();
    const repo = remember(temporaryRepository());
    repo.git('config', 'core.worktree', '/usr');
    expect(await gitFacts(repo.path)).toBeNull();
  });

  test.each([
    ['https://user:pass@host.org/a/b.git', 'https://host.org/a/b.git'],
    ['https://token@host.org/a/b', 'https://host.org/a/b'],
    ['git@github.com:a/b.git', 'git@github.com:a/b.git'],
    ['ssh://git@host.org/a/b', 'ssh://git@host.org/a/b'],
    ['https://host.org/a@b', 'https://host.org/a@b'],
  ])('%s without credentials', (url, expected) => {
    expect(withoutCredentials(url)).toBe(expected);
  });
});

describe('firstCommitDates', () => {
  const datesOf = async (folder: string, paths: readonly string[]) =>
    firstCommitDates(folder, paths, await gitFacts(folder));

  test('the commit that added a file, through renames and second lives', async () => {
    const repo = remember(temporaryRepository());
    const body = Array.from({ length: 30 }, (_, i) => `value_${i} = ${i}\n`).join('');
    repo.write('old name.py', body);
    repo.write('twice.py', 'first life\n');
    repo.commit('one', 1);
    repo.git('mv', 'old name.py', 'new.py');
    repo.git('rm', '--quiet', 'twice.py');
    repo.commit('two', 5);
    repo.write('twice.py', 'second life\n');
    repo.write('sub/late.py', 'x = 1\n');
    repo.commit('three', 9);
    repo.write('new.py', `${body}# more\n`);
    repo.write('untracked.py', '');
    repo.git('add', 'new.py');
    repo.commit('four', 12);
    repo.write('never.py', '');

    const paths = ['new.py', 'twice.py', 'sub/late.py', 'never.py', 'none.py'];
    expect(Object.fromEntries(await datesOf(repo.path, paths))).toEqual({
      'new.py': secondsOf(1),
      'twice.py': secondsOf(1),
      'sub/late.py': secondsOf(9),
    });
    expect(Object.fromEntries(await datesOf(`${repo.path}/sub`, ['late.py']))).toEqual({
      'late.py': secondsOf(9),
    });
  });

  test('nothing where the history does not tell', async () => {
    const origin = remember(temporaryRepository());
    origin.write('a.py', '1\n');
    origin.commit('one');
    origin.commit('two');
    const clone = remember(temporaryFolder());
    clone.git('clone', '--quiet', '--depth=1', `file://${origin.path}`, '.');
    expect(await gitFacts(clone.path)).toMatchObject({ shallow: true });
    expect((await datesOf(clone.path, ['a.py'])).size).toBe(0);
    expect((await datesOf(remember(temporaryFolder()).path, ['a.py'])).size).toBe(0);
    expect((await datesOf(remember(temporaryRepository()).path, ['a.py'])).size).toBe(0);
  });
});
