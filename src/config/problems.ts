/** What is wrong with a configuration, said so that it can be mended: the line, the key, the nearest that is known. */
import { z } from 'zod';
import { didYouMean } from '../nearest-name.ts';

type Issue = z.core.$ZodIssue;

/** With more, the first ones are what helps. */
const MOST_PROBLEMS = 10;
/** Longer lists of words are not read. */
const MOST_WORDS = 16;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'settings, each as KEY: VALUE',
  boolean: 'true or false',
};

/** Sentences, each with its line. */
export function problemsOf(issues: readonly Issue[], schema: z.ZodType, lineOf: LineOf): string[] {
  const problems = issues.flatMap((issue): Problem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => () => unknownKey(issue.path, key, schema, lineOf))
      : [() => wrongValue(issue, lineOf)],
  );
  // Saying what is wrong takes far longer than finding it.
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => problem());
  const more = problems.length - shown.length;
  return more > 0 ? [...shown, `${more} more problems are not listed.`] : shown;
}

type Problem = () => string;
type LineOf = (path: readonly PropertyKey[]) => number;

function unknownKey(path: readonly PropertyKey[], key: string, schema: z.ZodType, lineOf: LineOf): string {
  const known = Object.keys(settingsAt(schema, path) ?? {});
  const advice = didYouMean(key, known) || listed(known);
  return `line ${lineOf([...path, key])}: ${JSON.stringify(key)} is not known${within(path)}.${advice}`;
}

function wrongValue(issue: Issue, lineOf: LineOf): string {
  const { path, what } = problemOf(issue);
  return `line ${lineOf(path)}: ${nameOf(path)} ${what}${/[.?]$/.test(what) ? '' : '.'}`;
}

/** `waivers.2.until`: entries of a list are counted from 1, as people do. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0
    ? 'the file'
    : path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
}

function within(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : ` in ${nameOf(path)}`;
}

function listed(known: readonly string[]): string {
  return known.length === 0 || known.length > MOST_WORDS ? '' : ` Known are ${known.join(', ')}.`;
}

function problemOf(issue: Issue): { path: PropertyKey[]; what: string } {
  const { path } = issue;
  switch (issue.code) {
    case 'invalid_union':
      return unionProblem(issue);
    case 'invalid_type':
      return {
        path,
        what:
          issue.input === undefined && path.length > 0 && typeof path.at(-1) === 'string'
            ? 'is missing'
            : `must be ${KINDS[issue.expected] ?? issue.expected}`,
      };
    case 'invalid_value': {
      if (issue.input === undefined) return { path, what: 'is missing' };
      const known = issue.values.map(String);
      const found = typeof issue.input === 'string' ? issue.input : JSON.stringify(issue.input);
      const advice = didYouMean(found, known) || ` It is one of ${known.join(', ')}.`;
      return { path, what: `cannot be ${JSON.stringify(issue.input)}.${advice}` };
    }
    case 'too_small':
      return { path, what: 'is empty' };
    default:
      return { path, what: issue.message };
  }
}

/** One of "a text" and "a list of texts", in this order: what is wrong with the form that was meant. */
function unionProblem(issue: Extract<Issue, { code: 'invalid_union' }>): {
  path: PropertyKey[];
  what: string;
} {
  const { path, input } = issue;
  if (input === undefined) return { path, what: 'is missing' };
  const meant = Array.isArray(input) ? 1 : 0;
  const [first] = issue.errors[meant] ?? [];
  if (first === undefined || (meant === 0 && typeof input !== 'string'))
    return { path, what: 'must be text or a list of texts' };
  const inner = problemOf(first);
  return { path: [...path, ...inner.path], what: inner.what };
}

/** The settings that an object of the schema has; null where the path leads to none. */
function settingsAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodRawShape | null {
  let at: unknown = schema;
  for (const part of path) {
    const bare = unwrapped(at);
    if (bare instanceof z.ZodArray) at = bare.element;
    else if (bare instanceof z.ZodObject) at = bare.shape[String(part)];
    else return null;
  }
  const bare = unwrapped(at);
  return bare instanceof z.ZodObject ? bare.shape : null;
}

function unwrapped(schema: unknown): unknown {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap();
  return at;
}
