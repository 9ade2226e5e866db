/** A reason in the language of the report. Pure. */
import type { Lang } from '../lang.ts';
import { reasons } from './en.ts';
import { koreanReasons } from './ko.ts';

type Text = string | ((...values: string[]) => string);

/** What stands for the n-th value of a text: signs of the private use area, which no reason has of its own. */
const slot = (n: number): string => String.fromCharCode(0xe000 + n);

interface Known {
  readonly pattern: RegExp;
  readonly text: Text;
}

/** The longest texts first: what one says of all kinds of files, a more exact one may say better. */
const KNOWN: readonly Known[] = (Object.keys(reasons) as (keyof typeof reasons)[])
  .map((key) => {
    const english = reasons[key] as Text;
    const whole = typeof english === 'string' ? english : english(...slots(english.length));
    const source = whole.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[\ue000-\ue00f]/g, '([\\s\\S]*)');
    return {
      pattern: new RegExp(`^${source}$`, 'u'),
      text: koreanReasons[key] as Text,
      length: whole.length,
    };
  })
  .sort((a, b) => b.length - a.length);

function slots(count: number): string[] {
  return Array.from({ length: count }, (_, n) => slot(n));
}

/** The reason as it came where it is not one of the dictionary: an error of a library, or words of the user. */
export function reasonIn(lang: Lang, english: string): string {
  if (lang === 'en') return english;
  for (const { pattern, text } of KNOWN) {
    const match = pattern.exec(english);
    if (match === null) continue;
    if (typeof text === 'string') return text;
    // A reason may hold another: `line 3: a bracket is never closed, so …`.
    return text(...match.slice(1).map((value) => reasonIn(lang, value)));
  }
  return english;
}
