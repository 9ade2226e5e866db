import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileNotices } from '../../../src/license/file-notices.ts';
import { readIgnoreComment } from '../../../src/license/ignore-comments.ts';
import { commentLines } from '../../../src/source/comment-lines.ts';
import { languageOf, PYTHON } from '../../../src/source/languages.ts';

function noticesOf(path: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return readFileNotices(commentLines(bytes, (languageOf(path) ?? PYTHON).lex(bytes)));
}

test.each<[string, string[], string]>([
  ['colophon: ignore[holder-missing] by letter of 2024', ['holder-missing'], 'by letter of 2024'],
  [
    'Colophon : Ignore [Holder-Missing, spdx-invalid] -- because',
    ['holder-missing', 'spdx-invalid'],
    'because',
  ],
  ['colophon: ignore[holder-missing]: 허락을 받았습니다', ['holder-missing'], '허락을 받았습니다'],
  ['colophon: ignore[holder-missing]', ['holder-missing'], ''],
  ['colophon: ignore[holder-missing] ---', ['holder-missing'], ''],
  ['colophon: ignore[] because', [], 'because'],
  ['colophon: ignore because', [], 'because'],
  ['colophon: ignore[holder-missing', [], '[holder-missing'],
])('%s', (text, rules, reason) => {
  expect(readIgnoreComment(3, text)).toEqual({ line: 3, text, rules, reason });
});

test.each([
  'To waive, write colophon: ignore[rule] reason',
  'colophon: ignored by all',
  'colophon ignore[a] b',
  'noqa',
])('%s is prose', (text) => {
  expect(readIgnoreComment(1, text)).toBeNull();
});

test('any line is read in no time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (tail) => {
      const found = readIgnoreComment(1, `colophon: ignore${tail}`);
      if (found !== null) expect(found.rules.every((rule) => rule !== '')).toBe(true);
    }),
  );
  expect(readIgnoreComment(1, `colophon: ignore[${'-'.repeat(50_000)}`)).not.toBeNull();
});

describe('in the comments of every language', () => {
  const word = 'colophon: ignore[origin-undeclared] ours';
  test.each<[string, string, number]>([
    ['a.py', `import os\n# ${word}\nx = 1\n`, 2],
    ['a.py', `x = 1  # ${word}\n`, 1],
    ['a.py', `"""\n${word}\n"""\n`, 2],
    ['a.c', `// ${word}\nint x;\n`, 1],
    ['a.cu', `/* ${word} */\nint x;\n`, 1],
    ['a.cpp', `/*\n * Text.\n * ${word}\n */\nint x;\n`, 3],
    ['a.rs', `/// ${word}\nfn f() {}\n`, 1],
    ['a.jinja', `{#- ${word} -#}\n{{ x }}\n`, 1],
  ])('%s: %j', (path, text, line) => {
    expect(noticesOf(path, text).ignores).toEqual([
      { line, text: word, rules: ['origin-undeclared'], reason: 'ours' },
    ]);
  });

  test('its words are no notice, and the header around it stays one', () => {
    const notices = noticesOf(
      'a.py',
      '# Copyright 2024 Egret team.\n# colophon: ignore[holder-missing] copied from https://example.com, Copyright 2020 Heron, modified by us\n# SPDX-License-Identifier: MIT\nx = 1\n',
    );
    expect(notices.holders).toEqual(['Egret team']);
    expect([notices.declarations, notices.changeNotices]).toEqual([[], []]);
    expect(notices.spdxTags).toEqual([{ line: 3, text: 'MIT', header: true }]);
    expect(notices.ignores).toHaveLength(1);
  });

  test('a string of the code is no comment', () => {
    expect(noticesOf('a.py', `x = "# ${word}"\n`).ignores).toEqual([]);
  });
});
