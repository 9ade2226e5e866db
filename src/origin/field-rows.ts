/**
 * Rows of a data class's fields (`name = field(default=…, metadata=…)`), which all such classes have alike once names are
 * blanked and type hints are gone: arguments of unrelated programs agree in them by chance. Pure.
 */
import type { LexedSource } from '../source/lexed-source.ts';
import { hashOf } from '../source/lexing.ts';

/** Operators of one byte are that byte. */
const ASSIGNED = 0x3d;
const FIELD = hashOf('field');
/** Part of what agrees that must be such rows. */
const MOST = 0.8;

/**
 * Whether nearly all that agrees with an origin are such rows.
 *
 * @param member for each fingerprint of the file whether the origin has it: not 0
 * @param positions token at which each fingerprint begins
 */
export function isFieldRows(
  { tokens, blocks }: Pick<LexedSource, 'tokens' | 'blocks'>,
  member: ArrayLike<number>,
  positions: Uint32Array,
): boolean {
  const rows = new Uint8Array(tokens.length);
  let any = false;
  // Outer blocks come before those that stand in them.
  for (const { kind, firstToken, endToken } of blocks) {
    if (kind !== 'class') {
      rows.fill(0, firstToken, endToken);
      continue;
    }
    let first = firstToken + 1;
    while (first < endToken && !(tokens[first] === FIELD && tokens[first - 1] === ASSIGNED)) first++;
    if (first >= endToken) continue;
    // The name of the field and the sign behind it.
    rows.fill(1, first - 2, endToken);
    any = true;
  }
  if (!any) return false;
  let hits = 0;
  let within = 0;
  positions.forEach((from, i) => {
    if (member[i] === 0) return;
    hits++;
    within += rows[from] as number;
  });
  return hits > 0 && within >= MOST * hits;
}
