/**
 * CPython as the oracle of the Python lexer, on the standard library at hand: comments stand where `tokenize` finds
 * them, and what `ast.unparse` prints again gives the same tokens.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lexPython } from '../../src/source/python.ts';

/** For 300 files: path, lines of comments, and the text printed again; `ast.unparse` came with Python 3.9. */
const ORACLE = `
import ast, json, os, sys, sysconfig, tokenize
root = sysconfig.get_path("stdlib")
paths = [os.path.join(d, f) for d, _, fs in os.walk(root) for f in fs
         if f.endswith(".py") and not {"site-packages", "test", "tests", "lib2to3"} & set(d.split(os.sep))]
rows = []
for path in sorted(paths)[:300]:
    try:
        with open(path, "rb") as file:
            comments = [t.start[0] for t in tokenize.tokenize(file.readline) if t.type == tokenize.COMMENT]
        with open(path, encoding="utf-8") as file:
            printed = ast.unparse(ast.parse(file.read()))
    except (SyntaxError, UnicodeError, RecursionError):
        continue
    rows.append({"path": path, "comments": comments, "printed": printed})
json.dump(rows, sys.stdout)
`;

interface Row {
  readonly path: string;
  readonly comments: number[];
  readonly printed: string;
}

const python = spawnSync('python3', ['-c', ORACLE], { maxBuffer: 1 << 28 });
const rows: Row[] = python.status === 0 ? JSON.parse(python.stdout.toString()) : [];
if (rows.length === 0)
  process.stderr.write('SKIPPED: the lexer oracle, since no python3 (3.9 or newer) is here.\n');

(rows.length === 0 ? describe.skip : describe)('the standard library of Python', () => {
  test('comments stand where tokenize finds them', () => {
    for (const { path, comments } of rows) {
      const lexed = lexPython(readFileSync(path));
      const mine = lexed.comments.filter(({ kind }) => kind === 'comment').map(({ line }) => line);
      expect([path, mine, lexed.problems]).toEqual([path, comments, []]);
    }
  });

  test('files printed again by ast.unparse give the same tokens', () => {
    const same = rows.filter(({ path, printed }) => {
      const [one, other] = [lexPython(readFileSync(path)), lexPython(Buffer.from(printed))];
      return (
        one.tokens.length === other.tokens.length && one.tokens.every((token, i) => token === other.tokens[i])
      );
    });
    // The rest differ where ast itself rewrites code: "else: if" becomes "elif", keyword arguments move.
    expect(same.length / rows.length).toBeGreaterThan(0.85);
  });
});
