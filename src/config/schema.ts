/**
 * The configuration file as users write it. The JSON Schema that editors read (`config.schema.json`) is made from this
 * by `npm run config-schema`.
 */
import { z } from 'zod';
import { expressionProblems, parseExpression } from '../license/expression.ts';
import { RULE_TEXTS } from '../messages/en.ts';
import { isDay } from '../policy/day.ts';
import { globProblem } from '../policy/glob.ts';
import { WAIVABLE_RULES } from '../policy/waivable-rules.ts';
import { RULE_IDS, type RuleId } from '../report/schema.ts';

/** What a rule may be set to. */
export const LEVEL_SETTINGS = ['error', 'warning', 'note', 'off'] as const;

/** A text, with a check that gives the end of a sentence, or null where nothing is wrong. */
function text(problem: (value: string) => string | null) {
  return z.string().check(({ value, issues }) => {
    const found = problem(value);
    if (found !== null) issues.push({ code: 'custom', input: value, message: found });
  });
}

const filled = text((value) => (/[\p{L}\p{N}]/u.test(value) ? null : 'is empty'));

const glob = text((value) => {
  const problem = globProblem(value);
  return problem === null ? null : `${JSON.stringify(value)} ${problem}`;
});

function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([item, z.array(item).min(1)]);
}

const paths = oneOrMore(glob).describe('Paths as glob patterns, relative to the audited folder.');

const license = text((value) => {
  const [problem] = expressionProblems(value);
  if (problem !== undefined)
    return `${JSON.stringify(value)} ${problem.kind === 'deprecated' ? 'is deprecated' : 'is no SPDX expression'}${problem.suggestion === null ? '' : `; write ${problem.suggestion}`}`;
  const node = parseExpression(value);
  if (node === null) return `${JSON.stringify(value)} names no license`;
  return joinsByAnd(node) ? `${JSON.stringify(value)} joins licenses by AND; name each by itself` : null;
});

function joinsByAnd(node: NonNullable<ReturnType<typeof parseExpression>>): boolean {
  return (
    !('license' in node) && (node.conjunction === 'and' || joinsByAnd(node.left) || joinsByAnd(node.right))
  );
}

const LONGEST_TITLE_PATTERN = 500;

const titlePattern = text((value) => {
  if (value.length > LONGEST_TITLE_PATTERN) return `is longer than ${LONGEST_TITLE_PATTERN} characters`;
  try {
    new RegExp(value, 'i');
    return null;
  } catch (error) {
    return `is no regular expression: ${(error as Error).message}`;
  }
});

const purl = text((value) =>
  /^pkg:[a-z][a-z0-9.+-]*\/[^\s@?#]+(?:@[^\s@?#]+)?(?:\?[^\s#]*)?(?:#\S*)?$/i.test(value)
    ? null
    : `${JSON.stringify(value)} is no purl; write it like pkg:github/OWNER/NAME@REVISION or pkg:pypi/NAME@VERSION`,
);

const day = text((value) =>
  isDay(value) ? null : `${JSON.stringify(value)} is no day; write it like 2027-01-31`,
).meta({ format: 'date' });

const RULES_ARE = 'The level of a rule, or off.';
const rules = z
  .strictObject(
    Object.fromEntries(
      // What editors show beside the id.
      RULE_IDS.map((id) => [id, z.enum(LEVEL_SETTINGS).optional().describe(RULE_TEXTS[id].asks)]),
    ) as Record<RuleId, z.ZodOptional<z.ZodEnum<{ [K in (typeof LEVEL_SETTINGS)[number]]: K }>>>,
  )
  .describe(RULES_ARE);
const allowed = z.array(license).describe('SPDX licenses; code under any other is reported.');
const denied = z.array(license).describe('SPDX licenses; code that stands under one of them is reported.');

const waiver = z.strictObject({
  rule: oneOrMore(z.enum(WAIVABLE_RULES)).describe('Which rules are waived.'),
  path: paths,
  reason: filled.describe('Why this is in order. Reports show it.'),
  until: day.optional().describe('The last day on which it counts (UTC), such as 2027-01-31.'),
  who: filled.optional().describe('Who decided so.'),
});

const component = z.strictObject({
  path: paths,
  purl: purl.describe('The component, such as pkg:github/OWNER/NAME@REVISION or pkg:pypi/NAME@VERSION.'),
  revision: filled
    .optional()
    .describe('Commit, tag or version that was taken, where the purl does not say it.'),
  modified: z
    .boolean()
    .optional()
    .describe(
      'Whether you changed the files after they were taken. Settles whose few changes are; code that differs clearly is asked for its notice of changes all the same.',
    ),
});

const override = z.strictObject({
  path: paths,
  rules: rules.optional(),
  'allow-licenses': allowed.optional(),
  'deny-licenses': denied.optional(),
});

const release = z.strictObject({
  branches: z.array(glob).optional().describe('Names of head or base branches, as glob patterns.'),
  labels: z.array(filled).optional().describe('Labels of the pull request.'),
  title: titlePattern.optional().describe('Regular expression for the title; case is ignored.'),
  'version-files': z
    .array(glob)
    .optional()
    .describe('Files whose version makes a release when it changes, as glob patterns.'),
});

export const configuration = z
  .strictObject({
    own: z
      .array(filled)
      .default([])
      .describe('What is your own although an origin index has it: owner/name, purls, or copyright holders.'),
    include: z
      .array(glob)
      .default([])
      .describe('Paths that are audited, as glob patterns; all where nothing is said.'),
    exclude: z.array(glob).default([]).describe('Paths that are left out, as glob patterns.'),
    index: z.array(filled).default([]).describe('Further origin indexes, relative to the audited folder.'),
    notice: z
      .array(glob)
      .default([])
      .describe(
        'Further documents that count as NOTICE, as glob patterns. Entries are added to the first one there is.',
      ),
    release: release
      .default({})
      .describe('What makes a pull request a release, so that all files are audited.'),
    rules: rules.default({}).describe(RULES_ARE),
    'allow-licenses': allowed.optional(),
    'deny-licenses': denied.optional(),
    components: z
      .array(component)
      .default([])
      .describe('Code of others that the repository carries, declared.'),
    waivers: z
      .array(waiver)
      .default([])
      .describe('Findings that are in order as they are: they stay in the report and do not count.'),
    overrides: z
      .array(override)
      .default([])
      .describe('Other rules and licenses for some paths; of several that match, the last one counts.'),
  })
  .describe('Configuration of Colophon (.github/colophon.yml).');

export type Configuration = z.infer<typeof configuration>;
export type ReleasePatterns = Configuration['release'];
