/** What is named without any of the words that are known to state a licence. */
import type { Library } from '../library.ts';
import type { TextMatch } from '../match-texts.ts';
import { findMentions } from '../mentions.ts';
import type { Words } from '../words.ts';
import { type LicenseFinding, VAGUE } from './finding.ts';
import { coverage } from './laid-texts.ts';

/** A document of which more than this share is licence texts speaks of other licences only in passing. */
export const MOSTLY = 0.7;
/** A choice that is offered behind a text: "Alternatively, this software may be distributed under the terms of …". */
const ALTERNATIVE = /\balternatively\b[^.]{0,200}$/i;
/** A document of no more UTF-16 units may be a name and little else. */
const SHORT = 400;
/** Words beside a name that make it that of a licence, not of a program or of an institute: "Apache 1", "MIT". */
const OF_LICENSING =
  /licen[cs]|\bunder\b|\bcopying\b|\bcopyrights?\b|\bcopyleft|\bterms\b|\breleased\b|\bdistribut|\bredistribut|\bpermission|(?:^|\n)\W*(?:legal|lizenz|licen[cz]a|лицензия|许可|授权|ライセンス|라이선스|라이센스)/iu;
const BEFORE = 120;
const BEHIND = 60;

/** What is named without any of the words that are known to state a licence. */
export function namesIn(
  text: string,
  flat: string,
  words: Words,
  numbers: Uint16Array,
  library: Library,
  matches: readonly TextMatch[],
  tags: readonly LicenseFinding[],
): LicenseFinding[] {
  const isCovered = coverage(matches, words);
  const isText = matches.some(({ pattern }) => pattern.kind === 'text');
  const share = matches.reduce((sum, { from, to }) => sum + to - from, 0) / words.hashes.length;
  const found: LicenseFinding[] = [];
  for (const { id, start, end, specific, granted } of findMentions(flat, words, numbers, library)) {
    if (isCovered(start)) continue;
    if (tags.some((tag) => start >= tag.start && start < tag.end)) continue;
    // Around a text others are spoken of; what grants something under them is another matter.
    const alternative = ALTERNATIVE.test(text.slice(Math.max(0, start - 250), start));
    if (!alternative && ((isText && !granted) || share > MOSTLY)) continue;
    if (text.length > SHORT && !OF_LICENSING.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND)))
      continue;
    found.push({
      license: id,
      kind: 'mention',
      confidence: specific ? 0.8 : VAGUE,
      exact: false,
      start,
      end,
    });
  }
  return found;
}
