/** What a pull request changes, as GitHub's API tells it: for checkouts without the history to compare with. */
import { z } from 'zod';
import type { FileDiff } from '../inventory/diff.ts';
import { parsePatch } from '../inventory/unified-diff.ts';
import type { GitHubClient } from './client.ts';

/** One row of `GET /repos/{owner}/{repo}/pulls/{number}/files`. */
export interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string | undefined;
  /** Left out for binary files, and for changes that GitHub finds too large. */
  readonly patch?: string | undefined;
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

const listedFiles = z.array(
  z.object({
    filename: z.string(),
    status: z.string(),
    previous_filename: z.string().optional(),
    patch: z.string().optional(),
    changes: z.number(),
  }),
);

/** @throws GitHubFailure */
export async function listPullRequestFiles(client: GitHubClient, number: number): Promise<ListedFile[]> {
  return client.list(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    { pull_number: number },
    listedFiles,
  );
}

/** @throws GitHubFailure */
export async function pullRequestFiles(client: GitHubClient, number: number): Promise<PullRequestChange> {
  return changeOf(await listPullRequestFiles(client, number));
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
