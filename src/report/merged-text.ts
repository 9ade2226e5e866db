/** Several audits in a terminal: one row each, what is missing below. */
import type { Lang } from '../lang.ts';
import { reasonIn } from '../messages/reason-in.ts';
import { falseMatchText } from './measured.ts';
import type { MergedReport } from './merged.ts';
import { printable } from './printable.ts';
import { tableLines } from './table.ts';
import { componentName, countsText } from './wording.ts';
import { wordsIn } from './words-in.ts';

export function formatMergedText(
  merged: MergedReport,
  options: { readonly width: number; readonly color: boolean; readonly lang?: Lang },
): string {
  const { lang = 'en' } = options;
  const words = wordsIn(lang);
  const said = words.merged;
  const rows = merged.reports.map(({ name, verdict, counts, files, components }) => [
    printable(name),
    words.verdict[verdict],
    String(counts.error),
    String(counts.warning),
    said.derivedOf(files.derived, files.scanned),
    printable(
      components
        .slice(0, 3)
        .map(({ purl }) => componentName(purl, words))
        .join(', '),
    ),
  ]);
  const table =
    rows.length === 0
      ? []
      : tableLines(
          [
            { head: said.audit },
            { head: said.verdict },
            { head: said.errors, align: 'right' },
            { head: said.warnings, align: 'right' },
            { head: said.derivedFiles, align: 'right', rank: 2 },
            { head: said.codeOf, most: 60, rank: 1 },
          ],
          rows,
          options,
        );
  const absent = [
    ...merged.missing.map((name) => said.noReportLine(printable(name))),
    ...merged.failed.map(({ path, reason }) => `${printable(path)}: ${printable(reasonIn(lang, reason))}`),
  ];
  return [
    ...table,
    ...(absent.length > 0 ? ['', ...absent] : []),
    '',
    said.closing(merged.reports.length, countsText(merged.counts, words), words.verdict[merged.verdict]),
    ...merged.measured.map((measured) => falseMatchText(measured, words)),
    '',
  ].join('\n');
}
