import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { reasons } from '../messages/en.ts';

export type SourceOutcome =
  | { readonly status: 'read'; readonly bytes: Uint8Array }
  /** Not a file to judge. */
  | { readonly status: 'skipped'; readonly reason: string }
  /** A file to judge that cannot be: makes the verdict incomplete. */
  | { readonly status: 'failed'; readonly reason: string; readonly isBinary?: boolean };

/** No source file that a person wrote is larger; some generated ones come near. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Enough of a file to see how UTF-16 without a byte order mark spaces its letters. */
const SAMPLE_BYTES = 1024;

/**
 * Reads one file of the scanned tree as the bytes of its text. UTF-16 comes out as UTF-8; any other encoding is left
 * as it is, since code is ASCII in nearly all of them.
 *
 * @param root folder of the audit
 * @param path relative to `root`, with `/`
 */
export function readSource(root: string, path: string): SourceOutcome {
  const absolute = join(root, path);
  try {
    const refusal = refuse(lstatSync(absolute));
    if (refusal !== null) return refusal;
    // Not through a link, and no pipe, that was put in the file's place since. Synchronous: for thousands of small
    // files the way through Node's thread pool costs more than the reading.
    const file = openSync(
      absolute,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      return refuse(fstatSync(file)) ?? decode(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException);
  }
}

function refuse(stats: Stats): SourceOutcome | null {
  if (stats.isSymbolicLink()) return { status: 'skipped', reason: reasons.symbolicLink };
  if (stats.isDirectory()) return { status: 'skipped', reason: reasons.isFolder };
  if (!stats.isFile()) return { status: 'skipped', reason: reasons.notRegular };
  if (stats.size > MAX_BYTES)
    return { status: 'failed', reason: reasons.tooLarge(Math.round(stats.size / 2 ** 20)) };
  return null;
}

function unreadable(error: NodeJS.ErrnoException): SourceOutcome {
  switch (error.code) {
    case 'ENOENT':
      return { status: 'skipped', reason: reasons.gone };
    case 'ELOOP':
      return { status: 'skipped', reason: reasons.symbolicLink };
    case 'EACCES':
    case 'EPERM':
      return { status: 'failed', reason: reasons.denied };
    default:
      return { status: 'failed', reason: reasons.unreadable(error.code ?? error.message) };
  }
}

function decode(bytes: Buffer): SourceOutcome {
  const encoding = utf16Of(bytes);
  if (encoding !== null)
    return { status: 'read', bytes: new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)) };
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { status: 'failed', reason: reasons.binary(nul + 1), isBinary: true };
  return { status: 'read', bytes };
}

/** UTF-16 by its byte order mark, else by NUL bytes in every second place as ASCII letters have them. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 4 || sample.length % 2 === 1 || !sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  const most = (sample.length / 2) * 0.8;
  if (odd >= most && even === 0) return 'utf-16le';
  if (even >= most && odd === 0) return 'utf-16be';
  return null;
}
