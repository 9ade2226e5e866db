import { readFile } from 'node:fs/promises';
import { availableParallelism, homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { ColophonError } from '../errors.ts';
import type { Manifest } from '../origin/build/manifest.ts';
import { summarizeIndex } from '../origin/inspect.ts';
import { embeddedIndexPath, loadIndex } from '../origin/load-index.ts';
import type { OriginIndex } from '../origin/origin-index.ts';
import { identityText } from '../report/index-text.ts';
import { printable } from '../report/printable.ts';
import { counted } from '../report/wording.ts';
import { atMost, type Command, oneOf, parsed, type Streams } from './command.ts';
import { barOn, progressOn } from './progress.ts';

const USAGE = 'colophon index info | list [NAME] | diff OLD NEW | build RECIPE | verify [RECIPE] [options]';
const ACTIONS = ['info', 'list', 'diff', 'build', 'verify'] as const;
/** Arguments that an action takes at most, itself included. */
const MOST_ARGUMENTS = { info: 1, list: 2, diff: 3, build: 2, verify: 2, work: 2 } as const;

export const indexCommand: Command = {
  usage: USAGE,
  summary: 'what the origin index holds; build one, or check one',
  help: `${USAGE}

  info                  version and size of an origin index, its languages and its largest components
  list [NAME]           its components, with their releases and licenses; with a name or purl, one in detail
  diff OLD NEW          what changed from one manifest (.json) to another: components, releases, holders, licenses
  build RECIPE          build an index from a recipe, with a manifest beside it
  verify [RECIPE]       read all of an index and compare it with its manifest: components, licenses, holders,
                        documents, parents, releases and all counts; with a recipe, also read a random sample of its
                        files again from their sources, and compare those, the digests of the archives or commits
                        they come from, and what is shipped beside them. What the manifest says of other archives,
                        and its remarks and notes, is not compared

  --index FILE          the index to look at (default: the one that ships with colophon)
  --format FORMAT       info, list, diff: text or json; diff also markdown (default: text)
  --output FILE         build: the index to write (default: the recipe's path, ending in .idx)
  --cache FOLDER        build: where fetched archives are kept (default: colophon in the user's cache)
  --jobs N              build: processes to read with (default: one a core)
  --offline             build, verify: use only what the cache holds
  --sample N            verify: files to read again (default: 25)
  --seed N              verify: decides which (default: other ones each time)
  --quiet               no progress

Exit code: 0 all well; 2 it could not be done; build: 0 also where parts of the recipe could not be had, which the
manifest and standard error say.`,

  async run(args, streams) {
    const { values, positionals } = parsed('index', args, {
      index: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      cache: { type: 'string' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      offline: { type: 'boolean', default: false },
      sample: { type: 'string', default: '25' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      quiet: { type: 'boolean', default: false },
    });
    const [name, first, second] = positionals;
    if (name === undefined) throw new ColophonError(`What about the index? Usage: ${USAGE}`);
    // What the processes of a build are started with, and have a channel to it; no command for people.
    const action =
      name === 'work' && process.send !== undefined ? name : oneOf('The first argument', name, ACTIONS);
    atMost(positionals, MOST_ARGUMENTS[action], USAGE);
    if (values.index.length > 1)
      throw new ColophonError(`colophon index ${action} looks at one index at a time. Give --index once.`);
    const path = resolve(values.index[0] ?? embeddedIndexPath());

    switch (action) {
      case 'info':
      case 'list': {
        const { showInfo, showList } = await import('./index-info.ts');
        const json = oneOf('--format', values.format, ['text', 'json']) === 'json';
        return action === 'info' ? showInfo(path, streams, json) : showList(path, first, streams, json);
      }
      case 'diff': {
        const { DIFF_FORMATS, showDiff } = await import('./index-diff.ts');
        if (first === undefined || second === undefined)
          throw new ColophonError('Which manifests? Usage: colophon index diff OLD.json NEW.json');
        return showDiff(first, second, streams, oneOf('--format', values.format, DIFF_FORMATS));
      }
      case 'verify': {
        const { index, manifest } = await verify(path, streams);
        if (first === undefined) return 0;
        return verifySources(index, first, streams, {
          manifest,
          sample: wholeNumber('--sample', values.sample),
          seed: wholeNumber('--seed', values.seed),
          cache: resolve(values.cache ?? cacheFolder()),
          offline: values.offline,
          quiet: values.quiet,
        });
      }
      case 'build':
      case 'work': {
        if (first === undefined) throw new ColophonError('Which recipe? Usage: colophon index build RECIPE');
        const cache = resolve(values.cache ?? cacheFolder());
        if (action === 'work') {
          const { serveBuilder } = await import('../origin/build/worker.ts');
          await serveBuilder(first, { cache, offline: values.offline });
          return 0;
        }
        const jobs = wholeNumber('--jobs', values.jobs);
        if (jobs === 0)
          throw new ColophonError('--jobs wants 1 or more: a build needs a process to read with.');
        return build(first, streams, {
          output: resolve(values.output ?? `${first.replace(/\.ya?ml$/, '')}.idx`),
          cache,
          offline: values.offline,
          jobs,
          quiet: values.quiet,
        });
      }
    }
  },
};

/** @throws ColophonError when the value is no whole number */
function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new ColophonError(`${option} wants a whole number, not “${value}”.`);
  return Number(value);
}

/** So many differences are told; the rest is counted. */
const DIFFERENCES_SHOWN = 10;

/** Reading an index checks its checksum; the manifest then says whether it is the one that belongs there. */
async function verify(path: string, streams: Streams): Promise<{ index: OriginIndex; manifest: Manifest }> {
  const index = await loadIndex(path);
  const summary = summarizeIndex(index);
  const { manifestPath } = await import('../origin/build/build.ts');
  const { manifestDifferences } = await import('../origin/build/verify.ts');
  const beside = manifestPath(path);
  const text = await readFile(beside, 'utf8').catch(() => {
    throw new ColophonError(`The index itself is sound, but its manifest ${beside} cannot be read.`);
  });
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    throw new ColophonError(`The index itself is sound, but its manifest ${beside} is no JSON.`);
  }
  const differences = manifestDifferences(index, manifest);
  if (differences.length > 0) {
    const more = differences.length - DIFFERENCES_SHOWN;
    const shown = [...differences.slice(0, DIFFERENCES_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
    throw new ColophonError(
      `${path} is not the index that ${beside} describes (${shown.join('; ')}). Build it again from its recipe.`,
    );
  }
  streams.stdout.write(`${identityText(basename(path), summary)}sound, and as its manifest says\n`);
  return { index, manifest: manifest as Manifest };
}

/** Reads a sample of the index again from its sources. */
async function verifySources(
  index: OriginIndex,
  recipe: string,
  streams: Streams,
  options: {
    manifest: Manifest;
    sample: number;
    seed: number;
    cache: string;
    offline: boolean;
    quiet: boolean;
  },
): Promise<number> {
  const { verifySample } = await import('../origin/build/verify.ts');
  const progress = progressOn(streams, 'reading release', options.quiet);
  const { agreed, differences, unread } = await verifySample(index, recipe, {
    ...options,
    onProgress: progress.show,
  }).finally(progress.clear);
  for (const line of unread) streams.stderr.write(`colophon: not read again: ${printable(line)}\n`);
  for (const line of differences) streams.stderr.write(`colophon: differs: ${printable(line)}\n`);
  streams.stdout.write(
    `${counted(agreed, 'file')} read again from ${agreed === 1 ? 'its source' : 'their sources'} and found as the index says (--seed ${options.seed})\n`,
  );
  return differences.length + unread.length > 0 ? 2 : 0;
}

async function build(
  recipe: string,
  streams: Streams,
  options: { output: string; cache: string; offline: boolean; jobs: number; quiet: boolean },
): Promise<number> {
  const { buildIndex } = await import('../origin/build/build.ts');
  const { output, cache, offline } = options;
  const progress = barOn(streams, options.quiet);
  const started = performance.now();
  const { manifest, bytes } = await buildIndex(recipe, {
    output,
    cache,
    offline,
    processes: {
      count: options.jobs,
      command: [
        process.argv[1] as string,
        ...['index', 'work', recipe, '--cache', cache, ...(offline ? ['--offline'] : [])],
      ],
    },
    onProgress: progress.show,
  }).finally(progress.clear);
  for (const { purl, reason } of manifest.missing)
    streams.stderr.write(`colophon: not included yet: ${printable(`${purl}: ${reason}`)}\n`);
  const remarks = manifest.components.reduce((total, component) => total + component.remarks.length, 0);
  if (remarks > 0)
    streams.stderr.write(`colophon: ${counted(remarks, 'remark')} about releases: see the manifest\n`);
  const files = manifest.components.reduce((total, component) => total + component.files, 0);
  streams.stdout.write(
    `${output}: ${counted(manifest.components.length, 'component')}, ${counted(files, 'file')}, ${counted(manifest.fingerprints, 'fingerprint')}, ${counted(bytes, 'byte')}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
  return 0;
}

function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'colophon');
}
