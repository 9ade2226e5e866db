import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readReadme } from '../../../src/inventory/readme.ts';

describe('the opening of a README', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'colophon-readme-'));
    await writeFile(join(root, 'README.rst'), `Heron\n=====\n${'words '.repeat(4000)}`);
    await writeFile(join(root, 'README.txt'), Buffer.from('\ufeffHeron', 'utf16le'));
    await symlink('README.rst', join(root, 'README.md'));
  });
  afterAll(() => rm(root, { recursive: true }));

  test('is read from the root, and no more than the opening', () => {
    const text = readReadme(root, ['docs/readme.md', 'README.rst']);
    expect(text.startsWith('Heron\n=====\nwords')).toBe(true);
    expect(text.length).toBe(8192);
  });

  test('is text in UTF-16 too', () => {
    expect(readReadme(root, ['README.txt'])).toBe('Heron');
  });

  test.each([
    ['none', ['docs/readme.md', 'setup.py']],
    ['one that cannot be read', ['readme.md']],
    ['a link in its place', ['README.md']],
  ])('is empty where there is %s', (_, paths) => {
    expect(readReadme(root, paths)).toBe('');
  });
});
