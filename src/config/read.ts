/** Where the configuration is, and reading it. Colophon works without one. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ColophonError } from '../errors.ts';
import { LARGEST_CONFIGURATION } from './largest.ts';
import { NO_CONFIGURATION } from './no-configuration.ts';
import type { ParsedConfiguration } from './parse.ts';

/** Where a configuration is looked for when none is named, relative to the audited folder. */
export const CONFIG_PATH = '.github/colophon.yml';

/** Where people put it by mistake; it has no effect there. */
const ELSEWHERE = [
  '.github/colophon.yaml',
  'colophon.yml',
  'colophon.yaml',
  '.colophon.yml',
  '.colophon.yaml',
];

export interface FoundConfiguration extends ParsedConfiguration {
  /** Files that look like a configuration and are none, where none was found or named. */
  readonly misplaced: readonly string[];
  /** As reports call it: relative to the audited folder where it lies there, else its name; null: there is none. */
  readonly path: string | null;
}

/**
 * The configuration of a folder.
 *
 * @param named the file that the user names; null: the one at `CONFIG_PATH`, if it is there
 * @throws ColophonError when the file is named and missing, or wrong
 */
export async function readConfiguration(root: string, named: string | null): Promise<FoundConfiguration> {
  const path = named ?? join(root, CONFIG_PATH);
  const calledBy = named ?? CONFIG_PATH;
  const text = await readText(root, path, calledBy, named === null);
  if (text === null)
    return {
      configuration: NO_CONFIGURATION,
      lineOf: () => 1,
      path: null,
      misplaced: await misplacedIn(root),
    };
  const { parseConfiguration } = await import('./parse.ts');
  return { ...parseConfiguration(text, calledBy), path: reportedPath(root, path), misplaced: [] };
}

async function misplacedIn(root: string): Promise<string[]> {
  const there = await Promise.all(
    ELSEWHERE.map((path) =>
      stat(join(root, path)).then(
        (found) => found.isFile(),
        () => false,
      ),
    ),
  );
  return ELSEWHERE.filter((_, i) => there[i]);
}

/** @returns null where none is named and none is there */
async function readText(root: string, path: string, name: string, optional: boolean): Promise<string | null> {
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new ColophonError(`The configuration ${name} is not a file.`);
    // What comes with the audited tree must not have other files of the machine read, and quoted in messages.
    if (optional && !(await realpath(path)).startsWith((await realpath(root)) + sep))
      throw new ColophonError(`The configuration ${name} is a link that leads out of the audited folder.`);
    if (found.size > LARGEST_CONFIGURATION)
      throw new ColophonError(
        `The configuration ${name} is larger than ${LARGEST_CONFIGURATION / 1024} KiB, which no configuration is.`,
      );
    bytes = await readFile(path);
  } catch (error) {
    if (error instanceof ColophonError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (optional && (code === 'ENOENT' || code === 'ENOTDIR')) return null;
    throw new ColophonError(
      code === 'ENOENT'
        ? `The configuration ${name} does not exist. Name another, or none.`
        : `The configuration ${name} cannot be read (${code}).`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ColophonError(`The configuration ${name} is not written in UTF-8.`);
  }
}

/** Findings about the configuration stand at its place in the tree; no path of the machine gets into a report. */
function reportedPath(root: string, path: string): string {
  const inside = relative(root, resolve(path));
  return inside === '' || inside.startsWith('..') || isAbsolute(inside)
    ? basename(path)
    : inside.split(sep).join('/');
}
