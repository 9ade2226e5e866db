/** Reads all releases of one component from its source, through the cache, into a part of an index. */
import { join } from 'node:path';
import { compare } from '@renovatebot/pep440';
import picomatch from 'picomatch';
import { componentDocuments, isComponentDocument } from '../../license/component-documents.ts';
import { languageOf } from '../../source/languages.ts';
import { dayOfDate } from '../days.ts';
import { type ComponentDocuments, NO_DOCUMENTS } from '../evidence.ts';
import type { IndexedComponent, IndexedRelease } from '../index-data.ts';
import { DEFAULT_OPTIONS } from '../views.ts';
import { type ComponentPart, componentPart } from './component-part.ts';
import { type ContentRecord, contentRecord } from './content.ts';
import type { ReleaseRow } from './manifest.ts';
import type { Recipe, RecipeComponent } from './recipe.ts';
import {
  folderName,
  RecordCache,
  type ReleaseRecords,
  readValue,
  shortDigest,
  writeValue,
} from './record-cache.ts';
import { RECORDER } from './recorder.ts';
import { listReleases } from './sources/list-releases.ts';
import { type Listing, type SourceRelease, SourceUnavailable } from './sources/release-source.ts';

export interface ReadOptions {
  readonly recipeFolder: string;
  /** Folder for what is fetched, and for what is kept from build to build. */
  readonly cache: string;
  /** Uses only what the cache holds. */
  readonly offline: boolean;
  /** Names the code that makes the records; null: nothing is kept. */
  readonly recorder?: string | null;
  readonly onProgress?: (done: number, total: number, version: string) => void;
}

/** What reading a component came to. */
export interface ComponentResult {
  /** Null where nothing of the component could be had. */
  readonly part: ComponentPart | null;
  readonly rows: readonly ReleaseRow[];
  /** What is worth knowing of a release, or (version null) of the component: left out, damaged, withdrawn … */
  readonly remarks: readonly { readonly version: string | null; readonly reason: string }[];
  /** Why nothing could be had; null where something could. */
  readonly missing: string | null;
}

/** So many remarks of one kind are listed; the rest is counted. */
const MAX_MEMBER_REMARKS = 5;

/** Never throws for a source's faults: they are in the result. */
export async function readComponent(
  recipe: Recipe,
  component: RecipeComponent,
  options: ReadOptions,
): Promise<ComponentResult> {
  const paths = pathsOf(recipe, component);
  let listing: Listing;
  try {
    listing = await listComponent(component, paths, options);
  } catch (error) {
    if (!(error instanceof SourceUnavailable)) throw error;
    return { part: null, rows: [], remarks: [], missing: error.message };
  }
  const recorder = options.recorder === undefined ? RECORDER : options.recorder;
  const cache = recorder === null ? null : join(options.cache, 'index', recorder, folderName(component.purl));
  const inputs = [
    component,
    recipe.exclude,
    DEFAULT_OPTIONS,
    listing.remarks,
    listing.releases.map(identityOf),
  ];
  const lasting = listing.releases.every(({ cacheKey }) => cacheKey !== null);
  const kept = cache === null || !lasting ? null : join(cache, `${shortDigest(inputs)}.part`);
  const known = kept === null ? null : await readValue<ComponentResult>(kept);
  if (known !== null) return known;

  const settings = shortDigest([
    component.include,
    component.exclude,
    component.root,
    recipe.exclude,
    DEFAULT_OPTIONS,
  ]);
  const read = await readReleases(
    listing,
    paths,
    new RecordCache(cache && join(cache, settings)),
    options.onProgress,
  );
  const result = resultOf(component, listing, read);
  // What failed may come right next time, so it is not kept.
  if (kept !== null && read.failed.length === 0) await writeValue(kept, result);
  return result;
}

/** @throws SourceUnavailable when the source cannot be listed */
export function listComponent(
  component: RecipeComponent,
  paths: Paths,
  { recipeFolder, cache, offline }: Pick<ReadOptions, 'recipeFolder' | 'cache' | 'offline'>,
): Promise<Listing> {
  return listReleases(component.source, {
    component,
    wanted: (path) => paths.codePath(path) !== null,
    recipeFolder,
    cacheFolder: cache,
    offline,
  });
}

function identityOf({ version, day, tag, cacheKey, yanked }: SourceRelease): unknown {
  return [version, day, tag, cacheKey, yanked];
}

/** Which paths of a source are read. */
export interface Paths {
  /** Path below the component's root of a file whose code is read, else null. */
  readonly codePath: (path: string) => string | null;
  /** Path of a document about the component as a whole, else null. */
  readonly documentPath: (path: string) => string | null;
}

export function pathsOf(recipe: Recipe, { root = '', include, exclude }: RecipeComponent): Paths {
  const roots = [root].flat();
  const belowRoot = (path: string): string | null => {
    const own = roots.find((folder) => path.startsWith(folder));
    return own === undefined ? null : path.slice(own.length);
  };
  const included = picomatch(include, { dot: true });
  const excluded = picomatch([...recipe.exclude, ...exclude], { dot: true });
  return {
    codePath: (path) => {
      const below = belowRoot(path);
      return below !== null && languageOf(below) !== null && included(below) && !excluded(below)
        ? below
        : null;
    },
    documentPath: (path) => {
      const below = belowRoot(path);
      return below !== null && isComponentDocument(below) ? below : null;
    },
  };
}

interface ReadRelease {
  readonly release: SourceRelease;
  readonly files: ReadonlyMap<string, ContentRecord>;
  readonly documents: ComponentDocuments;
  readonly remarks: readonly string[];
}

async function readReleases(
  listing: Listing,
  paths: Paths,
  cache: RecordCache,
  onProgress: ReadOptions['onProgress'],
): Promise<{ releases: ReadRelease[]; failed: { version: string; reason: string }[] }> {
  const kept = await cache.all();
  const records = new Map<string, ContentRecord>();
  for (const release of kept.values()) for (const [key, record] of release.records) records.set(key, record);

  const releases: ReadRelease[] = [];
  const failed: { version: string; reason: string }[] = [];
  for (const [i, release] of listing.releases.entries()) {
    onProgress?.(i, listing.releases.length, release.version);
    const known = release.cacheKey === null ? undefined : kept.get(release.cacheKey);
    const whole = known?.files.every(([, key]) => records.has(key)) ? known : undefined;
    try {
      const read = whole ?? (await readRelease(release, paths, records));
      for (const [key, record] of read.records) records.set(key, record);
      if (whole === undefined && release.cacheKey !== null) await cache.keep(release.cacheKey, read);
      releases.push({
        release,
        files: new Map(read.files.map(([path, key]) => [path, records.get(key) as ContentRecord])),
        documents: read.documents,
        remarks: read.remarks,
      });
    } catch (error) {
      failed.push({
        version: release.version,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return { releases, failed };
}

/** Reads what of a release is not known yet. */
export async function readRelease(
  release: SourceRelease,
  { codePath, documentPath }: Paths,
  known: ReadonlyMap<string, ContentRecord>,
): Promise<ReleaseRecords> {
  const opened = await release.open((path) => codePath(path) !== null || documentPath(path) !== null);
  try {
    const files: [string, string][] = [];
    const records = new Map<string, ContentRecord>();
    const documents: { path: string; bytes: Uint8Array }[] = [];
    const remarks = [...opened.remarks];
    for (const file of opened.files) {
      const document = documentPath(file.path);
      if (document !== null) documents.push({ path: document, bytes: await file.read() });
      const path = codePath(file.path);
      const language = path === null ? null : languageOf(path);
      if (path === null || language === null) continue;
      // One content may stand under names of two languages.
      const key = `${language.id}:${file.contentKey}`;
      if (!known.has(key) && !records.has(key)) {
        try {
          records.set(key, contentRecord(await file.read(), language, DEFAULT_OPTIONS, path));
        } catch (error) {
          remarks.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
          continue;
        }
      }
      files.push([path, key]);
    }
    files.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return { files, records, documents: componentDocuments(documents), remarks };
  } finally {
    await opened.close();
  }
}

function isSampled({ source }: RecipeComponent): boolean {
  return source.kind !== 'dir' && source.every !== 'release';
}

function resultOf(
  component: RecipeComponent,
  listing: Listing,
  { releases, failed }: Awaited<ReturnType<typeof readReleases>>,
): ComponentResult {
  const withFiles = releases.filter(({ files }) => files.size > 0);
  const remarks = [
    ...listing.remarks,
    ...failed,
    ...releases.flatMap(({ release, remarks: members }) => memberRemarks(release.version, members)),
    ...emptyRemarks(releases),
  ];
  const rows = withFiles.map(({ release, files }) => ({
    version: release.version,
    day: release.day,
    identity: release.identity,
    yanked: release.yanked,
    files: files.size,
  }));
  if (withFiles.length === 0) {
    const reason =
      releases.length === 0
        ? (failed[0]?.reason ?? 'the source has no release that the recipe asks for')
        : 'no release has a file under the paths of the recipe';
    return { part: null, rows: [], remarks, missing: reason };
  }
  const documents = documentRanges(
    withFiles.map((read) => shippedDocuments(component, read.documents, read.release.day)),
  );
  remarks.push(...licenseRemarks(component, documents, rows));
  const license =
    component.license ??
    documents.findLast((entry) => entry.license?.expression)?.license?.expression ??
    null;
  if (license === null) remarks.push({ version: null, reason: 'its license could not be determined' });
  const indexed: IndexedComponent = {
    purl: component.purl,
    name: component.name,
    aliases: component.aliases,
    repository: component.repository,
    license,
    ...(isSampled(component) ? { sampled: true as const } : {}),
    permalink:
      component.permalink === undefined ? githubPermalink(component.repository) : component.permalink,
    releases: withFiles.map(({ release }) => indexedRelease(component, release)),
    documents,
  };
  const part = componentPart({
    component: indexed,
    releases: withFiles.map(({ files }) => files),
    headerHolders: component.holders.includes('file-header'),
  });
  return { part, rows, remarks, missing: null };
}

function memberRemarks(version: string, members: readonly string[]): { version: string; reason: string }[] {
  const more = members.length - MAX_MEMBER_REMARKS;
  return [
    ...members.slice(0, MAX_MEMBER_REMARKS),
    ...(more > 0 ? [`${more} further members were not taken`] : []),
  ].map((reason) => ({ version, reason }));
}

function emptyRemarks(releases: readonly ReadRelease[]): { version: string; reason: string }[] {
  return releases
    .filter(({ files }) => files.size === 0)
    .map(({ release }) => ({
      version: release.version,
      reason: 'it has no file under the paths of the recipe',
    }));
}

/** The documents of a release, as far as the recipe lets them speak, and with what it knows better. */
export function shippedDocuments(
  { holders, licenses }: RecipeComponent,
  { license, notice, authors }: ComponentDocuments,
  day: number,
): ComponentDocuments {
  const known = licenses.findLast(({ since }) => dayOfDate(since) <= day)?.license;
  return {
    license:
      license === null && known === undefined
        ? null
        : {
            expression: known ?? license?.expression ?? null,
            holders: (holders.includes('LICENSE') && license?.holders) || [],
          },
    notice: notice && { ...notice, attributions: holders.includes('NOTICE') ? notice.attributions : [] },
    authors: authors && { ...authors, holders: holders.includes('AUTHORS') ? authors.holders : [] },
  };
}

/** Where a LICENSE was recognised as another one than the recipe knows of. */
function licenseRemarks(
  { license, licenses }: RecipeComponent,
  documents: IndexedComponent['documents'],
  rows: readonly ReleaseRow[],
): { version: string; reason: string }[] {
  let before: string | null = license;
  return documents.flatMap((entry) => {
    const found = entry.license?.expression ?? null;
    const { version, day } = rows[entry.since] as ReleaseRow;
    const isNew = found !== before;
    before = found;
    if (license === null || found === null || !isNew || sameChoice(found, license)) return [];
    if (licenses.some(({ since }) => dayOfDate(since) <= day)) return [];
    return [{ version, reason: `from here on its LICENSE is ${found}, and the recipe says ${license}` }];
  });
}

/** `MIT OR Apache-2.0` and `Apache-2.0 OR MIT`. */
function sameChoice(a: string, b: string): boolean {
  const sorted = (expression: string): string => expression.split(' OR ').sort().join(' OR ');
  return sorted(a) === sorted(b);
}

/** Documents with the release from which on they stood so. */
function documentRanges(documents: readonly ComponentDocuments[]): IndexedComponent['documents'] {
  const ranges: (ComponentDocuments & { since: number })[] = [];
  let before = JSON.stringify(NO_DOCUMENTS);
  documents.forEach((entry, since) => {
    const text = JSON.stringify(entry);
    if (text !== before) ranges.push({ since, ...entry });
    before = text;
  });
  return ranges;
}

function indexedRelease(component: RecipeComponent, release: SourceRelease): IndexedRelease {
  const layout = component.layout.filter(({ since }) => compareVersions(since, release.version) <= 0).at(-1);
  return {
    version: release.version,
    tag: release.tag ?? (layout?.tag ?? component.tag).replace('{version}', release.version),
    day: release.day,
    prefix: layout?.prefix ?? '',
  };
}

function compareVersions(a: string, b: string): number {
  try {
    return compare(a, b);
  } catch {
    return a < b ? -1 : a > b ? 1 : 0;
  }
}

function githubPermalink(repository: string | null): string | null {
  return repository?.startsWith('https://github.com/')
    ? `${repository.replace(/\.git$|\/$/, '')}/blob/{tag}/{path}#L{start}-L{end}`
    : null;
}
