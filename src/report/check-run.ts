/** A check run: the verdict beside a commit, with any number of annotations on lines. */
import { createHash } from 'node:crypto';
import type { Lang } from '../lang.ts';
import { shortened } from '../shortened.ts';
import { type Annotation, findingAnnotations } from './annotation.ts';
import { formatDigest } from './digest.ts';
import { printable } from './printable.ts';
import type { Level, Report } from './schema.ts';
import { countsOf, countsText } from './wording.ts';
import { type Words, wordsIn } from './words-in.ts';

/** The Checks API takes no more in a request; further ones are added by updates. */
export const CHECK_BATCH = 50;
/** The Checks API takes no longer summary. */
const SUMMARY_LENGTH = 65_535;

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  /** The same for the same findings, so that a check run of an earlier attempt is known again. */
  readonly id: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
  /** The same ones, for showing in another way those that could not be posted. */
  readonly sources: readonly Annotation[];
}

const LEVELS: Readonly<Record<Level, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  note: 'notice',
};

export interface CheckRunOptions {
  /** Path of the audited folder from the top of the repository, `''` or ending in `/`. */
  readonly prefix: string;
  readonly exitCode: 0 | 1 | 2;
  /** Ids of findings that are shown on their lines in another way. */
  readonly elsewhere: ReadonlySet<string>;
  /** English when not given. */
  readonly lang?: Lang;
}

export function checkRunOf(report: Report, { prefix, exitCode, elsewhere, lang }: CheckRunOptions): CheckRun {
  const words = wordsIn(lang ?? 'en');
  const failed: Annotation[] = report.target.files.failed.map(({ path, reason }) => ({
    level: 'error',
    path: prefix + path,
    startLine: 1,
    endLine: 1,
    title: words.checkRun.notJudged,
    message: shortened(printable(reason), 2000),
  }));
  const sources = [...failed, ...findingAnnotations(report, prefix, elsewhere, lang)];
  const annotations = sources.map(checkAnnotation);
  const counts = countsOf(report.findings);
  const content = {
    conclusion: conclusionOf(exitCode, counts.error + counts.warning + counts.note),
    title: titleOf(report, words),
    summary: shortened(formatDigest(report, SUMMARY_LENGTH / 2, lang), SUMMARY_LENGTH),
    annotations,
  };
  const id = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 20);
  return { id, ...content, sources };
}

function checkAnnotation({ level, path, startLine, endLine, title, message }: Annotation): CheckAnnotation {
  return {
    path: path.toWellFormed(),
    start_line: startLine,
    end_line: endLine,
    annotation_level: LEVELS[level],
    title: title.toWellFormed(),
    message: message.toWellFormed(),
  };
}

/** What fails the job fails the check; findings that do not are no success either. */
function conclusionOf(exitCode: 0 | 1 | 2, findings: number): CheckRun['conclusion'] {
  if (exitCode !== 0) return 'failure';
  return findings === 0 ? 'success' : 'neutral';
}

function titleOf(report: Report, words: Words): string {
  const { failed } = report.target.files;
  const found = countsText(countsOf(report.findings), words);
  return failed.length === 0 ? found : words.checkRun.titleWithFailed(found, failed.length);
}
