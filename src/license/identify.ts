/** Which licences a document names or holds: texts, exceptions, notices, SPDX tags, and mentions by name or address. */
import { expressionProblems, licensesOf, parseExpression, textId } from './expression.ts';
import { allLicenses, type Library } from './library.ts';
import { matchTexts, numbered, type TextMatch } from './match-texts.ts';
import { findMentions, flattened, grants, grantsNothing } from './mentions.ts';
import { findStatements, type StatementMatch } from './statements.ts';
import { isPresent, variantOf } from './text.ts';
import { hashedWords, type Words, wordHash } from './words.ts';

export interface LicenseFinding {
  /** SPDX id of a licence or an exception, or a LicenseRef; in a tag the expression as written. */
  readonly license: string;
  /**
   * `text`: its terms; `exception`: the words of an exception to a licence; `notice`: the standard words by which it is
   * applied; `tag`: SPDX-License-Identifier; `mention`: its name or address.
   */
  readonly kind: 'text' | 'exception' | 'notice' | 'tag' | 'mention';
  /** 0 to 1. */
  readonly confidence: number;
  /** Word for word what SPDX lists, but for what may be left out or filled in. */
  readonly exact: boolean;
  /** Where it stands in the document. */
  readonly start: number;
  readonly end: number;
}

/** Of a name that does not say which of several licences is meant. */
const VAGUE = 0.5;
/** A document of which more than this share is licence texts speaks of other licences only in passing. */
const MOSTLY = 0.7;
/** A choice that is offered behind a text: "Alternatively, this software may be distributed under the terms of …". */
const ALTERNATIVE = /\balternatively\b[^.]{0,200}$/i;
/** From this share on, what is there of a text may be named, with little confidence; of fewer words it says nothing. */
const PARTIAL = 0.5;
const PARTIAL_WORDS = 60;

/** What makes a notice that of this licence and no other: its version, and the words by which relatives differ. */
const TELLING_WORDS: ReadonlySet<number> = new Set(
  'lesser library affero later only documentation mozilla apache netscape eclipse cddl academic artistic 0 1 2 3 4 5'
    .split(' ')
    .map(wordHash),
);

export function identifyLicenses(text: string): LicenseFinding[] {
  const words = hashedWords(text);
  const allTags = tagsIn(text);
  if (words.hashes.length === 0) return allTags;
  const library = allLicenses();
  const numbers = numbered(words, library);
  const known = findStatements(text);
  // Some texts have the tag of their licence among their words.
  const tags = allTags.filter(
    (tag) => !known.stated.some((match) => match.statement.kind === 'text' && holds(match, tag)),
  );
  const flat = flattened(text);
  const claims = settledClaims(
    textMatches(words, numbers, text, library).map((match) => alignedClaim(match, words, text, library)),
    known.stated
      .filter((match) => !tags.some((tag) => overlaps(tag, match)))
      .map(statedClaim)
      .filter(
        ({ finding: { kind, start, end } }) =>
          kind === 'text' || end - start > LONGEST_NAME || !grantsNothing(flat, start, end),
      ),
  );
  const named = (): LicenseFinding[] =>
    mentionsIn(
      text,
      flat,
      words,
      numbers,
      library,
      claims.flatMap(({ aligned }) => (aligned === null ? [] : [aligned])),
      tags,
    ).filter((mention) => !known.denied.some((match) => overlaps(match, mention)));
  let found = claims.map(({ finding }) => withLater(finding, flat)).filter(({ license }) => license !== '');
  if (found.some((finding) => isVersionless(finding, text))) found = withVersions(found, text, named());
  else if (
    known.denied.length < MANY_DENIED &&
    !known.stated.some(({ statement }) => statement.license !== '')
  )
    found.push(...named());
  if (textShare(claims, text) > MOSTLY)
    found = found.filter((finding) => !isUnversioned(finding, text) || grantsAnew(flat, finding));
  found = found.map((finding) => withLater(finding, flat));
  found.push(...tags);
  return withoutTitles(withoutVersionless(withoutVague(found), flat), text).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** How much of a document is texts of licences. */
function textShare(claims: readonly Claim[], text: string): number {
  const texts = claims.filter(({ finding }) => finding.kind === 'text');
  return texts.reduce((sum, { range }) => sum + size(range), 0) / text.length;
}

/** "the GNU General Public License", without a number: the id has one by what the licence itself says of that. */
function isUnversioned(finding: LicenseFinding, text: string): boolean {
  return isVersionless(finding, text) && /^(?:[AL]?GPL|GFDL)-[\d.]+-or-later$/.test(finding.license);
}

/** Whether an id has a version that the words have not. */
function isVersionless({ kind, license, start, end }: LicenseFinding, text: string): boolean {
  return (
    (kind === 'mention' || kind === 'notice') &&
    VERSIONED.test(license) &&
    licensesOf(license).length === 1 &&
    !/\d/.test(text.slice(start, end))
  );
}

/** "…, Version 1.2 (original) or (at your option) any later version", behind a name that is known without. */
const LATER_BEHIND =
  /^(?:[^.;]|\.\d){0,70}?\bor,?\s*\(?\s*(?:,?\s*at\s+your\s+(?:option|choice)\s*,?\s*\)?\s*)?(?:any\s+later|newer)\b/i;
const LATER_REACH = 120;

function withLater(finding: LicenseFinding, flat: string): LicenseFinding {
  const { kind, license, end } = finding;
  if ((kind !== 'mention' && kind !== 'notice') || !/^(?:[AL]?GPL|GFDL)-[\d.]+-only$/.test(license))
    return finding;
  const ahead = flat.slice(end, end + LATER_REACH);
  // The version stands in between, if it is not among the words.
  return LATER_BEHIND.test(ahead) && !/licen[cs]e/i.test(LATER_BEHIND.exec(ahead)?.[0] ?? '')
    ? { ...finding, license: license.replace(/-only$/, '-or-later') }
    : finding;
}

/** How far behind a name its version may stand. */
const VERSION_NEAR = 120;

/** With the version that stands beside a name, where one does; names without are left out where another place has it. */
function withVersions(
  found: readonly LicenseFinding[],
  text: string,
  named: readonly LicenseFinding[],
): LicenseFinding[] {
  const out = found.map((finding) => {
    if (!isVersionless(finding, text)) return finding;
    const precise = named.find(
      (mention) =>
        mention.confidence > VAGUE &&
        mention.start < finding.end + VERSION_NEAR &&
        mention.end > finding.start &&
        (isUnversioned(finding, text) || /\d/.test(text.slice(mention.start, mention.end))) &&
        family(mention.license) === family(finding.license),
    );
    if (precise === undefined) return finding;
    const start = Math.min(finding.start, precise.start);
    return { ...finding, license: precise.license, start, end: Math.max(finding.end, precise.end) };
  });
  const versioned = new Set(
    out.flatMap((finding, i) => (finding !== found[i] ? licensesOf(finding.license).map(family) : [])),
  );
  return out.filter((finding) => !isUnversioned(finding, text) || !versioned.has(family(finding.license)));
}

/** An id that has a version, whatever it says of later ones. */
const VERSIONED = /-\d+(?:\.\d+)*[a-z]?(?:-no-invariants|-invariants)?(?:-only|-or-later)?$/;

/** So far behind a name with a version, one without means the same. */
const SAME_PLACE = 1000;

/**
 * Without names that have no version and stand beside a text, or behind a name, of that family that has one, unless they
 * grant something anew.
 */
function withoutVersionless(found: readonly LicenseFinding[], flat: string): LicenseFinding[] {
  const texts = new Set(found.flatMap(({ kind, license }) => (kind === 'text' ? [firstName(license)] : [])));
  const versioned = found
    .filter((finding) => !isVersionless(finding, flat))
    .flatMap((finding) => licensesOf(finding.license).map((id) => ({ finding, id })))
    .filter(({ id }) => /-\d/.test(id));
  return found.filter((finding) => {
    if (texts.has('bsd') && isAnyBsd(finding, flat)) return false;
    if (!isVersionless(finding, flat)) return true;
    const { start, license, kind } = finding;
    if (isClosing(finding, flat) && versioned.some(({ finding: other, id }) => isAbove(other, id, finding)))
      return false;
    const relatives = versioned.filter(({ id }) => family(id) === family(license));
    if (relatives.some(({ finding: other }) => other.kind === 'text')) return false;
    return (
      kind === 'notice' ||
      !relatives.some(
        ({ finding: other, id }) =>
          other.start < start &&
          start - other.end < SAME_PLACE &&
          (isDefined(family(id), flat.slice(other.start, start)) || !grantsAnew(flat, finding)),
      )
    );
  });
}

/**
 * The closing sentences of the GNU notices: no warranty, and where the text is. They grant nothing themselves, and the
 * Lesser licence's notice is often closed by the sentence of the other.
 */
const CLOSING = /^\W*(?:you\s+should\s+have\s+received|is\s+distributed\s+in\s+the\s+hope|on\s+debian)/i;
const GNU_ID = /^[AL]?GPL-/;

function isClosing({ license, start, end }: Range & { readonly license: string }, flat: string): boolean {
  return GNU_ID.test(license) && CLOSING.test(flat.slice(start, end));
}

/** Whether a GNU licence with a version is named so near above that a sentence closes its notice. */
function isAbove({ start, end }: Range, id: string, below: Range): boolean {
  return GNU_ID.test(id) && start < below.start && below.start - end < SAME_PLACE;
}

/** "released under the BSD license": which one is not said. */
function isAnyBsd({ kind, license, start, end }: LicenseFinding, flat: string): boolean {
  return (
    kind !== 'text' &&
    kind !== 'tag' &&
    license === 'BSD-3-Clause' &&
    end - start < LONGEST_NAME &&
    !/\d|\b(?:three|new|revised|modified)\b/i.test(flat.slice(start, end))
  );
}

/** A sentence that names a licence, in UTF-16 units. */
const LONGEST_NAME = 160;

/** Whether the document says: (the "GPL") */
function isDefined(name: string, flat: string): boolean {
  return new RegExp(`\\(\\s*(?:the\\s+)?["“']?\\s*${name}["”']`, 'i').test(flat);
}

/** Whether a name is declared, or the words before it grant something under it. */
function grantsAnew(flat: string, { start, end }: Range): boolean {
  const words = flat.slice(start, end);
  return /[:=("']\s*["']?\s*[\w.-]*$|\blicen[cs]ed\b|\breleased\b/i.test(words) || grants(flat, start);
}

/** So far before a text stands its title. */
const TITLE_NEAR = 120;
/** So far above it, with no more than whose work it is in between. */
const TITLE_FAR = 400;
/** Lines that say whose work it is: of copyright, or a name of a few words. */
const COPYRIGHT_LINE = /^\W*(?:copyright\b|\(c\)|©)|\ball\s+rights\s+reserved\b/i;
const NAME_LINE = /^\W*(?:[\p{L}\p{N}.,'-]+[^\p{L}\p{N}]*){0,6}$/u;
const LICENSE_WORDS = /\b(?:licen[cs]|see\b|under\b|terms\b|permi)/i;

/** Without names that stand as a title above a text: the text says which one it is. */
function withoutTitles(found: readonly LicenseFinding[], document: string): LicenseFinding[] {
  const texts = found.filter(({ kind }) => kind === 'text');
  return found.filter(
    (finding) =>
      finding.kind !== 'mention' ||
      !texts.some(
        (text) =>
          text.start >= finding.end &&
          text.license !== finding.license &&
          ((text.start - finding.end < TITLE_NEAR &&
            firstName(text.license) === firstName(finding.license)) ||
            isTitle(finding, text, document)),
      ),
  );
}

/** Whether a name is a line of its own above a text, with no more in between than whose work that is. */
function isTitle({ start, end }: Range, text: Range, document: string): boolean {
  if (text.start - end > TITLE_FAR) return false;
  const before = document.slice(document.lastIndexOf('\n', start - 1) + 1, start);
  const [behind = '', ...lines] = document.slice(end, text.start).split('\n');
  return (
    !document.slice(start, end).includes('\n') &&
    !/[\p{L}\p{N}]/u.test(before + behind) &&
    lines.length > 0 &&
    lines.every((line) => COPYRIGHT_LINE.test(line) || (NAME_LINE.test(line) && !LICENSE_WORDS.test(line)))
  );
}

/** `bsd` of BSD-Source-Code */
function firstName(id: string): string {
  return (/^[^-\s]*/.exec(id)?.[0] ?? '').toLowerCase();
}

/**
 * Ids of the licences whose text a document holds in a form that SPDX does not list but that is known word for word. For
 * documents in which `identifyLicenseTexts` finds nothing.
 */
export function otherFormsOfTexts(text: string): string[] {
  const found = identifyLicenses(text)
    .filter(({ kind, exact, license }) => kind === 'text' && exact && licensesOf(license).length === 1)
    .map(({ license }) => textId(license));
  return [...new Set(found)];
}

/** What is named without any of the words that are known to state a licence. */
function mentionsIn(
  text: string,
  flat: string,
  words: Words,
  numbers: Uint16Array,
  library: Library,
  matches: readonly TextMatch[],
  tags: readonly LicenseFinding[],
): LicenseFinding[] {
  const isCovered = coverage(matches, words);
  const isText = matches.some(({ pattern }) => pattern.kind === 'text');
  const share = matches.reduce((sum, { from, to }) => sum + to - from, 0) / words.hashes.length;
  const found: LicenseFinding[] = [];
  for (const { id, start, end, specific, granted } of findMentions(flat, words, numbers, library)) {
    if (isCovered(start)) continue;
    if (tags.some((tag) => start >= tag.start && start < tag.end)) continue;
    // Around a text others are spoken of; what grants something under them is another matter.
    const alternative = ALTERNATIVE.test(text.slice(Math.max(0, start - 250), start));
    if (!alternative && ((isText && !granted) || share > MOSTLY)) continue;
    found.push({
      license: id,
      kind: 'mention',
      confidence: specific ? 0.8 : VAGUE,
      exact: false,
      start,
      end,
    });
  }
  return found;
}

/** A list of licences, or words about them: what it names besides is no statement either. */
const MANY_DENIED = 15;

interface Range {
  readonly start: number;
  readonly end: number;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function common(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function size({ start, end }: Range): number {
  return end - start;
}

/** Words of the document that say something. */
interface Claim {
  readonly finding: LicenseFinding;
  /** The words that belong to it, which may be more than those that say it: a title, an appendix. */
  readonly range: Range;
  /** A text laid along the document; null of words that are known to state a licence, which are there exactly. */
  readonly aligned: TextMatch | null;
}

function alignedClaim(match: TextMatch, words: Words, text: string, library: Library): Claim {
  const { pattern, missing, extra, likeness } = match;
  const range = { start: words.starts[match.from] as number, end: words.ends[match.to - 1] as number };
  return {
    finding: {
      license:
        pattern.kind === 'text' && isPresent(match) ? variantOf(match, words, text, library) : pattern.id,
      kind: pattern.kind === 'header' ? 'notice' : pattern.kind === 'exception' ? 'exception' : 'text',
      confidence: likeness,
      exact: missing === 0 && extra === 0,
      ...range,
    },
    range,
    aligned: match,
  };
}

function statedClaim({ statement, start, end }: StatementMatch): Claim {
  const { kind, license, relevance } = statement;
  return {
    finding: {
      license: kind === 'text' ? license.replace(/^([AL]?GPL-[\d.]+)-(?:only|or-later)$/, '$1') : license,
      kind: kind === 'text' || kind === 'notice' ? kind : 'mention',
      confidence: relevance / 100,
      exact: true,
      start,
      end,
    },
    range: { start, end },
    aligned: null,
  };
}

/** Words that have at least this share of those of a text say the same more exactly. */
const OUTWEIGHS = 0.9;
/** What has more than this share of its words among those of another says nothing beside it. */
const BELONGS = 0.5;

/** Of texts that were laid along the document, and of words known to state a licence: those that hold the others. */
function settledClaims(aligned: readonly Claim[], stated: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  const lost = new Set<Claim>();
  for (const claim of aligned) {
    const within = stated.filter(({ range }) => overlaps(range, claim.range));
    const better = within.find((other) => saysBetter(other, claim)) ?? inParts(within, claim);
    if (better === undefined) kept.push(claim);
    for (const other of within)
      if (other !== better && (better === undefined || isSame(better, claim)) && belongs(other, claim))
        lost.add(other);
  }
  return [...kept, ...stated.filter((claim) => !lost.has(claim))];
}

/** The first of several texts that together are there word for word, where the one laid along them is not. */
function inParts(within: readonly Claim[], { aligned, finding, range }: Claim): Claim | undefined {
  const texts = within.filter(({ finding: { kind, license } }) => kind === 'text' && license !== '');
  if (aligned === null || finding.exact || texts.length < 2) return undefined;
  const share = texts.reduce((sum, { range: part }) => sum + common(part, range), 0) / size(range);
  return share >= OUTWEIGHS ? texts[0] : undefined;
}

function isSame({ finding: one }: Claim, { finding: other }: Claim): boolean {
  return one.license === other.license;
}

function belongs({ finding, range }: Claim, { finding: laid, range: outer }: Claim): boolean {
  // "Alternatively, the contents of this file may be used under …": the standard words leave open which licence.
  if (finding.kind === 'notice' && laid.kind === 'notice' && !isPart(finding.license, laid.license))
    return false;
  // A notice that goes on behind the text is no part of it.
  if (finding.kind === 'notice' && range.end > outer.end) return false;
  return common(range, outer) >= BELONGS * size(range);
}

/** Whether one expression names no licence that the other does not. */
function isPart(one: string, of: string): boolean {
  const has = new Set(licensesOf(of));
  return licensesOf(one).every((license) => has.has(license));
}

/** Whether known words say more than a text laid along them. */
function saysBetter({ finding, range }: Claim, { aligned, finding: laid, range: outer }: Claim): boolean {
  if (aligned === null) return false;
  // Words known as that licence do not know of what the document adds.
  if (laid.license === `LicenseRef-Modified-${finding.license}`) return false;
  const share = common(range, outer) / size(outer);
  if (!isPresent(aligned)) {
    // A title, or a part of a text, does not make it whole.
    if (finding.license === laid.license) return false;
    return share >= (finding.kind === 'text' || finding.kind === 'notice' ? BELONGS : OUTWEIGHS);
  }
  // A form of a text that SPDX does not list is the text nevertheless, if as much of it is there.
  return (
    finding.license !== '' &&
    share >= (finding.exact && aligned.missing + aligned.extra === 0 ? 1 : OUTWEIGHS) &&
    (aligned.missing + aligned.extra > 0 ||
      size(range) > size(outer) ||
      finding.kind !== 'text' ||
      licensesOf(finding.license).length > 1)
  );
}

/** Whether a place stands among the words of a licence text, and not among others in between. */
function coverage(matches: readonly TextMatch[], words: Words): (place: number) => boolean {
  const ranges = matches.map(({ from, to, inserted }) => ({
    start: words.starts[from] as number,
    end: words.ends[to - 1] as number,
    between: Array.from({ length: inserted.length / 2 }, (_, i) => [
      words.starts[inserted[2 * i] as number] as number,
      words.ends[(inserted[2 * i + 1] as number) - 1] as number,
    ]),
  }));
  return (place) =>
    ranges.some(
      ({ start, end, between }) =>
        place >= start &&
        place < end &&
        !between.some(([from, to]) => place >= (from as number) && place < (to as number)),
    );
}

/** Without one of these words the part of a text that is there may be its disclaimer, which stands under many licences. */
const GRANTING = /permi|redistribut|grant|licen[cs]/i;

function isDisclaimer(part: string): boolean {
  return !GRANTING.test(part) && /\bwarrant/i.test(part);
}

function textMatches(words: Words, numbers: Uint16Array, text: string, library: Library): TextMatch[] {
  return matchTexts(numbers, library, (match) => {
    const { pattern, containment, likeness } = match;
    if (isPresent(match)) return pattern.kind !== 'header' || saysTheSame(match, words, library) ? 2 : 0;
    const partial =
      pattern.kind === 'text' &&
      pattern.required >= PARTIAL_WORDS &&
      containment >= PARTIAL &&
      likeness >= PARTIAL &&
      !isDisclaimer(text.slice(words.starts[match.from], words.ends[match.to - 1]));
    return partial ? 1 : 0;
  });
}

/** Whether none of the words that tell relatives apart is missing or other. */
function saysTheSame({ pattern, lost, inserted }: TextMatch, words: Words, library: Library): boolean {
  for (let i = 0; i < lost.length; i += 2)
    for (let place = lost[i] as number; place < (lost[i + 1] as number); place++)
      if (pattern.optional[place] === 0 && library.telling(pattern.words[place] as number, TELLING_WORDS))
        return false;
  for (let i = 0; i < inserted.length; i += 2)
    for (let word = inserted[i] as number; word < (inserted[i + 1] as number); word++)
      if (TELLING_WORDS.has(words.hashes[word] as number)) return false;
  return true;
}

/** With ids as SPDX spells them, and those in place of deprecated ones. */
function mended(expression: string): string {
  let out = expression;
  // One problem is mended at a time.
  for (let i = 0; i < MOST_MENDED; i++) {
    const better = expressionProblems(out)[0]?.suggestion ?? out;
    if (better === out) break;
    out = better;
  }
  return out;
}

const MOST_MENDED = 5;

const TAG = /SPDX-License-Identifier\s*:\s*([^\r\n]*)/gi;

function tagsIn(text: string): LicenseFinding[] {
  return [...text.matchAll(TAG)].flatMap((match) => {
    const expression = (match[1] as string).replace(/\s*(?:\*+\/|-->|"""|'''|\\n|["']).*$/, '').trim();
    if (expression === '') return [];
    const parsed = parseExpression(expression) !== null;
    return [
      {
        license: mended(expression),
        kind: 'tag' as const,
        confidence: parsed ? 1 : 0.5,
        exact: parsed,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}

/** "BSD license" above the text of one of them, "GPL" beside "GPL version 2": the precise one is meant. */
function withoutVague(found: readonly LicenseFinding[]): LicenseFinding[] {
  const isVague = ({ kind, confidence }: LicenseFinding): boolean =>
    kind === 'mention' && confidence <= VAGUE;
  const precise = found.filter((finding) => !isVague(finding));
  const families = new Set(
    precise.flatMap(({ license, kind }) => (kind === 'tag' ? licensesOf(license) : [license]).map(family)),
  );
  const later = new Set(
    precise.map(({ license }) => license).filter((license) => license.endsWith('-or-later')),
  );
  return found.filter((finding) => {
    const { kind, license } = finding;
    if (kind !== 'mention') return true;
    // "… version 3 or later. You should have received a copy of version 3 …"
    if (license.endsWith('-only') && later.has(license.replace(/-only$/, '-or-later'))) return false;
    return (
      !isVague(finding) ||
      !(families.has(family(license)) || (license.startsWith('GPL') && families.has('lgpl')))
    );
  });
}

/** `gpl` of GPL-2.0-only, `bsd` of BSD-3-Clause */
function family(id: string): string {
  return id.replace(/-\d.*$/, '').toLowerCase();
}
