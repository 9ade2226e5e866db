import { decodeText } from './decode-text.ts';
import type { LexedSource } from './lexed-source.ts';

/** One line of comment or documentation text, without comment signs, quotes and surrounding blank space. */
export interface CommentLine {
  /** 1-based line in the file. */
  readonly line: number;
  readonly text: string;
  /** True where the line stands in the block(s) before the first code token: the file's header. */
  readonly header: boolean;
  /** Where the comment goes on behind this line: what its lines begin with, such as ` * ` or nothing. */
  readonly margin?: string;
}

/** The comments and documentation strings of a lexed file, line by line, in file order. */
export function commentLines(src: Uint8Array, lexed: LexedSource): CommentLine[] {
  const firstCode = lexed.lines.length > 0 ? (lexed.lines[0] as number) : Number.POSITIVE_INFINITY;
  const out: CommentLine[] = [];
  for (const span of lexed.comments) {
    const parts = decodeText(src.subarray(span.start, span.end)).split(/\r\n|\r|\n/);
    // A row of stars down the left side is no text.
    const stars = parts.length === 1 ? null : /^(\s*\*+)(?=\s|$)/.exec(parts[1] as string);
    const margin = stars === null ? '' : `${stars[1]} `;
    for (const [i, part] of parts.entries()) {
      const bare = i > 0 && stars !== null ? part.replace(/^\s*\*+/, '') : part;
      out.push({
        line: span.line + i,
        text: bare.replace(/^[#!\s]+/, '').trimEnd(),
        header: span.line + i < firstCode,
        ...(i < parts.length - 1 ? { margin } : {}),
      });
    }
  }
  return out;
}
