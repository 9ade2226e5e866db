/** Reads and scans files of a tree one after the other: what each thread of an audit does. */
import { readSource } from '../inventory/read-source.ts';
import { type ScanContext, type ScannedFile, scanFile } from './scan-file.ts';

/** What came of one path: the file, or why there is none. */
export type ScanOutcome =
  | { readonly status: 'scanned'; readonly file: ScannedFile }
  | { readonly status: 'skipped' | 'failed'; readonly reason: string };

/** @param path relative to `root` */
export function scanPath(root: string, path: string, context: ScanContext): ScanOutcome {
  const source = readSource(root, path);
  return source.status === 'read'
    ? { status: 'scanned', file: scanFile(path, source.bytes, context) }
    : source;
}

/** Files that a thread takes at once: few enough that all threads finish together. */
const CHUNK = 16;

/** Hands out places of a list to threads, each place once. */
export class Turns {
  /** Shared memory with the place that is next. */
  readonly shared: SharedArrayBuffer;
  private readonly next: Int32Array;

  constructor(shared = new SharedArrayBuffer(4)) {
    this.shared = shared;
    this.next = new Int32Array(shared);
  }

  /** The next places, as a range; null when all of `total` are given out. */
  take(total: number): { from: number; to: number } | null {
    const from = Atomics.add(this.next, 0, CHUNK);
    return from >= total ? null : { from, to: Math.min(from + CHUNK, total) };
  }
}
