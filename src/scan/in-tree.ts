/**
 * Which files of a tree may be copies of others in it, and what the pairs that agree (origin/in-tree.ts) are evidence of:
 * what the index already asks for, who of the two is older, and whose holders are missing. Pure.
 */
import type { FileDiff } from '../inventory/diff.ts';
import { holderKey } from '../license/holder-key.ts';
import { inTreeEvidence } from '../origin/describe.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import { type InTreeMatch, matchInTree } from '../origin/in-tree.ts';
import { makerOf } from '../origin/ownership.ts';
import { type ScannedFile, scannedLanguage } from './scan-file.ts';

/** Share from which on an origin of the index leaves nothing for an origin in the tree to explain. */
const FULLY_EXPLAINED = 0.95;
/** A copy has about the size of its origin: in a changed-files audit, only such files are read besides. */
const SIZE_RATIO = { least: 0.7, most: 4 };

/** What an origin of the index explains nearly in full has no better one in the tree; what is tiny has none at all. */
export function mayHaveInTreeOrigin(file: ScannedFile): boolean {
  return file.tree.prints.hashes.length > 0 && (file.origins[0]?.share ?? 0) < FULLY_EXPLAINED;
}

/** A copy arrives as a new file, or rewrites most of an old one. */
export function isLargelyNew({ status, added, removed }: FileDiff): boolean {
  return (
    status === 'added' ||
    added.length > 2 * removed.length + 100 ||
    (removed.length > 50 && added.length > 50)
  );
}

/** Whether a file of this size may be the origin of the other. */
export function hasSizeOfOrigin(size: number, { bytes }: ScannedFile): boolean {
  return size >= bytes.length * SIZE_RATIO.least && size <= bytes.length * SIZE_RATIO.most;
}

/** Files that agree, and of which one lacks a holder that the other names. */
export interface InTreePairs {
  readonly files: ReadonlyMap<string, ScannedFile>;
  readonly matches: readonly InTreeMatch[];
  /** Holders that the origin names in its header, the file does not name, and the project is not itself. */
  readonly missing: (file: string, origin: string) => string[];
}

/**
 * @param asked files to find origins for
 * @param others further files of the tree that may be origins
 * @param k tokens in a k-gram
 */
export function inTreePairs(
  asked: readonly ScannedFile[],
  others: readonly ScannedFile[],
  ownHolders: readonly string[],
  k: number,
): InTreePairs {
  const files = new Map([...asked, ...others].map((file) => [file.path, file]));
  // Kyutai publishes as `kyutai-labs`.
  const own = new Set<string | null>(ownHolders.flatMap((holder) => [holderKey(holder), makerOf(holder)]));
  const keys = new Map(
    [...files].map(([path, { notices }]) => [path, new Set(notices.holders.map(holderKey))]),
  );
  const missing = (file: string, origin: string): string[] =>
    (files.get(origin)?.facts.holders ?? []).filter((holder) => {
      const key = holderKey(holder);
      return !own.has(key) && !keys.get(file)?.has(key);
    });
  const matches = matchInTree(
    [...files.values()].map((file) => file.tree),
    new Set(asked.filter(mayHaveInTreeOrigin).map((file) => file.path)),
    k,
    (file, origin) =>
      scannedLanguage(file.path).id === scannedLanguage(origin.path).id &&
      missing(file.path, origin.path).length > 0,
  );
  return { files, matches, missing };
}

/**
 * The origins in the tree that are evidence, by the file that has them.
 *
 * @param dates when each file was first committed, as far as that is known
 * @param added files that the change under review adds
 * @returns the evidence, and for how many files nothing says which of the two is older
 */
export function inTreeEvidences(
  { files, matches, missing }: InTreePairs,
  dates: ReadonlyMap<string, number>,
  added: ReadonlySet<string>,
): { evidence: Map<string, OriginEvidence[]>; undated: number } {
  const evidence = new Map<string, OriginEvidence[]>();
  let undated = 0;
  for (const match of matches) {
    const { file, origin } = match;
    const { origins } = files.get(file.path) as ScannedFile;
    // What the index already asks for is not asked for twice.
    const asked = new Set(origins.flatMap(({ evidence: { holders } }) => holders.map(holderKey)));
    const holders = missing(file.path, origin.path).filter((holder) => !asked.has(holderKey(holder)));
    // A published origin that explains the file at least as well says where it came from; the neighbour came from there too.
    const explained = origins[0]?.share ?? 0;
    if (holders.length === 0 || explained >= match.share || evidence.has(file.path)) continue;
    const order = orderInTime(match, dates, added);
    if (order === 'younger') continue;
    if (order === 'unknown') undated++;
    const theirs = files.get(origin.path) as ScannedFile;
    const certain = order === 'older' && !shareCredit(files.get(file.path) as ScannedFile, theirs);
    evidence.set(file.path, [inTreeEvidence(match, theirs.facts, certain, holders)]);
  }
  return { evidence, undated };
}

/**
 * Whether both files credit the same source for a part of the origin: there, the origin's header does not say who holds the
 * code, and both may have it from that source.
 */
function shareCredit(file: ScannedFile, origin: ScannedFile): boolean {
  const mine = new Set(file.notices.declarations.flatMap(({ text, url }) => [text, url ?? text]));
  return origin.notices.declarations.some(
    ({ header, text, url }) => !header && (mine.has(text) || (url !== null && mine.has(url))),
  );
}

/** Whether the origin is the older of two files. */
function orderInTime(
  { file, origin }: InTreeMatch,
  dates: ReadonlyMap<string, number>,
  added: ReadonlySet<string>,
): 'older' | 'younger' | 'unknown' {
  if (added.has(file.path) !== added.has(origin.path)) return added.has(file.path) ? 'older' : 'younger';
  const mine = dates.get(file.path);
  const theirs = dates.get(origin.path);
  // Where there is history, a file without a commit is the newer one.
  if (mine === undefined && theirs !== undefined) return 'older';
  if (mine !== undefined && theirs === undefined) return 'younger';
  if (mine === undefined || theirs === undefined || mine === theirs) return 'unknown';
  return theirs < mine ? 'older' : 'younger';
}
