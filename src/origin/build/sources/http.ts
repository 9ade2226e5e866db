/** HTTP as sources need it: tries again where that helps, never hangs, says what went wrong without naming hosts. */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export interface HttpOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Stops the request and any waiting. */
  readonly signal?: AbortSignal | undefined;
  /** How long a server may stay silent, in milliseconds. */
  readonly idleMs?: number;
  /** How long to wait before the second and the third try, in milliseconds, unless the server says. */
  readonly waitMs?: readonly number[];
}

/** A request that failed for good. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  /** Status of the last answer; null when none came. */
  readonly status: number | null;

  constructor(message: string, status: number | null) {
    super(message);
    this.status = status;
  }
}

const IDLE_MS = 60_000;
const WAIT_MS: readonly number[] = [1_000, 5_000];
/** A server that asks for a longer wait than this is asked again after this, in milliseconds. */
const LONGEST_WAIT_MS = 60_000;
/** Timeout, too many requests, and what servers say when they are not well. */
const PASSING: readonly number[] = [408, 425, 429, 500, 502, 503, 504];

/** An answer's status line and headers, and its body as it comes in. */
export interface HttpAnswer {
  /** Where it came from, redirects followed. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array>;
}

/**
 * Asks with GET and reads the answer with `read`, which is called anew on each try. Redirects are followed; `fetch`
 * drops an `authorization` header where one leads to another origin.
 *
 * @throws HttpFailure when three tries failed, or one in a way that trying again does not mend
 */
export async function get<T>(
  url: URL,
  options: HttpOptions,
  read: (answer: HttpAnswer) => Promise<T>,
): Promise<T> {
  const waits = options.waitMs ?? WAIT_MS;
  for (let attempt = 0; ; attempt++) {
    const outcome = await attemptGet(url, options, read);
    if ('value' in outcome) return outcome.value;
    const wait = waits[attempt];
    if (!outcome.passing || wait === undefined) throw outcome.failure;
    await sleep(Math.min(outcome.retryAfterMs ?? wait, LONGEST_WAIT_MS), undefined, {
      signal: options.signal,
    });
  }
}

type Outcome<T> =
  | { readonly value: T }
  | { readonly failure: Error; readonly passing: boolean; readonly retryAfterMs?: number | undefined };

async function attemptGet<T>(
  url: URL,
  options: HttpOptions,
  read: (answer: HttpAnswer) => Promise<T>,
): Promise<Outcome<T>> {
  const idle = new IdleTimer(options.idleMs ?? IDLE_MS);
  try {
    const signal = options.signal ? AbortSignal.any([options.signal, idle.signal]) : idle.signal;
    const response = await fetch(url, { headers: { ...options.headers }, signal });
    if (!response.ok) {
      await response.body?.cancel();
      return {
        failure: new HttpFailure(`the server answered ${response.status}`, response.status),
        passing: PASSING.includes(response.status),
        retryAfterMs: retryAfter(response.headers.get('retry-after')),
      };
    }
    const body = idle.watch((response.body ?? []) as AsyncIterable<Uint8Array>);
    return { value: await read({ url: response.url, headers: response.headers, body }) };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (idle.signal.aborted)
      return { failure: new HttpFailure('the server fell silent', null), passing: true };
    const code = networkCode(error);
    // What `read` itself makes of the answer does not get better by asking again.
    if (code === null) return { failure: error as Error, passing: false };
    return { failure: new HttpFailure(`no connection (${code})`, null), passing: true };
  } finally {
    idle.stop();
  }
}

/** Code of a failed connection, e.g. `ENOTFOUND`, which `fetch` wraps; null for other errors. */
function networkCode(error: unknown): string | null {
  const { message, cause } = error as Error;
  if (message !== 'fetch failed' && message !== 'terminated') return null;
  for (let at = cause; at !== undefined && at !== null; at = (at as Error).cause) {
    const { code } = at as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
  }
  return message;
}

/** Milliseconds from a `Retry-After` header, which has seconds or a date. */
function retryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Gives up when nothing has come in for a while, however long the whole takes. */
class IdleTimer {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;

  constructor(ms: number) {
    this.timer = setTimeout(() => this.controller.abort(), ms);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  async *watch(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.timer.refresh();
      yield chunk;
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}

/** Listings beyond this are no listings, in bytes. */
const MAX_JSON_BYTES = 256 * 1024 * 1024;

/**
 * The answer's JSON, unchecked, and its headers.
 *
 * @throws HttpFailure as `get` does, and where the answer is no JSON
 */
export function getJson(url: URL, options: HttpOptions): Promise<{ json: unknown; headers: Headers }> {
  return get(url, options, async ({ headers, body }) => {
    const bytes = await collect(body, MAX_JSON_BYTES);
    try {
      return { json: JSON.parse(bytes.toString('utf8')), headers };
    } catch {
      throw new HttpFailure('the answer is no JSON', null);
    }
  });
}

/** @throws HttpFailure when more than `maxBytes` come in */
export async function collect(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new HttpFailure(`the answer is longer than ${maxBytes} bytes`, null);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Streams a file to disk; it gets its name only when its digest agrees.
 *
 * @throws HttpFailure as `get` does; Error when the digest differs
 */
export async function download(url: URL, path: string, sha256: string, options: HttpOptions): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    await get(url, options, async ({ body }) => {
      const hash = createHash('sha256');
      async function* hashed() {
        for await (const chunk of body) {
          hash.update(chunk);
          yield chunk;
        }
      }
      await pipeline(Readable.from(hashed()), createWriteStream(part));
      if (hash.digest('hex') !== sha256)
        throw new Error('what was fetched does not have the SHA-256 that it is listed with');
    });
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

/** SHA-256 of a file, in hex; null when it cannot be read. */
export async function fileDigest(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }))
      hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch {
    return null;
  }
}
