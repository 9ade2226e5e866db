/**
 * Licences in the header of a file that `findNotices` does not name. It knows the words of a few licences, which is fast;
 * this asks for all of them, by their texts and by the sentences that are known to state one, and only of headers that
 * speak of licensing and name none, or whose words and tag do not agree.
 *
 * They are kept apart from the notices: what an origin's header says was read without them, so the two are not compared.
 */
import type { CommentLine } from '../source/comment-lines.ts';
import { licensesOf, textId } from './expression.ts';
import { type FileNotices, joined, type LicenseNotice } from './file-notices.ts';
import { identifyLicenses, type LicenseFinding } from './identify.ts';

/** Words without which no licence is stated. */
const MIGHT_STATE = /permission|licen[cs]e|redistribut|public\s+domain|warrant/i;
/** A header of more UTF-16 units is read so far. */
const LONGEST = 20_000;
/** Words of less confidence are a name in passing, or a text that is there in part. */
const SURE = 0.9;
/** Names made from the words of a notice; the others of the kind are licences of models. */
const MADE_UP = /^LicenseRef-(?!Llama|Qwen)/;

/** The notices with what else the header states; `lines` are all comment lines of the file. */
export function withFurther(lines: readonly CommentLine[], notices: FileNotices): FileNotices {
  const further = furtherNotices(lines, notices);
  return further.length === 0 ? notices : { ...notices, further };
}

/** Texts and notices in the header, in order. */
function furtherNotices(lines: readonly CommentLine[], notices: FileNotices): LicenseNotice[] {
  const said = notices.licenseNotices.filter(({ header }) => header);
  if (
    !(said.every(({ license }) => license !== null && MADE_UP.test(license)) || disagree(wordsAndTags(said)))
  )
    return [];
  const header = lines.filter((line) => line.header);
  const block = joined(header.map((line) => ({ ...line, text: line.text.replace(TAG, '') })));
  const text = block.text.slice(0, LONGEST);
  if (!MIGHT_STATE.test(text)) return [];
  return identifyLicenses(text)
    .filter((finding) => isStated(finding, text))
    .map(({ start, end, kind, license }) => ({
      line: block.lineAt(start).line,
      endLine: block.lineAt(end - 1).line,
      kind: kind === 'text' ? 'text' : 'header',
      license,
      header: true,
    }));
}

/**
 * What the header of a file states, all in all: a text that was read whole says more than its first words, and a name
 * that is known more than one made up from the words.
 */
export function headerNotices({ licenseNotices, further = [] }: FileNotices): LicenseNotice[] {
  const said = licenseNotices.filter(({ header }) => header);
  return further.length === 0 ? said : [...said.filter(({ kind }) => kind === 'spdx'), ...further];
}

/** Tags speak for themselves. */
const TAG = /SPDX-License-Identifier\s*:.*/i;

type WordsAndTags = readonly [words: readonly string[], tags: readonly string[]];

/** Whether the words of a header and its tags name licences that have nothing in common. */
export function disagree([words, tags]: WordsAndTags): boolean {
  return words.length > 0 && tags.length > 0 && !tags.some((id) => words.includes(id));
}

/** The ids that the words name, and those that the tags do; a licence text's id, which leaves versions open. */
export function wordsAndTags(said: readonly LicenseNotice[]): WordsAndTags {
  const idsOf = (ofTags: boolean): string[] => [
    ...new Set(
      said.flatMap(({ kind, license }) =>
        (kind === 'spdx') === ofTags && license !== null ? licensesOf(license).map(textId) : [],
      ),
    ),
  ];
  return [idsOf(false), idsOf(true)];
}

function isStated({ kind, confidence, license, start, end }: LicenseFinding, text: string): boolean {
  if ((kind !== 'text' && kind !== 'notice') || confidence < SURE) return false;
  return kind === 'text' || !isVague(license, text.slice(start, end));
}

/** "under the GPL", "BSD licensed": which one is not said. */
function isVague(license: string, words: string): boolean {
  if (/^(?:[AL]?GPL|GFDL)-/.test(license)) return !/\d/.test(words);
  return /^BSD-/.test(license) && !/\d|\b(?:two|three|four|new|revised|modified|simplified)\b/i.test(words);
}
