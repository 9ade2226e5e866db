/** Reads unified diffs as Git prints them and as GitHub's API gives them. Pure. */
import type { DiffLine, FileDiff } from './diff.ts';

/** The hunks of one file's diff, without its head. */
export interface Hunks {
  readonly removed: DiffLine[];
  readonly added: DiffLine[];
}

interface Reader {
  readonly lines: readonly string[];
  at: number;
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Parses what `git diff` prints. Files without text lines (binary, mode changes) come with none. */
export function parseUnifiedDiff(text: string): FileDiff[] {
  const reader: Reader = { lines: text.split('\n'), at: 0 };
  const files: FileDiff[] = [];
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at++] as string;
    if (line.startsWith('diff --git ')) files.push(readFile(reader, line.slice('diff --git '.length)));
  }
  return files;
}

/** Parses the hunks of one file, as the field `patch` of GitHub's API has them. */
export function parsePatch(patch: string): Hunks {
  return readHunks({ lines: patch.split('\n'), at: 0 });
}

/** The lines of the new file that a patch shows, added ones and those around them, as they are, by their number. */
export function shownLines(patch: string): Map<number, string> {
  const shown = new Map<number, string>();
  let line = 0;
  let left = 0;
  for (const text of patch.split('\n')) {
    const head = left > 0 ? null : HUNK.exec(text);
    if (head !== null) {
      line = Number(head[3]);
      left = Number(head[4] ?? 1);
    } else if (left > 0 && (text === '' || text.startsWith('+') || text.startsWith(' '))) {
      // Some tools strip the blank of an empty context line.
      shown.set(line++, text.slice(1));
      left--;
    }
  }
  return shown;
}

function readFile(reader: Reader, names: string): FileDiff {
  let [oldPath, path] = samePath(names);
  let status: FileDiff['status'] = 'modified';
  let previousPath: string | null = null;
  for (; reader.at < reader.lines.length; reader.at++) {
    const line = withoutCr(reader.lines[reader.at] as string);
    if (line.startsWith('diff --git ') || line.startsWith('@@ ')) break;
    if (line.startsWith('new file mode')) status = 'added';
    else if (line.startsWith('deleted file mode')) status = 'deleted';
    else if (line.startsWith('rename from ')) {
      status = 'renamed';
      previousPath = unquote(line.slice('rename from '.length));
    } else if (line.startsWith('copy from ')) {
      status = 'added';
      previousPath = unquote(line.slice('copy from '.length));
    } else if (line.startsWith('rename to ')) path = unquote(line.slice('rename to '.length));
    else if (line.startsWith('copy to ')) path = unquote(line.slice('copy to '.length));
    else if (line.startsWith('--- ')) oldPath = sidePath(line.slice(4), 'a/') ?? oldPath;
    else if (line.startsWith('+++ ')) path = sidePath(line.slice(4), 'b/') ?? path;
  }
  const { removed, added } = readHunks(reader);
  return { path: status === 'deleted' ? oldPath : path, previousPath, status, removed, added };
}

/** Reads hunks by their counts, since a removed line may itself look like the head of a file. */
function readHunks(reader: Reader): Hunks {
  const removed: DiffLine[] = [];
  const added: DiffLine[] = [];
  for (; reader.at < reader.lines.length; reader.at++) {
    const head = HUNK.exec(reader.lines[reader.at] as string);
    if (head === null) {
      // "\ No newline at end of file" may follow the last line of a hunk.
      if ((reader.lines[reader.at] as string).startsWith('\\')) continue;
      break;
    }
    let oldLine = Number(head[1]);
    let newLine = Number(head[3]);
    let oldLeft = Number(head[2] ?? 1);
    let newLeft = Number(head[4] ?? 1);
    while ((oldLeft > 0 || newLeft > 0) && reader.at + 1 < reader.lines.length) {
      const line = reader.lines[reader.at + 1] as string;
      const sign = line[0];
      if (sign === '-') {
        removed.push({ line: oldLine++, text: withoutCr(line.slice(1)) });
        oldLeft--;
      } else if (sign === '+') {
        added.push({ line: newLine++, text: withoutCr(line.slice(1)) });
        newLeft--;
      } else if (sign === ' ' || sign === undefined) {
        // Some tools strip the blank of an empty context line.
        oldLine++;
        newLine++;
        oldLeft--;
        newLeft--;
      } else if (sign !== '\\') break;
      reader.at++;
    }
  }
  return { removed, added };
}

function withoutCr(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The path after `--- ` or `+++ `; null for `/dev/null`. */
function sidePath(text: string, prefix: string): string | null {
  const path = text.startsWith('"') ? unquote(text) : text.replace(/\t$/, '');
  if (path === '/dev/null') return null;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

/**
 * Both paths of a `diff --git` line. It only decides where no other line of the head names the file; then both are
 * the same, so that even `a/x b/y b/x b/y` can be told apart by its length.
 */
function samePath(names: string): [string, string] {
  if (names.startsWith('"')) {
    const end = closingQuote(names);
    const first = unquote(names.slice(0, end + 1)).replace(/^a\//, '');
    return [first, unquote(names.slice(end + 2)).replace(/^b\//, '')];
  }
  const half = (names.length - 1) / 2;
  return [names.slice(2, Math.floor(half)), names.slice(Math.ceil(half) + 3)];
}

function closingQuote(text: string): number {
  let at = 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** Undoes Git's quoting of unusual paths: C escapes, and octal ones for the bytes of UTF-8. */
function unquote(text: string): string {
  if (!text.startsWith('"')) return text;
  const inner = Buffer.from(text.slice(1, closingQuote(text)), 'utf8');
  const bytes: number[] = [];
  for (let i = 0; i < inner.length; i++) {
    const byte = inner[i] as number;
    if (byte !== 0x5c) {
      bytes.push(byte);
      continue;
    }
    const octal = /^[0-3][0-7]{2}/.exec(inner.toString('latin1', i + 1, i + 4));
    if (octal !== null) {
      bytes.push(Number.parseInt(octal[0], 8));
      i += 3;
    } else {
      i++;
      bytes.push(ESCAPES[String.fromCharCode(inner[i] ?? 0)] ?? inner[i] ?? byte);
    }
  }
  return Buffer.from(bytes).toString('utf8');
}
