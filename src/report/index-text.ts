/** An origin index for a person at a terminal: as a whole, its components as a table, and one component. */

import { createColors } from 'picocolors';
import type { ComponentSummary, DocumentsSummary, IndexSummary, ReleaseSummary } from '../origin/inspect.ts';
import { isCommit, releaseName } from '../origin/release-name.ts';
import { printable } from './printable.ts';
import { type Column, tableLines } from './table.ts';
import { wrapped } from './text.ts';
import { counted, percent, thousands } from './wording.ts';

export interface PageOptions {
  readonly color: boolean;
  /** Columns of the terminal; infinite where there is none. */
  readonly width: number;
}

/** The file that an index was read from. */
export interface IndexFile {
  readonly name: string;
  readonly bytes: number;
  /** Version of its format, e.g. `2.0`. */
  readonly format: string;
}

/** Components of the recipe that the index does not hold, which only the manifest beside it tells. */
export interface NotIncluded {
  readonly manifest: string;
  readonly purls: readonly string[];
}

const BAR_CELLS = 24;
const HOLDERS_SHOWN = 10;
const MISSING_SHOWN = 5;
/** A paragraph wider than this is hard to read; on a terminal narrower than this, nothing would fit. */
const MOST_WIDTH = 120;
const LEAST_WIDTH = 60;
const INDENT = 2;
/** Width of the words that stand before a detail. */
const LABEL = 14;

/** Which index this is, in three lines. */
export function identityText(name: string, summary: IndexSummary): string {
  return page([
    `origin index ${printable(summary.version)}  (${printable(name)})`,
    `${counted(summary.components, 'component')}, ${counted(summary.files, 'file')} in ${counted(summary.contents, 'content')}, ${counted(summary.fingerprints, 'fingerprint')}`,
    `fingerprints ${viewTexts(summary).join('; ')}`,
  ]);
}

/** What `index info` says. */
export function overviewText(
  file: IndexFile,
  summary: IndexSummary,
  missing: NotIncluded | null,
  options: PageOptions,
): string {
  const { bold } = createColors(options.color);
  const lines = [
    `${bold(`origin index ${printable(summary.version)}`)}  (${printable(file.name)}, ${sizeText(file.bytes)}, format ${file.format})`,
    '',
    ...countLines(summary),
  ];
  if (missing !== null && missing.purls.length > 0) lines.push('', ...missingLines(missing, options));
  if (summary.largest.length > 0) lines.push('', bold('most files'), ...barLines(summary));
  return page(lines);
}

function countLines(summary: IndexSummary): string[] {
  const { oldest, newest } = summary;
  const languages = Object.entries(summary.languages).map(([name, files]) => `${name} ${thousands(files)}`);
  const rows = [
    ['components', thousands(summary.components), ''],
    ['releases', thousands(summary.releases), oldest === null ? '' : `${oldest} to ${newest}`],
    ['files', thousands(summary.files), `through all releases; ${languages.join(', ')}`],
    ['contents', thousands(summary.contents), 'different ones of these files'],
    ['fingerprints', thousands(summary.fingerprints), viewTexts(summary)[0]],
    ['', '', viewTexts(summary)[1]],
  ] as const;
  const wide = Math.max(...rows.map(([, count]) => count.length));
  return rows.map(([label, count, remark]) =>
    `${' '.repeat(INDENT)}${label.padEnd(LABEL)}${count.padStart(wide)}  ${remark}`.trimEnd(),
  );
}

/** How fingerprints of each view are made. */
function viewTexts({ options: { names, shapes } }: IndexSummary): [names: string, shapes: string] {
  return [
    `of ${names.k} tokens in windows of ${names.window}`,
    `of ${shapes.k} with names blanked in windows of ${shapes.window}`,
  ];
}

function missingLines({ manifest, purls }: NotIncluded, options: PageOptions): string[] {
  const more = purls.length - MISSING_SHOWN;
  const names = [...purls.slice(0, MISSING_SHOWN), ...(more > 0 ? [`${thousands(more)} more`] : [])];
  return detail(
    'not included',
    [`${counted(purls.length, 'component')} of its recipe: ${names.join(', ')}. ${manifest} says why.`],
    options,
  );
}

function barLines({ largest, files }: IndexSummary): string[] {
  const most = Math.max(1, ...largest.map((component) => component.files));
  const name = Math.max(...largest.map((component) => [...printable(component.name)].length));
  const count = Math.max(...largest.map((component) => thousands(component.files).length));
  return largest.map((component) => {
    const bar = '█'
      .repeat(Math.max(1, Math.round((component.files / most) * BAR_CELLS)))
      .padEnd(BAR_CELLS, '░');
    return `${' '.repeat(INDENT)}${printable(component.name).padEnd(name)}  ${bar}  ${thousands(component.files).padStart(count)}  ${percent(component.files / Math.max(1, files)).padStart(5)}`;
  });
}

const COLUMNS: readonly Column[] = [
  { head: 'component' },
  { head: 'license', most: 22 },
  { head: 'releases', align: 'right' },
  { head: 'first', most: 12, rank: 1 },
  { head: 'last', most: 12, rank: 1 },
  { head: 'from', rank: 3 },
  { head: 'to' },
  { head: 'files', align: 'right' },
  { head: 'holders', align: 'right', rank: 2 },
];

/** What `index list` says: a line a component. */
export function listText(components: readonly ComponentSummary[], options: PageOptions): string {
  const rows = [...components]
    .sort((a, b) => (a.purl < b.purl ? -1 : 1))
    .map((component) => [
      printable(component.purl),
      printable(component.license ?? 'not known'),
      thousands(component.releases),
      versionText(component.first),
      versionText(component.last),
      component.first.date,
      component.last.date,
      thousands(component.files),
      thousands(component.holders),
    ]);
  const files = components.reduce((sum, component) => sum + component.files, 0);
  const { dim } = createColors(options.color);
  return page([
    ...tableLines(COLUMNS, rows, options),
    '',
    dim(
      `${counted(components.length, 'component')}, ${counted(files, 'file')}. colophon index list NAME shows one of them.`,
    ),
  ]);
}

/** What `index list NAME` says. */
export function componentText(component: ComponentSummary, options: PageOptions): string {
  const { bold } = createColors(options.color);
  const { name, aliases, files, contents } = component;
  const add = (label: string, values: readonly string[]): string[] => detail(label, values, options);
  return page([
    bold(printable(component.purl)),
    ...add('name', [[name, ...aliases].join(', ')]),
    ...add('license', [component.license ?? 'not known']),
    ...add('repository', [component.repository ?? 'none']),
    ...add('files', [`${thousands(files)} in ${counted(contents, 'content')}`]),
    ...add('releases', releaseLines(component)),
    ...add('shipped', component.documents.map(documentsLine)),
    ...add('holders', holderLines(component)),
    ...add('derived from', parentLines(component)),
    ...add('links', [component.permalink ?? 'none']),
  ]);
}

function releaseLines({ first, last, history }: ComponentSummary): string[] {
  const whole = `${thousands(history.length)}: ${releaseText(first)}${history.length > 1 ? ` to ${releaseText(last)}` : ''}`;
  const years = new Map<string, ReleaseSummary[]>();
  for (const release of history) {
    const year = release.date.slice(0, 4) || 'no date';
    years.set(year, [...(years.get(year) ?? []), release]);
  }
  if (years.size < 2) return [whole];
  const wide = Math.max(...[...years.values()].map(({ length }) => thousands(length).length));
  return [
    whole,
    ...[...years].map(([year, releases]) => {
      const names = [
        ...new Set([releases[0], releases.at(-1)].map((release) => shownRelease(release as ReleaseSummary))),
      ];
      return `${year}  ${thousands(releases.length).padStart(wide)}  ${names.join(' to ')}`;
    }),
  ];
}

function documentsLine({ since, license, holders, notice, authors }: DocumentsSummary): string {
  const digest = (document: DocumentsSummary['notice']): string[] =>
    document === null ? [] : [`${document.path} ${document.sha256.slice(0, 16)}`];
  const parts = [
    `license ${license ?? 'not recognised'}${holders.length > 0 ? ` (${holders.join('; ')})` : ''}`,
    ...digest(notice),
    ...digest(authors),
  ];
  return `from ${shownRelease({ version: since })} on: ${parts.join(', ')}`;
}

function holderLines({ holderContents }: ComponentSummary): string[] {
  const all = Object.entries(holderContents);
  if (all.length === 0) return ['none named in the headers of its files'];
  const shown = all.slice(0, HOLDERS_SHOWN);
  const wide = Math.max(...shown.map(([, count]) => thousands(count).length));
  const more = all.length - shown.length;
  return [
    ...shown.map(([holder, count]) => `${thousands(count).padStart(wide)}  ${holder}`),
    ...(more > 0 ? [`and ${thousands(more)} more; --format json has them all`] : []),
  ];
}

function parentLines({ parents }: ComponentSummary): string[] {
  return parents.map(
    ({ purl, kind, files, since }) =>
      `${purl} (${kind}), ${counted(files, 'file')} from ${shownRelease({ version: since })} on`,
  );
}

/** A label and what stands under it; nothing where there is nothing to say. Blanks at the start of a text stay. */
function detail(label: string, texts: readonly string[], { width, color }: PageOptions): string[] {
  const { dim } = createColors(color);
  const room = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)) - INDENT - LABEL;
  return texts
    .flatMap((text) => {
      const lead = /^ */.exec(text)?.[0] ?? '';
      return wrapped(printable(text.slice(lead.length)), room - lead.length).map((line) => lead + line);
    })
    .map((line, i) => `${' '.repeat(INDENT)}${dim((i === 0 ? label : '').padEnd(LABEL))}${line}`.trimEnd());
}

function releaseText(release: ReleaseSummary): string {
  return release.date === '' ? shownRelease(release) : `${shownRelease(release)} (${release.date})`;
}

export function shownRelease({ version }: Pick<ReleaseSummary, 'version'>): string {
  return printable(releaseName(version));
}

/** Nothing for a commit: its day tells more. */
function versionText({ version }: ReleaseSummary): string {
  return isCommit(version) ? '' : printable(version);
}

/** `5.41 MB`, `33 kB`. */
export function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
