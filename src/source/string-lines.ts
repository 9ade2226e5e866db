import type { CommentLine } from './comment-lines.ts';
import { decodeText } from './decode-text.ts';
import type { LexedSource } from './lexed-source.ts';

const WORDS: readonly (readonly number[])[] = ['opyright', 'OPYRIGHT'].map((word) => [
  ...new TextEncoder().encode(word),
]);
/** Strings that go on in the next line are read this far. */
const MOST_LINES = 4;

/**
 * Lines of program text whose strings speak of copyright, as comment lines would: `__copyright__ = "2024 The Team"`,
 * `copyright = "2024, The Team"` as Sphinx is configured,
 * `char copyright[] = "Copyright …"`, `printf("Copyright …\n")`. Never part of the header.
 */
export function stringLines(src: Uint8Array, lexed: LexedSource): CommentLine[] {
  const out: CommentLine[] = [];
  let done = 0;
  for (const at of placesOf(src)) {
    if (at < done || lexed.comments.some(({ start, end }) => at >= start && at < end)) continue;
    let from = at;
    while (from > 0 && src[from - 1] !== 0x0a) from--;
    let line = lineAt(src, from);
    for (let n = 0; n < MOST_LINES && from < src.length; n++) {
      const newline = src.indexOf(0x0a, from);
      const end = newline < 0 ? src.length : newline;
      const code = decodeText(src.subarray(from, Math.min(end, from + 2000)));
      // What follows a line of strings belongs to them where it is a string from end to end.
      const text = n === 0 ? quoted(code) : /^\s*"[^"]*"\s*[;,)\\]*\s*$/.test(code) ? quoted(code) : null;
      if (text === null) break;
      out.push({ line, text, header: false });
      line++;
      from = end + 1;
      done = from;
    }
  }
  return out;
}

/** Where the word stands, in order; most files have it in comments alone, or not at all. */
function placesOf(src: Uint8Array): number[] {
  const text = Buffer.from(src.buffer, src.byteOffset, src.byteLength);
  const places: number[] = [];
  for (const word of WORDS)
    for (let at = text.indexOf(Buffer.from(word)); at >= 0; at = text.indexOf(Buffer.from(word), at + 8))
      places.push(at);
  return places.sort((a, b) => a - b);
}

function lineAt(src: Uint8Array, place: number): number {
  let line = 1;
  for (let i = src.indexOf(0x0a); i >= 0 && i < place; i = src.indexOf(0x0a, i + 1)) line++;
  return line;
}

/** What stands in the quotes of a line of code; null where nothing does. */
function quoted(code: string): string | null {
  const named =
    /^\s*(?:__copyright__|copyright(?=[\s=bruBRU]*["'](?:\([cC]\)|©|\s|[Cc]opyright)*(?:19|20)\d\d))\s*=\s*[bruBRU]{0,2}(["'])(.*?)\1/.exec(
      code,
    );
  if (named !== null) {
    const value = named[2] as string;
    return /copyright/i.test(value) ? value : `Copyright ${value}`;
  }
  const strings = [...code.matchAll(/(["'])((?:\\.|(?!\1)[^\\])*)(?:\1|\\?$)/g)].map(
    (found) => found[2] as string,
  );
  const inside = strings.join('');
  // A string that began in a line above may end here.
  const text =
    /opyright|OPYRIGHT/.test(code) && !/opyright|OPYRIGHT/.test(inside)
      ? code.replace(/["'].*$/, '')
      : inside;
  return strings.length === 0 ? null : text.replace(/\\[nrt]/g, ' ').trim();
}
