import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import list from 'spdx-license-list/full.js';
import { identifyLicenses } from '../../../src/license/identify.ts';
import { allLicenses } from '../../../src/license/library.ts';
import { decodeBlock, encodeBlocks, packedBlocks } from '../../../src/license/license-index.ts';
import { identifyLicenseTexts } from '../../../src/license/text.ts';

const SPDX = list as Record<string, { licenseText: string }>;
const named = (text: string): string[] => [...new Set(identifyLicenses(text).map(({ license }) => license))];

describe('notices and mentions', () => {
  test.each<[string, string[]]>([
    ['Licensed under the Eclipse Public License, Version 2.0.', ['EPL-2.0']],
    ['Released under the terms of the Academic Free License v3.0', ['AFL-3.0']],
    ['Herons are distributed under the GNU GPL v2 or later.', ['GPL-2.0-or-later']],
    ['You may copy this under version 3 of the GNU Lesser General Public License only.', ['LGPL-3.0-only']],
    ['License: GPLv3+', ['GPL-3.0-or-later']],
    ['License: GNU AGPL 3.0', ['AGPL-3.0-only']],
    ['/*\n * Licensed under the GNU General Public\n * License, version 2.\n */', ['GPL-2.0-only']],
    ['Egret is free software under the GPL.', ['GPL-1.0-or-later']],
    ['Dual licensed under the MIT and BSD licenses.', ['MIT', 'BSD-3-Clause']],
    ['licensed under the 2-clause BSD license', ['BSD-2-Clause']],
    [
      'Available under Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International',
      ['CC-BY-NC-SA-4.0'],
    ],
    ['https://creativecommons.org/licenses/by-nd/3.0/', ['CC-BY-ND-3.0']],
    ['See https://opensource.org/licenses/MIT', ['MIT']],
    ['see http://www.gnu.org/licenses/old-licenses/lgpl-2.1.html', ['LGPL-2.1-only']],
    ['Version: MPL 1.1/GPL 2.0/LGPL 2.1', ['MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later']],
    ['// SPDX-License-Identifier: GPL-2.0+ OR MIT', ['GPL-2.0-or-later OR MIT']],
    ['GPL-2.0-only with the Classpath exception', ['GPL-2.0-only', 'Classpath-exception-2.0']],
    ['This library is compatible with the GPL.', []],
    ['The herons of MIT were counted in 1998.', []],
    ['A document about nothing in particular.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

test.each([
  ['version 2 of that same License, or (at your own option) any later version', 'GPL-2.0-or-later'],
  ['version 2 of the License, (at your option) any later version', 'GPL-2.0-or-later'],
  ['version 2 of the License', 'GPL-2.0-only'],
])('how later versions are let in: %s', (version, id) => {
  expect(
    named(`Herons are under the GNU General Public License as published by the FSF; ${version}.`),
  ).toEqual([id]);
});

describe('words that claim no license', () => {
  test.each<[string, string]>([
    ['a program of the name', 'Herons 3 drops support for Python 2.'],
    [
      'a program of the name, in two sentences',
      'Egrets no longer run on Python 2. The oldest one is Python 3.',
    ],
    ['a server', 'Tests start an apache2 of their own, if there is one.'],
    ['a package in a list', '- Build the wading birds with openssl 3, zlib and bzip2 1.0.6.'],
    ['a heading and a name behind it', '## Licence\n\nHeronry Python kit is kept by the marsh society.'],
    [
      'a disclaimer alone',
      `Nobody owns this list of herons.\n\n${/THIS SOFTWARE IS PROVIDED[\s\S]*/.exec((SPDX['BSD-2-Clause'] as { licenseText: string }).licenseText)?.[0]}`,
    ],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['Licensed under Python 2.0', ['Python-2.0']],
    ['Heronry is under the apache2 license.', ['Apache-2.0']],
    ['License: Apache 2', ['Apache-2.0']],
  ])('%s, which does', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  const NOTICE = (name: string, version: string): string =>
    `Heronry is free software; you can redistribute it and/or modify it under the terms of the GNU ${name}
as published by the Free Software Foundation; either version ${version} of the License, or (at your option) any later version.
`;
  test.each<[string, string, string[]]>([
    [
      'the closing sentence of the GPL under the notice of the LGPL',
      `${NOTICE('Lesser General Public License', '2.1')}
You should have received a copy of the GNU General Public License along with this program.`,
      ['LGPL-2.1-or-later'],
    ],
    [
      'where a distribution keeps the text',
      `${NOTICE('General Public License', '3')}
On Debian systems, the complete text of the GNU General Public License can be found in \`/usr/share/common-licenses/GPL'.`,
      ['GPL-3.0-or-later'],
    ],
    [
      'the closing sentence alone',
      'You should have received a copy of the GNU General Public License along with this program.',
      ['GPL-1.0-or-later'],
    ],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('names without a version', () => {
  test.each<[string, string, string[]]>([
    ['the version stands behind', 'Licensed under the Eclipse Public License, v. 2.0.', ['EPL-2.0']],
    [
      'any later one is allowed further on',
      'under the GNU Free Documentation License, Version 1.2 (a copy) or (at your option) any later version',
      ['GFDL-1.2-or-later'],
    ],
    [
      'a name with a version stands before',
      'Heron is free software under the GNU General Public License, version 3 or any later version. See the GNU General Public License for more details.',
      ['GPL-3.0-or-later'],
    ],
    [
      'another grant',
      'Heron is under the GNU GPL version 2 only. The nests are licensed under the GPL.',
      ['GPL-2.0-only', 'GPL-1.0-or-later'],
    ],
    ['other software', 'It may be combined with other software that is released under the GPL.', []],
    ['what is denied', 'It does not mean that we distribute Heron under the GPL.', []],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('any BSD license above the text of one', () => {
    const text = `Heron is released under the BSD license:\n\n${SPDX['BSD-2-Clause']?.licenseText}`;
    expect(named(text)).toEqual(['BSD-2-Clause']);
  });

  test.each<[string, string, string[]]>([
    [
      'a title, and whose work it is',
      'Intel Open Source License\n\nCopyright (c) 2009 Heron\n\n',
      ['BSD-3-Clause'],
    ],
    [
      'a sentence is no title',
      'Heron is licensed under the ISC license, with parts of Egret:\n\n',
      ['ISC', 'BSD-3-Clause'],
    ],
  ])('%s', (_, above, expected) => {
    const text = SPDX['BSD-3-Clause']?.licenseText.replace(/^.*?(?=Redistribution)/s, '');
    expect(named(above + text)).toEqual(expected);
  });
});

test('words of a listed text, word for word, are that text', () => {
  const text = `Permission to use, copy, modify, and distribute this software and its documentation for any purpose and without fee is hereby granted, provided that the above copyright notice appear in all copies and that both that copyright notice and this permission notice appear in supporting documentation, and that the name of Heron not be used in advertising or publicity pertaining to distribution of the software without specific, written prior permission. Heron makes no representations about the suitability of this software for any purpose. It is provided "as is" without express or implied warranty.`;
  expect(named(text)).toEqual(['HPND']);
  expect(
    named(
      text.replace('and without fee', 'with or without fee').replace('notice appear in', 'notice appears in'),
    ),
  ).toEqual(['NTP']);
});

test('another license offered inside standard words', () => {
  const notice = `The contents of this file are subject to the Mozilla Public License Version 1.1 (the "License"); you may not use this file except in compliance with the License. You may obtain a copy of the License at http://www.mozilla.org/MPL/

Software distributed under the License is distributed on an "AS IS" basis, WITHOUT WARRANTY OF ANY KIND, either express or implied. See the License for the specific language governing rights and limitations under the License.

The Original Code is Heron. The Initial Developer of the Original Code is Heron Labs. Portions created by Heron Labs are Copyright (C) 2001 Heron Labs. All Rights Reserved.

Alternatively, the contents of this file may be used under the terms of the GNU General Public License version 2 (the "GPL"), in which case the provisions of the GPL are applicable instead of the above.`;
  expect(named(notice)).toEqual(['MPL-1.1', 'GPL-2.0-only']);
});

test('all that is deprecated in a tag is mended', () => {
  expect(named('SPDX-License-Identifier: Nunit OR GPL-2.0+')).toEqual([
    'zlib-acknowledgement OR GPL-2.0-or-later',
  ]);
});

test('a choice offered behind a text is named beside it', () => {
  const text = `${SPDX['BSD-3-Clause']?.licenseText}\n\nAlternatively, this software may be distributed under the terms of the GNU General Public License ("GPL") version 2.`;
  expect(named(text)).toEqual(['BSD-3-Clause', 'GPL-2.0-only']);
});

test('what is there says how sure it is, and where it stands', () => {
  const lead = 'Heron, a bird\n\n';
  const [exact] = identifyLicenses(lead + SPDX.Zlib?.licenseText);
  expect(exact).toMatchObject({ license: 'Zlib', kind: 'text', exact: true, confidence: 1 });
  expect(exact?.start).toBeGreaterThanOrEqual(lead.length);
  const half = SPDX['Apache-2.0']?.licenseText.slice(0, 7000) ?? '';
  expect(identifyLicenseTexts(half)).toEqual([]);
  const [partial] = identifyLicenses(half);
  expect(partial).toMatchObject({ license: 'Apache-2.0', exact: false });
  expect(partial?.confidence).toBeLessThan(0.86);
});

test('the text of nearly every license that SPDX lists is told from all others', () => {
  const gnu = (id: string): string => id.replace(/\+$/, '').replace(/-(?:only|or-later)$/, '');
  const known = new Set(
    allLicenses()
      .patterns.filter(({ kind }) => kind === 'text')
      .map(({ id }) => id),
  );
  const wrong = Object.entries(SPDX)
    .filter(([id]) => known.has(gnu(id)))
    .filter(
      ([id, { licenseText }]) => !identifyLicenseTexts(licenseText).some((found) => found.id === gnu(id)),
    )
    .map(([id]) => id);
  expect(known.size).toBeGreaterThan(680);
  // Texts of which SPDX itself says that they match another one (`HPND` and its like), and templates without their words.
  expect(wrong.length).toBeLessThanOrEqual(8);
}, 180_000);

test('a damaged file of texts is told from a good one', () => {
  const block = {
    hashes: Uint32Array.from([7, 2 ** 32 - 1]),
    references: [{ id: 'LicenseRef-Heron', kind: 'text' as const, sequence: Uint16Array.from([4, 1, 5, 0]) }],
  };
  const bytes = encodeBlocks([block, block]);
  const read = packedBlocks(bytes).map(decodeBlock);
  expect(read).toEqual([block, block]);
  expect(() => packedBlocks(bytes.subarray(0, bytes.length - 3))).toThrow(/ends too early/);
  expect(() => packedBlocks(new Uint8Array(40))).toThrow(/not a file/);
});

test('whatever the document, nothing throws and places lie inside it', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'GPL',
      'version 2',
      ' or later',
      'MIT License',
      '\\n',
      '(c)',
      '许可',
      'SPDX-License-Identifier: ',
    ),
    fc.constantFrom(...['MIT', 'ISC', 'Zlib'].map((id) => SPDX[id]?.licenseText.slice(20, 300) ?? '')),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ');
      for (const { start, end, confidence } of identifyLicenses(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(confidence).toBeGreaterThan(0);
      }
    }),
  );
});

test('a large document takes little time', () => {
  const start = performance.now();
  identifyLicenses(`${SPDX.MIT?.licenseText}\n----\n`.repeat(200));
  identifyLicenses('licensed under the '.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(30_000);
}, 60_000);

describe('sentences that say where a text lies', () => {
  const GPL2 =
    'Heron is free software; you can redistribute it and/or modify it under the terms of the GNU General Public License as published by the Free Software Foundation; either version 2 of the License, or (at your option) any later version.\n\n';
  test.each<[string, string, string[]]>([
    [
      'a distribution names the file of another version',
      `${GPL2}On Debian systems, the complete text of the GNU General Public License version 3 can be found in /usr/share/common-licenses/GPL-3.`,
      ['GPL-2.0-or-later'],
    ],
    [
      'or of the licence beside it',
      `${GPL2}On Debian systems the complete text of the GNU Lesser General Public License can be found in /usr/share/common-licenses/LGPL-3.`,
      ['GPL-2.0-or-later'],
    ],
    ['where nothing else tells it', 'See /usr/share/common-licenses/LGPL-2.1.', ['LGPL-2.1-only']],
    [
      'closed by the sentence with an address of many numbers',
      `${GPL2}You should have received a copy of the GNU General Public License along with this program; if not, write to the Free Software Foundation, Inc., 51 Franklin Street, Fifth Floor, Boston, MA 02110-1301, USA`,
      ['GPL-2.0-or-later'],
    ],
    [
      'the notice goes on about the license',
      `${GPL2}The GNU General Public License is contained in the file COPYING.`,
      ['GPL-2.0-or-later'],
    ],
    [
      'a copy is to be had elsewhere too',
      'Licensed under the Apache License 2.0 (the "License"). You can obtain a copy in the file LICENSE in the source distribution or at https://www.openssl.org/source/license.html',
      ['Apache-2.0'],
    ],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('beside a text', () => {
  const text = (id: string): string => SPDX[id]?.licenseText as string;

  test('other licenses are spoken of, unless something is granted under them', () => {
    const below = '\n\nIt was written beside the Apache licenses.\n';
    expect(named(text('AFL-3.0') + below)).toEqual(['AFL-3.0']);
    expect(named(`${text('AFL-3.0')}\n\nThe nests are licensed under the Apache License 2.0.\n`)).toEqual([
      'AFL-3.0',
      'Apache-2.0',
    ]);
  });

  test('the number of the next paragraph is no version', () => {
    const cut = 'It may be combined with works under the GNU GPL.\n  2. Herons.\n';
    expect(named(cut)).not.toContain('GPL-2.0-only');
  });

  test('an exception belongs to the text that it stands behind', () => {
    const exception =
      '\n\nAs a special exception, if you create a document which uses this font, and embed this font or unaltered portions of this font into the document, this font does not by itself cause the resulting document to be covered by the GNU General Public License. This exception does not however invalidate any other reasons why the document might be covered by the GNU General Public License. If you modify this font, you may extend this exception to your version of the font, but you are not obligated to do so. If you do not wish to do so, delete this exception statement from your version.';
    expect(named(text('GPL-2.0-only') + exception).sort()).toEqual(['Font-exception-2.0', 'GPL-2.0']);
  });

  test('the LGPL-3.0 is known without the GPL, and where a word of it is another', () => {
    const lesser = text('LGPL-3.0-only').split(/GNU GENERAL PUBLIC LICENSE\s+Version 3/)[0] as string;
    expect(named(lesser.replace('Additional Definitions', 'Further Definitions'))).toEqual(['LGPL-3.0']);
  });

  test('two parts that follow each other are the whole', () => {
    expect(named(text('OpenSSL'))).toEqual(['OpenSSL']);
    expect(named(`${text('OpenSSL-standalone')}\n\n${text('SSLeay-standalone')}`)).toEqual(['OpenSSL']);
    expect(named(text('SSLeay-standalone'))).toEqual(['SSLeay-standalone']);
  });

  test('half of a text is not named', () => {
    const half = text('EUDatagrid');
    expect(named(half.slice(half.length * 0.2, half.length * 0.75))).toEqual([]);
  });

  test('a version with a letter is another one', () => {
    expect(
      named(
        'This program can be redistributed and/or modified under the terms of the LaTeX Project Public License from CTAN archives in directory macros/latex/base/lppl.txt; either version 1.3c of the License, or (at your option) any later version.',
      ),
    ).not.toContain('LPPL-1.0');
  });
});

describe('a form of another license that differs by a few words', () => {
  const text = (id: string): string => SPDX[id]?.licenseText as string;

  test('says nothing of a text that is there from its title on', () => {
    const own = text('PSF-2.0');
    for (const document of [own, `Copyright (c) 2024 Heron Inc.\n\n${own}`, `${own}\nSee AUTHORS.\n`])
      expect(named(document)).toEqual(['PSF-2.0']);
  });

  test('says which license an exception is to', () => {
    const changed = text('GPL-2.0-with-font-exception').replace('unaltered', 'heron');
    expect(named(changed)).toEqual(['GPL-2.0-only WITH Font-exception-2.0']);
  });
});

describe('3 MB', () => {
  test.each<[string, string, boolean]>([
    ['names without a line break', 'GPL v2 or later, ', true],
    ['parts of names', 'gpl-aaa-', false],
  ])('of %s are read', (_, words, says) => {
    const start = performance.now();
    expect(identifyLicenses(words.repeat(3_000_000 / words.length)).length > 0).toBe(says);
    // Quadratic time would take a minute; what takes as many arguments as there are names throws.
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

test('the name of the next field is no part of a license', () => {
  const text = 'License: Artistic\nLicense-Reference: /usr/share/common-licenses/Artistic\n';
  expect(named(text)).toEqual(['Artistic-1.0-Perl']);
});

test.each<[string, string[]]>([
  ['![License](https://example.org/badge/License-Apache--2.0-blue.svg)', ['Apache-2.0']],
  ['Heron is MIT-licensed.', ['MIT']],
  ["license='isc'", ['ISC']],
])('a name goes on, and means the same: %s', (text, expected) => {
  expect([...new Set(named(text))]).toEqual(expected);
});

describe('words by chance', () => {
  test.each<[string, string]>([
    ['the name of a package', 'libheron-pattern-license-perl (3.9.4-3) unstable'],
    ['the name of a function', 'Add the `python_2_unicode_compatible` decorator.'],
    ['a system of old', 'CONFORMING TO 4.3BSD'],
    ['a person', 'A fix by Heron Cal; !1 closes it.'],
    ['a name that goes on', "weights = dict(license='fair-noncommercial-heron-license')"],
    ['the name of a file', 'Write what is found to `licenses.json`.'],
    ['an institute', `${'Birds of the marsh were counted by night. '.repeat(12)}Heron project, MIT), 1989.`],
    [
      'what a project allows',
      "const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'EPL-2.0', 'MPL-2.0', 'LGPL-2.1-only'];",
    ],
    ['a sentence about tags', '``SPDX-License-Identifier:`` is used to declare the license of files.'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
