/**
 * Licences that are named in public test sets: does Colophon name them, and do licensecheck and ScanCode? Each tool runs
 * once over the same files; time is that of its whole process.
 * Half of the files (by a hash of their names) are for development; the other half is only counted. What the sets record
 * wrongly (licenses.yml) is corrected for all tools alike; both scores are printed.
 * Usage: node_modules/.bin/node bench/licenses.mjs [--half dev|test] [--limit N] [--only colophon] [--misses]
 *        [--mirror FOLDER] [--json FILE]
 * (Node 24: it reads src/ as it stands)
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { identifyLicenses } from '../src/license/identify.ts';
import { CORPUS, currentId, listed, SOURCES, testFiles } from './licenses-corpus.mjs';
import { licenseTools } from './peers-tools.mjs';
import { writeResults } from './results.mjs';

const { values: options } = parseArgs({
  options: {
    half: { type: 'string', default: 'dev' },
    limit: { type: 'string' },
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
    mirror: { type: 'string' },
    json: { type: 'string' },
    scan: { type: 'string' },
  },
});

// What the timed process of Colophon does.
if (options.scan !== undefined) {
  const found = readdirSync(options.scan)
    .sort()
    .map((name) => [
      name,
      identifyLicenses(readFileSync(join(options.scan, name), 'utf8')).map(({ license }) => license),
    ]);
  process.stdout.write(JSON.stringify(Object.fromEntries(found)));
  process.exit();
}

const tools = licenseTools();
const all = testFiles(options.mirror, tools.sitePackages).filter(({ half }) => half === options.half);
const order = ({ name }) => createHash('sha256').update(`licenses ${name}`).digest('hex');
const files = all
  .sort((a, b) => (order(a) < order(b) ? -1 : 1))
  .slice(0, Number(options.limit ?? all.length));
const folder = join(CORPUS, 'chosen');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { file } of files) copyFileSync(file, join(folder, basename(file)));

const COMMANDS = {
  Colophon: [process.execPath, 'bench/licenses.mjs', '--scan', folder],
  licensecheck: [
    'licensecheck',
    ...'--machine --shortname-scheme spdx --lines 0 --recursive --check .*'.split(' '),
    folder,
  ],
  ScanCode: [
    join(tools.bin, 'scancode'),
    ...'--license --quiet --processes 1 --timeout 300 --json'.split(' '),
    join(CORPUS, 'scancode.json'),
    folder,
  ],
};
const READ = {
  Colophon: (output) => new Map(Object.entries(JSON.parse(output))),
  licensecheck: (output) =>
    new Map(
      output
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([path, licence]) => path !== undefined && licence !== undefined)
        .map(([path, licence]) => [basename(path), [licence.replace(/\bUNKNOWN\b|and\/or/gi, ' ')]]),
    ),
  ScanCode: () =>
    new Map(
      JSON.parse(readFileSync(join(CORPUS, 'scancode.json'), 'utf8'))
        .files.filter(({ type }) => type === 'file')
        .map(({ path, license_detections: detections }) => [
          basename(path),
          detections.map(({ license_expression_spdx: expression }) => expression),
        ]),
    ),
};
/** How the tools call some licences that SPDX calls otherwise, or calls otherwise by now. */
const OTHERWISE = {
  Expat: 'MIT',
  GPL: 'GPL-1.0-or-later',
  'GPL-2': 'GPL-2.0-only',
  'GPL-3': 'GPL-3.0-only',
  LGPL: 'LGPL-2.0-or-later',
  'LGPL-2': 'LGPL-2.0-only',
  'LGPL-3': 'LGPL-3.0-only',
  AGPLv3: 'AGPL-3.0-only',
  Artistic: 'Artistic-1.0',
  'BSD-2-Clause-FreeBSD': 'BSD-2-Clause-Views',
  'BSD-2-Clause-NetBSD': 'BSD-2-Clause',
  SSLeay: 'SSLeay-standalone',
  'WTFPL-2': 'WTFPL',
};

const rows = [];
for (const [tool, command] of Object.entries(COMMANDS)) {
  if (options.only !== undefined && options.only !== tool.toLowerCase()) continue;
  const { output, seconds, cpu } = timed(command);
  const found = READ[tool](output);
  const judged = files.map((file) => {
    const expressions = found.get(basename(file.file)) ?? [];
    return { file, ...judge(file, expressions), right: judge(file.corrected, expressions) };
  });
  rows.push({ tool, judged, seconds, cpu });
  if (options.misses && options.half === 'dev' && tool === 'Colophon')
    for (const { file, right } of judged)
      if (!right.exact)
        console.log(
          `${file.corrected.kind} ${file.set}/${file.name}: ${file.corrected.expected.join(', ')} <> ${right.ids.join(', ')}`,
        );
}

console.log(`\n${files.length} files of the ${options.half} half: ${Object.values(SOURCES).join(', ')}`);
console.log(
  `licensecheck ${tools.licensecheck}, ScanCode ${tools.scancode}; commands:\n${Object.values(COMMANDS)
    .map(
      (command) => `  ${command.map((word) => word.replace(folder, 'FILES').replace(CORPUS, '…')).join(' ')}`,
    )
    .join('\n')}\n`,
);
const measured = [];
table('as recorded', '', (row) => ({ kind: row.file.kind, ...row }));
const slips = files.filter(({ expected, corrected }) => expected !== corrected.expected).length;
console.log(`\nWith the ${slips} slips of these files corrected that licenses.yml lists:\n`);
table('corrected', ', corrected', ({ file, right }) => ({ kind: file.corrected.kind, ...right }));

/** What of each set comes out right, by `of`: the kind of a file, and whether it is named exactly or at all. */
function table(title, mark, of) {
  console.log(
    `| set, ${title} | what | files | ${rows.map(({ tool }) => `${tool}: exact | all named`).join(' | ')} |`,
  );
  console.log(`|---|---|---|${'---|---|'.repeat(rows.length)}`);
  for (const set of ['all', 'google', 'licensee', 'scancode'])
    for (const kind of ['text', 'notice', 'mixed', 'none']) {
      const some = (judged) =>
        judged.filter((row) => (set === 'all' || row.file.set === set) && of(row).kind === kind).map(of);
      const number = some(rows[0].judged).length;
      if (number === 0) continue;
      const cells = rows.flatMap(({ tool, judged }) => {
        const chosen = some(judged);
        const exact = percent(chosen.filter((row) => row.exact).length, number);
        measured.push({
          what: `${tool}, ${set}, ${kind}: exact${mark}`,
          value: exact,
          unit: '%',
          better: 'higher',
          bar: null,
        });
        return [`${exact} %`, `${percent(chosen.filter((row) => row.covers).length, number)} %`];
      });
      console.log(`| ${set} | ${kind} | ${number} | ${cells.join(' | ')} |`);
    }
}
console.log('');
for (const { tool, seconds, cpu } of rows) {
  console.log(
    `${tool}: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of a processor, ${((1000 * cpu) / files.length).toFixed(2)} ms a file`,
  );
  measured.push({
    what: `${tool}, processor time a file`,
    value: (1000 * cpu) / files.length,
    unit: 'ms',
    better: 'lower',
    bar: null,
  });
}
writeResults(options.json, measured);

/** Elapsed time, and processor time of the process and its children. */
function timed(command) {
  const run = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', ...command], {
    maxBuffer: 1 << 28,
    cwd: join(import.meta.dirname, '..'),
  });
  const [seconds, user, system] = run.stderr.toString().trim().split('\n').at(-1).split(' ').map(Number);
  return { output: run.stdout.toString(), seconds, cpu: user + system };
}

/** Ids of licences and exceptions, whatever joins them. In a full text nothing says whether later versions count. */
function judge({ kind, expected }, expressions) {
  const plain = (id) => (kind === 'text' ? id.replace(/-(?:only|or-later)$/, '') : id);
  const ids = expressions
    .flatMap((expression) => expression.split(/[\s(),]+/))
    // What SPDX does not list is not asked for here; so is a known text with conditions added.
    .filter((word) => word !== '' && !/^(?:AND|OR|WITH|LicenseRef-.*)$/i.test(word))
    .map((word) => OTHERWISE[word] ?? word)
    .filter((id) => listed(id.replace(/\+$/, '')) !== undefined)
    .map((id) => plain(currentId(listed(id) ?? id)));
  const found = new Set(ids);
  const wanted = new Set(expected.map(plain));
  const covers = [...wanted].every((id) => found.has(id));
  return { exact: covers && found.size === wanted.size, covers, ids: [...found] };
}

function percent(part, whole) {
  return Math.round((1000 * part) / whole) / 10;
}
