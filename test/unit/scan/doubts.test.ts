/** Where a file stands in the tree, and what that says of its origins. */
import { expect, test } from '@jest/globals';
import { readReleaseNotices } from '../../../src/license/release-notices.ts';
import { DEFAULT_OPTIONS } from '../../../src/origin/views.ts';
import { withDoubts } from '../../../src/scan/doubts.ts';
import { scanFile } from '../../../src/scan/scan-file.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile } from '../../support/synthetic.ts';

const code = (seed: number): string => syntheticFile({ header: [], seed, functions: 4 });
const OWN = '# Copyright 2020 heron authors\n';
const PARTS = Array.from({ length: 8 }, (_, i) => [`src/part_${i}.py`, OWN + code(20 + i)] as const);
const INDEX = inventedIndex(
  part(component('marsh', 'heron', [100], 'MIT'), [Object.fromEntries(PARTS)]),
  part(component('lake', 'stork', [200], 'MIT'), [
    { 'stork/train.py': `# Copyright 2021 Lake Labs\n${code(70)}` },
  ]),
);

test.each<[string, string, string, string | undefined]>([
  ['a file that names the holder of a copied project', OWN, 'low', 'heron'],
  [
    'one that names its origin as well',
    `${OWN}# Adapted from https://github.com/lake/stork/blob/main/stork/train.py\n`,
    'high',
    undefined,
  ],
  ['one that names somebody else', '# Copyright 2022 Our Company\n', 'high', undefined],
])('%s', (_, header, confidence, copyOf) => {
  const tree = [
    ...PARTS.map(([path, text]) => [`vendor/heron/${path}`, text] as const),
    ['vendor/heron/tools/train.py', header + code(70)] as const,
  ];
  const scanned = tree.map(([path, text]) =>
    scanFile(path, Buffer.from(text), {
      fingerprints: DEFAULT_OPTIONS,
      indexes: [INDEX],
      isOwn: () => false,
      parts: false,
      declared: [],
    }),
  );
  const origins = withDoubts(scanned, readReleaseNotices([])).at(-1)?.origins ?? [];
  expect(
    origins.map(({ evidence }) => [evidence.component.name, evidence.confidence, evidence.copyOf]),
  ).toEqual([['stork', confidence, copyOf]]);
});
