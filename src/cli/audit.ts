import { isAbsolute, relative, resolve, sep } from 'node:path';
import { audit } from '../audit.ts';
import { auditOptionsOf, configurationNotes } from '../config/audit-options.ts';
import { readConfiguration } from '../config/read.ts';
import { LANGS } from '../lang.ts';
import { embeddedIndexPath } from '../origin/load-index.ts';
import { exitCodeOf, FAIL_ON } from '../report/outcome.ts';
import { today } from '../today.ts';
import { atMost, type Command, oneOf, parsed } from './command.ts';
import { writeStartFile } from './init.ts';
import { emit, FORMATS, formatNamed } from './output.ts';
import { progressOn } from './progress.ts';

const USAGE = 'colophon audit [PATH] [options]';

export const auditCommand: Command = {
  usage: USAGE,
  summary: 'which code comes from elsewhere, and what its licenses ask for and do not get',
  help: `${USAGE}

Audits the folder PATH (default: this one): the files that Git tracks or would add, or all files outside Git.

  --format FORMAT       ${FORMATS.join(', ')} (default: text); github prints workflow commands
  --output FILE         write the report there instead of to standard output
  --changed BASE_REF    judge only the files that changed since they left BASE_REF
  --fail-on LEVEL       lowest level that gives exit code 1: ${FAIL_ON.join(', ')} (default: error)
  --config FILE         configuration (default: .github/colophon.yml below PATH, if it is there)
  --index FILE          further origin index to compare with; may be given several times
  --lang LANG           language of the report: ${LANGS.join(', ')} (default: en)
  --quiet               no progress
  --init                write a configuration to start with, and audit nothing

Exit code: 0 no finding at or above --fail-on, 1 findings, 2 it could not be done in full.`,

  async run(args, streams) {
    const { values, positionals } = parsed('audit', args, {
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      changed: { type: 'string' },
      'fail-on': { type: 'string', default: 'error' },
      config: { type: 'string' },
      index: { type: 'string', multiple: true },
      lang: { type: 'string', default: 'en' },
      quiet: { type: 'boolean', default: false },
      init: { type: 'boolean', default: false },
    });
    atMost(positionals, 1, USAGE);
    const format = formatNamed(values.format);
    const failOn = oneOf('--fail-on', values['fail-on'], FAIL_ON);
    const lang = oneOf('--lang', values.lang, LANGS);
    const root = resolve(positionals[0] ?? '.');
    if (values.init) {
      await writeStartFile(root, values.config ?? null, streams);
      return 0;
    }

    const started = performance.now();
    const found = await readConfiguration(root, values.config ?? null);
    const progress = progressOn(streams, 'auditing', values.quiet);
    const result = await audit({
      root,
      scope:
        values.changed === undefined ? { kind: 'repository' } : { kind: 'changed', base: values.changed },
      ...auditOptionsOf(found, today(process.env)),
      indexPaths: [
        embeddedIndexPath(),
        ...found.configuration.index.map((file) => resolve(root, file)),
        ...(values.index ?? []).map((file) => resolve(file)),
      ],
      lang,
      displayRoot: displayed(root),
      notes: configurationNotes(found, lang),
      onProgress: progress.show,
    }).finally(progress.clear);
    const milliseconds = performance.now() - started;
    await emit(
      result,
      { format, output: values.output ?? null, milliseconds, detailed: false, lang },
      streams,
    );
    return exitCodeOf(result.report, failOn);
  },
};

/** The folder as seen from here; a report must not tell how the machine's own folders are called. */
export function displayed(root: string): string {
  const path = relative(process.cwd(), root).split(sep).join('/');
  if (path === '') return '.';
  return isAbsolute(path) || path.startsWith('..') ? (root.split(sep).at(-1) ?? '.') : path;
}
