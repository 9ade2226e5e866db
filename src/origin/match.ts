/**
 * From the fingerprints of one file to the origins that explain it (docs/how-it-decides.md). Pure.
 */

import { holderKey } from '../license/holder-key.ts';
import type { CodeBlock } from '../source/lexed-source.ts';
import { type Pieces, piecesOf } from './apportion.ts';
import {
  type Candidate,
  CLOSED,
  type Clues,
  COUNTED,
  candidatesOf,
  isDerived,
  isEnough,
  leastHits,
  memberOf,
  REPEATED,
  type Scope,
  THRESHOLDS,
} from './candidate.ts';
import { NEVER } from './days.ts';
import type { IndexedComponent } from './index-data.ts';
import type { OriginIndex } from './origin-index.ts';
import {
  extended,
  isSameProject,
  type OriginMatch,
  originMatch,
  tieOf,
  type ViewedFile,
} from './origin-match.ts';
import {
  DEEPEST_PART,
  type Likely,
  PART_ENOUGH,
  type PartJudge,
  type PartMatch,
  partJudge,
  partsOf,
  printsOf,
} from './parts.ts';
import { earlierOnes } from './repeats.ts';
import { type Standings, shareFirsts, standingsOf } from './standings.ts';
import type { FilePrints, View } from './views.ts';
import { type WholeCopy, type WholeKind, wholeCopies } from './whole-file.ts';

/** What a source that the file itself names gains over others: it is believed unless another explains far more. */
const DECLARED_TRUST = 1.6;
/** Where names explain this share of the file, nothing is looked for behind other names. */
const NAMES_ENOUGH = 0.5;
/** How much more must be seen with names blanked for names to have been changed. */
const RENAMED_GAIN = 0.25;
/** Share of a source's fingerprints that an ancestor must have published first. */
const ANCESTOR_SHARE = 0.5;
/** Share of what another project's file holds, and of the scanned file, that makes a file its first publisher. */
const FIRST_PUBLISHER_SHARE = 0.4;
/**
 * Share of what a source holds of the file that its first publisher must hold to be owed a notice for less. In nine
 * repositories looked at, all six files where it held more had the code from there; of nine with less, four had it from
 * a sibling of the file that would have been named.
 */
const MOST_OF_SOURCE = 2 / 3;
const MAX_ORIGINS = 8;

/** With less of a function or class nothing is enough. */
const BLOCK_LEAST = {
  hits: Math.min(...PART_ENOUGH.map(([hits]) => hits)),
  share: Math.min(...PART_ENOUGH.map(([, share]) => share)),
};

/** Share of the shapes of a file that a content of the same layout must hold. */
const LAYOUT_SHARE = 0.9;

/** A file ready to be matched. */
export interface MatchInput extends Clues {
  readonly prints: FilePrints;
}

export interface FileMatch {
  readonly derived: boolean;
  /** Share of fingerprints that the chosen origins account for. */
  readonly coverage: number;
  readonly origins: readonly OriginMatch[];
  /** Functions and classes that have an origin, in file order, where they were asked for. */
  readonly parts: readonly PartMatch[];
}

export interface MatchOptions {
  /** Day (since 1970-01-01 UTC) from which on nothing that was published counts; none when not given. */
  readonly before?: number;
  /** Whether functions and classes are looked at one by one, which takes about as long as all the rest. */
  readonly parts?: boolean;
}

const ROLE_ORDER: readonly OriginMatch['role'][] = ['first-publisher', 'source', 'ancestor'];

const NOTHING: FileMatch = { derived: false, coverage: 0, origins: [], parts: [] };

/** One view of the file: what the indexes know of it, and what is not explained yet. */
interface Sight extends ViewedFile {
  readonly standings: readonly Standings[];
  readonly pieces: Pieces;
  /** `CLOSED` for fingerprints that an origin accounts for. */
  readonly open: Uint8Array;
}

/** What one view shows of what is not explained yet. */
interface Round {
  readonly sight: Sight;
  readonly candidates: readonly Candidate[];
  readonly best: Candidate;
  /** Share of the file's fingerprints that the best candidate has. */
  readonly share: number;
  /** The greatest share that any candidate has. */
  readonly most: number;
  /** Whether any of them accounts for enough. */
  readonly suffices: boolean;
}

/**
 * Matches one file against the indexes.
 *
 * @param isOwn says of a component that it is the scanned project itself, which owes itself nothing
 */
export function matchFile(
  input: MatchInput,
  indexes: readonly OriginIndex[],
  isOwn: (component: IndexedComponent) => boolean,
  { before = NEVER, parts = false }: MatchOptions = {},
): FileMatch {
  const sightIn = (view: View): Sight => {
    const prints = input.prints[view];
    const { hashes } = prints;
    const standings = indexes.map((index) => standingsOf(index, view, hashes, isOwn, before));
    shareFirsts(standings);
    const pieces = piecesOf(input.lexed.blocks, prints.positions);
    const open = repeatsOf(hashes);
    return { view, prints, clues: input, standings, pieces, open, total: counted(open) };
  };
  const names = sightIn('names');
  const wholeFile = (): FileMatch =>
    wholeFileMatch(names, () => sightIn('shapes'), indexes, isOwn, before) ?? NOTHING;
  if (names.total < leastHits('names')) return wholeFile();
  let shapes: Sight | null = null;

  const isNamed = ({ index, origin }: Candidate): boolean =>
    origins.some((named) => named.index === index && named.origin === origin);
  // Origin by origin: each round looks at what those before it leave unexplained.
  const origins: OriginMatch[] = [];
  const explained = new Uint8Array(input.lexed.tokens.length);
  let coverage = 0;
  let byShapes = false;
  while (origins.length < MAX_ORIGINS) {
    const rank = origins.length;
    const named = roundIn(names, null, rank);
    let shaped: Round | null = null;
    if (coverage + (named?.most ?? 0) < NAMES_ENOUGH) {
      shapes ??= sightIn('shapes');
      shaped = roundIn(shapes, names, rank);
    }
    const renamed = shaped !== null && shaped.most >= (named?.most ?? 0) + RENAMED_GAIN;
    const round = (renamed ? [shaped, named] : [named, shaped]).find((seen) => seen?.suffices);
    if (!round) break;
    const { sight, best } = round;
    byShapes ||= sight === shapes;
    const others = round.candidates.filter((candidate) => candidate !== best);
    addSource(origins, originMatch(best, others, sight, rank, 'source', isCopyOf), best, sight);
    coverage += round.share;
    const ancestor = ancestorOf(best, others, sight);
    // The way to further origins is shown where something is owed for its sake.
    if (ancestor !== null && (rank === 0 || (ancestor.owed && !isNamed(ancestor.candidate))))
      addAncestor(origins, ancestor, best, others, sight);
    explain(best, sight, explained);
    for (const seen of shapes === null ? [names] : [names, shapes])
      if (seen !== sight) close(seen, explained);
  }
  const judge = partJudge(names);
  const decided = new Map<CodeBlock, Candidate>();
  for (const { candidates, best, sight, blocks } of originsOfBlocks(names, judge).slice(0, MAX_ORIGINS)) {
    const others = candidates.filter((candidate) => candidate !== best);
    const rank = Math.max(1, origins.length);
    addSource(origins, originMatch(best, others, sight, rank, 'source', isCopyOf), best, sight);
    coverage += best.hits / sight.total;
    for (const block of blocks) decided.set(block, best);
    const ancestor = ancestorOf(best, others, sight);
    if (ancestor?.owed && !isNamed(ancestor.candidate)) addAncestor(origins, ancestor, best, others, sight);
  }
  if (origins.length === 0) return wholeFile();
  const shown = shapes !== null && byShapes ? shapes : names;
  // Who published first, then the sources in the order of what they explain.
  origins.sort((x, y) => ROLE_ORDER.indexOf(x.role) - ROLE_ORDER.indexOf(y.role));
  return {
    derived: true,
    coverage: Math.min(1, coverage),
    origins,
    parts: parts ? partsIn(shown, shown === names ? judge : partJudge(shown), origins, decided) : [],
  };
}

/** Names the one that had published first what a source holds. */
function addAncestor(
  origins: OriginMatch[],
  { candidate, owed }: Ancestor,
  source: Candidate,
  others: readonly Candidate[],
  sight: ViewedFile,
): void {
  const rest = others.filter((other) => other !== candidate);
  const role = owed ? 'first-publisher' : 'ancestor';
  const { index, origin } = source;
  origins.push({
    ...originMatch(candidate, rest, sight, sight.partTotal === undefined ? 0 : 1, role, isCopyOf),
    through: { index, origin },
  });
}

/** Each source is named once, with all that was found of it. */
function addSource(
  origins: OriginMatch[],
  match: OriginMatch,
  candidate: Candidate,
  sight: ViewedFile,
): void {
  const { index, origin } = match;
  const at = origins.findIndex(
    (one) => one.role === 'source' && one.index === index && one.origin === origin,
  );
  const known = origins[at];
  if (known === undefined) origins.push(match);
  else origins[at] = extended(known, match, candidate, sight);
}

/**
 * The origin of a file that is a copy as a whole, where fingerprints do not tell (whole-file.ts); null where there is
 * none.
 */
function wholeFileMatch(
  names: Sight,
  shapesOf: () => Sight,
  indexes: readonly OriginIndex[],
  isOwn: (component: IndexedComponent) => boolean,
  before: number,
): FileMatch | null {
  const copiesIn = (kind: WholeKind): WholeCopy[] =>
    wholeCopies(kind, names.clues.lexed, indexes, isOwn, before);
  const verbatim = copiesIn('verbatim').map((copy) => candidateOf(copy, names, copy.contents));
  if (verbatim.length > 0) return wholeMatch(verbatim, names);
  const layout = copiesIn('layout');
  if (layout.length === 0) return null;
  const shapes = shapesOf();
  const alike = layout
    .map((copy) => candidateOf(copy, shapes, []))
    .filter(({ hits }) => hits >= LAYOUT_SHARE * shapes.total);
  return alike.length === 0 ? null : wholeMatch(alike, shapes);
}

/** @param exact contents of the origin whose code, names and all, is the file's */
function candidateOf({ index, origin }: WholeCopy, sight: Sight, exact: readonly number[]): Candidate {
  const standings = sight.standings.find((standing) => standing.index === index) as Standings;
  const member = memberOf(standings, whole(sight), origin);
  const hits = member.filter((segment, i) => segment !== 0 && sight.open[i] === COUNTED).length;
  return {
    index,
    origin,
    // The very same code has all that the file has, and where a file has nothing they agree in that.
    hits: exact.length > 0 || sight.total === 0 ? Math.max(1, sight.total) : hits,
    firsts: 0,
    repositoryFirsts: 0,
    score: 0,
    found: standings.found,
    member,
    exact,
    sameImports: true,
    similarLength: true,
    declared: false,
    credited: false,
    spoken: 0,
  };
}

/** @param candidates who published first in front */
function wholeMatch([first, ...others]: readonly Candidate[], sight: Sight): FileMatch {
  const file = { ...sight, total: Math.max(1, sight.total), whole: true };
  return {
    derived: true,
    coverage: 1,
    origins: [originMatch(first as Candidate, others, file, 0, 'source', () => false)],
    parts: [],
  };
}

function partsIn(
  sight: Sight,
  judge: PartJudge,
  origins: readonly OriginMatch[],
  decided: ReadonlyMap<CodeBlock, Candidate>,
): PartMatch[] {
  const known = (index: OriginIndex, origin: number): OriginMatch | null =>
    origins.find((match) => match.index === index && match.origin === origin) ?? null;
  return partsOf(sight, judge, known, (block) => decided.get(block) ?? null);
}

/** An origin of single functions and classes, and these. */
interface BlockRound extends Round {
  readonly blocks: readonly CodeBlock[];
}

/**
 * Origins of single functions and classes in what is not explained yet: one that was copied whole may stand in a file
 * that is otherwise original, or comes from elsewhere.
 */
function originsOfBlocks(sight: Sight, judge: PartJudge): BlockRound[] {
  const { view, prints, clues, standings, pieces, open } = sight;
  const k = standings[0]?.index.data.options[view].k ?? 0;
  const found = new Map<string, { best: Likely; open: Uint8Array; blocks: CodeBlock[] }>();
  for (const block of clues.lexed.blocks) {
    const { from, to } = printsOf(block, prints.positions, k);
    if (block.depth > DEEPEST_PART || to - from < BLOCK_LEAST.hits) continue;
    const scope = { from, to, open, total: counted(open.subarray(from, to)) };
    const [best] = judge(scope, Math.max(BLOCK_LEAST.hits, BLOCK_LEAST.share * scope.total));
    if (best === undefined || !isEnough(PART_ENOUGH, best.hits, best.hits / scope.total)) continue;
    const key = `${standings.indexOf(best.standing)} ${best.origin}`;
    const known = found.get(key) ?? { best, open: new Uint8Array(open.length), blocks: [] };
    known.open.set(open.subarray(from, to), from);
    known.blocks.push(block);
    found.set(key, known);
    open.fill(CLOSED, from, to);
  }
  return [...found.values()].flatMap(({ best: { standing, origin }, open, blocks }) => {
    const partTotal = counted(open);
    const part = { ...sight, open, partTotal };
    const scope = { ...whole(part), total: partTotal };
    const candidates = standings.flatMap((one) => candidatesOf(one, scope, clues, pieces, null));
    const best = candidates.find(
      (candidate) => candidate.index === standing.index && candidate.origin === origin,
    );
    return best === undefined ? [] : [{ ...roundOf(part, candidates, best), blocks }];
  });
}

function roundOf(sight: Sight, candidates: readonly Candidate[], best: Candidate): Round {
  const most = Math.max(...candidates.map(({ hits }) => hits));
  return {
    sight,
    candidates,
    best,
    share: best.hits / sight.total,
    most: most / sight.total,
    suffices: true,
  };
}

/**
 * What a view shows. That one of the candidates accounts for enough says that the file is derived. From which of them is
 * another question: of the one that is named, what is asked of a further origin is enough.
 *
 * @param other the other view, where it is to be asked too
 * @param rank how many origins explained parts of the file before
 */
function roundIn(sight: Sight, other: Sight | null, rank: number): Round | null {
  const candidates = sight.standings.flatMap((standings, i) =>
    candidatesOf(
      standings,
      whole(sight),
      sight.clues,
      sight.pieces,
      other === null ? null : { standings: other.standings[i] as Standings, scope: whole(other) },
    ),
  );
  const enough = candidates.filter((candidate) => suffices(candidate, sight, rank));
  const nameable = candidates.filter(
    (candidate) => enough.includes(candidate) || suffices(candidate, sight, rank + 1),
  );
  // What is enough since the file says so is enough for no other.
  const bySaying =
    rank === 0 && enough.every((candidate) => !suffices({ ...candidate, credited: false }, sight, 0));
  const best = bestOf(enough.length === 0 ? candidates : bySaying ? enough : nameable, sight.total);
  return best === null ? null : { ...roundOf(sight, candidates, best), suffices: enough.length > 0 };
}

function whole({ open, total }: Sight): Scope {
  return { from: 0, to: open.length, open, total };
}

function counted(open: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < open.length; i++) if (open[i] === COUNTED) sum++;
  return sum;
}

/** Which fingerprints stand earlier in the file. */
function repeatsOf(hashes: Uint32Array): Uint8Array {
  const earlier = earlierOnes(hashes);
  const out = new Uint8Array(hashes.length);
  for (let i = 0; i < out.length; i++) out[i] = (earlier[i] as number) < 0 ? COUNTED : REPEATED;
  return out;
}

/** Closes what an origin accounts for, and marks its tokens. */
function explain({ index, member }: Candidate, { view, prints, open }: Sight, explained: Uint8Array): void {
  const { k } = index.data.options[view];
  member.forEach((hit, i) => {
    if (hit === 0) return;
    open[i] = CLOSED;
    const from = prints.positions[i] as number;
    explained.fill(1, from, from + k);
  });
}

/** Closes the fingerprints of a view whose middle is explained. */
function close({ view, prints, open, standings }: Sight, explained: Uint8Array): void {
  const half = (standings[0]?.index.data.options[view].k ?? 0) >> 1;
  prints.positions.forEach((position, i) => {
    if (explained[position + half] !== 0) open[i] = CLOSED;
  });
}

/** Whether a candidate accounts for enough; after the first origin less is asked of further ones. */
function suffices(candidate: Candidate, { view, total }: ViewedFile, rank: number): boolean {
  const share = candidate.hits / total;
  return rank === 0
    ? isDerived(candidate, share, view)
    : isEnough(THRESHOLDS[view].further, candidate.hits, share);
}

/** Whether a file of another project holds what the candidate's had published before. */
function tookItFrom(other: Candidate, candidate: Candidate): boolean {
  return (
    isForeign(other, candidate) &&
    candidate.repositoryFirsts > other.repositoryFirsts &&
    candidate.repositoryFirsts >= other.hits * FIRST_PUBLISHER_SHARE &&
    other.hits - other.repositoryFirsts >= other.hits * FIRST_PUBLISHER_SHARE
  );
}

/** The same, of a candidate whose header does not say that it is made from the other's. */
function isCopyOf(other: Candidate, candidate: Candidate): boolean {
  return tookItFrom(other, candidate) && !isPortOf(candidate, other);
}

interface Ancestor {
  readonly candidate: Candidate;
  /** Whether it is of another project, and published so much of what is looked at that its notices are owed too. */
  readonly owed: boolean;
}

/**
 * The candidate that published most of what the source holds of the file, before the source did: one of another
 * project where there is one, else one of its own.
 */
function ancestorOf(
  source: Candidate,
  others: readonly Candidate[],
  { view, total, partTotal }: ViewedFile,
): Ancestor | null {
  const foreign = others.filter((other) => isForeign(other, source) && isCopyOf(source, other));
  const own = others.filter(
    (other) =>
      !isForeign(other, source) &&
      other.firsts > source.firsts &&
      other.firsts >= source.hits * ANCESTOR_SHARE,
  );
  const byFirsts = (a: Candidate, b: Candidate): number =>
    b.firsts - a.firsts || b.repositoryFirsts - a.repositoryFirsts;
  const [publisher] = foreign.sort(byFirsts);
  if (publisher !== undefined) {
    const first = nearestOf(publisher, foreign, source);
    const looked = partTotal ?? total;
    const much = first.hits >= looked * FIRST_PUBLISHER_SHARE;
    // Where the source is a part of the file only, that cannot be: what would make a further origin is enough then.
    const most = first.hits >= source.hits * MOST_OF_SOURCE;
    const owed = much || (most && isEnough(THRESHOLDS[view].further, first.hits, first.hits / looked));
    return { candidate: first, owed };
  }
  const [candidate] = own.sort(byFirsts);
  return candidate === undefined ? null : { candidate, owed: false };
}

/**
 * Whether a candidate that published sooner has the code from the source's project all the same: its header names whom that
 * project's licence names, and the index knows the project since later only. So it is with ports, which name whose code they
 * are made from.
 */
function isPortOf(other: Candidate, source: Candidate): boolean {
  const theirs = source.index.component(source.origin);
  if ((theirs.releases[0]?.day ?? 0) <= firstDayOf(other)) return false;
  const makers = licensorsOf(theirs);
  // A licence may name third parties too: whose own project the other is, is no port of theirs.
  for (const key of licensorsOf(other.index.component(other.origin))) makers.delete(key);
  const { contentStart } = other.index.data;
  const { holders } = other.index.factsOf(contentStart[other.origin] as number);
  return holders.some((holder) => makers.has(holderKey(holder)));
}

/** Keys of those whom a component's licence names. */
function licensorsOf({ documents }: IndexedComponent): Set<string> {
  return new Set(documents.flatMap(({ license }) => license?.holders ?? []).map(holderKey));
}

/**
 * The file of the publisher's project that the source was made from: the one of whose model the file speaks, where it
 * holds more and stood there before the source did. Of a model that repeats an older one of its project the older one
 * was the first to publish most, and a copy is one of the model all the same.
 */
function nearestOf(publisher: Candidate, foreign: readonly Candidate[], source: Candidate): Candidate {
  let nearest = publisher;
  for (const sibling of foreign)
    if (
      sibling.spoken > nearest.spoken &&
      sibling.hits > publisher.hits &&
      isSameProject(sibling, publisher) &&
      firstDayOf(sibling) < firstDayOf(source)
    )
      nearest = sibling;
  return nearest;
}

/** Day on which the first content of a candidate was published. */
function firstDayOf({ index, origin }: Candidate): number {
  return index.component(origin).releases[index.sinceRelease(origin)]?.day ?? NEVER;
}

/** Whether two candidates come from different projects. */
function isForeign(a: Candidate, b: Candidate): boolean {
  return !isSameProject(a, b);
}

/**
 * The candidate that explains most of what is left; the very same code comes before all else, then what the file
 * itself names as its source, as far as the evidence bears it out. Of siblings that agree as well, it is the one of whose
 * model the file speaks.
 */
function bestOf(candidates: readonly Candidate[], total: number): Candidate | null {
  let best: { candidate: Candidate; worth: number } | null = null;
  for (const candidate of candidates) {
    const trust = candidate.declared ? DECLARED_TRUST : 1;
    const worth = (candidate.exact.length > 0 ? candidate.member.length : 0) + candidate.score * trust;
    if (best === null || worth > best.worth) best = { candidate, worth };
  }
  const chosen = best?.candidate ?? null;
  if (chosen === null || chosen.exact.length > 0 || chosen.declared) return chosen;
  const tie = tieOf(chosen.hits, total);
  let spoken = chosen;
  for (const sibling of candidates)
    if (sibling.spoken > spoken.spoken && chosen.hits - sibling.hits <= tie && isSameProject(sibling, chosen))
      spoken = sibling;
  return spoken;
}
