/** Source kind `dir`: a folder with one sub-folder a release. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ColophonError } from '../../errors.ts';
import type { SourceFile, SourceRelease } from './release-source.ts';

export async function directoryReleases(
  folder: string,
  dates: Record<string, string>,
): Promise<SourceRelease[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new ColophonError(`The recipe names the folder ${folder}, which cannot be read.`);
  });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({
      version: entry.name,
      day: Math.floor(Date.parse(`${dates[entry.name] ?? '1970-01-01'}T00:00:00Z`) / 86_400_000),
      archive: null,
      yanked: false,
      open: async () => ({ files: await filesBelow(join(folder, entry.name)), close: () => undefined }),
    }));
}

async function filesBelow(root: string): Promise<SourceFile[]> {
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const files: SourceFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const absolute = join(entry.parentPath, entry.name);
    const bytes = await readFile(absolute);
    files.push({
      path: relative(root, absolute).split(sep).join('/'),
      contentKey: createHash('sha256').update(bytes).digest('hex'),
      read: async () => bytes,
    });
  }
  return files;
}
