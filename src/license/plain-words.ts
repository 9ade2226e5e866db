/** The words of a text, for finding a demanded sentence in it however it is set: quotes, marks, Markdown, line breaks. */

/** "(c)", "©" and their HTML forms stand for one mark, which licences and their copies set differently. */
const MARKS = /\(\s*(?:c|r|tm)\s*\)|&copy;|[©®™]/giu;
/** Inside a sentence Markdown sets stars, underscores, backslashes and tags. */
const MARKUP = /<\/?(?:b|i|strong|em|u|code|br|p|a|span|center|div|h\d)\b[^<>]{0,300}>|[*_`\\]+/giu;

/** An address is the same with and without its scheme. */
const SCHEME = /\bhttps?:\/\/(?:www\.)?/giu;

/** Lower-case words between blanks, one before the first and one behind the last; `3.1` is one word. */
export function plainWords(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/&nbsp;/g, ' ')
      .replace(MARKS, ' ')
      .replace(MARKUP, ' ')
      .replace(SCHEME, ' ')
      .match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? [];
  return ` ${words.join(' ')} `;
}
