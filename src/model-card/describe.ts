/** What the report says of a model release: what it declares, and what it was made from. */
import type { ModelReport } from '../report/schema.ts';
import { baseModelsOf, declaredBy, familyOf, owedBy } from './lineage.ts';
import type { ModelRelease } from './release.ts';

export function modelReport(release: ModelRelease, ownHolders: readonly string[]): ModelReport {
  return {
    folder: release.folder === '' ? '.' : release.folder,
    card: release.card?.path ?? null,
    name: release.name?.name ?? null,
    declared: declaredBy(release).map(({ spelling }) => spelling),
    architectures: [...new Set(release.configs.flatMap(({ architectures }) => architectures))],
    baseModels: baseModelsOf(release).map(({ id, stated }) => {
      const found = familyOf(id);
      return {
        id,
        stated,
        family: found?.family.name ?? null,
        license: found?.family.license ?? null,
        certain: found !== null && stated && found.sure && found.family.verified,
      };
    }),
    owedTo: owedBy(release, ownHolders).map(({ license }) => license.id),
  };
}
