/** What could not be shown, in one line: why, and what would make it work. Pure. */
import type { Lang } from '../lang.ts';
import { reasonIn } from '../messages/reason-in.ts';
import { wordsIn } from '../report/words-in.ts';
import type { GitHubFailure } from './failure.ts';
import { SURFACE_PERMISSIONS, type Surface } from './surfaces.ts';

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

/** `null` where all was shown. */
export function leftOutText(
  missed: readonly Missed[],
  { readOnlyBecauseOf }: Circumstances,
  lang: Lang = 'en',
): string | null {
  if (missed.length === 0) return null;
  const words = wordsIn(lang);
  const { surfaces, notThere: said } = words;
  const name = ({ surface, partly }: Missed): string =>
    partly === null ? surfaces[surface] : said.with(surfaces[surface], partly);
  const names = (some: readonly Missed[]): string => said.and(some.map(name));

  const forbidden = missed.filter(({ failure }) => failure.kind === 'permission');
  const sentences: string[] = [];
  if (forbidden.length > 0 && readOnlyBecauseOf === null) {
    const groups = grouped(forbidden, (one) =>
      isSwitchedOff(one) ? one.failure.message : said.permission(permission(one)),
    );
    sentences.push(`${said.and(groups.map(([why, members]) => said.with(names(members), why)))}.`);
  } else if (forbidden.length > 0 && readOnlyBecauseOf !== null) {
    const needed = said.and([...new Set(forbidden.map(permission))]);
    sentences.push(said.readOnly(names(forbidden), reasonIn(lang, readOnlyBecauseOf), needed));
  }
  const others = missed.filter(({ failure }) => failure.kind !== 'permission');
  for (const [why, members] of grouped(others, ({ failure: { kind, message } }) => {
    const told = reasonIn(lang, message);
    return kind === 'permission' || kind === 'token' ? told : said.with(said[kind], told);
  }))
    sentences.push(said.because(names(members), why));
  const passing = missed.some(({ failure }) => failure.kind === 'unreachable' || failure.kind === 'rate');
  return said.text(sentences.join(' '), passing ? said.again : '');
}

function grouped(missed: readonly Missed[], whyOf: (one: Missed) => string): [string, Missed[]][] {
  const groups = new Map<string, Missed[]>();
  for (const one of missed) groups.set(whyOf(one), [...(groups.get(whyOf(one)) ?? []), one]);
  return [...groups];
}

/** Code scanning that a repository has not switched on gives the same status as a missing permission. */
function isSwitchedOff({ surface, failure }: Missed): boolean {
  return surface === 'code-scanning' && /enabled|advanced security|code security/i.test(failure.message);
}

function permission({ surface }: Missed): string {
  return SURFACE_PERMISSIONS[surface];
}
