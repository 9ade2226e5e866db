/** The report in short, as Markdown: how many findings of which rule, what was not judged, whose code it is. */

import type { Lang } from '../lang.ts';
import { ruleTextIn } from '../messages/messages-in.ts';
import { withoutVersion } from '../origin/purl.ts';
import { failedFiles } from './annotation.ts';
import { grouped } from './group.ts';
import { markdown, Sheet } from './markdown.ts';
import { ruleUrl } from './rule-url.ts';
import type { Level, Report, RuleId } from './schema.ts';
import { componentName, derivedFiles } from './wording.ts';
import { type Words, wordsIn } from './words-in.ts';

const COMPONENTS_NAMED = 10;
const FAILED_NAMED = 20;

const MARKS: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' };

export function formatDigest(report: Report, maxBytes: number, lang: Lang = 'en'): string {
  const words = wordsIn(lang);
  const sheet = new Sheet(maxBytes);
  sheet.add(`${scanned(report, words)}\n\n`);
  const rules = new Map<string, { level: Level; rule: RuleId; count: number }>();
  for (const { finding } of grouped(report.findings)) {
    const { rule, level } = finding;
    const key = `${level} ${rule}`;
    rules.set(key, { level, rule, count: (rules.get(key)?.count ?? 0) + 1 });
  }
  sheet.table(
    null,
    ['', words.tables.rule, words.checkRun.columns.asks, words.checkRun.columns.findings],
    [...rules.values()].map(({ level, rule, count }) => [
      MARKS[level],
      `[${rule}](${ruleUrl(rule)})`,
      markdown(ruleTextIn(rule, lang).asks),
      String(count),
    ]),
  );
  const { failed } = report.target.files;
  if (failed.length > 0)
    sheet.add(
      `**${words.checkRun.failed(failed.length)}**\n\n${failedFiles(failed, FAILED_NAMED, words)
        .map((line) => `- ${markdown(line)}\n`)
        .join('')}\n`,
    );
  return sheet.text();
}

/** `12 files scanned, 3 of them with code of transformers (2 files) and vllm (1 file).` */
export function scanned(report: Report, words: Words): string {
  const files = new Map<string, Set<string>>();
  for (const file of derivedFiles(report))
    for (const { purl } of file.origins) {
      const name = componentName(withoutVersion(purl), words);
      files.set(name, (files.get(name) ?? new Set()).add(file.path));
    }
  const all = report.target.files.scanned;
  if (files.size === 0) return words.noneOfOthers(all);
  const named = [...files].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const shown = named
    .slice(0, COMPONENTS_NAMED)
    .map(([name, paths]) =>
      named.length === 1 ? markdown(name) : words.componentFiles(markdown(name), paths.size),
    );
  const others = named.length - shown.length;
  return words.someOfOthers(all, derivedFiles(report).length, shown.join(', '), others);
}
