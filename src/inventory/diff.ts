import { ColophonError } from '../errors.ts';
import { type GitFacts, git, gitFacts, withoutFilters } from './git.ts';
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
 * @throws MissingBaseError when there is no such commit here
 */
export async function gitDiff(folder: string, base: string, asked = gitFacts(folder)): Promise<FileDiff[]> {
  const facts = await asked;
  if (facts === null)
    throw new MissingBaseError(
      `What changed since ${base} cannot be told: ${folder} is not in a Git work tree. Audit it without a base.`,
    );
  const [from, filters] = await Promise.all([mergeBase(folder, base, facts), withoutFilters(folder)]);
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
      { config: filters },
    ),
    git(folder, ['ls-files', '-z', '--others', '--exclude-standard']),
  ]);
  if (tracked.code !== 0)
    throw new ColophonError(`git diff ${base} failed: ${tracked.stderr.trim() || 'it gave no reason'}`);
  const files = parseUnifiedDiff(tracked.stdout.toString('utf8'));
  const known = new Set(files.map((file) => file.path));
  for (const path of untracked.stdout.toString('utf8').split('\0'))
    if (path !== '' && !path.endsWith('/') && !known.has(path)) files.push(await newFile(folder, path));
  return files;
}

async function mergeBase(folder: string, base: string, { head, shallow }: GitFacts): Promise<string> {
  const found = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${base}^{commit}`,
  ]);
  const missing = `${base} is not in this clone. Fetch it (git fetch origin ${base}), or check out with fetch-depth: 0.`;
  if (found.code !== 0) throw new MissingBaseError(missing);
  const commit = found.stdout.toString('utf8').trim();
  if (head === null) return commit;
  const common = await git(folder, ['merge-base', commit, 'HEAD']);
  if (common.code === 0) return common.stdout.toString('utf8').trim();
  if (shallow)
    throw new MissingBaseError(
      `This shallow clone does not reach back to where it left ${base}. Check out with fetch-depth: 0.`,
    );
  // Histories that share nothing: all that differs has changed.
  return commit;
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
