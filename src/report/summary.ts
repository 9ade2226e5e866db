/** The job summary: Markdown that stands on the page of a workflow run. */
import type { Lang } from '../lang.ts';
import { grouped } from './group.ts';
import { attribute, cell, linked, markdown, Sheet } from './markdown.ts';
import { falseMatchText } from './measured.ts';
import { formatMermaid } from './mermaid.ts';
import type { FileRemark, FileReport, Report } from './schema.ts';
import type { ShownVerdict } from './softened.ts';
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

export interface SummaryOptions {
  /** Address of a line of a file of the audited tree; null where there is none. */
  readonly link: (path: string, line: number) => string | null;
  /** One line on what was audited and why. */
  readonly reason: string | null;
  readonly reportPlace: string | null;
  /** Address of the artifacts of the workflow run; null where there is none. */
  readonly artifactsUrl?: string | null;
  /** What was not shown elsewhere, and what would make it so. */
  readonly leftOut?: string | null;
  readonly maxBytes?: number;
  /** The report's own when not given. */
  readonly verdict?: ShownVerdict;
  /** English when not given. */
  readonly lang?: Lang;
}

export function formatSummary(report: Report, options: SummaryOptions): string {
  const sheet = new Sheet((options.maxBytes ?? SUMMARY_BYTES) - RESERVED_BYTES);
  const { files, notes, own } = report.target;
  const derived = derivedFiles(report);
  const words = wordsIn(options.lang ?? 'en');
  const { tables } = words;
  const verdict = options.verdict ?? report.verdict;
  const mark = { pass: '✅', warning: '⚠️', fail: '❌', incomplete: '⚠️' }[verdict];

  sheet.add(`## ${words.title(`${mark} ${words.verdict[verdict]}`)}\n\n`);
  const waived = waivedFindings(report).length;
  sheet.add(
    `**${countsText(countsOf(report.findings), words)}**${waived > 0 ? `, ${words.waivedCount(waived)}` : ''}. ${words.scanned(files.scanned)}, ${words.derived(derived.length)}.\n\n`,
  );
  if (options.reason !== null) sheet.add(`${markdown(options.reason)}\n\n`);
  if (files.failed.length > 0) sheet.add(`> [!WARNING]\n> ${words.filesNotJudged(files.failed.length)}\n\n`);

  const place = (path: string, line: number): string => linked(path, options.link(path, line));
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
  const picture = formatMermaid(report, words);
  if (picture !== null) sheet.add(`### ${words.picture.title}\n\n\`\`\`mermaid\n${picture}\`\`\`\n\n`);
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
  if (options.leftOut) sheet.add(`> [!NOTE]\n> ${markdown(options.leftOut)}\n\n`);
  const artifacts = options.artifactsUrl ? ` ([${words.artifacts}](${options.artifactsUrl}))` : '';
  sheet.close(
    [
      sheet.cut ? `**${words.cut}**` : '',
      options.reportPlace === null ? '' : `${words.allIsIn(markdown(options.reportPlace))}${artifacts}`,
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
