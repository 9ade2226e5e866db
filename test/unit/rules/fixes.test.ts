import { describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/messages/messages-in.ts';
import type { Fix } from '../../../src/report/schema.ts';
import { addChangeNotice, addHolders, addLicenseNotice, declareOrigin } from '../../../src/rules/fixes.ts';
import { languageOf } from '../../../src/source/languages.ts';
import { file, origin } from './context.ts';

const EN = messagesIn('en');

/** The text with a fix applied. */
function fixed(text: string, fix: Fix): string {
  const lines = text.split('\n');
  const [edit] = fix.edits as [Fix['edits'][number]];
  lines.splice(edit.startLine - 1, 0, ...edit.newText.replace(/\n$/, '').split('\n'));
  return lines.join('\n');
}

const CASES = [
  [
    'a.py',
    '#!/usr/bin/env python\n# coding: utf-8\nx = 1\n',
    '#!/usr/bin/env python\n# coding: utf-8\n# NEW\nx = 1\n',
  ],
  ['a.py', '# Copyright 2024 Heron\nx = 1\n', '# Copyright 2024 Heron\n# NEW\nx = 1\n'],
  ['a.py', '"""\nCopyright 2024 Heron\n"""\nx = 1\n', '"""\nCopyright 2024 Heron\nNEW\n"""\nx = 1\n'],
  ['a.cu', 'int x;\n', '// NEW\nint x;\n'],
  ['a.h', '// Copyright 2024 Heron\n#pragma once\n', '// Copyright 2024 Heron\n// NEW\n#pragma once\n'],
  ['a.c', '/* Copyright 2024 Heron */\nint x;\n', '/* Copyright 2024 Heron */\n// NEW\nint x;\n'],
  ['a.c', '/*\n * Copyright 2024 Heron\n */\nint x;\n', '/*\n * Copyright 2024 Heron\n * NEW\n */\nint x;\n'],
  [
    'a.c',
    '/* Copyright 2024 Heron\n   Two */\nint x;\n',
    '/* Copyright 2024 Heron\nNEW\n   Two */\nint x;\n',
  ],
  ['a.rs', '#!/usr/bin/env run\nfn f() {}\n', '#!/usr/bin/env run\n// NEW\nfn f() {}\n'],
  ['a.jinja', '{{ a }}\n', '{#- NEW -#}\n{{ a }}\n'],
  ['a.jinja', '{#\nCopyright 2024 Heron\n#}\n{{ a }}\n', '{#\nCopyright 2024 Heron\nNEW\n#}\n{{ a }}\n'],
] as const;

describe('header lines are comments in the language of their file', () => {
  test.each(CASES)('%s %j', (path, before, after) => {
    const fix = addHolders(EN, file(path, before, origin()), ['Egret team']);
    expect(fixed(before, fix)).toBe(after.replace('NEW', 'Copyright The Egret team'));
  });

  test('all fixes leave the code as it was', () => {
    for (const [path, before] of CASES) {
      const judged = file(path, before, origin());
      const tokens = (text: string) => languageOf(path)?.lex(Buffer.from(text));
      for (const fix of [
        addHolders(EN, judged, ['Egret team', 'Heron']),
        addLicenseNotice(EN, judged, 'Apache-2.0'),
        addLicenseNotice(EN, judged, 'MIT'),
        addChangeNotice(EN, judged, origin()),
        declareOrigin(EN, judged, origin()),
      ]) {
        const lexed = tokens(fixed(before, fix));
        expect([lexed?.codeDigest, lexed?.problems]).toEqual([tokens(before)?.codeDigest, []]);
      }
    }
  });

  test('a path in the first line of C is no interpreter line', () => {
    const text = '/* /usr/src/a.c\n * b\n */\nint x;\n';
    expect(addChangeNotice(EN, file('a.c', text, origin()), origin()).edits[0]?.startLine).toBe(1);
  });
});
