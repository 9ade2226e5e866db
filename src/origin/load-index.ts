/** Reads indexes from disk: the embedded one, and any that the user names. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ColophonError } from '../errors.ts';
import { decodeIndexAside } from './index-format.ts';
import { OriginIndex } from './origin-index.ts';

/** The index that ships with Colophon: `data/` stands beside `dist/` and beside `src/`. */
export function embeddedIndexPath(): string {
  const candidates = ['../data/origins.idx', '../../data/origins.idx'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return candidates.find((path) => existsSync(path)) ?? (candidates[0] as string);
}

/** @throws ColophonError when the file is missing, unreadable, damaged or too new */
export async function loadIndex(path: string): Promise<OriginIndex> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code})`;
    throw new ColophonError(`The origin index ${path} ${reason}. Restore it, or name another with --index.`);
  });
  return new OriginIndex(await decodeIndexAside(bytes, path), bytes);
}
