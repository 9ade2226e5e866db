import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { ColophonError } from '../errors.ts';
import type { Manifest } from '../origin/build/manifest.ts';
import {
  type ComponentSummary,
  type IndexSummary,
  summarizeComponents,
  summarizeIndex,
} from '../origin/inspect.ts';
import { embeddedIndexPath, loadIndex } from '../origin/load-index.ts';
import { printable } from '../report/printable.ts';
import { counted } from '../report/wording.ts';
import { atMost, type Command, oneOf, parsed, type Streams } from './command.ts';
import { progressOn } from './progress.ts';

const USAGE = 'colophon index info | list | build RECIPE | verify [options]';
const ACTIONS = ['info', 'list', 'build', 'verify'] as const;

export const indexCommand: Command = {
  usage: USAGE,
  summary: 'what the origin index holds; build one, or check one',
  help: `${USAGE}

  info                  version and size of an origin index
  list                  its components, with their releases and licences
  build RECIPE          build an index from a recipe, with a manifest beside it
  verify                read all of an index and compare it with its manifest

  --index FILE          the index to look at (default: the one that ships with colophon)
  --format FORMAT       info, list: text or json (default: text)
  --output FILE         build: the index to write (default: the recipe's path, ending in .idx)
  --cache FOLDER        build: where fetched archives are kept (default: colophon in the user's cache)
  --quiet               no progress`,

  async run(args, streams) {
    const { values, positionals } = parsed('index', args, {
      index: { type: 'string' },
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      cache: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    });
    const [name, recipe] = positionals;
    if (name === undefined) throw new ColophonError(`What about the index? Usage: ${USAGE}`);
    const action = oneOf('The first argument', name, ACTIONS);
    atMost(positionals, action === 'build' ? 2 : 1, USAGE);
    const json = oneOf('--format', values.format, ['text', 'json']) === 'json';
    const path = resolve(values.index ?? embeddedIndexPath());

    switch (action) {
      case 'info':
        return show(streams, json, summarizeIndex(await loadIndex(path)), (summary) =>
          infoText(path, summary),
        );
      case 'list':
        return show(streams, json, summarizeComponents(await loadIndex(path)), listText);
      case 'verify':
        return verify(path, streams);
      case 'build': {
        if (recipe === undefined) throw new ColophonError('Which recipe? Usage: colophon index build RECIPE');
        const output = resolve(values.output ?? `${recipe.replace(/\.ya?ml$/, '')}.idx`);
        return build(recipe, output, resolve(values.cache ?? cacheFolder()), values.quiet, streams);
      }
    }
  },
};

function show<T>(streams: Streams, json: boolean, data: T, text: (data: T) => string): number {
  streams.stdout.write(json ? `${JSON.stringify(data, null, 2)}\n` : text(data));
  return 0;
}

function infoText(path: string, summary: IndexSummary): string {
  const { k, window, minDistinct } = summary.options;
  return [
    `origin index ${printable(summary.version)}  (${printable(basename(path))})`,
    `${counted(summary.components, 'component')}, ${counted(summary.files, 'file')} in ${counted(summary.contents, 'content')}, ${counted(summary.fingerprints, 'fingerprint')}`,
    `fingerprints of ${k} tokens, window ${window}, at least ${minDistinct} distinct`,
    '',
  ].join('\n');
}

function listText(components: readonly ComponentSummary[]): string {
  return components.map(componentText).join('\n');
}

function componentText(component: ComponentSummary): string {
  const { first, last } = component;
  return `${printable(component.purl)}
  ${printable(`${component.license ?? 'licence not known'}, ${component.repository ?? 'no repository'}`)}
  ${counted(component.releases, 'release')}: ${printable(`${first.version} (${first.date}) to ${last.version} (${last.date})`)}
  ${counted(component.files, 'file')} in ${counted(component.contents, 'content')}, ${counted(component.holders, 'holder')} named
`;
}

/** Reading an index checks its checksum; the manifest then says whether it is the one that belongs there. */
async function verify(path: string, streams: Streams): Promise<number> {
  const index = await loadIndex(path);
  const summary = summarizeIndex(index);
  const { manifestPath } = await import('../origin/build/build.ts');
  const beside = manifestPath(path);
  const text = await readFile(beside, 'utf8').catch(() => {
    throw new ColophonError(`The index itself is sound, but its manifest ${beside} cannot be read.`);
  });
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(text) as Partial<Manifest>;
  } catch {
    throw new ColophonError(`The index itself is sound, but its manifest ${beside} is no JSON.`);
  }
  const differences = [
    ...difference('version', manifest.version, summary.version),
    ...difference('fingerprints', manifest.fingerprints, summary.fingerprints),
    ...difference('components', manifest.components?.length, summary.components),
    ...summarizeComponents(index).flatMap((component, i) => {
      const listed = manifest.components?.[i];
      return [
        ...difference('purl', listed?.purl, component.purl),
        ...difference(`${component.purl}: files`, listed?.files, component.files),
        ...difference(`${component.purl}: contents`, listed?.contents, component.contents),
      ];
    }),
  ];
  if (differences.length > 0)
    throw new ColophonError(
      `${path} is not the index that ${beside} describes (${differences.join('; ')}). Build it again from its recipe.`,
    );
  streams.stdout.write(`${infoText(path, summary)}sound, and as its manifest says\n`);
  return 0;
}

function difference(what: string, inManifest: unknown, inIndex: unknown): string[] {
  return inManifest === inIndex
    ? []
    : [`${what}: manifest ${inManifest ?? 'says nothing'}, index ${inIndex}`];
}

async function build(
  recipe: string,
  output: string,
  cache: string,
  quiet: boolean,
  streams: Streams,
): Promise<number> {
  const { buildIndex } = await import('../origin/build/build.ts');
  const progress = progressOn(streams, 'reading release', quiet);
  const started = performance.now();
  const { manifest, bytes } = await buildIndex(recipe, { output, cache, onProgress: progress.show }).finally(
    progress.clear,
  );
  const failed = manifest.components.flatMap((component) =>
    component.failed.map(({ version, reason }) => `${component.purl}@${version}: ${reason}`),
  );
  for (const line of failed) streams.stderr.write(`colophon: left out ${printable(line)}\n`);
  const files = manifest.components.reduce((total, component) => total + component.files, 0);
  streams.stdout.write(
    `${output}: ${counted(manifest.components.length, 'component')}, ${counted(files, 'file')}, ${counted(manifest.fingerprints, 'fingerprint')}, ${counted(bytes, 'byte')}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
  );
  return failed.length > 0 ? 2 : 0;
}

function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'colophon');
}
