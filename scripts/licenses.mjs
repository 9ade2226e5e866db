import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import parse from 'spdx-expression-parse';
import spdxLicenses from 'spdx-license-list/full.js';

/** What may go into dist/: permissive licences for code, CC-BY and CC0 for lists of names. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

/**
 * Packages that ship no licence file: what their README and package.json say, and where it was read.
 * The text is then SPDX's own.
 *
 * @type {Record<string, { license: string, notice: string }>}
 */
const WITHOUT_FILE = {
  'spdx-exceptions': {
    license: 'CC-BY-3.0',
    notice: [
      'Copyright © 2010-2015 Linux Foundation and its Contributors. Licensed under the Creative Commons',
      'Attribution License 3.0 Unported. All other rights are expressly reserved.',
      '(identifiers copied out of the SPDX specification, https://spdx.org, by Kyle E. Mitchell)',
    ].join('\n'),
  },
  'spdx-license-ids': {
    license: 'CC0-1.0',
    notice: 'By Shinnosuke Watanabe and contributors.',
  },
};

/**
 * Third-party code inside a bundled file that its package says nothing about.
 *
 * @type {{ file: RegExp, name: string, license: string, notice: string, homepage: string }[]}
 */
const EMBEDDED = [
  {
    file: /node_modules\/undici\/lib\/llhttp\//,
    name: 'llhttp (compiled to WebAssembly, inside undici)',
    license: 'MIT',
    notice: 'Copyright © 2018 Fedor Indutny',
    homepage: 'https://github.com/nodejs/llhttp',
  },
];

const LICENSE_FILE = /^((un)?licen[cs]e|copying)(-\w[\w-]*(\.\d+)?)?(\.(md|txt))?$/i;
const NOTICE_FILE = /^(notice|third[-_]?party[-_]?(notices?|licen[cs]es?))(\.(md|txt))?$/i;
const RULE = '='.repeat(100);

/** @typedef {{ name: string, version: string, license: string, homepage: string, bundles: Set<string>, texts: Map<string, string> }} Component */

/**
 * The text of dist/licenses.txt. Throws if a bundled package has a licence that is not allowed or no text.
 *
 * @param {string} root the repository
 * @param {Map<string, string[]>} bundled module path (relative, forward slashes) → bundles that hold it
 */
export function thirdPartyLicenses(root, bundled) {
  /** @type {Map<string, Component>} */
  const components = new Map();
  for (const [module, bundles] of bundled) {
    const home = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\/.+/.exec(module)?.[1];
    if (home === undefined) continue;
    addTo(components, home, bundles, () => readPackage(root, home));
    collectTexts(root, home, module, components.get(home)?.texts ?? new Map());
    for (const embedded of EMBEDDED.filter(({ file }) => file.test(module))) {
      addTo(components, embedded.name, bundles, () => ({
        ...embedded,
        version: '',
        texts: new Map([['', standardText(embedded)]]),
      }));
    }
  }
  const sorted = [...components.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const problems = sorted.flatMap(problemsOf);
  if (problems.length > 0) {
    throw new Error(`dist/ must not be built:\n  ${problems.join('\n  ')}`);
  }
  return render(sorted);
}

/**
 * @param {Map<string, Component>} components
 * @param {string} key
 * @param {string[]} bundles
 * @param {() => Omit<Component, 'bundles'>} read
 */
function addTo(components, key, bundles, read) {
  const component = components.get(key) ?? { ...read(), bundles: new Set() };
  for (const bundle of bundles) component.bundles.add(bundle);
  components.set(key, component);
}

/**
 * @param {string} root
 * @param {string} home the package's folder
 * @returns {Omit<Component, 'bundles'>}
 */
function readPackage(root, home) {
  const { name, version, license, homepage, repository } = JSON.parse(
    readFileSync(join(root, home, 'package.json'), 'utf8'),
  );
  const fallback = WITHOUT_FILE[name];
  return {
    name,
    version,
    license,
    homepage: homepage ?? webAddress(repository?.url ?? repository ?? ''),
    texts: new Map(fallback && fallback.license === license ? [['', standardText(fallback)]] : []),
  };
}

/**
 * Licence and notice files from the package's folder down to the module's: a package may hold someone else's
 * code in a folder with a licence of its own.
 *
 * @param {string} root
 * @param {string} home
 * @param {string} module
 * @param {Map<string, string>} texts
 */
function collectTexts(root, home, module, texts) {
  for (let folder = dirname(module); folder.length >= home.length; folder = dirname(folder)) {
    // The bundler's helpers live in the bundler's package, not in a folder of that name.
    const at = join(root, folder === 'node_modules/rolldown' ? home : folder);
    for (const file of readdirSync(at)) {
      if (LICENSE_FILE.test(file) || NOTICE_FILE.test(file)) {
        const path = `${folder}/${file}`.slice(home.length + 1);
        texts.set(path, readFileSync(join(at, file), 'utf8').replaceAll('\r\n', '\n').trim());
      }
    }
  }
}

/** @param {Component} component */
function problemsOf({ name, license, texts }) {
  const problems = [];
  if (![...texts.keys()].some((file) => file === '' || LICENSE_FILE.test(file))) {
    problems.push(
      `${name}: ships no licence file; read its licence and add it to WITHOUT_FILE in scripts/licenses.mjs`,
    );
  }
  try {
    if (!isAllowed(parse(license)))
      problems.push(`${name}: ${license} is not among the licences allowed in dist/`);
  } catch {
    problems.push(`${name}: ${JSON.stringify(license)} is not an SPDX expression`);
  }
  return problems;
}

/**
 * @param {import('spdx-expression-parse').Info} expression
 * @returns {boolean}
 */
function isAllowed(expression) {
  if ('license' in expression) return ALLOWED.has(expression.license);
  const sides = [isAllowed(expression.left), isAllowed(expression.right)];
  return expression.conjunction === 'or' ? sides.includes(true) : !sides.includes(false);
}

/** @param {{ license: string, notice: string }} of */
function standardText({ license, notice }) {
  const text = spdxLicenses[license]?.licenseText;
  if (text === undefined) throw new Error(`${license}: no such licence in spdx-license-list`);
  // Where the standard text leaves a blank for the holder, the notice above it fills it.
  const body = text.replace(/^.*Copyright \(c\) <year> <copyright holders>\n+/s, '');
  return `${notice}\n\n${body.trim()}`;
}

/**
 * The web page of a repository, however package.json writes it.
 *
 * @param {string} repository
 */
function webAddress(repository) {
  const path = /^(?:github:|.*\bgithub\.com[/:])?([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(repository)?.[1];
  return path ? `https://github.com/${path}` : repository;
}

/** @param {{ name: string, version: string }} component */
function keyOf({ name, version }) {
  return `${name}@${version}`;
}

/** @param {Component[]} components */
function render(components) {
  const intro = [
    'Third-party software in Colophon',
    '',
    'The files beside this one, action.js and cli.js, contain the software listed below, each under its own',
    'licence. This file is written by scripts/build.mjs from what the bundler really put in.',
    '',
    ...components.map((c) => `  ${title(c)}  ${c.license}  (${[...c.bundles].sort().join(', ')})`),
  ];
  const sections = components.map((component) => {
    const head = [title(component), component.license, component.homepage].filter((line) => line !== '');
    return [RULE, ...head, RULE, '', texts(component)].join('\n');
  });
  return `${[intro.join('\n'), ...sections].join('\n\n')}\n`;
}

/** @param {Component} component */
function title({ name, version }) {
  return version === '' ? name : `${name} ${version}`;
}

/** @param {Component} component */
function texts(component) {
  const sorted = [...component.texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted
    .map(([file, text]) => (sorted.length > 1 && file !== '' ? `--- ${file} ---\n\n${text}` : text))
    .join('\n\n');
}
