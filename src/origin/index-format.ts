/**
 * The file format of an origin index (docs/index-format.md): a header, sections, and a SHA-256 of all before it.
 * High-entropy columns are bit-packed and stored raw, since no codec makes them smaller; the rest is Brotli.
 */
import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { ColophonError } from '../errors.ts';
import type { OriginFacts } from './evidence.ts';
import { FingerprintTable } from './fingerprint-table.ts';
import type { IndexData, IndexedComponent } from './index-data.ts';
import { SegmentSets } from './segment-sets.ts';

const MAGIC = 'COLOPHON';
export const FORMAT_MAJOR = 2;
export const FORMAT_MINOR = 0;
const PREFIX_BYTES = 16;
const DIGEST_BYTES = 32;

interface Header {
  version: string;
  options: IndexData['options'];
  counts: {
    components: number;
    origins: number;
    contents: number;
    fingerprints: number;
    /** Bits of a fingerprint that name its bucket, and bits of a set number. */
    bucketBits: number;
    setBits: number;
  };
  sections: { name: string; codec: 'raw' | 'brotli'; bytes: number }[];
}

/** Writes an index as bytes. The same data give the same bytes. */
export function encodeIndex(data: IndexData): Uint8Array {
  const { packed } = data.prints;
  const parts: [name: string, codec: 'raw' | 'brotli', bytes: Uint8Array][] = [
    ['hash.low', 'raw', bytesOf(packed.low)],
    ['hash.set', 'raw', bytesOf(packed.set)],
    ['hash.bucket', 'brotli', varints(packed.bucketCounts)],
    ['content.code', 'raw', bytesOf(data.contentCode)],
    ['phrases', 'raw', bytesOf(data.phrases)],
    ['phrase.component', 'brotli', varints(data.phraseComponent)],
    ['anchor.low', 'raw', data.anchorLow],
    ['anchor.high', 'brotli', data.anchorHigh],
    ['anchor.block', 'brotli', varints(deltas(data.anchorBlock))],
    ['components', 'brotli', json(data.components)],
    ['facts', 'brotli', json(data.facts)],
    ['path.text', 'brotli', Buffer.from(data.pathText.join('\n'), 'utf8')],
    ['origin.component', 'brotli', varints(data.originComponent)],
    ['parent.count', 'brotli', varints(rowCounts(data.parentStart))],
    ['parent.origin', 'brotli', varints(data.parentOrigin)],
    ['parent.kind', 'brotli', data.parentKind],
    ['path.count', 'brotli', varints(rowCounts(data.pathStart))],
    ['path.since', 'brotli', varints(data.pathSince)],
    ['path.name', 'brotli', varints(data.pathName)],
    ['content.count', 'brotli', varints(rowCounts(data.contentStart))],
    ['content.first', 'brotli', varints(data.contentFirst)],
    ['content.span', 'brotli', varints(spans(data.contentFirst, data.contentLast))],
    ['content.imports', 'brotli', bytesOf(data.contentImports)],
    ['content.tokens', 'brotli', varints(data.contentTokens)],
    ['content.facts', 'brotli', varints(data.contentFacts)],
    ['shift.count', 'brotli', varints(rowCounts(data.shiftStart))],
    ['shift.line', 'brotli', varints(data.shiftLine)],
    ['shift.delta', 'brotli', varints(Uint32Array.from(data.shiftDelta, zigzag))],
    ['segment.origin', 'brotli', varints(deltas(data.segmentOrigin))],
    ['segment.first', 'brotli', varints(data.segmentFirst)],
    ['segment.span', 'brotli', varints(spans(data.segmentFirst, data.segmentLast))],
    ['set.bytes', 'brotli', varints(rowCounts(data.sets.start))],
    ['set.segment', 'brotli', data.sets.bytes],
  ];
  const stored = parts.map(([name, codec, bytes]) => ({
    name,
    codec,
    bytes: codec === 'raw' ? bytes : compress(bytes),
  }));
  const header: Header = {
    version: data.version,
    options: data.options,
    counts: {
      components: data.components.length,
      origins: data.originComponent.length,
      contents: data.contentCode.length,
      fingerprints: packed.size,
      bucketBits: packed.bucketBits,
      setBits: packed.setBits,
    },
    sections: stored.map(({ name, codec, bytes }) => ({ name, codec, bytes: bytes.length })),
  };
  const headerBytes = json(header);
  // Blank space at its end, so that the raw sections behind it lie at whole words.
  const padded = Buffer.alloc(Math.ceil(headerBytes.length / 4) * 4, ' ');
  headerBytes.copy(padded);
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.write(MAGIC, 0, 'latin1');
  prefix.writeUInt16LE(FORMAT_MAJOR, 8);
  prefix.writeUInt16LE(FORMAT_MINOR, 10);
  prefix.writeUInt32LE(padded.length, 12);
  const body = Buffer.concat([prefix, padded, ...stored.map((part) => part.bytes)]);
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

/** Columns are decoded when they are first asked for; the checksum has shown that they are whole. */
function decodeBody(body: Buffer): IndexData {
  const headerEnd = PREFIX_BYTES + body.readUInt32LE(12);
  const header = JSON.parse(body.toString('utf8', PREFIX_BYTES, headerEnd)) as Header;
  const sections = new Map<string, () => Buffer>();
  let at = headerEnd;
  for (const section of header.sections) {
    const stored = body.subarray(at, at + section.bytes);
    at += section.bytes;
    sections.set(section.name, () => (section.codec === 'raw' ? stored : brotliDecompressSync(stored)));
  }
  const section = (name: string): Buffer => {
    const found = sections.get(name);
    if (found === undefined) throw new Error(`section ${name} is missing`);
    return found();
  };
  const numbers = (name: string): Uint32Array => readVarints(section(name));
  const { fingerprints: size, bucketBits, setBits } = header.counts;
  const ends = (first: Uint16Array, name: string): Uint16Array => {
    const lengths = numbers(name);
    return first.map((value, i) => value + (lengths[i] as number));
  };

  const data: IndexData = lazily<IndexData>({
    version: () => header.version,
    options: () => header.options,
    components: () => JSON.parse(section('components').toString('utf8')) as IndexedComponent[],
    originComponent: () => new Uint16Array(numbers('origin.component')),
    parentStart: () => starts(numbers('parent.count')),
    parentOrigin: () => numbers('parent.origin'),
    parentKind: () => new Uint8Array(section('parent.kind')),
    pathStart: () => starts(numbers('path.count')),
    pathSince: () => new Uint16Array(numbers('path.since')),
    pathName: () => numbers('path.name'),
    pathText: () => section('path.text').toString('utf8').split('\n'),
    contentStart: () => starts(numbers('content.count')),
    contentFirst: () => new Uint16Array(numbers('content.first')),
    contentLast: () => ends(data.contentFirst, 'content.span'),
    contentCode: () => words(section('content.code')),
    contentImports: () => words(section('content.imports')),
    contentTokens: () => numbers('content.tokens'),
    contentFacts: () => numbers('content.facts'),
    facts: () => JSON.parse(section('facts').toString('utf8')) as OriginFacts[],
    shiftStart: () => starts(numbers('shift.count')),
    shiftLine: () => new Uint16Array(numbers('shift.line')),
    shiftDelta: () => unzigzagged(numbers('shift.delta')),
    segmentOrigin: () => sums(numbers('segment.origin')),
    segmentFirst: () => new Uint16Array(numbers('segment.first')),
    segmentLast: () => ends(data.segmentFirst, 'segment.span'),
    sets: () => new SegmentSets(starts(numbers('set.bytes')), section('set.segment')),
    prints: () =>
      new FingerprintTable({
        size,
        bucketBits,
        setBits,
        bucketCounts: numbers('hash.bucket'),
        low: words(section('hash.low')),
        set: words(section('hash.set')),
      }),
    anchorLow: () => new Uint8Array(section('anchor.low')),
    anchorHigh: () => new Uint8Array(section('anchor.high')),
    anchorBlock: () => sums(numbers('anchor.block')),
    phrases: () => words(section('phrases')),
    phraseComponent: () => new Uint16Array(numbers('phrase.component')),
  });
  // What every look-up needs is decoded now, so that a file that does not hold together is refused at once.
  void data.prints;
  void data.components;
  return data;
}

/** An object whose properties are made when they are first read. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const object = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(object, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[name]();
        Object.defineProperty(object, name, { enumerable: true, value });
        return value;
      },
    });
  return object;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value), 'utf8');
}

/** The highest quality but one: 1 % larger, in half the time. */
const BROTLI_QUALITY = 10;

function compress(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
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

/** Every platform that runs Node is little-endian. */
function bytesOf(values: Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** Little-endian 32-bit words: in place where they lie at whole words, else copied. */
function words(bytes: Uint8Array): Uint32Array {
  return bytes.byteOffset % 4 === 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2)
    : new Uint32Array(new Uint8Array(bytes).buffer, 0, bytes.length >>> 2);
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

function spans(first: Uint16Array, last: Uint16Array): Uint16Array {
  return last.map((value, i) => value - (first[i] as number));
}

function deltas(values: Uint32Array): Uint32Array {
  return values.map((value, i) => (i === 0 ? value : value - (values[i - 1] as number)));
}

function sums(values: Uint32Array): Uint32Array {
  for (let i = 1; i < values.length; i++) values[i] = (values[i] as number) + (values[i - 1] as number);
  return values;
}
