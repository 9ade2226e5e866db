/** What the index keeps of one file content: facts about it, never the code. */
import { factsOfNotices, phraseHash, readFileNotices } from '../../license/file-notices.ts';
import { commentLines } from '../../source/comment-lines.ts';
import type { Language } from '../../source/languages.ts';
import type { OriginFacts } from '../evidence.ts';
import { type FingerprintOptions, fingerprint } from '../fingerprint.ts';
import { parentReferences } from '../parents.ts';

export interface ContentRecord {
  /** Distinct fingerprints in order of first appearance, and the line of each. */
  readonly hashes: Uint32Array;
  readonly lines: Uint16Array;
  readonly tokens: number;
  readonly codeDigest: number;
  readonly importsDigest: number;
  readonly facts: OriginFacts;
  readonly phrases: readonly number[];
  /** What it says it was derived from; see `parentReferences`. */
  readonly parents: readonly string[];
}

/** @param path below the component's root */
export function contentRecord(
  source: Uint8Array,
  language: Language,
  options: FingerprintOptions,
  path: string,
): ContentRecord {
  const lexed = language.lex(source);
  const prints = fingerprint(lexed.tokens, options);
  const seen = new Set<number>();
  const hashes: number[] = [];
  const lines: number[] = [];
  prints.hashes.forEach((hash, i) => {
    if (seen.has(hash)) return;
    seen.add(hash);
    hashes.push(hash);
    lines.push(Math.min(0xffff, lexed.lines[prints.positions[i] as number] as number));
  });
  const comments = commentLines(source, lexed);
  const notices = readFileNotices(comments);
  return {
    hashes: Uint32Array.from(hashes),
    lines: Uint16Array.from(lines),
    tokens: lexed.tokens.length,
    codeDigest: lexed.codeDigest,
    importsDigest: lexed.importsDigest,
    facts: factsOfNotices(notices),
    phrases: [...notices.changeNotices, ...notices.declarations].map(({ text }) => phraseHash(text)),
    parents: parentReferences(comments, source, path),
  };
}
