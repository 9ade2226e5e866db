/** Threads that scan files beside the one that audits. The indexes lie in memory that all of them share. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ScanContext } from './scan-file.ts';
import type { ScanOutcome, Turns } from './scan-paths.ts';
import { type ThreadMessage, unpack } from './thread-message.ts';

/** What a thread is told when it starts. */
export interface ThreadTask {
  readonly root: string;
  readonly paths: readonly string[];
  readonly turns: SharedArrayBuffer;
  readonly indexes: readonly SharedIndex[];
  /** purls of the components that are the scanned project's own. */
  readonly own: readonly string[];
  readonly parts: boolean;
  readonly declared: ScanContext['declared'];
}

/** An index in memory that all threads share: none has to decompress it again. */
export interface SharedIndex {
  readonly file: SharedArrayBuffer;
  readonly inflated: ReadonlyMap<string, SharedArrayBuffer>;
}

/** With the auditing one. Each takes some 100 MB, so more are not started however many processors there are. */
const MOST_THREADS = 4;

/** Stands beside the bundles in dist/; where the sources are run as they are, there is none. */
const THREAD = new URL('./scan-thread.js', import.meta.url);

/**
 * @param put takes what came of the paths from a place on
 * @returns null where there are no threads to be had
 */
export function startThreads(
  root: string,
  paths: readonly string[],
  { indexes, isOwn, parts, declared }: ScanContext,
  turns: Turns,
  put: (from: number, outcomes: readonly ScanOutcome[]) => void,
): { finished: Promise<unknown> } | null {
  const count = Math.min(availableParallelism(), MOST_THREADS) - 1;
  const sources = indexes.flatMap(({ source }) => source ?? []);
  if (count < 1 || sources.length < indexes.length || !existsSync(fileURLToPath(THREAD))) return null;
  const task: ThreadTask = {
    root,
    paths,
    turns: turns.shared,
    indexes: sources.map(({ file, inflated }) => ({
      file: sharedCopy(file),
      inflated: new Map([...inflated].map(([name, bytes]) => [name, sharedCopy(bytes)])),
    })),
    own: indexes.flatMap(({ data }) => data.components.filter(isOwn).map(({ purl }) => purl)),
    parts,
    declared,
  };
  const ended = Array.from(
    { length: count },
    () =>
      new Promise<void>((done) => {
        const thread = new Worker(THREAD, { workerData: task });
        thread.on('message', (message: ThreadMessage) => {
          const { from, outcomes } = unpack(message, indexes);
          put(from, outcomes);
        });
        // What a thread does not answer for is scanned without it.
        thread.on('error', () => done());
        thread.on('exit', () => done());
      }),
  );
  return { finished: Promise.all(ended) };
}

function sharedCopy(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}
