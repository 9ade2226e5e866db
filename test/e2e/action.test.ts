/**
 * The built Action, run as GitHub's runner runs it: inputs, event and files in the environment, a real Git repository
 * as workspace, a small server in place of the API. The invented upstream has an index of its own.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ACME_1, ACME_2, withoutComments, writeAcme } from '../support/acme.ts';
import { schemaProblems } from '../support/report-schema.ts';
import {
  type TemporaryFolder,
  temporaryFolder,
  temporaryRepository,
} from '../support/temporary-repository.ts';
import { examples, type Payload, pullRequest } from '../support/webhooks.ts';
import { type ActionEvent, type ActionRun, places, ruleOf, runAction } from './action-run.ts';
import { cli, ROOT } from './run.ts';

const SHARED = temporaryFolder();
const INDEX = join(SHARED.path, 'acme.idx');
const LICENSE = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
const NOTICE = 'Ours\nCopyright 2026 Us\n\nThis product includes code from acme-models.\n';
const OURS = 'def ours(value):\n    return value + 1\n';
/** As kept: everything that Apache-2.0 asks for is there. */
const KEPT = ACME_2;
const STRIPPED = withoutComments(ACME_2);

beforeAll(async () => {
  const built = await cli(['index', 'build', writeAcme(SHARED.path), '--output', INDEX]);
  expect(built).toMatchObject({ code: 0 });
});
afterAll(SHARED.remove);

let folders: TemporaryFolder[] = [];
const remember = (folder: TemporaryFolder): TemporaryFolder => {
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders) folder.remove();
  folders = [];
});

/** Stands for api.github.com; `answer` is set by each test. */
let api: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: { url: string; authorization: string | undefined }[] = [];
beforeAll(async () => {
  api = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response);
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  api.closeAllConnections();
  api.close();
});
beforeEach(() => {
  asked = [];
  answer = (_request, response) => response.writeHead(500).end('{}');
});
const apiUrl = (): string => `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
const json = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** Runs the Action with the index of the invented upstream; surfaces.test.ts is about showing findings elsewhere. */
const action = (
  workspace: TemporaryFolder,
  event: ActionEvent,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<ActionRun> =>
  runAction(
    workspace,
    event,
    { index: INDEX, surfaces: 'none', ...inputs },
    { GITHUB_API_URL: apiUrl(), ...env },
  );

/**
 * On main: a file whose header was lost long ago, and one that is in order. The pull request strips the header of the
 * second and adds a file of our own.
 */
function repository(): { workspace: TemporaryFolder; base: string; head: string } {
  const workspace = remember(temporaryRepository());
  workspace.write('LICENSE', LICENSE);
  workspace.write('NOTICE', NOTICE);
  workspace.write('ours/long ago.py', withoutComments(ACME_1).replaceAll('step_', 'old_'));
  workspace.write('ours/kept.py', KEPT);
  const base = workspace.commit('start');
  workspace.git('switch', '--quiet', '-c', 'topic');
  workspace.write('ours/kept.py', STRIPPED);
  workspace.write('ours/new.py', OURS);
  const head = workspace.commit('topic');
  return { workspace, base, head };
}

describe('a pull request', () => {
  test('is judged by what it changes: annotations, summary, outputs, report, exit code', async () => {
    const { workspace, base, head } = repository();
    const result = await action(workspace, { name: 'pull_request', payload: pullRequest(base, head) });

    expect(result.code).toBe(1);
    expect(places(result.annotations, 'error')).toEqual([
      'ours/kept.py holder-missing',
      'ours/kept.py license-notice-missing',
      'ours/kept.py notice-removed',
    ]);
    const holders = result.annotations.find(
      ({ properties }) => ruleOf(properties.title) === 'holder-missing',
    );
    expect(holders?.data).toMatch(/Acme Inc\. team; Example Labs/);
    expect(Number(holders?.properties.line)).toBeGreaterThan(0);

    expect(result.outputs).toMatchObject({
      verdict: 'fail',
      'derived-files': '1',
      errors: String(result.report?.findings.filter(({ level }) => level === 'error').length),
      warnings: String(result.report?.findings.filter(({ level }) => level === 'warning').length),
      findings: String(result.report?.findings.length),
    });
    expect(result.report?.target).toMatchObject({
      scope: 'changed',
      base,
      files: { scanned: 2, failed: [] },
    });
    expect(schemaProblems(result.report)).toEqual([]);

    expect(result.summary).toContain('## Colophon: ❌ fail');
    expect(result.summary).toContain('The files of what pull request &#35;7 changes.');
    expect(result.summary).toContain(`<a href="https://github.com/us/ours/blob/${head}/ours/kept.py#L`);
    expect(result.summary).toContain('acme-models 2.0');
    expect(result.summary).not.toContain('long ago.py');
    expect(asked).toEqual([]);
  });

  test('that keeps everything passes', async () => {
    const { workspace, base } = repository();
    workspace.write('ours/kept.py', KEPT);
    const head = workspace.commit('put it back');
    const result = await action(workspace, { name: 'pull_request', payload: pullRequest(base, head) });
    expect([result.code, result.outputs.verdict, result.annotations]).toEqual([0, 'pass', []]);
  });

  test('that is a release is judged whole, and what it removes is seen all the same', async () => {
    const { workspace, base, head } = repository();
    const payload = pullRequest(base, head, { ref: 'release/1.0' });
    const result = await action(workspace, { name: 'pull_request', payload });
    expect(result.code).toBe(1);
    expect(result.report?.target).toMatchObject({ scope: 'repository', files: { scanned: 3 } });
    expect(places(result.annotations, 'error')).toEqual(
      expect.arrayContaining(['ours/kept.py notice-removed', 'ours/long ago.py holder-missing']),
    );
    expect(result.log).toContain(
      'The whole repository (pull request #7 is a release: its branch is release/1.0).',
    );
  });

  test('reports without failing where fail-on is never', async () => {
    const { workspace, base, head } = repository();
    const payload = pullRequest(base, head);
    const result = await action(workspace, { name: 'pull_request', payload }, { 'fail-on': 'never' });
    expect([result.code, result.outputs.verdict]).toEqual([0, 'fail']);
    expect(places(result.annotations, 'error')).toContain('ours/kept.py holder-missing');
  });

  test('checked out into a folder of the workspace, annotations name it', async () => {
    const { workspace: origin, base, head } = repository();
    const workspace = remember(temporaryFolder());
    workspace.git('clone', '--quiet', origin.path, 'code/it');
    const payload = pullRequest(base, head);
    const result = await action(workspace, { name: 'pull_request', payload }, { path: 'code/it' });
    expect(places(result.annotations, 'error')).toContain('code/it/ours/kept.py holder-missing');
    expect(result.report?.target.root).toBe('code/it');
    // GitHub knows nothing of that folder.
    expect(result.summary).toContain(`/us/ours/blob/${head}/ours/kept.py#L`);
    expect(result.sarif).toContain('"uri": "ours/kept.py"');
  });

  test('a part of the repository can be audited alone', async () => {
    const { workspace, base, head } = repository();
    workspace.write('theirs/other.py', STRIPPED);
    workspace.commit('more');
    const payload = pullRequest(base, head);
    const result = await action(workspace, { name: 'pull_request', payload }, { path: 'theirs' });
    expect(places(result.annotations, 'error')).toContain('theirs/other.py holder-missing');
    expect(result.report?.files.map(({ path }) => path)).toEqual(['other.py']);
  });
});

describe('how strict', () => {
  const auto = { 'fail-on': 'auto' };

  test('a pull request that is no release is told, and not failed', async () => {
    const { workspace, base, head } = repository();
    const result = await action(workspace, { name: 'pull_request', payload: pullRequest(base, head) }, auto);
    expect([result.code, result.outputs.verdict]).toEqual([0, 'warning']);
    expect(places(result.annotations, 'error')).toEqual([]);
    expect(places(result.annotations, 'warning')).toContain('ours/kept.py holder-missing');
    // The report says what a release would be failed for, and that this is none.
    expect(result.report?.target.lenient).toBe(true);
    expect(result.report?.verdict).toBe('fail');
    expect(Number(result.outputs.errors)).toBeGreaterThan(0);
    expect(result.summary).toMatch(/^## Colophon: ⚠️ warning\n/);
    expect(result.log).toContain('▲ warning');
    expect(result.log).not.toContain('✔ pass');
    expect(result.summary).toContain('This change is no release');
  });

  test('what cannot be judged fails all the same', async () => {
    const { workspace, base } = repository();
    workspace.write('ours/bad.py', Buffer.from([0x7f, 0x45, 0, 1, 2]));
    const head = workspace.commit('bad');
    const result = await action(workspace, { name: 'pull_request', payload: pullRequest(base, head) }, auto);
    expect([result.code, result.outputs.verdict]).toEqual([2, 'incomplete']);
  });

  test.each<[string, Payload, { ref?: string; title?: string; labels?: string[] }]>([
    ['opened', { action: 'opened' }, { ref: 'release/1.0' }],
    ['synchronize', { action: 'synchronize' }, { title: 'chore: release 1.0' }],
    ['labeled', { action: 'labeled', label: { name: 'release' } }, { labels: ['release'] }],
  ])('a release pull request fails: %s', async (_action, over, how) => {
    const { workspace, base, head } = repository();
    const payload = { ...pullRequest(base, head, how), ...over } as Payload & {
      pull_request: { labels: unknown };
    };
    payload.pull_request.labels = (how.labels ?? []).map((name) => ({ name }));
    const result = await action(workspace, { name: 'pull_request', payload }, auto);
    expect([result.code, result.outputs.verdict]).toEqual([1, 'fail']);
    expect(result.report?.target.scope).toBe('repository');
  });

  test.each([
    ['pyproject.toml', '[project]\nversion = "1.0"\n', '[project]\nversion = "1.1"\n'],
    ['ours/__init__.py', "__version__ = '1.0'\n", "__version__ = '1.1'\n"],
    ['README.md', '---\nlicense: mit\nrevision: r1\n---\n', '---\nlicense: mit\nrevision: r2\n---\n'],
  ])('a new version in %s makes a release', async (path, before, after) => {
    const workspace = remember(temporaryRepository());
    workspace.write('LICENSE', LICENSE);
    workspace.write('NOTICE', NOTICE);
    workspace.write('ours/long ago.py', withoutComments(ACME_1));
    workspace.write(path, before);
    const base = workspace.commit('start');
    workspace.write(path, after);
    const head = workspace.commit('bump');
    const result = await action(workspace, { name: 'pull_request', payload: pullRequest(base, head) }, auto);
    expect([result.code, result.outputs.verdict]).toEqual([1, 'fail']);
    expect(result.log).toContain(
      `The whole repository (a release: the change sets a new version in ${path}).`,
    );
    const empty = { ...auto, 'release-versions': '' };
    const other = await action(workspace, { name: 'pull_request', payload: pullRequest(base, head) }, empty);
    expect(other.report?.target.scope).toBe('changed');
  });
});

describe('what is compared', () => {
  test('by hand, since a tag, a branch of the remote, or a commit', async () => {
    const { workspace: origin, base } = repository();
    origin.git('tag', 'v1', base);
    const workspace = remember(temporaryFolder());
    workspace.git('clone', '--quiet', origin.path, '.');
    for (const since of ['v1', 'main', base]) {
      const result = await action(workspace, { name: 'workflow_dispatch' }, { base: since });
      expect(result.report?.target).toMatchObject({ scope: 'changed', files: { scanned: 2 } });
      expect([result.code, result.outputs.verdict]).toEqual([1, 'fail']);
    }
    const wrong = await action(workspace, { name: 'workflow_dispatch' }, { base: 'v9' });
    expect([wrong.code, wrong.outputs.verdict]).toEqual([2, 'incomplete']);
    expect(wrong.annotations[0]?.data).toContain('v9 is not in this clone');
  });

  test('a push that was forced: the commit before is gone, so everything', async () => {
    const { workspace } = repository();
    const payload = { before: 'd'.repeat(40), after: 'e'.repeat(40), ref: 'refs/heads/topic' };
    const result = await action(workspace, { name: 'push', payload }, { scope: 'changed' });
    expect(result.report?.target).toMatchObject({ scope: 'repository', files: { scanned: 3 } });
    expect(result.report?.target.notes[0]).toContain('does not reach back');
  });

  test('a head that was forced away since the event: it is said', async () => {
    const { workspace, base } = repository();
    const result = await action(workspace, {
      name: 'pull_request',
      payload: pullRequest(base, 'd'.repeat(40)),
    });
    expect(result.report?.target.notes[0]).toMatch(
      /does not hold the pull request's last commit \(dddddddddd\)/,
    );
  });

  test('pull_request_target: the base, as it is checked out by default, is never taken for the proposal', async () => {
    const { workspace, base, head } = repository();
    const payload = pullRequest(base, head);
    workspace.git('switch', '--quiet', 'main');
    const refused = await action(workspace, { name: 'pull_request_target', payload });
    expect([refused.code, refused.outputs.verdict]).toEqual([2, 'incomplete']);
    expect(refused.annotations[0]?.data).toContain('run it on pull_request');
    workspace.git('switch', '--quiet', 'topic');
    const result = await action(workspace, { name: 'pull_request_target', payload });
    expect(result.outputs.verdict).toBe('fail');
  });

  test('renamed files keep their notices, submodules are not read', async () => {
    const { workspace, base } = repository();
    workspace.write('ours/kept.py', KEPT);
    workspace.commit('put it back');
    workspace.git('mv', 'ours/kept.py', 'ours/moved.py');
    const library = remember(temporaryRepository());
    library.write('theirs.py', STRIPPED);
    library.commit('theirs');
    workspace.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.path, 'library');
    const head = workspace.commit('move');
    const result = await action(workspace, { name: 'pull_request', payload: pullRequest(base, head) });
    expect(places(result.annotations, 'error')).toEqual([]);
    expect(result.report?.files.map(({ path }) => path)).toEqual(['ours/moved.py', 'ours/new.py']);
    expect(JSON.stringify(result.report?.target.files.skipped)).toContain('library');
  });

  test('another repository than the one that the workflow runs for: what is its own is its own', async () => {
    const { workspace } = repository();
    const run = (): Promise<ActionRun> => action(workspace, { name: 'workflow_dispatch' });
    expect(places((await run()).annotations, 'error')).toContain('ours/long ago.py holder-missing');
    workspace.git('remote', 'add', 'origin', 'https://example.com/acme/acme-models');
    const result = await run();
    expect(result.report?.target.own).toEqual([
      {
        what: 'pkg:pypi/acme-models',
        reason: expect.stringContaining('acme/acme-models') as unknown as string,
      },
    ]);
    expect(places(result.annotations, 'error')).toEqual([]);
  });

  test('another repository: its event says nothing of it, and links lead to it or nowhere', async () => {
    const { workspace: origin, base, head } = repository();
    const workspace = remember(temporaryFolder());
    workspace.git('clone', '--quiet', '--branch', 'main', origin.path, 'audited');
    const remote = (url: string) => workspace.git('-C', 'audited', 'remote', 'set-url', 'origin', url);
    const event = { name: 'pull_request', payload: pullRequest(base, head) };
    const audit = () => action(workspace, event, { path: 'audited', 'fail-on': 'auto' });

    remote('https://github.com/Them/theirs.git');
    const theirs = await audit();
    expect(theirs.log).toContain('The whole repository (them/theirs, which the workflow does not run for).');
    expect(theirs.code).toBe(1);
    expect(theirs.report?.findings.map(({ rule }) => rule)).not.toContain('notice-removed');
    expect(theirs.summary).toContain(`https://github.com/them/theirs/blob/${base}/ours/long%20ago.py#L`);
    expect(theirs.summary).not.toContain('us/ours/blob');

    remote('https://elsewhere.example/them/theirs');
    expect((await audit()).summary).not.toContain(`/blob/${base}`);
  });

  test('another branch than the one that the workflow runs for: links lead to what was audited', async () => {
    const { workspace, base, head } = repository();
    const result = await action(workspace, { name: 'workflow_dispatch' }, {}, { GITHUB_SHA: base });
    expect(result.summary).toContain(`/us/ours/blob/${head}/ours/kept.py#L`);
    expect(result.summary).not.toContain(base);
  });

  test('GitHub Enterprise Server: links lead there', async () => {
    const { workspace, base, head } = repository();
    const env = { GITHUB_SERVER_URL: 'https://github.example.com' };
    const result = await action(
      workspace,
      { name: 'pull_request', payload: pullRequest(base, head) },
      {},
      env,
    );
    expect(result.summary).toContain('href="https://github.example.com/us/ours/blob/');
  });
});

describe('a checkout without history', () => {
  /** As actions/checkout leaves it: the test merge of the pull request. */
  function shallow(depth: number): { workspace: TemporaryFolder; payload: Payload } {
    const { workspace: origin, base, head } = repository();
    origin.git('switch', '--quiet', 'main');
    origin.write('elsewhere.py', OURS);
    origin.commit('main goes on');
    origin.git('merge', '--quiet', '--no-ff', '--message', 'test merge', 'topic');
    const workspace = remember(temporaryFolder());
    workspace.git('clone', '--quiet', `--depth=${depth}`, `file://${origin.path}`, '.');
    return { workspace, payload: pullRequest(base, head) };
  }
  const FILES = [
    {
      filename: 'ours/kept.py',
      status: 'modified',
      changes: 2,
      patch:
        '@@ -1,3 +1 @@\n-# coding=utf-8\n-# Copyright 2024 The Acme Inc. team and Example Labs. All rights reserved.\n import math',
    },
    {
      filename: 'ours/new.py',
      status: 'added',
      changes: 2,
      patch: '@@ -0,0 +1,2 @@\n+def ours(value):\n+    return value + 1',
    },
    { filename: 'image.png', status: 'modified', changes: 0 },
  ];

  test('asks GitHub what changed', async () => {
    const { workspace, payload } = shallow(1);
    answer = (_request, response) => json(response, 200, FILES);
    const result = await action(workspace, { name: 'pull_request', payload }, { 'github-token': 'secret' });
    expect(asked).toEqual([
      { url: '/repos/us/ours/pulls/7/files?per_page=100&page=1', authorization: 'token secret' },
    ]);
    expect(result.report?.target).toMatchObject({ scope: 'changed', files: { scanned: 2 } });
    expect(places(result.annotations, 'error')).toEqual([
      'ours/kept.py holder-missing',
      'ours/kept.py license-notice-missing',
      'ours/kept.py notice-removed',
    ]);
    expect(result.report?.target.notes[0]).toMatch(/asked from GitHub.*fetch-depth: 0/);
  });

  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    [
      'forbids it',
      (response) => json(response, 403, { message: 'Resource not accessible by integration' }),
      /may not read it \(403\).*permission pull-requests: read/,
    ],
    [
      'does not know the token',
      (response) => json(response, 401, { message: 'Bad credentials' }),
      /token is not valid \(401\)/,
    ],
    [
      'is broken',
      (response) => json(response, 502, { message: 'bad gateway' }),
      /GitHub does not tell what changed: .*\(502\)/,
    ],
    [
      'breaks off',
      (response) => response.writeHead(200, { 'content-length': '999' }).write('[') && response.destroy(),
      /GitHub does not tell what changed/,
    ],
  ])('audits everything where GitHub %s, and says what would help', async (_what, respond, note) => {
    const { workspace, payload } = shallow(1);
    answer = (_request, response) => respond(response);
    const result = await action(workspace, { name: 'pull_request', payload }, { 'github-token': 'secret' });
    expect(result.report?.target).toMatchObject({ scope: 'repository', files: { scanned: 4 } });
    expect(result.report?.target.notes[0]).toMatch(note);
    expect(result.report?.target.notes[0]).toMatch(/The whole repository is audited instead.*fetch-depth: 0/);
    expect(result.code).toBe(1);
    expect(result.log.replace('::add-mask::secret\n', '')).not.toContain('secret');
  });

  test('audits everything where nobody answers, and where there is no token', async () => {
    const { workspace, payload } = shallow(1);
    const event = { name: 'pull_request', payload };
    const dead = await action(
      workspace,
      event,
      { 'github-token': 'x' },
      { GITHUB_API_URL: 'http://127.0.0.1:1' },
    );
    expect(dead.report?.target.notes[0]).toMatch(/GitHub does not tell what changed/);
    const without = await action(workspace, event);
    expect(without.report?.target.notes[0]).toMatch(/there is no github-token to ask GitHub with/);
    for (const result of [dead, without])
      expect(result.report?.target).toMatchObject({ scope: 'repository', files: { scanned: 4 } });
  });

  test('of depth 2 needs nobody: the test merge has its base with it', async () => {
    const { workspace, payload } = shallow(2);
    const result = await action(workspace, { name: 'pull_request', payload }, { 'github-token': 'secret' });
    expect(asked).toEqual([]);
    expect(result.report?.target).toMatchObject({ scope: 'changed', files: { scanned: 2 } });
    expect(places(result.annotations, 'error')).toContain('ours/kept.py notice-removed');
  });
});

describe('other events', () => {
  test('a merge group is judged by what it brings', async () => {
    const { workspace, base, head } = repository();
    const [example] = examples.find(({ name }) => name === 'merge_group')?.examples ?? [];
    const payload = structuredClone(example) as Payload & { merge_group: Payload };
    Object.assign(payload.merge_group, { base_sha: base, head_sha: head });
    const result = await action(workspace, { name: 'merge_group', payload });
    expect(result.report?.target).toMatchObject({ scope: 'changed', files: { scanned: 2 } });
    expect(result.code).toBe(1);
  });

  test.each(['workflow_dispatch', 'push', 'schedule', 'release'])(
    '%s: the whole repository',
    async (name) => {
      const { workspace } = repository();
      const payload = examples.find((entry) => entry.name === name)?.examples[0] ?? { schedule: '0 0 * * 0' };
      const result = await action(workspace, { name, payload });
      expect(result.report?.target).toMatchObject({ scope: 'repository', base: null, files: { scanned: 3 } });
      expect(places(result.annotations, 'error')).toContain('ours/long ago.py holder-missing');
      expect(result.code).toBe(1);
    },
  );

  test('an event of an unknown kind: the whole repository, and it is said', async () => {
    const { workspace } = repository();
    const result = await action(workspace, { name: 'moon_phase', payload: { phase: 'full' } });
    expect(result.report?.target.scope).toBe('repository');
    expect(result.report?.target.notes[0]).toContain('does not know the event moon_phase');
    expect(result.summary).toContain('moon_phase');
  });
});

describe('what goes wrong', () => {
  const failedWith = (result: ActionRun, message: RegExp): void => {
    expect(result.code).toBe(2);
    expect(result.annotations).toEqual([
      { name: 'error', properties: {}, data: expect.stringMatching(message) as unknown as string },
    ]);
    expect(result.outputs).toEqual({ verdict: 'incomplete' });
  };

  test('a payload that is none, and one that is no JSON', async () => {
    const { workspace } = repository();
    failedWith(
      await action(workspace, { name: 'pull_request', payload: { action: 'opened' } }),
      /payload of the event pull_request.*pull_request: /,
    );
    failedWith(await action(workspace, { name: 'pull_request', payload: '{"half' }), /is no JSON/);
    failedWith(
      await action(workspace, { name: 'push' }, {}, { GITHUB_EVENT_PATH: '/no/event.json' }),
      /cannot be read \(ENOENT\)/,
    );
  });

  test('inputs', async () => {
    const { workspace } = repository();
    const event = { name: 'workflow_dispatch' };
    failedWith(
      await action(workspace, event, { 'fail-on': 'warn' }),
      /fail-on: "warn" is none of auto, error, warning, never\. Did you mean warning\?/,
    );
    failedWith(await action(workspace, event, { path: 'no/such' }), /no\/such does not exist/);
    failedWith(await action(workspace, event, { config: 'none.yml' }), /none\.yml does not exist/);
    failedWith(await action(workspace, event, { index: 'none.idx' }), /none\.idx does not exist/);
    failedWith(
      await action(workspace, event, { report: 'LICENSE/report.json' }),
      /report\.json cannot be written/,
    );
    failedWith(
      await action(workspace, event, { surfaces: 'auto, coment' }),
      /"coment" is none of auto, none, check-run, review, comment, code-scanning\. Did you mean comment\?/,
    );
  });

  test('a file that cannot be judged', async () => {
    const { workspace, base } = repository();
    workspace.write('ours/kept.py', KEPT);
    workspace.write('ours/bad.py', Buffer.from([0x7f, 0x45, 0, 1, 2]));
    const head = workspace.commit('bad');
    const result = await action(workspace, { name: 'pull_request', payload: pullRequest(base, head) });
    expect([result.code, result.outputs.verdict]).toEqual([2, 'incomplete']);
    expect(result.annotations).toEqual([
      {
        name: 'error',
        properties: { file: 'ours/bad.py', title: 'Not judged: 1 file' },
        data: 'ours/bad.py: binary content (byte 3 is NUL), not source text',
      },
    ]);
    expect(result.summary).toContain('could not be judged');
  });

  test('no job summary, no outputs: an older runner, or none', async () => {
    const { workspace } = repository();
    const result = await action(workspace, { name: 'workflow_dispatch' }, {}, { GITHUB_STEP_SUMMARY: '' });
    expect([result.code, result.summary]).toEqual([1, '']);
  });

  test('a hostile tree makes no commands, no links and no pictures', async () => {
    const { workspace, base } = repository();
    const name = 'ours/a\n::error::own,%0A::x|`<img src=x>\u202e ##[add-mask]y.py';
    workspace.write(name, `# Copyright ::set-output name=x::y ##[error]boo \x1b[31m<img src=x>\n${STRIPPED}`);
    const head = workspace.commit('hostile');
    const payload = pullRequest(base, head, { ref: 'release/1', title: '::error::x ##[error]title' });
    const result = await action(workspace, { name: 'pull_request', payload });
    expect(result.code).toBe(1);
    expect(result.commands.filter(({ name: command }) => !['group', 'endgroup'].includes(command))).toEqual(
      result.annotations,
    );
    expect(result.annotations.some(({ properties }) => properties.file === name)).toBe(true);
    expect(result.summary).not.toMatch(/<img|\x1b|\u202e/);
    expect(result.report?.files.some(({ path }) => path === name)).toBe(true);
  });
});

test('reports to keep: JSON always, other formats where they are asked for', async () => {
  const { workspace, base, head } = repository();
  const event = { name: 'pull_request', payload: pullRequest(base, head) };
  const plain = await action(workspace, event);
  expect(Object.keys(plain.reports)).toEqual(['colophon-report.json']);
  const all = await action(workspace, event, { formats: 'sarif, text\nmarkdown' });
  expect(Object.keys(all.reports).sort()).toEqual([
    'colophon-report.json',
    'colophon-report.md',
    'colophon-report.txt',
    'colophon.sarif',
  ]);
  expect(JSON.parse(all.reports['colophon-report.json'] ?? '')).toEqual(all.report);
  expect(all.reports['colophon.sarif']).toBe(all.sarif);
  expect(all.reports['colophon-report.md']).toBe(all.summary);
  expect(all.reports['colophon-report.txt']).toMatch(/error +holder-missing/);
  expect(all.reports['colophon-report.txt']).not.toContain('\x1b');
});

test('what makes a release stands in the configuration', async () => {
  const { workspace, base } = repository();
  workspace.write('.github/colophon.yml', 'release: { labels: [ship-it], title: "^ship" }\n');
  const head = workspace.commit('configure');
  const ship = pullRequest(base, head, { title: 'Ship 2.0' });
  const result = await action(workspace, { name: 'pull_request', payload: ship });
  expect(result.report?.target.scope).toBe('repository');
  const usual = await action(workspace, { name: 'pull_request', payload: pullRequest(base, head) });
  expect(usual.report?.target.scope).toBe('changed');
});

test('speaks the language that is asked for: annotations, log and summary', async () => {
  const workspace = remember(temporaryRepository());
  workspace.write('LICENSE', LICENSE);
  workspace.write('lib/stripped.py', STRIPPED);
  workspace.commit('all');
  const { code, annotations, summary, log, report } = await action(
    workspace,
    { name: 'workflow_dispatch' },
    { lang: 'ko' },
  );
  expect([code, report?.verdict]).toEqual([1, 'fail']);
  expect(annotations.map(({ data }) => data).join('\n')).toMatch(/일치합니다\..*\n필요한 내용: /);
  expect(summary).toContain('## Colophon: ❌ 실패');
  expect(summary).toContain('### 검사 결과\n');
  expect(summary).toContain('그대로 유지된 고지는 의무를 이행한 것입니다.');
  expect(log).toContain('✖ 오류');
  const wrong = await action(workspace, { name: 'workflow_dispatch' }, { lang: 'kr' });
  expect(wrong.code).not.toBe(0);
  expect(wrong.log).toMatch(/lang: "kr" is none of en, ko/);
});

test('the configuration of the repository counts, and its exclusions are told', async () => {
  const { workspace, base } = repository();
  workspace.write('.github/colophon.yml', 'exclude:\n  - ours/kept.py\n');
  const head = workspace.commit('configure');
  const result = await action(workspace, { name: 'pull_request', payload: pullRequest(base, head) });
  expect(places(result.annotations, 'error')).not.toContain('ours/kept.py holder-missing');
  expect(result.report?.target.notes).toContain('.github/colophon.yml leaves out: ours/kept.py');
});

test('the same run gives the same bytes', async () => {
  const { workspace, base, head } = repository();
  const event = { name: 'pull_request', payload: pullRequest(base, head) };
  const [a, b] = [await action(workspace, event), await action(workspace, event)];
  expect(b.report).toEqual(a.report);
  expect(b.summary).toBe(a.summary);
  expect(b.annotations).toEqual(a.annotations);
});
