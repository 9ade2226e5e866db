/** The npm package, as `npx colophon` gets it: packed, unpacked elsewhere, run with nothing beside it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/temporary-repository.ts';
import { ROOT, run } from './run.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
const installed = join(folder.path, 'node_modules/colophon');

beforeAll(() => {
  const npm = (args: string[], cwd: string): string => execFileSync('npm', args, { cwd, encoding: 'utf8' });
  const [packed] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder.path], ROOT)) as {
    filename: string;
  }[];
  folder.write('package.json', '{"name": "theirs", "private": true}');
  npm(
    ['install', '--offline', '--no-audit', '--no-fund', join(folder.path, packed?.filename ?? '')],
    folder.path,
  );
}, 120_000);

describe('the npm package', () => {
  test('has what it needs and no sources of tests', () => {
    for (const path of [
      'dist/cli.js',
      'dist/scan-thread.js',
      'dist/licenses.txt',
      'data/origins.idx',
      'LICENSE',
      'NOTICE',
    ])
      expect(existsSync(join(installed, path))).toBe(true);
    for (const path of ['test', 'bench', 'scripts', 'node_modules'])
      expect(existsSync(join(installed, path))).toBe(false);
  });

  test('runs by the name colophon', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const bin = join(folder.path, 'node_modules/.bin/colophon');
    expect((await run(bin, ['--version'])).stdout).toBe(`${version}\n`);
    folder.write('tree/a.py', 'def ours(value):\n    return value + 1\n');
    const outcome = await run(bin, ['audit', join(folder.path, 'tree'), '--format', 'json']);
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(outcome.stdout)).toMatchObject({ verdict: 'pass', target: { files: { scanned: 1 } } });
  });

  test('is what the hooks of pre-commit call', () => {
    const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as {
      id: string;
      entry: string;
      language: string;
    }[];
    expect(hooks.map(({ id }) => id)).toEqual(['colophon', 'colophon-all']);
    for (const { entry, language } of hooks) {
      expect(language).toBe('node');
      expect(entry).toMatch(/^colophon audit( |$)/);
    }
  });
});
