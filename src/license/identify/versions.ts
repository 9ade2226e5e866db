/** Which version of a licence is meant, where a name has none, or the words that say so stand apart from it. */
import { licensesOf } from '../expression.ts';
import { grants } from '../mentions.ts';
import { family, type LicenseFinding, LONGEST_NAME, type Range, VAGUE } from './finding.ts';

/** "the GNU General Public License", without a number: the id has one by what the licence itself says of that. */
export function isUnversioned(finding: LicenseFinding, text: string): boolean {
  return isVersionless(finding, text) && /^(?:[AL]?GPL|GFDL)-[\d.]+-or-later$/.test(finding.license);
}

/** Whether an id has a version that the words have not. */
export function isVersionless({ kind, license, start, end }: LicenseFinding, text: string): boolean {
  return (
    (kind === 'mention' || kind === 'notice') &&
    VERSIONED.test(license) &&
    licensesOf(license).length === 1 &&
    !/\d/.test(text.slice(start, end).replace(ADDRESS, ''))
  );
}

/** Where the Free Software Foundation lives, whose numbers are no version. */
const ADDRESS = /\b(?:59|51|675)\s+(?:temple|franklin|mass)[^.]{0,60}?(?:\b\d{5}(?:-\d{4})?\b|$)/gi;

/** "…, Version 1.2 (original) or (at your option) any later version", behind a name that is known without. */
const LATER_BEHIND =
  /^(?:[^.;]|\.\d){0,70}?\b(?:(?:and|at\s+your\s+(?:own\s+)?\w+\)?)\s+any\s+later\s+version|or,?\s*\(?\s*(?:,?\s*at\s+your\s+(?:own\s+)?(?:option|choice)\s*,?\s*\)?\s*)?(?:any\s+later|newer))\b/i;
/** "… of that same License": no other one is named yet. */
const OF_THE_SAME = /^\W*(?:of\s+)?(?:the|this|that|said)\s+(?:same\s+)?licen[cs]e\b/i;
const LATER_REACH = 120;

export function withLater(finding: LicenseFinding, flat: string): LicenseFinding {
  const { kind, license, end } = finding;
  if ((kind !== 'mention' && kind !== 'notice') || !/^(?:[AL]?GPL|GFDL)-[\d.]+-only$/.test(license))
    return finding;
  const ahead = flat.slice(end, end + LATER_REACH).replace(OF_THE_SAME, '');
  // The version stands in between, if it is not among the words.
  return LATER_BEHIND.test(ahead) && !/licen[cs]e/i.test(LATER_BEHIND.exec(ahead)?.[0] ?? '')
    ? { ...finding, license: license.replace(/-only$/, '-or-later') }
    : finding;
}

/** How far behind a name its version may stand. */
const VERSION_NEAR = 120;

/** With the version that stands beside a name, where one does; names without are left out where another place has it. */
export function withVersions(
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
export function withoutVersionless(found: readonly LicenseFinding[], flat: string): LicenseFinding[] {
  const ofBsd = found.some(({ kind, license }) => kind === 'text' && BSD_TEXT.test(license));
  const versioned = found
    .filter((finding) => !isVersionless(finding, flat))
    .flatMap((finding) => licensesOf(finding.license).map((id) => ({ finding, id })))
    .filter(({ id }) => /-\d/.test(id));
  return found.filter((finding) => {
    if (ofBsd && isAnyBsd(finding, flat)) return false;
    if (!isVersionless(finding, flat)) return true;
    const { start, license, kind } = finding;
    if (isClosing(finding, flat) && versioned.some(({ finding: other, id }) => isAbove(other, id, finding)))
      return false;
    const relatives = versioned.filter(({ id }) => family(id) === family(license));
    if (relatives.some(({ finding: other }) => other.kind === 'text')) return false;
    return (
      (kind === 'notice' && !isAboutIt(finding, flat)) ||
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
const CLOSING =
  /^\W*(?:you\s+should\s+have\s+received|(?:\w+\s+){0,4}(?:is|are)\s+distributed\s+in\s+the\s+hope|on\s+debian)/i;
const GNU_ID = /^[AL]?GPL-/;

function isClosing({ license, start, end }: Range & { readonly license: string }, flat: string): boolean {
  return GNU_ID.test(license) && CLOSING.test(flat.slice(start, end));
}

/** A notice that goes on about the licence: "The GNU General Public License's references to object code are to …" */
function isAboutIt({ start, end }: Range, flat: string): boolean {
  return /^\W*the\s+gnu\b[\w\s]{0,40}(?:['’]s\s+references|\bis\s+contained\s+in)\b/i.test(
    flat.slice(start, end),
  );
}

/** Whether a GNU licence with a version is named so near above that a sentence closes its notice. */
function isAbove({ start, end }: Range, id: string, below: Range): boolean {
  return GNU_ID.test(id) && start < below.start && below.start - end < SAME_PLACE;
}

const BSD_TEXT = /^(?:LicenseRef-Modified-)?0?BSD\b/;

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

/** Whether the document says: (the "GPL") */
function isDefined(name: string, flat: string): boolean {
  return new RegExp(`\\(\\s*(?:the\\s+)?["“']?\\s*${name}["”']`, 'i').test(flat);
}

/** Whether a name is declared, or the words before it grant something under it. */
export function grantsAnew(flat: string, { start, end }: Range): boolean {
  const words = flat.slice(start, end);
  return (
    /[:=("']\s*["']?\s*[\w.+-]*$|\blicen[cs]ed\b|\breleased\b|\bdual\b/i.test(words) || grants(flat, start)
  );
}
