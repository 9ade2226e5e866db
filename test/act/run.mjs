/**
 * Runs the built Action through a real workflow engine (act, in host mode, without Docker): a small repository of
 * invented code, a release pull request in which a header lost its holders. Ends with 0 when the job fails as it
 * must, with the annotations that it must. Usage: node test/act/run.mjs (needs act and Node 24 on the PATH)
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACME_2, withoutComments, writeAcme, writeFiles } from '../support/acme.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKFLOW = `name: Colophon
on: pull_request
permissions:
  contents: read
jobs:
  attribution:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { fetch-depth: 0 }
      - uses: ./.colophon
        with:
          index: acme.idx
`;

const folder = mkdtempSync(join(tmpdir(), 'colophon-act-'));
try {
  const git = (/** @type {string[]} */ ...words) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words])
      .toString()
      .trim();
  for (const part of ['action.yml', 'package.json', 'dist', 'data'])
    cpSync(join(ROOT, part), join(folder, '.colophon', part), { recursive: true });
  writeFiles(folder, {
    '.github/workflows/colophon.yml': WORKFLOW,
    LICENSE: readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
    NOTICE: 'Ours\n\nThis product includes code from acme-models.\n',
    'ours/model.py': ACME_2,
  });
  const recipe = writeAcme(join(folder, '.acme'));
  execFileSync(process.execPath, [
    join(ROOT, 'dist/cli.js'),
    'index',
    'build',
    recipe,
    '--output',
    join(folder, 'acme.idx'),
  ]);
  rmSync(join(folder, '.acme'), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
  const base = git('rev-parse', 'HEAD');
  git('switch', '-qc', 'release/1.0');
  writeFileSync(join(folder, 'ours/model.py'), withoutComments(ACME_2));
  git('commit', '-qam', 'release');
  const event = join(folder, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      action: 'opened',
      number: 1,
      pull_request: {
        number: 1,
        title: 'Version 1.0',
        labels: [],
        base: { ref: 'main', sha: base, repo: { full_name: 'our/model' } },
        head: { ref: 'release/1.0', sha: git('rev-parse', 'HEAD'), repo: { full_name: 'our/model' } },
      },
      repository: { full_name: 'our/model', name: 'model', owner: { login: 'our' } },
    }),
  );
  const act = spawnSync(
    'act',
    [
      'pull_request',
      '-P',
      'ubuntu-latest=-self-hosted',
      '--eventpath',
      event,
      '--no-cache-server',
      '--action-offline-mode',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH}` },
    },
  );
  if (act.error)
    throw new Error(`act cannot be run (${act.error.message}). Install it as docs/development.md says.`);
  process.stdout.write(act.stdout + act.stderr);
  const wanted = [/license-notice-missing/, /holder-missing/, /Acme Inc\. team/, /Job failed/];
  const absent = wanted.filter((pattern) => !pattern.test(act.stdout));
  if (act.status === 0 || absent.length > 0) {
    process.stderr.write(
      `\nThe run did not come out as it must: status ${act.status}, absent ${absent.join(' ') || 'nothing'}\n`,
    );
    process.exitCode = 1;
  } else process.stdout.write('\nThe job failed as it must, with the annotations that it must.\n');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
