/** Workflow commands: what GitHub shows beside the lines of a pull request. They need no token. */
import type { Lang } from '../lang.ts';
import { type FindingGroup, grouped } from './group.ts';
import { printable, shortened } from './printable.ts';
import type { Level, Report } from './schema.ts';
import { type Words, wordsIn } from './words-in.ts';

/** GitHub keeps ten annotations of each kind a step and drops the others in silence. */
const MOST_OF_A_KIND = 10;
/** Long enough for what is expected and found; a page of annotations must stay readable. */
const MESSAGE_LENGTH = 2000;
const PATHS_NAMED = 5;

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;
type Command = (typeof COMMANDS)[Level];

export interface AnnotationOptions {
  /** Path of the audited folder relative to the workspace, `''` or ending in `/`: annotations are placed by it. */
  readonly prefix: string;
  /** Where the whole report is to be found; null where there is no more than this. */
  readonly reportPlace: string | null;
  /** English when not given. */
  readonly lang?: Lang;
}

/** One workflow command a line. */
export function formatAnnotations(report: Report, options: AnnotationOptions): string {
  const words = wordsIn(options.lang ?? 'en');
  const groups = grouped(report.findings);
  const failed = notJudged(report, options.prefix, words);
  const out: string[] = [];
  let dropped = 0;
  for (const level of ['error', 'warning', 'note'] as const) {
    const ofLevel = groups
      .filter((group) => group.finding.level === level)
      .map((group) => annotation(group, options.prefix, words));
    // What could not be judged must not be crowded out by what could.
    if (level === 'error' && failed !== null) ofLevel.unshift(failed);
    // The closing notice takes a place of its own.
    const most = level === 'note' ? MOST_OF_A_KIND - 1 : MOST_OF_A_KIND;
    out.push(...ofLevel.slice(0, most));
    dropped += Math.max(0, ofLevel.length - most);
  }
  if (dropped > 0) {
    const place = options.reportPlace === null ? '' : ` ${words.allAreIn(printable(options.reportPlace))}`;
    out.push(
      command('notice', { title: 'Colophon' }, `${words.notShown(words.moreFindings(dropped))}${place}`),
    );
  }
  return out.map((line) => `${line}\n`).join('');
}

function annotation({ finding, paths }: FindingGroup, prefix: string, words: Words): string {
  const { expected, found } = finding.evidence;
  const message = [
    printable(finding.message),
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
    ...(expected.length > 0 ? [words.expectedIs(expected.map(printable).join('; '))] : []),
    ...(found.length > 0 ? [words.foundIs(found.map(printable).join('; '))] : []),
    ...(finding.fix === null ? [] : [words.whatToDoIs(printable(finding.fix.description))]),
  ].join('\n');
  // A line of 0, or an end before the start, would make GitHub drop the place.
  const line = Math.max(1, finding.startLine);
  return command(
    COMMANDS[finding.level],
    {
      file: prefix + finding.path,
      line: String(line),
      endLine: String(Math.max(line, finding.endLine)),
      title: `${finding.rule} (${printable(finding.duty)})`,
    },
    shortened(message, MESSAGE_LENGTH),
  );
}

function notJudged(report: Report, prefix: string, words: Words): string | null {
  const { failed } = report.target.files;
  const [first] = failed;
  if (first === undefined) return null;
  const title = words.notJudgedTitle(failed.length);
  const reasons = failed.slice(0, PATHS_NAMED).map(({ path, reason }) => printable(`${path}: ${reason}`));
  const others = failed.length - reasons.length;
  const message = [...reasons, ...(others > 0 ? [words.andMore(others)] : [])].join('\n');
  return command('error', { ...(failed.length === 1 ? { file: prefix + first.path } : {}), title }, message);
}

function named(paths: readonly string[], words: Words): string {
  const others = paths.length - PATHS_NAMED;
  const shown = paths.slice(0, PATHS_NAMED).map(printable).join(', ');
  return others > 0 ? `${shown} ${words.andMore(others)}` : shown;
}

/** A workflow command, escaped as the runner undoes it. */
export function command(name: Command, properties: Readonly<Record<string, string>>, data: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name}${list.length > 0 ? ` ${list.join(',')}` : ''}::${escapeData(data)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
