/**
 * Which answers of ladder.mjs and peers.mjs name the true origin of a file. A file of an index counts as the true one
 * where it is
 * (a) an origin of the same component, or of a component of the same repository, that was ever released under a path
 *     that the true origin was ever released under. Files move, so all paths of it in the index count;
 * (b) an origin, of whatever project, one of whose contents has the digest of the code that was copied: the very same
 *     code, names and all, before it was rewritten.
 */
import { everyPath } from './ladder-corpus.mjs';

/**
 * @typedef {object} Place what is known of a file that was named
 * @property {readonly number[]} origins of the index
 * @property {readonly number[]} digests of their code
 */

/** @param {import('../src/origin/origin-index.ts').OriginIndex} index */
export function sameOrigins(index) {
  const placed = new Map();
  index.data.originComponent.forEach((_, origin) => {
    const { purl } = index.component(origin);
    for (const path of everyPath(index, origin)) {
      const place = `${purl} ${path}`;
      const there = placed.get(place);
      if (there === undefined) placed.set(place, [origin]);
      else there.push(origin);
    }
  });
  const repositoryOf = (origin) => {
    const { repository, purl } = index.component(origin);
    return repository?.toLowerCase() ?? purl;
  };
  /** Origins of the index at a place, whatever the version in the purl. */
  const originsAt = (purl, path) => placed.get(`${purl.replace(/@[^@/]*$/, '')} ${path}`) ?? [];
  /** @returns {Place} */
  const placeAt = (purl, path) => {
    const origins = originsAt(purl, path);
    const { contentStart, contentCode } = index.data;
    return {
      origins,
      digests: origins.flatMap((origin) => [
        ...contentCode.slice(contentStart[origin], contentStart[origin + 1]),
      ]),
    };
  };
  /** Whether a place is the true origin `file`, a ChosenFile, or an equivalent. */
  const isSame = ({ origins, digests }, file) => {
    if (digests.includes(file.digest)) return true;
    const paths = new Set(everyPath(index, file.origin));
    return origins.some(
      (origin) =>
        origin === file.origin ||
        (repositoryOf(origin) === repositoryOf(file.origin) &&
          everyPath(index, origin).some((path) => paths.has(path))),
    );
  };
  return { originsAt, placeAt, isSame };
}
