/** The job summary: Markdown that stands on the page of a workflow run. */
import type { Lang } from '../lang.ts';
import { grouped } from './group.ts';
import { falseMatchText } from './measured.ts';
import { printable, shortened } from './printable.ts';
import type { FileRemark, FileReport, Report } from './schema.ts';
import {
  componentName,
  countsOf,
  countsText,
  derivedFiles,
  mainRegions,
  percent,
  regionLines,
  waivedFindings,
  waiverText,
} from './wording.ts';
import { type Words, wordsIn } from './words-in.ts';

/** GitHub refuses a summary of more than 1 MiB; other tools may add to the same step's. */
export const SUMMARY_BYTES = 1_000_000;
/** What stands after the tables has to fit in any case. */
const RESERVED_BYTES = 4_000;
const CELL_LENGTH = 600;

export interface SummaryOptions {
  /** Address of a line of a file of the audited tree; null where there is none. */
  readonly link: (path: string, line: number) => string | null;
  /** One line on what was audited and why. */
  readonly reason: string | null;
  readonly reportPlace: string | null;
  readonly maxBytes?: number;
  /** English when not given. */
  readonly lang?: Lang;
}

export function formatSummary(report: Report, options: SummaryOptions): string {
  const sheet = new Sheet((options.maxBytes ?? SUMMARY_BYTES) - RESERVED_BYTES);
  const { files, notes, own } = report.target;
  const derived = derivedFiles(report);
  const words = wordsIn(options.lang ?? 'en');
  const { tables } = words;
  const mark = { pass: '✅', fail: '❌', incomplete: '⚠️' }[report.verdict];

  sheet.add(`## ${words.title(`${mark} ${words.verdict[report.verdict]}`)}\n\n`);
  const waived = waivedFindings(report).length;
  sheet.add(
    `**${countsText(countsOf(report.findings), words)}**${waived > 0 ? `, ${words.waivedCount(waived)}` : ''}. ${words.scanned(files.scanned)}, ${words.derived(derived.length)}.\n\n`,
  );
  if (options.reason !== null) sheet.add(`${markdown(options.reason)}\n\n`);
  if (files.failed.length > 0) sheet.add(`> [!WARNING]\n> ${words.filesNotJudged(files.failed.length)}\n\n`);

  const place = (path: string, line: number): string => {
    const address = options.link(path, line);
    const name = `<code>${markdown(path)}</code>`;
    return address === null ? name : `<a href="${attribute(address)}">${name}</a>`;
  };
  sheet.table(
    tables.findings,
    ['', tables.rule, tables.where, tables.what, tables.whatToDo],
    grouped(report.findings).map(({ finding, paths }) => [
      { error: '❌', warning: '⚠️', note: 'ℹ️' }[finding.level],
      `<code>${markdown(finding.rule)}</code><br>${markdown(finding.duty)}`,
      `${place(finding.path, finding.startLine)}${paths.length > 1 ? ` ${words.andMoreFiles(paths.length - 1)}` : `, ${words.line(finding.startLine)}`}`,
      cell([
        finding.message,
        ...finding.evidence.expected.map(words.expectedIs),
        ...finding.evidence.found.map(words.foundIs),
      ]),
      finding.fix === null ? '' : cell([finding.fix.description]),
    ]),
  );
  sheet.table(
    tables.origins,
    [
      tables.file,
      tables.agreesWith,
      tables.share,
      tables.confidence,
      tables.linesOfBoth,
      words.license,
      words.holders,
    ],
    derived.flatMap((file) => originRows(file, place, words)),
  );
  sheet.table(
    words.waived,
    [tables.rule, tables.where, tables.what, tables.whyNot],
    waivedFindings(report).map((finding) => [
      `<code>${markdown(finding.rule)}</code>`,
      `${place(finding.path, finding.startLine)}, ${words.line(finding.startLine)}`,
      cell([finding.message]),
      cell([waiverText(finding.waived, words)]),
    ]),
  );
  sheet.table(tables.notJudged, [tables.file, tables.why], files.failed.map(remarkRow));
  sheet.table(tables.skipped, [tables.path, tables.why], files.skipped.map(remarkRow));

  const remarks = [...notes, ...own.map(({ what, reason }) => words.ownBecause(what, reason))];
  if (remarks.length > 0) sheet.add(`${remarks.map((note) => `- ${cell([note])}`).join('\n')}\n\n`);
  sheet.close(
    [
      sheet.cut
        ? `**${words.cut}** ${options.reportPlace === null ? '' : words.allIsIn(`<code>${markdown(options.reportPlace)}</code>`)}`
        : '',
      `<details><summary>${words.noClaimTitle}</summary>\n\n${words.noClaim.join(' ')}\n\n</details>`,
      `<sub>${markdown(falseMatchText(report.tool.measured, words))}</sub>`,
      `<sub>${words.madeBy(
        markdown(report.tool.version),
        markdown(report.tool.index.version),
        report.tool.index.components,
        report.tool.index.files,
      )}</sub>`,
    ].filter((part) => part !== ''),
  );
  return sheet.text();
}

function originRows(
  file: FileReport,
  place: (path: string, line: number) => string,
  words: Words,
): string[][] {
  return file.origins.map((origin) => {
    const { shown, others } = mainRegions(origin.regions, 3);
    const name = `<code>${markdown(origin.path)}</code>`;
    const linked =
      origin.url !== null && /^https:\/\//.test(origin.url)
        ? `<a href="${attribute(origin.url)}">${name}</a>`
        : name;
    return [
      place(file.path, shown[0]?.startLine ?? 1),
      `${linked}<br>${markdown(componentName(origin.purl, words))}`,
      words.share(percent(origin.share)),
      `${words.confidence[origin.confidence]}, ${words.kind[origin.kind]}`,
      `${shown.map(regionLines).join('<br>')}${others > 0 ? `<br>${words.andMore(others)}` : ''}`,
      markdown(origin.license ?? words.notKnown),
      cell(origin.holders),
    ];
  });
}

function remarkRow({ path, reason }: FileRemark): string[] {
  return [`<code>${markdown(path)}</code>`, cell([reason])];
}

function cell(texts: readonly string[]): string {
  return texts.map((text) => markdown(shortened(text, CELL_LENGTH))).join('<br>');
}

/**
 * What GitHub's Markdown may act on inside a line; what it leaves alone stays as it is, so that a summary can be
 * searched for rule ids and paths. An underscore inside a word is one of those, and a colon before a blank.
 */
const ACTIVE = /^[-+=]|[&<>|`*~[\]\\#@$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[\w/+-])|www(?=\.)/giu;

/** Text in which nothing acts as Markdown, HTML, a link, a mention or a table's border. */
export function markdown(text: string): string {
  return printable(text).replace(ACTIVE, (character) =>
    character.length > 1 ? `${character}&#8203;` : `&#${character.charCodeAt(0)};`,
  );
}

function attribute(text: string): string {
  return printable(text).replace(/[&<>"'|`\\*_]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Markdown under way that never grows beyond its limit, and cuts between rows only. */
export class Sheet {
  cut = false;
  private readonly limit: number;
  private bytes = 0;
  private readonly parts: string[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  add(text: string): boolean {
    const size = Buffer.byteLength(text);
    if (this.cut || this.bytes + size > this.limit) {
      this.cut = true;
      return false;
    }
    this.bytes += size;
    this.parts.push(text);
    return true;
  }

  table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
    if (rows.length === 0) return;
    this.add(`### ${title}\n\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n`);
    for (const row of rows) if (!this.add(`| ${row.join(' | ')} |\n`)) break;
    if (!this.cut) this.add('\n');
  }

  close(parts: readonly string[]): void {
    this.parts.push('\n', parts.join('\n\n'), '\n');
  }

  text(): string {
    return this.parts.join('');
  }
}
