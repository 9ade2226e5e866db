/**
 * The file format of an origin index (docs/index-format.md): a header, sections, and a SHA-256 of all before it.
 * High-entropy columns are bit-packed and stored raw, since no codec makes them smaller; the rest is Brotli.
 */
import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { ColophonError } from '../errors.ts';
import type { OriginFacts } from './evidence.ts';
import type { IndexData, IndexedComponent } from './index-data.ts';
import { isAnchor } from './index-data.ts';

const MAGIC = 'COLOPHON';
export const FORMAT_MAJOR = 1;
export const FORMAT_MINOR = 0;
const PREFIX_BYTES = 16;
const DIGEST_BYTES = 32;

interface Header {
  version: string;
  options: IndexData['options'];
  /** Fingerprints, bits of the hash that name its bucket, bits of a set number. */
  counts: { hashes: number; bucketBits: number; setBits: number };
  sections: { name: string; codec: 'raw' | 'brotli'; bytes: number }[];
}

/**
 * High bits of a fingerprint that name its bucket: about four fingerprints a bucket, whatever the size, so that a
 * look-up costs the same in a ten times larger index.
 */
export function bucketBitsOf(fingerprints: number): number {
  return Math.max(1, Math.floor(Math.log2(Math.max(2, fingerprints))) - 2);
}

/** Writes an index as bytes. The same data give the same bytes. */
export function encodeIndex(data: IndexData): Uint8Array {
  const n = data.hashes.length;
  const bucketBits = bucketBitsOf(n);
  const lowBits = 32 - bucketBits;
  const setBits = Math.max(1, Math.ceil(Math.log2(Math.max(2, data.setStart.length - 1))));

  const bucketCounts = new Uint32Array(2 ** bucketBits);
  const lows = new Uint32Array(n);
  const lowMask = lowBits === 32 ? 0xffffffff : 2 ** lowBits - 1;
  data.hashes.forEach((hash, i) => {
    const bucket = hash >>> lowBits;
    bucketCounts[bucket] = (bucketCounts[bucket] as number) + 1;
    lows[i] = (hash & lowMask) >>> 0;
  });

  const anchorLow = Uint8Array.from(data.anchorLines, (line) => line & 0xff);
  const anchorHigh = Uint8Array.from(data.anchorLines, (line) => line >>> 8);

  const parts: [name: string, codec: 'raw' | 'brotli', bytes: Uint8Array][] = [
    ['components', 'brotli', json(data.components)],
    ['facts', 'brotli', json(data.facts)],
    ['path.text', 'brotli', Buffer.from(data.pathText.join('\n'), 'utf8')],
    ['origin.component', 'brotli', varints(data.originComponent)],
    ['path.count', 'brotli', varints(rowCounts(data.pathStart))],
    ['path.since', 'brotli', varints(data.pathSince)],
    ['path.name', 'brotli', varints(data.pathName)],
    ['content.count', 'brotli', varints(rowCounts(data.contentStart))],
    ['content.first', 'brotli', varints(data.contentFirst)],
    [
      'content.span',
      'brotli',
      varints(data.contentLast.map((last, i) => last - (data.contentFirst[i] as number))),
    ],
    ['content.code', 'raw', bytesOf(data.contentCode)],
    ['content.imports', 'brotli', bytesOf(data.contentImports)],
    ['content.tokens', 'brotli', varints(data.contentTokens)],
    ['content.facts', 'brotli', varints(data.contentFacts)],
    ['shift.count', 'brotli', varints(rowCounts(data.shiftStart))],
    ['shift.line', 'brotli', varints(data.shiftLine)],
    ['shift.delta', 'brotli', varints(Uint32Array.from(data.shiftDelta, zigzag))],
    ['segment.origin', 'brotli', varints(deltas(data.segmentOrigin))],
    ['segment.first', 'brotli', varints(data.segmentFirst)],
    [
      'segment.span',
      'brotli',
      varints(data.segmentLast.map((last, i) => last - (data.segmentFirst[i] as number))),
    ],
    ['set.count', 'brotli', varints(rowCounts(data.setStart))],
    ['set.segment', 'brotli', varints(rowDeltas(data.setStart, data.setSegment))],
    ['hash.bucket', 'brotli', varints(bucketCounts)],
    ['hash.low', 'raw', pack(lows, lowBits)],
    ['hash.set', 'raw', pack(data.hashSet, setBits)],
    ['anchor.low', 'raw', anchorLow],
    ['anchor.high', 'brotli', anchorHigh],
    ['phrases', 'raw', bytesOf(data.phrases)],
  ];
  const stored = parts.map(([name, codec, bytes]) => ({
    name,
    codec,
    bytes: codec === 'raw' ? bytes : compress(bytes),
  }));
  const header: Header = {
    version: data.version,
    options: data.options,
    counts: { hashes: n, bucketBits, setBits },
    sections: stored.map(({ name, codec, bytes }) => ({ name, codec, bytes: bytes.length })),
  };
  const headerBytes = json(header);
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.write(MAGIC, 0, 'latin1');
  prefix.writeUInt16LE(FORMAT_MAJOR, 8);
  prefix.writeUInt16LE(FORMAT_MINOR, 10);
  prefix.writeUInt32LE(headerBytes.length, 12);
  const body = Buffer.concat([prefix, headerBytes, ...stored.map((part) => part.bytes)]);
  return Buffer.concat([body, sha256(body)]);
}

/**
 * Reads an index.
 *
 * @param name how messages call the file
 * @throws ColophonError when it is no index, damaged, cut short, or of a newer major version
 */
export function decodeIndex(file: Uint8Array, name: string): IndexData {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length < PREFIX_BYTES + DIGEST_BYTES || bytes.toString('latin1', 0, 8) !== MAGIC)
    throw new ColophonError(
      `${name} is not an origin index. Restore it, or build it with “colophon index build”.`,
    );
  const major = bytes.readUInt16LE(8);
  if (major !== FORMAT_MAJOR)
    throw new ColophonError(
      `${name} has index format ${major}, and this version reads format ${FORMAT_MAJOR}. ${
        major > FORMAT_MAJOR ? 'Update colophon.' : 'Build the index anew.'
      }`,
    );
  const body = bytes.subarray(0, bytes.length - DIGEST_BYTES);
  if (!sha256(body).equals(bytes.subarray(bytes.length - DIGEST_BYTES)))
    throw new ColophonError(`${name} is damaged: its checksum does not agree. Restore it or build it anew.`);
  try {
    return decodeBody(body);
  } catch (error) {
    throw new ColophonError(
      `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function decodeBody(body: Buffer): IndexData {
  const headerEnd = PREFIX_BYTES + body.readUInt32LE(12);
  const header = JSON.parse(body.toString('utf8', PREFIX_BYTES, headerEnd)) as Header;
  const sections = new Map<string, Buffer>();
  let at = headerEnd;
  for (const section of header.sections) {
    const stored = body.subarray(at, at + section.bytes);
    at += section.bytes;
    sections.set(section.name, section.codec === 'raw' ? stored : brotliDecompressSync(stored));
  }
  const section = (name: string): Buffer => {
    const found = sections.get(name);
    if (found === undefined) throw new Error(`section ${name} is missing`);
    return found;
  };
  const numbers = (name: string): Uint32Array => readVarints(section(name));
  const { hashes: n, bucketBits, setBits } = header.counts;

  const contentFirst = new Uint16Array(numbers('content.first'));
  const contentSpan = numbers('content.span');
  const segmentFirst = new Uint16Array(numbers('segment.first'));
  const segmentSpan = numbers('segment.span');
  const setStart = starts(numbers('set.count'));

  const hashes = unpack(section('hash.low'), 32 - bucketBits, n);
  let i = 0;
  numbers('hash.bucket').forEach((count, bucket) => {
    const high = (bucket << (32 - bucketBits)) >>> 0;
    for (const end = i + count; i < end; i++) hashes[i] = ((hashes[i] as number) | high) >>> 0;
  });

  const anchorLow = section('anchor.low');
  const anchorHigh = section('anchor.high');
  const anchorLines = new Uint16Array(anchorLow.length);
  for (let a = 0; a < anchorLines.length; a++)
    anchorLines[a] = (anchorLow[a] as number) | ((anchorHigh[a] as number) << 8);

  return {
    version: header.version,
    options: header.options,
    components: JSON.parse(section('components').toString('utf8')) as IndexedComponent[],
    originComponent: new Uint16Array(numbers('origin.component')),
    pathStart: starts(numbers('path.count')),
    pathSince: new Uint16Array(numbers('path.since')),
    pathName: numbers('path.name'),
    pathText: section('path.text').toString('utf8').split('\n'),
    contentStart: starts(numbers('content.count')),
    contentFirst,
    contentLast: contentFirst.map((first, c) => first + (contentSpan[c] as number)),
    contentCode: words(section('content.code')),
    contentImports: words(section('content.imports')),
    contentTokens: numbers('content.tokens'),
    contentFacts: numbers('content.facts'),
    facts: JSON.parse(section('facts').toString('utf8')) as OriginFacts[],
    shiftStart: starts(numbers('shift.count')),
    shiftLine: new Uint16Array(numbers('shift.line')),
    shiftDelta: unzigzagged(numbers('shift.delta')),
    segmentOrigin: sums(numbers('segment.origin')),
    segmentFirst,
    segmentLast: segmentFirst.map((first, s) => first + (segmentSpan[s] as number)),
    setStart,
    setSegment: rowSums(setStart, numbers('set.segment')),
    hashes,
    hashSet: unpack(section('hash.set'), setBits, n),
    anchorLines,
    phrases: words(section('phrases')),
  };
}

/** For each fingerprint, where its lines begin in `anchorLines`; undefined behaviour for non-anchors. */
export function anchorStarts(data: IndexData): Uint32Array {
  const out = new Uint32Array(data.hashes.length);
  let at = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = at;
    if (isAnchor(data.hashes[i] as number)) {
      const set = data.hashSet[i] as number;
      at += (data.setStart[set + 1] as number) - (data.setStart[set] as number);
    }
  }
  return out;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

function compress(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** Numbers as little-endian base-128: seven bits a byte, the top bit says that more follow. */
function varints(values: Uint16Array | Uint32Array): Uint8Array {
  const out = new Uint8Array(values.length * 5);
  let at = 0;
  for (let value of values) {
    while (value >= 0x80) {
      out[at++] = (value & 0x7f) | 0x80;
      value >>>= 7;
    }
    out[at++] = value;
  }
  return out.subarray(0, at);
}

function readVarints(bytes: Uint8Array): Uint32Array {
  const out = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) {
      out[count++] = value;
      value = 0;
      shift = 0;
    } else shift += 7;
  }
  return out.subarray(0, count);
}

/** Numbers of `width` bits each, one after the other, lowest bit first. */
function pack(values: Uint32Array, width: number): Uint8Array {
  const words = new Uint32Array(Math.ceil((values.length * width) / 32) + 1);
  let bit = 0;
  for (const value of values) {
    const word = bit >>> 5;
    const offset = bit & 31;
    words[word] = ((words[word] as number) | (value << offset)) >>> 0;
    if (offset + width > 32) words[word + 1] = value >>> (32 - offset);
    bit += width;
  }
  return bytesOf(words);
}

function unpack(bytes: Uint8Array, width: number, count: number): Uint32Array {
  const source = words(bytes);
  if (source.length * 32 < count * width) throw new Error('a bit-packed section is too short');
  const out = new Uint32Array(count);
  const mask = width === 32 ? 0xffffffff : 2 ** width - 1;
  let word = 0;
  let offset = 0;
  for (let i = 0; i < count; i++) {
    let value = (source[word] as number) >>> offset;
    if (offset + width > 32) value |= (source[word + 1] as number) << (32 - offset);
    out[i] = (value & mask) >>> 0;
    offset += width;
    if (offset >= 32) {
      offset -= 32;
      word++;
    }
  }
  return out;
}

function bytesOf(values: Uint32Array): Uint8Array {
  const out = Buffer.alloc(values.length * 4);
  for (let i = 0; i < values.length; i++) out.writeUInt32LE(values[i] as number, i * 4);
  return out;
}

/** Little-endian 32-bit words; every platform that runs Node is little-endian, so a copy is enough. */
function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(new Uint8Array(bytes).buffer, 0, bytes.length >>> 2);
}

function zigzag(value: number): number {
  return ((value << 1) ^ (value >> 31)) >>> 0;
}

function unzigzagged(values: Uint32Array): Int16Array {
  const out = new Int16Array(values.length);
  for (let i = 0; i < values.length; i++)
    out[i] = ((values[i] as number) >>> 1) ^ -((values[i] as number) & 1);
  return out;
}

function rowCounts(start: Uint32Array): Uint32Array {
  const out = new Uint32Array(start.length - 1);
  for (let i = 0; i < out.length; i++) out[i] = (start[i + 1] as number) - (start[i] as number);
  return out;
}

function starts(counts: Uint32Array): Uint32Array {
  const out = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) out[i + 1] = (out[i] as number) + (counts[i] as number);
  return out;
}

function deltas(values: Uint32Array): Uint32Array {
  return values.map((value, i) => (i === 0 ? value : value - (values[i - 1] as number)));
}

function sums(values: Uint32Array): Uint32Array {
  for (let i = 1; i < values.length; i++) values[i] = (values[i] as number) + (values[i - 1] as number);
  return values;
}

/** Ascending values within each row, as differences. */
function rowDeltas(start: Uint32Array, values: Uint32Array): Uint32Array {
  const out = values.slice();
  for (let row = 0; row + 1 < start.length; row++)
    for (let i = (start[row + 1] as number) - 1; i > (start[row] as number); i--)
      out[i] = (values[i] as number) - (values[i - 1] as number);
  return out;
}

function rowSums(start: Uint32Array, values: Uint32Array): Uint32Array {
  for (let row = 0; row + 1 < start.length; row++)
    for (let i = (start[row] as number) + 1; i < (start[row + 1] as number); i++)
      values[i] = (values[i] as number) + (values[i - 1] as number);
  return values;
}
