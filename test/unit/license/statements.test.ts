import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  decodeStatements,
  encodeStatements,
  RollingHash,
  type Statement,
  type StatementFile,
} from '../../../src/license/statement-index.ts';
import { statementWords } from '../../../src/license/statement-words.ts';
import { findStatements, type StatementLibrary, statementLibrary } from '../../../src/license/statements.ts';
import { wordHash } from '../../../src/license/words.ts';
import { hashesOf, inventedStatement, MARKUP } from '../../support/invented-statement.ts';

const LEGAL = ['license', 'licensed', 'under', 'granted', 'redistribute'];

const TEXTS: [string, string, Partial<Statement>?][] = [
  ['licensed under the heron license', 'MIT'],
  ['heron license', 'Apache-2.0', { kind: 'reference' }],
  ['this is not licensed under the heron license at all', '', { kind: 'none' }],
  ['you may redistribute it under the egret license version 2 or later', 'GPL-2.0-or-later'],
  ['egret license', 'GPL-1.0-or-later', { kind: 'reference' }],
  ['GPL2+', 'GPL-2.0-or-later', { kind: 'tag' }],
  ['ibis terms apply', 'ISC', { continuous: true }],
  ['stork terms apply here', 'Zlib', { whole: [0, 2] }],
];

function fileOf(list: readonly Statement[]): StatementFile {
  const words = new Set(TEXTS.flatMap(([text]) => hashesOf(text)));
  const legal = new Set(LEGAL.map(wordHash));
  const sorted = (row: Iterable<number>): Uint32Array => Uint32Array.from(row).sort();
  return {
    legal: sorted(legal),
    other: sorted([...words].filter((hash) => !legal.has(hash))),
    markup: sorted(MARKUP.map(wordHash)),
    spellings: Uint32Array.from([wordHash('licence'), wordHash('license')]),
    statements: [...list].sort((a, b) => a.hash - b.hash),
  };
}

const FILE = fileOf(TEXTS.map(([text, license, more]) => inventedStatement(text, license, more)));
const known: StatementLibrary = statementLibrary(FILE);
const stated = (text: string): string[] =>
  findStatements(text, known).stated.map((match) => match.statement.license);

describe('what a document states', () => {
  test.each<[string, string[]]>([
    ['Licensed under the Heron License.', ['MIT']],
    ['# Licensed under\n# the Heron\n# Licence', ['MIT']],
    ['licensed \\nunder the <br> heron license', ['MIT']],
    // The longer one counts.
    ['see the heron license', ['Apache-2.0']],
    ['This is not licensed under the Heron License at all!', []],
    // Words that no statement has may stand in between,
    ['licensed by Ada Quillfeather under the heron license', ['MIT']],
    // where a statement allows it.
    ['ibis terms apply', ['ISC']],
    ['ibis Quillfeather terms apply', []],
    ['ibis <br> terms apply', []],
    ['stork terms Quillfeather apply here', ['Zlib']],
    ['stork Quillfeather terms apply here', []],
    ['GPL2+', ['GPL-2.0-or-later']],
    ['GPL2', []],
    ['You may redistribute it under the egret license version 2 or later', ['GPL-2.0-or-later']],
    ['egret license, heron license', ['GPL-1.0-or-later', 'Apache-2.0']],
    // A name whose words are scattered over more lines than it has words is none.
    ['egret\n\n\n\nlicense and heron license', ['Apache-2.0']],
    ['', []],
  ])('%j', (text, licenses) => {
    expect(stated(text)).toEqual(licenses);
  });

  test('a list of licences states none of them', () => {
    const names = Array.from({ length: 16 }, (_, i) => `crane${'abcdefghijklmnop'[i]} license`);
    const list = names.map((name, i) => inventedStatement(name, `BSD-${i}-Clause`, { kind: 'reference' }));
    const words = [...new Set(names.flatMap(hashesOf))].filter((hash) => hash !== wordHash('license'));
    const library = statementLibrary({ ...fileOf(list), other: Uint32Array.from(words).sort() });
    expect(findStatements(names.slice(0, 3).join('\n'), library).stated).toHaveLength(3);
    const all = findStatements(names.join('\n'), library);
    expect(all.stated).toEqual([]);
    expect(all.denied).toHaveLength(16);
  });

  test('where it stands', () => {
    const text = 'A bird.\nLicensed under the Heron License!';
    expect(findStatements(text, known).stated[0]).toMatchObject({ start: 8, end: text.length - 1, from: 0 });
  });
});

describe('the file', () => {
  test('is read as it was written, and the same input gives the same bytes', () => {
    const bytes = encodeStatements(FILE);
    expect(decodeStatements(bytes)).toEqual(FILE);
    expect(Buffer.compare(encodeStatements(decodeStatements(bytes)), bytes)).toBe(0);
  });

  test('any statements survive it', () => {
    const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const one: fc.Arbitrary<Statement> = fc.record({
      kind: fc.constantFrom('text' as const, 'notice' as const, 'none' as const, 'clue' as const),
      license: fc.constantFrom('', 'MIT', 'MIT OR (ISC AND Zlib)'),
      relevance: fc.integer({ min: 0, max: 100 }),
      continuous: fc.boolean(),
      markup: fc.boolean(),
      whole: fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 4 }),
      length: fc.integer({ min: 1, max: 40_000 }),
      anchor: fc.integer({ min: 0, max: 65_535 }),
      hash: uint32,
      check: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { maxLength: 20, selector: ({ hash }) => hash }), (list) => {
        const file = fileOf(list);
        expect(decodeStatements(encodeStatements(file))).toEqual(file);
      }),
    );
  });

  test('damaged, it is told from a good one', () => {
    const bytes = encodeStatements(FILE);
    expect(() => decodeStatements(new Uint8Array(40))).toThrow(/not a file/);
    fc.assert(
      fc.property(fc.integer({ min: 8, max: bytes.length - 1 }), (length) => {
        expect(() => decodeStatements(bytes.subarray(0, length))).toThrow();
      }),
    );
  });

  test('the one that ships is whole', () => {
    const file = decodeStatements(
      readFileSync(new URL('../../../data/license-statements.idx', import.meta.url)),
    );
    expect(file.statements.length).toBeGreaterThan(30_000);
    expect(new Set(file.statements.map(({ license }) => license)).has('Apache-2.0')).toBe(true);
  });
});

test('the hash of a part is that of the same words alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 30 }),
      fc.nat(29),
      fc.nat(29),
      (row, a, b) => {
        const [from, to] = [Math.min(a, b) % row.length, (Math.max(a, b) % row.length) + 1];
        if (to <= from) return;
        const whole = new RollingHash(Uint32Array.from(row), row.length);
        const alone = new RollingHash(Uint32Array.from(row.slice(from, to)), to - from);
        expect(whole.hash(from, to - from)).toBe(alone.hash(0, to - from));
        expect(whole.check(from, to - from)).toBe(alone.check(0, to - from));
      },
    ),
  );
});

test('whatever the document, nothing throws, places lie inside it, and no two hold each other', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...TEXTS.map(([text]) => text), '\n', '<br>', '++', '\\n', '许可'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 15 }), (parts) => {
      const text = parts.join(' ');
      const words = statementWords(text, known);
      const { stated: found } = findStatements(text, known);
      for (const [i, { start, end, from, to }] of found.entries()) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(to).toBeLessThanOrEqual(words.hashes.length);
        const next = found[i + 1];
        if (next !== undefined) expect(next.to > to || next.from < from).toBe(true);
      }
    }),
  );
});

test('time grows with the document alone, with the statements that ship', () => {
  const hostile = [
    'licensed under the apache license ',
    'gpl ',
    'permission is hereby granted free of charge to any ',
  ];
  const timeOf = (text: string): number => {
    const begun = performance.now();
    findStatements(text);
    return performance.now() - begun;
  };
  findStatements('warm');
  for (const phrase of hostile) {
    timeOf(phrase.repeat(2_000));
    const small = timeOf(phrase.repeat(5_000));
    const large = timeOf(phrase.repeat(20_000));
    // Four times the words; sixteen times the time would be growth by the square.
    expect(large).toBeLessThan(10 * Math.max(small, 30));
  }
}, 60_000);
