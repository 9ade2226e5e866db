/** Time and memory of whole processes. Usage: node bench/speed.mjs [--runs N] [--json FILE] */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI, wheel } from './fetch.mjs';
import { benchOptions, writeResults } from './results.mjs';

const values = benchOptions({ runs: { type: 'string', default: '7' } });
const runs = Number(values.runs);
/** @type {import('./results.mjs').Measurement[]} */
const measurements = [];
const models = join(wheel('transformers==5.18.0'), 'transformers', 'models');

const scratch = mkdtempSync(join(tmpdir(), 'colophon-bench-'));
try {
  indexLoad();
  measure('model files of transformers 5.18.0', [models], 4, Number.POSITIVE_INFINITY);
  const { repository, base } = pullRequest();
  measure('pull request of 10 changed files', [repository, '--changed', base], 0.6, 200);
  writeResults(values.json, measurements);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * Reading the embedded index: what `index info` takes longer than `--version`, pair by pair. It also counts what the
 * index holds, some 20 ms, so the load itself takes less.
 */
function indexLoad() {
  const time = (...words) => {
    const started = performance.now();
    spawnSync(process.execPath, [CLI, ...words]);
    return performance.now() - started;
  };
  const differences = [];
  for (let run = 0; run <= runs; run++) {
    const difference = time('index', 'info') - time('--version');
    if (run > 0) differences.push(difference);
  }
  record('load of the embedded index', median(differences), 'ms', 150);
  console.log(
    `load of the embedded index: median ${median(differences).toFixed(0)} ms, bar 150 ms; ${runs} runs`,
  );
}

/** A repository of 300 files in which ten change. */
function pullRequest() {
  const repository = join(scratch, 'repository');
  const names = readdirSync(models).slice(0, 60);
  for (const name of names) cpSync(join(models, name), join(repository, name), { recursive: true });
  const git = (...words) =>
    execFileSync('git', [
      '-C',
      repository,
      '-c',
      'user.name=bench',
      '-c',
      'user.email=bench@example.com',
      ...words,
    ])
      .toString()
      .trim();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
  const base = git('rev-parse', 'HEAD');
  const changed = git('ls-files', '*modeling_*.py').split('\n').slice(0, 10);
  for (const path of changed)
    writeFileSync(
      join(repository, path),
      `${execFileSync('cat', [join(repository, path)])}\nCHANGED = True\n`,
    );
  git('commit', '-qam', 'change');
  return { repository, base };
}

function measure(what, args, seconds, megabytes) {
  const times = [];
  const memory = [];
  for (let run = 0; run <= runs; run++) {
    const started = performance.now();
    const { stderr } = spawnSync(
      '/usr/bin/time',
      ['-f', '%M', process.execPath, CLI, 'audit', ...args, '--format', 'json', '--quiet'],
      { maxBuffer: 1 << 30 },
    );
    if (run === 0) continue; // warm-up
    times.push((performance.now() - started) / 1000);
    memory.push(Number(stderr.toString().trim().split('\n').at(-1)) / 1024);
  }
  record(what, median(times), 's', seconds);
  record(`${what}, peak memory`, median(memory), 'MB', Number.isFinite(megabytes) ? megabytes : null);
  const limit = Number.isFinite(megabytes) ? `, bar ${seconds} s and ${megabytes} MB` : `, bar ${seconds} s`;
  console.log(
    `${what}: median ${median(times).toFixed(2)} s (${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}), ` +
      `peak memory ${median(memory).toFixed(0)} MB${limit}; ${runs} runs, Node ${process.version}`,
  );
}

function record(what, value, unit, bar) {
  measurements.push({ what, value: Number(value.toPrecision(3)), unit, better: 'lower', bar });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
