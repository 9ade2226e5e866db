/** A real Git repository in a temporary folder. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file, its folders too. */
  readonly write: (name: string, content: string | Uint8Array) => void;
  /** Runs Git with a fixed author and clock. */
  readonly git: (...args: string[]) => string;
  /** Commits everything; `day` moves the clock. */
  readonly commit: (message: string, day?: number) => string;
  readonly remove: () => void;
}

export function temporaryFolder(): TemporaryFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'colophon-test-')));
  let day = 0;
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: path,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.org',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.org',
        GIT_AUTHOR_DATE: dateOf(day),
        GIT_COMMITTER_DATE: dateOf(day),
      },
    }).trim();
  return {
    path,
    git,
    write(name, content) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    commit(message, at = day + 1) {
      day = at;
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

export function temporaryRepository(): TemporaryFolder {
  const folder = temporaryFolder();
  folder.git('init', '--quiet', '--initial-branch=main');
  return folder;
}

/** Noon of a day in 2025. */
export function secondsOf(day: number): number {
  return Date.UTC(2025, 0, 1 + day, 12) / 1000;
}

function dateOf(day: number): string {
  return `${secondsOf(day)} +0000`;
}
