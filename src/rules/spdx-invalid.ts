import { expressionProblems } from '../license/expression.ts';
import type { Finding } from '../report/schema.ts';
import { shortened } from '../shortened.ts';
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
            quoted(expression),
            problem.kind,
            quoted(problem.part),
            problem.suggestion === null ? null : quoted(problem.suggestion),
          ),
          origin: null,
          evidence: {
            expected: problem.suggestion === null ? [] : [quoted(problem.suggestion)],
            found: [quoted(expression)],
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

function quoted(expression: string): string {
  return shortened(expression, LONGEST_QUOTE);
}
