/**
 * A lexer for Python that normalises what copying changes without changing the code (design §7, view 1):
 *
 * - dropped: blank space, comments, documentation strings, imports, parentheses, commas, semicolons, and type
 *   hints (so re-printing with another width, `ast.unparse` and newer hint syntax leave the tokens as they were);
 * - blanked: every string to one token (neighbouring strings too), every number, and every name that starts
 *   with a capital (so renamed classes and constants look the same);
 * - kept: every other name, every keyword, every operator.
 *
 * It works on UTF-8 bytes, since decoding 40 MB costs more than lexing it, and never throws: what is not valid
 * Python is reported in `problems` and lexed as far as it goes. `test/e2e/lexer-oracle.test.ts` compares it with
 * CPython's own tokenizer.
 */

import { reasons } from '../messages/en.ts';
import type { CodeBlock, CommentSpan, LexedSource, LexicalProblem } from './lexed-source.ts';
import {
  BACKSLASH,
  behindMark,
  CAPITAL_TOKEN,
  CLASS,
  CLOSE,
  DIGIT,
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
  OPEN,
  operatorLength,
  operatorTable,
  QUOTE,
  SPACE,
  STRING_TOKEN,
} from './lexing.ts';
import { vocabulary } from './vocabulary.ts';

const KW_IMPORT = hashOf('import');
const KW_FROM = hashOf('from');
const KW_DEF = hashOf('def');
const KW_CLASS = hashOf('class');
const KW_ASYNC = hashOf('async');
const KW_LAMBDA = hashOf('lambda');
const KEPT_CAPITALS = hashesOf('True False None');
/** Statements whose `:` opens a block, so it is no annotation. */
const COMPOUND = hashesOf('if elif else for while with try except finally class match case');

const OPERATOR_TEXTS = [
  ...[
    '**=',
    '//=',
    '>>=',
    '<<=',
    '...',
    '**',
    '//',
    '>>',
    '<<',
    '<=',
    '>=',
    '==',
    '!=',
    '->',
    '+=',
    '-=',
    '*=',
  ],
  ...['/=', '%=', '&=', '|=', '^=', '@=', ':=', '<>'],
];
const OPERATORS = operatorTable(OPERATOR_TEXTS);

/** What stays when names are blanked. */
export const PYTHON_VOCABULARY = vocabulary(
  'and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield True False None',
  OPERATOR_TEXTS,
);

/** Long strings of neither quote end. */
const BOTH = -1;
const AT = 0x40;
const UTF8 = new TextDecoder('utf-8');

/**
 * Where, within a statement, the lexer drops tokens instead of emitting them: nowhere; in a parameter's
 * annotation (until `,` `=` or `)` at the parameter list's depth); in a return annotation (until `:` at depth 0);
 * in a variable's annotation (until `=` or the end of the statement).
 */
type Skip = 'none' | 'parameter' | 'return' | 'variable';

/** Lexes one Python file given as UTF-8 bytes (a byte order mark is passed over). */
export function lexPython(src: Uint8Array): LexedSource {
  const n = src.length;
  let capacity = Math.max(64, n >> 2);
  let tokens = new Uint32Array(capacity);
  let lines = new Uint32Array(capacity);
  let count = 0;
  const comments: CommentSpan[] = [];
  const blocks: CodeBlock[] = [];
  const problems: LexicalProblem[] = [];
  let codeDigest = FNV_OFFSET;
  let importsDigest = FNV_OFFSET;

  let pos = behindMark(src);
  let line = 1;
  let depth = 0;
  const open: number[] = []; // the brackets that are open, as the byte that closes each
  // State of the statement being read.
  let atStart = true;
  let inImport = false;
  let first = 0; // hash of its first token
  let statementTokens = 0; // raw tokens seen in it
  let firstEmitted = 0; // value of `count` when it began
  let onlyStrings = true;
  let digestBefore = codeDigest;
  let stringStart = 0;
  let stringEnd = 0;
  let stringLine = 0;
  let isDef = false;
  let paramDepth = 0; // depth inside the parameter list; 0 when not in one
  let seenParams = false;
  let lambdas = 0;
  let assigned = false;
  let skip = 'none' as Skip;
  let skipDepth = 0;
  let hinted = false;
  let lastWasString = false;
  // Blocks that are open, outermost first, and decorators that wait for theirs.
  let lineStart = pos;
  let tokenStart = pos;
  const openBlocks: { at: number; column: number; name: string }[] = [];
  let statementColumn = 0;
  let decorated = null as { token: number; line: number } | null;
  // The quote of which a long string never ends; looking for the end of each later one would take quadratic time.
  let endless = 0;

  const grow = (): void => {
    capacity *= 2;
    const t = new Uint32Array(capacity);
    t.set(tokens);
    tokens = t;
    const l = new Uint32Array(capacity);
    l.set(lines);
    lines = l;
  };

  const endStatement = (): void => {
    if (statementTokens > 0 && onlyStrings && !inImport) {
      // An expression statement made of strings alone: documentation, not code.
      count = firstEmitted;
      codeDigest = digestBefore;
      comments.push({ start: stringStart, end: stringEnd, line: stringLine, kind: 'docstring' });
    }
    atStart = true;
    inImport = false;
    statementTokens = 0;
    onlyStrings = true;
    isDef = false;
    paramDepth = 0;
    seenParams = false;
    lambdas = 0;
    assigned = false;
    skip = 'none';
    lastWasString = false;
  };

  /** A statement at this column ends the blocks that began there or further right. */
  function closeBlocks(column: number): void {
    while (openBlocks.length > 0 && (openBlocks.at(-1)?.column as number) >= column) {
      const block = blocks[openBlocks.pop()?.at as number] as CodeBlock;
      block.endToken = count;
      block.endLine =
        count > block.firstToken ? Math.max(block.startLine, lines[count - 1] as number) : block.startLine;
    }
  }

  /** The statement being read is the head of a function or class, and its name has just been read. */
  function openBlock(): void {
    const outer = openBlocks.at(-1);
    const kind = isDef ? 'function' : 'class';
    const own = UTF8.decode(src.subarray(tokenStart, pos));
    const name = outer === undefined ? own : `${outer.name}.${own}`;
    const start = decorated ?? { token: firstEmitted, line };
    decorated = null;
    openBlocks.push({ at: blocks.length, column: statementColumn, name });
    blocks.push({
      kind,
      name,
      depth: openBlocks.length - 1,
      firstToken: start.token,
      endToken: start.token,
      startLine: start.line,
      endLine: start.line,
    });
  }

  /** Book-keeping for each raw token; `raw` identifies it with its name. */
  const begin = (raw: number): void => {
    if (atStart) {
      atStart = false;
      first = raw;
      firstEmitted = count;
      digestBefore = codeDigest;
      inImport = raw === KW_IMPORT || raw === KW_FROM;
      isDef = raw === KW_DEF;
      closeBlocks(tokenStart - lineStart);
      statementColumn = tokenStart - lineStart;
      if (raw === AT) decorated ??= { token: count, line };
      else if (!isDef && raw !== KW_CLASS && raw !== KW_ASYNC) decorated = null;
    } else if (statementTokens === 1 && first === KW_ASYNC) {
      if (raw === KW_DEF) isDef = true;
      else first = raw; // `async for`, `async with`
    } else if (
      (statementTokens === 1 && (isDef || first === KW_CLASS)) ||
      (statementTokens === 2 && isDef && first === KW_ASYNC)
    )
      openBlock();
    statementTokens++;
    if (inImport) importsDigest = Math.imul(importsDigest ^ raw, FNV_PRIME) + 0x9e3779b9;
  };

  const emit = (token: number, raw: number, at: number): void => {
    if (inImport) return;
    codeDigest = (Math.imul(codeDigest ^ raw, FNV_PRIME) + 0x9e3779b9) | 0;
    if (skip !== 'none') return;
    if (count === capacity) grow();
    tokens[count] = token;
    lines[count] = at;
    count++;
  };

  while (pos < n) {
    const c = src[pos] as number;
    tokenStart = pos;
    switch (CLASS[c]) {
      case SPACE:
        pos++;
        break;

      case NEWLINE:
        pos += c === 0x0d && src[pos + 1] === 0x0a ? 2 : 1;
        line++;
        lineStart = pos;
        if (depth === 0 && !atStart) endStatement();
        break;

      case HASH: {
        const end = lineEnd(src, pos);
        comments.push({ start: pos + 1, end, line, kind: 'comment' });
        pos = end;
        break;
      }

      case BACKSLASH: {
        // A line continued: the newline after it does not end the statement.
        const next = src[pos + 1];
        if (next === 0x0a || next === 0x0d) {
          pos += next === 0x0d && src[pos + 2] === 0x0a ? 3 : 2;
          line++;
        } else pos++;
        break;
      }

      case NAME: {
        const start = pos;
        let h = FNV_OFFSET;
        do {
          h = Math.imul(h ^ (src[pos] as number), FNV_PRIME);
          pos++;
        } while (pos < n && (CLASS[src[pos] as number] === NAME || CLASS[src[pos] as number] === DIGIT));
        h >>>= 0;
        const next = src[pos];
        if ((next === 0x22 || next === 0x27) && pos - start <= 2 && isStringPrefix(src, start, pos)) {
          readString(start);
          break;
        }
        begin(h);
        onlyStrings = false;
        lastWasString = false;
        if (h === KW_LAMBDA) lambdas++;
        const capital = isCapitalised(src, start, pos) && !KEPT_CAPITALS.has(h);
        emit(capital ? CAPITAL_TOKEN : h, h, line);
        break;
      }

      case DIGIT:
        readNumber();
        break;

      case QUOTE:
        readString(pos);
        break;

      case OPEN:
        begin(c);
        onlyStrings = false;
        lastWasString = false;
        depth++;
        open.push(c === 0x28 ? 0x29 : c + 2);
        if (c === 0x28 && isDef && !seenParams && depth === 1) {
          paramDepth = depth;
          seenParams = true;
        }
        if (c !== 0x28) emit(c, c, line);
        pos++;
        break;

      case CLOSE:
        begin(c);
        onlyStrings = false;
        lastWasString = false;
        if (depth > 0) {
          depth--;
          if (open.pop() !== c)
            problems.push({ line, message: reasons.closesAnother(String.fromCharCode(c)) });
        } else problems.push({ line, message: reasons.closesNothing(String.fromCharCode(c)) });
        if (skip === 'parameter' && depth < skipDepth) skip = 'none';
        if (depth < paramDepth) paramDepth = 0;
        if (c !== 0x29) emit(c, c, line);
        pos++;
        break;

      default:
        readOperator(c);
    }
  }
  if (!atStart) endStatement();
  closeBlocks(0);
  if (depth > 0) problems.push({ line, message: reasons.bracketNeverEnds });

  return {
    tokens: tokens.slice(0, count),
    lines: lines.slice(0, count),
    comments,
    blocks,
    hinted,
    lineCount: n === 0 ? 0 : src[n - 1] === 0x0a || src[n - 1] === 0x0d ? line - 1 : line,
    codeDigest: codeDigest >>> 0,
    importsDigest: importsDigest >>> 0,
    problems,
  };

  function readNumber(): void {
    const start = pos;
    let h = FNV_OFFSET;
    while (pos < n) {
      const d = src[pos] as number;
      const cls = CLASS[d];
      const exponentSign =
        (d === 0x2b || d === 0x2d) &&
        pos > start &&
        ((src[pos - 1] as number) | 0x20) === 0x65 &&
        !(src[start] === 0x30 && ((src[start + 1] as number) | 0x20) === 0x78);
      if (cls !== DIGIT && cls !== NAME && d !== 0x2e && !exponentSign) break;
      h = Math.imul(h ^ d, FNV_PRIME);
      pos++;
    }
    begin(h >>> 0);
    onlyStrings = false;
    lastWasString = false;
    emit(NUMBER_TOKEN, h >>> 0, line);
  }

  /** Reads a string literal whose prefix (if any) starts at `start`; `pos` stands on the opening quote. */
  function readString(start: number): void {
    const startLine = line;
    const quote = src[pos] as number;
    const raw = start < pos && hasByte(src, start, pos, 0x72);
    const triple = src[pos + 1] === quote && src[pos + 2] === quote && endless !== quote && endless !== BOTH;
    let at = pos + (triple ? 3 : 1);
    const textStart = at;
    let textEnd = -1;
    let h = FNV_OFFSET;
    let newlines = 0;
    while (at < n) {
      const d = src[at] as number;
      if (d === 0x5c && at + 1 < n) {
        // A backslash keeps the next byte from ending the string, in raw strings too.
        const next = src[at + 1] as number;
        if (next === 0x0a || (next === 0x0d && src[at + 2] !== 0x0a)) newlines++;
        h = Math.imul(Math.imul(h ^ d, FNV_PRIME) ^ next, FNV_PRIME);
        at += 2;
        continue;
      }
      if (d === quote && (!triple || (src[at + 1] === quote && src[at + 2] === quote))) {
        textEnd = at;
        break;
      }
      if (d === 0x0a || (d === 0x0d && src[at + 1] !== 0x0a)) {
        if (!triple) break;
        newlines++;
      }
      h = Math.imul(h ^ d, FNV_PRIME);
      at++;
    }
    if (textEnd < 0) {
      problems.push({ line: startLine, message: reasons.stringNeverEnds });
      if (triple) {
        // Read on right behind the quotes, so that the code after a stray quote is still compared.
        endless = endless === 0 ? quote : BOTH;
        at = pos + 3;
        newlines = 0;
      }
      textEnd = at;
    } else at += triple ? 3 : 1;
    h = (h ^ (raw ? 1 : 0)) >>> 0;
    begin(h);
    if (statementTokens === 1) {
      stringStart = textStart;
      stringLine = startLine;
    }
    stringEnd = textEnd;
    if (!lastWasString || inImport) emit(STRING_TOKEN, h, startLine);
    else codeDigest = (Math.imul(codeDigest ^ h, FNV_PRIME) + 0x9e3779b9) | 0;
    lastWasString = true;
    pos = at;
    line += newlines;
  }

  function readOperator(c: number): void {
    if (c === 0x2e && CLASS[src[pos + 1] as number] === DIGIT) {
      readNumber();
      return;
    }
    const length = operatorLength(OPERATORS, src, pos);
    const h = length === 1 ? c : hashBytes(src, pos, pos + length);
    begin(h);
    onlyStrings = false;
    lastWasString = false;
    const at = line;
    pos += length;

    if (length === 1) {
      if (c === 0x2c) {
        // A comma: only its place among parameters matters.
        if (skip === 'parameter' && depth === skipDepth) skip = 'none';
        return;
      }
      if (c === 0x3b) {
        if (depth === 0) endStatement();
        return;
      }
      if (c === 0x3d) {
        if ((skip === 'parameter' || skip === 'variable') && depth === skipDepth) skip = 'none';
        if (depth === 0) assigned = true;
      } else if (c === 0x3a) {
        if (lambdas > 0) lambdas--;
        else if (paramDepth > 0 && depth === paramDepth && skip === 'none') {
          skip = 'parameter';
          hinted = true;
          skipDepth = depth;
          return;
        } else if (skip === 'return' && depth === 0) skip = 'none';
        else if (
          depth === 0 &&
          skip === 'none' &&
          !assigned &&
          !isDef &&
          !inImport &&
          (!COMPOUND.has(first) || (statementTokens === 2 && isSoftKeyword(first)))
        ) {
          skip = 'variable';
          hinted = true;
          skipDepth = 0;
          return;
        }
      }
    } else if (c === 0x2d && length === 2 && src[pos - 1] === 0x3e && isDef && depth === 0) {
      skip = 'return';
      hinted = true;
      return;
    }
    emit(h, h, at);
  }
}

const SOFT_KEYWORDS = hashesOf('match case');

function isSoftKeyword(hash: number): boolean {
  return SOFT_KEYWORDS.has(hash);
}

/** Whether `src[from..to)` is a string prefix such as `r`, `b`, `Rb`, `f`, `u`. */
function isStringPrefix(src: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = (src[i] as number) | 0x20;
    if (lower !== 0x72 && lower !== 0x62 && lower !== 0x66 && lower !== 0x75 && lower !== 0x74) return false;
  }
  return true;
}

function hasByte(src: Uint8Array, from: number, to: number, lower: number): boolean {
  for (let i = from; i < to; i++) if (((src[i] as number) | 0x20) === lower) return true;
  return false;
}
