/** What the rules about model releases have in common: the texts a release carries, and where a finding stands. */
import { entryBySpelling, isModelLicense } from '../license/catalogue/catalogue.ts';
import type { Duty, LicenseEntry, Terms } from '../license/catalogue/entry.ts';
import { modelLicensesIn } from '../license/model-license-text.ts';
import { type Owed, owedBy } from '../model-card/lineage.ts';
import type { ModelRelease } from '../model-card/release.ts';
import type { Level } from '../report/schema.ts';
import type { RuleContext } from './rule.ts';

/** A duty that a model release has by one of its ancestors' licences, or by the one it declares. */
export interface ModelDuty {
  readonly model: ModelRelease;
  readonly owed: Owed;
  readonly terms: Terms;
}

/** Every model release with each duty of this kind. */
export function modelDuties({ models, ownHolders }: RuleContext, duty: Duty): ModelDuty[] {
  return models.flatMap((model) =>
    owedBy(model, ownHolders).flatMap((owed): ModelDuty[] => {
      const terms = owed.license.duties[duty];
      if (terms === undefined || (terms.derivedOnly && !owed.derived)) return [];
      if (terms.onlyFor !== undefined && !namesOf(model, owed).includes(terms.onlyFor)) return [];
      return [{ model, owed, terms }];
    }),
  );
}

function namesOf({ name }: ModelRelease, { because }: Owed): string {
  return `${name?.name ?? ''} ${because.kind === 'base' ? because.model : because.as}`.toLowerCase();
}

/** What rests on an unverified clause or a doubtful ancestor is never an error. */
export function levelOf(level: Level, { owed, terms }: ModelDuty): Level {
  if (terms.encouraged) return 'note';
  const certain = owed.certain && owed.license.verified && terms.unverified !== true;
  return level === 'error' && !certain ? 'warning' : level;
}

/** `Llama 3.1 Community License Agreement §1(b)(iii)` */
export function clauseOf(license: LicenseEntry, { clause }: Terms): string {
  return `${isModelLicense(license) ? license.name : license.id} ${clause}`;
}

/** Ids of the licence texts that speak for a model release, by the catalogue where it has them → documents. */
export function textsOf({ documents }: ModelRelease, { release }: RuleContext): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const add = (id: string, path: string): void => {
    const known = entryBySpelling(id)?.id ?? id;
    if (!texts.get(known)?.includes(path)) texts.set(known, [...(texts.get(known) ?? []), path]);
  };
  const paths = new Set(documents.map(({ path }) => path));
  for (const [id, holders] of release.texts) for (const path of holders) if (paths.has(path)) add(id, path);
  for (const { path, text } of documents) for (const id of modelLicensesIn(text)) add(id, path);
  return texts;
}
