/** Which licences a document names or holds: texts, exceptions, notices, SPDX tags, and mentions by name or address. */
import { expressionProblems, licensesOf, parseExpression } from './expression.ts';
import { allLicenses, type Library } from './library.ts';
import { matchTexts, numbered, type TextMatch } from './match-texts.ts';
import { findMentions } from './mentions.ts';
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
  const tags = tagsIn(text);
  if (words.hashes.length === 0) return tags;
  const library = allLicenses();
  const numbers = numbered(words, library);
  const aligned = textMatches(words, numbers, library);
  const statements = findStatements(text).filter((match) => !tags.some((tag) => overlaps(tag, match)));
  const { matches, stated } = settledClaims(aligned, statements, words);
  const found: LicenseFinding[] = [...tags];
  for (const match of matches)
    found.push({
      license:
        match.pattern.kind === 'text' && isPresent(match) ? variantOf(match, words, text) : match.pattern.id,
      kind:
        match.pattern.kind === 'header'
          ? 'notice'
          : match.pattern.kind === 'exception'
            ? 'exception'
            : 'text',
      confidence: match.likeness,
      exact: match.missing === 0 && match.extra === 0,
      start: words.starts[match.from] as number,
      end: words.ends[match.to - 1] as number,
    });
  for (const match of stated) if (match.statement.license !== '') found.push(findingOf(match));
  if (stated.length === 0) found.push(...mentionsIn(text, words, numbers, library, matches, tags));
  return withoutVague(found).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What is named without any of the words that are known to state a licence. */
function mentionsIn(
  text: string,
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
  for (const { id, start, end, specific, granted } of findMentions(text, words, numbers, library)) {
    if (isCovered(start)) continue;
    if (tags.some((tag) => start >= tag.start && start < tag.end)) continue;
    // Around a text others are spoken of; what grants something under them is another matter.
    const alternative = ALTERNATIVE.test(text.slice(Math.max(0, start - 250), start));
    if (!alternative && ((isText && !granted) || share > MOSTLY)) continue;
    found.push({ license: id, kind: 'mention', confidence: specific ? 0.8 : 0.5, exact: false, start, end });
  }
  return found;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A statement that has at least this share of the words of a text which is not there word for word says more than that. */
const OUTWEIGHS = 0.9;

/** Of a text that was laid along the document and of statements that are there word for word, those that hold the others. */
function settledClaims(
  aligned: readonly TextMatch[],
  statements: readonly StatementMatch[],
  words: Words,
): { matches: TextMatch[]; stated: StatementMatch[] } {
  const range = ({ from, to }: TextMatch): Range => ({
    start: words.starts[from] as number,
    end: words.ends[to - 1] as number,
  });
  const lost = new Set<StatementMatch>();
  const matches = aligned.filter((match) => {
    const { start, end } = range(match);
    const size = end - start;
    const within = statements.filter((statement) => overlaps(statement, { start, end }));
    const exact = match.missing === 0 && match.extra === 0;
    if (
      within.some((statement) => {
        const common = Math.min(end, statement.end) - Math.max(start, statement.start);
        return common >= (exact ? 1 : OUTWEIGHS) * size;
      })
    )
      return false;
    for (const statement of within) {
      const common = Math.min(end, statement.end) - Math.max(start, statement.start);
      if (common >= 0.5 * (statement.end - statement.start)) lost.add(statement);
    }
    return true;
  });
  return { matches, stated: statements.filter((statement) => !lost.has(statement)) };
}

/** How sure a statement of 100 % relevance is where it is no text. */
function findingOf({ statement, start, end }: StatementMatch): LicenseFinding {
  const { kind, license, relevance } = statement;
  return {
    license: kind === 'text' ? license.replace(/^([AL]?GPL-[\d.]+)-(?:only|or-later)$/, '$1') : license,
    kind: kind === 'text' || kind === 'notice' ? kind : 'mention',
    confidence: relevance / 100,
    exact: true,
    start,
    end,
  };
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

function textMatches(words: Words, numbers: Uint16Array, library: Library): TextMatch[] {
  return matchTexts(numbers, library, (match) => {
    const { pattern, containment, likeness } = match;
    if (isPresent(match)) return pattern.kind !== 'header' || saysTheSame(match, words, library) ? 2 : 0;
    const partial =
      pattern.kind === 'text' &&
      pattern.required >= PARTIAL_WORDS &&
      containment >= PARTIAL &&
      likeness >= PARTIAL;
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
  return expressionProblems(expression)[0]?.suggestion ?? expression;
}

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
  const isVague = ({ kind, confidence }: LicenseFinding): boolean => kind === 'mention' && confidence <= 0.5;
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
