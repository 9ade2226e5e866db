/** The manifest: what an index holds, for people and for `git diff`. Built beside the binary, never read by it. */
import { type IndexData, PARENT_KINDS } from '../index-data.ts';
import type { ComponentResult } from './read-component.ts';
import type { RecipeComponent } from './recipe.ts';
import type { ReleaseIdentity } from './sources/release-source.ts';

export interface Manifest {
  readonly version: string;
  readonly fingerprints: number;
  readonly components: readonly ManifestComponent[];
  /** Components of the recipe that the index does not hold yet, and why. */
  readonly missing: readonly MissingComponent[];
}

export interface ManifestComponent {
  readonly purl: string;
  readonly license: string | null;
  readonly repository: string | null;
  /** Source kind of the recipe. */
  readonly source: string;
  readonly files: number;
  readonly contents: number;
  /** Fingerprints that stand in it; those that stand in others too count for each. */
  readonly fingerprints: number;
  /** Holders as file headers name them, with the number of contents, most frequent first. */
  readonly holders: Readonly<Record<string, number>>;
  /** Licence, NOTICE and AUTHORS as shipped, from which release on. */
  readonly documents: readonly ManifestDocuments[];
  /** Components that files of this one were derived from, with the number of files: as they say, or as their text shows. */
  readonly parents: Readonly<Record<string, number>>;
  readonly notes: string | null;
  readonly releases: readonly ManifestRelease[];
  /** What is worth knowing: releases that could not be read, members that were not taken, and why. */
  readonly remarks: readonly { readonly version: string | null; readonly reason: string }[];
}

export interface ManifestDocuments {
  readonly since: string;
  readonly license: string | null;
  readonly holders: readonly string[];
  readonly notice: string | null;
  readonly authors: string | null;
}

export interface MissingComponent {
  readonly purl: string;
  readonly license: string | null;
  readonly repository: string | null;
  readonly source: string;
  readonly notes: string | null;
  readonly reason: string;
  readonly remarks: ManifestComponent['remarks'];
}

export interface ManifestRelease {
  readonly version: string;
  readonly date: string;
  readonly archive?: string;
  readonly sha256?: string;
  readonly commit?: string;
  readonly files: number;
  readonly yanked?: true;
}

/** One release as it was read. */
export interface ReleaseRow {
  readonly version: string;
  /** Days since 1970-01-01 UTC. */
  readonly day: number;
  readonly identity: ReleaseIdentity | null;
  readonly yanked: boolean;
  readonly files: number;
}

export interface ComponentRow {
  readonly component: RecipeComponent;
  readonly result: ComponentResult;
}

export function manifestOf(data: IndexData, rows: readonly ComponentRow[]): Manifest {
  const prints = fingerprintsOf(data);
  let c = 0;
  const components: ManifestComponent[] = [];
  const missing: MissingComponent[] = [];
  for (const { component, result } of rows) {
    const { source, notes = null, purl, repository, license } = component;
    if (result.part === null) {
      const reason = result.missing ?? '';
      missing.push({
        purl,
        license,
        repository,
        source: source.kind,
        notes,
        reason,
        remarks: result.remarks,
      });
    } else {
      components.push({
        purl,
        license: result.part.component.license,
        repository,
        source: source.kind,
        ...contentsOf(data, c),
        fingerprints: prints[c] as number,
        documents: documentsOf(result),
        parents: parentsOf(data, c),
        notes,
        releases: result.rows.map(releaseOf),
        remarks: result.remarks,
      });
      c++;
    }
  }
  return { version: data.version, fingerprints: data.prints.size, components, missing };
}

function contentsOf(data: IndexData, c: number): Pick<ManifestComponent, 'files' | 'contents' | 'holders'> {
  const holders = new Map<string, number>();
  let files = 0;
  let contents = 0;
  data.originComponent.forEach((owner, origin) => {
    if (owner !== c) return;
    files++;
    for (let v = data.contentStart[origin] as number; v < (data.contentStart[origin + 1] as number); v++) {
      contents++;
      for (const holder of data.facts[data.contentFacts[v] as number]?.holders ?? [])
        holders.set(holder, (holders.get(holder) ?? 0) + 1);
    }
  });
  return { files, contents, holders: byCount(holders) };
}

/** Fingerprints in each component. */
function fingerprintsOf({ prints, components, originComponent, segmentOrigin, sets }: IndexData): number[] {
  const counts = components.map(() => 0);
  const componentOf = (segment: number): number =>
    originComponent[segmentOrigin[segment] as number] as number;
  const shared = Array.from({ length: sets.count }, (_, row) => [...new Set(sets.of(row).map(componentOf))]);
  prints.forEach((_, set) => {
    const held =
      set < segmentOrigin.length ? [componentOf(set)] : (shared[set - segmentOrigin.length] as number[]);
    for (const component of held) counts[component] = (counts[component] as number) + 1;
  });
  return counts;
}

function parentsOf(
  { originComponent, components, parentStart, parentOrigin, parentKind }: IndexData,
  c: number,
): Record<string, number> {
  const parents = new Map<string, number>();
  originComponent.forEach((owner, origin) => {
    if (owner !== c) return;
    const named = new Set<string>();
    for (let i = parentStart[origin] as number; i < (parentStart[origin + 1] as number); i++) {
      const parent = originComponent[parentOrigin[i] as number] as number;
      const kind = PARENT_KINDS[parentKind[i] as number];
      if (parent !== c) named.add(`${components[parent]?.purl} (${kind})`);
    }
    for (const name of named) parents.set(name, (parents.get(name) ?? 0) + 1);
  });
  return byCount(parents);
}

function byCount(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

function documentsOf({ part, rows }: ComponentResult): ManifestDocuments[] {
  return (part?.component.documents ?? []).map(({ since, license, notice, authors }) => ({
    since: rows[since]?.version ?? '',
    license: license?.expression ?? null,
    holders: license?.holders ?? [],
    notice: notice && `${notice.path} ${notice.sha256.slice(0, 16)}`,
    authors: authors && `${authors.path} ${authors.sha256.slice(0, 16)}`,
  }));
}

function releaseOf({ version, day, identity, files, yanked }: ReleaseRow): ManifestRelease {
  return {
    version,
    date: isoDate(day),
    ...(identity?.kind === 'archive' ? { archive: identity.name, sha256: identity.sha256 } : {}),
    ...(identity?.kind === 'commit' && identity.id !== version ? { commit: identity.id } : {}),
    files,
    ...(yanked ? { yanked: true as const } : {}),
  };
}

/** Days since 1970-01-01 UTC as `YYYY-MM-DD`. */
export function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** JSON with one release, one remark and one state of the documents a line, so that a diff shows which came. */
export function formatManifest(manifest: Manifest): string {
  const text = JSON.stringify(manifest, null, 2);
  return `${text.replace(/\{\n\s+"(?:version|since)": [^{}]*\}/g, (row) => row.replace(/\n\s+/g, ' '))}\n`;
}
