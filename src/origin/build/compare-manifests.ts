/** What changed from one manifest to the next, as plain data: what a person who reviews a new index wants to see. */
import type {
  Manifest,
  ManifestComponent,
  ManifestDocuments,
  ManifestRelease,
  MissingComponent,
} from './manifest.ts';

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export interface ManifestComparison {
  readonly version: Change<string>;
  readonly totals: Readonly<
    Record<'components' | 'releases' | 'files' | 'contents' | 'fingerprints', Change<number>>
  >;
  readonly added: readonly ComponentLine[];
  readonly removed: readonly RemovedComponent[];
  /** Components of both, where something changed. */
  readonly changed: readonly ComponentChange[];
  /** Components of the recipe that could not be had, and were not missing before. */
  readonly newlyMissing: readonly { readonly purl: string; readonly reason: string }[];
  /** Purls that were missing before, and are not any longer. */
  readonly noLongerMissing: readonly string[];
}

export interface ComponentLine {
  readonly purl: string;
  readonly license: string | null;
  readonly releases: number;
  readonly files: number;
}

export interface RemovedComponent extends ComponentLine {
  /** Why it could not be had this time; null where the recipe does not ask for it any longer. */
  readonly reason: string | null;
}

export interface ComponentChange {
  readonly purl: string;
  readonly newReleases: readonly {
    readonly version: string;
    readonly date: string;
    readonly files: number;
  }[];
  readonly goneReleases: readonly string[];
  /** Releases whose archive, commit, day or number of files is another. */
  readonly alteredReleases: readonly string[];
  readonly files: Change<number>;
  readonly contents: Change<number>;
  readonly fingerprints: Change<number>;
  readonly license: Change<string | null> | null;
  readonly newHolders: readonly string[];
  readonly goneHolders: readonly string[];
  /** Licence, NOTICE and AUTHORS that it ships in its newest release, where they changed. */
  readonly documents: Change<DocumentsLine> | null;
}

export type DocumentsLine = Omit<ManifestDocuments, 'since'>;

const NO_DOCUMENTS: DocumentsLine = { license: null, holders: [], notice: null, authors: null };

/** The order of the components does not matter; the lists of the result are sorted by purl. */
export function compareManifests(before: Manifest, after: Manifest): ManifestComparison {
  const old = byName(before.components);
  const now = byName(after.components);
  const oldMissing = byName(before.missing);
  const nowMissing = byName(after.missing);
  return {
    version: { before: before.version, after: after.version },
    totals: totalsOf(before, after),
    added: sorted(without(now, old).map(([, component]) => lineOf(component))),
    removed: sorted(
      without(old, now).map(([name, component]) => ({
        ...lineOf(component),
        reason: nowMissing.get(name)?.reason ?? null,
      })),
    ),
    changed: sorted(
      [...now].flatMap(([name, component]) => {
        const earlier = old.get(name);
        return earlier === undefined ? [] : (changeOf(earlier, component) ?? []);
      }),
    ),
    newlyMissing: sorted(
      without(nowMissing, oldMissing).map(([, { purl, reason }]: [string, MissingComponent]) => ({
        purl,
        reason,
      })),
    ),
    noLongerMissing: without(oldMissing, nowMissing)
      .map(([, { purl }]) => purl)
      .sort(),
  };
}

/** True where nothing but the version of the content differs, as far as manifests tell. */
export function isUnchanged({
  added,
  removed,
  changed,
  newlyMissing,
  noLongerMissing,
  totals,
}: ManifestComparison): boolean {
  const lists = [added, removed, changed, newlyMissing, noLongerMissing];
  return (
    lists.every(({ length }) => length === 0) && totals.fingerprints.before === totals.fingerprints.after
  );
}

function totalsOf(before: Manifest, after: Manifest): ManifestComparison['totals'] {
  const total = (count: (component: ManifestComponent) => number): Change<number> => ({
    before: sum(before.components, count),
    after: sum(after.components, count),
  });
  return {
    components: total(() => 1),
    releases: total(({ releases }) => releases.length),
    files: total(({ files }) => files),
    contents: total(({ contents }) => contents),
    // Those of the whole: one that stands in several components counts once.
    fingerprints: { before: before.fingerprints, after: after.fingerprints },
  };
}

function changeOf(before: ManifestComponent, after: ManifestComponent): ComponentChange | null {
  const old = new Map(before.releases.map((release) => [release.version, release]));
  const now = new Set(after.releases.map(({ version }) => version));
  const change: ComponentChange = {
    purl: after.purl,
    newReleases: after.releases
      .filter(({ version }) => !old.has(version))
      .map(({ version, date, files }) => ({ version, date, files })),
    goneReleases: before.releases.map(({ version }) => version).filter((version) => !now.has(version)),
    alteredReleases: after.releases
      .filter((release) => isAltered(old.get(release.version), release))
      .map(({ version }) => version),
    files: { before: before.files, after: after.files },
    contents: { before: before.contents, after: after.contents },
    fingerprints: { before: before.fingerprints, after: after.fingerprints },
    license: differing(before.license, after.license),
    newHolders: Object.keys(after.holders).filter((holder) => !Object.hasOwn(before.holders, holder)),
    goneHolders: Object.keys(before.holders).filter((holder) => !Object.hasOwn(after.holders, holder)),
    documents: differing(newestDocuments(before), newestDocuments(after)),
  };
  return isEmpty(change) ? null : change;
}

function isAltered(before: ManifestRelease | undefined, after: ManifestRelease): boolean {
  if (before === undefined) return false;
  const { archive, sha256, commit, date, files, yanked } = after;
  return (
    before.archive !== archive ||
    before.sha256 !== sha256 ||
    before.commit !== commit ||
    before.date !== date ||
    before.files !== files ||
    Boolean(before.yanked) !== Boolean(yanked)
  );
}

function newestDocuments({ documents }: ManifestComponent): DocumentsLine {
  const newest = documents.at(-1);
  if (newest === undefined) return NO_DOCUMENTS;
  const { license, holders, notice, authors } = newest;
  return { license, holders, notice, authors };
}

function isEmpty(change: ComponentChange): boolean {
  const { newReleases, goneReleases, alteredReleases, newHolders, goneHolders } = change;
  return (
    [newReleases, goneReleases, alteredReleases, newHolders, goneHolders].every(
      ({ length }) => length === 0,
    ) &&
    [change.files, change.contents, change.fingerprints].every(({ before, after }) => before === after) &&
    change.license === null &&
    change.documents === null
  );
}

function differing<T>(before: T, after: T): Change<T> | null {
  return JSON.stringify(before) === JSON.stringify(after) ? null : { before, after };
}

function lineOf({ purl, license, releases, files }: ManifestComponent): ComponentLine {
  return { purl, license, releases: releases.length, files };
}

/** Items by purl; where a recipe reads one from several sources, the second goes by `purl 2`. */
function byName<T extends { readonly purl: string }>(items: readonly T[]): Map<string, T> {
  const counts = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const count = (counts.get(item.purl) ?? 0) + 1;
      counts.set(item.purl, count);
      return [count === 1 ? item.purl : `${item.purl} ${count}`, item];
    }),
  );
}

function without<T>(items: ReadonlyMap<string, T>, others: ReadonlyMap<string, unknown>): [string, T][] {
  return [...items].filter(([name]) => !others.has(name));
}

function sorted<T extends { readonly purl: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.purl < b.purl ? -1 : a.purl > b.purl ? 1 : 0));
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
