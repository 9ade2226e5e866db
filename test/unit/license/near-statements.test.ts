import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identifyLicenses } from '../../../src/license/identify.ts';
import { nearStatements, type WordingLibrary, wordingLibrary } from '../../../src/license/near-statements.ts';
import { packedNumbers, readNumbers } from '../../../src/license/packed-numbers.ts';
import type { Statement, StatementFile } from '../../../src/license/statement-index.ts';
import { statementWords } from '../../../src/license/statement-words.ts';
import { statementLibrary } from '../../../src/license/statements.ts';
import {
  decodeWordings,
  encodeWordings,
  FIRST_NUMBER,
  type WordingFile,
} from '../../../src/license/wording-index.ts';
import { hashesOf, inventedStatement } from '../../support/invented-statement.ts';

const HERON =
  'herons of this marsh are kept under the terms of the heron license version 2 and nobody who keeps them gives any ' +
  'promise about their health or about the number of their eggs';
const EGRET =
  'egrets of this marsh may be counted and shown by all who ask the society before they count or show them in a book';

function filesOf(list: [string, Statement][], further = ''): { file: StatementFile; wordings: WordingFile } {
  const other = Uint32Array.from(
    new Set([...list.flatMap(([text]) => hashesOf(text)), ...hashesOf(further)]),
  ).sort();
  const numbers = new Map([...other].map((hash, i) => [hash, i]));
  return {
    file: {
      legal: new Uint32Array(0),
      other,
      markup: new Uint32Array(0),
      spellings: new Uint32Array(0),
      statements: list.map(([, one]) => one),
    },
    wordings: {
      words: Uint32Array.from(other, (_, i) => i),
      wordings: list.map(([text], i) => ({
        statement: i,
        words: Uint16Array.from(hashesOf(text), (hash) => (numbers.get(hash) as number) + FIRST_NUMBER),
      })),
    },
  };
}

const { file, wordings } = filesOf(
  [
    [HERON, inventedStatement(HERON, 'MIT')],
    [EGRET, inventedStatement(EGRET, 'ISC', { whole: [4, 3] })],
  ],
  'not 3 later wild',
);
const library: WordingLibrary = wordingLibrary(wordings, file);
const known = statementLibrary(file);

function near(text: string): string[] {
  const words = statementWords(text, known);
  return nearStatements(words, [{ from: 0, to: words.hashes.length }], file, library).map(
    ({ statement: { license } }) => license,
  );
}

describe('a statement with other words', () => {
  test.each<[string, string, string[]]>([
    ['word for word', HERON, ['MIT']],
    ['a word left out', HERON.replace(' of this marsh', ' this marsh'), ['MIT']],
    ['a word more', HERON.replace('are kept', 'are wild kept'), ['MIT']],
    ['a word that no statement has', HERON.replace('are kept', 'are mostly kept'), ['MIT']],
    ['another version', HERON.replace('version 2', 'version 3'), []],
    ['the version left out', HERON.replace('version 2', 'version'), []],
    ['turned round', HERON.replace('are kept', 'are not kept'), []],
    ['half of it', HERON.slice(0, 80), []],
    ['without a word of a part that has to be whole', EGRET.replace('may be', 'may'), []],
    ['two of them', `${HERON.replace(' any ', ' ')}\n\n${EGRET.replace('by all', 'by')}`, ['MIT', 'ISC']],
    ['none', 'nothing of the kind', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(near(text)).toEqual(expected);
  });
  test('places are those of its words', () => {
    const text = `One more thing: ${HERON.replace('are kept', 'are wild kept')}. The end.`;
    const words = statementWords(text, known);
    const [found] = nearStatements(words, [{ from: 0, to: words.hashes.length }], file, library);
    expect(text.slice(found?.start, found?.end)).toMatch(/^herons.*eggs$/s);
    expect(found?.other).toBe(1);
  });
});

describe('with the statements that ship', () => {
  const named = (text: string): string[] => identifyLicenses(text).map(({ license }) => license);
  const gpl = (version: string): string =>
    'This program is free software; you may redistribute it and/or modify it under the terms of the GNU General ' +
    `Public License as published by the Free Software Foundation; either version ${version} of the License, or (at ` +
    'your option) any later version. This program is distributed in the hope that it may be useful, but WITHOUT ANY ' +
    'WARRANTY; without even an implied warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU ' +
    'General Public License for further details. You should have received a copy of the GNU General Public License ' +
    'along with this program; if not, see <https://www.gnu.org/licenses/>.';
  test.each(['2', '3'])('the notice of the GPL in other words, version %s', (version) => {
    expect(new Set(named(gpl(version)))).toEqual(new Set([`GPL-${version}.0-or-later`]));
  });
  test('what is near is not exact', () => {
    const [found] = identifyLicenses(gpl('2'));
    expect(found).toMatchObject({ kind: 'notice' });
    expect(found?.confidence).toBeLessThanOrEqual(1);
  });
});

test('what is encoded is decoded, the wordings in the order of their words', () => {
  const decoded = decodeWordings(encodeWordings(wordings));
  expect([...decoded.words]).toEqual([...wordings.words]);
  const plain = (list: WordingFile['wordings']): string[] =>
    list.map(({ statement: place, words }) => `${place}: ${[...words]}`);
  expect(plain(decoded.wordings).sort()).toEqual(plain(wordings.wordings).sort());
});

test('a damaged file of wordings is told from a good one', () => {
  const bytes = encodeWordings(wordings);
  expect(() => decodeWordings(bytes.subarray(0, bytes.length - 4))).toThrow();
  expect(() => decodeWordings(new Uint8Array(0))).toThrow('is not a file of wordings');
});

test('numbers are read back as they were written, and no more than there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31 - 1)), (row) => {
      const bytes = packedNumbers(row);
      expect([...readNumbers(bytes, 0, row.length).numbers]).toEqual(row);
      expect(readNumbers(bytes, 0, row.length).end).toBe(bytes.length);
      expect(() => readNumbers(bytes, 0, bytes.length + 1)).toThrow('ends too early');
    }),
  );
  expect(() => readNumbers(Uint8Array.of(200), 0, 1)).toThrow('ends too early');
});

test('whatever the document, nothing throws, and places lie inside it', () => {
  const part = fc.constantFrom(...HERON.split(' '), ...EGRET.split(' '), '\n', '++', '许可');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 120 }), (parts) => {
      const text = parts.join(' ');
      const words = statementWords(text, known);
      for (const found of nearStatements(words, [{ from: 0, to: words.hashes.length }], file, library)) {
        expect(found.from).toBeGreaterThanOrEqual(0);
        expect(found.to).toBeLessThanOrEqual(words.hashes.length);
        expect(found.end).toBeGreaterThan(found.start);
      }
    }),
  );
});
