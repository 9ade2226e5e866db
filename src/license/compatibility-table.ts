/**
 * What licenses ask of a work that takes code in, as data, with where each statement comes from. Ids are SPDX's; GNU
 * licenses stand by version, without `-only` or `-or-later`. What no row names is unknown, and said to be.
 */

/** How a license holds on to code under it. */
export type Reach =
  /** Asks for nothing, */
  | 'none'
  /** for its notices and its text, */
  | 'notices'
  /** that its files stay under it, whatever the whole is under, */
  | 'files'
  /** that what is made from the library stays under it; other code may use the library, */
  | 'library'
  /** that the whole work stands under it, */
  | 'work'
  /** that it is not used for profit, */
  | 'noncommercial'
  /** that it is handed on unchanged, */
  | 'unchanged'
  /** that limits of use are passed on. */
  | 'use-restricted';

interface Group {
  readonly reach: Reach;
  readonly ids: readonly string[];
  readonly source: string;
}

const FSF = 'https://www.gnu.org/licenses/license-list.html';
const CC = 'https://creativecommons.org/share-your-work/licensing-considerations/compatible-licenses/';

export const GROUPS: readonly Group[] = [
  {
    reach: 'none',
    ids: ['0BSD', 'CC0-1.0', 'MIT-0', 'Unlicense', 'WTFPL', 'PDDL-1.0', 'CC-PDDC', 'blessing'],
    source: FSF,
  },
  {
    reach: 'notices',
    ids: [
      'AFL-3.0',
      'Apache-1.0',
      'Apache-1.1',
      'Apache-2.0',
      'Artistic-2.0',
      'BSD-1-Clause',
      'BSD-2-Clause',
      'BSD-2-Clause-Patent',
      'BSD-2-Clause-Views',
      'BSD-3-Clause',
      'BSD-3-Clause-Clear',
      'BSD-3-Clause-LBNL',
      'BSD-4-Clause',
      'BSD-4-Clause-UC',
      'BSL-1.0',
      'BlueOak-1.0.0',
      'CC-BY-3.0',
      'CC-BY-4.0',
      'CNRI-Python',
      'ECL-2.0',
      'FTL',
      'HPND',
      'ICU',
      'IJG',
      'ISC',
      'Libpng',
      'MIT',
      'MIT-CMU',
      'MS-PL',
      'MulanPSL-2.0',
      'NCSA',
      'NTP',
      'OpenMDW-1.0',
      'OpenSSL',
      'PHP-3.01',
      'PSF-2.0',
      'PostgreSQL',
      'Python-2.0',
      'Unicode-3.0',
      'Unicode-DFS-2016',
      'UPL-1.0',
      'W3C',
      'X11',
      'ZPL-2.1',
      'Zlib',
      'bzip2-1.0.6',
      'curl',
      'libtiff',
    ],
    source: FSF,
  },
  {
    reach: 'files',
    ids: [
      'CDDL-1.0',
      'CDDL-1.1',
      'EPL-1.0',
      'EPL-2.0',
      'MPL-1.1',
      'MPL-2.0',
      'MPL-2.0-no-copyleft-exception',
      'MS-RL',
    ],
    source: 'https://www.mozilla.org/en-US/MPL/2.0/FAQ/',
  },
  {
    reach: 'library',
    ids: ['LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0'],
    source: 'https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html#SEC3',
  },
  {
    reach: 'work',
    ids: [
      'AGPL-3.0',
      'CC-BY-SA-3.0',
      'CC-BY-SA-4.0',
      'EUPL-1.2',
      'GPL-1.0',
      'GPL-2.0',
      'GPL-3.0',
      'OSL-3.0',
      'ODbL-1.0',
      'QPL-1.0',
      'SSPL-1.0',
    ],
    source: 'https://www.gnu.org/licenses/gpl-faq.html',
  },
  {
    reach: 'noncommercial',
    ids: [
      'CC-BY-NC-1.0',
      'CC-BY-NC-2.0',
      'CC-BY-NC-2.5',
      'CC-BY-NC-3.0',
      'CC-BY-NC-4.0',
      'CC-BY-NC-SA-2.0',
      'CC-BY-NC-SA-3.0',
      'CC-BY-NC-SA-4.0',
      'PolyForm-Noncommercial-1.0.0',
    ],
    source: 'https://creativecommons.org/faq/',
  },
  {
    reach: 'unchanged',
    ids: ['CC-BY-ND-3.0', 'CC-BY-ND-4.0', 'CC-BY-NC-ND-3.0', 'CC-BY-NC-ND-4.0'],
    source: 'https://creativecommons.org/faq/',
  },
  {
    reach: 'use-restricted',
    ids: [
      'BUSL-1.1',
      'Elastic-2.0',
      'JSON',
      'LicenseRef-BigCode-OpenRAIL-M',
      'LicenseRef-BigScience-OpenRAIL-M',
      'LicenseRef-BigScience-RAIL-1.0',
      'LicenseRef-DeepSeek-Model-1.0',
      'LicenseRef-Falcon-2-11B',
      'LicenseRef-Gemma',
      'LicenseRef-Llama-2',
      'LicenseRef-Llama-3',
      'LicenseRef-Llama-3.1',
      'LicenseRef-Llama-3.2',
      'LicenseRef-Llama-3.3',
      'LicenseRef-Llama-4',
      'LicenseRef-Qwen',
      'LicenseRef-Tongyi-Qianwen',
      'LicenseRef-Tencent-Hunyuan-Community',
    ],
    // Points 5 and 6; the terms of each license ask to pass its limits of use on.
    source: 'https://opensource.org/osd',
  },
];

/** Why a work does not take code in, as the end of a sentence that begins with the license of the code. */
export const REFUSALS = {
  patents:
    'has terms on patents that are a further restriction to version 2 of the GPL; version 3 accepts them',
  furtherTerms: 'asks for more than the GNU licenses let anyone ask for',
  filesStay: 'asks that its files stay under it, and the GNU licenses ask for the whole work',
  earlierCreativeCommons:
    'is not compatible with the GNU licenses; of the CC-BY licenses only version 4.0 is',
  library: 'asks that what is made from the library stays under it',
  work: 'asks that the whole work stands under it',
  noncommercial: 'does not allow commercial use, which the other license allows',
  unchanged: 'does not allow changed copies to be handed on',
  useRestricted: 'asks that its limits of use are passed on, and the other license has none',
} as const;

/** Typed by its words, so that a language which does not say one of them does not compile. */
export type Refusal = (typeof REFUSALS)[keyof typeof REFUSALS];

interface Pair {
  readonly inbound: readonly string[];
  /** Licenses of the whole work; GNU's by version. */
  readonly outbound: readonly string[];
  readonly source: string;
}
type Exception = Pair &
  ({ readonly ok: 'yes'; readonly why: string } | { readonly ok: 'no'; readonly why: Refusal });

/** What goes before the rule of the group; the first row that fits counts. */
export const PAIRS: readonly Exception[] = [
  {
    inbound: ['Apache-2.0', 'ECL-2.0'],
    outbound: ['GPL-1.0', 'GPL-2.0', 'LGPL-2.0', 'LGPL-2.1'],
    ok: 'no',
    why: REFUSALS.patents,
    source: 'https://www.apache.org/licenses/GPL-compatibility.html',
  },
  {
    inbound: [
      'Apache-1.0',
      'Apache-1.1',
      'BSD-4-Clause',
      'OpenSSL',
      'PHP-3.01',
      'MS-PL',
      'AFL-3.0',
      'CNRI-Python',
    ],
    outbound: ['GPL-1.0', 'GPL-2.0', 'GPL-3.0', 'LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0'],
    ok: 'no',
    why: REFUSALS.furtherTerms,
    source: `${FSF}#GPLIncompatibleLicenses`,
  },
  {
    inbound: ['MPL-2.0'],
    outbound: ['GPL-2.0', 'GPL-3.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0'],
    ok: 'yes',
    why: 'the GNU licenses are secondary licenses of the MPL (§3.3)',
    source: 'https://www.mozilla.org/en-US/MPL/2.0/#secondary',
  },
  {
    inbound: [
      'MPL-2.0-no-copyleft-exception',
      'MPL-1.1',
      'CDDL-1.0',
      'CDDL-1.1',
      'EPL-1.0',
      'EPL-2.0',
      'MS-RL',
    ],
    outbound: ['GPL-1.0', 'GPL-2.0', 'GPL-3.0', 'LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0'],
    ok: 'no',
    why: REFUSALS.filesStay,
    source: `${FSF}#GPLIncompatibleLicenses`,
  },
  {
    inbound: ['LGPL-2.0', 'LGPL-2.1'],
    outbound: ['GPL-2.0', 'GPL-3.0'],
    ok: 'yes',
    why: 'the LGPL lets each copy be put under the GPL (§3)',
    source: 'https://www.gnu.org/licenses/gpl-faq.html#AllCompatibility',
  },
  {
    inbound: ['LGPL-3.0'],
    outbound: ['GPL-3.0', 'AGPL-3.0'],
    ok: 'yes',
    why: 'the LGPL is the GPL of the same version with permissions added',
    source: 'https://www.gnu.org/licenses/gpl-faq.html#AllCompatibility',
  },
  {
    inbound: ['GPL-3.0'],
    outbound: ['AGPL-3.0'],
    ok: 'yes',
    why: 'both let the two be combined (§13); the part stays under the GPL',
    source: 'https://www.gnu.org/licenses/gpl-faq.html#AGPLGPL',
  },
  {
    inbound: ['CC-BY-SA-4.0'],
    outbound: ['GPL-3.0'],
    ok: 'yes',
    why: 'Creative Commons names GPL version 3 as compatible, in this direction',
    source: CC,
  },
  {
    inbound: ['CC-BY-SA-3.0'],
    outbound: ['CC-BY-SA-4.0'],
    ok: 'yes',
    why: 'a later version of the same license is allowed for adaptations',
    source: CC,
  },
  {
    inbound: ['EUPL-1.2'],
    outbound: [
      'GPL-2.0',
      'GPL-3.0',
      'AGPL-3.0',
      'LGPL-2.1',
      'LGPL-3.0',
      'MPL-2.0',
      'OSL-3.0',
      'CC-BY-SA-3.0',
      'EPL-1.0',
    ],
    ok: 'yes',
    why: 'the EUPL names it as compatible in its appendix',
    source: 'https://joinup.ec.europa.eu/collection/eupl/matrix-eupl-compatible-open-source-licenses',
  },
  {
    inbound: ['CC-BY-3.0'],
    outbound: ['GPL-1.0', 'GPL-2.0', 'GPL-3.0', 'LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0'],
    ok: 'no',
    why: REFUSALS.earlierCreativeCommons,
    source: `${FSF}#ccby`,
  },
];

/** Versions of the GNU licenses that exist; `-or-later` stands for those from the named one on. */
export const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  GPL: ['1.0', '2.0', '3.0'],
  LGPL: ['2.0', '2.1', '3.0'],
  AGPL: ['1.0', '3.0'],
};
