/** The name that a tree's package metadata give the project. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageNameOf } from '../origin/ownership.ts';

const METADATA = ['pyproject.toml', 'setup.cfg', 'setup.py'] as const;

/** @param paths files of the tree, relative to `root` */
export async function readPackageName(root: string, paths: readonly string[]): Promise<string | null> {
  for (const name of METADATA) {
    if (!paths.includes(name)) continue;
    const found = packageNameOf(name, await readFile(join(root, name), 'utf8').catch(() => ''));
    if (found !== null) return found;
  }
  return null;
}
