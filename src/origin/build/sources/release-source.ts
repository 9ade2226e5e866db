/** What every source kind gives the builder: releases, oldest first, and their files. */

/** Says of a path in an archive or repository whether its file is read. */
export type PathFilter = (path: string) => boolean;

export interface Listing {
  /** Oldest first: by version for `pypi`, by time for `git` and `hub`, by version or name for `dir`. */
  readonly releases: readonly SourceRelease[];
  /** What the listing leaves out, and why; `version` is null where it is about the source as a whole. */
  readonly remarks: readonly ListingRemark[];
}

export interface ListingRemark {
  readonly version: string | null;
  readonly reason: string;
}

/** What the manifest says of where a release came from. */
export type ReleaseIdentity =
  | { readonly kind: 'archive'; readonly name: string; readonly sha256: string }
  | { readonly kind: 'commit'; readonly id: string };

/** One release of a component, as a source lists it. */
export interface SourceRelease {
  /** `pypi`: the version; `git` tags: the tag's name; `git` history and `hub`: the full commit id; `dir`: the folder. */
  readonly version: string;
  /** Days since 1970-01-01 UTC; `UNKNOWN_DAY` where it is not known. */
  readonly day: number;
  /** `git` and `hub`: tag or full commit id, for permalinks; null: the recipe's `tag` template applies. */
  readonly tag: string | null;
  /** Null for `dir`, whose folders have no name outside this machine. */
  readonly identity: ReleaseIdentity | null;
  /** Withdrawn by its publisher, and why where that is told; its content was public all the same. */
  readonly yanked: boolean | string;
  /** Equal only for equal contents, whatever the source: names the input in a cache. Null: not to be cached. */
  readonly cacheKey: string | null;
  /**
   * Lists the release's wanted files; fetches the archive where it is not in the cache yet.
   *
   * @param wanted asked with whole paths, as in `SourceFile.path`
   * @throws Error when the release cannot be read; the message says why, without paths of this machine
   */
  readonly open: (wanted: PathFilter) => Promise<OpenRelease>;
}

export interface OpenRelease {
  /** In the order of the archive; no two have the same path. */
  readonly files: readonly SourceFile[];
  /** Members that were not taken, and why. */
  readonly remarks: readonly string[];
  /** To be called when the last file has been read. */
  readonly close: () => void | Promise<void>;
}

export interface SourceFile {
  /** Relative, with `/`, without `.` and `..`. Of an sdist without its first folder, `name-version/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /**
   * Equal only for equal contents within one component, so that a content is read once only. Blob ids and SHA-256
   * hold anywhere; of a wheel's members it is CRC-32 and size, known without reading them.
   */
  readonly contentKey: string;
  readonly read: () => Promise<Uint8Array>;
}

/** A source that could not be listed at all. The build goes on without the component; the manifest says why. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable';
  /**
   * False: it could not be reached or read from here (network, access, nothing in the cache), so the component is not
   * included yet. True: it was reached and has nothing of what the recipe asks for, so the recipe is to be mended.
   */
  readonly reachable: boolean;

  /** @param message a sentence, without paths of this machine */
  constructor(message: string, reachable = false, options?: ErrorOptions) {
    super(message, options);
    this.reachable = reachable;
  }
}
