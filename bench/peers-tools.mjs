/**
 * The tools that bench/peers.mjs compares with: how they are installed, into `.cache/bench/peers/`, and what each says of
 * files against a knowledge base: lists of `Answer` (peers-scores.mjs).
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { audit as auditWith } from '../src/audit.ts';
import { audit, CLI, ROOT } from './fetch.mjs';

/** Everything of this benchmark. */
export const PEERS = join(ROOT, '.cache', 'bench', 'peers');
const NODE_FOLDER = join(PEERS, 'node');
const MODULES = join(NODE_FOLDER, 'node_modules');
const PYTHON_FOLDER = join(PEERS, 'python');
const DOLOS = fileURLToPath(new URL('peers-dolos.mjs', import.meta.url));

export const TOOLS = ['Colophon, same files', 'Colophon, own index', 'jscpd', 'Dolos', 'SCANOSS'];
/** What the index calls the files that all tools are given. */
const KNOWLEDGE_BASE = 'pkg:generic/knowledge-base';

const NPM = { jscpd: '5.3.3', '@dodona/dolos-lib': '3.5.1' };
/** ScanCode 32.5.0 does not start with a later pluggy. */
const PYPI = { scanoss: '1.54.3', 'scancode-toolkit': '32.5.0', pluggy: '1.5.0' };

/** Fewer hashes in common are no match for SCANOSS: `min_match_hits` of its engine. */
export const SCANOSS_LEAST_HITS = 5;

/** Commands, as they are run and as they are reported; FILES, BASE and OUTPUT stand for places. */
export const COMMANDS = {
  jscpd:
    'jscpd BASE FILES --mode weak --ignore-case --ignore-identifiers --ignore-literals --ignore-annotations ' +
    '--max-lines 1000000 --max-size 100mb --skip-local --no-gitignore --absolute --format python --reporters json ' +
    '--silent --output OUTPUT',
  scanoss: 'scanoss-py fingerprint --all-hidden --quiet --skip-settings-file --output OUTPUT FILES',
  licensecheck: 'licensecheck --machine --copyright --recursive FILES',
  scancode: 'scancode --license --copyright --quiet --processes 2 --json OUTPUT FILES',
};

function run(command, places, folder, allowed = [0]) {
  const [program, ...words] = command.split(' ');
  const args = words.map((word) => places[word] ?? word);
  const result = spawnSync(folder === null ? program : join(folder, program), args, {
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.error !== undefined) throw result.error;
  if (!allowed.includes(result.status)) throw new Error(`${program}: ${result.stderr}`);
  return result.stdout.toString();
}

const bin = {
  get node() {
    return join(MODULES, '.bin');
  },
  get python() {
    return join(PYTHON_FOLDER, 'bin');
  },
};

/** Installs what is missing; versions by tool, null of one that cannot be had here. */
export function installed() {
  mkdirSync(NODE_FOLDER, { recursive: true });
  const manifest = JSON.stringify({ private: true, dependencies: NPM });
  const place = join(NODE_FOLDER, 'package.json');
  if (!existsSync(place) || readFileSync(place, 'utf8') !== manifest) {
    rmSync(MODULES, { recursive: true, force: true });
    writeFileSync(place, manifest);
  }
  if (!existsSync(MODULES))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd: NODE_FOLDER,
      stdio: 'inherit',
    });
  buildParsers();
  const { scancode, licensecheck } = licenseTools();
  const npmVersion = (name) => JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8')).version;
  return {
    jscpd: npmVersion('jscpd'),
    dolos: npmVersion('@dodona/dolos-lib'),
    scanoss: pipVersion('scanoss'),
    scancode,
    licensecheck,
  };
}

function pipVersion(name) {
  return execFileSync(join(bin.python, 'pip'), ['show', name])
    .toString()
    .match(/^Version: (.*)$/m)[1];
}

/** The two that name licences: installs what is missing. */
export function licenseTools() {
  if (!existsSync(join(bin.python, 'scancode'))) {
    execFileSync('python3', ['-m', 'venv', PYTHON_FOLDER], { stdio: 'inherit' });
    const wanted = Object.entries(PYPI).map(([name, version]) => `${name}==${version}`);
    execFileSync(join(bin.python, 'pip'), ['install', '-q', ...wanted], { stdio: 'inherit' });
  }
  let licensecheck = licensecheckVersion();
  if (licensecheck === null) {
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'licensecheck'], { stdio: 'ignore' });
    licensecheck = licensecheckVersion();
  }
  const sitePackages = execFileSync(join(bin.python, 'python3'), [
    '-c',
    'import sysconfig; print(sysconfig.get_path("purelib"))',
  ]);
  return {
    scancode: pipVersion('scancode-toolkit'),
    licensecheck,
    sitePackages: sitePackages.toString().trim(),
    bin: bin.python,
  };
}

function licensecheckVersion() {
  const { stdout, error } = spawnSync('licensecheck', ['--version']);
  return error === undefined ? (stdout.toString().match(/version v?([\d.]+)/)?.[1] ?? null) : null;
}

/** What came prebuilt need not fit the Node at hand. */
function buildParsers() {
  const loads = () =>
    spawnSync('node', ['-e', `require(${JSON.stringify(join(MODULES, '@dodona', 'dolos-parsers'))})`])
      .status === 0;
  if (loads()) return;
  for (const name of ['tree-sitter-compat', '@dodona/dolos-parsers']) {
    execFileSync('npx', ['--no-install', 'node-gyp', 'rebuild', '--silent'], {
      cwd: join(MODULES, name),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (loads()) return;
  }
  throw new Error('The parsers of Dolos cannot be loaded.');
}

/**
 * What every tool says of every part of a corpus, and the seconds that each took. What another tool than Colophon said is
 * kept, since the same version says the same of the same files.
 *
 * @param {import('./peers-corpus.mjs').Corpus} corpus
 * @param {ReturnType<typeof import('./same-origin.mjs').sameOrigins>} same
 */
export async function answersOf(corpus, same) {
  const parts = {
    ...Object.fromEntries(
      Object.entries(corpus.rungs).map(([rung, { folder, files }]) => [
        rung,
        { folder, names: files.map(({ name }) => name) },
      ]),
    ),
    independent: corpus.independent,
  };
  const { base } = corpus;
  const answers = Object.fromEntries(TOOLS.map((tool) => [tool, {}]));
  const seconds = Object.fromEntries(TOOLS.map((tool) => [tool, 0]));
  const take = (tool, part, { found, took }) => {
    answers[tool][part] = found;
    seconds[tool] += took;
  };
  // The slowest; it runs beside the others.
  const dolosDone = (async () => {
    for (const [part, files] of Object.entries(parts))
      take('Dolos', part, await kept('dolos', base.folder, base.forDolos, files, () => dolos(base, files)));
  })();
  let hashes = null;
  const index = timed(() => indexOf(base.folder));
  seconds['Colophon, same files'] += index.took;
  for (const [part, files] of Object.entries(parts)) {
    const { folder } = files;
    // The command line adds an index to the one that it comes with; here there is that of the knowledge base alone.
    const start = performance.now();
    const alone = await auditWith({ root: folder, scope: { kind: 'repository' }, indexPaths: [index.found] });
    const took = (performance.now() - start) / 1000;
    take('Colophon, same files', part, {
      found: colophon(alone.report, (_, path) => ({ file: path })),
      took,
    });
    take(
      'Colophon, own index',
      part,
      timed(() => colophon(audit(folder), (purl, path) => ({ place: same.placeAt(purl, path) }))),
    );
    take(
      'jscpd',
      part,
      await kept('jscpd', base.folder, base.names, files, () => timed(() => jscpd(base.folder, folder))),
    );
    take(
      'SCANOSS',
      part,
      await kept('scanoss', base.folder, base.names, files, () =>
        timed(() => {
          hashes ??= scanossHashes(base.folder);
          return scanoss(hashes, folder);
        }),
      ),
    );
    console.error(`${corpus.half}, ${part}: ${files.names.length} files`);
  }
  await dolosDone;
  return { answers, seconds };
}

function timed(work) {
  const start = performance.now();
  const found = work();
  return { found, took: (performance.now() - start) / 1000 };
}

/** What a tool said of some files, if it was asked the same before. */
async function kept(tool, baseFolder, baseNames, { folder, names }, ask) {
  const hash = createHash('sha256').update(JSON.stringify([tool, COMMANDS[tool] ?? '', NPM, PYPI]));
  hash.update(readFileSync(DOLOS));
  for (const [place, list] of [
    [baseFolder, baseNames],
    [folder, names],
  ])
    for (const name of list) hash.update(name).update(readFileSync(join(place, name)));
  const file = join(PEERS, 'answers', `${tool}-${hash.digest('hex').slice(0, 24)}.json`);
  if (existsSync(file)) {
    const { found, took } = JSON.parse(readFileSync(file, 'utf8'));
    return { found: new Map(found), took };
  }
  const { found, took } = await ask();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ found: [...found], took }));
  return { found, took };
}

/** An index of the knowledge base alone: one component of one release. */
function indexOf(folder) {
  const place = dirname(folder);
  const recipe = {
    version: basename(dirname(place)),
    components: [
      {
        purl: KNOWLEDGE_BASE,
        name: 'knowledge-base',
        source: { kind: 'dir', path: '.', dates: { [basename(folder)]: '2026-01-01' } },
        include: ['*.py'],
      },
    ],
  };
  writeFileSync(join(place, 'recipe.yml'), JSON.stringify(recipe));
  const index = `${place}.idx`;
  const built = spawnSync(
    process.execPath,
    [CLI, 'index', 'build', join(place, 'recipe.yml'), '--output', index, '--cache', `${place}-cache`],
    { maxBuffer: 1 << 28 },
  );
  if (built.status !== 0) throw new Error(built.stderr.toString());
  return index;
}

/** What Colophon names, by file: its origins in their order, then the members of their families. */
function colophon(report, where) {
  // Files of one folder that were made from one original agree with each other, too.
  const published = report.files.map(({ path, origins }) => ({
    path,
    origins: origins.filter(({ purl }) => !purl.startsWith('pkg:generic/in-tree')),
  }));
  return new Map(
    published.map(({ path, origins }) => [
      path,
      [
        ...origins.map((origin, i) => ({ ...where(origin.purl, origin.path), scores: { rank: -i } })),
        ...origins.flatMap(({ family, share }, i) =>
          (family?.members ?? []).map((member) => ({
            ...where(member.purl, member.path),
            // What agrees in just as much has the same score, as with the other tools.
            scores: { rank: member.share === share ? -i : -origins.length },
          })),
        ),
      ],
    ]),
  );
}

/** Lines of each rewritten file that are in a clone with a file of the knowledge base. */
function jscpd(baseFolder, filesFolder) {
  // It reports where things really are.
  const [base, folder] = [realpathSync(baseFolder), realpathSync(filesFolder)];
  const output = join(PEERS, 'jscpd-report');
  run(COMMANDS.jscpd, { BASE: base, FILES: folder, OUTPUT: output }, bin.node);
  const { duplicates, statistics } = JSON.parse(readFileSync(join(output, 'jscpd-report.json'), 'utf8'));
  if (statistics.total.sources === 0) throw new Error(`jscpd has read no files of ${folder}.`);
  const lines = new Map();
  for (const { firstFile, secondFile } of duplicates) {
    const [mine, theirs] = firstFile.name.startsWith(`${folder}/`)
      ? [firstFile, secondFile]
      : [secondFile, firstFile];
    if (!mine.name.startsWith(`${folder}/`) || !theirs.name.startsWith(`${base}/`)) continue;
    const linked = held(lines, basename(mine.name), () => new Map());
    const covered = held(linked, basename(theirs.name), () => new Set());
    for (let line = mine.start; line <= mine.end; line++) covered.add(line);
  }
  return mapped(lines, (linked, name) => {
    const all = readFileSync(join(folder, name), 'utf8').split('\n').length;
    return [...linked].map(([file, { size }]) => ({ file, scores: { lines: size, share: size / all } }));
  });
}

/**
 * Hashes of each file by its name, as the client makes them.
 *
 * @returns {Map<string, Set<string>>}
 */
function scanossHashes(folder) {
  const output = join(PEERS, 'scanoss.wfp');
  run(COMMANDS.scanoss, { FILES: folder, OUTPUT: output }, bin.python);
  const found = new Map();
  let hashes = new Set();
  for (const line of readFileSync(output, 'utf8').split('\n')) {
    const [key, value = ''] = line.split('=');
    if (key === 'file') {
      hashes = new Set();
      found.set(basename(value.split(',').slice(2).join(',')), hashes);
    } else if (/^\d+$/.test(key)) for (const hash of value.split(',')) hashes.add(hash);
  }
  if (found.size === 0) throw new Error(`scanoss-py has no fingerprints for ${folder}.`);
  return found;
}

/** Hashes of each rewritten file that a file of the knowledge base has too. */
function scanoss(base, folder) {
  const holders = new Map();
  for (const [file, hashes] of base) for (const hash of hashes) held(holders, hash, () => []).push(file);
  return mapped(scanossHashes(folder), (hashes) => {
    const hits = new Map();
    for (const hash of hashes)
      for (const file of holders.get(hash) ?? []) hits.set(file, (hits.get(file) ?? 0) + 1);
    return [...hits]
      .filter(([, count]) => count >= SCANOSS_LEAST_HITS)
      .map(([file, count]) => ({ file, scores: { share: count / hashes.size, hashes: count } }));
  });
}

/** Dolos has no threshold: it lists every pair that has anything in common. */
async function dolos({ folder: base, forDolos }, { folder, names }) {
  const job = {
    modules: MODULES,
    base: forDolos.map((name) => join(base, name)),
    files: names.map((name) => join(folder, name)),
  };
  // A file, not standard input: nothing is written to a pipe while the other tools are waited for.
  const task = join(PEERS, 'dolos.json');
  writeFileSync(task, JSON.stringify(job));
  const child = spawn('node', ['--max-old-space-size=4096', DOLOS, task], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const { similar, seconds } = JSON.parse(await text(child.stdout));
  const [status] = await ended;
  if (status !== 0) throw new Error(`dolos ended with ${status}.`);
  const found = new Map(
    names.map((name, i) => [
      name,
      similar[i].map(([place, similarity, longest, overlap]) => ({
        file: forDolos[place],
        scores: { similarity, longest, overlap },
      })),
    ]),
  );
  return { found, took: seconds };
}

/** What licensecheck finds in the files of a folder: { licence, copyright } by file name. */
export function licensecheck(folder) {
  const out = new Map();
  for (const line of run(COMMANDS.licensecheck, { FILES: folder }, null).split('\n').filter(Boolean)) {
    const [path, licence, copyright = ''] = line.split('\t');
    out.set(basename(path), {
      licence: licence === 'UNKNOWN' ? null : licence,
      copyright: copyright.startsWith('*No copyright*') ? '' : copyright,
    });
  }
  return out;
}

/** The same of ScanCode. */
export function scancode(folder) {
  const output = join(PEERS, 'scancode.json');
  rmSync(output, { force: true });
  run(COMMANDS.scancode, { FILES: folder, OUTPUT: output }, bin.python, [0, 1]);
  const files = JSON.parse(readFileSync(output, 'utf8')).files.filter(({ type }) => type === 'file');
  return new Map(
    files.map((file) => [
      basename(file.path),
      {
        licence: file.detected_license_expression,
        copyright: file.copyrights.map(({ copyright }) => copyright).join('\n'),
      },
    ]),
  );
}

function held(map, key, make) {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function mapped(map, change) {
  return new Map([...map].map(([key, value]) => [key, change(value, key)]));
}
