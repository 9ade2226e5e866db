/**
 * The file of known statements (`data/license-statements.idx`): sentences, notices, tags and texts by which projects state
 * licences, each as hashes of its words, with what it states. No sentence can be read back from it.
 *
 * Layout: 8 bytes of magic, then Brotli-compressed bytes: the length of a JSON header (32 bits, little endian), the
 * header, and columns of numbers (see `columns`), bytes or numbers of seven bits a byte, the lowest first.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { packedNumbers, readNumbers } from './packed-numbers.ts';

export const STATEMENTS_MAGIC = 'COLOSTA1';

/** The order is part of the format. */
export const STATEMENT_KINDS = [
  'text',
  'notice',
  'tag',
  'reference',
  'intro',
  'clue',
  /** Words that look like a statement and are none. */
  'none',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export interface Statement {
  readonly kind: StatementKind;
  /** SPDX expression; empty where it states no licence, or none that SPDX lists. */
  readonly license: string;
  /** How much the words say by themselves, 0 to 100. */
  readonly relevance: number;
  /** Other words may not stand in between. */
  readonly continuous: boolean;
  /** It has words of markup itself. */
  readonly markup: boolean;
  /** Parts that other words may not interrupt: pairs of the place of the first word and the number of words. */
  readonly whole: readonly number[];
  /** In words. */
  readonly length: number;
  /** Hash of its first words, of at most `ANCHOR` many. */
  readonly anchor: number;
  /** Two hashes of all its words. */
  readonly hash: number;
  readonly check: number;
}

export interface StatementFile {
  /** Hashes of the words, sorted: first those of legal language, then others. */
  readonly legal: Uint32Array;
  readonly other: Uint32Array;
  /** Words of markup. */
  readonly markup: Uint32Array;
  /** Pairs: a spelling and the word it counts as. */
  readonly spellings: Uint32Array;
  /** By `hash`. */
  readonly statements: readonly Statement[];
}

/** Words by which a statement is looked up. */
export const ANCHOR = 4;
/** Different anchors. */
export const ANCHORS = 0x10000;
const CHECK_MASK = 0xff;

/** Multipliers of the two rolling hashes. */
const FIRST_BASE = 0x9e3779b1;
const SECOND_BASE = 0x85ebca77;

/** Hashes of all beginnings of a row of words, so that the hash of any part is to be had at once. */
export class RollingHash {
  readonly #first: Uint32Array;
  readonly #second: Uint32Array;
  readonly #firstPower: Uint32Array;
  readonly #secondPower: Uint32Array;

  /** @param longest the longest part that is asked for, in words */
  constructor(words: Uint32Array, longest: number) {
    const { length } = words;
    this.#first = new Uint32Array(length + 1);
    this.#second = new Uint32Array(length + 1);
    for (let i = 0; i < length; i++) {
      // Sums of bare hashes would be equal for words in another order more often.
      const word = (words[i] as number) + 1;
      this.#first[i + 1] = (Math.imul(this.#first[i] as number, FIRST_BASE) + word) >>> 0;
      this.#second[i + 1] =
        (Math.imul(this.#second[i] as number, SECOND_BASE) + (word ^ (word >>> 15))) >>> 0;
    }
    const most = Math.min(length, longest) + 1;
    this.#firstPower = new Uint32Array(most);
    this.#secondPower = new Uint32Array(most);
    for (let i = 0, first = 1, second = 1; i < most; i++) {
      this.#firstPower[i] = first;
      this.#secondPower[i] = second;
      first = Math.imul(first, FIRST_BASE) >>> 0;
      second = Math.imul(second, SECOND_BASE) >>> 0;
    }
  }

  hash(from: number, length: number): number {
    const before = Math.imul(this.#first[from] as number, this.#firstPower[length] as number);
    return mixed((this.#first[from + length] as number) - before);
  }

  check(from: number, length: number): number {
    const before = Math.imul(this.#second[from] as number, this.#secondPower[length] as number);
    return mixed((this.#second[from + length] as number) - before) & CHECK_MASK;
  }

  anchor(from: number, length: number): number {
    return (this.hash(from, Math.min(ANCHOR, length)) >>> 8) & (ANCHORS - 1);
  }
}

/** The low bits of sums and products know little of the words before. */
function mixed(hash: number): number {
  let out = hash;
  out = Math.imul(out ^ (out >>> 16), 0x7feb352d);
  out = Math.imul(out ^ (out >>> 15), 0x846ca68b);
  return (out ^ (out >>> 16)) >>> 0;
}

interface Header {
  readonly legal: number;
  readonly other: number;
  readonly markup: number;
  readonly spellings: number;
  readonly statements: number;
  readonly licenses: readonly string[];
}

const NONE: readonly number[] = [];
const FLAG_CONTINUOUS = 8;
const FLAG_MARKUP = 16;

export function encodeStatements(file: StatementFile): Uint8Array {
  const statements = [...file.statements].sort((a, b) => a.hash - b.hash || a.length - b.length);
  const uses = new Map<string, number>();
  for (const { license } of statements) uses.set(license, (uses.get(license) ?? 0) + 1);
  // The most used have the shortest numbers.
  const licenses = [...uses.keys()].sort(
    (a, b) => (uses.get(b) as number) - (uses.get(a) as number) || (a < b ? -1 : 1),
  );
  const numbers = new Map(licenses.map((license, i) => [license, i]));
  const header: Header = {
    legal: file.legal.length,
    other: file.other.length,
    markup: file.markup.length,
    spellings: file.spellings.length,
    statements: statements.length,
    licenses,
  };
  const columns: (Uint8Array | readonly number[])[] = [
    packedNumbers(steps(file.legal)),
    packedNumbers(steps(file.other)),
    packedNumbers(steps(file.markup)),
    packedNumbers(file.spellings),
    packedNumbers(steps(Uint32Array.from(statements, ({ hash }) => hash))),
    packedNumbers(statements.map(({ length }) => length)),
    packedNumbers(statements.map(({ license }) => numbers.get(license) as number)),
    packedNumbers(statements.map(({ whole }) => whole.length)),
    packedNumbers(statements.flatMap(({ whole }) => whole)),
    statements.map(({ check }) => check),
    statements.map(({ anchor }) => anchor & 0xff),
    statements.map(({ anchor }) => anchor >>> 8),
    statements.map(
      ({ kind, continuous, markup }) =>
        STATEMENT_KINDS.indexOf(kind) + (continuous ? FLAG_CONTINUOUS : 0) + (markup ? FLAG_MARKUP : 0),
    ),
    statements.map(({ relevance }) => relevance),
  ];
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  const bytes = Buffer.concat([length, json, ...columns.map((column) => Uint8Array.from(column))]);
  const compressed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return Buffer.concat([new TextEncoder().encode(STATEMENTS_MAGIC), compressed]);
}

/** From each number of a rising row to the next. */
function steps(row: Uint32Array): number[] {
  return [...row].map((value, i) => value - (i === 0 ? 0 : (row[i - 1] as number)));
}

/** @throws Error when the file is none of this format, or damaged */
export function decodeStatements(file: Uint8Array): StatementFile {
  if (new TextDecoder().decode(file.subarray(0, STATEMENTS_MAGIC.length)) !== STATEMENTS_MAGIC)
    throw new Error('is not a file of statements of licenses');
  const bytes = brotliDecompressSync(file.subarray(STATEMENTS_MAGIC.length));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const jsonLength = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + jsonLength))) as Header;
  let at = 4 + jsonLength;
  const numbers = (count: number): Uint32Array => {
    const { numbers: row, end } = readNumbers(bytes, at, count);
    at = end;
    return row;
  };
  const rising = (count: number): Uint32Array => {
    const out = numbers(count);
    for (let i = 1; i < count; i++) out[i] = (out[i] as number) + (out[i - 1] as number);
    return out;
  };
  const legal = rising(header.legal);
  const other = rising(header.other);
  const markup = rising(header.markup);
  const spellings = numbers(header.spellings);
  const hashes = rising(header.statements);
  const lengths = numbers(header.statements);
  const licenses = numbers(header.statements);
  const wholes = numbers(header.statements);
  const whole = numbers(wholes.reduce((sum, count) => sum + count, 0));
  const raw = (): Uint8Array => {
    at += header.statements;
    if (at > bytes.length) throw new Error('ends too early');
    return bytes.subarray(at - header.statements, at);
  };
  const [checks, anchorsLow, anchorsHigh, flags, relevances] = [raw(), raw(), raw(), raw(), raw()];
  let next = 0;
  const taken = (count: number): readonly number[] => {
    next += count;
    return count === 0 ? NONE : [...whole.subarray(next - count, next)];
  };
  const statements = Array.from(hashes, (hash, i): Statement => {
    const flag = flags[i] as number;
    return {
      kind: STATEMENT_KINDS[flag % FLAG_CONTINUOUS] as StatementKind,
      license: header.licenses[licenses[i] as number] as string,
      relevance: relevances[i] as number,
      continuous: (flag & FLAG_CONTINUOUS) !== 0,
      markup: (flag & FLAG_MARKUP) !== 0,
      whole: taken(wholes[i] as number),
      length: lengths[i] as number,
      anchor: (anchorsLow[i] as number) + 256 * (anchorsHigh[i] as number),
      hash,
      check: checks[i] as number,
    };
  });
  return { legal, other, markup, spellings, statements };
}
