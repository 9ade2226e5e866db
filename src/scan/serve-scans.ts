/** What a thread does: takes its turns at the paths, and sends what comes of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { decodeIndex } from '../origin/index-format.ts';
import { OriginIndex } from '../origin/origin-index.ts';
import type { ScanContext } from './scan-file.ts';
import { scanPath, Turns } from './scan-paths.ts';
import { pack } from './thread-message.ts';
import type { ThreadTask } from './threads.ts';

export function serveScans(): void {
  const { root, paths, turns: shared, indexes: shares, own, ...settings } = workerData as ThreadTask;
  const indexes = shares.map(
    ({ file, inflated }) =>
      new OriginIndex(
        decodeIndex(new Uint8Array(file), 'The origin index', {
          verified: true,
          inflated: new Map([...inflated].map(([name, bytes]) => [name, Buffer.from(bytes)])),
        }),
      ),
  );
  const owned = new Set(own);
  const context: ScanContext = {
    fingerprints: (indexes[0] as OriginIndex).data.options,
    indexes,
    isOwn: ({ purl }) => owned.has(purl),
    ...settings,
  };
  const turns = new Turns(shared);
  for (let turn = turns.take(paths.length); turn !== null; turn = turns.take(paths.length)) {
    const outcomes = paths.slice(turn.from, turn.to).map((path) => scanPath(root, path, context));
    const { message, handedOver } = pack(turn.from, outcomes, indexes);
    parentPort?.postMessage(message, handedOver);
  }
}
