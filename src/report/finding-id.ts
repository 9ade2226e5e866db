/** Names findings so that one is known again: after a re-run, after other lines moved it, with another version. */

import { createHash } from 'node:crypto';
import { withoutVersion } from '../origin/purl.ts';
import { isReleaseWide } from './group.ts';
import type { Finding } from './schema.ts';

/**
 * An id for each finding, the same as long as rule, file, component and what is expected are the same. Lines, shares
 * and messages do not count: they change when other code does. Of findings that agree in all of that, each has its
 * number, in the order of their lines.
 */
export function findingIds(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const ids = new Map<Finding, string>();
  for (const finding of [...findings].sort((a, b) => a.startLine - b.startLine)) {
    const key = keyOf(finding);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    // A finding about the release stands in one of the files it is about, which may change: its group has one id.
    ids.set(finding, isReleaseWide(finding) ? key : `${key}:${number}`);
  }
  return ids;
}

function keyOf(finding: Finding): string {
  const { expected, found } = finding.evidence;
  return createHash('sha256')
    .update(
      JSON.stringify([
        finding.rule,
        isReleaseWide(finding) ? null : finding.path,
        finding.origin === null ? null : withoutVersion(finding.origin.purl),
        expected.length > 0 ? expected : found,
      ]),
    )
    .digest('hex')
    .slice(0, 20);
}
