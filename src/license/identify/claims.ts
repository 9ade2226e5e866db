/** What texts laid along a document and words known to state a licence claim, and which of it stands where both claim the same words. */
import { licensesOf } from '../expression.ts';
import type { Library } from '../library.ts';
import type { TextMatch } from '../match-texts.ts';
import type { NearStatement } from '../near-statements.ts';
import type { StatementMatch } from '../statements.ts';
import { isPresent, variantOf } from '../text.ts';
import type { Words } from '../words.ts';
import { common, type LicenseFinding, overlaps, type Range, size } from './finding.ts';

/** Words of the document that say something. */
export interface Claim {
  readonly finding: LicenseFinding;
  /** The words that belong to it, which may be more than those that say it: a title, an appendix. */
  readonly range: Range;
  /** A text laid along the document; null of words that are known to state a licence. */
  readonly aligned: TextMatch | null;
  /** 1 where word for word what is known is there and nothing else. */
  readonly likeness: number;
}

export function alignedClaim(match: TextMatch, words: Words, text: string, library: Library): Claim {
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
    likeness,
  };
}

/** What known words claim that are there as they are known, or nearly. */
export function statedClaim(
  { statement, start, end, ...rest }: StatementMatch | NearStatement,
  { exceptions }: Library,
): Claim {
  const { kind, license, relevance } = statement;
  const likeness = 'likeness' in rest ? rest.likeness : 1;
  return {
    finding: {
      license: kind === 'text' ? license.replace(/^([AL]?GPL-[\d.]+)-(?:only|or-later)$/, '$1') : license,
      kind:
        kind === 'text' && exceptions.has(license)
          ? 'exception'
          : kind === 'text' || kind === 'notice'
            ? kind
            : 'mention',
      confidence: (relevance / 100) * likeness,
      exact: likeness === 1,
      start,
      end,
    },
    range: { start, end },
    aligned: null,
    likeness,
  };
}

/** Words that have at least this share of those of a text say the same more exactly. */
const OUTWEIGHS = 0.9;
/** As much of what is other in a text laid along the same words is other in words that say it better. */
const CLOSER = 0.75;
/** What has more than this share of its words among those of another says nothing beside it. */
const BELONGS = 0.5;

/** Of texts that were laid along the document, and of words known to state a licence: those that hold the others. */
export function settledClaims(aligned: readonly Claim[], stated: readonly Claim[]): Claim[] {
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
  // Nor does a licence hold an exception to itself.
  if (finding.kind === 'exception' && laid.kind === 'text') return false;
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
function saysBetter(
  { finding, range, likeness }: Claim,
  { aligned, finding: laid, range: outer }: Claim,
): boolean {
  if (aligned === null) return false;
  // Words that are not there exactly either differ less, from a whole text by far.
  const closer = isPresent(aligned) && aligned.pattern.kind === 'text' ? CLOSER : 1;
  const share = common(range, outer) / size(outer);
  // What they leave out of the text's words, its title say, is other too.
  const other = 2 - likeness - share;
  if (
    !finding.exact &&
    !namesMore(finding, laid) &&
    (finding.license === '' || other > closer * (1 - aligned.likeness))
  )
    return false;
  // Words known as that licence do not know of what the document adds.
  if (laid.license === `LicenseRef-Modified-${finding.license}`) return false;
  if (!isPresent(aligned)) {
    // A title, or a part of a text, does not make it whole.
    if (finding.license === laid.license) return false;
    return share >= (finding.kind === 'text' || finding.kind === 'notice' ? BELONGS : OUTWEIGHS);
  }
  const isExact = aligned.missing + aligned.extra === 0;
  // A form of a text that SPDX does not list is the text nevertheless, if as much of it is there.
  return (
    finding.license !== '' &&
    share >= (finding.exact && isExact ? 1 : OUTWEIGHS) &&
    (!isExact ||
      size(range) > size(outer) ||
      finding.kind !== 'text' ||
      licensesOf(finding.license).length > 1)
  );
}

/** Whether words name the licence as well to which a text is an exception. */
function namesMore({ license }: LicenseFinding, { kind, license: exception }: LicenseFinding): boolean {
  return kind === 'exception' && license.endsWith(` WITH ${exception}`);
}

/** How much of a document is texts of licences. */
export function textShare(claims: readonly Claim[], text: string): number {
  const texts = claims.filter(({ finding }) => finding.kind === 'text');
  return texts.reduce((sum, { range }) => sum + size(range), 0) / text.length;
}
