/**
 * The file of licence texts (`data/licenses.idx`): each text as the sequence of its words, a word being the place of its
 * hash in a list, with marks for what may be left out or filled in (SPDX's `optional` and `alt`). No text can be read
 * back from it.
 *
 * Layout: 8 bytes of magic, then blocks, each a length (32 bits, little endian) and Brotli-compressed bytes: the length
 * of a JSON header, the header, hashes (32 bits each) that go on with the list of the block before, and sequences
 * (16 bits each). The first block has the licences that most projects use, so that a run which meets only these reads
 * no more.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

export const MAGIC = 'COLOLIC1';

/** Marks among the words of a sequence. */
export const END_OPTIONAL = 0;
export const BEGIN_OPTIONAL = 1;
/** Here a few words may be filled in, or any number up to a paragraph. */
export const SMALL_GAP = 2;
export const BIG_GAP = 3;
/** The number of the first word. */
export const FIRST_WORD = 4;
export const SMALL_GAP_WORDS = 8;
export const BIG_GAP_WORDS = 60;

/** A text of the licence, an exception, the notice by which it asks to be applied, its name, or its address. */
export type ReferenceKind = 'text' | 'exception' | 'header' | 'name' | 'url';

export interface Reference {
  readonly id: string;
  readonly kind: ReferenceKind;
  /** Words and marks. */
  readonly sequence: Uint16Array;
}

export interface Block {
  /** Hashes of the words that are new in this block. */
  readonly hashes: Uint32Array;
  readonly references: readonly Reference[];
}

interface Header {
  readonly words: number;
  readonly references: readonly (readonly [id: string, kind: ReferenceKind, length: number])[];
}

export function encodeBlocks(blocks: readonly Block[]): Uint8Array {
  const parts: Uint8Array[] = [new TextEncoder().encode(MAGIC)];
  for (const { hashes, references } of blocks) {
    const header: Header = {
      words: hashes.length,
      references: references.map(({ id, kind, sequence }) => [id, kind, sequence.length]),
    };
    const json = new TextEncoder().encode(JSON.stringify(header));
    const total = references.reduce((sum, { sequence }) => sum + sequence.length, 0);
    const bytes = new Uint8Array(4 + json.length + 4 * hashes.length + 2 * total);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, json.length, true);
    bytes.set(json, 4);
    let at = 4 + json.length;
    for (const hash of hashes) {
      view.setUint32(at, hash, true);
      at += 4;
    }
    for (const { sequence } of references)
      for (const word of sequence) {
        view.setUint16(at, word, true);
        at += 2;
      }
    const packed = brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, packed.length, true);
    parts.push(length, packed);
  }
  return Buffer.concat(parts);
}

/** The packed blocks of a file, in order. @throws Error when the file is none of this format */
export function packedBlocks(bytes: Uint8Array): Uint8Array[] {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('is not a file of license texts');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks: Uint8Array[] = [];
  let at = MAGIC.length;
  while (at < bytes.length) {
    const length = at + 4 <= bytes.length ? view.getUint32(at, true) : 0;
    if (length === 0 || at + 4 + length > bytes.length) throw new Error('ends too early');
    blocks.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return blocks;
}

/** @throws Error when the block is damaged */
export function decodeBlock(packed: Uint8Array): Block {
  const bytes = brotliDecompressSync(packed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const jsonLength = view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + jsonLength))) as Header;
  let at = 4 + jsonLength;
  // Copies, since typed arrays want places that their size divides. Every machine that Node.js runs on is little endian.
  const taken = (length: number): ArrayBuffer => {
    const copy = bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + length) as ArrayBuffer;
    at += length;
    return copy;
  };
  const hashes = new Uint32Array(taken(4 * header.words));
  const total = header.references.reduce((sum, [, , length]) => sum + length, 0);
  const sequences = new Uint16Array(taken(2 * total));
  let next = 0;
  const references = header.references.map(([id, kind, length]): Reference => {
    next += length;
    return { id, kind, sequence: sequences.subarray(next - length, next) };
  });
  return { hashes, references };
}
