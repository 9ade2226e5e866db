import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitOptions, type GitSource, listGit } from '../../../../../src/origin/build/sources/git.ts';
import { mirrorName } from '../../../../../src/origin/build/sources/git-mirror.ts';
import type { Listing, SourceRelease } from '../../../../../src/origin/build/sources/release-source.ts';
import {
  secondsOf,
  type TemporaryFolder,
  temporaryFolder,
  temporaryRepository,
} from '../../../../support/temporary-repository.ts';

let repo: TemporaryFolder;
let cache: TemporaryFolder;
beforeEach(() => {
  repo = temporaryRepository();
  cache = temporaryFolder();
});
afterEach(() => {
  repo.remove();
  cache.remove();
});

const isPython = (path: string): boolean => path.endsWith('.py');

const source = (more: Partial<GitSource> = {}): GitSource => ({
  kind: 'git',
  revisions: 'history',
  tags: 'v*',
  every: 'release',
  ...more,
});

function list(more: Partial<GitSource> = {}, options: Partial<GitOptions> = {}): Promise<Listing> {
  return listGit(source(more), {
    cacheFolder: cache.path,
    offline: false,
    repository: `file://${repo.path}`,
    wanted: isPython,
    ...options,
  });
}

async function contents(release: SourceRelease | undefined): Promise<Record<string, string>> {
  if (release === undefined) throw new Error('There is no such release.');
  const opened = await release.open(isPython);
  // All at once: the reader puts them in a queue.
  const read = opened.files.map(async (file) => [file.path, Buffer.from(await file.read()).toString()]);
  const out = Object.fromEntries(await Promise.all(read));
  await opened.close();
  return out;
}

const versions = ({ releases }: Listing): string[] => releases.map(({ version }) => version);
const dayOf = (day: number): number => Math.floor(secondsOf(day) / 86_400);

describe('tags', () => {
  test('oldest first by time, then by version; annotated ones by their commit', async () => {
    repo.write('a.py', 'one');
    const first = repo.commit('one', 1);
    repo.git('tag', 'v1.9');
    repo.git('tag', 'v1.10');
    repo.git('tag', 'unrelated');
    repo.write('a.py', 'two');
    const second = repo.commit('two', 40);
    repo.git('tag', '--annotate', '--message', 'two', 'v2.0');
    repo.git('tag', '--annotate', '--message', 'a tag of a tag', 'v2.0.0', 'v2.0');
    repo.git('tag', 'vtree', 'HEAD^{tree}');

    const listing = await list({ revisions: 'tags' });
    expect(versions(listing)).toEqual(['v1.9', 'v1.10', 'v2.0', 'v2.0.0']);
    expect(listing.remarks).toEqual([{ version: 'vtree', reason: 'The tag names no commit.' }]);
    expect(listing.releases[0]).toMatchObject({
      day: dayOf(1),
      tag: 'v1.9',
      identity: { kind: 'commit', id: first },
      cacheKey: `commit:${first}`,
      yanked: false,
    });
    expect(listing.releases[3]).toMatchObject({ day: dayOf(40), identity: { kind: 'commit', id: second } });
    expect(await contents(listing.releases[1])).toEqual({ 'a.py': 'one' });
    expect(await contents(listing.releases[2])).toEqual({ 'a.py': 'two' });
    expect(versions(await list({ revisions: 'tags', since: '2025-01-31' }))).toEqual(['v2.0', 'v2.0.0']);
    expect(versions(await list({ revisions: 'tags', tags: '*lated' }))).toEqual(['unrelated']);
    await expect(list({ revisions: 'tags', tags: 'w*' })).rejects.toMatchObject({ reachable: true });
  });

  test('thinned, final versions first', async () => {
    for (const [i, tag] of ['v1.0', 'v1.1', 'v1.2-rc1', 'v1.2', 'v1.3-rc1'].entries()) {
      repo.write('a.py', tag);
      repo.commit(tag, i * 10);
      repo.git('tag', tag);
    }
    expect(versions(await list({ revisions: 'tags', every: 'quarter' }))).toEqual(['v1.0', 'v1.2']);
  });
});

describe('history', () => {
  test('commits of the default branch that touch a wanted path, merges too', async () => {
    repo.write('README.md', 'x');
    repo.commit('no code', 1);
    repo.write('a.py', 'one');
    const first = repo.commit('one', 2);
    repo.write('README.md', 'y');
    repo.commit('no code', 3);
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.write('sub/ü b.py', 'side');
    repo.commit('side', 4);
    repo.git('checkout', '--quiet', 'main');
    repo.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'side');
    const merge = repo.git('rev-parse', 'HEAD');
    repo.git('rm', '--quiet', 'a.py');
    const gone = repo.commit('gone', 70);

    const listing = await list();
    expect(versions(listing)).toEqual([first, merge, gone]);
    expect(listing.remarks).toEqual([]);
    expect(listing.releases[0]).toMatchObject({ tag: first, day: dayOf(2), cacheKey: `commit:${first}` });
    expect(await contents(listing.releases[1])).toEqual({ 'a.py': 'one', 'sub/ü b.py': 'side' });
    expect(await contents(listing.releases[2])).toEqual({ 'sub/ü b.py': 'side' });
    expect(versions(await list({ since: '2025-02-01' }))).toEqual([gone]);
    await expect(list({}, { wanted: (path) => path.endsWith('.rs') })).rejects.toMatchObject({
      reachable: true,
      message: `No commit of file://${repo.path} that the recipe asks for touches one of its paths.`,
    });
  });

  test('the last commit of each month, the first and the newest', async () => {
    const commits = [0, 5, 20, 35, 100, 110].map((day) => {
      repo.write('a.py', `day ${day}`);
      return repo.commit('x', day);
    });
    const at = (...picked: number[]) => picked.map((i) => commits[i]);
    expect(versions(await list({ every: 'month' }))).toEqual(at(0, 2, 3, 5));
    expect(versions(await list({ every: 'quarter' }))).toEqual(at(0, 3, 5));
  });

  test('links, submodules and large files are left out', async () => {
    repo.write('a.py', 'a');
    repo.write('large.py', 'x'.repeat(200));
    symlinkSync('/etc/passwd', join(repo.path, 'link.py'));
    repo.commit('start');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub.py`);
    repo.git('commit', '--quiet', '--message', 'submodule');
    const limits = { memberBytes: 100, wantedBytes: 1000, streamBytes: 1000, members: 100 };
    const { releases } = await list({}, { limits });
    const opened = await (releases.at(-1) as SourceRelease).open(isPython);
    expect(opened.files.map(({ path, size }) => [path, size])).toEqual([['a.py', 1]]);
    expect(opened.files[0]?.contentKey).toBe(`blob:${repo.git('rev-parse', 'HEAD:a.py')}`);
    expect(opened.remarks).toEqual([
      'Left out (larger than 100 bytes): "large.py".',
      'Left out (link): "link.py".',
    ]);
    await opened.close();
  });

  test('contents of any size and form, one after the other', async () => {
    const texts = ['', '\n', 'x'.repeat(300_000), '\n\nblob 3\n', 'é\r\n'];
    for (const [i, text] of texts.entries()) repo.write(`${i}.py`, text);
    repo.commit('start');
    const [release] = (await list()).releases;
    expect(Object.values(await contents(release))).toEqual(texts);
  });
});

describe('the mirror', () => {
  const mirrorPath = (): string => join(cache.path, 'git', mirrorName(`file://${repo.path}`));

  test('is brought up to date, follows the default branch, and serves offline', async () => {
    await expect(list({}, { offline: true })).rejects.toMatchObject({ reachable: false });
    repo.write('a.py', 'one');
    const first = repo.commit('one', 1);
    expect(versions(await list())).toEqual([first]);
    repo.git('branch', '--move', 'trunk');
    repo.write('a.py', 'two');
    const second = repo.commit('two', 2);
    expect(versions(await list({}, { offline: true }))).toEqual([first]);
    expect(versions(await list())).toEqual([first, second]);
  });

  test('stands as it is when fetching fails, with a remark', async () => {
    repo.write('a.py', 'one');
    const first = repo.commit('one', 1);
    await list();
    const moved = `${repo.path}-moved`;
    rmSync(join(repo.path, '.git'), { recursive: true });
    const listing = await list();
    expect(versions(listing)).toEqual([first]);
    expect(listing.remarks).toHaveLength(1);
    expect(listing.remarks[0]?.reason).toMatch(
      /could not be fetched: .*\. The mirror's newest commit is of 2025-01-02\.$/,
    );
    await expect(list({ url: `file://${moved}` })).rejects.toMatchObject({
      name: 'SourceUnavailable',
      reachable: false,
      message: expect.stringMatching(/could not be fetched: [^/]*…[^/]*\.$/),
    });
  });

  test('may be a link to one made elsewhere, whose configuration runs nothing', async () => {
    repo.write('a.py', 'one');
    const first = repo.commit('one', 1);
    const sentinel = join(cache.path, 'ran');
    repo.write('.git/hooks/post-fetch', `#!/bin/sh\ntouch ${sentinel}\n`);
    repo.git('config', 'core.fsmonitor', `touch ${sentinel}`);
    repo.git('config', 'core.sshCommand', `touch ${sentinel}`);
    repo.git('config', 'diff.external', `touch ${sentinel}`);
    const url = 'https://mirror.invalid/acme/it';
    const place = join(cache.path, 'git', mirrorName(url));
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(repo.path, '.git'), place);
    const listing = await list({ url });
    expect(versions(listing)).toEqual([first]);
    expect(listing.remarks[0]?.reason).toContain('could not be fetched');
    expect(await contents(listing.releases[0])).toEqual({ 'a.py': 'one' });
    expect(() => rmSync(sentinel)).toThrow('ENOENT');
  });

  test('of a repository without a commit there is none', async () => {
    await expect(list()).rejects.toThrow('it has no default branch with a commit');
    expect(() => rmSync(mirrorPath(), { recursive: true })).toThrow('ENOENT');
    await expect(list({}, { repository: null })).rejects.toThrow('The recipe names no repository to clone.');
  });

  test('a folder that is no repository', async () => {
    mkdirSync(mirrorPath(), { recursive: true });
    await expect(list({}, { offline: true })).rejects.toThrow(
      /^The mirror of .* cannot be read: git log failed/,
    );
  });
});

describe('mirrorName', () => {
  test.each([
    ['https://example.org/acme/it', 'example.org/acme/it.git'],
    ['https://me:secret@example.org/acme/it.git/', 'example.org/acme/it.git'],
    ['ssh://git@example.org:22/acme/it.git', 'example.org/acme/it.git'],
    ['git@example.org:acme/it.git', 'example.org/acme/it.git'],
    ['file:///srv/it', 'file/srv/it.git'],
  ])('%s → %s', (url, expected) => {
    expect(mirrorName(url)).toBe(expected);
  });

  test.each([
    'http://example.org/acme/it',
    'git://example.org/acme/it',
    'ext::sh -c touch',
    '--upload-pack=touch',
    'git@example.org:../../it',
    'https://example.org/',
    '/srv/it',
    '',
  ])('%j is refused', (url) => {
    expect(() => mirrorName(url)).toThrow(/is no address of a repository/);
  });
});
