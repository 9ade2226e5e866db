/** The workflows that users copy or call: what they pin and may do, and the scripts inside them, run as they stand. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/temporary-repository.ts';
import { cli, ROOT } from './run.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Record<string, string>;
  readonly run?: string;
}
interface Job {
  readonly uses?: string;
  readonly permissions?: Record<string, string>;
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly jobs: Record<string, Job>;
}
const read = <T>(...path: string[]): T => parse(readFileSync(join(ROOT, ...path), 'utf8')) as T;

const EXAMPLES = readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.yml'));
const files = [...EXAMPLES.map((name) => `examples/${name}`), '.github/workflows/audit.yml'];
const action = read<{ inputs: Record<string, unknown>; outputs: Record<string, unknown> }>('action.yml');
const merge = read<{ inputs: Record<string, unknown>; runs: { steps: Step[] } }>('merge', 'action.yml');

describe.each(files)('%s', (file) => {
  const workflow = read<Workflow>(file);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('gives no rights but those that a job names', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeDefined();
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('pins the actions of others by commit', () => {
    for (const { uses } of steps)
      if (uses !== undefined && !uses.startsWith('OWNER/colophon')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  });

  test('sets inputs that there are, and reads outputs that there are', () => {
    for (const { uses, with: given = {} } of steps) {
      const inputs = uses?.startsWith('OWNER/colophon/merge@') ? merge.inputs : action.inputs;
      if (uses?.startsWith('OWNER/colophon'))
        for (const name of Object.keys(given)) expect(Object.keys(inputs)).toContain(name);
    }
    const text = readFileSync(join(ROOT, file), 'utf8');
    for (const [, name] of text.matchAll(/steps\.colophon\.outputs\.([\w-]+)/g))
      expect(Object.keys(action.outputs)).toContain(name);
  });
});

test('every example is explained where examples are listed', () => {
  const docs = readFileSync(join(ROOT, 'docs/workflows.md'), 'utf8');
  for (const name of readdirSync(join(ROOT, 'examples'))) expect(docs).toContain(`(../examples/${name})`);
});

const folder = temporaryFolder();
afterAll(folder.remove);

describe('the list of repositories of the audit workflow', () => {
  const script = read<Workflow>('.github', 'workflows', 'audit.yml').jobs.plan?.steps?.find(
    ({ id }) => id === 'plan',
  )?.run;
  function plan(repositories: string): { code: number | null; stdout: string; output: string } {
    folder.write('output', '');
    const { status, stdout } = spawnSync('bash', ['-e', '-c', script ?? 'exit 9'], {
      cwd: folder.path,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        REPOSITORIES: repositories,
        SELF: 'us/self',
        GITHUB_OUTPUT: join(folder.path, 'output'),
      },
    });
    return { code: status, stdout, output: readFileSync(join(folder.path, 'output'), 'utf8') };
  }
  const matrixOf = (output: string): unknown => JSON.parse(/^matrix=(.*)$/m.exec(output)?.[1] ?? 'null');

  test('becomes a matrix and the names that reports go by', () => {
    const { code, output } = plan(' us/b@release/1.x \r\n\nus/a\nus/a\n');
    expect(code).toBe(0);
    expect(matrixOf(output)).toEqual({
      include: [
        { repository: 'us/a', ref: '', artifact: 'colophon-us__a' },
        { repository: 'us/b', ref: 'release/1.x', artifact: 'colophon-us__b' },
      ],
    });
    expect(output).toContain('names<<END\nus/a\nus/b\nEND\n');
  });
  test('is the calling repository where it is empty', () => {
    for (const list of ['', '\n \n'])
      expect(matrixOf(plan(list).output)).toMatchObject({ include: [{ repository: 'us/self' }] });
  });
  test.each([
    'us',
    'us/a;touch x',
    'us/a $(touch x)',
    '-x/a',
    'us/a@-x',
    'https://example.com/us/a',
    'us/a\n::set-output name=x::y',
  ])('refuses %j', (list) => {
    const { code, output } = plan(list);
    expect(code).toBe(1);
    expect(output).toBe('');
  });
});

test('the merge action writes the summary, prints the table, and ends as the command does', async () => {
  for (const name of ['a', 'b']) {
    folder.write(
      `trees/${name}/x.py`,
      name === 'a' ? 'x = 1\n' : '# SPDX-License-Identifier: Apache 2.0\nx = 1\n',
    );
    mkdirSync(join(folder.path, `reports/colophon-us__${name}`), { recursive: true });
    await cli([
      'audit',
      join(folder.path, 'trees', name),
      '--format',
      'json',
      '--output',
      join(folder.path, `reports/colophon-us__${name}/r.json`),
    ]);
  }
  folder.write('summary', '');
  const script = merge.runs.steps[0]?.run ?? '';
  const env = {
    PATH: process.env.PATH ?? '',
    CLI: join(ROOT, 'dist/cli.js'),
    REPORTS: join(folder.path, 'reports'),
    EXPECT: 'us/a\nus/b\n',
    FAIL_ON: 'error',
    RUNNER_TEMP: folder.path,
    GITHUB_STEP_SUMMARY: join(folder.path, 'summary'),
  };
  const go = (over: Partial<typeof env>) =>
    spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      encoding: 'utf8',
      env: { ...env, ...over },
    });
  const failed = go({});
  expect(failed.status).toBe(1);
  expect(failed.stdout).toMatch(/^::stop-commands::stop-\d+\n/);
  expect(failed.stdout).toMatch(/us\/b +fail/);
  expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toContain('<code>us/b</code>');
  expect(go({ FAIL_ON: 'never' }).status).toBe(0);
  expect(go({ FAIL_ON: 'never', EXPECT: 'us/c' }).status).toBe(2);
  expect(go({ REPORTS: join(folder.path, 'none') }).status).toBe(2);
  expect(execFileSync('bash', ['-n', '-c', script]).toString()).toBe('');
});
