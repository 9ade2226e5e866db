/**
 * The package repository that `pip` is set up with on this machine: its environment, its configuration, else its own
 * default. Colophon itself names none.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SourceUnavailable } from './release-source.ts';

const run = promisify(execFile);

export interface PackageRepository {
  /** Base address, ending in `/`, without credentials. */
  readonly address: URL;
  /** What goes with requests to this origin, and to no other. */
  readonly headers: Readonly<Record<string, string>>;
}

/** @throws SourceUnavailable when nothing names a repository */
export async function pipRepository(): Promise<PackageRepository> {
  const address = await repositoryAddress();
  if (address === null || !URL.canParse(address))
    throw new SourceUnavailable('Reading a package repository needs python3 with pip, or PIP_INDEX_URL.');
  return packageRepository(address);
}

/** `https://user:password@host/simple` → its parts; `fetch` refuses addresses with credentials. */
export function packageRepository(address: string): PackageRepository {
  const url = new URL(`${address.replace(/\/+$/, '')}/`);
  const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  url.username = '';
  url.password = '';
  if (user === '' && password === '') return { address: url, headers: {} };
  const credentials = Buffer.from(`${user}:${password}`).toString('base64');
  return { address: url, headers: { authorization: `Basic ${credentials}` } };
}

async function repositoryAddress(): Promise<string | null> {
  return (
    process.env.PIP_INDEX_URL ||
    (await printed(['-m', 'pip', 'config', 'get', 'global.index-url'])) ||
    (await printed(['-c', 'from pip._internal.models.index import PyPI; print(PyPI.simple_url)']))
  );
}

async function printed(args: readonly string[]): Promise<string | null> {
  const outcome = await run('python3', args).catch(() => null);
  return outcome?.stdout.trim() || null;
}
