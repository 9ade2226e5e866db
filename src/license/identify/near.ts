/** Statements that a document has nearly, in place of the lesser ones that stand among their words. */
import type { TextMatch } from '../match-texts.ts';
import { type NearStatement, nearStatements, type Stretch } from '../near-statements.ts';
import type { StatementWords } from '../statement-words.ts';
import { knownStatements, type StatementMatch, type Statements } from '../statements.ts';
import type { Words } from '../words.ts';
import type { Range } from './finding.ts';

export interface KnownStatements {
  readonly stated: readonly (StatementMatch | NearStatement)[];
  readonly denied: readonly StatementMatch[];
}

/** Words of legal language that nothing explains, from which on there may be a statement of other words. */
const FEWEST_OPEN = 5;
/** An exact statement of fewer words explains nothing by itself. */
const SHORT = 10;
/** So far from one known word to the next something else stands, in UTF-16 units. */
const APART = 500;
/** No document has more stretches that are looked at. */
const MOST_STRETCHES = 300;
/** Nor more words in them: so many take a second at worst. */
const MOST_WORDS = 100_000;
/** What is there nearly has to have so many words more than what is there exactly, for each of its words that are other, */
const OUTWEIGHS = 3;
/** and at least this share of its words. */
const WITHIN = 0.7;

export function withNear(
  known: Statements,
  laid: readonly TextMatch[],
  { starts, ends }: Words,
): KnownStatements {
  const { file, isLegal } = knownStatements();
  const texts = laid
    .filter(({ missing, extra }) => missing + extra === 0)
    .map(({ from, to }) => ({ start: starts[from] as number, end: ends[to - 1] as number }));
  const stretches = openStretches(known, texts, isLegal);
  if (stretches.length === 0) return known;
  const near = nearStatements(known.words, stretches, file).filter((match) =>
    known.stated.every((exact) => shared(match, exact) === 0 || outweighs(match, exact)),
  );
  if (near.length === 0) return known;
  const kept = known.stated.filter((exact) => !near.some((match) => shared(match, exact) > 0));
  return {
    stated: [...kept, ...near].sort((a, b) => a.from - b.from || b.to - a.to),
    denied: known.denied,
  };
}

/** Where words of legal language stand that neither texts nor longer statements explain. */
function openStretches(
  { stated, words }: Statements,
  texts: readonly Range[],
  isLegal: (hash: number) => boolean,
): Stretch[] {
  const { hashes, starts, ends } = words;
  const explained = new Uint8Array(hashes.length);
  // What is settled is not looked at again.
  const settled = new Uint8Array(hashes.length);
  for (const { statement, from, to } of stated) {
    if (to - from >= SHORT) explained.fill(1, from, to);
    if (statement.kind === 'text' && statement.license !== '') settled.fill(1, from, to);
  }
  for (const { start, end } of texts) settled.fill(1, wordAt(words, start), wordAt(words, end));
  const out: Stretch[] = [];
  let from = 0;
  let open = 0;
  let left = MOST_WORDS;
  for (let i = 0; i <= hashes.length; i++) {
    const isEnd =
      i === hashes.length ||
      settled[i] === 1 ||
      (i > from && (starts[i] as number) - (ends[i - 1] as number) > APART);
    if (isEnd) {
      if (open >= FEWEST_OPEN && left > 0 && out.length < MOST_STRETCHES) {
        const to = Math.min(i, from + left);
        out.push({ from, to });
        left -= to - from;
      }
      open = 0;
      from = settled[i] === 1 ? i + 1 : i;
    }
    if (i < hashes.length && settled[i] === 0 && explained[i] === 0 && isLegal(hashes[i] as number)) open++;
  }
  return out;
}

/** The first word that begins at a place or behind it. */
function wordAt({ starts }: StatementWords, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shared(a: NearStatement, b: StatementMatch): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

function outweighs(near: NearStatement, exact: StatementMatch): boolean {
  const size = exact.to - exact.from;
  return shared(near, exact) >= WITHIN * size && near.to - near.from - size >= OUTWEIGHS * near.other;
}
