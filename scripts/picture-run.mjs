/**
 * The run that the README's pictures are of: the built Action, by the runner's protocol, on a release pull request in a
 * small repository of invented code, with a server on this machine in place of GitHub.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACME_1, ACME_2, writeAcme, writeFiles } from '../test/support/acme.ts';
import { githubServer } from '../test/support/github-server.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The file that the pictures show. */
export const PICTURED = 'inference/modeling_ours.py';

/**
 * @param {string} surfaces the input of that name
 * @returns {Promise<{ source: string[], log: string, summary: string, comment: string }>}
 */
export async function pictureRun(surfaces) {
  const scratch = mkdtempSync(join(tmpdir(), 'colophon-picture-'));
  const server = await githubServer();
  try {
    const folder = join(scratch, 'repository');
    const { source, payload } = repository(scratch, folder);
    const event = join(scratch, 'event.json');
    writeFileSync(event, JSON.stringify(payload));
    for (const name of ['output', 'summary']) writeFileSync(join(scratch, name), '');
    const child = spawn(process.execPath, [join(ROOT, 'dist/action.js')], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH,
        GITHUB_WORKSPACE: folder,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'our/model',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: server.address,
        GITHUB_SHA: payload.pull_request.head.sha,
        GITHUB_RUN_ID: '1',
        GITHUB_OUTPUT: join(scratch, 'output'),
        GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
        RUNNER_TEMP: scratch,
        INPUT_PATH: '.',
        'INPUT_RELEASE-BRANCHES': 'release/*',
        'INPUT_GITHUB-TOKEN': 'none',
        INPUT_SURFACES: surfaces,
        INPUT_INDEX: join(scratch, 'acme.idx'),
      },
    });
    let log = '';
    child.stdout.on('data', (/** @type {Buffer} */ part) => {
      log += part;
    });
    await once(child, 'close');
    return {
      source,
      log,
      summary: readFileSync(join(scratch, 'summary'), 'utf8'),
      comment: server.comments[0]?.body ?? '',
    };
  } finally {
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {string} scratch
 * @param {string} folder
 */
function repository(scratch, folder) {
  const git = (/** @type {string[]} */ ...words) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words])
      .toString()
      .trim();
  const recipe = writeAcme(join(scratch, 'acme'));
  const index = join(scratch, 'acme.idx');
  execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'index', 'build', recipe, '--output', index]);
  writeFiles(folder, {
    LICENSE: readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
    NOTICE: 'Ours\n\nThis product includes code from acme-models.\n',
    'training/steps.py': ACME_1,
    'training/ours.py': 'def ours(value):\n    return value + 1\n',
  });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
  const base = git('rev-parse', 'HEAD');
  // The founding case: one line of the header names someone else; the code was edited and does not say so.
  const text = ACME_2.replace('The Acme Inc. team and Example Labs', 'Our Company').replaceAll(
    'step_',
    'stage_',
  );
  writeFiles(folder, { [PICTURED]: text });
  git('switch', '-qc', 'release/1.0');
  git('add', '-A');
  git('commit', '-qm', 'release');
  const repo = { full_name: 'our/model' };
  const pull = {
    number: 1,
    title: 'Version 1.0',
    labels: [],
    base: { ref: 'main', sha: base, repo },
    head: { ref: 'release/1.0', sha: git('rev-parse', 'HEAD'), repo },
  };
  return {
    source: text.split('\n'),
    payload: { action: 'opened', number: 1, pull_request: pull },
  };
}
