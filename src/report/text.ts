/** The report for a person at a terminal. */

import { createColors } from 'picocolors';
import type { Lang } from '../lang.ts';
import { shortened } from '../shortened.ts';
import { columnsOf, paddedTo } from './columns.ts';
import { type FindingGroup, grouped, isReleaseWide } from './group.ts';
import { falseMatchText } from './measured.ts';
import { printable, printableCode } from './printable.ts';
import type {
  DeclaredReport,
  FileReport,
  Finding,
  Level,
  OriginReport,
  PartReport,
  Report,
} from './schema.ts';
import type { ShownVerdict } from './softened.ts';
import {
  componentName,
  countsOf,
  countsText,
  derivedFiles,
  lines,
  mainRegions,
  originLines,
  originName,
  percent,
  regionLines,
  remarksByReason,
  waivedFindings,
  waiverText,
} from './wording.ts';
import { type Words, wordsIn } from './words-in.ts';

export interface TextOptions {
  /** Text of the files that have findings; asked for once a file. */
  readonly sources: Pick<ReadonlyMap<string, string>, 'get'>;
  readonly color: boolean;
  readonly width: number;
  /** How long the audit took; null leaves it out. */
  readonly milliseconds: number | null;
  /** The report's own when not given. */
  readonly verdict?: ShownVerdict;
  /** Every region and every file, for a report on one file. */
  readonly detailed?: boolean;
  /** English when not given. */
  readonly lang?: Lang;
}

/** A narrow terminal is no reason to break every word. */
const LEAST_WIDTH = 60;
const REGIONS_SHOWN = 3;
const SOURCE_LINES_SHOWN = 3;
const FILES_SHOWN = 20;
const WAIVED_SHOWN = 50;
const SOURCE_WIDTH = 120;
/** Width of the words that stand before a detail: `expected`. */
const LABEL = 9;

type Colors = ReturnType<typeof createColors>;

export function formatText(report: Report, options: TextOptions): string {
  const page = new Page(
    createColors(options.color),
    Math.max(LEAST_WIDTH, options.width),
    wordsIn(options.lang ?? 'en'),
  );
  const groups = grouped(report.findings);
  const files = new Map(report.files.map((file) => [file.path, file]));
  const perFile = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    if (isReleaseWide(group.finding)) continue;
    const { path } = group.finding;
    perFile.set(path, [...(perFile.get(path) ?? []), group]);
  }

  for (const [path, ofFile] of perFile) {
    const referred = ofFile.flatMap(({ finding }) => (finding.origin === null ? [] : [finding.origin]));
    fileHead(page, path, files.get(path), referred, options);
    const source = options.sources.get(path);
    for (const group of ofFile) findingBlock(page, group, source);
    page.blank();
  }
  const named = new Set(perFile.keys());
  if (options.detailed) clearFiles(page, report, named, options);
  const releaseWide = groups.filter((group) => isReleaseWide(group.finding));
  if (releaseWide.length > 0) {
    page.line(page.colors.bold(page.words.releaseWide));
    for (const group of releaseWide) findingBlock(page, group, undefined);
    page.blank();
  }
  if (!options.detailed) clearFiles(page, report, named, options);
  waived(page, report);
  remarks(page, report);
  page.paragraph(0, null, falseMatchText(report.tool.measured, page.words), page.colors.dim);
  page.line(closing(page, report, options));
  return page.text();
}

/** Lines under way, with wrapping. */
class Page {
  readonly colors: Colors;
  readonly words: Words;
  private readonly width: number;
  private readonly out: string[] = [];

  constructor(colors: Colors, width: number, words: Words) {
    this.colors = colors;
    this.words = words;
    this.width = width;
  }

  line(text: string): void {
    this.out.push(text);
  }

  blank(): void {
    if (this.out.length > 0 && this.out.at(-1) !== '') this.out.push('');
  }

  /** A paragraph, after the column of labels where one is given. */
  paragraph(
    indent: number,
    label: string | null,
    text: string,
    style: (line: string) => string = plain,
  ): void {
    const column = label === null ? 0 : LABEL;
    wrapped(text, this.width - indent - column).forEach((part, i) => {
      const lead = i === 0 ? this.colors.dim(paddedTo(label ?? '', column)) : ' '.repeat(column);
      this.out.push(`${' '.repeat(indent)}${lead}${style(part)}`);
    });
  }

  /** Each text a paragraph; only the first is labelled. */
  list(indent: number, label: string, texts: readonly string[], style: (line: string) => string): void {
    texts.forEach((text, i) => {
      this.paragraph(indent, i === 0 ? label : '', printable(text), style);
    });
  }

  text(): string {
    return `${this.out.join('\n')}\n`;
  }
}

function plain(line: string): string {
  return line;
}

export function wrapped(text: string, width: number): string[] {
  const out: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && columnsOf(current) + 1 + columnsOf(word) > width) {
      out.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  out.push(current);
  return out;
}

function fileHead(
  page: Page,
  path: string,
  file: FileReport | undefined,
  referred: readonly NonNullable<Finding['origin']>[],
  options: TextOptions,
): void {
  const { colors, words } = page;
  const status =
    file === undefined
      ? ''
      : file.status === 'derived'
        ? words.derivedShare(words.share(percent(file.coverage)))
        : words.status[file.status];
  page.line(`${colors.bold(printable(path))}${status === '' ? '' : colors.dim(`  ${status}`)}`);
  const origins = file?.origins ?? [];
  const detailed = options.detailed ?? false;
  const shown = origins.filter(
    (origin, i) =>
      detailed || i === 0 || referred.some(({ purl, path }) => purl === origin.purl && path === origin.path),
  );
  for (const origin of shown) originBlock(page, origin, detailed);
  if (detailed) {
    const { holders = [], license = null } = file?.header ?? {};
    if (holders.length > 0 || license !== null)
      page.paragraph(
        2,
        null,
        printable(words.headerNames([...holders, ...(license === null ? [] : [license])].join('; '))),
      );
    declaredBlocks(page, file?.declared ?? []);
    partBlocks(page, file?.parts ?? []);
  }
  if (shown.length < origins.length)
    page.line(
      colors.dim(
        `  ${words.moreOrigins(origins.length - shown.length, `colophon explain ${printable(path)}`)}`,
      ),
    );
}

function originBlock(page: Page, origin: OriginReport, detailed: boolean): void {
  const { words } = page;
  const { shown, others } = mainRegions(origin.regions, detailed ? origin.regions.length : REGIONS_SHOWN);
  const how = [words.confidence[origin.confidence], words.kind[origin.kind]].join(', ');
  const agrees = words.agrees(words.share(percent(origin.share)), printable(originName(origin, words)), how);
  const through =
    origin.through === null
      ? ''
      : `; ${words.publishedBefore(printable(componentName(origin.through, words)))}`;
  if (!detailed) {
    const places = shown.map(regionLines).join(', ');
    const rest = others > 0 ? ` ${words.andMore(others)}` : '';
    page.paragraph(2, null, `${agrees}${places === '' ? '' : `, ${words.lines(places)}${rest}`}${through}`);
    return;
  }
  page.paragraph(2, null, `${agrees}${through}`);
  const facts = [
    [words.license, origin.license ?? words.notKnown],
    [words.holders, origin.holders.length > 0 ? origin.holders.join('; ') : words.noHolderInFile],
    [words.see, origin.url ?? ''],
  ] as const;
  for (const [label, value] of facts) if (value !== '') page.paragraph(4, label, printable(value));
  for (const region of shown) {
    const mine = paddedTo(words.lines(lines(region.startLine, region.endLine)), 18);
    page.line(
      `    ${mine} ↔ ${originLines([region]).padEnd(12)}${page.colors.dim(words.tokens(region.tokens))}`,
    );
  }
  const { family } = origin;
  if (family !== null)
    page.paragraph(
      4,
      words.family,
      `${words.familyOf(family.members.length)}; ${
        family.holders.length > 0
          ? words.familyHolders(printable(family.holders.join('; ')))
          : words.familyNoHolder
      }`,
    );
  if (origin.neighbours !== undefined)
    page.paragraph(4, words.neighbours, printable(words.neighboursFrom(origin.neighbours)));
  for (const other of origin.alternatives)
    page.paragraph(4, words.orAlso, words.shareOf(placeIn(other, words), words.share(percent(other.share))));
}

/** Sources that are named for the file, each with what came of the comparison. */
function declaredBlocks(page: Page, declared: readonly DeclaredReport[]): void {
  if (declared.length === 0) return;
  const { words } = page;
  page.line(`  ${page.colors.bold(words.sourcesNamed)}`);
  for (const { line, text, status, why, share, found } of declared) {
    const where = line === null ? words.configuration : words.line(line);
    const part = share === null ? '' : `, ${words.share(percent(share))}`;
    const sourceStatus =
      why !== undefined
        ? words.sourceDoubt[why]
        : status === 'agrees' && found !== null
          ? words.sourceSibling
          : words.sourceStatus[status];
    page.paragraph(4, null, `${where}  ${printable(text)}: ${sourceStatus}${part}`);
    if (found !== null)
      page.paragraph(
        6,
        words.foundSource,
        words.shareOf(placeIn(found, words), words.share(percent(found.share))),
      );
  }
}

/** Functions and classes, each with its own origin, and how clear that is. */
function partBlocks(page: Page, parts: readonly PartReport[]): void {
  if (parts.length === 0) return;
  const { words } = page;
  page.line(`  ${page.colors.bold(words.partByPart)}`);
  for (const part of parts) {
    const { regions, runnerUp } = part;
    page.paragraph(
      4,
      null,
      words.part(
        words.lines(lines(part.startLine, part.endLine)),
        words.partKind[part.kind],
        printable(part.name),
        words.share(percent(part.share)),
        regions.every((region) => region.originLines === 'unknown')
          ? null
          : words.lines(originLines(regions)),
        `${printable(part.path)} (${printable(componentName(part.purl, words))})`,
        [words.confidence[part.confidence], words.partMatch[part.match]].join(', '),
      ),
    );
    if (part.url !== null) page.paragraph(6, words.see, printable(part.url));
    if (runnerUp !== null)
      page.paragraph(
        6,
        words.next,
        `${words.shareOf(placeIn(runnerUp, words), words.share(percent(runnerUp.share)))}; ${words.margin(words.share(percent(part.margin ?? 0)))}`,
      );
    for (const other of part.family.filter(
      ({ path, purl }) => path !== runnerUp?.path || purl !== runnerUp.purl,
    ))
      page.paragraph(
        6,
        words.orAlso,
        words.shareOf(placeIn(other, words), words.share(percent(other.share))),
      );
  }
}

/** `src/…/modeling_llama.py of transformers 4.54.0` */
function placeIn({ path, purl }: { readonly path: string; readonly purl: string }, words: Words): string {
  return words.of(printable(path), printable(componentName(purl, words)));
}

const MARKS: Readonly<Record<Level, string>> = { error: '✖', warning: '▲', note: '•' };

function findingBlock(page: Page, { finding, paths }: FindingGroup, source: string | undefined): void {
  const { colors, words } = page;
  const paint = levelColor(colors, finding.level);
  page.blank();
  const duty = printable(finding.duty);
  page.line(
    `  ${paint(`${MARKS[finding.level]} ${words.level[finding.level]}`)}  ${colors.bold(finding.rule)}  ${colors.dim(duty)}`,
  );
  const releaseWide = isReleaseWide(finding);
  page.paragraph(4, null, printable(releaseWide ? `${finding.path}: ${finding.message}` : finding.message));
  if (releaseWide && paths.length > 1) {
    const others = paths.filter((path) => path !== finding.path);
    const more = others.length - FILES_SHOWN;
    const names = others.slice(0, FILES_SHOWN).map(printable).join(', ');
    page.paragraph(4, words.also, `${names}${more > 0 ? ` ${words.andMoreFiles(more)}` : ''}`);
  }
  if (source !== undefined) sourceLines(page, finding, source);
  const { expected, found } = finding.evidence;
  page.list(4, words.expected, expected, colors.green);
  page.list(
    4,
    words.found,
    expected.length > 0 && found.length === 0 ? [words.nothingOfIt] : found,
    colors.red,
  );
  if (finding.fix !== null) page.list(4, words.whatToDoShort, [finding.fix.description], colors.cyan);
}

function sourceLines(page: Page, finding: Finding, source: string): void {
  const all = source.split(/\r\n|\r|\n/);
  const last = Math.min(finding.endLine, finding.startLine + SOURCE_LINES_SHOWN - 1, all.length);
  for (let line = Math.max(1, finding.startLine); line <= last; line++) {
    const text = shortened(printableCode(all[line - 1] ?? ''), SOURCE_WIDTH);
    // Before a file without a header there is often nothing but a blank line.
    if (text.trim() === '' && finding.endLine <= finding.startLine) continue;
    page.line(`    ${page.colors.dim(`${String(line).padStart(5)} │`)} ${text}`.trimEnd());
  }
  const more = Math.min(finding.endLine, all.length) - last;
  if (more > 0) page.line(page.colors.dim(`    ${'…'.padStart(5)} │ ${page.words.moreLines(more)}`));
}

function levelColor(colors: Colors, level: Level): (text: string) => string {
  return level === 'error' ? colors.red : level === 'warning' ? colors.yellow : colors.blue;
}

/** Derived files of which nothing is amiss: worth a line each, since somebody took care. */
function clearFiles(
  page: Page,
  report: Report,
  withFindings: ReadonlySet<string>,
  options: TextOptions,
): void {
  const clear = derivedFiles(report).filter((file) => !withFindings.has(file.path));
  if (options.detailed) {
    for (const file of report.files.filter(({ path }) => !withFindings.has(path))) {
      fileHead(page, file.path, file, [], options);
      page.blank();
    }
    return;
  }
  if (clear.length === 0) return;
  page.line(page.colors.bold(page.words.clear));
  for (const file of clear.slice(0, FILES_SHOWN)) {
    const [origin] = file.origins;
    if (origin === undefined) continue;
    page.line(
      `  ${printable(file.path)}${page.colors.dim(`  ${page.words.clearFile(page.words.share(percent(origin.share)), printable(originName(origin, page.words)))}`)}`,
    );
  }
  if (clear.length > FILES_SHOWN)
    page.line(page.colors.dim(`  ${page.words.andMoreFiles(clear.length - FILES_SHOWN)}`));
  page.blank();
}

/** Findings that a waiver takes out of the count; with who says so and why. */
function waived(page: Page, report: Report): void {
  const findings = waivedFindings(report);
  if (findings.length === 0) return;
  page.line(page.colors.bold(page.words.waived));
  for (const finding of findings.slice(0, WAIVED_SHOWN))
    page.paragraph(
      2,
      null,
      printable(
        `${finding.rule}  ${finding.path}:${finding.startLine}  ${waiverText(finding.waived, page.words)}`,
      ),
    );
  if (findings.length > WAIVED_SHOWN)
    page.line(page.colors.dim(`  ${page.words.andMore(findings.length - WAIVED_SHOWN)}`));
  page.blank();
}

function remarks(page: Page, report: Report): void {
  const { colors, words } = page;
  const { failed, skipped } = report.target.files;
  if (failed.length > 0) {
    page.line(colors.red(colors.bold(words.incomplete(failed.length))));
    for (const { path, reason } of failed) page.paragraph(2, null, printable(`${path}: ${reason}`));
    page.blank();
  }
  const small: string[] = [
    ...report.target.notes,
    ...report.target.own.map(({ what, reason }) => words.ownBecause(what, reason)),
    ...remarksByReason(skipped).map(([reason, count]) => words.skippedPaths(count, reason)),
  ];
  for (const text of small) page.paragraph(0, words.note, printable(text), colors.dim);
  if (small.length > 0) page.blank();
}

function closing({ colors, words }: Page, report: Report, options: TextOptions): string {
  const { milliseconds, verdict = report.verdict } = options;
  const { files } = report.target;
  const waivedCount = waivedFindings(report).length;
  const parts = [
    countsText(countsOf(report.findings), words),
    ...(waivedCount > 0 ? [words.waivedCount(waivedCount)] : []),
    `${words.scanned(files.scanned)}, ${words.derived(derivedFiles(report).length)}`,
    ...(files.failed.length > 0 ? [words.notJudgedCount(files.failed.length)] : []),
    words.index(printable(report.tool.index.version)),
    ...(milliseconds === null ? [] : [`${(milliseconds / 1000).toFixed(2)} s`]),
  ];
  const verdicts = {
    pass: colors.green(`✔ ${words.verdict.pass}`),
    warning: colors.yellow(`▲ ${words.verdict.warning}`),
    fail: colors.red(`✖ ${words.verdict.fail}`),
    incomplete: colors.yellow(`▲ ${words.verdict.incomplete}`),
  };
  return `${colors.bold(verdicts[verdict])}  ${parts.join(' · ')}`;
}
