/** The recipe: which upstreams an index holds, where their releases come from, and under which terms. */
import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { ColophonError } from '../../errors.ts';

const layout = z.strictObject({
  /** First release with this layout; the newest entry at or before a release applies. */
  since: z.string(),
  /** What stands before the packaged path in the repository, e.g. `src/`. */
  prefix: z.string().default(''),
  /** Tag of these releases, with `{version}`, where it is not the component's. */
  tag: z.string().optional(),
});

/** Which of a source's releases are read: all, or the last one of each month or quarter (the first and newest always). */
const every = z.enum(['release', 'month', 'quarter']).default('release');

const source = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('pypi'),
    package: z.string(),
    /** First version that counts. */
    since: z.string().optional(),
    /** Last version that counts. */
    until: z.string().optional(),
    /** Wheels for any platform where a release has one, else its sdist; or one kind only. */
    archive: z.enum(['any', 'wheel', 'sdist']).default('any'),
    every,
  }),
  z.strictObject({
    kind: z.literal('git'),
    /** Where to clone from; the component's repository when not given. */
    url: z.string().optional(),
    /** `tags`: each tag that matches `tags` is a release; `history`: commits along the default branch. */
    revisions: z.enum(['tags', 'history']),
    /** Glob pattern of tag names. */
    tags: z.string().default('v*'),
    /** First day that counts. */
    since: z.iso.date().optional(),
    /** For `history`, `release` means every commit that touches an included path. */
    every,
  }),
  z.strictObject({
    kind: z.literal('hub'),
    /** Name of the model repository, `owner/name`. */
    model: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
    every,
  }),
  z.strictObject({
    kind: z.literal('dir'),
    /** Folder with one sub-folder a release, relative to the recipe. */
    path: z.string(),
    /** Day of publication of each release, `YYYY-MM-DD`. One without counts as published after all others. */
    dates: z.record(z.string(), z.iso.date()).default({}),
  }),
]);

const shippedLicense = z.strictObject({
  /** First day of publication for which it holds, until the next entry's. */
  since: z.iso.date(),
  /** SPDX expression. */
  license: z.string(),
});

const HOLDER_SOURCES = ['file-header', 'LICENSE', 'NOTICE', 'AUTHORS'] as const;

const component = z.strictObject({
  purl: z.string().regex(/^pkg:[a-z][a-z0-9.+-]*\/\S+$/, 'is no purl, such as pkg:pypi/name'),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  repository: z.url().nullable().default(null),
  /** SPDX expression of the component as a whole; what its files say of themselves goes first. */
  license: z.string().nullable().default(null),
  /**
   * Its licence from a day on, where that is known better than by the text that it ships: documents with several
   * texts, texts that no list has, releases without one. Ascending.
   */
  licenses: z.array(shippedLicense).default([]),
  /** What speaks for its copyright holders. What is not listed names none, e.g. an AUTHORS that thanks people. */
  holders: z.array(z.enum(HOLDER_SOURCES)).default([...HOLDER_SOURCES]),
  /** Tag of a release, with `{version}`. For `git` and `hub` sources the tag or commit itself is used. */
  tag: z.string().default('v{version}'),
  /**
   * Address of lines of a file, with `{tag}`, `{path}`, `{start}` and `{end}`. When not given it follows from a
   * `repository` on GitHub.
   */
  permalink: z.string().nullable().optional(),
  source,
  /** Folder in the archive that the component is, or several that it was in turn; other files are left out. Ends in `/`. */
  root: z.union([z.string().endsWith('/'), z.array(z.string().endsWith('/')).min(1)]).optional(),
  layout: z.array(layout).default([]),
  /** Glob patterns of packaged paths, below `root`. */
  include: z.array(z.string()).min(1),
  exclude: z.array(z.string()).default([]),
  notes: z.string().optional(),
});

/** An upstream that was wanted and could not be had; docs/upstreams.md says so. */
const unavailable = z.strictObject({
  name: z.string(),
  repository: z.url().nullable().default(null),
  reason: z.string(),
});

const recipe = z.strictObject({
  /** Version of the index's content. */
  version: z.string(),
  /** Glob patterns that no component includes. */
  exclude: z.array(z.string()).default([]),
  components: z.array(component).min(1),
  /** Not read by a build. */
  unavailable: z.array(unavailable).default([]),
});

export type Recipe = z.infer<typeof recipe>;
/** A recipe as it is written: what has a default may be left out. */
export type RecipeInput = z.input<typeof recipe>;
export type RecipeComponent = Recipe['components'][number];

/** @throws ColophonError when the file cannot be read or is no valid recipe */
export async function loadRecipe(path: string): Promise<Recipe> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ColophonError(`The recipe ${path} cannot be read.`);
  });
  return parseRecipe(text, path);
}

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
