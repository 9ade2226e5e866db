/** What changed in an index, as Markdown: the text of the pull request that brings it. */
import { isUnchanged } from '../origin/build/compare-manifests.ts';
import {
  difference,
  type IndexDiff,
  lostComponents,
  overviewRows,
  releaseChanges,
  termChanges,
} from './index-diff.ts';
import { markdown, Sheet } from './markdown.ts';
import { counted, thousands } from './wording.ts';

/** A pull request's text ends at 65,536 characters; the benchmarks stand below this. */
export const DIFF_BYTES = 45_000;
/** What stands after the tables has to fit in any case. */
const RESERVED_BYTES = 500;
/** Names of one list that show without unfolding, and rows of one table. */
const NAMES_SHOWN = 4;
const ROWS_SHOWN = 12;

export function formatDiffMarkdown(diff: IndexDiff, maxBytes: number = DIFF_BYTES): string {
  const sheet = new Sheet(maxBytes - RESERVED_BYTES);
  sheet.add(`## Origin index ${markdown(diff.version.before)} → ${markdown(diff.version.after)}\n\n`);
  const lost = lostComponents(diff);
  if (lost.length > 0)
    sheet.add(
      `> [!WARNING]\n> ${counted(lost.length, 'component')} of the old index could not be had this time. Run the refresh again before you merge this.\n\n`,
    );
  sheet.add('| | before | after | difference |\n|---|--:|--:|--:|\n');
  sheet.add(
    `${overviewRows(diff)
      .map((row) => `| ${row.join(' | ')} |\n`)
      .join('')}\n`,
  );

  table(
    sheet,
    'Lost',
    ['component', 'why'],
    lost.map(({ purl, reason }) => [code(purl), markdown(reason)]),
  );
  table(
    sheet,
    'New components',
    ['component', 'license', 'releases', 'files'],
    diff.added.map(({ purl, license, releases, files }) => [
      code(purl),
      markdown(license ?? 'not known'),
      thousands(releases),
      thousands(files),
    ]),
  );
  table(
    sheet,
    'Components that the recipe has no longer',
    ['component', 'license', 'releases', 'files'],
    diff.removed
      .filter(({ reason }) => reason === null)
      .map(({ purl, license, releases, files }) => [
        code(purl),
        markdown(license ?? 'not known'),
        thousands(releases),
        thousands(files),
      ]),
  );
  table(
    sheet,
    'Changed components',
    ['component', 'releases', 'files', 'fingerprints'],
    diff.changed.map((change) => [
      code(change.purl),
      list(releaseChanges(change)),
      difference(change.files),
      difference(change.fingerprints),
    ]),
  );
  table(
    sheet,
    'Holders that file headers name',
    ['component', 'appeared', 'vanished'],
    diff.changed
      .filter(({ newHolders, goneHolders }) => newHolders.length + goneHolders.length > 0)
      .map(({ purl, newHolders, goneHolders }) => [code(purl), list(newHolders), list(goneHolders)]),
  );
  table(
    sheet,
    'Licenses and NOTICE',
    ['component', 'before', 'after'],
    termChanges(diff).map(({ purl, before, after }) => [code(purl), markdown(before), markdown(after)]),
  );
  table(
    sheet,
    'Could not be had',
    ['component', 'why'],
    diff.newlyMissing
      .filter(({ purl }) => !lost.some((component) => component.purl === purl))
      .map(({ purl, reason }) => [code(purl), markdown(reason)]),
  );
  table(
    sheet,
    'Missing before, here now',
    ['component'],
    diff.noLongerMissing.map((purl) => [code(purl)]),
  );
  if (isUnchanged(diff)) sheet.add('Nothing differs but the version.\n');
  if (sheet.cut) sheet.close(['**This list is cut.** `colophon index diff` has all of it.']);
  return sheet.text();
}

/** A table under a title; a long one is folded. */
function table(
  sheet: Sheet,
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  if (rows.length === 0 || sheet.cut) return;
  const folded = rows.length > ROWS_SHOWN;
  const lines = [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`];
  const open = folded ? `\n<details><summary>${counted(rows.length, 'row')}</summary>\n` : '';
  if (!sheet.add(`### ${title}\n${open}\n${lines.join('\n')}\n`)) return;
  for (const row of rows) if (!sheet.add(`| ${row.join(' | ')} |\n`)) break;
  if (folded && sheet.cut) sheet.close(['</details>']);
  else sheet.add(folded ? '\n</details>\n\n' : '\n');
}

/** Names, the first few in sight and the others folded. */
function list(names: readonly string[]): string {
  const texts = names.map(markdown);
  if (texts.length <= NAMES_SHOWN + 1) return texts.join('<br>');
  const rest = texts.slice(NAMES_SHOWN);
  return `${texts.slice(0, NAMES_SHOWN).join('<br>')}<details><summary>and ${thousands(rest.length)} more</summary>${rest.join('<br>')}</details>`;
}

function code(text: string): string {
  return `<code>${markdown(text)}</code>`;
}
