/**
 * All fingerprints of an index in ascending order, each with the number of the set of segments it stands in. Kept
 * bit-packed, as it is stored, and read in place: nothing is unpacked when an index is loaded.
 */

import { FINGERPRINT_BITS } from './fingerprint.ts';
import { startsOf } from './index-data.ts';

/** The packed columns; what the index format stores. */
export interface PackedFingerprints {
  /** Number of fingerprints. */
  readonly size: number;
  /** High bits of a fingerprint that name its bucket. */
  readonly bucketBits: number;
  /** Bits of a set number. */
  readonly setBits: number;
  /** Number of the first fingerprint of each bucket, and the end of the last. */
  readonly bucketStart: Uint32Array;
  /** The other bits of each fingerprint, lowest bit first. */
  readonly low: Uint32Array;
  /** The set of each fingerprint, `setBits` each. */
  readonly set: Uint32Array;
}

export class FingerprintTable {
  readonly packed: PackedFingerprints;
  private readonly lowBits: number;
  private readonly lowMask: number;
  private readonly setMask: number;

  /** @throws Error when the columns do not fit each other */
  constructor(packed: PackedFingerprints) {
    this.packed = packed;
    const { size, bucketBits, setBits, bucketStart, low, set } = packed;
    this.lowBits = FINGERPRINT_BITS - bucketBits;
    this.lowMask = maskOf(this.lowBits);
    this.setMask = maskOf(setBits);
    if (size * 32 > MAX_BITS) throw new Error('the table of fingerprints is too large');
    if (low.length < wordsFor(size, this.lowBits) || set.length < wordsFor(size, setBits))
      throw new Error('the table of fingerprints is too short');
    if (bucketStart.at(-1) !== size || bucketStart.length !== 2 ** bucketBits + 1)
      throw new Error('the buckets do not hold all fingerprints');
  }

  /**
   * @param hashes fingerprints, ascending, each once
   * @param sets the set of each
   */
  static from(hashes: Uint32Array, sets: Uint32Array): FingerprintTable {
    const bucketBits = bucketBitsOf(hashes.length);
    const lowBits = FINGERPRINT_BITS - bucketBits;
    const setBits = bitsFor(sets.reduce((most, set) => Math.max(most, set), 0));
    const bucketCounts = new Uint32Array(2 ** bucketBits);
    for (const hash of hashes) {
      const bucket = hash >>> lowBits;
      bucketCounts[bucket] = (bucketCounts[bucket] as number) + 1;
    }
    return new FingerprintTable({
      size: hashes.length,
      bucketBits,
      setBits,
      bucketStart: startsOf(bucketCounts),
      low: pack(hashes, lowBits),
      set: pack(sets, setBits),
    });
  }

  get size(): number {
    return this.packed.size;
  }

  /** Number of a fingerprint, or -1. */
  find(hash: number): number {
    const { lowBits, lowMask } = this;
    const { low, bucketStart } = this.packed;
    const bucket = hash >>> lowBits;
    const start = bucketStart[bucket] as number;
    const end = bucketStart[bucket + 1] as number;
    if (start === end) return -1;
    const wanted = (hash & lowMask) >>> 0;
    // Winnowing keeps small hashes, so that the first buckets hold ten times as many as most; within each they lie
    // evenly, so that it is near where it should be.
    let i = start + Math.floor(((end - start) * wanted) / (lowMask + 1));
    let value = readBits(low, i, lowBits, lowMask);
    while (value < wanted && i + 1 < end) value = readBits(low, ++i, lowBits, lowMask);
    while (value > wanted && i > start) value = readBits(low, --i, lowBits, lowMask);
    return value === wanted ? i : -1;
  }

  /** Set of the fingerprint of this number. */
  setAt(i: number): number {
    return readBits(this.packed.set, i, this.packed.setBits, this.setMask);
  }

  /** The lowest three bits of the fingerprint of this number: what decides whether it is an anchor. */
  lowestBits(i: number): number {
    return readBits(this.packed.low, i, this.lowBits, this.lowMask) & 7;
  }

  /** Every fingerprint with its set, in ascending order. */
  forEach(visit: (hash: number, set: number, i: number) => void): void {
    const { packed, lowBits, lowMask } = this;
    const { bucketStart } = packed;
    for (let bucket = 0; bucket + 1 < bucketStart.length; bucket++) {
      const high = (bucket << lowBits) >>> 0;
      const end = bucketStart[bucket + 1] as number;
      for (let i = bucketStart[bucket] as number; i < end; i++)
        visit((high | readBits(packed.low, i, lowBits, lowMask)) >>> 0, this.setAt(i), i);
    }
  }
}

/**
 * About four fingerprints a bucket, whatever the size, so that a look-up costs the same in a ten times larger index.
 * At least three bits stay for the packed part: those that say what is an anchor.
 */
function bucketBitsOf(fingerprints: number): number {
  return Math.min(FINGERPRINT_BITS - 3, Math.max(1, Math.floor(Math.log2(Math.max(2, fingerprints))) - 2));
}

/** Bits that a number up to `most` needs. */
function bitsFor(most: number): number {
  return Math.max(1, 32 - Math.clz32(most));
}

function maskOf(width: number): number {
  return width === 32 ? 0xffffffff : 2 ** width - 1;
}

/** Words that `count` numbers of `width` bits take; one more, so that a read may look at the next. */
function wordsFor(count: number, width: number): number {
  return Math.ceil((count * width) / 32) + 1;
}

function pack(values: Uint32Array, width: number): Uint32Array {
  const words = new Uint32Array(wordsFor(values.length, width));
  const mask = maskOf(width);
  let bit = 0;
  for (const whole of values) {
    const value = (whole & mask) >>> 0;
    const word = Math.floor(bit / 32);
    const offset = bit % 32;
    words[word] = ((words[word] as number) | (value << offset)) >>> 0;
    if (offset + width > 32) words[word + 1] = value >>> (32 - offset);
    bit += width;
  }
  return words;
}

/** A place in the packed columns is an unsigned 32-bit number. */
const MAX_BITS = 2 ** 32;

function readBits(words: Uint32Array, i: number, width: number, mask: number): number {
  const bit = i * width;
  const word = bit >>> 5;
  const offset = bit & 31;
  let value = (words[word] as number) >>> offset;
  if (offset + width > 32) value |= (words[word + 1] as number) << (32 - offset);
  return (value & mask) >>> 0;
}
