/** The words of reports, in each language. */
import type { Lang, Worded } from '../lang.ts';
import { koreanWords } from './words.ko.ts';
import { words } from './words.ts';

export type Words = Worded<typeof words>;

const IN: Readonly<Record<Lang, Words>> = { en: words, ko: koreanWords };

export function wordsIn(lang: Lang): Words {
  return IN[lang];
}
