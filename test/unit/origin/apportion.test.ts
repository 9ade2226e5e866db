/** Which origins explain a file piece by piece. */
import { describe, expect, test } from '@jest/globals';
import {
  apportion,
  Holdings,
  LEAST_PIECE,
  LIKELIHOOD,
  piecesOf,
  priorsOf,
} from '../../../src/origin/apportion.ts';
import { assembleIndex } from '../../../src/origin/build/assemble.ts';
import { componentPart } from '../../../src/origin/build/component-part.ts';
import { contentRecord } from '../../../src/origin/build/content.ts';
import { OriginIndex } from '../../../src/origin/origin-index.ts';
import { DEFAULT_OPTIONS } from '../../../src/origin/views.ts';
import { PYTHON } from '../../../src/source/languages.ts';
import { syntheticFile } from '../../support/synthetic.ts';

const block = (firstToken: number, endToken: number, depth = 0) => ({
  kind: 'class' as const,
  name: 'Reed',
  depth,
  firstToken,
  endToken,
  startLine: 1,
  endLine: 2,
});

/** Holdings of pieces with 20 fingerprints each: what each origin holds, and of it what it published first. */
function holdings(rows: readonly (readonly (readonly [hits: number, firsts: number])[])[]): Holdings {
  const held = new Holdings(rows.length, rows[0]?.length ?? 0);
  rows.forEach((row, piece) => {
    for (let i = 0; i < 20; i++) held.enlarge(piece);
    row.forEach(([hits, firsts], place) => {
      for (let i = 0; i < hits; i++) held.add(piece, place, i < firsts);
    });
  });
  return held;
}

describe('pieces of a file', () => {
  test('are its functions and classes and what stands between them; methods are part of their class', () => {
    const pieces = piecesOf(
      [block(10, 20), block(12, 15, 1), block(20, 30)],
      Uint32Array.of(0, 5, 10, 13, 19, 20, 29, 30, 40),
    );
    expect([...pieces.of]).toEqual([0, 0, 1, 1, 1, 2, 2, 3, 3]);
    expect(pieces.count).toBe(4);
  });

  test('without functions a file is cut into pieces of a function’s size', () => {
    const pieces = piecesOf(
      [],
      Uint32Array.from({ length: 100 }, (_, i) => i),
    );
    expect(pieces.count).toBe(3);
    expect([pieces.of[0], pieces.of[47], pieces.of[48], pieces.of[99]]).toEqual([0, 0, 1, 2]);
  });

  test('a function in which no fingerprint begins is none', () => {
    expect(piecesOf([block(0, 3), block(3, 9)], Uint32Array.of(4))).toEqual({
      count: 1,
      of: Uint16Array.of(0),
    });
  });
});

describe('what is explained is apportioned', () => {
  const none = [0, 0, 0];

  test('what several hold alike goes to the one that explains other pieces too', () => {
    // The second holds all of the second piece, the third nothing else.
    const [first = 0, second = 0, third = 0] = apportion(
      holdings([
        [
          [0, 0],
          [20, 0],
          [20, 0],
        ],
        [
          [0, 0],
          [20, 0],
          [3, 0],
        ],
        [
          [20, 0],
          [2, 0],
          [0, 0],
        ],
      ]),
      none,
    );
    expect(first).toBeCloseTo(1 / 3, 2);
    expect(second).toBeGreaterThan(0.6);
    expect(third).toBeLessThan(0.05);
    expect(first + second + third).toBeCloseTo(1);
  });

  test('among equals to the first publisher, and to the one of which more was made', () => {
    const alike = [
      [
        [20, 0],
        [20, 20],
        [20, 0],
      ],
    ] as const;
    const byFirst = apportion(holdings(alike), none);
    expect(Math.max(...byFirst)).toBe(byFirst[1]);
    const byPrior = apportion(
      holdings([
        [
          [20, 0],
          [20, 0],
          [20, 0],
        ],
      ]),
      [0, 0, 1],
    );
    expect(Math.max(...byPrior)).toBe(byPrior[2]);
  });

  test('one that is often taken does not win a piece of which another holds clearly more', () => {
    const weights = apportion(
      holdings([
        [
          [12, 12],
          [20, 0],
          [0, 0],
        ],
      ]),
      [LIKELIHOOD.taken * Math.log(300), 0, 0],
    );
    expect(Math.max(...weights)).toBe(weights[1]);
  });

  test('pieces too small to tell count for nothing', () => {
    const held = new Holdings(1, 2);
    for (let i = 0; i < LEAST_PIECE - 1; i++) {
      held.enlarge(0);
      held.add(0, 0, true);
    }
    expect([...apportion(held, [0, 0])]).toEqual([0.5, 0.5]);
  });
});

test('how often an origin was taken is read from what files of the index declare, as far as it was published', () => {
  const component = (name: string, day: number) => ({
    purl: `pkg:github/marsh/${name}`,
    name,
    aliases: [],
    repository: `https://github.com/marsh/${name}`,
    license: 'MIT',
    permalink: null,
    releases: [{ version: '1.0', tag: 'v1.0', day, prefix: '' }],
    documents: [],
  });
  const part = (name: string, day: number, text: string) => {
    const path = `${name}/model.py`;
    const record = contentRecord(Buffer.from(text), PYTHON, DEFAULT_OPTIONS, path);
    return componentPart({ component: component(name, day), releases: [new Map([[path, record]])] });
  };
  const heron = syntheticFile({ header: ['# Copyright 2023 Heron Inc.'], seed: 1, functions: 4 });
  const egret = `# Adapted from https://github.com/marsh/heron/blob/v1.0/heron/model.py\n${syntheticFile({ header: [], seed: 2, functions: 4 })}`;
  const index = new OriginIndex(
    assembleIndex([part('heron', 100, heron), part('egret', 200, egret)], DEFAULT_OPTIONS, 'test'),
  );
  const [first = -1, second = -1] = priorsOf(index, 201);
  expect(Math.max(first, second)).toBeCloseTo(LIKELIHOOD.taken * Math.log(2));
  expect(Math.min(first, second)).toBe(0);
  expect([...priorsOf(index, 200)]).toEqual([0, 0]);
});
