/** Where the fingerprints of one file stand in an index: looked up once a file, and asked many times. */
import type { IndexedComponent } from './index-data.ts';
import type { OriginIndex } from './origin-index.ts';

export interface Standings {
  readonly index: OriginIndex;
  /** Number of each of the file's fingerprints in the index; -1 where it is not there, or needs no origin any more. */
  readonly found: Int32Array;
  /** Segments of each fingerprint (CSR), without those of the scanned project itself. Valid until the next file. */
  readonly start: Uint32Array;
  readonly segment: Uint32Array;
  /** The earliest day on which each fingerprint was published, and the number of the repository that did. */
  readonly firstDay: Uint16Array;
  readonly firstRepository: Uint16Array;
}

/** Columns of one index that every look-up needs. */
export interface Publication {
  /** Day on which each segment was published, days since 1970-01-01 UTC. */
  readonly day: Uint16Array;
  /** Number of the repository of each origin: a project that was renamed is still the one that published first. */
  readonly repository: Uint16Array;
}

const NEVER = 0xffff;

/**
 * Looks up all fingerprints of a file. What others published on the day on which the scanned project did, where the
 * index has it, or later, they may have from there: it does not count for them.
 *
 * @param isOwn says of a component that it is the scanned project itself
 */
export function standingsOf(
  index: OriginIndex,
  hashes: Uint32Array,
  isOwn: (component: IndexedComponent) => boolean,
): Standings {
  const { components, originComponent, segmentOrigin, prints, sets } = index.data;
  const { day, repository } = publicationOf(index);
  const own = components.map(isOwn);
  const buffer = bufferOf(index);
  const found = Int32Array.from(hashes, (hash) => prints.find(hash));
  const start = new Uint32Array(found.length + 1);
  const firstDay = new Uint16Array(found.length).fill(NEVER);
  const firstRepository = new Uint16Array(found.length);
  let at = 0;
  for (let i = 0; i < found.length; i++) {
    const from = at;
    if ((found[i] as number) >= 0) {
      const set = prints.setAt(found[i] as number);
      if (set < index.segments) buffer.room(at + 1)[at++] = set;
      else {
        const row = set - index.segments;
        at = sets.copy(row, buffer.room(at + sets.bytesOf(row)), at);
      }
      const { segments } = buffer;
      const componentOf = (segment: number): number =>
        originComponent[segmentOrigin[segment] as number] as number;
      let until = NEVER;
      for (let s = from; s < at; s++) {
        const segment = segments[s] as number;
        if (own[componentOf(segment)]) until = Math.min(until, day[segment] as number);
      }
      let kept = from;
      for (let s = from; s < at; s++) {
        const segment = segments[s] as number;
        const published = day[segment] as number;
        if (published >= until || own[componentOf(segment)]) continue;
        segments[kept++] = segment;
        if (published >= (firstDay[i] as number)) continue;
        firstDay[i] = published;
        firstRepository[i] = repository[segmentOrigin[segment] as number] as number;
      }
      at = kept;
    }
    start[i + 1] = at;
  }
  return { index, found, start, segment: buffer.segments, firstDay, firstRepository };
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

/** For each origin the number of its repository: components of one repository share it. */
function repositories(components: readonly IndexedComponent[], originComponent: Uint16Array): Uint16Array {
  const numbers = new Map<string, number>();
  const ofComponent = components.map(({ repository, purl }) => {
    const key = repository?.toLowerCase() ?? purl;
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key) as number;
  });
  return originComponent.map((component) => ofComponent[component] as number);
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

const buffers = new WeakMap<OriginIndex, SegmentBuffer>();

function bufferOf(index: OriginIndex): SegmentBuffer {
  const buffer = buffers.get(index) ?? new SegmentBuffer();
  buffers.set(index, buffer);
  return buffer;
}
