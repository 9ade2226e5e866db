import type { Component, OriginFacts } from './evidence.ts';
import type { FingerprintOptions } from './fingerprint.ts';

/**
 * An origin index in memory: what the builder makes, the format stores and the matcher reads. Columns of typed
 * arrays, since a million small objects would cost more to load than to search. "CSR" columns hold the rows of
 * item i at `[start[i], start[i + 1])`.
 */
export interface IndexData {
  /** Version of the content, e.g. `2026.11.23`. */
  readonly version: string;
  readonly options: FingerprintOptions;
  readonly components: readonly IndexedComponent[];

  /** Origins: one upstream file through its whole history, moves included. */
  readonly originComponent: Uint16Array;
  /** Paths of an origin (CSR): `pathText[pathName[i]]` from release `pathSince[i]` on. */
  readonly pathStart: Uint32Array;
  readonly pathSince: Uint16Array;
  readonly pathName: Uint32Array;
  readonly pathText: readonly string[];

  /** Contents of an origin in release order (CSR by origin). */
  readonly contentStart: Uint32Array;
  readonly contentFirst: Uint16Array;
  readonly contentLast: Uint16Array;
  readonly contentCode: Uint32Array;
  readonly contentImports: Uint32Array;
  readonly contentTokens: Uint32Array;
  readonly contentFacts: Uint32Array;
  readonly facts: readonly OriginFacts[];
  /**
   * How lines moved from the content before to this one (CSR by content): from line `shiftLine[i]` of the earlier
   * content on, lines stand `shiftDelta[i]` lower.
   */
  readonly shiftStart: Uint32Array;
  readonly shiftLine: Uint16Array;
  readonly shiftDelta: Int16Array;

  /** Segments: an origin and the releases (first to last) in which some of its fingerprints stood. */
  readonly segmentOrigin: Uint32Array;
  readonly segmentFirst: Uint16Array;
  readonly segmentLast: Uint16Array;
  /** Sets of segments that one fingerprint occurs in (CSR). Fingerprints of one region share their set. */
  readonly setStart: Uint32Array;
  readonly setSegment: Uint32Array;

  /** All fingerprints, ascending, and the set of each. */
  readonly hashes: Uint32Array;
  readonly hashSet: Uint32Array;
  /**
   * Lines of anchor fingerprints (`isAnchor(hash)`), for each segment of their set in its order: the line on which
   * the k-gram starts in the first content of that segment. 65,535 stands for that line or any after it.
   */
  readonly anchorLines: Uint16Array;

  /** Hashes of comment lines by which upstream files declare changes or sources of their own, ascending. */
  readonly phrases: Uint32Array;
}

export interface IndexedComponent extends Component {
  /** Address of a file's lines: `{tag}`, `{path}`, `{start}`, `{end}` are filled in; null where there is none. */
  readonly permalink: string | null;
  readonly releases: readonly IndexedRelease[];
}

export interface IndexedRelease {
  readonly version: string;
  /** Tag or commit for permalinks. */
  readonly tag: string;
  /** Day of publication, days since 1970-01-01 UTC. */
  readonly day: number;
  /** What stands before the path in the repository, e.g. `src/`. */
  readonly prefix: string;
}

/** One fingerprint in four carries lines: enough to place every region, at a quarter of the bytes. */
export function isAnchor(hash: number): boolean {
  return (hash & 3) === 0;
}
