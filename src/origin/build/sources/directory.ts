/** Source kind `dir`: a folder with one sub-folder a release. Links are not followed. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { dayOfDate } from '../../days.ts';
import type { RecipeComponent } from '../recipe.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { type Member, MemberSelection } from './member-selection.ts';
import {
  type Listing,
  type OpenRelease,
  type PathFilter,
  type SourceFile,
  type SourceRelease,
  SourceUnavailable,
} from './release-source.ts';
import { compareNames } from './version-order.ts';

const UNDATED =
  'The recipe gives no date for it (`dates`), so it counts as published after all others and is nobody’s source.';

export type DirectorySource = Extract<RecipeComponent['source'], { kind: 'dir' }>;

/**
 * @param recipeFolder what the source's path is relative to
 * @throws SourceUnavailable when there is no such folder, or nothing in it
 */
export async function listDirectory(source: DirectorySource, recipeFolder: string): Promise<Listing> {
  const folder = join(recipeFolder, source.path);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new SourceUnavailable(`The recipe names the folder ${source.path}, which cannot be read.`);
  });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (names.length === 0)
    throw new SourceUnavailable(`The folder ${source.path} has no sub-folder, so no release.`, true);
  const releases = names
    .sort(compareNames)
    .map((name) => directoryRelease(join(folder, name), name, source.dates[name]));
  const remarks = [
    ...entries
      .filter((entry) => entry.isSymbolicLink())
      .map(({ name }) => ({ version: name, reason: 'It is a link, which is not followed.' })),
    ...names
      .filter((name) => source.dates[name] === undefined)
      .map((name) => ({ version: name, reason: UNDATED })),
  ];
  return { releases: await Promise.all(releases), remarks };
}

async function directoryRelease(
  root: string,
  name: string,
  date: string | undefined,
): Promise<SourceRelease> {
  return {
    version: name,
    day: dayOfDate(date),
    tag: null,
    identity: null,
    yanked: false,
    cacheKey: `dir:${await digestOf(root)}`,
    open: (wanted) => openDirectory(root, wanted, DEFAULT_LIMITS),
  };
}

async function openDirectory(root: string, wanted: PathFilter, limits: ReadLimits): Promise<OpenRelease> {
  const selection = new MemberSelection(wanted, limits);
  const files: SourceFile[] = [];
  for (const member of await membersBelow(root)) {
    const path = selection.take(member);
    if (path === null) continue;
    const bytes = await readFile(join(root, path));
    const contentKey = createHash('sha256').update(bytes).digest('hex');
    files.push({ path, size: bytes.length, contentKey, read: () => readFile(join(root, path)) });
  }
  return { files, remarks: selection.remarks(), close: () => undefined };
}

/** SHA-256 over paths and contents of what can be read; of larger files only the size counts. */
async function digestOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, type, size } of await membersBelow(root)) {
    hash.update(`${name}\0${type}\0${size}\0`);
    if (type === 'file' && size <= DEFAULT_LIMITS.memberBytes)
      await pipeline(createReadStream(join(root, name)), async (chunks) => {
        for await (const chunk of chunks) hash.update(chunk as Buffer);
      });
  }
  return hash.digest('hex');
}

/** Everything below a folder but folders, sorted by name. */
async function membersBelow(root: string, prefix = ''): Promise<Member[]> {
  const members: Member[] = [];
  const entries = await readdir(join(root, prefix), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) members.push(...(await membersBelow(root, `${name}/`)));
    else if (entry.isFile()) members.push({ name, type: 'file', size: (await lstat(join(root, name))).size });
    else members.push({ name, type: entry.isSymbolicLink() ? 'link' : 'other', size: 0 });
  }
  return members;
}
