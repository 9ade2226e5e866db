/** How every format for people calls things. */
import { releaseName } from '../origin/release-name.ts';
import type { FileReport, Finding, Level, OriginReport, Region, Report, WaivedBy } from './schema.ts';

/** `1 error`, `2 errors`, `2,411 files`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `2,411`. The same everywhere, and without loading the tables of all languages first. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `86 %`. A share that is not the whole is never rounded up to 100 %. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return `${rounded === 100 && share < 1 ? 99 : rounded} %`;
}

/** `transformers 4.54.0` for `pkg:pypi/transformers@4.54.0`. */
export function componentName(purl: string): string {
  if (purl === IN_TREE) return 'this repository';
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
export function originName(origin: OriginReport): string {
  const { releases } = origin;
  const through =
    releases === null || releases.first === releases.last ? '' : ` to ${releaseName(releases.last)}`;
  return `${origin.path} of ${componentName(origin.purl)}${through}`;
}

/** `41–118 ↔ 200–280`: lines of the file, lines of the origin. */
export function regionLines(region: Region): string {
  return `${lines(region.startLine, region.endLine)} ↔ ${lines(region.originStartLine, region.originEndLine)}`;
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
export function countsText(counts: Counts): string {
  const parts = (['error', 'warning', 'note'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => counted(counts[level], level));
  return parts.length === 0 ? 'nothing found' : parts.join(', ');
}

/** Findings that do not count, by path and line. */
export function waivedFindings(report: Report): (Finding & { readonly waived: WaivedBy })[] {
  return report.findings.filter(
    (finding): finding is Finding & { readonly waived: WaivedBy } => finding.waived !== null,
  );
}

/** `The author gave permission. (until 2027-01-31, Legal; .github/colophon.yml, line 12)` */
export function waiverText({ reason, until, who, path, line }: WaivedBy): string {
  const details = [...(until === null ? [] : [`until ${until}`]), ...(who === null ? [] : [who])];
  return `${reason} (${details.length === 0 ? '' : `${details.join(', ')}; `}${path}, line ${line})`;
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
export const NO_CLAIM = [
  'Colophon compares code with the components in its origin index and with the files of this repository; code from elsewhere is not recognised.',
  'It reports on text and on the duties of licences, never on intent, and it is no legal advice. A notice that was kept is compliance.',
];
