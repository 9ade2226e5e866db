/** Source kind `git`: a repository at its tags, or along the history of its default branch. */
import picomatch from 'picomatch';
import { withoutCredentials } from '../../../inventory/git.ts';
import { dayOfDate } from '../../days.ts';
import type { RecipeComponent } from '../recipe.ts';
import { BlobReader } from './git-blobs.ts';
import { gitIn, type MirrorOptions, mirrorOf } from './git-mirror.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { type Member, MemberSelection } from './member-selection.ts';
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
import { compareNames, isPreRelease } from './version-order.ts';

export type GitSource = Extract<RecipeComponent['source'], { kind: 'git' }>;

export interface GitOptions extends MirrorOptions {
  /** Repository of the component, where the source names no address of its own. */
  readonly repository: string | null;
  readonly wanted: PathFilter;
  readonly limits?: ReadLimits;
}

/** A commit under the name by which it is a release. */
interface Revision {
  /** Tag, or the commit's full id. */
  readonly name: string;
  readonly commit: string;
  /** When it was committed, in seconds since 1970-01-01 UTC. */
  readonly time: number;
}

interface Revisions {
  /** Oldest first. */
  readonly revisions: readonly Revision[];
  readonly remarks: readonly ListingRemark[];
}

/** @throws SourceUnavailable when there is no repository, or nothing in it that the recipe asks for */
export async function listGit(source: GitSource, options: GitOptions): Promise<Listing> {
  const url = source.url ?? options.repository;
  if (url === null) throw new SourceUnavailable('The recipe names no repository to clone.', true);
  const mirror = await mirrorOf(url, options);
  const { revisions, remarks } = await revisionsOf(source, mirror.path, options.wanted).catch(
    (error: Error) => {
      throw new SourceUnavailable(
        `The mirror of ${withoutCredentials(url)} cannot be read: ${error.message}.`,
      );
    },
  );
  const since = source.since === undefined ? Number.NEGATIVE_INFINITY : dayOfDate(source.since);
  const releases = revisions
    .map((revision) => gitRelease(mirror.path, revision, options.limits ?? DEFAULT_LIMITS))
    .filter(({ day }) => day >= since);
  if (releases.length === 0)
    throw new SourceUnavailable(
      source.revisions === 'tags'
        ? `${withoutCredentials(url)} has no tag that the recipe asks for.`
        : `No commit of ${withoutCredentials(url)} that the recipe asks for touches one of its paths.`,
      true,
    );
  const stale = mirror.remark === null ? [] : [{ version: null, reason: mirror.remark }];
  // What a commit id looks like says nothing.
  const isPre = ({ version }: SourceRelease) => source.revisions === 'tags' && isPreRelease(version);
  return { releases: thin(releases, source.every, isPre), remarks: [...stale, ...remarks] };
}

function revisionsOf(source: GitSource, mirror: string, wanted: PathFilter): Promise<Revisions> {
  return source.revisions === 'tags'
    ? taggedRevisions(mirror, source.tags)
    : historyRevisions(mirror, wanted);
}

/** Tags that match, annotated ones by the commit they are about. */
async function taggedRevisions(mirror: string, pattern: string): Promise<Revisions> {
  const refs = await output(mirror, ['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/tags']);
  const isWanted = picomatch(pattern);
  const tags = refs.split('\n').filter((tag) => tag !== '' && isWanted(tag));
  const commits = await commitsOf(
    mirror,
    tags.map((tag) => `refs/tags/${tag}`),
  );
  const revisions: Revision[] = [];
  const remarks: ListingRemark[] = [];
  tags.forEach((name, i) => {
    const commit = commits[i] ?? null;
    if (commit === null) remarks.push({ version: name, reason: 'The tag names no commit.' });
    else revisions.push({ name, ...commit });
  });
  revisions.sort((a, b) => a.time - b.time || compareNames(a.name, b.name));
  return { revisions, remarks };
}

/** For each ref the commit it leads to, null where it leads to something else. */
async function commitsOf(
  mirror: string,
  refs: readonly string[],
): Promise<({ commit: string; time: number } | null)[]> {
  if (refs.length === 0) return [];
  const peeled = await output(
    mirror,
    ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    `${refs.map((ref) => `${ref}^{commit}`).join('\n')}\n`,
  );
  const ids = peeled.split('\n').map((line) => /^([0-9a-f]{40,64}) commit$/.exec(line)?.[1] ?? null);
  const distinct = [...new Set(ids.filter((id) => id !== null))];
  if (distinct.length === 0) return refs.map(() => null);
  const log = await output(
    mirror,
    ['log', '--no-walk=unsorted', '--no-color', '--no-notes', '--format=%H %ct', '--stdin'],
    `${distinct.join('\n')}\n`,
  );
  const times = new Map(log.split('\n').map((line) => line.split(' ') as [string, string]));
  return refs.map((_, i) => {
    const commit = ids[i] ?? null;
    return commit === null ? null : { commit, time: Number(times.get(commit)) };
  });
}

/** Marks a commit's line among the paths in the output of `git log -z`. */
const COMMIT_LINE = /^\n*\x01([0-9a-f]{40,64}) (-?\d+)$/;

/** Commits along the first parents of HEAD that touch a wanted path; a merge touches what it brings in. */
async function historyRevisions(mirror: string, wanted: PathFilter): Promise<Revisions> {
  const log = await output(mirror, [
    'log',
    '-z',
    '--first-parent',
    '-m',
    '--reverse',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-notes',
    '--no-renames',
    '--name-only',
    '--format=tformat:%x01%H %ct',
    'HEAD',
    '--',
  ]);
  const revisions: Revision[] = [];
  let current: Revision | null = null;
  for (const token of log.split('\0')) {
    const header = COMMIT_LINE.exec(token);
    if (header !== null) {
      const commit = header[1] as string;
      current = { name: commit, commit, time: Number(header[2]) };
    } else if (current !== null && current !== revisions.at(-1) && wanted(token.replace(/^\n/, '')))
      revisions.push(current);
  }
  return { revisions, remarks: [] };
}

function gitRelease(mirror: string, { name, commit, time }: Revision, limits: ReadLimits): SourceRelease {
  return {
    version: name,
    day: Math.floor(time / 86_400),
    tag: name,
    identity: { kind: 'commit', id: commit },
    yanked: false,
    cacheKey: `commit:${commit}`,
    open: (wanted) => openCommit(mirror, commit, wanted, limits),
  };
}

async function openCommit(
  mirror: string,
  commit: string,
  wanted: PathFilter,
  limits: ReadLimits,
): Promise<OpenRelease> {
  const tree = await output(mirror, ['ls-tree', '-r', '-z', '--long', '--full-tree', commit]);
  const selection = new MemberSelection(wanted, limits);
  const blobs = new BlobReader(mirror);
  const files: SourceFile[] = [];
  for (const line of tree.split('\0')) {
    const [, mode, type, id, size, name] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-|BAD)\t(.*)$/s.exec(line) ?? [];
    if (mode === undefined || id === undefined || name === undefined) continue;
    const path = selection.take({ name, ...memberFacts(mode, type, size) });
    if (path !== null)
      files.push({ path, size: Number(size), contentKey: `blob:${id}`, read: () => blobs.read(id) });
  }
  return { files, remarks: selection.remarks(), close: () => blobs.close() };
}

function memberFacts(mode: string, type = '', size = '-'): Pick<Member, 'type' | 'size' | 'obstacle'> {
  if (mode === '120000') return { type: 'link', size: 0 };
  // A submodule: a folder whose files are another repository's.
  if (type !== 'blob') return { type: 'folder', size: 0 };
  const bytes = Number(size);
  return { type: 'file', size: bytes || 0, obstacle: Number.isNaN(bytes) ? 'not in the mirror' : null };
}

/** @throws Error when Git fails */
async function output(mirror: string, args: readonly string[], input?: string): Promise<string> {
  const { code, stdout, stderr } = await gitIn(mirror, args, input);
  if (code !== 0) throw new Error(`git ${args[0]} failed (${code}): ${stderr.trim().split('\n')[0]}`);
  return stdout.toString('utf8');
}
