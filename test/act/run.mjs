/**
 * Runs the built Action through a real workflow engine (act, in host mode, without Docker): a small repository of
 * invented code, and the workflows of examples/ as users copy them. Ends with 0 when every job ends as it must, with the
 * annotations that it must. Usage: node test/act/run.mjs [--no-upload] (needs act and Node 24 on the PATH)
 *
 * --no-upload: where GitHub cannot be reached for actions/upload-artifact. Its steps then only look whether the report
 * that they are to upload is there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ACME_2, withoutComments, writeAcme, writeFiles } from '../support/acme.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { 'no-upload': { type: 'boolean', default: false } } });

const UPLOADED = values['no-upload'] ? /\| report is there/ : /has been successfully uploaded/;

const folder = mkdtempSync(join(tmpdir(), 'colophon-act-'));
const git = (/** @type {string[]} */ ...words) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words])
    .toString()
    .trim();

/** A workflow of examples/ as it stands, but for where the Action and the invented upstream are. */
function example(/** @type {string} */ name) {
  const workflow = readFileSync(join(ROOT, 'examples', name), 'utf8')
    .replace(/OWNER\/colophon\/merge@v1.*/g, './.colophon/merge')
    .replace(/OWNER\/colophon@v1.*/g, './.colophon')
    .replace(/\[inference, training, kernels\]/, '[inference, kernels]');
  return values['no-upload']
    ? workflow
        .replace(
          /uses: actions\/upload-artifact@.*\n(\s+if: .*\n)(\s+)with:\n\s+name: .*\n\s+path: (.*)\n/g,
          '$1$2env: { REPORT: "$3" }\n$2run: test -s "$REPORT" && echo report is there\n',
        )
        .replace(/- \s+if:/g, '- if:')
    : workflow;
}

/**
 * @typedef {{ name: string, workflow: string, event: string, payload: object, args?: string[], status: number,
 *   wanted: RegExp[], unwanted?: RegExp[] }} Scenario
 */

/** @returns {Scenario[]} */
function scenarios(/** @type {string} */ base, /** @type {string} */ head) {
  const pullRequest = (/** @type {string} */ ref) => ({
    action: 'opened',
    number: 1,
    pull_request: {
      number: 1,
      title: 'Version 1.0',
      labels: [],
      base: { ref: 'main', sha: base, repo: { full_name: 'our/model' } },
      head: { ref, sha: head, repo: { full_name: 'our/model' } },
    },
  });
  const findings = [/license-notice-missing/, /holder-missing/, /Acme Inc\. team/];
  return [
    {
      name: 'a release pull request',
      workflow: 'minimal.yml',
      event: 'pull_request',
      payload: pullRequest('release/1.0'),
      status: 1,
      wanted: [...findings, /::error|❗/, /Job failed/],
    },
    {
      name: 'another pull request',
      workflow: 'minimal.yml',
      event: 'pull_request',
      payload: pullRequest('topic'),
      status: 0,
      wanted: [...findings, /verdict warning/, /Job succeeded/],
    },
    {
      name: 'an audit by hand, of a folder, since a commit',
      workflow: 'audit.yml',
      event: 'workflow_dispatch',
      payload: { inputs: { path: 'packages/inference', since: base, 'fail-on': 'error' } },
      args: ['--input', 'path=packages/inference', '--input', `since=${base}`, '--input', 'fail-on=error'],
      status: 1,
      wanted: [...findings, /packages\/inference/, UPLOADED, /Job failed/],
      unwanted: [/packages\/kernels/],
    },
    {
      name: 'a monorepo by hand',
      workflow: 'monorepo.yml',
      event: 'workflow_dispatch',
      payload: {},
      args: ['--job', 'attribution'],
      status: 1,
      wanted: [/Attribution of kernels.*verdict pass/, /Attribution of inference.*verdict fail/, UPLOADED],
    },
  ];
}

/** @returns {boolean} whether it came out as it must */
function run(/** @type {Scenario} */ scenario) {
  const workflow = example(scenario.workflow);
  const event = join(folder, '.git', 'event.json');
  const file = join(folder, '.git', scenario.workflow);
  writeFileSync(file, workflow);
  writeFileSync(
    event,
    JSON.stringify({
      ...scenario.payload,
      repository: { full_name: 'our/model', name: 'model', owner: { login: 'our' }, default_branch: 'main' },
    }),
  );
  const act = spawnSync(
    'act',
    [
      scenario.event,
      ...['--workflows', file, '--eventpath', event, '-P', 'ubuntu-latest=-self-hosted', '--no-cache-server'],
      ...['--artifact-server-path', join(folder, '.git', 'artifacts'), '--action-offline-mode'],
      ...(scenario.args ?? []),
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}` },
    },
  );
  if (act.error)
    throw new Error(`act cannot be run (${act.error.message}). Install it as docs/development.md says.`);
  const absent = scenario.wanted.filter((pattern) => !pattern.test(act.stdout));
  const present = (scenario.unwanted ?? []).filter((pattern) => pattern.test(act.stdout));
  const right = Number(act.status !== 0) === scenario.status && absent.length + present.length === 0;
  if (!right) process.stdout.write(act.stdout + act.stderr);
  process.stdout.write(
    right
      ? `${scenario.name}: as it must be\n`
      : `\n${scenario.name}: status ${act.status}; absent: ${absent.join(' ') || 'nothing'}; present: ${present.join(' ') || 'nothing'}\n`,
  );
  return right;
}

try {
  for (const part of ['action.yml', 'package.json', 'dist', 'data', 'merge'])
    cpSync(join(ROOT, part), join(folder, '.colophon', part), { recursive: true });
  const license = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
  const notice = 'Ours\n\nThis product includes code from acme-models.\n';
  const config = (/** @type {string} */ up) => `index:\n  - ${up}acme.idx\nexclude:\n  - .colophon/**\n`;
  writeFiles(folder, {
    '.github/colophon.yml': config(''),
    LICENSE: license,
    NOTICE: notice,
    'packages/inference/.github/colophon.yml': config('../../'),
    'packages/inference/LICENSE': license,
    'packages/inference/NOTICE': notice,
    'packages/inference/model.py': ACME_2,
    'packages/kernels/.github/colophon.yml': config('../../'),
    'packages/kernels/LICENSE': license,
    'packages/kernels/NOTICE': notice,
    'packages/kernels/model.py': ACME_2,
  });
  const recipe = writeAcme(join(folder, '.acme'));
  const cli = join(ROOT, 'dist/cli.js');
  execFileSync(process.execPath, [cli, 'index', 'build', recipe, '--output', join(folder, 'acme.idx')]);
  rmSync(join(folder, '.acme'), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
  const base = git('rev-parse', 'HEAD');
  git('switch', '-qc', 'topic');
  writeFileSync(join(folder, 'packages/inference/model.py'), withoutComments(ACME_2));
  git('commit', '-qam', 'change');
  const outcomes = scenarios(base, git('rev-parse', 'HEAD')).map(run);
  const right = outcomes.filter(Boolean).length;
  process.stdout.write(`${right} passed, ${outcomes.length - right} failed\n`);
  if (right < outcomes.length) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
