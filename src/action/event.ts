/** From the event that started the workflow to what is audited. Pure. */
import picomatch from 'picomatch';
import { z } from 'zod';
import { ColophonError } from '../errors.ts';
import type { Inputs } from './inputs.ts';

export interface Plan {
  readonly scope: 'repository' | 'changed';
  /** Commit to compare with; null where there is none. Even a whole audit uses it, to see notices that go. */
  readonly base: string | null;
  /** The pull request that the API can be asked about. */
  readonly pullRequest: { readonly number: number; readonly head: string } | null;
  /** One line for people: what is audited, and why. */
  readonly reason: string;
  readonly notes: readonly string[];
}

type Choices = Pick<Inputs, 'scope' | 'release-branches' | 'release-labels' | 'release-title'>;

const sha = z.string().regex(/^[0-9a-f]{40,64}$/, 'is no commit');

const pullRequestEvent = z.object({
  pull_request: z.object({
    number: z.int(),
    title: z.string(),
    labels: z.array(z.object({ name: z.string() })).default([]),
    base: z.object({ ref: z.string(), sha }),
    head: z.object({ ref: z.string(), sha }),
  }),
});

const mergeGroupEvent = z.object({ merge_group: z.object({ base_sha: sha, base_ref: z.string() }) });

const pushEvent = z.object({ before: sha, ref: z.string() });

type PullRequest = z.infer<typeof pullRequestEvent>['pull_request'];

/** Events that say nothing of a change; the repository is audited as it stands. */
const WHOLE: Readonly<Record<string, string>> = {
  workflow_dispatch: 'started by hand',
  repository_dispatch: 'started from outside',
  schedule: 'on schedule',
  release: 'a release',
  create: 'a new branch or tag',
  workflow_call: 'called by a workflow',
  workflow_run: 'after another workflow',
};

/**
 * @param eventName value of `GITHUB_EVENT_NAME`
 * @param payload the event as GitHub describes it
 * @throws ColophonError when the payload is not what its event promises
 */
export function planOf(eventName: string, payload: unknown, choices: Choices): Plan {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return pullRequestPlan(parse(pullRequestEvent, payload, eventName).pull_request, choices);
    case 'merge_group': {
      const { base_sha: base, base_ref: ref } = parse(mergeGroupEvent, payload, eventName).merge_group;
      const branch = ref.replace(/^refs\/heads\//, '');
      return choices.scope === 'repository'
        ? whole(base, `a merge group for ${branch}`)
        : changed(base, `what a merge group brings to ${branch}`);
    }
    case 'push':
      return pushPlan(parse(pushEvent, payload, eventName), choices);
    default:
      return otherPlan(eventName, choices);
  }
}

function pullRequestPlan(pullRequest: PullRequest, choices: Choices): Plan {
  const { number, base, head } = pullRequest;
  const release = choices.scope === 'auto' ? releaseReason(pullRequest, choices) : null;
  const plan =
    choices.scope === 'repository'
      ? whole(base.sha, `pull request #${number}, scope repository`)
      : release !== null
        ? whole(base.sha, `pull request #${number} is a release: ${release}`)
        : changed(base.sha, `what pull request #${number} changes`);
  return { ...plan, pullRequest: { number, head: head.sha } };
}

/** Why a pull request is a release; null for any other. */
function releaseReason({ base, head, labels, title }: PullRequest, choices: Choices): string | null {
  const isReleaseBranch = picomatch([...choices['release-branches']], { dot: true });
  for (const [side, ref] of [
    ['its', head.ref],
    ['its base', base.ref],
  ] as const)
    if (choices['release-branches'].length > 0 && isReleaseBranch(ref)) return `${side} branch is ${ref}`;
  const label = labels.find(({ name }) => choices['release-labels'].includes(name));
  if (label !== undefined) return `it has the label ${label.name}`;
  if (choices['release-title']?.test(title)) return `its title is ${JSON.stringify(title)}`;
  return null;
}

function pushPlan({ before, ref }: z.infer<typeof pushEvent>, { scope }: Choices): Plan {
  const branch = ref.replace(/^refs\/(heads|tags)\//, '');
  if (scope !== 'changed') return whole(null, `a push to ${branch}`);
  // All zeros: the branch is new, and there is nothing to compare with.
  if (/^0+$/.test(before)) return { ...whole(null, `the first push of ${branch}`), notes: [NO_CHANGE] };
  return changed(before, `a push to ${branch}`);
}

function otherPlan(eventName: string, { scope }: Choices): Plan {
  const why = WHOLE[eventName];
  const plan = whole(null, why ?? `event ${eventName}`);
  const notes = [
    ...(why === undefined && eventName !== ''
      ? [`Colophon does not know the event ${eventName}, so the whole repository is audited.`]
      : []),
    ...(eventName === '' ? ['No event is given, so the whole repository is audited.'] : []),
    ...(scope === 'changed' ? [NO_CHANGE] : []),
  ];
  return { ...plan, notes };
}

const NO_CHANGE =
  'The input scope is “changed”, but this event names no change; the whole repository is audited.';

function whole(base: string | null, why: string): Plan {
  return {
    scope: 'repository',
    base,
    pullRequest: null,
    reason: `The whole repository (${why}).`,
    notes: [],
  };
}

function changed(base: string, what: string): Plan {
  return { scope: 'changed', base, pullRequest: null, reason: `The files of ${what}.`, notes: [] };
}

function parse<T>(schema: z.ZodType<T>, payload: unknown, eventName: string): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`,
  );
  throw new ColophonError(
    `The payload of the event ${eventName} (GITHUB_EVENT_PATH) is not as GitHub describes it. ${problems.join('; ')}. Set scope to repository, or start the workflow by another event.`,
  );
}
