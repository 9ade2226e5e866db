/**
 * Writes docs/licenses.md anew from the catalogue of duties and the base-model table.
 * Usage: node scripts/license-catalogue.mjs
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What each duty is called in the tables. */
const DUTIES = {
  'license-text': 'copy of the licence',
  'license-notice': 'licence notice kept',
  holders: 'copyright notices kept',
  authors: 'list of authors, where the notice names it',
  'change-notice': 'changed files say so',
  'upstream-notice': 'NOTICE handed on',
  'library-notice': 'notice that the library is used',
  'notice-sentence': 'sentence in a “Notice” file',
  display: 'shown with the product',
  'name-prefix': 'name of a derived model begins with',
  'use-restrictions': 'use restrictions told to those who come after',
  person: 'for a person to check',
};

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/**
 * @param {import('../src/license/catalogue/entry.ts').Terms} terms
 * @returns {string}
 */
function remarks(terms) {
  return [
    ...(terms.words === undefined ? [] : [terms.words.map((words) => `“${words}”`).join(' or ')]),
    ...(terms.asks === undefined ? [] : [`asks ${terms.asks}`]),
    ...(terms.dated ? ['with the date'] : []),
    ...(terms.derivedOnly ? ['derived models only'] : []),
    ...(terms.onlyFor === undefined ? [] : [`models called ${terms.onlyFor}`]),
    ...(terms.encouraged ? ['encouraged, not demanded'] : []),
  ].join('; ');
}

/**
 * @param {readonly import('../src/license/catalogue/entry.ts').LicenseEntry[]} catalogue
 * @param {readonly import('../src/model-card/families.ts').ModelFamily[]} families
 * @returns {string} the page in Markdown
 */
export function licensePage(catalogue, families) {
  const sections = catalogue.map((entry) =>
    [
      `### ${entry.name}`,
      '',
      [
        `\`${entry.id}\``,
        ...(entry.hub === null ? [] : [`model card: \`license: ${entry.hub}\``]),
        ...(entry.version === null ? [] : [`text of ${entry.version}`]),
        `[source](${entry.source})`,
        ...(entry.verified ? [] : ['**not verified: warnings only**']),
      ].join(' · '),
      '',
      '| duty | clause | words, conditions | may be met in |',
      '|---|---|---|---|',
      ...Object.entries(entry.duties).map(
        ([duty, terms]) =>
          `| ${DUTIES[/** @type {keyof typeof DUTIES} */ (duty)]} | ${terms.clause} | ${cell(remarks(terms))} | ${terms.where.join(', ')} |`,
      ),
    ].join('\n'),
  );
  return `# What licences ask for

<!-- Written by scripts/license-catalogue.mjs from src/license/catalogue/ and src/model-card/families.ts. -->

What Colophon checks, licence by licence: the clause, the exact words where a licence has any, and the places where the
duty may be met. It is not legal advice. The texts themselves are behind the links. What is marked as not verified was
not compared with the text: it leads to warnings, never to errors.

## Licences

${sections.join('\n\n')}

## Base models

By the name of a base model in a model card (\`base_model\`) its licence is known. The first row that fits decides. A name
that stands inside another one (\`Hermes-3-Llama-3.1-8B\`) leads to warnings only, and so does a row that is not verified.

| family | names begin with | licence | made from | verified |
|---|---|---|---|---|
${families
  .map(
    ({ name, names, license, parents, verified, source }) =>
      `| [${name}](${source}) | ${names.map((pattern) => `\`${pattern}\``).join(', ')} | ${license} | ${(parents ?? []).join(', ')} | ${verified ? 'yes' : 'no'} |`,
  )
  .join('\n')}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { CATALOGUE } = await import('../src/license/catalogue/catalogue.ts');
  const { FAMILIES } = await import('../src/model-card/families.ts');
  writeFileSync('docs/licenses.md', licensePage(CATALOGUE, FAMILIES));
}
