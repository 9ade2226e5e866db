/**
 * The whole public benchmark with one command: rewritten copies, parents, independent code, labelled files, other tools.
 * Everything is fetched when it runs. What was measured goes into docs/accuracy.md, between the marks that name its part,
 * and the false-match rate into src/report/measured.json, which every report prints.
 * Usage: node_modules/.bin/node bench/all.mjs [--quick] [--mirror DIR] [--cases TABLE] [--part NAME]...
 *                                                               (build first; Node 24: it reads src/ as it stands)
 *
 * --quick runs a little of everything to see that all parts work, and writes nothing but to .cache/bench/all/.
 * --mirror and --cases are those of negatives.mjs and cases.mjs; without --cases that part is left out, and said so.
 * Ends with 1 when a part could not run; what misses a bar is a figure, not a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measuredOf, measurementsTable, withParts } from './accuracy-page.mjs';
import { ROOT } from './fetch.mjs';

const OUTPUT = join(ROOT, '.cache', 'bench', 'all');
const PAGE = join(ROOT, 'docs', 'accuracy.md');
const MEASURED = join(ROOT, 'src', 'report', 'measured.json');

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    mirror: { type: 'string' },
    cases: { type: 'string' },
    part: { type: 'string', multiple: true },
  },
});
const mirror = values.mirror === undefined ? [] : ['--mirror', values.mirror];

/** By part: the benchmark, what it is run with, and with --quick; `tables`: whether it writes tables of its own. */
const PARTS = {
  negatives: { program: 'negatives.mjs', options: mirror, quick: [...mirror, '--limit', '1'] },
  ladder: { program: 'ladder.mjs', options: ['--half', 'test'], quick: ['--half', 'test', '--limit', '5'] },
  lineage: {
    program: 'lineage.mjs',
    tables: false,
    options: ['--half', 'test'],
    quick: ['--half', 'test', '--part', 'models'],
  },
  // Many runs over all models: a quarter of an hour, and no quicker way that would say anything.
  folds: { program: 'lineage.mjs', tables: false, options: ['--part', 'folds'], quick: null },
  cases: { program: 'cases.mjs', options: [values.cases ?? '', ...mirror] },
  peers: {
    program: 'peers.mjs',
    options: [],
    quick: ['--limit', '3', '--tuning', '3', '--independent', '10', '--headers', '3', '--rung', 'strip'],
  },
};

const wanted = values.part ?? Object.keys(PARTS);
for (const part of wanted)
  if (!(part in PARTS)) throw new Error(`no part ${part}: ${Object.keys(PARTS).join(', ')}`);
mkdirSync(OUTPUT, { recursive: true });

const texts = new Map();
const missing = [];
for (const part of wanted) {
  if (part === 'cases' && values.cases === undefined) {
    console.log('cases: left out, since no --cases TABLE is named');
    continue;
  }
  if (values.quick && PARTS[part].quick === null) {
    console.log(`${part}: left out of a quick run`);
    continue;
  }
  const text = run(part);
  if (text === null) missing.push(part);
  else texts.set(part, text);
}

const page = withParts(readFileSync(PAGE, 'utf8'), texts);
if (values.quick) writeFileSync(join(OUTPUT, 'accuracy.md'), page);
else {
  writeFileSync(PAGE, page);
  const negatives = texts.has('negatives') ? dataOf('negatives') : null;
  if (negatives !== null) writeFileSync(MEASURED, `${JSON.stringify(measuredOf(negatives), null, 2)}\n`);
}
console.log(
  `${[...texts.keys()].join(', ') || 'nothing'}: written to ${values.quick ? '.cache/bench/all/accuracy.md' : 'docs/accuracy.md'}` +
    (missing.length > 0 ? `; could not run: ${missing.join(', ')}` : ''),
);
process.exitCode = missing.length > 0 ? 1 : 0;

/** The tables of a part; null where it could not run. Benchmarks end with 1 where they measure what misses a bar. */
function run(part) {
  const { program, options, quick = options, tables = true } = PARTS[part];
  const [json, markdown] = ['json', 'md'].map((ending) => join(OUTPUT, `${part}.${ending}`));
  for (const file of [json, markdown]) rmSync(file, { force: true });
  const path = fileURLToPath(new URL(program, import.meta.url));
  const outputs = ['--json', json, ...(tables ? ['--markdown', markdown] : [])];
  console.log(`${part}: ${program} ${(values.quick ? quick : options).join(' ')}`);
  const { status } = spawnSync(process.execPath, [path, ...(values.quick ? quick : options), ...outputs], {
    stdio: 'inherit',
  });
  if (!existsSync(json)) {
    console.log(`${part}: ended with ${status} and measured nothing`);
    return null;
  }
  return existsSync(markdown) ? readFileSync(markdown, 'utf8') : measurementsTable(dataOf(part)).join('\n');
}

function dataOf(part) {
  return JSON.parse(readFileSync(join(OUTPUT, `${part}.json`), 'utf8'));
}
