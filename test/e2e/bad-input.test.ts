/** Whatever is wrong with what comes in: a clear message, the right exit code, nothing lost. */
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/schema.ts';
import {
  type TemporaryFolder,
  temporaryFolder,
  temporaryRepository,
} from '../support/temporary-repository.ts';
import { cli, nodes, type Outcome, ROOT } from './run.ts';

if (process.getuid?.() === 0)
  process.stderr.write(
    'SKIPPED: files and folders without permission to read, since root reads everything.\n',
  );

const NODES = nodes();
console.info(`bad input: dist/cli.js under ${NODES.join(' and ')}`);

let folders: TemporaryFolder[] = [];
const remember = (folder: TemporaryFolder): TemporaryFolder => {
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders) folder.remove();
  folders = [];
});

const GOOD = 'def add(a, b):\n    return a + b\n';

describe.each(NODES)('under %s', (node) => {
  const run = (...args: string[]): Promise<Outcome> => cli(args, { node });
  const audited = async (folder: string): Promise<{ code: number | null; report: Report }> => {
    const { code, stdout, stderr } = await run('audit', folder, '--format', 'json');
    expect(stderr).toBe('');
    return { code, report: JSON.parse(stdout) as Report };
  };
  /** A message for people: one line, no stack. */
  const refused = ({ code, stdout, stderr }: Outcome, message: RegExp): void => {
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^colophon: [^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  };

  describe('what cannot be done at all', () => {
    test('a path that is not there', async () => {
      refused(await run('audit', '/no/such/folder'), /\/no\/such\/folder does not exist\. Name the folder/);
      refused(await run('explain', '/no/such/file.py'), /does not exist\. Name a file/);
    });

    test('a file where a folder is asked for, and the other way round', async () => {
      refused(await run('audit', join(ROOT, 'LICENSE')), /is not a folder/);
      refused(await run('explain', ROOT), /is a folder\. To audit it: colophon audit/);
    });

    test.each([
      [['audit', '--formt', 'json'], /no option --formt\. Did you mean --format\?/],
      [['audit', '--format', 'xml'], /--format cannot be "xml"\. It is one of text, json, sarif, github/],
      [['audit', '--format', 'spdx'], /--format spdx is not available in this version/],
      [['audit', '--fail-on', 'warn'], /Did you mean warning\?/],
      [['audit', '--lang', 'xx'], /--lang cannot be "xx"/],
      [['audit', 'a', 'b'], /"b" is one argument too many/],
      [['audti'], /no command audti\. Did you mean audit\?/],
      [['fix'], /fix is not available in this version/],
      [['--quiet'], /Options come after a command/],
      [['index'], /What about the index\?/],
      [['index', 'inf'], /Did you mean info\?/],
      [['index', 'build'], /Which recipe\?/],
      [['index', 'build', '/no/recipe.yml'], /\/no\/recipe\.yml cannot be read/],
      [['explain'], /Which file\?/],
      [['audit', '--config', '/no/config.yml', '.'], /\/no\/config\.yml does not exist/],
      [['audit', '--index', '/no/origins.idx', '.'], /\/no\/origins\.idx does not exist/],
      [['audit', '--changed', 'no-such-branch', '.'], /no-such-branch is not in this clone.*fetch-depth: 0/],
      [['audit', '--changed', '--output=/tmp/x', '.'], /.+/],
    ])('%j', async (args, message) => {
      refused(await run(...args), message);
    });

    test('no command: how it is used', async () => {
      const { code, stdout, stderr } = await run();
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('colophon audit [PATH]');
    });

    test('an index that is damaged, cut, empty, or something else', async () => {
      const folder = remember(temporaryFolder());
      const index = readFileSync(join(ROOT, 'data/origins.idx'));
      const flipped = Buffer.from(index);
      flipped[index.length >> 1] = (flipped[index.length >> 1] as number) ^ 0xff;
      for (const [name, bytes] of [
        ['flipped.idx', flipped],
        ['cut.idx', index.subarray(0, index.length >> 1)],
        ['empty.idx', Buffer.alloc(0)],
        ['text.idx', Buffer.from('no index at all, but long enough to have a head of its own')],
      ] as const) {
        folder.write(name, bytes);
        const path = join(folder.path, name);
        refused(await run('audit', folder.path, '--index', path), new RegExp(name));
        refused(await run('index', 'verify', '--index', path), new RegExp(name));
      }
    });

    test('an index without its manifest, and with that of another', async () => {
      const folder = remember(temporaryFolder());
      copyFileSync(join(ROOT, 'data/origins.idx'), join(folder.path, 'o.idx'));
      const path = join(folder.path, 'o.idx');
      refused(await run('index', 'verify', '--index', path), /manifest .*o\.json cannot be read/);
      folder.write('o.json', '{"version":"0"}');
      refused(
        await run('index', 'verify', '--index', path),
        /not the index that .*o\.json describes \(version: manifest 0/,
      );
      folder.write('o.json', '{');
      refused(await run('index', 'verify', '--index', path), /is no JSON/);
    });

    test('a configuration that is wrong names its line', async () => {
      const folder = remember(temporaryFolder());
      folder.write('.github/colophon.yml', 'own: []\nexlude: [a]\n');
      refused(await run('audit', folder.path), /line 2: "exlude" is not known\. Did you mean exclude\?/);
    });

    test('a report that cannot be written', async () => {
      const folder = remember(temporaryFolder());
      refused(
        await run('audit', folder.path, '--output', join(folder.path, 'no/such/report')),
        /cannot be written \(ENOENT\)/,
      );
    });
  });

  describe('what can be done in part, or has nothing to say', () => {
    test('an empty folder, and an empty repository', async () => {
      for (const folder of [remember(temporaryFolder()), remember(temporaryRepository())]) {
        const { code, report } = await audited(folder.path);
        expect([code, report.verdict, report.target.files.scanned]).toEqual([0, 'pass', 0]);
        const text = await run('audit', folder.path);
        expect(text.stdout).toMatch(/No source file in a language that Colophon reads was found/);
      }
    });

    test('a folder outside Git is audited', async () => {
      const folder = remember(temporaryFolder());
      folder.write('a.py', GOOD);
      const { code, report } = await audited(folder.path);
      expect([code, report.target.files.scanned]).toEqual([0, 1]);
    });

    test('files that cannot be judged are named, and the others are judged', async () => {
      const repo = remember(temporaryRepository());
      repo.write('good.py', GOOD);
      repo.write('empty.py', '');
      repo.write('binary.py', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0', 'latin1'));
      repo.write('broken.py', 'def f(:\n    return (1\n');
      repo.write('latin1.py', Buffer.from('# J\xfcrgen\nx = "\xe9"\n', 'latin1'));
      repo.write('utf16.py', Buffer.from(`\ufeff${GOOD}`, 'utf16le'));
      repo.write('\x1b[31mred\n::error::x.py', GOOD);
      repo.write('huge.py', '');
      truncateSync(join(repo.path, 'huge.py'), 65 * 2 ** 20);
      symlinkSync('good.py', join(repo.path, 'link.py'));
      symlinkSync('loop.py', join(repo.path, 'loop.py'));
      repo.commit('start');
      repo.git('rm', '--quiet', '--cached', 'good.py');
      const { code, report } = await audited(repo.path);
      expect(code).toBe(2);
      expect(report.verdict).toBe('incomplete');
      const { failed, skipped, scanned } = report.target.files;
      expect(failed.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
        expect.stringMatching(/^binary\.py: binary content/),
        expect.stringMatching(/^broken\.py: line \d: .*not valid Python/),
        expect.stringMatching(/^huge\.py: larger than 64 MiB/),
      ]);
      expect(skipped.map(({ path }) => path)).toEqual(['link.py', 'loop.py']);
      expect(report.files.map(({ path }) => path).sort()).toEqual(
        ['\x1b[31mred\n::error::x.py', 'broken.py', 'empty.py', 'good.py', 'latin1.py', 'utf16.py'].sort(),
      );
      expect(scanned).toBe(6);
      const tokens = (name: string) => report.files.find(({ path }) => path === name)?.tokens;
      expect(tokens('utf16.py')).toBe(tokens('good.py'));

      const text = await run('audit', repo.path);
      expect(text.code).toBe(2);
      expect(text.stdout).toContain('INCOMPLETE: 3 files could not be judged');
      expect(text.stdout).not.toContain('\x1b');
    });

    test('a file that Git tracks and that is gone', async () => {
      const repo = remember(temporaryRepository());
      repo.write('a.py', GOOD);
      repo.write('b.py', GOOD);
      repo.commit('start');
      repo.git('rm', '--quiet', 'a.py');
      repo.git('reset', '--quiet');
      const { code, report } = await audited(repo.path);
      expect(code).toBe(0);
      expect(report.target.files.skipped).toEqual([
        { path: 'a.py', reason: 'no longer in the folder, though Git tracks it' },
      ]);
    });

    test('a loop of links outside Git', async () => {
      const folder = remember(temporaryFolder());
      folder.write('sub/a.py', GOOD);
      symlinkSync('..', join(folder.path, 'sub/up'));
      const { code, report } = await audited(folder.path);
      expect([code, report.target.files.scanned]).toEqual([0, 1]);
      expect(report.target.files.skipped).toEqual([
        { path: 'sub/up', reason: 'symbolic link, not followed' },
      ]);
    });

    test('a LICENSE that is a link is read within the repository, and nowhere else', async () => {
      const repo = remember(temporaryRepository());
      const elsewhere = remember(temporaryFolder());
      const apache = readFileSync(join(ROOT, 'LICENSE'), 'utf8');
      repo.write('LICENSE', apache);
      elsewhere.write('LICENSE', apache);
      for (const name of ['inside', 'outside']) {
        repo.write(`packages/${name}/a.py`, GOOD);
        repo.write(`packages/${name}/pyproject.toml`, '[project]\nname = "heron"\nlicense = "MIT"\n');
      }
      symlinkSync('../../LICENSE', join(repo.path, 'packages/inside/LICENSE'));
      symlinkSync(join(elsewhere.path, 'LICENSE'), join(repo.path, 'packages/outside/LICENSE'));
      repo.commit('start');
      const inside = await audited(join(repo.path, 'packages/inside'));
      expect(inside.report.findings.map(({ rule }) => rule)).toEqual(['license-contradictory']);
      expect(inside.report.target.files.skipped).toEqual([]);
      const outside = await audited(join(repo.path, 'packages/outside'));
      expect(outside.report.findings).toEqual([]);
      expect(outside.report.target.files.skipped).toEqual([
        { path: 'LICENSE', reason: 'symbolic link, not followed' },
      ]);
    });

    test('a file of 50 MB is judged', async () => {
      const folder = remember(temporaryFolder());
      writeFileSync(join(folder.path, 'big.py'), 'value = compute(first, second) + 1\n'.repeat(1_450_000));
      const { code, report } = await audited(folder.path);
      expect([code, report.target.files.scanned]).toEqual([0, 1]);
      expect(report.files[0]?.tokens).toBeGreaterThan(8_000_000);
    }, 60_000);

    // Root reads whatever the permissions say, so this is only seen where tests run as somebody else.
    (process.getuid?.() === 0 ? test.skip : test)(
      'files and folders without permission to read',
      async () => {
        for (const folder of [remember(temporaryFolder()), remember(temporaryRepository())]) {
          folder.write('a.py', GOOD);
          folder.write('secret.py', GOOD);
          mkdirSync(join(folder.path, 'closed'));
          chmodSync(join(folder.path, 'secret.py'), 0);
          chmodSync(join(folder.path, 'closed'), 0);
          const { code, report } = await audited(folder.path);
          chmodSync(join(folder.path, 'closed'), 0o755);
          expect(code).toBe(2);
          expect(report.target.files.failed.map(({ path }) => path)).toEqual(['closed', 'secret.py']);
        }
      },
    );

    test('explain of a link, of what is no Python, and of a broken file', async () => {
      const repo = remember(temporaryRepository());
      repo.write('a.py', GOOD);
      repo.write('broken.py', 'x = (\n');
      symlinkSync('a.py', join(repo.path, 'link.py'));
      repo.commit('start');
      refused(await run('explain', join(repo.path, 'link.py')), /is not judged: symbolic link/);
      const broken = await run('explain', join(repo.path, 'broken.py'));
      expect(broken.code).toBe(2);
      expect(broken.stdout).toContain('INCOMPLETE');
    });
  });
});
