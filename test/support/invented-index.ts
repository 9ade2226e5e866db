/** Indexes of invented components, made in memory. */
import { assembleIndex } from '../../src/origin/build/assemble.ts';
import { type ComponentPart, componentPart } from '../../src/origin/build/component-part.ts';
import { contentRecord } from '../../src/origin/build/content.ts';
import type { IndexedComponent } from '../../src/origin/index-data.ts';
import { OriginIndex } from '../../src/origin/origin-index.ts';
import { DEFAULT_OPTIONS } from '../../src/origin/views.ts';
import { type Language, languageOf } from '../../src/source/languages.ts';

/** A component with a release on each of the days. */
export function component(owner: string, name: string, days: number[], license: string): IndexedComponent {
  return {
    purl: `pkg:github/${owner}/${name}`,
    name,
    aliases: [],
    repository: `https://github.com/${owner}/${name}`,
    license,
    permalink: null,
    releases: days.map((day, i) => ({ version: `${i + 1}.0`, tag: `v${i + 1}.0`, day, prefix: '' })),
    documents: [
      {
        since: 0,
        license: { expression: license, holders: [`${name} authors`] },
        notice: null,
        authors: null,
      },
    ],
  };
}

/** @param releases the files of each release, by path */
export function part(of: IndexedComponent, releases: Record<string, string>[]): ComponentPart {
  const python = languageOf('a.py') as Language;
  const records = new Map<string, ReturnType<typeof contentRecord>>();
  const recordOf = (path: string, text: string) => {
    const record = records.get(text) ?? contentRecord(Buffer.from(text), python, DEFAULT_OPTIONS, path);
    records.set(text, record);
    return record;
  };
  return componentPart({
    component: of,
    releases: releases.map(
      (files) => new Map(Object.entries(files).map(([path, text]) => [path, recordOf(path, text)])),
    ),
  });
}

export function inventedIndex(...parts: ComponentPart[]): OriginIndex {
  return new OriginIndex(assembleIndex(parts, DEFAULT_OPTIONS, 'test'));
}
