/** Findings as notes on lines: what workflow commands and check runs show, each in its own form. */
import type { Lang } from '../lang.ts';
import { ruleTextIn } from '../messages/messages-in.ts';
import { shortened } from '../shortened.ts';
import { findingIds } from './finding-id.ts';
import { type FindingGroup, grouped } from './group.ts';
import { printable } from './printable.ts';
import type { FileRemark, Finding, Level, Report } from './schema.ts';
import { type Words, wordsIn } from './words-in.ts';

/** Long enough for what is expected and found; a page of annotations must stay readable. */
const MESSAGE_LENGTH = 2000;
/** The Checks API takes no longer title. */
const TITLE_LENGTH = 255;
const PATHS_NAMED = 5;

export interface Annotation {
  readonly level: Level;
  /** From the top of the repository. */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly title: string;
  readonly message: string;
}

/**
 * One annotation for each finding, the most important first.
 *
 * @param prefix path of the audited folder from the top of the repository, `''` or ending in `/`
 * @param elsewhere ids of findings that are shown on their lines in another way
 */
export function findingAnnotations(
  report: Report,
  prefix: string,
  elsewhere: ReadonlySet<string> = new Set(),
  lang: Lang = 'en',
): Annotation[] {
  const ids = findingIds(report.findings);
  return grouped(report.findings)
    .filter(({ finding }) => !elsewhere.has(ids.get(finding) ?? ''))
    .map((group) => annotation(group, prefix, lang));
}

function annotation({ finding, paths }: FindingGroup, prefix: string, lang: Lang): Annotation {
  const words = wordsIn(lang);
  const { expected, found } = finding.evidence;
  const message = [
    printable(shortened(finding.message, MESSAGE_LENGTH)),
    ...(paths.length > 1
      ? [
          words.sameHoldsFor(
            named(
              paths.filter((path) => path !== finding.path),
              words,
            ),
          ),
        ]
      : []),
    ...(expected.length > 0 ? [words.expectedIs(quoted(expected))] : []),
    ...(found.length > 0 ? [words.foundIs(quoted(found))] : []),
    ...(finding.fix === null ? [] : [words.whatToDoIs(printable(finding.fix.description))]),
  ].join('\n');
  // A line of 0, or an end before the start, would make GitHub drop the place.
  const startLine = Math.max(1, finding.startLine);
  return {
    level: finding.level,
    path: prefix + finding.path,
    startLine,
    endLine: Math.max(startLine, finding.endLine),
    title: findingTitle(finding, lang),
    message: shortened(message, MESSAGE_LENGTH),
  };
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => printable(shortened(text, MESSAGE_LENGTH))).join('; ');
}

/** `Copyright holder not named (holder-missing, Apache-2.0 §4(c))` */
export function findingTitle({ rule, duty }: Pick<Finding, 'rule' | 'duty'>, lang: Lang = 'en'): string {
  return shortened(
    `${ruleTextIn(rule, lang).title} (${rule}, ${printable(shortened(duty, TITLE_LENGTH))})`,
    TITLE_LENGTH,
  );
}

/** `a.py: binary content`, for the first few, and how many others there are. */
export function failedFiles(
  failed: readonly FileRemark[],
  most: number = PATHS_NAMED,
  words: Words = wordsIn('en'),
): string[] {
  const reasons = failed.slice(0, most).map(({ path, reason }) => printable(`${path}: ${reason}`));
  const others = failed.length - reasons.length;
  return [...reasons, ...(others > 0 ? [words.andMore(others)] : [])];
}

function named(paths: readonly string[], words: Words): string {
  const others = paths.length - PATHS_NAMED;
  const shown = paths.slice(0, PATHS_NAMED).map(printable).join(', ');
  return others > 0 ? `${shown} ${words.andMore(others)}` : shown;
}
