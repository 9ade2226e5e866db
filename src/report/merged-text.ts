/** Several audits in a terminal: one row each, what is missing below. */
import type { MergedReport } from './merged.ts';
import { printable } from './printable.ts';
import { tableLines } from './table.ts';
import { componentName, counted, countsText } from './wording.ts';

export function formatMergedText(
  merged: MergedReport,
  options: { readonly width: number; readonly color: boolean },
): string {
  const rows = merged.reports.map(({ name, verdict, counts, files, components }) => [
    printable(name),
    verdict,
    String(counts.error),
    String(counts.warning),
    `${files.derived} of ${files.scanned}`,
    printable(
      components
        .slice(0, 3)
        .map(({ purl }) => componentName(purl))
        .join(', '),
    ),
  ]);
  const table =
    rows.length === 0
      ? []
      : tableLines(
          [
            { head: 'audit' },
            { head: 'verdict' },
            { head: 'errors', align: 'right' },
            { head: 'warnings', align: 'right' },
            { head: 'derived files', align: 'right', rank: 2 },
            { head: 'code of', most: 60, rank: 1 },
          ],
          rows,
          options,
        );
  const absent = [
    ...merged.missing.map((name) => `${printable(name)}: no report, so nothing is known of it`),
    ...merged.failed.map(({ path, reason }) => `${printable(path)}: ${printable(reason)}`),
  ];
  return [
    ...table,
    ...(absent.length > 0 ? ['', ...absent] : []),
    '',
    `${counted(merged.reports.length, 'report')}: ${countsText(merged.counts)}, verdict ${merged.verdict}`,
    '',
  ].join('\n');
}
