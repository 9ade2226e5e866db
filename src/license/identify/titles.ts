/** Names that say no more than a text, or another name, says beside them. */
import { licensesOf } from '../expression.ts';
import { family, firstName, type LicenseFinding, type Range, VAGUE } from './finding.ts';

/** So far before a text stands its title. */
const TITLE_NEAR = 120;
/** So far above it, with no more than whose work it is in between. */
const TITLE_FAR = 400;
/** Lines that say whose work it is: of copyright, or a name of a few words. */
const COPYRIGHT_LINE = /^\W*(?:copyright\b|\(c\)|©)|\ball\s+rights\s+reserved\b/i;
const NAME_LINE = /^\W*(?:[\p{L}\p{N}.,'-]+[^\p{L}\p{N}]*){0,6}$/u;
const LICENSE_WORDS = /\b(?:licen[cs]|see\b|under\b|terms\b|permi)/i;

/** Without names that stand as a title above a text: the text says which one it is. */
export function withoutTitles(found: readonly LicenseFinding[], document: string): LicenseFinding[] {
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

/** "BSD license" above the text of one of them, "GPL" beside "GPL version 2": the precise one is meant. */
export function withoutVague(found: readonly LicenseFinding[]): LicenseFinding[] {
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
