/** Reads a wheel (a zip archive) without unpacking it to disk and without running anything in it. */
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import type { OpenRelease, SourceFile } from './release-source.ts';

const openZip = promisify<Buffer, { lazyEntries: true; autoClose: false }, ZipFile>(fromBuffer as never);

/** Larger members are no source code; the declared size is checked again while inflating (yauzl does). */
const MAX_MEMBER_BYTES = 16 * 1024 * 1024;

/** @throws Error when the bytes are no zip archive or a member's name would leave the archive */
export async function openWheel(bytes: Buffer): Promise<OpenRelease> {
  const zip = await openZip(bytes, { lazyEntries: true, autoClose: false });
  const entries = await new Promise<Entry[]>((resolve, reject) => {
    const found: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      found.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(found));
    zip.on('error', reject);
    zip.readEntry();
  });
  const files: SourceFile[] = entries
    .filter((entry) => !entry.fileName.endsWith('/') && entry.uncompressedSize <= MAX_MEMBER_BYTES)
    .map((entry) => ({
      path: entry.fileName,
      contentKey: `${entry.crc32.toString(16)}:${entry.uncompressedSize}`,
      read: () => inflate(zip, entry),
    }));
  return { files, close: () => zip.close() };
}

function inflate(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', reject);
    });
  });
}
