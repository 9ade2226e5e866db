/**
 * Source kind `hub`: the files that a model repository on the Hugging Face Hub holds at its commits (remote code), by
 * the Hub's HTTP API. Large files (weights) are never fetched.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { dayOfDate } from '../../days.ts';
import type { RecipeComponent } from '../recipe.ts';
import { collect, get, getJson, HttpFailure, type HttpOptions } from './http.ts';
import { keep, readKept, writeWhole } from './kept-json.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { MemberSelection } from './member-selection.ts';
import {
  type Listing,
  type ListingRemark,
  type OpenRelease,
  type PathFilter,
  type SourceFile,
  type SourceRelease,
  SourceUnavailable,
} from './release-source.ts';
import { thin } from './thin.ts';

export type HubSource = Extract<RecipeComponent['source'], { kind: 'hub' }>;

export interface HubOptions {
  readonly cacheFolder: string;
  readonly offline: boolean;
  readonly http?: HttpOptions;
  /** Address of the Hub; HF_ENDPOINT, else the public one, when not given. */
  readonly endpoint?: string;
  /** Sent to the endpoint and to nobody else; HF_TOKEN when not given. */
  readonly token?: string | undefined;
  readonly limits?: ReadLimits;
}

const PUBLIC_ENDPOINT = 'https://huggingface.co';
/** Commits on one page of the listing. */
const PAGE = 100;
/** A listing that goes on for longer than this is no listing, in pages. */
const MAX_PAGES = 1_000;

const objectId = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const commits = z.array(z.object({ id: objectId, date: z.string() }));
const tree = z.array(
  z.object({
    type: z.string(),
    oid: z.string(),
    size: z.number().default(0),
    path: z.string(),
    /** Of files whose content is not in the repository itself. */
    lfs: z.unknown().optional(),
    xetHash: z.unknown().optional(),
  }),
);
const keptCommits = z.object({ commits, fetched: z.string() });

type Commits = z.infer<typeof commits>;
type Tree = z.infer<typeof tree>;

/** @throws SourceUnavailable when the model's commits cannot be listed */
export async function listHub(source: HubSource, options: HubOptions): Promise<Listing> {
  const repository = new HubRepository(source.model, options);
  const { commits, remarks } = await commitListing(repository, options);
  if (commits.length === 0) throw new SourceUnavailable(`${source.model} on the Hub has no commit.`, true);
  // The Hub lists the newest first.
  const releases = commits.toReversed().map(({ id, date }) => hubRelease(repository, id, dayOfDate(date)));
  return { releases: thin(releases, source.every), remarks };
}

/** Asks the Hub; where it cannot be reached, what it said last time stands, with a remark. */
async function commitListing(
  repository: HubRepository,
  options: HubOptions,
): Promise<{ commits: Commits; remarks: ListingRemark[] }> {
  const path = join(repository.folder, 'commits.json');
  const kept = keptCommits.safeParse(await readKept(path)).data ?? null;
  if (options.offline) {
    if (kept === null)
      throw new SourceUnavailable(
        `The cache has no listing of ${repository.model}, and the Hub was not asked (offline build).`,
      );
    return { commits: kept.commits, remarks: [] };
  }
  try {
    const listed = await repository.pages(`commits/main?limit=${PAGE}`, commits);
    await keep(path, { commits: listed, fetched: new Date().toISOString().slice(0, 10) });
    return { commits: listed, remarks: [] };
  } catch (error) {
    if (
      kept === null ||
      !(error instanceof SourceUnavailable) ||
      error.reachable ||
      error.cause !== undefined
    )
      throw error;
    const reason = `${error.message} What it listed on ${kept.fetched} was used.`;
    return { commits: kept.commits, remarks: [{ version: null, reason }] };
  }
}

function hubRelease(repository: HubRepository, commit: string, day: number): SourceRelease {
  return {
    version: commit,
    day,
    tag: commit,
    identity: { kind: 'commit', id: commit },
    yanked: false,
    cacheKey: `hub:${commit}`,
    open: (wanted) => openCommit(repository, commit, wanted),
  };
}

async function openCommit(
  repository: HubRepository,
  commit: string,
  wanted: PathFilter,
): Promise<OpenRelease> {
  const selection = new MemberSelection(wanted, repository.limits);
  const files: SourceFile[] = [];
  for (const item of await repository.tree(commit)) {
    const path = selection.take({
      name: item.path,
      type: item.type === 'file' ? 'file' : 'folder',
      size: item.size,
      obstacle: obstacleOf(item),
    });
    if (path === null) continue;
    const read = () => repository.content(commit, item);
    files.push({ path, size: item.size, contentKey: `blob:${item.oid}`, read });
  }
  return { files, remarks: selection.remarks(), close: () => undefined };
}

/** Why an item's content is not fetched; null when it is. */
function obstacleOf({ lfs, xetHash, oid }: Tree[number]): string | null {
  if (lfs != null || xetHash != null) return 'kept as a large file';
  return objectId.safeParse(oid).success ? null : 'without an id';
}

/** One model repository: what it says over HTTP, and what the cache folder has of that. */
class HubRepository {
  readonly model: string;
  /** Folder in the cache. */
  readonly folder: string;
  readonly limits: ReadLimits;
  private readonly endpoint: string;
  private readonly http: HttpOptions;
  private readonly offline: boolean;

  constructor(model: string, options: HubOptions) {
    if (model.split('/').some((part) => /^\.*$/.test(part)))
      throw new SourceUnavailable(`${JSON.stringify(model)} is no name of a model.`, true);
    const token = 'token' in options ? options.token : process.env.HF_TOKEN;
    this.model = model;
    this.folder = join(options.cacheFolder, 'hub', ...model.split('/'));
    this.limits = options.limits ?? DEFAULT_LIMITS;
    this.endpoint = (options.endpoint ?? (process.env.HF_ENDPOINT || PUBLIC_ENDPOINT)).replace(/\/+$/, '');
    this.http = { ...options.http, ...(token && { headers: { authorization: `Bearer ${token}` } }) };
    this.offline = options.offline;
  }

  /**
   * All items of a listing, page after page.
   *
   * @param path below the model's address in the API
   * @throws SourceUnavailable when it cannot be had
   */
  async pages<T>(path: string, schema: z.ZodType<T[]>): Promise<T[]> {
    const items: T[] = [];
    let next: URL | null = new URL(`${this.endpoint}/api/models/${this.model}/${path}`);
    for (let page = 0; next !== null; page++) {
      if (page === MAX_PAGES) throw new SourceUnavailable(`The Hub's listing of ${this.model} does not end.`);
      const { json, headers } = await getJson(next, this.httpFor(next)).catch(this.refused);
      const parsed = schema.safeParse(json);
      if (!parsed.success)
        throw new SourceUnavailable(`The Hub's listing of ${this.model} has another form.`);
      items.push(...parsed.data);
      next = nextPage(headers.get('link'), next);
    }
    return items;
  }

  /** Items of a commit's tree, from the cache where it has been listed before: a commit never changes. */
  async tree(commit: string): Promise<Tree> {
    const path = join(this.folder, 'trees', `${commit}.json`);
    const kept = tree.safeParse(await readKept(path));
    if (kept.success) return kept.data;
    if (this.offline) throw new Error('Its files are not in the cache.');
    const items = await this.pages(`tree/${commit}?recursive=true`, tree);
    await keep(path, items);
    return items;
  }

  /** A file's bytes, from the cache where some commit had the same. */
  async content(commit: string, { oid, path, size }: Tree[number]): Promise<Uint8Array> {
    const place = join(this.folder, oid);
    const kept = await readFile(place).catch(() => null);
    if (kept !== null && isBlob(kept, oid)) return kept;
    if (this.offline) throw new Error(`${path} is not in the cache.`);
    const name = path.split('/').map(encodeURIComponent).join('/');
    const url = new URL(`${this.endpoint}/${this.model}/resolve/${commit}/${name}`);
    const bytes = await get(url, this.httpFor(url), ({ body }) => collect(body, size)).catch(this.refused);
    if (!isBlob(bytes, oid)) throw new Error(`${path} does not have the content that it is listed with.`);
    await writeWhole(place, bytes);
    return bytes;
  }

  /** The token goes to the endpoint only. */
  private httpFor(url: URL): HttpOptions {
    return url.origin === new URL(this.endpoint).origin ? this.http : { ...this.http, headers: {} };
  }

  /** @throws SourceUnavailable for a request that failed */
  private readonly refused = (error: unknown): never => {
    if (!(error instanceof HttpFailure)) throw error;
    const { status, message } = error;
    if (status === 404)
      throw new SourceUnavailable(`The Hub does not have ${this.model}, or not what was asked of it.`, true);
    throw new SourceUnavailable(
      status === 401 || status === 403
        ? `The Hub refuses access to ${this.model} (${status}): it is private or gated, or does not exist. HF_TOKEN must hold a token that may read it.`
        : `The Hub could not be reached for ${this.model}: ${message}.`,
    );
  };
}

/** Address of the next page from a `Link` header: `<address>; rel="next"`. */
function nextPage(link: string | null, base: URL): URL | null {
  const address = /<([^>]*)>\s*;[^,<]*\brel="?next\b/.exec(link ?? '')?.[1];
  return address === undefined ? null : new URL(address, base);
}

/** Whether bytes are the Git blob of an id. */
function isBlob(bytes: Uint8Array, id: string): boolean {
  const hash = createHash(id.length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}
