import { describe, expect, test } from '@jest/globals';
import { changedVersion } from '../../../src/action/version-change.ts';
import { change } from '../rules/context.ts';

const PATTERNS = [
  '**/pyproject.toml',
  '**/setup.{cfg,py}',
  '**/package.json',
  '**/*.py',
  '**/VERSION',
  'README.md',
];

describe('a change sets a version', () => {
  test.each<[string, string, string]>([
    ['pyproject.toml', '[project]\nversion = "1.0"', '[project]\nversion = "1.1"'],
    ['packages/a/pyproject.toml', 'version="1.0"', 'version="2.0"'],
    ['setup.cfg', '[metadata]\nversion = 1.0', '[metadata]\nversion = 1.0.1'],
    ['setup.py', "setup(name='x', version='1.0')", "setup(name='x', version='1.1')"],
    ['package.json', '{\n  "version": "1.0.0",\n}', '{\n  "version": "1.0.1",\n}'],
    ['x/__init__.py', '__version__: str = "1"', '__version__: str = "2"'],
    ['x/_version.py', 'version = "1"', 'version = "2"'],
    ['VERSION', '1.0\n', '1.1\n'],
    ['README.md', '---\nrevision: r1\n---', '---\nrevision: r2\n---'],
  ])('%s', (path, before, after) => {
    expect(changedVersion([change(path, before, after)], PATTERNS)).toBe(path);
    expect(changedVersion([change(path, before, after)], [])).toBeNull();
  });

  test.each<[string, string, string, string]>([
    ['another line', 'pyproject.toml', 'name = "a"\nversion = "1"', 'name = "b"\nversion = "1"'],
    ['a new file', 'pyproject.toml', '', 'version = "1.0"'],
    ['a file that goes', 'VERSION', '1.0', ''],
    ['a dependency', 'package.json', '"node": "1.0"', '"node": "2.0"'],
    ['a line that moves', 'pyproject.toml', 'version = "1"\na = 1', 'a = 1\nversion = "1"'],
    ['spelled anew', 'setup.cfg', 'version = 1.0', 'version=1.0'],
    ['a file that does not count', 'docs/README.md', 'version: 1', 'version: 2'],
    ['prose', 'README.md', 'The version: none', 'The version: some'],
    ['no file of versions', 'data.bin', '1.0', '1.1'],
  ])('not: %s', (_, path, before, after) => {
    expect(changedVersion([change(path, before, after)], PATTERNS)).toBeNull();
  });

  test('the first of several, by path', () => {
    const diff = ['b/VERSION', 'a/VERSION'].map((path) => change(path, '1', '2'));
    expect(changedVersion(diff, PATTERNS)).toBe('a/VERSION');
  });
});
