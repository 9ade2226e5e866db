/** Where the fingerprints of one file stand in an index: looked up once a file, and asked many times. */
import { NEVER } from './days.ts';
import type { IndexedComponent } from './index-data.ts';
import { JudgedSets } from './judged-sets.ts';
import type { OriginIndex } from './origin-index.ts';
import type { View } from './views.ts';

export interface Standings {
  readonly index: OriginIndex;
  readonly view: View;
  /** Number of each of the file's fingerprints in the index; -1 where it is not there. */
  readonly found: Int32Array;
  /**
   * Segments of each fingerprint, without those of the scanned project itself: the places of `segment` from `from` to
   * before `to`. Fingerprints of one set share them.
   */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly segment: Uint32Array;
  /** The origin of each of these segments. */
  readonly origin: Uint32Array;
  /** The earliest day on which each fingerprint was published, in any of the indexes, and the repository that did. */
  readonly firstDay: Uint16Array;
  readonly firstRepository: Uint32Array;
  /** Day from which on nothing that was published counts. */
  readonly before: number;
}

/**
 * Looks up all fingerprints of a file.
 *
 * @param hashes the file's fingerprints in `view`
 * @param isOwn says of a component that it is the scanned project itself
 * @param before day from which on nothing that was published counts
 */
export function standingsOf(
  index: OriginIndex,
  view: View,
  hashes: Uint32Array,
  isOwn: IsOwn,
  before: number,
): Standings {
  const { prints } = index.data;
  const sets = judgedSets(index, isOwn, before);
  const found = new Int32Array(hashes.length);
  const from = new Uint32Array(found.length);
  const to = new Uint32Array(found.length);
  const firstDay = new Uint16Array(found.length).fill(NEVER);
  const firstRepository = new Uint32Array(found.length);
  for (let i = 0; i < found.length; i++) {
    const number = prints.find(hashes[i] as number);
    found[i] = number;
    if (number < 0) continue;
    const set = sets.get(prints.setAt(number));
    from[i] = set.from;
    to[i] = set.to;
    firstDay[i] = set.firstDay;
    firstRepository[i] = set.firstRepository;
  }
  const { segment, origin } = sets;
  return { index, view, found, from, to, segment, origin, firstDay, firstRepository, before };
}

type IsOwn = (component: IndexedComponent) => boolean;

const judgedFor = new WeakMap<OriginIndex, WeakMap<IsOwn, JudgedSets>>();

/** One for a whole audit, and another for each file that is compared with what was there before a day. */
function judgedSets(index: OriginIndex, isOwn: IsOwn, before: number): JudgedSets {
  const ofIndex = judgedFor.get(index) ?? new WeakMap<IsOwn, JudgedSets>();
  judgedFor.set(index, ofIndex);
  const known = ofIndex.get(isOwn);
  if (known?.before === before) return known;
  const sets = new JudgedSets(index, isOwn, before);
  ofIndex.set(isOwn, sets);
  return sets;
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
