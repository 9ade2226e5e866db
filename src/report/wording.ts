/** How every format for people calls things. */
import { originPlace } from '../origin/origin-place.ts';
import { releaseName } from '../origin/release-name.ts';
import { counted, thousands } from './numbers.ts';
import type { FileReport, Finding, Level, OriginReport, Region, Report, WaivedBy } from './schema.ts';
import { words } from './words.ts';
import type { Words } from './words-in.ts';

export { counted, thousands };

/** `86 %`. A share that is not the whole is never rounded up to 100 %. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return `${rounded === 100 && share < 1 ? 99 : rounded} %`;
}

/** `transformers 4.54.0` for `pkg:pypi/transformers@4.54.0`. */
export function componentName(purl: string, said: Words = words): string {
  if (purl === IN_TREE) return said.thisRepository;
  const match = /^pkg:[^/]+\/(.+?)(?:@([^@?#]+))?(?:[?#].*)?$/.exec(purl);
  if (match === null) return purl;
  const [, name = purl, version] = match;
  return [name, version === undefined ? undefined : releaseName(decoded(version))]
    .filter((part) => part !== undefined)
    .map(decoded)
    .join(' ');
}

/** Origins inside the scanned tree have no component of their own. */
const IN_TREE = 'pkg:generic/in-tree';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `src/a.py of transformers 4.54.0 to 4.55.2`: the releases in which the file stood like this. */
export function originName({ path, purl, releases }: OriginReport, said: Words = words): string {
  const component = componentName(purl, said);
  const name =
    releases === null || releases.first === releases.last
      ? component
      : said.releases(component, releaseName(releases.last));
  return said.of(path, name);
}

/** `41–118 ↔ 200–280`: lines of the file, lines of the origin. */
export function regionLines(region: Region): string {
  const mine = lines(region.startLine, region.endLine);
  return region.originLines === 'unknown' ? mine : `${mine} ↔ ${originLines([region])}`;
}

/** `200–280`, `~200–280` where lines are estimated: from the first of the regions to the last; `?` where nothing is known. */
export function originLines(regions: readonly Region[]): string {
  const place = originPlace(regions);
  if (place === null) return '?';
  return `${place.estimated ? '~' : ''}${lines(place.start, place.end)}`;
}

export function lines(start: number, end: number): string {
  return end > start ? `${start}–${end}` : String(start);
}

/** The regions that say most, in the order of the file, and how many others there are. */
export function mainRegions(regions: readonly Region[], most: number): { shown: Region[]; others: number } {
  const shown = [...regions]
    .sort((a, b) => b.tokens - a.tokens || a.startLine - b.startLine)
    .slice(0, most)
    .sort((a, b) => a.startLine - b.startLine);
  return { shown, others: regions.length - shown.length };
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

/** Findings that count, i.e. are not waived. */
export function countsOf(findings: readonly Finding[]): Counts {
  const count = (level: Level): number =>
    findings.filter((finding) => finding.level === level && finding.waived === null).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** `3 errors, 1 warning`, or `nothing found`. */
export function countsText(counts: Counts, said: Words = words): string {
  const parts = (['error', 'warning', 'note'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => said.counts[level](counts[level]));
  return parts.length === 0 ? said.nothingFound : parts.join(', ');
}

/** Findings that do not count, by path and line. */
export function waivedFindings(report: Report): (Finding & { readonly waived: WaivedBy })[] {
  return report.findings.filter(
    (finding): finding is Finding & { readonly waived: WaivedBy } => finding.waived !== null,
  );
}

/** `The author gave permission. (until 2027-01-31, Legal; .github/colophon.yml, line 12)` */
export function waiverText({ reason, until, who, path, line }: WaivedBy, said: Words = words): string {
  const details = [...(until === null ? [] : [said.until(until)]), ...(who === null ? [] : [who])];
  return `${reason} (${details.length === 0 ? '' : `${details.join(', ')}; `}${said.waiverPlace(path, line)})`;
}

export function derivedFiles(report: Report): FileReport[] {
  return report.files.filter((file) => file.status === 'derived');
}

/** `5 symbolic links, not followed; 1 Git submodule …`: reasons with the number of files. */
export function remarksByReason(remarks: readonly { readonly reason: string }[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { reason } of remarks) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts];
}

/** What a clean report does not mean. Every format for people says it. */
export const NO_CLAIM = words.noClaim;
