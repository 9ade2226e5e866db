import type { Asked } from '../license/catalogue/asked.ts';
import { termsOf } from '../license/duties.ts';
import { baseModelsOf, familyOf } from '../model-card/lineage.ts';
import type { Finding } from '../report/schema.ts';
import { about, evidenceFor, importedFiles, regionPlace, withoutCarriers } from './derived.ts';
import { clauseOf, modelDuties } from './models.ts';
import { plainFinding } from './plain-finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A duty that depends on facts that no repository holds, so that a person has to look. */
export const dutyToReview: Rule = {
  id: 'duty-to-review',
  level: 'note',
  check(context) {
    return [
      ...ofCode(context),
      ...modelDuties(context, 'person').map(({ owed, terms }) =>
        plainFinding(this, {
          level: this.level,
          ...owed.place,
          duty: clauseOf(owed.license, terms),
          message: context.messages.modelDutyToReview(owed, terms.asks as Asked),
        }),
      ),
      ...unknownBases(context),
    ];
  },
};

/** One finding a component and licence. */
function ofCode(context: RuleContext): Finding[] {
  const asked = new Set<string>();
  return withoutCarriers(importedFiles(context)).flatMap(({ file, origin }): Finding[] => {
    const found = termsOf(origin.license, 'person');
    const key = JSON.stringify([origin.component.purl, found?.id]);
    if (found === null || asked.has(key)) return [];
    asked.add(key);
    return [
      {
        rule: dutyToReview.id,
        level: dutyToReview.level,
        path: file.path,
        ...regionPlace(origin),
        duty: `${found.id} ${found.terms.clause}`,
        message: context.messages.codeDutyToReview(origin, found.terms.asks as Asked),
        ...about(origin),
        evidence: evidenceFor(origin, [], []),
        fix: null,
      },
    ];
  });
}

/** Base models that the table does not have: nothing was checked for them, which is said once a card. */
function unknownBases({ models, ownHolders, messages }: RuleContext): Finding[] {
  const own = new Set(ownHolders.map((holder) => holder.toLowerCase().split('/')[0]));
  return models.flatMap((model): Finding[] => {
    const unknown = baseModelsOf(model)
      .filter(({ id, stated }) => stated && familyOf(id) === null)
      .filter(({ id }) => !own.has((id.split('/')[0] as string).toLowerCase()));
    const [first] = unknown;
    if (first === undefined) return [];
    const ids = [...new Set(unknown.map(({ id }) => id))];
    return [
      plainFinding(dutyToReview, {
        level: dutyToReview.level,
        ...first.place,
        duty: 'policy',
        message: messages.baseModelsUnknown(ids.slice(0, MOST_NAMED), ids.length),
        found: ids.slice(0, MOST_NAMED),
      }),
    ];
  });
}

/** Mergers of models can have thousands. */
const MOST_NAMED = 5;
