/**
 * `colophon index verify RECIPE`: takes files of the index at random, reads them again from their sources, and
 * compares what comes out with what the index holds.
 */
import { dirname, resolve } from 'node:path';
import { NO_DOCUMENTS } from '../evidence.ts';
import type { OriginIndex } from '../origin-index.ts';
import { effectiveFacts, licenseAt } from './component-part.ts';
import type { ContentRecord } from './content.ts';
import { listComponent, type Paths, pathsOf, readRelease } from './read-component.ts';
import { loadRecipe, type Recipe } from './recipe.ts';

export interface VerifyOptions {
  /** Files to take. */
  readonly sample: number;
  /** Decides which; the same number takes the same. */
  readonly seed: number;
  readonly cache: string;
  readonly offline: boolean;
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

export interface VerifyResult {
  /** Files that were read again and are as the index says. */
  readonly agreed: number;
  /** What is not as the index says. */
  readonly differences: readonly string[];
  /** Files that could not be read again, and why. */
  readonly unread: readonly string[];
}

/** One file of one release of the index. */
interface Sample {
  readonly component: number;
  readonly release: number;
  readonly origin: number;
  readonly content: number;
}

/** @throws ColophonError when the recipe cannot be read */
export async function verifySample(
  index: OriginIndex,
  recipePath: string,
  options: VerifyOptions,
): Promise<VerifyResult> {
  const recipe = await loadRecipe(recipePath);
  const recipeFolder = dirname(resolve(recipePath));
  const groups = new Map<string, Sample[]>();
  for (const sample of samplesOf(index, options.sample, options.seed)) {
    const release = `${sample.component} ${sample.release}`;
    groups.set(release, [...(groups.get(release) ?? []), sample]);
  }
  const differences: string[] = [];
  const unread: string[] = [];
  let agreed = 0;
  let done = 0;
  for (const samples of groups.values()) {
    const [{ component, release }] = samples as [Sample];
    const indexed = index.data.components[component] as (typeof index.data.components)[number];
    const version = indexed.releases[release]?.version as string;
    const name = `${indexed.purl}@${version}`;
    options.onProgress?.(done++, groups.size, name);
    try {
      const wanted = new Set(samples.map((sample) => archivePath(index, sample)));
      const again = await readAgain(recipe, indexed.purl, version, wanted, { ...options, recipeFolder });
      const documents = indexed.documents.findLast(({ since }) => since <= release);
      const { since: _, ...shipped } = documents ?? { since: 0, ...NO_DOCUMENTS };
      if (JSON.stringify(again.documents) !== JSON.stringify(shipped))
        differences.push(`${name}: its licence documents differ`);
      for (const sample of samples) {
        const path = archivePath(index, sample);
        const record = again.files.get(path);
        const found =
          record === undefined
            ? ['the release has no such file']
            : differencesOf(index, sample, record, licenseAt(indexed, firstRelease(index, sample)));
        differences.push(...found.map((difference) => `${name} ${path}: ${difference}`));
        if (found.length === 0) agreed++;
      }
    } catch (error) {
      unread.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { agreed, differences, unread };
}

/** Contents drawn at random, each at a random release that had it. */
function samplesOf({ data }: OriginIndex, count: number, seed: number): Sample[] {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const contents = data.contentCode.length;
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, contents)) drawn.add(below(contents));
  return [...drawn].map((content) => {
    const origin = data.contentStart.findLastIndex((start) => start <= content);
    const first = data.contentFirst[content] as number;
    const release = first + below((data.contentLast[content] as number) - first + 1);
    return { component: data.originComponent[origin] as number, release, origin, content };
  });
}

/** Reads some files of one release from its source, without what earlier builds kept of it. */
async function readAgain(
  recipe: Recipe,
  purl: string,
  version: string,
  wanted: ReadonlySet<string>,
  options: VerifyOptions & { recipeFolder: string },
) {
  const component = recipe.components.find((entry) => entry.purl === purl);
  if (component === undefined) throw new Error('the recipe does not have this component');
  const paths = pathsOf(recipe, component);
  const { releases } = await listComponent(component, paths, options);
  const release = releases.find((entry) => entry.version === version);
  if (release === undefined) throw new Error('its source does not list this release');
  const chosen: Paths = {
    ...paths,
    codePath: (path) => {
      const below = paths.codePath(path);
      return below !== null && wanted.has(below) ? below : null;
    },
  };
  const { files, records, documents } = await readRelease(release, chosen, new Map());
  return {
    files: new Map(files.map(([path, key]) => [path, records.get(key) as ContentRecord])),
    documents,
  };
}

/** Release in which a content first stood. */
function firstRelease({ data }: OriginIndex, { content }: Sample): number {
  return data.contentFirst[content] as number;
}

/** Path in the archive, without what stands before it in the repository. */
function archivePath(index: OriginIndex, { component, origin, release }: Sample): string {
  const prefix = index.data.components[component]?.releases[release]?.prefix ?? '';
  return index.path(origin, release).slice(prefix.length);
}

function differencesOf(
  index: OriginIndex,
  { origin, release, content }: Sample,
  record: ContentRecord,
  componentLicense: string | null,
): string[] {
  const { data } = index;
  const out: string[] = [];
  const compare = (what: string, kept: unknown, found: unknown): void => {
    if (JSON.stringify(kept) !== JSON.stringify(found))
      out.push(`${what}: the index has ${JSON.stringify(kept)}, the source ${JSON.stringify(found)}`);
  };
  compare('digest of the code', data.contentCode[content], record.codeDigest);
  compare('digest of the imports', data.contentImports[content], record.importsDigest);
  compare('tokens', data.contentTokens[content], record.tokens);
  compare('facts', index.factsOf(content), effectiveFacts(record.facts, componentLicense));
  const absent = [...record.hashes].filter((hash) => {
    const found = index.find(hash);
    if (found < 0) return true;
    let held = false;
    index.forSegments(data.prints.setAt(found), (segment) => {
      held ||=
        data.segmentOrigin[segment] === origin &&
        (data.segmentFirst[segment] as number) <= release &&
        (data.segmentLast[segment] as number) >= release;
    });
    return !held;
  });
  if (absent.length > 0)
    out.push(`${absent.length} of ${record.hashes.length} fingerprints are not in the index`);
  return out;
}

/** A small generator of even numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
