/** `colophon merge`: the reports of several audits as one. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ColophonError } from '../errors.ts';
import { LANGS, type Lang } from '../lang.ts';
import { reasons } from '../messages/en.ts';
import { type MergedReport, mergeReports, type NamedReport, readReport } from '../report/merged.ts';
import { formatMergedMarkdown } from '../report/merged-markdown.ts';
import { formatMergedText } from '../report/merged-text.ts';
import { FAIL_ON, type FailOn } from '../report/outcome.ts';
import { escapedInJson } from '../report/printable.ts';
import { type Command, oneOf, parsed, type Streams } from './command.ts';
import { wantsColor } from './output.ts';

const USAGE = 'colophon merge PATH... [options]';
const FORMATS = ['text', 'json', 'markdown'] as const;
/** A report of a tree of 100,000 files has about as much. */
const LARGEST_REPORT = 500_000_000;

export const mergeCommand: Command = {
  usage: USAGE,
  summary: 'the JSON reports of several audits as one',
  help: `${USAGE}

Each PATH is a JSON report, or a folder whose .json files are reports. A report that stands in a folder of its own, as
artifacts are downloaded, is called by that folder's name (without colophon-, and with / for __), others by their file.

  --format FORMAT       ${FORMATS.join(', ')} (default: text); markdown is made for job summaries
  --output FILE         write it there instead of to standard output
  --expect NAME         an audit that must have left a report; may be given several times
  --lang LANG           language of text and markdown: ${LANGS.join(', ')} (default: en); findings keep that of their report
  --fail-on LEVEL       lowest level that gives exit code 1: ${FAIL_ON.join(', ')} (default: error)

Exit code: 0 no finding at or above --fail-on, 1 findings, 2 an audit was incomplete, or its report is missing or broken.`,

  async run(args, streams) {
    const { values, positionals } = parsed('merge', args, {
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      expect: { type: 'string', multiple: true },
      lang: { type: 'string', default: 'en' },
      'fail-on': { type: 'string', default: 'error' },
    });
    const format = oneOf('--format', values.format, FORMATS);
    const lang = oneOf('--lang', values.lang, LANGS);
    const failOn = oneOf('--fail-on', values['fail-on'], FAIL_ON);
    if (positionals.length === 0) throw new ColophonError(`No report is named. Usage: ${USAGE}`);

    const named: NamedReport[] = [];
    const failed: { path: string; reason: string }[] = [];
    for (const path of positionals)
      for (const file of await reportFiles(path)) {
        const read = await reportIn(file);
        if (typeof read === 'string') failed.push({ path: shown(file), reason: read });
        else named.push({ name: nameOf(file, path), report: read });
      }
    const names = new Set(named.map(({ name }) => name));
    const missing = (values.expect ?? [])
      .map((name) => name.trim())
      .filter((name) => name !== '' && !names.has(name));
    const merged = mergeReports(named, missing, failed);

    const text = rendered(merged, { format, lang, onTerminal: values.output === undefined }, streams);
    if (values.output === undefined) streams.stdout.write(text);
    else
      await writeFile(values.output, text).catch((error: NodeJS.ErrnoException) => {
        throw new ColophonError(
          `${values.output} cannot be written (${error.code}). Name another file with --output.`,
        );
      });
    return exitCode(merged, failOn);
  },
};

/** The reports that a path stands for, in the order of their paths. */
async function reportFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new ColophonError(
      error.code === 'ENOENT' ? `${path} does not exist.` : `${path} cannot be read (${error.code}).`,
    );
  });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The report in a file, or why there is none. */
async function reportIn(file: string): Promise<NamedReport['report'] | string> {
  try {
    if ((await stat(file)).size > LARGEST_REPORT) return reasons.reportTooLarge;
    return readReport(await readFile(file, 'utf8')) ?? reasons.noReport;
  } catch (error) {
    return reasons.reportUnreadable(String((error as NodeJS.ErrnoException).code ?? error));
  }
}

/** `owner/name` for `colophon-owner__name/report.json`. */
function nameOf(file: string, given: string): string {
  const folder = dirname(relative(resolve(given), resolve(file)));
  if (folder === '' || folder === '.' || folder.startsWith('..')) return basename(file);
  return (folder.split(sep)[0] as string).replace(/^colophon-/, '').replaceAll('__', '/');
}

function shown(file: string): string {
  return file.split(sep).join('/');
}

function rendered(
  merged: MergedReport,
  {
    format,
    lang,
    onTerminal,
  }: { readonly format: (typeof FORMATS)[number]; readonly lang: Lang; readonly onTerminal: boolean },
  { stdout }: Streams,
): string {
  switch (format) {
    case 'json':
      return `${escapedInJson(JSON.stringify(merged, null, 2))}\n`;
    case 'markdown':
      return formatMergedMarkdown(merged, lang);
    case 'text':
      return formatMergedText(merged, {
        color: onTerminal && wantsColor(stdout),
        width: stdout.columns || Number.POSITIVE_INFINITY,
        lang,
      });
  }
}

function exitCode({ verdict, reports, missing, failed }: MergedReport, failOn: FailOn): 0 | 1 | 2 {
  const failing = reports.some(
    ({ counts, lenient }) => !lenient && (counts.error > 0 || (failOn === 'warning' && counts.warning > 0)),
  );
  if (failing && failOn !== 'never') return 1;
  const partial = reports.some(({ files }) => files.failed > 0);
  return verdict === 'incomplete' || partial || missing.length > 0 || failed.length > 0 ? 2 : 0;
}
