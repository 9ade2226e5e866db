/** What the rules about derived files have in common: whom a file names, and where a finding about it stands. */

import { hasNotice, travellingNotices } from '../license/duties.ts';
import { licensesOf, textId } from '../license/expression.ts';
import { holderKey, type NamesHolders } from '../license/holder-key.ts';
import type { ReleaseNotices } from '../license/release-notices.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
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
function isScrap({ share, regions, source }: OriginEvidence): boolean {
  const tokens = regions.reduce((sum, region) => sum + region.tokens, 0);
  return source === 'index' && share < SCRAP.share && tokens > 0 && tokens < SCRAP.tokens;
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
