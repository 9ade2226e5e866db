/** The report in short, as Markdown: how many findings of which rule, what was not judged, whose code it is. */
import { failedFiles } from './annotation.ts';
import { grouped } from './group.ts';
import { markdown, Sheet } from './markdown.ts';
import { ruleText, ruleUrl } from './rule-texts.ts';
import type { Level, Report, RuleId } from './schema.ts';
import { componentName, counted, derivedFiles, withoutVersion } from './wording.ts';

const COMPONENTS_NAMED = 10;
const FAILED_NAMED = 20;

const MARKS: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' };

export function formatDigest(report: Report, maxBytes: number): string {
  const sheet = new Sheet(maxBytes);
  sheet.add(`${scanned(report)}\n\n`);
  const rules = new Map<string, { level: Level; rule: RuleId; count: number }>();
  for (const { finding } of grouped(report.findings)) {
    const { rule, level } = finding;
    const key = `${level} ${rule}`;
    rules.set(key, { level, rule, count: (rules.get(key)?.count ?? 0) + 1 });
  }
  sheet.table(
    null,
    ['', 'rule', 'asks', 'findings'],
    [...rules.values()].map(({ level, rule, count }) => [
      MARKS[level],
      `[${rule}](${ruleUrl(rule)})`,
      markdown(ruleText(rule).asks),
      String(count),
    ]),
  );
  const { failed } = report.target.files;
  if (failed.length > 0)
    sheet.add(
      `**${counted(failed.length, 'file')} could not be judged, or not in full:**\n\n${failedFiles(
        failed,
        FAILED_NAMED,
      )
        .map((line) => `- ${markdown(line)}\n`)
        .join('')}\n`,
    );
  return sheet.text();
}

/** `12 files scanned, 3 of them with code of transformers (2 files) and vllm (1 file).` */
export function scanned(report: Report): string {
  const files = new Map<string, Set<string>>();
  for (const file of derivedFiles(report))
    for (const { purl } of file.origins) {
      const name = componentName(withoutVersion(purl));
      files.set(name, (files.get(name) ?? new Set()).add(file.path));
    }
  const start = `${counted(report.target.files.scanned, 'file')} scanned`;
  if (files.size === 0) return `${start}, none with code of others that is known here.`;
  const named = [...files].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const shown = named
    .slice(0, COMPONENTS_NAMED)
    .map(([name, paths]) =>
      named.length === 1 ? markdown(name) : `${markdown(name)} (${counted(paths.size, 'file')})`,
    );
  const others = named.length - shown.length;
  return `${start}, ${derivedFiles(report).length} of them with code of ${shown.join(', ')}${others > 0 ? ` and ${counted(others, 'other')}` : ''}.`;
}
