/** What a configuration means for an audit, the same for both faces. */
import type { AuditOptions } from '../audit.ts';
import { policyOf } from '../policy/policy.ts';
import { RULE_IDS, type RuleId } from '../report/schema.ts';
import type { FoundConfiguration } from './read.ts';
import type { Configuration } from './schema.ts';

/** @param today the day of the audit, as `today()` gives it */
export function auditOptionsOf(
  found: FoundConfiguration,
  today: string,
): Required<Pick<AuditOptions, 'own' | 'include' | 'exclude' | 'policy'>> {
  const { own, include, exclude } = found.configuration;
  return { own, include, exclude, policy: policyOf(found, today) };
}

/** What the reader of a report should know of it: whatever makes an audit smaller is said. */
export function configurationNotes({ configuration, path }: FoundConfiguration): string[] {
  const { include, exclude, overrides } = configuration;
  return [
    ...(include.length === 0 ? [] : [`${path} audits only: ${include.join(', ')}`]),
    ...(exclude.length === 0 ? [] : [`${path} leaves out: ${exclude.join(', ')}`]),
    ...turnedOff(configuration.rules).map((rules) => `${path} turns off: ${rules}`),
    ...overrides.flatMap((override) =>
      turnedOff(override.rules).map(
        (rules) => `${path} turns off for ${[override.path].flat().join(', ')}: ${rules}`,
      ),
    ),
  ];
}

function turnedOff(rules: Configuration['rules'] | undefined): string[] {
  const off: RuleId[] = RULE_IDS.filter((id) => rules?.[id] === 'off');
  return off.length === 0 ? [] : [off.join(', ')];
}
