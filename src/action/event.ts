/** From the event that started the workflow to what is audited. Pure. */
import picomatch from 'picomatch';
import { z } from 'zod';
import { ColophonError } from '../errors.ts';
import { words } from '../report/words.ts';
import type { Words } from '../report/words-in.ts';
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

/** Words for the reasons of plans. */
type Said = Words['plan'];

type PullRequest = z.infer<typeof pullRequestEvent>['pull_request'];

/** Events that say nothing of a change; the repository is audited as it stands. */
const WHOLE = {
  workflow_dispatch: 'byHand',
  repository_dispatch: 'fromOutside',
  schedule: 'schedule',
  create: 'create',
  workflow_call: 'byWorkflow',
  workflow_run: 'afterWorkflow',
} as const satisfies Readonly<Record<string, keyof Said>>;

/**
 * @param eventName value of `GITHUB_EVENT_NAME`
 * @param payload the event as GitHub describes it
 * @param said words for its reason and notes; English when not given
 * @throws ColophonError when the payload is not what its event promises
 */
export function planOf(eventName: string, payload: unknown, choices: Choices, said: Said = words.plan): Plan {
  const plan = planOfEvent(eventName, payload, choices, said);
  return choices.base === null ? plan : since(choices.base, plan, choices, said);
}

/** Of a repository that is not the one that the workflow runs for, its event says nothing. */
export function planOfOther(repository: string, choices: Choices, said: Said = words.plan): Plan {
  const plan = otherPlan(said.otherRepository(repository), choices, said);
  return choices.base === null ? plan : since(choices.base, plan, choices, said);
}

function planOfEvent(eventName: string, payload: unknown, choices: Choices, said: Said): Plan {
  switch (eventName) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review': {
      const plan = pullRequestPlan(parse(pullRequestEvent, payload, eventName).pull_request, choices, said);
      return { ...plan, checkoutInDoubt: eventName === 'pull_request_target' };
    }
    case 'merge_group': {
      const { base_sha: base, base_ref: ref } = parse(mergeGroupEvent, payload, eventName).merge_group;
      const branch = ref.replace(/^refs\/heads\//, '');
      return choices.scope === 'repository'
        ? whole(base, said.mergeGroup(branch), said)
        : proposed(base, said.mergeGroupChanges(branch), choices, said);
    }
    case 'push':
      return pushPlan(parse(pushEvent, payload, eventName), choices, said);
    case 'release': {
      const { tag_name: tag } = parse(releaseEvent, payload, eventName).release;
      return otherPlan(said.release(tag), choices, said);
    }
    default:
      return unknownPlan(eventName, choices, said);
  }
}

/** What the input `base` asks for: what came since then, whatever the event says it should be compared with. */
function since(base: string, plan: Plan, { scope }: Choices, said: Said): Plan {
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
        reason: said.changed(said.since(base)),
      };
}

function pullRequestPlan(pullRequest: PullRequest, choices: Choices, said: Said): Plan {
  const { number, base, head } = pullRequest;
  const release = choices.scope === 'auto' ? releaseReason(pullRequest, choices, said) : null;
  const plan =
    choices.scope === 'repository'
      ? whole(base.sha, said.pullRequestWhole(number), said)
      : release !== null
        ? whole(base.sha, said.pullRequestRelease(number, release), said)
        : proposed(base.sha, said.pullRequestChanges(number), choices, said);
  return { ...plan, pullRequest: { number, head: head.sha } };
}

/** Why a pull request is a release; null for any other. */
function releaseReason(
  { base, head, labels, title }: PullRequest,
  choices: Choices,
  said: Said,
): string | null {
  const isReleaseBranch = picomatch([...choices['release-branches']], { dot: true });
  for (const [side, ref] of [
    [said.itsBranch, head.ref],
    [said.itsBase, base.ref],
  ] as const)
    if (choices['release-branches'].length > 0 && isReleaseBranch(ref)) return side(ref);
  const label = labels.find(({ name }) => choices['release-labels'].includes(name));
  if (label !== undefined) return said.itsLabel(label.name);
  if (choices['release-title']?.test(title)) return said.itsTitle(JSON.stringify(title));
  return null;
}

function pushPlan({ before, ref }: z.infer<typeof pushEvent>, { scope }: Choices, said: Said): Plan {
  const branch = ref.replace(/^refs\/(heads|tags)\//, '');
  if (scope !== 'changed') return whole(null, said.push(branch), said);
  // All zeros: the branch is new, and there is nothing to compare with.
  if (/^0+$/.test(before)) return { ...whole(null, said.firstPush(branch), said), notes: [said.noChange] };
  return changed(before, said.pushChanges(branch), said);
}

/** Events that speak of no change. */
function otherPlan(why: string, { scope, base }: Choices, said: Said): Plan {
  return { ...whole(null, why, said), notes: scope === 'changed' && base === null ? [said.noChange] : [] };
}

function unknownPlan(eventName: string, choices: Choices, said: Said): Plan {
  if (isWhole(eventName)) return otherPlan(said[WHOLE[eventName]], choices, said);
  const plan = otherPlan(said.event(eventName), choices, said);
  const note = eventName === '' ? said.noEvent : said.unknownEvent(eventName);
  return { ...plan, notes: [note, ...plan.notes] };
}

function isWhole(eventName: string): eventName is keyof typeof WHOLE {
  return Object.hasOwn(WHOLE, eventName);
}

/** A release by the version that the change sets; any other plan as it is. */
export function withVersion(plan: Plan, versionFile: string | null, said: Said = words.plan): Plan {
  if (!plan.mayBeRelease || versionFile === null) return plan;
  return {
    ...plan,
    scope: 'repository',
    strict: true,
    mayBeRelease: false,
    reason: said.whole(said.newVersion(versionFile)),
  };
}

function whole(base: string | null, why: string, said: Said): Plan {
  return { ...PLAN, scope: 'repository', base, reason: said.whole(why) };
}

function changed(base: string, what: string, said: Said): Plan {
  return { ...PLAN, scope: 'changed', base, reason: said.changed(what) };
}

/** A change that is not in yet. Unless it turns out to be a release, it is told what a release would be failed for. */
function proposed(base: string, what: string, { scope }: Choices, said: Said): Plan {
  return { ...changed(base, what, said), strict: false, mayBeRelease: scope === 'auto' };
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
