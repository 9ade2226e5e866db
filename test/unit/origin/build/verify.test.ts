import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildIndex } from '../../../../src/origin/build/build.ts';
import type { Manifest, ManifestComponent } from '../../../../src/origin/build/manifest.ts';
import { manifestDifferences, verifySample } from '../../../../src/origin/build/verify.ts';
import { loadIndex } from '../../../../src/origin/load-index.ts';
import type { OriginIndex } from '../../../../src/origin/origin-index.ts';
import { writeAcme } from '../../../support/acme.ts';
import { syntheticFile } from '../../../support/synthetic.ts';
import { temporaryFolder } from '../../../support/temporary-repository.ts';

const folder = temporaryFolder();
const cache = join(folder.path, 'cache');
let recipe: string;
let index: OriginIndex;
let manifest: Manifest;

beforeAll(async () => {
  recipe = writeAcme(folder.path);
  folder.write('releases/2.0/LICENSE', 'Copyright 2024 Acme Inc.\n');
  folder.write('releases/2.0/NOTICE', 'Acme Models\nCopyright 2024 Acme Inc.\n');
  folder.write('releases/2.0/acme/more.py', syntheticFile({ seed: 31, functions: 4 }));
  const output = join(folder.path, 'acme.idx');
  await buildIndex(recipe, { output, cache, recorder: null });
  index = await loadIndex(output);
  manifest = JSON.parse(readFileSync(join(folder.path, 'acme.json'), 'utf8')) as Manifest;
});
afterAll(() => folder.remove());

/** The manifest with something else about its component. */
function falsified(change: (component: Record<string, unknown> & ManifestComponent) => object): unknown {
  const copy = structuredClone(manifest);
  const [component] = copy.components as [never];
  Object.assign(component, change(component));
  return copy;
}

describe('an index and its manifest', () => {
  test('agree as they were built', () => {
    expect(manifestDifferences(index, manifest)).toEqual([]);
  });

  test.each<[string, (component: ManifestComponent) => object, string]>([
    ['license', () => ({ license: 'MIT' }), 'license: manifest MIT, index Apache-2.0'],
    ['repository', () => ({ repository: null }), 'repository: manifest null, index https'],
    ['files', () => ({ files: 9 }), 'files: manifest 9, index 2'],
    ['contents', () => ({ contents: 9 }), 'contents: manifest 9, index 3'],
    ['fingerprints', () => ({ fingerprints: 1 }), 'fingerprints: manifest 1, index'],
    [
      'holders',
      ({ holders }) => ({ holders: { ...holders, 'Evil Corp.': 1 } }),
      'holders: Evil Corp.: manifest 1',
    ],
    ['holders gone', () => ({ holders: {} }), 'holders: Acme Inc. team: manifest says nothing'],
    [
      'parents',
      () => ({ parents: { 'pkg:pypi/x (declared)': 1 } }),
      'parents: pkg:pypi/x (declared): manifest 1',
    ],
    ['documents', () => ({ documents: [] }), 'documents: number: manifest 0, index 1'],
    [
      'the digest of a document',
      ({ documents: [row] }) => ({ documents: [{ ...row, notice: 'NOTICE 00' }] }),
      'documents: 2.0: notice: manifest NOTICE 00',
    ],
    [
      'attributions',
      ({ documents: [row] }) => ({ documents: [{ ...row, attributions: ['Another'] }] }),
      'documents: 2.0: attributions:',
    ],
    [
      'holders of the license',
      ({ documents: [row] }) => ({ documents: [{ ...row, holders: ['Evil Corp.'] }] }),
      'documents: 2.0: holders: 1: manifest Evil Corp.',
    ],
    [
      'releases',
      ({ releases }) => ({ releases: releases.slice(1) }),
      'releases: number: manifest 1, index 2',
    ],
    [
      'the date of a release',
      ({ releases: [one, two] }) => ({ releases: [{ ...one, date: '2020-01-01' }, two] }),
      'releases: 1.0: date: manifest 2020-01-01, index 2024-01-01',
    ],
    [
      'the tag of a release',
      ({ releases: [one, two] }) => ({ releases: [{ ...one, tag: 'evil' }, two] }),
      'releases: 1.0: tag: manifest evil, index v1.0',
    ],
    [
      'the files of a release',
      ({ releases: [one, two] }) => ({ releases: [one, { ...two, files: 7 }] }),
      'releases: 2.0: files: manifest 7, index 2',
    ],
  ])('differ in %s', (_, change, message) => {
    const differences = manifestDifferences(index, falsified(change));
    expect(differences.length).toBeGreaterThan(0);
    expect(differences[0]).toContain(`components: pkg:pypi/acme-models: ${message}`);
  });

  test.each([[null], ['text'], [[]], [{}], [{ components: null }], [{ components: [7] }]])(
    'what is no manifest: %j',
    (other) => {
      expect(manifestDifferences(index, other).length).toBeGreaterThan(0);
    },
  );
});

describe('a sample read again', () => {
  const verified = (changed: unknown = manifest, path = recipe) =>
    verifySample(index, path, {
      sample: 10,
      seed: 1,
      cache,
      offline: true,
      manifest: changed as Manifest,
    });

  test('agrees', async () => {
    expect(await verified()).toEqual({ agreed: 3, differences: [], unread: [] });
  });

  test('differs where the manifest says another archive', async () => {
    const changed = falsified(({ releases }) => ({
      releases: releases.map((release) => ({ ...release, sha256: 'ff' })),
    }));
    const { differences } = await verified(changed);
    expect(differences[0]).toMatch(/^pkg:pypi\/acme-models@\d\.0: sha256: manifest ff, source says nothing$/);
  });

  test('differs where a source is no longer what it was', async () => {
    const other = join(folder.path, 'other', 'recipe.yml');
    folder.write('other/recipe.yml', readFileSync(recipe, 'utf8'));
    for (const release of ['1.0', '2.0']) {
      folder.write(`other/releases/${release}/acme/model.py`, syntheticFile({ seed: 77, functions: 6 }));
    }
    const { agreed, differences } = await verified(manifest, other);
    expect(agreed).toBe(0);
    expect(differences.join('\n')).toMatch(
      /model\.py: digest of the code: the index has \d+, the source \d+/,
    );
    expect(differences.join('\n')).toMatch(/more\.py: the release has no such file/);
    expect(differences.join('\n')).toMatch(/@2\.0: its license documents differ/);
  });
});
