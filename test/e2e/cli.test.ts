/** The built command line on a repository of our own making, under every Node.js that this machine has. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/schema.ts';
import { ACME_2, withoutComments, writeAcme } from '../support/acme.ts';
import { schemaProblems } from '../support/report-schema.ts';
import { temporaryFolder, temporaryRepository } from '../support/temporary-repository.ts';
import { workflowCommands } from '../support/workflow-log.ts';
import { CLI, cli, nodes, type Outcome, ROOT } from './run.ts';

const NODES = nodes();
console.info(`command line: dist/cli.js under ${NODES.join(' and ')}`);

const shared = temporaryFolder();
const repo = temporaryRepository();
const INDEX = join(shared.path, 'acme.idx');
let base = '';

beforeAll(async () => {
  expect(await cli(['index', 'build', writeAcme(shared.path), '--output', INDEX])).toMatchObject({ code: 0 });
  repo.write('LICENSE', readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
  repo.write('NOTICE', 'Ours\n\nThis product includes code from acme-models.\n');
  repo.write('lib/kept.py', ACME_2.replace('#\n', '# Copied from https://example.com/acme/acme-models\n#\n'));
  repo.write('lib/ours.py', 'def ours(value):\n    return value + 1\n');
  base = repo.commit('start');
  repo.write('lib/stripped.py', withoutComments(ACME_2).replaceAll('step_', 'stage_'));
  repo.commit('strip');
});
afterAll(() => {
  shared.remove();
  repo.remove();
});

describe.each(NODES)('under %s', (node) => {
  const run = (args: string[], more: { cwd?: string; env?: Record<string, string> } = {}): Promise<Outcome> =>
    cli([...args, '--index', INDEX], { node, cwd: repo.path, ...more });
  const json = ({ stdout }: Outcome): Report => JSON.parse(stdout) as Report;

  test('text: by file, with the line, what was expected and found, what to do, and one line at the end', async () => {
    const { code, stdout, stderr } = await run(['audit']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^lib\/stripped\.py {2}derived, \d+ % of its code\n {2}agrees \d+ % with/);
    expect(stdout).toMatch(/✖ error {2}holder-missing {2}Apache-2\.0 §4\(c\)/);
    expect(stdout).toMatch(/\n {4}expected Acme Inc\. team\n {13}Example Labs\n/);
    expect(stdout).toMatch(/\n {4}next {5}\S/);
    expect(stdout).toContain('Derived, and nothing left to do in the file itself\n  lib/kept.py');
    expect(stdout).toMatch(/✖ fail {2}\d errors?.* · 3 files scanned, 2 derived · index .* · \d+\.\d\d s\n$/);
    expect(stdout).not.toContain('\x1b');
  });

  test('JSON: as the schema says, twice the same, and no path of the machine in it', async () => {
    const [first, second] = [await run(['audit', '--format', 'json']), await run(['audit', '--format=json'])];
    expect(first.code).toBe(1);
    expect(second.stdout).toBe(first.stdout);
    expect(schemaProblems(json(first))).toEqual([]);
    expect(first.stdout).not.toContain(repo.path);
    expect(json(first).target).toMatchObject({ root: '.', scope: 'repository', files: { scanned: 3 } });
  });

  test('github: workflow commands, placed from where the command runs', async () => {
    const { code, stdout } = await run(['audit', 'lib', '--format', 'github']);
    expect(code).toBe(1);
    const commands = workflowCommands(stdout);
    expect(commands).toHaveLength(stdout.trimEnd().split('\n').length);
    expect(commands.map(({ properties }) => properties.file)).toContain('lib/stripped.py');
  });

  test('sarif: results with places from where the command runs, and fixes', async () => {
    const { code, stdout } = await run(['audit', 'lib', '--format', 'sarif']);
    expect(code).toBe(1);
    const log = JSON.parse(stdout) as { version: string; runs: { results: unknown[] }[] };
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0]?.results).toContainEqual(
      expect.objectContaining({
        ruleId: 'holder-missing',
        locations: [
          {
            physicalLocation: expect.objectContaining({
              artifactLocation: { uri: 'lib/stripped.py', uriBaseId: 'SRCROOT' },
            }),
          },
        ],
        fixes: [expect.anything()],
      }),
    );
  });

  test('--changed: only what changed since', async () => {
    const { code, stdout } = await run(['audit', '--changed', base, '--format', 'json']);
    expect(code).toBe(1);
    expect(json({ code, stdout, stderr: '' }).target).toMatchObject({
      scope: 'changed',
      base,
      files: { scanned: 1 },
    });
    const none = await run(['audit', '--changed', 'HEAD', '--format', 'json']);
    expect([none.code, json(none).target.files.scanned]).toEqual([0, 0]);
  });

  test('--fail-on never and --output', async () => {
    const file = join(shared.path, 'report.json');
    const outcome = await run([
      'audit',
      '--fail-on',
      'never',
      '--format',
      'json',
      '--output',
      file,
      '--quiet',
    ]);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ verdict: 'fail' });
  });

  test('from elsewhere, and of a folder in the repository', async () => {
    const outcome = await run(['audit', repo.path, '--format', 'json'], { cwd: shared.path });
    expect(json(outcome).files.map(({ path }) => path)).toContain('lib/stripped.py');
    expect(outcome.stdout).not.toContain(repo.path);
    const part = json(await run(['audit', 'lib', '--format', 'json']));
    expect(part.target.root).toBe('lib');
    expect(part.files.map(({ path }) => path)).toEqual(['kept.py', 'ours.py', 'stripped.py']);
  });

  test('a configuration: what is our own, what is left out, a further index', async () => {
    const folder = temporaryFolder();
    try {
      folder.write('a/stripped.py', withoutComments(ACME_2));
      folder.write('b/stripped.py', withoutComments(ACME_2));
      folder.write('acme.idx', readFileSync(INDEX));
      folder.write('.github/colophon.yml', 'exclude: [b/**]\nindex: [acme.idx]\n');
      const outcome = await cli(['audit', folder.path, '--format', 'json'], { node });
      expect(json(outcome).files.map(({ path, status }) => [path, status])).toEqual([
        ['a/stripped.py', 'derived'],
      ]);
      expect(json(outcome).target.notes).toContain('.github/colophon.yml leaves out: b/**');
      folder.write('other.yml', 'own: [pkg:pypi/acme-models]\nindex: [acme.idx]\n');
      const own = await cli(
        ['audit', folder.path, '--config', join(folder.path, 'other.yml'), '--format', 'json'],
        { node },
      );
      expect(json(own).target.own).toEqual([
        { what: 'pkg:pypi/acme-models', reason: 'the configuration names pkg:pypi/acme-models' },
      ]);
      expect(own.code).toBe(0);
    } finally {
      folder.remove();
    }
  });

  test('explain: every region of one file', async () => {
    const { code, stdout } = await run(['explain', 'lib/stripped.py']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/holders {2}Acme Inc\. team; Example Labs\n/);
    expect(stdout).toMatch(/lines \d+–\d+ +↔ \d+–\d+ +[\d,]+ tokens\n/);
    expect(stdout).toContain('1 file scanned');
    const original = await run(['explain', 'ours.py'], { cwd: join(repo.path, 'lib') });
    expect(original.stdout).toMatch(/^lib\/ours\.py {2}original\n/);
    const asJson = json(await run(['explain', 'lib/kept.py', '--format', 'json']));
    expect(schemaProblems(asJson)).toEqual([]);
    expect(asJson.files.map(({ path }) => path)).toEqual(['lib/kept.py']);
  });

  test('explain of a file outside Git looks at the project around it', async () => {
    const folder = temporaryFolder();
    try {
      folder.write('pyproject.toml', '');
      folder.write('src/deep/a.py', withoutComments(ACME_2));
      const outcome = await run(['explain', join(folder.path, 'src/deep/a.py'), '--format', 'json']);
      expect(json(outcome).files.map(({ path }) => path)).toEqual(['src/deep/a.py']);
    } finally {
      folder.remove();
    }
  });

  test('index: info, list, diff, verify, for people and for programs', async () => {
    const info = await run(['index', 'info']);
    expect(info).toMatchObject({ code: 0, stderr: '' });
    expect(info.stdout).toMatch(
      /^origin index 1 {2}\(acme\.idx, \d+ kB, format \d+\.\d+\)\n\n {2}components +1\n/,
    );
    expect(info.stdout).toMatch(/\n {2}releases +2 {2}2024-01-01 to 2024-06-01\n/);
    expect(info.stdout).toMatch(/\n {2}acme-models {2}█+ {2}1 {2}100 %\n$/);
    expect(JSON.parse((await run(['index', 'info', '--format', 'json'])).stdout)).toMatchObject({
      version: '1',
      components: 1,
      file: { name: 'acme.idx' },
      languages: { Python: 1 },
      missing: [],
    });
    const list = await run(['index', 'list']);
    expect(list.stdout).toMatch(
      /^component .*\npkg:pypi\/acme-models +Apache-2\.0 +2 +1\.0 +2\.0 +2024-01-01 +2024-06-01 +1 +2\n\n1 component, 1 file\./,
    );
    const one = await run(['index', 'list', 'acme-models']);
    expect(one.stdout).toMatch(/^pkg:pypi\/acme-models\n {2}name +acme-models\n {2}license +Apache-2\.0\n/);
    for (const args of [[], ['pypi/acme-models']])
      expect(JSON.parse((await run(['index', 'list', ...args, '--format', 'json'])).stdout)).toMatchObject([
        {
          purl: 'pkg:pypi/acme-models',
          releases: 2,
          history: [{ version: '1.0' }, { version: '2.0' }],
          holders: 2,
        },
      ]);
    expect(await run(['index', 'list', 'acme-model'])).toMatchObject({
      code: 2,
      stderr: 'colophon: The index has no component acme-model. Did you mean acme-models?\n',
    });
    const manifest = join(shared.path, 'acme.json');
    const diff = await cli(['index', 'diff', manifest, manifest], { node });
    expect(diff).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^origin index 1 → 1\n[\s\S]*\nNothing differs but the version\.\n$/),
    });
    const newer = await cli(['index', 'diff', manifest, manifest, '--format', 'markdown'], { node });
    expect(newer.stdout).toMatch(/^## Origin index 1 → 1\n\n\| \| before \| after \| difference \|\n/);
    expect(await cli(['index', 'diff', manifest, INDEX], { node })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is no manifest of an origin index'),
    });
    const verify = await run(['index', 'verify']);
    expect(verify).toMatchObject({ code: 0 });
    expect(verify.stdout).toContain('sound, and as its manifest says');
    expect((await cli(['index', 'verify'], { node })).code).toBe(0);
  });

  test('index build: the same recipe gives the same bytes', async () => {
    const again = join(shared.path, 'again.idx');
    const outcome = await cli(['index', 'build', join(shared.path, 'recipe.yml'), '--output', again], {
      node,
    });
    expect(outcome).toMatchObject({ code: 0, stderr: '1 of 1 components: acme-models\n' });
    expect(readFileSync(again).equals(readFileSync(INDEX))).toBe(true);
  });

  test('help and version', async () => {
    for (const [args, part] of [
      [['--help'], 'colophon audit [PATH]'],
      [['help'], 'Exit code: 0'],
      [['audit', '--help'], '--fail-on LEVEL'],
      [['explain', '-h'], 'colophon explain FILE'],
      [['index', '--help'], 'build RECIPE'],
    ] as const) {
      const { code, stdout } = await cli(args, { node });
      expect(code).toBe(0);
      expect(stdout).toContain(part);
    }
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect((await cli(['--version'], { node })).stdout).toBe(`${version}\n`);
  });

  test('colours where they are asked for, and never under NO_COLOR', async () => {
    expect((await run(['audit'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\x1b[31m');
    expect((await run(['audit'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain('\x1b');
  });

  test('a reader that goes away early is no error', async () => {
    const folder = temporaryFolder();
    try {
      // More than a pipe holds.
      for (let i = 0; i < 60; i++) folder.write(`copy/${i}.py`, withoutComments(ACME_2));
      const code = await new Promise((resolve) => {
        const child = spawn(node, [CLI, 'audit', folder.path, '--format', 'json', '--index', INDEX], {
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let stderr = '';
        child.stderr.on('data', (part: Buffer) => {
          stderr += part.toString();
        });
        child.stdout.once('data', () => child.stdout.destroy());
        child.on('close', (status) => resolve({ status, stderr }));
      });
      expect(code).toEqual({ status: 1, stderr: '' });
    } finally {
      folder.remove();
    }
  });

  test('works where it is copied to, with nothing installed', async () => {
    const folder = temporaryFolder();
    try {
      for (const part of [
        'dist/cli.js',
        'data/origins.idx',
        'data/licenses.idx',
        'data/license-statements.idx',
        'data/license-wordings.idx',
        'package.json',
      ]) {
        mkdirSync(join(folder.path, part, '..'), { recursive: true });
        writeFileSync(join(folder.path, part), readFileSync(join(ROOT, part)));
      }
      const { code, stdout } = await new Promise<Outcome>((resolve) => {
        const child = spawn(node, [join(folder.path, 'dist/cli.js'), 'audit', join(repo.path, 'lib')], {
          cwd: folder.path,
        });
        let out = '';
        child.stdout.on('data', (part: Buffer) => {
          out += part.toString();
        });
        child.on('close', (status) => resolve({ code: status, stdout: out, stderr: '' }));
      });
      // The index of this test is not there; that one file was copied from another of the same folder still shows.
      expect(stdout).toMatch(/agrees \d+ % with kept\.py of this repository/);
      expect(code).toBe(1);
    } finally {
      folder.remove();
    }
  });
});
