/** Looking things up in the catalogue of duties. */
import { textId } from '../expression.ts';
import { CODE_LICENSES } from './code.ts';
import type { LicenseEntry } from './entry.ts';
import { MODEL_LICENSES } from './models.ts';

export const CATALOGUE: readonly LicenseEntry[] = [...CODE_LICENSES, ...MODEL_LICENSES];

/** What spellings are compared by: letters and digits, and the plus signs of `openrail++`. */
function squeezed(spelling: string): string {
  return spelling
    .toLowerCase()
    .replace(/^licenseref-/, '')
    .replace(/[^\p{L}\p{N}+]+/gu, '');
}

const BY_ID: ReadonlyMap<string, LicenseEntry> = new Map(CATALOGUE.map((entry) => [entry.id, entry]));
const BY_SPELLING: ReadonlyMap<string, LicenseEntry> = new Map(
  CATALOGUE.flatMap((entry) =>
    [...entry.aliases, ...(entry.hub === null ? [] : [entry.hub]), entry.name, entry.id].map(
      (spelling) => [squeezed(spelling), entry] as const,
    ),
  ),
);

/** The entry of an SPDX id or LicenseRef of the catalogue; null where it has none. */
export function entryOf(id: string): LicenseEntry | null {
  return BY_ID.get(textId(id)) ?? null;
}

/** The entry of a licence in any spelling that is known: a Hub id, a `license_name`, another tool's LicenseRef. */
export function entryBySpelling(spelling: string): LicenseEntry | null {
  return entryOf(spelling) ?? BY_SPELLING.get(squeezed(spelling)) ?? null;
}

const MODEL_IDS = new Set(MODEL_LICENSES.map(({ id }) => id));

/** Whether it is a licence made for models, not for code. */
export function isModelLicense({ id }: LicenseEntry): boolean {
  return MODEL_IDS.has(id);
}
