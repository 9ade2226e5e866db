/** Sentences that say where a licence's text lies: they tell which licence is meant only where nothing else does. */
import { licensesOf } from '../expression.ts';
import type { LicenseFinding } from './finding.ts';
import { isVersionless } from './versions.ts';

/** "On Debian systems, the complete text of the GNU General Public License can be found in …" */
const TEXT_OF =
  /\b(?:full|complete|entire|exact|verbatim)\s+(?:licen[cs]e\s+)?(?:text|copy)\s+of\s+(?:the\s+)?$|\bon\s+debian\b[\w/() ]{0,30},?\s*(?:the\s+)?$/i;
const SAYS_WHERE =
  /\bcommon-licen[cs]es\b|^\W*(?:on\s+debian\b|see\s+(?:the\s+)?\W*(?:file|directory)\b)|\b(?:full|complete|entire)\s+text\s+of\b|\bis\s+contained\s+in\s+the\s+file\b|\bgnu\.org\/(?:copyleft|licen[cs]es)\/?[\w.-]*$/i;
const GRANTING =
  /\b(?:redistribut|released|licen[cs]ed|distributed\s+under|under\s+the\s+terms|covered\s+by)|\blicen[cs]e\s*:/i;
/** So far above it, in UTF-16 units, stands what it belongs to. */
const ABOVE = 2500;

function isPointer({ kind, license, start, end }: LicenseFinding, flat: string): boolean {
  if ((kind !== 'mention' && kind !== 'notice') || !isGnu(license)) return false;
  const words = flat.slice(start, end);
  return (
    !GRANTING.test(words) &&
    (SAYS_WHERE.test(words) || TEXT_OF.test(flat.slice(Math.max(0, start - 60), start)))
  );
}

/** Whose version a notice may leave open, while a distribution keeps one text for each. */
function isGnu(license: string): boolean {
  return licensesOf(license).some((id) => /^(?:[AL]?GPL|GFDL)-/.test(id));
}

/** "You may obtain a copy in the file LICENSE, or at https://…", and an address alone. */
const COPY_AT = /\b(?:obtain|get|find|have)\s+(?:a\s+|the\s+)?(?:copy|licen[cs]e)\b[^.]{0,160}\bat\s*\W*$/i;
const ONLY_ADDRESS = /^\W*(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S*$/;

/** Where a copy of what is told right above lies. */
function isCopyAt({ kind, start, end }: LicenseFinding, flat: string): boolean {
  return (
    kind === 'mention' &&
    ONLY_ADDRESS.test(flat.slice(start, end)) &&
    COPY_AT.test(flat.slice(Math.max(0, start - 240), start))
  );
}

/** Without those below a licence that is told: they name its text, or that of the licence it builds on. */
export function withoutPointers(found: readonly LicenseFinding[], flat: string): LicenseFinding[] {
  const pointers = new Set(found.filter((finding) => isPointer(finding, flat)));
  const told = found.filter(
    (finding) => !pointers.has(finding) && isGnu(finding.license) && !isVersionless(finding, flat),
  );
  const isBelow = ({ start, end }: LicenseFinding, { start: place }: LicenseFinding): boolean =>
    start < place && place - end < ABOVE;
  return found.filter((finding) => {
    if (pointers.has(finding)) return !told.some((other) => isBelow(other, finding));
    return (
      !isCopyAt(finding, flat) || !found.some((other) => other.kind === 'notice' && isBelow(other, finding))
    );
  });
}
