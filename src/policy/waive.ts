/** Waivers, laid over the findings: those of the configuration, and comments in the files. Pure. */

import type { IgnoreComment } from '../license/ignore-comments.ts';
import type { Finding, RuleId } from '../report/schema.ts';
import type { Policy, Waiver } from './policy.ts';
import { WAIVABLE_RULES } from './waivable-rules.ts';

/** A waiver of the configuration, and how many findings it met. */
export interface WaiverUse {
  readonly waiver: Waiver;
  readonly expired: boolean;
  readonly findings: number;
}

/** A comment that waives, and how many findings it met. */
export interface CommentUse {
  readonly path: string;
  readonly comment: IgnoreComment;
  /** Why it waives nothing. */
  readonly refused: Refusal | null;
  readonly findings: number;
}

export type Refusal =
  | { readonly kind: 'no-rule' }
  | { readonly kind: 'unknown-rule'; readonly rule: string }
  | { readonly kind: 'no-reason' }
  /** The comment came along with the code of somebody else, so it is not this repository's word. */
  | { readonly kind: 'not-ours'; readonly from: string | null };

export interface Waived {
  readonly findings: Finding[];
  readonly waivers: readonly WaiverUse[];
  readonly comments: readonly CommentUse[];
}

/** A file with the comments that want to waive. */
export interface CommentedFile {
  readonly path: string;
  readonly comments: readonly IgnoreComment[];
}

/** @param foreign whose word a comment is, where it is not this repository's */
export function waive(
  findings: readonly Finding[],
  policy: Policy,
  files: readonly CommentedFile[],
  foreign: (path: string, comment: IgnoreComment) => { readonly from: string | null } | null,
): Waived {
  const waivers = policy.waivers.map((waiver) => ({
    waiver,
    // Days as texts are ordered as the days are.
    expired: waiver.until !== null && waiver.until < policy.today,
    findings: 0,
  }));
  const comments = files.flatMap(({ path, comments }) =>
    comments.map((comment) => ({ path, comment, refused: refusal(path, comment, foreign), findings: 0 })),
  );
  const waived = findings.map((finding): Finding => {
    const { rule, path } = finding;
    const met = waivers.filter(({ waiver }) => waiver.rules.includes(rule) && waiver.matches(path));
    const said = comments.filter(
      ({ path: at, comment, refused }) => refused === null && at === path && comment.rules.includes(rule),
    );
    // One that another makes unnecessary today is not unused: which of them stays is the user's choice.
    for (const use of [...met, ...said]) use.findings++;
    const waiver = met.find(({ expired }) => !expired)?.waiver;
    if (waiver !== undefined)
      return {
        ...finding,
        waived: {
          reason: waiver.reason,
          until: waiver.until,
          who: waiver.who,
          path: policy.path ?? '',
          line: waiver.line,
        },
      };
    const comment = said[0]?.comment;
    if (comment === undefined) return finding;
    return {
      ...finding,
      waived: { reason: comment.reason, until: null, who: null, path, line: comment.line },
    };
  });
  return { findings: waived, waivers, comments };
}

function refusal(
  path: string,
  comment: IgnoreComment,
  foreign: (path: string, comment: IgnoreComment) => { readonly from: string | null } | null,
): Refusal | null {
  const stranger = foreign(path, comment);
  if (stranger !== null) return { kind: 'not-ours', ...stranger };
  if (comment.rules.length === 0) return { kind: 'no-rule' };
  const unknown = comment.rules.find((rule) => !WAIVABLE_RULES.includes(rule as RuleId));
  if (unknown !== undefined) return { kind: 'unknown-rule', rule: unknown };
  return comment.reason === '' ? { kind: 'no-reason' } : null;
}
