import { expect, test } from '@jest/globals';
import { changeOf, type ListedFile } from '../../../src/github/pull-request-files.ts';

const listed: ListedFile[] = [
  {
    filename: 'a.py',
    status: 'modified',
    changes: 2,
    patch: '@@ -3,3 +3,3 @@ def f():\n keep\n-old\n+new\n keep',
  },
  {
    filename: 'new.py',
    status: 'added',
    changes: 1,
    patch: '@@ -0,0 +1 @@\n+x = 1\n\\ No newline at end of file',
  },
  { filename: 'gone.py', status: 'removed', changes: 1, patch: '@@ -1 +0,0 @@\n-x = 1' },
  { filename: 'moved.py', previous_filename: 'old.py', status: 'renamed', changes: 0 },
  { filename: 'copy.py', previous_filename: 'a.py', status: 'copied', changes: 0 },
  { filename: 'huge.py', status: 'modified', changes: 90_000 },
  { filename: 'same.py', status: 'unchanged', changes: 0 },
];

test('the rows of the API as a diff', () => {
  const change = changeOf(listed);
  expect(change.files).toEqual([
    {
      path: 'a.py',
      previousPath: null,
      status: 'modified',
      removed: [{ line: 4, text: 'old' }],
      added: [{ line: 4, text: 'new' }],
    },
    { path: 'new.py', previousPath: null, status: 'added', removed: [], added: [{ line: 1, text: 'x = 1' }] },
    {
      path: 'gone.py',
      previousPath: null,
      status: 'deleted',
      removed: [{ line: 1, text: 'x = 1' }],
      added: [],
    },
    { path: 'moved.py', previousPath: 'old.py', status: 'renamed', removed: [], added: [] },
    { path: 'copy.py', previousPath: 'a.py', status: 'added', removed: [], added: [] },
    { path: 'huge.py', previousPath: null, status: 'modified', removed: [], added: [] },
  ]);
  expect(change.withoutLines).toEqual(['huge.py']);
  expect(change.cut).toBe(false);
});

test('the API lists no more than 3,000 files', () => {
  const row: ListedFile = { filename: 'a.py', status: 'modified', changes: 0 };
  expect(changeOf(Array.from({ length: 3000 }, () => row)).cut).toBe(true);
});
