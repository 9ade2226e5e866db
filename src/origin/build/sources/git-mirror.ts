/**
 * Bare mirrors of repositories in the cache folder, and Git run in them. A mirror holds the default branch and the
 * tags. It may be a link to one made elsewhere: reading it runs no program that its configuration names.
 */
import { spawn } from 'node:child_process';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type GitOutcome, git, withoutCredentials } from '../../../inventory/git.ts';
import { dateOfDay } from '../../days.ts';
import { SourceUnavailable } from './release-source.ts';

/** Transports of mirrors; Git's others run programs or are not encrypted. */
const PROTOCOLS = 'https:ssh:file';

export interface MirrorOptions {
  readonly cacheFolder: string;
  readonly offline: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface Mirror {
  /** Path of the bare repository. */
  readonly path: string;
  /** Why it may not be up to date; null when it is, and offline. */
  readonly remark: string | null;
}

/**
 * Clones a repository, or brings its mirror up to date. Where that fails the mirror stands as it is, with a remark.
 *
 * @throws SourceUnavailable when there is neither
 */
export async function mirrorOf(url: string, options: MirrorOptions): Promise<Mirror> {
  const path = join(options.cacheFolder, 'git', mirrorName(url));
  const kept = await stat(path).catch(() => null);
  if (options.offline) {
    if (kept === null) throw new SourceUnavailable(`The cache has no mirror of ${withoutCredentials(url)}.`);
    return { path, remark: null };
  }
  const failure =
    kept === null ? await clone(url, path, options.signal) : await update(url, path, options.signal);
  options.signal?.throwIfAborted();
  if (failure === null) return { path, remark: null };
  const sentence = `${withoutCredentials(url)} could not be fetched: ${failure}.`;
  if (kept === null) throw new SourceUnavailable(sentence);
  return { path, remark: `${sentence} The mirror's newest commit is of ${await newestDay(path)}.` };
}

/**
 * `https://host/owner/name` and `git@host:owner/name.git` → `host/owner/name.git`.
 *
 * @throws SourceUnavailable when it is no address of a repository
 */
export function mirrorName(url: string): string {
  const scp = /^(?:[\w.-]+@)?([\w.-]+):(?!\/\/)(.+)$/.exec(url);
  const parsed = scp === null && URL.canParse(url) ? new URL(url) : null;
  const allowed = parsed === null || PROTOCOLS.split(':').includes(parsed.protocol.slice(0, -1));
  const host = scp?.[1] ?? (parsed?.protocol === 'file:' ? 'file' : parsed?.hostname) ?? '';
  const segments = (scp?.[2] ?? parsed?.pathname ?? '')
    .replace(/(\.git)?\/*$/, '')
    .split('/')
    .filter(Boolean);
  const parts = [host, ...segments];
  if (!allowed || segments.length === 0 || !parts.every((part) => /^(?!\.\.?$)[\w.%~+-]+$/.test(part)))
    throw new SourceUnavailable(
      `${withoutCredentials(url)} is no address of a repository that is fetched over https, ssh or from a file.`,
      true,
    );
  return `${parts.join('/')}.git`;
}

/** @returns what went wrong, null when nothing */
async function clone(url: string, path: string, signal: AbortSignal | undefined): Promise<string | null> {
  const part = join(dirname(path), `${basename(path)}.${process.pid}.part`);
  await mkdir(part, { recursive: true });
  try {
    await gitIn(part, ['init', '--quiet', '--bare', '--template=', '.']);
    const failure = await update(url, part, signal);
    // Another build may have made it meanwhile; that one is as good.
    if (failure === null)
      await rename(part, path).catch(async (error) => {
        if ((await stat(path).catch(() => null)) === null) throw error;
      });
    return failure;
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

/** @returns what went wrong, null when nothing */
async function update(url: string, path: string, signal: AbortSignal | undefined): Promise<string | null> {
  const remote = await networkGit(path, ['ls-remote', '--symref', '--', url, 'HEAD'], signal);
  if (remote.code !== 0) return complaint(remote);
  const branch = /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(remote.stdout.toString('utf8'))?.[1];
  if (branch === undefined) return 'it has no default branch with a commit';
  const fetched = await networkGit(
    path,
    [
      'fetch',
      '--quiet',
      '--force',
      '--no-tags',
      '--update-head-ok',
      '--no-auto-gc',
      '--no-recurse-submodules',
      '--',
      url,
      `+${branch}:${branch}`,
      '+refs/tags/*:refs/tags/*',
    ],
    signal,
  );
  if (fetched.code !== 0) return complaint(fetched);
  const pointed = await gitIn(path, ['symbolic-ref', 'HEAD', branch]);
  return pointed.code === 0 ? null : complaint(pointed);
}

/** The last thing Git complained of, without credentials and without paths of this machine. */
function complaint({ code, stderr }: GitOutcome): string {
  const lines = stderr.split('\n').filter((line) => /^(fatal|error): /.test(line));
  const line = (lines[0] ?? `git ended with ${code}`).replace(/^(fatal|error): /, '');
  return withoutCredentials(line)
    .replace(/(^|[\s'"])\/[^\s'"]+/g, '$1…')
    .replace(/[.:\s]+$/, '');
}

async function newestDay(path: string): Promise<string> {
  const log = await gitIn(path, ['log', '-1', '--format=%ct', 'HEAD', '--']);
  return log.code === 0 ? dateOfDay(Math.floor(Number(log.stdout.toString()) / 86_400)) : 'an unknown day';
}

/** Git in a bare repository, without network. */
export function gitIn(path: string, args: readonly string[], input?: string): Promise<GitOutcome> {
  return git(path, ['--git-dir=.', ...args], input === undefined ? {} : { input });
}

/**
 * Git that may reach the network, with the user's own settings for it (proxy, certificates, keys, credential helper),
 * but without asking anybody anything.
 */
async function networkGit(
  path: string,
  args: readonly string[],
  signal: AbortSignal | undefined,
): Promise<GitOutcome> {
  const child = spawn('git', ['--no-pager', '--git-dir=.', ...args], {
    cwd: path,
    env: networkEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    ...(signal && { signal }),
  });
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 127));
  });
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout: Buffer.from(stdout), stderr };
}

const NETWORK_CONFIG: readonly (readonly [string, string])[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.askPass', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['safe.directory', '*'],
  ['submodule.recurse', 'false'],
  // A server that sends less than a kilobyte a second for a minute is not waited for.
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', '60'],
];

/** Variables of Git that say how to reach a server; the others may point Git at another repository. */
const NETWORK_VARIABLES = /^GIT_(SSH|SSL_|HTTP_|PROXY_|CURL_|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$)/;

function networkEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => name !== 'SSH_ASKPASS' && (!name.startsWith('GIT_') || NETWORK_VARIABLES.test(name)),
    ),
  );
  env.LC_ALL = 'C';
  env.GIT_TERMINAL_PROMPT = '0';
  env.GIT_ALLOW_PROTOCOL = PROTOCOLS;
  env.GIT_SSH_COMMAND ??= 'ssh -o BatchMode=yes';
  env.GIT_CONFIG_COUNT = String(NETWORK_CONFIG.length);
  NETWORK_CONFIG.forEach(([key, value], i) => {
    env[`GIT_CONFIG_KEY_${i}`] = key;
    env[`GIT_CONFIG_VALUE_${i}`] = value;
  });
  return env;
}
