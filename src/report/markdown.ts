/** Markdown as GitHub shows it: text of the scanned tree inside it, tables, and a size that is never passed. */

import { shortened } from '../shortened.ts';
import { printable } from './printable.ts';

const CELL_LENGTH = 600;

/** Several texts in one cell of a table. */
export function cell(texts: readonly string[]): string {
  return texts.map((text) => markdown(shortened(text, CELL_LENGTH))).join('<br>');
}

/**
 * What GitHub's Markdown may act on inside a line; what it leaves alone stays as it is, so that a summary can be
 * searched for rule ids and paths. An underscore inside a word is one of those, and a colon before a
 * blank. A line must not begin as a list, a heading or indented code does.
 */
const ACTIVE =
  /^[-+= ]|(?<=^\d{1,9})[.)](?=\s|$)|[&<>|`*~[\]\\#@$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[\w/+-])|www(?=\.)/giu;

/** Text in which nothing acts as Markdown, HTML, a link, a mention or a table's border. */
export function markdown(text: string): string {
  return printable(text).replace(ACTIVE, (character) =>
    character.length > 1 ? `${character}&#8203;` : `&#${character.charCodeAt(0)};`,
  );
}

export function attribute(text: string): string {
  return printable(text).replace(/[&<>"'|`\\*_]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A path as code, linked where it has an address. */
export function linked(path: string, address: string | null): string {
  const name = `<code>${markdown(path)}</code>`;
  return address === null ? name : `<a href="${attribute(address)}">${name}</a>`;
}

/** Markdown under way that never grows beyond its limit, and cuts between rows only. */
export class Sheet {
  cut = false;
  private readonly limit: number;
  private bytes = 0;
  private readonly parts: string[] = [];

  constructor(limit: number) {
    this.limit = limit;
  }

  add(text: string): boolean {
    const size = Buffer.byteLength(text);
    if (this.cut || this.bytes + size > this.limit) {
      this.cut = true;
      return false;
    }
    this.bytes += size;
    this.parts.push(text);
    return true;
  }

  table(title: string | null, head: readonly string[], rows: readonly (readonly string[])[]): void {
    if (rows.length === 0) return;
    const heading = title === null ? '' : `### ${title}\n\n`;
    this.add(`${heading}| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}\n`);
    for (const row of rows) if (!this.add(`| ${row.join(' | ')} |\n`)) break;
    if (!this.cut) this.add('\n');
  }

  close(parts: readonly string[]): void {
    this.parts.push('\n', parts.join('\n\n'), '\n');
  }

  text(): string {
    return this.parts.join('');
  }
}
