/**
 * What the built Action shows on GitHub, by the runner's protocol and against a server on this machine that keeps what
 * it is sent: which surface for which permission, nothing twice, and a verdict that does not depend on any of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_2, withoutComments, writeAcme } from '../support/acme.ts';
import { type GitHubServer, githubServer, LASTING, status } from '../support/github-server.ts';
import {
  type TemporaryFolder,
  temporaryFolder,
  temporaryRepository,
} from '../support/temporary-repository.ts';
import { examples, type Payload, pullRequest } from '../support/webhooks.ts';
import { type ActionRun, places, runAction } from './action-run.ts';
import { cli, ROOT } from './run.ts';

const SHARED = temporaryFolder();
const INDEX = join(SHARED.path, 'acme.idx');
const LICENSE = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
const NOTICE = 'Ours\nCopyright 2026 Us\n\nThis product includes code from acme-models.\n';
const TOKEN = 'ghs_not-for-the-log';

beforeAll(async () => {
  const built = await cli(['index', 'build', writeAcme(SHARED.path), '--output', INDEX]);
  expect(built).toMatchObject({ code: 0 });
});
afterAll(SHARED.remove);

let server: GitHubServer;
let workspace: TemporaryFolder;
beforeEach(async () => {
  server = await githubServer();
  workspace = temporaryRepository();
  workspace.write('LICENSE', LICENSE);
  workspace.write('NOTICE', NOTICE);
  workspace.commit('start');
});
afterEach(async () => {
  workspace.remove();
  await server.close();
});

/** A pull request that brings files; GitHub's list of them is what Git says. */
function change(files: Record<string, string>): Payload {
  const base = workspace.git('rev-parse', 'HEAD');
  workspace.git('switch', '--quiet', '-c', 'topic');
  for (const [path, text] of Object.entries(files)) workspace.write(path, text);
  const head = workspace.commit('topic');
  server.files = Object.keys(files).map((filename) => ({
    filename,
    status: 'added',
    changes: 1,
    patch: workspace.git('diff', base, head, '--', filename).replace(/^[\s\S]*?(?=^@@)/m, ''),
  }));
  return pullRequest(base, head);
}

function act(
  event: { name: string; payload?: Payload },
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<ActionRun> {
  return runAction(
    workspace,
    event,
    { index: INDEX, 'github-token': TOKEN, ...inputs },
    { GITHUB_API_URL: server.address, GITHUB_RUN_ID: '99', ...env },
  );
}

const STRIPPED = withoutComments(ACME_2);
/** Copies of the invented upstream without headers, each with names of its own. */
const many = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`ours/m${i}.py`, STRIPPED.replaceAll('step_', `s${i}_`)]),
  );
const writes = (): string[] =>
  server.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, url }) => `${method} ${url.replace('/repos/us/ours/', '')}`);

describe('a pull request', () => {
  test('with few findings: one review, one comment, annotations for what the review does not show', async () => {
    const payload = change({ 'ours/model.py': STRIPPED });
    const result = await act({ name: 'pull_request', payload });
    expect(result.code).toBe(1);
    expect(writes()).toEqual(['POST pulls/7/reviews', 'POST issues/7/comments']);

    const [suggestion] = server.reviewComments;
    expect(suggestion).toMatchObject({ path: 'ours/model.py', line: 1 });
    expect(suggestion?.body).toContain('(holder-missing, ');
    expect(suggestion?.body).toContain('(license-notice-missing, ');
    // On that line nothing says the same again.
    expect(places(result.annotations, 'error')).toEqual([]);
    expect(server.comments[0]?.body).toMatch(/^<!-- colophon:comment \/ -->\n### Colophon: ❌ fail/);
    expect(server.comments[0]?.body).toContain('3 findings with a suggestion on the lines');
    expect(server.comments[0]?.body).toContain('https://github.com/us/ours/actions/runs/99');

    expect(result.summary).toContain('```mermaid\nflowchart LR\n');
    expect(result.summary).toContain(
      '[artifacts of this run](https://github.com/us/ours/actions/runs/99#artifacts)',
    );
    expect(result.summary).not.toContain('Not shown');
  });

  test('that is no release: the comment says warning, as the output does', async () => {
    const payload = change({ 'ours/model.py': STRIPPED });
    const result = await act({ name: 'pull_request', payload }, { 'fail-on': 'auto' });
    expect([result.code, result.outputs.verdict]).toEqual([0, 'warning']);
    expect(server.comments[0]?.body).toContain('### Colophon: ⚠️ warning\n');
  });

  test('whose suggestion is accepted passes, and the comment is folded up', async () => {
    const payload = change({ 'ours/model.py': STRIPPED });
    await act({ name: 'pull_request', payload });
    // What GitHub does on a click.
    const [{ line, body } = { line: 0, body: '' }] = server.reviewComments;
    const content = /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1] ?? '';
    const lines = readFileSync(join(workspace.path, 'ours/model.py'), 'utf8').split('\n');
    lines.splice((line ?? 0) - 1, 1, ...content.split('\n'));
    writeFileSync(join(workspace.path, 'ours/model.py'), lines.join('\n'));
    const head = workspace.commit('accept');
    const { base } = (payload as { pull_request: { base: { sha: string } } }).pull_request;
    const result = await act(
      { name: 'pull_request', payload: pullRequest(base.sha, head) },
      { 'fail-on': 'error' },
    );
    expect([result.code, result.outputs.errors]).toEqual([0, '0']);
    expect(server.comments).toHaveLength(1);
    expect(server.reviews).toHaveLength(1);
  });

  test('run again shows nothing again', async () => {
    const event = { name: 'pull_request', payload: change({ 'ours/model.py': STRIPPED }) };
    const first = await act(event);
    const before = writes();
    const second = await act(event);
    expect(writes()).toEqual(before);
    expect(second.annotations).toEqual(first.annotations);
    expect(second.summary).toBe(first.summary);
  });

  test('with more findings than commands hold: a check run has them all', async () => {
    const payload = change(many(35));
    const result = await act({ name: 'pull_request', payload }, { surfaces: 'check-run' });
    const [checkRun, ...others] = server.checkRuns;
    expect(others).toEqual([]);
    expect(checkRun).toMatchObject({ name: 'Colophon findings', conclusion: 'failure' });
    expect(checkRun?.head_sha).toBe(workspace.git('rev-parse', 'HEAD'));
    const findings = Number(result.outputs.findings);
    expect(findings).toBeGreaterThan(50);
    expect(checkRun?.annotations).toHaveLength(findings);
    expect(writes()).toEqual([
      'POST check-runs',
      ...Array.from({ length: Math.ceil(findings / 50) - 1 }, () => 'PATCH check-runs/1'),
    ]);
    // The commands only say where they are.
    expect(result.annotations).toEqual([
      {
        name: 'notice',
        properties: { title: 'Colophon' },
        data: `${findings} annotations of the check run “Colophon findings”: https://github.example/runs/1`,
      },
    ]);
  });

  test('without findings says nothing, and without a pull request there is nothing to comment on', async () => {
    const result = await act({ name: 'pull_request', payload: change({ 'ours/new.py': 'x = 1\n' }) });
    expect([result.code, writes()]).toEqual([0, []]);
    await act({ name: 'workflow_dispatch' });
    expect(writes()).toEqual([]);
  });
});

describe('permissions', () => {
  /** A token that may do this and no more. */
  const only = (...allowed: string[]): void => {
    server.fault = ({ part, method }) =>
      method === 'GET' || allowed.includes(part) ? null : (LASTING['403'] ?? null);
  };

  test('contents: read alone: annotations as without any surface, and one line says what would add more', async () => {
    const event = { name: 'pull_request', payload: change(many(12)) };
    server.fault = () => LASTING['403'] ?? null;
    const least = await act(event);
    const none = await act(event, { surfaces: 'none' });
    expect(least.annotations).toEqual(none.annotations);
    expect([least.code, least.outputs.verdict]).toEqual([none.code, none.outputs.verdict]);
    const said = least.log.split('\n').filter((line) => line.includes('Not shown'));
    expect(said).toEqual([
      'Not shown: the review and the comment (the job needs the permission pull-requests: write) and the check run (the job needs the permission checks: write). The verdict, the annotations of this job and its summary do not need it.',
    ]);
    expect(least.summary).toContain('the job needs the permission pull-requests&#58;'.replace('&#58;', ':'));
    expect(none.log).not.toContain('Not shown');
  });

  test.each([
    ['comment', ['comment'], /^Not shown: the review .* and the check run /],
    ['check-run', ['check-run'], /^Not shown: the review and the comment \(/],
    ['review', ['review'], /^Not shown: the check run .* and the comment /],
  ])('with that for %s only this is shown', async (name, allowed, said) => {
    only(...allowed);
    const result = await act({ name: 'pull_request', payload: change(many(12)) });
    expect(result.log.split('\n').find((line) => said.test(line))).toBeDefined();
    expect({
      comment: server.comments.length,
      'check-run': server.checkRuns.length,
      review: server.reviews.length,
    }).toEqual({ comment: 0, 'check-run': 0, review: 0, [name]: 1 });
    expect(result.code).toBe(1);
  });

  test('what was asked for by name and may not be is a warning', async () => {
    only();
    const event = { name: 'pull_request', payload: change({ 'ours/model.py': STRIPPED }) };
    const { annotations } = await act(event, { surfaces: 'comment' });
    expect(annotations.filter(({ name }) => name === 'warning').map(({ data }) => data)).toContain(
      'Not shown: the comment (the job needs the permission pull-requests: write). The verdict, the annotations of this job and its summary do not need it.',
    );
  });

  test('a pull request of a fork, and of Dependabot: no permission would help, and it is said why', async () => {
    only();
    const payload = change({ 'ours/model.py': STRIPPED }) as {
      pull_request: { head: { repo: { full_name: string } } };
    };
    const dependabot = await act({ name: 'pull_request', payload }, {}, { GITHUB_ACTOR: 'dependabot[bot]' });
    expect(dependabot.log).toContain('GitHub gives a run for Dependabot a token that can only read');
    payload.pull_request.head.repo.full_name = 'them/ours';
    const fork = await act({ name: 'pull_request', payload });
    expect(fork.log).toContain('GitHub gives a run for a fork a token that can only read');
    expect(fork.code).toBe(1);
    expect(places(fork.annotations, 'error')).toEqual([
      'ours/model.py holder-missing',
      'ours/model.py license-notice-missing',
    ]);
  });

  test('no token: nothing is asked, and nothing is said of it', async () => {
    const event = { name: 'pull_request', payload: change({ 'ours/model.py': STRIPPED }) };
    const result = await act(event, { 'github-token': '' });
    expect(server.requests).toEqual([]);
    expect(result.log).not.toContain('Not shown');
  });
});

describe('code scanning', () => {
  const push = (): Payload =>
    structuredClone(examples.find(({ name }) => name === 'push')?.examples[0]) as Payload;

  test('the SARIF file is written always, and uploaded where it is asked for and the whole tree was audited', async () => {
    workspace.write('ours/model.py', STRIPPED);
    workspace.commit('strip');
    const env = { GITHUB_REF: 'refs/heads/main' };
    const without = await act({ name: 'push', payload: push() }, {}, env);
    expect(server.uploads).toEqual([]);
    const result = await act({ name: 'push', payload: push() }, { surfaces: 'code-scanning' }, env);
    expect(server.uploads).toMatchObject([
      { ref: 'refs/heads/main', commit_sha: workspace.git('rev-parse', 'HEAD') },
    ]);
    expect(server.uploads[0]?.sarif).toEqual(JSON.parse(result.sarif ?? ''));
    expect(without.sarif).toBe(result.sarif);
  });

  test('is not told of a change alone, since what an upload leaves out counts as mended', async () => {
    const payload = change({ 'ours/model.py': STRIPPED });
    await act({ name: 'pull_request', payload }, { surfaces: 'code-scanning' });
    expect(server.uploads).toEqual([]);
  });

  test('that the repository has not switched on is said in its own words', async () => {
    server.fault = () =>
      status(403, 'Code Security must be enabled for this repository to use code scanning.');
    const env = { GITHUB_REF: 'refs/heads/main' };
    const { log } = await act({ name: 'push', payload: push() }, { surfaces: 'code-scanning' }, env);
    expect(log).toContain('the upload to code scanning (Code Security must be enabled');
  });
});

test('an audit of another repository posts nothing beside commits that GitHub does not have here', async () => {
  for (const [path, text] of Object.entries(many(12))) workspace.write(path, text);
  workspace.commit('many');
  workspace.git('remote', 'add', 'origin', 'https://github.com/them/theirs');
  const named = { surfaces: 'check-run, code-scanning' };
  const env = { GITHUB_REF: 'refs/heads/main' };
  const result = await act({ name: 'workflow_dispatch' }, named, env);
  expect(server.requests).toEqual([]);
  expect(result.annotations.filter(({ name }) => name === 'error')).toHaveLength(10);
  expect(result.summary).not.toContain('us/ours/blob/');
  workspace.git('remote', 'set-url', 'origin', 'https://github.com/us/ours.git');
  await act({ name: 'workflow_dispatch' }, named, env);
  expect([server.checkRuns.length, server.uploads.length]).toEqual([1, 1]);
});

test('another branch than the one that the workflow runs for: beside its own commit, and no alerts for the wrong one', async () => {
  const other = workspace.git('rev-parse', 'HEAD');
  for (const [path, text] of Object.entries(many(12))) workspace.write(path, text);
  const head = workspace.commit('many');
  const named = { surfaces: 'check-run, code-scanning' };
  const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: other };
  await act({ name: 'workflow_dispatch' }, named, env);
  expect(server.checkRuns.map(({ head_sha: sha }) => sha)).toEqual([head]);
  expect(server.uploads).toEqual([]);
});

test('checked out into a folder: what is posted names files as the repository does', async () => {
  const outer = temporaryFolder();
  try {
    const payload = change({ 'ours/model.py': STRIPPED });
    outer.git('clone', '--quiet', workspace.path, 'code');
    outer.git('-C', 'code', 'remote', 'set-url', 'origin', 'https://github.com/us/ours');
    for (const surfaces of ['check-run', 'review'])
      await runAction(
        outer,
        { name: 'pull_request', payload },
        { index: INDEX, 'github-token': TOKEN, path: 'code', surfaces },
        { GITHUB_API_URL: server.address },
      );
    const posted = [
      ...server.checkRuns.flatMap(({ annotations }) => annotations),
      ...server.reviews.flatMap(({ comments }) => comments),
    ];
    expect([server.checkRuns.length, server.reviews.length]).toEqual([1, 1]);
    expect(new Set(posted.map(({ path }) => path))).toEqual(new Set(['ours/model.py']));
  } finally {
    outer.remove();
  }
});

test('the address of GitHub Enterprise Server is kept, its path too', async () => {
  const event = { name: 'pull_request', payload: change({ 'ours/model.py': STRIPPED }) };
  await act(event, {}, { GITHUB_API_URL: `${server.address}/api/v3` });
  expect(server.requests.length).toBeGreaterThan(0);
  expect(server.requests.every(({ url }) => url.startsWith('/api/v3/repos/us/ours/'))).toBe(true);
});

test('the token goes to GitHub and nowhere else', async () => {
  const event = { name: 'pull_request', payload: change({ 'ours/model.py': STRIPPED }) };
  const result = await act(event);
  expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(
    new Set([`token ${TOKEN}`]),
  );
  const { log, summary, sarif, report } = result;
  expect(log.match(/ghs_not-for-the-log/g)).toHaveLength(1);
  expect(log).toContain(`::add-mask::${TOKEN}\n`);
  expect(`${summary}${sarif}${JSON.stringify(report)}`).not.toContain(TOKEN);
  expect(JSON.stringify(server.requests.map(({ body }) => body))).not.toContain(TOKEN);
});

test('a server that never answers: the verdict comes in time all the same', async () => {
  const event = { name: 'pull_request', payload: change(many(12)) };
  server.fault = () => ({ done: false, answer: () => {} });
  const started = performance.now();
  const result = await act(event);
  expect(performance.now() - started).toBeLessThan(60_000);
  expect([result.code, result.outputs.verdict]).toEqual([1, 'fail']);
  expect(result.annotations.filter(({ name }) => name === 'error')).toHaveLength(10);
  expect(result.log).toContain('no answer in time');
}, 90_000);

test('a hostile tree: what is posted is as inert as what is printed', async () => {
  const name = 'ours/a\n::error::own,%0A`|<img src=x>](javascript:x)\u202e"];x["y.py';
  const text = `# Copyright ::error::own <img src=x> [a](javascript:b) @octocat \x1b[31m\n${STRIPPED}`;
  const result = await act(
    { name: 'pull_request', payload: change({ [name]: text }) },
    { surfaces: 'auto, check-run' },
  );
  const posted = [
    ...server.comments.map(({ body }) => body),
    ...server.reviewComments.map(({ body }) => body),
    ...server.checkRuns.flatMap(({ summary, annotations }) => [
      summary,
      ...annotations.map(({ title, message }) => `${title}\n${message}`),
    ]),
    result.summary,
  ];
  expect(posted.length).toBeGreaterThan(3);
  for (const one of posted) {
    expect(one).not.toMatch(/[\x1b\u202e]|^::/m);
    expect(one.replace(/href="[^"]*"/g, '')).not.toMatch(/<img|\]\(javascript|@octocat/);
  }
});
