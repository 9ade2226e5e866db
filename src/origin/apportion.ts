/**
 * Which origins explain a file, piece by piece. Siblings hold nearly the same code, and by counting alone the one that
 * happens to hold a few fingerprints more wins. But a file is written of few origins: each function and class comes from
 * one, and what several hold alike comes from the one that explains other pieces too, or from which others have taken
 * before. This is a mixture model: the origins' weights and the pieces' origins are estimated in turn (Dempster, Laird,
 * Rubin, "Maximum likelihood from incomplete data via the EM algorithm", 1977). Pure.
 */
import type { CodeBlock } from '../source/lexed-source.ts';
import { NEVER } from './days.ts';
import { type IndexedComponent, PARENT_KINDS } from './index-data.ts';
import type { OriginIndex } from './origin-index.ts';

/**
 * How much likelier, as a logarithm, an origin is to be the one of a piece. Chosen from the middle of a plateau over all
 * models of bench/lineage.mjs; `--part folds` there tells how well models are told that had no part in the choice.
 */
export const LIKELIHOOD = {
  /** For each fingerprint that another origin holds more of the piece. */
  missing: -0.5,
  /** For all that the best origin holds of the piece, in proportion to what is missing of it. */
  missingShare: -4,
  /** For a piece that it was the first to publish, in proportion. */
  first: 2,
  /** For each doubling (in natural logarithms) of the number of files that say they were made from it. */
  taken: 0.6,
} as const;

/** Fingerprints below which a piece tells nothing. */
export const LEAST_PIECE = 5;
/** Fingerprints of a piece of code that stands in no function or class: as many as a function of 60 lines. */
const LOOSE_PIECE = 48;
const ITERATIONS = 20;
/** Depth of functions and classes that are pieces. */
const TOP = 0;

/** The pieces of a file: its functions and classes, and what stands between them. */
export interface Pieces {
  readonly count: number;
  /** Number of the piece in which each fingerprint stands. */
  readonly of: Uint16Array;
}

export function piecesOf(blocks: readonly CodeBlock[], positions: Uint32Array): Pieces {
  const of = new Uint16Array(positions.length);
  const tops = blocks.filter(({ depth }) => depth === TOP);
  let count = 0;
  let next = 0;
  let block: CodeBlock | null = null;
  let loose = 0;
  positions.forEach((position, i) => {
    if (block !== null && position >= block.endToken) {
      block = null;
      loose = 0;
    }
    while (next < tops.length && position >= (tops[next] as CodeBlock).firstToken) {
      block = tops[next++] as CodeBlock;
      if (position >= block.endToken) block = null;
      else count++;
      loose = 0;
    }
    if (block === null && loose++ % LOOSE_PIECE === 0) count++;
    of[i] = count - 1;
  });
  return { count, of };
}

/** What each origin holds of each piece, in rows of `width`: a row a piece, a column an origin. */
export class Holdings {
  readonly pieces: number;
  readonly width: number;
  readonly hits: Uint16Array;
  readonly firsts: Uint16Array;
  /** Fingerprints of each piece. */
  readonly sizes: Uint16Array;

  constructor(pieces: number, width: number) {
    this.pieces = pieces;
    this.width = width;
    this.hits = new Uint16Array(pieces * width);
    this.firsts = new Uint16Array(pieces * width);
    this.sizes = new Uint16Array(pieces);
  }

  enlarge(piece: number): void {
    this.sizes[piece] = (this.sizes[piece] as number) + 1;
  }

  add(piece: number, place: number, first: boolean): void {
    const at = piece * this.width + place;
    this.hits[at] = (this.hits[at] as number) + 1;
    if (first) this.firsts[at] = (this.firsts[at] as number) + 1;
  }
}

/**
 * How likely a piece is an origin's, as a logarithm.
 *
 * @param most what the best origin holds of the piece
 */
export function likelihood(hits: number, firsts: number, most: number, size: number): number {
  const missing = most - hits;
  return (
    LIKELIHOOD.missing * missing +
    LIKELIHOOD.missingShare * (missing / most) +
    LIKELIHOOD.first * (firsts / size)
  );
}

/**
 * The part of what is explained that is each origin's; all of them are 1.
 *
 * @param priors how likely each origin is to be one at all, as logarithms
 */
export function apportion(
  { pieces, width, hits, firsts, sizes }: Holdings,
  priors: readonly number[],
): Float64Array {
  const rows: { most: number; worth: Float64Array }[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const size = sizes[piece] as number;
    const from = piece * width;
    const most = hits.subarray(from, from + width).reduce((a, b) => Math.max(a, b), 0);
    if (size < LEAST_PIECE || most === 0) continue;
    const worth = new Float64Array(width);
    for (let place = 0; place < width; place++) {
      const held = hits[from + place] as number;
      if (held === 0) continue;
      const first = firsts[from + place] as number;
      worth[place] = Math.exp(likelihood(held, first, most, size) + (priors[place] as number));
    }
    rows.push({ most, worth });
  }
  let weights = new Float64Array(width).fill(1 / width);
  const explained = rows.reduce((sum, { most }) => sum + most, 0);
  for (let iteration = 0; iteration < ITERATIONS && explained > 0; iteration++) {
    const next = new Float64Array(width);
    for (const { most, worth } of rows) {
      let sum = 0;
      for (let place = 0; place < width; place++)
        sum += (worth[place] as number) * (weights[place] as number);
      if (sum === 0) continue;
      const part = most / (sum * explained);
      for (let place = 0; place < width; place++)
        next[place] = (next[place] as number) + part * (worth[place] as number) * (weights[place] as number);
    }
    weights = next;
  }
  return weights;
}

const DECLARED = PARENT_KINDS.indexOf('declared');

const takings = new WeakMap<OriginIndex, Map<number, Float32Array>>();

/**
 * For each origin how likely it is that something was made from it, as a logarithm: by how many files of the index say
 * so themselves.
 *
 * @param before day from which on nothing that was published counts
 */
export function priorsOf(index: OriginIndex, before: number): Float32Array {
  const byDay = takings.get(index) ?? new Map<number, Float32Array>();
  takings.set(index, byDay);
  let priors = byDay.get(before);
  if (priors === undefined) {
    const children = childrenOf(index, before);
    priors = Float32Array.from(children, (count) => LIKELIHOOD.taken * Math.log(1 + count));
    byDay.set(before, priors);
  }
  return priors;
}

/** How many files say of each origin that they were made from it. */
function childrenOf({ data }: OriginIndex, before: number): Uint32Array {
  const { components, originComponent, parentStart, parentOrigin, parentSince, parentKind } = data;
  const children = new Uint32Array(originComponent.length);
  originComponent.forEach((component, origin) => {
    const { releases } = components[component] as IndexedComponent;
    for (let i = parentStart[origin] as number; i < (parentStart[origin + 1] as number); i++) {
      if (parentKind[i] !== DECLARED || (releases[parentSince[i] as number]?.day ?? NEVER) >= before)
        continue;
      const parent = parentOrigin[i] as number;
      children[parent] = (children[parent] as number) + 1;
    }
  });
  return children;
}
