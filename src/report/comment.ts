/** The one comment on a pull request, brought up to date by each run; folded up when nothing is amiss. */
import type { Lang } from '../lang.ts';
import { findingTitle } from './annotation.ts';
import { scanned } from './digest.ts';
import { findingIds } from './finding-id.ts';
import { grouped } from './group.ts';
import { cell, linked, markdown, Sheet } from './markdown.ts';
import { falseMatchText } from './measured.ts';
import type { Level, Report } from './schema.ts';
import type { ShownVerdict } from './softened.ts';
import { countsOf, countsText } from './wording.ts';
import { wordsIn } from './words-in.ts';

/** GitHub takes 65,536 characters; a comment that long helps nobody. */
const MOST_BYTES = 30_000;
const RESERVED_BYTES = 2_000;
const ROWS_SHOWN = 20;

export interface CommentOptions {
  /** Path of the audited folder from the top of the repository: each folder has a comment of its own. */
  readonly prefix: string;
  /** Address of a line of a file of the audited tree; null where there is none. */
  readonly link: (path: string, line: number) => string | null;
  /** Address of the workflow run with the whole report; null where there is none. */
  readonly runUrl: string | null;
  /** One line on what was audited and why. */
  readonly reason: string | null;
  /** Ids of findings that have a suggestion on their lines. */
  readonly suggested: ReadonlySet<string>;
  /** The report's own when not given. */
  readonly verdict?: ShownVerdict;
  /** English when not given. */
  readonly lang?: Lang;
}

const MARKS: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' };

/** Stands at the top of the comment, where no text of the scanned tree can come before it. */
export function commentMarker(prefix: string): string {
  return `<!-- colophon:comment /${encodeURIComponent(prefix.toWellFormed()).replaceAll('-', '%2D')} -->`;
}

/** Whether there is something to say: without, a comment is only brought up to date, never made. */
export function isWorthAComment(report: Report): boolean {
  return report.verdict !== 'pass' || report.findings.some(({ waived }) => waived === null);
}

export function formatComment(report: Report, options: CommentOptions): string {
  const sheet = new Sheet(MOST_BYTES - RESERVED_BYTES);
  const { lang = 'en' } = options;
  const words = wordsIn(lang);
  const where = options.prefix === '' ? '' : words.comment.in(`<code>${markdown(options.prefix)}</code>`);
  const counts = countsText(countsOf(report.findings), words);
  sheet.add(`${commentMarker(options.prefix)}\n`);
  const closing = [
    ...(options.runUrl === null ? [] : [`[${words.comment.wholeReport}](${options.runUrl})`]),
    ...(options.reason === null ? [] : [markdown(options.reason)]),
  ].join(' · ');
  const footer = `<sub>${[
    closing,
    markdown(falseMatchText(report.tool.measured, words)),
    markdown(words.noClaim[1] ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' · ')}</sub>`;
  if (!isWorthAComment(report)) {
    sheet.add(
      `<details><summary>✅ <b>Colophon</b>${where}: ${words.comment.nothingFound}</summary>\n\n${scanned(report, words)}\n\n${footer}\n\n</details>\n`,
    );
    return sheet.text();
  }

  const { verdict = report.verdict } = options;
  const mark = { pass: '✅', warning: '⚠️', fail: '❌', incomplete: '⚠️' }[verdict];
  sheet.add(
    `### Colophon${where}: ${mark} ${words.verdict[verdict]}\n\n**${counts}**. ${scanned(report, words)}\n\n`,
  );
  const { failed } = report.target.files;
  if (failed.length > 0) sheet.add(`> [!WARNING]\n> ${words.comment.notJudged(failed.length)}\n\n`);

  const ids = findingIds(report.findings);
  const groups = grouped(report.findings);
  const listed = groups.filter(({ finding }) => !options.suggested.has(ids.get(finding) ?? ''));
  const shown = listed.slice(0, ROWS_SHOWN);
  sheet.table(
    null,
    ['', words.tables.what, words.tables.where, words.tables.whatToDo],
    shown.map(({ finding, paths }) => [
      MARKS[finding.level],
      markdown(findingTitle(finding, lang)),
      `${linked(finding.path, options.link(finding.path, finding.startLine))}${
        paths.length > 1 ? ` ${words.andMoreFiles(paths.length - 1)}` : `, ${words.line(finding.startLine)}`
      }`,
      finding.fix === null ? '' : cell([finding.fix.description]),
    ]),
  );
  const rest = [
    ...(listed.length > shown.length ? [words.comment.inReport(listed.length - shown.length)] : []),
    ...(groups.length > listed.length ? [words.comment.suggested(groups.length - listed.length)] : []),
  ];
  sheet.close([...(rest.length > 0 ? [rest.join(' ')] : []), footer]);
  return sheet.text();
}
