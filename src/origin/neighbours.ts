/**
 * What other files of a folder were copied from. Siblings hold nearly the same code, but who takes a model takes its
 * configuration and its processors along, and these tell siblings apart that their layers do not. Pure.
 */
import type { Component } from './evidence.ts';
import type { OriginIndex } from './origin-index.ts';
import { projectOf } from './repository-slug.ts';

/** Another file of the scanned file's folder, and its origin. */
export interface Neighbour {
  /** In the scanned tree. */
  readonly path: string;
  readonly component: Pick<Component, 'purl' | 'repository'>;
  readonly originPath: string;
  /** Share of it that the origin accounts for. */
  readonly share: number;
}

/**
 * What an origin gains from whose folder another file comes as a whole: of the fingerprints that the best candidate
 * holds, and of those that it leaves. The more was edited, the less a difference between siblings tells. Chosen over all
 * models of bench/lineage.mjs, where twice as much serves alike; so much that a copy without edits stays what it is.
 */
const FOLDER_CREDIT = { held: 0.06, left: 0.3 };

/** A file, or a folder, of a component. */
interface Place {
  readonly path: string;
  readonly component: Pick<Component, 'purl' | 'repository'>;
}

/**
 * What each of the candidates for a file gains by its neighbours, in fingerprints. A neighbour whose own origin is among
 * them is a file of the same kind, such as another model of a flat folder: it tells nothing.
 *
 * @param total fingerprints of the file that are looked at
 */
export function neighbourCredits(
  index: OriginIndex,
  candidates: readonly { readonly origin: number; readonly hits: number }[],
  total: number,
  neighbours: readonly Neighbour[],
): number[] {
  const places = candidates.map(({ origin }) =>
    index.paths(origin).map((path) => ({ component: index.component(origin), path })),
  );
  const known = new Set(places.flat().map(placeKey));
  const telling = neighbours.filter(
    ({ component, originPath }) => !known.has(placeKey({ component, path: originPath })),
  );
  const shares = new Map<string, number>();
  for (const { component, originPath, share } of telling) {
    const key = folderKey({ component, path: originPath });
    shares.set(key, Math.max(share, shares.get(key) ?? 0));
  }
  const most = Math.max(0, ...candidates.map(({ hits }) => hits));
  const credit = FOLDER_CREDIT.held * most + FOLDER_CREDIT.left * Math.min(total - most, most);
  return places.map(
    (paths) => credit * Math.max(0, ...paths.map((place) => shares.get(folderKey(place)) ?? 0)),
  );
}

/**
 * Whether neighbours may decide between an origin and others, so that it is worth looking at them: one of another folder
 * is within reach.
 */
export function isDoubtful(
  origin: { readonly path: string; readonly share: number },
  others: readonly { readonly path: string; readonly share: number }[],
): boolean {
  const { share } = origin;
  const reach = FOLDER_CREDIT.held * share + FOLDER_CREDIT.left * Math.min(1 - share, share);
  return others.some(
    (other) => share - other.share <= reach && folderOf(other.path) !== folderOf(origin.path),
  );
}

/** Whether any of the neighbours comes from another folder than the origin does, and so may speak for another one. */
export function disagree(origin: Place, neighbours: readonly Neighbour[]): boolean {
  return neighboursOf(origin, neighbours).length < neighbours.length;
}

/** The neighbours that come from the folder of an origin. */
export function neighboursOf(origin: Place, neighbours: readonly Neighbour[]): Neighbour[] {
  const key = folderKey(origin);
  return neighbours.filter(({ component, originPath }) => folderKey({ component, path: originPath }) === key);
}

function folderKey({ component, path }: Place): string {
  return placeKey({ component, path: folderOf(path) });
}

/** Components of one repository, such as its packages and its releases on other registries, share their folders. */
function placeKey({ component, path }: Place): string {
  return `${projectOf(component)} ${path}`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
