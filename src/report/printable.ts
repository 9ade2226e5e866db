/**
 * Text from the scanned tree is hostile: file names, copyright lines and code may hold terminal escapes, or
 * characters that turn the reading direction. Every format that is shown to a person goes through here.
 */

/** Control characters (C1, DEL), direction marks and overrides, line separators, byte order marks. */
const BEYOND_C0 = '\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb';
const UNPRINTABLE = new RegExp(`[\\u0000-\\u001f${BEYOND_C0}]`, 'g');
/** JSON.stringify escapes C0 itself; the newlines it leaves are its own layout. */
const LEFT_IN_JSON = new RegExp(`[${BEYOND_C0}]`, 'g');

/** What a workflow's log takes for a command: `::name` at the start of a line, `##[name]` anywhere. */
const WORKFLOW_COMMAND = /(?<=^|\s):(?=:[a-z])|##(?=\[)/gi;

/** One line without characters that act instead of showing: blank space stays a blank, the others become visible. */
export function printable(text: string): string {
  return inert(text.replace(/[\t\n\v\f\r]+/g, ' ').replace(UNPRINTABLE, visible));
}

/** A line of source code: as `printable`, but indentation stays. */
export function printableCode(line: string): string {
  return inert(line.replaceAll('\t', '    ').replace(UNPRINTABLE, visible));
}

function inert(text: string): string {
  return text.replace(WORKFLOW_COMMAND, (start) => (start === ':' ? '\\:' : '##\\'));
}

/** A document of JSON.stringify with such characters as JSON escapes. */
export function escapedInJson(json: string): string {
  return json.replace(LEFT_IN_JSON, unicodeEscape);
}

function visible(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : unicodeEscape(character);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
