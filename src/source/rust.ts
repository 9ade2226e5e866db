/**
 * A lexer for Rust that normalises what copying changes without changing the code (design §7, view 1):
 *
 * - dropped: blank space, comments and documentation, `use`, `mod x;` and `extern crate`, attributes, visibility, paths
 *   before a name (`std::mem::swap` and `swap` are one), parentheses, braces, commas, semicolons, `->` and the ABI
 *   behind `extern`. These are what rustfmt adds, removes, merges and sorts; and without punctuation each
 *   k-gram holds more of the code;
 * - blanked: every string, character and byte string to one token, every number, every lifetime, and every name that
 *   starts with a capital (types, variants, constants), so that renamed types look the same;
 * - cut: `<` and `>` stand alone in `>>`, `>=` and so on, since generics close with as many as they need;
 * - kept: every other name, every keyword, every operator.
 *
 * It works on UTF-8 bytes, never throws and takes linear time. `test/e2e/rust-oracle.test.ts` compares it with rustfmt.
 */

import { reasons } from '../messages/en.ts';
import type { LexedSource } from './lexed-source.ts';
import {
  behindMark,
  breakLength,
  CAPITAL_TOKEN,
  CLASS,
  CLOSE,
  countLines,
  DIGIT,
  Draft,
  type DraftMark,
  HASH,
  hashBytes,
  hashesOf,
  hashOf,
  isCapitalised,
  lineEnd,
  NAME,
  NEWLINE,
  NUMBER_TOKEN,
  nameEnd,
  OPEN,
  operatorLength,
  operatorTable,
  QUOTE,
  SPACE,
  STRING_TOKEN,
  spaceEnd,
} from './lexing.ts';
import { vocabulary } from './vocabulary.ts';

const LIFETIME_TOKEN = 0x4c49_4645;

const KW_PUB = hashOf('pub');
const KW_USE = hashOf('use');
const KW_MOD = hashOf('mod');
const KW_EXTERN = hashOf('extern');
const KW_CRATE = hashOf('crate');
/** What `pub(…)` may hold. */
const RESTRICTIONS = hashesOf('crate super self');
const RESTRICTION_PATH = hashOf('in');

const QUOTE_PREFIXES = hashesOf('b c');
const RAW_PREFIXES = hashesOf('r br cr');
const RAW_NAME = hashOf('r');

const PATH = hashOf('::');
const ARROW = hashOf('->');

const OPERATOR_TEXTS = [
  ...[
    '..=',
    '...',
    '..',
    '=>',
    '->',
    '::',
    '&&',
    '||',
    '==',
    '!=',
    '+=',
    '-=',
    '*=',
    '/=',
    '%=',
    '&=',
    '|=',
    '^=',
  ],
];
const OPERATORS = operatorTable(OPERATOR_TEXTS);

/** What stays when names are blanked. */
export const RUST_VOCABULARY = vocabulary(
  'as async await break const continue crate dyn else enum false fn for if impl in let loop match mod move mut ref ' +
    'return self static struct super trait true type unsafe where while',
  OPERATOR_TEXTS,
);

/** Lexes one Rust file given as UTF-8 bytes (a byte order mark is passed over). */
export function lexRust(src: Uint8Array): LexedSource {
  const n = src.length;
  const draft = new Draft(n);
  let pos = behindMark(src);
  let line = 1;
  /** The bracket that closes each open one; those of attributes are marked by `attribute`. */
  const open: number[] = [];
  /** Number of open brackets outside the attribute that is being read; -1 where none is. */
  let attribute = -1;
  /** An item may begin here, or has only shown attributes and `pub`: what the draft was before it. */
  let item: DraftMark | null = draft.mark();
  /** The import that is being read: what the draft was before it, and its names. */
  let imports: { readonly before: DraftMark; readonly depth: number; readonly names: number[] } | null = null;
  let lastName = 0;
  // Where one never ends, no later one does either; each is looked for once, so the time stays linear.
  let commentsEnd = true;
  let stringsEnd = true;
  let rawStringsEnd = true;

  if (src[pos] === 0x23 && src[pos + 1] === 0x21 && !startsAttribute(src, pos + 2)) {
    const end = lineEnd(src, pos);
    draft.comment(pos + 2, end, 1);
    pos = end;
  }

  while (pos < n) {
    const c = src[pos] as number;
    switch (CLASS[c]) {
      case SPACE:
        pos++;
        break;

      case NEWLINE:
        pos += breakLength(src, pos);
        line++;
        break;

      case NAME:
        readName();
        break;

      case DIGIT:
        readNumber();
        break;

      case QUOTE:
        if (c === 0x22) readString(pos);
        else readCharacter(pos);
        break;

      case HASH:
        readHash();
        break;

      case OPEN:
      case CLOSE:
        readBracket(c);
        break;

      default:
        readOperator(c);
    }
  }
  if (open.length > 0) draft.problem(line, reasons.bracketNeverEnds);
  return draft.finish(src, line);

  /** One token of code: `kept` is what is compared, `raw` identifies it with its name. */
  function token(kept: number, raw: number, at: number): void {
    draft.digest(raw);
    lastName = 0;
    if (attribute >= 0) return;
    item = null;
    imports?.names.push(raw);
    draft.emit(kept, at);
  }

  function readName(): void {
    const start = pos;
    pos = nameEnd(src, pos);
    const h = hashBytes(src, start, pos);
    const next = src[pos];
    if (next === 0x22 || next === 0x27) {
      if (QUOTE_PREFIXES.has(h)) {
        if (next === 0x22) readString(start);
        else readCharacter(start);
        return;
      }
    }
    if ((next === 0x22 || next === 0x23) && RAW_PREFIXES.has(h) && readRawString(start)) return;
    if (h === RAW_NAME && next === 0x23 && CLASS[src[pos + 1] as number] === NAME) {
      // `r#type` is the name `type`.
      pos++;
      return;
    }
    if (attribute < 0) {
      if (h === KW_PUB) {
        pos = restrictionEnd(src, pos);
        draft.digest(hashBytes(src, start, pos));
        return;
      }
      if (item !== null && (h === KW_USE || h === KW_MOD || h === KW_EXTERN))
        imports = { before: item, depth: open.length, names: [] };
      // Only `extern crate` imports; `extern "C"` does not.
      else if (imports?.names.length === 1 && imports.names[0] === KW_EXTERN && h !== KW_CRATE)
        imports = null;
      // `a::b` is `b`, but in `a::<b>` both are names of their own.
      if (src[pos] === 0x3a && src[pos + 1] === 0x3a && src[pos + 2] !== 0x3c) {
        draft.digest(h);
        item = null;
        imports?.names.push(h);
        return;
      }
    }
    token(isCapitalised(src, start, pos) ? CAPITAL_TOKEN : h, h, line);
    lastName = h;
  }

  function readNumber(): void {
    const start = pos;
    const based = src[pos] === 0x30 && CLASS[src[pos + 1] as number] === NAME;
    while (pos < n) {
      const d = src[pos] as number;
      const cls = CLASS[d];
      const exponentSign =
        (d === 0x2b || d === 0x2d) && pos > start && !based && ((src[pos - 1] as number) | 0x20) === 0x65;
      // `1.0` and `1.` are numbers, `1..n` and `1.max(n)` hold one.
      const point = d === 0x2e && src[pos + 1] !== 0x2e && CLASS[src[pos + 1] as number] !== NAME;
      if (cls !== DIGIT && cls !== NAME && !point && !exponentSign) break;
      pos++;
    }
    token(NUMBER_TOKEN, hashBytes(src, start, pos), line);
  }

  /** Reads a string whose prefix (if any) starts at `start`; `pos` stands on the opening quote. */
  function readString(start: number): void {
    let at = pos + 1;
    while (at < n && src[at] !== 0x22 && (stringsEnd || CLASS[src[at] as number] !== NEWLINE))
      at += src[at] === 0x5c && (stringsEnd || CLASS[src[at + 1] as number] !== NEWLINE) ? 2 : 1;
    if (at >= n || src[at] !== 0x22) {
      if (stringsEnd) {
        draft.problem(line, reasons.stringNeverEnds);
        // Code behind a stray quote is still compared.
        at = pos;
      } else at--;
      stringsEnd = false;
    }
    finishString(start, Math.min(n, at + 1));
  }

  function finishString(start: number, end: number): void {
    const at = line;
    line += countLines(src, start, end);
    pos = end;
    const h = hashBytes(src, start, end);
    if (lastName === KW_EXTERN) draft.digest(h);
    else token(STRING_TOKEN, h, at);
    imports = null;
  }

  /** Reads `r#"…"#` whose prefix starts at `start`; false where this is none. */
  function readRawString(start: number): boolean {
    let quote = pos;
    while (src[quote] === 0x23) quote++;
    if (src[quote] !== 0x22 || !rawStringsEnd) return false;
    const hashes = quote - pos;
    let at = quote + 1;
    for (;;) {
      at = src.indexOf(0x22, at);
      if (at === -1) break;
      let i = 0;
      while (i < hashes && src[at + 1 + i] === 0x23) i++;
      if (i === hashes) {
        finishString(start, at + 1 + hashes);
        return true;
      }
      at += 1 + i;
    }
    rawStringsEnd = false;
    draft.problem(line, reasons.rawStringNeverEnds);
    pos = quote + 1;
    return true;
  }

  /** Reads a character or a lifetime; `pos` stands on the apostrophe. */
  function readCharacter(start: number): void {
    let at = pos + 1;
    if (src[at] === 0x5c) {
      at += 2;
      while (at < n && src[at] !== 0x27 && CLASS[src[at] as number] !== NEWLINE) at++;
    } else if (src[at] !== 0x27 && src[at] !== 0x0a && src[at] !== 0x0d) at += characterLength(src[at]);
    if (src[at] === 0x27 && at > pos + 1) {
      pos = at + 1;
      token(STRING_TOKEN, hashBytes(src, start, pos), line);
      return;
    }
    const end = nameEnd(src, pos + 1);
    if (end === pos + 1) draft.problem(line, reasons.characterNeverEnds);
    token(LIFETIME_TOKEN, hashBytes(src, pos, end), line);
    pos = end;
  }

  /** `#[…]` and `#![…]` are attributes. */
  function readHash(): void {
    const bracket = src[pos + 1] === 0x21 ? pos + 2 : pos + 1;
    if (attribute >= 0 || src[bracket] !== 0x5b) {
      token(0x23, 0x23, line);
      pos++;
      return;
    }
    draft.digest(0x23);
    attribute = open.length;
    pos = bracket;
  }

  function readBracket(c: number): void {
    pos++;
    if (CLASS[c] === OPEN) open.push(c === 0x28 ? 0x29 : c + 2);
    else if (open.length === 0) draft.problem(line, reasons.closesNothing(String.fromCharCode(c)));
    else if (open.pop() !== c) draft.problem(line, reasons.closesAnother(String.fromCharCode(c)));

    if (attribute >= 0) {
      draft.digest(c);
      if (open.length <= attribute) attribute = -1;
      return;
    }
    if (c === 0x28 || c === 0x29) return;
    if (c === 0x5b || c === 0x5d) {
      token(c, c, line);
      return;
    }
    // `use a::{b}` goes on behind its braces; `mod x {` is code.
    if (imports !== null && imports.names[0] === KW_USE) return;
    imports = null;
    item = draft.mark();
  }

  function readOperator(c: number): void {
    if (c === 0x2f && src[pos + 1] === 0x2f) {
      readLineComment();
      return;
    }
    if (c === 0x2f && src[pos + 1] === 0x2a) {
      readBlockComment();
      return;
    }
    const length = operatorLength(OPERATORS, src, pos);
    const h = length === 1 ? c : hashBytes(src, pos, pos + length);
    pos += length;
    if (c === 0x2c && length === 1) {
      lastName = 0;
    } else if (c === 0x3b) {
      if (imports !== null && attribute < 0 && open.length <= imports.depth) {
        for (const name of imports.names) draft.digestImport(name);
        draft.rewind(imports.before);
        imports = null;
      }
      if (attribute < 0) item = draft.mark();
    } else if (h === PATH || h === ARROW) {
      draft.digest(h);
      if (attribute < 0) item = null;
    } else token(h, h, line);
  }

  function readLineComment(): void {
    let start = pos + 2;
    while (src[start] === 0x2f || src[start] === 0x21) start++;
    const end = lineEnd(src, start);
    draft.comment(start, end, line, start === pos + 3 ? 'docstring' : 'comment');
    pos = end;
  }

  /** Block comments nest. */
  function readBlockComment(): void {
    let depth = 1;
    let end = pos + 2;
    while (commentsEnd && end < n && depth > 0) {
      if (src[end] === 0x2a && src[end + 1] === 0x2f) depth--;
      else if (src[end] === 0x2f && src[end + 1] === 0x2a) depth++;
      else {
        end++;
        continue;
      }
      end += 2;
    }
    if (depth > 0) {
      if (commentsEnd) draft.problem(line, reasons.commentNeverEnds);
      commentsEnd = false;
      pos += 2;
      return;
    }
    let start = pos + 2;
    while (start < end - 2 && (src[start] === 0x2a || src[start] === 0x21)) start++;
    draft.comment(start, end - 2, line, start === pos + 3 ? 'docstring' : 'comment');
    line += countLines(src, pos, end);
    pos = end;
  }
}

/** Offset behind `(crate)`, `(in a::b)` and their like, where one follows `pub`; else `from`. */
function restrictionEnd(src: Uint8Array, from: number): number {
  const open = spaceEnd(src, from);
  if (src[open] !== 0x28) return from;
  const name = spaceEnd(src, open + 1);
  const end = nameEnd(src, name);
  const h = hashBytes(src, name, end);
  let close = spaceEnd(src, end);
  if (h === RESTRICTION_PATH) while (src[close] === 0x3a || CLASS[src[close] as number] === NAME) close++;
  return src[close] === 0x29 && (h === RESTRICTION_PATH || RESTRICTIONS.has(h)) ? close + 1 : from;
}

/** Whether `[` follows, behind blank space and line breaks: `#!` then begins an attribute and no interpreter line. */
function startsAttribute(src: Uint8Array, from: number): boolean {
  let at = from;
  while (CLASS[src[at] as number] === SPACE || CLASS[src[at] as number] === NEWLINE) at++;
  return src[at] === 0x5b;
}

/** Bytes of the UTF-8 character that begins with this byte. */
function characterLength(c: number | undefined): number {
  if (c === undefined) return 0;
  return c < 0xc0 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
}
