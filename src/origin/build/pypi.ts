/**
 * Source kind `pypi`: the wheels of a Python package, over the simple repository API (PEP 503, 691, 700). The
 * repository's address is the one `pip` is set up with on this machine; Colophon itself names none.
 */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compare } from '@renovatebot/pep440';
import { z } from 'zod';
import { ColophonError } from '../../errors.ts';
import type { SourceRelease } from './release-source.ts';
import { openWheel } from './wheel.ts';

const run = promisify(execFile);

const project = z.object({
  files: z.array(
    z.object({
      filename: z.string(),
      url: z.string(),
      hashes: z.record(z.string(), z.string()),
      'upload-time': z.string().optional(),
      yanked: z.union([z.boolean(), z.string()]).optional(),
    }),
  ),
});

type ProjectFile = z.infer<typeof project>['files'][number];

/** Releases of a package that have a wheel, oldest version first. */
export async function pypiReleases(
  packageName: string,
  since: string | undefined,
  cacheFolder: string,
): Promise<SourceRelease[]> {
  const base = await repositoryAddress();
  const address = `${base.replace(/\/+$/, '')}/${packageName}/`;
  const response = await fetch(address, { headers: { accept: 'application/vnd.pypi.simple.v1+json' } });
  if (!response.ok)
    throw new ColophonError(`The package repository answered ${response.status} for ${packageName}.`);
  const { files } = project.parse(await response.json());

  const wheels = new Map<string, ProjectFile>();
  for (const file of files) {
    const version = /^[^-]+-([^-]+)-.*\.whl$/.exec(file.filename)?.[1];
    if (version === undefined || (since !== undefined && compare(version, since) < 0)) continue;
    const known = wheels.get(version);
    // Of several wheels, the one for Python 3.
    if (known === undefined || (!known.filename.includes('-py3') && file.filename.includes('py3')))
      wheels.set(version, file);
  }
  return [...wheels]
    .sort(([a], [b]) => compare(a, b))
    .map(([version, file]) => {
      const sha256 = file.hashes.sha256;
      if (sha256 === undefined) throw new ColophonError(`${file.filename} is listed without a SHA-256.`);
      return {
        version,
        day: Math.floor(Date.parse(file['upload-time'] ?? '1970-01-01T00:00:00Z') / 86_400_000),
        archive: { name: file.filename, sha256 },
        yanked: file.yanked !== undefined && file.yanked !== false,
        open: async () =>
          openWheel(await cached(new URL(file.url, address), file.filename, sha256, cacheFolder)),
      };
    });
}

/** The archive's bytes, from the cache where its digest agrees, else fetched and kept. */
async function cached(url: URL, name: string, sha256: string, folder: string): Promise<Buffer> {
  const path = join(folder, name);
  const kept = await readFile(path).catch(() => null);
  if (kept !== null && digest(kept) === sha256) return kept;
  const response = await fetch(url);
  if (!response.ok)
    throw new ColophonError(`The package repository answered ${response.status} for ${name}.`);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (digest(bytes) !== sha256)
    throw new ColophonError(`${name} does not have the SHA-256 it is listed with.`);
  await mkdir(folder, { recursive: true });
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
  return bytes;
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where pip looks: its environment, its configuration, else its own default. */
async function repositoryAddress(): Promise<string> {
  const fromEnvironment = process.env.PIP_INDEX_URL;
  if (fromEnvironment) return fromEnvironment;
  const configured = await run('python3', ['-m', 'pip', 'config', 'get', 'global.index-url']).catch(
    () => null,
  );
  if (configured?.stdout.trim()) return configured.stdout.trim();
  const preset = await run('python3', [
    '-c',
    'from pip._internal.models.index import PyPI; print(PyPI.simple_url)',
  ]).catch(() => null);
  if (preset?.stdout.trim()) return preset.stdout.trim();
  throw new ColophonError('Building from PyPI needs python3 with pip, or PIP_INDEX_URL.');
}
