/**
 * The public test sets of bench/licenses.mjs, each file with the licences that its set expects:
 * - google/licensecheck v0.3.1, `testdata/` (Go module proxy)
 * - ScanCode, `tests/licensedcode/data/datadriven/` (repository); its keys are turned into SPDX ids by the licence index
 *   in its own wheel
 * - licensee, `spec/fixtures/` (repository)
 * Only files whose expected licences SPDX lists are taken: the task is to name SPDX licences. What a set records wrongly
 * stands in licenses.yml.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import current from 'spdx-license-ids/index.json' with { type: 'json' };
import full from 'spdx-license-list/full.js';
import { parse as parseYaml } from 'yaml';
import { allLicenses } from '../src/license/library.ts';
import { hashedWords } from '../src/license/words.ts';
import { ROOT, repositoryAt } from './fetch.mjs';

const GOOGLE = { module: 'github.com/google/licensecheck', version: 'v0.3.1' };
const SCANCODE = {
  repository: 'aboutcode-org/scancode-toolkit',
  commit: 'bc787214ed21f313be84a1e6a571051cdfdd4003',
  folder: 'tests/licensedcode/data/datadriven',
};
const LICENSEE = {
  repository: 'licensee/licensee',
  commit: 'fb924e7b69b81488092ddbc183afa5ebe45abf1a',
  folder: 'spec/fixtures',
};
export const CORPUS = join(ROOT, '.cache', 'bench', 'licenses');

/** Where the sets come from, for the report. */
export const SOURCES = {
  google: `${GOOGLE.module} ${GOOGLE.version}`,
  scancode: `${SCANCODE.repository} ${SCANCODE.commit.slice(0, 12)}`,
  licensee: `${LICENSEE.repository} ${LICENSEE.commit.slice(0, 12)}`,
};

const LISTED = new Map([
  ...allLicenses().ids,
  ...[...current, ...deprecated].map((id) => [id.toLowerCase(), id]),
]);

/**
 * @typedef {object} TestFile
 * @property {'google' | 'scancode' | 'licensee'} set
 * @property {string} name path inside the set
 * @property {string} file where it lies, under CORPUS
 * @property {string[]} expected SPDX ids, licences and exceptions; empty where nothing is to be found
 * @property {'text' | 'notice' | 'mixed' | 'none'} kind
 * @property {'dev' | 'test'} half
 * @property {{ expected: string[], kind: 'text' | 'notice' | 'mixed' | 'none' }} corrected the same where the set is right
 */

/** What the sets record wrongly: ids by `set/name`, with what is recorded. */
const CORRECTIONS = new Map(
  parseYaml(readFileSync(join(import.meta.dirname, 'licenses.yml'), 'utf8')).corrections.map((entry) => [
    entry.file,
    entry,
  ]),
);

/**
 * @param {string | undefined} mirror see `repositoryAt`
 * @param {string} sitePackages of the Python that has ScanCode
 * @returns {TestFile[]}
 */
export function testFiles(mirror, sitePackages) {
  rmSync(CORPUS, { recursive: true, force: true });
  const files = [...google(), ...scancode(mirror, sitePackages), ...licensee(mirror)];
  // Names say what is expected, and some tools look at names.
  return files.map(({ set, name, bytes, expected }, i) => {
    const ending = /\.(?:[a-z]{1,4}|html)$/i.exec(basename(name))?.[0] ?? '';
    const file = join(CORPUS, set, `${String(i).padStart(5, '0')}${set === 'scancode' ? ending : '.txt'}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    const ids = [...new Set(expected.map(currentId))].sort();
    const kind = kindOf(bytes, ids);
    const right = correctedIds(`${set}/${name}`, ids);
    const corrected = { expected: right, kind: right === ids ? kind : kindOf(bytes, right) };
    return { set, name, file, expected: ids, kind, half: halfOf(`${set}/${name}`), corrected };
  });
}

/** The ids themselves where the set is right. */
function correctedIds(name, ids) {
  const entry = CORRECTIONS.get(name);
  if (entry === undefined) return ids;
  if (entry.recorded.toSorted().join() !== ids.join())
    throw new Error(`licenses.yml: ${name} is recorded as ${ids.join(', ') || 'nothing'}.`);
  const unknown = entry.corrected.find((id) => listed(id) !== id);
  if (unknown !== undefined) throw new Error(`licenses.yml: SPDX lists no ${unknown}.`);
  return entry.corrected.toSorted();
}

/** A file and its like ("MIT.t1", "MIT.t24") may fall in different halves: names are hashed whole. */
function halfOf(name) {
  return createHash('sha256').update(name).digest()[0] % 2 === 0 ? 'dev' : 'test';
}

/** GNU ids without `-only` and `-or-later` are deprecated, and mean the former. So is one that had the text of the next. */
export function currentId(id) {
  if (id === 'bzip2-1.0.5') return 'bzip2-1.0.6';
  const gnu = /^([AL]?GPL-\d\.\d|GFDL-\d\.\d)(\+?)$/.exec(id);
  return gnu === null ? id : `${gnu[1]}-${gnu[2] === '+' ? 'or-later' : 'only'}`;
}

/** A share of the runs of five words of a text that makes a document one that holds it. */
const HOLDS = 0.7;

/**
 * By what the labels say, whatever a tool finds: whether the document holds the texts of all licences that are expected,
 * as SPDX publishes them, or of none of them.
 */
function kindOf(bytes, expected) {
  if (expected.length === 0) return 'none';
  const document = runsOf(bytes.toString('utf8'));
  const holds = expected.map((id) => {
    const text =
      full[id]?.licenseText?.split(/END OF TERMS AND CONDITIONS|How to Apply These Terms/)[0] ?? '';
    const runs = [...runsOf(text)];
    return runs.length >= 8 && runs.filter((run) => document.has(run)).length >= HOLDS * runs.length;
  });
  return holds.every(Boolean) ? 'text' : holds.some(Boolean) ? 'mixed' : 'notice';
}

function runsOf(text) {
  const { hashes } = hashedWords(text);
  const runs = new Set();
  for (let i = 0; i + 5 <= hashes.length; i++) runs.add(hashes.slice(i, i + 5).join(' '));
  return runs;
}

/** The id as SPDX spells it; undefined where it lists none. */
export function listed(id) {
  return LISTED.get(id.toLowerCase());
}

function google() {
  const cache = execFileSync('go', ['env', 'GOMODCACHE']).toString().trim();
  const folder = join(cache, `${GOOGLE.module}@${GOOGLE.version}`, 'testdata');
  if (!existsSync(folder))
    execFileSync('go', ['mod', 'download', `${GOOGLE.module}@${GOOGLE.version}`], { stdio: 'inherit' });
  return readdirSync(folder)
    .filter((name) => /\.t\d+$/.test(name))
    .sort()
    .flatMap((name) => {
      const whole = readFileSync(join(folder, name), 'latin1');
      const at = whole.search(/\n\r?\n/);
      const head = whole.slice(0, at).split('\n');
      const ids = head.flatMap(
        (line) => /^([\w.+-]+) (?:[\d.]+% )?\d+,(?:\d+|\$)(?: URL)?$/.exec(line)?.[1] ?? [],
      );
      // Where Google's own tool is known to see only a part, nothing says what the rest is.
      const covered = Number(/^([\d.]+)%$/m.exec(whole.slice(0, at))?.[1]);
      const expected = ids.map(listed);
      return expected.includes(undefined) || (covered < 75 && ids.length > 0)
        ? []
        : [{ set: 'google', name, bytes: Buffer.from(whole.slice(at + 1), 'latin1'), expected }];
    });
}

function scancode(mirror, sitePackages) {
  const root = repositoryAt(SCANCODE.repository, SCANCODE.commit, mirror, (path) =>
    path.startsWith(`${SCANCODE.folder}/`),
  );
  const folder = join(root, SCANCODE.folder);
  const byKey = scancodeKeys(sitePackages);
  return (
    filesUnder(folder)
      // Addresses of single projects' LICENSE files, whose licence ScanCode knows by heart.
      .filter((path) => !path.includes('/nuget/'))
      .filter((path) => path.endsWith('.yml') && existsSync(path.slice(0, -4)))
      .sort()
      .flatMap((path) => {
        const wanted = parseYaml(readFileSync(path, 'utf8'));
        if (wanted.expected_failure || wanted.language) return [];
        const keys = (wanted.license_expressions ?? []).flatMap((expression) =>
          expression.split(/[\s()]+|\b(?:AND|OR|WITH)\b/i).filter((word) => word !== ''),
        );
        const expected = keys.map((key) => byKey.get(key));
        if (expected.some((id) => id === undefined)) return [];
        const bytes = readFileSync(path.slice(0, -4));
        return [{ set: 'scancode', name: relative(folder, path.slice(0, -4)), bytes, expected }];
      })
  );
}

/** ScanCode's keys of licences that SPDX lists. */
export function scancodeKeys(sitePackages) {
  const folder = join(sitePackages, 'licensedcode', 'data', 'licenses');
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.LICENSE'))
      .flatMap((name) => {
        const id = /^spdx_license_key: (.*)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
        const spdx = id === undefined ? undefined : listed(id.trim());
        return spdx === undefined ? [] : [[name.slice(0, -'.LICENSE'.length), spdx]];
      }),
  );
}

function licensee(mirror) {
  const root = repositoryAt(LICENSEE.repository, LICENSEE.commit, mirror, (path) =>
    path.startsWith(`${LICENSEE.folder}/`),
  );
  const folder = join(root, LICENSEE.folder);
  const wanted = parseYaml(readFileSync(join(folder, 'fixtures.yml'), 'utf8'));
  return Object.entries(wanted).flatMap(([project, { key }]) => {
    const id = listed(key ?? '');
    const names = existsSync(join(folder, project))
      ? readdirSync(join(folder, project)).filter((name) => /^(?:licen[cs]e|copying)/i.test(name))
      : [];
    // With several documents nothing says which of them is meant.
    if (id === undefined || names.length !== 1 || !statSync(join(folder, project, names[0])).isFile())
      return [];
    const bytes = readFileSync(join(folder, project, names[0]));
    return [{ set: 'licensee', name: `${project}/${names[0]}`, bytes, expected: [id] }];
  });
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(realpathSync(entry.parentPath), entry.name));
}
