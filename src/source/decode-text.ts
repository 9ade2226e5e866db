const UTF8 = new TextDecoder('utf-8', { fatal: false });
/** What files of the nineties and many of Windows are written in; Latin-1 is a part of it. */
const WINDOWS = new TextDecoder('windows-1252');

/** Text of a file or a part of it: UTF-8, and what is none as Windows-1252, so that "Smørgrav" keeps its letters. */
export function decodeText(bytes: Uint8Array): string {
  const text = UTF8.decode(bytes);
  return text.includes('\ufffd') && !isUtf8(bytes) ? WINDOWS.decode(bytes) : text;
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** The sign for a broken letter may stand in the file itself. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    STRICT.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
