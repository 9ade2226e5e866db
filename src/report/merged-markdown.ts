/** Several audits as one job summary. */
import type { Lang } from '../lang.ts';
import { reasonIn } from '../messages/reason-in.ts';
import { shortened } from '../shortened.ts';
import { grouped } from './group.ts';
import { markdown, Sheet } from './markdown.ts';
import { falseMatchText } from './measured.ts';
import type { MergedPart, MergedReport, MergedVerdict } from './merged.ts';
import { SUMMARY_BYTES } from './summary.ts';
import { componentName, countsText } from './wording.ts';
import { type Words, wordsIn } from './words-in.ts';

const RESERVED_BYTES = 4_000;
const FINDINGS_SHOWN = 20;
const CELL_LENGTH = 400;
const VERDICTS = { pass: '✅', warning: '⚠️', fail: '❌', incomplete: '⚠️' } as const;
const LEVELS = { error: '❌', warning: '⚠️', note: 'ℹ️' } as const;

export function formatMergedMarkdown(merged: MergedReport, lang: Lang = 'en'): string {
  const words = wordsIn(lang);
  const said = words.merged;
  const verdictOf = (verdict: MergedVerdict): string => `${VERDICTS[verdict]} ${words.verdict[verdict]}`;
  const sheet = new Sheet(SUMMARY_BYTES - RESERVED_BYTES);
  sheet.add(`## ${words.title(verdictOf(merged.verdict))}\n\n`);
  sheet.add(`${said.inAudits(countsText(merged.counts, words), merged.reports.length)}\n\n`);
  const absent = merged.missing.length + merged.failed.length;
  if (absent > 0) sheet.add(`> [!WARNING]\n> ${said.absent(absent)}\n\n`);
  sheet.table(
    said.audits,
    ['', said.audit, said.findings, said.derivedFiles, said.codeOf],
    merged.reports.map((part) => [
      verdictOf(part.verdict),
      `<code>${markdown(part.name)}</code>`,
      countsText(part.counts, words),
      `${said.derivedOf(part.files.derived, part.files.scanned)}${part.files.failed > 0 ? `, ${words.notJudgedCount(part.files.failed)}` : ''}`,
      part.components
        .slice(0, 5)
        .map(({ purl, files }) => `${markdown(componentName(purl, words))} (${files})`)
        .join(', '),
    ]),
  );
  sheet.table(
    said.withoutReport,
    [said.audit, words.tables.why],
    [
      ...merged.missing.map((name) => [`<code>${markdown(name)}</code>`, said.noReport]),
      ...merged.failed.map(({ path, reason }) => [
        `<code>${markdown(path)}</code>`,
        markdown(reasonIn(lang, reason)),
      ]),
    ],
  );
  for (const part of merged.reports) findingsOf(part, sheet, words);
  sheet.close([
    ...(sheet.cut ? [`**${words.cut}**`] : []),
    ...merged.measured.map((measured) => `<sub>${markdown(falseMatchText(measured, words))}</sub>`),
    `<details><summary>${words.noClaimTitle}</summary>\n\n${words.noClaim.join(' ')}\n\n</details>`,
  ]);
  return sheet.text();
}

function findingsOf(part: MergedPart, sheet: Sheet, words: Words): void {
  const groups = grouped(part.findings);
  sheet.table(
    `<code>${markdown(part.name)}</code>`,
    ['', words.tables.rule, words.tables.where, words.tables.what],
    groups
      .slice(0, FINDINGS_SHOWN)
      .map(({ finding, paths }) => [
        LEVELS[finding.level],
        `<code>${markdown(finding.rule)}</code>`,
        `<code>${markdown(finding.path)}</code>${paths.length > 1 ? ` ${words.andMoreFiles(paths.length - 1)}` : `, ${words.line(finding.startLine)}`}`,
        markdown(shortened(finding.message, CELL_LENGTH)),
      ]),
  );
  const others = groups.length - FINDINGS_SHOWN;
  if (others > 0) sheet.add(`${words.comment.inReport(others)}\n\n`);
}
