/** Several audits as one job summary. */
import { grouped } from './group.ts';
import { markdown, Sheet } from './markdown.ts';
import type { MergedPart, MergedReport } from './merged.ts';
import { shortened } from './printable.ts';
import { SUMMARY_BYTES } from './summary.ts';
import { componentName, counted, countsText, NO_CLAIM } from './wording.ts';

const RESERVED_BYTES = 4_000;
const FINDINGS_SHOWN = 20;
const CELL_LENGTH = 400;
const VERDICTS = { pass: '✅ pass', fail: '❌ fail', incomplete: '⚠️ incomplete' } as const;
const LEVELS = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

export function formatMergedMarkdown(merged: MergedReport): string {
  const sheet = new Sheet(SUMMARY_BYTES - RESERVED_BYTES);
  sheet.add(`## Colophon: ${VERDICTS[merged.verdict]}\n\n`);
  sheet.add(`**${countsText(merged.counts)}** in ${counted(merged.reports.length, 'audit')}.\n\n`);
  const absent = merged.missing.length + merged.failed.length;
  if (absent > 0)
    sheet.add(
      `> [!WARNING]\n> ${counted(absent, 'audit')} left no report that can be read, so nothing is known of what they were to judge.\n\n`,
    );
  sheet.table(
    'Audits',
    ['', 'audit', 'findings', 'derived files', 'code of'],
    merged.reports.map((part) => [
      VERDICTS[part.verdict],
      `<code>${markdown(part.name)}</code>`,
      countsText(part.counts),
      `${part.files.derived} of ${part.files.scanned}${part.files.failed > 0 ? `, ${part.files.failed} not judged` : ''}`,
      part.components
        .slice(0, 5)
        .map(({ purl, files }) => `${markdown(componentName(purl))} (${files})`)
        .join(', '),
    ]),
  );
  sheet.table(
    'Without a report',
    ['audit', 'why'],
    [
      ...merged.missing.map((name) => [`<code>${markdown(name)}</code>`, 'no report was left']),
      ...merged.failed.map(({ path, reason }) => [`<code>${markdown(path)}</code>`, markdown(reason)]),
    ],
  );
  for (const part of merged.reports) findingsOf(part, sheet);
  sheet.close([
    ...(sheet.cut ? ['**This summary is cut, since GitHub shows no more than 1 MiB.**'] : []),
    `<details><summary>What this does not claim</summary>\n\n${NO_CLAIM.join(' ')}\n\n</details>`,
  ]);
  return sheet.text();
}

function findingsOf(part: MergedPart, sheet: Sheet): void {
  const groups = grouped(part.findings);
  sheet.table(
    `<code>${markdown(part.name)}</code>`,
    ['', 'rule', 'where', 'what'],
    groups
      .slice(0, FINDINGS_SHOWN)
      .map(({ finding, paths }) => [
        LEVELS[finding.level],
        `<code>${markdown(finding.rule)}</code>`,
        `<code>${markdown(finding.path)}</code>${paths.length > 1 ? ` and ${counted(paths.length - 1, 'more file')}` : `, line ${finding.startLine}`}`,
        markdown(shortened(finding.message, CELL_LENGTH)),
      ]),
  );
  const others = groups.length - FINDINGS_SHOWN;
  if (others > 0) sheet.add(`${counted(others, 'more finding')} in the report.\n\n`);
}
