import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FileDiff } from '../../../src/inventory/diff.ts';
import { parsePatch, parseUnifiedDiff, shownLines } from '../../../src/inventory/unified-diff.ts';

/** One hunk without context: lines that go and lines that come at one place. */
interface Hunk {
  readonly gap: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((line) => line.replace(/[\r\n]/g, '')),
  // Lines that look like parts of a diff must be read by count, not by look.
  fc.constantFrom(
    '-- a/x.py',
    '++ b/x.py',
    '@@ -1 +1 @@',
    'diff --git a/x b/y',
    '\\ No newline at end of file',
    '',
  ),
);
const hunk: fc.Arbitrary<Hunk> = fc
  .record({
    gap: fc.integer({ min: 1, max: 50 }),
    removed: fc.array(text, { maxLength: 4 }),
    added: fc.array(text, { maxLength: 4 }),
  })
  .filter(({ removed, added }) => removed.length + added.length > 0);
const name = fc.stringMatching(/^[a-z][a-z /.-]{0,10}[a-z]$/).filter((path) => !path.includes('//'));

function rendered(path: string, hunks: readonly Hunk[]): { diff: string; expected: FileDiff } {
  const out = [
    `diff --git a/${path} b/${path}`,
    'index 1111111..2222222 100644',
    `--- a/${path}`,
    `+++ b/${path}`,
  ];
  const removed: { line: number; text: string }[] = [];
  const added: { line: number; text: string }[] = [];
  let oldLine = 0;
  let newLine = 0;
  for (const part of hunks) {
    oldLine += part.gap;
    newLine += part.gap;
    const count = (lines: readonly string[]): string => (lines.length === 1 ? '' : `,${lines.length}`);
    // Git names the line before an empty side.
    const oldStart = part.removed.length === 0 ? oldLine - 1 : oldLine;
    const newStart = part.added.length === 0 ? newLine - 1 : newLine;
    out.push(`@@ -${oldStart}${count(part.removed)} +${newStart}${count(part.added)} @@ def f(x):`);
    for (const line of part.removed) {
      out.push(`-${line}`);
      removed.push({ line: oldLine++, text: line });
    }
    for (const line of part.added) {
      out.push(`+${line}`);
      added.push({ line: newLine++, text: line });
    }
  }
  return {
    diff: `${out.join('\n')}\n`,
    expected: { path, previousPath: null, status: 'modified', removed, added },
  };
}

describe('parseUnifiedDiff', () => {
  test('reads back whatever hunks are written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.array(hunk, { minLength: 1, maxLength: 5 })), { maxLength: 4 }),
        (files) => {
          const written = files.map(([path, hunks]) => rendered(path, hunks));
          expect(parseUnifiedDiff(written.map(({ diff }) => diff).join(''))).toEqual(
            written.map(({ expected }) => expected),
          );
        },
      ),
    );
  });

  test('never throws, and only ever names files that a head names', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.string())), (lines) => {
        expect(parseUnifiedDiff(lines.join('\n')).length).toBeLessThanOrEqual(
          lines.join('\n').split('diff --git ').length - 1,
        );
      }),
    );
  });

  test.each<[string, string, Partial<FileDiff>]>([
    [
      'a new file',
      'diff --git a/n.py b/n.py\nnew file mode 100644\nindex 0000000..1\n--- /dev/null\n+++ b/n.py\n@@ -0,0 +1,2 @@\n+a\n+b\n',
      {
        path: 'n.py',
        status: 'added',
        added: [
          { line: 1, text: 'a' },
          { line: 2, text: 'b' },
        ],
      },
    ],
    [
      'a file that goes',
      'diff --git a/o.py b/o.py\ndeleted file mode 100644\nindex 1..0000000\n--- a/o.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n',
      { path: 'o.py', status: 'deleted', removed: [{ line: 1, text: 'a' }] },
    ],
    [
      'an empty new file',
      'diff --git a/my file.py b/my file.py\nnew file mode 100644\nindex 0000000..e69de29\n',
      { path: 'my file.py', status: 'added', added: [] },
    ],
    [
      'a rename',
      'diff --git a/x b/y.py b/z.py\nsimilarity index 90%\nrename from x b/y.py\nrename to z.py\nindex 1..2 100644\n--- a/x b/y.py\t\n+++ b/z.py\n@@ -3 +3 @@\n-old\n+new\n',
      {
        path: 'z.py',
        previousPath: 'x b/y.py',
        status: 'renamed',
        removed: [{ line: 3, text: 'old' }],
        added: [{ line: 3, text: 'new' }],
      },
    ],
    [
      'a quoted path',
      'diff --git "a/t\\303\\244st\\t\\"x\\".py" "b/t\\303\\244st\\t\\"x\\".py"\nindex 1..2 100644\n--- "a/t\\303\\244st\\t\\"x\\".py"\n+++ "b/t\\303\\244st\\t\\"x\\".py"\n@@ -1 +1 @@\n-a\n+b\n',
      { path: 'täst\t"x".py', status: 'modified' },
    ],
    [
      'a binary file',
      'diff --git a/m.bin b/m.bin\nindex 1..2 100644\nBinary files a/m.bin and b/m.bin differ\n',
      { path: 'm.bin', status: 'modified', removed: [], added: [] },
    ],
    [
      'a change of mode',
      'diff --git a/run.py b/run.py\nold mode 100644\nnew mode 100755\n',
      { path: 'run.py', status: 'modified' },
    ],
    [
      'lines without a newline at the end, and Windows line ends',
      'diff --git a/w.py b/w.py\nindex 1..2 100644\n--- a/w.py\n+++ b/w.py\n@@ -1 +1 @@\n-a\r\n\\ No newline at end of file\n+b\r\n\\ No newline at end of file\n@@ -9 +8,0 @@\n-c\n',
      {
        removed: [
          { line: 1, text: 'a' },
          { line: 9, text: 'c' },
        ],
        added: [{ line: 1, text: 'b' }],
      },
    ],
  ])('%s', (_what, diff, expected) => {
    const [file, ...others] = parseUnifiedDiff(diff);
    expect(others).toEqual([]);
    expect(file).toMatchObject(expected);
  });

  test('an API patch with context counts its lines', () => {
    expect(parsePatch('@@ -10,4 +10,4 @@ class A:\n keep\n-old\n+new\n\n keep')).toEqual({
      removed: [{ line: 11, text: 'old' }],
      added: [{ line: 11, text: 'new' }],
    });
  });
});

describe('the lines that a patch shows', () => {
  test('are those of the new file, by their number', () => {
    const patch =
      '@@ -1,3 +1,3 @@\n one\n-two\n+zwei\r\n three\n@@ -10,2 +10,3 @@ def f():\n\n+@@ -1 +1 @@\n+end\n\\ No newline at end of file';
    expect([...shownLines(patch)]).toEqual([
      [1, 'one'],
      [2, 'zwei\r'],
      [3, 'three'],
      [10, ''],
      [11, '@@ -1 +1 @@'],
      [12, 'end'],
    ]);
  });

  test('hold all that were added', () => {
    fc.assert(
      fc.property(fc.array(hunk, { maxLength: 6 }), (hunks) => {
        let line = 1;
        const patch = hunks
          .map(({ gap, removed, added }) => {
            line += gap;
            const start = line;
            line += added.length + 1;
            return [
              `@@ -1,${removed.length + 1} +${start},${added.length + 1} @@`,
              ' context',
              ...removed.map((one) => `-${one}`),
              ...added.map((one) => `+${one}`),
            ].join('\n');
          })
          .join('\n');
        const shown = shownLines(patch);
        for (const { line: at, text: one } of parsePatch(patch).added) expect(shown.get(at)).toBe(one);
        expect(shown.size).toBe(hunks.reduce((sum, { added }) => sum + added.length + 1, 0));
      }),
    );
  });
});
