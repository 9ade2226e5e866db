import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import list from 'spdx-license-list/full.js';
import { isKnownText } from '../../../src/license/library.ts';
import { identifyLicenseTexts } from '../../../src/license/text.ts';

/** Texts come from a development dependency; the project holds hashes of them only. */
const text = (id: string): string => (list as Record<string, { licenseText: string }>)[id]?.licenseText ?? '';
const ids = (document: string): string[] => identifyLicenseTexts(document).map(({ id }) => id);

describe('a license text is recognised', () => {
  test.each<[string, string]>([
    ['Apache-2.0', 'Apache-2.0'],
    ['MIT', 'MIT'],
    ['BSD-2-Clause', 'BSD-2-Clause'],
    ['BSD-3-Clause', 'BSD-3-Clause'],
    ['ISC', 'ISC'],
    ['MPL-2.0', 'MPL-2.0'],
    ['GPL-2.0-only', 'GPL-2.0'],
    ['GPL-3.0-or-later', 'GPL-3.0'],
    ['LGPL-2.1-only', 'LGPL-2.1'],
    ['AGPL-3.0-only', 'AGPL-3.0'],
    ['0BSD', '0BSD'],
    ['Unlicense', 'Unlicense'],
    ['CC0-1.0', 'CC0-1.0'],
    ['CC-BY-4.0', 'CC-BY-4.0'],
    ['CC-BY-SA-4.0', 'CC-BY-SA-4.0'],
    ['BSD-4-Clause', 'BSD-4-Clause'],
  ])('%s', (id, found) => {
    expect(ids(text(id))).toEqual([found]);
  });
  test('with names filled in, re-wrapped and as a comment', () => {
    const filled = text('BSD-3-Clause')
      .replace(/<year>/g, '2024')
      .replace(/<owner>|the copyright holder/g, 'Heron Labs of the Northern Marshes')
      .split(/\s+/)
      .map((word, i) => (i % 9 === 8 ? `${word}\n# ` : `${word} `))
      .join('');
    expect(ids(filled)).toEqual(['BSD-3-Clause']);
  });
  test('without the appendix that tells how to apply it', () => {
    expect(ids(text('Apache-2.0').split('APPENDIX')[0] ?? '')).toEqual(['Apache-2.0']);
  });
  test('beside others in one document', () => {
    const document = `Heron is under:\n${text('Apache-2.0')}\n----\nIt contains Egret, under:\n${text('MIT')}\n---\n${text('BSD-3-Clause')}`;
    expect(ids(document).sort()).toEqual(['Apache-2.0', 'BSD-3-Clause', 'MIT']);
  });
});

describe('a condition that was added is not overlooked', () => {
  const mit = text('MIT');
  const addition =
    'Our only change is that, if the Software is used in a product with more than ten thousand herons, you shall show the word "Egret" in its window.';
  test.each<[string, string, string]>([
    ['behind the text', `${mit}\n\n${addition}\n`, 'LicenseRef-Modified-MIT'],
    [
      'behind the text, in words of its own',
      `${mit}\n\nWhoever earns money with the Software pays a fee to the herons of the marsh.\n`,
      'LicenseRef-Modified-MIT',
    ],
    [
      'behind the text, of what was granted',
      `${mit}\n\nThe rights above do not extend to any fleet of trawlers or its suppliers.\n`,
      'LicenseRef-Modified-MIT',
    ],
    [
      'that is none, of the project',
      `${mit}\n\nHeronry is written only in the evenings; its shop has a commercial edition with more birds.\n`,
      'MIT',
    ],
    [
      'that is none, of another license in a list',
      `${mit}\n\nLicense: Apache-2.0\n You must find a copy of it in the folder of licenses, as herons do.\n`,
      'MIT',
    ],
    [
      'that is none, of what the code needs and whose its output is',
      `${text('BSD-3-Clause')}\n\nWhat the heron compiler writes belongs to whoever wrote its input. Such code is\nnot complete and requires a support library. That library is under the license above.\n`,
      'BSD-3-Clause',
    ],
    [
      'behind the text, of what a user requires',
      `${text('BSD-3-Clause')}\n\nUse in a product requires the written consent of the herons.\n`,
      'LicenseRef-Modified-BSD-3-Clause',
    ],
    ['in the title', `Modified MIT License\n\n${mit}`, 'LicenseRef-Modified-MIT'],
    [
      'inside the text',
      mit.replace(
        /in all copies/,
        'in all copies, and the Software may not be used by owls or for profit, in all copies',
      ),
      'LicenseRef-Modified-MIT',
    ],
    [
      'in the permission',
      mit.replace('to deal in the Software', 'only for non-commercial purposes, to deal in the Software'),
      'LicenseRef-Modified-MIT',
    ],
    [
      'by a rider',
      `"Commons Clause" License Condition v1.0\n\n${text('Apache-2.0')}`,
      'LicenseRef-Modified-Apache-2.0',
    ],
    [
      'in an introduction',
      `Heron Terms\n\nThis license is, in part, based on the Apache License, with some modifications.\n\n${text('Apache-2.0')}`,
      'LicenseRef-Modified-Apache-2.0',
    ],
    [
      'to the BSD license',
      `${text('BSD-3-Clause')}\n\n4. Use in weapons is prohibited.`,
      'LicenseRef-Modified-BSD-3-Clause',
    ],
    ['that is known', text('X11'), 'X11'],
    [
      'by whom it may be used',
      mit.replace('to any person', 'to any non-profit society'),
      'LicenseRef-Modified-MIT',
    ],
    ['without the right to sell', mit.replace(', and/or sell', ''), 'LicenseRef-Modified-MIT'],
    [
      'by a grant turned round',
      text('BSD-3-Clause').replace('are permitted provided', 'are not permitted unless'),
      'LicenseRef-Modified-BSD-3-Clause',
    ],
    [
      'by a few words in the grant',
      mit.replace('to deal', 'for educational purposes, to deal'),
      'LicenseRef-Modified-MIT',
    ],
    ['without the right to modify', mit.replace('modify, merge, ', ''), 'LicenseRef-Modified-MIT'],
    [
      'for whom it begins with',
      mit.replace('Permission is', 'Except for companies of more than ten people, permission is'),
      'LicenseRef-Modified-MIT',
    ],
    ['in a sentence above it', `This is a modified MIT license.\n\n${mit}`, 'LicenseRef-Modified-MIT'],
    [
      'by a refusal',
      text('BSD-2-Clause').replace('are permitted', 'are prohibited'),
      'LicenseRef-Modified-BSD-2-Clause',
    ],
    [
      'by what it is for',
      text('ISC').replace('for any purpose', 'for any non-commercial purpose'),
      'LicenseRef-Modified-ISC',
    ],
    [
      'before its first word',
      text('BSD-2-Clause').replace('Redistribution and use', 'Non-commercial redistribution and use'),
      'LicenseRef-Modified-BSD-2-Clause',
    ],
    [
      'in words of its own',
      mit.replace(
        'THE SOFTWARE IS',
        'Whoever earns money with the Software pays a fee to the herons.\n\nTHE SOFTWARE IS',
      ),
      'LicenseRef-Modified-MIT',
    ],
  ])('%s', (_, document, id) => {
    expect(ids(document)).toEqual([id]);
  });
});

test('what stands in another comment, or in none, is no condition', () => {
  const comment = text('BSD-3-Clause')
    .trim()
    .split('\n')
    .map((line) => `.\\" ${line}`)
    .join('\n');
  expect(
    ids(`${comment}\n.\\"\n.TH heron 5\n.SH NAME\nheron requires a file, which must be there\n`),
  ).toEqual(['BSD-3-Clause']);
});

describe('a license text with other words around it is the same', () => {
  const mit = text('MIT');
  test.each<[string, string, string]>([
    ['with a holder', mit.replace(/<year>.*/, '2024 Heron Labs must fly e.V.'), 'MIT'],
    [
      'with the note of a paragraph',
      mit.replace('this permission notice', 'this permission notice (including the next paragraph)'),
      'MIT',
    ],
    [
      'with a name in the disclaimer',
      mit.replace('THE AUTHORS OR COPYRIGHT HOLDERS', 'HERON LABS, ITS AUTHORS OR COPYRIGHT HOLDERS'),
      'MIT',
    ],
    ['with other quotes and wraps', mit.replace(/"/g, '”').replace(/\n/g, '\n  # '), 'MIT'],
    [
      'with another third clause',
      text('BSD-3-Clause').replace(
        /Neither the name.*?be used to/s,
        'The name of Ada Heron, or of any other bird, may not be used to',
      ),
      'BSD-3-Clause',
    ],
    [
      'with a remark behind it',
      `${mit}\n\nThe herons of the marsh are described in docs/herons.md.\n`,
      'MIT',
    ],
    [
      'with another work behind it',
      `${mit}\n\n----\nEgret\nYou must not feed the egrets, which shall not be disturbed.\n`,
      'MIT',
    ],
    [
      'with a name in the third clause',
      text('BSD-3-Clause').replace('the copyright holder nor', 'Heron Labs nor'),
      'BSD-3-Clause',
    ],
  ])('%s', (_, document, id) => {
    expect(ids(document)).toEqual([id]);
  });
});

describe('no license text', () => {
  test.each<[string, string]>([
    [
      'a short notice',
      'Licensed under the Apache License, Version 2.0 (the "License"); you may not use this file except in compliance with the License. You may obtain a copy of the License at http://www.apache.org/licenses/LICENSE-2.0 Unless required by applicable law or agreed to in writing, software distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied. See the License for the specific language governing permissions and limitations under the License.',
    ],
    ['half of one', text('Apache-2.0').slice(0, 5000)],
    ['prose', 'This product contains code of Heron under the MIT license. '.repeat(20)],
    ['nothing', ''],
  ])('%s', (_, document) => {
    expect(ids(document)).toEqual([]);
  });
});

test('texts that would be recognised are known by id', () => {
  expect(isKnownText('Apache-2.0')).toBe(true);
  expect(isKnownText('LicenseRef-Heron')).toBe(false);
});

test('whatever the document, nothing throws and the answer is repeatable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (document) => {
      expect(identifyLicenseTexts(document)).toEqual(identifyLicenseTexts(document));
    }),
  );
});
