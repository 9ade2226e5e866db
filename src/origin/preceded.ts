/**
 * Who was first, where a file names a holder whom its origin does not: a copy of which the holder was changed, or a file of
 * that holder's project from which the origin was made. It is the latter sooner where the holder had published code before
 * the origin did and what agrees came into the origin at once, as code does that was taken from elsewhere. Pure.
 */
import { holderKey } from '../license/holder-key.ts';
import { NEVER } from './days.ts';
import { COPY_SHARE } from './doubt.ts';
import type { OriginIndex } from './origin-index.ts';
import type { OriginMatch } from './origin-match.ts';
import { projectOf } from './repository-slug.ts';

/** The holder of the file's header who may have been first; null where there is none. */
export function precedingHolder(
  { component, facts, atOnce, credited, share }: OriginMatch,
  holders: readonly string[],
  indexes: readonly OriginIndex[],
): string | null {
  // Who names the origin as the source says himself that it was first.
  if (!atOnce || credited || share >= COPY_SHARE || holders.length === 0) return null;
  const theirs = new Set(
    [...facts.holders, ...component.documents.flatMap(({ license }) => license?.holders ?? [])].map(
      holderKey,
    ),
  );
  const keys = holders.map(holderKey);
  // Who keeps one of the origin's holders, and adds his own, has it from there.
  if (keys.some((key) => theirs.has(key))) return null;
  const day = component.releases[0]?.day ?? 0;
  const project = projectOf(component);
  return (
    holders.find((_, i) =>
      indexes.some((one) => {
        const published = publishedBy(one).get(keys[i] as string);
        return published?.some((first) => first.day < day && first.project !== project) === true;
      }),
    ) ?? null
  );
}

/** The first that a project published with a holder's name on it. */
interface First {
  readonly project: string;
  readonly day: number;
}

const publications = new WeakMap<OriginIndex, ReadonlyMap<string, readonly First[]>>();

/** By holder, when each project first published a file that names him. */
function publishedBy(index: OriginIndex): ReadonlyMap<string, readonly First[]> {
  const known = publications.get(index);
  if (known !== undefined) return known;
  const { facts, originComponent, contentStart, contentFacts, contentFirst, components } = index.data;
  const keys = facts.map((one) => one.holders.map(holderKey));
  const found = new Map<string, Map<string, number>>();
  for (let origin = 0; origin < originComponent.length; origin++) {
    const component = components[originComponent[origin] as number];
    if (component === undefined) continue;
    const project = projectOf(component);
    for (let c = contentStart[origin] as number; c < (contentStart[origin + 1] as number); c++) {
      const day = component.releases[contentFirst[c] as number]?.day ?? NEVER;
      for (const key of keys[contentFacts[c] as number] as string[]) {
        const firsts = found.get(key) ?? new Map<string, number>();
        if (day < (firsts.get(project) ?? NEVER)) firsts.set(project, day);
        found.set(key, firsts);
      }
    }
  }
  const out = new Map(
    [...found].map(([key, firsts]) => [key, [...firsts].map(([project, day]) => ({ project, day }))]),
  );
  publications.set(index, out);
  return out;
}
