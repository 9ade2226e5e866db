/**
 * Copies of a whole file that fingerprints do not tell. Code that is little but one table (templates, identifiers) or rows
 * of one shape (configurations) has next to no fingerprints, since what is repeated, and runs of literals, say nothing.
 * The index holds more of each content than those:
 * - a digest of its code, names and literals and all: the same digest is the same code, whatever became of comments and
 *   line breaks (*verbatim*);
 * - a digest of its imports and the number of its tokens: the same imports, the same length to the token, and no shape
 *   that is not there too, is the same code with other names and literals (*layout*).
 * Pure.
 */
import type { LexedSource } from '../source/lexed-source.ts';
import { NO_IMPORTS } from '../source/lexing.ts';
import type { IndexedComponent } from './index-data.ts';
import type { OriginIndex } from './origin-index.ts';

/** Less code may be the same by chance, or since there is one way to write it. */
const LEAST_TOKENS = { verbatim: 100, layout: 200 };
/**
 * How many of the lengths around a file's may be taken by contents of the same imports for an equal length to tell
 * anything: with one in five taken, one file in five has the length of some content by chance.
 */
const MAX_TAKEN = 0.2;
/** Lengths around a file's: so many of its tokens more or less. */
const AROUND = 0.1;

export type WholeKind = 'verbatim' | 'layout';

/** An origin that once was the file, and the contents that were. */
export interface WholeCopy {
  readonly index: OriginIndex;
  readonly origin: number;
  readonly contents: readonly number[];
  /** Day on which the first of them was published. */
  readonly day: number;
}

/**
 * The origins that once were the file, in one way or the other, who published it first in front.
 *
 * @param isOwn says of a component that it is the scanned project itself: what others published on the day on which it
 *   did, or later, they may have from there
 * @param before day from which on nothing that was published counts
 */
export function wholeCopies(
  kind: WholeKind,
  lexed: LexedSource,
  indexes: readonly OriginIndex[],
  isOwn: (component: IndexedComponent) => boolean,
  before: number,
): WholeCopy[] {
  if (lexed.tokens.length < LEAST_TOKENS[kind]) return [];
  const contentsIn = kind === 'verbatim' ? verbatimContents : layoutContents;
  const copies = indexes.flatMap((index) => copiesOf(index, contentsIn(index, lexed)));
  const own = copies.filter(({ index, origin }) => isOwn(index.component(origin)));
  const until = Math.min(before, ...own.map(({ day }) => day));
  return copies.filter((copy) => copy.day < until && !own.includes(copy)).sort((a, b) => a.day - b.day);
}

/** The digest has 32 bits, so the length must be the same besides. */
function verbatimContents({ data }: OriginIndex, { codeDigest, tokens }: LexedSource): number[] {
  return contentsWith(data.contentCode, codeDigest).filter((c) => data.contentTokens[c] === tokens.length);
}

function layoutContents({ data }: OriginIndex, { importsDigest, tokens }: LexedSource): number[] {
  if (NO_IMPORTS.has(importsDigest)) return [];
  const alike = contentsWith(data.contentImports, importsDigest);
  const reach = AROUND * tokens.length;
  const taken = new Set(
    alike
      .map((c) => data.contentTokens[c] as number)
      .filter((length) => Math.abs(length - tokens.length) <= reach),
  );
  if (taken.size > MAX_TAKEN * 2 * reach) return [];
  return alike.filter((c) => data.contentTokens[c] === tokens.length);
}

/** A look through the column takes less than a look-up of one file's fingerprints. */
function contentsWith(column: Uint32Array, digest: number): number[] {
  const out: number[] = [];
  for (let c = column.indexOf(digest); c >= 0; c = column.indexOf(digest, c + 1)) out.push(c);
  return out;
}

/** @param contents ascending, and so in the order of their origins, and of each in that of its releases */
function copiesOf(index: OriginIndex, contents: readonly number[]): WholeCopy[] {
  const byOrigin = new Map<number, number[]>();
  for (const content of contents) {
    const origin = index.originOf(content);
    const known = byOrigin.get(origin);
    if (known === undefined) byOrigin.set(origin, [content]);
    else known.push(content);
  }
  return [...byOrigin].map(([origin, own]) => {
    const release = index.component(origin).releases[index.data.contentFirst[own[0] as number] as number];
    return { index, origin, contents: own, day: release?.day ?? 0 };
  });
}
