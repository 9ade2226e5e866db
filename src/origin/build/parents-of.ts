/**
 * Whom each origin was itself derived from: as its files say, else as their first content shows, where others had
 * published a good part of it before. Pure.
 */
import type { IndexData } from '../index-data.ts';
import { repositorySlug } from '../repository-slug.ts';
import type { ComponentPart } from './component-part.ts';

export interface ParentLink {
  /** Number of the parent. */
  readonly origin: number;
  /** Release of the child from which on it is known to have this parent. */
  readonly since: number;
  /** Number in `PARENT_KINDS`. */
  readonly kind: 0 | 1;
}

type Columns = Omit<IndexData, 'parentStart' | 'parentOrigin' | 'parentSince' | 'parentKind'>;
type Declared = Omit<ParentLink, 'kind'>;

/** An origin that published this share of another's first content, in so many fingerprints, is its parent. */
const PARENT_SHARE = 0.2;
const PARENT_HITS = 24;
const MAX_PARENTS = 6;

/** Parents of each origin: declared ones in the order of the declarations, then the others by what they published. */
export function parentsOf(parts: readonly ComponentPart[], data: Columns): ParentLink[][] {
  const declared = declaredParents(parts);
  const matched = matchedParents(data);
  return declared.map((row, child) => {
    const first = data.contentFirst[data.contentStart[child] as number] as number;
    const shown = matched[child] as number[];
    const found = shown.filter((parent) => !row.some(({ origin }) => origin === parent));
    return [
      // Where the first content shows already what a later one declares, it had this parent from the start.
      ...row.map(({ origin, since }) => ({
        origin,
        since: shown.includes(origin) ? first : since,
        kind: 0 as const,
      })),
      ...found.map((origin) => ({ origin, since: first, kind: 1 as const })),
    ].slice(0, MAX_PARENTS);
  });
}

/** Origins that the references in the files lead to, and from which release on. */
function declaredParents(parts: readonly ComponentPart[]): Declared[][] {
  const byPath = new Map<string, number[]>();
  const components: number[] = [];
  const name = (path: string, origin: number): void => {
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, [origin]);
    else if (!known.includes(origin)) known.push(origin);
  };
  parts.forEach((part, c) => {
    const { repository, releases } = part.component;
    const slug = repository?.startsWith('https://github.com/') ? repositorySlug(repository) : null;
    for (const { names } of part.origins) {
      const origin = components.push(c) - 1;
      for (const { path, since } of names) {
        const inRepository = `${releases[since]?.prefix ?? ''}${path}`;
        name(path, origin);
        name(inRepository, origin);
        if (slug !== null) name(`github.com/${slug}/${inRepository}`.toLowerCase(), origin);
      }
    }
  });

  const origins = parts.flatMap((part) => part.origins);
  const resolve = (reference: string, origin: number): number | null => {
    const key = reference.startsWith('github.com/') ? reference.toLowerCase() : reference;
    const candidates = (byPath.get(key) ?? []).filter((other) => other !== origin);
    return candidates.find((other) => components[other] === components[origin]) ?? candidates[0] ?? null;
  };
  const direct = origins.map(({ parents }, origin) =>
    earliest(
      parents.flatMap(({ since, reference }) => {
        const parent = resolve(reference, origin);
        return parent === null ? [] : [{ origin: parent, since }];
      }),
    ),
  );
  // A generated file names the modular file of its own model: what that one builds on are its parents.
  return direct.map((row, child) =>
    earliest(
      row.flatMap((link) => {
        if (!isModular(origins[link.origin])) return [link];
        // Releases of another component are no releases of this one.
        const sameReleases = components[link.origin] === components[child];
        return (direct[link.origin] as Declared[]).map(({ origin, since }) => ({
          origin,
          since: sameReleases ? Math.max(since, link.since) : link.since,
        }));
      }),
    ).filter(({ origin }) => origin !== child),
  );
}

/** Each parent once, in the order of the links, from the earliest release on. */
function earliest(links: readonly Declared[]): Declared[] {
  const since = new Map<number, number>();
  for (const link of links)
    since.set(link.origin, Math.min(link.since, since.get(link.origin) ?? link.since));
  return [...since].map(([origin, release]) => ({ origin, since: release }));
}

function isModular(origin: ComponentPart['origins'][number] | undefined): boolean {
  return origin?.names.some(({ path }) => /(?:^|\/)modular_[^/]*\.py$/.test(path)) ?? false;
}

/** Origins that were the first to publish what other origins' first contents hold. */
function matchedParents(data: Columns): number[][] {
  const { components, originComponent, contentStart, contentFirst, segmentOrigin, segmentFirst } = data;
  const { sets, prints } = data;
  const days = components.map(({ releases }) => Uint16Array.from(releases, ({ day }) => day));
  const day = segmentOrigin.map(
    (origin, s) => days[originComponent[origin] as number]?.[segmentFirst[s] as number] ?? 0,
  );
  const isFirst = (segment: number): boolean =>
    segmentFirst[segment] === contentFirst[contentStart[segmentOrigin[segment] as number] as number];

  const weight = new Uint32Array(sets.count);
  const held = new Uint32Array(originComponent.length);
  prints.forEach((_, set) => {
    if (set < segmentOrigin.length) {
      if (isFirst(set)) bump(held, segmentOrigin[set] as number, 1);
    } else bump(weight, set - segmentOrigin.length, 1);
  });
  const shared = new Map<number, number>();
  for (let row = 0; row < weight.length; row++) {
    const members = sets.of(row);
    const fingerprints = weight[row] as number;
    let earliest = members[0] as number;
    for (const segment of members)
      if ((day[segment] as number) < (day[earliest] as number)) earliest = segment;
    for (const segment of members) {
      if (!isFirst(segment)) continue;
      const origin = segmentOrigin[segment] as number;
      bump(held, origin, fingerprints);
      if ((day[segment] as number) <= (day[earliest] as number)) continue;
      const key = origin * originComponent.length + (segmentOrigin[earliest] as number);
      shared.set(key, (shared.get(key) ?? 0) + fingerprints);
    }
  }
  const parents = Array.from(originComponent, (): { parent: number; hits: number }[] => []);
  for (const [key, hits] of shared) {
    const origin = Math.floor(key / originComponent.length);
    if (hits >= PARENT_HITS && hits >= PARENT_SHARE * (held[origin] as number))
      parents[origin]?.push({ parent: key % originComponent.length, hits });
  }
  return parents.map((row) =>
    row.sort((a, b) => b.hits - a.hits || a.parent - b.parent).map(({ parent }) => parent),
  );
}

function bump(counts: Uint32Array, i: number, by: number): void {
  counts[i] = (counts[i] as number) + by;
}
