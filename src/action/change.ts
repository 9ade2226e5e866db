/** Learns what the change under review is: from Git where the checkout reaches back, else from GitHub's API. */

import { ColophonError } from '../errors.ts';
import { githubClient, LIMITS, type Limits } from '../github/client.ts';
import { GitHubFailure } from '../github/failure.ts';
import { type PullRequestChange, pullRequestFiles } from '../github/pull-request-files.ts';
import { type FileDiff, gitDiff, MissingBaseError } from '../inventory/diff.ts';
import { git, gitFacts } from '../inventory/git.ts';
import type { Lang } from '../lang.ts';
import { reasonIn } from '../messages/reason-in.ts';
import { type Words, wordsIn } from '../report/words-in.ts';
import type { Plan } from './event.ts';

export interface Change {
  /** Null where it cannot be told what changed. */
  readonly diff: readonly FileDiff[] | null;
  readonly notes: readonly string[];
}

/** Words for how it was learnt. */
type Said = Words['change'];

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
export async function changeUnderReview(
  folder: string,
  plan: Plan,
  access: Access,
  lang: Lang,
): Promise<Change> {
  const said = wordsIn(lang).change;
  const doubt = plan.pullRequest === null ? null : await checkoutDoubt(folder, plan.pullRequest.head, said);
  if (doubt !== null && plan.checkoutInDoubt)
    throw new ColophonError(
      `${doubt} The event pull_request_target checks out the base by default, and nothing that Colophon does needs it: run it on pull_request.`,
    );
  const change = await changeOf(folder, plan, access, lang);
  return doubt === null ? change : { ...change, notes: [doubt, ...change.notes] };
}

/** Says where the checkout does not hold what the pull request proposes; null where it does, and outside Git. */
async function checkoutDoubt(folder: string, head: string, said: Said): Promise<string | null> {
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
  return said.otherCheckout(current.slice(0, 10), head.slice(0, 10));
}

async function changeOf(folder: string, plan: Plan, access: Access, lang: Lang): Promise<Change> {
  const said = wordsIn(lang).change;
  if (plan.base === null) return { diff: null, notes: [] };
  try {
    return { diff: await gitDiff(folder, await reachableBase(folder, plan.base, plan)), notes: [] };
  } catch (error) {
    if (!(error instanceof MissingBaseError)) throw error;
    // Who names a commit wants that comparison and no other.
    if (plan.baseGiven) throw error;
    if (plan.pullRequest === null) return unknown(plan, said.noHistory, said);
  }
  if (access.token === null || access.repository === null) return unknown(plan, said.noToken, said);
  try {
    const { token, repository, apiUrl } = access;
    const client = await githubClient({ token, repository, apiUrl, limits: LIST_LIMITS });
    const change = await pullRequestFiles(client, plan.pullRequest.number);
    return fromApi(change, (await gitFacts(folder))?.prefix ?? '', said);
  } catch (error) {
    return unknown(plan, said.notTold(reasonOf(error, lang)), said);
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

function fromApi({ files, withoutLines, cut }: PullRequestChange, prefix: string, said: Said): Change {
  const notes = [`${said.fromGitHub} ${said.deeper}`];
  if (withoutLines.length > 0) notes.push(said.withoutLines(withoutLines.join(', ')));
  if (cut) notes.push(said.cut);
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

function unknown(plan: Plan, why: string, said: Said): Change {
  const instead = plan.scope === 'changed' ? said.wholeInstead : said.whole;
  return { diff: null, notes: [`${why} ${instead} ${said.deeper}`] };
}

function reasonOf(error: unknown, lang: Lang): string {
  if (!(error instanceof GitHubFailure)) return error instanceof Error ? error.message : String(error);
  return error.kind === 'permission'
    ? wordsIn(lang).change.mayNotRead(error.status)
    : reasonIn(lang, error.message.replace(/\.$/, ''));
}
