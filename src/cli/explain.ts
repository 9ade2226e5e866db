import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { audit } from '../audit.ts';
import { auditOptionsOf } from '../config/audit-options.ts';
import { readConfiguration } from '../config/read.ts';
import { ColophonError } from '../errors.ts';
import { git, gitFacts } from '../inventory/git.ts';
import { embeddedIndexPath } from '../origin/load-index.ts';
import { today } from '../today.ts';
import { displayed } from './audit.ts';
import { atMost, type Command, parsed } from './command.ts';
import { emit, formatNamed } from './output.ts';

const USAGE = 'colophon explain FILE [options]';

export const explainCommand: Command = {
  usage: USAGE,
  summary: 'where each part of one file comes from, line region by line region',
  help: `${USAGE}

  --format FORMAT       text or json (default: text)
  --output FILE         write the report there instead of to standard output
  --config FILE         configuration (default: .github/colophon.yml of the file's repository, if it is there)
  --index FILE          further origin index to compare with; may be given several times

Exit code: 0 the file could be judged, whatever was found; 2 it could not.`,

  async run(args, streams) {
    const { values, positionals } = parsed('explain', args, {
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      config: { type: 'string' },
      index: { type: 'string', multiple: true },
      quiet: { type: 'boolean', default: false },
    });
    atMost(positionals, 1, USAGE);
    const [name] = positionals;
    if (name === undefined) throw new ColophonError(`Which file? Usage: ${USAGE}`);
    const format = formatNamed(values.format, ['text', 'json']);

    const started = performance.now();
    const { root, path } = await placeOf(name);
    const found = await readConfiguration(root, values.config ?? null);
    const { own, policy } = auditOptionsOf(found, today(process.env));
    const result = await audit({
      root,
      scope: { kind: 'repository' },
      only: [path],
      parts: true,
      own,
      policy,
      indexPaths: [
        embeddedIndexPath(),
        ...found.configuration.index.map((file) => resolve(root, file)),
        ...(values.index ?? []).map((file) => resolve(file)),
      ],
      displayRoot: displayed(root),
    });
    const { scanned, failed, skipped } = result.report.target.files;
    if (scanned === 0 && failed.length === 0) {
      const remark = skipped.find((entry) => entry.path === path);
      throw new ColophonError(
        remark === undefined
          ? `${name} is not part of what is audited: Git ignores it.`
          : `${name} is not judged: ${remark.reason}.`,
      );
    }
    const milliseconds = performance.now() - started;
    await emit(
      result,
      { format, output: values.output ?? null, milliseconds, detailed: true, lang: 'en' },
      streams,
    );
    return failed.some((remark) => remark.path === path) ? 2 : 0;
  },
};

/** The repository that a file lies in, else its folder, since license texts and older copies lie around it. */
async function placeOf(name: string): Promise<{ root: string; path: string }> {
  const absolute = resolve(name);
  const stats = await stat(absolute).catch((error: NodeJS.ErrnoException) => {
    throw new ColophonError(
      error.code === 'ENOENT'
        ? `${name} does not exist. Name a file.`
        : `${name} cannot be read (${error.code}).`,
    );
  });
  if (stats.isDirectory())
    throw new ColophonError(`${name} is a folder. To audit it: colophon audit ${name}`);
  // Only the folder is resolved: the file itself may be a link, and is then reported as one.
  const folder = await realpath(dirname(absolute));
  const file = resolve(folder, basename(absolute));
  const repository = (await gitFacts(folder))?.topLevel;
  // A file that Git ignores, such as an installed package, is no part of the repository around it.
  const ignored =
    repository !== undefined && (await git(folder, ['check-ignore', '--quiet', file])).code === 0;
  const root = repository === undefined || ignored ? projectOf(folder) : repository;
  return { root, path: relative(root, file).split(sep).join('/') };
}

/** Files that stand at the top of a project. */
const PROJECT_FILES = [
  'pyproject.toml',
  'setup.py',
  'setup.cfg',
  'LICENSE',
  'LICENSE.txt',
  'LICENSE.md',
  'NOTICE',
];

/** The nearest folder at or above this one that looks like the top of a project, else this one. */
function projectOf(folder: string): string {
  for (let at = folder; dirname(at) !== at; at = dirname(at))
    if (PROJECT_FILES.some((file) => existsSync(join(at, file)))) return at;
  return folder;
}
