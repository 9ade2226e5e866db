/** Characters of a commit id that people read. */
const COMMIT_SHOWN = 10;

/** Whether a release is a commit rather than a version or a tag. */
export function isCommit(version: string): boolean {
  return /^[0-9a-f]{40}$/.test(version);
}

/** How text calls a release: its version, or the first characters of its commit. */
export function releaseName(version: string): string {
  return isCommit(version) ? version.slice(0, COMMIT_SHOWN) : version;
}
