/** How far a licence text agrees with a stretch of a document, word by word. */
import type { Pattern } from './library.ts';

/** Places of a run of words that both have. */
export interface Hit {
  readonly place: number;
  readonly word: number;
}

export interface Alignment {
  readonly pattern: Pattern;
  /** Words of the document from the first to behind the last that agrees. */
  readonly from: number;
  readonly to: number;
  /** Words that the licence must have and that are there. */
  readonly matched: number;
  /** Words that may be there and are. */
  readonly optionalMatched: number;
  /** Words that the licence must have and that are missing. */
  readonly missing: number;
  /** Words of the document in between that the licence has no place for. */
  readonly extra: number;
  /** Where those stand: pairs of from and to. */
  readonly inserted: readonly number[];
  /** Where words stand that were filled in as the licence allows. */
  readonly filled: readonly number[];
  /** Where words of the pattern are missing, those that may be included: pairs of from and to. */
  readonly lost: readonly number[];
  /** Words of the document that agree. */
  readonly agreeing: number;
}

/** How far ahead the next agreement is looked for, in words skipped on both sides together. */
const REACH = 70;
/** Words that are not passed over at once in any case. */
const FARTHEST = 400;
/** Words that must agree in a row for that. */
const SURE = 3;

/**
 * Lays the pattern along the document from words that agree, `seed`, onwards and backwards.
 *
 * @param document numbers of the document's words
 * @param seed places of a run that both have
 * @param hits further such places in order, for going on behind long insertions
 */
export function align(pattern: Pattern, document: Uint16Array, seed: Hit, hits: readonly Hit[]): Alignment {
  const forward = walk(pattern, document, seed.place, seed.word, 1, hits);
  const backward = walk(pattern, document, seed.place - 1, seed.word - 1, -1, []);
  return {
    pattern,
    from: backward.agreeing > 0 ? backward.last : seed.word,
    to: forward.last + 1,
    matched: forward.matched + backward.matched,
    optionalMatched: forward.optionalMatched + backward.optionalMatched,
    missing: pattern.required - forward.matched - backward.matched,
    extra: forward.extra + backward.extra,
    inserted: [...backward.inserted, ...forward.inserted],
    filled: [...backward.filled, ...forward.filled],
    lost: [...backward.lost, ...forward.lost],
    agreeing: forward.agreeing + backward.agreeing,
  };
}

interface Walk {
  matched: number;
  optionalMatched: number;
  extra: number;
  agreeing: number;
  /** The last word of the document that agreed. */
  last: number;
  inserted: number[];
  filled: number[];
  lost: number[];
}

function walk(
  { words, optional, gap, skipTo }: Pattern,
  document: Uint16Array,
  startPlace: number,
  startWord: number,
  step: 1 | -1,
  hits: readonly Hit[],
): Walk {
  const out: Walk = {
    matched: 0,
    optionalMatched: 0,
    extra: 0,
    agreeing: 0,
    last: startWord,
    inserted: [],
    filled: [],
    lost: [],
  };
  const length = words.length;
  let place = startPlace;
  let word = startWord;
  let nextHit = 0;
  // A pattern ends where it is through, or where the document goes on with something else.
  while (place >= 0 && place < length && word >= 0 && word < document.length) {
    if (words[place] === document[word]) {
      out.agreeing++;
      if (optional[place] === 1) out.optionalMatched++;
      else out.matched++;
      out.last = word;
      place += step;
      word += step;
      continue;
    }
    const next = resync(words, skipTo, document, place, word, step) ?? jump();
    if (next === null) break;
    const skipped = Math.abs(next.word - word);
    if (skipped > 0) {
      const allowed = allowance(gap, place, next.place, step);
      const over = Math.max(0, skipped - allowed);
      out.extra += over;
      (over > 0 ? out.inserted : out.filled).push(...stretch(word, next.word, step));
    }
    if (next.place !== place) out.lost.push(...stretch(place, next.place, step));
    place = next.place;
    word = next.word;
  }
  // What the document does not reach.
  if (step === 1 && place < length) out.lost.push(place, length);
  if (step === -1 && place >= 0) out.lost.push(0, place + 1);
  return out;

  /** To the next run that both have, ahead of here. */
  function jump(): Hit | null {
    while (nextHit < hits.length) {
      const hit = hits[nextHit++] as Hit;
      if (hit.place > place && hit.word > word) return hit.word - word > FARTHEST ? null : hit;
    }
    return null;
  }
}

function stretch(from: number, to: number, step: 1 | -1): [number, number] {
  return step === 1 ? [from, to] : [to + 1, from + 1];
}

/** What may be filled in between two places of the pattern. */
function allowance(gap: Uint8Array, from: number, to: number, step: 1 | -1): number {
  const low = step === 1 ? from : to + 1;
  const high = step === 1 ? to : from + 1;
  let allowed = 0;
  for (let i = low; i <= high; i++) allowed += gap[i] ?? 0;
  return allowed;
}

/** The nearest places ahead from which words agree again, optional parts being skipped for nothing. */
function resync(
  words: Uint16Array,
  skipTo: Uint16Array,
  document: Uint16Array,
  place: number,
  word: number,
  step: 1 | -1,
): Hit | null {
  // Behind the optional part, where one stands here. (Backwards, parts are skipped word by word.)
  const behind = step === 1 ? (skipTo[place] as number) : place;
  for (let distance = behind === place ? 1 : 0; distance <= REACH; distance++)
    for (let inPattern = 0; inPattern <= distance; inPattern++) {
      const wordThere = word + step * (distance - inPattern);
      if (wordThere < 0 || wordThere >= document.length) continue;
      if (distance > 0) {
        const placeThere = place + step * inPattern;
        if (agrees(words, document, placeThere, wordThere, step))
          return { place: placeThere, word: wordThere };
      }
      if (behind !== place && agrees(words, document, behind + inPattern, wordThere, step))
        return { place: behind + inPattern, word: wordThere };
    }
  return null;
}

function agrees(
  words: Uint16Array,
  document: Uint16Array,
  place: number,
  word: number,
  step: 1 | -1,
): boolean {
  if (place < 0 || place >= words.length) return false;
  for (let i = 0; i < SURE; i++) {
    const inPattern = place + step * i;
    if (inPattern < 0 || inPattern >= words.length) return i > 0;
    if (words[inPattern] !== document[word + step * i]) return false;
  }
  return true;
}
