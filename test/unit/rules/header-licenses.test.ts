/** Headers under licences of which the release says nothing, in files that no index knows. */
import { describe, expect, test } from '@jest/globals';
import { runRules } from '../../../src/rules/registry.ts';
import { APACHE, context, file, type Given, HEADER, licenseText, origin } from './context.ts';

const MIT = { LICENSE: licenseText('MIT') };
const GPL = `# Copyright (C) 2020 Stork
# This program is free software; you can redistribute it and/or modify
# it under the terms of the GNU General Public License as published by
# the Free Software Foundation; either version 2 of the License, or
# (at your option) any later version.
x = 1
`;
const tagged = (expression: string): string =>
  `# SPDX-FileCopyrightText: 2020 Stork\n# SPDX-License-Identifier: ${expression}\nx = 1\n`;

function found(given: Given): string[] {
  return runRules(context(given))
    .filter(({ origin: of }) => of === null)
    .filter(({ rule }) => rule === 'license-text-missing' || rule === 'license-contradictory')
    .map(({ rule, level, path, startLine, evidence }) =>
      [rule, level, path, startLine, ...evidence.expected].join(' '),
    );
}

describe('one file in a release under another license', () => {
  test.each<[string, string, Record<string, string>, string[]]>([
    ['Apache in MIT', HEADER, MIT, ['license-text-missing warning lib/a.py 3 Apache-2.0']],
    ['a tag', tagged('BSD-3-Clause'), MIT, ['license-text-missing warning lib/a.py 2 BSD-3-Clause']],
    [
      'LGPL, which lies in any work',
      tagged('LGPL-2.1-only'),
      MIT,
      ['license-text-missing warning lib/a.py 2 LGPL-2.1-only'],
    ],
    ['GPL in MIT', GPL, MIT, ['license-contradictory warning lib/a.py 2 GPL-2.0-or-later']],
    [
      'not for commerce, in MIT',
      tagged('CC-BY-NC-4.0'),
      MIT,
      ['license-contradictory warning lib/a.py 2 CC-BY-NC-4.0'],
    ],
    [
      'GPL in a release whose metadata says Apache',
      GPL,
      { LICENSE: licenseText('Apache-2.0'), 'pyproject.toml': '[project]\nlicense = "Apache-2.0"\n' },
      ['license-contradictory warning lib/a.py 2 GPL-2.0-or-later'],
    ],
    [
      'GPL 2 or later in GPL 3',
      GPL,
      { COPYING: licenseText('GPL-3.0-only') },
      ['license-text-missing warning lib/a.py 2 GPL-2.0-or-later'],
    ],
    [
      'two that both apply',
      tagged('ISC AND Zlib'),
      MIT,
      ['license-text-missing warning lib/a.py 2 ISC', 'license-text-missing warning lib/a.py 2 Zlib'],
    ],
    ['its text is there', HEADER, { ...MIT, 'LICENSES/Apache-2.0.txt': licenseText('Apache-2.0') }, []],
    [
      'its text is in a vendored folder',
      HEADER,
      { ...MIT, 'third_party/stork/LICENSE': licenseText('Apache-2.0') },
      [],
    ],
    [
      'GPL, whose text says that the release has parts',
      GPL,
      { ...MIT, 'LICENSES/GPL-2.0-or-later.txt': licenseText('GPL-2.0-or-later') },
      [],
    ],
    ['the release says the same', tagged('MIT'), MIT, []],
    [
      'the release says the same without its text',
      HEADER,
      { 'pyproject.toml': '[project]\nlicense = "Apache-2.0"\n' },
      [],
    ],
    ['one may choose what the release has', tagged('GPL-2.0-only OR MIT'), MIT, []],
    ['a license that asks for no text', tagged('CC0-1.0'), MIT, []],
    ['a license nobody knows', tagged('LicenseRef-Stork'), MIT, []],
    ['the release declares nothing', HEADER, {}, []],
    ['no header', 'x = 1\n', MIT, []],
    ['a notice beside the code', `x = 1\n${APACHE}`, MIT, []],
    ['the terms stand in the file', `${licenseText('ISC').replace(/^/gm, '# ')}\nx = 1\n`, MIT, []],
  ])('%s', (_, text, documents, expected) => {
    expect(found({ files: [file('lib/a.py', text)], documents })).toEqual(expected);
  });
});

test('what only names the releaser asks for nothing', () => {
  const given = { files: [file('a.py', tagged('Apache-2.0'))], documents: MIT };
  expect(found(given)).toHaveLength(1);
  expect(found({ ...given, ownHolders: ['Stork'] })).toEqual([]);
});

test('once for all files, at the first, with their number', () => {
  const files = ['c.py', 'a.py', 'b.py'].map((path) => file(path, GPL));
  for (const lang of ['en', 'ko'] as const) {
    const [finding, ...others] = runRules(context({ files, documents: MIT, lang }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ path: 'a.py', duty: 'policy' });
    expect(finding?.message).toContain(lang === 'en' ? '(and of 2 others)' : '외 2개 파일');
    expect(finding?.message).toContain('GPL-2.0-or-later');
  }
});

test('a file of the index is asked by its own rules, and once', () => {
  const known = file('a.py', `# Modified by Stork\n${HEADER}x = 1\n`, origin());
  const given = { files: [known, file('b.py', HEADER)], documents: MIT };
  expect(found(given)).toEqual([]);
  expect(runRules(context(given)).filter(({ rule }) => rule === 'license-text-missing')).toMatchObject([
    { path: 'a.py', level: 'error' },
  ]);
});

test('in C as well', () => {
  const files = [file('a.h', '/* SPDX-License-Identifier: GPL-2.0-only */\nint x;\n')];
  expect(found({ files, documents: MIT })).toEqual(['license-contradictory warning a.h 1 GPL-2.0-only']);
});
