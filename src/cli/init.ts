import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONFIG_PATH } from '../config/read.ts';
import { START_FILE } from '../config/start-file.ts';
import { ColophonError } from '../errors.ts';
import type { Streams } from './command.ts';

/**
 * Writes a configuration to start with. One that is there is never touched.
 *
 * @param named where to; null: the usual place below `root`
 * @throws ColophonError when there is one already, or when it cannot be written
 */
export async function writeStartFile(root: string, named: string | null, streams: Streams): Promise<void> {
  const path = named ?? join(root, CONFIG_PATH);
  const name = named ?? CONFIG_PATH;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, START_FILE, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ColophonError(
      code === 'EEXIST'
        ? `${name} is there already and stays as it is. To begin anew, move it away first.`
        : `${name} cannot be written (${code}).`,
    );
  }
  streams.stdout.write(`${name} is written. Nothing is set in it yet: take out the “# ” of what you need.\n`);
}
