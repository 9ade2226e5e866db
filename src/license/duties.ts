/** The duties that a program can check, licence by licence, with the clause each comes from. */
import type { NoticeKind } from '../origin/evidence.ts';
import { choicesOf, licensesOf, textId } from './expression.ts';

export type Duty =
  /** Keep the notice that says under which licence a file stands. */
  | 'license-notice'
  /** Keep the copyright statements. */
  | 'holders'
  /** Say in a changed file that it was changed. */
  | 'change-notice'
  /** Hand on the text of the licence. */
  | 'license-text'
  /** Hand on what the NOTICE of the work attributes. */
  | 'upstream-notice';

type Clauses = Readonly<Partial<Record<Duty, string>>>;

const PERMISSION: Clauses = {
  'license-notice': 'permission notice',
  holders: 'copyright notice',
  'license-text': 'permission notice',
};
const BSD: Clauses = { 'license-notice': 'clause 1', holders: 'clause 1', 'license-text': 'clause 1' };
const GPL3: Clauses = {
  'license-notice': '§5(b)',
  holders: '§4',
  'change-notice': '§5(a)',
  'license-text': '§4',
};

/** By the id of the licence's text. */
const CLAUSES: ReadonlyMap<string, Clauses> = new Map<string, Clauses>([
  [
    'Apache-2.0',
    {
      'license-notice': '§4(c)',
      holders: '§4(c)',
      'change-notice': '§4(b)',
      'license-text': '§4(a)',
      'upstream-notice': '§4(d)',
    },
  ],
  ['MIT', PERMISSION],
  ['ISC', PERMISSION],
  ['X11', PERMISSION],
  ['BSD-2-Clause', BSD],
  ['BSD-3-Clause', BSD],
  ['BSD-4-Clause', BSD],
  [
    'Zlib',
    {
      'license-notice': 'clause 3',
      holders: 'clause 3',
      'change-notice': 'clause 2',
      'license-text': 'clause 3',
    },
  ],
  [
    'BSL-1.0',
    { 'license-notice': 'notice clause', holders: 'notice clause', 'license-text': 'notice clause' },
  ],
  ['MPL-1.1', { 'license-notice': '§3.5', holders: '§3.5', 'change-notice': '§3.3', 'license-text': '§3.5' }],
  ['MPL-2.0', { 'license-notice': '§3.4', holders: '§3.4', 'license-text': '§3.1' }],
  ['GPL-2.0', { 'license-notice': '§1', holders: '§1', 'change-notice': '§2(a)', 'license-text': '§1' }],
  ['LGPL-2.1', { 'license-notice': '§1', holders: '§1', 'change-notice': '§2(b)', 'license-text': '§1' }],
  ['GPL-3.0', GPL3],
  ['LGPL-3.0', GPL3],
  ['AGPL-3.0', GPL3],
  [
    'CC-BY-4.0',
    {
      'license-notice': '§3(a)(1)',
      holders: '§3(a)(1)',
      'change-notice': '§3(a)(1)(B)',
      'license-text': '§3(a)(1)',
    },
  ],
]);

/** Licences that ask for nothing. */
const FREE = new Set(['0BSD', 'CC0-1.0', 'MIT-0', 'Unlicense', 'WTFPL']);

/**
 * The clause of `license` (an SPDX expression) that makes this a duty, e.g. `Apache-2.0 §4(c)`. `policy` where the
 * licence is not known well enough to cite it; null where it has no such duty.
 */
export function dutyOf(license: string | null, duty: Duty): string | null {
  const rare = duty === 'change-notice' || duty === 'upstream-notice';
  if (license === null) return rare ? null : 'policy';
  const ids = licensesOf(license);
  for (const id of ids) {
    const clause = CLAUSES.get(textId(id))?.[duty];
    if (clause !== undefined) return `${id} ${clause}`;
  }
  if (ids.length > 0 && ids.every((id) => FREE.has(id) || CLAUSES.has(textId(id)))) return null;
  return rare ? null : 'policy';
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
