/** What the comments of one source file say about copyright, licence, origin and changes. */
import type { NoticeKind, OriginFacts } from '../origin/evidence.ts';
import type { CommentLine } from '../source/comment-lines.ts';
import { declaresOrigin, PORT_PARAGRAPH, statesChange, urlIn } from './attribution.ts';
import {
  type CopyrightStatement,
  isUnfinished,
  mightState,
  namesNobody,
  parseCopyright,
  plainMarks,
  withoutTags,
} from './copyright.ts';
import { holderKey } from './holder-key.ts';
import { type IgnoreComment, readIgnoreComment } from './ignore-comments.ts';
import { findNotices, type LicensePointer } from './notice-text.ts';

export interface FileNotices {
  readonly statements: readonly Statement[];
  /** Distinct holders of all statements, by the spelling that comes first. */
  readonly holders: readonly string[];
  readonly licenseNotices: readonly LicenseNotice[];
  /** What else its header states, as `furtherNotices` reads it; not to be compared with an origin. */
  readonly further?: readonly LicenseNotice[];
  /** `SPDX-License-Identifier` tags: the expression as written. */
  readonly spdxTags: readonly Remark[];
  /** Lines that say that the file was changed. */
  readonly changeNotices: readonly Remark[];
  /** Lines that say where code came from. */
  readonly declarations: readonly Declaration[];
  /** Lines that ask Colophon to let findings of the file be. */
  readonly ignores: readonly IgnoreComment[];
  /** Where a header may be inserted: behind an interpreter line and an encoding line. */
  readonly headerLine: number;
}

export interface Statement extends CopyrightStatement {
  readonly line: number;
  readonly endLine: number;
  /** Stands in the file's header. */
  readonly header: boolean;
  /** Where it stands in a comment that goes on behind it: what a further line of that comment begins with. */
  readonly margin?: string;
}

export interface LicenseNotice {
  readonly line: number;
  readonly endLine: number;
  readonly kind: 'header' | 'spdx' | 'text';
  /** SPDX expression or LicenseRef; null where the notice does not say which licence. */
  readonly license: string | null;
  readonly header: boolean;
  /** Where it leaves the licence to the project's LICENSE file; `license` is null then. */
  readonly pointer?: LicensePointer;
}

/** What the header of an upstream file says. */
export interface FileFacts extends OriginFacts {
  /** Where it names no licence and points to the LICENSE file of its project instead. */
  readonly pointer?: LicensePointer;
}

export interface Remark {
  readonly line: number;
  readonly text: string;
  readonly header: boolean;
}

export interface Declaration extends Remark {
  /** The address it names, on its line or the next. */
  readonly url: string | null;
}

export const NO_NOTICES: FileNotices = {
  statements: [],
  holders: [],
  licenseNotices: [],
  spdxTags: [],
  changeNotices: [],
  declarations: [],
  ignores: [],
  headerLine: 1,
};

/** A statement is not read over more lines than this. */
const LONGEST_STATEMENT = 8;

/**
 * Reads every comment and docstring line of a file; `lines` as `commentLines` gives them. Of `strings`, as `stringLines`
 * gives them, only copyright statements are read.
 */
export function readFileNotices(
  lines: readonly CommentLine[],
  strings: readonly CommentLine[] = [],
): FileNotices {
  const statements: Statement[] = [];
  const licenseNotices: LicenseNotice[] = [];
  const spdxTags: Remark[] = [];
  const changeNotices: Remark[] = [];
  const declarations: Declaration[] = [];
  const { rest, ignores } = withoutIgnores(lines);

  for (const block of blocksOf(rest)) {
    const whole = joined(block);
    readStatements(block, statements);
    readRemarks(block, whole, changeNotices, declarations);
    readLicenseNotices(block, whole, licenseNotices, spdxTags);
  }
  for (const block of blocksOf(strings)) readStatements(block, statements);
  licenseNotices.sort((a, b) => a.line - b.line);
  return {
    statements,
    holders: distinctHolders(statements),
    licenseNotices,
    spdxTags,
    changeNotices,
    declarations,
    ignores,
    headerLine: headerLineOf(lines),
  };
}

/** Comments that waive are taken out: their reasons speak of licences and origins and declare none. */
function withoutIgnores(lines: readonly CommentLine[]): {
  rest: readonly CommentLine[];
  ignores: IgnoreComment[];
} {
  const ignores: IgnoreComment[] = [];
  if (!lines.some(({ text }) => IGNORE_MARK.test(text))) return { rest: lines, ignores };
  const rest = lines.map((commentLine) => {
    const { line, text } = commentLine;
    const found = IGNORE_MARK.test(text) ? readIgnoreComment(line, cleaned(text)) : null;
    if (found === null) return commentLine;
    ignores.push(found);
    return { ...commentLine, text: '' };
  });
  return { rest, ignores };
}

const IGNORE_MARK = /colophon\s*:\s*ignore/i;

/** No notice has longer lines; generated text has. */
const LONGEST_LINE = 2000;

function headerLineOf(lines: readonly CommentLine[]): number {
  let at = 1;
  for (const { line, text } of lines) {
    if (line !== at || line > 2) break;
    if (
      !(line === 1 && /^\/\S+/.test(text)) &&
      !/^(?:-\*-\s*)?(?:vim:.*)?(?:file)?(?:en)?coding[:=]\s*[-\w.]+/.test(text)
    )
      break;
    at++;
  }
  return at;
}

/** Comment lines that follow each other without a gap, cleaned of what other comment styles put before the text. */
type Block = readonly BlockLine[];
interface BlockLine extends CommentLine {
  /** False where the line can say nothing that is looked for. */
  readonly telling: boolean;
}

/**
 * Lines without any of these say nothing that is looked for. Documentation is long, so this comes first and is made
 * for speed: no case folding, and stems without their first letter for "Modified", "modified" and "unmodified" alike.
 */
const TELLING =
  /opyright|OPYRIGHT|\([cC]\)|holder is |[^\u0000-\u024f]|©|&copy|opr\.|icen[cs]|ICEN[CS]|ermission|ERMISSION|edistribution|EDISTRIBUTION|nencumbered|SPDX|spdx|odif|ODIF|dapted|daptation|DAPTED|dopted|hange[ds]|HANGE|pdated|UPDATED|enamed|mended|ltered|lteration|ustomi|atched|eriv|ranslated|ewritten|actored|eworked|onverted|implified|xtended|dited|evised|weaked|djust|ifference|eviat|mendment|opied|Copy |copy |aken|orrowed|xtracted|asted|loned|btained|endored|eused|mported|ifted|igrated|ource|rigin|pstream|redit|hanks to|cknowl|omes from|ame from|xcerpt|nherited|ased|uilt on|odel+ed|enerated from|ortion|orked|orted|fork of|https?:|www\.|ithub|^[[(]?(?:19|20)\d\d/;

function blocksOf(lines: readonly CommentLine[]): Block[] {
  const blocks: BlockLine[][] = [];
  let current: BlockLine[] = [];
  let any = false;
  const close = (): void => {
    if (any) blocks.push(current.map((line) => ({ ...line, text: cleaned(line.text) })));
    current = [];
    any = false;
  };
  let previous = -1;
  for (const commentLine of lines) {
    const { line, text: full } = commentLine;
    const text = full.length > LONGEST_LINE ? full.slice(0, LONGEST_LINE) : full;
    if (line > previous + 1 || line < previous) close();
    previous = line;
    const telling = TELLING.test(text);
    any ||= telling;
    current.push({ ...commentLine, text, telling });
  }
  close();
  return blocks;
}

/** Without the marks of other comment styles and of boxes drawn around a header. */
function cleaned(text: string): string {
  let bare = text.includes('<') ? withoutTags(text) : text;
  if (bare.includes('](http')) bare = bare.replace(/\[([^[\]()]{1,80})\]\((https?:[^()]*)\)/g, '$1 <$2>');
  if (/^[%.\\]/.test(bare)) bare = bare.replace(/^(?:%%Copyright:|\.?\\")\s*/i, '');
  return bare
    .replace(/^\+(?=[#*/])/, '')
    .replace(/^(?:[\s*#;%|!]|\/{2,}|\/\*|--+|[=_~]{2,}|"{3}|'{3}|(?:dnl|REM)\s)+/, '')
    .replace(/[\s*#|=_~\\]+(?:\/\s*)?$/, '');
}

function readStatements(block: Block, into: Statement[]): void {
  for (let i = 0; i < block.length; i++) {
    const first = block[i] as BlockLine;
    if (!first.telling || !mightState(first.text)) continue;
    let text = plainMarks(first.text).trim();
    let statement = parseCopyright(text);
    let last = i;
    // "Under copyright by:", an empty line, and the list
    const gap = block[i + 1]?.text === '' && leavesGap(text, block[i + 2]?.text ?? '') ? 1 : 0;
    const following = block[i + 1 + gap]?.text ?? '';
    if (statement === null && opensStatement(text, following)) {
      const person = PERSON_ROW.exec(following)?.groups?.person;
      text =
        HOLDERS_HEADING.test(text) || LIST_AHEAD.test(text) || person !== undefined
          ? `Copyright by ${person ?? following}`
          : `${text} ${following}`;
      statement = parseCopyright(text);
      last += 1 + gap;
    }
    if (statement === null) continue;
    // "Copyright (c) 1996." over an empty line over "Heron Corporation."
    if (YEARS_ALONE.test(text) && block[last + 1]?.text === '') last++;
    while (last + 1 < block.length && last - i < LONGEST_STATEMENT) {
      const next = block[last + 1] as CommentLine;
      if (!continues(text, next.text)) break;
      const joined = parseCopyright(`${text} ${next.text}`);
      if (joined === null) break;
      text = `${text} ${next.text}`;
      statement = joined;
      last++;
    }
    const rows: CopyrightStatement[] = [statement];
    for (let above = text; last + 1 < block.length && last - i < LONGEST_STATEMENT; last++) {
      const next = (block[last + 1] as CommentLine).text;
      const row = rowOf(above, next);
      if (row === null) break;
      rows.push(row);
      above = next;
    }
    let holders = [...new Set(rows.flatMap((row) => row.holders))];
    // "Author: Ada Heron" over "Copyright 1999", and nothing behind it
    if (holders.length === 0 && YEARS_AND_NO_MORE.test(text)) holders = authorAbove(block[i - 1]?.text ?? '');
    const { line: endLine, margin } = block[last] as CommentLine;
    if (holders.length > 0)
      into.push({
        line: first.line,
        endLine,
        text: statement.text,
        holders,
        years: statement.years,
        header: first.header,
        ...(margin === undefined ? {} : { margin }),
      });
    i = last;
  }
}

/** Who is named as the author on the line above a statement that names nobody. */
function authorAbove(text: string): string[] {
  const name = AUTHOR_LINE.exec(text)?.groups?.name;
  return name === undefined ? [] : (parseCopyright(`Copyright by ${name}`)?.holders.slice() ?? []);
}
const YEARS_AND_NO_MORE = /^copyright\s*(?:\(c\)|©)?\s*\d{4}(?:\s*[-–,]\s*\d{4})*\.?$/i;

/**
 * A further row of a list that a statement began, one holder a row:
 * "Copyright (c) 2019 First" over "2021 Second", "Ada Heron <ada@example.com>", or then "Heron Labs, Inc.".
 */
function rowOf(above: string, next: string): CopyrightStatement | null {
  const person = PERSON_ROW.exec(next)?.groups?.person;
  const row = person !== undefined || DATED_ROW.test(next);
  const house =
    !row &&
    ((ENDS_WITH_ADDRESS.test(above) && HOUSE_ROW.test(next)) ||
      (ENDS_WITH_PERSON.test(above) && DEPARTMENT_ROW.test(next))) &&
    parseCopyright(next) === null;
  if (!row && !house) return null;
  const parsed = parseCopyright(`Copyright by ${person ?? next.replace(/^(?:\(c\)|©)\s*/i, '')}`);
  return parsed === null || parsed.holders.length === 0 ? null : parsed;
}
const DATED_ROW =
  /^(?:\(c\)\s*|©\s*)?(?!(?:19|20)\d\d-\d\d-\d\d)(?:19|20)\d{2}(?:\s*[-–,]\s*(?:19|20)?\d{2,4})*,?\s+(?:by\s+)?\p{Lu}[^:;]{2,80}$/u;
const PERSON_NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:['\"]?\\p{Lu}[\\p{L}.'’-]*|van|von|de|der|den|del|di|da|la|le)){1,4}";
const ADDRESS =
  '(?:<[^<>]*(?:@|\\bat\\b|\\[at\\]|https?:)[^<>]*>|\\(\\s?[^()\\s]*@[^()]*\\)|\\([\\w.-]+ at [^()]*\\)|[\\w.+-]+@[\\w-]+\\.[\\w.-]+)';
const SOME_YEARS = '\\(?(?:19|20)\\d\\d(?:\\s*[-–,]\\s*(?:(?:19|20)?\\d\\d)?)*\\)?';
/** A name with an address and nothing else but years or a remark in brackets. */
const PERSON_ROW = new RegExp(
  `^(?:[-*•+]\\s+|and\\s+)?(?:${SOME_YEARS},?\\s+(?:by\\s+)?)?(?<person>${PERSON_NAME}),?\\s*${ADDRESS},?(?:\\s*${SOME_YEARS})?(?:\\s*\\([^()]*\\)|\\s+-\\s+[\\w ]{1,40})?[,;.]*$`,
  'u',
);
const AUTHOR_LINE = new RegExp(
  `^@?(?:[Aa]uthor|[Ww]ritten by)\\s*:?\\s+(?<name>${PERSON_NAME})(?:\\s*${ADDRESS})?$`,
  'u',
);
const ENDS_WITH_ADDRESS = new RegExp(`${ADDRESS}[,;.]*$`, 'u');
/** A company, project or institute by itself on its line. */
const HOUSE_ROW =
  /^(?:[Tt]he\s+)?\p{Lu}[^:;()@<>]{1,60}?\b(?:Inc|Corp|Corporation|Ltd|LLC|GmbH|AG|AB|Limited|[Pp]roject|Team|Authors|Foundation|Universit\p{Ll}+|Institute?|Laborator\p{Ll}+)\b\.?$|^\p{Lu}[^:;()@<>]{0,40}\b(?:Universit\p{Ll}+|Institut\p{Ll}*|Laborato\p{Ll}+|Department)\b[^:;()@<>]{0,50}$/u;

/** "Copyright 1998 Ada Heron" over "Department of Birds, Heron University" */
const ENDS_WITH_PERSON = new RegExp(`(?:19|20)\\d\\d,?\\s+(?:by\\s+)?${PERSON_NAME}$`, 'u');
const DEPARTMENT_ROW =
  /^(?:(?:Department|Dept\.|Institute?|Laboratory|School|Faculty)\s+(?:of|for)\s[^:;()@<>.]{3,70}|\p{Lu}[^:;()@<>.]{0,40}\s(?:Department|Laboratory|Institute)),\s+[^:;()@<>.]{0,40}\bUniversit\p{Ll}+(?:\s+of\s+[\p{L} ]{3,30})?$/u;

/** "Copyright (c) 1996." over "The Regents of the University of California." */
const YEARS_ALONE = /(?:copyright|©|\(c\))[\s:]*(?:\(c\)|©)?[\s:]*\d{4}(?:\s*[-–,]\s*\d{4})*\.$/i;
const ORGANISATION =
  /^(?:the\s+)?\p{Lu}.*\b(?:inc|corp|corporation|company|ltd|limited|llc|gmbh|university|institute|foundation|regents|laborator(?:y|ies))\b/iu;
/** "and Ben Egret" or "and Heron Labs, Inc. All rights reserved", below a statement that could end there. */
const ANOTHER_NAME =
  /^(?:and|&)\s+(?:the\s+)?\p{Lu}[\p{L}.'-]*(?:\s+\p{Lu}[\p{L}.'-]*){0,3}(?:,?\s+(?:Inc|Corp|Ltd|LLC)\b\.?)?(?:\s+(?:team|authors|contributors|developers))?(?:\s*<[^<>\s]*@[^<>]*>)?(?:[\s,.]*[Aa]ll\s+[Rr]ights\s+[Rr]eserved|,\s+and\s+is\s.*)?\.?$/u;
/** The rest of a name that the end of the line broke: "Copyright 2001 Free" over "Software Foundation, Inc." */
const REST_OF_NAME =
  /^(?:(?:[\p{Lu}][\p{L}-]*\s+){0,3}(?:Foundation|Universit\p{Ll}+|Institute|Laborator\p{Ll}+|Organi[sz]ation|Corporation|Technologies|Systems|Society|Consortium|Association|Group|Project)(?:[,.\s]|$)|(?:Research|Laboratories|Communications),\s+Inc\b)/u;
/** "Ada Heron, Ben" over "Egret and Cleo Ibis" */
const LIST_BROKEN = /,\s+(?:and\s+)?\p{Lu}\p{Ll}+$/u;
/** "Copyright 2001 Ada" over "Heron." */
const ONE_WORD = /(?:19|20)\d\d,?\s+(?:by\s+)?\p{Lu}\p{Ll}+$/u;
/** A name is over where these end the line. */
const NAME_IS_OVER = new RegExp(
  `(?:[.)>,;:]|\\b(?:inc|corp|corporation|ltd|limited|llc|gmbh|co|foundation|university|institute|project|team|authors|contributors|others|reserved)|${ADDRESS})$`,
  'iu',
);
/** A statement whose years or names stand in the next line. */
const OPENED = /(?:copyright|©|\(c\))[\s:]*$|\bcopyright(?:ed)?\s+(?:property\s+of|by|of)$/i;
/** "are copyright Heron" over "Systems Incorporated" */
const NAME_BROKEN = /\b(?:(?:is|are)\s+copyright|its\s+copyright\s+holder,)\s+\p{Lu}\p{Ll}+$/u;
const YEARS_FIRST = /^(?:©|\(c\))?\s*(?:19|20)\d\d/i;
/** "Copyright Holders:" over a list. */
const HOLDERS_HEADING = /^(?:[\w ]{0,30}\band\s+)?copyright\s+(?:holders?|owners?)(?:\(s\))?\s*:?$/i;

/** "are under copyright by:" */
const LIST_AHEAD = /\bcopyright\s+by:$/i;

/** Whether an empty line may part what opens a statement from the rest of it. */
function leavesGap(text: string, next: string): boolean {
  if (LIST_AHEAD.test(text)) return true;
  if (/^copyright\s*:?$/i.test(text)) return YEARS_FIRST.test(next) || PERSON_ROW.test(next);
  return /\bcopyright$/.test(text) && /^by\s+the\s+\p{Lu}/u.test(next);
}

function opensStatement(text: string, next: string): boolean {
  if (HOLDERS_HEADING.test(text) || LIST_AHEAD.test(text)) return PERSON_ROW.test(next);
  if (NAME_BROKEN.test(text)) return /^\p{Lu}\p{Ll}+/u.test(next);
  if (!OPENED.test(text)) return false;
  return (
    (/^copyright\s*:?$/i.test(text) && PERSON_ROW.test(next)) ||
    YEARS_FIRST.test(next) ||
    (/(?:©|\(c\)|\b(?:by|of))$/i.test(text) && next.length < 100 && /^(?:the\s+)?\p{Lu}/u.test(next)) ||
    (/\b(?:is|are|and)\s+copyright$/.test(text) && /^(?:\(c\)\s*|©\s*)?by\s+(?:the\s+)?\p{Lu}/iu.test(next))
  );
}

/** Whether `next` belongs to the statement that `text` began. */
function continues(text: string, next: string): boolean {
  if (next === '' || parseCopyright(next) !== null) return false;
  if (/^<(?:https?:|[^\s<>]*@)[^<>]*>,/.test(next)) return true;
  if (/\d{4},$/.test(text) && /^(?:19|20)\d\d\b/.test(next)) return true;
  if (LIST_BROKEN.test(text) && /^\p{Lu}\p{L}+(?:,|\.$|\s+and\s)/u.test(next)) return true;
  if (YEARS_ALONE.test(text)) return next.length < 80 && ORGANISATION.test(next);
  if (!isUnfinished(text))
    return (
      ANOTHER_NAME.test(next) ||
      (!NAME_IS_OVER.test(text) && REST_OF_NAME.test(next)) ||
      (/\b(?:University|Regents|Trustees|Institute|Government)$/.test(text) &&
        /^of\s+(?:the\s+)?\p{Lu}/u.test(next)) ||
      (ONE_WORD.test(text) && /^\p{Lu}\p{Ll}+(?:[,.;]|\s*<[^<>]*>)/u.test(next))
    );
  if (
    /^(?:licen[cs]ed|this\s|the\s+(?:software|code)|permission|redistribution|use\s+of|see\s|for\s|SPDX-|you\s|https?:|import\s|from\s|@|\d+[.)]\s)/i.test(
      next,
    )
  )
    return false;
  // A bare "Copyright 2024" is completed by a name, not by prose.
  const bare = /(?:\d{4}|\)|©|copyright),?$/i.test(text);
  return !bare || (/^(?:by$|(?:by\s+)?(?:the\s+)?[\p{Lu}\p{Lo}])/u.test(next) && next.length < 120);
}

/** A line that leaves its object to the next one. */
const DANGLING = /(?:\b(?:from|by|on|of|to|at|in|here|the|and)|[:：,])\W*$/i;

function readRemarks(
  block: Block,
  { text, startOf }: Joined,
  changes: Remark[],
  declarations: Declaration[],
): void {
  const masked = maskPortParagraph(text);
  block.forEach((line, i) => {
    if (!line.telling) return;
    const own = masked.slice(startOf(i), startOf(i) + line.text.length).trim();
    if (own === '') return;
    const next = block[i + 1];
    const following = next !== undefined && next.line <= line.line + 1 ? next.text : '';
    const changed = statesChange(own, line.header);
    const declared = declaresOrigin(line.text);
    if (!changed && !declared) return;
    // "Adapted from:" alone could be anybody's; with its address it is one line of one author.
    const whole = DANGLING.test(line.text) && following !== '' ? `${line.text} ${following}` : line.text;
    if (changed) changes.push({ line: line.line, text: whole, header: line.header });
    if (declared) {
      const url = urlIn(line.text) ?? (/^\W*https?:/i.test(following) ? urlIn(following) : null);
      declarations.push({ line: line.line, text: whole, header: line.header, url });
    }
  });
}

/** Blanks the words in which upstream says that it ported the model, wherever its lines break. */
function maskPortParagraph(text: string): string {
  return text.replace(PORT_PARAGRAPH, (words) => words.replace(/\S/g, ' '));
}

function readLicenseNotices(
  block: Block,
  { text, lineAt }: Joined,
  notices: LicenseNotice[],
  tags: Remark[],
): void {
  for (const { start, end, kind, license, pointer } of findNotices(text)) {
    const first = lineAt(start);
    notices.push({
      line: first.line,
      endLine: lineAt(Math.max(start, end - 1)).line,
      kind,
      license,
      header: first.header,
      ...(pointer === undefined ? {} : { pointer }),
    });
  }
  for (const line of block) {
    const tag = line.telling ? /SPDX-License-Identifier\s*:\s*(.*)$/i.exec(line.text) : null;
    if (tag === null) continue;
    const expression = (tag[1] as string).replace(/\s*(?:\*+\/|-->|"""|''').*$/, '').trim();
    tags.push({ line: line.line, text: expression, header: line.header });
    notices.push({
      line: line.line,
      endLine: line.line,
      kind: 'spdx',
      license: expression === '' ? null : expression,
      header: line.header,
    });
  }
}

/** A block as one text, one comment line a line, with the way from lines to places and back. */
interface Joined {
  readonly text: string;
  readonly startOf: (i: number) => number;
  readonly lineAt: (place: number) => CommentLine;
}

export function joined(block: readonly CommentLine[]): Joined {
  const starts: number[] = [];
  let length = 0;
  for (const line of block) {
    starts.push(length);
    length += line.text.length + 1;
  }
  return {
    text: block.map((line) => line.text).join('\n'),
    startOf: (i) => starts[i] as number,
    lineAt: (place) => {
      // A NOTICE of some megabytes has ten thousands of lines, and as many notices.
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) > place) high = middle - 1;
        else low = middle;
      }
      return block[low] as CommentLine;
    },
  };
}

/** Holders without repetition, by the spelling that comes first. */
export function distinctHolders(statements: readonly { readonly holders: readonly string[] }[]): string[] {
  const byKey = new Map<string, string>();
  for (const { holders } of statements)
    for (const holder of holders) if (!byKey.has(holderKey(holder))) byKey.set(holderKey(holder), holder);
  return [...byKey.values()];
}

/** How the file carries its notice: in its header alone, or anywhere in its comments. */
export function noticeKindOf(notices: FileNotices, headerOnly: boolean): NoticeKind {
  const counts = ({ header }: { readonly header: boolean }): boolean => header || !headerOnly;
  const license = notices.licenseNotices.filter(counts);
  if (license.some(({ kind }) => kind !== 'spdx')) return 'header';
  if (license.length > 0) return 'spdx';
  return notices.statements.some(counts) ? 'copyright-only' : 'none';
}

/** What an index keeps of an upstream file: only its own header speaks for it. */
export function factsOf(lines: readonly CommentLine[]): FileFacts {
  return factsOfNotices(readFileNotices(lines.filter(({ header }) => header)));
}

/** As `factsOf`, for notices that have been read. Comments beside the code do not count. */
export function factsOfNotices(notices: FileNotices): FileFacts {
  const licenses = notices.licenseNotices.flatMap(({ header, license }) =>
    header && license !== null ? [license] : [],
  );
  const distinct = [...new Set(licenses)];
  const pointer = distinct.length > 0 ? null : commonPointer(notices.licenseNotices);
  return {
    license:
      distinct.length === 0
        ? null
        : distinct.map((id) => (distinct.length > 1 && / OR /i.test(id) ? `(${id})` : id)).join(' AND '),
    holders: distinctHolders(notices.statements.filter(({ header }) => header)).filter(
      (holder) => !namesNobody(holder),
    ),
    notice: noticeKindOf(notices, true),
    ...(pointer === null ? {} : { pointer }),
  };
}

/** Where all notices of a header leave the licence to one file. */
function commonPointer(notices: readonly LicenseNotice[]): LicensePointer | null {
  const pointers = notices.filter(({ header }) => header).map(({ pointer }) => pointer);
  const families = new Set(pointers.flatMap((pointer) => pointer?.family ?? []));
  if (pointers.length === 0 || pointers.includes(undefined) || families.size > 1) return null;
  return { family: [...families][0] ?? null };
}

/**
 * 32-bit FNV-1a hash of a comment line's letters and digits, case folded: the same whatever the comment style, the
 * punctuation and the spacing. The index stores it for the lines in which upstream speaks of changes and origins.
 */
export function phraseHash(text: string): number {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
