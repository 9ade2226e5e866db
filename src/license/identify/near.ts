/** Statements that a document has nearly, in place of the lesser ones that stand among their words. */
import type { TextMatch } from '../match-texts.ts';
import { type NearStatement, nearStatements } from '../near-statements.ts';
import { knownStatements, type StatementMatch, type Statements } from '../statements.ts';
import type { Words } from '../words.ts';

export interface KnownStatements {
  readonly stated: readonly (StatementMatch | NearStatement)[];
  readonly denied: readonly StatementMatch[];
}

/** Words of legal language that nothing explains, from which on there may be a statement of other words. */
const FEWEST_OPEN = 5;
/** An exact statement of so few words explains nothing by itself. */
const SHORT = 10;
/** What is there nearly has to have so many words more than what is there exactly, for each of its words that are other, */
const OUTWEIGHS = 3;
/** and at least this share of its words. */
const WITHIN = 0.7;

export function withNear(known: Statements, laid: readonly TextMatch[], documentWords: Words): KnownStatements {
  const { words } = known;
  const library = knownStatements();
  const explained = new Uint8Array(words.hashes.length);
  const settled = new Uint8Array(words.hashes.length);
  for (const { statement, from, to } of known.stated) {
    if (statement.kind === 'text' && statement.license !== '') settled.fill(1, from, to);
    if (to - from >= SHORT) explained.fill(1, from, to);
  }
  for (const { from, to, missing, extra } of laid) {
    if (missing + extra > 0) continue;
    const start = documentWords.starts[from] as number;
    const end = documentWords.ends[to - 1] as number;
    for (let i = 0; i < explained.length; i++)
      if ((words.starts[i] as number) >= start && (words.ends[i] as number) <= end)
        explained[i] = settled[i] = 1;
  }
  let open = 0;
  for (let i = 0; i < explained.length; i++)
    if (explained[i] === 0 && library.isLegal(words.hashes[i] as number)) open++;
  if (open < FEWEST_OPEN) return known;
  const near = nearStatements(words, (word) => settled[word] === 0, library.file).filter((match) =>
    known.stated.every((exact) => shared(match, exact) === 0 || outweighs(match, exact)),
  );
  if (near.length === 0) return known;
  return {
    stated: [
      ...known.stated.filter((exact) => !near.some((match) => shared(match, exact) > 0)),
      ...near,
    ].sort((a, b) => a.from - b.from || b.to - a.to),
    denied: known.denied,
  };
}

function shared(a: NearStatement, b: StatementMatch): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

function outweighs(near: NearStatement, exact: StatementMatch): boolean {
  const size = exact.to - exact.from;
  return shared(near, exact) >= WITHIN * size && near.to - near.from - size >= OUTWEIGHS * near.other;
}
