/**
 * Every request that the Action can send is valid under GitHub's own OpenAPI description, as Prism judges it; and every
 * SARIF file is one that GitHub takes, as Microsoft's validator judges it with GitHub's rules.
 * Usage: npm run test:contract (installs half a gigabyte under test/contract/node_modules)
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as send } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publish } from '../../src/action/publish.ts';
import { githubClient } from '../../src/github/client.ts';
import { pullRequestFiles } from '../../src/github/pull-request-files.ts';
import { SURFACES } from '../../src/github/surfaces.ts';
import { commentMarker } from '../../src/report/comment.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import { ON_PUSH, publicationOf, reportOf } from '../support/publication.ts';
import { finding, HOSTILE, report } from '../unit/report/sample.ts';

const MODULES = fileURLToPath(new URL('node_modules', import.meta.url));
const DESCRIPTIONS = ['api.github.com', 'ghes-3.19'];
const COUNTS = [0, 1, 49, 50, 51, 120, 1000];

const scratch = mkdtempSync(join(tmpdir(), 'colophon-contract-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** @typedef {{ method: string, path: string, status: number, answer: string }} Exchange */

const TEXTS = {
  plain: 'The origin names Example Labs, and this file does not.',
  unicode: '저작권자 표시가 없습니다. Übergröße, עברית, 中文 🧵👩‍👩‍👧‍👦🏳️‍🌈',
  hostile: HOSTILE,
  '70 kB': '🧶 wool '.repeat(9000),
};

/** Findings that can all be mended, in lines that the pull request shows. */
const PATCH = `@@ -0,0 +1,90 @@\n${Array.from({ length: 90 }, (_, i) => `+line ${i + 1} 🧵`).join('\n')}`;
const MENDED = report({
  verdict: 'fail',
  findings: Array.from({ length: 90 }, (_, i) =>
    finding({
      startLine: i + 1,
      endLine: i + 1,
      evidence: { expected: [`Holder ${i}`], found: [], share: 0.5, margin: null },
      fix: {
        description: 'Name the holder.',
        edits: [
          i % 2 === 0
            ? { path: 'src/mine.py', startLine: i + 1, endLine: i, newText: '# 저작권\n' }
            : { path: 'src/mine.py', startLine: i, endLine: i + 1, newText: '# two\n# lines\n' },
        ],
      },
    }),
  ),
});

for (const description of DESCRIPTIONS)
  describe(`requests under ${description}`, () => {
    /** @type {import('node:child_process').ChildProcess} */
    let prism;
    /** @type {import('node:http').Server} */
    let proxy;
    /** @type {Exchange[]} */
    let exchanges = [];
    /** Answers that stand in for Prism's examples, once it has found the request valid. @type {Record<string, unknown>} */
    let instead = {};
    let apiUrl = '';

    before(async () => {
      const port = await freePort();
      prism = spawn(
        process.execPath,
        [
          join(MODULES, '@stoplight/prism-cli/dist/index.js'),
          'mock',
          '--errors',
          '--port',
          String(port),
          join(MODULES, `@octokit/openapi/generated/${description}.deref.json`),
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await new Promise((resolve, reject) => {
        prism.stdout?.on('data', (/** @type {Buffer} */ text) => {
          if (text.includes('Prism is listening')) resolve(undefined);
        });
        prism.once('exit', (code) => reject(new Error(`Prism ended (${code})`)));
      });
      // Octokit's own Accept is one that Prism does not know.
      proxy = createServer((asked, answered) => {
        const { method = '', url = '' } = asked;
        const path = url.replace(/\?.*/, '');
        const headers = { ...asked.headers, accept: 'application/json' };
        const onward = send({ port, method, path: url, headers }, (response) => {
          const parts = /** @type {Buffer[]} */ ([]);
          response.on('data', (part) => parts.push(part));
          response.on('end', () => {
            const status = response.statusCode ?? 0;
            const key = `${method} ${path}`;
            const replaced = status < 300 && key in instead;
            const answer = replaced ? JSON.stringify(instead[key]) : Buffer.concat(parts).toString('utf8');
            exchanges.push({ method, path, status, answer });
            answered.writeHead(status, { 'content-type': 'application/json' }).end(answer);
          });
        });
        asked.pipe(onward);
      }).listen(0, '127.0.0.1');
      await once(proxy, 'listening');
      apiUrl = addressOf(proxy);
    });
    after(() => {
      prism?.kill();
      proxy?.closeAllConnections();
      proxy?.close();
    });

    /** @param {Partial<import('../../src/action/publish.ts').Publication> & { report: import('../../src/report/schema.ts').Report }} what */
    const published = async (what) => {
      exchanges = [];
      const { report: of, ...over } = what;
      const result = await publish(
        publicationOf(of, over),
        { surfaces: new Set(SURFACES), named: new Set(SURFACES) },
        {
          token: 't',
          repository: 'us/ours',
          apiUrl,
          limits: { totalMs: 60_000, requestMs: 30_000, backoffMs: [] },
        },
      );
      const refused = exchanges.filter(({ status }) => status >= 400);
      assert.deepEqual(refused, []);
      assert.equal(result.leftOut, null);
      return counted(exchanges);
    };

    for (const count of COUNTS)
      for (const [name, text] of Object.entries(TEXTS))
        test(`${count} findings, ${name} text, on a pull request and on a push`, async () => {
          instead = { 'GET /repos/us/ours/pulls/7/files': [], 'GET /repos/us/ours/pulls/7/comments': [] };
          const of = reportOf(count, { message: text, duty: text.slice(0, 300) });
          const sent = await published({ report: of });
          assert.equal(sent['POST check-runs'], 1);
          assert.equal(sent['PATCH check-runs/1'] ?? 0, Math.max(0, Math.ceil(count / 50) - 1));
          assert.equal(sent['POST issues/7/comments'] ?? 0, count > 0 ? 1 : 0);
          const onPush = await published({ report: of, ...ON_PUSH });
          assert.equal(onPush['POST code-scanning/sarifs'], 1);
        });

    test('long paths, a folder of its own, files that were not judged', async () => {
      const long = `${'ordner-ü-🧵/'.repeat(80)}a b#?%.py`;
      const of = report({
        verdict: 'fail',
        findings: [finding({ path: long }), finding({ path: HOSTILE })],
        failed: [{ path: long, reason: 'binary' }],
      });
      const sent = await published({ report: of, prefix: 'code/it/' });
      assert.equal(sent['POST check-runs'], 1);
      assert.equal(sent['POST issues/7/comments'], 1);
    });

    test('a review of single lines and of several, no more than GitHub takes', async () => {
      instead = {
        'GET /repos/us/ours/pulls/7/files': [
          { filename: 'src/mine.py', status: 'added', changes: 90, patch: PATCH },
        ],
        'GET /repos/us/ours/pulls/7/comments': [],
      };
      const sent = await published({ report: MENDED });
      assert.equal(sent['POST pulls/7/reviews'], 1);
    });

    test('a comment that is there already', async () => {
      instead = {
        'GET /repos/us/ours/issues/7/comments': [
          { id: 12, body: `${commentMarker('')}\nold`, user: { type: 'Bot' }, author_association: 'NONE' },
        ],
      };
      const sent = await published({ report: reportOf(0) });
      assert.equal(sent['PATCH issues/comments/12'], 1);
    });

    test('the list of changed files', async () => {
      exchanges = [];
      const client = await githubClient({ token: 't', repository: 'us/ours', apiUrl });
      await pullRequestFiles(client, 7);
      assert.deepEqual(counted(exchanges), { 'GET pulls/7/files': 1 });
      assert.equal(exchanges[0]?.status, 200);
    });

    test('the judge is awake: what GitHub refuses is refused', async () => {
      const annotation = {
        path: 'a.py',
        start_line: 1,
        end_line: 1,
        annotation_level: 'notice',
        message: 'x',
      };
      const output = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => annotation) };
      const response = await fetch(`${apiUrl}/repos/us/ours/check-runs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'token t' },
        body: JSON.stringify({ name: 'n', head_sha: 'a', output }),
      });
      assert.equal(response.status, 422);
    });
  });

describe("SARIF files under GitHub's rules", () => {
  before(() => {
    // The package's installation script does no more than this, and none is run here.
    const program = join(MODULES, `@microsoft/sarif-multitool-${process.platform}`, 'Sarif.Multitool');
    if (process.platform !== 'win32') chmodSync(program, 0o755);
  });

  for (const count of COUNTS)
    test(`${count} findings`, () => {
      assert.equal(problemsOf(`${count}.sarif`, formatSarif(reportOf(count), { prefix: '' })), '');
    });

  for (const [name, text] of Object.entries(TEXTS))
    test(`${name} text in every place`, () => {
      const of = report({
        verdict: 'fail',
        findings: [
          finding({ path: `${text.slice(0, 200)}.py`, message: text, duty: text }),
          finding({ waived: { reason: text, until: null, who: text, path: 'colophon.yml', line: 1 } }),
          finding({ rule: 'license-text-missing' }),
          finding({ rule: 'license-text-missing', path: 'src/b.py' }),
          finding({
            startLine: 0,
            endLine: 0,
            evidence: { expected: [text], found: [text], share: null, margin: null },
          }),
        ],
        failed: [{ path: text.slice(0, 200), reason: text }],
      });
      assert.equal(problemsOf(`${name}.sarif`, formatSarif(of, { prefix: 'code/it/' })), '');
    });

  test('the judge is awake: a result without a place is refused', () => {
    const log = JSON.parse(formatSarif(reportOf(1), { prefix: '' }));
    delete log.runs[0].results[0].locations;
    assert.match(problemsOf('none.sarif', JSON.stringify(log)), /GH1015/);
  });
});

/**
 * Warnings and errors of the validator.
 *
 * @param {string} name
 * @param {string} text
 */
function problemsOf(name, text) {
  const file = join(scratch, name.replaceAll(' ', '-'));
  writeFileSync(file, text);
  const { stdout, error } = spawnSync(
    process.execPath,
    [
      join(MODULES, '@microsoft/sarif-multitool/bin.js'),
      'validate',
      '--rule-kind',
      "'Sarif;Ghas'",
      '--log',
      'ForceOverwrite',
      '--output',
      `${file}.log`,
      file,
    ],
    { encoding: 'utf8' },
  );
  if (error) throw error;
  assert.match(stdout, /Analysis completed successfully/);
  assert.ok(readFileSync(`${file}.log`, 'utf8').includes('"results"'));
  return stdout
    .split('\n')
    .filter((line) => /(?:error|warning) [A-Z]+\d+/.test(line))
    .join('\n');
}

/** @param {readonly Exchange[]} exchanges */
function counted(exchanges) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { method, path } of exchanges) {
    // Prism's examples have numbers of their own.
    const key = `${method} ${path.replace('/repos/us/ours/', '').replace(/check-runs\/\d+/, 'check-runs/1')}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = Number(new URL(addressOf(server)).port);
  server.close();
  return port;
}

/** @param {import('node:http').Server} server */
function addressOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}
