import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../../../src/origin/build/sources/limits.ts';
import type { OpenRelease } from '../../../../../src/origin/build/sources/release-source.ts';
import { openZip } from '../../../../../src/origin/build/sources/zip.ts';
import { type ZipMember, zipArchive } from '../../../../support/archives.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../../support/temporary-repository.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const all = (): boolean => true;

function opened(
  archive: readonly ZipMember[] | Uint8Array,
  wanted: (path: string) => boolean = all,
  limits: Partial<ReadLimits> = {},
): Promise<OpenRelease> {
  folder.write('a.whl', archive instanceof Uint8Array ? archive : zipArchive(archive as ZipMember[]));
  return openZip(`${folder.path}/a.whl`, wanted, { ...DEFAULT_LIMITS, ...limits });
}

async function contents({ files, close }: OpenRelease): Promise<Record<string, string>> {
  const out: Record<string, string> = {};
  for (const file of files) out[file.path] = Buffer.from(await file.read()).toString();
  await close();
  return out;
}

describe('openZip', () => {
  test('wanted members and their contents; equal contents have one key', async () => {
    const release = await opened(
      [
        { name: 'pkg/' },
        { name: 'pkg/a.py', data: 'a = 1\n' },
        { name: './pkg/b.py', data: 'a = 1\n' },
        { name: 'pkg/c.py', data: '' },
        { name: 'pkg/data.bin', data: 'x' },
      ],
      (path) => path.endsWith('.py'),
    );
    expect(release.remarks).toEqual([]);
    expect(release.files.map(({ path, size }) => [path, size])).toEqual([
      ['pkg/a.py', 6],
      ['pkg/b.py', 6],
      ['pkg/c.py', 0],
    ]);
    const [a, b, c] = release.files;
    expect(a?.contentKey).toBe(b?.contentKey);
    expect(a?.contentKey).not.toBe(c?.contentKey);
    expect(await contents(release)).toEqual({ 'pkg/a.py': 'a = 1\n', 'pkg/b.py': 'a = 1\n', 'pkg/c.py': '' });
  });

  test('of two members of one name the later one counts', async () => {
    const release = await opened([
      { name: 'a.py', data: 'old' },
      { name: 'a.py', data: 'new' },
    ]);
    expect(release.files).toHaveLength(1);
    expect(await contents(release)).toEqual({ 'a.py': 'new' });
  });

  test('members that are not taken are remarked, the others are read', async () => {
    const release = await opened(
      [
        { name: '../../evil.py', data: 'x' },
        { name: '/etc/evil.py', data: 'x' },
        { name: 'C:\\evil.py', data: 'x' },
        { name: 'pkg\\evil.py', data: 'x' },
        { name: 'pkg/link.py', data: '/etc/passwd', mode: 0o120777 },
        { name: 'pkg/pipe.py', mode: 0o010644 },
        { name: 'pkg/secret.py', data: 'x', encrypted: true },
        { name: 'pkg/large.py', data: 'x'.repeat(101) },
        { name: 'pkg/a.py', data: 'a' },
      ],
      all,
      { memberBytes: 100 },
    );
    expect(await contents(release)).toEqual({ 'pkg/a.py': 'a' });
    expect(release.remarks).toEqual([
      'Left out (name that leads out of the archive, or is none): "../../evil.py", "/etc/evil.py", "C:\\\\evil.py" and 1 more.',
      'Left out (link): "pkg/link.py".',
      'Left out (device or other special file): "pkg/pipe.py".',
      'Left out (encrypted): "pkg/secret.py".',
      'Left out (larger than 100 bytes): "pkg/large.py".',
    ]);
  });

  test.each([
    ['a web page', Buffer.from('<!doctype html><p>Sorry')],
    ['nothing', Buffer.alloc(0)],
    ['half an archive', zipArchive([{ name: 'a.py', data: 'a' }]).subarray(0, 40)],
  ])('%s is no zip archive', async (_, bytes) => {
    await expect(opened(bytes)).rejects.toThrow(/^It is no zip archive: /);
  });

  test('a bomb: too much by what it declares, or too many members', async () => {
    const zeros = Buffer.alloc(60_000);
    const bomb = [1, 2, 3].map((i) => ({ name: `${i}.py`, data: zeros }));
    await expect(opened(bomb, all, { wantedBytes: 150_000 })).rejects.toThrow(
      'Its files would inflate to more than 147 KiB.',
    );
    await expect(opened(bomb, all, { members: 2 })).rejects.toThrow('It holds more than 2 members.');
    const release = await opened(bomb, (path) => path === '1.py', { wantedBytes: 150_000 });
    expect(release.files).toHaveLength(1);
    await release.close();
  });

  test('a bomb that lies about its size is stopped while inflating', async () => {
    const release = await opened([{ name: 'a.py', data: Buffer.alloc(5_000_000), declaredSize: 10 }]);
    await expect(contents(release)).rejects.toThrow(/too many bytes/);
    await release.close();
  });

  test('a member that does not have its checksum', async () => {
    const release = await opened([{ name: 'a.py', data: 'a', declaredCrc: 1 }]);
    await expect(contents(release)).rejects.toThrow('a.py does not have the checksum it is listed with.');
    await release.close();
  });
});
