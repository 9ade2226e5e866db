/**
 * Origins inside the scanned tree: a file that names a holder is an origin for every other file that agrees with
 * it. The case this project was founded for was one of these: a copy of another file of the same repository with
 * one holder line changed. Pure.
 */
import type { Region } from '../report/schema.ts';
import type { LexedSource } from '../source/lexed-source.ts';
import type { Fingerprints } from './fingerprint.ts';
import { isAnchor } from './index-data.ts';
import { anchorsOf, mergeRegions } from './regions.ts';

/** Copies below this are left alone: files of one project resemble each other by right. */
export const IN_TREE_SHARE = 0.75;
const IN_TREE_HITS = 30;

export interface TreeFile {
  readonly path: string;
  readonly lexed: Pick<LexedSource, 'lines' | 'codeDigest' | 'problems'>;
  readonly prints: Fingerprints;
  /** Holders that the file names anywhere. */
  readonly holders: readonly string[];
}

export interface InTreeMatch {
  readonly file: TreeFile;
  readonly origin: TreeFile;
  readonly share: number;
  readonly verbatim: boolean;
  readonly regions: readonly Region[];
}

/**
 * Pairs of files that agree and of which the origin names a holder that the file does not; for each file the pair
 * that agrees most first.
 *
 * @param asked paths of the files to find origins for
 * @param k tokens in a k-gram
 * @param lacks whether the origin names a holder that the file does not
 */
export function matchInTree(
  files: readonly TreeFile[],
  asked: ReadonlySet<string>,
  k: number,
  lacks: (file: TreeFile, origin: TreeFile) => boolean,
): InTreeMatch[] {
  const origins = files.filter((file) => file.holders.length > 0);
  // Where all files name the same holders, no file can lack one.
  if (new Set(files.map((file) => [...file.holders].sort().join('\n'))).size < 2) return [];

  // Anchors alone are enough to find candidates; the full count follows for those.
  const where = new Map<number, number[]>();
  origins.forEach((origin, o) => {
    for (const hash of new Set(origin.prints.hashes.filter(isAnchor))) {
      const list = where.get(hash);
      if (list === undefined) where.set(hash, [o]);
      else list.push(o);
    }
  });
  const matches: InTreeMatch[] = [];
  for (const file of files) {
    if (!asked.has(file.path)) continue;
    const counts = new Map<number, number>();
    const anchors = file.prints.hashes.filter(isAnchor);
    for (const hash of anchors)
      for (const o of where.get(hash) ?? []) counts.set(o, (counts.get(o) ?? 0) + 1);
    const found: InTreeMatch[] = [];
    for (const [o, count] of counts) {
      const origin = origins[o] as TreeFile;
      if (origin === file || count < anchors.length * (IN_TREE_SHARE - 0.15) || !lacks(file, origin))
        continue;
      const match = compare(file, origin, k);
      if (match !== null) found.push(match);
    }
    matches.push(...found.sort((a, b) => b.share - a.share || (a.origin.path < b.origin.path ? -1 : 1)));
  }
  return matches;
}

function compare(file: TreeFile, origin: TreeFile, k: number): InTreeMatch | null {
  const lines = new Map<number, number>();
  origin.prints.hashes.forEach((hash, i) => {
    if (!lines.has(hash)) lines.set(hash, origin.lexed.lines[origin.prints.positions[i] as number] as number);
  });
  const member = Uint8Array.from(file.prints.hashes, (hash) => (lines.has(hash) ? 1 : 0));
  const hits = member.reduce((sum, hit) => sum + hit, 0);
  const share = hits / Math.max(1, member.length);
  if (hits < IN_TREE_HITS || share < IN_TREE_SHARE) return null;
  return {
    file,
    origin,
    share,
    verbatim: file.lexed.codeDigest === origin.lexed.codeDigest,
    regions: mergeRegions(
      file,
      member,
      anchorsOf(file, member, (i) => lines.get(file.prints.hashes[i] as number) ?? -1),
      k,
    ),
  };
}
