/**
 * A NOTICE or a list of third-party notices as a list of entries: what each is about, and what it says of it. The usual
 * shapes are read: sentences ("This product includes …"), blocks under a heading or between drawn lines, fields
 * ("Package: …"), numbered and plain lists, Markdown tables.
 */
import type { Component } from '../origin/evidence.ts';
import { slugOf } from '../origin/repository-slug.ts';

export interface NoticeEntry {
  readonly path: string;
  /** 1-based lines of the entry, its title to its last line with words. */
  readonly startLine: number;
  readonly endLine: number;
  /** What the entry is about, as written: a heading, a table's cell, the name of a list's item; else its sentence. */
  readonly title: string;
  /** `sentence` where the name stands inside prose, so that words around it have to say what it is. */
  readonly kind: 'titled' | 'sentence';
  /** Addresses in the entry. */
  readonly urls: readonly string[];
  /** purls in the entry, as written. */
  readonly purls: readonly string[];
  /** Version behind the name; null where there is none. */
  readonly version: string | null;
  /** Licence as a field or a cell names it; null where the entry has no such place. */
  readonly license: string | null;
  /** All of the entry, for what is looked up in it. */
  readonly text: string;
  /** The text in lower case. */
  readonly lower: string;
}

/** A NOTICE of 8 MB; more than a list of all packages of the largest product has. Each takes memory. */
export const MOST_ENTRIES = 100_000;
/** A line of prose is shorter; what is longer is cut for reading. */
const LONGEST_LINE = 2000;

interface Row {
  /** 1-based. */
  readonly line: number;
  /** Without list marks and frames. */
  readonly text: string;
  readonly raw: string;
}

/** Entries of one document in its order. Linear in its length. */
export function readNoticeEntries(path: string, text: string): NoticeEntry[] {
  const rows = text.split(/\r\n|\r|\n/).map((raw, i): Row => {
    const cut = raw.slice(0, LONGEST_LINE);
    return { line: i + 1, raw: cut, text: bare(cut) };
  });
  const entries: NoticeEntry[] = [];
  let block: Row[] = [];
  let title: Title | null = null;
  const close = (): void => {
    // One by one: a long list has more entries than a call may have arguments.
    for (const entry of entriesOf(path, title, block)) entries.push(entry);
    block = [];
    title = null;
  };
  for (let i = 0; i < rows.length && entries.length < MOST_ENTRIES; i++) {
    const row = rows[i] as Row;
    if (isTableRow(row) && isTableRule(rows[i + 1])) {
      close();
      const end = tableEnd(rows, i);
      for (const entry of tableEntries(path, rows.slice(i, end))) entries.push(entry);
      i = end - 1;
      continue;
    }
    const found = titleAt(rows, i);
    if (found !== null || isRule(row)) close();
    title = found ?? title;
    block.push(row);
  }
  close();
  return entries.slice(0, MOST_ENTRIES);
}

interface Title {
  readonly text: string;
  /** What is longer than a name is prose, though it stands where names stand. */
  readonly kind: NoticeEntry['kind'];
}

/** Words of a title; "Hugging Face transformers 4.34.0 (Apache License 2.0)" has seven. */
const LONGEST_TITLE = 8;

function titled(text: string): Title {
  return { text, kind: text.split(/\s+/).length > LONGEST_TITLE ? 'sentence' : 'titled' };
}

/** Names of fields, as lists of packages write them. */
const NAME_FIELD =
  /^(?:package|component|software|library|project|module|product|dependency|(?:package|component|software|library|project|module)\s+name|name)\s*[:：]\s*(\S.*)$/i;
const LICENSE_FIELD = /^(?:SPDX-)?licen[cs]e(?:s|-identifier|\(s\)| type| name)?\s*[:：]\s*(\S.{0,120})$/i;
const VERSION_FIELD = /^version\s*[:：]\s*v?(\d[\w.+-]*)/i;
/** "The following software may be included in this product: NAME." */
const MAY_BE_INCLUDED =
  /\bfollowing\s+(?:software|components?|packages?|files?|librar(?:y|ies))\s+(?:may\s+be|is|are)\s+(?:included|contained|used|bundled)[^:]{0,60}:\s*(\S.{0,120}?)(?:\.\s|\.$|$)/i;

/** What an entry that begins in this row is called; null where none does. */
function titleAt(rows: readonly Row[], i: number): Title | null {
  const { raw, text } = rows[i] as Row;
  if (text === '' || isStatement(text)) return null;
  const field = NAME_FIELD.exec(text) ?? MAY_BE_INCLUDED.exec(text);
  if (field !== null) return titled(field[1] as string);
  const next = rows[i + 1]?.raw ?? '';
  if (/^\s{0,3}#{1,6}\s+\S/.test(raw) || (/^\s{0,3}(?:={3,}|-{3,})\s*$/.test(next) && isName(text)))
    return isTitleOfDocument(text) ? null : titled(text);
  if (/^\s{0,8}(?:[-*+•]|\(?\d{1,3}[.)])\s+\S/.test(raw)) return isItem(text) ? titled(itemName(text)) : null;
  // A short line of its own, behind a gap or a drawn line, above what speaks of it.
  const before = rows[i - 1];
  const alone = before === undefined || before.text === '';
  return alone && isName(text) && !isTitleOfDocument(text) && tellsBelow(rows, i) ? titled(text) : null;
}

/** "transformers (https://…), Apache-2.0": the name that opens an item of a list. */
function itemName(text: string): string {
  return text.split(/\s[-–—]\s|[,;:(]\s?|\s+(?=https?:)/)[0] as string;
}

/** Clauses of licences are numbered too; an item names something and does not order it. */
function isItem(text: string): boolean {
  return (
    !/^["“]?(?:redistributions?|neither|you\s+(?:must|may|shall)|the\s+(?:origin|name|copyright|above)|this\s+(?:notice|software)|altered|all\s+advertising|grant|definitions|subject|if\s+you|disclaimer|limitation|submission|trademarks|accepting)\b/i.test(
      text,
    ) && text.split(/\s+/).length <= 40
  );
}

/** A short line that is no sentence, no licence and no statement of copyright. */
function isName(text: string): boolean {
  return (
    text.length <= 100 &&
    text.split(/\s+/).length <= 10 &&
    !/[.;,]$/.test(text.replace(/\b(?:inc|corp|ltd|co)\.$/i, '')) &&
    !isStatement(text) &&
    !LICENSE_TITLE.test(text) &&
    !/^https?:\S+$/i.test(text)
  );
}

const LICENSE_TITLE =
  /^(?:the\s+)?(?:apache|mit|bsd|isc|gnu|mozilla|boost|zlib|unlicense|creative|version\s+\d|terms\s+and|appendix|end\s+of|\d-clause|licen[cs]e\b)[^\n]{0,60}$/i;

function isStatement(text: string): boolean {
  return /^(?:portions\s+)?(?:copyright\b|\(c\)|©|&copy;)/i.test(text);
}

/** What any such document is called, and so names nothing. */
const DOCUMENT_TITLE =
  /^(?:(?:[\w.'-]+\s+){0,5}notices?(?:\s+(?:file|for\b.*|and\b.*))?|attributions?|credits|acknowledge?ments?|(?:list\s+of\s+)?third[- ]part(?:y|ies)(?:\s+[\w()/-]+){0,5}|(?:open[- ]source\s+)?(?:software|components|dependencies|licen[cs]es|libraries))[\s:.]*$/i;

function isTitleOfDocument(text: string): boolean {
  return DOCUMENT_TITLE.test(text);
}

/** Whether the next few rows say something of a work: a statement, a licence, an address, a field. */
function tellsBelow(rows: readonly Row[], i: number): boolean {
  let seen = 0;
  for (let j = i + 1; j < rows.length && seen < 2 && j < i + 5; j++) {
    const { text } = rows[j] as Row;
    if (text === '') continue;
    seen++;
    if (
      isStatement(text) ||
      LICENSE_FIELD.test(text) ||
      /^(?:https?:\/\/|version\b|(?:url|homepage|source|repository|author|licen[cs]ed\b)\s*[:：]?)/i.test(
        text,
      ) ||
      LICENSE_TITLE.test(text)
    )
      return true;
  }
  return false;
}

/** A paragraph that says whose work is inside is shorter; longer ones are terms. */
const LONGEST_SENTENCE = 800;

/** The entries of a block: the one its title names, and the sentences that stand in it. */
function entriesOf(path: string, title: Title | null, block: readonly Row[]): NoticeEntry[] {
  const rows = trimmed(block);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  const named: NoticeEntry[] =
    title === null
      ? []
      : [
          {
            ...contentsOf(path, rows),
            startLine: first.line,
            endLine: last.line,
            title: bareName(title.text),
            kind: title.kind,
            version: versionOf(title.text) ?? fieldOf(rows, VERSION_FIELD),
            license: fieldOf(rows, LICENSE_FIELD),
          },
        ];
  const sentences = paragraphs(rows).flatMap((paragraph, i): NoticeEntry[] => {
    const contents = contentsOf(path, paragraph);
    if (
      title !== null &&
      (i === 0 || contents.text.length > LONGEST_SENTENCE || !ATTRIBUTES.test(contents.text))
    )
      return [];
    if (paragraph.every(({ text }) => isBareName(text))) return bareNames(path, paragraph);
    return [
      {
        ...contents,
        startLine: (paragraph[0] as Row).line,
        endLine: (paragraph.at(-1) as Row).line,
        title: (paragraph[0] as Row).text.slice(0, 200),
        kind: 'sentence',
        version: null,
        license: title === null ? fieldOf(paragraph, LICENSE_FIELD) : null,
      },
    ];
  });
  return [...named, ...sentences];
}

function isBareName(text: string): boolean {
  return (
    isName(text) &&
    titled(text).kind === 'titled' &&
    !isTitleOfDocument(text) &&
    !text.endsWith(':') &&
    !ATTRIBUTES.test(text)
  );
}

/** Lines that are nothing but names, one a work. */
function bareNames(path: string, rows: readonly Row[]): NoticeEntry[] {
  return rows.map((row) => ({
    ...contentsOf(path, [row]),
    startLine: row.line,
    endLine: row.line,
    title: bareName(row.text),
    kind: 'titled',
    version: versionOf(row.text),
    license: null,
  }));
}

function contentsOf(
  path: string,
  rows: readonly Row[],
): Pick<NoticeEntry, 'path' | 'urls' | 'purls' | 'text' | 'lower'> {
  const text = rows.map((row) => row.text).join('\n');
  return { path, text, lower: text.toLowerCase(), urls: urlsIn(text), purls: purlsIn(text) };
}

function urlsIn(text: string): string[] {
  return [
    ...new Set(
      [...text.matchAll(/https?:\/\/[^\s<>"'`)\]|]+/gi)].map(([url]) => url.replace(/[.,;:]+$/, '')),
    ),
  ];
}

function purlsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\bpkg:[a-z0-9.+-]+\/[^\s<>"'`)\]|,;]+/gi)].map(([purl]) => purl))];
}

function fieldOf(rows: readonly Row[], field: RegExp): string | null {
  for (const { text } of rows) {
    const found = field.exec(text)?.[1];
    if (found !== undefined) return found.trim();
  }
  return null;
}

/** Rows from the first to the last that has words. */
function trimmed(rows: readonly Row[]): Row[] {
  const telling = rows.map(({ text }) => text !== '');
  const from = telling.indexOf(true);
  return from < 0 ? [] : rows.slice(from, telling.lastIndexOf(true) + 1);
}

/** Rows between gaps. */
function paragraphs(rows: readonly Row[]): Row[][] {
  const out: Row[][] = [];
  let current: Row[] = [];
  for (const row of [...rows, undefined]) {
    if (row !== undefined && row.text !== '') current.push(row);
    else if (current.length > 0) {
      out.push(current);
      current = [];
    }
  }
  return out;
}

// Tables

function isTableRow(row: Row | undefined): boolean {
  return row !== undefined && /^\s*\|?[^|\n]*\|/.test(row.raw);
}

function isTableRule(row: Row | undefined): boolean {
  return row !== undefined && /^[\s|:-]*-{2,}[\s|:-]*$/.test(row.raw) && row.raw.includes('|');
}

function tableEnd(rows: readonly Row[], from: number): number {
  let end = from + 2;
  while (end < rows.length && isTableRow(rows[end])) end++;
  return end;
}

const COLUMNS = {
  name: /^(?:names?|components?|packages?|librar(?:y|ies)|software|projects?|modules?|dependenc(?:y|ies)|works?|products?|third[- ]party.*|upstream|이름|구성\s*요소|组件|名称|ソフトウェア)$/i,
  version: /^(?:versions?|revision|release|commit|버전|版本)$/i,
  license: /^(?:licen[cs]es?(?:\s.*)?|spdx.*|라이선스|许可证?|ライセンス)$/i,
} as const;

function tableEntries(path: string, rows: readonly Row[]): NoticeEntry[] {
  const header = cells((rows[0] as Row).raw).map(bareName);
  const column = (pattern: RegExp): number => header.findIndex((cell) => pattern.test(cell));
  const name = Math.max(0, column(COLUMNS.name));
  const version = column(COLUMNS.version);
  const license = column(COLUMNS.license);
  return rows.slice(2).flatMap((row): NoticeEntry[] => {
    const values = cells(row.raw);
    const title = bareName(values[name] ?? '');
    if (title === '') return [];
    return [
      {
        ...contentsOf(path, [{ ...row, text: row.raw.trim() }]),
        startLine: row.line,
        endLine: row.line,
        title,
        kind: 'titled',
        version: version < 0 ? versionOf(values[name] ?? '') : bareName(values[version] ?? '') || null,
        license: license < 0 ? null : bareName(values[license] ?? '') || null,
      },
    ];
  });
}

function cells(raw: string): string[] {
  return raw
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

// Words

/** A row without list marks, quotes, frames and emphasis; empty for a drawn line. */
function bare(raw: string): string {
  const text = raw
    .replace(/^(?:[\s#*>|=_~+•-]|\(?\d{1,3}[.)]\s)+/, '')
    .replace(/[\s#*|=_~+-]+$/, '')
    .replaceAll('**', '')
    .replaceAll('`', '');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function isRule({ raw }: Row): boolean {
  return /^\s*(?:[-=*_#~+]\s?){5,}$/.test(raw);
}

/** A name without Markdown: `[transformers](https://…)` is `transformers`. */
function bareName(text: string): string {
  return bare(text.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')).trim();
}

function versionOf(title: string): string | null {
  return /(?:^|[\s@(=v-])v?(\d+\.\d[\w.+-]*)/.exec(bareName(title))?.[1]?.replace(/[.,]+$/, '') ?? null;
}

// Which component an entry is about

/** Words that say that a work is inside, or was taken from, what the document comes with. */
const ATTRIBUTES =
  /\b(?:includ|contain|incorporat|deriv|adapt|bundl|vendor|redistribut|copied|taken\s+from|borrow|port(?:ed|ion|s\s+of)|modified|based\s+(?:up)?on|built\s+(?:up)?on|fork|licen[cs]e|copyright|third[- ]party|developed\s+by|provided\s+by|originat|credit|thank|acknowledg|attribut|courtesy)|(?:code|files?|parts?|kernels?|scripts?|implementations?|software|materials?|functions?|class(?:es)?|modules?)\b[^.]{0,60}\bfrom\b|(?:包含|源自|基于|改编|来自|포함|기반|파생|수정|含ま|由来)/i;

/** How an entry is known to be about a component; null where it is not. */
export function namesComponent(entry: NoticeEntry, component: Component): 'purl' | 'url' | 'name' | null {
  if (!mightName(entry.lower, component)) return null;
  const { purl, addresses, pattern } = searched(component);
  if (entry.purls.some((found) => found.toLowerCase().replace(/[@?#].*$/, '') === purl)) return 'purl';
  if (entry.urls.some((url) => addresses.some((slug) => isUnder(url, slug)))) return 'url';
  if (pattern === null) return null;
  if (entry.kind === 'titled' && pattern.test(entry.title)) return 'name';
  // Below a title stand a work's own terms; what they mention is not what the entry is about.
  if (entry.kind === 'titled') return null;
  return pattern.test(entry.text) && ATTRIBUTES.test(entry.text) ? 'name' : null;
}

/** Any name of a component, as a word of its own; null where it has none that says something. */
export function namesPattern(component: Component): RegExp | null {
  return searched(component).pattern;
}

/**
 * False where nothing in a document or an entry can be about the component: a glance, before it is looked at.
 *
 * @param lower its text in lower case
 */
export function mightName(lower: string, component: Component): boolean {
  const { purl, addresses, words } = searched(component);
  return (
    lower.includes(purl) ||
    words.some((word) => lower.includes(word)) ||
    addresses.some((one) => lower.includes(one))
  );
}

/** What is looked for of a component. */
interface Searched {
  readonly purl: string;
  /** Its repository and its page, as they stand behind the host of an address. */
  readonly addresses: readonly string[];
  readonly pattern: RegExp | null;
  /** The first word of each of its names, in lower case. */
  readonly words: readonly string[];
}

function searched(component: Component): Searched {
  const made = SEARCHED.get(component);
  if (made !== undefined) return made;
  const purl = component.purl.toLowerCase();
  const slug = slugOf(component);
  const page = /^pkg:pypi\/(.+)$/.exec(purl)?.[1];
  const names = [component.name, ...component.aliases, ...(slug === null ? [] : [slug])].filter(
    (name) => name.trim().length > 1,
  );
  const found: Searched = {
    purl,
    addresses: [...(slug === null ? [] : [slug]), ...(page === undefined ? [] : [`project/${page}`])],
    pattern:
      names.length === 0
        ? null
        : new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${names.map(literal).join('|')})(?![\\p{L}\\p{N}_-])`, 'iu'),
    words: names.map((name) => name.trim().split(/\s/)[0]?.toLowerCase() ?? ''),
  };
  SEARCHED.set(component, found);
  return found;
}

/** Made once a component: a NOTICE has thousands of entries, and each is compared with every component. */
const SEARCHED = new WeakMap<Component, Searched>();

/** Whether an address is of this repository or page, or of something in it. */
function isUnder(url: string, slug: string): boolean {
  const path = url
    .toLowerCase()
    .replace(/^[a-z+]+:\/\/[^/]+\//, '')
    .replace(/^(?:raw|api\/repos|repos)\//, '');
  return (
    path === slug ||
    path.startsWith(`${slug}/`) ||
    path.startsWith(`${slug}.git`) ||
    path.startsWith(`${slug}#`)
  );
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
