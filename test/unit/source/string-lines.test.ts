import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileNotices } from '../../../src/license/file-notices.ts';
import { commentLines } from '../../../src/source/comment-lines.ts';
import { languageOf } from '../../../src/source/languages.ts';
import { stringLines } from '../../../src/source/string-lines.ts';

function read(path: string, code: string) {
  const bytes = new TextEncoder().encode(code);
  const lexed = languageOf(path)?.lex(bytes);
  if (lexed === undefined) throw new Error(path);
  return readFileNotices(commentLines(bytes, lexed), stringLines(bytes, lexed));
}

describe('copyright in strings of program text', () => {
  test.each<[string, string, string[]]>([
    ['a.py', '__copyright__ = "2024 The Heron Team"\n', ['Heron Team']],
    ['a.py', "__copyright__ = u'Copyright (c) 2024 Ada Heron'\n", ['Ada Heron']],
    [
      'a.c',
      'static char copyright[] =\n"$Id$ Copyright (c) 1998 The Heron Consortium.  All rights reserved.\\n";\n',
      ['Heron Consortium'],
    ],
    ['a.c', 'int f() { printf("Copyright (c) 2004  Ada Heron\\n\\n"); }\n', ['Ada Heron']],
    ['a.py', 'print("see the copyright notice")\n', []],
    ['a.py', 'copyright = 2020\n', []],
    ['docs/conf.py', 'copyright = u"2010-2020, Ada Heron"\n', ['Ada Heron']],
    ['a.py', 'copyright = "Unknown"\n', []],
    ['a.c', 'int copyright_2020(Heron *heron);\n', []],
  ])('%s %s', (path, code, holders) => {
    const { statements } = read(path, code);
    expect(statements.flatMap((statement) => statement.holders)).toEqual(holders);
    for (const { header } of statements) expect(header).toBe(false);
  });

  test('have the line of the file', () => {
    expect(read('a.py', 'x = 1\ny = "Copyright 2020 Heron"\n').statements).toMatchObject([{ line: 2 }]);
  });

  test('only copyright is read there, no licence and no change', () => {
    const notices = read(
      'a.py',
      'x = "Copyright 2020 Heron. SPDX-License-Identifier: MIT. Modified by Egret"\n',
    );
    expect(notices).toMatchObject({ licenseNotices: [], spdxTags: [], changeNotices: [] });
  });

  test('comments are not read twice', () => {
    expect(read('a.py', '# Copyright 2020 Heron\nx = 1\n').statements).toHaveLength(1);
  });

  test('whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'opyright',
            'Copyright',
            '"',
            "'",
            '\n',
            '\\',
            '=',
            '__copyright__',
            '#',
            ' 2020 A',
          ),
        ),
        (parts) => {
          read('a.py', parts.join(''));
          read('a.c', parts.join(''));
        },
      ),
    );
  });
});
