import { expressionProblems } from '../license/expression.ts';
import type { Finding } from '../report/schema.ts';
import type { Rule } from './rule.ts';

/** An SPDX license expression does not parse, or uses an identifier that is unknown or deprecated. */
export const spdxInvalid: Rule = {
  id: 'spdx-invalid',
  level: 'error',
  check({ files, release, messages }) {
    const tags = [
      ...files.flatMap(({ path, notices }) =>
        notices.spdxTags.map(({ line, text }) => ({ path, line, expression: text })),
      ),
      ...release.expressions,
    ];
    return tags.flatMap(({ path, line, expression }): Finding[] => {
      const [problem] = expressionProblems(expression);
      if (problem === undefined) return [];
      return [
        {
          rule: this.id,
          level: this.level,
          path,
          startLine: line,
          endLine: line,
          duty: 'SPDX',
          message: messages.spdxInvalid(
            shortened(expression),
            problem.kind,
            shortened(problem.part),
            problem.suggestion === null ? null : shortened(problem.suggestion),
          ),
          origin: null,
          evidence: {
            expected: problem.suggestion === null ? [] : [shortened(problem.suggestion)],
            found: [shortened(expression)],
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

/** Expressions of this length exist; what is longer is garbage, of which the beginning tells enough. */
const LONGEST_QUOTE = 400;

function shortened(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}
