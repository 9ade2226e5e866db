import { describe, expect, test } from '@jest/globals';
import { DEFAULT_OPTIONS } from '../../../src/origin/views.ts';
import { inTreePairs } from '../../../src/scan/in-tree.ts';
import { scanFile } from '../../../src/scan/scan-file.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile } from '../../support/synthetic.ts';

const text = syntheticFile({ seed: 3, functions: 10 });

describe('whom the project is itself', () => {
  const index = inventedIndex(
    part(component('lake', 'stork', [19_000], 'MIT'), [
      { 'a.py': syntheticFile({ seed: 60, functions: 3 }) },
    ]),
  );
  const scanned = (path: string, holder: string) =>
    scanFile(path, Buffer.from(`# Copyright 2024 ${holder}\n${text}`), {
      fingerprints: index.data.options,
      indexes: [index],
      isOwn: () => false,
      parts: false,
      declared: [],
    });
  const files = [scanned('a.py', 'Heron'), scanned('b.py', 'Egret')];
  test.each<[string, string[], string[]]>([
    ['is missing in no file by the owner’s name', ['heron'], ['a.py']],
    ['nor by the word that it begins with', ['heron-labs'], ['a.py']],
    ['but by no other of its words', ['labs-heron'], ['a.py', 'b.py']],
  ])('%s', (_, own, lacking) => {
    const { matches } = inTreePairs(files, [], own, DEFAULT_OPTIONS.names.k);
    expect(matches.map(({ file }) => file.path)).toEqual(lacking);
  });
});
