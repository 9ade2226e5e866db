/** Which values the Hub takes for `license:` in a model card, and what they stand for. Data and look-ups. */
import ids from 'spdx-license-ids/index.json' with { type: 'json' };
import { entryBySpelling } from '../license/catalogue/catalogue.ts';
import { expressionProblems } from '../license/expression.ts';
import { nearestName } from '../nearest-name.ts';

/** Source: the Hub's documentation, "Licenses", and its API for creating repositories. */
const HUB_LICENSES: readonly string[] = (
  'apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 ' +
  'bigcode-openrail-m afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc cc0-1.0 ' +
  'cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 ' +
  'cc-by-nd-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 ' +
  'cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl ' +
  'gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 isc h-research intel-research lppl-1.3c ms-pl apple-ascl apple-amlr ' +
  'mpl-2.0 odc-by odbl openmdw-1.0 openmdw-1.1 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr ' +
  'deepfloyd-if-license fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 ' +
  'grok2-community gemma unknown other'
).split(' ');
const KNOWN = new Set(HUB_LICENSES);

/** Names in cards that stand for several licences: what the ids of their texts look like. */
const FAMILIES: ReadonlyMap<string, RegExp> = new Map([
  ['bsd', /^BSD-/],
  ['cc', /^CC/],
  ['gpl', /^GPL-/],
  ['lgpl', /^LGPL-/],
  ['gfdl', /^GFDL-/],
  ['openrail', /RAIL/],
  // One name for two versions.
  ['exaone', /^LicenseRef-EXAONE-/],
  // One name for every maker's modification.
  ['modified-mit', /^LicenseRef-(?:Modified-MIT|Kimi-K2)$/],
]);

const SPDX_BY_LOWER: ReadonlyMap<string, string> = new Map(ids.map((id) => [id.toLowerCase(), id]));
/** Spellings of the Hub that SPDX has otherwise. */
const SPDX_OF: ReadonlyMap<string, string> = new Map([
  ['pddl', 'PDDL-1.0'],
  ['odbl', 'ODbL-1.0'],
  ['odc-by', 'ODC-By-1.0'],
  ['agpl-3.0', 'AGPL-3.0'],
  ['gpl-2.0', 'GPL-2.0'],
  ['gpl-3.0', 'GPL-3.0'],
  ['lgpl-2.1', 'LGPL-2.1'],
  ['lgpl-3.0', 'LGPL-3.0'],
]);

export function isHubLicense(value: string): boolean {
  return KNOWN.has(value);
}

/**
 * The id of the licence's text that a model card's `license` or `license_name` means: one of the catalogue or of SPDX;
 * null where it is none that is known.
 */
export function textIdOfCard(value: string): string | null {
  const lower = value.trim().toLowerCase();
  if (lower === 'other' || lower === 'unknown') return null;
  return SPDX_OF.get(lower) ?? entryBySpelling(value)?.id ?? SPDX_BY_LOWER.get(lower) ?? null;
}

/** Whether a text with this id is what the card's licence means. */
export function meansText(value: string, textId: string): boolean {
  const family = FAMILIES.get(value.trim().toLowerCase());
  return family === undefined ? textIdOfCard(value) === textId : family.test(textId);
}

/** How the Hub spells what this value most likely means; null where nothing is close. */
export function hubSpelling(value: string): string | null {
  const lower = value.trim().toLowerCase();
  if (KNOWN.has(lower)) return lower;
  const entry = entryBySpelling(value);
  if (entry !== null) return entry.hub;
  const [problem] = expressionProblems(value);
  const suggestion = problem?.suggestion?.toLowerCase().replace(/-(?:only|or-later)$/, '') ?? null;
  if (suggestion !== null && KNOWN.has(suggestion)) return suggestion;
  return nearestName(lower.slice(0, LONGEST_GUESS), HUB_LICENSES);
}

/** Longer values are prose, for which no id is close. */
const LONGEST_GUESS = 60;
