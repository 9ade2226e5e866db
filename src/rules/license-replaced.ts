import { dutyOf, hasNotice, isCopyleft } from '../license/duties.ts';
import { keeps, licensesOf, textId } from '../license/expression.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import type { Finding } from '../report/schema.ts';
import { about, derivedFiles, evidenceFor, headerPlace, levelFor, licensesFor } from './derived.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A derived file, or the release for it, declares a licence that does not keep the origin's. */
export const licenseReplaced: Rule = {
  id: 'license-replaced',
  level: 'error',
  check(context) {
    const asked = new Set<string>();
    return derivedFiles(context).flatMap(({ file, origin }): Finding[] => {
      if (origin.license === null || dutyOf(origin.license, 'license-text') === null) return [];
      const key = JSON.stringify([file.path, origin.license]);
      if (asked.has(key)) return [];
      const finding = (message: string, declared: readonly string[]): Finding => ({
        rule: this.id,
        level: levelFor(this.level, origin),
        path: file.path,
        ...headerPlace(file),
        duty: dutyOf(origin.license, 'license-notice') ?? 'policy',
        message,
        ...about(origin),
        evidence: evidenceFor(origin, origin.license === null ? [] : [origin.license], declared),
        fix: null,
      });

      const declared = licensesFor(file, context.release, true).filter((license) => license !== null);
      if (declared.length > 0) {
        if (!hasNotice(origin) && staysByText(origin, context)) return [];
        // All notices of a file apply together; one beside the code may keep what the header left out.
        const all = licensesFor(file, context.release, false).filter((license) => license !== null);
        const joined = [...new Set(all)].map((license) => `(${license})`).join(' AND ');
        if (keeps(joined, origin.license) !== 'replaced') return [];
        asked.add(key);
        return [
          finding(context.messages.licenseReplaced(origin, [...new Set(declared)].join(' AND ')), [
            ...new Set(declared),
          ]),
        ];
      }

      // Nothing in the file: for code that asks to stay under its licence, the release speaks.
      const { release } = context;
      const strict = licensesOf(origin.license).length > 0 && licensesOf(origin.license).every(isCopyleft);
      if (origin.source === 'in-tree' || !strict || release.declared.length === 0) return [];
      if (licensesOf(origin.license).some((id) => release.hasText(id) !== null)) return [];
      if (release.declared.some((license) => keeps(license, origin.license ?? '') !== 'replaced')) return [];
      asked.add(key);
      return [finding(context.messages.licenseReplacedByRelease(origin, release.declared), release.declared)];
    });
  },
};

/**
 * Code under a permissive licence whose file carried no notice may get a header of the new work; handing on the
 * licence's text then meets the duty, and `license-text-missing` asks for it.
 */
function staysByText(origin: OriginEvidence, { release }: RuleContext): boolean {
  const permissive = /^(?:MIT|ISC|X11|BSD-\d-Clause)$/;
  const ids = licensesOf(origin.license ?? '').map(textId);
  return (
    ids.length > 0 &&
    ids.every((id) => permissive.test(id)) &&
    (origin.source === 'index' || ids.some((id) => release.hasText(id) !== null))
  );
}
