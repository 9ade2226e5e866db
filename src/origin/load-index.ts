/** Reads indexes from disk: the embedded one, and any that the user names. */
import { readFile } from 'node:fs/promises';
import { dataFile } from '../data-file.ts';
import { ColophonError } from '../errors.ts';
import { decodeIndexAside } from './index-format.ts';
import { OriginIndex } from './origin-index.ts';

/** The index that ships with Colophon. */
export function embeddedIndexPath(): string {
  return dataFile('origins.idx');
}

/** @throws ColophonError when the file is missing, unreadable, damaged or too new */
export async function loadIndex(path: string): Promise<OriginIndex> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code})`;
    throw new ColophonError(`The origin index ${path} ${reason}. Restore it, or name another with --index.`);
  });
  const { data, inflated } = await decodeIndexAside(bytes, path);
  return new OriginIndex(data, { file: bytes, inflated });
}
