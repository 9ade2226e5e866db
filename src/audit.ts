/**
 * The one function that both faces call: inventory → read → lex → fingerprint → match → notices → rules → report.
 * All reading happens here; what it calls between reading and reporting is pure.
 */
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { ColophonError } from './errors.ts';
import { type FileDiff, gitDiff } from './inventory/diff.ts';
import { firstCommitDates } from './inventory/git.ts';
import { type Inventory, listFiles } from './inventory/list-files.ts';
import { readSource } from './inventory/read-source.ts';
import { componentDocuments, isComponentDocument } from './license/component-documents.ts';
import { holderKey } from './license/copyright.ts';
import { type FileNotices, factsOfNotices, phraseHash, readFileNotices } from './license/file-notices.ts';
import { isNoticeDocument, readReleaseNotices } from './license/release-notices.ts';
import { evidencesOf, inTreeEvidence, originReport, partReport, round } from './origin/describe.ts';
import type { Component, OriginEvidence, OriginFacts } from './origin/evidence.ts';
import { type InTreeMatch, matchInTree, type TreeFile } from './origin/in-tree.ts';
import type { IndexedComponent } from './origin/index-data.ts';
import { embeddedIndexPath, loadIndex } from './origin/load-index.ts';
import { type FileMatch, matchFile } from './origin/match.ts';
import type { OriginIndex } from './origin/origin-index.ts';
import {
  componentAtItsPaths,
  ownershipOf,
  type ProjectIdentity,
  packageNameOf,
  repositorySlug,
} from './origin/ownership.ts';
import { filePrints, type ViewOptions } from './origin/views.ts';
import { MEASURED } from './report/measured.ts';
import {
  type FileRemark,
  type FileReport,
  type Finding,
  type Report,
  SCHEMA_VERSION,
  type Verdict,
} from './report/schema.ts';
import { runRules } from './rules/registry.ts';
import type { JudgedFile } from './rules/rule.ts';
import { commentLines } from './source/comment-lines.ts';
import { type Language, languageOf, PYTHON } from './source/languages.ts';
import { VERSION } from './version.ts';

export interface AuditOptions {
  /** Folder to audit. */
  readonly root: string;
  readonly scope: Scope;
  /** What the user calls own: purls, `owner/name`, or holders. */
  readonly own?: readonly string[];
  /** Glob patterns of paths that are left out. */
  readonly exclude?: readonly string[];
  /** Files to judge, relative to `root`; all in scope when not given. */
  readonly only?: readonly string[];
  /** Origin indexes to use; the embedded one when not given. */
  readonly indexPaths?: readonly string[];
  /** `owner/name` of the scanned repository where the surroundings know it better than the Git remote. */
  readonly repository?: string;
  /** How the report calls the folder. */
  readonly displayRoot?: string;
  /** Whether functions and classes are looked at one by one. */
  readonly parts?: boolean;
  /** Remarks of the caller for the report. */
  readonly notes?: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
}

export type Scope =
  | { readonly kind: 'repository'; readonly base?: string; readonly diff?: readonly FileDiff[] }
  | { readonly kind: 'changed'; readonly base: string; readonly diff?: readonly FileDiff[] };

export interface AuditResult {
  readonly report: Report;
  /** Text of the files that have findings, for showing source lines. */
  readonly sources: ReadonlyMap<string, string>;
}

/** One scanned file between reading and judging. */
interface ScannedFile {
  readonly path: string;
  readonly language: Language;
  readonly bytes: Uint8Array;
  readonly tree: TreeFile;
  readonly notices: FileNotices;
  /** What the file's own header says. */
  readonly facts: OriginFacts;
  readonly match: FileMatch;
}

/** Share from which on an origin of the index leaves nothing for an origin in the tree to explain. */
const FULLY_EXPLAINED = 0.95;
/** A copy has about the size of its origin: in a changed-files audit, only such files are read besides. */
const IN_TREE_SIZE_RATIO = { least: 0.7, most: 4 };

/** @throws ColophonError when the audit cannot be made at all */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  const { scope } = options;
  // Git works while the indexes are read.
  const [indexes, inventory, wholeDiff] = await Promise.all([
    Promise.all((options.indexPaths ?? [embeddedIndexPath()]).map(loadIndex)),
    listFiles(options.root),
    scope.diff ?? (scope.base === undefined ? [] : gitDiff(options.root, scope.base)),
  ]);
  const fingerprints = sharedOptions(indexes);
  const excluded = picomatch([...(options.exclude ?? [])]);
  const paths = inventory.files.filter((path) => !excluded(path));
  const diff = wholeDiff.filter(({ path }) => !excluded(path));

  const identity = await identityOf(options, inventory, paths);
  const failed: FileRemark[] = [...inventory.failed];
  const documents = readDocuments(options.root, inventory.files.filter(isNoticeDocument), failed);
  const own = ownComponents(indexes, identity, paths, documents);

  const inScope = new Set(scopeOf(options, paths, diff));
  const skipped: FileRemark[] = [...inventory.skipped];
  const notes: string[] = [...(options.notes ?? [])];

  const scanned: ScannedFile[] = [];
  let done = 0;
  for (const path of inScope) {
    options.onProgress?.(done++, inScope.size);
    const source = readSource(options.root, path);
    if (source.status === 'read')
      scanned.push(
        scanFile(path, source.bytes, fingerprints, indexes, (purl) => own.has(purl), options.parts),
      );
    else (source.status === 'failed' ? failed : skipped).push({ path, reason: source.reason });
  }
  options.onProgress?.(done, inScope.size);
  failed.push(...scanned.flatMap(lexicalFailure));
  if (scanned.length + failed.length === 0)
    notes.push(
      scope.kind === 'changed'
        ? `No source file in a language that Colophon reads changed since ${scope.base}, so there was nothing to compare.`
        : 'No source file in a language that Colophon reads was found, so there was nothing to compare.',
    );

  const release = readReleaseNotices(documents);
  failed.push(...release.problems);

  const ownHolders = [
    ...identity.declared,
    ...(identity.repository === null ? [] : [repositorySlug(identity.repository).split('/')[0] as string]),
  ];
  const inTree = await inTreeOrigins(options, inventory, paths, scanned, diff, fingerprints, ownHolders);
  if (inTree.undated > 0)
    notes.push(
      'Files of this repository agree with each other and name different holders, and without Git history nothing says which is older; such findings are warnings. A full clone (fetch-depth: 0) would tell.',
    );

  const evidence = new Map<string, OriginEvidence[]>();
  const judged: JudgedFile[] = scanned.map((file) => {
    const fromIndex = evidencesOf(file.match.origins);
    const inside = inTree.evidence.get(file.path) ?? [];
    evidence.set(file.path, [...fromIndex, ...inside]);
    // Ancestors are shown and owe nothing of their own; a small further part of low confidence is too weak for a duty.
    const owing = fromIndex.filter((origin, i) => {
      const role = file.match.origins[i]?.role;
      return role !== 'ancestor' && (i === 0 || origin.confidence !== 'low');
    });
    return {
      path: file.path,
      status: owing.length + inside.length > 0 ? 'derived' : 'original',
      notices: file.notices,
      origins: [...owing, ...inside],
      firstCodeLine: file.tree.lexed.lines[0] ?? 1,
    };
  });

  const findings = runRules({
    files: judged,
    release,
    diff,
    ownHolders,
    scope: scope.kind,
    known: indexes.flatMap(({ data }) => data.components.filter(({ purl }) => !own.has(purl))),
    isUpstreamPhrase: (text) => isUpstreamPhrase(text, indexes, (purl) => own.has(purl)),
  });

  const report: Report = {
    schemaVersion: SCHEMA_VERSION,
    tool: {
      name: 'colophon',
      version: VERSION,
      index: {
        version: indexes.map((index) => index.data.version).join('+'),
        components: sum(indexes, (index) => index.data.components.length),
        files: sum(indexes, (index) => index.data.originComponent.length),
        fingerprints: sum(indexes, (index) => index.data.prints.size),
      },
      measured: MEASURED,
    },
    target: {
      root: options.displayRoot ?? '.',
      scope: scope.kind,
      base: scope.base ?? null,
      files: { scanned: scanned.length, skipped: skipped.sort(byPath), failed: failed.sort(byPath) },
      own: [...own].map(([what, reason]) => ({ what, reason })),
      notes,
    },
    files: scanned.map((file) => fileReport(file, evidence.get(file.path) ?? [])),
    findings,
    verdict: verdictOf(findings, failed),
  };
  const withFindings = new Set(findings.map((finding) => finding.path));
  const sources = new Map(
    scanned
      .filter((file) => withFindings.has(file.path))
      .map((file) => [file.path, Buffer.from(file.bytes).toString('utf8')]),
  );
  return { report, sources };
}

/** Components of the indexes that are the scanned project's own, with the reason. */
function ownComponents(
  indexes: readonly OriginIndex[],
  identity: ProjectIdentity,
  paths: readonly string[],
  documents: readonly { readonly path: string; readonly text: string }[],
): Map<string, string> {
  const own = new Map<string, string>();
  const claim = (who: ProjectIdentity): IndexedComponent[] =>
    indexes.flatMap(({ data }) =>
      data.components.filter((component) => {
        const reason = own.has(component.purl) ? null : ownershipOf(component, who);
        if (reason !== null) own.set(component.purl, reason);
        return reason !== null;
      }),
    );
  const claimed: Component[] = claim(identity);
  if (identity.repository !== null) return own;
  if (claimed.length === 0) {
    const shipped = componentDocuments(
      documents
        .filter(({ path }) => isComponentDocument(path))
        .map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
    );
    const tree = {
      paths: paths.filter((path) => languageOf(path) !== null),
      licenseHolders: new Set(shipped.license?.holders.map(holderKey)),
    };
    for (const index of indexes) {
      const found = componentAtItsPaths(index, tree, (holders) => holders.map(holderKey));
      if (found === null) continue;
      own.set(found.purl, `most of its files stand at the paths of ${found.name}`);
      claimed.push(found);
    }
  }
  // Now that the project is known, so is who publishes it.
  for (const { repository } of claimed) if (repository !== null) claim({ ...identity, repository });
  return own;
}

/** What breaks the rules of the language is compared as far as it goes, and is not judged in full. */
function lexicalFailure({ path, tree, language }: ScannedFile): FileRemark[] {
  const [problem] = tree.lexed.problems;
  if (problem === undefined) return [];
  const reason = `line ${problem.line}: ${problem.message}, so this is not valid ${language.name}; it was compared as far as it can be read`;
  return [{ path, reason }];
}

/** Licence texts, NOTICE and their like; those that cannot be read are added to `failed`. */
function readDocuments(
  root: string,
  paths: readonly string[],
  failed: FileRemark[],
): { path: string; text: string }[] {
  const documents: { path: string; text: string }[] = [];
  for (const path of paths) {
    const source = readSource(root, path);
    if (source.status === 'read') documents.push({ path, text: Buffer.from(source.bytes).toString('utf8') });
    else if (source.status === 'failed') failed.push({ path, reason: source.reason });
  }
  return documents;
}

/** Fingerprints can only be compared when they were made alike. */
function sharedOptions(indexes: readonly OriginIndex[]): ViewOptions {
  const [first] = indexes;
  if (first === undefined) throw new ColophonError('No origin index is named.');
  for (const { data } of indexes)
    if (JSON.stringify(data.options) !== JSON.stringify(first.data.options))
      throw new ColophonError(
        `The origin indexes ${first.data.version} and ${data.version} use other fingerprints. Build both with the same version of colophon.`,
      );
  return first.data.options;
}

/** Source files to judge: those in scope, or those of them that the caller asks for. */
function scopeOf(options: AuditOptions, paths: readonly string[], diff: readonly FileDiff[]): string[] {
  const only = options.only === undefined ? null : new Set(options.only);
  const changed =
    options.scope.kind === 'changed'
      ? new Set(diff.filter(({ status }) => status !== 'deleted').map(({ path }) => path))
      : null;
  return paths.filter(
    (path) =>
      (only === null ? languageOf(path) !== null : only.has(path)) && (changed === null || changed.has(path)),
  );
}

async function identityOf(
  options: AuditOptions,
  inventory: Inventory,
  paths: readonly string[],
): Promise<ProjectIdentity> {
  let packageName: string | null = null;
  for (const name of ['pyproject.toml', 'setup.cfg', 'setup.py'] as const)
    if (packageName === null && paths.includes(name))
      packageName = packageNameOf(name, await readFile(join(options.root, name), 'utf8').catch(() => ''));
  return {
    repository: options.repository ?? inventory.git?.remoteUrl ?? null,
    packageName,
    declared: options.own ?? [],
  };
}

function scanFile(
  path: string,
  bytes: Uint8Array,
  options: ViewOptions,
  indexes: readonly OriginIndex[],
  isOwn: (purl: string) => boolean,
  parts = false,
): ScannedFile {
  // A file that was asked for by name may be a script without an ending.
  const language = languageOf(path) ?? PYTHON;
  const lexed = language.lex(bytes);
  const prints = filePrints(lexed, language, options);
  const lines = commentLines(bytes, lexed);
  const notices = readFileNotices(lines);
  // Addresses that came along with the copy are upstream's own words.
  const declared = notices.declarations.flatMap(({ url, text }) =>
    url === null || isUpstreamPhrase(text, indexes, isOwn) ? [] : [url],
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
      (component) => isOwn(component.purl),
      { parts },
    ),
  };
}

/** Whether someone else published the line first, so that it came along with a copy. */
function isUpstreamPhrase(
  text: string,
  indexes: readonly OriginIndex[],
  isOwn: (purl: string) => boolean,
): boolean {
  return indexes.some((index) => {
    const publisher = index.publisherOf(phraseHash(text));
    return publisher !== null && !isOwn(publisher.purl);
  });
}

/** Origins inside the tree, for the files in scope. */
async function inTreeOrigins(
  options: AuditOptions,
  inventory: Inventory,
  paths: readonly string[],
  scanned: readonly ScannedFile[],
  diff: readonly FileDiff[],
  fingerprints: ViewOptions,
  ownHolders: readonly string[],
): Promise<{ evidence: Map<string, OriginEvidence[]>; undated: number }> {
  const others =
    options.scope.kind === 'changed' || options.only !== undefined
      ? await similarlySized(options, paths, scanned, diff, fingerprints)
      : [];
  const all = new Map([...scanned, ...others].map((file) => [file.path, file]));
  const own = new Set(ownHolders.map(holderKey));
  const keys = new Map(
    [...all.values()].map((file) => [file.path, new Set(file.notices.holders.map(holderKey))]),
  );
  const missing = (file: string, origin: string): string[] =>
    (all.get(origin)?.facts.holders ?? []).filter((holder) => {
      const key = holderKey(holder);
      return !own.has(key) && !keys.get(file)?.has(key);
    });
  const matches = matchInTree(
    [...all.values()].map((file) => file.tree),
    new Set(scanned.filter(mayHaveInTreeOrigin).map((file) => file.path)),
    fingerprints.names.k,
    (file, origin) =>
      all.get(file.path)?.language.id === all.get(origin.path)?.language.id &&
      missing(file.path, origin.path).length > 0,
  );
  const evidence = new Map<string, OriginEvidence[]>();
  if (matches.length === 0) return { evidence, undated: 0 };

  const dates =
    inventory.git === null || inventory.git.shallow
      ? new Map<string, number>()
      : await firstCommitDates(options.root, [
          ...new Set(matches.flatMap(({ file, origin }) => [file.path, origin.path])),
        ]);
  const added = new Set(diff.filter(({ status }) => status === 'added').map(({ path }) => path));
  let undated = 0;
  for (const match of matches) {
    const { file, origin } = match;
    const scannedFile = all.get(file.path) as ScannedFile;
    // What the index already asks for is not asked for twice.
    const asked = new Set(scannedFile.match.origins.flatMap(({ facts }) => facts.holders.map(holderKey)));
    const holders = missing(file.path, origin.path).filter((holder) => !asked.has(holderKey(holder)));
    // A published origin that explains the file at least as well says where it came from; the neighbour came from there too.
    const explained = scannedFile.match.origins[0]?.share ?? 0;
    if (holders.length === 0 || explained >= match.share || evidence.has(file.path)) continue;
    const order = orderInTime(match, dates, added);
    if (order === 'younger') continue;
    if (order === 'unknown') undated++;
    const facts = (all.get(origin.path) as ScannedFile).facts;
    evidence.set(file.path, [inTreeEvidence(match, facts, order === 'older', holders)]);
  }
  return { evidence, undated };
}

/** What an origin of the index explains nearly in full has no better one in the tree; what is tiny has none at all. */
function mayHaveInTreeOrigin(file: ScannedFile): boolean {
  return file.tree.prints.hashes.length > 0 && (file.match.origins[0]?.share ?? 0) < FULLY_EXPLAINED;
}

/** A copy arrives as a new file, or rewrites most of an old one. */
function isLargelyNew({ status, added, removed }: FileDiff): boolean {
  return (
    status === 'added' ||
    added.length > 2 * removed.length + 100 ||
    (removed.length > 50 && added.length > 50)
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

/** Other files of the tree that are about as large as one that is asked for by name, or that is largely new. */
async function similarlySized(
  options: AuditOptions,
  paths: readonly string[],
  scanned: readonly ScannedFile[],
  diff: readonly FileDiff[],
  fingerprints: ViewOptions,
): Promise<ScannedFile[]> {
  const inScope = new Set(scanned.map((file) => file.path));
  const largelyNew = new Set(diff.filter(isLargelyNew).map(({ path }) => path));
  const asked = scanned.filter(
    (file) => (options.only !== undefined || largelyNew.has(file.path)) && mayHaveInTreeOrigin(file),
  );
  if (asked.length === 0) return [];
  const { least, most } = IN_TREE_SIZE_RATIO;
  const candidates: string[] = [];
  for (const path of paths) {
    const language = languageOf(path);
    const alike = asked.filter((file) => file.language.id === language?.id);
    if (alike.length === 0 || inScope.has(path)) continue;
    const size = await lstat(join(options.root, path)).then(
      (found) => found.size,
      () => 0,
    );
    if (alike.some(({ bytes }) => size >= bytes.length * least && size <= bytes.length * most))
      candidates.push(path);
  }
  const out: ScannedFile[] = [];
  for (const path of candidates) {
    const source = readSource(options.root, path);
    if (source.status === 'read') out.push(scanFile(path, source.bytes, fingerprints, [], () => false));
  }
  return out;
}

function fileReport(file: ScannedFile, origins: readonly OriginEvidence[]): FileReport {
  const inTree = origins.filter((origin) => origin.source === 'in-tree');
  const coverage = Math.max(file.match.coverage, ...inTree.map((origin) => origin.share), 0);
  return {
    path: file.path,
    status: origins.length > 0 ? 'derived' : 'original',
    coverage: round(coverage),
    tokens: file.tree.lexed.tokens.length,
    origins: origins.map(originReport),
    parts: file.match.parts.map(partReport),
  };
}

/** Findings at error level fail; else what could not be judged makes the verdict incomplete. */
export function verdictOf(findings: readonly Finding[], failed: readonly FileRemark[]): Verdict {
  if (findings.some((finding) => finding.level === 'error' && finding.waived === null)) return 'fail';
  return failed.length > 0 ? 'incomplete' : 'pass';
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function byPath(a: FileRemark, b: FileRemark): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
