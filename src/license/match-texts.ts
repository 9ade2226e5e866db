/** Which licence texts, exceptions and standard notices stand in a document, and where. */
import { type Alignment, align, type Hit } from './align.ts';
import {
  EVERY,
  type Library,
  type Pattern,
  PLACE_BITS,
  PLACE_MASK,
  RUN,
  runHash,
  slotOf,
} from './library.ts';
import type { Words } from './words.ts';

/** A stretch of a document that holds the words of a licence. */
export interface TextMatch extends Alignment {
  /** Share of the licence's words that are there, 0 to 1. */
  readonly containment: number;
  /** 1 where word for word the licence is there and nothing else; less with each word that is missing or too much. */
  readonly likeness: number;
}

/** A pattern is laid along the document where at least this share of its runs is found. */
const WORTH_TRYING = 0.3;
/** More words than this are looked up by every fourth run only. */
const LONG_DOCUMENT = 40_000;
/** No document has more patterns worth trying, */
const MOST_TRIED = 300;
/** or more copies of one that are looked at. */
const MOST_COPIES = 8;
/** Of two matches on the same words, the lesser one goes if it shares more than this of its own. */
const OVERLAP = 0.35;

/** Numbers of the document's words in the library; 0 for words that no licence has. */
export function numbered({ hashes }: Words, { numbers }: Library): Uint16Array {
  const out = new Uint16Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) out[i] = numbers.get(hashes[i] as number) ?? 0;
  return out;
}

/**
 * All matches, the first in the document first; they do not overlap much. `rank` says which agreement is enough, and what
 * of it goes before the rest; 0 is not enough.
 */
export function matchTexts(
  document: Uint16Array,
  library: Library,
  rank: (match: TextMatch) => number,
): TextMatch[] {
  return withoutOverlaps(allMatches(document, library), document.length, rank);
}

/** Of matches in a document of so many words those that explain most, in their order. */
export function withoutOverlaps(
  matches: readonly TextMatch[],
  length: number,
  rank: (match: TextMatch) => number,
): TextMatch[] {
  const candidates = matches
    .map((match) => ({ match, rank: rank(match) }))
    .filter((candidate) => candidate.rank > 0)
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        worth(b.match) - worth(a.match) ||
        a.match.pattern.id.length - b.match.pattern.id.length ||
        a.match.from - b.match.from,
    );
  const taken = new Uint8Array(length);
  const kept: TextMatch[] = [];
  for (const { match: candidate } of candidates) {
    let shared = 0;
    for (let i = candidate.from; i < candidate.to; i++) shared += taken[i] as number;
    if (shared > OVERLAP * (candidate.to - candidate.from)) continue;
    taken.fill(1, candidate.from, candidate.to);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

function allMatches(document: Uint16Array, library: Library): TextMatch[] {
  const out: TextMatch[] = [];
  // What one licence explains word for word, no other explains better.
  const settled = new Uint8Array(document.length);
  let isAnySettled = false;
  for (const { pattern, hits, expected } of patternsToTry(document, library)) {
    const open = isAnySettled ? hits.filter((hit) => settled[wordOf(hit)] === 0) : hits;
    if (open.length < WORTH_TRYING * expected) continue;
    for (const match of matchesOf(document, { pattern, hits: open, expected })) {
      out.push(match);
      if (match.missing === 0 && match.extra === 0 && pattern.kind === 'text') {
        settled.fill(1, match.from, Math.max(match.from, match.to - RUN + 1));
        isAnySettled = true;
      }
    }
  }
  return out;
}

/** The copies of one pattern, the fullest first. */
function matchesOf(document: Uint16Array, { pattern, hits, expected }: ToTry): TextMatch[] {
  const out: TextMatch[] = [];
  let rest = hits;
  while (out.length < MOST_COPIES && rest.length >= WORTH_TRYING * expected) {
    const chain = longestChain(rest);
    if (chain.length < WORTH_TRYING * expected) break;
    const match = laidAlong(pattern, document, chain);
    out.push(match);
    rest = rest.filter((hit) => wordOf(hit) + RUN <= match.from || wordOf(hit) >= match.to);
  }
  return out;
}

/** A pattern laid along a document by words that both have, in their order. */
export function laidAlong(pattern: Pattern, document: Uint16Array, chain: readonly Hit[]): TextMatch {
  const alignment = align(pattern, document, firmest(chain), chain);
  const { matched, extra } = alignment;
  return {
    ...alignment,
    containment: matched / pattern.required,
    likeness: matched / (pattern.required + extra),
  };
}

/** What speaks for a match, less what speaks against it, in words. */
function worth({ agreeing, matched, missing, extra }: Alignment): number {
  // Of two that explain the same words, the one that has to have them says more.
  return agreeing + 0.02 * matched - 1.2 * missing - 1.2 * extra;
}

/** Word and place in one number: documents have hundreds of thousands of hits. */
export type PackedHit = number;
const PLACES = 1 << PLACE_BITS;

export function packedHit(word: number, place: number): PackedHit {
  return word * PLACES + place;
}

function wordOf(hit: PackedHit): number {
  return Math.floor(hit / PLACES);
}

function placeOf(hit: PackedHit): number {
  return hit % PLACES;
}

interface ToTry {
  readonly pattern: Pattern;
  readonly hits: readonly PackedHit[];
  /** How many hits a full copy would have. */
  readonly expected: number;
}

/** The patterns of which enough is found, with the places, those that explain most first. */
function patternsToTry(document: Uint16Array, { patterns, runs }: Library): ToTry[] {
  const byPattern = new Map<number, PackedHit[]>();
  const every = document.length > LONG_DOCUMENT ? EVERY : 1;
  for (let word = 0; word + RUN <= document.length; word++) {
    if (document[word] === 0) continue;
    const hash = runHash(document, word);
    if (every > 1 && hash % every !== 0) continue;
    const slot = slotOf(runs, hash);
    if (slot < 0) continue;
    const end = (runs.first[slot] as number) + (runs.count[slot] as number);
    for (let i = runs.first[slot] as number; i < end; i++) {
      const posting = runs.postings[i] as number;
      const pattern = posting >>> PLACE_BITS;
      const hit = packedHit(word, posting & PLACE_MASK);
      const hits = byPattern.get(pattern);
      if (hits === undefined) byPattern.set(pattern, [hit]);
      else hits.push(hit);
    }
  }
  return [...byPattern]
    .map(([index, hits]): ToTry => {
      const pattern = patterns[index] as Pattern;
      const { expected } = pattern;
      return { pattern, hits, expected: every > 1 && !pattern.sparse ? expected / every : expected };
    })
    .filter(({ hits, expected }) => hits.length >= WORTH_TRYING * expected)
    .sort((a, b) => b.hits.length - a.hits.length || a.expected - b.expected)
    .slice(0, MOST_TRIED);
}

/** The most hits that go on in both, pattern and document. */
export function longestChain(hits: readonly PackedHit[]): Hit[] {
  // Patience: the last hit of the best chain of each length, and each hit's one before.
  const ends: number[] = [];
  const before = new Int32Array(hits.length);
  for (let i = 0; i < hits.length; i++) {
    const place = placeOf(hits[i] as PackedHit);
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(hits[ends[middle] as number] as PackedHit) < place) low = middle + 1;
      else high = middle;
    }
    before[i] = low === 0 ? -1 : (ends[low - 1] as number);
    ends[low] = i;
  }
  const chain: Hit[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) {
    const hit = hits[i] as PackedHit;
    chain.push({ place: placeOf(hit), word: wordOf(hit) });
  }
  return chain.reverse();
}

/** The first hit of the chain that most others lie beside, as many words on in the document as in the pattern. */
function firmest(chain: readonly Hit[]): Hit {
  const count = new Map<number, number>();
  for (const { place, word } of chain) {
    const slant = (word - place) >> 4;
    count.set(slant, (count.get(slant) ?? 0) + 1);
  }
  const support = ({ place, word }: Hit): number => {
    const slant = (word - place) >> 4;
    return (count.get(slant) ?? 0) + (count.get(slant - 1) ?? 0) + (count.get(slant + 1) ?? 0);
  };
  return chain.reduce((best, hit) => (support(hit) > support(best) ? hit : best));
}
