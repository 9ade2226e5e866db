/**
 * Rebuilds an index from its recipe as it can be had today, incrementally. Where that changes it: gives it today's
 * version, verifies a sample of it, writes docs/upstreams.md anew, and a summary of what changed, with benchmarks
 * before and after. Usage: node scripts/refresh-index.mjs [--bench FILE]… [options below]
 *
 * .github/workflows/refresh-index.yml runs it; nothing in it needs GitHub.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pageOf } from './upstreams.mjs';

/** @typedef {import('../bench/results.mjs').Measurement} Measurement */
/** @typedef {{ name: string, measurements: Measurement[] | null }} BenchRun null: the benchmark did not get through */

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Times and memory differ from run to run by about so much. */
const NOISE = 0.1;
const UNITS_WITHOUT_NOISE = ['%', 'files'];

const CLOSING =
  '<sub>Made by `node scripts/refresh-index.mjs`. A random sample of the index was read again from its sources and agreed. The next refresh overwrites the commits of this branch.</sub>';

/**
 * @typedef {object} RefreshOptions
 * @property {string} recipe
 * @property {string} index its manifest stands beside it
 * @property {string} page docs/upstreams.md
 * @property {string} cache folder
 * @property {string} summary file to write
 * @property {string} today YYYY-MM-DD
 * @property {string} sample number of files to read again from their sources
 * @property {readonly string[]} bench benchmarks that write their results with `--json FILE`
 * @property {boolean} offline use only what the cache holds
 */

/**
 * @param {string[]} args
 * @returns {RefreshOptions}
 */
function optionsOf(args) {
  const { values } = parseArgs({
    args,
    options: {
      recipe: { type: 'string' },
      index: { type: 'string' },
      page: { type: 'string' },
      cache: { type: 'string' },
      summary: { type: 'string' },
      today: { type: 'string' },
      sample: { type: 'string' },
      bench: { type: 'string', multiple: true },
      offline: { type: 'boolean' },
    },
  });
  return {
    recipe: 'data/recipe.yml',
    index: 'data/origins.idx',
    page: 'docs/upstreams.md',
    cache: '.cache',
    summary: 'refresh-summary.md',
    today: new Date().toISOString().slice(0, 10),
    sample: '50',
    bench: [],
    offline: false,
    ...values,
  };
}

/** @param {string[]} args */
function main(args) {
  const scratch = mkdtempSync(join(tmpdir(), 'colophon-refresh-'));
  try {
    const version = refresh(optionsOf(args), scratch);
    console.log(version === null ? 'The index is as it was.' : `The index is now ${version}.`);
    tellRunner({ changed: String(version !== null) });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {RefreshOptions} options
 * @param {string} scratch a folder that is removed afterwards
 * @returns {string | null} the new version; null where nothing changed
 */
function refresh({ recipe, index, page, cache, summary, today, sample, bench, offline }, scratch) {
  const place = (/** @type {string} */ name) => join(scratch, name, 'origins.idx');
  const [same, built, old] = [place('same'), place('new'), place('old')];
  const fetching = ['--cache', cache, ...(offline ? ['--offline'] : [])];
  // Under its old version first: then equal inputs give equal bytes, and that nothing changed is certain.
  colophon('index', 'build', recipe, '--output', same, ...fetching);
  if (readFileSync(same).equals(readFileSync(index))) return null;

  const before = bench.map((file) => runBench(file, scratch));
  const { text, version } = withVersion(readFileSync(recipe, 'utf8'), today);
  copyIndex(index, old);
  withRecipe(recipe, text, () => {
    colophon('index', 'build', recipe, '--output', built, ...fetching);
    colophon('index', 'verify', recipe, '--index', built, '--sample', sample, ...fetching);
  });
  copyIndex(built, index);
  writeFileSync(page, pageOf(recipe, manifestOf(index)));
  const after = bench.map((file) => runBench(file, scratch));
  const manifests = [manifestOf(old), manifestOf(index)];
  const difference = colophonOutput('index', 'diff', ...manifests, '--format', 'markdown');
  const parts = [difference.trimEnd(), benchTable(before, after), CLOSING];
  writeFileSync(summary, `${parts.filter(Boolean).join('\n\n')}\n`);
  return version;
}

/**
 * Writes the recipe; where what it is for fails, the recipe is again what it was.
 *
 * @param {string} path
 * @param {string} text
 * @param {() => void} work
 */
function withRecipe(path, text, work) {
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, text);
  try {
    work();
  } catch (error) {
    writeFileSync(path, before);
    throw error;
  }
}

/**
 * The recipe with a version of today: `2026.11.23`, or `2026.11.23.1` where it has that one already.
 *
 * @param {string} recipe
 * @param {string} today YYYY-MM-DD
 */
export function withVersion(recipe, today) {
  const line = /^version:[ \t]*(["']?)([^"'#\n]*?)\1[ \t]*(#.*)?$/m;
  const match = line.exec(recipe);
  if (match === null) throw new Error('The recipe has no line that begins with "version:".');
  const day = today.replaceAll('-', '.');
  const [, , old = '', remark = ''] = match;
  const again = old === day ? '0' : new RegExp(`^${day.replaceAll('.', '\\.')}\\.(\\d+)$`).exec(old)?.[1];
  const version = again === undefined ? day : `${day}.${Number(again) + 1}`;
  return { version, text: recipe.replace(line, `version: ${version}${remark && ` ${remark}`}`) };
}

/**
 * What was measured before and after, as a table in Markdown; nothing where nothing was measured.
 *
 * @param {readonly BenchRun[]} before
 * @param {readonly BenchRun[]} after
 */
export function benchTable(before, after) {
  if (after.length === 0) return '';
  const old = new Map(before.flatMap(({ measurements }) => measurements ?? []).map((row) => [row.what, row]));
  const rows = after.flatMap(({ name, measurements }) =>
    measurements === null
      ? [`| ❌ \`${name}\` did not get through: see the log | | | |`]
      : measurements.map((row) => {
          const earlier = old.get(row.what);
          const cells = [
            [judgement(earlier, row), row.what].filter(Boolean).join(' '),
            valueText(earlier),
            valueText(row),
            row.bar === null ? '–' : `${row.bar} ${row.unit}`,
          ];
          return `| ${cells.join(' | ')} |`;
        }),
  );
  return ['## Benchmarks', '', '| | before | after | bar |', '|---|--:|--:|--:|', ...rows].join('\n');
}

/**
 * ❌ beyond its bar, ⚠️ worse than before by more than noise.
 *
 * @param {Measurement | undefined} before
 * @param {Measurement} after
 */
function judgement(before, { value, unit, better, bar }) {
  const worse = (/** @type {number} */ than) => (better === 'lower' ? value > than : value < than);
  if (bar !== null && worse(bar)) return '❌';
  if (before === undefined) return '';
  const slack = UNITS_WITHOUT_NOISE.includes(unit) ? 0 : Math.abs(before.value) * NOISE;
  return worse(before.value + (better === 'lower' ? slack : -slack)) ? '⚠️' : '';
}

/** @param {Measurement | undefined} measurement */
function valueText(measurement) {
  return typeof measurement?.value === 'number' ? `${measurement.value} ${measurement.unit}` : '–';
}

/**
 * A benchmark that ends with a failure but has measured is no reason to stop: the table shows it.
 *
 * @param {string} file
 * @param {string} scratch
 * @returns {BenchRun}
 */
function runBench(file, scratch) {
  const results = join(scratch, 'bench.json');
  rmSync(results, { force: true });
  spawnSync(process.execPath, [file, '--json', results], { stdio: ['ignore', 'inherit', 'inherit'] });
  const measurements = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : null;
  return { name: basename(file), measurements };
}

/**
 * Copies an index with its manifest.
 *
 * @param {string} from
 * @param {string} to
 */
function copyIndex(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  copyFileSync(manifestOf(from), manifestOf(to));
}

/** @param {string} index */
function manifestOf(index) {
  return index.replace(/\.idx$/, '.json');
}

/** @param {readonly string[]} args */
function colophon(...args) {
  execFileSync(process.execPath, [CLI, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** @param {readonly string[]} args */
function colophonOutput(...args) {
  return execFileSync(process.execPath, [CLI, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
}

/**
 * Outputs of the step, where this runs as one.
 *
 * @param {Record<string, string>} outputs
 */
function tellRunner(outputs) {
  const file = process.env.GITHUB_OUTPUT;
  if (!file) return;
  appendFileSync(
    file,
    Object.entries(outputs)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
