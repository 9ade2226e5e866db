/**
 * A lexer for Jinja templates, above all the chat templates of models. Unlike in programs, what such a template is lies
 * in its words: `<|im_start|>` and the system prompt, not the loop around them. So:
 *
 * - dropped: comments, blank space (and with it `-` and `+` at the delimiters), delimiters, quotes, parentheses,
 *   brackets, commas, dots and `+` `~` between strings, and `import`, `include`, `extends`. So `m['role']` and `m.role`
 *   are one, and so are text around a block and the same text printed by `{{ '…' }}`;
 * - blanked: nothing;
 * - kept: every name, number and operator, and every word and sign of the text and of strings, where escapes
 *   such as `\n` are blank space.
 *
 * It works on UTF-8 bytes, never throws and takes linear time. Delimiters other than Jinja's own are not known.
 */

import { reasons } from '../messages/en.ts';
import type { LexedSource } from './lexed-source.ts';
import {
  BACKSLASH,
  behindMark,
  breakLength,
  CLASS,
  CLOSE,
  countLines,
  DIGIT,
  Draft,
  type DraftMark,
  hashBytes,
  hashesOf,
  hashOf,
  NAME,
  NEWLINE,
  nameEnd,
  OPEN,
  operatorLength,
  operatorTable,
  QUOTE,
  SPACE,
} from './lexing.ts';

const IMPORTS = hashesOf('import include extends from');
const RAW = hashOf('raw');
const END_RAW = hashOf('endraw');

const OPERATORS = operatorTable(['**', '//', '==', '!=', '<=', '>=']);
/** Signs that only join or divide: `+`, `~`, `,` and `.`. */
const JOINTS: ReadonlySet<number> = new Set([0x2b, 0x7e, 0x2c, 0x2e]);

type Quote = typeof SINGLE | typeof DOUBLE;
const SINGLE = 0x27;
const DOUBLE = 0x22;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const PERCENT = 0x25;
const MINUS = 0x2d;
const PLUS = 0x2b;

/** Lexes one template given as UTF-8 bytes (a byte order mark is passed over). */
export function lexJinja(src: Uint8Array): LexedSource {
  const n = src.length;
  const draft = new Draft(n);
  let pos = behindMark(src);
  let line = 1;
  // Where one never ends, no later one does either; each is looked for once, so the time stays linear.
  let commentsEnd = true;
  const stringsEnd: Record<Quote, boolean> = { [DOUBLE]: true, [SINGLE]: true };

  while (pos < n) {
    const c = src[pos] as number;
    const next = src[pos + 1];
    if (c === OPEN_BRACE && next === 0x23 && commentsEnd) readComment();
    else if (c === OPEN_BRACE && (next === OPEN_BRACE || next === PERCENT)) readBlock(next);
    else if (CLASS[c] === NEWLINE) {
      pos += breakLength(src, pos);
      line++;
    } else if (CLASS[c] === SPACE) pos++;
    else readWord();
  }
  return draft.finish(src, line);

  /** One word, number or sign of text, of a string or of code. */
  function token(from: number, to: number): void {
    const h = hashBytes(src, from, to);
    draft.digest(h);
    draft.emit(h, line);
  }

  /** A run of letters and digits, or a single sign. */
  function readWord(): void {
    const end = Math.max(nameEnd(src, pos), pos + 1);
    token(pos, end);
    pos = end;
  }

  function readComment(): void {
    const open = pos;
    let end = pos + 2;
    while (end < n && !(src[end] === 0x23 && src[end + 1] === CLOSE_BRACE)) end++;
    if (end >= n) {
      draft.problem(line, reasons.commentNeverEnds);
      commentsEnd = false;
      return;
    }
    const start = src[open + 2] === MINUS || src[open + 2] === PLUS ? open + 3 : open + 2;
    draft.comment(start, src[end - 1] === MINUS && end > start ? end - 1 : end, line);
    line += countLines(src, open, end);
    pos = end + 2;
  }

  /** `{{ … }}` and `{% … %}`: code up to the delimiter that closes it. */
  function readBlock(second: number): void {
    const opening = line;
    const statement = second === PERCENT;
    const before = draft.mark();
    const words: number[] = [];
    let depth = 0;
    draft.digest(second);
    pos += 2;
    if (src[pos] === MINUS || src[pos] === PLUS) pos++;
    while (pos < n) {
      const c = src[pos] as number;
      const sign = c === MINUS || (c === PLUS && statement) ? 1 : 0;
      const closes =
        src[pos + sign] === (statement ? PERCENT : CLOSE_BRACE) && src[pos + sign + 1] === CLOSE_BRACE;
      if (closes && (depth === 0 || statement)) {
        pos += sign + 2;
        if (statement) finishStatement(before, words);
        return;
      }
      switch (CLASS[c]) {
        case SPACE:
        case BACKSLASH:
          pos++;
          break;
        case NEWLINE:
          pos += breakLength(src, pos);
          line++;
          break;
        case NAME:
        case DIGIT: {
          const end = nameEnd(src, pos);
          words.push(hashBytes(src, pos, end));
          readWord();
          break;
        }
        case QUOTE:
          words.push(readString(c as Quote));
          break;
        case OPEN:
          depth++;
          pos++;
          break;
        case CLOSE:
          if (depth > 0) depth--;
          pos++;
          break;
        default: {
          const length = operatorLength(OPERATORS, src, pos);
          if (length > 1 || !JOINTS.has(c)) token(pos, pos + length);
          pos += length;
        }
      }
    }
    draft.problem(opening, reasons.neverClosed(`{${String.fromCharCode(second)}`));
  }

  function finishStatement(before: DraftMark, words: readonly number[]): void {
    const [keyword] = words;
    if (keyword !== undefined && IMPORTS.has(keyword)) {
      for (const word of words) draft.digestImport(word);
      draft.rewind(before);
    } else if (keyword === RAW) {
      draft.rewind(before);
      readRaw();
    }
  }

  /** Text up to `{% endraw %}`, in which nothing is code. */
  function readRaw(): void {
    const opening = line;
    while (pos < n) {
      const c = src[pos] as number;
      if (c === OPEN_BRACE && src[pos + 1] === PERCENT) {
        const end = endRawEnd(src, pos + 2);
        if (end !== -1) {
          line += countLines(src, pos, end);
          pos = end;
          return;
        }
      }
      if (CLASS[c] === NEWLINE) {
        pos += breakLength(src, pos);
        line++;
      } else if (CLASS[c] === SPACE) pos++;
      else readWord();
    }
    draft.problem(opening, reasons.rawBlockNeverEnds);
  }

  /** Emits the words of a string and gives its hash; `pos` stands on the opening quote. */
  function readString(quote: Quote): number {
    const start = pos + 1;
    let end = start;
    if (stringsEnd[quote]) while (end < n && src[end] !== quote) end += src[end] === 0x5c ? 2 : 1;
    if (!stringsEnd[quote] || end >= n) {
      if (stringsEnd[quote]) draft.problem(line, reasons.stringNeverEnds);
      stringsEnd[quote] = false;
      pos = start;
      return quote;
    }
    pos = start;
    while (pos < end) {
      const c = src[pos] as number;
      if (CLASS[c] === NEWLINE) {
        pos += breakLength(src, pos);
        line++;
      } else if (CLASS[c] === SPACE) pos++;
      else if (c === 0x5c) {
        // `\n` and its like are blank space, `\'` is the quote.
        pos++;
        const cls = CLASS[src[pos] as number];
        if (cls === NAME) pos++;
        else if (cls !== NEWLINE && cls !== SPACE) readWord();
      } else readWord();
    }
    pos = end + 1;
    return hashBytes(src, start, end);
  }
}

/** Offset behind `endraw %}` with what may stand around it, else -1; `from` is behind `{%`. */
function endRawEnd(src: Uint8Array, from: number): number {
  const name = blankEnd(src, src[from] === MINUS || src[from] === PLUS ? from + 1 : from);
  const behind = nameEnd(src, name);
  if (hashBytes(src, name, behind) !== END_RAW) return -1;
  const close = blankEnd(src, behind);
  const at = src[close] === MINUS || src[close] === PLUS ? close + 1 : close;
  return src[at] === PERCENT && src[at + 1] === CLOSE_BRACE ? at + 2 : -1;
}

/** Offset of the first byte at or behind `from` that is no blank space or line break. */
function blankEnd(src: Uint8Array, from: number): number {
  let end = from;
  while (CLASS[src[end] as number] === SPACE || CLASS[src[end] as number] === NEWLINE) end++;
  return end;
}
