import { describe, expect, test } from '@jest/globals';
import { syntheticFile, syntheticFunction } from '../../../support/synthetic.ts';
import { componentNamed, partOf } from './parts.ts';

const HEADER = ['# Copyright 2024 Acme Inc.', '#', '# Licensed under the MIT License.'];
const A = syntheticFile({ header: HEADER, seed: 1, functions: 5 });
const A_2 = [
  ...A.split('\n').slice(0, 6),
  ...syntheticFunction('early', 70, 10),
  ...A.split('\n').slice(6),
].join('\n');
const B = syntheticFile({ seed: 2, functions: 5 });
const acme = componentNamed('acme', [19_000, 19_010, 19_020]);

const paths = (part: ReturnType<typeof partOf>) => part.origins.map(({ names }) => names);

describe('origins', () => {
  test('a file keeps its origin through changes, and through a move with most of its code', () => {
    const part = partOf(acme, [{ 'acme/a.py': A }, { 'acme/a.py': A_2 }, { 'acme/core/a.py': A_2 }]);
    expect(paths(part)).toEqual([
      [
        { since: 0, path: 'acme/a.py' },
        { since: 2, path: 'acme/core/a.py' },
      ],
    ]);
    // The move itself changes nothing, so the second content goes on.
    expect([...part.contentFirst]).toEqual([0, 1]);
    expect([...part.contentLast]).toEqual([0, 2]);
  });

  test('another file of that name is another origin', () => {
    const part = partOf(acme, [{ 'acme/a.py': A }, { 'acme/core/a.py': B }]);
    expect(paths(part)).toEqual([[{ since: 0, path: 'acme/a.py' }], [{ since: 1, path: 'acme/core/a.py' }]]);
  });

  test('what was away for a release is there again, as a content of its own', () => {
    const part = partOf(acme, [{ 'a.py': A, 'b.py': B }, { 'b.py': B }, { 'a.py': A, 'b.py': B }]);
    const spans = [...part.contentFirst].map((first, i) => [first, part.contentLast[i]]);
    expect(spans).toEqual([
      [0, 0],
      [2, 2],
      [0, 2],
    ]);
  });
});

test('lines that moved are told from one content to the next', () => {
  const part = partOf(acme, [{ 'a.py': A }, { 'a.py': A_2 }]);
  const moved = A_2.split('\n').length - A.split('\n').length;
  expect([...part.shiftStart]).toEqual([0, 0, part.shiftLine.length]);
  expect([...part.shiftDelta]).toContain(moved);
});

test('references to sources count from the first release that has them', () => {
  const alpha = '# Copied from transformers.models.alpha.modeling_alpha.Alpha\n';
  const beta = '# Copied from transformers.models.beta.modeling_beta.Beta\n';
  const part = partOf(acme, [{ 'a.py': A }, { 'a.py': alpha + A }, { 'a.py': beta + alpha + A }]);
  expect(part.origins[0]?.parents).toEqual([
    { since: 1, reference: 'transformers/models/alpha/modeling_alpha.py' },
    { since: 2, reference: 'transformers/models/beta/modeling_beta.py' },
  ]);
});

test('holders of file headers are kept only where headers speak for them', () => {
  expect(partOf(acme, [{ 'a.py': A }]).facts).toMatchObject([{ holders: ['Acme Inc.'] }]);
  expect(partOf(acme, [{ 'a.py': A }], { headerHolders: false }).facts).toMatchObject([{ holders: [] }]);
});
