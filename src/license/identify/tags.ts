/** SPDX-License-Identifier. */
import { expressionProblems, parseExpression } from '../expression.ts';
import type { LicenseFinding } from './finding.ts';

/** With ids as SPDX spells them, and those in place of deprecated ones. */
function mended(expression: string): string {
  let out = expression;
  // One problem is mended at a time.
  for (let i = 0; i < MOST_MENDED; i++) {
    const better = expressionProblems(out)[0]?.suggestion ?? out;
    if (better === out) break;
    out = better;
  }
  return out;
}

const MOST_MENDED = 5;

const TAG = /SPDX-License-Identifier\s*:\s*([^\r\n]*)/gi;

export function tagsIn(text: string): LicenseFinding[] {
  return [...text.matchAll(TAG)].flatMap((match) => {
    const expression = (match[1] as string).replace(/\s*(?:\*+\/|-->|"""|'''|\\n|["']).*$/, '').trim();
    // A sentence about tags is none.
    if (expression === '' || /^[`'"’”)\]}]/.test(expression)) return [];
    const parsed = parseExpression(expression) !== null;
    return [
      {
        license: mended(expression),
        kind: 'tag' as const,
        confidence: parsed ? 1 : 0.5,
        exact: parsed,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}
