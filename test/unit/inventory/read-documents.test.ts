import { afterAll, expect, test } from '@jest/globals';
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
