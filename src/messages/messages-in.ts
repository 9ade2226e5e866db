/** All that a finding can show, in each language. */
import type { Lang, Worded } from '../lang.ts';
import { fixes, messages, RULE_TEXTS, type RuleText } from './en.ts';
import { KOREAN_RULE_TEXTS, koreanFixes, koreanMessages } from './ko.ts';

/** What rules say, and beside it what is said of the edits that they propose. */
export type Messages = Worded<typeof messages> & { readonly fixes: Worded<typeof fixes> };

const IN: Readonly<Record<Lang, Messages>> = {
  en: { ...messages, fixes },
  ko: { ...koreanMessages, fixes: koreanFixes },
};

export function messagesIn(lang: Lang): Messages {
  return IN[lang];
}

const RULE_TEXTS_IN: Readonly<Record<Lang, Readonly<Record<string, RuleText>>>> = {
  en: RULE_TEXTS,
  ko: KOREAN_RULE_TEXTS,
};

/** What a rule is about. @param rule id of a rule; one without words is called by its id */
export function ruleTextIn(rule: string, lang: Lang): RuleText {
  return RULE_TEXTS_IN[lang][rule] ?? { title: rule, asks: rule, help: rule };
}
