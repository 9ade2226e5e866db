/**
 * How often Colophon is wrong, as it was measured with this version (docs/accuracy.md): every report says it. The figures
 * are those of docs/accuracy.md, which a test compares.
 */
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

export const MEASURED: Measured = { independentFiles: 92_526, falseMatches: 0, doubtfulMatches: 109 };

/** One sentence on false matches. */
export function falseMatchText(
  { independentFiles, falseMatches, doubtfulMatches }: Measured,
  said: Words = words,
): string {
  return said.falseMatches(falseMatches, independentFiles, doubtfulMatches);
}
