/** The origins that share most with one file, in one view of one index. Pure. */
import type { LexedSource } from '../source/lexed-source.ts';
import { NO_IMPORTS } from '../source/lexing.ts';
import { apportion, Holdings, type Pieces, priorsOf } from './apportion.ts';
import { type Neighbour, neighbourCredits } from './neighbours.ts';
import type { OriginIndex } from './origin-index.ts';
import { publicationOf } from './publication.ts';
import { spokenLength, spokenNames } from './spoken-model.ts';
import type { Standings } from './standings.ts';
import type { View } from './views.ts';

/** At least so many fingerprints, and at least this share of the file's. */
export type Enough = readonly [hits: number, share: number];

/** How much must agree, in fingerprints of a view; one of the pairs must be met. Measured in docs/accuracy.md. */
export interface Thresholds {
  /**
   * For a file to be derived. At small shares command lines and the like agree by chance, so more fingerprints must;
   * the first pair (about 100 lines) is a copy however much other code stands around it.
   */
  readonly derived: readonly Enough[];
  /** The same for an origin that had the file's very import statements: no independent file was seen to have both. */
  readonly withImports: readonly Enough[];
  /** The same for an origin that once was about as long as the file: short idioms agree with files of any length. */
  readonly withLength: readonly Enough[];
  /** The same for an origin that once had both. */
  readonly withBoth: readonly Enough[];
  /** The same for an origin that the file itself credits as a whole: that it was taken from there is no question then. */
  readonly credited: readonly Enough[];
  /** For a further origin, of what those before it leave unexplained. */
  readonly further: readonly Enough[];
  /** For the confidence in the first origin, and for `medium` in further ones. */
  readonly high: readonly Enough[];
  readonly medium: readonly Enough[];
}

export const THRESHOLDS: { readonly [view in View]: Thresholds } = {
  names: {
    derived: [
      [80, 0],
      [24, 0.15],
      [12, 0.3],
    ],
    withImports: [[6, 0.1]],
    withLength: [],
    withBoth: [],
    credited: [[8, 0.04]],
    further: [
      [80, 0],
      [12, 0.05],
    ],
    high: [
      [30, 0.3],
      [12, 0.9],
    ],
    medium: [
      [160, 0],
      [60, 0.2],
      [20, 0.25],
    ],
  },
  // Three times as sparse, and each fingerprint is counted once.
  shapes: {
    derived: [
      [30, 0],
      [8, 0.15],
    ],
    withImports: [[4, 0.15]],
    withLength: [
      [7, 0.2],
      [6, 0.25],
      [5, 0.45],
      [4, 0.6],
    ],
    withBoth: [[3, 0.2]],
    credited: [],
    further: [
      [30, 0],
      [10, 0.15],
    ],
    high: [
      [20, 0.4],
      [10, 0.8],
    ],
    medium: [
      [60, 0],
      [20, 0.2],
      [12, 0.3],
    ],
  },
};

/** Whether one of the pairs is met. */
export function isEnough(pairs: readonly Enough[], hits: number, share: number): boolean {
  return pairs.some(([leastHits, leastShare]) => hits >= leastHits && share >= leastShare);
}

/** Hits below which nothing is an origin. */
export function leastHits(view: View): number {
  const { derived, withImports, withLength, withBoth, credited } = THRESHOLDS[view];
  const all = [...derived, ...withImports, ...withLength, ...withBoth, ...credited];
  return Math.min(...all.map(([hits]) => hits));
}

/** Whether a candidate accounts for enough of a file for the file to be derived. */
export function isDerived(
  { hits, sameImports, similarLength, credited }: Candidate,
  share: number,
  view: View,
): boolean {
  const { derived, withImports, withLength, withBoth, credited: withCredit } = THRESHOLDS[view];
  return (
    isEnough(derived, hits, share) ||
    (credited && isEnough(withCredit, hits, share)) ||
    (sameImports && isEnough(withImports, hits, share)) ||
    (similarLength && isEnough(withLength, hits, share)) ||
    (sameImports && similarLength && isEnough(withBoth, hits, share))
  );
}

/** Candidates with this share are looked at, and those with half of what is asked of a further origin. */
const RIVAL_SHARE = 0.3;

/**
 * By names: what the origin gains that explains most of the file piece by piece, in proportion to what the best
 * candidate holds, for a file of which that explains nothing; in proportion less the more it explains. Where a candidate
 * explains everything, only a tie is left to win.
 */
const WEIGHT_CREDIT = 2;
/** By shapes, and where pieces are not looked at: the same, for each fingerprint that it was the first to publish. */
const FIRST_PUBLISHER_CREDIT: { readonly [view in View]: number } = { names: 1, shapes: 0.4 };
/** Share of what the index has of a file that a candidate may leave unexplained and still be all there is to say. */
const WHOLLY_EXPLAINED = 0.02;
const TIE_CREDIT = 0.001;
/** What an origin of the same file name gains, in fingerprints: enough to win a tie, and no more. */
const NAME_CREDIT = 0.5;
/** What agreement in the other view gains, in proportion to its share. */
const OTHER_VIEW_CREDIT = 0.5;
/**
 * What an origin that once had as many tokens as the file gains, in fingerprints and as a share of the file's: of
 * siblings that hold nearly the same, the one that was only rewritten has the file's length.
 */
const LENGTH_CREDIT = { hits: 1, share: 0.01 };
/**
 * What an origin that once had the file's import statements gains: siblings that hold nearly the same code mostly import
 * other helpers. Twice as much, for length alone is sooner the same by chance.
 */
const IMPORTS_CREDIT = { hits: 2, share: 0.02 };
/** About as long: a file with a fifth of its statements deleted or new still is. */
const SIMILAR_LENGTH = 1.25;
const MAX_CANDIDATES = 20;
/** Origins whose fingerprints are counted in full. */
const MAX_PROMISING = 64;
/** A fingerprint in more origins than this is common. */
const COMMON_ORIGINS = 48;
/** With this many others, common fingerprints are not needed to find the promising origins. */
const ENOUGH_RARE = 40;

/**
 * Fingerprints of a file that are looked at: those of `[from, to)` that are not closed. What a file repeats a hundred
 * times (rows of arguments, clients that were generated) says no more than once, so repeats are not counted.
 */
export interface Scope {
  readonly from: number;
  readonly to: number;
  /** `CLOSED`, `COUNTED` or `REPEATED` for each fingerprint of the file. */
  readonly open: Uint8Array;
  /** Fingerprints of which shares are shares. */
  readonly total: number;
}

export const CLOSED = 0;
export const COUNTED = 1;
/** Stands earlier in the file. */
export const REPEATED = 2;

/** How much of what is looked at an origin holds. */
export interface Tally {
  readonly origin: number;
  readonly hits: number;
  /** Hits that it was the first, or among the first, to publish. */
  readonly firsts: number;
  /** Hits that its repository was the first, or among the first, to publish, be it in another file. */
  readonly repositoryFirsts: number;
}

export interface Ranked extends Tally {
  readonly score: number;
}

/** What an origin has to say for itself beside its hits. */
interface Weighed extends Tally {
  /** Its part in what the origins explain together, of 1. */
  readonly weight: number;
  /** Hits that stood in it at one release, the best one. */
  readonly atOnce: number;
}

export interface Candidate extends Ranked {
  readonly index: OriginIndex;
  /** Number of each of the file's fingerprints in `index`, -1 where it is not there. */
  readonly found: Int32Array;
  /** For each of the file's fingerprints the origin's segment that it stands in, plus one; 0 where it does not. */
  readonly member: Uint32Array;
  /** Contents of the origin whose code, names and all, is the file's. */
  readonly exact: readonly number[];
  /** It once had the file's import statements. */
  readonly sameImports: boolean;
  /** It once was about as long as the file. */
  readonly similarLength: boolean;
  /** The file itself names it as its source. */
  readonly declared: boolean;
  /** And says so of itself as a whole, not of a function in it. */
  readonly credited: boolean;
  /** How many letters of its model's name the file's own names hold; 0 where they do not speak of it. */
  readonly spoken: number;
}

/** What besides its fingerprints tells of a file where it came from. */
export interface Clues {
  /** Name of the file without folders: it decides between origins that agree alike. */
  readonly name: string;
  readonly lexed: LexedSource;
  /** Addresses by which the file itself says where it came from. */
  readonly declared: readonly string[];
  /** Paths by which its header does: `vllm/model_executor/layers/linear.py`, of a module's dotted name too. */
  readonly declaredPaths?: readonly string[];
  /** Other files of its folder, where they are asked. */
  readonly neighbours?: readonly Neighbour[];
  /** Those of the addresses that are credited, with what the comment speaks of. */
  readonly credited?: readonly CreditedSource[];
}

/** An address that a comment names as the source of code. */
export interface CreditedSource {
  readonly address: string;
  /** The function or class that the comment speaks of; null where it is the whole file. */
  readonly lines: { readonly startLine: number; readonly endLine: number } | null;
  /** In words; an address alone may be something to read as well. */
  readonly inWords: boolean;
}

/**
 * The origins of one index that share most with the file.
 *
 * @param pieces functions and classes of the file
 * @param other standings of the file in the other view of the same index, where they are to be counted too
 */
export function candidatesOf(
  standings: Standings,
  scope: Scope,
  clues: Clues,
  pieces: Pieces,
  other: { readonly standings: Standings; readonly scope: Scope } | null,
): Candidate[] {
  const { index, found } = standings;
  const { total } = scope;
  const least = leastHits(standings.view);
  const pairs: Enough[] = [
    [least, RIVAL_SHARE],
    ...THRESHOLDS[standings.view].further.map(([hits, share]): Enough => [hits / 2, share / 2]),
  ];
  const enough = ({ hits }: Tally): boolean => hits >= least && isEnough(pairs, hits, hits / total);
  const ranked = rankedIn(standings, scope, pieces, least).filter(enough);
  const scratch = scratchOf(index);
  const support =
    other === null
      ? []
      : countInFull(
          other.standings,
          other.scope,
          ranked.map(({ origin }) => origin),
          scratch,
        );
  const worth = (OTHER_VIEW_CREDIT * total) / Math.max(1, other?.scope.total ?? 0);
  const gains = clues.neighbours && neighbourCredits(index, ranked, total, clues.neighbours);
  const best = ranked
    .map((candidate, i) => {
      const { sameImports, sameLength, similarLength } = likeness(index, candidate.origin, clues.lexed);
      const score =
        candidate.score +
        worth * (support[i]?.hits ?? 0) +
        (gains?.[i] ?? 0) +
        (isNamed(index, candidate.origin, clues.name) ? NAME_CREDIT : 0) +
        (sameLength ? LENGTH_CREDIT.hits + LENGTH_CREDIT.share * total : 0) +
        (sameImports ? IMPORTS_CREDIT.hits + IMPORTS_CREDIT.share * total : 0);
      return { ...candidate, sameImports, similarLength, score };
    })
    .sort(byScore)
    .slice(0, MAX_CANDIDATES);
  const members = memberships(standings, scope, best, scratch);
  const names = best.length > 1 ? spokenNames(clues) : [];
  return best.map((candidate, place) => ({
    ...candidate,
    index,
    found,
    member: members[place] as Uint32Array,
    exact: exactContents(index, candidate.origin, clues.lexed),
    declared: isDeclared(index, candidate.origin, clues),
    credited: isCredited(index, candidate.origin, clues),
    spoken: spokenLength(index, candidate.origin, names),
  }));
}

/** @param left share of what the index has that no candidate explains */
function byFirsts(counted: readonly Tally[], left: number, view: View): Ranked[] {
  const credit = FIRST_PUBLISHER_CREDIT[view] * left + TIE_CREDIT;
  return counted.map((tally) => ({ ...tally, score: tally.hits + credit * tally.firsts })).sort(byScore);
}

/** What the origins hold of what is looked at that share most of it. */
export function tallies(standings: Standings, scope: Scope): Tally[] {
  const scratch = scratchOf(standings.index);
  return countInFull(standings, scope, promising(standings, scope, scratch), scratch);
}

/** By pieces where names leave something to explain, which takes as long again; else by what is held. Best first. */
function rankedIn(standings: Standings, scope: Scope, pieces: Pieces, least: number): Ranked[] {
  const present = presentIn(standings, scope);
  if (present < least) return [];
  const counted = tallies(standings, scope);
  const left = unexplained(counted, present);
  const matters = counted.some(({ hits }) => isEnough(THRESHOLDS.names.further, hits, hits / scope.total));
  if (standings.view === 'shapes' || !matters || left < WHOLLY_EXPLAINED)
    return byFirsts(counted, left, standings.view);
  const weighed = weighing(standings, scope, pieces, counted);
  const heaviest = Math.max(...weighed.map(({ weight }) => weight));
  const most = Math.max(...weighed.map(({ atOnce }) => atOnce));
  const credit = (WEIGHT_CREDIT * left * most) / heaviest;
  return weighed
    .map(({ atOnce, weight, ...tally }) => ({ ...tally, score: atOnce + credit * weight }))
    .sort(byScore);
}

/** What each origin holds at the release of which it holds most, and its part in what they explain piece by piece. */
export function weighing(
  standings: Standings,
  scope: Scope,
  pieces: Pieces,
  counted: readonly Tally[],
): Weighed[] {
  const { index, before, firstDay } = standings;
  const { day } = publicationOf(index);
  const { segmentFirst, segmentLast } = index.data;
  const holdings = new Holdings(pieces.count, counted.length);
  for (let i = scope.from; i < scope.to; i++)
    if (scope.open[i] === COUNTED) holdings.enlarge(pieces.of[i] as number);
  const releases = counted.map(({ origin }) => new Releases(index.component(origin).releases.length));
  visitSegments(standings, scope, counted, scratchOf(index), (place, fingerprint, segment) => {
    if (scope.open[fingerprint] !== COUNTED) return;
    holdings.add(pieces.of[fingerprint] as number, place, day[segment] === firstDay[fingerprint]);
    (releases[place] as Releases).add(segmentFirst[segment] as number, segmentLast[segment] as number);
  });
  const priors = priorsOf(index, before);
  const weights = apportion(
    holdings,
    counted.map(({ origin }) => priors[origin] as number),
  );
  return counted.map((tally, place) => ({
    ...tally,
    weight: weights[place] as number,
    atOnce: (releases[place] as Releases).most(),
  }));
}

/** In how many of the fingerprints each release has a part. */
class Releases {
  private readonly change: Int32Array;

  constructor(count: number) {
    this.change = new Int32Array(count + 1);
  }

  add(first: number, last: number): void {
    this.change[first] = (this.change[first] as number) + 1;
    this.change[last + 1] = (this.change[last + 1] as number) - 1;
  }

  /** Fingerprints of the release that has most. */
  most(): number {
    let alive = 0;
    let most = 0;
    for (const change of this.change) {
      alive += change;
      if (alive > most) most = alive;
    }
    return most;
  }
}

/** How many of the fingerprints that are looked at the index has. */
export function presentIn(standings: Standings, scope: Scope): number {
  let present = 0;
  for (let i = scope.from; i < scope.to; i++) if (isCounted(standings, scope, i)) present++;
  return present;
}

/** Share of what the index has that no candidate explains alone. */
function unexplained(candidates: readonly Tally[], present: number): number {
  return 1 - Math.max(0, ...candidates.map(({ hits }) => hits)) / present;
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.origin - b.origin;
}

function isCounted({ found }: Standings, { open }: Scope, i: number): boolean {
  return open[i] === COUNTED && (found[i] as number) >= 0;
}

/**
 * The origins that a file shares most fingerprints with. Those that stand in a great many origins (what all models
 * have) tell little and cost most, so they are only counted where there are not enough others.
 */
function promising(standings: Standings, scope: Scope, { hits }: Scratch): number[] {
  const { from, to, origin: owner } = standings;
  const touched: number[] = [];
  const count = (common: boolean): number => {
    let counted = 0;
    for (let i = scope.from; i < scope.to; i++) {
      if (!isCounted(standings, scope, i)) continue;
      const start = from[i] as number;
      const end = to[i] as number;
      if (end - start > COMMON_ORIGINS !== common) continue;
      counted++;
      for (let s = start; s < end; s++) {
        const origin = owner[s] as number;
        if (hits[origin] === 0) touched.push(origin);
        hits[origin] = (hits[origin] as number) + 1;
      }
    }
    return counted;
  };
  if (count(false) < ENOUGH_RARE) count(true);
  const best = touched
    .map((origin) => ({ origin, hits: hits[origin] as number }))
    .sort((a, b) => b.hits - a.hits || a.origin - b.origin)
    .slice(0, MAX_PROMISING)
    .map(({ origin }) => origin);
  for (const origin of touched) hits[origin] = 0;
  return best;
}

/** Counters that are zero between look-ups, kept from file to file: clearing thousands would cost more than counting. */
interface Scratch {
  readonly hits: Uint32Array;
  /** Place of an origin among the candidates, plus one. */
  readonly slot: Uint8Array;
}

const scratches = new WeakMap<OriginIndex, Scratch>();

function scratchOf(index: OriginIndex): Scratch {
  let scratch = scratches.get(index);
  if (scratch === undefined) {
    const origins = index.data.originComponent.length;
    scratch = { hits: new Uint32Array(origins), slot: new Uint8Array(origins) };
    scratches.set(index, scratch);
  }
  return scratch;
}

/** Calls `visit` for each segment in which one of the file's fingerprints stands in one of the origins. */
function visitSegments(
  standings: Standings,
  scope: Scope,
  origins: readonly { readonly origin: number }[],
  { slot }: Scratch,
  visit: (place: number, fingerprint: number, segment: number) => void,
): void {
  const { from, to, segment, origin: owner } = standings;
  const { open } = scope;
  origins.forEach(({ origin }, place) => {
    slot[origin] = place + 1;
  });
  for (let i = scope.from; i < scope.to; i++) {
    if (open[i] === CLOSED) continue;
    const end = to[i] as number;
    for (let s = from[i] as number; s < end; s++) {
      const place = slot[owner[s] as number] as number;
      if (place > 0) visit(place - 1, i, segment[s] as number);
    }
  }
  for (const { origin } of origins) slot[origin] = 0;
}

/** How many of the file's fingerprints each origin has, and how many it was the first, or among the first, to publish. */
function countInFull(
  standings: Standings,
  scope: Scope,
  origins: readonly number[],
  scratch: Scratch,
): Tally[] {
  const { firstDay, firstRepository } = standings;
  const { day, repository } = publicationOf(standings.index);
  const counted = origins.map((origin) => ({ origin, hits: 0, firsts: 0, repositoryFirsts: 0 }));
  visitSegments(standings, scope, counted, scratch, (place, fingerprint, segment) => {
    if (scope.open[fingerprint] !== COUNTED) return;
    const candidate = counted[place] as (typeof counted)[number];
    candidate.hits++;
    const first = day[segment] === firstDay[fingerprint];
    if (first) candidate.firsts++;
    // Two projects may publish on one day.
    if (first || repository[candidate.origin] === firstRepository[fingerprint]) candidate.repositoryFirsts++;
  });
  return counted;
}

/** The `member` column of one origin, as far as the scope goes. */
export function memberOf(standings: Standings, scope: Scope, origin: number): Uint32Array {
  return memberships(standings, scope, [{ origin }], scratchOf(standings.index))[0] as Uint32Array;
}

/** The `member` columns of some origins. */
function memberships(
  standings: Standings,
  scope: Scope,
  origins: readonly { readonly origin: number }[],
  scratch: Scratch,
): Uint32Array[] {
  const members = origins.map(() => new Uint32Array(standings.found.length));
  visitSegments(standings, scope, origins, scratch, (place, fingerprint, segment) => {
    (members[place] as Uint32Array)[fingerprint] = segment + 1;
  });
  return members;
}

/** Contents of an origin whose code, names and all, is the file's. */
function exactContents(index: OriginIndex, origin: number, lexed: LexedSource): number[] {
  const { contentStart, contentCode } = index.data;
  const out: number[] = [];
  for (let c = contentStart[origin] as number; c < (contentStart[origin + 1] as number); c++)
    if (contentCode[c] === lexed.codeDigest) out.push(c);
  return out;
}

/** In what an origin ever was like the file: its import statements, and how long it was. */
function likeness(
  { data }: OriginIndex,
  origin: number,
  { importsDigest, tokens }: LexedSource,
): { sameImports: boolean; sameLength: boolean; similarLength: boolean } {
  const { contentStart, contentImports, contentTokens } = data;
  const hasImports = !NO_IMPORTS.has(importsDigest);
  const shortest = tokens.length / SIMILAR_LENGTH;
  const longest = tokens.length * SIMILAR_LENGTH;
  let sameImports = false;
  let sameLength = false;
  let similarLength = false;
  const end = contentStart[origin + 1] as number;
  for (let c = contentStart[origin] as number; c < end; c++) {
    const length = contentTokens[c] as number;
    if (hasImports && contentImports[c] === importsDigest) sameImports = true;
    if (length === tokens.length) sameLength = true;
    if (length >= shortest && length <= longest) similarLength = true;
  }
  return { sameImports, sameLength, similarLength };
}

function isNamed(index: OriginIndex, origin: number, name: string): boolean {
  return index.paths(origin).some((path) => path.endsWith(`/${name}`));
}

/** Whether one of the addresses or paths leads to a path of the origin, or to its folder. */
function isDeclared(
  index: OriginIndex,
  origin: number,
  { declared, declaredPaths = [] }: Pick<Clues, 'declared' | 'declaredPaths'>,
): boolean {
  const { repository } = index.component(origin);
  if (declaredPaths.length > 0 && isDeclaredPath(index, origin, declaredPaths)) return true;
  if (repository === null || declared.length === 0) return false;
  const folders = declared
    .filter((address) => address.toLowerCase().startsWith(`${repository.toLowerCase()}/`))
    // "/blob/v1.0/src/models/name" without the view and the revision.
    .map((address) => address.slice(repository.length).split(/[?#]/)[0] as string)
    .map((path) => path.split('/').filter(Boolean).slice(2).join('/'));
  // A folder at the top, such as src/, is about all there is.
  const isWithin = (path: string, folder: string): boolean =>
    folder.includes('/') && path.startsWith(`${folder}/`);
  return index
    .paths(origin)
    .some((path) => folders.some((folder) => path === folder || isWithin(path, folder)));
}

/** Whether what the file credits as a whole is the origin, or its folder. */
function isCredited(
  index: OriginIndex,
  origin: number,
  { credited = [], declaredPaths = [] }: Pick<Clues, 'credited' | 'declaredPaths'>,
): boolean {
  const declared = credited.flatMap(({ address, lines, inWords }) =>
    lines === null && inWords ? [address] : [],
  );
  return isDeclared(index, origin, { declared, declaredPaths });
}

/** Paths are named with or without `src/`, or behind the repository's name. */
function isDeclaredPath(index: OriginIndex, origin: number, declared: readonly string[]): boolean {
  const { repository } = index.component(origin);
  const name = `${repository?.split('/').at(-1)?.toLowerCase() ?? ''}/`;
  const plain = (path: string): string => path.replace(/^src\//, '');
  const named = declared.flatMap((path) => [
    plain(path),
    ...(name.length > 1 && path.toLowerCase().startsWith(name) ? [plain(path.slice(name.length))] : []),
  ]);
  return index
    .paths(origin)
    .map(plain)
    .some((path) => named.some((one) => path === one || path.startsWith(`${one}/`)));
}
