/**
 * One component of an index, made on its own so that components can be built side by side and kept from build to
 * build. Pure: the same history gives the same part. `assemble.ts` puts parts together.
 */

import { licensesOf } from '../../license/expression.ts';
import type { FileFacts } from '../../license/file-notices.ts';
import { holderKey } from '../../license/holder-key.ts';
import type { OriginFacts } from '../evidence.ts';
import type { IndexedComponent } from '../index-data.ts';
import type { ContentRecord, PlacedPrints } from './content.ts';

export interface ComponentHistory {
  readonly component: IndexedComponent;
  /** For each release, in the component's order: path → content. */
  readonly releases: readonly ReadonlyMap<string, ContentRecord>[];
  /** Whether file headers speak for its holders; they do when not given. */
  readonly headerHolders?: boolean;
}

/** Columns as in `IndexData`, with numbers of the component's own. */
export interface ComponentPart {
  readonly component: IndexedComponent;
  readonly origins: readonly PartOrigin[];
  readonly contentStart: Uint32Array;
  readonly contentFirst: Uint16Array;
  readonly contentLast: Uint16Array;
  readonly contentCode: Uint32Array;
  readonly contentImports: Uint32Array;
  readonly contentTokens: Uint32Array;
  readonly contentFacts: Uint32Array;
  readonly facts: readonly OriginFacts[];
  readonly shiftStart: Uint32Array;
  readonly shiftLine: Uint16Array;
  readonly shiftDelta: Int16Array;
  readonly segmentOrigin: Uint32Array;
  readonly segmentFirst: Uint16Array;
  readonly segmentLast: Uint16Array;
  /** Where fingerprints stand, by fingerprint and then by segment: fingerprint, segment, line. */
  readonly postingHash: Uint32Array;
  readonly postingSegment: Uint32Array;
  readonly postingLine: Uint16Array;
  /** Hashes of phrases, ascending, and the release in which each first stood. */
  readonly phraseHash: Uint32Array;
  readonly phraseSince: Uint16Array;
}

export interface PartOrigin {
  /** Paths in the archive, from which release on. */
  readonly names: readonly { readonly since: number; readonly path: string }[];
  /** What its contents say they were derived from (`parents.ts`), distinct, and the release that says so first. */
  readonly parents: readonly { readonly since: number; readonly reference: string }[];
}

/** One upstream file through its history. */
interface Origin {
  readonly names: { since: number; path: string }[];
  readonly contents: { first: number; last: number; record: ContentRecord }[];
}

/** A file that vanishes in the release where one of the same name appears elsewhere has moved if they share this. */
const MOVED_SHARE = 0.5;

export function componentPart({
  component,
  releases,
  headerHolders = true,
}: ComponentHistory): ComponentPart {
  const origins = originsOf(releases);
  const facts = new Interner<OriginFacts>();
  const contents = new Columns(['first', 'last', 'code', 'imports', 'tokens', 'facts']);
  const shifts = new Columns(['line', 'delta']);
  const segments = new Columns(['origin', 'first', 'last']);
  const postings = new Postings();
  const phrases = new Map<number, number>();

  origins.forEach((origin, o) => {
    const spans = new Spans();
    let previous: ContentRecord | null = null;
    for (const { first, last, record } of origin.contents) {
      const known = keptFacts(record.facts, component, first, headerHolders);
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
      spans.add(record, first, last);
      spans.add(record.shapes, first, last);
      for (const phrase of record.phrases) phrases.set(phrase, Math.min(first, phrases.get(phrase) ?? first));
      previous = record;
    }
    contents.endRow();

    const segmentIds = new Map<number, number>();
    for (const [hash, { first, last, line }] of spans.all) {
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
    component,
    origins: origins.map(({ names, contents }) => ({ names, parents: declaredSince(contents) })),
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
    ...postings.sorted(),
    phraseHash: Uint32Array.from(phrases.keys()).sort(),
    phraseSince: Uint16Array.from(
      [...phrases].sort(([a], [b]) => a - b),
      ([, since]) => since,
    ),
  };
}

/**
 * Licence of a component at a release: where its licence document said something else than the newest one does, what
 * it said then (null where that is not known), else the recipe's.
 */
export function licenseAt({ license, documents }: IndexedComponent, release: number): string | null {
  const then = documents.findLast(({ since }) => since <= release)?.license;
  const newest = documents.at(-1)?.license;
  if (!then || !newest || then.expression === newest.expression) return license;
  return then.expression;
}

/**
 * What the index keeps of a file's facts: where it names no licence, its component's.
 *
 * @param documented holders whom the component's licence document names
 */
export function effectiveFacts(
  facts: FileFacts,
  componentLicense: string | null,
  documented: readonly string[] = [],
): FileFacts {
  // A notice that names a licence nobody knows does not stand for the component's, unless it points to it.
  const noticed = facts.notice === 'header' || facts.notice === 'spdx';
  const stands = !noticed || pointsTo(facts, componentLicense, documented);
  return { ...facts, license: facts.license ?? (stands ? componentLicense : null) };
}

/** Whether "the BSD license found in the LICENSE file" means this component's; a header copied from others does not. */
function pointsTo(
  { pointer, holders }: FileFacts,
  componentLicense: string | null,
  documented: readonly string[],
): boolean {
  if (pointer === undefined) return false;
  const { family } = pointer;
  const ids = componentLicense === null ? [] : licensesOf(componentLicense);
  if (family !== null) return ids.some((id) => id.startsWith(`${family}-`) || id === family);
  const known = new Set(documented.map(holderKey));
  return known.size === 0 || holders.every((holder) => known.has(holderKey(holder)));
}

/** `effectiveFacts` of a content that came with a release, without holders where file headers do not speak for them. */
export function keptFacts(
  facts: FileFacts,
  component: IndexedComponent,
  release: number,
  headerHolders: boolean,
): OriginFacts {
  const documented = component.documents.findLast(({ since }) => since <= release)?.license?.holders;
  const known = effectiveFacts(facts, licenseAt(component, release), documented);
  return headerHolders ? known : { ...known, holders: [] };
}

/** Follows each path through the releases, and files through their moves. */
function originsOf(releases: ComponentHistory['releases']): Origin[] {
  const origins: Origin[] = [];
  const current = new Map<string, Origin>();
  releases.forEach((files, release) => {
    const appeared = [...files.keys()].filter((path) => !current.has(path)).sort();
    const vanished = new Map<string, string[]>();
    for (const path of [...current.keys()].sort())
      if (!files.has(path)) vanished.set(baseName(path), [...(vanished.get(baseName(path)) ?? []), path]);

    for (const path of appeared) {
      const record = files.get(path) as ContentRecord;
      const candidates = vanished.get(baseName(path)) ?? [];
      const from = candidates.find((old) => movedShare(current.get(old) as Origin, record) >= MOVED_SHARE);
      const origin = from === undefined ? { names: [], contents: [] } : (current.get(from) as Origin);
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

/** References in the order in which releases came to have them. */
function declaredSince(contents: Origin['contents']): PartOrigin['parents'] {
  const since = new Map<string, number>();
  for (const { first, record } of contents)
    for (const reference of record.parents) if (!since.has(reference)) since.set(reference, first);
  return [...since].map(([reference, release]) => ({ since: release, reference }));
}

/** First and last release of the fingerprints of one origin, and the line in the first. */
class Spans {
  readonly all = new Map<number, { first: number; last: number; line: number }>();

  add({ hashes, lines }: PlacedPrints, first: number, last: number): void {
    hashes.forEach((hash, i) => {
      const span = this.all.get(hash);
      if (span === undefined) this.all.set(hash, { first, last, line: lines[i] as number });
      else span.last = last;
    });
  }
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
export class Interner<T> {
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

  /** By fingerprint and then by segment, since segment numbers grow with the postings. */
  sorted(): Pick<ComponentPart, 'postingHash' | 'postingSegment' | 'postingLine'> {
    const order = sortedOrder(this.hash.subarray(0, this.size));
    const postingHash = new Uint32Array(this.size);
    const postingSegment = new Uint32Array(this.size);
    const postingLine = new Uint16Array(this.size);
    order.forEach((row, i) => {
      postingHash[i] = this.hash[row] as number;
      postingSegment[i] = this.segment[row] as number;
      postingLine[i] = this.line[row] as number;
    });
    return { postingHash, postingSegment, postingLine };
  }
}

/** The order that sorts 32-bit keys, equal ones as they stand (two passes of radix sort). */
export function sortedOrder(keys: Uint32Array): Uint32Array {
  const n = keys.length;
  let order = Uint32Array.from(keys.keys());
  for (const shift of [0, 16]) {
    const next = new Uint32Array(0x10000 + 1);
    for (const key of keys) {
      const digit = ((key >>> shift) & 0xffff) + 1;
      next[digit] = (next[digit] as number) + 1;
    }
    for (let digit = 1; digit < next.length; digit++)
      next[digit] = (next[digit] as number) + (next[digit - 1] as number);
    const out = new Uint32Array(n);
    for (const row of order) {
      const digit = ((keys[row] as number) >>> shift) & 0xffff;
      const at = next[digit] as number;
      out[at] = row;
      next[digit] = at + 1;
    }
    order = out;
  }
  return order;
}

function doubled<T extends Uint32Array | Uint16Array>(values: T, Type: new (length: number) => T): T {
  const out = new Type(values.length * 2);
  out.set(values);
  return out;
}
