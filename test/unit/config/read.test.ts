import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readConfiguration } from '../../../src/config/read.ts';
import { temporaryFolder } from '../../support/temporary-repository.ts';

let folder = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());
const CONFIG = '.github/colophon.yml';

test('there need not be one', async () => {
  expect(await readConfiguration(folder.path, null)).toMatchObject({
    path: null,
    configuration: { own: [] },
  });
  folder.write('.github', 'a file where a folder is looked for');
  expect(await readConfiguration(folder.path, null)).toMatchObject({ path: null });
});

test('is found where it belongs, and called by its place in the tree', async () => {
  folder.write(CONFIG, '\ufeffown: [me]\n');
  expect(await readConfiguration(folder.path, null)).toMatchObject({
    configuration: { own: ['me'] },
    path: CONFIG,
  });
  expect(await readConfiguration(folder.path, join(folder.path, CONFIG))).toMatchObject({ path: CONFIG });
});

test('one that is named may lie anywhere, and reports do not tell where', async () => {
  const elsewhere = temporaryFolder();
  try {
    elsewhere.write('shared.yml', 'own: [all of us]\n');
    const found = await readConfiguration(folder.path, join(elsewhere.path, 'shared.yml'));
    expect(found).toMatchObject({ configuration: { own: ['all of us'] }, path: 'shared.yml' });
  } finally {
    elsewhere.remove();
  }
});

test.each<[string, (at: string) => string, RegExp]>([
  ['one that is missing', (at) => `${at}/none.yml`, /none\.yml does not exist/],
  ['a folder', (at) => at, /is not a file/],
])('%s, where it is named', async (_what, named, message) => {
  await expect(readConfiguration(folder.path, named(folder.path))).rejects.toThrow(message);
});

test('a link out of the tree, a folder, other bytes than UTF-8, and too many bytes are refused', async () => {
  const elsewhere = temporaryFolder();
  try {
    elsewhere.write('secret', 'token\n');
    folder.write('.github/keep', '');
    symlinkSync(join(elsewhere.path, 'secret'), join(folder.path, CONFIG));
    await expect(readConfiguration(folder.path, null)).rejects.toThrow(/leads out of the audited folder/);
  } finally {
    elsewhere.remove();
  }
  folder.remove();
  folder = temporaryFolder();
  folder.write(`${CONFIG}/file`, '');
  await expect(readConfiguration(folder.path, null)).rejects.toThrow(/colophon\.yml is not a file/);
  folder.remove();
  folder = temporaryFolder();
  folder.write(CONFIG, Buffer.from([0x6f, 0xff, 0xfe]));
  await expect(readConfiguration(folder.path, null)).rejects.toThrow(/not written in UTF-8/);
  folder.write(CONFIG, '#'.repeat(300_000));
  await expect(readConfiguration(folder.path, null)).rejects.toThrow(/larger than 256 KiB/);
});
