/** Doubts about origins that one file alone does not give rise to, but where it stands in the tree. */
import type { ReleaseNotices } from '../license/release-notices.ts';
import { doubted } from '../origin/doubt.ts';
import { filesOfCopies } from '../origin/vendored-copy.ts';
import type { ScannedFile } from './scan-file.ts';
import { withVendoredDoubts } from './vendored.ts';

export function withDoubts(scanned: readonly ScannedFile[], release: ReleaseNotices): ScannedFile[] {
  const copies = filesOfCopies(
    scanned.map(({ path, notices, origins }) => ({
      path,
      holders: notices.holders,
      origins: origins.map((origin) => origin.evidence),
    })),
  );
  return scanned.map((one) => {
    const file = withVendoredDoubts(one, release);
    const copyOf = copies.get(file.path);
    if (copyOf === undefined) return file;
    // What the file itself names as its source is no matter of where it stands.
    return {
      ...file,
      origins: file.origins.map((origin) => (origin.credited ? origin : doubted(origin, { copyOf }))),
    };
  });
}
