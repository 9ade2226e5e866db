/**
 * Source kind `pypi`: wheels and sdists of a Python package, over the simple repository API in JSON (PEP 503, 691,
 * 700). Archives are read, never installed: no build code runs.
 */
import { join } from 'node:path';
import { compare, valid } from '@renovatebot/pep440';
import { z } from 'zod';
import { dayOfDate } from '../../days.ts';
import type { RecipeComponent } from '../recipe.ts';
import { download, fileDigest, getJson, HttpFailure, type HttpOptions } from './http.ts';
import { keep, readKept } from './kept-json.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { type PackageRepository, pipRepository } from './pip-index.ts';
import { byVersion, chosenFile, normalizedName, type PackageFile, packageFile } from './pypi-files.ts';
import {
  type Listing,
  type ListingRemark,
  type OpenRelease,
  type PathFilter,
  type SourceRelease,
  SourceUnavailable,
} from './release-source.ts';
import { openTarGz } from './tar.ts';
import { thin } from './thin.ts';
import { isPreRelease } from './version-order.ts';
import { openZip } from './zip.ts';

export type PypiSource = Extract<RecipeComponent['source'], { kind: 'pypi' }>;

export interface PypiOptions {
  readonly cacheFolder: string;
  readonly offline: boolean;
  readonly http?: HttpOptions;
  /** Where packages are; asked of `pip` when not given. */
  readonly repository?: PackageRepository;
  readonly limits?: ReadLimits;
}

const listedFile = z.object({
  filename: z.string(),
  url: z.string(),
  hashes: z.record(z.string(), z.string()),
  size: z.number().optional(),
  'upload-time': z.string().optional(),
  yanked: z.union([z.boolean(), z.string()]).optional(),
});

/** The repository's answer, and in the cache what is kept of it. */
const project = z.object({ files: z.array(listedFile) });
const keptProject = project.extend({
  /** Address of the listing, which the files' addresses are relative to. */
  address: z.url(),
  /** When it was fetched, `YYYY-MM-DD`. */
  fetched: z.string(),
});

type ProjectFile = z.infer<typeof listedFile>;
type KeptProject = z.infer<typeof keptProject>;

/** @throws SourceUnavailable when the package cannot be listed or has no release that the recipe asks for */
export async function listPypi(source: PypiSource, options: PypiOptions): Promise<Listing> {
  for (const version of [source.since, source.until])
    if (version !== undefined && valid(version) === null)
      throw new SourceUnavailable(`${JSON.stringify(version)} in the recipe is no version of PEP 440.`, true);
  const folder = packageFolder(source.package, options.cacheFolder);
  const { listing, remarks, repository } = await projectListing(source.package, folder, options);
  const { releases, left } = chosenReleases(source, listing.files);
  if (releases.length === 0)
    throw new SourceUnavailable(`${source.package} has no release that the recipe asks for.`, true);
  return {
    releases: releases.map((file) =>
      sourceRelease(file, { folder, address: new URL(listing.address), repository, options }),
    ),
    remarks: [...remarks, ...left],
  };
}

function packageFolder(name: string, cacheFolder: string): string {
  if (!/^[a-z0-9]([\w.-]*[a-z0-9])?$/i.test(name))
    throw new SourceUnavailable(`${JSON.stringify(name)} is no name of a Python package.`, true);
  return join(cacheFolder, 'pypi', normalizedName(name));
}

interface ProjectListing {
  readonly listing: KeptProject;
  readonly remarks: readonly ListingRemark[];
  /** Null when nothing can be fetched. */
  readonly repository: PackageRepository | null;
}

/** Asks the repository; where it cannot be reached, what it said last time stands, with a remark. */
async function projectListing(name: string, folder: string, options: PypiOptions): Promise<ProjectListing> {
  const path = join(folder, 'listing.json');
  const kept = keptProject.safeParse(await readKept(path)).data ?? null;
  if (options.offline) {
    if (kept === null)
      throw new SourceUnavailable(
        `The cache has no listing of ${name}, and the package repository was not asked (offline build).`,
      );
    return { listing: kept, remarks: [], repository: null };
  }
  try {
    const repository = options.repository ?? (await pipRepository());
    const listing = await fetchedProject(name, repository, options.http ?? {});
    await keep(path, listing);
    return { listing, remarks: [], repository };
  } catch (error) {
    options.http?.signal?.throwIfAborted();
    const failure = listingFailure(name, error);
    if (failure.reachable || kept === null) throw failure;
    const reason = `${failure.message} What it listed on ${kept.fetched} was used.`;
    return { listing: kept, remarks: [{ version: null, reason }], repository: null };
  }
}

async function fetchedProject(
  name: string,
  repository: PackageRepository,
  http: HttpOptions,
): Promise<KeptProject> {
  const address = new URL(`${normalizedName(name)}/`, repository.address);
  const headers = { accept: 'application/vnd.pypi.simple.v1+json', ...repository.headers };
  const { json } = await getJson(address, { ...http, headers });
  const { files } = project.parse(json);
  return { files, address: address.href, fetched: new Date().toISOString().slice(0, 10) };
}

function listingFailure(name: string, error: unknown): SourceUnavailable {
  if (error instanceof SourceUnavailable) return error;
  if (error instanceof z.ZodError)
    return new SourceUnavailable(`The package repository's listing of ${name} is none of PEP 691.`);
  if (!(error instanceof HttpFailure)) throw error;
  return error.status === 404
    ? new SourceUnavailable(`The package repository has no package ${name}.`, true)
    : new SourceUnavailable(`The package repository could not list ${name}: ${error.message}.`);
}

interface Chosen extends PackageFile<ProjectFile> {
  readonly sha256: string;
  readonly day: number;
  readonly yanked: boolean | string;
}

/** One file for each release that the recipe asks for, oldest version first. */
function chosenReleases(
  source: PypiSource,
  listed: readonly ProjectFile[],
): { releases: Chosen[]; left: ListingRemark[] } {
  const left: ListingRemark[] = [];
  const releases: Chosen[] = [];
  const files = listed.flatMap((file) => packageFile(file, source.package) ?? []);
  left.push(...unreadable(listed, files));
  for (const release of byVersion(files)) {
    const { version } = release[0] as PackageFile<ProjectFile>;
    if (!isWithin(version, source)) continue;
    const file = chosenFile(release, source.archive);
    const sha256 = file?.listed.hashes.sha256?.toLowerCase();
    if (file === null) left.push({ version, reason: `It has no ${source.archive}.` });
    else if (sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256))
      left.push({ version, reason: `${file.listed.filename} is listed without a SHA-256.` });
    else
      releases.push({
        ...file,
        sha256,
        day: dayOfDate(file.listed['upload-time']),
        yanked: withdrawal(release.map(({ listed }) => listed.yanked ?? false)),
      });
  }
  const timed = releases.every(({ listed }) => listed['upload-time'] !== undefined);
  if (!timed)
    left.push({ version: null, reason: 'The repository does not tell when releases were uploaded.' });
  return {
    releases: timed ? thin(releases, source.every, (file) => isPreRelease(file.version)) : releases,
    left,
  };
}

/** A release is withdrawn where all of its files are: true, or the reason given for one. */
function withdrawal(yanked: readonly (boolean | string)[]): boolean | string {
  return yanked.every((each) => each !== false) && (yanked.find((each) => typeof each === 'string') || true);
}

function isWithin(version: string, { since, until }: PypiSource): boolean {
  return (
    (since === undefined || compare(version, since) >= 0) &&
    (until === undefined || compare(version, until) <= 0)
  );
}

/** Files that no release has a file of a readable kind for: one remark, the first few named. */
function unreadable(
  listed: readonly ProjectFile[],
  files: readonly PackageFile<ProjectFile>[],
): ListingRemark[] {
  const read = new Set(files.map((file) => file.listed));
  const versions = new Set(files.map(({ version }) => version));
  const names = listed
    .filter((file) => !read.has(file) && ![...versions].some((version) => file.filename.includes(version)))
    .map(({ filename }) => JSON.stringify(filename));
  if (names.length === 0) return [];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  const reason = `Neither wheels nor sdists, or without a version of PEP 440: ${names.slice(0, 3).join(', ')}${more}.`;
  return [{ version: null, reason }];
}

interface Place {
  readonly folder: string;
  readonly address: URL;
  readonly repository: PackageRepository | null;
  readonly options: PypiOptions;
}

function sourceRelease({ listed, kind, sha256, ...file }: Chosen, place: Place): SourceRelease {
  const path = join(place.folder, listed.filename);
  return {
    version: file.version,
    day: file.day,
    tag: null,
    identity: { kind: 'archive', name: listed.filename, sha256 },
    yanked: file.yanked,
    cacheKey: `archive:${sha256}`,
    open: async (wanted) => {
      const kept = await fileDigest(path);
      if (kept !== sha256) await fetchArchive(listed, path, sha256, kept !== null, place);
      return openArchive(path, kind === 'sdist', wanted, place.options.limits ?? DEFAULT_LIMITS);
    },
  };
}

/** @param damaged whether the cache has another content under that name */
async function fetchArchive(
  file: ProjectFile,
  path: string,
  sha256: string,
  damaged: boolean,
  place: Place,
): Promise<void> {
  const { repository, options } = place;
  if (repository === null)
    throw new Error(
      damaged
        ? `${file.filename} in the cache does not have the SHA-256 that it is listed with: it is damaged or another file.`
        : `${file.filename} is not in the cache.`,
    );
  const url = new URL(file.url, place.address);
  const headers = url.origin === repository.address.origin ? repository.headers : {};
  await download(url, path, sha256, { ...options.http, headers }).catch((error: Error) => {
    throw new Error(`${file.filename} could not be fetched: ${error.message}.`);
  });
}

function openArchive(
  path: string,
  isSdist: boolean,
  wanted: PathFilter,
  limits: ReadLimits,
): Promise<OpenRelease> {
  const place = isSdist ? belowFirstFolder : undefined;
  return /\.(whl|zip)$/.test(path)
    ? openZip(path, wanted, limits, place)
    : openTarGz(path, wanted, limits, place);
}

/** `name-version/pkg/a.py` → `pkg/a.py`. */
function belowFirstFolder(path: string): string | null {
  const slash = path.indexOf('/');
  return slash === -1 ? null : path.slice(slash + 1);
}
