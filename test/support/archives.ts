/** Archives made by the tests themselves, sound ones and others. */
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';

export interface ZipMember {
  readonly name: string;
  readonly data?: string | Uint8Array;
  /** Lies about the size after inflating. */
  readonly declaredSize?: number;
  readonly declaredCrc?: number;
  /** Unix mode, e.g. 0o120777 for a link. */
  readonly mode?: number;
  readonly encrypted?: boolean;
}

/** A zip archive with deflated members. */
export function zipArchive(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const name = Buffer.from(member.name);
    const data = Buffer.from(member.data ?? '');
    const packed = deflateRawSync(data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800 | Number(member.encrypted ?? false), 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(member.declaredCrc ?? crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(member.declaredSize ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

export interface TarMember {
  readonly name: string;
  readonly data?: string | Uint8Array;
  readonly type?: 'file' | 'directory' | 'symlink' | 'link' | 'character-device';
  readonly linkname?: string;
}

/** A gzipped tar archive. */
export async function tarGz(members: readonly TarMember[]): Promise<Buffer> {
  const entries = members.map(({ name, data = '', type = 'file', linkname }) => {
    const body = Buffer.from(data);
    const header = { name, type, size: body.length, mtime: new Date(0), ...(linkname && { linkname }) };
    return { header, body };
  });
  return gzipSync(await packTar(entries));
}
