/** The manifest: what an index holds, for people and for `git diff`. Built beside the binary, never read by it. */
import { dateOfDay } from '../days.ts';
import { type IndexData, type IndexedComponent, PARENT_KINDS } from '../index-data.ts';
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
  /** Path, and the beginning of the SHA-256. */
  readonly notice: string | null;
  readonly authors: string | null;
  /** Lines of the NOTICE that Apache-2.0 §4(d) wants handed on; absent where there are none. */
  readonly attributions?: readonly string[];
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
  /** `YYYY-MM-DD`; empty where it is not known. */
  readonly date: string;
  /** Tag for permalinks, where it is not the version. */
  readonly tag?: string;
  readonly archive?: string;
  readonly sha256?: string;
  readonly commit?: string;
  readonly files: number;
  /** Withdrawn by its publisher: true, or the reason given. */
  readonly yanked?: true | string;
}

/** One release as it was read. */
export interface ReleaseRow {
  readonly version: string;
  /** Days since 1970-01-01 UTC; `UNKNOWN_DAY` where it is not known. */
  readonly day: number;
  readonly identity: ReleaseIdentity | null;
  readonly yanked: boolean | string;
  readonly files: number;
}

export interface ComponentRow {
  readonly component: RecipeComponent;
  readonly result: ComponentResult;
}

/** What an index itself says: all of its manifest but where it was read from. `index verify` compares it. */
export interface IndexContent extends Pick<Manifest, 'version' | 'fingerprints'> {
  readonly components: readonly IndexedContent[];
}

export type IndexedContent = Pick<
  ManifestComponent,
  | 'purl'
  | 'license'
  | 'repository'
  | 'files'
  | 'contents'
  | 'fingerprints'
  | 'holders'
  | 'documents'
  | 'parents'
> & { readonly releases: readonly Pick<ManifestRelease, 'version' | 'date' | 'tag' | 'files'>[] };

export function contentOf(data: IndexData): IndexContent {
  const prints = fingerprintsOf(data);
  return {
    version: data.version,
    fingerprints: data.prints.size,
    components: data.components.map((component, c) => {
      const { releaseFiles, ...counts } = countsOf(data, c);
      return {
        purl: component.purl,
        license: component.license,
        repository: component.repository,
        ...counts,
        fingerprints: prints[c] as number,
        documents: documentsOf(component),
        parents: parentsOf(data, c),
        releases: component.releases.map(({ version, day, tag }, release) => ({
          version,
          date: dateOfDay(day),
          ...(tag === version ? {} : { tag }),
          files: releaseFiles[release] as number,
        })),
      };
    }),
  };
}

export function manifestOf(data: IndexData, rows: readonly ComponentRow[]): Manifest {
  const content = contentOf(data);
  const components: ManifestComponent[] = [];
  const missing: MissingComponent[] = [];
  for (const { component, result } of rows) {
    const { source, notes = null, purl, repository, license } = component;
    const { remarks } = result;
    if (result.part === null) {
      const reason = result.missing ?? '';
      missing.push({ purl, license, repository, source: source.kind, notes, reason, remarks });
      continue;
    }
    const known = content.components[components.length] as IndexedContent;
    components.push({
      purl: known.purl,
      license: known.license,
      repository: known.repository,
      source: source.kind,
      files: known.files,
      contents: known.contents,
      holders: known.holders,
      fingerprints: known.fingerprints,
      documents: known.documents,
      parents: known.parents,
      notes,
      releases: known.releases.map((release, r) => releaseOf(release, result.rows[r] as ReleaseRow)),
      remarks,
    });
  }
  return { version: content.version, fingerprints: content.fingerprints, components, missing };
}

function countsOf(
  data: IndexData,
  c: number,
): Pick<ManifestComponent, 'files' | 'contents' | 'holders'> & { releaseFiles: number[] } {
  const holders = new Map<string, number>();
  const releaseFiles = data.components[c]?.releases.map(() => 0) ?? [];
  let files = 0;
  let contents = 0;
  data.originComponent.forEach((owner, origin) => {
    if (owner !== c) return;
    files++;
    for (let v = data.contentStart[origin] as number; v < (data.contentStart[origin + 1] as number); v++) {
      contents++;
      for (
        let release = data.contentFirst[v] as number;
        release <= (data.contentLast[v] as number);
        release++
      )
        releaseFiles[release] = (releaseFiles[release] as number) + 1;
      for (const holder of data.facts[data.contentFacts[v] as number]?.holders ?? [])
        holders.set(holder, (holders.get(holder) ?? 0) + 1);
    }
  });
  return { files, contents, holders: byCount(holders), releaseFiles };
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

function documentsOf({ documents, releases }: IndexedComponent): ManifestDocuments[] {
  return documents.map(({ since, license, notice, authors }) => ({
    since: releases[since]?.version ?? '',
    license: license?.expression ?? null,
    holders: license?.holders ?? [],
    notice: notice && `${notice.path} ${notice.sha256.slice(0, 16)}`,
    authors: authors && `${authors.path} ${authors.sha256.slice(0, 16)}`,
    ...(notice !== null && notice.attributions.length > 0 ? { attributions: notice.attributions } : {}),
  }));
}

function releaseOf(
  { files, ...release }: IndexedContent['releases'][number],
  { identity, yanked }: ReleaseRow,
): ManifestRelease {
  return {
    ...release,
    ...readFrom(identity, release.version),
    files,
    ...(yanked === false ? {} : { yanked }),
  };
}

/** What a release was read from, as the manifest says it. */
export function readFrom(
  identity: ReleaseIdentity | null,
  version: string,
): Pick<ManifestRelease, 'archive' | 'sha256' | 'commit'> {
  if (identity?.kind === 'archive') return { archive: identity.name, sha256: identity.sha256 };
  return identity?.kind === 'commit' && identity.id !== version ? { commit: identity.id } : {};
}

/** JSON with one release, one remark and one state of the documents a line, so that a diff shows which came. */
export function formatManifest(manifest: Manifest): string {
  const text = JSON.stringify(manifest, null, 2);
  return `${text.replace(/\{\n\s+"(?:version|since)": [^{}]*\}/g, (row) => row.replace(/\n\s+/g, ' '))}\n`;
}
