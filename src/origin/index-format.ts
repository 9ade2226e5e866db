/**
 * The file format of an origin index (docs/index-format.md): a header, sections, and a SHA-256 of all before it.
 * High-entropy columns are bit-packed and stored raw, since no codec makes them smaller; the rest is Brotli.
 */
import { createHash, webcrypto } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompress, brotliDecompressSync, constants } from 'node:zlib';
import { ColophonError } from '../errors.ts';
import type { OriginFacts } from './evidence.ts';
import { FingerprintTable } from './fingerprint-table.ts';
import { type IndexData, type IndexedComponent, rowCounts, startsOf } from './index-data.ts';
import { SegmentSets } from './segment-sets.ts';

const MAGIC = 'COLOPHON';
export const FORMAT_MAJOR = 3;
export const FORMAT_MINOR = 0;
const PREFIX_BYTES = 16;
const DIGEST_BYTES = 32;

/** What a reader needs; a file may have more. */
const SECTIONS = [
  'hash.low',
  'hash.set',
  'hash.bucket',
  'content.code',
  'phrases',
  'phrase.component',
  'anchor.low',
  'anchor.high',
  'anchor.block',
  'components',
  'facts',
  'path.text',
  'origin.component',
  'parent.count',
  'parent.origin',
  'parent.since',
  'parent.kind',
  'path.count',
  'path.since',
  'path.name',
  'content.count',
  'content.first',
  'content.span',
  'content.imports',
  'content.tokens',
  'content.facts',
  'shift.count',
  'shift.line',
  'shift.delta',
  'segment.origin',
  'segment.first',
  'segment.span',
  'set.bytes',
  'set.segment',
] as const;
type SectionName = (typeof SECTIONS)[number];

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
  const parts: [name: SectionName, codec: 'raw' | 'brotli', bytes: Uint8Array][] = [
    ['hash.low', 'raw', bytesOf(packed.low)],
    ['hash.set', 'raw', bytesOf(packed.set)],
    ['hash.bucket', 'brotli', varints(rowCounts(packed.bucketStart))],
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
    ['parent.since', 'brotli', varints(data.parentSince)],
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
 * @param options.verified its checksum was found to agree before
 * @param options.inflated sections that were decompressed before
 * @throws ColophonError when it is no index, damaged, cut short, or of a newer major version
 */
export function decodeIndex(
  file: Uint8Array,
  name: string,
  { verified = false, inflated = new Map() as Inflated } = {},
): IndexData {
  const { body, digest } = framed(file, name);
  if (!verified && !sha256(body).equals(digest)) throw damaged(name);
  return decodedBody(body, name, inflated);
}

/**
 * As `decodeIndex`; the checksum is computed and the larger sections are decompressed on other threads meanwhile.
 *
 * @throws ColophonError as `decodeIndex` does
 */
export async function decodeIndexAside(
  file: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<{ data: IndexData; inflated: Inflated }> {
  const { body, digest } = framed(file, name);
  const [found, inflated] = await Promise.all([
    webcrypto.subtle.digest('SHA-256', body as Uint8Array<ArrayBuffer>),
    inflatedAhead(body),
  ]);
  if (!digest.equals(new Uint8Array(found))) throw damaged(name);
  return { data: decodedBody(body, name, inflated), inflated };
}

/** The parts of a file that looks like an index of this format. */
function framed(file: Uint8Array, name: string): { body: Buffer; digest: Buffer } {
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
  const end = bytes.length - DIGEST_BYTES;
  return { body: bytes.subarray(0, end), digest: bytes.subarray(end) };
}

function damaged(name: string): ColophonError {
  return new ColophonError(`${name} is damaged: its checksum does not agree. Restore it or build it anew.`);
}

function decodedBody(body: Buffer, name: string, inflated: Inflated): IndexData {
  try {
    return decodeBody(body, name, inflated);
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Sections that were decompressed before they were asked for. */
export type Inflated = ReadonlyMap<string, Buffer>;

/** Stored bytes from which on a section is worth the way to another thread. */
const LARGE_SECTION = 10_000;
/** Lines of origins are only asked for where origins are found, and few of them then. */
const RARELY_NEEDED: ReadonlySet<string> = new Set<SectionName>(['shift.line', 'shift.delta', 'shift.count']);

/** Nothing is known of the body yet: what cannot be decompressed now is reported when it is asked for. */
async function inflatedAhead(body: Buffer): Promise<Inflated> {
  const inflated = new Map<string, Buffer>();
  const jobs: Promise<unknown>[] = [];
  try {
    const headerEnd = PREFIX_BYTES + body.readUInt32LE(12);
    let at = headerEnd;
    for (const { name, codec, bytes } of headerOf(body.subarray(PREFIX_BYTES, headerEnd)).sections) {
      const stored = body.subarray(at, at + bytes);
      at += bytes;
      if (codec !== 'brotli' || bytes < LARGE_SECTION || RARELY_NEEDED.has(name)) continue;
      jobs.push(
        promisify(brotliDecompress)(stored, inflateOptions(stored)).then(
          (whole) => inflated.set(name, whole),
          () => {},
        ),
      );
    }
  } catch {
    // The header is no header: decoding says so.
  }
  await Promise.all(jobs);
  return inflated;
}

/** Room for the whole at once, as sections go: a small buffer would be filled and emptied hundreds of times. */
function inflateOptions(stored: Buffer): { chunkSize: number } {
  return { chunkSize: Math.max(16_384, stored.length * 4) };
}

function unreadable(name: string, error: unknown): ColophonError {
  if (error instanceof ColophonError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new ColophonError(`${name} cannot be read: ${reason}. Restore it or build it anew.`);
}

/** Columns are decoded when they are first asked for; the checksum has shown that they are as they were written. */
function decodeBody(body: Buffer, file: string, inflated: Inflated): IndexData {
  const headerEnd = PREFIX_BYTES + body.readUInt32LE(12);
  const header = headerOf(body.subarray(PREFIX_BYTES, headerEnd));
  const sections = sectionsOf(header, body.subarray(headerEnd));
  const section = (name: SectionName): Buffer => inflated.get(name) ?? (sections.get(name) as () => Buffer)();
  const numbers = (name: SectionName, count?: number): Uint32Array => {
    const values = readVarints(section(name));
    if (count !== undefined && values.length !== count)
      throw new Error(`section ${name} has ${values.length} numbers instead of ${count}`);
    return values;
  };
  const { components, origins, contents, fingerprints: size, bucketBits, setBits } = header.counts;
  const ends = (first: Uint16Array, name: SectionName): Uint16Array => {
    const lengths = numbers(name, first.length);
    return first.map((value, i) => value + (lengths[i] as number));
  };
  /** Rows of a CSR column. */
  const rows = (start: Uint32Array): number => start.at(-1) as number;

  const data: IndexData = lazily<IndexData>(file, {
    version: () => header.version,
    options: () => header.options,
    components: () => {
      const listed = JSON.parse(section('components').toString('utf8')) as IndexedComponent[];
      if (listed.length !== components)
        throw new Error(`section components has ${listed.length} of ${components} components`);
      return listed;
    },
    originComponent: () => new Uint16Array(numbers('origin.component', origins)),
    parentStart: () => startsOf(numbers('parent.count', origins)),
    parentOrigin: () => numbers('parent.origin', rows(data.parentStart)),
    parentSince: () => new Uint16Array(numbers('parent.since')),
    parentKind: () => new Uint8Array(section('parent.kind')),
    pathStart: () => startsOf(numbers('path.count', origins)),
    pathSince: () => new Uint16Array(numbers('path.since', rows(data.pathStart))),
    pathName: () => numbers('path.name', rows(data.pathStart)),
    pathText: () => section('path.text').toString('utf8').split('\n'),
    contentStart: () => startsOf(numbers('content.count', origins)),
    contentFirst: () => new Uint16Array(numbers('content.first', contents)),
    contentLast: () => ends(data.contentFirst, 'content.span'),
    contentCode: () => words(section('content.code')),
    contentImports: () => words(section('content.imports')),
    contentTokens: () => numbers('content.tokens', contents),
    contentFacts: () => numbers('content.facts', contents),
    facts: () => JSON.parse(section('facts').toString('utf8')) as OriginFacts[],
    shiftStart: () => startsOf(numbers('shift.count', contents)),
    shiftLine: () => new Uint16Array(numbers('shift.line', rows(data.shiftStart))),
    shiftDelta: () => unzigzagged(numbers('shift.delta', rows(data.shiftStart))),
    segmentOrigin: () => sums(numbers('segment.origin')),
    segmentFirst: () => new Uint16Array(numbers('segment.first', data.segmentOrigin.length)),
    segmentLast: () => ends(data.segmentFirst, 'segment.span'),
    sets: () => new SegmentSets(startsOf(numbers('set.bytes')), section('set.segment')),
    prints: () =>
      new FingerprintTable({
        size,
        bucketBits,
        setBits,
        bucketStart: startsOf(numbers('hash.bucket')),
        low: words(section('hash.low')),
        set: words(section('hash.set')),
      }),
    anchorLow: () => new Uint8Array(section('anchor.low')),
    anchorHigh: () => new Uint8Array(section('anchor.high')),
    anchorBlock: () => sums(numbers('anchor.block')),
    phrases: () => words(section('phrases')),
    phraseComponent: () => new Uint16Array(numbers('phrase.component', data.phrases.length)),
  });
  // What every look-up needs is decoded now, so that a file that does not hold together is refused at once.
  void data.prints;
  void data.components;
  return data;
}

function headerOf(bytes: Buffer): Header {
  try {
    return JSON.parse(bytes.toString('utf8')) as Header;
  } catch {
    throw new Error('its header is no JSON');
  }
}

/**
 * How to get the bytes of each section.
 *
 * @throws Error when one is missing, in a codec that is not known, or does not lie within the file
 */
function sectionsOf(header: Header, body: Buffer): Map<string, () => Buffer> {
  const sections = new Map<string, () => Buffer>();
  let at = 0;
  for (const { name, codec, bytes } of header.sections) {
    if (codec !== 'raw' && codec !== 'brotli')
      throw new Error(`section ${name} is written in the unknown codec ${JSON.stringify(codec)}`);
    if (!Number.isSafeInteger(bytes) || bytes < 0 || at + bytes > body.length)
      throw new Error(`section ${name} does not lie within the file`);
    const stored = body.subarray(at, at + bytes);
    at += bytes;
    sections.set(name, () => (codec === 'raw' ? stored : decompressed(name, stored)));
  }
  const missing = SECTIONS.filter((name) => !sections.has(name));
  if (missing.length > 0) throw new Error(`it lacks ${missing.join(', ')}`);
  return sections;
}

function decompressed(name: string, stored: Buffer): Buffer {
  try {
    return brotliDecompressSync(stored, inflateOptions(stored));
  } catch {
    throw new Error(`section ${name} cannot be decompressed`);
  }
}

/** An object whose properties are made when they are first read. @throws ColophonError naming the file, then */
function lazily<T extends object>(file: string, makers: { readonly [K in keyof T]: () => T[K] }): T {
  const object = {} as T;
  const made = <V>(make: () => V): V => {
    try {
      return make();
    } catch (error) {
      throw unreadable(file, error);
    }
  };
  for (const name of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(object, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = made(makers[name]);
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
  for (let i = 0; i < bytes.length; ) {
    let byte = bytes[i++] as number;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80 && i < bytes.length; shift += 7) {
      byte = bytes[i++] as number;
      value |= (byte & 0x7f) << shift;
    }
    if (byte < 0x80) out[count++] = value;
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
