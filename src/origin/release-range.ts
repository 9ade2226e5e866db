/** Whether what was found of an origin is of a release that somebody named. */
import type { OriginEvidence } from './evidence.ts';
import type { IndexedComponent } from './index-data.ts';

/**
 * Whether a revision (version, tag, or the beginning of a commit) is among the releases that agree best with the file.
 * Null where the index does not know it: it may lie between two of the releases that it has.
 */
export function isAmongReleases(revision: string, { component, releases }: OriginEvidence): boolean | null {
  const known = (component as Partial<IndexedComponent>).releases ?? [];
  const numberOf = (name: string): number =>
    known.findIndex(({ version, tag }) => isCalled(name, version, tag));
  const [wanted, first, last] = [revision, releases?.first ?? '', releases?.last ?? ''].map(numberOf) as [
    number,
    number,
    number,
  ];
  return wanted < 0 || first < 0 || last < 0 ? null : wanted >= first && wanted <= last;
}

function isCalled(name: string, version: string, tag: string): boolean {
  if (name === '') return false;
  const lower = name.toLowerCase();
  return (
    [version, `v${version}`, tag].some((known) => known.toLowerCase() === lower) ||
    (SHORT_COMMIT.test(lower) && COMMIT.test(version) && version.toLowerCase().startsWith(lower))
  );
}

const COMMIT = /^[0-9a-f]{40}$/i;
const SHORT_COMMIT = /^[0-9a-f]{7,40}$/;
