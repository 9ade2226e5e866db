import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildIndex } from '../../../src/origin/build/build.ts';
import {
  type ComponentSummary,
  componentsCalled,
  type IndexSummary,
  summarizeComponents,
  summarizeIndex,
} from '../../../src/origin/inspect.ts';
import { loadIndex } from '../../../src/origin/load-index.ts';
import { ACME_1, ACME_HOLDERS, writeAcme } from '../../support/acme.ts';
import { temporaryFolder } from '../../support/temporary-repository.ts';

const folder = temporaryFolder();
let summary: IndexSummary;
let components: ComponentSummary[];

beforeAll(async () => {
  const recipe = writeAcme(folder.path);
  folder.write('releases/2.0/LICENSE', 'Copyright 2024 Acme Inc.\n');
  folder.write('releases/2.0/acme/copy.py', ACME_1);
  const output = join(folder.path, 'acme.idx');
  await buildIndex(recipe, { output, cache: join(folder.path, 'cache'), recorder: null });
  const index = await loadIndex(output);
  summary = summarizeIndex(index);
  components = summarizeComponents(index);
});
afterAll(() => folder.remove());

test('of an index as a whole', () => {
  expect(summary).toMatchObject({
    version: '1',
    components: 1,
    releases: 2,
    files: 2,
    oldest: '2024-01-01',
    newest: '2024-06-01',
    languages: { Python: 2 },
    largest: [{ purl: 'pkg:pypi/acme-models', name: 'acme-models', files: 2 }],
  });
});

test('of a component', () => {
  expect(components).toHaveLength(1);
  expect(components[0]).toMatchObject({
    name: 'acme-models',
    releases: 2,
    history: [
      { version: '1.0', date: '2024-01-01' },
      { version: '2.0', date: '2024-06-01' },
    ],
    files: 2,
    // LICENSE names one more.
    holders: ACME_HOLDERS.length + 1,
    documents: [{ since: '2.0', holders: ['Acme Inc.'], notice: null }],
  });
  expect(Object.keys(components[0]?.holderContents ?? {}).sort()).toEqual([...ACME_HOLDERS].sort());
});

test('a component goes by its purl, with or without pkg:, and by its names', () => {
  const [acme] = components as [ComponentSummary];
  const labs = { ...acme, purl: 'pkg:github/acme/labs', name: 'Labs', aliases: ['acme-models'] };
  const called = (name: string) => componentsCalled([acme, labs], name).map(({ purl }) => purl);
  expect(called('pkg:pypi/acme-models')).toEqual([acme.purl]);
  expect(called('PyPI/Acme-Models')).toEqual([acme.purl]);
  expect(called('acme-models')).toEqual([acme.purl, labs.purl]);
  expect(called('labs')).toEqual([labs.purl]);
  expect(called('other')).toEqual([]);
});
