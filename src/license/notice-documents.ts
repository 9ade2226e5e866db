/** Which files of a release speak about licences, by their paths alone. */

export type DocumentKind =
  | 'license'
  | 'notice'
  | 'third-party'
  | 'authors'
  | 'sidecar'
  | 'reuse-toml'
  | 'dep5'
  | 'pyproject'
  | 'setup';

/** Endings of programs and data: `license.py` is code. */
const NOT_PROSE =
  /\.(?:py|pyi|pyc|ipynb|js|mjs|cjs|ts|tsx|jsx|json|ya?ml|toml|c|cc|cpp|cu|cuh|h|hpp|rs|go|java|kt|swift|rb|php|sh|bat|ps1|sql|css|scss|png|jpe?g|gif|svg|ico|pdf|zip|gz|whl|lock|cfg|ini|proto|xml|csv|tsv|parquet|bin|safetensors|docx?|idx|dat|db|sqlite3?|pkl|pickle|np[yz]|h5|onnx|gguf|pth?|ckpt|msgpack|so|dll|dylib|exe|a|o|jar|tar|tgz|xz|bz2|7z|zst|woff2?|ttf|otf|mp[34]|wav)$/i;

/** What kind of document a path is; null where it is none that is read for notices. */
export function documentKind(path: string): DocumentKind | null {
  const parts = path.split('/');
  const base = parts.at(-1) ?? '';
  if (base === 'REUSE.toml') return 'reuse-toml';
  if (path === '.reuse/dep5' || path.endsWith('/.reuse/dep5')) return 'dep5';
  if (base === 'pyproject.toml') return 'pyproject';
  if (base === 'setup.cfg' || base === 'setup.py') return 'setup';
  if (/.\.license$/i.test(base)) return 'sidecar';
  if (NOT_PROSE.test(base)) return null;
  if (/^(?:authors|contributors)(?:\.(?:md|txt|rst))?$/i.test(base)) return 'authors';
  if (/^third[-_ ]?part(?:y|ies)|^3rd[-_ ]?party/i.test(base)) return 'third-party';
  if (
    /(?:^|[-_.])(?:notices?|attributions?|credits|acknowledge?ments?|copyright)(?:[-_.]|$)/i.test(base) &&
    !/^(?:changelog|release)/i.test(base)
  )
    return 'notice';
  if (/(?:^|[-_.])(?:un)?licen[cs]es?(?:[-_.]|$)|^copying(?:[-_.]|$)/i.test(base)) return 'license';
  if (
    parts
      .slice(0, -1)
      .some((part) => /^(?:licen[cs]es|notices|third[-_]party[-_](?:licen[cs]es|notices))$/i.test(part))
  )
    return 'license';
  return null;
}

/** Whether a file is to be read for `readReleaseNotices`. */
export function isNoticeDocument(path: string): boolean {
  return documentKind(path) !== null;
}

/** Folders whose name says that what is below came from elsewhere. */
const VENDORED = /^(?:(?:third|3rd)[-_ ]?part(?:y|ies)|_?vendor(?:ed)?)$/i;

/**
 * The folder of the work that a path belongs to, where it stands among works of others: `third_party/heron` for
 * `third_party/heron/src/a.py`; the folder of all of them for a file right inside it. Null for any other path.
 */
export function vendoredFolder(path: string): string | null {
  const parts = path.split('/').slice(0, -1);
  const at = parts.findIndex((part) => VENDORED.test(part));
  return at < 0 ? null : parts.slice(0, at + 2).join('/');
}
