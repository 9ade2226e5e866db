/** All rules, and the one function that runs them. A new rule is one file, one line here, one test, one page. */

import type { OriginEvidence } from '../origin/evidence.ts';
import { declaredFor } from '../policy/declared.ts';
import { leveled } from '../policy/levels.ts';
import { type CommentedFile, waive } from '../policy/waive.ts';
import type { Finding, Level } from '../report/schema.ts';
import { changeNoticeMissing } from './change-notice-missing.ts';
import { dutyToReview } from './duty-to-review.ts';
import { holderMissing } from './holder-missing.ts';
import { licenseContradictory } from './license-contradictory.ts';
import { licenseDenied } from './license-denied.ts';
import { licenseNoticeMissing } from './license-notice-missing.ts';
import { licenseReplaced } from './license-replaced.ts';
import { licenseTextMissing } from './license-text-missing.ts';
import { licenseUnknown } from './license-unknown.ts';
import { modelCardLicense } from './model-card-license.ts';
import { modelLicenseTextMissing } from './model-license-text-missing.ts';
import { modelNamePrefix } from './model-name-prefix.ts';
import { modelNoticeMissing } from './model-notice-missing.ts';
import { noticeEntryMissing } from './notice-entry-missing.ts';
import { noticeEntryStale } from './notice-entry-stale.ts';
import { noticeRemoved } from './notice-removed.ts';
import { oneDoubtEach } from './one-doubt.ts';
import { originDisputed } from './origin-disputed.ts';
import { originUndeclared } from './origin-undeclared.ts';
import type { JudgedFile, PolicyRule, Rule, RuleContext } from './rule.ts';
import { spdxInvalid } from './spdx-invalid.ts';
import { upstreamNoticeMissing } from './upstream-notice-missing.ts';
import { waiverExpired } from './waiver-expired.ts';
import { waiverInvalid } from './waiver-invalid.ts';
import { waiverUnused } from './waiver-unused.ts';

export const RULES: readonly Rule[] = [
  licenseNoticeMissing,
  holderMissing,
  changeNoticeMissing,
  licenseTextMissing,
  noticeEntryMissing,
  upstreamNoticeMissing,
  noticeRemoved,
  licenseReplaced,
  originUndeclared,
  originDisputed,
  spdxInvalid,
  licenseUnknown,
  noticeEntryStale,
  licenseDenied,
  licenseContradictory,
  modelCardLicense,
  modelLicenseTextMissing,
  modelNoticeMissing,
  modelNamePrefix,
  dutyToReview,
];

export const POLICY_RULES: readonly PolicyRule[] = [waiverExpired, waiverUnused, waiverInvalid];

/** Every finding of every rule, by path, line and rule; the same context gives the same list. */
export function runRules(context: RuleContext): Finding[] {
  const files = new Map(context.files.map((file) => [file.path, file]));
  const atItsLevel = (findings: readonly Finding[], usual: Level): Finding[] =>
    findings.flatMap((finding) => leveled(finding, usual, originOf(finding, files), context.policy) ?? []);
  const findings = RULES.flatMap((rule) => atItsLevel(rule.check(context), rule.level));
  const waived = waive(findings, context.policy, commentedFiles(context), (path, comment) =>
    otherProject(path, comment.text, context),
  );
  const about = POLICY_RULES.flatMap((rule) => atItsLevel(rule.check(context, waived), rule.level));
  return [...oneDoubtEach(waived.findings, context), ...about].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.startLine - b.startLine ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/** What a finding rests on. */
function originOf({ path, origin }: Finding, files: ReadonlyMap<string, JudgedFile>): OriginEvidence | null {
  if (origin === null) return null;
  return (
    files.get(path)?.origins.find(({ purl, path }) => purl === origin.purl && path === origin.path) ?? null
  );
}

function commentedFiles({ files }: RuleContext): CommentedFile[] {
  return files.flatMap(({ path, notices: { ignores } }) =>
    ignores.length === 0 ? [] : [{ path, comments: ignores }],
  );
}

/** Whose word a comment is where it came along with code of others: declared vendored code, or a line that upstream has. */
function otherProject(path: string, text: string, context: RuleContext): { from: string | null } | null {
  const [declared] = declaredFor(path, context.policy);
  if (declared !== undefined) return { from: declared.purl };
  return context.phrasePublisher(text) !== null ? { from: null } : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
