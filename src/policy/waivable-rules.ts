import { RULE_IDS, type RuleId } from '../report/schema.ts';

/** Rules about waivers: a waiver of theirs would never be missed. Their level can be set, as that of any rule. */
const ABOUT_WAIVERS: readonly RuleId[] = ['waiver-expired', 'waiver-unused', 'waiver-invalid'];

export const WAIVABLE_RULES: readonly RuleId[] = RULE_IDS.filter((id) => !ABOUT_WAIVERS.includes(id));
