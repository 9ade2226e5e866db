/**
 * `colophon index verify`: compares an index with its manifest; with a recipe, also takes files of the index at
 * random, reads them again from their sources, and compares what comes out with what the index holds.
 */
import { dirname, resolve } from 'node:path';
import { NO_DOCUMENTS, type OriginFacts } from '../evidence.ts';
import type { OriginIndex } from '../origin-index.ts';
import { keptFacts } from './component-part.ts';
import type { ContentRecord } from './content.ts';
import { contentOf, type Manifest, readFrom } from './manifest.ts';
import { listComponent, type Paths, pathsOf, readRelease, shippedDocuments } from './read-component.ts';
import { loadRecipe, type Recipe } from './recipe.ts';

/**
 * In what a manifest differs from what its index says of itself: components, licenses, holders, documents, parents,
 * releases and every count. What only the sources know (digests of archives, remarks) is not compared.
 *
 * @param manifest as it was read, of any form
 */
export function manifestDifferences({ data }: OriginIndex, manifest: unknown): string[] {
  if (!isObject(manifest)) return ['it is no manifest'];
  return differencesBetween('', manifest, contentOf(data));
}

/** Components and releases in a manifest say more than the index knows; other objects must have the same names. */
function differencesBetween(place: string, listed: unknown, known: unknown): string[] {
  const inside = (name: string): string => (place === '' ? name : `${place}: ${name}`);
  if (Array.isArray(known) && Array.isArray(listed)) {
    const length = differencesBetween(inside('number'), listed.length, known.length);
    if (length.length > 0) return length;
    return known.flatMap((item, i) => differencesBetween(inside(nameOf(item, i)), listed[i], item));
  }
  if (isObject(known) && isObject(listed)) {
    const names = 'purl' in known || 'components' in known ? Object.keys(known) : namesOf(known, listed);
    return names.flatMap((name) => differencesBetween(inside(name), listed[name], known[name]));
  }
  return listed === known ? [] : [`${place}: manifest ${told(listed)}, index ${told(known)}`];
}

const LONGEST_TOLD = 100;

/** What the manifest says of where a release was read from. */
const FROM_SOURCES = ['archive', 'sha256', 'commit', 'yanked'];

function namesOf(known: object, listed: object): string[] {
  const all = [...new Set([...Object.keys(known), ...Object.keys(listed)])];
  return 'version' in known ? all.filter((name) => !FROM_SOURCES.includes(name)) : all;
}

function nameOf(item: unknown, i: number): string {
  const { purl, version, since } = isObject(item) ? item : {};
  return String(purl ?? version ?? since ?? i + 1);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function told(value: unknown): string {
  if (value === undefined) return 'says nothing';
  if (Array.isArray(value)) return `has ${value.length} of them`;
  return isObject(value) ? 'has an entry' : String(value).slice(0, LONGEST_TOLD);
}

export interface VerifyOptions {
  /** Files to take. */
  readonly sample: number;
  /** Decides which; the same number takes the same. */
  readonly seed: number;
  readonly cache: string;
  readonly offline: boolean;
  /** Of the index; what it says that releases were read from is compared too. */
  readonly manifest: Pick<Manifest, 'components'>;
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

const NOWHERE = { archive: undefined, sha256: undefined, commit: undefined };

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
        differences.push(`${name}: its license documents differ`);
      const { archive, sha256, commit } =
        options.manifest.components
          .find(({ purl }) => purl === indexed.purl)
          ?.releases.find((entry) => entry.version === version) ?? {};
      const stated = { archive, sha256, commit };
      for (const difference of differencesBetween('', { ...stated }, { ...NOWHERE, ...again.from }))
        differences.push(`${name}: ${difference.replace(', index ', ', source ')}`);
      for (const sample of samples) {
        const path = archivePath(index, sample);
        const record = again.files.get(path);
        const found =
          record === undefined
            ? ['the release has no such file']
            : differencesOf(
                index,
                sample,
                record,
                keptFacts(record.facts, indexed, firstRelease(index, sample), again.headerHolders),
              );
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
    documents: shippedDocuments(component, documents, release.day),
    from: readFrom(release.identity, version),
    headerHolders: component.holders.includes('file-header'),
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
  facts: OriginFacts,
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
  compare('facts', index.factsOf(content), facts);
  const hashes = new Set([...record.hashes, ...record.shapes.hashes]);
  const absent = [...hashes].filter((hash) => {
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
  if (absent.length > 0) out.push(`${absent.length} of ${hashes.size} fingerprints are not in the index`);
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
