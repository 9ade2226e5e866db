/** The recipe: which upstreams an index holds, where their releases come from, and under which terms. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { ColophonError } from '../../errors.ts';

const layout = z.strictObject({
  /** First release with this layout; the newest entry at or before a release applies. */
  since: z.string(),
  /** What stands before the packaged path in the repository, e.g. `src/`. */
  prefix: z.string().default(''),
});

const source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pypi'),
    package: z.string(),
    /** First release that counts. */
    since: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('dir'),
    /** Folder with one sub-folder a release, relative to the recipe. */
    path: z.string(),
    /** Day of publication of each release, `YYYY-MM-DD`. */
    dates: z.record(z.string(), z.iso.date()).default({}),
  }),
]);

const component = z.strictObject({
  purl: z.string().startsWith('pkg:'),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  repository: z.url().nullable().default(null),
  /** SPDX expression of the component as a whole. */
  license: z.string().nullable().default(null),
  /** Tag of a release, with `{version}`. */
  tag: z.string().default('v{version}'),
  /** Address of lines of a file, with `{tag}`, `{path}`, `{start}` and `{end}`. */
  permalink: z.string().nullable().default(null),
  source,
  layout: z.array(layout).default([]),
  /** Glob patterns of packaged paths. */
  include: z.array(z.string()).min(1),
  exclude: z.array(z.string()).default([]),
  notes: z.string().optional(),
});

const recipe = z.strictObject({
  /** Version of the index's content. */
  version: z.string(),
  components: z.array(component).min(1),
});

export type Recipe = z.infer<typeof recipe>;
export type RecipeComponent = Recipe['components'][number];

/** @throws ColophonError naming the line or the key that is wrong */
export function parseRecipe(text: string, name: string): Recipe {
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined) throw new ColophonError(`${name}: ${problem.message}`);
  const result = recipe.safeParse(document.toJS());
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => `${issue.path.join('.') || 'recipe'}: ${issue.message}`);
  throw new ColophonError(`${name} is no valid recipe. ${issues.join('; ')}`);
}
