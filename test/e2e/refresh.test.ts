/** The refresh of an index from an invented upstream, as the scheduled workflow makes it; only GitHub is played. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ACME_1, ACME_2 } from '../support/acme.ts';
import { temporaryFolder, temporaryRepository } from '../support/temporary-repository.ts';
import { cli, ROOT, run } from './run.ts';

const RECIPE = `# Invented.
version: 2026.01.01
components:
  - purl: pkg:pypi/acme-models
    name: acme-models
    repository: https://example.com/acme/acme-models
    license: Apache-2.0
    source: { kind: dir, path: releases, dates: { "1.0": 2024-01-01, "2.0": 2024-06-01, "3.0": 2026-02-01 } }
    include: ["acme/**/*.py"]
`;
const BENCH = `import { readFileSync, writeFileSync } from 'node:fs';
const value = readFileSync('data/origins.json', 'utf8').includes('2026.02.03') ? 96 : 95;
writeFileSync(process.argv[3], JSON.stringify([{ what: 'found', value, unit: '%', better: 'higher', bar: 90 }]));
`;
/** Stands in for GitHub's command line: notes what it is asked, and knows of an open pull request after the first. */
const GH = `#!/usr/bin/env node
const { appendFileSync, existsSync } = require('node:fs');
const args = process.argv.slice(2);
const asksForOpen = args[1].includes('?');
if (asksForOpen) process.stdout.write(existsSync(process.env.GH_LOG) ? '7\\n' : '');
else { appendFileSync(process.env.GH_LOG, JSON.stringify(args) + '\\n'); process.stdout.write('https://example.com/pull/7\\n'); }
`;

const repo = temporaryRepository();
const remote = temporaryFolder();
const tools = temporaryFolder();
const GH_LOG = join(tools.path, 'gh.log');

const refresh = () =>
  run(
    join(ROOT, 'scripts/refresh-index.mjs'),
    ['--today', '2026-02-03', '--bench', 'bench.mjs', '--cache', join(tools.path, 'cache')],
    { cwd: repo.path, env: { GITHUB_OUTPUT: join(tools.path, 'output') } },
  );
const propose = () =>
  run(join(ROOT, 'scripts/propose-refresh.mjs'), [join(tools.path, 'artifact'), 'main'], {
    cwd: repo.path,
    env: { PATH: [tools.path, process.env.PATH].join(delimiter), GH_LOG, HOME: tools.path },
  });
const read = (path: string) => readFileSync(join(repo.path, path), 'utf8');

beforeAll(async () => {
  repo.write('data/recipe.yml', RECIPE.replace('path: releases', 'path: ../releases'));
  repo.write('releases/1.0/acme/model.py', ACME_1);
  repo.write('releases/2.0/acme/model.py', ACME_2);
  repo.write('bench.mjs', BENCH);
  repo.write('docs/upstreams.md', 'old\n');
  const build = ['index', 'build', 'data/recipe.yml', '--output', 'data/origins.idx', '--cache', 'c'];
  expect(await cli(build, { cwd: repo.path })).toMatchObject({ code: 0 });
  repo.commit('start');
  remote.git('init', '--quiet', '--bare');
  repo.git('remote', 'add', 'origin', remote.path);
  tools.write('gh', GH);
  chmodSync(join(tools.path, 'gh'), 0o755);
});
afterAll(() => {
  for (const folder of [repo, remote, tools]) folder.remove();
});

test('an upstream that is as it was changes nothing', async () => {
  const outcome = await refresh();
  expect(outcome).toMatchObject({ code: 0, stdout: expect.stringContaining('The index is as it was.') });
  expect(repo.git('status', '--porcelain')).toBe('');
  expect(readFileSync(join(tools.path, 'output'), 'utf8')).toBe('changed=false\n');
});

test('a new release: new version, verified, page and summary written, benchmarks before and after', async () => {
  repo.write('releases/3.0/acme/model.py', ACME_2.replace('Example Labs', 'New Ltd.'));
  repo.write('releases/3.0/acme/first.py', ACME_1);
  const outcome = await refresh();
  expect(outcome).toMatchObject({ code: 0, stdout: expect.stringContaining('The index is now 2026.02.03.') });
  expect(outcome.stdout).toContain('found as the index says');
  expect(read('data/recipe.yml')).toContain('# Invented.\nversion: 2026.02.03\n');
  expect(JSON.parse(read('data/origins.json'))).toMatchObject({ version: '2026.02.03' });
  expect(read('docs/upstreams.md')).toContain('| 3: 1.0 (2024-01-01) – 3.0 (2026-02-01) |');
  const summary = read('refresh-summary.md');
  expect(summary).toContain('## Origin index 2026.01.01 → 2026.02.03');
  expect(summary).toContain('| releases | 2 | 3 | +1 |');
  expect(summary).toMatch(/\| 3\.0 \(2026-02-01, 2 files\) \| \+1 \| [+−\d]/);
  expect(summary).toMatch(/\| New Ltd \| {2}\|/);
  expect(summary).toContain('| found | 95 % | 96 % | 90 % |');
  expect(readFileSync(join(tools.path, 'output'), 'utf8')).toContain('changed=true\n');
  expect(await cli(['index', 'verify', '--index', 'data/origins.idx'], { cwd: repo.path })).toMatchObject({
    code: 0,
  });
});

test('one pull request: opened first, brought up to date afterwards', async () => {
  for (const path of [
    'data/origins.idx',
    'data/origins.json',
    'data/recipe.yml',
    'docs/upstreams.md',
    'refresh-summary.md',
  ]) {
    mkdirSync(join(tools.path, 'artifact', path, '..'), { recursive: true });
    writeFileSync(join(tools.path, 'artifact', path), readFileSync(join(repo.path, path)));
  }
  repo.git('checkout', '--quiet', '--', '.');
  expect(await propose()).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('https://example.com/pull/7'),
  });
  expect(remote.git('log', '-1', '--format=%s %an', 'refresh-index')).toBe(
    'Origin index 2026.02.03 github-actions[bot]',
  );
  expect(remote.git('show', '--name-only', '--format=', 'refresh-index').split('\n')).toEqual([
    'data/origins.idx',
    'data/origins.json',
    'data/recipe.yml',
    'docs/upstreams.md',
  ]);
  repo.git('switch', '--quiet', 'main');
  expect(await propose()).toMatchObject({ code: 0 });
  const asked = readFileSync(GH_LOG, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as string[]);
  expect(asked).toEqual([
    expect.arrayContaining([
      'repos/{owner}/{repo}/pulls',
      'title=Origin index 2026.02.03',
      'head=refresh-index',
      'base=main',
    ]),
    expect.arrayContaining(['PATCH', 'repos/{owner}/{repo}/pulls/7', 'title=Origin index 2026.02.03']),
  ]);
});
