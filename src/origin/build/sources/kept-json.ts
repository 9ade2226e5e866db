/** JSON documents kept in the cache folder. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The document's value, unchecked; null when there is none that can be read. */
export async function readKept(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

/** Replaces the document in one step, so that a reader never sees half of it. */
export async function keep(path: string, value: unknown): Promise<void> {
  await writeWhole(path, `${JSON.stringify(value)}\n`);
}

/** Writes a file under another name first; its folders too. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, content);
  await rename(part, path);
}
