import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../../../src/origin/build/sources/limits.ts';
import type { OpenRelease } from '../../../../../src/origin/build/sources/release-source.ts';
import { openTarGz } from '../../../../../src/origin/build/sources/tar.ts';
import { type TarMember, tarGz } from '../../../../support/archives.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../../support/temporary-repository.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const all = (): boolean => true;

async function opened(
  archive: readonly TarMember[] | Uint8Array,
  wanted: (path: string) => boolean = all,
  limits: Partial<ReadLimits> = {},
  place?: (path: string) => string | null,
): Promise<OpenRelease> {
  folder.write('a.tar.gz', archive instanceof Uint8Array ? archive : await tarGz(archive as TarMember[]));
  return openTarGz(`${folder.path}/a.tar.gz`, wanted, { ...DEFAULT_LIMITS, ...limits }, place);
}

async function contents({ files }: OpenRelease): Promise<Record<string, string>> {
  const out: Record<string, string> = {};
  for (const file of files) out[file.path] = Buffer.from(await file.read()).toString();
  return out;
}

describe('openTarGz', () => {
  test('wanted members under the paths they are placed at', async () => {
    const asked: string[] = [];
    const long = `${'very-long-folder-name/'.repeat(15)}ü.py`;
    const release = await opened(
      [
        { name: 'pkg-1.0/', type: 'directory' },
        { name: 'pkg-1.0/pkg/a.py', data: 'a = 1\n' },
        { name: `pkg-1.0/${long}`, data: 'long' },
        { name: 'pkg-1.0/empty.py' },
        { name: 'pkg-1.0/data.bin', data: 'x' },
        { name: 'PKG-INFO', data: 'outside' },
      ],
      (path) => {
        asked.push(path);
        return path.endsWith('.py');
      },
      {},
      (path) => (path.startsWith('pkg-1.0/') ? path.slice(8) : null),
    );
    expect(await contents(release)).toEqual({ 'pkg/a.py': 'a = 1\n', [long]: 'long', 'empty.py': '' });
    expect(asked).toEqual(['pkg/a.py', long, 'empty.py', 'data.bin']);
    expect(release.files[0]).toMatchObject({
      size: 6,
      contentKey: createHash('sha256').update('a = 1\n').digest('hex'),
    });
    expect(release.remarks).toEqual([]);
  });

  test('many members of many sizes, wanted and not, in one pass', async () => {
    const members = Array.from({ length: 800 }, (_, i) => ({
      name: `m${i}.${i % 3 ? 'py' : 'c'}`,
      data: `${i} `.repeat((i * 37) % 9000),
    }));
    const release = await opened(members, (path) => path.endsWith('.py'));
    const expected = members.filter(({ name }) => name.endsWith('.py'));
    expect(await contents(release)).toEqual(Object.fromEntries(expected.map((m) => [m.name, m.data])));
  });

  test('of two members of one name the later one counts', async () => {
    const release = await opened([
      { name: 'a.py', data: 'old' },
      { name: 'b.py', data: 'b' },
      { name: './a.py', data: 'new' },
    ]);
    expect(release.files.map(({ path }) => path)).toEqual(['b.py', 'a.py']);
    expect(await contents(release)).toEqual({ 'a.py': 'new', 'b.py': 'b' });
  });

  test('members that are not taken are remarked, the others are read', async () => {
    const release = await opened(
      [
        { name: '../evil.py', data: 'x' },
        { name: '/etc/evil.py', data: 'x' },
        { name: 'soft.py', type: 'symlink', linkname: '/etc/passwd' },
        { name: 'hard.py', type: 'link', linkname: 'a.py' },
        { name: 'tty.py', type: 'character-device' },
        { name: 'large.py', data: 'x'.repeat(101) },
        { name: 'large.bin', data: 'x'.repeat(101) },
        { name: 'a.py', data: 'a' },
      ],
      (path) => path.endsWith('.py'),
      { memberBytes: 100 },
    );
    expect(await contents(release)).toEqual({ 'a.py': 'a' });
    expect(release.remarks).toEqual([
      'Left out (name that leads out of the archive, or is none): "../evil.py", "/etc/evil.py".',
      'Left out (link): "soft.py", "hard.py".',
      'Left out (device or other special file): "tty.py".',
      'Left out (larger than 100 bytes): "large.py".',
    ]);
  });

  test('a bomb: it inflates to too much, wanted or not', async () => {
    const bomb = await tarGz([{ name: 'zeros.bin', data: Buffer.alloc(20_000_000) }]);
    expect(bomb.length).toBeLessThan(30_000);
    await expect(opened(bomb, () => false, { streamBytes: 1024 * 1024 })).rejects.toThrow(
      'It would inflate to more than 1 MiB.',
    );
    const many = Array.from({ length: 9 }, (_, i) => ({ name: `${i}.py`, data: Buffer.alloc(60_000) }));
    await expect(opened(many, all, { wantedBytes: 150_000 })).rejects.toThrow(
      'Its files would inflate to more than 147 KiB.',
    );
    await expect(opened(many, all, { members: 8 })).rejects.toThrow('It holds more than 8 members.');
  });

  test('what is no whole archive', async () => {
    const sound = await tarGz([{ name: 'a.py', data: 'a = 1\n'.repeat(9000) }]);
    const reason = /^It cannot be read as a gzipped tar archive: .*[^.]\.$/;
    await expect(opened(sound.subarray(0, sound.length / 2))).rejects.toThrow(reason);
    await expect(opened(Buffer.from('<!doctype html><p>Sorry'))).rejects.toThrow(reason);
    await expect(opened(Buffer.alloc(0))).rejects.toThrow(reason);
    await expect(opened(gzipSync(Buffer.from('no tar '.repeat(300))))).rejects.toThrow(reason);
    await expect(opened(gzipSync(Buffer.from('short')))).rejects.toThrow(reason);
  });
});
