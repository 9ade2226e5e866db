/**
 * Finds notices and texts that are known to state a licence and that a document has with a few words more, less or other.
 * They are laid along the words that no exact statement explains, those first that share most runs of words with them.
 */
import { readFileSync } from 'node:fs';
import { fromDataFile } from '../data-file.ts';
import { allLicenses, type Pattern } from './library.ts';
import {
  laidAlong,
  longestChain,
  type PackedHit,
  packedHit,
  type TextMatch,
  withoutOverlaps,
} from './match-texts.ts';
import type { Statement, StatementFile } from './statement-index.ts';
import type { StatementWords } from './statement-words.ts';
import { decodeWordings, FIRST_NUMBER, NO_WORD, type Wording, type WordingFile } from './wording-index.ts';
import { wordHash } from './words.ts';

/** A statement that a document has nearly. */
export interface NearStatement {
  readonly statement: Statement;
  /** By known words; `to` is behind the last. */
  readonly from: number;
  readonly to: number;
  /** 1 where word for word it is there and nothing else. */
  readonly likeness: number;
  /** How many words are missing or too much. */
  readonly other: number;
  /** By UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Words in a run. */
const RUN = 4;
/** Of wordings with more words than this, only runs whose hash this number divides are looked up. */
const LONG = 40;
const EVERY = 4;

/** A run, packed: which wording, where in it, and bits of its hash. */
const PLACE_BITS = 9;
const WORDING_BITS = 14;
const CHECK_BITS = 32 - PLACE_BITS - WORDING_BITS;
const BUCKET_BITS = 17;

export interface WordingLibrary {
  /** The number of a word by its hash. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly wordings: readonly Wording[];
  readonly statements: readonly Statement[];
  /** Numbers of words by which licences are told apart, and of those of their names. */
  readonly telling: ReadonlySet<number>;
  readonly naming: ReadonlySet<number>;
  /** How many runs of each wording are looked up. */
  readonly sampled: Uint16Array;
  /** Where the runs of each bucket begin; one entry more than there are buckets. */
  readonly first: Uint32Array;
  readonly runs: Uint32Array;
}

export function wordingLibrary({ words, wordings }: WordingFile, file: StatementFile): WordingLibrary {
  if (wordings.length > 1 << WORDING_BITS) throw new Error('has too many wordings');
  const { length: legal } = file.legal;
  const numbers = new Map<number, number>();
  words.forEach((place, i) => {
    const hash = place < legal ? file.legal[place] : file.other[place - legal];
    numbers.set(hash as number, i + FIRST_NUMBER);
  });
  const first = new Uint32Array((1 << BUCKET_BITS) + 1);
  const sampled = new Uint16Array(wordings.length);
  eachRun(wordings, (hash, wording) => {
    sampled[wording] = (sampled[wording] as number) + 1;
    const behind = bucketOf(hash) + 1;
    first[behind] = (first[behind] as number) + 1;
  });
  for (let i = 1; i < first.length; i++) first[i] = (first[i] as number) + (first[i - 1] as number);
  const next = first.slice();
  const runs = new Uint32Array(first.at(-1) as number);
  eachRun(wordings, (hash, wording, place) => {
    const bucket = bucketOf(hash);
    const at = next[bucket] as number;
    runs[at] = ((checkOf(hash) << (PLACE_BITS + WORDING_BITS)) | (wording << PLACE_BITS) | place) >>> 0;
    next[bucket] = at + 1;
  });
  return {
    numbers,
    wordings,
    statements: wordings.map(({ statement }) => file.statements[statement] as Statement),
    telling: new Set([...TELLING].flatMap((hash) => numbers.get(hash) ?? [])),
    naming: new Set(
      namingWords()
        .map((hash) => numbers.get(hash) ?? NO_WORD)
        .filter((word) => word > FREQUENT),
    ),
    sampled,
    first,
    runs,
  };
}

/** Calls back with the runs by which wordings are looked up. */
function eachRun(
  wordings: readonly Wording[],
  visit: (hash: number, wording: number, place: number) => void,
): void {
  for (let wording = 0; wording < wordings.length; wording++) {
    const { words } = wordings[wording] as Wording;
    const every = everyOf(words);
    for (let place = 0; place + RUN <= words.length; place++) {
      const hash = runHash(words, place);
      if (hash % every === 0) visit(hash, wording, place);
    }
  }
}

function everyOf({ length }: Uint16Array): number {
  return length > LONG ? EVERY : 1;
}

function runHash(words: Uint16Array, at: number): number {
  let hash = 0x9e3779b9;
  for (let i = at; i < at + RUN; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function bucketOf(hash: number): number {
  return hash >>> (32 - BUCKET_BITS);
}

/** Bits that neither the bucket nor `EVERY` has. */
function checkOf(hash: number): number {
  return (hash >>> 2) & ((1 << CHECK_BITS) - 1);
}

const NOTHING = new Uint8Array((1 << PLACE_BITS) + 1);
const PLACES = Uint16Array.from(NOTHING, (_, i) => i);

function patternOf({ words }: Wording, number: number): Pattern {
  const { length } = words;
  return {
    id: String(number),
    kind: 'header',
    words,
    optional: NOTHING.subarray(0, length),
    gap: NOTHING.subarray(0, length + 1),
    skipTo: PLACES.subarray(0, length),
    required: length,
    sampled: length,
    expected: length,
    sparse: false,
  };
}

let library: WordingLibrary | null = null;

/** @throws ColophonError when the file is missing or damaged */
function knownWordings(file: StatementFile): WordingLibrary {
  library ??= fromDataFile('license-wordings.idx', 'The wordings of licenses', (path) =>
    wordingLibrary(decodeWordings(readFileSync(path)), file),
  );
  return library;
}

/** Part of the words of a document; `to` is behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Statements that are nearly there in these stretches of a document, in order; no two claim mostly the same words. */
export function nearStatements(
  words: StatementWords,
  stretches: readonly Stretch[],
  file: StatementFile,
  wordings: WordingLibrary = knownWordings(file),
): NearStatement[] {
  const document = Uint16Array.from(words.hashes, (hash) => wordings.numbers.get(hash) ?? NO_WORD);
  return stretches.flatMap((stretch) => nearIn(words, document, stretch, wordings));
}

function nearIn(
  { starts, ends }: StatementWords,
  document: Uint16Array,
  { from: first, to: behind }: Stretch,
  wordings: WordingLibrary,
): NearStatement[] {
  const part = document.subarray(first, behind);
  const matches = wordingsToTry(part, wordings).flatMap(({ pattern, hits }) => {
    const chain = longestChain(hits);
    return chain.length === 0 ? [] : laidAlong(pattern, part, chain);
  });
  return withoutOverlaps(matches, part.length, (match) => Number(isNear(match, part, wordings))).map(
    ({ pattern, from, to, likeness, missing, extra }) => ({
      statement: wordings.statements[Number(pattern.id)] as Statement,
      from: first + from,
      to: first + to,
      likeness,
      other: missing + extra,
      start: starts[first + from] as number,
      end: ends[first + to - 1] as number,
    }),
  );
}

/** A wording is laid along the document where at least this share of its runs is found, */
const WORTH_TRYING = 0.4;
/** and no more than so many are. */
const MOST_TRIED = 40;

interface ToTry {
  readonly pattern: Pattern;
  readonly hits: readonly PackedHit[];
}

function wordingsToTry(document: Uint16Array, { wordings, sampled, first, runs }: WordingLibrary): ToTry[] {
  const counts = new Uint16Array(wordings.length);
  eachHit(document, first, runs, (wording) => {
    counts[wording] = Math.min(0xffff, (counts[wording] as number) + 1);
  });
  // Of words, about.
  const worth = (wording: number): number =>
    (everyOf((wordings[wording] as Wording).words) * (counts[wording] as number) ** 2) /
    (sampled[wording] as number);
  const chosen: number[] = [];
  for (let wording = 0; wording < counts.length; wording++)
    if ((counts[wording] as number) >= Math.max(1, WORTH_TRYING * (sampled[wording] as number)))
      chosen.push(wording);
  chosen.sort((a, b) => worth(b) - worth(a) || a - b).splice(MOST_TRIED);
  const hits = new Map<number, PackedHit[]>(chosen.map((wording) => [wording, []]));
  if (hits.size > 0)
    eachHit(document, first, runs, (wording, place, word) => {
      hits.get(wording)?.push(packedHit(word, place));
    });
  return chosen.map((wording) => ({
    pattern: patternOf(wordings[wording] as Wording, wording),
    hits: hits.get(wording) as PackedHit[],
  }));
}

function eachHit(
  document: Uint16Array,
  first: Uint32Array,
  runs: Uint32Array,
  visit: (wording: number, place: number, word: number) => void,
): void {
  for (let word = 0; word + RUN <= document.length; word++) {
    if (document[word] === NO_WORD) continue;
    const hash = runHash(document, word);
    const bucket = bucketOf(hash);
    const check = checkOf(hash);
    for (let i = first[bucket] as number; i < (first[bucket + 1] as number); i++) {
      const run = runs[i] as number;
      if (run >>> (PLACE_BITS + WORDING_BITS) === check)
        visit((run >>> PLACE_BITS) & ((1 << WORDING_BITS) - 1), run & ((1 << PLACE_BITS) - 1), word);
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------
// Which agreement is enough

const CONTAINED = 0.85;
const LIKE = 0.8;

/** Words by which notices of relatives differ, or that turn one round. */
const TELLING: ReadonlySet<number> = new Set(
  (
    'lesser library affero later only newer documentation mozilla apache netscape eclipse cddl academic artistic perl ' +
    'apachev2 gpl lgpl agpl bsd mit isc exception exceptions except not no non commercial noncommercial either ' +
    '0 1 2 3 4 5 6 7 8 9 10 11 12 v1 v2 v3 v4 gplv2 gplv3 lgplv2 lgplv3'
  )
    .split(' ')
    .map(wordHash),
);

/** Words of names that many licences share. */
const SHARED: ReadonlySet<number> = new Set(
  (
    'a and as by for from in of or the to use with without other general public license licence licenses agreement ' +
    'software free open source code file documentation notice terms modified original new copyright permission ' +
    'standard system library information content data project university international group research this that ' +
    'program work works disclaimer warranty clause variant generic short text old first line lines beginning no on one'
  )
    .split(' ')
    .map(wordHash),
);

/** So many words are those that stand in notices of any licence. */
const FREQUENT = 150;

/** Words of the names of licences, but those that many share. */
function namingWords(): number[] {
  const { patterns, numbers } = allLicenses();
  const hashes = new Map([...numbers].map(([hash, number]) => [number, hash]));
  return patterns
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ words }) => [...words].map((word) => hashes.get(word) as number))
    .filter((hash) => !SHARED.has(hash));
}

/** Of a statement of fewer words no other word may be missing than those that all texts have: the first ones by number. */
const SHORT = 20;
const COMMON = 60;

function isNear(
  match: TextMatch,
  document: Uint16Array,
  { statements, telling, naming }: WordingLibrary,
): boolean {
  const { pattern, containment, likeness, lost, inserted } = match;
  if (containment < CONTAINED || likeness < LIKE) return false;
  const { kind, whole } = statements[Number(pattern.id)] as Statement;
  // In texts, names are those of holders.
  const isNeeded = (word: number): boolean =>
    telling.has(word) ||
    (kind === 'notice' && naming.has(word)) ||
    (pattern.required < SHORT && word > COMMON);
  for (let i = 0; i < lost.length; i += 2)
    for (let place = lost[i] as number; place < (lost[i + 1] as number); place++)
      if (isNeeded(pattern.words[place] as number) || isRequired(whole, place)) return false;
  for (let i = 0; i < inserted.length; i += 2)
    for (let word = inserted[i] as number; word < (inserted[i + 1] as number); word++)
      if (telling.has(document[word] as number)) return false;
  return true;
}

/** Whether a word stands in a part that is not to be interrupted. */
function isRequired(whole: readonly number[], place: number): boolean {
  for (let i = 0; i < whole.length; i += 2) {
    const from = whole[i] as number;
    if (place >= from && place < from + (whole[i + 1] as number)) return true;
  }
  return false;
}
