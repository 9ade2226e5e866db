/** One origin of a file, as the evidence shows it: which releases, which lines, how sure, and who else could be it. Pure. */
import { hasNotice } from '../license/duties.ts';
import type { Confidence, MatchKind, Region } from '../report/schema.ts';
import type { LexedSource } from '../source/lexed-source.ts';
import { type Candidate, type Clues, type Enough, isEnough, THRESHOLDS } from './candidate.ts';
import type { OriginFacts } from './evidence.ts';
import { isFieldRows } from './field-rows.ts';
import type { Fingerprints } from './fingerprint.ts';
import type { IndexedComponent } from './index-data.ts';
import { holdsEmptyField } from './lost-hints.ts';
import type { OriginIndex } from './origin-index.ts';
import { anchorsOf, mergeRegions } from './regions.ts';
import { earlierOnes } from './repeats.ts';
import { projectOf } from './repository-slug.ts';
import { isNamedFurther } from './spoken-model.ts';
import type { View } from './views.ts';

/** Below this share, a file that names another source is believed: both may have it from there. */
const ELSEWHERE_SHARE = 0.5;
/** Addresses of code: a repository, or a file of a model repository. */
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:(?:github|gitlab|gitee|bitbucket|codeberg)\.(?:com|org)\/[^/]+\/[^/]+|huggingface\.co\/.+\/(?:blob|tree|resolve|raw)\/)/;
/** For `medium` in the origin of single functions and classes: less is an adaptation, and shown as such. */
const PART_MEDIUM: readonly Enough[] = [
  [24, 0.8],
  [60, 0.6],
];
/** Where hints were taken out, a sibling with less than this part of what agrees differs in more than what filled their place. */
const LOST_HINTS_SHARE = 0.8;
const MAX_ALTERNATIVES = 5;
/** Candidates that are looked at closely besides the chosen ones. */
const MAX_RIVALS = 8;

export interface OriginMatch {
  readonly index: OriginIndex;
  readonly origin: number;
  readonly component: IndexedComponent;
  readonly path: string;
  /** Release (number) for which path, lines and facts are given. */
  readonly release: number;
  /** First release (number) that held the file at all. */
  readonly sinceRelease: number;
  /** First and last release (numbers) that agree best. */
  readonly firstRelease: number;
  readonly lastRelease: number;
  readonly share: number;
  readonly confidence: Confidence;
  readonly kind: MatchKind;
  readonly importsOnly: boolean;
  /** Tokens of the file to tokens of the origin. */
  readonly lengthRatio: number;
  /** What agrees came into the origin at one release, as code does that was taken from elsewhere. */
  readonly atOnce: boolean;
  /** The file itself names the origin as its source. */
  readonly credited: boolean;
  /** What agrees, with names blanked, are rows of a data class's fields. */
  readonly fieldRows: boolean;
  readonly regions: readonly Region[];
  readonly facts: OriginFacts;
  /** Facts of the other contents in the range and of candidates too close to tell apart. */
  readonly rivalFacts: readonly OriginFacts[];
  /**
   * `source`: explains a part of the file better than any other. `first-publisher`: a file of another component that
   * had published most of what the source holds, so that the code came from it through the source; its notices are
   * owed as well. `ancestor`: the same within one component, whose releases carry what they owe each other; named so
   * that the way the code came is seen, and asked for nothing of its own.
   */
  readonly role: 'source' | 'first-publisher' | 'ancestor';
  /** The source that holds what a first publisher or an ancestor had published before. */
  readonly through?: { readonly index: OriginIndex; readonly origin: number };
  readonly margin: number | null;
  readonly alternatives: readonly Alternative[];
  /** Others that agree too nearly as well to be told from it. */
  readonly family: readonly Alternative[];
}

export interface Alternative {
  readonly component: IndexedComponent;
  readonly release: number;
  readonly path: string;
  readonly share: number;
  readonly facts: OriginFacts;
}

/** A file in the view in which an origin was found. */
export interface ViewedFile {
  readonly view: View;
  readonly prints: Fingerprints;
  readonly clues: Clues;
  /** Distinct fingerprints of the file. */
  readonly total: number;
  /** Those of the functions and classes that were looked at, where that was not the whole file. */
  readonly partTotal?: number;
  /** It was found as a whole and not by its fingerprints, which may be none: where they stand says little. */
  readonly whole?: boolean;
}

/**
 * @param others the other candidates
 * @param rank how many origins explained parts of the file before
 * @param isCopyOf whether a candidate has its code from the chosen one
 */
export function originMatch(
  candidate: Candidate,
  others: readonly Candidate[],
  file: ViewedFile,
  rank: number,
  role: OriginMatch['role'],
  isCopyOf: (other: Candidate, candidate: Candidate) => boolean,
): OriginMatch {
  const { index, origin } = candidate;
  const { lexed } = file.clues;
  const { total } = file;
  const { hits } = candidate;
  const share = hits / total;
  const { first, last, contents } = copiedReleases(candidate, lexed);
  const { release, content } = copiedContent(candidate, { first, last, contents }, total);
  const verbatim = candidate.exact.length > 0;
  const imports = candidate.exact.some((c) => index.data.contentImports[c] === lexed.importsDigest);
  const sameTokens =
    file.view === 'names' &&
    hits === total &&
    contents.some((c) => index.data.contentTokens[c] === lexed.tokens.length);
  const kind = verbatim ? 'verbatim' : sameTokens || file.view === 'shapes' ? 'renamed' : 'modified';

  const tie = tieOf(hits, total);
  const tellingHits = tellingHitsIn(file, index.data.options[file.view].k);
  const telling = tellingHits(candidate);
  const isTied = (other: Candidate): boolean =>
    hits - other.hits <= tie ||
    (other.hits >= LOST_HINTS_SHARE * hits && telling - tellingHits(other) <= tie);
  const rivals = others
    .toSorted((a, b) => b.hits - a.hits)
    .filter((other, place) => place < MAX_RIVALS || isTied(other))
    .map((other) => {
      const releases = copiedReleases(other, lexed);
      const typical = other.index.typicalRelease(other.origin, releases.first, releases.last);
      return { other, release: typical, facts: other.index.factsOf(releases.contents[0] as number) };
    });
  const facts = index.factsOf(content);
  const regions = regionsOf(file, candidate, release);
  // Who took it from this origin and dropped its notices casts no doubt on what they were.
  const doubtful = rivals.filter(({ other }) => !isCopyOf(other, candidate));
  // An ancestor is named for what it published first, and holds less than others by its nature.
  const tied =
    verbatim || role === 'ancestor'
      ? []
      : doubtful.filter(({ other }) => isTied(other) && !isOutspoken(other, candidate));
  // That it comes from one of these siblings is as sure as the one makes it that holds most.
  const sure = Math.max(
    hits,
    ...doubtful.flatMap(({ other }) =>
      isTied(other) && isOutspoken(other, candidate) && isSameProject(other, candidate) ? [other.hits] : [],
    ),
  );
  const different = doubtful.find((rival) => rival.facts.holders.join() !== facts.holders.join());
  return {
    index,
    origin,
    component: index.component(origin),
    path: index.path(origin, release),
    release,
    sinceRelease: index.sinceRelease(origin),
    firstRelease: first,
    lastRelease: last,
    share,
    confidence:
      verbatim && rank === 0
        ? 'high'
        : confidenceOf(
            file,
            sure / (file.partTotal ?? total),
            sure,
            rank,
            namesAnother(index.component(origin), file.clues, regions),
            rank === 0 && candidate.credited,
          ),
    kind,
    importsOnly: verbatim && !imports,
    lengthRatio: lexed.tokens.length / Math.max(1, index.data.contentTokens[content] as number),
    atOnce: cameAtOnce(candidate),
    credited: candidate.declared || candidate.credited,
    fieldRows: file.view === 'shapes' && isFieldRows(lexed, candidate.member, file.prints.positions),
    regions: file.whole && regions.length === 0 ? [wholeOf(lexed)] : regions,
    facts,
    role,
    rivalFacts: [
      ...contents.filter((c) => c !== content).map((c) => index.factsOf(c)),
      ...tied.map((rival) => rival.facts),
    ],
    margin: different === undefined ? null : (hits - different.other.hits) / total,
    alternatives: rivals.slice(0, MAX_ALTERNATIVES).map((rival) => alternative(rival, total)),
    family: tied.map((rival) => alternative(rival, total)),
  };
}

/**
 * Fingerprints by which candidates may differ and still agree as well. With nothing else changed, a difference of a few
 * tells siblings apart; the more was edited, the more of a difference is chance.
 */
export function tieOf(hits: number, total: number): number {
  return 2 + 0.01 * hits + 0.05 * Math.min(total - hits, hits);
}

/**
 * An origin of which more was found: what agrees by other names besides what agrees by the same, or one more function.
 *
 * @param match what was found first
 * @param more the same origin, in what the first left unexplained
 * @param candidate of `more`
 * @param file in the view of `more`
 */
export function extended(
  match: OriginMatch,
  more: OriginMatch,
  candidate: Candidate,
  file: ViewedFile,
): OriginMatch {
  // Both on the lines of one release.
  const regions = regionsOf(file, candidate, match.release).filter((region) =>
    match.regions.every((known) => !isWithin(region, known)),
  );
  const known = match.regions.filter((region) => regions.every((larger) => !isWithin(region, larger)));
  return {
    ...match,
    share: Math.min(1, match.share + more.share),
    confidence: CONFIDENCES[
      Math.min(...[match, more].map((one) => CONFIDENCES.indexOf(one.confidence)))
    ] as Confidence,
    regions: [...known, ...regions].sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine),
  };
}

function isWithin(inner: Region, outer: Region): boolean {
  return inner.startLine >= outer.startLine && inner.endLine <= outer.endLine;
}

/** Lines of the file, and those of the origin at a release. */
function regionsOf(
  { view, prints, clues: { lexed } }: ViewedFile,
  { index, origin, member, found }: Candidate,
  release: number,
): Region[] {
  const file = { lexed, prints };
  const anchors = anchorsOf(file, member, (i) =>
    index.lineAt(prints.hashes[i] as number, found[i] as number, origin, release),
  );
  return mergeRegions(file, member, anchors, index.data.options[view].k);
}

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** All code of a file, where nothing tells on which lines it stands in the origin: on the same ones, but for a header. */
function wholeOf({ lines, tokens }: LexedSource): Region {
  const startLine = lines[0] ?? 1;
  const endLine = lines.at(-1) ?? startLine;
  return {
    startLine,
    endLine,
    originStartLine: startLine,
    originEndLine: endLine,
    tokens: tokens.length,
    originLines: 'estimated',
  };
}

/** How much a candidate holds that may tell siblings apart: not what a file without hints had to fill in. */
function tellingHitsIn({ prints, clues }: ViewedFile, k: number): (candidate: Candidate) => number {
  const emptyFields = holdsEmptyField(clues.lexed, prints.positions, k);
  if (emptyFields === null) return ({ hits }) => hits;
  const earlier = earlierOnes(prints.hashes);
  return ({ member }) =>
    member.reduce(
      (sum, segment, i) =>
        sum + (segment !== 0 && emptyFields[i] === 0 && (earlier[i] as number) < 0 ? 1 : 0),
      0,
    );
}

/** Whether the file itself credits the candidate and not the other, or speaks of its model and not of this sibling's. */
function isOutspoken(other: Candidate, candidate: Candidate): boolean {
  if (candidate.credited !== other.credited) return candidate.credited;
  return (
    candidate.spoken > other.spoken && isSameProject(other, candidate) && !isNamedFurther(other, candidate)
  );
}

/** Whether two candidates come from one project: components of one repository are. */
export function isSameProject(a: Candidate, b: Candidate): boolean {
  return projectOf(a.index.component(a.origin)) === projectOf(b.index.component(b.origin));
}

interface Rival {
  readonly other: Candidate;
  readonly release: number;
  readonly facts: OriginFacts;
}

function alternative({ other, release, facts }: Rival, total: number): Alternative {
  return {
    component: other.index.component(other.origin),
    release,
    path: other.index.path(other.origin, release),
    share: other.hits / total,
    facts,
  };
}

/** The content that stands for those that may have been copied, and a release that had it. */
function copiedContent(
  candidate: Candidate,
  { first, last, contents }: CopiedReleases,
  total: number,
): { release: number; content: number } {
  const { index, origin } = candidate;
  // A file that moved is named by the path that most of the releases know it by.
  const release = index.typicalRelease(origin, first, last);
  const content = contents.find((c) => c === index.contentAt(origin, release)) ?? (contents[0] as number);
  if (!hasNotice(index.factsOf(content))) return { release, content };
  // A notice that only some of them carry is not owed.
  const bare = [...contents, ...contentsBetween(candidate, total)].find((c) => !hasNotice(index.factsOf(c)));
  if (bare === undefined) return { release, content };
  const { contentFirst, contentLast } = index.data;
  const there = Math.max(first, contentFirst[bare] as number);
  return {
    content: bare,
    release: there <= (contentLast[bare] as number) ? there : (contentFirst[bare] as number),
  };
}

/**
 * Contents of which the file holds as much but for a little, where the index has a part of the releases only: what was
 * copied may have stood between two of them.
 */
function contentsBetween({ index, origin, member, exact }: Candidate, total: number): number[] {
  if (exact.length > 0 || index.component(origin).sampled !== true) return [];
  const alive = aliveIn({ index, origin, member });
  const most = Math.max(...alive);
  const out = new Set<number>();
  alive.forEach((hits, release) => {
    if (most - hits <= tieOf(most, total)) out.add(index.contentAt(origin, release));
  });
  return [...out];
}

interface CopiedReleases {
  readonly first: number;
  readonly last: number;
  readonly contents: readonly number[];
}

/** The releases that hold most of what the file shares with an origin, and the contents that stood in them. */
export function copiedReleases(
  { index, origin, member, exact }: Pick<Candidate, 'index' | 'origin' | 'member' | 'exact'>,
  lexed: LexedSource,
): CopiedReleases {
  const { data } = index;
  if (exact.length > 0) {
    const sameImports = exact.filter((c) => data.contentImports[c] === lexed.importsDigest);
    const contents = sameImports.length > 0 ? sameImports : exact;
    return {
      first: data.contentFirst[contents[0] as number] as number,
      last: data.contentLast[contents.at(-1) as number] as number,
      contents,
    };
  }
  const alive = aliveIn({ index, origin, member });
  let most = 0;
  let first = 0;
  let last = 0;
  alive.forEach((hits, release) => {
    if (hits > most) {
      most = hits;
      first = release;
      last = release;
    } else if (hits === most && last === release - 1) last = release;
  });
  const contents: number[] = [];
  for (let c = index.contentAt(origin, first); c <= index.contentAt(origin, last); c++) contents.push(c);
  return { first, last, contents };
}

/** Share of what agrees that came in with one release. */
const AT_ONCE_SHARE = 0.95;

/** Whether what agrees came into the origin with one of its releases; what is written there grows over several. */
function cameAtOnce({ index, member }: Candidate): boolean {
  const { segmentFirst } = index.data;
  const brought = new Map<number, number>();
  let all = 0;
  for (const segment of member) {
    if (segment === 0) continue;
    const first = segmentFirst[segment - 1] as number;
    brought.set(first, (brought.get(first) ?? 0) + 1);
    all++;
  }
  return Math.max(0, ...brought.values()) >= AT_ONCE_SHARE * all;
}

/** How much of the file each release of the origin holds. */
function aliveIn({ index, origin, member }: Pick<Candidate, 'index' | 'origin' | 'member'>): Int32Array {
  const { segmentFirst, segmentLast } = index.data;
  const alive = new Int32Array(index.component(origin).releases.length + 1);
  for (const segment of member) {
    if (segment === 0) continue;
    const from = segmentFirst[segment - 1] as number;
    const to = (segmentLast[segment - 1] as number) + 1;
    alive[from] = (alive[from] as number) + 1;
    alive[to] = (alive[to] as number) - 1;
  }
  for (let release = 1; release < alive.length; release++)
    alive[release] = (alive[release] as number) + (alive[release - 1] as number);
  return alive.subarray(0, -1);
}

/**
 * How sure the origin is; docs/accuracy.md says how often each word was right.
 *
 * @param elsewhere the file itself names another source and not this one
 * @param credited the file itself says as a whole that it was taken from the origin
 */
function confidenceOf(
  { view, partTotal }: ViewedFile,
  share: number,
  hits: number,
  rank: number,
  elsewhere: boolean,
  credited: boolean,
): Confidence {
  if (partTotal !== undefined) return isEnough(PART_MEDIUM, hits, share) ? 'medium' : 'low';
  if (elsewhere && share < ELSEWHERE_SHARE) return 'low';
  const { high, medium } = THRESHOLDS[view];
  if (rank === 0 && isEnough(high, hits, share)) return 'high';
  const enough = credited ? [...medium, ...THRESHOLDS[view].credited] : medium;
  return isEnough(enough, hits, share) ? 'medium' : 'low';
}

/**
 * Whether the file credits another repository and not the component's: as the source of the file as a whole, or of the
 * function in which most of what agrees stands.
 */
function namesAnother(
  component: IndexedComponent,
  { declared, credited = [] }: Clues,
  regions: readonly Region[],
): boolean {
  const repository = component.repository?.toLowerCase();
  if (repository !== undefined && declared.some((address) => address.toLowerCase().startsWith(repository)))
    return false;
  return credited.some(
    ({ address, lines }) =>
      REPOSITORY.test(address.toLowerCase()) && (lines === null || isMostWithin(regions, lines)),
  );
}

/** Whether most of the lines that agree are among these. */
function isMostWithin(
  regions: readonly Region[],
  lines: { readonly startLine: number; readonly endLine: number },
): boolean {
  let all = 0;
  let within = 0;
  for (const { startLine, endLine } of regions) {
    all += endLine - startLine + 1;
    within += Math.max(0, Math.min(endLine, lines.endLine) - Math.max(startLine, lines.startLine) + 1);
  }
  return 2 * within >= all;
}
