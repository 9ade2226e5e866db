/**
 * What is done with an origin that may not be the one: it is of low confidence, and where a message says why, it has the
 * reason. Each doubt is found in a file of its own (preceded.ts, vendored-copy.ts; scan/vendored.ts, scan/direction.ts).
 * Pure.
 */
import type { OriginEvidence } from './evidence.ts';

/** From this share on a file is a copy as a whole, whoever its header names now. */
export const COPY_SHARE = 0.9;

export function doubted<Origin extends { readonly evidence: OriginEvidence }>(
  origin: Origin,
  why: Pick<
    OriginEvidence,
    'copyOf' | 'precededBy' | 'precededIn' | 'namedBeside' | 'vendoredIn' | 'fieldRows'
  > = {},
): Origin {
  return { ...origin, evidence: { ...origin.evidence, confidence: 'low', ...why } };
}
