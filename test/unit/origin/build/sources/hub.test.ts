import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type HubOptions, type HubSource, listHub } from '../../../../../src/origin/build/sources/hub.ts';
import type { Listing, SourceRelease } from '../../../../../src/origin/build/sources/release-source.ts';
import { inTurn, type LocalServer, localServer, type Route } from '../../../../support/local-server.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../../support/temporary-repository.ts';

let cache: TemporaryFolder;
const servers: LocalServer[] = [];
beforeEach(() => {
  cache = temporaryFolder();
});
afterEach(async () => {
  cache.remove();
  for (const server of servers.splice(0)) await server.close();
});

async function serve(routes: Record<string, Route>): Promise<LocalServer> {
  const server = await localServer(routes);
  servers.push(server);
  return server;
}

const blobId = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
const file = (path: string, text: string): object => ({
  type: 'file',
  oid: blobId(text),
  size: Buffer.byteLength(text),
  path,
});
const NEW = 'b'.repeat(40);
const OLD = 'a'.repeat(40);
const commit = (id: string, date: string): object => ({ id, title: 'x', message: '', authors: [], date });

/** A Hub with `acme/tiny`, whose two commits are on two pages, and whose files lie on another server. */
async function hub(more: Record<string, Route> = {}): Promise<{ api: LocalServer; files: LocalServer }> {
  const files = await serve({
    '/one': ({ headers }) => ({ status: headers.authorization ? 400 : 200, body: 'one' }),
    '/two': inTurn({ body: 'two' }),
  });
  const base = '/api/models/acme/tiny';
  const api: LocalServer = await serve({
    [`${base}/commits/main?limit=100`]: ({ headers }) => ({
      headers: { link: `<http://${headers.host}${base}/commits/main?limit=100&cursor=x>; rel="next"` },
      body: [commit(NEW, '2024-03-05T10:00:00.000Z')],
    }),
    [`${base}/commits/main?limit=100&cursor=x`]: inTurn(
      { status: 429, headers: { 'retry-after': '0' } },
      { body: [commit(OLD, '2024-01-02T10:00:00.000Z')] },
    ),
    [`${base}/tree/${OLD}?recursive=true`]: inTurn({ body: [file('modeling_tiny.py', 'one')] }),
    [`${base}/tree/${NEW}?recursive=true`]: ({ headers }) => ({
      headers: { link: `<http://${headers.host}${base}/tree/${NEW}?recursive=true&cursor=y>; rel="next"` },
      body: [
        { type: 'directory', oid: '1'.repeat(40), size: 0, path: 'sub' },
        file('modeling_tiny.py', 'one'),
        { ...file('large.py', 'x'), lfs: { oid: '2'.repeat(64), size: 1, pointerSize: 127 } },
        { type: 'file', oid: '../../escape', size: 1, path: 'odd.py' },
        { ...file('vast.py', 'x'), size: 17 * 1024 * 1024 },
        { ...file('weights.safetensors', 'x'), lfs: {} },
      ],
    }),
    [`${base}/tree/${NEW}?recursive=true&cursor=y`]: inTurn({ body: [file('sub/a b.py', 'two')] }),
    [`/acme/tiny/resolve/${OLD}/modeling_tiny.py`]: () => ({
      status: 307,
      headers: { location: `${files.address}/one` },
    }),
    [`/acme/tiny/resolve/${NEW}/sub/a%20b.py`]: () => ({
      status: 302,
      headers: { location: `${files.address}/two` },
    }),
    ...more,
  });
  return { api, files };
}

const source = (more: Partial<HubSource> = {}): HubSource => ({
  kind: 'hub',
  model: 'acme/tiny',
  every: 'release',
  ...more,
});

function list(server: LocalServer, more: Partial<HubSource> = {}, options: Partial<HubOptions> = {}) {
  return listHub(source(more), {
    cacheFolder: cache.path,
    offline: false,
    endpoint: server.address,
    token: undefined,
    http: { waitMs: [1, 1] },
    ...options,
  });
}

async function contents(release: SourceRelease | undefined): Promise<Record<string, string>> {
  if (release === undefined) throw new Error('There is no such release.');
  const opened = await release.open((path) => path.endsWith('.py'));
  const out: Record<string, string> = {};
  for (const one of opened.files) out[one.path] = Buffer.from(await one.read()).toString();
  await opened.close();
  return out;
}

const versions = ({ releases }: Listing): string[] => releases.map(({ version }) => version);

describe('listHub', () => {
  test('commits of all pages, oldest first, and their files over redirects', async () => {
    const { api, files } = await hub();
    const listing = await list(api);
    expect(listing.remarks).toEqual([]);
    expect(versions(listing)).toEqual([OLD, NEW]);
    expect(listing.releases[0]).toMatchObject({
      day: 19724,
      tag: OLD,
      identity: { kind: 'commit', id: OLD },
      cacheKey: `hub:${OLD}`,
      yanked: false,
    });
    expect(await contents(listing.releases[0])).toEqual({ 'modeling_tiny.py': 'one' });
    expect(await contents(listing.releases[1])).toEqual({ 'modeling_tiny.py': 'one', 'sub/a b.py': 'two' });
    // The same content in two commits is fetched once.
    expect(files.asked).toEqual(['/one', '/two']);
    const opened = await (listing.releases[1] as SourceRelease).open((path) => path.endsWith('.py'));
    expect(opened.files[0]?.contentKey).toBe(`blob:${blobId('one')}`);
    expect(opened.remarks).toEqual([
      'Left out (kept as a large file): "large.py".',
      'Left out (without an id): "odd.py".',
      'Left out (larger than 16 MiB): "vast.py".',
    ]);
  });

  test('a token goes to the Hub and not where it redirects to', async () => {
    const { api } = await hub();
    const listing = await list(api, {}, { token: 'secret' });
    expect(await contents(listing.releases[0])).toEqual({ 'modeling_tiny.py': 'one' });
    const seen: (string | undefined)[] = [];
    const guarded = await serve({
      '/api/models/acme/tiny/commits/main': ({ headers }) => {
        seen.push(headers.authorization);
        const link =
          headers.host === undefined
            ? ''
            : `<${api.address}/api/models/acme/tiny/commits/main?limit=100>; rel="next"`;
        return { headers: { link }, body: [commit(NEW, '2024-03-05')] };
      },
    });
    await list(guarded, {}, { token: 'secret' });
    expect(seen).toEqual(['Bearer secret']);
  });

  test('offline: listing, trees and contents from the cache', async () => {
    const { api } = await hub();
    await expect(list(api, {}, { offline: true })).rejects.toThrow('The cache has no listing of acme/tiny');
    await contents((await list(api)).releases[0]);
    const asked = api.asked.length;
    const offline = await list(api, {}, { offline: true });
    expect(versions(offline)).toEqual([OLD, NEW]);
    expect(await contents(offline.releases[0])).toEqual({ 'modeling_tiny.py': 'one' });
    await expect(contents(offline.releases[1])).rejects.toThrow('Its files are not in the cache.');
    expect(api.asked.length).toBe(asked);
  });

  test.each([401, 403])('a model that is gated or private (%i)', async (status) => {
    const api = await serve({ '/api/models/acme/tiny/commits/main': inTurn({ status }) });
    await expect(list(api)).rejects.toMatchObject({
      name: 'SourceUnavailable',
      reachable: false,
      message: `The Hub refuses access to acme/tiny (${status}): it is private or gated, or does not exist. HF_TOKEN must hold a token that may read it.`,
    });
    expect(api.asked).toHaveLength(1);
  });

  test('files of a gated model whose commits are public', async () => {
    const { api } = await hub({ [`/acme/tiny/resolve/${OLD}/modeling_tiny.py`]: inTurn({ status: 403 }) });
    const [release] = (await list(api)).releases;
    await expect(contents(release)).rejects.toThrow(/^The Hub refuses access to acme\/tiny \(403\)/);
  });

  test('a model that does not exist, a name that is none, a listing of another form', async () => {
    const { api } = await hub();
    await expect(list(api, { model: 'acme/none' })).rejects.toMatchObject({ reachable: true });
    await expect(list(api, { model: '../..' })).rejects.toMatchObject({ reachable: true });
    const odd = await serve({ '/api/models/acme/tiny/commits/main': inTurn({ body: { error: 'x' } }) });
    await expect(list(odd)).rejects.toThrow("The Hub's listing of acme/tiny has another form.");
    const empty = await serve({ '/api/models/acme/tiny/commits/main': inTurn({ body: [] }) });
    await expect(list(empty)).rejects.toThrow('acme/tiny on the Hub has no commit.');
  });

  test('a Hub that is gone: the listing kept from before, with a remark', async () => {
    const { api } = await hub();
    const gone = await localServer({});
    await gone.close();
    await expect(list(gone)).rejects.toMatchObject({
      reachable: false,
      message: 'The Hub could not be reached for acme/tiny: no connection (ECONNREFUSED).',
    });
    await list(api);
    const listing = await list(gone);
    expect(versions(listing)).toEqual([OLD, NEW]);
    expect(listing.remarks[0]?.reason).toMatch(
      /ECONNREFUSED\)\. What it listed on \d{4}-\d\d-\d\d was used\.$/,
    );
  });

  test('content that is not the one listed', async () => {
    const { api } = await hub({ [`/acme/tiny/resolve/${OLD}/modeling_tiny.py`]: inTurn({ body: 'onf' }) });
    const [release] = (await list(api)).releases;
    await expect(contents(release)).rejects.toThrow(
      'modeling_tiny.py does not have the content that it is listed with.',
    );
  });
});
