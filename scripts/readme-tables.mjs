/** Writes the tables of inputs and outputs in README.md anew from action.yml. Usage: node scripts/readme-tables.mjs */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/**
 * @param {string} actionYml text of action.yml
 * @returns {string} the tables in Markdown
 */
export function actionTables(actionYml) {
  const { inputs, outputs } = parse(actionYml);
  const cell = (/** @type {unknown} */ text) =>
    String(text).trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
  const preset = (/** @type {unknown} */ value) =>
    value === ''
      ? ''
      : String(value)
          .trim()
          .split('\n')
          .map((line) => `\`${cell(line)}\``)
          .join(', ');
  return [
    '| input | what it sets | default |',
    '|---|---|---|',
    ...Object.entries(inputs).map(
      ([name, { description, default: value }]) =>
        `| \`${name}\` | ${cell(description)} | ${preset(value)} |`,
    ),
    '',
    '| output | what it tells |',
    '|---|---|',
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ].join('\n');
}

export const BEGIN = '<!-- action.yml:begin (node scripts/readme-tables.mjs) -->';
export const END = '<!-- action.yml:end -->';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = readFileSync('README.md', 'utf8');
  const [before] = readme.split(BEGIN);
  const after = readme.split(END)[1];
  writeFileSync(
    'README.md',
    `${before}${BEGIN}\n\n${actionTables(readFileSync('action.yml', 'utf8'))}\n\n${END}${after}`,
  );
}
