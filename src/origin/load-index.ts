/** Reads indexes from disk: the embedded one, and any that the user names. */
import { readFileSync } from 'node:fs';
import { dataFile } from '../data-file.ts';
import { ColophonError } from '../errors.ts';
import { decodeIndexAside } from './index-format.ts';
import { OriginIndex } from './origin-index.ts';

/** The index that ships with Colophon. */
export function embeddedIndexPath(): string {
  return dataFile('origins.idx');
}

const begun = new Map<string, Promise<OriginIndex>>();

/** Begins to load an index that will be asked for: other threads check and decompress it meanwhile. */
export function beginLoading(path: string): void {
  const index = load(path);
  // What is wrong with it is told where it is asked for.
  index.catch(() => undefined);
  begun.set(path, index);
}

/** @throws ColophonError when the file is missing, unreadable, damaged or too new */
export async function loadIndex(path: string): Promise<OriginIndex> {
  const index = begun.get(path) ?? load(path);
  begun.delete(path);
  return index;
}

async function load(path: string): Promise<OriginIndex> {
  const bytes = read(path);
  const { data, inflated } = await decodeIndexAside(bytes, path);
  return new OriginIndex(data, { file: bytes, inflated });
}

/** At once: piece by piece, each piece would wait until this thread has nothing else to do. */
function read(path: string): Buffer<ArrayBuffer> {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
    throw new ColophonError(`The origin index ${path} ${reason}. Restore it, or name another with --index.`);
  }
}
