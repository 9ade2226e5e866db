/** What the index keeps of one file content: facts about it, never the code. */
import { type FileFacts, factsOfNotices, phraseHash, readFileNotices } from '../../license/file-notices.ts';
import { commentLines } from '../../source/comment-lines.ts';
import type { Language } from '../../source/languages.ts';
import type { LexedSource } from '../../source/lexed-source.ts';
import type { Fingerprints } from '../fingerprint.ts';
import { parentReferences } from '../parents.ts';
import { filePrints, type ViewOptions } from '../views.ts';

export interface ContentRecord extends PlacedPrints {
  /** With names blanked. */
  readonly shapes: PlacedPrints;
  readonly tokens: number;
  readonly codeDigest: number;
  readonly importsDigest: number;
  readonly facts: FileFacts;
  readonly phrases: readonly number[];
  /** What it says it was derived from; see `parentReferences`. */
  readonly parents: readonly string[];
}

/** Distinct fingerprints in order of first appearance, and the line of each. */
export interface PlacedPrints {
  readonly hashes: Uint32Array;
  readonly lines: Uint16Array;
}

/** @param path below the component's root */
export function contentRecord(
  source: Uint8Array,
  language: Language,
  options: ViewOptions,
  path: string,
): ContentRecord {
  const lexed = language.lex(source);
  const prints = filePrints(lexed, language, options);
  const comments = commentLines(source, lexed);
  const notices = readFileNotices(comments);
  return {
    ...placed(prints.names, lexed),
    shapes: placed(prints.shapes, lexed),
    tokens: lexed.tokens.length,
    codeDigest: lexed.codeDigest,
    importsDigest: lexed.importsDigest,
    facts: factsOfNotices(notices),
    phrases: [...notices.changeNotices, ...notices.declarations, ...notices.ignores].map(({ text }) =>
      phraseHash(text),
    ),
    parents: parentReferences(comments, source, path),
  };
}

function placed({ hashes, positions }: Fingerprints, { lines }: LexedSource): PlacedPrints {
  const first = new Map<number, number>();
  hashes.forEach((hash, i) => {
    if (!first.has(hash)) first.set(hash, Math.min(0xffff, lines[positions[i] as number] as number));
  });
  return { hashes: Uint32Array.from(first.keys()), lines: Uint16Array.from(first.values()) };
}
