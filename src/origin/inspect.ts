/** What `colophon index info` and `colophon index list` tell of an index, as plain data. */
import type { OriginIndex } from './origin-index.ts';

export interface IndexSummary {
  readonly version: string;
  readonly components: number;
  readonly files: number;
  readonly contents: number;
  readonly fingerprints: number;
  readonly options: { readonly k: number; readonly window: number; readonly minDistinct: number };
}

export interface ComponentSummary {
  readonly purl: string;
  readonly license: string | null;
  readonly repository: string | null;
  readonly releases: number;
  readonly first: { readonly version: string; readonly date: string };
  readonly last: { readonly version: string; readonly date: string };
  readonly files: number;
  readonly contents: number;
  /** Distinct copyright holders that file headers name. */
  readonly holders: number;
}

export function summarizeIndex({ data }: OriginIndex): IndexSummary {
  return {
    version: data.version,
    components: data.components.length,
    files: data.originComponent.length,
    contents: data.contentCode.length,
    fingerprints: data.hashes.length,
    options: data.options,
  };
}

export function summarizeComponents({ data }: OriginIndex): ComponentSummary[] {
  return data.components.map((component, c) => {
    const holders = new Set<string>();
    let files = 0;
    let contents = 0;
    data.originComponent.forEach((owner, origin) => {
      if (owner !== c) return;
      files++;
      for (let v = data.contentStart[origin] as number; v < (data.contentStart[origin + 1] as number); v++) {
        contents++;
        for (const holder of data.facts[data.contentFacts[v] as number]?.holders ?? []) holders.add(holder);
      }
    });
    const release = (i: number) => {
      const found = component.releases.at(i);
      return {
        version: found?.version ?? '',
        date: new Date((found?.day ?? 0) * 86_400_000).toISOString().slice(0, 10),
      };
    };
    return {
      purl: component.purl,
      license: component.license,
      repository: component.repository,
      releases: component.releases.length,
      first: release(0),
      last: release(-1),
      files,
      contents,
      holders: holders.size,
    };
  });
}
