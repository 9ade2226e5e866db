/**
 * The file of wordings (`data/license-wordings.idx`): which words, in which order, the longer of the known statements have,
 * for statements that a document has with a word more, less or other. Words are numbers of the dictionary that the file of
 * statements has; a wording belongs to the statement in whose place it is there.
 *
 * Layout: 8 bytes of magic, then Brotli-compressed bytes: three numbers (32 bits, little endian: words of the dictionary
 * that are used, wordings, places of words in them), then columns of numbers of seven bits a byte, the lowest first: the
 * used words, the most frequent first; places of the statements; lengths; the words themselves. Wordings that begin alike
 * follow each other, which takes a quarter less.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { packedNumbers, readNumbers } from './packed-numbers.ts';

export const WORDINGS_MAGIC = 'COLOWOR1';
const HEADER = 12;

/** The number of words that no wording has, and of the first one that some have. */
export const NO_WORD = 0;
export const FIRST_NUMBER = 1;

export interface Wording {
  /** Place of its statement in the file of statements. */
  readonly statement: number;
  /** Numbers of its words: places in `WordingFile.words`, from `FIRST_NUMBER` on. */
  readonly words: Uint16Array;
}

export interface WordingFile {
  /** Places of words in the dictionary of the file of statements: words of legal language, and the others behind them. */
  readonly words: Uint32Array;
  readonly wordings: readonly Wording[];
}

export function encodeWordings({ words, wordings: unordered }: WordingFile): Uint8Array {
  const wordings = [...unordered].sort(byWords);
  const header = new Uint8Array(HEADER);
  const view = new DataView(header.buffer);
  const total = wordings.reduce((sum, wording) => sum + wording.words.length, 0);
  for (const [i, count] of [words.length, wordings.length, total].entries())
    view.setUint32(4 * i, count, true);
  const bytes = Buffer.concat([
    header,
    packedNumbers(words),
    packedNumbers(wordings.map(({ statement }) => statement)),
    packedNumbers(wordings.map((wording) => wording.words.length)),
    packedNumbers(wordings.flatMap((wording) => [...wording.words])),
  ]);
  const compressed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  return Buffer.concat([new TextEncoder().encode(WORDINGS_MAGIC), compressed]);
}

function byWords({ words: one }: Wording, { words: other }: Wording): number {
  let i = 0;
  while (i < one.length && one[i] === other[i]) i++;
  return (one[i] ?? -1) - (other[i] ?? -1);
}

/** @throws Error when the file is none of this format, or damaged */
export function decodeWordings(file: Uint8Array): WordingFile {
  if (new TextDecoder().decode(file.subarray(0, WORDINGS_MAGIC.length)) !== WORDINGS_MAGIC)
    throw new Error('is not a file of wordings of licenses');
  const bytes = brotliDecompressSync(file.subarray(WORDINGS_MAGIC.length));
  if (bytes.length < HEADER) throw new Error('ends too early');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [used, count, total] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number];
  let at = HEADER;
  const column = (length: number): Uint32Array => {
    const { numbers, end } = readNumbers(bytes, at, length);
    at = end;
    return numbers;
  };
  const words = column(used);
  const statements = column(count);
  const lengths = column(count);
  const all = Uint16Array.from(column(total));
  const wordings: Wording[] = [];
  let from = 0;
  for (let i = 0; i < count; i++) {
    const to = from + (lengths[i] as number);
    wordings.push({ statement: statements[i] as number, words: all.subarray(from, to) });
    from = to;
  }
  return { words, wordings };
}
