/** Where the fingerprints of one file stand in an index: looked up once a file, and asked many times. */
import { hashOf } from '../source/lexing.ts';
import type { IndexedComponent } from './index-data.ts';
import type { OriginIndex } from './origin-index.ts';
import { projectOf } from './repository-slug.ts';
import { VIEWS, type View } from './views.ts';

export interface Standings {
  readonly index: OriginIndex;
  readonly view: View;
  /** Number of each of the file's fingerprints in the index; -1 where it is not there, or needs no origin any more. */
  readonly found: Int32Array;
  /** Segments of each fingerprint (CSR), without those of the scanned project itself. Valid until the next file. */
  readonly start: Uint32Array;
  readonly segment: Uint32Array;
  /** The earliest day on which each fingerprint was published, in any of the indexes, and the repository that did. */
  readonly firstDay: Uint16Array;
  readonly firstRepository: Uint32Array;
  /** Day from which on nothing that was published counts. */
  readonly before: number;
}

/** Columns of one index that every look-up needs. */
export interface Publication {
  /** Day on which each segment was published, days since 1970-01-01 UTC. */
  readonly day: Uint16Array;
  /** Hash of the repository of each origin: a project that was renamed is still the one that published first. */
  readonly repository: Uint32Array;
}

/** A day that never comes. */
export const NEVER = 0xffff;

/**
 * Looks up all fingerprints of a file. What others published on the day on which the scanned project did, where the
 * index has it, or later, they may have from there: it does not count for them. But what a repository had published
 * before the scanned project did counts for all its files, later ones too: a project that took code from Llama, and then
 * from Mistral, which repeats most of it, has the latter from Mistral.
 *
 * @param hashes the file's fingerprints in `view`
 * @param isOwn says of a component that it is the scanned project itself
 * @param before day from which on nothing that was published counts
 */
export function standingsOf(
  index: OriginIndex,
  view: View,
  hashes: Uint32Array,
  isOwn: (component: IndexedComponent) => boolean,
  before: number,
): Standings {
  const { segmentOrigin, prints, sets } = index.data;
  const { repository } = publicationOf(index);
  const { others, own } = daysOf(index, isOwn);
  const buffer = bufferOf(index, view);
  const found = new Int32Array(hashes.length);
  const start = new Uint32Array(found.length + 1);
  const firstDay = new Uint16Array(found.length).fill(NEVER);
  const firstRepository = new Uint32Array(found.length);
  let at = 0;
  let setBefore = -1;
  for (let i = 0; i < found.length; i++) {
    const number = prints.find(hashes[i] as number);
    found[i] = number;
    const set = number < 0 ? -1 : prints.setAt(number);
    const from = at;
    if (set >= 0 && set === setBefore) {
      // Neighbours mostly stand in the same set.
      const length = at - (start[i - 1] as number);
      buffer.room(at + length).copyWithin(at, at - length, at);
      at += length;
      firstDay[i] = firstDay[i - 1] as number;
      firstRepository[i] = firstRepository[i - 1] as number;
    } else if (set >= 0) {
      if (set < index.segments) buffer.room(at + 1)[at++] = set;
      else {
        const row = set - index.segments;
        at = sets.copy(row, buffer.room(at + sets.bytesOf(row)), at);
      }
      const { segments } = buffer;
      let until = before;
      if (own !== null)
        for (let s = from; s < at; s++) until = Math.min(until, own[segments[s] as number] as number);
      let first = NEVER;
      let publisher = -1;
      for (let s = from; s < at; s++) {
        const segment = segments[s] as number;
        const published = others[segment] as number;
        if (published >= until || published >= first) continue;
        first = published;
        publisher = repository[segmentOrigin[segment] as number] as number;
      }
      let kept = from;
      for (let s = from; s < at; s++) {
        const segment = segments[s] as number;
        const published = others[segment] as number;
        // Who published first publishes its own again: the scanned project has it from there, sooner or later.
        if (
          published < until ||
          (published < before && repository[segmentOrigin[segment] as number] === publisher)
        )
          segments[kept++] = segment;
      }
      if (publisher >= 0) firstRepository[i] = publisher;
      firstDay[i] = first;
      at = kept;
    }
    setBefore = set;
    start[i + 1] = at;
  }
  return { index, view, found, start, segment: buffer.segments, firstDay, firstRepository, before };
}

/** On which day each segment was published by others, and by the scanned project itself; `NEVER` where it was not. */
interface PublicationDays {
  readonly others: Uint16Array;
  /** Null where the index has nothing of the project. */
  readonly own: Uint16Array | null;
}

type IsOwn = (component: IndexedComponent) => boolean;

const daysOfProjects = new WeakMap<OriginIndex, WeakMap<IsOwn, PublicationDays>>();

function daysOf(index: OriginIndex, isOwn: IsOwn): PublicationDays {
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

/** Who published first counts across all indexes. */
export function shareFirsts(standings: readonly Standings[]): void {
  const [first, ...others] = standings;
  if (first === undefined) return;
  for (let i = 0; i < first.firstDay.length; i++) {
    let earliest = first;
    for (const other of others)
      if ((other.firstDay[i] as number) < (earliest.firstDay[i] as number)) earliest = other;
    for (const other of standings) {
      other.firstDay[i] = earliest.firstDay[i] as number;
      other.firstRepository[i] = earliest.firstRepository[i] as number;
    }
  }
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

/** Room for the segments of one file's fingerprints, kept from file to file. */
class SegmentBuffer {
  segments = new Uint32Array(1 << 14);

  /** The room, grown to `length` where it is smaller. */
  room(length: number): Uint32Array {
    if (length > this.segments.length) {
      const larger = new Uint32Array(Math.max(length, this.segments.length * 2));
      larger.set(this.segments);
      this.segments = larger;
    }
    return this.segments;
  }
}

const buffers = new WeakMap<OriginIndex, { readonly [view in View]: SegmentBuffer }>();

function bufferOf(index: OriginIndex, view: View): SegmentBuffer {
  let both = buffers.get(index);
  if (both === undefined) {
    both = Object.fromEntries(VIEWS.map((name) => [name, new SegmentBuffer()])) as {
      [name in View]: SegmentBuffer;
    };
    buffers.set(index, both);
  }
  return both[view];
}
