/** What a benchmark measured, as data: `--json FILE` of a benchmark writes it, so that two runs can be compared. */
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
