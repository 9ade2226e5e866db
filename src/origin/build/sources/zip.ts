/** Reads a zip archive (wheels, some sdists) without unpacking it to disk and without running anything in it. */
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { ReadLimits } from './limits.ts';
import { type Member, MemberSelection, type MemberType } from './member-selection.ts';
import type { OpenRelease, PathFilter, SourceFile } from './release-source.ts';

/**
 * Lists an archive's wanted members by its central directory; bytes are inflated when they are asked for.
 *
 * @param place as of `MemberSelection.take`
 * @throws Error when the file is no zip archive or holds more than the limits allow
 */
export async function openZip(
  path: string,
  wanted: PathFilter,
  limits: ReadLimits,
  place?: (path: string) => string | null,
): Promise<OpenRelease> {
  // Undecoded names: yauzl would refuse the whole archive for one bad name.
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch(
    (error: Error) => {
      throw new Error(`It is no zip archive: ${error.message}.`);
    },
  );
  try {
    const selection = new MemberSelection(wanted, limits);
    // Of two members of one name the later one counts, as when unpacking.
    const files = new Map<string, SourceFile>();
    for await (const entry of zip.eachEntry()) {
      const taken = selection.take(memberOf(entry), place);
      if (taken !== null) files.set(taken, sourceFile(zip, entry, taken));
    }
    return { files: [...files.values()], remarks: selection.remarks(), close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function memberOf(entry: Entry): Member {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  const obstacle = entry.isEncrypted()
    ? 'encrypted'
    : entry.canDecodeFileData()
      ? null
      : `compressed by method ${entry.compressionMethod}`;
  return { name, type: typeOf(name, entry), size: entry.uncompressedSize, obstacle };
}

/** What Unix mode says is in the upper half of the attributes, where a Unix wrote the archive. */
function typeOf(name: string, entry: Entry): MemberType {
  if (name.endsWith('/')) return 'folder';
  const format = (entry.externalFileAttributes >>> 16) & 0xf000;
  if (format === 0xa000) return 'link';
  return format === 0 || format === 0x8000 ? 'file' : 'other';
}

function sourceFile(zip: ZipFile, entry: Entry, path: string): SourceFile {
  return {
    path,
    size: entry.uncompressedSize,
    contentKey: `${entry.crc32.toString(16)}:${entry.uncompressedSize}`,
    read: async () => {
      // yauzl stops a member that inflates to more than it declares.
      const bytes = await buffer(await zip.openReadStreamPromise(entry));
      if (crc32(bytes) !== entry.crc32)
        throw new Error(`${path} does not have the checksum it is listed with.`);
      return bytes;
    },
  };
}
