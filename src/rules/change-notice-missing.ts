import { dutyOf, termsOf } from '../license/duties.ts';
import { choicesOf } from '../license/expression.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import { slugOf } from '../origin/repository-slug.ts';
import { declaredFor, isComponent } from '../policy/declared.ts';
import type { Finding } from '../report/schema.ts';
import {
  about,
  evidenceFor,
  importedFiles,
  intermediateOf,
  isCarrier,
  levelFor,
  regionPlace,
  withoutCarriers,
} from './derived.ts';
import { addChangeNotice } from './fixes.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * From this share on, at about this length, a file may be a state of upstream between two releases of the index, so that
 * the differences can be upstream's own: too little for an error. Where the index holds the last release of each month
 * only, states in between differ more.
 */
const SLIGHT_CHANGE = { share: 0.98, length: 0.03 };
const SLIGHT_CHANGE_SAMPLED = { share: 0.8, length: 0.15 };

/** A date of our time has a year. */
const YEAR = /\b(?:19[89]\d|20\d\d)\b/;

/**
 * A changed file does not say that it was changed. Upstream's own words about upstream's own changes, which came
 * along with the copy, are not the releaser's.
 */
export const changeNoticeMissing: Rule = {
  id: 'change-notice-missing',
  level: 'error',
  check(context) {
    const asked = new Set<string>();
    return withoutCarriers(importedFiles(context)).flatMap(({ file, origin }): Finding[] => {
      if (origin.kind === 'verbatim' && !origin.importsOnly) return [];
      // What the component in between changed, it changed; an exact copy of its file is no change of the releaser's.
      const between = intermediateOf(file, origin);
      if (between?.kind === 'verbatim' && !between.importsOnly) return [];
      // And what the releaser changed is told by comparing with that file, if there is something of its own in it.
      if (between !== null && !isCarrier(file, between) && dutyOf(between.license, 'change-notice') !== null)
        return [];
      const duty = dutyOf(origin.license, 'change-notice');
      if (duty === null || asked.has(file.path) || mayChooseWithout(origin.license, context)) return [];
      const own = file.notices.changeNotices.filter(({ text }) => isReleasers(text, origin, context));
      const dated = termsOf(origin.license, 'change-notice')?.terms.dated === true;
      const [notice] = own;
      if (notice !== undefined && (!dated || own.some(({ text }) => YEAR.test(text)))) return [];
      asked.add(file.path);
      if (notice !== undefined)
        return [
          {
            rule: this.id,
            // The notice is there; a date may stand on another line of it.
            level: 'warning',
            path: file.path,
            startLine: notice.line,
            endLine: notice.line,
            duty,
            message: context.messages.changeNoticeUndated(origin),
            ...about(origin),
            evidence: evidenceFor(origin, [context.messages.expectedChangeDate], [notice.text]),
            fix: null,
          },
        ];
      const nearest = between ?? origin;
      const { importsOnly } = nearest;
      const declared = declaredModified(file.path, nearest, context);
      const slight = nearest.kind === 'modified' && mayBeUpstreams(nearest);
      // Whose the few changes are is what cannot be told from the code; the releaser knows.
      if (slight && declared === false && !importsOnly) return [];
      return [
        {
          rule: this.id,
          level: importsOnly || (slight && declared !== true) ? 'warning' : levelFor(this.level, origin),
          path: file.path,
          ...regionPlace(origin),
          duty,
          message: importsOnly
            ? context.messages.changeNoticeImportsOnly(nearest)
            : declared === false
              ? context.messages.changeNoticeUnlikeDeclared(origin, context.policy.path ?? '')
              : slight && declared !== true
                ? context.messages.changeNoticeSlight(origin)
                : context.messages.changeNoticeMissing(origin),
          ...about(origin),
          evidence: evidenceFor(origin, [context.messages.expectedChangeNotice], []),
          fix: addChangeNotice(context.messages, file, origin),
        },
      ];
    });
  },
};

/** Whether one may choose a licence that does not ask for it, and whose text is in the release: then it was chosen. */
function mayChooseWithout(license: string | null, { release }: RuleContext): boolean {
  const choices = (license === null ? null : choicesOf(license)) ?? [];
  return choices.some((ids) =>
    ids.every((id) => dutyOf(id, 'change-notice') === null && release.hasText(id) !== null),
  );
}

/** What the configuration says of changes to the files that it declares to be this component's; null: nothing. */
function declaredModified(
  path: string,
  { component }: OriginEvidence,
  { policy }: RuleContext,
): boolean | null {
  return (
    declaredFor(path, policy).findLast((one) => one.modified !== null && isComponent(one, component))
      ?.modified ?? null
  );
}

/**
 * Whether the line is not upstream's. Others may have written the same ("modified from https://…") about their copies,
 * and the index knows who did first: but no project says of its own code that it comes from itself.
 */
function isReleasers(text: string, { component }: OriginEvidence, context: RuleContext): boolean {
  const publisher = context.phrasePublisher(text);
  if (publisher === null) return true;
  const slug = slugOf(component);
  return publisher.purl !== component.purl && slug !== null && text.toLowerCase().includes(slug);
}

/** Whether a file may be a state of upstream between two releases; one that lost or gained much is none. */
function mayBeUpstreams({ component, share, lengthRatio }: OriginEvidence): boolean {
  const slight = component.sampled === true ? SLIGHT_CHANGE_SAMPLED : SLIGHT_CHANGE;
  return share >= slight.share && (lengthRatio === null || Math.abs(lengthRatio - 1) <= slight.length);
}
