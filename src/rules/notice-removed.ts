import type { FileDiff } from '../inventory/diff.ts';
import { creditsSource, targetsIn } from '../license/attribution.ts';
import { dutyOf } from '../license/duties.ts';
import { licensesOf, textId } from '../license/expression.ts';
import { type FileNotices, NO_NOTICES, phraseHash, readFileNotices } from '../license/file-notices.ts';
import { missingHolders, type NamesHolders } from '../license/holder-key.ts';
import { statesInclusion } from '../license/notice-attributions.ts';
import { documentKind } from '../license/notice-documents.ts';
import type { Finding } from '../report/schema.ts';
import { isOwn } from './derived.ts';
import type { JudgedFile, Rule, RuleContext } from './rule.ts';

type Lines = FileDiff['removed'];

/** One changed file, both sides read for notices. */
interface Change {
  readonly diff: FileDiff;
  readonly before: FileNotices;
  readonly after: FileNotices;
  /** The file as it stands now, where it was scanned. */
  readonly file: JudgedFile | null;
}

/** The change under review takes out a copyright, licence or attribution line of somebody else. */
export const noticeRemoved: Rule = {
  id: 'notice-removed',
  level: 'error',
  check(context) {
    const files = new Map(context.files.map((file) => [file.path, file]));
    const changes = context.diff
      .filter((diff) => diff.removed.length > 0 || diff.added.length > 0)
      .map(
        (diff): Change => ({
          diff,
          before: noticesIn(diff.removed),
          after: noticesIn(diff.added),
          file: files.get(diff.path) ?? null,
        }),
      );
    const gained = changes.map(({ after }) => after);
    const gainedBy = new Map(changes.map(({ diff, after }) => [diff.path, after]));
    return changes
      .filter(({ diff }) => diff.status !== 'added' && (diff.status !== 'deleted' || isNotice(diff.path)))
      .flatMap((change) => {
        // A notice that another file of the change gains has moved, if it went along with what it speaks of.
        const sidecar = gainedBy.get(`${change.diff.path}.license`);
        const elsewhere = losesContent(change.diff) ? gained : sidecar === undefined ? [] : [sidecar];
        const findings = [
          ...removedStatements(change, elsewhere, context, this),
          ...removedLicenses(change, elsewhere, context, this),
          ...removedCredits(change, elsewhere, context, this),
        ];
        // The sentence about a component goes with its copyright line; alone, it speaks for itself.
        return findings.length > 0 ? findings : removedInclusions(change, context, this);
      });
  },
};

/** Fewer lines of code than this do not take a notice along. */
const MOVED_LINES = 3;

/** Whether more than notices goes: code, or entries of a document. */
function losesContent({ path, removed }: FileDiff): boolean {
  if (documentKind(path) !== null) return true;
  return removed.filter(({ text }) => text.trim() !== '' && !COMMENT.test(text)).length >= MOVED_LINES;
}

/** Documents whose whole purpose is to hold the notices of others: deleting one is not deleting code. */
function isNotice(path: string): boolean {
  const kind = documentKind(path);
  return kind === 'notice' || kind === 'third-party' || kind === 'sidecar';
}

const COMMENT = /^\s*(?:#|\/\/|\/?\*|--|;|%|<!--|"""|'''|REM\b|\.\.)/;

/** Notices in lines of a diff, of whatever language: comments, and lines that open like a notice. */
function noticesIn(lines: Lines): FileNotices {
  if (lines.length === 0) return NO_NOTICES;
  return readFileNotices(
    lines.map(({ line, text }) => ({
      line,
      text: isCode(text)
        ? ''
        : text.replace(/^\s*(?:\/\*+|<!--|"""|''')?[#\s]*/, '').replace(/\s*(?:\*\/|-->|"""|''')?\s*$/, ''),
      header: true,
    })),
  );
}

/** A line of program text, as far as one line tells. */
function isCode(text: string): boolean {
  return (
    !COMMENT.test(text) &&
    /^\s*(?:[rbfuRBFU]{0,2}(?:"(?!"")|'(?!''))|@\w|def\s|class\s|async\s|return\b|if\s|elif\s|for\s|while\s|with\s|try:|except\b|raise\s|import\s|from\s+[\w.]+\s+import|const\s|let\s|var\s|function\s|export\s|public\s|static\s|[\w.[\]]+\s*[-+*/|&]?=[^=]|[\w.]+\(.*\)?[,;]?\s*$)/.test(
      text,
    )
  );
}

function removedStatements(
  change: Change,
  gained: readonly FileNotices[],
  context: RuleContext,
  rule: Rule,
): Finding[] {
  const { diff, before, after, file } = change;
  return before.statements.flatMap((statement) => {
    const kept: NamesHolders[] = [after, ...gained, ...(file === null ? [] : [file.notices])];
    // What a sidecar or REUSE.toml says of the file, it says in the file's stead.
    const coverage = context.release.coverage(diff.path);
    if (coverage !== null) kept.push(coverage);
    let lost = statement.holders.filter((holder) => !isOwn(holder, context));
    for (const notices of kept) lost = missingHolders(lost, notices);
    // A NOTICE may be split or renamed: what another document of the release names is not lost.
    if (documentKind(diff.path) !== null)
      lost = lost.filter((holder) => context.release.namesHolder(holder) === null);
    if (lost.length === 0) return [];
    const now = after.statements.map(({ text }) => text);
    return [
      finding(rule, context, change, statement.line, {
        duty: dutyOf(licenseOf(change), 'holders') ?? 'policy',
        message: context.messages.noticeRemoved(lost, [...after.holders]),
        expected: [statement.text],
        found: now,
        endOffset: statement.endLine - statement.line,
      }),
    ];
  });
}

function removedLicenses(
  change: Change,
  gained: readonly FileNotices[],
  context: RuleContext,
  rule: Rule,
): Finding[] {
  const { diff, before, after, file } = change;
  if (isNotice(diff.path) || documentKind(diff.path) === 'license') return [];
  if (!isSomebodyElses(change, context)) return [];
  const stays = new Set<string>();
  for (const { licenseNotices } of [after, ...gained, ...(file === null ? [] : [file.notices])])
    for (const { license } of licenseNotices) for (const id of idsOf(license)) stays.add(id);
  for (const license of context.release.coverage(diff.path)?.licenses ?? [])
    for (const id of idsOf(license)) stays.add(id);
  const asked = new Set<string>();
  return before.licenseNotices.flatMap(({ line, endLine, license }) => {
    const lost = idsOf(license).filter((id) => !stays.has(id) && !asked.has(id));
    if (license === null || lost.length === 0) return [];
    for (const id of lost) asked.add(id);
    const now = after.licenseNotices.flatMap((notice) => (notice.license === null ? [] : [notice.license]));
    const removed = diff.removed.find((row) => row.line === line)?.text.trim() ?? license;
    return [
      finding(rule, context, change, line, {
        duty: dutyOf(license, 'license-notice') ?? 'policy',
        message: context.messages.licenseNoticeRemoved(license, now),
        expected: [removed],
        found: now,
        endOffset: endLine - line,
      }),
    ];
  });
}

function removedCredits(
  change: Change,
  gained: readonly FileNotices[],
  context: RuleContext,
  rule: Rule,
): Finding[] {
  const { diff, before, after, file } = change;
  const stays = [after, ...gained, ...(file === null ? [] : [file.notices])].flatMap(
    ({ declarations }) => declarations,
  );
  const targets = new Set(stays.flatMap(({ text }) => targetsIn(text)));
  const phrases = new Set(stays.map(({ text }) => phraseHash(text)));
  const ownWords = (text: string): boolean =>
    context.ownHolders.some((own) => own !== '' && text.toLowerCase().includes(`/${own.toLowerCase()}/`));
  let reported = -10;
  return before.declarations.flatMap(({ line, text }) => {
    if (!creditsSource(text) || ownWords(text)) return [];
    if (phrases.has(phraseHash(text)) || goesWithItsCode(diff.removed, line)) return [];
    const pointed = targetsIn(text);
    if (pointed.length > 0 ? pointed.some((target) => targets.has(target)) : after.declarations.length > 0)
      return [];
    // "Adapted from" and the address below it are one credit.
    if (line <= reported + 1) return [];
    reported = line;
    return [
      finding(rule, context, change, line, {
        duty: dutyOf(licenseOf(change), 'holders') ?? 'policy',
        message: context.messages.attributionRemoved(text),
        expected: [text],
        found: after.declarations.map((declaration) => declaration.text),
        endOffset: 0,
      }),
    ];
  });
}

/** Sentences of a NOTICE that say whose work is inside, and that no added line of the change says again. */
function removedInclusions(change: Change, context: RuleContext, rule: Rule): Finding[] {
  const { diff } = change;
  if (!isNotice(diff.path) || diff.status === 'deleted') return [];
  const added = new Set(context.diff.flatMap((other) => other.added.map(({ text }) => phraseHash(text))));
  const named = (text: string): boolean =>
    context.ownHolders.some((own) => own !== '' && text.toLowerCase().includes(own.toLowerCase()));
  return diff.removed
    .filter(({ text }) => statesInclusion(text) && !creditsSource(text) && !named(text))
    .filter(({ text }) => !added.has(phraseHash(text)))
    .map(({ line, text }) =>
      finding(rule, context, change, line, {
        duty: dutyOf(licenseOf(change), 'holders') ?? 'policy',
        message: context.messages.attributionRemoved(text),
        expected: [text],
        found: [],
        endOffset: 0,
      }),
    );
}

/** A credit beside a function that is deleted with it. */
function goesWithItsCode(removed: Lines, line: number): boolean {
  const at = removed.findIndex((row) => row.line === line);
  for (let i = at + 1; i < removed.length && removed[i]?.line === (removed[i - 1]?.line ?? 0) + 1; i++) {
    const { text } = removed[i] as Lines[number];
    if (text.trim() === '' || COMMENT.test(text)) continue;
    return isCode(text);
  }
  return false;
}

/** Whether a licence notice in this file is not the user's own to change. */
function isSomebodyElses({ before, after, file }: Change, context: RuleContext): boolean {
  if (file?.status === 'derived') return true;
  const holders = [...before.holders, ...(file?.notices ?? after).holders];
  return holders.some((holder) => !isOwn(holder, context));
}

/** The licence that the removed or remaining notices of the file name, for citing the duty. */
function licenseOf({ before, file }: Change): string | null {
  const notices = [...before.licenseNotices, ...(file?.notices.licenseNotices ?? [])];
  return notices.find(({ license }) => license !== null)?.license ?? file?.origins[0]?.license ?? null;
}

function idsOf(license: string | null): string[] {
  if (license === null) return [];
  const ids = licensesOf(license);
  return (ids.length === 0 ? [license] : ids).map(textId);
}

function finding(
  rule: Rule,
  context: RuleContext,
  { diff }: Change,
  removedLine: number,
  given: {
    readonly duty: string;
    readonly message: string;
    readonly expected: readonly string[];
    readonly found: readonly string[];
    readonly endOffset: number;
  },
): Finding {
  const line = diff.status === 'deleted' ? 1 : lineNow(diff, removedLine);
  const lost = diff.removed.filter(
    (row) => row.line >= removedLine && row.line <= removedLine + given.endOffset,
  );
  return {
    rule: rule.id,
    level: rule.level,
    path: diff.path,
    startLine: line,
    endLine: line,
    duty: given.duty,
    message: given.message,
    origin: null,
    evidence: { expected: given.expected, found: given.found, share: null, margin: null },
    fix: {
      description: context.messages.fixes.restoreNotice,
      edits: [
        {
          path: diff.path,
          startLine: line,
          endLine: line - 1,
          newText: `${lost.map(({ text }) => text).join('\n')}\n`,
        },
      ],
    },
    waived: null,
  };
}

/** Where a line of the old file stood, as a line of the new one: before what took its place. */
function lineNow({ removed, added }: FileDiff, line: number): number {
  let now = line - removed.filter((row) => row.line < line).length;
  for (const row of [...added].sort((a, b) => a.line - b.line)) if (row.line < now) now++;
  return Math.max(1, now);
}
