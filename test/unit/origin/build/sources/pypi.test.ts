import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { packageRepository } from '../../../../../src/origin/build/sources/pip-index.ts';
import { listPypi, type PypiOptions, type PypiSource } from '../../../../../src/origin/build/sources/pypi.ts';
import type { Listing, SourceRelease } from '../../../../../src/origin/build/sources/release-source.ts';
import { tarGz, zipArchive } from '../../../../support/archives.ts';
import { type LocalServer, localServer, type Route } from '../../../../support/local-server.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../../support/temporary-repository.ts';

let cache: TemporaryFolder;
let server: LocalServer | null = null;
beforeEach(() => {
  cache = temporaryFolder();
});
afterEach(async () => {
  cache.remove();
  await server?.close();
  server = null;
});

interface Upload {
  readonly bytes: Uint8Array;
  readonly day?: string;
  readonly yanked?: boolean | string;
  readonly sha256?: string;
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const wheel = (text: string): Buffer => zipArchive([{ name: 'acme/a.py', data: text }]);

/** A package repository with one package, `acme-kit`. */
async function repositoryOf(uploads: Record<string, Upload>): Promise<LocalServer> {
  const files = Object.entries(uploads).map(([filename, { bytes, day, yanked, sha256 }]) => ({
    filename,
    url: `../../files/${filename}#sha256`,
    hashes: { sha256: sha256 ?? digest(bytes) },
    size: bytes.length,
    ...(day && { 'upload-time': `${day}T12:00:00.123456Z` }),
    ...(yanked !== undefined && { yanked }),
  }));
  const routes: Record<string, Route> = {
    '/simple/acme-kit/': ({ headers }) =>
      headers.accept === 'application/vnd.pypi.simple.v1+json'
        ? { body: { meta: { 'api-version': '1.1' }, name: 'acme-kit', files } }
        : { body: '<!doctype html>' },
  };
  for (const [filename, { bytes }] of Object.entries(uploads))
    routes[`/files/${filename}`] = () => ({ body: bytes });
  server = await localServer(routes);
  return server;
}

const source = (more: Partial<PypiSource> = {}): PypiSource => ({
  kind: 'pypi',
  package: 'Acme_Kit',
  archive: 'any',
  every: 'release',
  ...more,
});

function list(more: Partial<PypiSource> = {}, options: Partial<PypiOptions> = {}): Promise<Listing> {
  return listPypi(source(more), {
    cacheFolder: cache.path,
    offline: false,
    repository: packageRepository(`${server?.address ?? 'http://127.0.0.1:9'}/simple`),
    http: { waitMs: [1, 1] },
    ...options,
  });
}

async function contents(release: SourceRelease | undefined): Promise<Record<string, string>> {
  if (release === undefined) throw new Error('There is no such release.');
  const opened = await release.open((path) => path.endsWith('.py'));
  const out: Record<string, string> = {};
  for (const file of opened.files) out[file.path] = Buffer.from(await file.read()).toString();
  await opened.close();
  return out;
}

const versions = ({ releases }: Listing): string[] => releases.map(({ version }) => version);

describe('listPypi', () => {
  test('wheels and sdists, oldest version first, yanked ones too', async () => {
    const sdist = await tarGz([
      { name: 'acme_kit-0.9/setup.py', data: 'raise SystemExit' },
      { name: 'acme_kit-0.9/acme/a.py', data: 'sdist' },
    ]);
    const sdistZip = zipArchive([{ name: 'acme-kit-0.8/acme/a.py', data: 'zip' }]);
    await repositoryOf({
      'acme_kit-1.10-py3-none-any.whl': { bytes: wheel('1.10'), day: '2024-05-02' },
      'acme_kit-1.9-py3-none-any.whl': { bytes: wheel('1.9'), day: '2024-05-01', yanked: 'broken' },
      'acme_kit-0.9.tar.gz': { bytes: sdist, day: '2024-01-01' },
      'acme-kit-0.8.zip': { bytes: sdistZip, day: '2023-01-01', yanked: false },
    });
    const listing = await list();
    expect(listing.remarks).toEqual([]);
    expect(versions(listing)).toEqual(['0.8', '0.9', '1.9', '1.10']);
    expect(listing.releases.map(({ yanked }) => yanked)).toEqual([false, false, 'broken', false]);
    expect(listing.releases[1]).toMatchObject({
      day: 19723,
      tag: null,
      identity: { kind: 'archive', name: 'acme_kit-0.9.tar.gz', sha256: digest(sdist) },
      cacheKey: `archive:${digest(sdist)}`,
    });
    expect(await contents(listing.releases[0])).toEqual({ 'acme/a.py': 'zip' });
    expect(await contents(listing.releases[1])).toEqual({
      'acme/a.py': 'sdist',
      'setup.py': 'raise SystemExit',
    });
    expect(await contents(listing.releases[3])).toEqual({ 'acme/a.py': '1.10' });
  });

  test('a span of versions, thinned', async () => {
    const uploads = Object.fromEntries(
      ['0.1', '1.0', '1.1rc1', '1.1', '1.2', '1.3.dev1', '2.0'].map((version, i) => [
        `acme_kit-${version}-py3-none-any.whl`,
        { bytes: wheel(version), day: `2024-0${1 + Math.floor(i / 3)}-1${i}` },
      ]),
    );
    await repositoryOf(uploads);
    expect(versions(await list({ since: '1.0', until: '1.3' }))).toEqual([
      '1.0',
      '1.1rc1',
      '1.1',
      '1.2',
      '1.3.dev1',
    ]);
    expect(versions(await list({ since: '1.0', every: 'month' }))).toEqual(['1.0', '1.2', '2.0']);
    await expect(list({ since: '3.0' })).rejects.toMatchObject({
      name: 'SourceUnavailable',
      reachable: true,
      message: 'Acme_Kit has no release that the recipe asks for.',
    });
    await expect(list({ until: 'newest' })).rejects.toMatchObject({ reachable: true });
  });

  test('what is left out is remarked', async () => {
    await repositoryOf({
      'acme_kit-1.0-py3-none-any.whl': { bytes: wheel('1.0') },
      'acme_kit-1.1.tar.gz': { bytes: Buffer.from('x') },
      'acme_kit-1.2-py3-none-any.whl': { bytes: wheel('1.2'), sha256: 'none' },
      'acme_kit-1.0-py2.7.egg': { bytes: Buffer.from('x') },
      'acme_kit-latest.exe': { bytes: Buffer.from('x') },
    });
    const listing = await list({ archive: 'wheel', every: 'quarter' });
    expect(versions(listing)).toEqual(['1.0']);
    expect(listing.remarks).toEqual([
      {
        version: null,
        reason: 'Neither wheels nor sdists, or without a version of PEP 440: "acme_kit-latest.exe".',
      },
      { version: '1.1', reason: 'It has no wheel.' },
      { version: '1.2', reason: 'acme_kit-1.2-py3-none-any.whl is listed without a SHA-256.' },
      { version: null, reason: 'The repository does not tell when releases were uploaded.' },
    ]);
  });

  test('archives that cannot be read fail alone', async () => {
    await repositoryOf({
      'acme_kit-1.0-py3-none-any.whl': { bytes: Buffer.from('<p>no wheel'), day: '2024-01-01' },
      'acme_kit-1.1-py3-none-any.whl': { bytes: wheel('1.1'), day: '2024-01-01', sha256: '0'.repeat(64) },
      'acme_kit-1.2-py3-none-any.whl': { bytes: wheel('1.2'), day: '2024-01-01' },
    });
    const [first, second, third] = (await list()).releases;
    await expect(contents(first)).rejects.toThrow(/^It is no zip archive: /);
    await expect(contents(second)).rejects.toThrow(
      'acme_kit-1.1-py3-none-any.whl could not be fetched: what was fetched does not have the SHA-256 that it is listed with.',
    );
    expect(await contents(third)).toEqual({ 'acme/a.py': '1.2' });
  });

  test('archives come from the cache while their digest agrees', async () => {
    const { asked } = await repositoryOf({
      'acme_kit-1.0-py3-none-any.whl': { bytes: wheel('1.0'), day: '2024-01-01' },
    });
    const [release] = (await list()).releases;
    const fetches = () => asked.filter((path) => path.startsWith('/files/')).length;
    await contents(release);
    await contents(release);
    expect(fetches()).toBe(1);
    const path = `${cache.path}/pypi/acme-kit/acme_kit-1.0-py3-none-any.whl`;
    writeFileSync(path, 'damaged');
    expect(await contents(release)).toEqual({ 'acme/a.py': '1.0' });
    expect(fetches()).toBe(2);
    expect(readFileSync(path).equals(wheel('1.0'))).toBe(true);
  });

  test('offline: what the cache has', async () => {
    await expect(list({}, { offline: true })).rejects.toThrow('The cache has no listing of Acme_Kit');
    await repositoryOf({
      'acme_kit-1.0-py3-none-any.whl': { bytes: wheel('1.0'), day: '2024-01-01' },
      'acme_kit-1.1-py3-none-any.whl': { bytes: wheel('1.1'), day: '2024-01-02' },
    });
    await contents((await list()).releases[0]);
    const asked = server?.asked.length;
    const offline = await list({}, { offline: true });
    expect(versions(offline)).toEqual(['1.0', '1.1']);
    expect(await contents(offline.releases[0])).toEqual({ 'acme/a.py': '1.0' });
    await expect(contents(offline.releases[1])).rejects.toThrow(
      'acme_kit-1.1-py3-none-any.whl is not in the cache.',
    );
    writeFileSync(`${cache.path}/pypi/acme-kit/acme_kit-1.1-py3-none-any.whl`, 'another file');
    await expect(contents(offline.releases[1])).rejects.toThrow(
      'acme_kit-1.1-py3-none-any.whl in the cache does not have the SHA-256 that it is listed with: it is damaged or another file.',
    );
    expect(server?.asked.length).toBe(asked);
  });

  test('a repository that is gone: the listing kept from before, with a remark', async () => {
    await repositoryOf({ 'acme_kit-1.0-py3-none-any.whl': { bytes: wheel('1.0'), day: '2024-01-01' } });
    await list();
    await server?.close();
    const listing = await list();
    expect(versions(listing)).toEqual(['1.0']);
    expect(listing.remarks).toHaveLength(1);
    expect(listing.remarks[0]?.reason).toMatch(
      /^The package repository could not list Acme_Kit: no connection \(ECONNREFUSED\)\. What it listed on \d{4}-\d\d-\d\d was used\.$/,
    );
    await expect(list({ package: 'other' })).rejects.toMatchObject({ reachable: false });
  });

  test('a package that does not exist, a name that is none, a listing of another form', async () => {
    await repositoryOf({});
    await expect(list({ package: 'none' })).rejects.toMatchObject({
      reachable: true,
      message: 'The package repository has no package none.',
    });
    await expect(list({ package: '../../etc' })).rejects.toMatchObject({ reachable: true });
    await server?.close();
    server = await localServer({ '/simple/acme-kit/': () => ({ body: '<!doctype html>' }) });
    await expect(list()).rejects.toThrow(
      'The package repository could not list Acme_Kit: the answer is no JSON.',
    );
    await server.close();
    server = await localServer({ '/simple/acme-kit/': () => ({ body: { files: 'many' } }) });
    await expect(list()).rejects.toThrow("The package repository's listing of Acme_Kit is none of PEP 691.");
  });
});

test('packageRepository: credentials become a header', () => {
  const { address, headers } = packageRepository('https://me:p%40ss@example.org/simple//');
  expect(address.href).toBe('https://example.org/simple/');
  expect(headers).toEqual({ authorization: `Basic ${Buffer.from('me:p@ss').toString('base64')}` });
  expect(packageRepository('https://example.org').headers).toEqual({});
});
