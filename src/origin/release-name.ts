/** Characters of a commit id that people read. */
const COMMIT_SHOWN = 12;

/** Whether a release is a commit rather than a version or a tag. */
export function isCommit(version: string): boolean {
  return /^[0-9a-f]{40}$/.test(version);
}

/** A purl with no more of a commit than people read. */
export function shortCommit(purl: string): string {
  const at = purl.lastIndexOf('@') + 1;
  return at === 0 ? purl : purl.slice(0, at) + releaseName(purl.slice(at));
}

/** How text calls a release: its version, or the first characters of its commit. */
export function releaseName(version: string): string {
  return isCommit(version) ? version.slice(0, COMMIT_SHOWN) : version;
}
