/** Reads a gzipped tar archive (sdists) in one pass, without unpacking it to disk and without running anything in it. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline, Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { formatBytes, type ReadLimits, TooLarge } from './limits.ts';
import { type Member, MemberSelection, type MemberType } from './member-selection.ts';
import type { OpenRelease, PathFilter, SourceFile } from './release-source.ts';

/**
 * Keeps the wanted members' bytes in memory; the rest streams by.
 *
 * @param place as of `MemberSelection.take`
 * @throws Error when the file is no whole gzipped tar archive or holds more than the limits allow
 */
export async function openTarGz(
  path: string,
  wanted: PathFilter,
  limits: ReadLimits,
  place?: (path: string) => string | null,
): Promise<OpenRelease> {
  const selection = new MemberSelection(wanted, limits);
  const files = new Map<string, SourceFile>();
  try {
    for await (const entry of tarEntries(path, limits.streamBytes)) {
      const taken = selection.take(memberOf(entry.header), place);
      // Not `body.cancel()`: the decoder reads ahead, and would drop the body after this one.
      if (taken === null) for await (const _ of entry.body);
      if (taken === null) continue;
      // Of two members of one name the later one counts, as when unpacking.
      files.delete(taken);
      files.set(taken, sourceFile(taken, await buffer(entry.body)));
    }
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    // Node.js 24 wraps what zlib says in an error without a message.
    const { message } = ((error as Error).cause ?? error) as Error;
    const reason = message.replace(/\.$/, '');
    throw new Error(`It cannot be read as a gzipped tar archive: ${reason}.`);
  }
  return { files: [...files.values()], remarks: selection.remarks(), close: () => undefined };
}

function tarEntries(path: string, streamBytes: number): AsyncIterable<ParsedTarEntry> {
  let inflated = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      inflated += chunk.length;
      if (inflated <= streamBytes) done(null, chunk);
      else done(new TooLarge(`It would inflate to more than ${formatBytes(streamBytes)}.`));
    },
  });
  // Errors reach the reader through `counted`.
  pipeline(
    createReadStream(path, { highWaterMark: 1 << 18 }),
    createGunzip({ chunkSize: 1 << 18 }),
    counted,
    () => {},
  );
  return Readable.toWeb(counted).pipeThrough(createTarDecoder({ strict: true }));
}

const TYPES: Readonly<Record<string, MemberType>> = {
  file: 'file',
  directory: 'folder',
  link: 'link',
  symlink: 'link',
};

function memberOf(header: ParsedTarEntry['header']): Member {
  return { name: header.name, type: TYPES[header.type ?? 'file'] ?? 'other', size: header.size };
}

function sourceFile(path: string, bytes: Uint8Array): SourceFile {
  const contentKey = createHash('sha256').update(bytes).digest('hex');
  return { path, size: bytes.length, contentKey, read: async () => bytes };
}
