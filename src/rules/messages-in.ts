/** The messages of rules, in each language. */
import type { Lang, Worded } from '../lang.ts';
import { koreanFixes, koreanMessages } from './messages.ko.ts';
import { fixes, messages } from './messages.ts';

/** What rules say, and beside it what is said of the edits that they propose. */
export type Messages = Worded<typeof messages> & { readonly fixes: Worded<typeof fixes> };

const IN: Readonly<Record<Lang, Messages>> = {
  en: { ...messages, fixes },
  ko: { ...koreanMessages, fixes: koreanFixes },
};

export function messagesIn(lang: Lang): Messages {
  return IN[lang];
}
