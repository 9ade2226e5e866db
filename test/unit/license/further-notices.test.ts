import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import list from 'spdx-license-list/full.js';
import { readFileNotices } from '../../../src/license/file-notices.ts';
import { headerNotices, withFurther } from '../../../src/license/further-notices.ts';
import { commentLines } from '../../../src/source/comment-lines.ts';
import { PYTHON } from '../../../src/source/languages.ts';

const SPDX = list as Record<string, { licenseText: string }>;
const comment = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `# ${line}\n`)
    .join('');

function read(source: string): ReturnType<typeof withFurther> {
  const bytes = new TextEncoder().encode(source);
  const lines = commentLines(bytes, PYTHON.lex(bytes));
  return withFurther(lines, readFileNotices(lines));
}
const HERON = '# Copyright 2024 Heron Labs\n';
const zlib = comment(SPDX.Zlib?.licenseText.replace(/^[\s\S]*?(?=This software)/, '') ?? '');

describe('licenses in headers that name none that is known', () => {
  test.each<[string, string, [string | null, string, number][]]>([
    ['a text', `${HERON}${zlib}x = 1\n`, [['Zlib', 'text', 2]]],
    [
      'a name that would be made up',
      `${HERON}# Licensed under the Eclipse Public License, v. 2.0.\nx = 1\n`,
      [['EPL-2.0', 'header', 2]],
    ],
    ['a notice that is read already', `${HERON}# Licensed under the MIT License.\nx = 1\n`, []],
    ['a tag speaks for itself', `${HERON}# SPDX-License-Identifier: Zlib\n${zlib}x = 1\n`, []],
    ['words that leave open which', `${HERON}# This file is BSD licensed.\nx = 1\n`, []],
    ['the GPL without a version', `${HERON}# Heron falls under the GNU GPL.\nx = 1\n`, []],
    ['beside the code', `x = 1\n\n\ny = 2\n${zlib}z = 3\n`, []],
    ['nothing of licensing', `${HERON}# Herons eat fish.\nx = 1\n`, []],
  ])('%s', (_, source, expected) => {
    const further = read(source).further ?? [];
    expect(further.map(({ license, kind, line }) => [license, kind, line])).toEqual(expected);
  });

  test('the notices themselves stay as they are', () => {
    const source = `${HERON}${zlib}x = 1\n`;
    expect(read(source).licenseNotices).toEqual([]);
    expect(headerNotices(read(source)).map(({ license }) => license)).toEqual(['Zlib']);
  });

  test('whatever the header, nothing throws and lines lie inside it', () => {
    const words = [
      'permission',
      'license',
      'GPL',
      'Zlib',
      'SPDX-License-Identifier: MIT',
      '#',
      '\n',
      '"""',
      '\u0000',
      '許可',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 }), (parts) => {
        const source = comment(parts.join(' '));
        const count = source.split('\n').length;
        for (const { line, endLine } of read(source).further ?? []) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeGreaterThanOrEqual(line);
          expect(endLine).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 200 },
    );
  });
});
