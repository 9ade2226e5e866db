/** Asking the catalogue of duties: which clause of a licence makes a duty, and where it may be met. */
import type { NoticeKind } from '../origin/evidence.ts';
import { entryBySpelling, entryOf } from './catalogue/catalogue.ts';
import type { Duty, LicenseEntry, Terms } from './catalogue/entry.ts';
import { choicesOf, licensesOf, textId } from './expression.ts';

export type { Duty } from './catalogue/entry.ts';

/** Licences that ask for nothing. */
const FREE = new Set(['0BSD', 'CC0-1.0', 'MIT-0', 'Unlicense', 'WTFPL']);
/** Duties that most licences do not have: where a licence is not known, they are not asked for. */
const USUAL: ReadonlySet<Duty> = new Set<Duty>(['license-notice', 'holders', 'license-text']);

/** Other tools have LicenseRefs of their own for the licences of models. */
function knownEntry(id: string): LicenseEntry | null {
  return id.startsWith('LicenseRef-') ? entryBySpelling(id) : entryOf(id);
}

/** The terms of the first licence in `license` (an SPDX expression) that makes this a duty; null where none does. */
export function termsOf(
  license: string | null,
  duty: Duty,
): { readonly id: string; readonly terms: Terms } | null {
  for (const id of license === null ? [] : licensesOf(license)) {
    const terms = knownEntry(id)?.duties[duty];
    if (terms !== undefined) return { id, terms };
  }
  return null;
}

/**
 * The clause of `license` (an SPDX expression) that makes this a duty, e.g. `Apache-2.0 §4(c)`. `policy` where the
 * licence is not known well enough to cite it; null where it has no such duty.
 */
export function dutyOf(license: string | null, duty: Duty): string | null {
  const found = termsOf(license, duty);
  if (found !== null) return `${found.id} ${found.terms.clause}`;
  const ids = license === null ? [] : licensesOf(license);
  if (ids.length > 0 && ids.every((id) => FREE.has(id) || knownEntry(id) !== null)) return null;
  return USUAL.has(duty) ? 'policy' : null;
}

/** Whether all licences of `license` (an SPDX expression) accept a document that goes along as the place of the duty. */
export function mayStandInDocument(license: string | null, duty: Duty): boolean {
  const ids = license === null ? [] : licensesOf(license);
  return (
    ids.length > 0 && ids.every((id) => knownEntry(id)?.duties[duty]?.where.includes('LICENSE') === true)
  );
}

/** Whether a file says by itself under which terms it stands. */
export function hasNotice({ notice }: { readonly notice: NoticeKind }): boolean {
  return notice === 'header' || notice === 'spdx';
}

/**
 * Licences whose copyright line and terms have to be in every copy, so that for a file without a header the
 * component's licence document is the notice. The others ask to keep what stands in the file, and for their text.
 */
const TRAVELS = new Set([
  'MIT',
  'ISC',
  'X11',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSD-4-Clause',
  'Zlib',
  'BSL-1.0',
]);

/**
 * The licences inside `license` (an SPDX expression) whose notice travels with every copy; empty where one may choose
 * a licence that does not ask for it.
 */
export function travellingNotices(license: string | null): string[] {
  const choices = (license === null ? null : choicesOf(license)) ?? [];
  const owed = choices.map((ids) => ids.filter((id) => TRAVELS.has(textId(id))));
  return owed.sort((a, b) => a.length - b.length)[0] ?? [];
}

const STRONG = /^(?:[AL]?GPL|MPL|EPL|CDDL|EUPL|OSL|CC-BY-SA)-/;

/** Whether the licence (an SPDX id) asks that what is made from the code stays under it. */
export function isCopyleft(id: string): boolean {
  return STRONG.test(id);
}
