/** Workflow commands: what GitHub shows beside the lines of a pull request. They need no token. */
import type { Lang } from '../lang.ts';
import { type Annotation, failedFiles, findingAnnotations } from './annotation.ts';
import { printable } from './printable.ts';
import type { Level, Report } from './schema.ts';
import { wordsIn } from './words-in.ts';

/** GitHub keeps ten annotations of each kind a step and drops the others in silence. */
const MOST_OF_A_KIND = 10;

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;
type Command = (typeof COMMANDS)[Level];

export interface AnnotationOptions {
  /** Path of the audited folder relative to the workspace, `''` or ending in `/`: annotations are placed by it. */
  readonly prefix: string;
  /** Where the whole report is to be found; null where there is no more than this. */
  readonly reportPlace: string | null;
  /** Ids of findings that are shown on their lines in another way. */
  readonly elsewhere?: ReadonlySet<string>;
  /** English when not given. */
  readonly lang?: Lang;
}

/** One workflow command a line. */
export function formatAnnotations(report: Report, options: AnnotationOptions): string {
  return formatCommands(
    findingAnnotations(report, options.prefix, options.elsewhere, options.lang),
    notJudged(report, options.prefix, options.lang),
    options.reportPlace,
    options.lang,
  );
}

/** Commands for these annotations; those that GitHub would drop are counted in a last one. */
export function formatCommands(
  annotations: readonly Annotation[],
  first: string | null,
  reportPlace: string | null,
  lang: Lang = 'en',
): string {
  const words = wordsIn(lang);
  const out: string[] = [];
  let dropped = 0;
  for (const level of ['error', 'warning', 'note'] as const) {
    const ofLevel = annotations.filter((annotation) => annotation.level === level).map(annotationCommand);
    // What could not be judged must not be crowded out by what could.
    if (level === 'error' && first !== null) ofLevel.unshift(first);
    const most = mostOf(level);
    out.push(...ofLevel.slice(0, most));
    dropped += Math.max(0, ofLevel.length - most);
  }
  if (dropped > 0) {
    const place = reportPlace === null ? '' : ` ${words.allAreIn(printable(reportPlace))}`;
    out.push(
      command('notice', { title: 'Colophon' }, `${words.notShown(words.moreFindings(dropped))}${place}`),
    );
  }
  return out.map((line) => `${line}\n`).join('');
}

/** Whether GitHub shows all of these from commands. */
export function fitsCommands(annotations: readonly Annotation[], failed: number): boolean {
  return (['error', 'warning', 'note'] as const).every((level) => {
    const count = annotations.filter((annotation) => annotation.level === level).length;
    return count + (level === 'error' ? Math.min(1, failed) : 0) <= mostOf(level);
  });
}

/** The closing notice takes a place of its own. */
function mostOf(level: Level): number {
  return level === 'note' ? MOST_OF_A_KIND - 1 : MOST_OF_A_KIND;
}

function annotationCommand({ level, path, startLine, endLine, title, message }: Annotation): string {
  return command(
    COMMANDS[level],
    { file: path, line: String(startLine), endLine: String(endLine), title },
    message,
  );
}

/** All that could not be judged, in one command; null where everything was. */
export function notJudged(report: Report, prefix: string, lang: Lang = 'en'): string | null {
  const words = wordsIn(lang);
  const { failed } = report.target.files;
  const [first] = failed;
  if (first === undefined) return null;
  const title = words.notJudgedTitle(failed.length);
  const message = failedFiles(failed, undefined, words).join('\n');
  return command('error', { ...(failed.length === 1 ? { file: prefix + first.path } : {}), title }, message);
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
