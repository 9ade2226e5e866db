/**
 * How often Colophon is wrong, as it was measured with this version: every report says it. measured.json is written by
 * bench/all.mjs together with docs/accuracy.md, and a test compares the two.
 */
import measured from './measured.json' with { type: 'json' };
import { words } from './words.ts';
import type { Words } from './words-in.ts';

export interface Measured {
  /** Files of packages that derive from nothing in the index. */
  readonly independentFiles: number;
  /** How many of them were reported as derived from something they do not derive from, at `medium` or `high`. */
  readonly falseMatches: number;
  /** Reported at `low`, and not shown to derive from it. */
  readonly doubtfulMatches: number;
}

export const MEASURED: Measured = measured;

/** One sentence on false matches. */
export function falseMatchText(
  { independentFiles, falseMatches, doubtfulMatches }: Measured,
  said: Words = words,
): string {
  return said.falseMatches(falseMatches, independentFiles, doubtfulMatches);
}
