/**
 * Git, asked for facts about the scanned folder. The folder is someone else's: nothing in it, its Git configuration
 * included, may make Git run a program or reach the network.
 */
import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { ColophonError } from '../errors.ts';

export interface GitFacts {
  /** Absolute path of the work tree's top folder. */
  readonly topLevel: string;
  /** Path of the asked folder below `topLevel`, `''` or ending in `/`. */
  readonly prefix: string;
  /** Commit of HEAD; null in a repository without a commit. */
  readonly head: string | null;
  /** Address of the remote `origin`, or of the only remote, without credentials. */
  readonly remoteUrl: string | null;
  /** True where the history was cut off (`fetch-depth: 1`), so that older commits are unknown. */
  readonly shallow: boolean;
  /**
   * Configuration that switches off every filter driver of the repository: comparing with the work tree would run its
   * `clean` command otherwise.
   */
  readonly withoutFilters: readonly Setting[];
}

/** Name and value. */
type Setting = readonly [name: string, value: string];

/** Options that win over the scanned repository's own configuration. */
const HARDENING: readonly Setting[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.untrackedCache', 'false'],
  ['core.pager', 'cat'],
  ['core.quotePath', 'true'],
  ['diff.external', ''],
  ['log.showSignature', 'false'],
  ['log.showRoot', 'true'],
  ['log.follow', 'false'],
  ['submodule.recurse', 'false'],
  // The runner often owns the workspace as another user than the one that the step runs as.
  ['safe.directory', '*'],
];

/** A diff of half a gigabyte is beyond what JavaScript can hold in a string. */
const MAX_OUTPUT = 500_000_000;

interface GitOptions {
  readonly input?: string;
  /** Further configuration for this call. */
  readonly config?: readonly Setting[];
  /** Whether paths are taken literally (default); `check-ignore` refuses to be told so. */
  readonly literal?: boolean;
}

export interface GitOutcome {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs Git in a folder and returns what came of it; a non-zero exit is an answer, not an exception.
 *
 * @throws ColophonError when its output is too large to be read
 */
export function git(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<GitOutcome> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['--no-pager', ...(options.literal === false ? [] : ['--literal-pathspecs']), ...args],
      {
        cwd,
        env: environment([...HARDENING, ...(options.config ?? [])]),
        encoding: 'buffer',
        maxBuffer: MAX_OUTPUT,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        if (error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
          reject(
            new ColophonError(`git ${args[0]} prints more than Colophon can read. Audit a smaller folder.`),
          );
        // Without a Git to run, the code is a word such as ENOENT.
        else resolve({ code: exitCode(error), stdout, stderr: stderr.toString('utf8') });
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

function exitCode(error: { code?: unknown } | null): number {
  if (error === null) return 0;
  return typeof error.code === 'number' ? error.code : 127;
}

function environment(config: readonly Setting[]): NodeJS.ProcessEnv {
  // Variables such as GIT_DIR, which hooks set, would make Git look at another repository than the one asked for.
  const env: NodeJS.ProcessEnv = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  );
  env.LC_ALL = 'C';
  env.GIT_TERMINAL_PROMPT = '0';
  env.GIT_OPTIONAL_LOCKS = '0';
  env.GIT_NO_LAZY_FETCH = '1';
  env.GIT_ATTR_NOSYSTEM = '1';
  // No transport at all: Git before 2.45 does not know GIT_NO_LAZY_FETCH and would fetch missing objects.
  env.GIT_ALLOW_PROTOCOL = 'none';
  env.GIT_CONFIG_COUNT = String(config.length);
  config.forEach(([key, value], i) => {
    env[`GIT_CONFIG_KEY_${i}`] = key;
    env[`GIT_CONFIG_VALUE_${i}`] = value;
  });
  return env;
}

/** What Git knows of a folder; null outside a work tree, and where there is no Git. */
export async function gitFacts(folder: string): Promise<GitFacts | null> {
  const [place, configured] = await Promise.all([
    git(folder, [
      'rev-parse',
      '--is-inside-work-tree',
      '--is-shallow-repository',
      '--show-toplevel',
      '--verify',
      '--quiet',
      '--end-of-options',
      'HEAD^{commit}',
    ]),
    git(folder, ['config', '--null', '--get-regexp', ASKED_SETTINGS]),
  ]);
  const [inside, shallow, ...rest] = place.stdout.toString('utf8').replace(/\n$/, '').split('\n');
  // Without a commit the three before it are told all the same.
  const head = place.code === 0 ? (rest.pop() ?? null) : null;
  const topLevel = rest.join('\n');
  if (inside !== 'true' || topLevel === '') return null;
  const [realTop, realFolder] = await Promise.all([realpath(topLevel), realpath(folder)]).catch(() => [
    '',
    ' ',
  ]);
  // A configured core.worktree may point anywhere; then Git speaks of other files than those asked for.
  if (realTop === undefined || realFolder === undefined || !`${realFolder}/`.startsWith(`${realTop}/`))
    return null;
  const below = realFolder.slice(realTop.length + 1);
  const settings = settingsIn(configured.stdout.toString('utf8'));
  return {
    topLevel: realTop,
    prefix: below === '' ? '' : `${below}/`,
    head,
    remoteUrl: remoteUrl(settings),
    shallow: shallow === 'true',
    withoutFilters: settings.flatMap(([name]): Setting[] =>
      name.startsWith('filter.') ? [[name, name.endsWith('.required') ? 'false' : '']] : [],
    ),
  };
}

/** Where the remotes are, and what filter drivers there are. */
const ASKED_SETTINGS = '^(remote\\..*\\.url|filter\\..*\\.(clean|smudge|process|required))$';

/** Settings in the output of `git config --null`. */
function settingsIn(config: string): Setting[] {
  return config
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      // "filter.lfs.required", without a value, is true.
      const [name, ...value] = entry.split('\n');
      return [name as string, value.join('\n')];
    });
}

function remoteUrl(settings: readonly Setting[]): string | null {
  const remotes = new Map(settings.filter(([name, url]) => name.startsWith('remote.') && url !== ''));
  const url = remotes.get('remote.origin.url') ?? (remotes.size === 1 ? [...remotes.values()][0] : undefined);
  return url === undefined ? null : withoutCredentials(url);
}

/** A checkout may have a token in the remote's address, which must not get into a report. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, (whole, scheme: string) =>
    scheme.toLowerCase() === 'ssh://' ? whole : scheme,
  );
}

/** Files renamed more often than this keep the date of the last rename followed. */
const MAX_RENAMES = 20;

/**
 * When each file first came into the history: author time, in seconds, of the commit that added it, renames
 * followed. Empty where the history does not tell: outside Git, and in a shallow clone.
 *
 * @param paths paths relative to `folder`
 * @param facts what Git knows of the folder
 */
export async function firstCommitDates(
  folder: string,
  paths: readonly string[],
  facts: GitFacts | null,
): Promise<Map<string, number>> {
  const dates = new Map<string, number>();
  if (facts === null || facts.head === null || facts.shallow) return dates;

  // Name today → name at the point of history that was reached.
  let names = new Map(paths.filter((path) => !path.includes('\n')).map((path) => [path, path]));
  for (let round = 0; round < MAX_RENAMES && names.size > 0; round++) {
    const additions = await firstAdditions(folder, [...new Set(names.values())]);
    const renames = await renamesIn(folder, [
      ...new Set([...additions.values()].map(({ commit }) => commit)),
    ]);
    const next = new Map<string, string>();
    for (const [path, name] of names) {
      const addition = additions.get(name);
      if (addition === undefined) continue;
      dates.set(path, Math.min(addition.time, dates.get(path) ?? addition.time));
      const former = renames.get(`${addition.commit}\0${name}`);
      if (former !== undefined) next.set(path, former);
    }
    names = next;
  }
  return dates;
}

interface Addition {
  readonly commit: string;
  readonly time: number;
}

/** Marks a commit's line among the paths in the output of `git log -z`. */
const COMMIT_LINE = /^\n*\x01([0-9a-f]{40,64}) (-?\d+)$/;

async function firstAdditions(folder: string, paths: readonly string[]): Promise<Map<string, Addition>> {
  const log = await git(
    folder,
    ['log', '-z', ...LOG_OPTIONS, '--no-renames', '--name-only', '--diff-filter=A', '--relative', '--stdin'],
    { input: `HEAD\n--\n${paths.join('\n')}\n` },
  );
  const out = new Map<string, Addition>();
  let current: Addition | null = null;
  for (const token of log.stdout.toString('utf8').split('\0')) {
    const header = COMMIT_LINE.exec(token);
    if (header !== null) current = { commit: header[1] as string, time: Number(header[2]) };
    else if (current !== null && token !== '') {
      const path = token.replace(/^\n/, '');
      const known = out.get(path);
      // The log goes back in time; of several additions (deleted in between) the first counts.
      if (known === undefined || current.time <= known.time) out.set(path, current);
    }
  }
  return out;
}

/** `commit NUL new name` → former name, for files that these commits rename. */
async function renamesIn(folder: string, commits: readonly string[]): Promise<Map<string, string>> {
  const out = new Map<string, string>();
  if (commits.length === 0) return out;
  const log = await git(
    folder,
    [
      'log',
      '-z',
      ...LOG_OPTIONS,
      '--no-walk=unsorted',
      '-M',
      '--name-status',
      '--diff-filter=R',
      '--relative',
      '--stdin',
    ],
    { input: `${commits.join('\n')}\n` },
  );
  let commit = '';
  const tokens = log.stdout.toString('utf8').split('\0');
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    const header = COMMIT_LINE.exec(token);
    if (header !== null) commit = header[1] as string;
    else if (/^\n?R\d+$/.test(token)) {
      out.set(`${commit}\0${tokens[i + 2]}`, tokens[i + 1] as string);
      i += 2;
    }
  }
  return out;
}

const LOG_OPTIONS = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-notes',
  '--format=tformat:%x01%H %at',
];
