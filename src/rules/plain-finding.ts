import type { Finding, Level } from '../report/schema.ts';
import type { Rule } from './rule.ts';

/** A finding that rests on no origin: about a document, a header, a model release, or the release as a whole. */
export function plainFinding(
  rule: Pick<Rule, 'id'>,
  given: {
    readonly level: Level;
    readonly path: string;
    readonly line: number;
    /** `line` where not given. */
    readonly endLine?: number;
    readonly duty: string;
    readonly message: string;
    readonly expected?: readonly string[];
    readonly found?: readonly string[];
    readonly fix?: Finding['fix'];
  },
): Finding {
  return {
    rule: rule.id,
    level: given.level,
    path: given.path,
    startLine: given.line,
    endLine: given.endLine ?? given.line,
    duty: given.duty,
    message: given.message,
    origin: null,
    evidence: { expected: given.expected ?? [], found: given.found ?? [], share: null, margin: null },
    fix: given.fix ?? null,
    waived: null,
  };
}
