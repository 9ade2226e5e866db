import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { download, getJson, HttpFailure } from '../../../../../src/origin/build/sources/http.ts';
import { inTurn, type LocalServer, localServer, type Route } from '../../../../support/local-server.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../../support/temporary-repository.ts';

const servers: LocalServer[] = [];
let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  folder.remove();
  for (const server of servers.splice(0)) await server.close();
});

async function serve(routes: Record<string, Route>): Promise<LocalServer> {
  const server = await localServer(routes);
  servers.push(server);
  return server;
}

const quick = { waitMs: [1, 1] };

describe('getJson', () => {
  test('tries again after 429 and after a failing server', async () => {
    const server = await serve({
      '/a': inTurn(
        { status: 429, headers: { 'retry-after': '0' } },
        { status: 503 },
        { body: { fine: true }, headers: { link: 'x' } },
      ),
    });
    const { json, headers } = await getJson(new URL(`${server.address}/a`), quick);
    expect(json).toEqual({ fine: true });
    expect(headers.get('link')).toBe('x');
    expect(server.asked).toHaveLength(3);
  });

  test('gives up after three tries; at once where trying again does not help', async () => {
    const server = await serve({ '/a': inTurn({ status: 502 }), '/html': inTurn({ body: '<p>' }) });
    await expect(getJson(new URL(`${server.address}/a`), quick)).rejects.toMatchObject({
      name: 'HttpFailure',
      status: 502,
      message: 'the server answered 502',
    });
    expect(server.asked).toHaveLength(3);
    await expect(getJson(new URL(`${server.address}/none`), quick)).rejects.toMatchObject({ status: 404 });
    await expect(getJson(new URL(`${server.address}/html`), quick)).rejects.toThrow('the answer is no JSON');
    expect(server.asked).toHaveLength(5);
  });

  test('a server that is not there, and one that falls silent', async () => {
    const gone = await localServer({});
    await gone.close();
    await expect(getJson(new URL(gone.address), quick)).rejects.toThrow('no connection (ECONNREFUSED)');
    const silent = await serve({
      '/never': () => null,
      '/half': (_, response) => {
        response.writeHead(200).write('{"a":');
        return null;
      },
    });
    for (const path of ['never', 'half'])
      await expect(getJson(new URL(`${silent.address}/${path}`), { waitMs: [], idleMs: 50 })).rejects.toThrow(
        new HttpFailure('the server fell silent', null),
      );
  });

  test('can be stopped, while waiting too', async () => {
    const server = await serve({ '/a': inTurn({ status: 503, headers: { 'retry-after': '30' } }) });
    const controller = new AbortController();
    const answer = getJson(new URL(`${server.address}/a`), { signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a header of authorization does not follow a redirect to another origin', async () => {
    const seen: (string | undefined)[] = [];
    const note: Route = ({ headers }) => {
      seen.push(headers.authorization);
      return { body: '1' };
    };
    const other = await serve({ '/there': note });
    const server = await serve({
      '/away': inTurn({ status: 302, headers: { location: `${other.address}/there` } }),
      '/home': inTurn({ status: 302, headers: { location: '/here' } }),
      '/here': note,
    });
    const headers = { authorization: 'Bearer secret' };
    await getJson(new URL(`${server.address}/away`), { headers });
    await getJson(new URL(`${server.address}/home`), { headers });
    expect(seen).toEqual([undefined, 'Bearer secret']);
  });
});

describe('download', () => {
  const bytes = Buffer.alloc(3_000_000, 'colophon');
  const sha256 = createHash('sha256').update(bytes).digest('hex');

  test('streams a file into a folder of its own, after a connection that was cut', async () => {
    let tries = 0;
    const server = await serve({
      '/f': (_, response) => {
        if (tries++ > 0) return { body: bytes };
        response.writeHead(200, { 'content-length': bytes.length });
        response.write(bytes.subarray(0, 1000), () => response.destroy());
        return null;
      },
    });
    await download(new URL(`${server.address}/f`), `${folder.path}/a/b/f`, sha256, quick);
    expect(readFileSync(`${folder.path}/a/b/f`).equals(bytes)).toBe(true);
    expect(tries).toBe(2);
  });

  test('leaves nothing behind when the digest differs', async () => {
    const server = await serve({ '/f': inTurn({ body: 'other' }) });
    await expect(download(new URL(`${server.address}/f`), `${folder.path}/f`, sha256, quick)).rejects.toThrow(
      'what was fetched does not have the SHA-256 that it is listed with',
    );
    expect(server.asked).toHaveLength(1);
    expect(existsSync(`${folder.path}/f`)).toBe(false);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});
