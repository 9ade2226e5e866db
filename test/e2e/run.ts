/** Runs the built files as a user or a runner does: as processes of their own. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/report/schema.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CLI = join(ROOT, 'dist', 'cli.js');
export const ACTION = join(ROOT, 'dist', 'action.js');

/** The Node.js that runs the tests, and the one that a user of this machine has, where that is another. */
export function nodes(): string[] {
  const own = realpathSync(process.execPath);
  const users = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((file) => existsSync(file));
  return [...new Set([own, ...(users === undefined ? [] : [realpathSync(users)])])];
}

export interface RunOptions {
  readonly node?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of dist/; only PATH and HOME come from the surroundings. */
export function run(script: string, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, [script, ...args], {
      cwd: options.cwd ?? ROOT,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      }),
    );
  });
}

export function cli(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return run(CLI, args, options);
}

/** The JSON report on a folder. */
export function auditFolder(folder: string, ...more: string[]): { report: Report; status: number | null } {
  const run = spawnSync(process.execPath, [CLI, 'audit', folder, '--format', 'json', ...more], {
    maxBuffer: 1 << 28,
  });
  if (run.stdout.length === 0) throw new Error(run.stderr.toString());
  return { report: JSON.parse(run.stdout.toString()) as Report, status: run.status };
}
