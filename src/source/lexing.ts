/** What the lexers of all families share: classes of bytes, hashes, operators, and the file as it grows. */
import type { CommentSpan, LexedSource, LexicalProblem } from './lexed-source.ts';

// 32-bit FNV-1a.
export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** Token hashes that no name or operator has by design: they stand for a whole class of tokens. */
export const STRING_TOKEN = 0x5354_5247;
export const NUMBER_TOKEN = 0x4e55_4d42;
export const CAPITAL_TOKEN = 0x4341_5053;

/** Digests of the imports of a file that has none: where Python's begins, and where those of the other families do. */
export const NO_IMPORTS: ReadonlySet<number> = new Set([FNV_OFFSET, 0]);

// Classes of bytes (plain constants: enums are not erasable syntax). 0 is every other byte.
export const SPACE = 1;
export const NEWLINE = 2;
export const NAME = 3;
export const DIGIT = 4;
export const QUOTE = 5;
export const HASH = 6;
export const OPEN = 7;
export const CLOSE = 8;
export const BACKSLASH = 9;

export const CLASS = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
  const ch = String.fromCharCode(c);
  if (c === 0x0a || c === 0x0d) CLASS[c] = NEWLINE;
  else if (ch === ' ' || ch === '\t' || ch === '\f' || ch === '\v') CLASS[c] = SPACE;
  else if ((ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || ch === '_' || c >= 0x80) CLASS[c] = NAME;
  else if (ch >= '0' && ch <= '9') CLASS[c] = DIGIT;
  else if (ch === '"' || ch === "'") CLASS[c] = QUOTE;
  else if (ch === '#') CLASS[c] = HASH;
  else if (ch === '(' || ch === '[' || ch === '{') CLASS[c] = OPEN;
  else if (ch === ')' || ch === ']' || ch === '}') CLASS[c] = CLOSE;
  else if (ch === '\\') CLASS[c] = BACKSLASH;
}

/** Hash of an ASCII text, as of the same bytes in a file. */
export function hashOf(text: string): number {
  let h = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h >>> 0;
}

/** The hashes of words separated by spaces. */
export function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(hashOf));
}

export function hashBytes(src: Uint8Array, from: number, to: number): number {
  let h = FNV_OFFSET;
  for (let i = from; i < to; i++) h = Math.imul(h ^ (src[i] as number), FNV_PRIME);
  return h >>> 0;
}

/** Offset of the first byte behind a byte order mark. */
export function behindMark(src: Uint8Array): number {
  return src.length >= 3 && src[0] === 0xef && src[1] === 0xbb && src[2] === 0xbf ? 3 : 0;
}

/** Offset behind the name (letters, digits, `_`, bytes beyond ASCII) that stands at `from`; `from` where none does. */
export function nameEnd(src: Uint8Array, from: number): number {
  let end = from;
  while (end < src.length && (CLASS[src[end] as number] === NAME || CLASS[src[end] as number] === DIGIT))
    end++;
  return end;
}

/** Offset of the first byte at or behind `from` that is neither space nor tab. */
export function spaceEnd(src: Uint8Array, from: number): number {
  let end = from;
  while (CLASS[src[end] as number] === SPACE) end++;
  return end;
}

/** Offset of the line break at or behind `from`, or the file's length. */
export function lineEnd(src: Uint8Array, from: number): number {
  let end = from;
  while (end < src.length && src[end] !== 0x0a && src[end] !== 0x0d) end++;
  return end;
}

/** Bytes of the line break at `at`: 2 for CR LF. */
export function breakLength(src: Uint8Array, at: number): number {
  return src[at] === 0x0d && src[at + 1] === 0x0a ? 2 : 1;
}

/** Line breaks in `src[from..to)`. */
export function countLines(src: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const c = src[i];
    if (c === 0x0a || (c === 0x0d && src[i + 1] !== 0x0a)) count++;
  }
  return count;
}

/** Whether the first letter of `src[from..to)`, behind underscores, is a capital. */
export function isCapitalised(src: Uint8Array, from: number, to: number): boolean {
  let lead = from;
  while (lead < to && src[lead] === 0x5f) lead++;
  const initial = src[lead] as number;
  return lead < to && initial >= 0x41 && initial <= 0x5a;
}

/** For each first byte, the operators of more than one byte that may start there, longest first. */
export type OperatorTable = readonly (readonly Uint8Array[] | undefined)[];

export function operatorTable(operators: readonly string[]): OperatorTable {
  const table: (Uint8Array[] | undefined)[] = [];
  for (const operator of [...operators].sort((a, b) => b.length - a.length)) {
    const bytes = Uint8Array.from(operator, (c) => c.charCodeAt(0));
    const first = bytes[0] as number;
    table[first] = [...(table[first] ?? []), bytes];
  }
  return table;
}

/** Bytes of the longest operator that stands at `at`: 1 where none of the table does. */
export function operatorLength(table: OperatorTable, src: Uint8Array, at: number): number {
  const candidates = table[src[at] as number];
  if (candidates === undefined) return 1;
  for (const operator of candidates) {
    let i = 1;
    while (i < operator.length && src[at + i] === operator[i]) i++;
    if (i === operator.length) return i;
  }
  return 1;
}

/** A place in a draft to which it can be taken back. */
export interface DraftMark {
  readonly length: number;
  readonly codeDigest: number;
}

/** A lexed file in the making. */
export class Draft {
  readonly comments: CommentSpan[] = [];
  readonly problems: LexicalProblem[] = [];
  /** Tokens so far. */
  length = 0;
  private tokens: Uint32Array;
  private lines: Uint32Array;
  private codeDigest = FNV_OFFSET;
  private importsDigest = 0;

  /** @param bytes length of the file */
  constructor(bytes: number) {
    const capacity = Math.max(64, bytes >> 2);
    this.tokens = new Uint32Array(capacity);
    this.lines = new Uint32Array(capacity);
  }

  emit(token: number, line: number): void {
    if (this.length === this.tokens.length) {
      this.tokens = doubled(this.tokens);
      this.lines = doubled(this.lines);
    }
    this.tokens[this.length] = token;
    this.lines[this.length] = line;
    this.length++;
  }

  /** Adds to the hash of the code; `raw` identifies a token with its name. */
  digest(raw: number): void {
    this.codeDigest = (Math.imul(this.codeDigest ^ raw, FNV_PRIME) + 0x9e3779b9) | 0;
  }

  /** Adds to the hash of the imports, which does not see their order: formatters sort them. */
  digestImport(raw: number): void {
    let h = raw;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    this.importsDigest = (this.importsDigest + (h ^ (h >>> 16))) | 0;
  }

  comment(start: number, end: number, line: number, kind: CommentSpan['kind'] = 'comment'): void {
    this.comments.push({ start, end: Math.max(start, end), line, kind });
  }

  problem(line: number, message: string): void {
    this.problems.push({ line, message });
  }

  mark(): DraftMark {
    return { length: this.length, codeDigest: this.codeDigest };
  }

  /** Takes back the code that came since. */
  rewind({ length, codeDigest }: DraftMark): void {
    this.length = length;
    this.codeDigest = codeDigest;
  }

  /** @param line the line on which the file ends, 1-based */
  finish(src: Uint8Array, line: number): LexedSource {
    const last = src[src.length - 1];
    return {
      tokens: this.tokens.slice(0, this.length),
      lines: this.lines.slice(0, this.length),
      comments: this.comments,
      blocks: [],
      hinted: false,
      lineCount: src.length === 0 ? 0 : last === 0x0a || last === 0x0d ? line - 1 : line,
      codeDigest: this.codeDigest >>> 0,
      importsDigest: this.importsDigest >>> 0,
      problems: this.problems,
    };
  }
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
