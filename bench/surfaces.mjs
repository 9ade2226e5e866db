/**
 * What showing findings on GitHub costs: the built Action on a pull request of ten files that lost their headers, with
 * all surfaces and with none, against a server on this machine that answers at once. What is left is Colophon's own
 * time. Usage: node_modules/.bin/node bench/surfaces.mjs [--runs N] [--json FILE]
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { githubServer } from '../test/support/github-server.ts';
import { ROOT, wheel } from './fetch.mjs';
import { benchOptions, writeResults } from './results.mjs';

const values = benchOptions({ runs: { type: 'string', default: '9' } });
const runs = Number(values.runs);
/** Seconds, for the whole process. */
const BAR = 0.8;

const scratch = mkdtempSync(join(tmpdir(), 'colophon-bench-'));
try {
  const { repository, base, head, changed } = pullRequest();
  const times = { all: [], none: [] };
  let requests = 0;
  // In turn, so that what else the machine does falls on both alike.
  for (let run = 0; run <= runs; run++)
    for (const kind of ['all', 'none']) {
      const server = await githubServer();
      server.files = changed.map((filename) => ({
        filename,
        status: 'modified',
        changes: 1,
        patch: git(repository, 'diff', base, head, '--', filename).replace(/^[\s\S]*?(?=^@@)/m, ''),
      }));
      const seconds = await act(repository, { base, head }, server.address, kind === 'all');
      if (kind === 'all') requests = server.requests.length;
      await server.close();
      if (run > 0) times[kind].push(seconds);
    }
  const [all, none] = [median(times.all), median(times.none)];
  const own = times.all.map((seconds, i) => seconds - times.none[i]);
  console.log(
    `pull request of 10 changed files, all surfaces on, ${requests} requests: median ${all.toFixed(2)} s ` +
      `(${Math.min(...times.all).toFixed(2)}–${Math.max(...times.all).toFixed(2)}), bar ${BAR} s; ` +
      `with none ${none.toFixed(2)} s, difference ${median(own).toFixed(2)} s; ${runs} runs, Node ${process.version}`,
  );
  writeResults(values.json, [
    {
      what: 'pull request of 10 changed files, all surfaces',
      value: Number(all.toPrecision(3)),
      unit: 's',
      better: 'lower',
      bar: BAR,
    },
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** A repository of 300 files, in which ten lose their headers. */
function pullRequest() {
  const repository = join(scratch, 'repository');
  const models = join(wheel('transformers==5.18.0'), 'transformers', 'models');
  for (const name of readdirSync(models).slice(0, 60))
    cpSync(join(models, name), join(repository, name), { recursive: true });
  git(repository, 'init', '-q', '-b', 'main');
  git(repository, 'add', '-A');
  git(repository, 'commit', '-qm', 'base');
  const base = git(repository, 'rev-parse', 'HEAD');
  const changed = git(repository, 'ls-files', '*modeling_*.py').split('\n').slice(0, 10);
  for (const path of changed) {
    const text = readFileSync(join(repository, path), 'utf8');
    writeFileSync(join(repository, path), text.replace(/^(#.*\n)+/, ''));
  }
  git(repository, 'commit', '-qam', 'change');
  return { repository, base, head: git(repository, 'rev-parse', 'HEAD'), changed };
}

function git(folder, ...words) {
  return execFileSync('git', [
    '-C',
    folder,
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@example.com',
    ...words,
  ])
    .toString()
    .trim();
}

/** Seconds of a whole process of the Action. */
async function act(workspace, { base, head }, address, shows) {
  const file = (name, text) => {
    writeFileSync(join(scratch, name), text);
    return join(scratch, name);
  };
  const repo = { full_name: 'us/ours' };
  const pull = {
    number: 7,
    title: 'Change',
    labels: [],
    base: { ref: 'main', sha: base, repo },
    head: { ref: 'topic', sha: head, repo },
  };
  const started = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'dist/action.js')], {
    cwd: workspace,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      HOME: scratch,
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ pull_request: pull })),
      GITHUB_OUTPUT: file('output', ''),
      GITHUB_STEP_SUMMARY: file('summary', ''),
      GITHUB_REPOSITORY: 'us/ours',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: address,
      GITHUB_SHA: head,
      RUNNER_TEMP: scratch,
      INPUT_PATH: '.',
      'INPUT_FAIL-ON': 'error',
      'INPUT_GITHUB-TOKEN': 'x',
      INPUT_SURFACES: shows ? 'check-run, review, comment, code-scanning' : 'none',
    },
  });
  const [code] = await once(child, 'exit');
  if (code !== 1) throw new Error(`the Action ended with ${code}, and 1 was expected`);
  return (performance.now() - started) / 1000;
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
