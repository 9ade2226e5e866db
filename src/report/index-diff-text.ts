/** What changed in an index, for a person at a terminal. */
import { createColors } from 'picocolors';
import { isUnchanged } from '../origin/build/compare-manifests.ts';
import {
  difference,
  type IndexDiff,
  lostComponents,
  overviewRows,
  releaseChanges,
  termChanges,
} from './index-diff.ts';
import type { PageOptions } from './index-text.ts';
import { printable } from './printable.ts';
import { tableLines } from './table.ts';
import { counted, thousands } from './wording.ts';

/** Names of one list that are shown. */
const SHOWN = 5;

export function formatDiffText(diff: IndexDiff, options: PageOptions): string {
  const { bold, yellow } = createColors(options.color);
  const blocks: string[][] = [
    [bold(`origin index ${printable(diff.version.before)} → ${printable(diff.version.after)}`)],
    tableLines(
      [
        { head: '' },
        { head: 'before', align: 'right' },
        { head: 'after', align: 'right' },
        { head: 'difference', align: 'right' },
      ],
      overviewRows(diff),
      options,
    ),
  ];
  const block = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0) blocks.push([bold(title), ...lines.map((line) => `  ${printable(line)}`)]);
  };
  const lost = lostComponents(diff);
  if (lost.length > 0)
    blocks.push([
      yellow(`⚠ ${counted(lost.length, 'component')} of the old index could not be had this time`),
      ...lost.map(({ purl, reason }) => `  ${printable(`${purl}: ${reason}`)}`),
    ]);
  block(
    'New components',
    diff.added.map(
      ({ purl, license, releases, files }) =>
        `${purl}: ${license ?? 'license not known'}, ${counted(releases, 'release')}, ${counted(files, 'file')}`,
    ),
  );
  block(
    'Components that the recipe has no longer',
    diff.removed.filter(({ reason }) => reason === null).map(({ purl }) => purl),
  );
  block(
    'Changed components',
    diff.changed.map((change) => {
      const counts = `files ${difference(change.files)}, fingerprints ${difference(change.fingerprints)}`;
      return [`${change.purl}: ${counts}`, ...some(releaseChanges(change))].join('; ');
    }),
  );
  block(
    'Holders',
    diff.changed.flatMap(({ purl, newHolders, goneHolders }) =>
      newHolders.length + goneHolders.length === 0
        ? []
        : [
            `${purl}: ${[...some(newHolders.map((name) => `+ ${name}`)), ...some(goneHolders.map((name) => `− ${name}`))].join('; ')}`,
          ],
    ),
  );
  block(
    'Licenses and NOTICE',
    termChanges(diff).map(({ purl, before, after }) => `${purl}: ${before} → ${after}`),
  );
  block(
    'Could not be had, and were not in the old index either',
    diff.newlyMissing
      .filter(({ purl }) => !lost.some((component) => component.purl === purl))
      .map(({ purl, reason }) => `${purl}: ${reason}`),
  );
  block('Were missing before', diff.noLongerMissing);
  if (isUnchanged(diff)) blocks.push(['Nothing differs but the version.']);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function some(names: readonly string[]): string[] {
  const more = names.length - SHOWN;
  return more > 0 ? [...names.slice(0, SHOWN), `and ${thousands(more)} more`] : [...names];
}
