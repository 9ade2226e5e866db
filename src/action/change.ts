/** Learns what the change under review is: from Git where the checkout reaches back, else from GitHub's API. */

import { ColophonError } from '../errors.ts';
import { githubClient, LIMITS, type Limits } from '../github/client.ts';
import { GitHubFailure } from '../github/failure.ts';
import { type PullRequestChange, pullRequestFiles } from '../github/pull-request-files.ts';
import { type FileDiff, gitDiff, MissingBaseError } from '../inventory/diff.ts';
import { git, gitFacts } from '../inventory/git.ts';
import type { Plan } from './event.ts';

export interface Change {
  /** Null where it cannot be told what changed. */
  readonly diff: readonly FileDiff[] | null;
  readonly notes: readonly string[];
}

const NO_HISTORY = 'The checkout does not reach back to the commit to compare with.';
const DEEPER =
  'With fetch-depth: 0 in actions/checkout, Git tells what changed, and which of two copies is older.';

export interface Access {
  readonly token: string | null;
  /** `owner/name` */
  readonly repository: string | null;
  /** Address of GitHub's API; null for that of github.com. */
  readonly apiUrl: string | null;
  /** How long GitHub is waited for; as `LIMITS` says when not given. */
  readonly limits?: Limits;
}

/** A job must not hang on a list that is a convenience. */
const LIST_LIMITS = { ...LIMITS, totalMs: 30_000 };

/** @param folder the audited folder; paths come out relative to it */
export async function changeUnderReview(folder: string, plan: Plan, access: Access): Promise<Change> {
  const doubt = plan.pullRequest === null ? null : await checkoutDoubt(folder, plan.pullRequest.head);
  if (doubt !== null && plan.checkoutInDoubt)
    throw new ColophonError(
      `${doubt} The event pull_request_target checks out the base by default, and nothing that Colophon does needs it: run it on pull_request.`,
    );
  const change = await changeOf(folder, plan, access);
  return doubt === null ? change : { ...change, notes: [doubt, ...change.notes] };
}

/** Says where the checkout does not hold what the pull request proposes; null where it does, and outside Git. */
async function checkoutDoubt(folder: string, head: string): Promise<string | null> {
  // The raw commit names its parents even where a shallow clone does not have them.
  const commit = await git(folder, ['cat-file', 'commit', 'HEAD']);
  if (commit.code !== 0) return null;
  const parents: readonly string[] =
    commit.stdout
      .toString('utf8')
      .split('\n\n', 1)[0]
      ?.match(/^parent [0-9a-f]+$/gm) ?? [];
  if (parents.includes(`parent ${head}`)) return null;
  const current = (await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])).stdout
    .toString('utf8')
    .trim();
  if (current === head) return null;
  if ((await git(folder, ['merge-base', '--is-ancestor', head, 'HEAD'])).code === 0) return null;
  return `The checkout (${current.slice(0, 10)}) does not hold the pull request's last commit (${head.slice(0, 10)}), so something else may be audited than what is proposed.`;
}

async function changeOf(folder: string, plan: Plan, access: Access): Promise<Change> {
  if (plan.base === null) return { diff: null, notes: [] };
  try {
    return { diff: await gitDiff(folder, await reachableBase(folder, plan.base, plan)), notes: [] };
  } catch (error) {
    if (!(error instanceof MissingBaseError)) throw error;
    // Who names a commit wants that comparison and no other.
    if (plan.baseGiven) throw error;
    if (plan.pullRequest === null) return unknown(plan, NO_HISTORY);
  }
  if (access.token === null || access.repository === null)
    return unknown(
      plan,
      'The checkout does not reach back to the base, and there is no github-token to ask GitHub with.',
    );
  try {
    const { token, repository, apiUrl } = access;
    const client = await githubClient({ token, repository, apiUrl, limits: LIST_LIMITS });
    const change = await pullRequestFiles(client, plan.pullRequest.number);
    return fromApi(change, (await gitFacts(folder))?.prefix ?? '');
  } catch (error) {
    return unknown(
      plan,
      `The checkout does not reach back to the base, and GitHub does not tell what changed: ${reasonOf(error)}.`,
    );
  }
}

/**
 * The commit to compare with. Of a pull request, actions/checkout has GitHub's test merge: with `fetch-depth: 2` its
 * first parent is the base as it stood then, even when the commit that the event names is not there.
 */
async function reachableBase(folder: string, base: string, plan: Plan): Promise<string> {
  const has = async (commit: string): Promise<boolean> =>
    (await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]))
      .code === 0;
  // actions/checkout makes no local branches but the one it checks out.
  if (plan.pullRequest === null || plan.baseGiven)
    return !(await has(base)) && (await has(`origin/${base}`)) ? `origin/${base}` : base;
  const parents = await git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^2']);
  const isTestMerge = parents.code === 0 && parents.stdout.toString('utf8').trim() === plan.pullRequest.head;
  return isTestMerge && (await has('HEAD^1')) ? 'HEAD^1' : base;
}

function fromApi({ files, withoutLines, cut }: PullRequestChange, prefix: string): Change {
  const notes = [
    `What changed was asked from GitHub, since the checkout does not reach back to the base. ${DEEPER}`,
  ];
  if (withoutLines.length > 0)
    notes.push(
      `GitHub does not give the changed lines of ${withoutLines.join(', ')}; notices removed there are not seen.`,
    );
  if (cut) notes.push('GitHub lists no more than 3,000 changed files; the others are not audited.');
  const inside = files.filter(({ path }) => path.startsWith(prefix));
  return {
    diff: inside.map((file) => ({
      ...file,
      path: file.path.slice(prefix.length),
      previousPath: file.previousPath?.startsWith(prefix) ? file.previousPath.slice(prefix.length) : null,
    })),
    notes,
  };
}

function unknown(plan: Plan, why: string): Change {
  const instead =
    plan.scope === 'changed' ? 'The whole repository is audited instead' : 'The whole repository is audited';
  return {
    diff: null,
    notes: [`${why} ${instead}, and notices that the change removes are not seen. ${DEEPER}`],
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof GitHubFailure)) return error instanceof Error ? error.message : String(error);
  return error.kind === 'permission'
    ? `the github-token may not read it (${error.status}); the job needs the permission pull-requests: read`
    : error.message.replace(/\.$/, '');
}
