/**
 * A NOTICE or a list of third-party notices as a list of entries: what each is about, and what it says of it. The usual
 * shapes are read: sentences ("This product includes …"), blocks under a heading or between drawn lines, fields
 * ("Package: …"), numbered and plain lists, lists below a licence, Markdown tables; fields in English, Korean, Chinese
 * and Japanese.
 */
import type { Component } from '../origin/evidence.ts';
import { slugOf } from '../origin/repository-slug.ts';
import { expressionOfName } from './expression.ts';

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
  let title = null as Title | null;
  /** The licence above a list of works. */
  let section: string | null = null;
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
    const above: string | null = found?.isItem === true ? null : sectionAt(rows, i, title?.isItem === true);
    if (found !== null || above !== null || isRule(row)) close();
    if (found?.isItem === true) title = { ...found, license: found.license ?? section };
    else {
      title = found ?? title;
      section = above ?? (found === null ? section : null);
    }
    block.push(row);
    // What is underlined goes on below the line.
    if (found !== null && isUnderline(rows[i + 1]) && isGap(rows[i - 1])) i++;
  }
  close();
  return entries.slice(0, MOST_ENTRIES);
}

interface Title {
  readonly text: string;
  /** What is longer than a name is prose, though it stands where names stand. */
  readonly kind: NoticeEntry['kind'];
  /** The licence that stands behind the name in the same row, or above the list. */
  readonly license: string | null;
  /** It opens an item of a list. */
  readonly isItem: boolean;
}

/** Words of a title; "Hugging Face transformers 4.34.0 (Apache License 2.0)" has seven. */
const LONGEST_TITLE = 8;

function titled(text: string, row: string = text, isItem = false): Title {
  return {
    text,
    kind: text.split(/\s+/).length > LONGEST_TITLE ? 'sentence' : 'titled',
    license: licenseBehind(row),
    isItem,
  };
}

/** Names of fields, as lists of packages write them. */
const NAME_FIELD =
  /^:?(?:(?:OSS|open[- ]source(?:\s+software)?|third[- ]party)?\s*(?:package|component|software|library|project|module|product|dependency)(?:\s+name)?|(?:OSS\s+)?name|(?:오픈\s*소스|소프트웨어|패키지|라이브러리|구성\s*요소|컴포넌트)?\s*(?:이름|명|명칭)|소프트웨어|라이브러리|패키지|(?:开源)?(?:软件|组件|项目)?名称|软件|组件|ソフトウェア(?:名)?|ライブラリ(?:名)?|名称)\s*[:：]\s*(\S.*)$/i;
const LICENSE_FIELD =
  /^:?(?:(?:SPDX-)?licen[cs]e(?:s|-identifier|\(s\)| type| name)?|라이[선센]스|사용\s*허가|许可证?|许可协议|授权协议|開源授權|授權|ライセンス)\s*[:：]\s*(\S.{0,120})$/i;
const VERSION_FIELD = /^:?(?:(?:OSS\s+)?version|버전|版本|バージョン)\s*[:：]\s*v?(\d[\w.+-]*)/i;
/** What else lists say of a work; an item that says it belongs to the item above. */
const OTHER_FIELD =
  /^:?(?:versions?|copyrights?|authors?|holders?|(?:project|source|download)?\s*(?:urls?|home\s*pages?|sites?|repositor(?:y|ies)|locations?|address|code|download)|web\s*sites?|source|licen[cs]es?|licen[cs]e\s+text|저작권자?|홈페이지|주소|출처|소스(?:\s*코드)?|다운로드|版权(?:所有|声明)?|著作[权權]人?|主页|(?:项目)?地址|来源|源代码|官网|著作権者?|ホームページ|入手先)\s*[:：]/i;
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
  if (/^\s{0,8}(?:[-*+•]|\(?\d{1,3}[.)])\s+\S|^\s{0,8}\d{1,3}、\s*\S/.test(raw))
    return isItem(text) ? titled(itemName(text), text, true) : null;
  // A short line of its own, behind a gap or a drawn line, above what speaks of it.
  const before = rows[i - 1];
  const alone = before === undefined || before.text === '';
  return alone && isName(text) && !isTitleOfDocument(text) && tellsBelow(rows, i) ? titled(text) : null;
}

/** "transformers (https://…), Apache-2.0": the name that opens an item of a list; an address alone is one too. */
function itemName(text: string): string {
  const plain = bareName(text);
  return /^https?:\S+$/i.test(plain) ? plain : (partsOfItem(plain)[0] as string);
}

function partsOfItem(plain: string): string[] {
  return plain.split(/\s[-–—]\s|[,;()]\s?|:(?!\/\/)\s?|\s(?=https?:)/);
}

/** Words without which a part of a row is the name of no licence. */
const OF_LICENSES =
  /\b(?:MIT|BSD|ISC|Apache|Mozilla|GNU|[AL]?GPL|MPL|EPL|CDDL|CC|Zlib|Boost|BSL|Unlicense|public\s+domain|licen[cs]e)\b/i;

/** Whether words are the name of one licence, or an expression of some. */
function namesLicense(words: string): boolean {
  if (!OF_LICENSES.test(words)) return false;
  let known = NAMES_READ.get(words);
  if (known === undefined) {
    known = expressionOfName(words) !== null;
    if (NAMES_READ.size >= MOST_READ) NAMES_READ.clear();
    NAMES_READ.set(words, known);
  }
  return known;
}

/** A list names the same few licences in thousands of rows. */
const NAMES_READ = new Map<string, boolean>();
const MOST_READ = 1000;

/** "heron (Apache License 2.0)", "heron - MIT": the licence behind the name; null where no part of the row is one. */
function licenseBehind(row: string): string | null {
  if (!OF_LICENSES.test(row)) return null;
  for (const part of partsOfItem(bareName(row)).slice(1))
    if (part.length < 80 && namesLicense(part)) return part.trim();
  return null;
}

/**
 * "Open Source Software Licensed under the MIT License:", "Apache License 2.0" above a list of works.
 *
 * @param inItem whether an item of a list stands above; a licence's name there may be the item's own
 */
function sectionAt(rows: readonly Row[], i: number, inItem: boolean): string | null {
  const { text, raw } = rows[i] as Row;
  if (text === '' || text.length > LONGEST_SECTION || !isGap(rows[i - 1]) || isField(text)) return null;
  const sentence = /\blicen[cs]ed\s+under\s+(?:the\s+)?(\S.*?)\s*:?$/i.exec(text)?.[1];
  const said = sentence ?? text.replace(/\s*[:：]$/, '');
  if (!namesLicense(said)) return null;
  let next = i + 1;
  while (next < i + 4 && isGap(rows[next])) next++;
  const first = rows[next];
  if (first === undefined || titleAt(rows, next)?.isItem !== true) return null;
  return inItem && sentence === undefined && indentOf(raw) >= indentOf(first.raw) ? null : said;
}

/** The name of a licence, and a few words before it. */
const LONGEST_SECTION = 150;

function indentOf(raw: string): number {
  return raw.length - raw.trimStart().length;
}

function isField(text: string): boolean {
  return LICENSE_FIELD.test(text) || VERSION_FIELD.test(text) || OTHER_FIELD.test(text);
}

/** Clauses of licences are numbered too; an item names something and does not order it. */
function isItem(text: string): boolean {
  return (
    !isField(text) &&
    !/^["“]?(?:redistributions?|neither|you\s+(?:must|may|shall)|the\s+(?:origin|name|copyright|above)|this\s+(?:notice|software)|altered|all\s+advertising|grant|definitions|subject|if\s+you|disclaimer|limitation|submission|trademarks|accepting)\b/i.test(
      text,
    ) &&
    text.split(/\s+/).length <= 40
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

/** "Apache Arrow", "boost-python" and "mitmproxy" are works. */
const LICENSE_TITLE =
  /^(?:the\s+)?(?:apache(?:\s*$|[\s,(-]+(?:software\s+|public\s+)?(?:licen[cs]e|version|v?\d))|gnu\s+(?:affero|lesser|library\s+general|general|free\s+documentation|[al]?gpl)|mozilla\s+public|boost\s+software|creative\s+commons|(?:mit|bsd|isc|zlib|unlicense)(?![\w-]*[a-z]{3})|version\s+\d|terms\s+and|appendix|end\s+of|\d-clause|licen[cs]e\b)[^\n]{0,60}$/i;

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
            license: fieldOf(rows, LICENSE_FIELD) ?? title.license,
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
    .replace(/^(?:[\s#*>|=_~+•-]|\(?\d{1,3}[.)]\s|\d{1,3}、)+/, '')
    .replace(/(?<![\s#*|=_~+-])[\s#*|=_~+-]+$/, '')
    .replaceAll('**', '')
    .replaceAll('`', '');
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

function isUnderline(row: Row | undefined): boolean {
  return row !== undefined && /^\s{0,3}(?:={3,}|-{3,}|~{3,}|\^{3,})\s*$/.test(row.raw);
}

function isGap(row: Row | undefined): boolean {
  return row === undefined || row.text === '';
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

/** "This product does not include heron": what is told not to be inside. */
const DENIES =
  /\b(?:(?:not|never|no\s+longer)\s+(?:\w+\s+){0,2}?(?:includ|contain|incorporat|bundl|redistribut|based|deriv)\w*|no\s+(?:code|files?|parts?)\b[^.]{0,30}\b(?:from|of))/gi;

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
  return pattern.test(entry.text) && ATTRIBUTES.test(entry.text.replace(DENIES, ' ')) ? 'name' : null;
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
