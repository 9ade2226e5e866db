import { HOMEPAGE } from '../version.ts';

/** Address of the page about a rule. */
export function ruleUrl(rule: string): string {
  return `${HOMEPAGE}/blob/main/docs/rules/${rule}.md`;
}
