/** `colophon index diff OLD.json NEW.json`: what changed from one index to the next, by their manifests. */
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { ColophonError } from '../errors.ts';
import { type Change, compareManifests } from '../origin/build/compare-manifests.ts';
import type { Manifest } from '../origin/build/manifest.ts';
import type { IndexDiff } from '../report/index-diff.ts';
import { formatDiffMarkdown } from '../report/index-diff-markdown.ts';
import { formatDiffText } from '../report/index-diff-text.ts';
import { escapedInJson } from '../report/printable.ts';
import type { Streams } from './command.ts';
import { wantsColor } from './output.ts';

export const DIFF_FORMATS = ['text', 'json', 'markdown'] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

const name = z.string();
const count = z.number();

/** As much of a manifest as a comparison reads; manifests of earlier formats lack some of it. */
const manifest = z.object({
  version: name,
  fingerprints: count,
  components: z.array(
    z.object({
      purl: name,
      license: name.nullable().default(null),
      files: count,
      contents: count,
      fingerprints: count.default(0),
      holders: z.record(z.string(), count).default({}),
      documents: z
        .array(
          z.object({
            license: name.nullable(),
            holders: z.array(name),
            notice: name.nullable(),
            authors: name.nullable(),
          }),
        )
        .default([]),
      releases: z.array(z.object({ version: name, date: name, files: count.default(0) }).loose()),
    }),
  ),
  missing: z.array(z.object({ purl: name, reason: name })).default([]),
});

/** @throws ColophonError when a manifest cannot be read */
export async function showDiff(
  oldPath: string,
  newPath: string,
  streams: Streams,
  format: DiffFormat,
): Promise<number> {
  const comparison = compareManifests(await readManifest(oldPath), await readManifest(newPath));
  const diff: IndexDiff = { ...comparison, bytes: await sizes(oldPath, newPath) };
  streams.stdout.write(rendered(diff, format, streams));
  return 0;
}

function rendered(diff: IndexDiff, format: DiffFormat, { stdout }: Streams): string {
  switch (format) {
    case 'json':
      return `${escapedInJson(JSON.stringify(diff, null, 2))}\n`;
    case 'markdown':
      return formatDiffMarkdown(diff);
    case 'text':
      return formatDiffText(diff, {
        color: wantsColor(stdout),
        width: stdout.columns || Number.POSITIVE_INFINITY,
      });
  }
}

async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ColophonError(`The manifest ${path} cannot be read (${error.code}).`);
  });
  const result = manifest.safeParse(jsonOf(text));
  if (!result.success)
    throw new ColophonError(
      `${path} is no manifest of an origin index. Name the .json file that stands beside the .idx file.`,
    );
  return result.data as unknown as Manifest;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Sizes of the index files beside the manifests; null where one is not there. */
async function sizes(oldPath: string, newPath: string): Promise<Change<number> | null> {
  const sizeOf = (path: string) =>
    stat(path.replace(/\.json$/, '.idx')).then(
      (found) => (found.isFile() && path.endsWith('.json') ? found.size : null),
      () => null,
    );
  const [before, after] = await Promise.all([sizeOf(oldPath), sizeOf(newPath)]);
  return before === null || after === null ? null : { before, after };
}
