/**
 * Fingerprints: hashes of k-grams of normalised tokens, chosen by winnowing (Schleimer, Wilkerson, Aiken,
 * "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003).
 */

/** What decides which fingerprints a text has. Part of an index's identity: both sides must use the same. */
export interface FingerprintOptions {
  /** Tokens in a k-gram. A copy shorter than this is not seen. */
  readonly k: number;
  /** Neighbouring k-grams of which one is kept. A copy of `k + window - 1` tokens is always seen. */
  readonly window: number;
  /** k-grams with fewer distinct tokens say nothing (tables of literals, runs of assignments). */
  readonly minDistinct: number;
}

/** Bits of a fingerprint: with four million of them in an index, one in 130 is there by chance. */
export const FINGERPRINT_BITS = 29;

export interface Fingerprints {
  /** Hashes of `FINGERPRINT_BITS` bits in file order; one hash may occur more than once. */
  readonly hashes: Uint32Array;
  /** Index of the first token of each k-gram; the same length as `hashes`. */
  readonly positions: Uint32Array;
}

const BASE = 0x2c9277b5;

/** Murmur3's finaliser: spreads a rolling hash over all bits, so that the minimum is not biased. */
function finalise(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> (32 - FINGERPRINT_BITS);
}

/** Fingerprints of a token sequence. */
export function fingerprint(
  tokens: Uint32Array,
  { k, window, minDistinct }: FingerprintOptions,
): Fingerprints {
  const grams = tokens.length - k + 1;
  if (grams <= 0) return { hashes: new Uint32Array(0), positions: new Uint32Array(0) };

  const { previous, next } = neighbours(tokens);
  let leadPower = 1;
  for (let i = 1; i < k; i++) leadPower = Math.imul(leadPower, BASE);

  // Winnowing keeps about 2 of every (window + 1) k-grams, and never more than one a k-gram.
  const hashes = new Uint32Array(grams);
  const positions = new Uint32Array(grams);
  let out = 0;

  // The window is a ring of the last `window` k-grams; `minAt` is the place of its rightmost minimum.
  const ring = new Float64Array(window).fill(Number.POSITIVE_INFINITY);
  let minAt = -1;
  let minHash = Number.POSITIVE_INFINITY;
  let lastKept = -1;
  let rolling = 0;
  let distinct = 0;

  for (let end = 0; end < tokens.length; end++) {
    const start = end - k + 1;
    rolling = (Math.imul(rolling, BASE) + (tokens[end] as number)) | 0;
    // Distinct tokens in [start, end]: a token counts where it has no earlier occurrence in the window.
    if ((previous[end] as number) < Math.max(start, 0)) distinct++;
    if (start >= 0) {
      const hash = distinct >= minDistinct ? finalise(rolling) : Number.POSITIVE_INFINITY;
      ring[start % window] = hash;
      if (hash <= minHash) {
        minHash = hash;
        minAt = start;
      } else if (minAt <= start - window) {
        minHash = Number.POSITIVE_INFINITY;
        for (let g = Math.max(0, start - window + 1); g <= start; g++) {
          const h = ring[g % window] as number;
          if (h <= minHash) {
            minHash = h;
            minAt = g;
          }
        }
      }
      // Select once the first full window is there (or the text is shorter than one window).
      if (
        (start >= window - 1 || start === grams - 1) &&
        minHash !== Number.POSITIVE_INFINITY &&
        minAt !== lastKept
      ) {
        hashes[out] = minHash;
        positions[out] = minAt;
        lastKept = minAt;
        out++;
      }
      // Slide: the token at `start` leaves; it still counts if the same token occurs later in the window.
      rolling = (rolling - Math.imul(tokens[start] as number, leadPower)) | 0;
      if ((next[start] as number) > end) distinct--;
    }
  }
  return { hashes: hashes.slice(0, out), positions: positions.slice(0, out) };
}

/** For each token, where the same token stands before it (-1: nowhere) and after it (length: nowhere). */
export function neighbours(tokens: Uint32Array): { previous: Int32Array; next: Int32Array } {
  const n = tokens.length;
  const previous = new Int32Array(n);
  const next = new Int32Array(n).fill(n);
  // Open addressing over token values; `slots` holds the index of the latest occurrence, plus one.
  let size = 64;
  while (size < n * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let i = 0; i < n; i++) {
    const token = tokens[i] as number;
    let slot = (Math.imul(token, 0x9e3779b1) >>> 8) & (size - 1);
    let last = (slots[slot] as number) - 1;
    while (last >= 0 && tokens[last] !== token) {
      slot = (slot + 1) & (size - 1);
      last = (slots[slot] as number) - 1;
    }
    previous[i] = last;
    if (last >= 0) next[last] = i;
    slots[slot] = i + 1;
  }
  return { previous, next };
}
