/** Look-ups in one origin index. */
import type { OriginFacts } from './evidence.ts';
import { ANCHOR_BLOCK, type IndexData, type IndexedComponent, isAnchor, PARENT_KINDS } from './index-data.ts';

/** A file that was found to be whole, and those of its sections that were decompressed. */
export interface IndexSource {
  readonly file: Uint8Array;
  readonly inflated: ReadonlyMap<string, Uint8Array>;
}

/** An origin index ready to be asked. Numbers of origins, segments and sets are its own. */
export class OriginIndex {
  readonly data: IndexData;
  /** Number of segments; set numbers below it are a segment alone. */
  readonly segments: number;
  /** What the index was read from; null where it was made in memory. */
  readonly source: IndexSource | null;
  private phraseNumbers: ReadonlyMap<number, number> | null = null;

  constructor(data: IndexData, source: IndexSource | null = null) {
    this.data = data;
    this.source = source;
    this.segments = data.segmentOrigin.length;
  }

  /** Number of the fingerprint in the index, or -1. */
  find(hash: number): number {
    return this.data.prints.find(hash);
  }

  /** Segments that a set has. */
  setSize(set: number): number {
    return set < this.segments ? 1 : this.data.sets.size(set - this.segments);
  }

  /** Calls `visit` for each segment of a set, in ascending order. */
  forSegments(set: number, visit: (segment: number) => void): void {
    if (set < this.segments) visit(set);
    else this.data.sets.forEach(set - this.segments, visit);
  }

  /**
   * Origins that an origin was derived from, those it declares first.
   *
   * @param release only those that it had by then; all when not given
   */
  parents(
    origin: number,
    release = Number.POSITIVE_INFINITY,
  ): { origin: number; since: number; kind: (typeof PARENT_KINDS)[number] }[] {
    const { parentStart, parentOrigin, parentSince, parentKind } = this.data;
    const out: { origin: number; since: number; kind: (typeof PARENT_KINDS)[number] }[] = [];
    for (let i = parentStart[origin] as number; i < (parentStart[origin + 1] as number); i++) {
      const since = parentSince[i] as number;
      if (since <= release)
        out.push({
          origin: parentOrigin[i] as number,
          since,
          kind: PARENT_KINDS[parentKind[i] as number] as (typeof PARENT_KINDS)[number],
        });
    }
    return out;
  }

  /**
   * The component that published a comment line by which it declares a source or a change of its own; null where no
   * component did.
   *
   * @param hash `phraseHash` of the line
   */
  publisherOf(hash: number): IndexedComponent | null {
    const { phrases, phraseComponent, components } = this.data;
    this.phraseNumbers ??= new Map(Array.from(phrases, (phrase, i) => [phrase, i]));
    const found = this.phraseNumbers.get(hash);
    return found === undefined ? null : (components[phraseComponent[found] as number] ?? null);
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

  /** First release (number) that held an origin at all. */
  sinceRelease(origin: number): number {
    const { contentStart, contentFirst } = this.data;
    return contentFirst[contentStart[origin] as number] as number;
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

  /** The origin that has a content. */
  originOf(content: number): number {
    const { contentStart } = this.data;
    let low = 0;
    let high = contentStart.length - 1;
    // Rows of an origin begin at `contentStart[origin]`, and none is empty.
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((contentStart[middle] as number) <= content) low = middle;
      else high = middle;
    }
    return low;
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
  lineAt(hash: number, found: number, origin: number, release: number): number {
    // The hash tells without a look into the index.
    if (!isAnchor(hash)) return -1;
    const { prints, anchorLow, anchorHigh, anchorBlock, segmentOrigin, segmentFirst } = this.data;
    let at = anchorBlock[Math.floor(found / ANCHOR_BLOCK)] as number;
    for (let i = found - (found % ANCHOR_BLOCK); i < found; i++)
      if (isAnchor(prints.lowestBits(i))) at += this.setSize(prints.setAt(i));
    let line = -1;
    this.forSegments(prints.setAt(found), (segment) => {
      if (line < 0 && segmentOrigin[segment] === origin) {
        const first = (anchorLow[at] as number) | ((anchorHigh[at] as number) << 8);
        line = this.shifted(origin, first, segmentFirst[segment] as number, release);
      }
      at++;
    });
    return line;
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
