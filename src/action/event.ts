/** From the event that started the workflow to what is audited. Pure. */
import picomatch from 'picomatch';
import { z } from 'zod';
import { ColophonError } from '../errors.ts';
import type { Inputs } from './inputs.ts';

export interface Plan {
  readonly scope: 'repository' | 'changed';
  /** Commit to compare with; null where there is none. Even a whole audit uses it, to see notices that go. */
  readonly base: string | null;
  /** The user named what to compare with. */
  readonly baseGiven: boolean;
  /** The pull request that the API can be asked about. */
  readonly pullRequest: { readonly number: number; readonly head: string } | null;
  /** Whether findings fail the job unless the user says otherwise: releases and whole audits do, other changes do not. */
  readonly strict: boolean;
  /** Whether a changed version makes this a release, which is not known before the change is. */
  readonly mayBeRelease: boolean;
  /** Whether the event runs with rights on a checkout that, as a rule, is not what is proposed. */
  readonly checkoutInDoubt: boolean;
  /** One line for people: what is audited, and why. */
  readonly reason: string;
  readonly notes: readonly string[];
}

type Choices = Pick<Inputs, 'scope' | 'base' | 'release-branches' | 'release-labels' | 'release-title'>;

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

const releaseEvent = z.object({ release: z.object({ tag_name: z.string() }) });

type PullRequest = z.infer<typeof pullRequestEvent>['pull_request'];

/** Events that say nothing of a change; the repository is audited as it stands. */
const WHOLE: Readonly<Record<string, string>> = {
  workflow_dispatch: 'started by hand',
  repository_dispatch: 'started from outside',
  schedule: 'on schedule',
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
  const plan = planOfEvent(eventName, payload, choices);
  return choices.base === null ? plan : since(choices.base, plan, choices);
}

/** Of a repository that is not the one that the workflow runs for, its event says nothing. */
export function planOfOther(repository: string, choices: Choices): Plan {
  const plan = otherPlan(`${repository}, which the workflow does not run for`, choices);
  return choices.base === null ? plan : since(choices.base, plan, choices);
}

function planOfEvent(eventName: string, payload: unknown, choices: Choices): Plan {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review': {
      const plan = pullRequestPlan(parse(pullRequestEvent, payload, eventName).pull_request, choices);
      return { ...plan, checkoutInDoubt: eventName === 'pull_request_target' };
    }
    case 'merge_group': {
      const { base_sha: base, base_ref: ref } = parse(mergeGroupEvent, payload, eventName).merge_group;
      const branch = ref.replace(/^refs\/heads\//, '');
      return choices.scope === 'repository'
        ? whole(base, `a merge group for ${branch}`)
        : proposed(base, `what a merge group brings to ${branch}`, choices);
    }
    case 'push':
      return pushPlan(parse(pushEvent, payload, eventName), choices);
    case 'release': {
      const { tag_name: tag } = parse(releaseEvent, payload, eventName).release;
      return otherPlan(`the release ${tag}`, choices);
    }
    default:
      return unknownPlan(eventName, choices);
  }
}

/** What the input `base` asks for: what came since then, whatever the event says it should be compared with. */
function since(base: string, plan: Plan, { scope }: Choices): Plan {
  // A release pull request stays one: it is judged whole, and compared with what was asked for.
  const stays =
    scope === 'repository' || (scope === 'auto' && plan.pullRequest !== null && plan.scope === 'repository');
  return stays
    ? { ...plan, base, baseGiven: true }
    : {
        ...plan,
        scope: 'changed',
        base,
        baseGiven: true,
        reason: `The files of what changed since ${base}.`,
      };
}

function pullRequestPlan(pullRequest: PullRequest, choices: Choices): Plan {
  const { number, base, head } = pullRequest;
  const release = choices.scope === 'auto' ? releaseReason(pullRequest, choices) : null;
  const plan =
    choices.scope === 'repository'
      ? whole(base.sha, `pull request #${number}, scope repository`)
      : release !== null
        ? whole(base.sha, `pull request #${number} is a release: ${release}`)
        : proposed(base.sha, `what pull request #${number} changes`, choices);
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

/** Events that speak of no change. */
function otherPlan(why: string, { scope, base }: Choices): Plan {
  return { ...whole(null, why), notes: scope === 'changed' && base === null ? [NO_CHANGE] : [] };
}

function unknownPlan(eventName: string, choices: Choices): Plan {
  const why = WHOLE[eventName];
  const plan = otherPlan(why ?? `event ${eventName}`, choices);
  if (why !== undefined) return plan;
  const note =
    eventName === ''
      ? 'No event is given, so the whole repository is audited.'
      : `Colophon does not know the event ${eventName}, so the whole repository is audited.`;
  return { ...plan, notes: [note, ...plan.notes] };
}

/** A release by the version that the change sets; any other plan as it is. */
export function withVersion(plan: Plan, versionFile: string | null): Plan {
  if (!plan.mayBeRelease || versionFile === null) return plan;
  return {
    ...plan,
    scope: 'repository',
    strict: true,
    mayBeRelease: false,
    reason: `The whole repository (a release: the change sets a new version in ${versionFile}).`,
  };
}

const NO_CHANGE =
  'The input scope is “changed”, but this event names no change; the whole repository is audited.';

function whole(base: string | null, why: string): Plan {
  return { ...PLAN, scope: 'repository', base, reason: `The whole repository (${why}).` };
}

function changed(base: string, what: string): Plan {
  return { ...PLAN, scope: 'changed', base, reason: `The files of ${what}.` };
}

/** A change that is not in yet. Unless it turns out to be a release, it is told what a release would be failed for. */
function proposed(base: string, what: string, { scope }: Choices): Plan {
  return { ...changed(base, what), strict: false, mayBeRelease: scope === 'auto' };
}

const PLAN = {
  baseGiven: false,
  pullRequest: null,
  strict: true,
  mayBeRelease: false,
  checkoutInDoubt: false,
  notes: [],
} as const;

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
