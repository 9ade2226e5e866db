import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listReleases } from '../../../../../src/origin/build/sources/list-releases.ts';
import type { Listing } from '../../../../../src/origin/build/sources/release-source.ts';
import { UNKNOWN_DAY } from '../../../../../src/origin/days.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../../support/temporary-repository.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

function list(path = 'releases'): Promise<Listing> {
  return listReleases(
    { kind: 'dir', path, dates: { '1.9': '2024-01-02' } },
    {
      component: { repository: null },
      wanted: () => true,
      recipeFolder: folder.path,
      cacheFolder: join(folder.path, 'cache'),
      offline: true,
    },
  );
}

describe('listReleases of a folder', () => {
  test('one release a sub-folder, in the order of versions', async () => {
    folder.write('releases/1.10/pkg/b.py', 'b');
    folder.write('releases/1.10/pkg/a.py', 'a');
    folder.write('releases/1.9/pkg/a.py', 'a');
    folder.write('releases/README', 'no release');
    const { releases, remarks } = await list();
    expect(remarks).toEqual([
      {
        version: '1.10',
        reason: expect.stringMatching(/^The recipe gives no date for it .* published after all others/),
      },
    ]);
    expect(releases.map(({ version, day, tag, identity }) => [version, day, tag, identity])).toEqual([
      ['1.9', 19724, null, null],
      ['1.10', UNKNOWN_DAY, null, null],
    ]);
    const opened = await releases[1]?.open((path) => path.startsWith('pkg/'));
    expect(opened?.files.map(({ path, size }) => [path, size])).toEqual([
      ['pkg/a.py', 1],
      ['pkg/b.py', 1],
    ]);
    expect(Buffer.from((await opened?.files[1]?.read()) ?? []).toString()).toBe('b');
  });

  test('the cache key follows paths and contents', async () => {
    const key = async () => (await list()).releases[0]?.cacheKey;
    folder.write('releases/1/a.py', 'a');
    const first = await key();
    expect(await key()).toBe(first);
    folder.write('releases/1/a.py', 'b');
    const second = await key();
    folder.write('releases/1/b.py', '');
    expect(new Set([first, second, await key()]).size).toBe(3);
  });

  test('links are not followed', async () => {
    folder.write('outside/secret.py', 'x');
    folder.write('releases/1.9/a.py', 'a');
    symlinkSync(join(folder.path, 'outside'), join(folder.path, 'releases/1.9/out'));
    symlinkSync(join(folder.path, 'outside/secret.py'), join(folder.path, 'releases/1.9/secret.py'));
    symlinkSync(join(folder.path, 'outside'), join(folder.path, 'releases/2'));
    const { releases, remarks } = await list();
    expect(remarks).toEqual([{ version: '2', reason: 'It is a link, which is not followed.' }]);
    expect(releases).toHaveLength(1);
    const opened = await releases[0]?.open(() => true);
    expect(opened?.files.map(({ path }) => path)).toEqual(['a.py']);
    expect(opened?.remarks).toEqual(['Left out (link): "out", "secret.py".']);
  });

  test('no folder, and an empty one', async () => {
    await expect(list('none')).rejects.toMatchObject({
      name: 'SourceUnavailable',
      reachable: false,
      message: 'The recipe names the folder none, which cannot be read.',
    });
    folder.write('releases/file', '');
    await expect(list()).rejects.toMatchObject({ reachable: true });
  });
});
