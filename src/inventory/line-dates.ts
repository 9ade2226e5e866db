/** Since when the lines of a file have stood as they do, as Git's history tells. */
import { type GitFacts, git } from './git.ts';

/** A stretch of lines, 1-based, both ends included. */
export interface LineRange {
  readonly startLine: number;
  readonly endLine: number;
}

const SECONDS_A_DAY = 86_400;

/**
 * Days (since 1970-01-01 UTC) on which lines were written: of each line the later one of its commit's two dates, since a
 * rebase moves one and a copied patch the other. Sorted, oldest first. Null where the history does not tell: outside Git,
 * in a shallow clone. Where Git fails, what it says.
 *
 * Moved lines keep the date of the commit that brought them into this file: a day too late errs on the careful side.
 *
 * @param path relative to `folder`
 * @param facts what Git knows of the folder
 */
export async function lineDays(
  folder: string,
  path: string,
  ranges: readonly LineRange[],
  facts: GitFacts | null,
): Promise<number[] | { readonly failed: string } | null> {
  if (ranges.length === 0) return null;
  if (facts === null || facts.head === null || facts.shallow) return null;
  const spans = ranges.flatMap(({ startLine, endLine }) => [
    '-L',
    `${startLine},${Math.max(startLine, endLine)}`,
  ]);
  const { code, stdout, stderr } = await git(
    folder,
    ['blame', '--line-porcelain', '--no-textconv', '-w', ...spans, '--', path],
    { config: facts.withoutFilters },
  );
  if (code !== 0) return { failed: stderr.trim().split('\n')[0] || `exit code ${code}` };
  return daysIn(stdout.toString('utf8'));
}

/** Days in the output of `git blame --line-porcelain`, one a line, sorted. */
export function daysIn(porcelain: string): number[] {
  const days: number[] = [];
  let latest = 0;
  for (const line of porcelain.split('\n')) {
    const time = /^(?:author|committer)-time (-?\d{1,15})$/.exec(line)?.[1];
    if (time !== undefined) latest = Math.max(latest, Number(time));
    // The line itself stands behind a tab and closes its entry.
    else if (line.startsWith('\t')) {
      days.push(Math.max(0, Math.floor(latest / SECONDS_A_DAY)));
      latest = 0;
    }
  }
  return days.sort((a, b) => a - b);
}
