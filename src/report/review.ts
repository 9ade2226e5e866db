/** A review of a pull request: proposed lines that its author accepts with one click. */
import type { Lang } from '../lang.ts';
import { shortened } from '../shortened.ts';
import { findingTitle } from './annotation.ts';
import { findingIds } from './finding-id.ts';
import { grouped } from './group.ts';
import { markdown } from './markdown.ts';
import { printableCode } from './printable.ts';
import type { Finding, Report, RuleId } from './schema.ts';
import { wordsIn } from './words-in.ts';

/** GitHub takes more; each is read by a person, and a request must not grow too large. */
export const MOST_SUGGESTIONS = 30;
/** GitHub takes 65,536 characters. */
const BODY_LENGTH = 60_000;
const MESSAGE_LENGTH = 2000;

export interface Suggestion {
  /** From the top of the repository. */
  readonly path: string;
  /** The last line that the suggestion replaces, in the new file. */
  readonly line: number;
  /** The first one; the same as `line` for a single line. */
  readonly startLine: number;
  readonly body: string;
  /** Findings that it mends. */
  readonly ids: readonly string[];
}

export interface ReviewOptions {
  /** Path of the audited folder from the top of the repository, `''` or ending in `/`. */
  readonly prefix: string;
  /** Lines of the new file that the pull request shows, by their number; null for files that it does not show. */
  readonly visible: (path: string) => ReadonlyMap<number, string> | null;
  /** Ids of findings that have a suggestion from an earlier run. */
  readonly known: ReadonlySet<string>;
  /** English when not given. */
  readonly lang?: Lang;
}

/** Lines of a file that a fix replaces, and what it puts there. */
interface Change {
  readonly finding: Finding;
  readonly id: string;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly text: string;
}

/** In a header, holders come first, then the licence, then what is said of the file. */
const ORDER: readonly RuleId[] = ['holder-missing', 'license-notice-missing', 'change-notice-missing'];

/** Suggestions for findings that can be mended in lines which the pull request shows; one for each place. */
export function suggestionsOf(report: Report, options: ReviewOptions): Suggestion[] {
  const ids = findingIds(report.findings);
  const changes = grouped(report.findings).flatMap(({ finding }) => {
    const id = ids.get(finding) ?? '';
    const change = options.known.has(id) ? null : changeOf(finding, id, options);
    return change === null ? [] : [change];
  });
  const places = new Map<string, Change[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.path, change.startLine, change.endLine]);
    places.set(key, [...(places.get(key) ?? []), change]);
  }
  const out: Suggestion[] = [];
  for (const members of places.values()) {
    const suggestion = suggestionFor(members, options);
    if (suggestion === null) continue;
    const overlaps = out.some(
      ({ path, startLine, line }) =>
        path === suggestion.path && startLine <= suggestion.line && suggestion.startLine <= line,
    );
    if (!overlaps) out.push(suggestion);
  }
  return out.slice(0, MOST_SUGGESTIONS);
}

function changeOf(finding: Finding, id: string, { prefix, visible }: ReviewOptions): Change | null {
  const [edit, ...others] = finding.fix?.edits ?? [];
  if (edit === undefined || others.length > 0) return null;
  // Words that a person has to fill in are not for one click, and what does not show must not be accepted unseen.
  if (edit.newText.includes('…') || !isPlain(edit.newText)) return null;
  const path = prefix + edit.path;
  const lines = visible(path);
  if (lines === null) return null;
  return { finding, id, path, startLine: edit.startLine, endLine: edit.endLine, text: edit.newText };
}

function suggestionFor(members: readonly Change[], { visible, lang }: ReviewOptions): Suggestion | null {
  const [first] = members as [Change];
  const { path, startLine, endLine } = first;
  const lines = visible(path);
  if (lines === null) return null;
  const isInsertion = endLine < startLine;
  const texts = [
    ...new Set(
      [...members]
        .sort((a, b) => orderOf(a.finding.rule) - orderOf(b.finding.rule))
        .map(({ text }) => text.replace(/\n$/, '')),
    ),
  ];
  // Two replacements of the same lines cannot both be accepted.
  if (!isInsertion && texts.length > 1) return null;
  // A suggestion replaces lines that are shown: an insertion keeps the line behind it, or else the one before.
  const placed = isInsertion ? insertionAt(startLine, lines) : replacementOf(startLine, endLine, lines);
  if (placed === null) return null;
  const { from, to, before, after } = placed;
  const content = [...before, ...texts, ...after].join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(content, '`') + 1));
  const body = [
    ...members.map(
      ({ finding }) =>
        `**${markdown(findingTitle(finding, lang))}**\n\n${markdown(shortened(finding.message, MESSAGE_LENGTH))}`,
    ),
    `${fence}suggestion\n${content}\n${fence}`,
    members.map(({ id }) => suggestionMarker(id)).join(''),
  ].join('\n\n');
  if (body.length > BODY_LENGTH) return null;
  return { path, startLine: from, line: to, body, ids: members.map(({ id }) => id) };
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

function insertionAt(line: number, lines: ReadonlyMap<number, string>): Placed | null {
  const next = lines.get(line);
  if (next !== undefined && isPlain(next)) return { from: line, to: line, before: [], after: [next] };
  const last = lines.get(line - 1);
  if (last !== undefined && isPlain(last)) return { from: line - 1, to: line - 1, before: [last], after: [] };
  return null;
}

function replacementOf(from: number, to: number, lines: ReadonlyMap<number, string>): Placed | null {
  for (let line = from; line <= to; line++) if (!lines.has(line)) return null;
  return { from, to, before: [], after: [] };
}

function isPlain(text: string): boolean {
  return text.split('\n').every((line) => printableCode(line) === line.replaceAll('\t', '    '));
}

function orderOf(rule: RuleId): number {
  const place = ORDER.indexOf(rule);
  return place < 0 ? ORDER.length : place;
}

function longestRun(text: string, character: string): number {
  return Math.max(0, ...[...text.matchAll(new RegExp(`${character}+`, 'g'))].map(([run]) => run.length));
}

function suggestionMarker(id: string): string {
  return `<!-- colophon:suggestion ${id} -->`;
}

/** Ids of the findings that a comment of an earlier run is about. */
export function suggestionIds(body: string): string[] {
  return [...body.matchAll(/<!-- colophon:suggestion ([0-9a-f]+(?::\d+)?) -->/g)].map(([, id = '']) => id);
}

export function reviewBody(suggestions: readonly Suggestion[], lang: Lang): string {
  const findings = suggestions.reduce((sum, { ids }) => sum + ids.length, 0);
  return wordsIn(lang).review(findings, suggestions.length);
}
