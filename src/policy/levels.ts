/** The levels that a configuration gives to rules. */
import type { OriginEvidence } from '../origin/evidence.ts';
import type { Finding, Level } from '../report/schema.ts';
import type { Policy } from './policy.ts';

const ORDER: readonly Level[] = ['note', 'warning', 'error'];

/**
 * A finding at the level that the policy gives to its rule; null where the rule is off. What a rule reports below its
 * usual level, because it is less sure, is never raised; and what rests on a match of low confidence is no error.
 *
 * @param usual the level that the rule gives where it is sure
 * @param origin what the finding rests on
 */
export function leveled(
  finding: Finding,
  usual: Level,
  origin: OriginEvidence | null,
  policy: Policy,
): Finding | null {
  const wanted = policy.levelOf(finding.rule, finding.path);
  if (wanted === null) return finding;
  if (wanted === 'off') return null;
  const lowered = finding.level !== usual;
  const unsure = origin?.confidence === 'low' && wanted === 'error';
  const level = lowered ? lower(finding.level, wanted) : unsure ? lower('warning', wanted) : wanted;
  return { ...finding, level };
}

function lower(a: Level, b: Level): Level {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}
