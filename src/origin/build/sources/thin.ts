/** Thins releases to the last one of each month or quarter. */
import type { RecipeComponent } from '../recipe.ts';

type Source = RecipeComponent['source'];
export type Every = Extract<Source, { every: unknown }>['every'];

export interface ThinFacts {
  /** Days since 1970-01-01 UTC. */
  readonly day: number;
}

/**
 * Keeps the last final release of each calendar period (UTC), else its last pre-release, and always the first and the
 * last final one. "Last" is by the given order: for versions, 5.0 of the third comes after 4.9.1 of the tenth.
 *
 * @param releases oldest first; the order is kept
 * @param isPreRelease true of alpha, beta, candidate and development versions
 */
export function thin<T extends ThinFacts>(
  releases: readonly T[],
  every: Every,
  isPreRelease: (release: T) => boolean = () => false,
): T[] {
  if (every === 'release') return [...releases];
  const finals = releases.filter((release) => !isPreRelease(release));
  const ends = finals.length > 0 ? finals : releases;
  const kept = new Set<T | undefined>([ends[0], ends.at(-1)]);
  const last = new Map<number, T>();
  for (const release of releases) {
    const period = periodOf(release.day, every);
    const known = last.get(period);
    if (known === undefined || !isPreRelease(release) || isPreRelease(known)) last.set(period, release);
  }
  for (const release of last.values()) kept.add(release);
  return releases.filter((release) => kept.has(release));
}

/** Number of a day's calendar month or quarter, counted from year 0. */
function periodOf(day: number, every: 'month' | 'quarter'): number {
  const date = new Date(day * 86_400_000);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return every === 'month' ? month : Math.floor(month / 3);
}
