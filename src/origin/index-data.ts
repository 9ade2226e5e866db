import type { Component, ComponentDocuments, OriginFacts } from './evidence.ts';
import type { FingerprintTable } from './fingerprint-table.ts';
import type { SegmentSets } from './segment-sets.ts';
import type { ViewOptions } from './views.ts';

/**
 * An origin index in memory: what the builder makes, the format stores and the matcher reads. Columns of typed
 * arrays, since a million small objects would cost more to load than to search. "CSR" columns hold the rows of
 * item i at `[start[i], start[i + 1])`.
 */
export interface IndexData {
  /** Version of the content, e.g. `2026.11.23`. */
  readonly version: string;
  readonly options: ViewOptions;
  readonly components: readonly IndexedComponent[];

  /** Origins: one upstream file through its whole history, moves included. */
  readonly originComponent: Uint16Array;
  /**
   * Origins that an origin was itself derived from (CSR): as its files say (markers, modular files), or since they
   * had published a good part of its first content before; from release `parentSince[i]` of the origin on.
   */
  readonly parentStart: Uint32Array;
  readonly parentOrigin: Uint32Array;
  readonly parentSince: Uint16Array;
  readonly parentKind: Uint8Array;
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
  /**
   * Sets of segments that one fingerprint stands in. A set number below the number of segments is that segment
   * alone; the others are here under `number - segments`. Fingerprints of one region share their set.
   */
  readonly sets: SegmentSets;

  /** All fingerprints with their sets. */
  readonly prints: FingerprintTable;
  /**
   * Lines of anchor fingerprints (`isAnchor(hash)`), in the order of the fingerprints, and for each of the segments
   * of its set: the line on which the k-gram starts in the first content of that segment, as low and high byte.
   * 65,535 stands for that line or any after it.
   */
  readonly anchorLow: Uint8Array;
  readonly anchorHigh: Uint8Array;
  /** Where the lines of each `ANCHOR_BLOCK`th fingerprint begin. */
  readonly anchorBlock: Uint32Array;

  /** Hashes of comment lines by which upstream files declare changes or sources of their own, ascending. */
  readonly phrases: Uint32Array;
  /** The component that published each phrase first. */
  readonly phraseComponent: Uint16Array;
}

export interface IndexedComponent extends Component {
  /** Address of a file's lines: `{tag}`, `{path}`, `{start}`, `{end}` are filled in; null where there is none. */
  readonly permalink: string | null;
  readonly releases: readonly IndexedRelease[];
  /** What it shipped beside its code, from which release on, ascending. */
  readonly documents: readonly (ComponentDocuments & { readonly since: number })[];
}

export interface IndexedRelease {
  readonly version: string;
  /** Tag or commit for permalinks. */
  readonly tag: string;
  /** Day of publication, days since 1970-01-01 UTC; `UNKNOWN_DAY` where it is not known. */
  readonly day: number;
  /** What stands before the path in the repository, e.g. `src/`. */
  readonly prefix: string;
}

/** What `parentKind` says. */
export const PARENT_KINDS = ['declared', 'matched'] as const;

/** Fingerprints between two entries of `anchorBlock`. */
export const ANCHOR_BLOCK = 32;

/** Where the rows of each item start, and the end of the last, from how many rows each item has. */
export function startsOf(counts: ArrayLike<number>): Uint32Array {
  const out = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) out[i + 1] = (out[i] as number) + (counts[i] as number);
  return out;
}

/** How many rows each item has: the inverse of `startsOf`. */
export function rowCounts(start: Uint32Array): Uint32Array {
  const out = new Uint32Array(start.length - 1);
  for (let i = 0; i < out.length; i++) out[i] = (start[i + 1] as number) - (start[i] as number);
  return out;
}

/** One fingerprint in eight carries lines: enough to place every region, at an eighth of the bytes. */
export function isAnchor(hash: number): boolean {
  return (hash & 7) === 0;
}
