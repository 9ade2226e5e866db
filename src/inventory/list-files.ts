/** Which files there are: Git's view inside a work tree, a walk elsewhere. */
import * as fs from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { glob } from 'glob';
import { ColophonError } from '../errors.ts';
import { reasons } from '../messages/en.ts';
import type { FileRemark } from '../report/schema.ts';
import { type GitFacts, git, gitFacts } from './git.ts';

export interface Inventory {
  /** Paths relative to the root, with `/`, sorted. */
  readonly files: readonly string[];
  /** Those of them that Git would add. */
  readonly untracked: readonly string[];
  /** Null outside a Git work tree. */
  readonly git: GitFacts | null;
  readonly skipped: readonly FileRemark[];
  readonly failed: readonly FileRemark[];
}

/** Modes of Git's index that stand for no file of this repository. */
const LINK_MODE = '120000';
const SUBMODULE_MODE = '160000';
/** What comes before the path of a file that Git does not track. */
const UNTRACKED = '? ';

/** Folders that tools fill: what lies there is no part of the project. */
const TOOL_FOLDERS: Readonly<Record<string, string>> = {
  '.git': reasons.gitData,
  '.hg': reasons.mercurialData,
  '.svn': reasons.subversionData,
  node_modules: reasons.installed,
  'site-packages': reasons.installed,
  __pycache__: reasons.compiled,
  '.mypy_cache': reasons.cache,
  '.pytest_cache': reasons.cache,
  '.ruff_cache': reasons.cache,
  '.tox': reasons.virtualEnvironments,
  '.nox': reasons.virtualEnvironments,
  '.venv': reasons.virtualEnvironment,
};

/**
 * What Git knows of the root; null outside a Git work tree.
 *
 * @throws ColophonError when the root is missing or no folder
 */
export async function rootFacts(root: string): Promise<GitFacts | null> {
  const stats = await stat(root).catch((error: NodeJS.ErrnoException) => {
    throw new ColophonError(
      error.code === 'ENOENT'
        ? `${root} does not exist. Name the folder to audit.`
        : `${root} cannot be read (${error.code}).`,
    );
  });
  if (!stats.isDirectory()) throw new ColophonError(`${root} is not a folder. Name the folder to audit.`);
  return gitFacts(root);
}

/**
 * @param asked what Git knows of the root
 * @throws ColophonError when the root is missing or no folder
 */
export async function listFiles(root: string, asked = rootFacts(root)): Promise<Inventory> {
  const facts = await asked;
  const listed = facts === null ? null : await listByGit(root, facts);
  return listed ?? (await listByWalk(root));
}

/** Files that Git tracks or would add; null where the folder itself is one that Git ignores. */
async function listByGit(root: string, facts: GitFacts): Promise<Inventory | null> {
  const listed = await git(root, ['ls-files', '-z', '-t', '--stage', '--others', '--exclude-standard']);
  if (listed.code !== 0)
    throw new ColophonError(`git ls-files failed in ${root}: ${listed.stderr.trim() || 'it gave no reason'}`);
  if (listed.stdout.length === 0 && facts.prefix !== '') {
    const ignored = await git(root, ['check-ignore', '--quiet', '--no-index', '.'], { literal: false });
    if (ignored.code === 0) return null;
  }

  const files = new Set<string>();
  const untracked: string[] = [];
  const skipped: FileRemark[] = [];
  const failed: FileRemark[] = [];
  let leftOut = 0;
  const add = (path: string): void => {
    if (path.includes('\ufffd')) failed.push({ path, reason: reasons.nameNotUtf8 });
    else files.add(path);
  };
  for (const entry of listed.stdout.toString('utf8').split('\0')) {
    if (entry.startsWith(UNTRACKED)) {
      const path = entry.slice(UNTRACKED.length);
      if (path.endsWith('/')) skipped.push({ path: path.slice(0, -1), reason: reasons.otherRepository });
      else {
        untracked.push(path);
        add(path);
      }
      continue;
    }
    // "H 100644 4a5f… 0<TAB>path"
    const match = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.*)$/s.exec(entry);
    if (match === null) continue;
    const [, tag, mode, path] = match as unknown as [string, string, string, string];
    if (mode === SUBMODULE_MODE) skipped.push({ path, reason: reasons.submodule });
    else if (mode === LINK_MODE) skipped.push({ path, reason: reasons.symbolicLink });
    else if (tag === 'S') leftOut++;
    else add(path);
  }
  for (const [, path] of listed.stderr.matchAll(/^warning: could not open directory '(.*)\/': (?!No such)/gm))
    failed.push({ path: path as string, reason: reasons.folderDenied });
  if (leftOut > 0) skipped.push({ path: '.', reason: reasons.sparse(leftOut) });
  return {
    files: [...files].sort(),
    untracked,
    git: facts,
    skipped: skipped.sort(byPath),
    failed: failed.sort(byPath),
  };
}

async function listByWalk(root: string): Promise<Inventory> {
  const skipped: FileRemark[] = [];
  const failed: FileRemark[] = [];
  const name = (absolute: string): string => relative(root, absolute).split(sep).join('/') || '.';
  const entries = await glob('**', {
    cwd: root,
    dot: true,
    follow: false,
    nodir: true,
    withFileTypes: true,
    ignore: {
      childrenIgnored: (folder) => {
        const reason = TOOL_FOLDERS[folder.name] ?? virtualEnvironment(folder.fullpath());
        if (reason === undefined || folder.fullpath() === root) return false;
        const path = name(folder.fullpath());
        if (folder.name !== '.git' && !skipped.some((remark) => remark.path === path))
          skipped.push({ path, reason });
        return true;
      },
    },
    fs: {
      // The walk passes over folders that it cannot read; a report must not.
      readdir: (folder, options, callback) =>
        fs.readdir(folder, options, (error, found) => {
          if (error?.code === 'EACCES' || error?.code === 'EPERM')
            failed.push({ path: name(folder), reason: reasons.folderDenied });
          callback(error, found);
        }),
    },
  });
  const files: string[] = [];
  for (const entry of entries) {
    const path = name(entry.fullpath());
    if (entry.isSymbolicLink()) skipped.push({ path, reason: reasons.symbolicLink });
    else if (entry.isFile()) files.push(path);
    else if (!entry.isDirectory()) skipped.push({ path, reason: reasons.notRegular });
  }
  return {
    files: files.sort(),
    untracked: [],
    git: null,
    skipped: skipped.sort(byPath),
    failed: failed.sort(byPath),
  };
}

function virtualEnvironment(folder: string): string | undefined {
  return fs.existsSync(join(folder, 'pyvenv.cfg')) ? reasons.virtualEnvironment : undefined;
}

function byPath(a: FileRemark, b: FileRemark): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
