import { fileURLToPath } from 'node:url';
import { ColophonError } from './errors.ts';

/** Path of a file that ships with Colophon: `data/` stands beside `dist/` and beside `src/`. */
export function dataFile(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.url));
}

/**
 * What a file that ships with Colophon holds.
 *
 * @param what it holds, as a message says it: "The license texts"
 * @param read reads it, and throws when it is damaged
 * @throws ColophonError when the file is missing or damaged
 */
export function fromDataFile<Content>(name: string, what: string, read: (path: string) => Content): Content {
  const path = dataFile(name);
  try {
    return read(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ColophonError(`${what} in ${path} cannot be read (${reason}). Restore the file.`);
  }
}
