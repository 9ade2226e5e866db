/** Look-ups in one origin index. */
import type { OriginFacts } from './evidence.ts';
import { type IndexData, type IndexedComponent, isAnchor } from './index-data.ts';
import { anchorStarts, bucketBitsOf } from './index-format.ts';

/** An origin index ready to be asked. Numbers of origins, segments and sets are its own. */
export class OriginIndex {
  readonly data: IndexData;
  private readonly bucketShift: number;
  private readonly bucketStart: Uint32Array;
  private anchors: Uint32Array | null = null;
  private readonly phraseSet: ReadonlySet<number>;

  constructor(data: IndexData) {
    this.data = data;
    const bits = bucketBitsOf(data.hashes.length);
    this.bucketShift = 32 - bits;
    this.bucketStart = new Uint32Array(2 ** bits + 1);
    const { hashes } = data;
    let i = 0;
    for (let bucket = 0; bucket < this.bucketStart.length; bucket++) {
      while (i < hashes.length && (hashes[i] as number) >>> this.bucketShift < bucket) i++;
      this.bucketStart[bucket] = i;
    }
    this.phraseSet = new Set(data.phrases);
  }

  /** Number of the fingerprint in the index, or -1. */
  find(hash: number): number {
    const bucket = hash >>> this.bucketShift;
    const { hashes } = this.data;
    const end = this.bucketStart[bucket + 1] as number;
    for (let i = this.bucketStart[bucket] as number; i < end; i++) if (hashes[i] === hash) return i;
    return -1;
  }

  hasPhrase(hash: number): boolean {
    return this.phraseSet.has(hash);
  }

  component(origin: number): IndexedComponent {
    return this.data.components[this.data.originComponent[origin] as number] as IndexedComponent;
  }

  /** Path of an origin in its repository at a release. */
  path(origin: number, release: number): string {
    const { pathStart, pathSince, pathName, pathText } = this.data;
    let row = pathStart[origin] as number;
    while (row + 1 < (pathStart[origin + 1] as number) && (pathSince[row + 1] as number) <= release) row++;
    const prefix = this.component(origin).releases[release]?.prefix ?? '';
    return prefix + (pathText[pathName[row] as number] as string);
  }

  /** Of some releases, the first in which the origin stood under the path that it had in most of them. */
  typicalRelease(origin: number, first: number, last: number): number {
    const { pathStart, pathSince } = this.data;
    const end = pathStart[origin + 1] as number;
    let typical = first;
    let longest = 0;
    for (let row = pathStart[origin] as number; row < end; row++) {
      const from = Math.max(first, pathSince[row] as number);
      const to = Math.min(last, row + 1 < end ? (pathSince[row + 1] as number) - 1 : last);
      if (to - from + 1 <= longest) continue;
      longest = to - from + 1;
      typical = from;
    }
    return typical;
  }

  /** Paths in its repository under which an origin was ever released. */
  paths(origin: number): string[] {
    const { pathStart, pathSince } = this.data;
    const out: string[] = [];
    for (let row = pathStart[origin] as number; row < (pathStart[origin + 1] as number); row++)
      out.push(this.path(origin, pathSince[row] as number));
    return out;
  }

  /** The content of an origin that stood at a release, else the last one before it, else its first. */
  contentAt(origin: number, release: number): number {
    const { contentStart, contentFirst } = this.data;
    let content = contentStart[origin] as number;
    while (
      content + 1 < (contentStart[origin + 1] as number) &&
      (contentFirst[content + 1] as number) <= release
    )
      content++;
    return content;
  }

  factsOf(content: number): OriginFacts {
    return this.data.facts[this.data.contentFacts[content] as number] as OriginFacts;
  }

  /** Day on which a segment was first published. */
  day(segment: number): number {
    const { segmentOrigin, segmentFirst } = this.data;
    const { releases } = this.component(segmentOrigin[segment] as number);
    return releases[segmentFirst[segment] as number]?.day ?? 0;
  }

  /**
   * Line of an anchor fingerprint in an origin at a release; -1 where the fingerprint is no anchor or not there.
   *
   * @param found number of the fingerprint (from `find`)
   */
  lineAt(found: number, origin: number, release: number): number {
    const { data } = this;
    if (!isAnchor(data.hashes[found] as number)) return -1;
    this.anchors ??= anchorStarts(data);
    const set = data.hashSet[found] as number;
    const from = data.setStart[set] as number;
    const to = data.setStart[set + 1] as number;
    for (let s = from; s < to; s++) {
      const segment = data.setSegment[s] as number;
      if (data.segmentOrigin[segment] !== origin) continue;
      const line = data.anchorLines[(this.anchors[found] as number) + s - from] as number;
      return this.shifted(origin, line, data.segmentFirst[segment] as number, release);
    }
    return -1;
  }

  /** Follows a line from one release of an origin to a later one. */
  private shifted(origin: number, line: number, from: number, to: number): number {
    const { shiftStart, shiftLine, shiftDelta } = this.data;
    const last = this.contentAt(origin, to);
    let at = line;
    for (let content = this.contentAt(origin, from) + 1; content <= last; content++) {
      let delta = 0;
      for (let i = shiftStart[content] as number; i < (shiftStart[content + 1] as number); i++) {
        if ((shiftLine[i] as number) > at) break;
        delta = shiftDelta[i] as number;
      }
      at += delta;
    }
    return Math.max(1, at);
  }
}
