/** The manifest: what an index holds, for people and for `git diff`. Built beside the binary, never read by it. */
import type { IndexData } from '../index-data.ts';
import type { SourceRelease } from './release-source.ts';

export interface Manifest {
  readonly version: string;
  readonly fingerprints: number;
  readonly components: readonly ManifestComponent[];
}

export interface ManifestComponent {
  readonly purl: string;
  readonly license: string | null;
  readonly repository: string | null;
  readonly files: number;
  readonly contents: number;
  /** Holders as file headers name them, with the number of contents, most frequent first. */
  readonly holders: Readonly<Record<string, number>>;
  readonly releases: readonly ManifestRelease[];
  /** Releases that could not be read, and why. */
  readonly failed: readonly { readonly version: string; readonly reason: string }[];
}

export interface ManifestRelease {
  readonly version: string;
  readonly date: string;
  readonly archive: string | null;
  readonly sha256: string | null;
  readonly files: number;
  readonly yanked?: true;
}

export interface ReleaseRow {
  readonly release: SourceRelease;
  readonly files: number;
}

export function manifestOf(
  data: IndexData,
  rows: readonly (readonly ReleaseRow[])[],
  failed: readonly ManifestComponent['failed'][],
): Manifest {
  return {
    version: data.version,
    fingerprints: data.hashes.length,
    components: data.components.map((component, c) => {
      const holders = new Map<string, number>();
      let files = 0;
      let contents = 0;
      data.originComponent.forEach((owner, origin) => {
        if (owner !== c) return;
        files++;
        for (
          let v = data.contentStart[origin] as number;
          v < (data.contentStart[origin + 1] as number);
          v++
        ) {
          contents++;
          for (const holder of data.facts[data.contentFacts[v] as number]?.holders ?? [])
            holders.set(holder, (holders.get(holder) ?? 0) + 1);
        }
      });
      return {
        purl: component.purl,
        license: component.license,
        repository: component.repository,
        files,
        contents,
        holders: Object.fromEntries([...holders].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
        releases: (rows[c] ?? []).map(({ release, files: count }) => ({
          version: release.version,
          date: new Date(release.day * 86_400_000).toISOString().slice(0, 10),
          archive: release.archive?.name ?? null,
          sha256: release.archive?.sha256 ?? null,
          files: count,
          ...(release.yanked ? { yanked: true as const } : {}),
        })),
        failed: failed[c] ?? [],
      };
    }),
  };
}

/** JSON with one release a line, so that a diff shows which came. */
export function formatManifest(manifest: Manifest): string {
  const text = JSON.stringify(manifest, null, 2);
  return `${text.replace(/\{\n\s+"version": ("[^"]*"),\n\s+"date": [^}]*\}/g, (row) => row.replace(/\n\s+/g, ' '))}\n`;
}
