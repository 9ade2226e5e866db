/** With which words a tree's README opens, which say what the tree is. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures and badges may come first. */
const OPENING_BYTES = 8192;

/** @param paths files of the tree, relative to `root`; empty where no README stands there that can be read */
export async function readReadme(root: string, paths: readonly string[]): Promise<string> {
  const path = paths.find((one) => /^readme(?:\.(?:md|rst|txt))?$/i.test(one));
  if (path === undefined) return '';
  const file = await open(join(root, path)).catch(() => null);
  if (file === null) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(OPENING_BYTES), 0, OPENING_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await file.close();
  }
}
