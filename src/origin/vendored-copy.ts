/**
 * Files that stand in a copy of a whole project, such as a library that was vendored to be changed. The index holds a part
 * of most projects, so the copy has files that are not in it (examples, tests, tools), and those of others who took code
 * from them are: what such a file says of itself is believed sooner. Pure.
 */
import { holderKey } from '../license/holder-key.ts';
import type { OriginEvidence } from './evidence.ts';
import { plainLetters } from './plain-letters.ts';

/** A file of the tree, and what was found of it. */
export interface PlacedFile {
  readonly path: string;
  /** Whom its own statements name. */
  readonly holders: readonly string[];
  readonly origins: readonly OriginEvidence[];
}

/** The copy of a component below a folder of the tree. */
interface Copy {
  readonly purl: string;
  readonly name: string;
  /** Empty for the root, else with a slash at its end. */
  readonly folder: string;
  /** Whom its licence names, and whom a good part of its files name whose name has the project's in it. */
  readonly own: ReadonlySet<string>;
  /** Whom else a good part of its files name: its holders, or those of whom it took many files from. */
  readonly named: ReadonlySet<string>;
}

/** A copy as its files are counted. */
interface Tally {
  readonly copy: Omit<Copy, 'own' | 'named'>;
  readonly licensors: ReadonlySet<string>;
  files: number;
  /** In how many of them each holder is named. */
  readonly named: Map<string, number>;
}

/** So many files that agree in so much at their paths are a copy of the project, and no choice of its files. */
const LEAST_FILES = 8;
const LEAST_SHARE = 0.9;
/** Share of the files that a holder is named in who speaks for the project, and not for what it took from others. */
const HOLDER_SHARE = 0.25;
/** A project's name that is shorter may stand in another one. */
const SHORTEST_NAME = 4;
/** Folders within a project that hold works of others. */
const OTHERS =
  /(?:^|\/)(?:(?:third|3rd)[-_ ]?part(?:y|ies)\w*|_?vendor\w*|extern(?:al|als)?|deps|submodules?|node_modules)\//i;

/**
 * Names of the components by the paths of files that stand in a copy of one and name one of its holders, while what they
 * agree with is of others.
 */
export function filesOfCopies(files: readonly PlacedFile[]): Map<string, string> {
  const copies = copiesIn(files);
  const out = new Map<string, string>();
  if (copies.length === 0) return out;
  for (const { path, holders, origins } of files) {
    if (holders.length === 0 || origins.length === 0) continue;
    const keys = holders.map(holderKey);
    // A project that took many files from others names these often: they speak for the origin that names them too.
    const originators = new Set(origins.flatMap((origin) => origin.holders.map(holderKey)));
    const copy = copies.find(
      ({ purl, folder, own, named }) =>
        path.startsWith(folder) &&
        !OTHERS.test(path.slice(folder.length)) &&
        keys.some((key) => own.has(key) || (named.has(key) && !originators.has(key))) &&
        !origins.some(({ component }) => component.purl === purl),
    );
    if (copy !== undefined) out.set(path, copy.name);
  }
  return out;
}

/** Copies of whole projects, the deepest folders first. */
function copiesIn(files: readonly PlacedFile[]): Copy[] {
  const found = new Map<string, Tally>();
  for (const { path, origins } of files)
    for (const origin of origins) {
      const { source, share, component } = origin;
      const folder = source === 'index' && share >= LEAST_SHARE ? folderAbove(path, origin.path) : null;
      if (folder === null) continue;
      const key = `${component.purl} ${folder}`;
      let known = found.get(key);
      if (known === undefined) {
        const licensors = new Set(origin.documents.license?.holders.map(holderKey));
        const { purl, name } = component;
        known = { copy: { purl, name, folder }, licensors, files: 0, named: new Map() };
        found.set(key, known);
      }
      known.files++;
      for (const holder of new Set(origin.holders.map(holderKey)))
        known.named.set(holder, (known.named.get(holder) ?? 0) + 1);
    }
  return [...found.values()]
    .filter((one) => one.files >= LEAST_FILES)
    .map(({ copy, licensors, named, files: all }) => {
      const often = [...named].flatMap(([holder, count]) => (count >= HOLDER_SHARE * all ? [holder] : []));
      const project = plainLetters(copy.name);
      const ofProject = often.filter(
        (holder) => project.length >= SHORTEST_NAME && plainLetters(holder).includes(project),
      );
      return { ...copy, own: new Set([...licensors, ...ofProject]), named: new Set(often) };
    })
    .sort((a, b) => b.folder.length - a.folder.length || (a.purl < b.purl ? -1 : 1));
}

/** `vendor/heron/src/a.py` for `src/a.py` → `vendor/heron/`; null where the file stands at another path. */
function folderAbove(path: string, origin: string): string | null {
  if (path === origin) return '';
  return path.endsWith(`/${origin}`) ? path.slice(0, -origin.length) : null;
}
