/**
 * Finds the sentences, notices, tags and texts that are known to state a licence, word for word, and settles which of them
 * count where several claim the same words. Time grows with the length of the document alone.
 */
import { readFileSync } from 'node:fs';
import { fromDataFile } from '../data-file.ts';
import { licensesOf } from './expression.ts';
import { goesOn } from './mentions.ts';
import {
  ANCHOR,
  ANCHORS,
  decodeStatements,
  RollingHash,
  type Statement,
  type StatementFile,
} from './statement-index.ts';
import { type Dictionary, MARKUP, type StatementWords, statementWords, UNKNOWN } from './statement-words.ts';

/** Words of a document that state something. */
export interface StatementMatch {
  readonly statement: Statement;
  /** By known words; `to` is behind the last. */
  readonly from: number;
  readonly to: number;
  /** How many of them are legal language. */
  readonly legal: number;
  /** By UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

export interface StatementLibrary extends Dictionary {
  readonly file: StatementFile;
  readonly isLegal: (hash: number) => boolean;
  /** By anchor, the longest first. */
  readonly byAnchor: readonly (readonly Statement[] | undefined)[];
  /** For each anchor a bit of how many words it is made: 1 of one, 2 of two, 4 of three, 8 of `ANCHOR`. */
  readonly anchored: Uint8Array;
  readonly longest: number;
}

export function statementLibrary(file: StatementFile): StatementLibrary {
  const legal = new Set(file.legal);
  const words = new Map<number, number>();
  for (const hash of file.legal) words.set(hash, hash);
  for (const hash of file.other) words.set(hash, hash);
  for (let i = 0; i < file.spellings.length; i += 2)
    words.set(file.spellings[i] as number, file.spellings[i + 1] as number);
  for (const hash of file.markup) words.set(hash, MARKUP);
  const byAnchor = new Array<Statement[] | undefined>(ANCHORS).fill(undefined);
  const anchored = new Uint8Array(ANCHORS);
  let longest = 0;
  for (const statement of file.statements) {
    const { anchor, length } = statement;
    anchored[anchor] = (anchored[anchor] as number) | (1 << (Math.min(length, ANCHOR) - 1));
    longest = Math.max(longest, length);
    const list = byAnchor[anchor];
    if (list === undefined) byAnchor[anchor] = [statement];
    else list.push(statement);
  }
  for (const list of byAnchor)
    if (list !== undefined && list.length > 1) list.sort((a, b) => b.length - a.length);
  return {
    file,
    lookUp: (hash) => words.get(hash) ?? UNKNOWN,
    isLegal: (hash) => legal.has(hash),
    byAnchor,
    anchored,
    longest,
  };
}

let library: StatementLibrary | null = null;

/** @throws ColophonError when the file is missing or damaged */
export function knownStatements(): StatementLibrary {
  library ??= fromDataFile('license-statements.idx', 'The statements of licences', (path) =>
    statementLibrary(decodeStatements(readFileSync(path))),
  );
  return library;
}

/** What a document states, in order; no two claim mostly the same words. */
export interface Statements {
  readonly stated: readonly StatementMatch[];
  /** Words that look like a statement and are none: what is known to mean something else, and lists of licences. */
  readonly denied: readonly StatementMatch[];
  /** The words of the document by which they were found. */
  readonly words: StatementWords;
}

export function findStatements(text: string, known: StatementLibrary = knownStatements()): Statements {
  const words = statementWords(text, known);
  const all = occurrences(words, known).filter((match) => isWhole(match, words));
  const matches = settled(
    all.filter((match) => !isScattered(match, text, all.length) && !isChance(match, text)),
  );
  const stated = withoutLists(
    matches.filter(({ statement }) => statement.kind !== 'none'),
    text,
  );
  const kept = new Set(stated);
  return { stated, denied: matches.filter((match) => !kept.has(match)), words };
}

/** Every place where the words of a statement stand, in the order of the places. */
function occurrences(
  words: StatementWords,
  { byAnchor, anchored, isLegal, longest }: StatementLibrary,
): StatementMatch[] {
  const { hashes, starts, ends } = words;
  const rolling = new RollingHash(hashes, longest);
  const legalBefore = new Uint32Array(hashes.length + 1);
  for (let i = 0; i < hashes.length; i++)
    legalBefore[i + 1] = (legalBefore[i] as number) + Number(isLegal(hashes[i] as number));
  const out: StatementMatch[] = [];
  for (let from = 0; from < hashes.length; from++) {
    const most = Math.min(ANCHOR, hashes.length - from);
    for (let count = 1; count <= most; count++) {
      const anchor = rolling.anchor(from, count);
      if (((anchored[anchor] as number) & (1 << (count - 1))) === 0) continue;
      for (const statement of byAnchor[anchor] ?? []) {
        const { length } = statement;
        if (from + length > hashes.length || Math.min(length, ANCHOR) !== count) continue;
        if (statement.hash !== rolling.hash(from, length)) continue;
        if (statement.check !== rolling.check(from, length)) continue;
        const to = from + length;
        out.push({
          statement,
          from,
          to,
          legal: (legalBefore[to] as number) - (legalBefore[from] as number),
          start: starts[from] as number,
          end: ends[to - 1] as number,
        });
      }
    }
  }
  return out;
}

/** Whether nothing stands where nothing may. */
function isWhole({ statement, from, to }: StatementMatch, { between }: StatementWords): boolean {
  const { continuous, whole, markup } = statement;
  const interrupted = (first: number, behind: number): boolean => {
    // What stands behind the last word does not matter.
    for (let i = first; i < behind - 1; i++)
      if (((between[i] as number) & (markup ? 1 : 3)) !== 0) return true;
    return false;
  };
  if (continuous || isLoose(statement)) return !interrupted(from, to);
  for (let i = 0; i < whole.length; i += 2) {
    const first = from + (whole[i] as number);
    if (interrupted(first, first + (whole[i + 1] as number))) return false;
  }
  return true;
}

/** So few words name a licence only where they stand side by side: a heading "License", and "Python" further on, do not. */
const FEW = 3;

function isLoose({ kind, length }: Statement): boolean {
  return length <= FEW && kind !== 'text' && kind !== 'notice' && kind !== 'none';
}

/** Statements of fewer words than this do not go over more lines than words, */
const SMALL = 15;
/** but for tags, which may have two more. */
const TAG_LINES = 2;

/** "under the GNU GPL.⏎ 2. Conveying …": the number of the next paragraph is no version. */
const NEXT_NUMBER = /[.;:)]\s*[\r\n]\s*\d{1,2}$/;

/** "libregexp-license-perl", "4.3 BSD": parts of other names. */
const PART_OF_NAME = /[a-z]-$/i;
const PART_OF_NUMBER = /\d\.$/;
/** "or-GPL", "/usr/share/common-licenses/Artistic" */
const JOINED = /(?:\b(?:or|and)|common)-$/i;
/** What ends a sentence, or stands between code: "Cal; !1". */
const APART = /[;!?]/;

/** "Artistic⏎License-Reference: …": the next line is a field of its own. */
const FIELD = /^-?[\w-]*:\s/;

/** "licenses.json" */
const FILE_NAME = /\blicen[cs]es?\.[a-z]{1,5}$/i;

/** Whether a few words belong to what stands beside them, or not to each other. */
function isChance({ statement, start, end }: StatementMatch, text: string): boolean {
  if (!isLoose(statement)) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  const words = text.slice(start, end);
  return (
    (PART_OF_NAME.test(before) && !JOINED.test(before)) ||
    (PART_OF_NUMBER.test(before) && /^\d/.test(words)) ||
    APART.test(words) ||
    goesOn(text, end) ||
    FILE_NAME.test(words) ||
    (/[\r\n]/.test(words) && FIELD.test(text.slice(end, end + 40)))
  );
}

const LINE_FEED = 10;

function isScattered({ statement, from, to, start, end }: StatementMatch, text: string, of: number): boolean {
  if (
    statement.length < SMALL &&
    /[.)]/.test(text.charAt(end)) &&
    NEXT_NUMBER.test(text.slice(Math.max(start, end - 40), end))
  )
    return true;
  if (of === 1 || statement.length >= SMALL) return false;
  // No farther than to its end: a document may be one line.
  let lines = 1;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === LINE_FEED) lines++;
  return lines > to - from + (statement.kind === 'tag' ? TAG_LINES : 0);
}

// ---------------------------------------------------------------------------------------------------------------
// Which match counts where several claim the same words

/** Without those that others hold in whole or in large part. */
function settled(matches: readonly StatementMatch[]): StatementMatch[] {
  const [outer, contained] = withoutContained(matches);
  const [apart, overlapping] = withoutOverlapping(outer);
  // What lost to one that lost itself may stand.
  const again = [...untouched(apart, contained), ...untouched(apart, overlapping)];
  return withoutContained([...apart, ...again])[0];
}

function byPlace(a: StatementMatch, b: StatementMatch): number {
  return a.from - b.from || b.legal - a.legal || b.to - a.to;
}

function withoutContained(matches: readonly StatementMatch[]): [StatementMatch[], StatementMatch[]] {
  const kept: StatementMatch[] = [];
  const lost: StatementMatch[] = [];
  let reach = 0;
  for (const match of [...matches].sort((a, b) => a.from - b.from || b.to - a.to))
    if (match.to <= reach) lost.push(match);
    else {
      kept.push(match);
      reach = match.to;
    }
  return [kept, lost];
}

/** Those that share no word with any of `matches`. */
function untouched(matches: readonly StatementMatch[], lost: readonly StatementMatch[]): StatementMatch[] {
  const end = matches.reduce((most, { to }) => Math.max(most, to), 0);
  const taken = new Uint32Array(end + 1);
  for (const { from, to } of matches) for (let i = from; i < to; i++) taken[i + 1] = 1;
  for (let i = 0; i < end; i++) taken[i + 1] = (taken[i + 1] as number) + (taken[i] as number);
  const upTo = (place: number): number => taken[Math.min(place, end)] as number;
  return lost.filter(({ from, to }) => upTo(to) === upTo(from));
}

/** Shares of a match that the words which two have in common are of it. */
const MEDIUM_SHARE = 0.4;
const LARGE_SHARE = 0.7;
const NEARLY_ALL = 0.9;

function withoutOverlapping(matches: readonly StatementMatch[]): [StatementMatch[], StatementMatch[]] {
  const kept = [...matches].sort(byPlace);
  const lost: StatementMatch[] = [];
  for (let i = 0; i < kept.length - 1; i++)
    for (let j = i + 1; j < kept.length; ) {
      const current = kept[i] as StatementMatch;
      const next = kept[j] as StatementMatch;
      if (next.from >= current.to) break;
      const loses = loserOf(current, next, kept[i - 1]);
      if (loses === next) lost.push(...kept.splice(j, 1));
      else if (loses === current) {
        lost.push(...kept.splice(i, 1));
        i = Math.max(-1, i - 2);
        break;
      } else j++;
    }
  return [kept, lost];
}

function shared(a: StatementMatch, b: StatementMatch): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** Which of two that share words goes; null when both stay. */
function loserOf(
  current: StatementMatch,
  next: StatementMatch,
  previous: StatementMatch | undefined,
): StatementMatch | null {
  if (current.statement.kind === 'none' && next.statement.kind === 'none') return null;
  const common = shared(current, next);
  const ofNext = common / (next.to - next.from);
  const ofCurrent = common / (current.to - current.from);
  const longer = current.to - current.from >= next.to - next.from;
  const shorter = current.to - current.from <= next.to - next.from;
  const richer = longer && current.legal >= next.legal;
  const poorer = shorter && current.legal <= next.legal;
  if (ofNext >= NEARLY_ALL && longer) return next;
  if (ofCurrent >= NEARLY_ALL && shorter) return current;
  if (ofNext >= LARGE_SHARE && richer) return next;
  if (ofCurrent >= LARGE_SHARE && poorer) return current;
  const most = Math.max(ofNext, ofCurrent);
  if (most >= MEDIUM_SHARE) {
    if (richer && states(current, next)) return next;
    if (poorer && states(next, current)) return current;
  }
  // Most of it is the one before, the rest the one behind.
  if (
    previous !== undefined &&
    shared(previous, next) === 0 &&
    shared(previous, current) > 0 &&
    shared(previous, current) + common >= NEARLY_ALL * (current.to - current.from)
  )
    return current;
  return null;
}

/** Whether one states all licences that the other does. */
function states({ statement: one }: StatementMatch, { statement: other }: StatementMatch): boolean {
  if (one.license === '' || other.license === '') return false;
  if (one.license === other.license) return true;
  const has = new Set(licensesOf(one.license));
  return licensesOf(other.license).every((license) => has.has(license));
}

/** From so many short mentions in a row on, */
const LIST = 15;
/** with as many different licences among them, they are a list of licences: the file is about licences, under none. */
const LIST_DIFFERENT = 5;
const LIST_SHARE = 1 / 3;
/** Words between two entries of a list. */
const LIST_DISTANCE = 10;
const LIST_LENGTH = 20;
/** Where there are more than so many, nearly all of them short, the whole file is one, whatever stands in between; */
const LONG_LIST = 150;
const LONG_LIST_SHARE = 0.95;
/** so it is where they name so many different licences, as no work has them. */
const WIDE_LIST = 30;
const WIDE_LIST_DIFFERENT = 20;
/** So many different ones, each right behind the other, are a list too: which licenses a project allows. */
const DENSE_LIST = 8;
const DENSE_DISTANCE = 2;
/** What makes an expression of licences: "GPLv2+ and MIT". */
const JOINS = /\b(?:and|or|with)\b|&/i;

function isShort({ statement, from, to }: StatementMatch): boolean {
  return statement.kind !== 'text' && statement.kind !== 'notice' && to - from <= LIST_LENGTH;
}

function isVaried(matches: readonly StatementMatch[]): boolean {
  const different = differentIn(matches);
  return different / matches.length > LIST_SHARE || different >= LIST_DIFFERENT;
}

function differentIn(matches: readonly StatementMatch[]): number {
  return new Set(matches.map(({ statement }) => statement.license)).size;
}

function isList(matches: readonly StatementMatch[], text: string): boolean {
  if (matches.length >= LIST) return isVaried(matches);
  return (
    matches.length >= DENSE_LIST &&
    differentIn(matches) >= DENSE_LIST &&
    matches.every(({ from, start }, i) => {
      const before = matches[i - 1];
      return (
        before === undefined ||
        (from - before.to <= DENSE_DISTANCE && !JOINS.test(text.slice(before.end, start)))
      );
    })
  );
}

function withoutLists(matches: readonly StatementMatch[], text: string): StatementMatch[] {
  if (matches.length < DENSE_LIST) return [...matches];
  const short = matches.filter(isShort);
  if (
    short.length > LONG_LIST_SHARE * matches.length &&
    ((matches.length > LONG_LIST && isVaried(matches)) ||
      (matches.length >= WIDE_LIST && differentIn(short) >= WIDE_LIST_DIFFERENT))
  )
    return [];
  const out: StatementMatch[] = [];
  let list: StatementMatch[] = [];
  const close = (): void => {
    // One by one: a long list has more entries than a call may have arguments.
    if (!isList(list, text)) for (const match of list) out.push(match);
    list = [];
  };
  for (const match of matches) {
    if (!isShort(match)) {
      close();
      out.push(match);
      continue;
    }
    const last = list.at(-1);
    if (last !== undefined && match.from - last.to > LIST_DISTANCE) close();
    list.push(match);
  }
  close();
  return out;
}
