/**
 * From the fingerprints of one file to the origins that explain it (docs/how-it-decides.md). Pure.
 */
import type { Confidence, MatchKind, Region } from '../report/schema.ts';
import type { LexedSource } from '../source/lexed-source.ts';
import type { OriginFacts } from './evidence.ts';
import type { Fingerprints } from './fingerprint.ts';
import type { IndexedComponent } from './index-data.ts';
import type { OriginIndex } from './origin-index.ts';
import { mergeRegions } from './regions.ts';
import { publicationOf, type Standings, standingsOf } from './standings.ts';

/** A file that shares less with its best origin is original. Measured in docs/how-it-decides.md. */
const DERIVED_SHARE = 0.15;
/** Fewer shared fingerprints are too little evidence, whatever their share. */
const DERIVED_HITS = 12;
/** Below this share, command lines and the like can agree by chance, so more fingerprints must. */
const CLEAR_SHARE = 0.3;
/** So many shared fingerprints (about 100 lines) are a copy, however much other code stands around it. */
const PLENTY_HITS = 80;
const UNCLEAR_HITS = 24;
/**
 * What the first publisher of a fingerprint gains over those who published it later, for a file of which the best
 * candidate explains nothing; in proportion less the more it explains. Where a candidate explains everything, only a
 * tie is left for the first publisher to win.
 */
const FIRST_PUBLISHER_CREDIT = 0.4;
const TIE_CREDIT = 0.001;
/** What an origin of the same file name gains, in fingerprints: enough to win a tie, and no more. */
const NAME_CREDIT = 0.5;
/** What a source that the file itself names gains over others: it is believed unless another explains far more. */
const DECLARED_TRUST = 1.6;
/** Below this share, a file that names another source is believed: both may have it from there. */
const ELSEWHERE_SHARE = 0.5;
/** A file that an origin explains to this extent is a copy of it, however short. */
const WHOLE_SHARE = 0.9;
/** Addresses of code: a repository, or a file of a model repository. */
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:(?:github|gitlab|gitee|bitbucket|codeberg)\.(?:com|org)\/[^/]+\/[^/]+|huggingface\.co\/.+\/(?:blob|tree|resolve|raw)\/)/;
/** A further origin must explain this share of the file beyond those before it, in at least this many fingerprints. */
const FURTHER_SHARE = 0.1;
const FURTHER_HITS = 20;
/** Share of a source's fingerprints that an ancestor must have published first. */
const ANCESTOR_SHARE = 0.5;
/** Share of what another project's file holds, and of the scanned file, that makes a file its first publisher. */
const FIRST_PUBLISHER_SHARE = 0.4;
const MAX_ORIGINS = 5;
const MAX_CANDIDATES = 20;
/** Origins whose fingerprints are counted in full. */
const MAX_PROMISING = 64;
/** A fingerprint in more origins than this is common. */
const COMMON_ORIGINS = 48;
/** With this many others, common fingerprints are not needed to find the promising origins. */
const ENOUGH_RARE = 40;
const MAX_ALTERNATIVES = 5;
/** Candidates that are looked at closely besides the chosen ones. */
const MAX_RIVALS = 8;

/** A file ready to be matched. */
export interface MatchInput {
  /** Name of the file without folders: it decides between origins that agree alike. */
  readonly name: string;
  readonly lexed: LexedSource;
  readonly prints: Fingerprints;
  /** Addresses by which the file itself says where it came from. */
  readonly declared: readonly string[];
}

export interface FileMatch {
  readonly derived: boolean;
  /** Share of fingerprints that the chosen origins account for. */
  readonly coverage: number;
  readonly origins: readonly OriginMatch[];
}

export interface OriginMatch {
  readonly index: OriginIndex;
  readonly origin: number;
  readonly component: IndexedComponent;
  readonly path: string;
  /** Release (number) for which path, lines and facts are given. */
  readonly release: number;
  /** First and last release (numbers) that agree best. */
  readonly firstRelease: number;
  readonly lastRelease: number;
  readonly share: number;
  readonly confidence: Confidence;
  readonly kind: MatchKind;
  readonly importsOnly: boolean;
  /** Tokens of the file to tokens of the origin. */
  readonly lengthRatio: number;
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
  readonly margin: number | null;
  readonly alternatives: readonly Alternative[];
}

export interface Alternative {
  readonly component: IndexedComponent;
  readonly release: number;
  readonly path: string;
  readonly share: number;
  readonly facts: OriginFacts;
}

interface Candidate {
  readonly index: OriginIndex;
  /** Number of each of the file's fingerprints in `index`, -1 where it is not there. */
  readonly found: Int32Array;
  readonly origin: number;
  /** For each of the file's fingerprints the origin's segment that it stands in, plus one; 0 where it does not. */
  readonly member: Uint32Array;
  readonly hits: number;
  /** Hits that it was the first, or among the first, to publish. */
  readonly firsts: number;
  /** Hits that its repository was the first to publish, be it in another file. */
  readonly repositoryFirsts: number;
  readonly score: number;
  /** Contents of the origin whose code, names and all, is the file's. */
  readonly exact: readonly number[];
  /** The file itself names it as its source. */
  readonly declared: boolean;
}

const ROLE_ORDER: readonly OriginMatch['role'][] = ['first-publisher', 'source', 'ancestor'];

const NOTHING: FileMatch = { derived: false, coverage: 0, origins: [] };

/**
 * Matches one file against the indexes.
 *
 * @param isOwn says of a component that it is the scanned project itself, which owes itself nothing
 */
export function matchFile(
  input: MatchInput,
  indexes: readonly OriginIndex[],
  isOwn: (component: IndexedComponent) => boolean,
): FileMatch {
  const total = input.prints.hashes.length;
  if (total < DERIVED_HITS) return NOTHING;
  const standings = indexes.map((index) => standingsOf(index, input.prints.hashes, isOwn));

  // Origin by origin: each round looks at what those before it leave unexplained.
  const origins: OriginMatch[] = [];
  let explained = 0;
  while (origins.length < MAX_ORIGINS) {
    const candidates = standings.flatMap((standing) => candidatesOf(standing, input));
    const best = bestOf(candidates);
    if (best === null) break;
    if (origins.length === 0 ? !isDerived(best.hits, total) : !isFurther(best.hits, total)) break;
    const others = candidates.filter((candidate) => candidate !== best);
    const rank = origins.length;
    origins.push(describe(best, others, input, rank, 'source'));
    explained += best.hits;
    const ancestor = rank === 0 ? ancestorOf(best, others) : null;
    if (ancestor !== null) {
      const rest = others.filter((other) => other !== ancestor);
      const owed = isForeign(ancestor, best) && ancestor.hits >= total * FIRST_PUBLISHER_SHARE;
      const role = owed ? 'first-publisher' : 'ancestor';
      origins.push(describe(ancestor, rest, input, 0, role));
    }
    best.member.forEach((hit, i) => {
      if (hit !== 0) for (const { found } of standings) found[i] = -1;
    });
  }
  if (origins.length === 0) return NOTHING;
  // Who published first, then the sources in the order of what they explain.
  origins.sort((x, y) => ROLE_ORDER.indexOf(x.role) - ROLE_ORDER.indexOf(y.role));
  return { derived: true, coverage: explained / total, origins };
}

/** Whether a file of another project holds what the candidate's had published before. */
function tookItFrom(other: Candidate, candidate: Candidate): boolean {
  return (
    isForeign(other, candidate) &&
    candidate.repositoryFirsts > other.repositoryFirsts &&
    candidate.repositoryFirsts >= other.hits * FIRST_PUBLISHER_SHARE
  );
}

/**
 * The candidate that published most of what the source holds of the file, before the source did: one of another
 * project where there is one, else one of its own.
 */
function ancestorOf(source: Candidate, others: readonly Candidate[]): Candidate | null {
  const foreign = others.filter((other) => isForeign(other, source) && tookItFrom(source, other));
  const own = others.filter(
    (other) =>
      !isForeign(other, source) &&
      other.firsts > source.firsts &&
      other.firsts >= source.hits * ANCESTOR_SHARE,
  );
  const byFirsts = (a: Candidate, b: Candidate): number =>
    b.repositoryFirsts - a.repositoryFirsts || b.firsts - a.firsts;
  return foreign.sort(byFirsts)[0] ?? own.sort((a, b) => b.firsts - a.firsts)[0] ?? null;
}

function repositoryOf({ index, origin }: Candidate): string {
  const { repository, purl } = index.component(origin);
  return repository?.toLowerCase() ?? purl;
}

/** Whether two candidates come from different projects. */
function isForeign(a: Candidate, b: Candidate): boolean {
  return repositoryOf(a) !== repositoryOf(b);
}

function isDerived(hits: number, total: number): boolean {
  const share = hits / total;
  if (hits >= PLENTY_HITS) return true;
  return hits >= (share >= CLEAR_SHARE ? DERIVED_HITS : UNCLEAR_HITS) && share >= DERIVED_SHARE;
}

function isFurther(hits: number, total: number): boolean {
  return hits >= PLENTY_HITS || (hits >= FURTHER_HITS && hits / total >= FURTHER_SHARE);
}

/** The origins of one index that share most with the file. */
function candidatesOf(standings: Standings, input: MatchInput): Candidate[] {
  const { index, found } = standings;
  const total = found.length;
  let present = 0;
  for (const fingerprint of found) if (fingerprint >= 0) present++;
  if (present < DERIVED_HITS) return [];

  const scratch = scratchOf(index);
  const counted = countInFull(standings, promising(standings, scratch), scratch).filter(
    ({ hits }) => hits >= PLENTY_HITS / 2 || (hits >= DERIVED_HITS && hits / total >= FURTHER_SHARE / 2),
  );
  const unexplained = 1 - Math.max(0, ...counted.map(({ hits }) => hits)) / present;
  const credit = FIRST_PUBLISHER_CREDIT * unexplained + TIE_CREDIT;
  const best = counted
    .map((candidate) => ({
      ...candidate,
      score:
        candidate.hits +
        credit * candidate.firsts +
        (isNamed(index, candidate.origin, input.name) ? NAME_CREDIT : 0),
    }))
    .sort((a, b) => b.score - a.score || a.origin - b.origin)
    .slice(0, MAX_CANDIDATES);
  const members = memberships(standings, best, scratch);
  return best.map((candidate, place) => ({
    ...candidate,
    index,
    found,
    member: members[place] as Uint32Array,
    exact: exactContents(index, candidate.origin, input.lexed),
    declared: isDeclared(index, candidate.origin, input.declared),
  }));
}

/**
 * The origins that a file shares most fingerprints with. Those that stand in a great many origins (what all models
 * have) tell little and cost most, so they are only counted where there are not enough others.
 */
function promising({ index, found, start, segment }: Standings, { hits }: Scratch): number[] {
  const { segmentOrigin } = index.data;
  const touched: number[] = [];
  const count = (common: boolean): number => {
    let counted = 0;
    for (let i = 0; i < found.length; i++) {
      if ((found[i] as number) < 0) continue;
      const from = start[i] as number;
      const to = start[i + 1] as number;
      if (to - from > COMMON_ORIGINS !== common) continue;
      counted++;
      for (let s = from; s < to; s++) {
        const origin = segmentOrigin[segment[s] as number] as number;
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
  { index, found, start, segment }: Standings,
  origins: readonly { readonly origin: number }[],
  { slot }: Scratch,
  visit: (place: number, fingerprint: number, segment: number) => void,
): void {
  const { segmentOrigin } = index.data;
  origins.forEach(({ origin }, place) => {
    slot[origin] = place + 1;
  });
  for (let i = 0; i < found.length; i++) {
    if ((found[i] as number) < 0) continue;
    const to = start[i + 1] as number;
    for (let s = start[i] as number; s < to; s++) {
      const place = slot[segmentOrigin[segment[s] as number] as number] as number;
      if (place > 0) visit(place - 1, i, segment[s] as number);
    }
  }
  for (const { origin } of origins) slot[origin] = 0;
}

/** How many of the file's fingerprints each origin has, and how many it was the first, or among the first, to publish. */
function countInFull(
  standings: Standings,
  origins: readonly number[],
  scratch: Scratch,
): { origin: number; hits: number; firsts: number; repositoryFirsts: number }[] {
  const { firstDay, firstRepository } = standings;
  const { day, repository } = publicationOf(standings.index);
  const counted = origins.map((origin) => ({ origin, hits: 0, firsts: 0, repositoryFirsts: 0 }));
  visitSegments(standings, counted, scratch, (place, fingerprint, segment) => {
    const candidate = counted[place] as (typeof counted)[number];
    candidate.hits++;
    if (day[segment] === firstDay[fingerprint]) candidate.firsts++;
    if (repository[candidate.origin] === firstRepository[fingerprint]) candidate.repositoryFirsts++;
  });
  return counted;
}

/** The `member` columns of some origins. */
function memberships(
  standings: Standings,
  origins: readonly { readonly origin: number }[],
  scratch: Scratch,
): Uint32Array[] {
  const members = origins.map(() => new Uint32Array(standings.found.length));
  visitSegments(standings, origins, scratch, (place, fingerprint, segment) => {
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

function isNamed(index: OriginIndex, origin: number, name: string): boolean {
  return index.paths(origin).some((path) => path.endsWith(`/${name}`));
}

/** Whether one of the addresses leads to a path of the origin, or to its folder. */
function isDeclared(index: OriginIndex, origin: number, addresses: readonly string[]): boolean {
  const { repository } = index.component(origin);
  if (repository === null || addresses.length === 0) return false;
  const folders = addresses
    .filter((address) => address.toLowerCase().startsWith(`${repository.toLowerCase()}/`))
    // "/blob/v1.0/src/models/name" without the view and the revision.
    .map((address) => address.slice(repository.length).split(/[?#]/)[0] as string)
    .map((path) => path.split('/').filter(Boolean).slice(2).join('/'))
    .filter((path) => path.includes('/'));
  return index
    .paths(origin)
    .some((path) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`)));
}

/**
 * The candidate that explains most of what is left; the very same code comes before all else, then what the file
 * itself names as its source, as far as the evidence bears it out.
 */
function bestOf(candidates: readonly Candidate[]): Candidate | null {
  let best: { candidate: Candidate; worth: number } | null = null;
  for (const candidate of candidates) {
    const trust = candidate.declared ? DECLARED_TRUST : 1;
    const worth = (candidate.exact.length > 0 ? candidate.member.length : 0) + candidate.score * trust;
    if (best === null || worth > best.worth) best = { candidate, worth };
  }
  return best?.candidate ?? null;
}

function describe(
  candidate: Candidate,
  others: readonly Candidate[],
  input: MatchInput,
  rank: number,
  role: OriginMatch['role'],
): OriginMatch {
  const { index, origin } = candidate;
  const total = input.prints.hashes.length;
  const { hits } = candidate;
  const share = hits / total;
  const { first, last, contents } = copiedReleases(candidate, input.lexed);
  // A file that moved is named by the path that most of the releases know it by.
  const release = index.typicalRelease(origin, first, last);
  const content = contents.find((c) => c === index.contentAt(origin, release)) ?? (contents[0] as number);
  const verbatim = candidate.exact.length > 0;
  const imports = candidate.exact.some((c) => index.data.contentImports[c] === input.lexed.importsDigest);
  const sameTokens =
    hits === total && contents.some((c) => index.data.contentTokens[c] === input.lexed.tokens.length);
  const kind = verbatim ? 'verbatim' : sameTokens ? 'renamed' : 'modified';

  // With nothing else changed, a difference of a few fingerprints tells siblings apart; the more was edited, the
  // more of a difference is chance.
  const tie = 2 + 0.01 * hits + 0.05 * Math.min(total - hits, hits);
  const rivals = others
    .toSorted((a, b) => b.hits - a.hits)
    .filter((other, place) => place < MAX_RIVALS || hits - other.hits <= tie)
    .map((other) => {
      const releases = copiedReleases(other, input.lexed);
      const typical = other.index.typicalRelease(other.origin, releases.first, releases.last);
      return { other, release: typical, facts: other.index.factsOf(releases.contents[0] as number) };
    });
  const facts = index.factsOf(content);
  // Who took it from this origin and dropped its notices casts no doubt on what they were.
  const doubtful = rivals.filter(({ other }) => !tookItFrom(other, candidate));
  const tied = verbatim
    ? []
    : doubtful.filter(({ other }) => hits - other.hits <= tie).map((rival) => rival.facts);
  const different = doubtful.find((rival) => rival.facts.holders.join() !== facts.holders.join());
  return {
    index,
    origin,
    component: index.component(origin),
    path: index.path(origin, release),
    release,
    firstRelease: first,
    lastRelease: last,
    share,
    confidence: confidenceOf(share, hits, rank, namesAnother(index.component(origin), input.declared)),
    kind,
    importsOnly: verbatim && !imports,
    lengthRatio: input.lexed.tokens.length / Math.max(1, index.data.contentTokens[content] as number),
    regions: mergeRegions(
      input,
      candidate.member,
      (i) => index.lineAt(candidate.found[i] as number, origin, release),
      index.data.options.k,
    ),
    facts,
    role,
    rivalFacts: [...contents.filter((c) => c !== content).map((c) => index.factsOf(c)), ...tied],
    margin: different === undefined ? null : (hits - different.other.hits) / total,
    alternatives: rivals.slice(0, MAX_ALTERNATIVES).map(({ other, release, facts: theirs }) => ({
      component: other.index.component(other.origin),
      release,
      path: other.index.path(other.origin, release),
      share: other.hits / total,
      facts: theirs,
    })),
  };
}

/** The releases that hold most of what the file shares with an origin, and the contents that stood in them. */
function copiedReleases(
  { index, origin, member, exact }: Candidate,
  lexed: LexedSource,
): { first: number; last: number; contents: readonly number[] } {
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
  const releases = index.component(origin).releases.length;
  const change = new Int32Array(releases + 1);
  for (const segment of member) {
    if (segment === 0) continue;
    const from = data.segmentFirst[segment - 1] as number;
    const to = (data.segmentLast[segment - 1] as number) + 1;
    change[from] = (change[from] as number) + 1;
    change[to] = (change[to] as number) - 1;
  }
  let alive = 0;
  let most = 0;
  let first = 0;
  let last = 0;
  for (let release = 0; release < releases; release++) {
    alive += change[release] as number;
    if (alive > most) {
      most = alive;
      first = release;
      last = release;
    } else if (alive === most && last === release - 1) last = release;
  }
  const contents: number[] = [];
  for (let c = index.contentAt(origin, first); c <= index.contentAt(origin, last); c++) contents.push(c);
  return { first, last, contents };
}

/**
 * Not a probability yet: docs/how-it-decides.md says what each word rests on.
 *
 * @param elsewhere the file itself names another source and not this one
 */
function confidenceOf(share: number, hits: number, rank: number, elsewhere: boolean): Confidence {
  if (elsewhere && share < ELSEWHERE_SHARE) return 'low';
  if (rank === 0 && ((share >= 0.3 && hits >= 30) || share >= WHOLE_SHARE)) return 'high';
  if (hits >= 2 * PLENTY_HITS) return 'medium';
  if (share >= 0.2 && hits >= (share >= 0.25 ? 20 : 60)) return 'medium';
  return 'low';
}

/** Whether the file names repositories as its sources and the component's is none of them. */
function namesAnother(component: IndexedComponent, addresses: readonly string[]): boolean {
  const repository = component.repository?.toLowerCase();
  const named = addresses.map((address) => address.toLowerCase());
  const namesIt = repository !== undefined && named.some((address) => address.startsWith(repository));
  return !namesIt && named.some((address) => REPOSITORY.test(address));
}
