/** All rules, and the one function that runs them. A new rule is one file, one line here, one test, one page. */
import type { Finding } from '../report/schema.ts';
import { changeNoticeMissing } from './change-notice-missing.ts';
import { holderMissing } from './holder-missing.ts';
import { licenseNoticeMissing } from './license-notice-missing.ts';
import { licenseReplaced } from './license-replaced.ts';
import { licenseTextMissing } from './license-text-missing.ts';
import { licenseUnknown } from './license-unknown.ts';
import { noticeEntryMissing } from './notice-entry-missing.ts';
import { noticeEntryStale } from './notice-entry-stale.ts';
import { noticeRemoved } from './notice-removed.ts';
import { originDisputed } from './origin-disputed.ts';
import { originUndeclared } from './origin-undeclared.ts';
import type { Rule, RuleContext } from './rule.ts';
import { spdxInvalid } from './spdx-invalid.ts';
import { upstreamNoticeMissing } from './upstream-notice-missing.ts';

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
];

/** Every finding of every rule, by path, line and rule; the same context gives the same list. */
export function runRules(context: RuleContext): Finding[] {
  return RULES.flatMap((rule) => rule.check(context)).sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.startLine - b.startLine ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
