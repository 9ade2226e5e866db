import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../../src/origin/fingerprint.ts';
import { matchInTree, type TreeFile } from '../../../src/origin/in-tree.ts';
import { DEFAULT_OPTIONS } from '../../../src/origin/views.ts';
import { lexPython } from '../../../src/source/python.ts';
import { syntheticFile } from '../../support/synthetic.ts';

function file(path: string, holders: string[], text: string): TreeFile {
  const lexed = lexPython(Buffer.from(text));
  return { path, holders, lexed, prints: fingerprint(lexed.tokens, DEFAULT_OPTIONS.names) };
}

const lacks = (mine: TreeFile, origin: TreeFile) =>
  origin.holders.some((holder) => !mine.holders.includes(holder));
const text = syntheticFile({ seed: 3, functions: 10 });
const all = (files: TreeFile[]) => new Set(files.map(({ path }) => path));
const find = (files: TreeFile[], asked = all(files)) =>
  matchInTree(files, asked, DEFAULT_OPTIONS.names.k, lacks).map((match) => [
    match.file.path,
    match.origin.path,
  ]);

describe('origins inside the tree', () => {
  test('a copy that names another holder is found from both sides', () => {
    const files = [file('a.py', ['Acme'], text), file('b.py', ['Beta'], text)];
    expect(find(files)).toEqual([
      ['a.py', 'b.py'],
      ['b.py', 'a.py'],
    ]);
    expect(find(files, new Set(['b.py']))).toEqual([['b.py', 'a.py']]);
  });
  test('it carries share, kind and regions', () => {
    const files = [file('a.py', ['Acme'], text), file('b.py', [], `x = 1\n${text}`)];
    const [match] = matchInTree(files, all(files), DEFAULT_OPTIONS.names.k, lacks);
    expect(match).toMatchObject({ verbatim: false });
    expect(match?.share).toBeGreaterThan(0.99);
    const [region] = match?.regions ?? [];
    expect((region?.startLine ?? 0) - (region?.originStartLine ?? 0)).toBe(1);
  });
  test('a copy that names all holders of the other is none', () => {
    expect(find([file('a.py', ['Acme'], text), file('b.py', ['Acme', 'Beta'], text)])).toEqual([
      ['a.py', 'b.py'],
    ]);
  });
  test('files of one holder are not compared', () => {
    expect(find([file('a.py', ['Acme'], text), file('b.py', ['Acme'], text)])).toEqual([]);
  });
  test('other code is no copy', () => {
    const other = syntheticFile({ seed: 8, functions: 10 });
    expect(find([file('a.py', ['Acme'], text), file('b.py', ['Beta'], other)])).toEqual([]);
  });
});
