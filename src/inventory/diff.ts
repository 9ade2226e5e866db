import { ColophonError } from '../errors.ts';
import { type GitFacts, git, gitFacts } from './git.ts';
import type { Inventory } from './list-files.ts';
import { readSource } from './read-source.ts';
import { parseUnifiedDiff } from './unified-diff.ts';

export { parseUnifiedDiff } from './unified-diff.ts';

/** One changed file of the change under review, as a unified diff without context shows it. */
export interface FileDiff {
  readonly path: string;
  /** Former path where the file was renamed or copied. */
  readonly previousPath: string | null;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Lines that are gone, with their line number in the old file. */
  readonly removed: readonly DiffLine[];
  /** Lines that are new, with their line number in the new file. */
  readonly added: readonly DiffLine[];
}

export interface DiffLine {
  readonly line: number;
  readonly text: string;
}

/** The commit to compare with is not in this clone: another way to learn what changed may exist. */
export class MissingBaseError extends ColophonError {}

/**
 * What changed in a folder since a commit: from the merge base of `base` and HEAD to the work tree, files that are
 * not yet tracked included. Paths are relative to the folder.
 *
 * @param asked what Git knows of the folder
 * @param listed the files of the folder, where they are asked for anyway
 * @throws MissingBaseError when there is no such commit here
 */
export async function gitDiff(
  folder: string,
  base: string,
  asked = gitFacts(folder),
  listed: Promise<Pick<Inventory, 'untracked'>> | null = null,
): Promise<FileDiff[]> {
  const facts = await asked;
  if (facts === null)
    throw new MissingBaseError(
      `What changed since ${base} cannot be told: ${folder} is not in a Git work tree. Audit it without a base.`,
    );
  const from = await mergeBase(folder, base, facts);
  const [tracked, untracked] = await Promise.all([
    git(
      folder,
      [
        'diff',
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=all',
        '--diff-algorithm=histogram',
        '--unified=0',
        '--inter-hunk-context=0',
        '--find-renames=50%',
        '--src-prefix=a/',
        '--dst-prefix=b/',
        '--relative',
        '--end-of-options',
        from,
        '--',
      ],
      { config: facts.withoutFilters },
    ),
    listed === null ? untrackedFiles(folder) : listed.then((found) => found.untracked),
  ]);
  if (tracked.code !== 0)
    throw new ColophonError(`git diff ${base} failed: ${tracked.stderr.trim() || 'it gave no reason'}`);
  const files = parseUnifiedDiff(tracked.stdout.toString('utf8'));
  const known = new Set(files.map((file) => file.path));
  for (const path of untracked) if (!known.has(path)) files.push(await newFile(folder, path));
  return files;
}

async function untrackedFiles(folder: string): Promise<string[]> {
  const { stdout } = await git(folder, ['ls-files', '-z', '--others', '--exclude-standard']);
  const paths = stdout.toString('utf8').split('\0');
  // A folder is a repository of its own.
  return paths.filter((path) => path !== '' && !path.endsWith('/'));
}

async function mergeBase(folder: string, base: string, { head, shallow }: GitFacts): Promise<string> {
  const commit = `${base}^{commit}`;
  if (head !== null) {
    const common = await git(folder, ['merge-base', '--end-of-options', commit, 'HEAD']);
    if (common.code === 0) return common.stdout.toString('utf8').trim();
  }
  const found = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', commit]);
  if (found.code !== 0)
    throw new MissingBaseError(
      `${base} is not in this clone. Fetch it (git fetch origin ${base}), or check out with fetch-depth: 0.`,
    );
  if (head !== null && shallow)
    throw new MissingBaseError(
      `This shallow clone does not reach back to where it left ${base}. Check out with fetch-depth: 0.`,
    );
  // Histories that share nothing: all that differs has changed.
  return found.stdout.toString('utf8').trim();
}

async function newFile(folder: string, path: string): Promise<FileDiff> {
  const source = readSource(folder, path);
  const lines = source.status === 'read' ? Buffer.from(source.bytes).toString('utf8').split(/\r?\n/) : [];
  if (lines.at(-1) === '') lines.pop();
  return {
    path,
    previousPath: null,
    status: 'added',
    removed: [],
    added: lines.map((text, i) => ({ line: i + 1, text })),
  };
}
