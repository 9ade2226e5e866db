import { headerNotices } from '../license/further-notices.ts';
import type { Messages } from '../messages/messages-in.ts';
import type { LicensePolicy } from '../policy/licenses.ts';
import type { Finding } from '../report/schema.ts';
import { about, derivedFiles, evidenceFor, levelFor, regionPlace, withoutCarriers } from './derived.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Code stands under a licence, or declares one, that the policy does not permit. Silent without such a policy. */
export const licenseDenied: Rule = {
  id: 'license-denied',
  level: 'error',
  check(context) {
    const asked = new Set<string>();
    const once = (path: string, license: string): boolean => {
      const key = JSON.stringify([path, license]);
      return !asked.has(key) && asked.add(key) !== null;
    };
    return [...ofOrigins(context, once), ...ofDeclarations(context, once)];
  },
};

type Once = (path: string, license: string) => boolean;

function ofOrigins(context: RuleContext, once: Once): Finding[] {
  return withoutCarriers(derivedFiles(context)).flatMap(({ file, origin }): Finding[] => {
    const policy = context.policy.licensesFor(file.path);
    if (policy === null || origin.license === null || policy.permits(origin.license) !== false) return [];
    if (!once(file.path, origin.license)) return [];
    return [
      {
        rule: licenseDenied.id,
        level: levelFor(licenseDenied.level, origin),
        path: file.path,
        ...regionPlace(origin),
        duty: 'policy',
        message: context.messages.licenseDenied(origin),
        ...about(origin),
        evidence: evidenceFor(origin, expected(policy, context.messages), [origin.license]),
        fix: null,
      },
    ];
  });
}

/** Licences that files, sidecars, REUSE documents, package metadata and the LICENSE of the release declare. */
function ofDeclarations({ files, release, policy, messages }: RuleContext, once: Once): Finding[] {
  const inFiles = files.flatMap(({ path, notices }) =>
    headerNotices(notices).flatMap(({ license, line }) =>
      license !== null ? [{ path, line, expression: license }] : [],
    ),
  );
  const inLicense = [...release.texts].flatMap(([expression, paths]) =>
    paths.filter(isMainLicense).map((path) => ({ path, line: 1, expression })),
  );
  return [...inFiles, ...release.expressions, ...inLicense].flatMap(
    ({ path, line, expression }): Finding[] => {
      const licenses = policy.licensesFor(path);
      if (licenses === null || spellings(expression).some((id) => licenses.permits(id) !== false)) return [];
      if (!once(path, expression)) return [];
      return [
        {
          rule: licenseDenied.id,
          level: licenseDenied.level,
          path,
          startLine: line,
          endLine: line,
          duty: 'policy',
          message: messages.declaredLicenseDenied(expression),
          origin: null,
          evidence: {
            expected: expected(licenses, messages),
            found: [expression],
            share: null,
            margin: null,
          },
          fix: null,
          waived: null,
        },
      ];
    },
  );
}

/** The licence of the release itself; copies of other works' licences are kept under other names. */
function isMainLicense(path: string): boolean {
  return /^(?:licen[cs]e|copying)(?:\.(?:txt|md|rst))?$/i.test(path);
}

/** The texts of GNU's licences do not tell `-only` from `-or-later`. */
function spellings(expression: string): string[] {
  return /^(?:[AL]?GPL|GFDL)-\d\.\d$/.test(expression)
    ? [`${expression}-only`, `${expression}-or-later`]
    : [expression];
}

function expected({ allowed, denied }: LicensePolicy, messages: Messages): string[] {
  return allowed === null ? denied.map(messages.expectedNot) : [...allowed];
}
