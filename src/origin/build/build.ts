/** `colophon index build`: from a recipe to an index and its manifest. */
import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ColophonError } from '../../errors.ts';
import { encodeIndex } from '../index-format.ts';
import { DEFAULT_OPTIONS } from '../views.ts';
import { assembleIndex } from './assemble.ts';
import { type ComponentRow, formatManifest, type Manifest, manifestOf } from './manifest.ts';
import { readInProcesses } from './pool.ts';
import { type ComponentResult, readComponent } from './read-component.ts';
import { loadRecipe, type Recipe, type RecipeComponent } from './recipe.ts';
import { writeWhole } from './sources/kept-json.ts';

export interface BuildOptions {
  /** Path of the index to write; the manifest goes beside it with the ending `.json`. */
  readonly output: string;
  /** Folder for fetched archives, and for what is kept from build to build. */
  readonly cache: string;
  /** Uses only what the cache holds. */
  readonly offline?: boolean;
  /**
   * Processes to read components in, and what starts one (`serveBuilder`); read one by one in this process when not
   * given.
   */
  readonly processes?: {
    readonly count: number;
    readonly command: readonly [script: string, ...args: string[]];
  };
  /** Names the code that makes records; see `recorder.ts`. */
  readonly recorder?: string | null;
  readonly onProgress?: (progress: BuildProgress) => void;
}

export interface BuildProgress {
  readonly components: number;
  /** Components done; grows by fractions while releases are read. */
  readonly done: number;
  /** What is being read, or done with. */
  readonly what: string;
  /** A component is done. */
  readonly finished: boolean;
}

export interface BuildResult {
  readonly manifest: Manifest;
  readonly bytes: number;
}

/** @throws ColophonError when nothing can be written there, the recipe cannot be read, or nothing of it could be had */
export async function buildIndex(recipePath: string, options: BuildOptions): Promise<BuildResult> {
  const recipe = await loadRecipe(recipePath);
  await checkOutput(options.output);
  const results = await readComponents(recipe, recipePath, options);
  const rows: ComponentRow[] = recipe.components.map((component, c) => ({
    component,
    result: results.get(c) as ComponentResult,
  }));
  const parts = rows.flatMap(({ result }) => result.part ?? []);
  if (parts.length === 0)
    throw new ColophonError(
      `Nothing of the recipe could be had: ${rows.map(({ component, result }) => `${component.purl}: ${result.missing}`).join('; ')}.`,
    );
  const data = assembleIndex(parts, DEFAULT_OPTIONS, recipe.version);
  const bytes = encodeIndex(data);
  const manifest = manifestOf(data, rows);
  await writeWhole(options.output, bytes);
  await writeWhole(manifestPath(options.output), formatManifest(manifest));
  return { manifest, bytes: bytes.length };
}

/**
 * Makes the folder, so that a build of minutes does not fail for that in the end.
 *
 * @throws ColophonError when the index cannot be written there
 */
async function checkOutput(output: string): Promise<void> {
  if (manifestPath(output) === output)
    throw new ColophonError(
      `${output} is where the manifest of the index goes. Name an index file, such as ${output.replace(/\.json$/, '.idx')}.`,
    );
  const folder = dirname(output);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new ColophonError(
      `Nothing can be written into ${folder} (${(error as NodeJS.ErrnoException).code}). Name another file with --output.`,
    );
  }
  for (const path of [output, manifestPath(output)])
    if ((await stat(path).catch(() => null))?.isDirectory())
      throw new ColophonError(`${path} is a folder. Name another file with --output.`);
}

/** `origins.idx` → `origins.json`. */
export function manifestPath(indexPath: string): string {
  return `${indexPath.replace(/\.[^./\\]+$/, '')}.json`;
}

async function readComponents(
  recipe: Recipe,
  recipePath: string,
  { cache, offline = false, processes, recorder, onProgress }: BuildOptions,
): Promise<Map<number, ComponentResult>> {
  const fractions = recipe.components.map(() => 0);
  const show = (task: number, fraction: number, version: string): void => {
    fractions[task] = fraction;
    onProgress?.({
      components: recipe.components.length,
      done: fractions.reduce((sum, each) => sum + each, 0),
      what: `${recipe.components[task]?.name} ${version}`.trimEnd(),
      finished: fraction === 1,
    });
  };
  const progress = (task: number, done: number, total: number, version: string): void =>
    show(task, done / (total + 1), version);
  const finished = (task: number): void => show(task, 1, '');
  const tasks = [...recipe.components.keys()];
  if (processes !== undefined && processes.count > 1)
    return readInProcesses(bySource(recipe), {
      command: processes.command,
      processes: processes.count,
      onProgress: progress,
      onDone: finished,
    });
  const results = new Map<number, ComponentResult>();
  for (const task of tasks) {
    const result = await readComponent(recipe, recipe.components[task] as RecipeComponent, {
      recipeFolder: dirname(resolve(recipePath)),
      cache,
      offline,
      ...(recorder === undefined ? {} : { recorder }),
      onProgress: (done, total, version) => progress(task, done, total, version),
    });
    results.set(task, result);
    finished(task);
  }
  return results;
}

/** Components that are read from one archive or mirror are read one after the other: it is fetched once. */
function bySource({ components }: Recipe): number[][] {
  const groups = new Map<string, number[]>();
  components.forEach(({ source, repository }, c) => {
    const place =
      source.kind === 'pypi'
        ? source.package
        : source.kind === 'git'
          ? (source.url ?? repository)
          : source.kind === 'hub'
            ? source.model
            : source.path;
    const key = `${source.kind} ${place}`;
    groups.set(key, [...(groups.get(key) ?? []), c]);
  });
  return [...groups.values()];
}
