/**
 * The one function that both faces call: inventory → read → lex → fingerprint → match → notices → rules → report.
 * All reading happens here; what it calls between reading and reporting is pure.
 */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { ColophonError } from './errors.ts';
import { type FileDiff, gitDiff } from './inventory/diff.ts';
import { firstCommitDates } from './inventory/git.ts';
import { type Inventory, listFiles, rootFacts } from './inventory/list-files.ts';
import { readPackageName } from './inventory/package-name.ts';
import { readDocuments, type TreeDocument } from './inventory/read-documents.ts';
import { readReadme } from './inventory/readme.ts';
import type { Lang } from './lang.ts';
import { isNoticeDocument, readReleaseNotices } from './license/release-notices.ts';
import { reasons } from './messages/en.ts';
import { messagesIn } from './messages/messages-in.ts';
import { reasonIn } from './messages/reason-in.ts';
import { modelReport } from './model-card/describe.ts';
import { modelDocumentPaths, modelFolders } from './model-card/model-files.ts';
import { readModelReleases, touchedReleases } from './model-card/release.ts';
import type { DeclaredOrigin } from './origin/declared.ts';
import { sourceElsewhere } from './origin/declared.ts';
import type { OriginEvidence } from './origin/evidence.ts';
import { embeddedIndexPath, loadIndex } from './origin/load-index.ts';
import type { OriginIndex } from './origin/origin-index.ts';
import { ownComponents, ownHoldersOf } from './origin/own-components.ts';
import type { ProjectIdentity } from './origin/ownership.ts';
import { shortCommit } from './origin/release-name.ts';
import { repositorySlug } from './origin/repository-slug.ts';
import type { ViewOptions } from './origin/views.ts';
import { declaredOrigins } from './policy/declared.ts';
import { globs } from './policy/glob.ts';
import { idlePatterns, NO_POLICY, type Policy, type PolicyPattern } from './policy/policy.ts';
import { auditReport } from './report/audit-report.ts';
import type { FileRemark, Report } from './report/schema.ts';
import { type Words, wordsIn } from './report/words-in.ts';
import { runRules } from './rules/registry.ts';
import type { JudgedFile } from './rules/rule.ts';
import { type LaterOrigin, withoutLaterOrigins } from './scan/direction.ts';
import { withDoubts } from './scan/doubts.ts';
import {
  hasSizeOfOrigin,
  inTreeEvidences,
  inTreePairs,
  isLargelyNew,
  mayHaveInTreeOrigin,
} from './scan/in-tree.ts';
import { askNeighbours } from './scan/neighbours.ts';
import {
  lexicalFailure,
  phrasePublisher,
  type ScanContext,
  type ScannedFile,
  scannedLanguage,
} from './scan/scan-file.ts';
import { scanPath } from './scan/scan-paths.ts';
import { scanTree } from './scan/scan-tree.ts';
import { languageOf } from './source/languages.ts';

export interface AuditOptions {
  /** Folder to audit. */
  readonly root: string;
  readonly scope: Scope;
  /** What the user calls own: purls, `owner/name`, or holders. */
  readonly own?: readonly string[];
  /** Glob patterns of paths that are audited; all when not given. */
  readonly include?: readonly string[];
  /** Glob patterns of paths that are left out. */
  readonly exclude?: readonly string[];
  /** What the user decided: levels, licences, declared components, waivers. */
  readonly policy?: Policy;
  /** Language of findings and remarks; English when not given. */
  readonly lang?: Lang;
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
  /** Sources that the configuration names for files or folders. */
  readonly declared?: readonly DeclaredOrigin[];
  /** Remarks of the caller for the report. */
  readonly notes?: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
}

export type Scope =
  | { readonly kind: 'repository'; readonly base?: string; readonly diff?: readonly FileDiff[] }
  | { readonly kind: 'changed'; readonly base: string; readonly diff?: readonly FileDiff[] };

export interface AuditResult {
  readonly report: Report;
  /** Text of the files that have findings, for showing source lines: decoded when it is asked for. */
  readonly sources: Pick<ReadonlyMap<string, string>, 'get'>;
}

/** @throws ColophonError when the audit cannot be made at all */
export async function audit(options: AuditOptions): Promise<AuditResult> {
  const { root, scope } = options;
  const facts = rootFacts(root);
  const files = listFiles(root, facts);
  // Git works while the indexes are read.
  const [indexes, inventory, wholeDiff] = await Promise.all([
    Promise.all((options.indexPaths ?? [embeddedIndexPath()]).map(loadIndex)),
    files,
    scope.diff ?? (scope.base === undefined ? [] : gitDiff(root, scope.base, facts, files)),
  ]);
  const fingerprints = sharedOptions(indexes);
  const { policy = NO_POLICY, lang = 'en' } = options;
  const words = wordsIn(lang);
  const said = ({ path, reason }: FileRemark): FileRemark => ({ path, reason: reasonIn(lang, reason) });
  const excluded = globs(options.exclude ?? []);
  const included = options.include?.length ? globs(options.include) : () => true;
  const wanted = (path: string): boolean => included(path) && !excluded(path);
  if (inventory.files.length > 0 && !inventory.files.some(included))
    throw new ColophonError(
      `${policy.path ?? 'The configuration'}: include matches no file (${options.include?.join(', ')}), so nothing would be audited. Paths are relative to the audited folder.`,
    );
  const paths = inventory.files.filter(wanted);
  const diff = wholeDiff.filter(({ path }) => wanted(path));

  const identity = await identityOf(options, inventory, paths);
  const links = linksIn(inventory);
  const {
    documents,
    failed: unreadable,
    skipped: noDocuments,
  } = readDocuments(
    root,
    [...inventory.files, ...links].filter((path) => isNoticeDocument(path) || policy.isNotice(path)),
    inventory.git?.topLevel,
    links,
  );
  const readme = readReadme(root, inventory.files);
  const own = ownComponents(indexes, { identity, paths, documents, readme });
  const ownHolders = ownHoldersOf(identity);
  const release = readReleaseNotices(documents, policy.isNotice);
  const folders = options.only === undefined ? modelFolders(paths) : [];
  const cards = readDocuments(root, modelDocumentPaths(folders));
  const models = readModelReleases({
    paths,
    folders,
    texts: new Map(cards.documents.map(({ path, text }) => [path, text])),
    documents,
    repository: identity.repository,
    isNotice: policy.isNotice,
  });

  const inScope = [...new Set(scopeOf(options, paths, diff))];
  const context: ScanContext = {
    fingerprints,
    indexes,
    isOwn: ({ purl }) => own.has(purl),
    parts: options.parts ?? false,
    declared: [...(options.declared ?? []), ...declaredOrigins(inScope, policy)],
  };
  const tree = await scanTree(root, inScope, context, options.onProgress);
  const asked = askNeighbours(root, paths, tree.scanned, context);
  const dated = await withoutLaterOrigins(root, inventory.git, asked, context);
  const { later, notDated } = dated;
  const scanned = withDoubts(dated.scanned, release);
  const failed = [
    ...inventory.failed,
    ...unreadable,
    ...tree.failed,
    ...scanned.flatMap(lexicalFailure),
    ...release.problems,
    ...cards.failed,
    ...models.problems,
  ];

  const inTree = await inTreeOrigins(options, inventory, paths, scanned, diff, context, ownHolders);
  const evidence = new Map(
    scanned.map(({ path, origins }) => [
      path,
      [...origins.map((origin) => origin.evidence), ...(inTree.evidence.get(path) ?? [])],
    ]),
  );
  const repositories = new Set(
    indexes.flatMap(({ data }) =>
      data.components.flatMap(({ repository }) => (repository === null ? [] : repositorySlug(repository))),
    ),
  );
  const findings = runRules({
    files: scanned.map((file) => judgedFile(file, evidence.get(file.path) ?? [], repositories, ownHolders)),
    release,
    models: scope.kind === 'changed' ? touchedReleases(models.releases, diff) : models.releases,
    diff,
    ownHolders,
    scope: scope.kind,
    known: indexes.flatMap(({ data }) => data.components.filter(({ purl }) => !own.has(purl))),
    complete: scope.kind === 'repository' && options.only === undefined && failed.length === 0,
    policy,
    messages: messagesIn(lang),
    phrasePublisher: (text) => phrasePublisher(text, context),
  });

  const report = auditReport({
    indexes,
    target: {
      root: options.displayRoot ?? '.',
      scope: scope.kind,
      base: scope.base ?? null,
      notes: [
        ...(options.notes ?? []),
        ...(scanned.length + tree.failed.length + inventory.failed.length + unreadable.length === 0
          ? [nothingToCompare(scope, words)]
          : []),
        ...idleNotes(idlePatterns(policy, inventory.files), policy, words),
        ...(inTree.undated > 0 ? [words.notes.withoutHistory] : []),
        ...laterNotes(later, words),
        ...(notDated.length > 0
          ? [
              words.notes.notDated(
                notDated.map(({ path }) => path),
                notDated[0]?.reason ?? '',
              ),
            ]
          : []),
      ],
    },
    own: new Map([...own].map(([purl, reason]) => [purl, reasonIn(lang, reason)])),
    scanned,
    skipped: [...withoutRead(inventory.skipped, documents), ...noDocuments, ...tree.skipped].map(said),
    failed: failed.map(said),
    evidence,
    models: models.releases.map((model) => modelReport(model, ownHolders)),
    findings,
  });
  const withFindings = new Set(findings.map((finding) => finding.path));
  const sources = new Map(
    scanned.filter(({ path }) => withFindings.has(path)).map(({ path, bytes }) => [path, bytes]),
  );
  return { report, sources: { get: (path) => textOf(sources.get(path)) } };
}

/** Paths that are symbolic links. */
function linksIn({ skipped }: Inventory): Set<string> {
  return new Set(skipped.flatMap(({ path, reason }) => (reason === reasons.symbolicLink ? [path] : [])));
}

/** What was passed over when files were listed, without the links behind which a document was read. */
function withoutRead(skipped: readonly FileRemark[], documents: readonly TreeDocument[]): FileRemark[] {
  const read = new Set(documents.flatMap(({ path, linkTo }) => (linkTo === undefined ? [] : [path])));
  return skipped.filter(({ path }) => !read.has(path));
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined
    ? undefined
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function idleNotes(idle: readonly PolicyPattern[], { path }: Policy, { notes }: Words): string[] {
  if (idle.length === 0) return [];
  const said = idle.map(({ setting, pattern, line }) => notes.idlePattern(setting, pattern, line));
  return [notes.idlePatterns(path ?? '', said.join(', '))];
}

function nothingToCompare(scope: Scope, { notes }: Words): string {
  return scope.kind === 'changed' ? notes.nothingChanged(scope.base) : notes.nothingToCompare;
}

/** One note for each component that published code later than it stood here, or may have. */
function laterNotes(later: readonly LaterOrigin[], { notes }: Words): string[] {
  const noteOn = {
    'long-after': notes.publishedLater,
    unseen: notes.perhapsLater,
    'soon-after': notes.publishedSoonAfter,
  } as const;
  return Object.entries(noteOn).flatMap(([kind, note]) => {
    const byPurl = new Map<string, Set<string>>();
    for (const { purl, path, how } of later)
      if (how === kind) byPurl.set(purl, (byPurl.get(purl) ?? new Set()).add(path));
    return [...byPurl].map(([purl, paths]) => note(shortCommit(purl), [...paths].sort()));
  });
}

function judgedFile(
  file: ScannedFile,
  evidence: readonly OriginEvidence[],
  repositories: ReadonlySet<string>,
  ownHolders: readonly string[],
): JudgedFile {
  // Ancestors are shown and owe nothing of their own; a small further part of low confidence is too weak for a duty.
  const owing = evidence.filter((origin, i) => {
    if (origin.source === 'in-tree') return true;
    return file.origins[i]?.role !== 'ancestor' && (i === 0 || origin.confidence !== 'low');
  });
  const elsewhere = sourceElsewhere(file.notices.declarations, file.declared, repositories, ownHolders);
  return {
    path: file.path,
    status: owing.length > 0 ? 'derived' : 'original',
    notices: file.notices,
    declared: file.declared,
    origins: owing.map((origin) =>
      elsewhere === null || origin.source === 'in-tree' ? origin : { ...origin, elsewhere },
    ),
    firstCodeLine: file.tree.lexed.lines[0] ?? 1,
  };
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
  return {
    repository: options.repository ?? inventory.git?.remoteUrl ?? null,
    packageName: await readPackageName(options.root, paths),
    declared: options.own ?? [],
  };
}

/** Origins inside the tree, for the files in scope. */
async function inTreeOrigins(
  { root, scope, only }: AuditOptions,
  { git }: Inventory,
  paths: readonly string[],
  scanned: readonly ScannedFile[],
  diff: readonly FileDiff[],
  context: ScanContext,
  ownHolders: readonly string[],
): Promise<ReturnType<typeof inTreeEvidences>> {
  const largelyNew = new Set(diff.filter(isLargelyNew).map(({ path }) => path));
  const others =
    scope.kind === 'changed' || only !== undefined
      ? await similarlySized(
          root,
          paths,
          scanned,
          (file) => only !== undefined || largelyNew.has(file.path),
          context.fingerprints,
        )
      : [];
  const pairs = inTreePairs(scanned, others, ownHolders, context.fingerprints.names.k);
  const paired = new Set(pairs.matches.flatMap(({ file, origin }) => [file.path, origin.path]));
  const dates = await firstCommitDates(root, [...paired], git);
  const added = new Set(diff.filter(({ status }) => status === 'added').map(({ path }) => path));
  return inTreeEvidences(pairs, dates, added);
}

/** Other files of the tree that are about as large as one of those that may be copies. */
async function similarlySized(
  root: string,
  paths: readonly string[],
  scanned: readonly ScannedFile[],
  mayBeCopy: (file: ScannedFile) => boolean,
  fingerprints: ViewOptions,
): Promise<ScannedFile[]> {
  const inScope = new Set(scanned.map((file) => file.path));
  const asked = scanned.filter((file) => mayBeCopy(file) && mayHaveInTreeOrigin(file));
  const out: ScannedFile[] = [];
  for (const path of asked.length === 0 ? [] : paths) {
    const language = languageOf(path);
    const alike = asked.filter((file) => scannedLanguage(file.path).id === language?.id);
    if (alike.length === 0 || inScope.has(path)) continue;
    const size = await lstat(join(root, path)).then(
      (found) => found.size,
      () => 0,
    );
    if (!alike.some((file) => hasSizeOfOrigin(size, file))) continue;
    const outcome = scanPath(root, path, {
      fingerprints,
      indexes: [],
      isOwn: () => false,
      parts: false,
      declared: [],
    });
    if (outcome.status === 'scanned') out.push(outcome.file);
  }
  return out;
}
