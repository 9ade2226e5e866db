/**
 * What a benchmark measured: as data (`--json FILE`), so that two runs can be compared, and as the tables that stand in
 * docs/accuracy.md (`--markdown FILE`).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} Measurement
 * @property {string} what
 * @property {number} value
 * @property {string} unit `%`, `ns`, `ms`, `s`, `MB`, `files`
 * @property {'higher' | 'lower'} better
 * @property {number | null} bar what it must not be worse than
 */

/**
 * Options of the command line; each benchmark has `--json FILE`.
 *
 * @param {import('node:util').ParseArgsConfig['options']} options
 * @returns {Record<string, string | undefined>}
 */
export function benchOptions(options = {}) {
  const { values } = parseArgs({ options: { json: { type: 'string' }, ...options } });
  return /** @type {Record<string, string | undefined>} */ (values);
}

/**
 * @param {string | undefined} file nothing is written without one
 * @param {readonly Measurement[]} measurements
 */
export function writeResults(file, measurements) {
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(measurements, null, 2)}\n`);
}

/**
 * @param {string | undefined} file nothing is written without one
 * @param {readonly string[]} lines
 */
export function writeMarkdown(file, lines) {
  if (file !== undefined) writeFileSync(file, `${lines.join('\n')}\n`);
}

/**
 * A table in Markdown, as lines.
 *
 * @param {readonly (string | number)[]} heading
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(heading, rows) {
  /** @param {readonly (string | number)[]} cells */
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heading), `|${heading.map(() => '---').join('|')}|`, ...rows.map(line)];
}

/**
 * What a measurement is worth beside its bar: `95 %: met`.
 *
 * @param {Pick<Measurement, 'value' | 'unit' | 'better' | 'bar'>} measurement
 */
export function barText({ value, unit, better, bar }) {
  if (bar === null) return '';
  const met = better === 'higher' ? value >= bar : value <= bar;
  return `${bar} ${unit}: ${met ? 'met' : '**missed**'}`;
}
