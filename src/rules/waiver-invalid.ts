import type { Messages } from '../messages/messages-in.ts';
import { nearestName } from '../nearest-name.ts';
import { WAIVABLE_RULES } from '../policy/waivable-rules.ts';
import type { Refusal } from '../policy/waive.ts';
import type { Finding, Level } from '../report/schema.ts';
import type { PolicyRule } from './rule.ts';

/** A comment wants to waive and does not say what or why, or is not this repository's word: it waives nothing. */
export const waiverInvalid: PolicyRule = {
  id: 'waiver-invalid',
  level: 'warning',
  check({ messages }, { comments }) {
    return comments.flatMap(({ path, comment, refused }): Finding[] => {
      if (refused === null) return [];
      return [
        {
          rule: this.id,
          level: levelOf(refused, this.level),
          path,
          startLine: comment.line,
          endLine: comment.line,
          duty: 'policy',
          message: said(refused, messages),
          origin: null,
          evidence: {
            expected: refused.kind === 'not-ours' ? [] : ['colophon: ignore[rule] reason'],
            found: [comment.text],
            share: null,
            margin: null,
          },
          fix: null,
          waived: null,
        },
      ];
    });
  },
};

/** The words of others are to stay as they are, so there is nothing to mend. */
function levelOf({ kind }: Refusal, level: Level): Level {
  return kind === 'not-ours' ? 'note' : level;
}

function said(refused: Refusal, messages: Messages): string {
  switch (refused.kind) {
    case 'no-rule':
      return messages.ignoreWithoutRule();
    case 'unknown-rule':
      return messages.ignoreOfUnknownRule(refused.rule, nearestName(refused.rule, WAIVABLE_RULES));
    case 'no-reason':
      return messages.ignoreWithoutReason();
    case 'not-ours':
      return messages.ignoreOfOthers(refused.from);
  }
}
