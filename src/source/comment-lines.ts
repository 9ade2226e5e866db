import type { LexedSource } from './lexed-source.ts';

/** One line of comment or documentation text, without `#`, quotes and surrounding blank space. */
export interface CommentLine {
  /** 1-based line in the file. */
  readonly line: number;
  readonly text: string;
  /** True where the line stands in the block(s) before the first code token: the file's header. */
  readonly header: boolean;
}

const DECODER = new TextDecoder('utf-8', { fatal: false });

/** The comments and documentation strings of a lexed file, line by line, in file order. */
export function commentLines(src: Uint8Array, lexed: LexedSource): CommentLine[] {
  const firstCode = lexed.lines.length > 0 ? (lexed.lines[0] as number) : Number.POSITIVE_INFINITY;
  const out: CommentLine[] = [];
  for (const span of lexed.comments) {
    const text = DECODER.decode(src.subarray(span.start, span.end));
    let line = span.line;
    for (const part of text.split(/\r\n|\r|\n/)) {
      out.push({ line, text: part.replace(/^[#!\s]+/, '').trimEnd(), header: line < firstCode });
      line++;
    }
  }
  return out;
}
