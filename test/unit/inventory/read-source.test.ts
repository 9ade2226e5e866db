import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readSource } from '../../../src/inventory/read-source.ts';
import { temporaryFolder } from '../../support/temporary-repository.ts';

if (process.getuid?.() === 0)
  process.stderr.write('SKIPPED: a file without permission to read, since root reads everything.\n');

const folder = temporaryFolder();
afterAll(folder.remove);

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('readSource', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('é = 1\n'), 'é = 1\n'],
    ['nothing', Buffer.from(''), ''],
    ['UTF-16 with its mark, little end first', utf16('\ufeffimport os # ü\n', false), 'import os # ü\n'],
    ['UTF-16 with its mark, big end first', utf16('\ufeffimport os # ü\n', true), 'import os # ü\n'],
    ['UTF-16 without a mark, little end first', utf16('import os\n', false), 'import os\n'],
    ['UTF-16 without a mark, big end first', utf16('import os\n', true), 'import os\n'],
  ])('%s', async (_what, bytes, expected) => {
    folder.write('f.py', bytes);
    const outcome = await readSource(folder.path, 'f.py');
    expect(outcome.status).toBe('read');
    expect(outcome.status === 'read' && Buffer.from(outcome.bytes).toString('utf8')).toBe(expected);
  });

  test('Latin-1 stays as it is', async () => {
    const bytes = Buffer.from('# J\u00fcrgen\n', 'latin1');
    folder.write('f.py', bytes);
    expect(await readSource(folder.path, 'f.py')).toEqual({ status: 'read', bytes });
  });

  test.each<[string, Uint8Array]>([
    ['a NUL among text', Buffer.from('import os\0\n')],
    ['an ELF file', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', 'latin1')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ])('%s is binary', async (_what, bytes) => {
    folder.write('f.py', bytes);
    expect(await readSource(folder.path, 'f.py')).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('binary content'),
    });
  });

  test('links, folders, pipes and what is gone are skipped', async () => {
    folder.write('sub/a.py', '');
    symlinkSync('a.py', join(folder.path, 'sub/link.py'));
    symlinkSync('self.py', join(folder.path, 'sub/self.py'));
    execFileSync('mkfifo', [join(folder.path, 'sub/pipe.py')]);
    for (const [path, reason] of [
      ['sub/link.py', 'symbolic link'],
      ['sub/self.py', 'symbolic link'],
      ['sub', 'a folder'],
      ['sub/pipe.py', 'not a regular file'],
      ['sub/none.py', 'no longer in the folder'],
    ] as const)
      expect(await readSource(folder.path, path)).toMatchObject({
        status: 'skipped',
        reason: expect.stringContaining(reason),
      });
  });

  test('a file beyond 64 MiB', async () => {
    folder.write('big.py', '');
    truncateSync(join(folder.path, 'big.py'), 65 * 2 ** 20);
    expect(await readSource(folder.path, 'big.py')).toEqual({
      status: 'failed',
      reason: 'larger than 64 MiB (65 MiB)',
    });
  });

  // Root reads whatever the permissions say.
  (process.getuid?.() === 0 ? test.skip : test)('a file without permission to read', async () => {
    folder.write('secret.py', 'x = 1\n');
    chmodSync(join(folder.path, 'secret.py'), 0);
    expect(await readSource(folder.path, 'secret.py')).toEqual({
      status: 'failed',
      reason: 'not readable: permission denied',
    });
  });
});
