/**
 * Recognises the full text of licences inside a document, wherever it stands and whatever stands around it, and tells
 * whether it is the licence as it is known or has conditions of its own. A short notice ("Licensed under the Apache
 * License …") is not the text.
 */
import { allLicenses, commonLicenses, type Library } from './library.ts';
import { matchTexts, numbered, type TextMatch } from './match-texts.ts';
import { hashedWords, type Words, wordHash } from './words.ts';

export interface LicenseText {
  /**
   * SPDX id; GNU licences without `-only` or `-or-later`, whose text is one; LicenseRef for model licences.
   * `LicenseRef-Modified-MIT` and its like where the document adds conditions of its own.
   */
  readonly id: string;
  /** Share of the licence's text that the document contains, 0 to 1. */
  readonly containment: number;
  /** As `containment`, less what stands in between: 1 where it is the licence word for word. */
  readonly confidence: number;
  /** Where it stands in the document, by UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/**
 * A text counts as present from this share of its words on. Real copies that leave out the title, fill in names or
 * number their clauses keep 0.95 and more; a short notice has less than 0.2.
 */
const PRESENT = 0.86;
/** Short ones, of fewer words than this, differ from others by a word or two. */
const SHORT = 40;
const SHORT_PRESENT = 0.94;
/** How many words may stand in between, to words of the licence. */
const LIKE = 0.7;

/** Whether enough of a licence is there to call it present. */
export function isPresent({ pattern, containment, likeness }: TextMatch): boolean {
  return containment >= (pattern.required < SHORT ? SHORT_PRESENT : PRESENT) && likeness >= LIKE;
}

/** The licence texts that a document contains in full, the most certain first. */
export function identifyLicenseTexts(text: string): LicenseText[] {
  const words = hashedWords(text);
  if (words.hashes.length < FEWEST_WORDS) return [];
  const found = new Map<string, LicenseText>();
  const { matches, library } = presentTexts(words);
  for (const match of matches) {
    const id = variantOf(match, words, text, library);
    const before = found.get(id);
    if (before !== undefined && before.confidence >= match.likeness) continue;
    found.set(id, {
      id,
      containment: match.containment,
      confidence: match.likeness,
      start: words.starts[match.from] as number,
      end: words.ends[match.to - 1] as number,
    });
  }
  return [...found.values()].sort((a, b) => b.containment - a.containment || a.start - b.start);
}

/** No licence text has fewer words (the shortest that SPDX lists: diffmark, FSFUL). */
const FEWEST_WORDS = 8;
/** So many words may be left over beside texts that are there word for word: a title, whose work it is. */
const LEFT_OVER = 30;

/** Matches of texts. The licences that few projects use are looked at only where others leave something open. */
function presentTexts(words: Words): { matches: TextMatch[]; library: Library } {
  const common = commonLicenses();
  const matches = matchTexts(numbered(words, common), common, rank).filter(isText);
  const explained = matches.reduce(
    (sum, { from, to, missing, extra }) => sum + (missing + extra > 0 ? 0 : to - from),
    0,
  );
  if (explained > 0 && words.hashes.length - explained <= LEFT_OVER) return { matches, library: common };
  const all = allLicenses();
  return { matches: matchTexts(numbered(words, all), all, rank).filter(isText), library: all };
}

function rank(match: TextMatch): number {
  return isPresent(match) ? 1 : 0;
}

function isText({ pattern }: TextMatch): boolean {
  return pattern.kind === 'text';
}

/** The id under which a text stands that adds something to the licence it holds. */
export function variantOf(match: TextMatch, words: Words, text: string, library: Library): string {
  const { id } = match.pattern;
  // In a collection each text would have to be told from what belongs to the next.
  if ((text.match(GRANTS) ?? []).length > 1) return id;
  return saysModified(id, text) ||
    (SHORT_TEXTS.has(id) && (limitsGrant(match, words, text, library) || addsConditions(match, words, text)))
    ? `LicenseRef-Modified-${id}`
    : id;
}

/** How licences begin to grant. */
const GRANTS =
  /\bpermission\s+is\s+(?:hereby\s+)?granted\b|\bpermission\s+to\s+use,\s+copy\b|\bredistribution\s+and\s+use\s+in\s+source\b|\bgrant\s+of\s+copyright\s+licen[cs]e\b/gi;

/** Licences without conditions that ask for an interpretation, so that anything between their words is an addition. */
const SHORT_TEXTS = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'X11',
  'X11-distribute-modifications-variant',
  '0BSD',
  'BSD-1-Clause',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Zlib',
  'BSL-1.0',
]);

/** Whether the document says in words that it is not the licence as it is known. ("Modified BSD" is one that is known.) */
function saysModified(id: string, text: string): boolean {
  const name = /^(?:MIT|ISC|Apache|MPL|Zlib)/.exec(id)?.[0];
  if (/\bcommons\s+clause\b/i.test(text)) return true;
  if (name === undefined) return false;
  return (
    new RegExp(
      `^\\W*(?:(?:this|the\\s+following|below)\\s+is\\s+)?(?:an?\\s+|the\\s+)?(?:modified|amended|restricted)\\s+${name}\\b`,
      'im',
    ).test(text) ||
    new RegExp(
      `\\blicen[cs]e\\s+is\\b[^.]{0,40}\\bbased\\s+on\\b[^.]{0,20}\\b${name}\\b.{0,120}?\\bmodifications?\\b`,
      'is',
    ).test(text)
  );
}

/** Words by which a sentence asks for something. */
const ASKS =
  /\b(?:shall|must|may\s+(?:not|only)|not\s+(?:permitted|allowed)|cannot|prohibited|forbidden|required|requires?|non-?commercial(?:ly)?|only\s+(?:for|if|when)|except\s+(?:for|that|as)|unless|not\s+be\s+used)\b/i;
/** Inside a licence more words do. */
const ASKS_WITHIN =
  /\bonly\b|\balone\b|\b(?:has|have)\s+to\b|\bneeds?\s+(?:\w+\s+){0,3}(?:agreement|permission|licen[cs]e|approval|consent)\b|\bexclu(?:ded|des?|ding|sively)\b|\b(?:does|do|is|are)\s+not\b|\bpays?\b|\bfees?\b|\bcommercial(?:ly)?\b|\bsole\s+discretion\b|\bexcept\b/i;
/** Behind it they do in sentences that speak of what was granted; most prose has one of them. */
const OF_THE_GRANT = /\b(?:the\s+software|use|rights|licen[cs]ed?|permissions?|granted)\b/i;
/** A heading, a line drawn across, a copyright line, the next part of a list: what follows is another work's. */
const ANOTHER =
  /^\s*(?:[-=*_#~]{3,}|#|(?:licen[cs]e|files|comment)\s*:|copyright\b|\(c\)|©|(?:the\s+)?[\w .-]{0,60}licen[cs]e\W*$)/i;
/** What code needs to run is no condition: protobuf's "requires a support library to be linked with it". */
const NEEDS =
  /\brequires?\s+(?:an?|the|its)\s+(?:[\w-]+\s+){0,3}(?:librar(?:y|ies)|runtime|compiler|interpreter|toolkit|version|package|module)\b/gi;
/** What is longer is prose about something else. */
const LONGEST_CLAUSE = 120;
/** Words of the licences themselves, which stand beside a name that was filled in. */
const OWN_WORDS =
  /\bshall\b.{0,200}\bbe\s+(?:liable|included)\b|\bneither\b|\bnames?\s+of\b|\bendorse\b|\bmust\s+(?:retain|reproduce)\b|\bpermission\b/is;
/** What none of the licences says of permission. */
const FORBIDS = /\bnot\s+(?:permitted|allowed)\b|\byou\s+must\b|\bmay\s+only\b/i;
/** The same around it: the clause on endorsement names the holder. */
const NAMING = /\bneither\b|\bnames?\s+of\b|\bendorse\b/i;
/** So many words before and behind a clause show that it is the licence's own. */
const BESIDE = 4;
/** A condition has this many words at least. */
const FEWEST_ASKING = 3;

/** To whom these licences grant, and how far; and the rights that some leave out. */
const GRANT_WORDS: ReadonlySet<number> = new Set(['person', 'restriction', 'sell', 'modify'].map(wordHash));
/** A word that the end of a line parts is found in two pieces. */
const PARTED = /-\s*\n/;

/** Whether the grant itself is another: "for private purposes" in place of "without restriction". */
function limitsGrant(
  { pattern, lost, inserted }: TextMatch,
  words: Words,
  text: string,
  { telling }: Library,
): boolean {
  for (let i = 0; i < lost.length; i += 2)
    for (let place = lost[i] as number; place < (lost[i + 1] as number); place++)
      if (pattern.optional[place] === 0 && telling(pattern.words[place] as number, GRANT_WORDS))
        return !inserted.some(
          (from, k) =>
            k % 2 === 0 &&
            PARTED.test(text.slice(words.starts[from], words.ends[(inserted[k + 1] as number) - 1])),
        );
  return false;
}

/** A grant turned round, as none of these licences has it. */
const REVERSED =
  /\bnot\s+(?:permitted|granted|allowed)\b|\bpermission\s+is\s+(?:hereby\s+)?(?:not|restricted|denied|refused)\b|\b(?:is|are)\s+(?:hereby\s+)?(?:denied|refused|prohibited|forbidden)\b/i;

/** "Non-commercial redistribution and use in source and binary forms …" */
const LIMITED = /\b(?:non-?commercial|no)\s*$/i;
/** "Except for companies of more than ten people, permission is hereby granted …": a sentence that began before. */
const LIMITED_AHEAD = /\b(?:except|unless|only|non-?commercial)\b[^.:\n]*[^.:\n\s][ \t]*$/i;

/** How the sentence begins that grants. */
const GRANTING = /\b(?:permission|redistribution)\b/i;

/** Words by which the sentence that grants is narrowed, few as they may be. */
const NARROWS =
  /\b(?:non-?\s?commercial|without\s+modifications?|(?:educational|academic|research|scientific|personal|private|evaluation|internal)\s+(?:use|purposes?|projects?)|not|only|except|unless)\b/i;

/** Whether a condition stands inside the text of a licence, or in the paragraph right behind it. */
function addsConditions(
  { inserted, filled, from: first, to }: TextMatch,
  words: Words,
  text: string,
): boolean {
  const start = words.starts[first] as number;
  const own = text.slice(start, words.ends[to - 1]);
  // Behind the title, and whose work it is.
  const granting = start + Math.max(0, own.search(GRANTING));
  const before = text.slice(Math.max(0, granting - 200), granting);
  if (
    REVERSED.test(own) ||
    LIMITED.test(before) ||
    (/[a-z]/.test(text.charAt(granting)) && LIMITED_AHEAD.test(before)) ||
    isNarrowed(inserted, words, text, granting) ||
    isNarrowed(filled, words, text, granting)
  )
    return true;
  for (const ranges of [inserted, filled])
    for (let i = 0; i < ranges.length; i += 2) {
      const [from, end] = [ranges[i] as number, ranges[i + 1] as number];
      if (end - from < FEWEST_ASKING || end - from > LONGEST_CLAUSE) continue;
      const begin = words.starts[from] as number;
      const clause = text.slice(begin, words.ends[end - 1]);
      const line = /[^\n]*/.exec(text.slice(text.lastIndexOf('\n', begin) + 1))?.[0] ?? '';
      const around = text.slice(
        words.starts[Math.max(0, from - BESIDE)],
        words.ends[Math.min(words.ends.length, end + BESIDE) - 1],
      );
      if (
        (ASKS.test(clause) || ASKS_WITHIN.test(clause)) &&
        (!OWN_WORDS.test(clause) || FORBIDS.test(clause)) &&
        !NAMING.test(around) &&
        !/^\W*(?:copyright|\(c\)|©)/i.test(line)
      )
        return true;
    }
  const rest = paragraphBehind(text, words.ends[to - 1] as number).replace(NEEDS, ' ');
  return (
    !ANOTHER.test(rest) &&
    (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 6 &&
    rest
      .split(/(?<=[.;])\s+/)
      .some((sentence) => ASKS.test(sentence) || (ASKS_WITHIN.test(sentence) && OF_THE_GRANT.test(sentence)))
  );
}

/** Whether words in the sentence that grants, which begins at `start`, make it less. */
function isNarrowed(ranges: readonly number[], words: Words, text: string, start: number): boolean {
  const length = text.slice(start).search(/[.:;](?:\s|$)/);
  return ranges.some((from, i) => {
    if (i % 2 === 1) return false;
    const begin = words.starts[from] as number;
    const end = words.ends[(ranges[i + 1] as number) - 1] as number;
    return begin >= start && begin - start < length && NARROWS.test(text.slice(begin, end));
  });
}

/** What stands right behind a licence, as far as it is in the same comment. */
function paragraphBehind(text: string, end: number): string {
  const line = text.slice(text.lastIndexOf('\n', end) + 1, end);
  const mark = /^\s*([^\p{L}\p{N}\s]*)/u.exec(line)?.[1] ?? '';
  const lines = text.slice(end).split('\n');
  const last = lines.findIndex((other, i) => i > 0 && !other.trimStart().startsWith(mark));
  const [paragraph = ''] = lines
    .slice(0, last < 0 ? lines.length : last)
    .join('\n')
    .replace(/^[^\p{L}\p{N}\n]*/u, '')
    .trimStart()
    .split(/\n[^\p{L}\p{N}\n]*\n/u);
  return paragraph;
}
