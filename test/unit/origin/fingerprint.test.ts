import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FingerprintOptions, fingerprint } from '../../../src/origin/fingerprint.ts';

const OPTIONS: FingerprintOptions = { k: 6, window: 4, minDistinct: 3 };
const tokenArray = (max: number) =>
  fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: max }).map((values) => Uint32Array.from(values));

/** Winnowing as the paper writes it: of every window of k-grams keep the minimum, the rightmost where several are. */
function naive(
  tokens: Uint32Array,
  { k, window, minDistinct }: FingerprintOptions,
  hashAt: (i: number) => number,
) {
  const grams = tokens.length - k + 1;
  const kept = new Set<number>();
  const value = (i: number) =>
    new Set(tokens.subarray(i, i + k)).size >= minDistinct ? hashAt(i) : Number.POSITIVE_INFINITY;
  for (let end = Math.min(window, grams) - 1; end < grams; end++) {
    let best = -1;
    for (let i = Math.max(0, end - window + 1); i <= end; i++)
      if (best < 0 || value(i) <= value(best)) best = i;
    if (value(best) !== Number.POSITIVE_INFINITY) kept.add(best);
  }
  return [...kept];
}

describe('fingerprints', () => {
  test('a text shorter than a k-gram has none', () => {
    expect(fingerprint(Uint32Array.from([1, 2, 3]), OPTIONS).hashes).toHaveLength(0);
  });

  test('k-grams with few distinct tokens say nothing', () => {
    expect(fingerprint(new Uint32Array(100).fill(7), OPTIONS).hashes).toHaveLength(0);
    expect(
      fingerprint(
        Uint32Array.from({ length: 100 }, (_, i) => i % 2),
        OPTIONS,
      ).hashes,
    ).toHaveLength(0);
  });

  test('are those that winnowing chooses', () => {
    fc.assert(
      fc.property(tokenArray(80), (tokens) => {
        const every = fingerprint(tokens, { ...OPTIONS, window: 1 });
        const hashOf = new Map(
          [...every.positions].map((position, i) => [position, every.hashes[i] as number]),
        );
        const expected = naive(tokens, OPTIONS, (i) => hashOf.get(i) as number);
        expect([...fingerprint(tokens, OPTIONS).positions]).toEqual(expected);
      }),
    );
  });

  test('a shared run of k + window - 1 tokens is always seen', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 100, max: 9999 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(tokenArray(40), tokenArray(40), distinct, (before, after, run) => {
        const one = fingerprint(Uint32Array.from([...before, ...run]), OPTIONS);
        const other = fingerprint(Uint32Array.from([...run, ...after]), OPTIONS);
        const shared = new Set(one.hashes);
        expect([...other.hashes].some((hash) => shared.has(hash))).toBe(true);
      }),
    );
  });

  test('do not depend on what stands elsewhere', () => {
    const run = Array.from({ length: 30 }, (_, i) => 500 + i);
    const alone = new Set(fingerprint(Uint32Array.from(run), OPTIONS).hashes);
    const within = new Set(fingerprint(Uint32Array.from([1, 2, 3, ...run, 4, 5, 6]), OPTIONS).hashes);
    expect([...alone].filter((hash) => within.has(hash)).length).toBeGreaterThanOrEqual(alone.size - 2);
  });
});
