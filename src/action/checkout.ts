/** What was checked out: the repository that the workflow runs for, or another one. Pure. */
import { z } from 'zod';
import type { GitFacts } from '../inventory/git.ts';
import { repositorySlug } from '../origin/repository-slug.ts';

export interface Checkout {
  /** Address of its remote; null where it has none that leads anywhere. */
  readonly remote: string | null;
  /** Commit that was checked out; the one that the workflow runs for where Git does not tell. */
  readonly commit: string | null;
  /** Whether that is the commit that the workflow runs for, which is what `GITHUB_REF` names. */
  readonly isCommitOfRun: boolean;
  /** `owner/name` where it is another repository than the one that the workflow runs for; else null. */
  readonly other: string | null;
  /** Address of its files at that commit, ending in `/`; null where it is not on the server that the workflow runs on. */
  readonly files: string | null;
  /** Path of the audited folder from the top of its repository, `''` or ending in `/`. */
  readonly prefix: string;
}

interface RunnerFacts {
  readonly server: string | null;
  readonly repository: string | null;
  readonly sha: string | null;
  /** Path of the audited folder from the workspace, `''` or ending in `/`. */
  readonly below: string;
}

const proposal = z.object({
  pull_request: z.object({
    head: z.object({ sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  }),
});

/** @param payload the event as GitHub describes it */
export function checkoutOf(git: GitFacts | null, runner: RunnerFacts, payload: unknown): Checkout {
  const url = git?.remoteUrl ?? null;
  const remote = url !== null && /^(?:https?|ssh|git):\/\/|^[\w.-]+@[\w.-]+:/.test(url) ? url : null;
  const commit = git?.head ?? runner.sha;
  const slug = remote === null ? null : repositorySlug(remote);
  const isOurs =
    slug === null ||
    runner.repository === null ||
    slug === repositorySlug(runner.repository) ||
    isProposed(slug, commit, payload);
  const place = isOurs ? runner.repository : hostOf(remote) === hostOf(runner.server) ? slug : null;
  return {
    remote,
    commit,
    isCommitOfRun: commit === runner.sha,
    other: isOurs ? null : slug,
    files:
      runner.server === null || place === null || commit === null
        ? null
        : `${runner.server}/${place}/blob/${commit}/`,
    prefix: git?.prefix ?? runner.below,
  };
}

/** A workflow may check out the fork that a pull request comes from; what it proposes is known here all the same. */
function isProposed(slug: string, commit: string | null, payload: unknown): boolean {
  const parsed = proposal.safeParse(payload);
  if (!parsed.success) return false;
  const { sha, repo } = parsed.data.pull_request.head;
  return sha === commit || (repo != null && repositorySlug(repo.full_name) === slug);
}

/** `github.com` of `https://github.com/…`, `ssh://git@github.com:22/…` and `git@github.com:…`. */
function hostOf(address: string | null): string | null {
  return /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^:/]+)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? null;
}
