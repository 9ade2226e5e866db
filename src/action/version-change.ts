/** Whether a change sets a new version, which makes it a release. Pure. */
import picomatch from 'picomatch';
import type { FileDiff } from '../inventory/diff.ts';

/** How a file says its version, by the end of its name. The first that matches counts. */
const VERSION_LINES: readonly (readonly [RegExp, RegExp])[] = [
  [/\.json$/i, /^\s*"version"\s*:\s*"([^"]+)"/],
  [/\.(?:toml|cfg)$/i, /^\s*version\s*=\s*["']?([^"'\s#]+)/],
  [/(?:^|\/)setup\.py$/i, /\bversion\s*=\s*["']([^"']+)["']/],
  [/\.py$/i, /^\s*(?:__version__|version|VERSION)\s*(?::\s*\w+\s*)?=\s*["']([^"']+)["']/],
  // The front matter of a model card.
  [/\.md$/i, /^(?:model_)?(?:version|revision)\s*:\s*["']?([^"'\s#]+)/i],
  [/./, /^\s*v?(\d[\w.+-]*)\s*$/],
];

/**
 * The first file, by path, in which the change sets another version; null where none does. A version that comes or goes
 * with its file is none: that is a new package, not a release.
 *
 * @param patterns glob patterns of the files that count
 */
export function changedVersion(diff: readonly FileDiff[], patterns: readonly string[]): string | null {
  if (patterns.length === 0) return null;
  const counts = picomatch([...patterns], { dot: true });
  return (
    diff
      .filter(({ path }) => counts(path))
      .filter((file) => {
        const said = VERSION_LINES.find(([name]) => name.test(file.path))?.[1];
        const versions = (lines: FileDiff['added']): string[] =>
          said === undefined ? [] : lines.flatMap(({ text }) => said.exec(text)?.[1] ?? []);
        const before = versions(file.removed);
        return before.length > 0 && versions(file.added).some((version) => !before.includes(version));
      })
      .map(({ path }) => path)
      .sort()[0] ?? null
  );
}
