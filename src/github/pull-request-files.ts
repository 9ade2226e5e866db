/** What a pull request changes, as GitHub's API tells it: for checkouts without the history to compare with. */
import type { FileDiff } from '../inventory/diff.ts';
import { parsePatch } from '../inventory/unified-diff.ts';

/** One row of `GET /repos/{owner}/{repo}/pulls/{number}/files`. */
export interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  /** Left out for binary files, and for changes that GitHub finds too large. */
  readonly patch?: string;
  readonly changes: number;
}

export interface PullRequestChange {
  readonly files: readonly FileDiff[];
  /** Files whose changed lines the API does not give. */
  readonly withoutLines: readonly string[];
  /** True where the pull request has more files than the API lists. */
  readonly cut: boolean;
}

/** The API lists no more. */
const MOST_FILES = 3000;
/** A job must not hang on a list that is a convenience. */
const TIMEOUT_MS = 30_000;

/** @throws whatever Octokit throws: no rights, no network, no such pull request */
export async function pullRequestFiles(
  token: string,
  repository: string,
  number: number,
): Promise<PullRequestChange> {
  // Octokit costs a tenth of a second to load, and most runs never need it.
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token);
  const [owner = '', repo = ''] = repository.split('/');
  const listed: ListedFile[] = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
    request: { signal: AbortSignal.timeout(TIMEOUT_MS) },
  });
  return changeOf(listed);
}

export function changeOf(listed: readonly ListedFile[]): PullRequestChange {
  return {
    files: listed.filter(({ status }) => status !== 'unchanged').map(fileDiff),
    withoutLines: listed
      .filter(({ patch, changes }) => patch === undefined && changes > 0)
      .map(({ filename }) => filename),
    cut: listed.length >= MOST_FILES,
  };
}

const STATUSES: Readonly<Record<string, FileDiff['status']>> = {
  added: 'added',
  copied: 'added',
  removed: 'deleted',
  renamed: 'renamed',
};

function fileDiff(file: ListedFile): FileDiff {
  return {
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    status: STATUSES[file.status] ?? 'modified',
    ...parsePatch(file.patch ?? ''),
  };
}
