/** One file of the scanned tree between reading and judging: lexed, fingerprinted, matched, its notices read. Pure. */

import type { CopyrightStatement } from '../license/copyright.ts';
import {
  type Declaration,
  type FileNotices,
  factsOfNotices,
  phraseHash,
  readFileNotices,
} from '../license/file-notices.ts';
import { withFurther } from '../license/further-notices.ts';
import { holderKey } from '../license/holder-key.ts';
import { reasons } from '../messages/en.ts';
import {
  checkDeclared,
  creditedSources,
  type DeclaredOrigin,
  declaredInComments,
} from '../origin/declared.ts';
import { evidencesOf, partReport } from '../origin/describe.ts';
import { doubted } from '../origin/doubt.ts';
import type { Component, OriginEvidence, OriginFacts } from '../origin/evidence.ts';
import type { TreeFile } from '../origin/in-tree.ts';
import { matchFile } from '../origin/match.ts';
import { type Neighbour, neighboursOf } from '../origin/neighbours.ts';
import type { OriginIndex } from '../origin/origin-index.ts';
import type { OriginMatch } from '../origin/origin-match.ts';
import { precedenceOf } from '../origin/preceded.ts';
import { filePrints, type ViewOptions } from '../origin/views.ts';
import type { DeclaredReport, FileRemark, PartReport } from '../report/schema.ts';
import { commentLines } from '../source/comment-lines.ts';
import { type Language, languageOf, PYTHON } from '../source/languages.ts';
import { stringLines } from '../source/string-lines.ts';

/** What stays of a file for what comes behind: no tokens, no text of comments, no numbers of an index. */
export interface ScannedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly tree: TreeFile;
  readonly notices: FileNotices;
  /** What the file's own header says. */
  readonly facts: OriginFacts;
  /** Share of fingerprints that the origins account for. */
  readonly coverage: number;
  readonly origins: readonly ScannedOrigin[];
  readonly parts: readonly PartReport[];
  readonly declared: readonly DeclaredReport[];
}

/** An origin from an index. */
export interface ScannedOrigin
  extends Pick<OriginMatch, 'role' | 'share' | 'release' | 'sinceRelease' | 'credited'> {
  readonly evidence: OriginEvidence;
  /** How sure it is by the code alone, before any doubt. */
  readonly byCode: OriginEvidence['confidence'];
}

/** With what every file of an audit is compared. */
export interface ScanContext {
  readonly fingerprints: ViewOptions;
  readonly indexes: readonly OriginIndex[];
  /** Whether a component is the scanned project itself. */
  readonly isOwn: (component: Component) => boolean;
  /** Whether functions and classes are looked at one by one. */
  readonly parts: boolean;
  /** Sources that the configuration names for files, or for folders. */
  readonly declared: readonly DeclaredOrigin[];
  /** Day from which on nothing that was published counts; none when not given. */
  readonly before?: number;
}

/** @param neighbours other files of its folder, where they are asked which of several origins it has */
export function scanFile(
  path: string,
  bytes: Uint8Array,
  context: ScanContext,
  neighbours?: readonly Neighbour[],
): ScannedFile {
  const { fingerprints, indexes, isOwn, parts } = context;
  const language = scannedLanguage(path);
  const lexed = language.lex(bytes);
  const prints = filePrints(lexed, language, fingerprints);
  const comments = commentLines(bytes, lexed);
  const notices = withFurther(comments, readFileNotices(comments, stringLines(bytes, lexed)));
  // What came along with the copy are upstream's own words.
  const declarations = notices.declarations.filter(({ text }) => phrasePublisher(text, context) === null);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const inComments = declaredInComments(path, declarations);
  const match = matchFile(
    {
      name,
      lexed,
      prints,
      declared: declarations.flatMap(({ url }) => url ?? []),
      declaredPaths: pathsInHeader(inComments, declarations),
      credited: creditedSources(declarations, lexed),
      ...(neighbours === undefined ? {} : { neighbours }),
    },
    indexes,
    isOwn,
    { parts, ...(context.before === undefined ? {} : { before: context.before }) },
  );
  const declared = [
    ...context.declared.filter((one) => path === one.path || path.startsWith(`${one.path}/`)),
    ...inComments,
  ];
  const evidence = evidencesOf(match.origins).map((origin) => withNeighbours(origin, neighbours ?? []));
  const header = notices.statements.filter((statement) => statement.header);
  const { lines, codeDigest, problems } = lexed;
  return {
    path,
    bytes,
    tree: { path, lexed: { lines, codeDigest, problems }, prints: prints.names, holders: notices.holders },
    notices,
    facts: factsOfNotices(notices),
    coverage: match.coverage,
    origins: match.origins.map((found, i) => {
      const { role, share, release, sinceRelease, credited } = found;
      const origin = {
        role,
        share,
        release,
        sinceRelease,
        credited,
        byCode: found.confidence,
        evidence: evidence[i] as OriginEvidence,
      };
      const precedence = precedenceOf(found, header, indexes);
      if (precedence !== null) return doubted(origin, precedence);
      return isChanceOfFields(found, header) ? doubted(origin, { fieldRows: true }) : origin;
    }),
    parts: match.parts.map(partReport),
    declared: checkDeclared(declared, { path, lexed, prints, match }, indexes, isOwn),
  };
}

/** Fields of a data class agree by chance, unless the file names the origin or one of its holders. */
function isChanceOfFields(
  { fieldRows, credited, facts }: OriginMatch,
  header: readonly CopyrightStatement[],
): boolean {
  if (!fieldRows || credited) return false;
  const named = new Set(header.flatMap(({ holders }) => holders.map(holderKey)));
  return !facts.holders.some((holder) => named.has(holderKey(holder)));
}

/** Says of an origin which files of the folder come from its folder too. */
function withNeighbours(origin: OriginEvidence, neighbours: readonly Neighbour[]): OriginEvidence {
  const alike = neighboursOf(origin, neighbours);
  return alike.length === 0 ? origin : { ...origin, neighbours: alike.map(({ path }) => path) };
}

/** What the header names by its path alone; further down a path is the source of what stands there, not of the file. */
function pathsInHeader(declared: readonly DeclaredOrigin[], declarations: readonly Declaration[]): string[] {
  const header = new Set(declarations.filter((one) => one.header).map(({ line }) => line));
  return declared.flatMap(({ line, slug, purl, upstreamPath }) =>
    line !== null && header.has(line) && slug === null && purl === null && upstreamPath !== null
      ? [upstreamPath]
      : [],
  );
}

/** A file that was asked for by name may be a script without an ending. */
export function scannedLanguage(path: string): Language {
  return languageOf(path) ?? PYTHON;
}

/** Who else published the line first, so that it came along with a copy; null where nobody did. */
export function phrasePublisher(
  text: string,
  { indexes, isOwn }: Pick<ScanContext, 'indexes' | 'isOwn'>,
): Component | null {
  const hash = phraseHash(text);
  for (const index of indexes) {
    const publisher = index.publisherOf(hash);
    if (publisher !== null && !isOwn(publisher)) return publisher;
  }
  return null;
}

/** What breaks the rules of the language is compared as far as it goes, and is not judged in full. */
export function lexicalFailure({ path, tree }: ScannedFile): FileRemark[] {
  const [problem] = tree.lexed.problems;
  if (problem === undefined) return [];
  const reason = reasons.notValid(problem.line, problem.message, scannedLanguage(path).name);
  return [{ path, reason }];
}
