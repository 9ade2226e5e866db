/** What the file names of a Python package say, and which file of a release is read. */
import { compare, valid } from '@renovatebot/pep440';

/** A file as the repository lists it. */
export interface ListedFile {
  readonly filename: string;
  /** In bytes; absent where the repository does not tell (PEP 700). */
  readonly size?: number | undefined;
}

/** `pure`: a wheel for any platform; `platform`: another wheel; `sdist`: a source archive that Colophon reads. */
export type FileKind = 'pure' | 'platform' | 'sdist';

export interface PackageFile<F extends ListedFile> {
  readonly listed: F;
  readonly kind: FileKind;
  readonly version: string;
}

/** Name of a package as PEP 503 compares it: `Flash_Attn` → `flash-attn`. */
export function normalizedName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

const SDIST = /\.(tar\.gz|tgz|zip)$/;

/**
 * Kind and version that a file name says. Null for other kinds of files (eggs, installers, `.tar.bz2`), and where the
 * version is none that PEP 440 knows.
 */
export function packageFile<F extends ListedFile>(listed: F, packageName: string): PackageFile<F> | null {
  const { filename } = listed;
  // It names a file in the cache.
  if (!/^\w[\w.+!-]*$/.test(filename)) return null;
  const wheel = /^[^-]+-([^-]+)-(?:[^-]+-){2,3}([^-]+)\.whl$/.exec(filename);
  if (wheel !== null) {
    const version = valid(wheel[1] as string);
    const kind = filename.endsWith('-none-any.whl') ? 'pure' : 'platform';
    return version === null ? null : { listed, version, kind };
  }
  if (!SDIST.test(filename)) return null;
  const version = sdistVersion(filename.replace(SDIST, ''), normalizedName(packageName));
  return version === null ? null : { listed, version, kind: 'sdist' };
}

/** In `name-version` both may have hyphens. */
function sdistVersion(stem: string, name: string): string | null {
  for (let dash = stem.indexOf('-'); dash !== -1; dash = stem.indexOf('-', dash + 1)) {
    const version = valid(stem.slice(dash + 1));
    if (version && normalizedName(stem.slice(0, dash)) === name) return version;
  }
  return null;
}

/** Files by release, oldest version first; `1.0` and `1.0.0` are one release. */
export function byVersion<F extends ListedFile>(files: readonly PackageFile<F>[]): PackageFile<F>[][] {
  const releases: PackageFile<F>[][] = [];
  for (const file of [...files].sort((a, b) => compare(a.version, b.version))) {
    const release = releases.at(-1);
    if (release?.[0] !== undefined && compare(release[0].version, file.version) === 0) release.push(file);
    else releases.push([file]);
  }
  return releases;
}

/**
 * The file of a release to read: a wheel for any platform, which has the files as they are installed; else the sdist;
 * else the smallest of the wheels for one platform, whose Python files are the same.
 *
 * @param archive as of the recipe; null is returned where the release has nothing of that kind
 */
export function chosenFile<F extends ListedFile>(
  files: readonly PackageFile<F>[],
  archive: 'any' | 'wheel' | 'sdist',
): PackageFile<F> | null {
  const kinds: readonly FileKind[] =
    archive === 'any'
      ? ['pure', 'sdist', 'platform']
      : archive === 'wheel'
        ? ['pure', 'platform']
        : ['sdist'];
  for (const kind of kinds) {
    const [best] = files.filter((file) => file.kind === kind).sort(comparePreference);
    if (best !== undefined) return best;
  }
  return null;
}

/** Of wheels for any platform the one for Python 3, of sdists the tar archive, then the smaller, then by name. */
function comparePreference(a: PackageFile<ListedFile>, b: PackageFile<ListedFile>): number {
  const rank = ({ kind, listed: { filename } }: PackageFile<ListedFile>) =>
    kind === 'pure' ? Number(!filename.includes('py3')) : Number(filename.endsWith('.zip'));
  const size = (file: PackageFile<ListedFile>) => file.listed.size ?? Number.MAX_SAFE_INTEGER;
  return rank(a) - rank(b) || size(a) - size(b) || (a.listed.filename < b.listed.filename ? -1 : 1);
}
