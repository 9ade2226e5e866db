import { compatible, reachOf } from '../license/compatibility.ts';
import { dutyOf, hasNotice, isCopyleft } from '../license/duties.ts';
import { keeps, licensesOf, textId } from '../license/expression.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import type { Finding } from '../report/schema.ts';
import {
  about,
  certain,
  derivedFiles,
  evidenceFor,
  headerPlace,
  levelFor,
  licensesFor,
  withoutCarriers,
} from './derived.ts';
import type { JudgedFile, Rule, RuleContext } from './rule.ts';

/** A derived file, or the release for it, declares a licence that does not keep the origin's. */
export const licenseReplaced: Rule = {
  id: 'license-replaced',
  level: 'error',
  check(context) {
    const asked = new Set<string>();
    return withoutCarriers(certain(derivedFiles(context))).flatMap(({ file, origin }): Finding[] => {
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

      if (!leftToRelease(file, origin, context)) return [];
      const { release } = context;
      if (release.declared.some((license) => mayStand(origin.license ?? '', license))) return [];
      asked.add(key);
      const { messages } = context;
      const message = licensesOf(origin.license).every(isCopyleft)
        ? messages.licenseReplacedByRelease
        : messages.licenseLimitsUse;
      return [finding(message(origin, release.declared), release.declared)];
    });
  },
};

/**
 * Whether the release speaks for the file: its code asks to stay under its licence or limits its use, neither the file
 * nor a text in the release says so, and the release declares something.
 */
export function leftToRelease(file: JudgedFile, origin: OriginEvidence, { release }: RuleContext): boolean {
  if (licensesFor(file, release, true).some((license) => license !== null)) return false;
  const ids = licensesOf(origin.license ?? '');
  const strict = ids.length > 0 && ids.every(isCopyleft);
  const limited = ids.length > 0 && ids.every(limitsUse);
  if (origin.source === 'in-tree' || !(strict || limited) || release.declared.length === 0) return false;
  return !ids.some((id) => release.hasText(id) !== null);
}

/** Whether the licence does not allow what every other one allows: commercial use, or changed copies. */
function limitsUse(id: string): boolean {
  const reach = reachOf(id);
  return reach === 'noncommercial' || reach === 'unchanged';
}

/** Whether code under `origin` that says nothing itself may be in a release under `declared`. */
function mayStand(origin: string, declared: string): boolean {
  if (keeps(declared, origin) !== 'replaced') return true;
  // A licence that only its own files keep has to be named in them.
  const whole = licensesOf(origin).every((id) => reachOf(id) === 'work' || reachOf(id) === 'library');
  return whole && compatible(origin, declared).ok === 'yes';
}

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
