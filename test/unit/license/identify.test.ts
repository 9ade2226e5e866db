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
