import { dutyOf, hasNotice, mayStandInDocument } from '../license/duties.ts';
import { expressionOfName, licensesOf, textId } from '../license/expression.ts';
import { missingHolders } from '../license/holder-key.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import {
  about,
  derivedFiles,
  documentNotice,
  evidenceFor,
  hasNoticeOfFirst,
  headerPlace,
  levelFor,
  licensesFor,
  statementsFor,
  withoutCarriers,
} from './derived.ts';
import { addLicenseNotice } from './fixes.ts';
import type { JudgedFile, Rule, RuleContext } from './rule.ts';

/**
 * A derived file carries no notice of its origin's licence although the origin's file had one, or although the terms
 * that stand in the component's licence document have to be in every copy.
 */
export const licenseNoticeMissing: Rule = {
  id: 'license-notice-missing',
  level: 'error',
  check(context) {
    const asked = new Set<string>();
    return withoutCarriers(derivedFiles(context)).flatMap(({ file, origin }) => {
      const document = documentNotice(origin);
      if ((!hasNotice(origin) && document === null) || hasNoticeOfFirst(file, origin)) return [];
      const duty = dutyOf(origin.license, 'license-notice');
      if (duty === null) return [];
      const found = licensesFor(file, context.release, false);
      if (found.some((license) => isNoticeOf(license, origin)) || namesLicenseItself(file, origin)) return [];
      // Terms that came in a document may be handed on in one.
      if (document?.licenses.every((id) => context.release.hasText(id) !== null)) return [];
      if (document === null && isInDocument(file, origin, context)) return [];
      // Two origins under one licence ask for one notice.
      const key = JSON.stringify([file.path, origin.license]);
      if (asked.has(key)) return [];
      asked.add(key);
      return [
        {
          rule: this.id,
          level:
            origin.license === null || document?.certain === false ? 'warning' : levelFor(this.level, origin),
          path: file.path,
          ...headerPlace(file),
          duty,
          message:
            document === null
              ? context.messages.licenseNoticeMissing(
                  origin,
                  mayStandInDocument(origin.license, 'license-notice'),
                )
              : context.messages.documentNoticeMissing(origin, document.holders),
          ...about(origin),
          evidence: evidenceFor(
            origin,
            [origin.license ?? context.messages.expectedLicenseNotice],
            found.filter((license) => license !== null),
          ),
          fix: origin.license === null ? null : addLicenseNotice(context.messages, file, origin.license),
        },
      ];
    });
  },
};

/**
 * Whether the origin's file says nothing of its licence but where to find it, and this one names a licence beside all its
 * holders: they may have taken it from each other, or both from the holders' own, where the LICENSE file is another.
 */
function namesLicenseItself({ notices }: JudgedFile, { pointer, holders }: OriginEvidence): boolean {
  if (pointer === undefined || holders.length === 0) return false;
  const names = notices.licenseNotices.some(({ header, license }) => header && license !== null);
  return names && missingHolders(holders, notices).length === 0;
}

/**
 * Whether a document of the release holds the terms, where the licence accepts that (MIT: "in all copies or substantial
 * portions"), and every holder is named for the file or in a document: then it is the notice, and not that of other code.
 */
function isInDocument(file: JudgedFile, origin: OriginEvidence, { release }: RuleContext): boolean {
  if (!mayStandInDocument(origin.license, 'license-notice')) return false;
  if (!licensesOf(origin.license ?? '').every((id) => release.hasText(id) !== null)) return false;
  const holders = origin.holders.length > 0 ? origin.holders : (origin.documents.license?.holders ?? []);
  return (
    holders.length > 0 &&
    missingHolders(holders, statementsFor(file, release)).every(
      (holder) => release.namesHolder(holder) !== null,
    )
  );
}

/** Whether a notice for `license` is one for the origin's licence. */
function isNoticeOf(license: string | null, origin: OriginEvidence): boolean {
  if (origin.license === null) return true;
  const owed = licensesOf(origin.license);
  // A header that points to the LICENSE file is kept as it was.
  if (license === null && origin.pointer !== undefined) return true;
  // "… the BSD-style license found in the LICENSE file" does not say which; nor does an origin's LicenseRef.
  if (license === null) return owed.length === 0 || owed.some((id) => id.startsWith('BSD-'));
  if (license === origin.license) return true;
  // "Apache 2.0" in a tag is no SPDX expression, which is told as such; what it means is plain.
  const said = licensesOf(license).length > 0 ? license : (expressionOfName(license) ?? license);
  const named = new Set((licensesOf(said).length === 0 ? [said] : licensesOf(said)).map(textId));
  return owed.some((id) => named.has(textId(id)));
}
