// Writes data/license-fingerprints.json: sketches of licence texts, so that they are recognised inside LICENSE and
// notice documents. The texts come from the npm package spdx-license-list; only hashes of word shingles are kept.
// Run it after updating that package: node scripts/build-license-fingerprints.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shingles } from '../src/license/text.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const LICENSES = [
  '0BSD',
  'AGPL-3.0-only',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC-BY-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'GPL-2.0-only',
  'GPL-3.0-only',
  'ISC',
  'LGPL-2.1-only',
  'LGPL-3.0-only',
  'MIT',
  'MPL-2.0',
  'PSF-2.0',
  'Unlicense',
  'Zlib',
];
/** Of texts with more shingles than this, only those whose hash this number divides are kept: the same ones in all. */
const LONG = 450;
const EVERY = 8;

const licenses = LICENSES.map((id) => {
  const file = join(ROOT, 'node_modules/spdx-license-list/licenses', `${id}.json`);
  const { licenseText } = JSON.parse(readFileSync(file, 'utf8'));
  const all = [...new Set(shingles(body(licenseText)))];
  const sampled = all.filter((hash) => all.length <= LONG || hash % EVERY === 0).sort((a, b) => a - b);
  // GNU's `-only` and `-or-later` share a text.
  return {
    id: id.replace(/-(only|or-later)$/, ''),
    hashes: sampled.map((hash) => hash.toString(36)).join(' '),
  };
});

const { version } = JSON.parse(
  readFileSync(join(ROOT, 'node_modules/spdx-license-list/package.json'), 'utf8'),
);
const path = join(ROOT, 'data/license-fingerprints.json');
const lines = licenses.map((license) => `    ${JSON.stringify(license)}`).join(',\n');
writeFileSync(path, `{\n  "source": "spdx-license-list ${version}",\n  "licenses": [\n${lines}\n  ]\n}\n`);
console.log(`${path}: ${licenses.length} licenses`);

/**
 * The terms without what every copy fills in or leaves out: title and copyright lines, and the part after the terms
 * that tells how to apply them. (SPDX appends the GPL to the LGPL 3; a COPYING.LESSER does not.)
 *
 * @param {string} text
 * @returns {string}
 */
function body(text) {
  return (
    text
      .split(
        /\n(?=\s*(?:END OF TERMS AND CONDITIONS|APPENDIX: How to apply|How to Apply These Terms|GNU GENERAL PUBLIC LICENSE\s+Version 3))/,
      )[0]
      ?.split('\n')
      .filter((line) => !/^\s*copyright\s*(\(c\)|©|<|\[)/i.test(line))
      .join('\n') ?? ''
  );
}
