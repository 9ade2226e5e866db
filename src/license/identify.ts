/** Which licences a document names or holds: texts, exceptions, notices, SPDX tags, and mentions by name or address. */
import { licensesOf, textId } from './expression.ts';
import { alignedClaim, settledClaims, statedClaim, textShare } from './identify/claims.ts';
import { holds, type LicenseFinding, LONGEST_NAME, overlaps } from './identify/finding.ts';
import { coverage, laidTexts } from './identify/laid-texts.ts';
import { MOSTLY, namesIn } from './identify/names.ts';
import { withNear } from './identify/near.ts';
import { withoutPointers } from './identify/pointers.ts';
import { tagsIn } from './identify/tags.ts';
import { withoutTitles, withoutVague } from './identify/titles.ts';
import {
  grantsAnew,
  isUnversioned,
  isVersionless,
  withLater,
  withoutVersionless,
  withVersions,
} from './identify/versions.ts';
import { withWholes } from './identify/wholes.ts';
import { allLicenses } from './library.ts';
import { numbered } from './match-texts.ts';
import { flattened, grantsNothing, isProgram } from './mentions.ts';
import { findStatements } from './statements.ts';
import { isPresent } from './text.ts';
import { hashedWords } from './words.ts';

export type { LicenseFinding } from './identify/finding.ts';

/** A list of licences, or words about them: what it names besides is no statement either. */
const MANY_DENIED = 15;

export function identifyLicenses(text: string): LicenseFinding[] {
  const words = hashedWords(text);
  const allTags = tagsIn(text);
  if (words.hashes.length === 0) return allTags;
  const library = allLicenses();
  const numbers = numbered(words, library);
  const laid = laidTexts(words, numbers, text, library);
  const known = withNear(findStatements(text), laid, words);
  const isTerms = coverage(
    laid.filter((match) => match.pattern.kind !== 'header' && isPresent(match)),
    words,
    true,
  );
  // Some texts have the tag of their licence among their words.
  const tags = allTags.filter(
    (tag) =>
      !isTerms(tag.start) &&
      !known.stated.some((match) => match.statement.kind === 'text' && holds(match, tag)),
  );
  const flat = flattened(text);
  const claims = settledClaims(
    laid.map((match) => alignedClaim(match, words, text, library)),
    known.stated
      .filter((match) => !tags.some((tag) => overlaps(tag, match)))
      .map((match) => statedClaim(match, library))
      .filter(
        ({ finding: { kind, license, start, end } }) =>
          kind === 'text' ||
          kind === 'exception' ||
          end - start > LONGEST_NAME ||
          !(
            grantsNothing(flat, start, end) ||
            (kind === 'mention' && license !== 'Apache-2.0' && isProgram(flat, start, end))
          ),
      ),
  );
  const named = (): LicenseFinding[] =>
    namesIn(
      text,
      flat,
      words,
      numbers,
      library,
      claims.flatMap(({ aligned }) => (aligned === null ? [] : [aligned])),
      tags,
    ).filter((mention) => !known.denied.some((match) => overlaps(match, mention)));
  let found = claims.map(({ finding }) => finding).filter(({ license }) => license !== '');
  if (found.some((finding) => isVersionless(finding, text))) found = withVersions(found, text, named());
  else if (
    known.denied.length < MANY_DENIED &&
    !known.stated.some(({ statement }) => statement.license !== '')
  )
    found = [...found, ...named()];
  if (textShare(claims, text) > MOSTLY)
    found = found.filter(
      (finding) => (finding.kind !== 'mention' && !isUnversioned(finding, text)) || grantsAnew(flat, finding),
    );
  found = [...found.map((finding) => withLater(finding, flat)), ...tags];
  return withWholes(
    withoutTitles(withoutVersionless(withoutPointers(withoutVague(found), flat), flat), text),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
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
