/** Order of versions and of names that carry one. */
import { compare, explain, valid } from '@renovatebot/pep440';

/** PEP 440 order where both names carry a version (`v1.0`, `release-2.0rc1`), else by name, numbers by value. */
export function compareNames(a: string, b: string): number {
  const [x, y] = [versionIn(a), versionIn(b)];
  const byVersion = x !== null && y !== null ? compare(x, y) : 0;
  return byVersion || naturally.compare(a, b) || (a < b ? -1 : Number(a > b));
}

const naturally = new Intl.Collator('en', { numeric: true });

/** True of alpha, beta, candidate and development versions; false where a name carries no version. */
export function isPreRelease(name: string): boolean {
  const version = versionIn(name);
  return version !== null && explain(version)?.is_prerelease === true;
}

/** What follows the letters before the first digit, if that is a version. */
function versionIn(name: string): string | null {
  return valid(name.replace(/^\D+/, ''));
}
