/** Puts components together to an index. Pure: the same parts give the same index. */
import type { OriginFacts } from '../evidence.ts';
import { FingerprintTable } from '../fingerprint-table.ts';
import { ANCHOR_BLOCK, type IndexData, isAnchor, rowCounts, startsOf } from '../index-data.ts';
import { SegmentSets } from '../segment-sets.ts';
import type { ViewOptions } from '../views.ts';
import { type ComponentPart, Interner, sortedOrder } from './component-part.ts';
import { type ParentLink, parentsOf } from './parents-of.ts';

export function assembleIndex(
  parts: readonly ComponentPart[],
  options: ViewOptions,
  version: string,
): IndexData {
  const facts = new Interner<OriginFacts>();
  const names = new Interner<string>();
  const factIds = parts.map((part) => part.facts.map((fact) => facts.idOf(fact, JSON.stringify(fact))));
  const origins = parts.flatMap((part) => part.origins);
  const paths = origins.flatMap((origin) => origin.names);
  const originOffset = offsets(parts, (part) => part.origins.length);
  const segmentOffset = offsets(parts, (part) => part.segmentOrigin.length);

  const base = {
    version,
    options,
    components: parts.map((part) => part.component),
    originComponent: Uint16Array.from(parts.flatMap((part, c) => part.origins.map(() => c))),
    pathStart: startsOf(origins.map((origin) => origin.names.length)),
    pathSince: Uint16Array.from(paths, ({ since }) => since),
    pathName: Uint32Array.from(paths, ({ path }) => names.idOf(path, path)),
    pathText: names.values,
    contentStart: joinedStarts(parts.map((part) => part.contentStart)),
    contentFirst: joined(
      Uint16Array,
      parts.map((part) => part.contentFirst),
    ),
    contentLast: joined(
      Uint16Array,
      parts.map((part) => part.contentLast),
    ),
    contentCode: joined(
      Uint32Array,
      parts.map((part) => part.contentCode),
    ),
    contentImports: joined(
      Uint32Array,
      parts.map((part) => part.contentImports),
    ),
    contentTokens: joined(
      Uint32Array,
      parts.map((part) => part.contentTokens),
    ),
    contentFacts: joined(
      Uint32Array,
      parts.map((part, c) => part.contentFacts.map((id) => (factIds[c] as number[])[id] as number)),
    ),
    facts: facts.values,
    shiftStart: joinedStarts(parts.map((part) => part.shiftStart)),
    shiftLine: joined(
      Uint16Array,
      parts.map((part) => part.shiftLine),
    ),
    shiftDelta: joined(
      Int16Array,
      parts.map((part) => part.shiftDelta),
    ),
    segmentOrigin: joined(
      Uint32Array,
      parts.map((part, c) => part.segmentOrigin.map((origin) => origin + (originOffset[c] as number))),
    ),
    segmentFirst: joined(
      Uint16Array,
      parts.map((part) => part.segmentFirst),
    ),
    segmentLast: joined(
      Uint16Array,
      parts.map((part) => part.segmentLast),
    ),
    ...fingerprintColumns(parts, segmentOffset),
    ...phraseColumns(parts),
  };
  return { ...base, ...parentColumns(parentsOf(parts, base)) };
}

/** Phrases, each with the component that published it first. */
function phraseColumns(parts: readonly ComponentPart[]): Pick<IndexData, 'phrases' | 'phraseComponent'> {
  const first = new Map<number, { component: number; day: number }>();
  parts.forEach((part, component) => {
    part.phraseHash.forEach((hash, i) => {
      const day = part.component.releases[part.phraseSince[i] as number]?.day ?? 0;
      const known = first.get(hash);
      if (known === undefined || day < known.day) first.set(hash, { component, day });
    });
  });
  const phrases = Uint32Array.from(first.keys()).sort();
  return {
    phrases,
    phraseComponent: Uint16Array.from(phrases, (hash) => first.get(hash)?.component ?? 0),
  };
}

type FingerprintColumns = Pick<IndexData, 'sets' | 'prints' | 'anchorLow' | 'anchorHigh' | 'anchorBlock'>;

/** Fingerprints in ascending order, each with the set of segments it stands in, and the lines of the anchors. */
function fingerprintColumns(
  parts: readonly ComponentPart[],
  segmentOffset: readonly number[],
): FingerprintColumns {
  const hash = joined(
    Uint32Array,
    parts.map((part) => part.postingHash),
  );
  const line = joined(
    Uint16Array,
    parts.map((part) => part.postingLine),
  );
  const segment = joined(
    Uint32Array,
    parts.map((part, c) => part.postingSegment.map((own) => own + (segmentOffset[c] as number))),
  );
  const segments = parts.reduce((total, part) => total + part.segmentOrigin.length, 0);
  // Parts stand in the order of their segments, so that equal fingerprints come in the order of theirs.
  const order = sortedOrder(hash);

  const hashes = new Uint32Array(hash.length);
  const sets = new Uint32Array(hash.length);
  const shared = new Interner<Uint32Array>();
  const lines: number[] = [];
  const anchorBlock: number[] = [];
  let size = 0;
  for (let i = 0; i < order.length; ) {
    const from = i;
    const value = hash[order[from] as number] as number;
    while (i < order.length && hash[order[i] as number] === value) i++;
    if (size % ANCHOR_BLOCK === 0) anchorBlock.push(lines.length);
    if (isAnchor(value))
      for (let row = from; row < i; row++) lines.push(line[order[row] as number] as number);
    hashes[size] = value;
    if (i - from === 1) sets[size] = segment[order[from] as number] as number;
    else {
      const members = order.slice(from, i).map((row) => segment[row] as number);
      sets[size] = segments + shared.idOf(members, members.join());
    }
    size++;
  }
  const { rank, sets: rows } = inOrder(shared.values);
  return {
    sets: rows,
    prints: FingerprintTable.from(
      hashes.slice(0, size),
      sets.slice(0, size).map((set) => (set < segments ? set : segments + (rank[set - segments] as number))),
    ),
    anchorLow: Uint8Array.from(lines, (number) => number & 0xff),
    anchorHigh: Uint8Array.from(lines, (number) => number >>> 8),
    anchorBlock: Uint32Array.from(anchorBlock),
  };
}

/** Sets in lexical order, so that neighbours begin alike: `rank[i]` is the row of set i. */
function inOrder(sets: readonly Uint32Array[]): { rank: Uint32Array; sets: SegmentSets } {
  const order = [...sets.keys()].sort((a, b) => compareRows(sets[a] as Uint32Array, sets[b] as Uint32Array));
  const rank = new Uint32Array(sets.length);
  order.forEach((set, row) => {
    rank[set] = row;
  });
  return { rank, sets: SegmentSets.from(order.map((set) => sets[set] as Uint32Array)) };
}

function compareRows(a: Uint32Array, b: Uint32Array): number {
  for (let i = 0; i < a.length && i < b.length; i++)
    if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}

function parentColumns(
  parents: readonly (readonly ParentLink[])[],
): Pick<IndexData, 'parentStart' | 'parentOrigin' | 'parentSince' | 'parentKind'> {
  const links = parents.flat();
  return {
    parentStart: startsOf(parents.map((row) => row.length)),
    parentOrigin: Uint32Array.from(links, ({ origin }) => origin),
    parentSince: Uint16Array.from(links, ({ since }) => since),
    parentKind: Uint8Array.from(links, ({ kind }) => kind),
  };
}

function offsets<T>(items: readonly T[], count: (item: T) => number): number[] {
  let at = 0;
  return items.map((item) => {
    const start = at;
    at += count(item);
    return start;
  });
}

/** CSR starts of columns that are put one behind the other. */
function joinedStarts(columns: readonly Uint32Array[]): Uint32Array {
  return startsOf(columns.flatMap((column) => [...rowCounts(column)]));
}

interface Numbers<T> {
  readonly length: number;
  set(values: T, offset: number): void;
}

function joined<T extends Numbers<T>>(Type: new (length: number) => T, columns: readonly T[]): T {
  const out = new Type(columns.reduce((total, column) => total + column.length, 0));
  let at = 0;
  for (const column of columns) {
    out.set(column, at);
    at += column.length;
  }
  return out;
}
