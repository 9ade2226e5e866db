/**
 * What a NOTICE attributes, line by line: products, copyright lines, and sentences that say whose work is inside.
 * Separators, licence terms and prose attribute nothing.
 */
import { parseCopyright } from './copyright.ts';
import { holderKey, identityWords } from './holder-key.ts';

/** "This product includes software developed by …", the usual sentence of a NOTICE. */
const INCLUSION =
  /\b(?:includes?|contains?|incorporates?)\s+(?:[\w-]+\s+){0,4}?(?:developed|written|created|made|licensed|provided|material|code|software|works?)\b.{0,80}?\b(?:by|from|of|at)\s+\S/i;

/** Whether the line says whose work is inside. */
export function statesInclusion(line: string): boolean {
  return INCLUSION.test(line);
}

export type AttributionKind = 'product' | 'copyright' | 'inclusion';

/** What a line that `attributionLines` picked says. */
export function attributionKind(line: string): AttributionKind {
  if ((parseCopyright(line)?.holders.length ?? 0) > 0) return 'copyright';
  return statesInclusion(line) ? 'inclusion' : 'product';
}

/** What stands over lists of other works' notices, whosever they are, and attributes nothing. */
const BOILERPLATE = /^(?:third[- ]party\s+)?notices?\s+and\s+\w+$|^do\s+not\s+translate\s+or\s+locali[sz]e$/i;

/** Whether a line that `attributionLines` picked is the heading of such a list. */
export function isBoilerplate(line: string): boolean {
  return BOILERPLATE.test(line.trim());
}

/** More or longer lines than these are licence texts of bundled works, and no attributions. */
const MOST_LINES = 200;
const LONGEST_LINE = 300;
/** A sentence of a NOTICE runs over a few lines at most. */
const LONGEST_SENTENCE = 4;

/** The attribution lines of a NOTICE, in its order, without repetition; a sentence over several lines is one. */
export function attributionLines(text: string): string[] {
  const rows = text.split(/\r\n|\r|\n/).map(bare);
  const out = new Set<string>();
  const opening = rows.findIndex((row) => row !== '' && !TITLE.test(row));
  for (let i = 0; i < rows.length && out.size < MOST_LINES; i++) {
    const row = rows[i] as string;
    if (row === '') continue;
    const sentence = sentenceAt(rows, i);
    const statement = statementAt(rows, i);
    if (attributionKind(row) === 'copyright') out.add(row.slice(0, LONGEST_LINE));
    else if (statement !== null) {
      out.add(statement.text.slice(0, LONGEST_LINE));
      i = statement.end;
    } else if (statesInclusion(sentence.text) && OPENS_INCLUSION.test(row) && !TERMS.test(sentence.text)) {
      out.add(sentence.text.slice(0, LONGEST_LINE));
      i = sentence.end;
    } else if (isHeading(row) && !YEARS_ALONE.test(row) && (i === opening || copyrightFollows(rows, i)))
      out.add(row);
  }
  return [...out];
}

/**
 * The lines in which a component speaks of itself: its name above its copyright line, and whatever names its holders.
 * The others are about works inside it, which the part that was taken need not contain.
 *
 * @param names what the component is called
 * @param holders holders of the component, known from its files and its licence
 */
export function ownAttributions(
  lines: readonly string[],
  names: readonly string[],
  holders: readonly string[],
): string[] {
  const named = lines.map((line) => parseCopyright(line)?.holders ?? []);
  const products = lines.filter((line) => attributionKind(line) === 'product');
  // Where several works have headings, the first may be one of others too.
  const titled =
    products[0] !== undefined &&
    products[0] === lines[0] &&
    (products.length === 1 || names.some((name) => mentions(products[0] as string, name)));
  const own = [...holders, ...(titled ? (named.find((found) => found.length > 0) ?? []) : [])];
  const keys = new Set(own.map(holderKey));
  return lines.filter((line, i) => {
    const kind = attributionKind(line);
    if (kind === 'product') return titled && i === 0;
    if (kind === 'inclusion') return own.some((holder) => mentions(line, holder));
    return (named[i] ?? []).some((holder) => keys.has(holderKey(holder)));
  });
}

/** Whether a text has the words of another in a row; case, punctuation and articles do not matter. */
function mentions(text: string, words: string): boolean {
  return wordsOf(text).includes(wordsOf(words));
}

/** The words of a text as they are compared, with a blank before and behind each. */
export function wordsOf(text: string): string {
  const words = identityWords(text).filter((word) => word !== 'the');
  return ` ${words.join(' ')} `;
}

/** A row without list marks, frames and Markdown; empty for a separator. */
function bare(row: string): string {
  const text = row
    .slice(0, 4 * LONGEST_LINE)
    .replace(/^(?:[\s#*>|=_~+-]|\d{1,3}[.)]\s)+/, '')
    .replace(/(?<![\s#*|=_~+-])[\s#*|=_~+-]+$/, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/** What any NOTICE is called, and so names nothing. */
const TITLE =
  /^(?:(?:\w+\s+){0,4}notices?|attributions?|credits|acknowledge?ments?|third[- ]party(?:\s+\w+){0,3})(?:\s+file)?[\s:.]*$/i;
const LICENSE_NAME =
  /\blicen[cs]e(?:s|d)?\b|\b(?:Apache|MIT|BSD|GPL|ISC)[\s-]*(?:v?\d[\w.]*)?(?:[\s-]clause)?$/i;
const OPENS_INCLUSION = /\b(?:includes?|contains?|incorporates?)\b/i;
/** Words of licences that speak of what a product includes. */
const TERMS = /\b(?:redistribut\w+|permission|must|shall|provided\s+that|you\s+may)\b/i;

/** A short row that is no sentence: the name of a product. */
function isHeading(row: string): boolean {
  return (
    row !== '' &&
    row.length <= 80 &&
    row.split(/\s+/).length <= 8 &&
    !/[.;,]$/.test(row) &&
    !TITLE.test(row) &&
    !LICENSE_NAME.test(row) &&
    !/^https?:\S+$/.test(row)
  );
}

/** Whether the next row, or the next after one blank row, is a copyright line. */
function copyrightFollows(rows: readonly string[], i: number): boolean {
  const at = rows[i + 1] === '' ? i + 2 : i + 1;
  const next = rows[at];
  return next !== undefined && (attributionKind(next) === 'copyright' || statementAt(rows, at) !== null);
}

/** "Copyright 2019" over the names, one a row: joined; null where the row is none or nobody stands below it. */
function statementAt(rows: readonly string[], i: number): { text: string; end: number } | null {
  if (!YEARS_ALONE.test(rows[i] as string)) return null;
  let end = i;
  while (end - i < LONGEST_SENTENCE) {
    const next = rows[end + 1];
    if (next === undefined || !isHeading(next.replace(ABBREVIATION, '')) || parseCopyright(next) !== null)
      break;
    end++;
  }
  const text = `${rows[i]} ${rows.slice(i + 1, end + 1).join(', ')}`;
  return attributionKind(text) === 'copyright' ? { text, end } : null;
}

/** "Heron, Inc." is no sentence. */
const ABBREVIATION = /(?<=\b(?:inc|corp|ltd|co|llc|gmbh|e\.v))\.$/i;
const YEARS_ALONE =
  /^(?:copyright|©|\(c\))[\s:]*(?:(?:\(c\)|©)[\s:]*)?(?:19|20)\d\d(?:\s*[-–,]\s*(?:(?:19|20)?\d\d|present|now))*[,.]?$/i;

/** The sentence that begins in a row, joined over the rows it runs on. */
function sentenceAt(rows: readonly string[], i: number): { text: string; end: number } {
  let text = rows[i] as string;
  let end = i;
  while (end + 1 < rows.length && end + 1 - i < LONGEST_SENTENCE && !/[.:;!]$/.test(text)) {
    const next = rows[end + 1] as string;
    if (next === '' || attributionKind(next) === 'copyright') break;
    text = `${text} ${next}`;
    end++;
  }
  return { text, end };
}
