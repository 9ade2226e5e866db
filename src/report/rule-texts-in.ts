/** What each rule is about, in each language. */
import type { Lang } from '../lang.ts';
import { KOREAN_RULE_TEXTS } from './rule-texts.ko.ts';
import { RULE_TEXTS, type RuleText } from './rule-texts.ts';

const IN: Readonly<Record<Lang, Readonly<Record<string, RuleText>>>> = {
  en: RULE_TEXTS,
  ko: KOREAN_RULE_TEXTS,
};

/** @param rule id of a rule; one without words is called by its id */
export function ruleTextIn(rule: string, lang: Lang): RuleText {
  return IN[lang][rule] ?? { title: rule, asks: rule, help: rule };
}
