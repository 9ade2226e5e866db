/**
 * A lexer for C and what grew from it: C++, CUDA, HIP, Metal, OpenCL, Objective-C. It normalises what copying changes
 * without changing the code (design §7, view 1):
 *
 * - dropped: blank space, continued lines, comments, `#include` and its like, `using` declarations and directives,
 *   include guards and `#pragma once`, namespaces (around code and as qualifiers: `at::Tensor` and `Tensor` are one),
 *   parentheses, braces, commas, semicolons, and specifiers that porting adds and takes away (`const`, `static`,
 *   `inline`, `__restrict__` …). Dropping the punctuation makes formatters that add braces harmless, and
 *   above all puts more of the code into each k-gram: rows of calls and declarations of unrelated files look alike
 *   when a third of their tokens is punctuation;
 * - blanked: every string and character to one token (neighbouring strings too), every number, and every name that
 *   starts with a capital (types, macros, constants), so that renamed types look the same; the prefixes `cuda` and
 *   `hip` of one name, since CUDA code is turned into HIP code by changing them;
 * - cut: `<` and `>` stand alone in `<<`, `>>=`, `<<<` and so on, since formatters write `> >` and `>>`;
 * - kept: every other name, every keyword, every operator; preprocessor directives and what macros expand to are code.
 *
 * It works on UTF-8 bytes, never throws and takes linear time. What may be text that no compiler reads (an apostrophe
 * under `#if 0`, behind `#error`) is no problem. `test/e2e/c-oracle.test.ts` compares it with a preprocessor.
 */

import { reasons } from '../messages/en.ts';
import type { LexedSource } from './lexed-source.ts';
import {
  BACKSLASH,
  behindMark,
  breakLength,
  CAPITAL_TOKEN,
  CLASS,
  CLOSE,
  countLines,
  DIGIT,
  Draft,
  type DraftMark,
  FNV_OFFSET,
  FNV_PRIME,
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

const KW_NAMESPACE = hashOf('namespace');
const KW_USING = hashOf('using');
/** Say how code is linked, inlined or optimised; ports change them freely. */
const SPECIFIERS = hashesOf(
  'const constexpr consteval constinit static inline extern volatile register restrict __restrict __restrict__ ' +
    '__inline __inline__ __forceinline __forceinline__ __noinline__ noexcept override final virtual explicit typename ' +
    'struct class',
);

const INCLUDES = hashesOf('include include_next import embed');
const MESSAGES = hashesOf('error warning');
const CONDITIONS = hashesOf('if ifdef ifndef');
const DIRECTIVE_IFNDEF = hashOf('ifndef');
const DIRECTIVE_DEFINE = hashOf('define');
const DIRECTIVE_ENDIF = hashOf('endif');
const DIRECTIVE_PRAGMA = hashOf('pragma');
const PRAGMA_ONCE = hashOf('once');
/** Tells a directive from the keyword of the same name. */
const DIRECTIVE_SALT = 0x23;

const STRING_PREFIXES = hashesOf('L u U u8');
const RAW_PREFIXES = hashesOf('R LR uR UR u8R');
/** The standard's limit for the delimiter of a raw string. */
const LONGEST_DELIMITER = 16;

const PREFIX_CUDA = [0x63, 0x75, 0x64, 0x61];
const PREFIX_HIP = [0x68, 0x69, 0x70];

const NEVER_ENDS: Readonly<Record<number, string>> = {
  34: reasons.stringNeverEnds,
  39: reasons.characterNeverEnds,
};

const OPERATOR_TEXTS = [
  ...['...', '->*', '->', '++', '--', '&&', '||', '==', '!=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^='],
  ...['::', '.*', '##'],
];
const OPERATORS = operatorTable(OPERATOR_TEXTS);

/** What stays when names are blanked. */
export const C_FAMILY_VOCABULARY = vocabulary(
  'alignas alignof auto bool break case catch char concept continue co_await co_return co_yield decltype default ' +
    'delete do double else enum false float for friend goto if int long mutable new nullptr operator private ' +
    'protected public requires return short signed sizeof static_assert static_cast switch template this throw ' +
    'true try typedef typeid union unsigned void while dynamic_cast reinterpret_cast const_cast',
  OPERATOR_TEXTS,
);

/** Lexes one file of the C family given as UTF-8 bytes (a byte order mark is passed over). */
export function lexCFamily(src: Uint8Array): LexedSource {
  const n = src.length;
  const draft = new Draft(n);
  let pos = behindMark(src);
  let line = 1;
  /** Only blank space and comments stand before `pos` on its line. */
  let atLineStart = true;
  let inDirective = false;
  /** For each open `#if`, whether it is an include guard. */
  const groups: boolean[] = [];
  /** Open `#if` whose code may never be compiled. */
  let uncertain = 0;
  /** The `#ifndef` that begins the file: it guards the file if `#define` of the same name follows at once. */
  let guard: { readonly name: number; readonly before: DraftMark; readonly length: number } | null = null;
  let inNamespace = false;
  let using: (DraftMark & { readonly hashes: number[] }) | null = null;
  let lastWasString = false;
  // Where one never ends, no later one does either; each is looked for once, so the time stays linear.
  let commentsEnd = true;
  let rawStringsEnd = true;

  while (pos < n) {
    const c = src[pos] as number;
    switch (CLASS[c]) {
      case SPACE:
        pos++;
        break;

      case NEWLINE:
        pos += breakLength(src, pos);
        line++;
        atLineStart = true;
        inDirective = false;
        break;

      case BACKSLASH: {
        // A line continued, also where blank space trails.
        const end = spaceEnd(src, pos + 1);
        if (CLASS[src[end] as number] === NEWLINE) {
          pos = end + breakLength(src, end);
          line++;
        } else pos++;
        break;
      }

      case NAME:
        readName();
        break;

      case DIGIT:
        readNumber();
        break;

      case QUOTE:
        readQuoted(pos);
        break;

      case HASH:
        if (atLineStart) readDirective();
        else readOperator(c);
        break;

      case OPEN:
      case CLOSE:
        readBracket(c);
        break;

      default:
        readOperator(c);
    }
  }
  return draft.finish(src, line);

  /** One token of code: `kept` is what is compared, `raw` identifies it with its name. */
  function token(kept: number, raw: number, at: number): void {
    atLineStart = false;
    lastWasString = false;
    inNamespace = false;
    draft.digest(raw);
    draft.emit(kept, at);
    using?.hashes.push(raw);
  }

  /** A token that only the digest sees. */
  function drop(raw: number): void {
    atLineStart = false;
    lastWasString = false;
    draft.digest(raw);
    using?.hashes.push(raw);
  }

  function readName(): void {
    const start = pos;
    let h = FNV_OFFSET;
    do {
      h = Math.imul(h ^ (src[pos] as number), FNV_PRIME);
      pos++;
    } while (pos < n && (CLASS[src[pos] as number] === NAME || CLASS[src[pos] as number] === DIGIT));
    h >>>= 0;
    const next = src[pos];
    if ((next === 0x22 || next === 0x27) && pos - start <= 3) {
      if (next === 0x22 && RAW_PREFIXES.has(h) && readRawString(start)) return;
      if (STRING_PREFIXES.has(h)) {
        readQuoted(start);
        return;
      }
    }
    if (h === KW_NAMESPACE && using === null) {
      drop(h);
      inNamespace = true;
      return;
    }
    if (h === KW_USING) {
      using = { ...draft.mark(), hashes: [] };
      token(h, h, line);
      return;
    }
    const after = spaceEnd(src, pos);
    if (inNamespace || SPECIFIERS.has(h) || (src[after] === 0x3a && src[after + 1] === 0x3a)) drop(h);
    else token(isCapitalised(src, start, pos) ? CAPITAL_TOKEN : withoutMaker(start, h), h, line);
  }

  /** `cudaMalloc` and `hipMalloc` are one. */
  function withoutMaker(start: number, h: number): number {
    const prefix = src[start] === 0x63 ? PREFIX_CUDA : src[start] === 0x68 ? PREFIX_HIP : null;
    if (prefix === null) return h;
    const stem = start + prefix.length;
    const first = src[stem] as number;
    if (stem >= pos || first < 0x41 || first > 0x5a) return h;
    for (let i = 0; i < prefix.length; i++) if (src[start + i] !== prefix[i]) return h;
    return hashBytes(src, stem, pos);
  }

  /** A number as the preprocessor sees it, with digit separators and suffixes. */
  function readNumber(): void {
    const start = pos;
    const hex = src[pos] === 0x30 && ((src[pos + 1] as number) | 0x20) === 0x78;
    const exponent = hex ? 0x70 : 0x65;
    while (pos < n) {
      const d = src[pos] as number;
      const cls = CLASS[d];
      if (cls === DIGIT || cls === NAME || d === 0x2e) pos++;
      else if ((d === 0x2b || d === 0x2d) && pos > start && ((src[pos - 1] as number) | 0x20) === exponent)
        pos++;
      else if (
        d === 0x27 &&
        (CLASS[src[pos + 1] as number] === DIGIT || CLASS[src[pos + 1] as number] === NAME)
      )
        pos += 2;
      else break;
    }
    token(NUMBER_TOKEN, hashBytes(src, start, pos), line);
  }

  function string(raw: number, at: number): void {
    if (lastWasString) draft.digest(raw);
    else token(STRING_TOKEN, raw, at);
    lastWasString = true;
  }

  /** Reads a string or character whose prefix (if any) starts at `start`; `pos` stands on the opening quote. */
  function readQuoted(start: number): void {
    const quote = src[pos] as number;
    const startLine = line;
    let at = pos + 1;
    let ended = false;
    while (at < n) {
      const d = src[at] as number;
      if (d === 0x5c && at + 1 < n) {
        const next = src[at + 1] as number;
        if (CLASS[next] === NEWLINE) {
          at += 1 + breakLength(src, at + 1);
          line++;
        } else at += 2;
        continue;
      }
      if (CLASS[d] === NEWLINE) break;
      at++;
      if (d === quote) {
        ended = true;
        break;
      }
    }
    if (!ended && uncertain === 0 && !inDirective) draft.problem(startLine, NEVER_ENDS[quote] as string);
    string(hashBytes(src, start, at), startLine);
    pos = at;
  }

  /** Reads `R"x(…)x"` whose prefix starts at `start`; false where this is none. */
  function readRawString(start: number): boolean {
    let paren = pos + 1;
    while (paren - pos <= LONGEST_DELIMITER && isDelimiter(src[paren])) paren++;
    if (src[paren] !== 0x28 || !rawStringsEnd) return false;
    const length = paren - pos - 1;
    for (let at = paren + 1; at < n; at++) {
      if (src[at] !== 0x29 || src[at + length + 1] !== 0x22) continue;
      let i = 0;
      while (i < length && src[at + 1 + i] === src[pos + 1 + i]) i++;
      if (i < length) continue;
      const end = at + length + 2;
      string(hashBytes(src, start, end), line);
      line += countLines(src, pos, end);
      pos = end;
      return true;
    }
    rawStringsEnd = false;
    draft.problem(line, reasons.rawStringNeverEnds);
    pos = paren + 1;
    return true;
  }

  function readBracket(c: number): void {
    if (c === 0x5b || c === 0x5d) token(c, c, line);
    else drop(c);
    inNamespace = false;
    using = null;
    pos++;
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
    if (c === 0x2e && CLASS[src[pos + 1] as number] === DIGIT) {
      readNumber();
      return;
    }
    const length = operatorLength(OPERATORS, src, pos);
    const h = length === 1 ? c : hashBytes(src, pos, pos + length);
    pos += length;
    if (length === 2 && c === 0x3a) drop(h);
    else if (c === 0x2c) {
      atLineStart = false;
      lastWasString = false;
    } else if (c === 0x3b) {
      drop(c);
      inNamespace = false;
      if (using !== null) {
        for (const hash of using.hashes) draft.digestImport(hash);
        draft.rewind(using);
        using = null;
      }
    } else {
      // `using T = …` gives a type a name, which is code.
      if (c === 0x3d) using = null;
      token(h, h, line);
    }
  }

  function readLineComment(): void {
    let start = pos + 2;
    while (src[start] === 0x2f || src[start] === 0x21 || src[start] === 0x3c) start++;
    // A backslash at the end of the line takes the next one in.
    const end = continuedLineEnd(start);
    draft.comment(start, end, line);
    line += countLines(src, start, end);
    pos = end;
  }

  function readBlockComment(): void {
    let end = pos + 2;
    if (commentsEnd) while (end < n && !(src[end] === 0x2a && src[end + 1] === 0x2f)) end++;
    if (!commentsEnd || end >= n) {
      if (commentsEnd) draft.problem(line, reasons.commentNeverEnds);
      commentsEnd = false;
      pos += 2;
      return;
    }
    let start = pos + 2;
    while (start < end && (src[start] === 0x2a || src[start] === 0x21)) start++;
    draft.comment(start, end, line);
    line += countLines(src, pos, end);
    pos = end + 2;
  }

  /** Reads `#` and the directive's name; what follows on its line is read as code, except where nothing compiles it. */
  function readDirective(): void {
    const start = pos;
    const from = spaceEnd(src, pos + 1);
    const end = nameEnd(src, from);
    const name = hashBytes(src, from, end);
    pos = Math.max(end, start + 1);
    inDirective = true;
    using = null;
    if (INCLUDES.has(name)) {
      readInclude();
      return;
    }
    if (MESSAGES.has(name)) {
      const stop = continuedLineEnd(pos);
      token(name ^ DIRECTIVE_SALT, hashBytes(src, from, stop), line);
      line += countLines(src, pos, stop);
      pos = stop;
      return;
    }
    if (name === DIRECTIVE_PRAGMA && hashOfName(spaceEnd(src, pos)) === PRAGMA_ONCE) {
      pos = nameEnd(src, spaceEnd(src, pos));
      return;
    }
    if (CONDITIONS.has(name)) {
      groups.push(false);
      uncertain++;
      if (name === DIRECTIVE_IFNDEF && draft.length === 0)
        guard = { name: hashOfName(spaceEnd(src, pos)), before: draft.mark(), length: 2 };
    } else if (name === DIRECTIVE_DEFINE && guard !== null && draft.length === guard.length) {
      const operand = spaceEnd(src, pos);
      const rest = spaceEnd(src, nameEnd(src, operand));
      const empty = rest >= n || CLASS[src[rest] as number] === NEWLINE || src[rest] === 0x2f;
      if (empty && hashOfName(operand) === guard.name) {
        draft.rewind(guard.before);
        guard = null;
        groups[0] = true;
        uncertain--;
        pos = rest;
        return;
      }
    } else if (name === DIRECTIVE_ENDIF && groups.length > 0) {
      if (groups.pop() === true) return;
      uncertain--;
    }
    token(name ^ DIRECTIVE_SALT, name, line);
  }

  /** `<a/b.h>` or `"b.h"` up to the end of its line or to a comment. */
  function readInclude(): void {
    const open = spaceEnd(src, pos);
    let at = open;
    while (at < n && CLASS[src[at] as number] !== NEWLINE) {
      const d = src[at] as number;
      const close = at === open && d === 0x3c ? 0x3e : at === open && d === 0x22 ? 0x22 : 0;
      at++;
      if (close !== 0) {
        while (at < n && src[at] !== close && CLASS[src[at] as number] !== NEWLINE) at++;
        continue;
      }
      if (d === 0x5c && CLASS[src[at] as number] === NEWLINE) {
        at += breakLength(src, at);
        line++;
      } else if (d === 0x2f && (src[at] === 0x2f || src[at] === 0x2a)) {
        at--;
        break;
      }
    }
    let end = at;
    while (end > open && CLASS[src[end - 1] as number] === SPACE) end--;
    draft.digestImport(hashBytes(src, open, end));
    pos = at;
  }

  /** Offset of the end of this line, or of the last line that continues it. */
  function continuedLineEnd(from: number): number {
    let end = lineEnd(src, from);
    while (end < n && src[end - 1] === 0x5c) end = lineEnd(src, end + breakLength(src, end));
    return end;
  }

  function hashOfName(from: number): number {
    return hashBytes(src, from, nameEnd(src, from));
  }
}

/** Whether a byte may stand in the delimiter of a raw string. */
function isDelimiter(c: number | undefined): boolean {
  return c !== undefined && c > 0x20 && c !== 0x28 && c !== 0x29 && c !== 0x5c;
}
