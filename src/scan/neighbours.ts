/** Asks the other files of a folder where a file may have one of several origins (origin/neighbours.ts). */
import { dirname } from 'node:path';
import { disagree, isDoubtful, type Neighbour } from '../origin/neighbours.ts';
import { languageOf } from '../source/languages.ts';
import { type ScanContext, type ScannedFile, type ScannedOrigin, scanFile } from './scan-file.ts';
import { scanPath } from './scan-paths.ts';

/**
 * With more source files, a folder holds more than one model, and what one is says little of another: a folder of
 * transformers has ten at most, those of serving engines that keep all models in one have hundreds.
 */
const MOST_FILES = 32;

/**
 * The files again; of those whose origin is doubtful, the one that is named is that from whose folder its neighbours
 * come. Files of the folder that are not in scope are read for it.
 *
 * @param paths of all files of the tree
 */
export function askNeighbours(
  root: string,
  paths: readonly string[],
  scanned: readonly ScannedFile[],
  context: ScanContext,
): ScannedFile[] {
  const doubtful = scanned.filter((file) => doubtfulSource(file) !== null);
  if (doubtful.length === 0) return [...scanned];
  const folders = new Map<string, string[]>(doubtful.map(({ path }) => [dirname(path), []]));
  for (const path of paths) if (languageOf(path) !== null) folders.get(dirname(path))?.push(path);
  const known = new Map(scanned.map((file): [string, ScannedFile | null] => [file.path, file]));
  const scan = (path: string): ScannedFile | null => {
    if (!known.has(path)) {
      const outcome = scanPath(root, path, { ...context, parts: false });
      known.set(path, outcome.status === 'scanned' ? outcome.file : null);
    }
    return known.get(path) ?? null;
  };
  return scanned.map((file) => {
    const source = doubtfulSource(file);
    const folder = folders.get(dirname(file.path)) ?? [];
    if (source === null || folder.length > MOST_FILES) return file;
    const neighbours = folder.filter((path) => path !== file.path).flatMap((path) => neighbour(scan(path)));
    return disagree(source.evidence, neighbours)
      ? scanFile(file.path, file.bytes, context, neighbours)
      : file;
  });
}

/** The origin that is named, where another agrees nearly as well. */
function doubtfulSource(file: ScannedFile): ScannedOrigin | null {
  const source = sourceOf(file);
  if (source === null || source.evidence.kind === 'verbatim') return null;
  const { evidence } = source;
  return isDoubtful(evidence, [...evidence.alternatives, ...evidence.family]) ? source : null;
}

function sourceOf({ origins }: ScannedFile): ScannedOrigin | null {
  return origins.find(({ role }) => role === 'source') ?? null;
}

function neighbour(file: ScannedFile | null): Neighbour[] {
  const source = file === null ? null : sourceOf(file);
  if (file === null || source === null) return [];
  const { component, path, share } = source.evidence;
  return [{ path: file.path, component, originPath: path, share }];
}
