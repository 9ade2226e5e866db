/** The Action's inputs, as action.yml declares them. */
import { z } from 'zod';
import { ColophonError } from '../errors.ts';
import { SURFACES, type Surface } from '../github/surfaces.ts';
import { LANGS } from '../lang.ts';
import { didYouMean } from '../nearest-name.ts';
import { FAIL_ON } from '../report/outcome.ts';
import { REPORT_FORMATS, type ReportFormat } from './report-folder.ts';

/** `auto` leaves it to the event: releases and whole audits fail at errors, other changes are only told. */
const FAIL_ON_INPUT = ['auto', ...FAIL_ON] as const;
const SCOPES = ['auto', 'changed', 'repository'] as const;

/** One of a list of words; an empty input means its default. */
function choice<const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) {
  return z
    .string()
    .transform((text) => text || fallback)
    .pipe(
      z.enum(values, {
        error: ({ input }) =>
          `${JSON.stringify(input)} is none of ${values.join(', ')}.${didYouMean(String(input), values)}`,
      }),
    );
}

const lines = z.string().transform((text) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

/** `auto` stands for what a pull request shows by itself; code scanning keeps alerts, and is asked for by name. */
const AUTO: readonly Surface[] = ['check-run', 'review', 'comment'];
const SURFACE_WORDS = ['auto', 'none', ...SURFACES] as const;

/** Words of a list with commas, spaces or lines between. */
function words<const T extends readonly [string, ...string[]]>(values: T, fallback: T[number]) {
  return z
    .string()
    .transform((text) =>
      text.trim() === '' ? [fallback] : text.split(/[\s,]+/).filter((word) => word !== ''),
    )
    .pipe(
      z.array(
        z.enum(values, {
          error: ({ input }) =>
            `${JSON.stringify(input)} is none of ${values.join(', ')}.${didYouMean(String(input), values)}`,
        }),
      ),
    );
}

const surfaces = words(SURFACE_WORDS, 'auto').transform((chosen) => {
  const named = new Set(SURFACES.filter((surface) => chosen.includes(surface)));
  return {
    surfaces: new Set<Surface>([...(chosen.includes('auto') ? AUTO : []), ...named]),
    named: named as ReadonlySet<Surface>,
  };
});

const optional = z.string().transform((text) => (text === '' ? null : text));

const inputs = z.object({
  path: z.string().transform((text) => text || '.'),
  config: optional,
  'fail-on': choice(FAIL_ON_INPUT, 'auto'),
  scope: choice(SCOPES, 'auto'),
  base: optional.refine(
    (ref) => ref === null || !/^-|[\s\0~^:?*[\\]|\.\./.test(ref),
    'is no name of a commit, branch or tag.',
  ),
  'release-branches': lines,
  'release-labels': lines,
  'release-title': optional.transform((pattern, context) => {
    if (pattern === null) return null;
    try {
      return new RegExp(pattern, 'i');
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  }),
  'release-versions': lines,
  index: optional,
  lang: choice(LANGS, 'en'),
  'github-token': optional,
  surfaces,
  report: optional,
  sarif: optional,
  formats: words(REPORT_FORMATS, 'json').transform((formats): ReadonlySet<ReportFormat> => new Set(formats)),
});

export type Inputs = z.infer<typeof inputs>;

export const INPUT_NAMES = Object.keys(inputs.shape) as (keyof Inputs)[];

/**
 * @param read how an input is read by its name, `''` where it is not set
 * @throws ColophonError naming every input that is wrong
 */
export function readInputs(read: (name: string) => string): Inputs {
  const result = inputs.safeParse(Object.fromEntries(INPUT_NAMES.map((name) => [name, read(name)])));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path: [name], message }) => `${String(name)}: ${message}`);
  throw new ColophonError(`Wrong input. ${problems.join(' ')}`);
}
