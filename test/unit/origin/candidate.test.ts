import { describe, expect, test } from '@jest/globals';
import { type Candidate, isDerived, leastHits } from '../../../src/origin/candidate.ts';

const candidate = (hits: number, more: Partial<Candidate> = {}): Candidate =>
  ({ hits, sameImports: false, similarLength: false, credited: false, ...more }) as Candidate;

describe('what is enough for a file to be derived', () => {
  test.each([
    ['names', 80, 0.01, {}, true],
    ['names', 24, 0.15, {}, true],
    ['names', 24, 0.14, {}, false],
    ['names', 12, 0.3, {}, true],
    ['names', 11, 1, {}, false],
    ['names', 6, 0.1, { sameImports: true }, true],
    ['names', 5, 1, { sameImports: true, similarLength: true }, false],
    ['names', 6, 0.09, { sameImports: true }, false],
    ['names', 12, 0.1, { similarLength: true }, false],
    ['names', 8, 0.04, { credited: true }, true],
    ['names', 8, 0.03, { credited: true }, false],
    ['names', 7, 0.2, { credited: true }, false],
    ['shapes', 7, 0.14, { credited: true }, false],
    ['shapes', 8, 0.15, {}, true],
    ['shapes', 7, 0.9, {}, false],
    ['shapes', 7, 0.2, { similarLength: true }, true],
    ['shapes', 5, 0.44, { similarLength: true }, false],
    ['shapes', 4, 0.6, { similarLength: true }, true],
    ['shapes', 4, 0.15, { sameImports: true }, true],
    ['shapes', 3, 1, { sameImports: true }, false],
    ['shapes', 3, 1, { similarLength: true }, false],
    ['shapes', 3, 0.2, { sameImports: true, similarLength: true }, true],
    ['shapes', 2, 1, { sameImports: true, similarLength: true }, false],
  ] as const)('%s: %i fingerprints, share %f, %o: %s', (view, hits, share, more, derived) => {
    expect(isDerived(candidate(hits, more), share, view)).toBe(derived);
  });

  test('the least that any clue lets count is what is looked for', () => {
    expect(leastHits('names')).toBe(6);
    expect(leastHits('shapes')).toBe(3);
  });
});
