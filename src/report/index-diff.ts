/** What the reports on a changed index have in common. */
import type {
  Change,
  ComponentChange,
  DocumentsLine,
  ManifestComparison,
} from '../origin/build/compare-manifests.ts';
import { shownRelease, sizeText } from './index-text.ts';
import { counted, thousands } from './wording.ts';

/** A comparison of two manifests, with the sizes of the index files beside them where both are there. */
export interface IndexDiff extends ManifestComparison {
  readonly bytes: Change<number> | null;
}

/** Rows of the overview: what, before, after, difference. */
export function overviewRows({ totals, bytes }: IndexDiff): [string, string, string, string][] {
  const rows = Object.entries(totals).map(([what, { before, after }]): [string, string, string, string] => [
    what,
    thousands(before),
    thousands(after),
    signed(after - before),
  ]);
  if (bytes === null) return rows;
  const difference = bytes.after - bytes.before;
  const sign = difference < 0 ? '−' : '+';
  return [
    ...rows,
    [
      'size',
      sizeText(bytes.before),
      sizeText(bytes.after),
      difference === 0 ? '0' : `${sign}${sizeText(Math.abs(difference))}`,
    ],
  ];
}

/** `+12`, `−3`, `0`. */
export function signed(difference: number): string {
  if (difference === 0) return '0';
  return `${difference < 0 ? '−' : '+'}${thousands(Math.abs(difference))}`;
}

export function difference({ before, after }: Change<number>): string {
  return signed(after - before);
}

/** What happened to the releases of a component, in a few words each. */
export function releaseChanges({ newReleases, goneReleases, alteredReleases }: ComponentChange): string[] {
  return [
    ...newReleases.map(
      (release) => `${shownRelease(release)} (${release.date}, ${counted(release.files, 'file')})`,
    ),
    ...goneReleases.map((version) => `gone: ${shownRelease({ version })}`),
    ...alteredReleases.map((version) => `altered: ${shownRelease({ version })}`),
  ];
}

/** What a component ships, as words that can be compared. */
export function documentsText({ license, holders, notice, authors }: DocumentsLine): string {
  const parts = [
    license === null ? 'no license recognised' : `license ${license}`,
    ...(holders.length > 0 ? [`holders ${holders.join('; ')}`] : []),
    ...[notice, authors].filter((document) => document !== null),
  ];
  return parts.join(', ');
}

/** Components whose license, or what they ship as such, is another. */
export function termChanges(diff: IndexDiff): { purl: string; before: string; after: string }[] {
  return diff.changed.flatMap(({ purl, license, documents }) => [
    ...(license === null
      ? []
      : [{ purl, before: license.before ?? 'not known', after: license.after ?? 'not known' }]),
    ...(documents === null
      ? []
      : [{ purl, before: documentsText(documents.before), after: documentsText(documents.after) }]),
  ]);
}

/** Components that the index had and that could not be had this time: mostly the fault of a network. */
export function lostComponents({ removed }: IndexDiff): { purl: string; reason: string }[] {
  return removed.flatMap(({ purl, reason }) => (reason === null ? [] : [{ purl, reason }]));
}
