/**
 * The licence texts that ship with Colophon, read when they are first asked for: those that most projects use at once,
 * all others only when a document holds words that these do not explain.
 */
import { readFileSync } from 'node:fs';
import { fromDataFile } from '../data-file.ts';
import {
  BEGIN_OPTIONAL,
  BIG_GAP,
  BIG_GAP_WORDS,
  type Block,
  decodeBlock,
  END_OPTIONAL,
  FIRST_WORD,
  packedBlocks,
  type Reference,
  type ReferenceKind,
  SMALL_GAP,
  SMALL_GAP_WORDS,
} from './license-index.ts';

/** A text to compare documents with. */
export interface Pattern {
  readonly id: string;
  readonly kind: ReferenceKind;
  /** Numbers of its words. */
  readonly words: Uint16Array;
  /** 1 for each word that may be missing. */
  readonly optional: Uint8Array;
  /** How many other words may stand before each word; one entry more than there are words. */
  readonly gap: Uint8Array;
  /** For each word, where the optional part around it ends; its own place where there is none. */
  readonly skipTo: Uint16Array;
  /** How many words may not be missing. */
  readonly required: number;
  /** How many of its runs of words are in `Library.postings`, */
  readonly sampled: number;
  /** and of how many a copy is expected to have a share: those of another text that most copies leave out do not count. */
  readonly expected: number;
  /** Only some of its runs are. */
  readonly sparse: boolean;
}

/** Words in a run. */
export const RUN = 5;
/** Of patterns with more words than this, only runs whose hash this number divides are looked up: the same ones in all. */
const LONG = 400;
export const EVERY = 4;

export interface Library {
  readonly patterns: readonly Pattern[];
  /** The number of a word by its hash; undefined for words that no licence has. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Whether a word of a pattern is one of these hashes. */
  readonly telling: (number: number, hashes: ReadonlySet<number>) => boolean;
  /** Ids of exceptions to licences. */
  readonly exceptions: ReadonlySet<string>;
  /** SPDX ids by their lower case. */
  readonly ids: ReadonlyMap<string, string>;
  readonly runs: RunTable;
  /** Names and addresses by their first word. */
  readonly phrases: ReadonlyMap<number, readonly Pattern[]>;
}

/** Where licences and their exceptions have a run of words: pattern and place, packed. */
export interface RunTable {
  readonly mask: number;
  /** Open addressing; 0 is free. */
  readonly keys: Uint32Array;
  readonly first: Uint32Array;
  readonly count: Uint32Array;
  readonly postings: Uint32Array;
}

export const PLACE_BITS = 15;
export const PLACE_MASK = (1 << PLACE_BITS) - 1;

export function libraryOf(blocks: readonly Block[]): Library {
  const numbers = new Map<number, number>();
  let next = FIRST_WORD;
  for (const { hashes } of blocks) for (const hash of hashes) numbers.set(hash, next++);
  const references = blocks.flatMap((block) => block.references);
  const runs = new Runs(references.reduce((sum, { sequence }) => sum + sequence.length, 0));
  const patterns = references.map((reference, i) => patternOf(reference, i, runs));
  const phrases = new Map<number, Pattern[]>();
  for (const pattern of patterns)
    if (pattern.kind === 'name' || pattern.kind === 'url') {
      const word = pattern.words[0] as number;
      const list = phrases.get(word);
      if (list === undefined) phrases.set(word, [pattern]);
      else list.push(pattern);
    }
  const hashes = [...numbers.keys()];
  return {
    patterns,
    numbers,
    telling: (number, among) => among.has(hashes[number - FIRST_WORD] as number),
    exceptions: new Set(patterns.flatMap(({ id, kind }) => (kind === 'exception' ? [id] : []))),
    ids: new Map(patterns.map(({ id }) => [id.toLowerCase(), id])),
    runs: runTable(runs),
    phrases,
  };
}

/** Runs of words with where they stand, in the order of the patterns. */
class Runs {
  readonly hashes: Uint32Array;
  readonly postings: Uint32Array;
  count = 0;

  constructor(most: number) {
    this.hashes = new Uint32Array(most);
    this.postings = new Uint32Array(most);
  }

  /** Adds those of a pattern that are looked up, and says how many they are, and how many begin with a needed word. */
  add(
    words: Uint16Array,
    pattern: number,
    optional: Uint8Array,
  ): { readonly sampled: number; readonly needed: number } {
    const before = this.count;
    let needed = 0;
    const every = words.length > LONG ? EVERY : 1;
    for (let at = 0; at + RUN <= words.length; at++) {
      const hash = runHash(words, at);
      if (every > 1 && hash % every !== 0) continue;
      this.hashes[this.count] = hash;
      this.postings[this.count++] = ((pattern << PLACE_BITS) | at) >>> 0;
      needed += 1 - (optional[at] as number);
    }
    return { sampled: this.count - before, needed };
  }
}

function patternOf({ id, kind, sequence }: Reference, number: number, runs: Runs): Pattern {
  const most = sequence.length;
  const words = new Uint16Array(most);
  const optional = new Uint8Array(most);
  const gap = new Uint8Array(most + 1);
  const skipTo = new Uint16Array(most);
  let at = 0;
  let required = 0;
  let depth = 0;
  let outermost = 0;
  for (let i = 0; i < most; i++) {
    const token = sequence[i] as number;
    if (token === BEGIN_OPTIONAL) {
      if (depth++ === 0) outermost = at;
    } else if (token === END_OPTIONAL) {
      if (--depth === 0) skipTo.fill(at, outermost, at);
    } else if (token === SMALL_GAP) gap[at] = Math.max(gap[at] as number, SMALL_GAP_WORDS);
    else if (token === BIG_GAP) gap[at] = BIG_GAP_WORDS;
    else {
      words[at] = token;
      skipTo[at] = at;
      if (depth > 0) optional[at] = 1;
      else required++;
      at++;
    }
  }
  const own = words.subarray(0, at);
  const isText = kind !== 'name' && kind !== 'url';
  const { sampled, needed } = isText ? runs.add(own, number, optional) : { sampled: 0, needed: 0 };
  return {
    id,
    kind,
    words: own,
    optional: optional.subarray(0, at),
    gap: gap.subarray(0, at + 1),
    skipTo: skipTo.subarray(0, at),
    required,
    sampled,
    // The LGPL-3.0 goes with the whole GPL-3.0.
    expected: required > LONG && required < at / 2 ? needed : sampled,
    sparse: at > LONG,
  };
}

/** Never 0. */
export function runHash(words: Uint16Array, at: number): number {
  let hash = 0x9e3779b9;
  for (let i = at; i < at + RUN; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0 || 1;
}

function runTable(runs: Runs): RunTable {
  let size = 1024;
  while (size < runs.count * 1.5) size *= 2;
  const mask = size - 1;
  const keys = new Uint32Array(size);
  const count = new Uint32Array(size);
  const slots = new Uint32Array(runs.count);
  for (let i = 0; i < runs.count; i++) {
    const hash = runs.hashes[i] as number;
    let slot = hash & mask;
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    keys[slot] = hash;
    count[slot] = (count[slot] as number) + 1;
    slots[i] = slot;
  }
  const first = new Uint32Array(size);
  for (let slot = 1; slot < size; slot++)
    first[slot] = (first[slot - 1] as number) + (count[slot - 1] as number);
  const next = first.slice();
  const postings = new Uint32Array(runs.count);
  for (let i = 0; i < runs.count; i++) {
    const slot = slots[i] as number;
    const at = next[slot] as number;
    postings[at] = runs.postings[i] as number;
    next[slot] = at + 1;
  }
  return { mask, keys, first, count, postings };
}

/** The slot of a run; -1 where no licence has it. */
export function slotOf({ mask, keys }: RunTable, hash: number): number {
  for (let slot = hash & mask; keys[slot] !== 0; slot = (slot + 1) & mask)
    if (keys[slot] === hash) return slot;
  return -1;
}

// ---------------------------------------------------------------------------------------------------------------
// The file

let packed: readonly Uint8Array[] | null = null;
const read: Block[] = [];
const libraries: (Library | null)[] = [];
const texts: ReadonlySet<string>[] = [];

/**
 * The first blocks.
 *
 * @throws ColophonError when the file is missing or damaged: without it no licence could be told
 */
function blocks(count: number): readonly Block[] {
  fromDataFile('licenses.idx', 'The license texts', (path) => {
    packed ??= packedBlocks(readFileSync(path));
    while (read.length < Math.min(count, packed.length))
      read.push(decodeBlock(packed[read.length] as Uint8Array));
  });
  return read.slice(0, count);
}

/** The library of the first `level` blocks. */
function library(level: number): Library {
  const made = libraries[level] ?? libraryOf(blocks(level));
  libraries[level] = made;
  return made;
}

/** The licences that most projects use. */
export function commonLicenses(): Library {
  return library(1);
}

/** Every licence that Colophon knows. */
export function allLicenses(): Library {
  return library(2);
}

/** Whether the text of this licence would be recognised; the id as `LicenseText` has it. Needs no library made. */
export function isKnownText(id: string): boolean {
  return textsIn(0).has(id) || textsIn(1).has(id);
}

/** Ids of the licences whose texts are in a block. */
function textsIn(block: number): ReadonlySet<string> {
  const ids =
    texts[block] ??
    new Set(
      blocks(block + 1)[block]?.references.flatMap(({ id, kind }) => (kind === 'text' ? id : [])) ?? [],
    );
  texts[block] = ids;
  return ids;
}
