import { describe, expect, test } from '@jest/globals';
import type { OriginEvidence } from '../../../src/origin/evidence.ts';
import { filesOfCopies, type PlacedFile } from '../../../src/origin/vendored-copy.ts';
import { HERON, origin } from '../rules/context.ts';

const IBIS = { ...HERON, purl: 'pkg:github/reed/ibis', name: 'ibis' };

/** Files of heron in a folder, at their paths. */
const copied = (folder: string, count = 8, share = 0.95): PlacedFile[] =>
  Array.from({ length: count }, (_, i) => ({
    path: `${folder}src/heron/part_${i}.py`,
    holders: ['Heron Inc. team'],
    origins: [origin({ path: `src/heron/part_${i}.py`, share })],
  }));
/** A file that agrees with one of ibis. */
const example = (path: string, holders: readonly string[]): PlacedFile => ({
  path,
  holders,
  origins: [origin({ component: IBIS, path: 'ibis/train.py', share: 0.5, holders: ['Ibis Labs'] })],
});

const rename = (of: OriginEvidence): OriginEvidence => ({ ...of, holders: ['Egret team'] });

describe('a file in a copy of a whole project', () => {
  const file = example('vendor/heron/examples/train.py', ['The Heron Inc. Team']);
  const names = (...files: PlacedFile[]) => [...filesOfCopies(files)];

  test('that names its holder may be the project’s own', () => {
    expect(names(...copied('vendor/heron/'), file)).toEqual([[file.path, 'heron']]);
  });

  test('so it is where the copy is the tree', () => {
    const tool = { ...file, path: 'tools/train.py' };
    expect(names(...copied(''), tool)).toEqual([[tool.path, 'heron']]);
    expect(names(...copied(''), file)).toEqual([]);
  });

  describe('which names often whom it took files from', () => {
    // Heron as a project that has a good part of its files from the Egret team.
    const heron = copied('vendor/heron/').map((one) => ({ ...one, origins: one.origins.map(rename) }));
    const copyOf = (team: string): PlacedFile => {
      const file = example('vendor/heron/ported.py', [team]);
      return { ...file, origins: file.origins.map((one) => ({ ...one, holders: [team] })) };
    };

    test('and the file has their name from its origin: it comes from there', () => {
      expect(names(...heron, copyOf('Egret team'))).toEqual([]);
    });

    test('and the origin does not name them: it may be the project’s own', () => {
      const file = example('vendor/heron/tool.py', ['Egret team']);
      expect(names(...heron, file)).toEqual([[file.path, 'heron']]);
    });

    test('and the name is the project’s: the origin kept it from there', () => {
      const file = copyOf('The Heron Project');
      const own = (of: OriginEvidence): OriginEvidence => ({ ...of, holders: ['The Heron Project'] });
      const files = copied('vendor/heron/').map((one) => ({ ...one, origins: one.origins.map(own) }));
      expect(names(...files, file)).toEqual([[file.path, 'heron']]);
    });
  });

  test.each([
    ['it names another holder', [...copied('vendor/heron/'), { ...file, holders: ['Our Company'] }]],
    [
      'it stands among works of others in the copy',
      [...copied('vendor/heron/'), { ...file, path: 'vendor/heron/third_party/ibis/train.py' }],
    ],
    [
      'it names whom few of the project’s files do',
      [
        ...copied('vendor/heron/', 7).map((one) => ({ ...one, origins: one.origins.map(rename) })),
        ...copied('vendor/heron/', 1),
        file,
      ],
    ],
    ['it names nobody', [...copied('vendor/heron/'), { ...file, holders: [] }]],
    ['it stands beside the copy', [...copied('vendor/heron/'), { ...file, path: 'vendor/train.py' }]],
    ['some files were chosen', [...copied('vendor/heron/', 7), file]],
    ['the files were rewritten', [...copied('vendor/heron/', 8, 0.7), file]],
    [
      'it agrees with the project too',
      [...copied('vendor/heron/'), { ...file, origins: [...file.origins, origin({ share: 0.4 })] }],
    ],
    [
      'the files stand at other paths',
      [...copied('vendor/heron/').map((one) => ({ ...one, path: one.path.replace('src/', '') })), file],
    ],
  ])('not where %s', (_, files) => {
    expect(names(...files)).toEqual([]);
  });
});
