/** What `colophon index info` and `colophon index list` tell of an index, as plain data. */
import { LANGUAGES, languageOf } from '../source/languages.ts';
import { dateOfDay, UNKNOWN_DAY } from './days.ts';
import type { IndexedComponent, PARENT_KINDS } from './index-data.ts';
import type { OriginIndex } from './origin-index.ts';
import type { ViewOptions } from './views.ts';

export interface IndexSummary {
  readonly version: string;
  readonly components: number;
  readonly releases: number;
  readonly files: number;
  readonly contents: number;
  readonly fingerprints: number;
  readonly options: ViewOptions;
  /** Days of the oldest and the newest release; null where no release has a day. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** Files of each language, by the name it had first; most files first. */
  readonly languages: Readonly<Record<string, number>>;
  /** Components with the most files. */
  readonly largest: readonly { readonly purl: string; readonly name: string; readonly files: number }[];
}

export interface ComponentSummary {
  readonly purl: string;
  readonly name: string;
  /** Names by which a NOTICE may call it. */
  readonly aliases: readonly string[];
  readonly license: string | null;
  readonly repository: string | null;
  /** Address of lines of a file, with `{tag}`, `{path}`, `{start}` and `{end}`. */
  readonly permalink: string | null;
  readonly releases: number;
  readonly first: ReleaseSummary;
  readonly last: ReleaseSummary;
  readonly history: readonly ReleaseSummary[];
  readonly files: number;
  readonly contents: number;
  /** Distinct copyright holders that file headers, its licence and its AUTHORS name, at any release. */
  readonly holders: number;
  /** Contents whose header names a holder, those named most first. */
  readonly holderContents: Readonly<Record<string, number>>;
  /** What it shipped beside its code, from which release on. */
  readonly documents: readonly DocumentsSummary[];
  /** Components that files of this one were derived from, with the number of files, most first. */
  readonly parents: readonly ParentSummary[];
}

export interface ReleaseSummary {
  readonly version: string;
  /** `YYYY-MM-DD`; empty where it is not known. */
  readonly date: string;
}

export interface DocumentsSummary {
  readonly since: string;
  readonly license: string | null;
  readonly holders: readonly string[];
  readonly notice: { readonly path: string; readonly sha256: string } | null;
  readonly authors: { readonly path: string; readonly sha256: string } | null;
}

export interface ParentSummary {
  readonly purl: string;
  /** `declared`: as the files say; `matched`: as their text shows. */
  readonly kind: (typeof PARENT_KINDS)[number];
  readonly files: number;
  /** Version of the release from which on a file has that parent; some files may have it from a later one on. */
  readonly since: string;
}

const LARGEST = 10;

export function summarizeIndex({ data }: OriginIndex): IndexSummary {
  const files = data.components.map(() => 0);
  for (const c of data.originComponent) files[c] = (files[c] as number) + 1;
  const days = data.components
    .flatMap(({ releases }) => releases.map(({ day }) => day))
    .filter((day) => day !== UNKNOWN_DAY)
    .sort((a, b) => a - b);
  return {
    version: data.version,
    components: data.components.length,
    releases: data.components.reduce((sum, { releases }) => sum + releases.length, 0),
    files: data.originComponent.length,
    contents: data.contentCode.length,
    fingerprints: data.prints.size,
    options: data.options,
    oldest: days.length === 0 ? null : dateOfDay(days[0] as number),
    newest: days.length === 0 ? null : dateOfDay(days.at(-1) as number),
    languages: languagesOf(data),
    largest: data.components
      .map(({ purl, name }, c) => ({ purl, name, files: files[c] as number }))
      .sort((a, b) => b.files - a.files || inOrder(a.purl, b.purl))
      .slice(0, LARGEST),
  };
}

function languagesOf({
  pathStart,
  pathName,
  pathText,
  originComponent,
}: OriginIndex['data']): Record<string, number> {
  const counts = new Map(LANGUAGES.map(({ name }) => [name, 0]));
  originComponent.forEach((_, origin) => {
    const path = pathText[pathName[pathStart[origin] as number] as number] ?? '';
    const name = languageOf(path)?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return byCount([...counts].filter(([, count]) => count > 0));
}

/** Every component, in the order of the index. */
export function summarizeComponents(index: OriginIndex): ComponentSummary[] {
  const { data } = index;
  const tallies = data.components.map(() => new Tally());
  data.originComponent.forEach((owner, origin) => {
    const tally = tallies[owner] as Tally;
    tally.files++;
    for (let v = data.contentStart[origin] as number; v < (data.contentStart[origin + 1] as number); v++) {
      tally.contents++;
      for (const holder of data.facts[data.contentFacts[v] as number]?.holders ?? [])
        add(tally.holders, holder);
    }
    const from = new Map<string, Omit<ParentTally, 'files'>>();
    for (const { origin: parentOrigin, since, kind } of index.parents(origin)) {
      const parent = data.originComponent[parentOrigin] as number;
      const key = `${kind} ${parent}`;
      if (parent !== owner)
        from.set(key, { parent, kind, since: Math.min(since, from.get(key)?.since ?? since) });
    }
    for (const [key, link] of from) {
      const known = tally.parents.get(key);
      tally.parents.set(key, {
        ...link,
        files: (known?.files ?? 0) + 1,
        since: Math.min(link.since, known?.since ?? link.since),
      });
    }
  });
  return data.components.map((component, c) =>
    componentSummary(component, tallies[c] as Tally, (parent) => data.components[parent]?.purl ?? ''),
  );
}

/** Components of this purl, with or without `pkg:`, or of this name; letter case does not matter. */
export function componentsCalled(
  components: readonly ComponentSummary[],
  wanted: string,
): readonly ComponentSummary[] {
  const key = wanted.toLowerCase();
  const exact = components.filter(({ purl }) =>
    [purl, purl.replace(/^pkg:/, '')].some((name) => name.toLowerCase() === key),
  );
  if (exact.length > 0) return exact;
  return components.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => known.toLowerCase() === key),
  );
}

class Tally {
  files = 0;
  contents = 0;
  readonly holders = new Map<string, number>();
  /** By kind and component: `declared 17`. */
  readonly parents = new Map<string, ParentTally>();
}

interface ParentTally {
  readonly parent: number;
  readonly kind: ParentSummary['kind'];
  readonly files: number;
  readonly since: number;
}

function componentSummary(
  component: IndexedComponent,
  { files, contents, holders, parents }: Tally,
  purlOf: (component: number) => string,
): ComponentSummary {
  const { purl, name, aliases, license, repository, permalink, documents } = component;
  const history = component.releases.map(({ version, day }) => ({ version, date: dateOfDay(day) }));
  const none = { version: '', date: '' };
  return {
    purl,
    name,
    aliases,
    license,
    repository,
    permalink,
    releases: history.length,
    first: history[0] ?? none,
    last: history.at(-1) ?? none,
    history,
    files,
    contents,
    holders: new Set([
      ...holders.keys(),
      ...documents.flatMap(({ license, authors }) => [
        ...(license?.holders ?? []),
        ...(authors?.holders ?? []),
      ]),
    ]).size,
    holderContents: byCount([...holders]),
    documents: documents.map((entry) => ({
      since: history[entry.since]?.version ?? '',
      license: entry.license?.expression ?? null,
      holders: entry.license?.holders ?? [],
      notice: digestOf(entry.notice),
      authors: digestOf(entry.authors),
    })),
    parents: [...parents.values()]
      .map(({ parent, kind, files, since }) => ({
        purl: purlOf(parent),
        kind,
        files,
        since: history[since]?.version ?? '',
      }))
      .sort((a, b) => b.files - a.files || inOrder(`${a.purl} ${a.kind}`, `${b.purl} ${b.kind}`)),
  };
}

function digestOf(document: { path: string; sha256: string } | null): DocumentsSummary['notice'] {
  return document && { path: document.path, sha256: document.sha256 };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function byCount(counts: [string, number][]): Record<string, number> {
  return Object.fromEntries(counts.sort(([a, x], [b, y]) => y - x || inOrder(a, b)));
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
