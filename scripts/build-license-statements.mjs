// Writes data/license-statements.idx: by which words projects state licences, as hashes (src/license/statement-index.ts),
// and data/license-wordings.idx: the words of the longer of them, as numbers (src/license/wording-index.ts).
// The same input gives the same bytes. Input, from the wheel of scancode-toolkit in the version below:
//   --scancode DIR  its folder `licensedcode`: data/rules, data/licenses (CC-BY-4.0: see NOTICE), and the words of legal
//                   language and of markup that it knows
// Run it with Node 24: node_modules/.bin/node scripts/build-license-statements.mjs --scancode DIR
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import current from 'spdx-license-ids/index.json' with { type: 'json' };
import { parse as parseYaml } from 'yaml';
import { decodeStatements, encodeStatements, RollingHash } from '../src/license/statement-index.ts';
import { eachWord } from '../src/license/statement-words.ts';
import { encodeWordings, FIRST_NUMBER } from '../src/license/wording-index.ts';
import { wordHash } from '../src/license/words.ts';
import { MODELS } from './model-license-files.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const VERSION = '32.5.0';

const { values: options } = parseArgs({
  options: {
    scancode: { type: 'string' },
    output: { type: 'string', default: join(ROOT, 'data', 'license-statements.idx') },
    wordings: { type: 'string', default: join(ROOT, 'data', 'license-wordings.idx') },
  },
});
const { scancode, output, wordings } = options;
if (scancode === undefined) throw new Error('Name the folder: --scancode DIR');

/** @typedef {import('../src/license/statement-index.ts').Statement} Statement */
/** @typedef {import('../src/license/statement-index.ts').StatementKind} StatementKind */

/** So many words are what they say; fewer say less by themselves (ScanCode counts 5 or 6 of 100 a word). */
const SAYS_ALL = 18;
/** Statements of fewer words are known word for word only; longer ones are texts that SPDX lists, or hold them. */
const FEWEST_WORDS = 10;
const MOST_WORDS = 400;

/** What is wrong in the input: file, and the key that its words mean; empty where they grant nothing. */
const MENDED = new Map([
  // It holds the whole Open Data Commons Attribution License, by its own title.
  ['ppl_1.RULE', 'odc-by-1.0'],
  // They name another version than is recorded.
  ['epl-1.0_41.RULE', 'epl-2.0'],
  ['epl-1.0_42.RULE', 'epl-2.0'],
  ['gpl-1.0-plus_24.RULE', 'gpl-2.0-plus'],
  ['gpl-2.0_873.RULE', 'gpl-1.0'],
  ['gpl-2.0_884.RULE', 'gpl-3.0'],
  ['gpl-2.0-plus_785.RULE', 'gpl-3.0-plus'],
  ['lgpl-3.0_46.RULE', 'lgpl-3.0'],
  ['ofl-1.0_6.RULE', 'ofl-1.1'],
  ['cc-by-sa-3.0_40.RULE', 'cc-by-sa-4.0'],
  // "can be used in projects which are not available under" the two that are recorded
  ['gpl_and_lgpl_2.RULE', ''],
]);

/**
 * Keys of what the SPDX list has taken in since, or knows by a name of its own: the text is that of the id, word for word
 * as licenses.idx has it. (The Open WebUI License goes by its name.)
 */
const LISTED_SINCE = new Map([
  ['bola11', 'BOLA-1.1'],
  ['capec-tou', 'CAPEC-tou'],
  ['google-patent-license-webm', 'Google-Patent-WebM'],
  ['iso-8879', 'ISO-permission'],
  ['minecraft-mod', 'MMPL-1.0.1'],
  ['mvt-1.1', 'MVT-1.1'],
  ['open-webui-2025', 'BSD-3-Clause-OpenWebUI'],
  ['sgmlug', 'SGMLUG-PM'],
  ['synthesis-toolkit', 'MIT-STK'],
  ['unrar', 'UnRAR'],
  ['wordnet', 'WordNet'],
  ['wtfnmfpl-1.0', 'WTFNMFPL'],
]);

const ids = licenseIds();
const legalWords = legalLanguage();
// One or two on a line.
const markup = new Set(
  [...readFileSync(join(scancode, 'stopwords.py'), 'utf8').matchAll(/^\s*'(\w+)',(?: '(\w+)',)?/gm)].flatMap(
    ([, ...found]) => found.filter((word) => word !== undefined).map(wordHash),
  ),
);

/** @type {Map<string, Statement>} */
const statements = new Map();
/** Hashes of the words, by `keyOf` a statement. @type {Map<string, number[]>} */
const hashesOf = new Map();
/** @type {Set<number>} */
const words = new Set();
let repeated = 0;
for (const { text, ...rest } of sources()) {
  const { hashes, whole, marked } = wordsOf(text);
  if (hashes.length === 0) continue;
  for (const hash of hashes) words.add(hash);
  const rolling = new RollingHash(Uint32Array.from(hashes), hashes.length);
  const key = hashes.join(' ');
  if (statements.has(key)) repeated++;
  else {
    /** @type {Statement} */
    const statement = {
      kind: rest.kind,
      license: rest.license,
      relevance: rest.relevance ?? Math.min(100, Math.round((100 * hashes.length) / SAYS_ALL)),
      continuous: rest.continuous || (whole.length === 2 && whole[1] === hashes.length),
      markup: marked,
      whole,
      length: hashes.length,
      anchor: rolling.anchor(0, hashes.length),
      hash: rolling.hash(0, hashes.length),
      check: rolling.check(0, hashes.length),
    };
    statements.set(key, statement);
    // Texts of the licences themselves are laid along a document from the file of texts.
    if (
      rest.isRule &&
      (rest.kind === 'notice' || rest.kind === 'text') &&
      hashes.length >= FEWEST_WORDS &&
      hashes.length <= MOST_WORDS
    )
      hashesOf.set(keyOf(statement), hashes);
  }
}
for (const id of current) eachWord(id, (hash) => words.add(canonical(hash)));
const legal = new Set(legalWords.values());
const all = [...statements.values()];
const sorted = (/** @type {Iterable<number>} */ list) => Uint32Array.from(list).sort();
const bytes = encodeStatements({
  legal: sorted(legal),
  other: sorted([...words].filter((hash) => !legal.has(hash))),
  markup: sorted(markup),
  spellings: Uint32Array.from(
    [...legalWords]
      .filter(([spelling, word]) => spelling !== word)
      .sort(([a], [b]) => a - b)
      .flat(),
  ),
  statements: all,
});
writeFileSync(output, bytes);
const wordingBytes = encodedWordings();
writeFileSync(wordings, wordingBytes);
console.log(`${wordings}: ${wordingBytes.length} bytes, ${hashesOf.size} wordings`);
console.log(
  `${output}: ${bytes.length} bytes, scancode-toolkit ${VERSION}; ${all.length} statements ` +
    `(${all.filter(({ license }) => license !== '').length} of listed licences), ${repeated} repeated, ${words.size} words`,
);

/** @param {Statement} statement */
function keyOf({ hash, check, length }) {
  return `${hash} ${check} ${length}`;
}

function encodedWordings() {
  const file = decodeStatements(bytes);
  const places = new Map([...file.legal, ...file.other].map((hash, i) => [hash, i]));
  /** @type {Map<number, number>} */
  const uses = new Map();
  for (const hashes of hashesOf.values())
    for (const hash of hashes) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  const used = [...uses.keys()].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || a - b);
  const numbers = new Map(used.map((hash, i) => [hash, i + FIRST_NUMBER]));
  return encodeWordings({
    words: Uint32Array.from(used, (hash) => places.get(hash) ?? 0),
    wordings: file.statements.flatMap((statement, i) => {
      const hashes = hashesOf.get(keyOf(statement));
      return hashes === undefined
        ? []
        : { statement: i, words: Uint16Array.from(hashes, (hash) => numbers.get(hash) ?? 0) };
    }),
  });
}

/** @param {number} hash */
function canonical(hash) {
  return legalWords.get(hash) ?? hash;
}

/**
 * Hashes of the words; which parts are marked as not to be interrupted, `{{like this}}`; whether words of markup stand among
 * them.
 *
 * @param {string} text
 */
function wordsOf(text) {
  /** @type {number[]} */
  const hashes = [];
  /** @type {number[]} */
  const whole = [];
  let marked = false;
  const marks = [...text.matchAll(/\{\{|\}\}/g)].map(({ 0: mark, index }) => ({
    open: mark === '{{',
    index,
  }));
  let open = -1;
  const until = (/** @type {number} */ place) => {
    while (marks[0] !== undefined && marks[0].index < place) {
      const mark = marks.shift();
      if (mark?.open) open = hashes.length;
      else if (open >= 0 && hashes.length > open) {
        whole.push(open, hashes.length - open);
        open = -1;
      }
    }
  };
  eachWord(text, (hash, start) => {
    until(start);
    if (markup.has(hash)) marked = true;
    else hashes.push(canonical(hash));
  });
  until(text.length + 1);
  return { hashes, whole, marked };
}

/** @returns {Generator<{ text: string, license: string, kind: StatementKind, relevance?: number, continuous: boolean, isRule: boolean }>} */
function* sources() {
  for (const [folder, ending] of [
    ['licenses', '.LICENSE'],
    ['rules', '.RULE'],
  ]) {
    const path = join(scancode ?? '', 'data', folder ?? '');
    for (const name of readdirSync(path)
      .filter((file) => file.endsWith(ending ?? ''))
      .sort()) {
      const { fields, text } = parted(readFileSync(join(path, name), 'utf8'));
      if (fields.is_deprecated || (fields.language ?? 'en') !== 'en') continue;
      const kind = folder === 'licenses' ? 'text' : kindOf(fields);
      yield {
        text,
        license: kind === 'none' ? '' : spdxOf(MENDED.get(name) ?? fields.license_expression ?? fields.key),
        kind,
        relevance: kind === 'none' || folder === 'licenses' ? 100 : fields.relevance,
        continuous: Boolean(fields.is_continuous || fields.is_required_phrase),
        isRule: folder === 'rules',
      };
    }
  }
}

/**
 * @param {Record<string, unknown>} fields
 * @returns {StatementKind}
 */
function kindOf(fields) {
  if (fields.is_false_positive) return 'none';
  for (const kind of /** @type {const} */ (['text', 'notice', 'tag', 'reference', 'intro', 'clue']))
    if (fields[`is_license_${kind}`]) return kind;
  return 'reference';
}

/**
 * A file of the package: fields, and a text.
 *
 * @param {string} file
 * @returns {{ fields: Record<string, any>, text: string }}
 */
function parted(file) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(file);
  if (match === null) throw new Error('this is no file of ScanCode');
  // "yes" is true in YAML 1.1.
  return { fields: parseYaml(match[1] ?? '', { version: '1.1' }), text: match[2] ?? '' };
}

/** SPDX ids and LicenseRefs of model licences by ScanCode's key. */
function licenseIds() {
  const listed = new Map(current.map((id) => [id.toLowerCase(), id]));
  const out = new Map();
  const path = join(scancode ?? '', 'data', 'licenses');
  for (const name of readdirSync(path).sort()) {
    if (!name.endsWith('.LICENSE')) continue;
    const { fields } = parted(readFileSync(join(path, name), 'utf8'));
    const id = String(fields.spdx_license_key ?? '');
    if (!id.startsWith('LicenseRef-') && id !== '') out.set(fields.key, listed.get(id.toLowerCase()) ?? id);
  }
  for (const [key, id] of LISTED_SINCE) out.set(key, id);
  for (const [id, file = ''] of MODELS) out.set(file.replace(/\.LICENSE$/, ''), id);
  return out;
}

/** Spellings of the words of legal language, and the word that each counts as. */
function legalLanguage() {
  /** @type {Map<string, number>} */
  const byNumber = new Map();
  /** @type {Map<number, number>} */
  const out = new Map();
  for (const [, word = '', number = ''] of readFileSync(join(scancode ?? '', 'legalese.py'), 'utf8').matchAll(
    /^\s*['"]([^'"]+)['"]\s*:\s*(\d+)/gm,
  )) {
    const hash = wordHash(word);
    if (!byNumber.has(number)) byNumber.set(number, hash);
    out.set(hash, byNumber.get(number) ?? hash);
  }
  return out;
}

/**
 * An expression in SPDX ids, without what SPDX does not list; empty where nothing is left.
 *
 * @param {string} expression
 */
function spdxOf(expression) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const operand = () => {
    const token = tokens[at++] ?? '';
    if (token !== '(') return ids.get(token.toLowerCase()) ?? '';
    const inner = alternatives();
    at++;
    return inner.includes(' ') ? `(${inner})` : inner;
  };
  const withException = () => {
    const license = operand();
    if (!/^with$/i.test(tokens[at] ?? '')) return license;
    at++;
    const exception = operand();
    return license === '' || exception === '' ? license : `${license} WITH ${exception}`;
  };
  const joined = (/** @type {() => string} */ part, /** @type {string} */ operator) => {
    const parts = [part()];
    while ((tokens[at] ?? '').toUpperCase() === operator) {
      at++;
      parts.push(part());
    }
    return [...new Set(parts.filter((one) => one !== ''))].join(` ${operator} `);
  };
  const together = () => joined(withException, 'AND');
  /** @type {() => string} */
  function alternatives() {
    return joined(together, 'OR');
  }
  return alternatives();
}
