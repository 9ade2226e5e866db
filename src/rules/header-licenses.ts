/**
 * Licences that headers of the release's files name, and of which the release itself knows nothing: it declares others,
 * and their text is nowhere in it. Such a file most often came from elsewhere, out of the index's sight.
 */
import { type Refused, reachOf, refusal } from '../license/compatibility.ts';
import type { Reach } from '../license/compatibility-table.ts';
import { dutyOf, termsOf } from '../license/duties.ts';
import { choicesOf, licensesOf, textId } from '../license/expression.ts';
import type { LicenseNotice } from '../license/file-notices.ts';
import { isKnownText } from '../license/library.ts';
import { isOwn } from './derived.ts';
import type { JudgedFile, RuleContext } from './rule.ts';

export interface StrayLicense {
  /** SPDX id. */
  readonly license: string;
  /** The first file that names it, and where. */
  readonly file: JudgedFile;
  readonly notice: LicenseNotice;
  /** How many files name it. */
  readonly files: number;
}

/** Two rules ask, each for what the other leaves. */
const found = new WeakMap<RuleContext, readonly StrayLicense[]>();

/** Each such licence once, with the first file that names it. What is found in the index is told by its own rules. */
export function strayLicenses(context: RuleContext): readonly StrayLicense[] {
  const stray = found.get(context) ?? strayIn(context);
  found.set(context, stray);
  return stray;
}

function strayIn(context: RuleContext): StrayLicense[] {
  const { release } = context;
  if (release.declared.length === 0) return [];
  const declared = new Set(release.declared.flatMap(licensesOf).map(textId));
  const stray = new Map<string, StrayLicense>();
  for (const file of context.files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (file.origins.some(({ source }) => source === 'index') || isOurs(file, context)) continue;
    const inFile = new Set(
      file.notices.licenseNotices.flatMap(({ kind, license }) =>
        kind === 'text' && license !== null ? licensesOf(license).map(textId) : [],
      ),
    );
    const isStray = (id: string): boolean =>
      !inFile.has(textId(id)) &&
      !declared.has(textId(id)) &&
      release.hasText(id) === null &&
      dutyOf(id, 'license-text') !== null &&
      // Last, since it may have to load every text there is; of somebody's own licences none is known.
      (termsOf(id, 'license-text') !== null || !id.startsWith('LicenseRef-')) &&
      isKnownText(textId(id));
    const told = new Set<string>();
    for (const notice of file.notices.licenseNotices) {
      if (!notice.header || notice.license === null) continue;
      // Where one may choose, the choice that leaves least to ask for.
      const choices = (choicesOf(notice.license) ?? []).map((ids) => ids.filter(isStray));
      for (const license of choices.toSorted((a, b) => a.length - b.length)[0] ?? []) {
        if (told.has(license)) continue;
        told.add(license);
        const known = stray.get(license) ?? { license, file, notice, files: 0 };
        stray.set(license, { ...known, files: known.files + 1 });
      }
    }
  }
  return [...stray.values()];
}

/**
 * Why nothing that the release declares takes code under this licence in; null where something does, or may. Only of
 * licences that claim the whole work or limit what may be done with it: a library's can lie in any work.
 */
export function refusedByRelease({ license }: StrayLicense, { release }: RuleContext): Refused | null {
  if (!claimsWork(license)) return null;
  const refusals = release.declared.map((declared) => refusal(license, declared));
  return refusals.includes(null) ? null : (refusals[0] ?? null);
}

/** Whether a licence claims all of a work that its code is in, or limits what may be done with it. */
export function claimsWork(id: string): boolean {
  return CLAIMS.has(reachOf(id) ?? 'none');
}

const CLAIMS: ReadonlySet<Reach> = new Set<Reach>(['work', 'noncommercial', 'unchanged']);

/** Whether the header names nobody but the releaser, who owes nothing to themselves. */
function isOurs({ notices }: JudgedFile, context: RuleContext): boolean {
  return notices.holders.length > 0 && notices.holders.every((holder) => isOwn(holder, context));
}
