/** What the sets of segments of an index hold for one scanned project: who published first, and what counts. Pure. */
import { NEVER } from './days.ts';
import type { IndexedComponent } from './index-data.ts';
import type { OriginIndex } from './origin-index.ts';
import { daysFor, type PublicationDays, publicationOf } from './publication.ts';

/**
 * Each set is judged when a fingerprint with it is first looked up, and kept: the files of a tree mostly stand in the
 * same sets. (The fingerprints of 2,411 model files stand in 13.6 million segments, in 41,000 sets with 0.3 million.)
 *
 * What others published on the day on which the scanned project did, where the index has it, or later, they may have from
 * there: it does not count for them. But what a repository had published before the scanned project did counts for all
 * its files, later ones too: a project that took code from Llama, and then from Mistral, which repeats most of it, has
 * the latter from Mistral.
 */
export class JudgedSets {
  /** Segments that count, set behind set, and the origin of each. */
  segment = new Uint32Array(1 << 12);
  origin = new Uint32Array(1 << 12);
  private end = 0;
  /** Place among the judged sets of each set of the index, plus one. */
  private readonly place: Uint32Array;
  private readonly judged: JudgedSet[] = [];

  private readonly index: OriginIndex;
  private readonly days: PublicationDays;
  /** Day from which on nothing that was published counts. */
  readonly before: number;

  /** @param isOwn says of a component that it is the scanned project itself */
  constructor(index: OriginIndex, isOwn: (component: IndexedComponent) => boolean, before: number) {
    this.index = index;
    this.days = daysFor(index, isOwn);
    this.before = before;
    this.place = new Uint32Array(index.segments + index.data.sets.count);
  }

  get(set: number): JudgedSet {
    const place = this.place[set] as number;
    if (place > 0) return this.judged[place - 1] as JudgedSet;
    const judged = this.judge(set);
    this.place[set] = this.judged.push(judged);
    return judged;
  }

  private judge(set: number): JudgedSet {
    const { segmentOrigin } = this.index.data;
    const { repository } = publicationOf(this.index);
    const { others, own } = this.days;
    const from = this.end;
    const at = this.copy(set);
    const { segment, origin } = this;
    let until = this.before;
    if (own !== null)
      for (let s = from; s < at; s++) until = Math.min(until, own[segment[s] as number] as number);
    let firstDay = NEVER;
    let publisher = -1;
    for (let s = from; s < at; s++) {
      const published = others[segment[s] as number] as number;
      if (published >= until || published >= firstDay) continue;
      firstDay = published;
      publisher = repository[segmentOrigin[segment[s] as number] as number] as number;
    }
    let to = from;
    for (let s = from; s < at; s++) {
      const one = segment[s] as number;
      const owner = segmentOrigin[one] as number;
      const published = others[one] as number;
      // Who published first publishes its own again: the scanned project has it from there, sooner or later.
      if (published >= until && !(published < this.before && repository[owner] === publisher)) continue;
      segment[to] = one;
      origin[to++] = owner;
    }
    this.end = to;
    return { from, to, firstDay, firstRepository: Math.max(0, publisher) };
  }

  /** Copies all segments of a set behind those that are there, and returns where they end. */
  private copy(set: number): number {
    const { segments, data } = this.index;
    if (set < segments) {
      this.makeRoom(1);
      this.segment[this.end] = set;
      return this.end + 1;
    }
    this.makeRoom(data.sets.bytesOf(set - segments));
    return data.sets.copy(set - segments, this.segment, this.end);
  }

  /** What was given out before keeps the shorter arrays: nothing in them changes any more. */
  private makeRoom(more: number): void {
    if (this.end + more <= this.segment.length) return;
    const length = Math.max(this.end + more, this.segment.length * 2);
    this.segment = grown(this.segment, length);
    this.origin = grown(this.origin, length);
  }
}

/** One set: where its segments that count stand, when the earliest was published, and a hash of the repository that did. */
export interface JudgedSet {
  readonly from: number;
  readonly to: number;
  readonly firstDay: number;
  readonly firstRepository: number;
}

function grown(column: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(length);
  out.set(column);
  return out;
}
