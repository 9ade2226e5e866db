import type { Finding } from '../report/schema.ts';
import type { PolicyRule, RuleContext } from './rule.ts';

/** A waiver meets no finding: what it was made for is mended, and it could hide what comes next. */
export const waiverUnused: PolicyRule = {
  id: 'waiver-unused',
  level: 'note',
  check(context, { waivers, comments }) {
    const { policy } = context;
    const finding = (path: string, line: number, message: string): Finding => ({
      rule: this.id,
      level: this.level,
      path,
      startLine: line,
      endLine: line,
      duty: 'policy',
      message,
      origin: null,
      evidence: { expected: [], found: [], share: null, margin: null },
      fix: null,
      waived: null,
    });
    const ofConfiguration = waivers.flatMap(({ waiver, expired, findings }) => {
      // Other files may have what it waives; an expired one is reported already.
      if (!context.complete || expired || findings > 0 || policy.path === null) return [];
      if (waiver.rules.some((rule) => needsChange(rule, null, context))) return [];
      return [finding(policy.path, waiver.line, context.messages.waiverUnused(waiver.rules, waiver.paths))];
    });
    const ofComments = comments.flatMap(({ path, comment, refused, findings }) => {
      if (refused !== null || findings > 0) return [];
      if (comment.rules.some((rule) => needsChange(rule, path, context))) return [];
      return [finding(path, comment.line, context.messages.ignoreUnused(comment.rules))];
    });
    return [...ofConfiguration, ...ofComments];
  },
};

/** Whether the rule reads a change that was not there to be read. */
function needsChange(rule: string, path: string | null, { diff }: RuleContext): boolean {
  return rule === 'notice-removed' && !diff.some((file) => path === null || file.path === path);
}
