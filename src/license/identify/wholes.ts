/** Licences that SPDX lists as a whole and whose parts it lists besides. */
import type { LicenseFinding } from './finding.ts';

/** The whole, and its parts in their order. */
const WHOLES: readonly (readonly [whole: string, ...parts: string[]])[] = [
  ['OpenSSL', 'OpenSSL-standalone', 'SSLeay-standalone'],
];
/** So much may stand between two parts, in UTF-16 units: a heading, whose work it is. */
const BETWEEN = 600;

/** With the whole in place of parts that follow each other. */
export function withWholes(found: readonly LicenseFinding[]): LicenseFinding[] {
  let out = [...found];
  for (const [whole, first, second] of WHOLES)
    for (const part of out.filter(({ kind, license }) => kind === 'text' && license === first)) {
      const next = out.find(
        ({ kind, license, start }) =>
          kind === 'text' && license === second && start >= part.end && start - part.end < BETWEEN,
      );
      if (next !== undefined)
        out = [
          ...out.filter((finding) => finding !== part && finding !== next),
          { ...part, license: whole, exact: part.exact && next.exact, end: next.end },
        ];
    }
  return out;
}
