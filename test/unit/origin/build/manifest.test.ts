import { expect, test } from '@jest/globals';
import { assembleIndex } from '../../../../src/origin/build/assemble.ts';
import { formatManifest, manifestOf, type ReleaseRow } from '../../../../src/origin/build/manifest.ts';
import { parseRecipe } from '../../../../src/origin/build/recipe.ts';
import type { IndexedComponent } from '../../../../src/origin/index-data.ts';
import { DEFAULT_OPTIONS } from '../../../../src/origin/views.ts';
import { syntheticFile } from '../../../support/synthetic.ts';
import { componentNamed, partOf } from './parts.ts';

const COMMIT = '0123456789012345678901234567890123456789';
const acme: IndexedComponent = {
  ...componentNamed('acme', [19_000, 19_100]),
  documents: [
    {
      since: 1,
      license: { expression: 'MIT', holders: ['Acme Inc.'] },
      notice: { path: 'NOTICE', sha256: '00'.repeat(32), attributions: ['Acme {Models}'] },
      authors: null,
    },
  ],
};
const a = syntheticFile({ header: ['# Copyright 2024 Acme Inc.'], seed: 1, functions: 4 });
const b = syntheticFile({ seed: 2, functions: 4 });
const part = partOf(acme, [{ 'a.py': a }, { 'a.py': a, 'b.py': b }]);
const { components } = parseRecipe(
  `version: "1"
components:
  - { purl: pkg:github/example/acme, name: acme, source: { kind: git, revisions: tags }, include: [x], notes: Ours. }
  - { purl: pkg:pypi/late, name: late, source: { kind: pypi, package: late }, include: [x] }`,
  'recipe.yml',
);
const row = (part: Partial<ReleaseRow>): ReleaseRow => ({
  version: '',
  day: 0,
  identity: null,
  yanked: false,
  files: 1,
  ...part,
});
const manifest = manifestOf(assembleIndex([part], DEFAULT_OPTIONS, '7'), [
  {
    component: components[0] as never,
    result: {
      part,
      rows: [
        row({ identity: { kind: 'archive', name: 'acme-1.0.tar.gz', sha256: 'ff' }, yanked: 'Broken.' }),
        row({ identity: { kind: 'commit', id: COMMIT }, yanked: true }),
      ],
      remarks: [{ version: '0.9', reason: 'It has no sdist.' }],
      missing: null,
    },
  },
  {
    component: components[1] as never,
    result: { part: null, rows: [], remarks: [], missing: 'No connection.' },
  },
]);

test('components as the index has them, with where they were read from', () => {
  expect(manifest).toMatchObject({ version: '7' });
  expect(manifest.components).toEqual([
    {
      purl: 'pkg:github/example/acme',
      license: 'MIT',
      repository: 'https://github.com/example/acme',
      source: 'git',
      files: 2,
      contents: 2,
      holders: { 'Acme Inc.': 1 },
      fingerprints: manifest.fingerprints,
      documents: [
        {
          since: '2.0',
          license: 'MIT',
          holders: ['Acme Inc.'],
          notice: 'NOTICE 0000000000000000',
          authors: null,
          attributions: ['Acme {Models}'],
        },
      ],
      parents: {},
      notes: 'Ours.',
      releases: [
        {
          version: '1.0',
          date: '2022-01-08',
          tag: 'v1.0',
          archive: 'acme-1.0.tar.gz',
          sha256: 'ff',
          files: 1,
          yanked: 'Broken.',
        },
        { version: '2.0', date: '2022-04-18', tag: 'v2.0', commit: COMMIT, files: 2, yanked: true },
      ],
      remarks: [{ version: '0.9', reason: 'It has no sdist.' }],
    },
  ]);
});

test('what could not be had', () => {
  expect(manifest.missing).toMatchObject([
    { purl: 'pkg:pypi/late', source: 'pypi', reason: 'No connection.' },
  ]);
});

test('written with a release and a remark a line', () => {
  const text = formatManifest(manifest);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(manifest)));
  expect(text).toMatch(/\n *\{ "version": "1\.0", .* "yanked": "Broken\." \},\n/);
  expect(text).toMatch(/\n *\{ "version": "0\.9", "reason": "It has no sdist\." \}\n/);
});
