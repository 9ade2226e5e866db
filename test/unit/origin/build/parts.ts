/** Components of an index made of texts. */
import { type ComponentPart, componentPart } from '../../../../src/origin/build/component-part.ts';
import { type ContentRecord, contentRecord } from '../../../../src/origin/build/content.ts';
import type { IndexedComponent } from '../../../../src/origin/index-data.ts';
import { DEFAULT_OPTIONS } from '../../../../src/origin/views.ts';
import { type Language, languageOf } from '../../../../src/source/languages.ts';

/** Releases 1.0, 2.0 … on these days. */
export function componentNamed(name: string, days: readonly number[]): IndexedComponent {
  return {
    purl: `pkg:github/example/${name}`,
    name,
    aliases: [],
    repository: `https://github.com/example/${name}`,
    license: 'MIT',
    permalink: null,
    releases: days.map((day, i) => ({ version: `${i + 1}.0`, tag: `v${i + 1}.0`, day, prefix: '' })),
    documents: [],
  };
}

/** @param releases path → text, a release each */
export function partOf(
  component: IndexedComponent,
  releases: readonly Readonly<Record<string, string>>[],
  options: { headerHolders?: boolean } = {},
): ComponentPart {
  const language = languageOf('a.py') as Language;
  const records = new Map<string, ContentRecord>();
  const recordOf = (path: string, text: string): ContentRecord => {
    const record = records.get(text) ?? contentRecord(Buffer.from(text), language, DEFAULT_OPTIONS, path);
    records.set(text, record);
    return record;
  };
  return componentPart({
    component,
    releases: releases.map(
      (files) => new Map(Object.entries(files).map(([path, text]) => [path, recordOf(path, text)])),
    ),
    ...options,
  });
}
