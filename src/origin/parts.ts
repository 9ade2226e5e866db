/**
 * Where each function and class of a file comes from. A file has few origins and many parts: two classes of one file may
 * have come from two models, and one copied class may stand among 500 lines of other code. Pure.
 */
import type { Confidence, PartMatchKind, Region } from '../report/schema.ts';
import type { CodeBlock } from '../source/lexed-source.ts';
import { likelihood, type Pieces, priorsOf } from './apportion.ts';
import {
  COUNTED,
  type Enough,
  isEnough,
  memberOf,
  presentIn,
  type Scope,
  type Tally,
  tallies,
  weighing,
} from './candidate.ts';
import type { OriginIndex } from './origin-index.ts';
import { copiedReleases, type OriginMatch, type ViewedFile } from './origin-match.ts';
import { type Anchors, anchorsOf, mergeRegions } from './regions.ts';
import type { Standings } from './standings.ts';

/** Fewer fingerprints than this (about 30 tokens) tell nothing of a part. */
const LEAST_PRINTS = 5;
/** Share of a part's fingerprints that its origin holds. */
const PART_SHARE = 0.5;
/** Weight of an origin that explains nothing else of the file: few origins explain a file. */
const LEAST_WEIGHT = 0.001;
/** Short classes stand alike in fifty models: so many are named besides the likeliest. */
const MAX_FAMILY = 2;
/**
 * A function or class of which an origin holds so much is a copy: most of about 40 lines, or nearly all of about 25. Of
 * 83,968 independent files none has a function that agrees so far by chance.
 */
export const PART_ENOUGH: readonly Enough[] = [
  [24, 0.6],
  [15, 0.9],
];
/** So much of a part is more than a habit that many share. */
const PART_MEDIUM: readonly Enough[] = [
  [10, 0.6],
  [6, 0.9],
];
/** Functions, classes and their methods; what stands deeper is part of those. */
export const DEEPEST_PART = 1;

/** A function or class of the file, and the origin that explains it best. */
export interface PartMatch extends PartCandidate {
  readonly block: CodeBlock;
  readonly regions: readonly Region[];
  /** How sure it is that the part is of this origin or its family; docs/accuracy.md says how often each word was right. */
  readonly confidence: Confidence;
  /** How the part agrees: `same-tokens` where all fingerprints stand in the origin at one release. */
  readonly match: PartMatchKind;
  /** The best candidate from another file; null where there is none. */
  readonly runnerUp: PartCandidate | null;
  /** The likeliest of the others that hold no less of it: by this code alone they cannot be told from the origin. */
  readonly family: readonly PartCandidate[];
}

export interface PartCandidate {
  readonly index: OriginIndex;
  readonly origin: number;
  /** Release (number) for which path and lines are given. */
  readonly release: number;
  /** Share of the part's fingerprints that it holds. */
  readonly share: number;
}

/** Range of the file's fingerprints that lie within a function or class. */
export function printsOf(
  { firstToken, endToken }: Pick<CodeBlock, 'firstToken' | 'endToken'>,
  positions: Uint32Array,
  k: number,
): { from: number; to: number } {
  const from = lowerBound(positions, firstToken);
  return { from, to: Math.max(from, lowerBound(positions, endToken - k + 1)) };
}

/** First place at which a position is at least `value`. */
function lowerBound(positions: Uint32Array, value: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A file in one view, with its pieces and what the indexes know of it. */
export interface PiecedFile extends Pick<ViewedFile, 'view' | 'prints' | 'clues'> {
  readonly pieces: Pieces;
  readonly standings: readonly Standings[];
}

/** An origin that may be the one of a part. */
export interface Likely extends Tally {
  readonly standing: Standings;
  readonly score: number;
}

/** The origins that may be the one of a part, likeliest first; none where nobody holds `least` fingerprints of it. */
export type PartJudge = (scope: Scope, least: number) => Likely[];

/**
 * By what they hold of the part and what they explain of the whole file: the one notion of a part's origin, be it named
 * for the file or shown part by part.
 */
export function partJudge({ prints, pieces, standings }: PiecedFile): PartJudge {
  let priors: ((origin: number) => number)[] | null = null;
  return (scope, least) => {
    const held = standings.flatMap((standing, at) =>
      presentIn(standing, scope) < least
        ? []
        : tallies(standing, scope).map((tally) => ({ ...tally, standing, at })),
    );
    const most = Math.max(0, ...held.map(({ hits }) => hits));
    if (most < least) return [];
    // Few files have such a part.
    priors ??= standings.map((standing) => {
      const open = new Uint8Array(prints.hashes.length).fill(COUNTED);
      return priorsInFile(standing, { from: 0, to: open.length, open, total: open.length }, pieces);
    });
    const priorOf = priors;
    return held
      .filter(({ hits }) => hits >= LEAST_PRINTS / 2)
      .map(({ at, ...tally }) => ({
        ...tally,
        score:
          likelihood(tally.hits, tally.firsts, most, scope.total) +
          (priorOf[at] as (origin: number) => number)(tally.origin),
      }))
      .sort((a, b) => b.score - a.score || a.origin - b.origin);
  };
}

/** The origin that was found for a part before, where one was. */
export type DecidedPart = (block: CodeBlock) => { index: OriginIndex; origin: number } | null;

/**
 * The parts of a file that have an origin, in file order: top-level functions and classes, and methods.
 *
 * @param known what is said of an origin that is named for the file; null for others
 * @param decided what is named for the file is named for the part as well
 */
export function partsOf(
  file: PiecedFile,
  judge: PartJudge,
  known: (index: OriginIndex, origin: number) => Pick<OriginMatch, 'release' | 'kind'> | null,
  decided: DecidedPart,
): PartMatch[] {
  const { view, prints, clues, standings } = file;
  const k = standings[0]?.index.data.options[view].k ?? 0;
  const open = new Uint8Array(prints.hashes.length).fill(COUNTED);
  const wholeFile: Scope = { from: 0, to: open.length, open, total: open.length };
  const placed = { lexed: clues.lexed, prints };
  const knownAnchors = new Map<string, Anchors>();
  // Few fingerprints carry lines: what agrees around a part tells where it stands.
  const anchorsIn = (standing: Standings, { index, origin, release }: PartCandidate): Anchors => {
    const key = `${standings.indexOf(standing)} ${origin} ${release}`;
    const anchors =
      knownAnchors.get(key) ??
      anchorsOf(placed, memberOf(standing, wholeFile, origin), (i) =>
        index.lineAt(prints.hashes[i] as number, standing.found[i] as number, origin, release),
      );
    knownAnchors.set(key, anchors);
    return anchors;
  };
  return clues.lexed.blocks.flatMap((block) => {
    const { from, to } = printsOf(block, prints.positions, k);
    const size = to - from;
    if (block.depth > DEEPEST_PART || size < LEAST_PRINTS) return [];
    const scope: Scope = { from, to, open, total: size };
    const likely = judge(scope, size * PART_SHARE);
    const named = decided(block);
    const best =
      likely.find(({ standing, origin }) => standing.index === named?.index && origin === named.origin) ??
      likely[0];
    const others = likely.filter((other) => other !== best);
    if (best === undefined || best.hits < size * PART_SHARE) return [];
    const candidate = ({
      standing,
      origin,
      hits,
    }: Tally & { standing: Standings }): PartCandidate & {
      member: Uint32Array;
    } => {
      const { index } = standing;
      const member = memberOf(standing, scope, origin);
      const { first, last } = copiedReleases({ index, origin, member, exact: [] }, clues.lexed);
      const release = known(index, origin)?.release ?? index.typicalRelease(origin, first, last);
      return { index, origin, release, share: hits / size, member };
    };
    const { member, ...chosen } = candidate(best);
    const regions = mergeRegions(placed, member, anchorsIn(best.standing, chosen), k);
    const isVerbatim = known(chosen.index, chosen.origin)?.kind === 'verbatim';
    const agreeing =
      view === 'shapes' ? 'renamed' : isWhole(chosen, member, from, to) ? 'same-tokens' : 'modified';
    const family = others.filter(({ hits }) => hits >= best.hits).slice(0, MAX_FAMILY);
    const [runnerUp = null, ...members] = [...others.slice(0, 1), ...family].map((other) => {
      const { member: _, ...bare } = candidate(other);
      return bare;
    });
    return [
      {
        block,
        ...chosen,
        regions,
        confidence: confidenceOf(best.hits, best.hits / size),
        match: isVerbatim ? 'verbatim' : agreeing,
        runnerUp,
        family: members,
      },
    ];
  });
}

function confidenceOf(hits: number, share: number): Confidence {
  if (isEnough(PART_ENOUGH, hits, share)) return 'high';
  return isEnough(PART_MEDIUM, hits, share) ? 'medium' : 'low';
}

/** Whether an origin had every fingerprint of a part at one release. */
function isWhole({ index }: PartCandidate, member: Uint32Array, from: number, to: number): boolean {
  const { segmentFirst, segmentLast } = index.data;
  let first = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const at = member[i] as number;
    if (at === 0) return false;
    first = Math.max(first, segmentFirst[at - 1] as number);
    last = Math.min(last, segmentLast[at - 1] as number);
  }
  return first <= last;
}

/** How likely an origin is to be the one of a part, by what it explains of the whole file, as a logarithm. */
function priorsInFile(standing: Standings, scope: Scope, pieces: Pieces): (origin: number) => number {
  const priors = priorsOf(standing.index, standing.before);
  const weights = new Map(
    weighing(standing, scope, pieces, tallies(standing, scope)).map(({ origin, weight }) => [origin, weight]),
  );
  return (origin) => (priors[origin] as number) + Math.log(LEAST_WEIGHT + (weights.get(origin) ?? 0));
}
