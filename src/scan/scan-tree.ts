/** Scans the files of a tree, on several threads where there are many; what comes out does not depend on how many. */
import type { FileRemark } from '../report/schema.ts';
import type { ScanContext, ScannedFile } from './scan-file.ts';
import { type ScanOutcome, scanPath, Turns } from './scan-paths.ts';
import { startThreads } from './threads.ts';

export interface ScannedTree {
  readonly scanned: readonly ScannedFile[];
  readonly skipped: readonly FileRemark[];
  readonly failed: readonly FileRemark[];
}

/** A thread takes as long to start as it takes to scan about 100 files; with fewer than this, none is worth it. */
const MANY_FILES = 300;

/** @param paths relative to `root`; the results have their order */
export async function scanTree(
  root: string,
  paths: readonly string[],
  context: ScanContext,
  onProgress: ((done: number, total: number) => void) | undefined,
): Promise<ScannedTree> {
  const outcomes = new Array<ScanOutcome | undefined>(paths.length).fill(undefined);
  const turns = new Turns();
  const put = (from: number, some: readonly ScanOutcome[]): void => {
    for (const [i, outcome] of some.entries()) outcomes[from + i] = outcome;
  };
  const threads = paths.length < MANY_FILES ? null : startThreads(root, paths, context, turns, put);
  for (let turn = turns.take(paths.length); turn !== null; turn = turns.take(paths.length)) {
    onProgress?.(turn.from, paths.length);
    put(
      turn.from,
      paths.slice(turn.from, turn.to).map((path) => scanPath(root, path, context)),
    );
    // What the threads send is taken in between.
    if (threads !== null) await new Promise(setImmediate);
  }
  await threads?.finished;
  onProgress?.(paths.length, paths.length);
  // A thread that failed leaves its files to this one.
  return sorted(paths, (path, i) => outcomes[i] ?? scanPath(root, path, context));
}

function sorted(paths: readonly string[], outcomeOf: (path: string, i: number) => ScanOutcome): ScannedTree {
  const scanned: ScannedFile[] = [];
  const skipped: FileRemark[] = [];
  const failed: FileRemark[] = [];
  for (const [i, path] of paths.entries()) {
    const outcome = outcomeOf(path, i);
    if (outcome.status === 'scanned') scanned.push(outcome.file);
    else (outcome.status === 'failed' ? failed : skipped).push({ path, reason: outcome.reason });
  }
  return { scanned, skipped, failed };
}
