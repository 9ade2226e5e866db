/**
 * Whether what a file names as its source is what was found. A declaration that cannot be checked is said to be unknown
 * and never held against the file; one that does not agree is a question to a person. Pure.
 */
import { creditsSource } from '../license/attribution.ts';
import type { Declaration } from '../license/file-notices.ts';
import type { Confidence, DeclaredDoubt, DeclaredReport } from '../report/schema.ts';
import { languageOf } from '../source/languages.ts';
import type { CodeBlock, LexedSource } from '../source/lexed-source.ts';
import type { CreditedSource } from './candidate.ts';
import { round, versioned } from './describe.ts';
import type { Component } from './evidence.ts';
import type { IndexedComponent } from './index-data.ts';
import type { FileMatch } from './match.ts';
import type { OriginIndex } from './origin-index.ts';
import type { OriginMatch } from './origin-match.ts';
import { referencesIn, SOURCE } from './parents.ts';
import { printsOf } from './parts.ts';
import { slugsOf } from './repository-slug.ts';
import { NEVER, standingsOf } from './standings.ts';
import { type FilePrints, VIEWS } from './views.ts';

/** A source that a file names in its comments, or that the configuration names for it. */
export interface DeclaredOrigin {
  /** The scanned file. */
  readonly path: string;
  /** Line of the file that says so; null where the configuration does. */
  readonly line: number | null;
  /** The component: by its purl, with or without version, or `owner/name` of its repository; null where only a path is named. */
  readonly purl: string | null;
  readonly slug: string | null;
  /** As it is written, for reports. */
  readonly text: string;
  /** File or folder in the component's repository. */
  readonly upstreamPath: string | null;
  readonly revision: string | null;
}

/** A file as far as its declarations are concerned. */
export interface DeclaringFile {
  readonly path: string;
  readonly lexed: LexedSource;
  readonly prints: FilePrints;
  readonly match: FileMatch;
}

/** From so many agreeing fingerprints on, code of the declared file stands here, however much other code there is. */
const AGREEING_HITS = 8;
/** Share of a short function that says the same. */
const AGREEING_SHARE = 0.25;
/** With fewer fingerprints to look at, that none agrees says nothing. */
const TELLING_PRINTS = 16;
/** How far above a function a comment may stand that speaks of it. */
const LINES_ABOVE = 3;
/** What is named explains the file as well as what was found, if it has this part of its share: siblings do. */
const RIVAL_SHARE = 0.5;
const DEEPEST_CHAIN = 4;

/** What the comments of a file name as sources, each once. */
export function declaredInComments(path: string, declarations: readonly Declaration[]): DeclaredOrigin[] {
  const out = new Map<string, DeclaredOrigin>();
  for (const { line, text, url } of declarations) {
    if (!creditsSource(text) && !SOURCE.test(text)) continue;
    const written = `${text} ${url ?? ''}`;
    const named = [
      ...[...written.matchAll(ADDRESS)].map(([address]) => placeOf(address.replace(/[.,;:!]+$/, ''))),
      ...[...written.matchAll(PURL)].map(([purl]) => ({ ...NOWHERE, text: purl, purl })),
      ...referencesIn(text.replace(ADDRESS, ' ')).map((reference) => ({
        ...NOWHERE,
        text: reference,
        upstreamPath: reference,
      })),
    ];
    for (const place of named) {
      if (place === null || isItself(path, place)) continue;
      const key = JSON.stringify([line, place.slug, place.purl, place.upstreamPath]);
      if (!out.has(key)) out.set(key, { path, line, ...place });
    }
  }
  return [...out.values()];
}

/** Addresses that comments credit, each with what it is said to be the source of. */
export function creditedSources(
  declarations: readonly Declaration[],
  lexed: Pick<LexedSource, 'lines' | 'blocks'>,
): CreditedSource[] {
  return declarations.flatMap(({ line, text, url, header }): CreditedSource[] => {
    const inWords = creditsSource(text) || SOURCE.test(text);
    if (url === null || !(inWords || BARE_ADDRESS.test(text))) return [];
    const lines = header ? null : spokenOf({ line }, lexed);
    // A remark within the code that stands beside no function speaks of a few lines.
    if (lines === null && !header && line >= (lexed.lines[0] ?? 0)) return [];
    return [{ address: url, lines, inWords }];
  });
}

/** A line that holds nothing but an address. */
const BARE_ADDRESS = /^\W*https?:\S+\W*$/i;

const ADDRESS = /https?:\/\/[^\s<>"'`)\]]+/gi;
const PURL = /\bpkg:[a-z]+\/[^\s"'`)\]]+/gi;
const NOWHERE = { purl: null, slug: null, upstreamPath: null, revision: null };

/** `https://github.com/owner/name/blob/v1/path`: repository, revision and path; null where there is no repository. */
function placeOf(address: string): Omit<DeclaredOrigin, 'path' | 'line'> | null {
  const [, host, path] = /^https?:\/\/(?:www\.)?([^/]+)\/([^?#]*)/i.exec(address) ?? [];
  if (host === undefined || path === undefined) return null;
  const [owner, name, ...rest] = path.split('/').filter((part) => part !== '' && part !== '-');
  if (owner === undefined || name === undefined) return null;
  const view = VIEW.test(rest[0] ?? '') ? rest.slice(1) : /^raw\./.test(host) ? rest : [];
  const [revision, ...file] = view[0] === 'refs' ? view.slice(2) : view;
  return {
    text: address,
    purl: null,
    slug: `${owner}/${name.replace(/\.git$/, '')}`.toLowerCase(),
    upstreamPath: file.length === 0 ? null : file.join('/'),
    revision: revision ?? null,
  };
}

const CODE_ADDRESS =
  /^https?:\/\/(?:www\.)?(?:github\.com|raw\.githubusercontent\.com|gitlab\.com|huggingface\.co|hf\.co|codeberg\.org|bitbucket\.org)\//i;
const VIEW = /^(?:blob|tree|raw|blame|edit|resolve|src)$/;

/** A file that names itself (a modular file's output names its source, beside it) is no declaration. */
function isItself(
  path: string,
  { slug, upstreamPath }: Pick<DeclaredOrigin, 'slug' | 'upstreamPath'>,
): boolean {
  return (
    slug === null && upstreamPath !== null && (path === upstreamPath || path.endsWith(`/${upstreamPath}`))
  );
}

/** A declared source where an index has it. */
interface KnownSource {
  readonly index: OriginIndex;
  readonly components: ReadonlySet<IndexedComponent>;
  /** The files that are named; empty where the component alone is, or has no such file. */
  readonly origins: ReadonlySet<number>;
  /** One file is named, and not a folder. */
  readonly exact: boolean;
}

/** Looks at each declaration; those of the scanned project's own code are none of its origins and are left out. */
export function checkDeclared(
  declared: readonly DeclaredOrigin[],
  file: DeclaringFile,
  indexes: readonly OriginIndex[],
  isOwn: (component: Component) => boolean,
): DeclaredReport[] {
  return declared.flatMap((declaration): DeclaredReport[] => {
    const known = indexes.flatMap((index) => knownSource(declaration, index));
    const components = known.flatMap((source) => [...source.components]);
    if (components.length > 0 && components.every(isOwn)) return [];
    // The address of a paper, or of who knows what: only where a component has it is it one of code.
    const isElsewhere = /^https?:/i.test(declaration.text) && !CODE_ADDRESS.test(declaration.text);
    return known.length === 0 && isElsewhere ? [] : [checked(declaration, known, file)];
  });
}

function checked(
  declaration: DeclaredOrigin,
  known: readonly KnownSource[],
  file: DeclaringFile,
): DeclaredReport {
  const { line, text, revision, upstreamPath } = declaration;
  const report = (
    status: DeclaredReport['status'],
    share: number | null = null,
    found: OriginMatch | null = null,
    why: DeclaredDoubt | null = null,
  ): DeclaredReport => ({
    line,
    text,
    revision,
    status,
    ...(why === null ? {} : { why }),
    share: share === null ? null : round(share),
    found: found === null ? null : foundReport(found),
  });
  const unknown = (why: DeclaredDoubt, share: number | null = null): DeclaredReport =>
    report('unknown', share, null, why);
  if (known.length === 0) return unknown('not-indexed');
  const lines = spokenOf(declaration, file.lexed);
  const agreement = agreementWith(known, lines, file);
  const share = agreement.total === 0 ? null : agreement.hits / agreement.total;
  if (isFound(known, file.match)) {
    const sibling = agrees(agreement) ? null : siblingOf(known, lines, file.match);
    return report('agrees', share, sibling);
  }

  const isNamed = known.some(({ origins }) => origins.size > 0);
  const other = foundAt(lines, file.match, isNamed ? ['high', 'medium'] : ['high']);
  const clearlyBetter = other !== null && lines === null && (share ?? 0) < other.share * RIVAL_SHARE;
  if (agrees(agreement) && !clearlyBetter) return report('agrees', share);
  // A file that the index does not have, and code too short to tell, are no ground for a question.
  if (!isComparable(declaration, file)) return unknown('other-language');
  if (!isNamed && upstreamPath !== null) return unknown('not-indexed');
  if (agreement.total < TELLING_PRINTS) return unknown('too-short');
  if (other !== null) return report('questioned', share, other);
  const isExact = known.some(({ exact }) => exact);
  return agreement.hits === 0 && isExact ? report('questioned', share) : unknown('undecided', share);
}

function foundReport(found: OriginMatch): DeclaredReport['found'] {
  return { purl: versioned(found.component, found.release), path: found.path, share: round(found.share) };
}

/** What explains the lines, or the whole file, with one of these degrees of confidence. */
function foundAt(
  lines: LineRange | null,
  { origins }: FileMatch,
  confidences: readonly Confidence[],
): OriginMatch | null {
  const sources = origins.filter(
    ({ role, confidence }) => role === 'source' && confidences.includes(confidence),
  );
  if (lines === null) return sources[0] ?? null;
  const covered = ({ regions }: OriginMatch): number =>
    regions.reduce(
      (sum, { startLine, endLine }) =>
        sum + Math.max(0, Math.min(endLine, lines.endLine) - Math.max(startLine, lines.startLine) + 1),
      0,
    );
  const least = (lines.endLine - lines.startLine + 1) / 2;
  return sources.find((origin) => covered(origin) >= least) ?? null;
}

/** Code is only compared within a language. */
function isComparable({ upstreamPath }: DeclaredOrigin, { path }: DeclaringFile): boolean {
  const theirs = upstreamPath === null ? null : languageOf(upstreamPath);
  const mine = languageOf(path);
  return theirs === null || mine === null || theirs.id === mine.id;
}

/** Whether one of the origins is of a component that is named, or has its code from a file that is. */
function isFound(known: readonly KnownSource[], { origins }: FileMatch): boolean {
  return origins.some(({ index, origin, component }) =>
    known.some(
      (source) =>
        source.components.has(component) ||
        (source.index === index && descendsFrom(index, origin, source.origins)),
    ),
  );
}

/** What was found, where that is another file of the project than the one that is named; null where it is not. */
function siblingOf(
  known: readonly KnownSource[],
  lines: LineRange | null,
  match: FileMatch,
): OriginMatch | null {
  const found = foundAt(lines, match, ['high', 'medium']);
  if (found === null || !known.some(({ exact }) => exact)) return null;
  const isNamed = known.some(
    ({ index, origins }) =>
      index === found.index && (origins.has(found.origin) || descendsFrom(index, found.origin, origins)),
  );
  return isNamed ? null : found;
}

function descendsFrom(index: OriginIndex, origin: number, ancestors: ReadonlySet<number>): boolean {
  let generation = new Set([origin]);
  for (let depth = 0; depth < DEEPEST_CHAIN && generation.size > 0; depth++) {
    generation = new Set([...generation].flatMap((one) => index.parents(one).map((parent) => parent.origin)));
    if ([...generation].some((one) => ancestors.has(one))) return true;
  }
  return false;
}

// ---------------------------------------------------------------------------------------------------------------
// What is declared, in the index

function knownSource({ purl, slug, upstreamPath }: DeclaredOrigin, index: OriginIndex): KnownSource[] {
  if (purl === null && slug === null) {
    const origins = new Set(upstreamPath === null ? [] : originsAt(index, upstreamPath));
    if (origins.size === 0) return [];
    return [
      {
        index,
        components: new Set([...origins].map((origin) => index.component(origin))),
        origins,
        exact: true,
      },
    ];
  }
  const components = new Set(
    index.data.components.filter(
      (component) =>
        (purl !== null && (purl === component.purl || purl.startsWith(`${component.purl}@`))) ||
        (slug !== null && slugsOf(component).includes(slug)),
    ),
  );
  if (components.size === 0) return [];
  const there = (origin: number): boolean => components.has(index.component(origin));
  const exact = upstreamPath === null ? [] : originsAt(index, upstreamPath).filter(there);
  const origins =
    exact.length > 0 || upstreamPath === null ? exact : originsIn(index, upstreamPath).filter(there);
  return [{ index, components, origins: new Set(origins), exact: exact.length > 0 }];
}

/** Origins in a folder. */
function originsIn(index: OriginIndex, folder: string): number[] {
  const out: number[] = [];
  if (languageOf(folder) !== null) return out;
  for (let origin = 0; origin < index.data.originComponent.length; origin++)
    if (index.paths(origin).some((path) => path.startsWith(`${folder}/`))) out.push(origin);
  return out;
}

const originsByText = new WeakMap<OriginIndex, ReadonlyMap<string, readonly number[]>>();

/**
 * Origins that ever stood at a path, in their repository or behind what stands before all paths there; a path may begin
 * with the repository's name (`transformers/src/transformers/models/…`).
 */
function originsAt(index: OriginIndex, path: string): number[] {
  const found = originsAtPath(index, path);
  if (found.length > 0) return found;
  const [name, ...rest] = path.split('/');
  return originsAtPath(index, rest.join('/')).filter((origin) =>
    slugsOf(index.component(origin)).some((slug) => slug.endsWith(`/${name?.toLowerCase()}`)),
  );
}

function originsAtPath(index: OriginIndex, path: string): number[] {
  let byText = originsByText.get(index);
  if (byText === undefined) {
    byText = originsByPathText(index);
    originsByText.set(index, byText);
  }
  const plain = path.replace(/^src\//, '');
  const texts = [...new Set([path, plain, path.slice(path.indexOf('/') + 1)])];
  return texts
    .flatMap((text) => byText.get(text) ?? [])
    .filter((origin) =>
      index.paths(origin).some((one) => one === path || one === plain || one === `src/${plain}`),
    );
}

function originsByPathText({ data }: OriginIndex): Map<string, number[]> {
  const { pathStart, pathName, pathText } = data;
  const out = new Map<string, number[]>();
  for (let origin = 0; origin + 1 < pathStart.length; origin++)
    for (let row = pathStart[origin] as number; row < (pathStart[origin + 1] as number); row++) {
      const text = pathText[pathName[row] as number] as string;
      const known = out.get(text);
      if (known === undefined) out.set(text, [origin]);
      else known.push(origin);
    }
  return out;
}

// ---------------------------------------------------------------------------------------------------------------
// What of it stands in the file

/** Fingerprints of the file, or of the function that a comment speaks of, and how many of them a source holds. */
interface Agreement {
  readonly hits: number;
  readonly total: number;
}

function agrees({ hits, total }: Agreement): boolean {
  return hits >= AGREEING_HITS || (hits > 1 && hits >= total * AGREEING_SHARE);
}

/** Lines of the function or class that a comment speaks of. */
type LineRange = Pick<CodeBlock, 'startLine' | 'endLine' | 'firstToken' | 'endToken'>;

/** Whoever published first: who names a source says himself that it was the other. */
const NOBODYS = (): boolean => false;

/** The better of the two views: a copy of which the names were changed agrees as well. */
function agreementWith(
  known: readonly KnownSource[],
  lines: LineRange | null,
  file: DeclaringFile,
): Agreement {
  let best: Agreement = { hits: 0, total: 0 };
  for (const view of VIEWS)
    for (const { index, components, origins } of known) {
      const { hashes, positions } = file.prints[view];
      const { found, start, segment } = standingsOf(index, view, hashes, NOBODYS, NEVER);
      const { from, to } =
        lines === null
          ? { from: 0, to: hashes.length }
          : printsOf(lines, positions, index.data.options[view].k);
      let hits = 0;
      for (let i = from; i < to; i++) {
        if ((found[i] as number) < 0) continue;
        for (let s = start[i] as number; s < (start[i + 1] as number); s++) {
          const origin = index.data.segmentOrigin[segment[s] as number] as number;
          if (origins.size > 0 ? !origins.has(origin) : !components.has(index.component(origin))) continue;
          hits++;
          break;
        }
      }
      if (best.total === 0 || hits > best.hits) best = { hits, total: to - from };
      if (agrees(best)) return best;
    }
  return best;
}

/** The function or class that begins below a comment or holds it; null where it speaks of the whole file. */
function spokenOf(
  { line }: Pick<DeclaredOrigin, 'line'>,
  { lines, blocks }: Pick<LexedSource, 'lines' | 'blocks'>,
): LineRange | null {
  if (line === null || line < (lines[0] ?? 0)) return null;
  const below = blocks.find(({ startLine }) => startLine > line && startLine - line <= LINES_ABOVE);
  const around = blocks.findLast(({ startLine, endLine }) => startLine <= line && line <= endLine);
  return below ?? around ?? null;
}

/**
 * What the header of a file names as its source, where no index has that and nothing that is named agrees: what was found
 * may come from there too, even where the line came along with the code. The project's own addresses do not count; null
 * where there is none.
 *
 * @param known repositories of the indexes, as `owner/name` in lower case; a file of theirs may be in none all the same
 * @param own names of the project's owners
 */
export function sourceElsewhere(
  declarations: readonly Declaration[],
  declared: readonly DeclaredReport[],
  known: ReadonlySet<string>,
  own: readonly string[],
): string | null {
  if (declared.some(({ status }) => status !== 'unknown')) return null;
  const ours = new Set(own.map((name) => name.toLowerCase()));
  for (const { line, text, url, header } of declarations) {
    if (!header || url === null || !CODE_ADDRESS.test(url)) continue;
    if (!creditsSource(text) && !SOURCE.test(text)) continue;
    const slug = placeOf(url)?.slug;
    if (slug == null || ours.has(slug.split('/')[0] as string)) continue;
    const isMissing = declared.some((one) => one.line === line && one.why === 'not-indexed');
    if (isMissing || !known.has(slug)) return url;
  }
  return null;
}
