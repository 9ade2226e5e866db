import { entryOf } from '../license/catalogue/catalogue.ts';
import { plainWords } from '../license/plain-words.ts';
import { betrayals, owedBy } from '../model-card/lineage.ts';
import type { ModelRelease } from '../model-card/release.ts';
import type { Finding } from '../report/schema.ts';
import { licenseNoticeMissing } from './license-notice-missing.ts';
import { licenseTextMissing } from './license-text-missing.ts';
import { clauseOf, levelOf, modelDuties, textsOf } from './models.ts';
import { plainFinding } from './plain-finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A model release carries no copy of the licence of the model that it was made from. */
export const modelLicenseTextMissing: Rule = {
  id: 'model-license-text-missing',
  level: 'error',
  check(context) {
    if (context.models.length === 0) return [];
    // Code under the same licence asks for the same text already.
    const asked = new Set(
      [licenseTextMissing, licenseNoticeMissing].flatMap((rule) =>
        rule.check(context).flatMap(({ evidence }) => evidence.expected),
      ),
    );
    const missing = modelDuties(context, 'license-text').flatMap((duty): Finding[] => {
      const { model, owed, terms } = duty;
      const texts = textsOf(model, context);
      if (texts.has(owed.license.id) || asked.has(owed.license.id)) return [];
      return [
        plainFinding(this, {
          level: levelOf(this.level, duty),
          ...owed.place,
          duty: clauseOf(owed.license, terms),
          message: context.messages.modelLicenseTextMissing(owed),
          expected: [owed.license.name],
          found: [...texts.keys()].sort(),
        }),
      ];
    });
    return [...missing, ...context.models.flatMap((model) => architectureFindings(model, context))];
  },
};

const FROM_SCRATCH =
  /\btrain(?:ed|ing)\b[^.\n]{0,80}\bfrom[- ]scratch\b|\bfrom[- ]scratch\s+(?:pre-?)?train/i;

/** The configuration names the architecture of a family of which nothing else in the release speaks. */
function architectureFindings(model: ModelRelease, context: RuleContext): Finding[] {
  const { ownHolders } = context;
  const texts = textsOf(model, context);
  const owed = new Set(owedBy(model, ownHolders).map(({ license }) => license.id));
  return betrayals(model, ownHolders).flatMap(({ clue, value, path }): Finding[] => {
    const holder = plainWords(clue.holder);
    const settled = clue.licenses.some((id) => {
      const documents = texts.get(id) ?? [];
      // Many works stand under MIT or Apache-2.0: the text must be the one that names this holder.
      return (
        owed.has(id) ||
        (id.startsWith('LicenseRef-')
          ? documents.length > 0
          : model.documents.some(
              (document) => documents.includes(document.path) && document.words.includes(holder),
            ))
      );
    });
    const credited = model.documents.some(({ kind, words }) => kind === 'notice' && words.includes(holder));
    if (
      settled ||
      credited ||
      model.documents.some(({ kind, text }) => kind === 'readme' && FROM_SCRATCH.test(text))
    )
      return [];
    const [license] = clue.licenses.flatMap((id) => entryOf(id) ?? []);
    const terms = license?.duties['license-text'];
    return [
      plainFinding(modelLicenseTextMissing, {
        level: clue.common ? 'note' : 'warning',
        path,
        line: 1,
        duty: license === undefined || terms === undefined ? 'policy' : clauseOf(license, terms),
        message: context.messages.architectureBetrays(
          clue.family,
          value,
          clue.licenses.map((id) => entryOf(id)?.name ?? id),
        ),
        expected: clue.licenses.map((id) => entryOf(id)?.name ?? id),
        found: [...texts.keys()].sort(),
      }),
    ];
  });
}
