/** What a configuration means for an audit, the same for both faces. */
import type { AuditOptions } from '../audit.ts';
import type { Lang } from '../lang.ts';
import { policyOf } from '../policy/policy.ts';
import { RULE_IDS, type RuleId } from '../report/schema.ts';
import { wordsIn } from '../report/words-in.ts';
import { CONFIG_PATH, type FoundConfiguration } from './read.ts';
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
export function configurationNotes(
  { configuration, path, misplaced }: FoundConfiguration,
  lang: Lang,
): string[] {
  const { include, exclude, overrides } = configuration;
  const { notes } = wordsIn(lang);
  const name = path ?? '';
  return [
    ...misplaced.map((found) => notes.misplaced(found, CONFIG_PATH)),
    ...(include.length === 0 ? [] : [notes.auditsOnly(name, include.join(', '))]),
    ...(exclude.length === 0 ? [] : [notes.leavesOut(name, exclude.join(', '))]),
    ...turnedOff(configuration.rules).map((rules) => notes.turnsOff(name, rules)),
    ...overrides.flatMap((override) =>
      turnedOff(override.rules).map((rules) =>
        notes.turnsOffFor(name, [override.path].flat().join(', '), rules),
      ),
    ),
  ];
}

function turnedOff(rules: Configuration['rules'] | undefined): string[] {
  const off: RuleId[] = RULE_IDS.filter((id) => rules?.[id] === 'off');
  return off.length === 0 ? [] : [off.join(', ')];
}
