/** On which day each segment of an index was published, and by whom. Worked out once an index. Pure. */
import { hashOf } from '../source/lexing.ts';
import { NEVER } from './days.ts';
import type { IndexedComponent } from './index-data.ts';
import type { OriginIndex } from './origin-index.ts';
import { projectOf } from './repository-slug.ts';

/** Columns of one index that every look-up needs. */
export interface Publication {
  /** Day on which each segment was published, days since 1970-01-01 UTC. */
  readonly day: Uint16Array;
  /** Hash of the repository of each origin: a project that was renamed is still the one that published first. */
  readonly repository: Uint32Array;
}

const publications = new WeakMap<OriginIndex, Publication>();

export function publicationOf(index: OriginIndex): Publication {
  let publication = publications.get(index);
  if (publication === undefined) {
    const { components, originComponent, segmentOrigin, segmentFirst } = index.data;
    const days = components.map(({ releases }) => Uint16Array.from(releases, (release) => release.day));
    const day = new Uint16Array(segmentOrigin.length);
    for (let segment = 0; segment < day.length; segment++) {
      const component = originComponent[segmentOrigin[segment] as number] as number;
      day[segment] = days[component]?.[segmentFirst[segment] as number] ?? 0;
    }
    publication = { day, repository: repositories(components, originComponent) };
    publications.set(index, publication);
  }
  return publication;
}

/** For each origin a hash of its repository: components of one repository share it, in other indexes too. */
function repositories(components: readonly IndexedComponent[], originComponent: Uint16Array): Uint32Array {
  const ofComponent = components.map((component) => hashOf(projectOf(component)));
  return Uint32Array.from(originComponent, (component) => ofComponent[component] as number);
}

/** On which day each segment was published by others, and by the scanned project itself; `NEVER` where it was not. */
export interface PublicationDays {
  readonly others: Uint16Array;
  /** Null where the index has nothing of the project. */
  readonly own: Uint16Array | null;
}

type IsOwn = (component: IndexedComponent) => boolean;

const daysOfProjects = new WeakMap<OriginIndex, WeakMap<IsOwn, PublicationDays>>();

/** @param isOwn says of a component that it is the scanned project itself */
export function daysFor(index: OriginIndex, isOwn: IsOwn): PublicationDays {
  const ofIndex = daysOfProjects.get(index) ?? new WeakMap<IsOwn, PublicationDays>();
  daysOfProjects.set(index, ofIndex);
  const known = ofIndex.get(isOwn);
  if (known !== undefined) return known;
  const { components, originComponent, segmentOrigin } = index.data;
  const { day } = publicationOf(index);
  const own = components.map(isOwn);
  const isOwnSegment = (segment: number): boolean =>
    own[originComponent[segmentOrigin[segment] as number] as number] as boolean;
  const days = own.includes(true)
    ? {
        others: day.map((published, segment) => (isOwnSegment(segment) ? NEVER : published)),
        own: day.map((published, segment) => (isOwnSegment(segment) ? published : NEVER)),
      }
    : { others: day, own: null };
  ofIndex.set(isOwn, days);
  return days;
}
