import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../../src/license/file-notices.ts';
import { commentLines } from '../../../src/source/comment-lines.ts';
import { languageOf } from '../../../src/source/languages.ts';

const HEADER = [
  'Copyright 2024 The Egret team.',
  'Copyright (c) 2023, Heron Inc.',
  '',
  'Licensed under the Apache License, Version 2.0 (the "License");',
  'you may not use this file except in compliance with the License.',
  'You may obtain a copy of the License at',
  '',
  '    http://www.apache.org/licenses/LICENSE-2.0',
];

const styled = (first: string, each: string, last: string) =>
  [...(first === '' ? [] : [first]), ...HEADER.map((line) => `${each}${line}`.trimEnd()), last].join('\n');

describe('a header says the same in every comment style', () => {
  test.each([
    ['a.py', styled('', '# ', 'x = 1\n')],
    ['a.py', styled('"""', '', '"""\nx = 1\n')],
    ['a.cu', styled('/*', ' * ', ' */\nint x;\n')],
    ['a.cu', styled('/**', '', '*/\nint x;\n')],
    ['a.cpp', styled('', '// ', 'int x;\n')],
    ['a.hpp', styled('/*!', '  ', '!*/\nint x;\n')],
    ['a.h', styled('#ifndef A_H\n#define A_H\n#include <b.h>', '/// ', 'int x;\n#endif\n')],
    ['a.c', styled(`/${'*'.repeat(60)}`, ' * ', ` ${'*'.repeat(60)}/\nint x;\n`)],
    ['a.c', `${HEADER.map((line) => `/* ${line.padEnd(70)} */`).join('\n')}\nint x;\n`],
    ['a.rs', styled('', '// ', 'fn f() {}\n')],
    ['a.rs', styled('', '//! ', 'fn f() {}\n')],
    ['a.rs', styled('/*', ' * ', ' */\n#![allow(b)]\nuse c;\n')],
    ['a.jinja', styled('{#', '', '#}{{ a }}\n')],
    ['a.jinja', styled('{#-', '  # ', '-#}\n{{ a }}\n')],
  ])('%s %j', (path, text) => {
    const bytes = Buffer.from(text);
    const lexed = languageOf(path)?.lex(bytes);
    expect(lexed).toBeDefined();
    if (lexed === undefined) return;
    expect(factsOf(commentLines(bytes, lexed))).toEqual({
      license: 'Apache-2.0',
      holders: ['Egret team', 'Heron Inc.'],
      notice: 'header',
    });
  });
});
