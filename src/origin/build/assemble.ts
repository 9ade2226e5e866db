/** Turns the releases of all components into an index. Pure: the same input gives the same index. */
import type { OriginFacts } from '../evidence.ts';
import type { FingerprintOptions } from '../fingerprint.ts';
import { type IndexData, type IndexedComponent, isAnchor } from '../index-data.ts';
import type { ContentRecord } from './content.ts';

export interface ComponentHistory {
  readonly component: IndexedComponent;
  /** For each release, in the component's order: path → content. */
  readonly releases: readonly ReadonlyMap<string, ContentRecord>[];
}

/** One upstream file through its history. */
interface Origin {
  readonly component: number;
  readonly names: { since: number; path: string }[];
  readonly contents: { first: number; last: number; record: ContentRecord }[];
}

/** A file that vanishes in the release where one of the same name appears elsewhere has moved if they share this. */
const MOVED_SHARE = 0.5;

export function assembleIndex(
  histories: readonly ComponentHistory[],
  options: FingerprintOptions,
  version: string,
): IndexData {
  const origins = histories.flatMap((history, c) => originsOf(history, c));

  const facts = new Interner<OriginFacts>();
  const names = new Interner<string>();
  const paths = new Columns(['since', 'name']);
  const contents = new Columns(['first', 'last', 'code', 'imports', 'tokens', 'facts']);
  const shifts = new Columns(['line', 'delta']);
  const segments = new Columns(['origin', 'first', 'last']);
  const postings = new Postings();
  const phrases = new Set<number>();

  origins.forEach((origin, o) => {
    const component = histories[origin.component]?.component as IndexedComponent;
    for (const name of origin.names) paths.push(name.since, names.idOf(name.path, name.path));
    paths.endRow();

    // Fingerprints of this origin: first and last release, and the line in the first.
    const spans = new Map<number, { first: number; last: number; line: number }>();
    let previous: ContentRecord | null = null;
    for (const { first, last, record } of origin.contents) {
      // A notice that names a licence nobody knows does not stand for the component's.
      const noticed = record.facts.notice === 'header' || record.facts.notice === 'spdx';
      const license = record.facts.license ?? (noticed ? null : component.license);
      const known = { ...record.facts, license };
      contents.push(
        first,
        last,
        record.codeDigest,
        record.importsDigest,
        record.tokens,
        facts.idOf(known, JSON.stringify(known)),
      );
      for (const [line, delta] of previous === null ? [] : lineShifts(previous, record))
        shifts.push(line, delta);
      shifts.endRow();
      record.hashes.forEach((hash, i) => {
        const span = spans.get(hash);
        if (span === undefined) spans.set(hash, { first, last, line: record.lines[i] as number });
        else span.last = last;
      });
      for (const phrase of record.phrases) phrases.add(phrase);
      previous = record;
    }
    contents.endRow();

    const segmentIds = new Map<number, number>();
    for (const [hash, { first, last, line }] of spans) {
      const key = first * 0x10000 + last;
      let segment = segmentIds.get(key);
      if (segment === undefined) {
        segment = segments.push(o, first, last);
        segmentIds.set(key, segment);
      }
      postings.push(hash, segment, line);
    }
  });

  return {
    version,
    options,
    components: histories.map((history) => history.component),
    originComponent: Uint16Array.from(origins, (origin) => origin.component),
    pathStart: paths.starts(),
    pathSince: Uint16Array.from(paths.column('since')),
    pathName: Uint32Array.from(paths.column('name')),
    pathText: names.values,
    contentStart: contents.starts(),
    contentFirst: Uint16Array.from(contents.column('first')),
    contentLast: Uint16Array.from(contents.column('last')),
    contentCode: Uint32Array.from(contents.column('code')),
    contentImports: Uint32Array.from(contents.column('imports')),
    contentTokens: Uint32Array.from(contents.column('tokens')),
    contentFacts: Uint32Array.from(contents.column('facts')),
    facts: facts.values,
    shiftStart: shifts.starts(),
    shiftLine: Uint16Array.from(shifts.column('line')),
    shiftDelta: Int16Array.from(shifts.column('delta')),
    segmentOrigin: Uint32Array.from(segments.column('origin')),
    segmentFirst: Uint16Array.from(segments.column('first')),
    segmentLast: Uint16Array.from(segments.column('last')),
    ...postings.sets(),
    phrases: Uint32Array.from(phrases).sort(),
  };
}

/** Follows each path through the releases, and files through their moves. */
function originsOf(history: ComponentHistory, component: number): Origin[] {
  const origins: Origin[] = [];
  const current = new Map<string, Origin>();
  history.releases.forEach((files, release) => {
    const appeared = [...files.keys()].filter((path) => !current.has(path)).sort();
    const vanished = new Map<string, string[]>();
    for (const path of [...current.keys()].sort())
      if (!files.has(path)) vanished.set(baseName(path), [...(vanished.get(baseName(path)) ?? []), path]);

    for (const path of appeared) {
      const record = files.get(path) as ContentRecord;
      const candidates = vanished.get(baseName(path)) ?? [];
      const from = candidates.find((old) => movedShare(current.get(old) as Origin, record) >= MOVED_SHARE);
      const origin =
        from === undefined ? { component, names: [], contents: [] } : (current.get(from) as Origin);
      if (from === undefined) origins.push(origin);
      else {
        current.delete(from);
        candidates.splice(candidates.indexOf(from), 1);
      }
      origin.names.push({ since: release, path });
      current.set(path, origin);
    }
    for (const [path, record] of files) {
      const { contents } = current.get(path) as Origin;
      const latest = contents.at(-1);
      if (latest?.record === record && latest.last === release - 1) latest.last = release;
      else contents.push({ first: release, last: release, record });
    }
  });
  return origins;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function movedShare(origin: Origin, record: ContentRecord): number {
  const before = origin.contents.at(-1)?.record as ContentRecord;
  if (before.codeDigest === record.codeDigest) return 1;
  const hashes = new Set(before.hashes);
  const shared = record.hashes.filter((hash) => hashes.has(hash)).length;
  return shared / Math.max(1, record.hashes.length, before.hashes.length);
}

/** From which line on the shared fingerprints stand how much lower than in the content before. */
function lineShifts(before: ContentRecord, after: ContentRecord): [line: number, delta: number][] {
  const lineBefore = new Map<number, number>();
  before.hashes.forEach((hash, i) => {
    lineBefore.set(hash, before.lines[i] as number);
  });
  const moves: [number, number][] = [];
  after.hashes.forEach((hash, i) => {
    const line = lineBefore.get(hash);
    if (line !== undefined) moves.push([line, (after.lines[i] as number) - line]);
  });
  moves.sort(([a, da], [b, db]) => a - b || da - db);
  const shifts: [number, number][] = [];
  let delta = 0;
  for (const [line, moved] of moves) {
    if (moved === delta || Math.abs(moved) > 0x7fff) continue;
    // Two fingerprints of one line that moved apart: the later one speaks for what follows.
    if (shifts.at(-1)?.[0] === line) shifts.pop();
    shifts.push([line, moved]);
    delta = moved;
  }
  return shifts;
}

/** Gives equal values one number, in order of first appearance. */
class Interner<T> {
  readonly values: T[] = [];
  private readonly ids = new Map<string, number>();

  idOf(value: T, key: string): number {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.values.push(value) - 1;
      this.ids.set(key, id);
    }
    return id;
  }
}

/** Rows of numbers, grouped. */
class Columns {
  private readonly data: number[][];
  private readonly rowStarts: number[] = [0];
  private readonly names: readonly string[];

  constructor(names: readonly string[]) {
    this.names = names;
    this.data = names.map(() => []);
  }

  /** Adds a row of numbers and returns its number. */
  push(...values: number[]): number {
    for (const [i, value] of values.entries()) this.data[i]?.push(value);
    return (this.data[0] as number[]).length - 1;
  }

  endRow(): void {
    this.rowStarts.push((this.data[0] as number[]).length);
  }

  starts(): Uint32Array {
    return Uint32Array.from(this.rowStarts);
  }

  column(name: string): readonly number[] {
    return this.data[this.names.indexOf(name)] as number[];
  }
}

/** Where fingerprints stand: hash, segment, line. */
class Postings {
  private size = 0;
  private hash = new Uint32Array(1 << 16);
  private segment = new Uint32Array(1 << 16);
  private line = new Uint16Array(1 << 16);

  push(hash: number, segment: number, line: number): void {
    if (this.size === this.hash.length) {
      this.hash = doubled(this.hash, Uint32Array);
      this.segment = doubled(this.segment, Uint32Array);
      this.line = doubled(this.line, Uint16Array);
    }
    this.hash[this.size] = hash;
    this.segment[this.size] = segment;
    this.line[this.size] = line;
    this.size++;
  }

  /** Fingerprints in ascending order, each with the set of segments it occurs in. */
  sets(): Pick<IndexData, 'setStart' | 'setSegment' | 'hashes' | 'hashSet' | 'anchorLines'> {
    // Segment numbers grow with the postings, so sorting by (hash, posting) sorts by (hash, segment).
    const order = new BigUint64Array(this.size);
    for (let i = 0; i < this.size; i++) order[i] = (BigInt(this.hash[i] as number) << 32n) | BigInt(i);
    order.sort();
    const at = Uint32Array.from(order, (key) => Number(key & 0xffffffffn));

    const ids = new Map<string, number>();
    const setStart: number[] = [0];
    const setSegment: number[] = [];
    const hashes: number[] = [];
    const hashSet: number[] = [];
    const anchorLines: number[] = [];
    for (let i = 0; i < at.length; ) {
      const hash = this.hash[at[i] as number] as number;
      const rows: number[] = [];
      for (; i < at.length && this.hash[at[i] as number] === hash; i++) rows.push(at[i] as number);
      rows.sort((a, b) => (this.segment[a] as number) - (this.segment[b] as number));
      const members = rows.map((row) => this.segment[row] as number);
      const key = members.join();
      let set = ids.get(key);
      if (set === undefined) {
        set = ids.size;
        ids.set(key, set);
        for (const member of members) setSegment.push(member);
        setStart.push(setSegment.length);
      }
      hashes.push(hash);
      hashSet.push(set);
      if (isAnchor(hash)) for (const row of rows) anchorLines.push(this.line[row] as number);
    }
    return {
      setStart: Uint32Array.from(setStart),
      setSegment: Uint32Array.from(setSegment),
      hashes: Uint32Array.from(hashes),
      hashSet: Uint32Array.from(hashSet),
      anchorLines: Uint16Array.from(anchorLines),
    };
  }
}

function doubled<T extends Uint32Array | Uint16Array>(values: T, Type: new (length: number) => T): T {
  const out = new Type(values.length * 2);
  out.set(values);
  return out;
}
