/** `colophon index info` and `colophon index list`: what an index holds. */
import { open, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ColophonError } from '../errors.ts';
import { didYouMean } from '../nearest-name.ts';
import { componentsCalled, summarizeComponents, summarizeIndex } from '../origin/inspect.ts';
import { loadIndex } from '../origin/load-index.ts';
import {
  componentText,
  type IndexFile,
  listText,
  type NotIncluded,
  overviewText,
  type PageOptions,
} from '../report/index-text.ts';
import { escapedInJson } from '../report/printable.ts';
import type { Streams } from './command.ts';
import { wantsColor } from './output.ts';

/** @throws ColophonError when the index cannot be read */
export async function showInfo(path: string, streams: Streams, json: boolean): Promise<number> {
  const summary = summarizeIndex(await loadIndex(path));
  const file = await indexFile(path);
  const missing = await notIncluded(path);
  return write(streams, json, { ...summary, file, missing: missing?.purls ?? null }, (options) =>
    overviewText(file, summary, missing, options),
  );
}

/** @throws ColophonError when the index cannot be read, or has no component of that name */
export async function showList(
  path: string,
  name: string | undefined,
  streams: Streams,
  json: boolean,
): Promise<number> {
  const all = summarizeComponents(await loadIndex(path));
  if (name === undefined) return write(streams, json, all, (options) => listText(all, options));
  const found = componentsCalled(all, name);
  if (found.length === 0) {
    const known = all.flatMap((component) => [component.name, component.purl]);
    throw new ColophonError(
      `The index has no component ${name}.${didYouMean(name, known) || ' colophon index list names those it has.'}`,
    );
  }
  return write(streams, json, found, (options) =>
    found.map((component) => componentText(component, options)).join('\n'),
  );
}

function write(
  streams: Streams,
  json: boolean,
  data: unknown,
  text: (options: PageOptions) => string,
): number {
  const { stdout } = streams;
  stdout.write(
    json
      ? `${escapedInJson(JSON.stringify(data, null, 2))}\n`
      : // What is piped elsewhere is searched, so it is not cut.
        text({ color: wantsColor(stdout), width: stdout.columns || Number.POSITIVE_INFINITY }),
  );
  return 0;
}

/** Size and version of an index that could be read; docs/index-format.md says where the version stands. */
async function indexFile(path: string): Promise<IndexFile> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 8);
    return {
      name: basename(path),
      bytes: size,
      format: `${buffer.readUInt16LE(0)}.${buffer.readUInt16LE(2)}`,
    };
  } finally {
    await file.close();
  }
}

/** What the manifest beside an index says is missing; null where there is no manifest that can be read. */
async function notIncluded(path: string): Promise<NotIncluded | null> {
  const { manifestPath } = await import('../origin/build/build.ts');
  const manifest = manifestPath(path);
  try {
    const { missing } = JSON.parse(await readFile(manifest, 'utf8')) as { missing: { purl: string }[] };
    return { manifest: basename(manifest), purls: missing.map(({ purl }) => String(purl)) };
  } catch {
    return null;
  }
}
