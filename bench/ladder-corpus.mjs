/** The files that bench/ladder.mjs is made on: chosen from what the index holds, rewritten by bench/obfuscate.py. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathsOf } from '../src/origin/build/read-component.ts';
import { loadRecipe } from '../src/origin/build/recipe.ts';
import { listPypi } from '../src/origin/build/sources/pypi.ts';
import { embeddedIndexPath } from '../src/origin/load-index.ts';
import { PYTHON } from '../src/source/languages.ts';
import { ROOT, standardLibrary, wheel } from './fetch.mjs';

const CACHE = join(ROOT, '.cache');
/** Everything of the ladder. */
export const LADDER = join(CACHE, 'bench', 'ladder');
const OBFUSCATE = fileURLToPath(new URL('obfuscate.py', import.meta.url));

/** A file must have so many lines, and code on so many of them. */
const LEAST_LINES = 120;
const LEAST_CODE_LINES = 60;
/** Releases, and files of each: of transformers, and of every other component that comes from PyPI. */
const TRANSFORMERS = 'pkg:pypi/transformers';
const SHARE = { releases: 30, files: 13 };
const OTHER_SHARE = { releases: 3, files: 4 };
/** Model and inference code of transformers. */
const KIND =
  /^transformers\/(models\/.+\/)?(modeling|configuration|tokenization|processing|image_processing)_\w+\.py$/;

/** For `merge`: neither file has more times as much code as the other, and so much of their lines is the same at most. */
const MERGE_RATIO = 3;
const MERGE_OVERLAP = 0.2;
/** Independent code, for `one-class`. */
const HOST_PACKAGES = ['networkx==3.4.2', 'sympy==1.13.3', 'Django==5.1.4'];
const HOST_LEAST_LINES = 700;
const HOSTS_OFFERED = 12;
const BLACK = 'black==24.10.0';
/** What the files are called: their own names say where they are from. */
const PLAIN_NAMES = [
  'block',
  'core',
  'engine',
  'helpers',
  'layers',
  'main',
  'module',
  'parts',
  'runtime',
  'util',
];

/**
 * @typedef {object} ChosenFile
 * @property {string} purl
 * @property {string} path in the repository, as the index has it
 * @property {string} release
 * @property {number} origin its number in the index
 * @property {number} digest of its code
 * @property {number} tokens of its code
 * @property {string} source where it lies, as it was published
 */

/**
 * Files of many releases whose code is in the index, each origin once, in an order that is the same each time.
 *
 * @param {import('../src/origin/origin-index.ts').OriginIndex} index
 * @param {'dev' | 'test'} half
 * @returns {Promise<ChosenFile[]>}
 */
export async function chosenFiles(index, half) {
  const recipePath = join(ROOT, 'data', 'recipe.yml');
  // The same index, recipe and programs choose the same files.
  const inputs = [embeddedIndexPath(), recipePath, OBFUSCATE, fileURLToPath(import.meta.url)];
  const stamp = hashOf(...inputs.map((path) => hashOf(readFileSync(path))));
  const list = join(LADDER, `chosen-${half}.json`);
  const known = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : null;
  if (known?.stamp === stamp && known.files.every(({ source }) => existsSync(source))) return known.files;
  const files = readable(await published(index, await loadRecipe(recipePath), half));
  writeFileSync(list, JSON.stringify({ stamp, files }));
  return files;
}

async function published(index, recipe, half) {
  const taken = { origins: new Set(), digests: new Set() };
  const files = [];
  for (const component of recipe.components) {
    const indexed = index.data.components.findIndex(({ purl }) => purl === component.purl);
    if (component.source.kind !== 'pypi' || indexed < 0) continue;
    const share = component.purl === TRANSFORMERS ? SHARE : OTHER_SHARE;
    const { codePath } = pathsOf(recipe, component);
    const wanted = (path) =>
      codePath(path)?.endsWith('.py') === true &&
      !path.endsWith('__init__.py') &&
      (component.purl !== TRANSFORMERS || KIND.test(path));
    const standing = originsByPath(index, indexed);
    for (const release of evenly(index.data.components[indexed].releases.length, share.releases)) {
      const { version, prefix } = index.data.components[indexed].releases[release];
      const found = await filesOfRelease(component, version, wanted);
      const inOrder = found
        .map(({ path, bytes }) => ({ bytes, path: prefix + codePath(path) }))
        .sort((a, b) => (hashOf(component.purl, a.path) < hashOf(component.purl, b.path) ? -1 : 1));
      let left = share.files;
      for (const { path, bytes } of inOrder) {
        if (left === 0) break;
        const lexed = PYTHON.lex(bytes);
        const { codeDigest: digest } = lexed;
        if (!isSuitable(lexed) || taken.digests.has(digest)) continue;
        const origin = originOf(index, standing.get(path) ?? [], { path, release, digest });
        if (origin === undefined || taken.origins.has(origin)) continue;
        taken.origins.add(origin);
        taken.digests.add(digest);
        left--;
        const tokens = lexed.tokens.length;
        const name = hashOf(component.purl, path, version).slice(0, 24);
        const source = join(LADDER, 'sources', `${name}.py`);
        files.push({ purl: component.purl, path, release: version, origin, digest, tokens, source, bytes });
      }
    }
  }
  const mine = files.filter(({ purl, path }) => halfOf(purl, path) === half);
  mkdirSync(join(LADDER, 'sources'), { recursive: true });
  for (const { source, bytes } of mine) writeFileSync(source, bytes);
  return mine
    .map(({ bytes, ...file }) => file)
    .sort((a, b) => (basename(a.source) < basename(b.source) ? -1 : 1));
}

/** Long enough, and Python that the lexer reads without complaint. */
function isSuitable({ lineCount, lines, problems }) {
  return lineCount >= LEAST_LINES && new Set(lines).size >= LEAST_CODE_LINES && problems.length === 0;
}

/** Without those that are no Python 3, which cannot be rewritten. */
function readable(files) {
  const folder = join(LADDER, 'readable');
  const answers = rewritten(
    files.map(({ source }) => ({
      rung: 'strip',
      sources: [source],
      target: join(folder, basename(source)),
      seed: '',
      hosts: [],
    })),
  );
  rmSync(folder, { recursive: true, force: true });
  return files.filter((_, i) => answers[i].done || answers[i].reason === 'nothing to change');
}

async function filesOfRelease(component, version, wanted) {
  const source = { ...component.source, every: 'release' };
  // What the cache holds needs no network.
  for (const offline of [true, false]) {
    try {
      const { releases } = await listPypi(source, { cacheFolder: CACHE, offline });
      const release = releases.find((one) => one.version === version);
      if (release === undefined) throw new Error(`${component.purl} has no release ${version}.`);
      const opened = await release.open(wanted);
      const out = [];
      for (const file of opened.files) out.push({ path: file.path, bytes: await file.read() });
      await opened.close();
      return out;
    } catch (error) {
      if (!offline) throw error;
    }
  }
  return [];
}

/** Numbers of `count` things spread evenly over `total`. */
function evenly(total, count) {
  if (total <= count) return Array.from({ length: total }, (_, i) => i);
  return Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * total) / count));
}

/** Origins of a component by each of their paths. */
function originsByPath(index, component) {
  const out = new Map();
  index.data.originComponent.forEach((owner, origin) => {
    if (owner !== component) return;
    for (const path of everyPath(index, origin)) out.set(path, [...(out.get(path) ?? []), origin]);
  });
  return out;
}

/** Paths in its repository under which an origin was ever released, whatever stood before them at the time. */
export function everyPath(index, origin) {
  const { pathStart, pathSince } = index.data;
  const { releases } = index.component(origin);
  const changes = releases.flatMap(({ prefix }, i) =>
    i > 0 && prefix !== releases[i - 1].prefix ? [i] : [],
  );
  const out = new Set();
  for (let row = pathStart[origin]; row < pathStart[origin + 1]; row++) {
    const until = row + 1 < pathStart[origin + 1] ? pathSince[row + 1] : releases.length;
    const within = changes.filter((release) => release > pathSince[row] && release < until);
    for (const release of [pathSince[row], ...within]) out.add(index.path(origin, release));
  }
  return [...out];
}

/** The origin that had this very code at this path in this release. */
function originOf(index, origins, { path, release, digest }) {
  const { contentStart, contentFirst, contentLast, contentCode } = index.data;
  return origins.find((origin) => {
    if (index.path(origin, release) !== path) return false;
    for (let c = contentStart[origin]; c < contentStart[origin + 1]; c++)
      if (contentFirst[c] <= release && release <= contentLast[c] && contentCode[c] === digest) return true;
    return false;
  });
}

function halfOf(purl, path) {
  return Number.parseInt(hashOf('half', purl, path).slice(0, 8), 16) % 2 === 0 ? 'dev' : 'test';
}

/** @param {(string | Uint8Array)[]} parts */
function hashOf(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex');
}

/**
 * Writes the files of one rung, and `truth.json` beside them: by file name, the origins it is made of.
 *
 * @param {string} rung
 * @param {ChosenFile[]} files those of the half
 * @param {number} limit how many of them are rewritten
 * @param {'dev' | 'test'} half
 * @param {string} folder
 * @returns {{ name: string, truth: ChosenFile[], excerpt: string }[]} excerpt: the part that was copied, '' for all
 */
export function rungFiles(rung, files, limit, half, folder) {
  const hosts = rung === 'one-class' ? hostFiles(half) : [];
  const jobs = files.slice(0, limit).map((file, i) => {
    const truth = rung === 'merge' ? [file, partnerOf(files, i)] : [file];
    const key = hashOf(file.source.slice(-27));
    const number = Number.parseInt(key.slice(0, 8), 16);
    const name = `${String(i).padStart(4, '0')}_${PLAIN_NAMES[number % PLAIN_NAMES.length]}.py`;
    return {
      truth,
      rung,
      sources: truth.map(({ source }) => source),
      target: join(folder, name),
      seed: hashOf(file.purl, file.path, file.release),
      hosts: hosts.length === 0 ? [] : cyclic(hosts, number % hosts.length, HOSTS_OFFERED),
    };
  });
  // The same jobs by the same program give the same files.
  const stamp = hashOf(readFileSync(OBFUSCATE, 'utf8'), JSON.stringify(jobs));
  const kept = `${folder}.json`;
  const known = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : null;
  let answers = known?.stamp === stamp && existsSync(folder) ? known.answers : null;
  if (answers === null) {
    // What is interrupted must not be taken for whole.
    for (const stale of [kept, folder]) rmSync(stale, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    answers = rewritten(jobs.map(({ truth, ...job }) => job));
    const truths = jobs.flatMap(({ target, truth }, i) =>
      answers[i].done
        ? [[basename(target), truth.map(({ purl, path, release }) => ({ purl, path, release }))]]
        : [],
    );
    writeFileSync(join(folder, 'truth.json'), `${JSON.stringify(Object.fromEntries(truths), null, 1)}\n`);
    writeFileSync(kept, JSON.stringify({ stamp, answers }));
  }
  return jobs.flatMap(({ target, truth }, i) =>
    answers[i].done ? [{ name: basename(target), truth, excerpt: answers[i].excerpt }] : [],
  );
}

function cyclic(list, from, count) {
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[(from + i) % list.length]);
}

/** The next file that has about as much code, and little in common with this one. */
function partnerOf(files, i) {
  const { tokens } = files[i];
  const lines = tellingLines(files[i]);
  for (let step = 1; step < files.length; step++) {
    const other = files[(i + step) % files.length];
    if (Math.max(tokens, other.tokens) > MERGE_RATIO * Math.min(tokens, other.tokens)) continue;
    const otherLines = tellingLines(other);
    const common = [...lines].filter((line) => otherLines.has(line)).length;
    if (common <= MERGE_OVERLAP * Math.min(lines.size, otherLines.size)) return other;
  }
  throw new Error(`${files[i].path} has no partner to be merged with.`);
}

const linesKnown = new Map();

/** Lines by which two files can be compared: no comments, no imports, nothing that is short. */
function tellingLines({ source }) {
  let found = linesKnown.get(source);
  if (found === undefined) {
    const lines = readFileSync(source, 'utf8')
      .split('\n')
      .map((line) => line.trim());
    found = new Set(lines.filter((line) => line.length >= 20 && !/^(#|import |from )/.test(line)));
    linesKnown.set(source, found);
  }
  return found;
}

/** Python files of the standard library and of independent packages, without tests: path below its root, and place. */
export function independentFiles() {
  return [standardLibrary(), ...HOST_PACKAGES.map((requirement) => wheel(requirement))].flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((path) => path.split('\\').join('/'))
      .filter((path) => path.endsWith('.py') && !/(^|\/)(site-packages|tests?|lib2to3|idlelib)\//.test(path))
      .map((path) => ({ path, place: join(folder, path) })),
  );
}

function hostFiles(half) {
  return independentFiles()
    .filter(({ path }) => halfOf('host', path) === half)
    .filter(({ place }) => readFileSync(place, 'utf8').split('\n').length >= HOST_LEAST_LINES)
    .sort((a, b) => (hashOf(a.path) < hashOf(b.path) ? -1 : 1))
    .map(({ place }) => place);
}

/** Answers of obfuscate.py to a list of jobs. */
function rewritten(jobs) {
  const run = spawnSync(pythonWithBlack(), [OBFUSCATE], { input: JSON.stringify(jobs), maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return JSON.parse(run.stdout.toString());
}

function pythonWithBlack() {
  const folder = join(CACHE, 'bench', 'ladder-venv');
  const python = join(folder, 'bin', 'python');
  if (!existsSync(join(folder, 'bin', 'black'))) {
    mkdirSync(dirname(folder), { recursive: true });
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' });
    execFileSync(python, ['-m', 'pip', 'install', '-q', BLACK], { stdio: 'inherit' });
  }
  return python;
}
