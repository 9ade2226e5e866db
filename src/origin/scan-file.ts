/** One file of the scanned tree between reading and judging: lexed, fingerprinted, matched, its notices read. Pure. */
import { type FileNotices, factsOfNotices, phraseHash, readFileNotices } from '../license/file-notices.ts';
import type { FileRemark } from '../report/schema.ts';
import { commentLines } from '../source/comment-lines.ts';
import { type Language, languageOf, PYTHON } from '../source/languages.ts';
import type { Component, OriginFacts } from './evidence.ts';
import type { TreeFile } from './in-tree.ts';
import { type FileMatch, matchFile } from './match.ts';
import type { OriginIndex } from './origin-index.ts';
import { filePrints, type ViewOptions } from './views.ts';

export interface ScannedFile {
  readonly path: string;
  readonly language: Language;
  readonly bytes: Uint8Array;
  readonly tree: TreeFile;
  readonly notices: FileNotices;
  /** What the file's own header says. */
  readonly facts: OriginFacts;
  readonly match: FileMatch;
}

/** With what every file of an audit is compared. */
export interface ScanContext {
  readonly fingerprints: ViewOptions;
  readonly indexes: readonly OriginIndex[];
  /** Whether a component is the scanned project itself. */
  readonly isOwn: (component: Component) => boolean;
  /** Whether functions and classes are looked at one by one. */
  readonly parts?: boolean | undefined;
}

export function scanFile(path: string, bytes: Uint8Array, context: ScanContext): ScannedFile {
  const { fingerprints, indexes, isOwn, parts = false } = context;
  // A file that was asked for by name may be a script without an ending.
  const language = languageOf(path) ?? PYTHON;
  const lexed = language.lex(bytes);
  const prints = filePrints(lexed, language, fingerprints);
  const lines = commentLines(bytes, lexed);
  const notices = readFileNotices(lines);
  // Addresses that came along with the copy are upstream's own words.
  const declared = notices.declarations.flatMap(({ url, text }) =>
    url === null || isUpstreamPhrase(text, context) ? [] : [url],
  );
  return {
    path,
    language,
    bytes,
    tree: { path, lexed, prints: prints.names, holders: notices.holders },
    notices,
    facts: factsOfNotices(notices),
    match: matchFile(
      { name: path.slice(path.lastIndexOf('/') + 1), lexed, prints, declared },
      indexes,
      isOwn,
      { parts },
    ),
  };
}

/** Whether someone else published the line first, so that it came along with a copy. */
export function isUpstreamPhrase(text: string, { indexes, isOwn }: ScanContext): boolean {
  return indexes.some((index) => {
    const publisher = index.publisherOf(phraseHash(text));
    return publisher !== null && !isOwn(publisher);
  });
}

/** What breaks the rules of the language is compared as far as it goes, and is not judged in full. */
export function lexicalFailure({ path, tree, language }: ScannedFile): FileRemark[] {
  const [problem] = tree.lexed.problems;
  if (problem === undefined) return [];
  const reason = `line ${problem.line}: ${problem.message}, so this is not valid ${language.name}; it was compared as far as it can be read`;
  return [{ path, reason }];
}
