/** What the documents of a release say: licence texts, NOTICE entries, and what REUSE declares for single files. */
import type { Component } from '../origin/evidence.ts';
import { textId } from './expression.ts';
import { readFileNotices, type Statement } from './file-notices.ts';
import { holderKey, type NamesHolders } from './holder-key.ts';
import { otherFormsOfTexts } from './identify.ts';
import { wordsOf } from './notice-attributions.ts';
import { documentKind, isNoticeDocument, vendoredFolder } from './notice-documents.ts';
import {
  MOST_ENTRIES,
  mightName,
  type NoticeEntry,
  namesComponent,
  namesPattern,
  readNoticeEntries,
} from './notice-entries.ts';
import { plainWords } from './plain-words.ts';
import { readPyproject } from './pyproject.ts';
import { type ReuseAnnotation, readDep5, readReuseToml } from './reuse.ts';
import { readSetup } from './setup-metadata.ts';
import { identifyLicenseTexts } from './text.ts';

export { isNoticeDocument };

export interface NoticeDocument {
  readonly path: string;
  readonly text: string;
  /** The document that it leads to, where it is a symbolic link. */
  readonly linkTo?: string;
}

/** Copyright and licence that a release declares for one file outside of it. */
export interface Coverage extends NamesHolders {
  /** Documents that say so. */
  readonly paths: readonly string[];
  /** SPDX expressions; all of them apply. */
  readonly licenses: readonly string[];
}

/** An SPDX expression that stands in a document, and where. */
export interface DeclaredExpression {
  readonly path: string;
  readonly line: number;
  readonly expression: string;
}

export interface ReleaseNotices {
  /** Licence texts in the release: SPDX id (GNU's without `-only`, `-or-later`) → documents that hold it. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** The licence that the release as a whole declares: SPDX ids of the texts beside its root, and metadata. */
  readonly declared: readonly string[];
  /** Ids of the licence texts beside the root. */
  readonly rootTexts: readonly string[];
  /** What package metadata at the root declare, and where. */
  readonly metadata: readonly {
    readonly path: string;
    readonly line: number;
    readonly expressions: readonly string[];
  }[];
  /** SPDX expressions in sidecars, REUSE files and package metadata. */
  readonly expressions: readonly DeclaredExpression[];
  /** NOTICE documents at the root, and those that the user names, the best place for a new entry first; empty where there is none. */
  readonly noticePaths: readonly string[];
  /** Number of lines of a document; 0 where it is not there. */
  readonly lineCount: (path: string) => number;
  /** A document that holds the text of the licence; null where none does. */
  readonly hasText: (license: string) => string | null;
  /** What NOTICE documents and lists of third-party notices are about, entry by entry, in the order of their paths. */
  readonly entries: () => readonly NoticeEntry[];
  /** False where no NOTICE document can be about the component: a glance, before entries are looked at. */
  readonly mightName: (component: Component) => boolean;
  /** A document that names the component; null where none does. */
  readonly names: (component: Component) => string | null;
  /** A document that names the holder; null where none does. */
  readonly namesHolder: (holder: string) => string | null;
  /** A document that has the words of an attribution line; null where none does. */
  readonly says: (attribution: string) => string | null;
  /** A NOTICE document that has a demanded sentence, however it is set; a licence's own text does not count. */
  readonly noticeSays: (sentence: string) => string | null;
  /** What sidecars and REUSE declare for a file; null where they are silent. */
  readonly coverage: (path: string) => Coverage | null;
  /** Whether a licence text that is known stands beside a file or in a folder above it, or the metadata name a licence. */
  readonly licensed: (path: string) => boolean;
  /** Whether a licence document, of whatever text, stands beside a file or above it, `folder` included and not beyond. */
  readonly licensedWithin: (folder: string, path: string) => boolean;
  /** Licence documents of vendored folders that hold no text that is known. */
  readonly unidentified: readonly { readonly path: string }[];
  /** Documents that could not be read in full. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** What is read in a text, once a text: the packages of a monorepo have the same one, as copies or as links. */
function once<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text) as Read;
  };
}

/**
 * Reads the documents that `isNoticeDocument` picks. Their order does not matter.
 *
 * @param isNotice further documents that count as NOTICE, as the user says
 */
export function readReleaseNotices(
  documents: readonly NoticeDocument[],
  isNotice: (path: string) => boolean = () => false,
): ReleaseNotices {
  const sorted = [...documents].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const texts = new Map<string, string[]>();
  const expressions: DeclaredExpression[] = [];
  const problems: { path: string; reason: string }[] = [];
  const annotations: ReuseAnnotation[] = [];
  const sidecars = new Map<string, Coverage>();
  const prose: Prose[] = [];
  const declared: string[] = [];
  const rootTexts: string[] = [];
  const metadata: { path: string; line: number; expressions: readonly string[] }[] = [];
  const lineCounts = new Map<string, number>();
  const licensedFolders = new Set<string>();
  const unidentified: { path: string }[] = [];

  const textsIn = once((text) => identifyLicenseTexts(text).map(({ id }) => id));
  const otherFormsIn = once(otherFormsOfTexts);
  const statementsIn = once((text) => readFileNotices(plainLines(text)).statements);
  const paths = new Set(sorted.map(({ path }) => path));
  for (const { path, text, linkTo } of sorted) {
    const kind = isNotice(path) ? 'notice' : documentKind(path);
    lineCounts.set(path, lineCountOf(text));
    if (kind === 'reuse-toml' || kind === 'dep5') {
      const read = kind === 'dep5' ? readDep5(path, text) : readReuseToml(path, text);
      // One by one: a long file has more of them than a call may have arguments.
      for (const annotation of read.annotations) annotations.push(annotation);
      if (read.problem !== null) problems.push({ path, reason: read.problem });
      for (const { licenses, line } of read.annotations)
        for (const expression of licenses) expressions.push({ path, line, expression });
    } else if (kind === 'pyproject') {
      const { license, named, problem, wrongType } = readPyproject(text);
      if (problem !== null) problems.push({ path, reason: problem });
      // Of a vendored project or a test's, which declares nothing of this release, it is none of our business.
      if (wrongType !== null && !path.includes('/')) problems.push({ path, reason: wrongType });
      if (license !== null) {
        expressions.push({ path, line: license.line, expression: license.expression });
        if (!path.includes('/')) declared.push(license.expression);
        licensedFolders.add(folderOf(path));
      }
      if (!path.includes('/')) {
        declared.push(...named);
        const expressions = license === null ? named : [license.expression];
        if (expressions.length > 0) metadata.push({ path, line: license?.line ?? 1, expressions });
      }
    } else if (kind === 'setup') {
      const { named, problem } = readSetup(path, text);
      if (problem !== null && !path.includes('/')) problems.push({ path, reason: problem });
      if (!path.includes('/') && named.length > 0) {
        declared.push(...named);
        metadata.push({ path, line: 1, expressions: named });
      }
    } else if (kind === 'sidecar') {
      const notices = readFileNotices(plainLines(text));
      for (const tag of notices.spdxTags) expressions.push({ path, line: tag.line, expression: tag.text });
      const licenses = notices.licenseNotices.flatMap(({ license }) => (license === null ? [] : [license]));
      sidecars.set(path.replace(/\.license$/i, ''), {
        paths: [path],
        statements: notices.statements,
        licenses,
      });
    } else if (kind !== null) {
      let found = textsIn(text);
      if (kind === 'license' && found.length === 0 && isProse(text)) found = otherFormsIn(text);
      for (const id of found) texts.set(id, [...(texts.get(id) ?? []), path]);
      if (kind === 'license' && !path.includes('/')) {
        declared.push(...(ownLicense(text) ?? found));
        rootTexts.push(...found);
      }
      if (kind === 'license' && found.length > 0) licensedFolders.add(folderOf(path));
      if (kind === 'license' && found.length === 0 && vendoredFolder(path) !== null && isProse(text))
        unidentified.push({ path });
      let entries: readonly NoticeEntry[] | null = null;
      let lower: string | null = null;
      prose.push({
        path,
        kind,
        text,
        statements: statementsIn(text),
        lower: () => (lower ??= text.toLowerCase()),
        // Read when a rule asks: most releases have no code that an entry could be about.
        // What is read under its own name as well has its entries there.
        entries: () =>
          (entries ??=
            kind === 'authors' || (linkTo !== undefined && paths.has(linkTo))
              ? []
              : readNoticeEntries(path, text)),
      });
    }
  }

  const words = prose.map(({ text }) => wordsOf(text));
  return {
    texts,
    declared: [...new Set(declared)],
    rootTexts: [...new Set(rootTexts)],
    metadata,
    expressions,
    noticePaths: sorted
      .map(({ path }) => path)
      .filter((path) => isNotice(path) || (!path.includes('/') && /^(?:notice|third)/i.test(path)))
      .sort((a, b) => Number(!/^notice/i.test(a)) - Number(!/^notice/i.test(b)))
      .sort((a, b) => Number(isNotice(b)) - Number(isNotice(a))),
    lineCount: (path) => lineCounts.get(path) ?? 0,
    hasText: (license) => texts.get(textId(license))?.[0] ?? null,
    entries: () =>
      prose
        .filter(({ kind }) => kind !== 'license' && kind !== 'authors')
        .flatMap(({ entries }) => entries()),
    mightName: (component) => prose.some(({ lower }) => mightName(lower(), component)),
    names: (component) => namingDocument(component, prose),
    namesHolder: (holder) => {
      const key = holderKey(holder);
      const stated = prose.find(({ statements }) =>
        statements.some(({ holders }) => holders.some((name) => holderKey(name) === key)),
      );
      if (stated !== undefined) return stated.path;
      // A NOTICE may name a holder without "Copyright": "includes software developed by …"; a list of authors does.
      const wanted = wordsOf(holder);
      const at =
        wanted.length < 4
          ? -1
          : words.findIndex(
              (text, i) =>
                (/notice|third|attribution|credit|authors|contributors/i.test(prose[i]?.path ?? '') ||
                  isNotice(prose[i]?.path ?? '')) &&
                text.includes(wanted),
            );
      return prose[at]?.path ?? null;
    },
    says: (attribution) => {
      const wanted = wordsOf(attribution);
      return prose[words.findIndex((text) => text.includes(wanted))]?.path ?? null;
    },
    noticeSays: (sentence) => {
      const wanted = plainWords(sentence);
      const notices = prose.filter(({ kind }) => kind === 'notice' || kind === 'third-party');
      return notices.find(({ text }) => plainWords(text).includes(wanted))?.path ?? null;
    },
    coverage: (path) => coverageOf(path, sidecars, annotations),
    licensed: (path) => foldersAbove(path).some((folder) => licensedFolders.has(folder)),
    licensedWithin: (folder, path) => {
      const inside = foldersAbove(path).filter((above) => `${above}/`.startsWith(`${folder}/`));
      const name = folder.slice(folder.lastIndexOf('/') + 1);
      return prose.some(
        (document) =>
          document.kind === 'license' &&
          (inside.includes(folderOf(document.path)) || namedByPath(document.path, name)),
      );
    },
    unidentified,
    problems,
  };
}

/**
 * The licence of the release where a document has those of what it bundles besides, and says so above the first text:
 * "Heron is licensed under the Apache License Version 2.0 except for the third-party components listed below."
 */
function ownLicense(text: string): readonly string[] | null {
  const sentence = OWN_LICENSE.exec(text.slice(0, OPENING_WORDS));
  if (sentence === null) return null;
  const [first] = identifyLicenseTexts(text).toSorted((a, b) => a.start - b.start);
  return first === undefined ? null : [first.id];
}

const OWN_LICENSE =
  /\bis\s+licen[cs]ed\s+under\b[^.]{0,40}?(?:\d\.\d)?[^.]{0,60}\b(?:except(?:ing)?\s+for|excluding|other\s+than)\s+(?:the\s+)?third[-\s]part(?:y|ies)\b/i;
/** Such a sentence opens its document. */
const OPENING_WORDS = 1500;

/** Shorter than any licence: a line that points elsewhere. */
const SHORTEST_LICENSE_WORDS = 25;

function isProse(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= SHORTEST_LICENSE_WORDS;
}

/** The folder of a path; `''` at the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folder of a path and all above it, the root `''` last. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ''];
}

function lineCountOf(text: string): number {
  if (text === '') return 0;
  const lines = text.split(/\r\n|\r|\n/).length;
  return /[\r\n]$/.test(text) ? lines - 1 : lines;
}

/** A document without code is a header from end to end. */
export function plainLines(text: string): { line: number; text: string; header: boolean }[] {
  return text.split(/\r\n|\r|\n/).map((line, i) => ({ line: i + 1, text: line.trim(), header: true }));
}

interface Prose {
  readonly path: string;
  readonly kind: 'license' | 'notice' | 'third-party' | 'authors';
  readonly text: string;
  readonly statements: readonly Statement[];
  /** The text in lower case. */
  readonly lower: () => string;
  readonly entries: () => readonly NoticeEntry[];
}

/** The first document that is about the component by its path, or has an entry that is. */
function namingDocument(component: Component, prose: readonly Prose[]): string | null {
  const names = [component.name, ...component.aliases].filter((name) => name.trim().length > 1);
  for (const { path, text, lower, entries } of prose) {
    if (names.some((name) => namedByPath(path, name))) return path;
    if (!mightName(lower(), component)) continue;
    if (
      entries().some((entry) => namesComponent(entry, component) !== null) ||
      // Of a document with more entries than are read, any mention counts: what is there must not be called missing.
      (entries().length >= MOST_ENTRIES && namesPattern(component)?.test(text) === true)
    )
      return path;
  }
  return null;
}

/** `third_party/transformers/LICENSE`, `LICENSES/transformers.txt`, `LICENSE-transformers` */
function namedByPath(path: string, name: string): boolean {
  const parts = path.toLowerCase().split(/[^a-z0-9]+/);
  const wanted = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  return wanted.length > 0 && parts.some((_, i) => wanted.every((part, j) => parts[i + j] === part));
}

function coverageOf(
  path: string,
  sidecars: ReadonlyMap<string, Coverage>,
  annotations: readonly ReuseAnnotation[],
): Coverage | null {
  const found: Coverage[] = [];
  const sidecar = sidecars.get(path);
  if (sidecar !== undefined) found.push(sidecar);
  // Of the annotations of one document the last that matches counts (REUSE 3.3, Debian copyright format 1.0).
  const byDocument = new Map<string, ReuseAnnotation>();
  for (const annotation of annotations)
    if (annotation.matches(path)) byDocument.set(annotation.path, annotation);
  for (const { path: document, statements, licenses } of byDocument.values())
    found.push({ paths: [document], statements, licenses });
  if (found.length === 0) return null;
  return {
    paths: found.flatMap(({ paths }) => paths),
    statements: found.flatMap(({ statements }) => statements),
    licenses: [...new Set(found.flatMap(({ licenses }) => licenses))],
  };
}
