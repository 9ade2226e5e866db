import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readDocuments } from '../../../src/inventory/read-documents.ts';
import { temporaryFolder } from '../../support/temporary-repository.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

test('a licence that is not text cannot be judged; a file of data that lies or is called as one is no document', () => {
  const binary = Buffer.from('\x7fDATA\0\0\0', 'latin1');
  for (const path of ['COPYING', 'LICENSE.txt', 'licenses.idx', 'LICENSES/seal.woff'])
    folder.write(path, binary);
  folder.write('NOTICE', 'Ours\n');
  const read = readDocuments(folder.path, [
    'COPYING',
    'LICENSE.txt',
    'licenses.idx',
    'LICENSES/seal.woff',
    'NOTICE',
  ]);
  expect(read.documents).toEqual([{ path: 'NOTICE', text: 'Ours\n' }]);
  expect(read.failed.map(({ path }) => path)).toEqual(['COPYING', 'LICENSE.txt']);
  expect(read.skipped.map(({ path }) => path)).toEqual(['licenses.idx', 'LICENSES/seal.woff']);
});

describe('a document that is a symbolic link', () => {
  const link = (path: string, target: string): void => symlinkSync(target, join(folder.path, path));
  const read = (root: string, path: string, top?: string) =>
    readDocuments(join(folder.path, root), [path], top).documents;

  test('is read where it leads to a file of the tree, or of the repository that the tree is a part of', () => {
    folder.write('repo/LICENSE', 'Terms\n');
    folder.write('repo/legal/terms.txt', 'Other terms\n');
    mkdirSync(join(folder.path, 'repo/packages/a'), { recursive: true });
    link('repo/packages/a/LICENSE', '../../LICENSE');
    link('repo/packages/a/COPYING', '../../packages/a/LICENSE');
    link('repo/NOTICE', 'legal/terms.txt');
    expect(read('repo', 'NOTICE')).toEqual([
      { path: 'NOTICE', text: 'Other terms\n', linkTo: 'legal/terms.txt' },
    ]);
    const top = join(folder.path, 'repo');
    for (const path of ['LICENSE', 'COPYING'])
      expect(read('repo/packages/a', path, top)).toEqual([
        { path, text: 'Terms\n', linkTo: '../../LICENSE' },
      ]);
    expect(read('repo/packages/a', 'LICENSE')).toEqual([]);
  });

  test('is followed where Git wrote a file with the way in its place', () => {
    folder.write('windows/LICENSE', 'Terms\n');
    folder.write('windows/packages/a/LICENSE', '../../LICENSE');
    folder.write('windows/packages/a/NOTICE', '../../../outside.txt');
    folder.write('windows/packages/a/COPYING', '/LICENSE');
    folder.write('outside.txt', 'Secret\n');
    const paths = ['packages/a/LICENSE', 'packages/a/NOTICE', 'packages/a/COPYING'];
    expect(readDocuments(join(folder.path, 'windows'), paths, undefined, new Set(paths)).documents).toEqual([
      { path: 'packages/a/LICENSE', text: 'Terms\n', linkTo: 'LICENSE' },
    ]);
    // Where it is no link, the file is what it is.
    expect(readDocuments(join(folder.path, 'windows'), ['packages/a/LICENSE']).documents).toEqual([
      { path: 'packages/a/LICENSE', text: '../../LICENSE' },
    ]);
  });

  test('is not followed out of it, into hidden folders, to a folder, in a circle, or to nothing', () => {
    folder.write('repo/.git/LICENSE', 'x\n');
    folder.write('repo..more/LICENSE', 'x\n');
    folder.write('repo/.keys/token', 'x\n');
    for (const [path, target] of [
      ['repo/LICENSE.out', '../NOTICE'],
      ['repo/LICENSE.far', '/etc/passwd'],
      ['repo/LICENSE.near', '../repo..more/LICENSE'],
      ['repo/LICENSE.git', '.git/LICENSE'],
      ['repo/LICENSE.key', '.keys/token'],
      ['repo/LICENSE.folder', 'legal'],
      ['repo/LICENSE.self', 'LICENSE.self'],
      ['repo/LICENSE.gone', 'nowhere'],
    ] as const) {
      link(path, target);
      expect(read('repo', path.slice('repo/'.length))).toEqual([]);
    }
  });
});
