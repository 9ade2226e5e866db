import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { audit } from '../../../src/audit.ts';
import { buildIndex } from '../../../src/origin/build/build.ts';
import { loadIndex } from '../../../src/origin/load-index.ts';
import { wholeCopies } from '../../../src/origin/whole-file.ts';
import { lexPython } from '../../../src/source/python.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-repository.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** A file that is one table: no run of its tokens has enough distinct ones for a fingerprint. */
function table(rows: number, word = 'row'): string {
  return [
    '# Copyright 2024 Acme Inc.',
    'from acme.tables import Table',
    '',
    'ROWS = Table({',
    ...Array.from({ length: rows }, (_, i) => `    "${word} ${i}": "text ${i * 7}",`),
    '})',
    '',
  ].join('\n');
}

async function indexed(files: Readonly<Record<string, string>>, name = 'acme'): Promise<string> {
  for (const [path, text] of Object.entries(files)) folder.write(`${name}/1.0/${path}`, text);
  folder.write(
    `${name}.yml`,
    JSON.stringify({
      version: '1',
      components: [
        {
          purl: `pkg:pypi/${name}`,
          name,
          license: 'Apache-2.0',
          source: { kind: 'dir', path: name, dates: { '1.0': '2024-01-01' } },
          include: ['**/*.py'],
        },
      ],
    }),
  );
  const output = join(folder.path, `${name}.idx`);
  await buildIndex(join(folder.path, `${name}.yml`), {
    output,
    cache: join(folder.path, 'cache'),
    recorder: null,
    onProgress: () => {},
  });
  return output;
}

async function originsOf(text: string, index: string) {
  folder.write('tree/mine.py', text);
  const { report } = await audit({
    root: join(folder.path, 'tree'),
    scope: { kind: 'repository' },
    indexPaths: [index],
  });
  return report.files[0]?.origins ?? [];
}

describe('a table that is copied whole', () => {
  test('has no fingerprints, and is found by the digest of its code', async () => {
    const index = await indexed({ 'acme/table.py': table(60), 'acme/other.py': table(61, 'other') });
    const copy = table(60).replace(/^#.*\n/, '# A table.\n\n');
    expect(await originsOf(copy, index)).toMatchObject([
      {
        path: 'acme/table.py',
        share: 1,
        confidence: 'high',
        kind: 'verbatim',
        regions: [{ startLine: 5, endLine: 66 }],
      },
    ]);
  });

  test('is found by imports and length, with low confidence, where its literals were changed', async () => {
    const index = await indexed({ 'acme/table.py': table(80), 'acme/other.py': table(95, 'other') });
    expect(await originsOf(table(80, 'line'), index)).toMatchObject([
      { path: 'acme/table.py', share: 1, confidence: 'low', kind: 'renamed' },
    ]);
    expect(await originsOf(table(79, 'line'), index)).toEqual([]);
    const otherImports = table(80, 'line').replace('from acme.tables', 'from elsewhere');
    expect(await originsOf(otherImports, index)).toEqual([]);
    const noImports = table(80, 'line').replace(/^from .*\n/m, '');
    expect(await originsOf(noImports, index)).toEqual([]);
  });

  test('is not found by its length where files of the same imports have all lengths around it', async () => {
    const all = Array.from({ length: 20 }, (_, i) => [`acme/t${i}.py`, table(70 + i)]);
    const index = await indexed(Object.fromEntries(all));
    expect(await originsOf(table(80, 'line'), index)).toEqual([]);
    expect(await originsOf(table(80), index)).toMatchObject([{ path: 'acme/t10.py', kind: 'verbatim' }]);
  });
});

describe('whole copies', () => {
  test('of little code are none', async () => {
    const index = await loadIndex(await indexed({ 'acme/table.py': table(20) }));
    const lexed = lexPython(Buffer.from(table(20)));
    expect(lexed.tokens.length).toBeLessThan(100);
    expect(wholeCopies('verbatim', lexed, [index], () => false, 0xffff)).toEqual([]);
  });

  test('name who published first in front, and nobody who did not before the scanned project', async () => {
    const [mine, theirs] = [
      await indexed({ 'a.py': table(60) }),
      await indexed({ 'b.py': table(60) }, 'zebra'),
    ];
    const indexes = await Promise.all([mine, theirs].map(loadIndex));
    const lexed = lexPython(Buffer.from(table(60)));
    const found = (own: string, before = 0xffff) =>
      wholeCopies('verbatim', lexed, indexes, ({ name }) => name === own, before).map(({ index, origin }) =>
        index.path(origin, 0),
      );
    expect(found('')).toEqual(['a.py', 'b.py']);
    expect(found('acme')).toEqual([]);
    expect(found('', 19_000)).toEqual([]);
  });
});
