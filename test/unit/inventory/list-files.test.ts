import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { listFiles } from '../../../src/inventory/list-files.ts';
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

describe('inside Git', () => {
  test('tracked files and those that Git would add, no ignored ones', async () => {
    const repo = remember(temporaryRepository());
    repo.write('.gitignore', 'build/\n');
    repo.write('b.py', '');
    repo.write('a b/ü "x"\n.py', '');
    repo.commit('start');
    repo.write('new.py', '');
    repo.write('build/made.py', '');
    symlinkSync('b.py', join(repo.path, 'link.py'));
    repo.git('add', 'link.py');
    const inventory = await listFiles(repo.path);
    expect(inventory.files).toEqual(['.gitignore', 'a b/ü "x"\n.py', 'b.py', 'new.py']);
    expect(inventory.untracked).toEqual(['new.py']);
    expect(inventory.skipped).toEqual([{ path: 'link.py', reason: 'symbolic link, not followed' }]);
    expect(inventory.failed).toEqual([]);
  });

  test('a new file that is named as Git writes of a link is a file', async () => {
    const repo = remember(temporaryRepository());
    const name = `120000 ${'0'.repeat(40)} 0\tx.py`;
    repo.write(name, '');
    const inventory = await listFiles(repo.path);
    expect(inventory.files).toEqual([name]);
    expect(inventory.untracked).toEqual([name]);
    expect(inventory.skipped).toEqual([]);
  });

  test('a sub-folder is listed relative to itself', async () => {
    const repo = remember(temporaryRepository());
    repo.write('top.py', '');
    repo.write('sub/deep/a.py', '');
    repo.commit('start');
    expect((await listFiles(join(repo.path, 'sub'))).files).toEqual(['deep/a.py']);
  });

  test('submodules and nested repositories are named and not entered', async () => {
    const other = remember(temporaryRepository());
    other.write('x.py', '');
    other.commit('start');
    const repo = remember(temporaryRepository());
    repo.write('a.py', '');
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.path, 'vendor/other');
    mkdirSync(join(repo.path, 'nested'));
    repo.git('-C', 'nested', 'init', '--quiet');
    repo.git('-C', 'nested', 'commit', '--quiet', '--allow-empty', '-m', 'x');
    const inventory = await listFiles(repo.path);
    expect(inventory.files).toEqual(['.gitmodules', 'a.py']);
    expect(inventory.skipped.map(({ path }) => path)).toEqual(['nested', 'vendor/other']);
  });

  test('a folder that Git ignores is walked all the same when it is asked for', async () => {
    const repo = remember(temporaryRepository());
    repo.write('.gitignore', 'build/\n');
    repo.write('build/made.py', '');
    const inventory = await listFiles(join(repo.path, 'build'));
    expect(inventory.files).toEqual(['made.py']);
    expect(inventory.git).toBeNull();
  });

  test('what a sparse checkout leaves out is said', async () => {
    const repo = remember(temporaryRepository());
    repo.write('a/one.py', '');
    repo.write('b/two.py', '');
    repo.commit('start');
    repo.git('sparse-checkout', 'set', 'a');
    const inventory = await listFiles(repo.path);
    expect(inventory.files).toEqual(['a/one.py']);
    expect(inventory.skipped).toEqual([
      { path: '.', reason: '1 tracked files that a sparse checkout leaves out' },
    ]);
  });

  test('a repository without files', async () => {
    expect((await listFiles(remember(temporaryRepository()).path)).files).toEqual([]);
  });
});

describe('outside Git', () => {
  test('everything but what tools put there; links and their loops are named', async () => {
    const folder = remember(temporaryFolder());
    folder.write('src/a.py', '');
    folder.write('.hidden/b.py', '');
    folder.write('node_modules/x/c.py', '');
    folder.write('my-env/pyvenv.cfg', '');
    folder.write('my-env/lib/d.py', '');
    symlinkSync('..', join(folder.path, 'src', 'loop'));
    symlinkSync('a.py', join(folder.path, 'src', 'b.py'));
    symlinkSync('nowhere', join(folder.path, 'broken'));
    const inventory = await listFiles(folder.path);
    expect(inventory.files).toEqual(['.hidden/b.py', 'src/a.py']);
    expect(inventory.git).toBeNull();
    expect(inventory.skipped).toEqual([
      { path: 'broken', reason: 'symbolic link, not followed' },
      { path: 'my-env', reason: 'a virtual environment' },
      { path: 'node_modules', reason: 'installed packages' },
      { path: 'src/b.py', reason: 'symbolic link, not followed' },
      { path: 'src/loop', reason: 'symbolic link, not followed' },
    ]);
  });

  test('a folder named like one of a tool can itself be asked for', async () => {
    const folder = remember(temporaryFolder());
    folder.write('site-packages/x/a.py', '');
    expect((await listFiles(join(folder.path, 'site-packages'))).files).toEqual(['x/a.py']);
  });

  test('no such folder, and a file', async () => {
    const folder = remember(temporaryFolder());
    folder.write('a.py', '');
    await expect(listFiles(join(folder.path, 'none'))).rejects.toThrow(/does not exist/);
    await expect(listFiles(join(folder.path, 'a.py'))).rejects.toThrow(/is not a folder/);
  });
});
