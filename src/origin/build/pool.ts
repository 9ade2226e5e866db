/** Reads components in several processes at once, so that all cores work and one component's memory is its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { ColophonError } from '../../errors.ts';
import type { ComponentResult } from './read-component.ts';
import type { WorkerMessage, WorkerTask } from './worker.ts';

export interface PoolOptions {
  /** Script and arguments that make a process serve (`serveBuilder`). */
  readonly command: readonly [script: string, ...args: string[]];
  readonly processes: number;
  readonly onProgress: (task: WorkerTask, done: number, total: number, version: string) => void;
  readonly onDone: (task: WorkerTask) => void;
}

/**
 * @param groups numbers of components; those of one group are read by one process, one after the other
 * @returns results by number
 * @throws ColophonError when a process ends before its work is done
 */
export async function readInProcesses(
  groups: readonly (readonly WorkerTask[])[],
  { command, processes, onProgress, onDone }: PoolOptions,
): Promise<Map<WorkerTask, ComponentResult>> {
  const waiting = [...groups];
  const results = new Map<WorkerTask, ComponentResult>();
  const children: ChildProcess[] = [];
  const [script, ...args] = command;

  const serve = (): Promise<void> =>
    new Promise((done, fail) => {
      const child = fork(script, args, {
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      children.push(child);
      let task: WorkerTask | undefined;
      let group: WorkerTask[] = [];
      const next = (): void => {
        if (group.length === 0) group = [...(waiting.shift() ?? [])];
        task = group.shift();
        if (task === undefined) child.disconnect();
        else child.send(task);
      };
      child.on('message', (message: WorkerMessage) => {
        if (message.kind === 'progress')
          onProgress(message.task, message.done, message.total, message.version);
        else if (message.kind === 'error') fail(new ColophonError(message.message));
        else {
          if (message.kind === 'result') {
            results.set(message.task, message.result);
            onDone(message.task);
          }
          next();
        }
      });
      child.on('error', fail);
      child.on('exit', (code, signal) => {
        if (task === undefined) done();
        else
          fail(
            new ColophonError(
              `A process of the build ended before its time (${signal ?? `exit code ${code}`}).`,
            ),
          );
      });
    });

  try {
    await Promise.all(Array.from({ length: Math.min(processes, groups.length) }, serve));
  } finally {
    for (const child of children) child.kill();
  }
  return results;
}
