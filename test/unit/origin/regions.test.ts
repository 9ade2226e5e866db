import { describe, expect, test } from '@jest/globals';
import { anchorsOf, mergeRegions as merged } from '../../../src/origin/regions.ts';
import type { LexedSource } from '../../../src/source/lexed-source.ts';

const K = 5;

/** Regions, with what is known of the origin's lines. */
function mergeRegions(
  placed: ReturnType<typeof file>,
  agreeing: Uint8Array,
  originLine: (i: number) => number,
  k: number,
) {
  return merged(placed, agreeing, anchorsOf(placed, agreeing, originLine), k);
}

/** A file with ten tokens a line and a fingerprint at every tenth token. */
function file(lineCount: number) {
  const count = lineCount * 10;
  const lexed = {
    tokens: new Uint32Array(count),
    lines: Uint32Array.from({ length: count }, (_, i) => Math.floor(i / 10) + 1),
  } as unknown as LexedSource;
  const positions = Uint32Array.from({ length: lineCount }, (_, i) => i * 10);
  return { lexed, prints: { hashes: positions.slice(), positions } };
}

const member = (lines: number, ...agreeing: [from: number, to: number][]) =>
  Uint8Array.from({ length: lines }, (_, i) =>
    agreeing.some(([from, to]) => i + 1 >= from && i + 1 <= to) ? 1 : 0,
  );

describe('regions', () => {
  test('one run is one region, with the origin lines beside it', () => {
    const regions = mergeRegions(file(40), member(40, [11, 20]), (i) => i + 1 + 100, K);
    expect(regions).toEqual([
      { startLine: 11, endLine: 20, originStartLine: 111, originEndLine: 120, tokens: 95 },
    ]);
  });

  test('a small gap does not part a region, a large one does', () => {
    const regions = mergeRegions(file(60), member(60, [1, 10], [14, 20], [40, 50]), (i) => i + 1, K);
    expect(regions.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [1, 20],
      [40, 50],
    ]);
  });

  test('a jump in the origin parts a region', () => {
    const regions = mergeRegions(file(20), member(20, [1, 20]), (i) => (i < 10 ? i + 501 : i + 1), K);
    expect(regions.map(({ startLine, originStartLine }) => [startLine, originStartLine])).toEqual([
      [1, 501],
      [11, 11],
    ]);
  });

  test('without a known line in it, a region takes the distance of its neighbour', () => {
    const regions = mergeRegions(file(60), member(60, [1, 5], [40, 50]), (i) => (i < 5 ? i + 31 : -1), K);
    expect(regions[1]).toMatchObject({ startLine: 40, originStartLine: 70 });
  });

  test('a scrap without a known place is left out', () => {
    const regions = mergeRegions(file(60), member(60, [1, 20], [40, 42]), (i) => (i < 30 ? i + 31 : -1), K);
    expect(regions.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([[1, 20]]);
  });

  test('code that the file repeats keeps the distance of what stands around it', () => {
    const repeating = file(20);
    repeating.prints.hashes.copyWithin(10, 0, 5);
    const regions = mergeRegions(
      repeating,
      member(20, [1, 20]),
      (i) => (i >= 10 && i < 15 ? i - 9 : i + 1),
      K,
    );
    expect(regions).toHaveLength(1);
    expect(regions[0]).toMatchObject({ startLine: 1, originStartLine: 1, endLine: 20, originEndLine: 20 });
  });

  test('a part without a known line is placed by what agrees around it, and says so', () => {
    const placed = file(60);
    const anchors = anchorsOf(placed, member(60, [1, 60]), (i) => (i < 10 || i >= 40 ? 100 + 2 * i : -1));
    const [region] = merged(placed, member(60, [21, 30]), anchors, K);
    expect(region).toMatchObject({
      startLine: 21,
      endLine: 30,
      originStartLine: 140,
      originEndLine: 158,
      originLines: 'estimated',
    });
  });

  test('where no line of the origin is known, or only one far away, none is claimed', () => {
    const whole = file(400);
    const agreeing = member(400, [381, 390]);
    for (const anchors of [[], [{ line: 5, originLine: 105 }]])
      expect(merged(whole, agreeing, anchors, K)).toEqual([
        {
          startLine: 381,
          endLine: 390,
          originStartLine: 381,
          originEndLine: 390,
          tokens: 95,
          originLines: 'unknown',
        },
      ]);
  });

  test('code that the origin has in another order lies between its first and its last line there', () => {
    const [region] = mergeRegions(
      file(20),
      member(20, [1, 20]),
      (i) => (i === 2 ? 80 : i === 17 ? 70 : -1),
      K,
    );
    expect(region).toMatchObject({ originStartLine: 70, originEndLine: 80 });
  });

  test('without agreement there is none', () => {
    expect(mergeRegions(file(5), member(5), () => 1, K)).toEqual([]);
  });
});
