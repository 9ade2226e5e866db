/** What could not be shown, in one line: why, and what would make it work. Pure. */
import type { FailureKind, GitHubFailure } from './failure.ts';
import { SURFACE_FACTS, type Surface } from './surfaces.ts';

export interface Missed {
  readonly surface: Surface;
  readonly failure: GitHubFailure;
  /** How much of it was shown; null for nothing. */
  readonly partly: string | null;
}

export interface Circumstances {
  /** GitHub gives such runs a token that can only read: `a fork`, `Dependabot`. */
  readonly readOnlyBecauseOf: string | null;
}

const WHY: Readonly<Record<Exclude<FailureKind, 'permission' | 'token'>, string>> = {
  rate: 'GitHub asks to wait longer than a job should',
  unreachable: 'GitHub does not answer as it should',
  rejected: 'GitHub refuses it',
};

/** `null` where all was shown. */
export function leftOutText(missed: readonly Missed[], { readOnlyBecauseOf }: Circumstances): string | null {
  if (missed.length === 0) return null;
  const forbidden = missed.filter(({ failure }) => failure.kind === 'permission');
  const sentences: string[] = [];
  if (forbidden.length > 0) {
    sentences.push(
      readOnlyBecauseOf === null
        ? `${list(byPermission(forbidden))}.`
        : `${list(forbidden.map(name))}: GitHub gives a run for ${readOnlyBecauseOf} a token that can only read (${list([...new Set(forbidden.map(permission))])} would be needed).`,
    );
  }
  const others = new Map<string, Missed[]>();
  for (const one of missed.filter(({ failure }) => failure.kind !== 'permission')) {
    const { kind, message } = one.failure;
    const why = kind === 'permission' || kind === 'token' ? message : `${WHY[kind]} (${message})`;
    others.set(why, [...(others.get(why) ?? []), one]);
  }
  for (const [why, members] of others) sentences.push(`${list(members.map(name))}: ${why}.`);
  const again = missed.some(({ failure }) => failure.kind === 'unreachable' || failure.kind === 'rate')
    ? ' Running the job again adds what is missing.'
    : '';
  return `Not shown: ${sentences.join(' ')} The verdict, the annotations of this job and its summary do not need it.${again}`;
}

/** `the review and the comment (the job needs the permission pull-requests: write)` */
function byPermission(missed: readonly Missed[]): string[] {
  const groups = new Map<string, Missed[]>();
  for (const one of missed) {
    const key = isSwitchedOff(one) ? one.failure.message : `the job needs the permission ${permission(one)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([why, members]) => `${list(members.map(name))} (${why})`);
}

/** Code scanning that a repository has not switched on gives the same status as a missing permission. */
function isSwitchedOff({ surface, failure }: Missed): boolean {
  return surface === 'code-scanning' && /enabled|advanced security|code security/i.test(failure.message);
}

function name({ surface, partly }: Missed): string {
  return partly === null ? SURFACE_FACTS[surface].name : `${SURFACE_FACTS[surface].name} (${partly})`;
}

function permission({ surface }: Missed): string {
  return SURFACE_FACTS[surface].permission;
}

function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
