/** What the rules about derived files have in common: whom a file names, and where a finding about it stands. */

import { hasNotice, travellingNotices } from '../license/duties.ts';
import { licensesOf, textId } from '../license/expression.ts';
import { holderKey, type NamesHolders } from '../license/holder-key.ts';
import type { ReleaseNotices } from '../license/release-notices.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import { namesSlug, slugsOf } from '../origin/repository-slug.ts';
import type { Finding, Level } from '../report/schema.ts';
import type { JudgedFile, RuleContext } from './rule.ts';

export interface DerivedFile {
  readonly file: JudgedFile;
  readonly origin: OriginEvidence;
}

/** Every derived file with each of its origins. */
export function derivedFiles({ files }: RuleContext): DerivedFile[] {
  return files.flatMap((file) => file.origins.map((origin) => ({ file, origin })));
}

/** Origins that come from somebody else's package; those inside the tree are in the release already. */
export function importedFiles(context: RuleContext): DerivedFile[] {
  return derivedFiles(context).filter(({ origin }) => origin.source === 'index');
}

/** The origin of a file through which it has the code of another, its first publisher; null where it has it directly. */
export function intermediateOf(file: JudgedFile, { through }: OriginEvidence): OriginEvidence | null {
  return through === null ? null : (file.origins.find(({ purl }) => purl === through) ?? null);
}

/** The first publishers of what a file has through an origin. */
function firstPublishers(file: JudgedFile, { purl }: OriginEvidence): OriginEvidence[] {
  return file.origins.filter(({ through }) => through === purl);
}

/**
 * What a first publisher may hold less of the file than who took it from there, so that nothing of theirs is in it: two
 * points of the share, or fewer tokens than a copied stretch needs to be seen for sure, and no more than ten points.
 */
const NOTHING = { share: 0.02, tokens: 29, most: 0.1 };

/**
 * Whether an origin is a mere carrier: what the file shares with it, somebody else had published before, all of it. It
 * added nothing that is in the file, so that its licence asks for nothing, whatever it asks of its own work.
 */
export function isCarrier(file: JudgedFile, origin: OriginEvidence): boolean {
  return firstPublishers(file, origin).some(({ share, confidence }) => {
    const more = origin.share - share;
    const few = more <= NOTHING.most && more * (tokensIn(origin) / origin.share) < NOTHING.tokens;
    return (
      confidence !== 'low' && (Math.round(more * 100) <= 100 * NOTHING.share || (few && tokensIn(origin) > 0))
    );
  });
}

/**
 * Whether an origin of unknown licence carries the notice of a first publisher, whose licence is known: that notice names
 * its holders, and is asked for on the first publisher's account.
 */
export function hasNoticeOfFirst(file: JudgedFile, origin: OriginEvidence): boolean {
  if (origin.license !== null) return false;
  return firstPublishers(file, origin).some((first) => {
    const named = new Set(first.holders.map(holderKey));
    return (
      first.license !== null &&
      first.confidence !== 'low' &&
      origin.holders.length > 0 &&
      origin.holders.every((holder) => named.has(holderKey(holder)))
    );
  });
}

/** Derived files without origins that only carried the code of others. */
export function withoutCarriers(derived: readonly DerivedFile[]): DerivedFile[] {
  return derived.filter(({ file, origin }) => !isCarrier(file, origin));
}

export interface NearestOrigin extends DerivedFile {
  /** Who carried the code from there, where that is not the origin to name: to name the carrier will do as well. */
  readonly carrier: OriginEvidence | null;
}

/**
 * The origins of which NOTICE, or a line of the file, may say that the code comes from there, one for each way that it
 * came: the one that it came through, for whoever names it has said it; the first publisher where nothing in between
 * added to the code, or where the file names that one itself.
 */
export function nearestOrigins(context: RuleContext): NearestOrigin[] {
  const passedOver = (file: JudgedFile, origin: OriginEvidence): boolean =>
    isCarrier(file, origin) ||
    firstPublishers(file, origin).some((first) => creditsProject(file, first, context));
  return importedFiles(context).flatMap(({ file, origin }): NearestOrigin[] => {
    if (origin.through === null) return passedOver(file, origin) ? [] : [{ file, origin, carrier: null }];
    const carrier = intermediateOf(file, origin);
    return carrier !== null && passedOver(file, carrier) ? [{ file, origin, carrier }] : [];
  });
}

/** Whether a line of the file that did not come along with the code names the repository of the origin's project. */
export function creditsProject(
  { notices }: JudgedFile,
  { component }: OriginEvidence,
  { phrasePublisher }: RuleContext,
): boolean {
  const slugs = slugsOf(component);
  return notices.declarations.some(
    ({ text, url }) => namesSlug(url ?? text, slugs) && phrasePublisher(text) === null,
  );
}

/** Copyright statements that speak for a file: its own, a sidecar's, REUSE's. */
export function statementsFor(file: JudgedFile, release: ReleaseNotices): NamesHolders {
  const coverage = release.coverage(file.path);
  return { statements: [...file.notices.statements, ...(coverage?.statements ?? [])] };
}

/** SPDX expressions and LicenseRefs that speak for a file; null stands for a notice that does not say which licence. */
export function licensesFor(
  file: JudgedFile,
  release: ReleaseNotices,
  headerOnly: boolean,
): (string | null)[] {
  const own = file.notices.licenseNotices
    .filter(({ header }) => header || !headerOnly)
    .map(({ license }) => license);
  return [...own, ...(release.coverage(file.path)?.licenses ?? [])];
}

export function isOwn(holder: string, { ownHolders }: RuleContext): boolean {
  const key = holderKey(holder);
  return ownHolders.some((own) => holderKey(own) === key);
}

/** Line of the header that a finding about holders or licence points at: the statement that stands there, or the top. */
export function headerPlace(file: JudgedFile): { startLine: number; endLine: number } {
  const statement = file.notices.statements.find(({ header }) => header);
  return statement === undefined
    ? { startLine: 1, endLine: 1 }
    : { startLine: statement.line, endLine: statement.endLine };
}

/** First line of the first region that agrees with the origin. */
export function regionPlace(origin: OriginEvidence): { startLine: number; endLine: number } {
  const line = Math.min(...origin.regions.map(({ startLine }) => startLine));
  return Number.isFinite(line) ? { startLine: line, endLine: line } : { startLine: 1, endLine: 1 };
}

/** A few dozen lines among many others: found and told, but too little to fail a release by. */
const SCRAP = { share: 0.1, tokens: 400 };

/** Whether little of the file comes from there: less than a tenth, and about 40 lines at the most. */
export function isScrap(origin: OriginEvidence): boolean {
  const tokens = tokensIn(origin);
  return origin.source === 'index' && origin.share < SCRAP.share && tokens > 0 && tokens < SCRAP.tokens;
}

function tokensIn({ regions }: OriginEvidence): number {
  return regions.reduce((sum, { tokens }) => sum + tokens, 0);
}

/**
 * The level of a finding that rests on this origin. An error needs more than low confidence or a scrap, and a file whose
 * header names no other source which cannot be compared with.
 */
export function levelFor(level: Level, origin: OriginEvidence): Level {
  const doubtful = origin.confidence === 'low' || origin.elsewhere !== undefined || isScrap(origin);
  return level === 'error' && doubtful ? 'warning' : level;
}

/**
 * Derived files whose origin is sure enough to speak of the release as a whole: from low confidence alone nobody should be
 * told that a licence was replaced or that its text is owed. What the file itself should say is asked all the same.
 */
export function certain(derived: readonly DerivedFile[]): DerivedFile[] {
  return derived.filter(({ origin }) => origin.confidence !== 'low' || origin.source === 'in-tree');
}

/** What of a component's licence document is owed for a file that carried no notice of its own. */
export interface DocumentNotice {
  /** SPDX ids whose terms have to be in every copy. */
  readonly licenses: readonly string[];
  /** Holders whom the document names and the file did not. */
  readonly holders: readonly string[];
  /** Whom its list of authors names, where the document leaves its holders to that list. */
  readonly authors: { readonly path: string; readonly holders: readonly string[] } | null;
  /**
   * False where another component agrees nearly as well, so that its document could be the one that is owed, and where the
   * file names none of the document's holders but others: it is somebody else's work, for which the document may not speak.
   */
  readonly certain: boolean;
}

/**
 * The notice of a file without one: under licences whose copyright line and terms go into every copy (MIT, BSD and
 * their like) it is the component's licence document. Null where the file has its own, or the licence asks for none.
 */
export function documentNotice(origin: OriginEvidence): DocumentNotice | null {
  if (origin.source !== 'index' || hasNotice(origin)) return null;
  const { license } = origin.documents;
  const licenses = travellingNotices(origin.license);
  // A document that holds other terms is not the notice that is meant.
  const held = new Set(licensesOf(license?.expression ?? '').map(textId));
  if (license === null || licenses.length === 0 || !licenses.every((id) => held.has(textId(id)))) return null;
  const named = new Set(origin.holders.map(holderKey));
  return {
    licenses,
    holders: license.holders.filter((holder) => !named.has(holderKey(holder))),
    authors: license.holders.length === 0 ? origin.documents.authors : null,
    certain: !hasRivalComponent(origin) && !isOfOthers(origin, license.holders),
  };
}

/** Shares that lie closer than this do not tell which of two components a changed file was taken from. */
const NEARLY = 0.05;

function hasRivalComponent({ component, kind, share, alternatives }: OriginEvidence): boolean {
  return (
    kind !== 'verbatim' &&
    alternatives.some((other) => !other.purl.startsWith(`${component.purl}@`) && share - other.share < NEARLY)
  );
}

/** Whether the origin's own header names holders, and none of these. */
function isOfOthers({ holders }: OriginEvidence, licensors: readonly string[]): boolean {
  const named = new Set(holders.map(holderKey));
  return named.size > 0 && licensors.length > 0 && !licensors.some((holder) => named.has(holderKey(holder)));
}

/** The parts of a finding that follow from the origin. */
export function about(origin: OriginEvidence): Pick<Finding, 'origin' | 'waived'> {
  return { origin: { purl: origin.purl, path: origin.path }, waived: null };
}

export function evidenceFor(
  origin: OriginEvidence,
  expected: readonly string[],
  found: readonly string[],
): Finding['evidence'] {
  return { expected, found, share: origin.share, margin: origin.margin };
}
