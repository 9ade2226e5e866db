/** Texts, exceptions and standard notices of licences that stand in a document, in whole or for the most part. */
import type { Library } from '../library.ts';
import { matchTexts, type TextMatch } from '../match-texts.ts';
import { isPresent } from '../text.ts';
import { type Words, wordHash } from '../words.ts';

/** From this share on, what is there of a text may be named, with little confidence; of fewer words it says nothing. */
const PARTIAL = 0.7;
const PARTIAL_WORDS = 60;

/** What makes a notice that of this licence and no other: its version, and the words by which relatives differ. */
const TELLING_WORDS: ReadonlySet<number> = new Set(
  'lesser library affero later only documentation mozilla apache netscape eclipse cddl academic artistic 0 1 2 3 4 5'
    .split(' ')
    .map(wordHash),
);

/** Without one of these words the part of a text that is there may be its disclaimer, which stands under many licences. */
const GRANTING = /permi|redistribut|grant|licen[cs]/i;

function isDisclaimer(part: string): boolean {
  return !GRANTING.test(part) && /\bwarrant/i.test(part);
}

export function laidTexts(words: Words, numbers: Uint16Array, text: string, library: Library): TextMatch[] {
  return matchTexts(numbers, library, (match) => {
    const { pattern, containment, likeness } = match;
    if (isPresent(match))
      return pattern.kind !== 'header' || saysTheSame(match, words, text, library) ? 2 : 0;
    const partial =
      pattern.kind === 'text' &&
      pattern.required >= PARTIAL_WORDS &&
      containment >= PARTIAL &&
      likeness >= PARTIAL &&
      !isDisclaimer(text.slice(words.starts[match.from], words.ends[match.to - 1]));
    return partial ? 1 : 0;
  });
}

/** Whether none of the words that tell relatives apart is missing or other. */
function saysTheSame(
  { pattern, lost, inserted }: TextMatch,
  words: Words,
  text: string,
  library: Library,
): boolean {
  for (let i = 0; i < lost.length; i += 2)
    for (let place = lost[i] as number; place < (lost[i + 1] as number); place++)
      if (pattern.optional[place] === 0 && library.telling(pattern.words[place] as number, TELLING_WORDS))
        return false;
  for (let i = 0; i < inserted.length; i += 2)
    for (let word = inserted[i] as number; word < (inserted[i + 1] as number); word++)
      if (TELLING_WORDS.has(words.hashes[word] as number) || isNumber(text, words, word)) return false;
  return true;
}

/** "3c", which makes another version of what the text has as "3". */
function isNumber(text: string, { starts }: Words, word: number): boolean {
  return /^\d[a-z]/i.test(text.slice(starts[word], (starts[word] as number) + 2));
}

/**
 * Whether a place stands among the words of a licence text, and not among others in between; `strictly`: nor among what
 * was filled in.
 */
export function coverage(
  matches: readonly TextMatch[],
  words: Words,
  strictly = false,
): (place: number) => boolean {
  const ranges = matches.map(({ from, to, inserted, filled }) => ({
    start: words.starts[from] as number,
    end: words.ends[to - 1] as number,
    between: pairs(strictly ? [...inserted, ...filled] : inserted).map(([first, behind]) => [
      words.starts[first] as number,
      words.ends[behind - 1] as number,
    ]),
  }));
  return (place) =>
    ranges.some(
      ({ start, end, between }) =>
        place >= start &&
        place < end &&
        !between.some(([from, to]) => place >= (from as number) && place < (to as number)),
    );
}

function pairs(ends: readonly number[]): [number, number][] {
  return Array.from({ length: ends.length / 2 }, (_, i) => [
    ends[2 * i] as number,
    ends[2 * i + 1] as number,
  ]);
}
