import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ColophonError } from '../../../../src/errors.ts';
import { type BuildProgress, buildIndex } from '../../../../src/origin/build/build.ts';
import { parseRecipe } from '../../../../src/origin/build/recipe.ts';
import { folderName } from '../../../../src/origin/build/record-cache.ts';
import { dateOfDay, dayOfDate, UNKNOWN_DAY } from '../../../../src/origin/days.ts';
import { loadIndex } from '../../../../src/origin/load-index.ts';
import { syntheticFile } from '../../../support/synthetic.ts';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporary-repository.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const HEADER = ['# Copyright 2024 Acme Inc.'];
const CODE = syntheticFile({ header: HEADER, seed: 1, functions: 6 });

/** @param more lines of the component */
function recipe(more: readonly string[] = [], dates = '{ "1.0": 2024-01-01, "2.0": 2024-06-01 }'): string {
  folder.write(
    'recipe.yml',
    [
      'version: "1"',
      'components:',
      '  - purl: pkg:pypi/acme',
      '    name: acme',
      '    license: Apache-2.0',
      `    source: { kind: dir, path: releases, dates: ${dates} }`,
      '    include: ["**/*.py"]',
      ...more.map((line) => `    ${line}`),
    ].join('\n'),
  );
  return join(folder.path, 'recipe.yml');
}

async function built(path: string, output = join(folder.path, 'out.idx')) {
  const shown: BuildProgress[] = [];
  const { manifest } = await buildIndex(path, {
    output,
    cache: join(folder.path, 'cache'),
    recorder: null,
    onProgress: (progress) => shown.push(progress),
  });
  return { manifest, data: (await loadIndex(output)).data, shown };
}

describe('where an index cannot go', () => {
  const place = (name: string) => join(folder.path, name);

  test('its name is that of its manifest', async () => {
    folder.write('releases/1.0/a.py', CODE);
    writeFileSync(place('x.json'), 'kept');
    await expect(built(recipe(), place('x.json'))).rejects.toThrow(
      new ColophonError(
        `${place('x.json')} is where the manifest of the index goes. Name an index file, such as ${place('x.idx')}.`,
      ),
    );
    expect(readFileSync(place('x.json'), 'utf8')).toBe('kept');
    expect(existsSync(place('cache'))).toBe(false);
  });

  test('a file stands where its folder would, or a folder where it would', async () => {
    folder.write('file', '');
    mkdirSync(place('folder.idx'));
    await expect(built(recipe(), place('file/x.idx'))).rejects.toThrow(/^Nothing can be written into .*file/);
    await expect(built(recipe(), place('folder.idx'))).rejects.toThrow(
      /folder\.idx is a folder\. Name another/,
    );
    expect(existsSync(place('cache'))).toBe(false);
  });
});

describe('a release without a date', () => {
  test('counts as published after all others, so that nothing is credited to it', async () => {
    expect(dayOfDate(undefined)).toBe(UNKNOWN_DAY);
    expect(dateOfDay(UNKNOWN_DAY)).toBe('');
    expect(dayOfDate('2149-06-05')).toBeLessThan(UNKNOWN_DAY);
    folder.write('releases/1.0/a.py', CODE);
    folder.write('recipe.yml', '');
    const path = recipe([], '{}');
    // The same code in a component that has dates.
    folder.write('dated/1.0/b.py', CODE);
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}
  - purl: pkg:pypi/dated
    name: dated
    source: { kind: dir, path: dated, dates: { "1.0": 2025-01-01 } }
    include: ["**/*.py"]
`,
    );
    const { manifest, data } = await built(path);
    expect(manifest.components[0]?.releases[0]?.date).toBe('');
    expect(manifest.components[0]?.remarks).toEqual([
      { version: '1.0', reason: expect.stringContaining('gives no date') },
    ]);
    // Whoever has a date is the parent, not the child.
    expect(manifest.components.map(({ parents }) => parents)).toEqual([
      { 'pkg:pypi/dated (matched)': 1 },
      {},
    ]);
    expect(data.components[0]?.releases[0]?.day).toBe(UNKNOWN_DAY);
  });
});

describe('holders', () => {
  const documents = () => {
    folder.write('releases/1.0/a.py', CODE);
    folder.write('releases/1.0/LICENSE', 'Copyright 2024 Example Labs\n');
    folder.write('releases/1.0/AUTHORS', '# The authors\nJane Doe\nJohn Roe\n');
    folder.write('releases/1.0/NOTICE', 'Acme Models\nCopyright 2024 Third Party Ltd.\n');
  };
  const spoken = async (more: readonly string[]) => {
    const { data } = await built(recipe(more));
    const [shipped] = data.components[0]?.documents ?? [];
    return {
      headers: data.facts.flatMap((facts) => facts.holders),
      license: shipped?.license?.holders.length,
      authors: shipped?.authors?.holders.length,
      notice: shipped?.notice?.attributions.length,
      digests: [shipped?.notice?.sha256.length, shipped?.authors?.sha256.length],
    };
  };

  test('all four kinds of sources speak for them where the recipe does not say', async () => {
    documents();
    expect(await spoken([])).toEqual({
      headers: ['Acme Inc.'],
      license: 1,
      authors: 2,
      notice: 2,
      digests: [64, 64],
    });
  });

  test.each([
    ['file-header', { headers: ['Acme Inc.'], license: 0, authors: 0, notice: 0 }],
    ['LICENSE', { headers: [], license: 1, authors: 0, notice: 0 }],
    ['AUTHORS', { headers: [], license: 0, authors: 2, notice: 0 }],
    ['NOTICE', { headers: [], license: 0, authors: 0, notice: 2 }],
  ])('only %s', async (source, expected) => {
    documents();
    expect(await spoken([`holders: [${source}]`])).toEqual({ ...expected, digests: [64, 64] });
  });
});

describe('licences', () => {
  const MIT = readFileSync(new URL('../../../../node_modules/picomatch/LICENSE', import.meta.url), 'utf8');

  test('a LICENSE that is another than the recipe says is remarked, and counts', async () => {
    folder.write('releases/1.0/a.py', CODE);
    folder.write('releases/1.0/LICENSE', MIT);
    const { manifest } = await built(recipe());
    expect(manifest.components[0]?.documents).toMatchObject([{ since: '1.0', license: 'MIT' }]);
    expect(manifest.components[0]?.remarks).toEqual([
      { version: '1.0', reason: 'from here on its LICENSE is MIT, and the recipe says Apache-2.0' },
    ]);
  });

  test('what the recipe knows of them goes before what is recognised, from its day on', async () => {
    folder.write('releases/1.0/a.py', CODE);
    folder.write('releases/1.0/LICENSE', MIT);
    // Without a document, and the recipe knows all the same.
    folder.write('releases/2.0/a.py', CODE);
    const { manifest, data } = await built(
      recipe([
        'licenses:',
        '  - { since: 2024-01-01, license: BSD-2-Clause }',
        '  - { since: 2024-06-01, license: Apache-2.0 }',
      ]),
    );
    const [component] = manifest.components;
    expect(component?.documents.map(({ since, license }) => [since, license])).toEqual([
      ['1.0', 'BSD-2-Clause'],
      ['2.0', 'Apache-2.0'],
    ]);
    expect(component?.remarks).toEqual([]);
    expect(data.facts[0]?.license).toBe('BSD-2-Clause');
  });
});

test('a component that changed its folder and its tags', async () => {
  folder.write('releases/1.0/old/src/a.py', CODE);
  folder.write('releases/1.0/other/src/a.py', CODE);
  folder.write('releases/2.0/new/src/a.py', CODE);
  const { data } = await built(
    recipe([
      'root: [old/, new/]',
      'layout:',
      '  - { since: "1.0", prefix: lib/, tag: "py-{version}" }',
      '  - { since: "2.0", prefix: lib/ }',
    ]),
  );
  expect(data.pathText).toEqual(['src/a.py']);
  expect(data.components[0]?.releases).toMatchObject([
    { tag: 'py-1.0', prefix: 'lib/' },
    { tag: 'v2.0', prefix: 'lib/' },
  ]);
});

test('progress reaches the end, also where a component cannot be listed', async () => {
  folder.write('releases/1.0/a.py', CODE);
  const path = recipe();
  writeFileSync(
    path,
    `${readFileSync(path, 'utf8')}
  - purl: pkg:pypi/none
    name: none
    source: { kind: dir, path: none }
    include: ["**/*.py"]
`,
  );
  const { shown, manifest } = await built(path);
  expect(manifest.missing).toHaveLength(1);
  expect(shown.filter(({ finished }) => finished).map(({ what }) => what)).toEqual(['acme', 'none']);
  expect(shown.at(-1)).toMatchObject({ done: 2, components: 2 });
});

test('no name leads out of the cache', () => {
  for (const purl of ['pkg:..', 'pkg:.', 'pkg:../..', 'pkg:a/../../b'])
    expect(folderName(purl)).toMatch(/^(?!\.+$)[^/\\]+$/);
  const text = (purl: string) =>
    `version: "1"\ncomponents: [{ purl: "${purl}", name: x, source: { kind: dir, path: x }, include: [x] }]`;
  expect(() => parseRecipe(text('pkg:..'), 'recipe.yml')).toThrow('is no purl, such as pkg:pypi/name');
  expect(parseRecipe(text('pkg:pypi/x'), 'recipe.yml').components).toHaveLength(1);
});
