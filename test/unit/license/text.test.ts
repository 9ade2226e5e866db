import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import list from 'spdx-license-list/full.js';
import { identifyLicenseTexts, isKnownText, shingles } from '../../../src/license/text.ts';

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
      expect(shingles(document)).toEqual(shingles(document.toUpperCase().toLowerCase()));
    }),
  );
});
