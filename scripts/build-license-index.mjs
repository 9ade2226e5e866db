// Writes data/licenses.idx: the words of all licence texts that Colophon recognises, as hashes (src/license/license-index.ts).
// The same inputs give the same bytes. Inputs:
//   --spdx DIR    a checkout of https://github.com/spdx/license-list-XML at the commit below: texts, exceptions, standard
//                 headers, names and addresses, with SPDX's own marks of what may be left out or filled in
//   --models DIR  texts of the model licences, one a file, called as in scripts/model-license-files.mjs
// Run it with Node 24: node_modules/.bin/node scripts/build-license-index.mjs --spdx DIR --models DIR
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  BEGIN_OPTIONAL,
  BIG_GAP,
  END_OPTIONAL,
  encodeBlocks,
  FIRST_WORD,
  SMALL_GAP,
} from '../src/license/license-index.ts';
import { hashedWords } from '../src/license/words.ts';
import { MODELS } from './model-license-files.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SPDX_COMMIT = 'e4c1f276b8befa364960e288c6a17f5433353b1b';

/**
 * Paragraphs around the terms of Creative Commons licences. The list marks them as optional in some of these licences
 * and not in others; copies leave them out of all.
 */
const SURROUNDINGS =
  /^\s*(?:Using Creative Commons Public Licenses|Creative Commons (?:public licenses provide|Corporation|Notice\s*$|is not a party|may be contacted)|Considerations for (?:licensors|the public)|Although not required by our licenses|Except for the limited purpose of indicating)/i;
/** Elements of the list's XML that stand on lines of their own. */
const BLOCK = new Set(['p', 'br', 'list', 'item', 'standardLicenseHeader', 'text']);

/** Licences of the first block. */
const COMMON =
  /^(?:0BSD|Apache-2\.0|BSD-[23]-Clause|BSL-1\.0|CC0-1\.0|CC-BY(?:-SA|-NC)?-4\.0|[AL]?GPL-[23].*|ISC|MIT|MPL-2\.0|Unlicense|X11|Zlib)$/;

const { values: options } = parseArgs({
  options: {
    spdx: { type: 'string' },
    models: { type: 'string' },
    output: { type: 'string', default: join(ROOT, 'data', 'licenses.idx') },
  },
});
const { spdx, models, output } = options;
if (spdx === undefined || models === undefined) throw new Error('Name both folders: --spdx DIR --models DIR');

/**
 * @typedef {number | { hash: number }} Token a mark, or a word
 * @typedef {{ id: string, kind: import('../src/license/license-index.ts').ReferenceKind, tokens: Token[] }} Text
 * @typedef {{ text: string, name?: undefined, attributes?: undefined, children?: undefined }
 *   | { text?: undefined, name: string, attributes: Record<string, string>, children: Node[] }} Node
 */

/** @type {Text[]} */
const references = [];
for (const folder of ['src', 'src/exceptions'])
  for (const name of readdirSync(join(spdx, folder))
    .filter((file) => file.endsWith('.xml'))
    .sort())
    references.push(...referencesOf(readFileSync(join(spdx, folder, name), 'utf8')));
for (const [id = '', name = ''] of MODELS) {
  const text = readFileSync(join(models, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  references.push({ id, kind: 'text', tokens: wordTokens(text) });
}

// Of ids that share a text the plainest stands for all.
references.sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
const blocks = encoded(unique(references));
const bytes = encodeBlocks(blocks);
writeFileSync(output, bytes);
console.log(
  `${output}: ${bytes.length} bytes, SPDX list at ${SPDX_COMMIT.slice(0, 12)}; ` +
    blocks
      .map(
        ({ references: list, hashes }) =>
          `${new Set(list.map(({ id }) => id)).size} ids, ${list.length} sequences, ${hashes.length} words`,
      )
      .join('; '),
);

/**
 * What the file of one licence or exception gives.
 *
 * @param {string} xml
 * @returns {Text[]}
 */
function referencesOf(xml) {
  const nodes = parseXml(xml);
  const root = find(nodes, 'license') ?? find(nodes, 'exception');
  const text = find(root?.children ?? [], 'text');
  if (root === undefined || text === undefined) throw new Error('this is no file of the SPDX list');
  const { licenseId = '', deprecatedVersion, isDeprecated, name = '' } = root.attributes;
  // Deprecated ids stand for the texts of others.
  if (isDeprecated === 'true' || deprecatedVersion !== undefined) return [];
  const exception = root.name === 'exception';
  // GNU's `-only` and `-or-later` share a text, and part in their notices.
  const gnu = /-(?:only|or-later)$/.test(licenseId);
  /** @type {Text[]} */
  const out = [];
  if (!(gnu && licenseId.endsWith('-or-later')))
    out.push({
      id: gnu ? licenseId.replace(/-only$/, '') : licenseId,
      kind: exception ? 'exception' : 'text',
      tokens: tokensOf(text.children),
    });
  const header = find(text.children, 'standardLicenseHeader');
  if (header !== undefined) out.push({ id: licenseId, kind: 'header', tokens: tokensOf(header.children) });
  out.push({ id: licenseId, kind: 'name', tokens: nameTokens(name) });
  // "EPL-1.0" is written "EPL 1.0" and "EPL v1.0" too.
  out.push({ id: licenseId, kind: 'name', tokens: nameTokens(licenseId) });
  for (const reference of findAll(root.children, 'crossRef')) {
    const url = plain(reference.children)
      .trim()
      .replace(/^https?:\/\//, '');
    out.push({ id: licenseId, kind: 'url', tokens: wordTokens(url) });
  }
  return out;
}

/**
 * A name as names are looked up: without quotes, "version" and "v"; see `namedAt` in src/license/mentions.ts.
 *
 * @param {string} name
 */
function nameTokens(name) {
  return wordTokens(
    name
      .replace(/[“”"]|\bversion\b|\([^)]*\)/gi, ' ')
      .replace(/\bv\.?\s*(?=\d)/gi, ' ')
      .replace(/^\s*the\b/i, ' '),
  );
}

/**
 * @param {string} text
 * @returns {Token[]}
 */
function wordTokens(text) {
  return [...hashedWords(text).hashes].map((hash) => ({ hash }));
}

/**
 * @param {Node[]} nodes
 * @returns {Token[]}
 */
function tokensOf(nodes) {
  /** @type {Token[]} */
  const out = [];
  let pending = '';
  const flush = () => {
    out.push(...wordTokens(pending));
    pending = '';
  };
  const walk = (/** @type {Node[]} */ list) => {
    for (const node of list) {
      if (node.text !== undefined) pending += node.text;
      else if (node.name === 'bullet') pending += '\n';
      else if (node.name === 'copyrightText') {
        flush();
        out.push(BIG_GAP);
      } else if (node.name === 'optional' || node.name === 'titleText' || node.name === 'alt') {
        flush();
        out.push(BEGIN_OPTIONAL);
        walk(node.children);
        flush();
        out.push(END_OPTIONAL);
        if (node.name === 'alt')
          out.push(/\.[+*{]|\]\*/.test(node.attributes.match ?? '') ? BIG_GAP : SMALL_GAP);
      } else if (node.name === 'p' && SURROUNDINGS.test(plain([node]))) {
        flush();
        out.push(BEGIN_OPTIONAL);
        walk(node.children);
        flush();
        out.push(END_OPTIONAL);
      } else {
        pending += BLOCK.has(node.name) ? '\n' : ' ';
        walk(node.children);
        pending += BLOCK.has(node.name) ? '\n' : ' ';
      }
    }
  };
  walk(nodes);
  flush();
  return out;
}

/**
 * Without what says nothing, and without a second of the same.
 *
 * @param {Text[]} list
 */
function unique(list) {
  const seen = new Map();
  const ofAddress = new Map();
  for (const reference of list)
    if (reference.kind === 'url') {
      const key = JSON.stringify(reference.tokens);
      ofAddress.set(
        key,
        (ofAddress.get(key) ?? new Set()).add(reference.id.replace(/-(?:only|or-later)$/, '')),
      );
    }
  return list.filter((reference) => {
    const { id, kind, tokens } = reference;
    const key = JSON.stringify([kind, tokens]);
    if (tokens.length === 0) return false;
    // An address that several licences name tells none of them.
    if (kind === 'url' && (ofAddress.get(JSON.stringify(tokens)).size > 1 || tokens.length < 4)) return false;
    const before = seen.get(key);
    if (before !== undefined && before !== id && kind !== 'url')
      console.log(`the ${kind} of ${id} is that of ${before}`);
    if (before !== undefined) return false;
    seen.set(key, id);
    return true;
  });
}

/**
 * @param {Text[]} list
 * @returns {import('../src/license/license-index.ts').Block[]}
 */
function encoded(list) {
  /** @type {Map<number, number>} */
  const numbers = new Map();
  return [list.filter(({ id }) => COMMON.test(id)), list.filter(({ id }) => !COMMON.test(id))].map((part) => {
    /** @type {number[]} */
    const hashes = [];
    const sequences = part.map(({ id, kind, tokens }) => ({
      id,
      kind,
      sequence: Uint16Array.from(tokens, (token) => {
        if (typeof token === 'number') return token;
        let number = numbers.get(token.hash);
        if (number === undefined) {
          number = FIRST_WORD + numbers.size;
          numbers.set(token.hash, number);
          hashes.push(token.hash);
        }
        return number;
      }),
    }));
    if (numbers.size > 65_000) throw new Error('too many different words for 16 bits');
    return { hashes: Uint32Array.from(hashes), references: sequences };
  });
}

// ---------------------------------------------------------------------------------------------------------------
// The XML of the list: elements, attributes, text; no namespaces of its own, no entities but the usual

/**
 * @param {string} xml
 * @returns {Node[]}
 */
function parseXml(xml) {
  /** @type {{ name: string, attributes: Record<string, string>, children: Node[] }} */
  const top = { name: '', attributes: {}, children: [] };
  const open = [top];
  for (const [part] of xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .matchAll(/<(?:"[^"]*"|[^>"])+>|[^<]+/g)) {
    const parent = open.at(-1) ?? top;
    if (part.startsWith('</')) open.pop();
    else if (part.startsWith('<')) {
      const node = {
        name: /^<([\w:]+)/.exec(part)?.[1] ?? '',
        attributes: attributesOf(part),
        children: /** @type {Node[]} */ ([]),
      };
      parent.children.push(node);
      if (!part.endsWith('/>')) open.push(node);
    } else parent.children.push({ text: decoded(part) });
  }
  return top.children;
}

/** @param {string} tag */
function attributesOf(tag) {
  return Object.fromEntries(
    [...tag.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)].map(([, name, value = '']) => [name, decoded(value)]),
  );
}

/** @param {string} text */
function decoded(text) {
  /** @type {Record<string, string>} */
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name !== undefined
      ? (named[name] ?? ' ')
      : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );
}

/**
 * @param {Node[]} nodes
 * @param {string} name
 * @returns {Extract<Node, { name: string }>[]}
 */
function findAll(nodes, name) {
  return nodes.flatMap((node) => [
    ...(node.name === name ? [node] : []),
    ...findAll(node.children ?? [], name),
  ]);
}

/**
 * @param {Node[]} nodes
 * @param {string} name
 */
function find(nodes, name) {
  return findAll(nodes, name)[0];
}

/**
 * @param {Node[]} nodes
 * @returns {string}
 */
function plain(nodes) {
  return nodes.map((node) => node.text ?? plain(node.children)).join('');
}
