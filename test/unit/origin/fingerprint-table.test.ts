import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FINGERPRINT_BITS } from '../../../src/origin/fingerprint.ts';
import { FingerprintTable } from '../../../src/origin/fingerprint-table.ts';

const hash = fc.integer({ min: 0, max: 2 ** FINGERPRINT_BITS - 1 });
const tables = fc
  .uniqueArray(hash, { maxLength: 300 })
  .chain((hashes) =>
    fc.tuple(
      fc.constant(hashes.sort((a, b) => a - b)),
      fc.array(fc.nat(2 ** 21), { minLength: hashes.length, maxLength: hashes.length }),
    ),
  );

describe('a table of fingerprints', () => {
  test('finds each fingerprint under its number with its set, and no other', () => {
    fc.assert(
      fc.property(tables, fc.array(hash), ([hashes, sets], others) => {
        const table = FingerprintTable.from(Uint32Array.from(hashes), Uint32Array.from(sets));
        expect(table.size).toBe(hashes.length);
        hashes.forEach((value, i) => {
          expect(table.find(value)).toBe(i);
          expect(table.setAt(i)).toBe(sets[i]);
          expect(table.lowestBits(i)).toBe(value & 7);
        });
        for (const other of others) if (!hashes.includes(other)) expect(table.find(other)).toBe(-1);
        const seen: [number, number][] = [];
        table.forEach((value, set) => {
          seen.push([value, set]);
        });
        expect(seen).toEqual(hashes.map((value, i) => [value, sets[i]]));
      }),
    );
  });

  test('refuses columns that do not fit each other', () => {
    const { packed } = FingerprintTable.from(Uint32Array.of(1, 2, 3), Uint32Array.of(0, 1, 0));
    expect(() => new FingerprintTable({ ...packed, size: 2 })).toThrow('buckets');
    expect(() => new FingerprintTable({ ...packed, low: packed.low.subarray(0, 1) })).toThrow('too short');
    expect(() => new FingerprintTable({ ...packed, bucketStart: packed.bucketStart.subarray(1) })).toThrow();
  });
});
