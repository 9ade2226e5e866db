/** Reads contents from a Git repository through one `git cat-file --batch` process. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Reads one blob after the other, in the order asked for. The process starts with the first. */
export class BlobReader {
  private readonly repository: string;
  private process: BatchProcess | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  /** @param repository path of a bare repository */
  constructor(repository: string) {
    this.repository = repository;
  }

  /** @throws Error when the repository does not have the blob, or Git ended */
  read(id: string): Promise<Uint8Array> {
    const next = this.queue.then(() => {
      this.process ??= new BatchProcess(this.repository);
      return this.process.read(id);
    });
    this.queue = next.catch(() => undefined);
    return next;
  }

  /** Lets what was asked for finish, then ends the process. */
  async close(): Promise<void> {
    await this.queue;
    await this.process?.close();
    this.process = null;
  }
}

class BatchProcess {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly ended: Promise<unknown>;
  private readonly output: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(repository: string) {
    this.child = spawn('git', ['--no-pager', '--git-dir=.', 'cat-file', '--batch'], {
      cwd: repository,
      env: environment(),
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    // A process that ends early shows as the end of its output.
    this.child.stdin.on('error', () => undefined);
    this.ended = once(this.child, 'close').catch(() => undefined);
    this.output = this.child.stdout[Symbol.asyncIterator]();
  }

  async read(id: string): Promise<Uint8Array> {
    this.child.stdin.write(`${id}\n`);
    const header = await this.line();
    const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
    if (size === undefined) throw new Error(`The repository does not have the content ${id}.`);
    const content = await this.take(Number(size));
    await this.take(1);
    return content;
  }

  async close(): Promise<void> {
    this.child.stdin.end();
    this.child.stdout.resume();
    await this.ended;
  }

  private async line(): Promise<string> {
    let end = this.rest.indexOf(10);
    while (end === -1) {
      this.rest = Buffer.concat([this.rest, await this.chunk()]);
      end = this.rest.indexOf(10);
    }
    const line = this.rest.toString('utf8', 0, end);
    this.rest = this.rest.subarray(end + 1);
    return line;
  }

  private async take(size: number): Promise<Buffer> {
    const chunks = [this.rest];
    let length = this.rest.length;
    while (length < size) {
      const chunk = await this.chunk();
      chunks.push(chunk);
      length += chunk.length;
    }
    const all = Buffer.concat(chunks);
    this.rest = all.subarray(size);
    return all.subarray(0, size);
  }

  private async chunk(): Promise<Buffer> {
    const { value, done } = await this.output.next();
    if (done) throw new Error('Git ended before it had given every content.');
    return value;
  }
}

/** Nothing of Git's environment; no network, no programs that its configuration names. */
function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  );
  return {
    ...env,
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
  };
}
