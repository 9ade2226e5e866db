import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../../../src/license/file-notices.ts';
import { effectiveFacts } from '../../../../src/origin/build/component-part.ts';

const facts = (...header: string[]) =>
  factsOf(header.map((text, i) => ({ line: i + 1, text, header: true })));
const THE_LICENSE = 'This source code is licensed under the license found in the LICENSE file.';
const BSD = 'This source code is licensed under the BSD-style license found in the LICENSE file.';

describe('the license of an upstream file', () => {
  test.each<[string, string[], string | null, string[], string | null]>([
    ['its own', ['SPDX-License-Identifier: ISC'], 'MIT', [], 'ISC'],
    ['its component’s, without a notice', ['Copyright 2024 Heron'], 'MIT', ['Egret'], 'MIT'],
    ['its component’s, where it points there', [THE_LICENSE], 'MIT', ['Heron'], 'MIT'],
    [
      'the same, by the holder of the document',
      ['Copyright Heron Inc.', THE_LICENSE],
      'MIT',
      ['Heron'],
      'MIT',
    ],
    [
      'the same, of a document that names nobody',
      ['Copyright Heron', THE_LICENSE],
      'Apache-2.0',
      [],
      'Apache-2.0',
    ],
    ['unknown, of a header copied from others', ['Copyright Heron', THE_LICENSE], 'MIT', ['Egret'], null],
    [
      'unknown, where one of its holders is another',
      ['Copyright Egret', 'Copyright Heron', THE_LICENSE],
      'MIT',
      ['Egret'],
      null,
    ],
    ['its component’s, of the family that it names', [BSD], 'BSD-3-Clause', ['Egret'], 'BSD-3-Clause'],
    ['unknown, of another family', [BSD], 'Apache-2.0', [], null],
    [
      'unknown, of two families',
      [BSD, '', 'Licensed under the Apache license found in the LICENSE file.'],
      'BSD-3-Clause',
      [],
      null,
    ],
    ['unknown, where the component’s is', [THE_LICENSE], null, [], null],
    [
      'unknown, of a notice that points nowhere',
      ['Licensed under the GPL license.'],
      'GPL-3.0-only',
      [],
      null,
    ],
    [
      'unknown, of a LICENSE that lies elsewhere',
      ['For licensing see the LICENSE file at https://example.com/heron'],
      'MIT',
      [],
      null,
    ],
  ])('is %s', (_, header, component, documented, license) => {
    expect(effectiveFacts(facts(...header), component, documented).license).toBe(license);
  });
});
