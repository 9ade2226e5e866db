/** One release of a component, as a source lists it. */
export interface SourceRelease {
  readonly version: string;
  /** Days since 1970-01-01 UTC. */
  readonly day: number;
  /** What the manifest says of where it came from. */
  readonly archive: { readonly name: string; readonly sha256: string } | null;
  /** Withdrawn by its publisher; its content was public all the same. */
  readonly yanked: boolean;
  /** Lists the release's files without reading them. */
  readonly open: () => Promise<OpenRelease>;
}

export interface OpenRelease {
  readonly files: readonly SourceFile[];
  readonly close: () => void;
}

export interface SourceFile {
  /** Packaged path with `/`. */
  readonly path: string;
  /** Equal for equal contents, so that a content is read once only. */
  readonly contentKey: string;
  readonly read: () => Promise<Uint8Array>;
}
