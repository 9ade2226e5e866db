/** `colophon index build`: from a recipe to an index and its manifest. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { compare } from '@renovatebot/pep440';
import picomatch from 'picomatch';
import { ColophonError } from '../../errors.ts';
import { DEFAULT_OPTIONS } from '../fingerprint.ts';
import type { IndexedRelease } from '../index-data.ts';
import { encodeIndex } from '../index-format.ts';
import { assembleIndex, type ComponentHistory } from './assemble.ts';
import { type ContentRecord, contentRecord } from './content.ts';
import { directoryReleases } from './directory.ts';
import { formatManifest, type Manifest, manifestOf, type ReleaseRow } from './manifest.ts';
import { pypiReleases } from './pypi.ts';
import { parseRecipe, type RecipeComponent } from './recipe.ts';
import type { SourceRelease } from './release-source.ts';

export interface BuildOptions {
  /** Path of the index to write; the manifest goes beside it with the ending `.json`. */
  readonly output: string;
  /** Folder for fetched archives. */
  readonly cache: string;
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

export interface BuildResult {
  readonly manifest: Manifest;
  readonly bytes: number;
}

/** @throws ColophonError when the recipe cannot be read or a source cannot be listed */
export async function buildIndex(recipePath: string, options: BuildOptions): Promise<BuildResult> {
  const text = await readFile(recipePath, 'utf8').catch(() => {
    throw new ColophonError(`The recipe ${recipePath} cannot be read.`);
  });
  const recipe = parseRecipe(text, recipePath);
  const listed: { component: RecipeComponent; releases: SourceRelease[] }[] = [];
  for (const component of recipe.components)
    listed.push({
      component,
      releases: await releasesOf(component, dirname(resolve(recipePath)), options.cache),
    });
  const total = listed.reduce((sum, { releases }) => sum + releases.length, 0);

  const records = new Map<string, ContentRecord>();
  const histories: ComponentHistory[] = [];
  const rows: ReleaseRow[][] = [];
  const failed: { version: string; reason: string }[][] = [];
  let done = 0;
  for (const { component, releases } of listed) {
    const read = await readReleases(component, releases, records, (version) => {
      done++;
      options.onProgress?.(done, total, `${component.name} ${version}`);
    });
    histories.push({
      component: {
        purl: component.purl,
        name: component.name,
        aliases: component.aliases,
        repository: component.repository,
        license: component.license,
        permalink: component.permalink,
        releases: read.map(({ release }) => indexedRelease(component, release)),
      },
      releases: read.map(({ files }) => files),
    });
    rows.push(read.map(({ release, files }) => ({ release, files: files.size })));
    failed.push(
      releases
        .filter((release) => !read.some((row) => row.release === release))
        .map(({ version }) => ({ version, reason: 'the archive could not be read' })),
    );
  }

  const data = assembleIndex(histories, DEFAULT_OPTIONS, recipe.version);
  const bytes = encodeIndex(data);
  const manifest = manifestOf(data, rows, failed);
  await mkdir(dirname(options.output), { recursive: true });
  await writeFile(options.output, bytes);
  await writeFile(manifestPath(options.output), formatManifest(manifest));
  return { manifest, bytes: bytes.length };
}

/** `origins.idx` → `origins.json`. */
export function manifestPath(indexPath: string): string {
  return `${indexPath.replace(/\.[^./\\]+$/, '')}.json`;
}

async function releasesOf(
  component: RecipeComponent,
  folder: string,
  cache: string,
): Promise<SourceRelease[]> {
  const { source } = component;
  const releases =
    source.kind === 'pypi'
      ? await pypiReleases(source.package, source.since, join(cache, 'pypi', source.package))
      : await directoryReleases(join(folder, source.path), source.dates);
  return releases.sort((a, b) => compareVersions(a.version, b.version));
}

function compareVersions(a: string, b: string): number {
  try {
    return compare(a, b);
  } catch {
    return a < b ? -1 : a > b ? 1 : 0;
  }
}

function indexedRelease(component: RecipeComponent, release: SourceRelease): IndexedRelease {
  const layout = component.layout.filter(({ since }) => compareVersions(since, release.version) <= 0).at(-1);
  return {
    version: release.version,
    tag: component.tag.replace('{version}', release.version),
    day: release.day,
    prefix: layout?.prefix ?? '',
  };
}

/** Reads the chosen files of each release; a release whose archive is broken is left out, and the build goes on. */
async function readReleases(
  component: RecipeComponent,
  releases: readonly SourceRelease[],
  records: Map<string, ContentRecord>,
  onRelease: (version: string) => void,
): Promise<{ release: SourceRelease; files: Map<string, ContentRecord> }[]> {
  const included = picomatch(component.include);
  const excluded = picomatch(component.exclude);
  const out: { release: SourceRelease; files: Map<string, ContentRecord> }[] = [];
  for (const release of releases) {
    try {
      const opened = await release.open();
      const files = new Map<string, ContentRecord>();
      for (const file of opened.files) {
        if (!included(file.path) || excluded(file.path)) continue;
        let record = records.get(file.contentKey);
        if (record === undefined) {
          record = contentRecord(await file.read(), DEFAULT_OPTIONS);
          records.set(file.contentKey, record);
        }
        files.set(file.path, record);
      }
      opened.close();
      out.push({ release, files });
    } catch (error) {
      process.emitWarning(
        `${component.name} ${release.version}: ${error instanceof Error ? error.message : error}`,
      );
    }
    onRelease(release.version);
  }
  return out;
}
