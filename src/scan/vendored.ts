/**
 * Works of others that lie in the tree whole, in a folder such as `third_party/`, with a licence and headers of their
 * own. Where the index does not know them, it may know a copy of one of their files in another project: that project is
 * then named for an origin, and its notices would be asked of a file that kept its own.
 */
import { holderKey } from '../license/holder-key.ts';
import { vendoredFolder } from '../license/notice-documents.ts';
import type { ReleaseNotices } from '../license/release-notices.ts';
import { COPY_SHARE, doubted } from '../origin/doubt.ts';
import type { ScannedFile, ScannedOrigin } from './scan-file.ts';

/**
 * The file with low confidence in origins whose holders its header does not name although it names others, where its
 * vendored folder has a licence document. A verbatim copy leaves no doubt.
 */
export function withVendoredDoubts(file: ScannedFile, release: ReleaseNotices): ScannedFile {
  const folder = vendoredFolder(file.path);
  if (folder === null || file.origins.length === 0) return file;
  const named = new Set(
    file.notices.statements.flatMap(({ header, holders }) => (header ? holders.map(holderKey) : [])),
  );
  if (named.size === 0) return file;
  const isDoubtful = ({ evidence: { kind, share, holders } }: ScannedOrigin): boolean =>
    kind !== 'verbatim' &&
    !(kind === 'renamed' && share >= COPY_SHARE) &&
    holders.length > 0 &&
    !holders.some((holder) => named.has(holderKey(holder)));
  // The documents of the tree are looked through last: there may be thousands of both.
  if (!file.origins.some(isDoubtful) || !release.licensedWithin(folder, file.path)) return file;
  return {
    ...file,
    origins: file.origins.map((origin) =>
      isDoubtful(origin) ? doubted(origin, { vendoredIn: folder }) : origin,
    ),
  };
}
