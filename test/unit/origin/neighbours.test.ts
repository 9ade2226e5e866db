/** What the other files of a folder say of a file's origin, over an invented index of two siblings. */
import { describe, expect, test } from '@jest/globals';
import { disagree, type Neighbour, neighbourCredits, neighboursOf } from '../../../src/origin/neighbours.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile } from '../../support/synthetic.ts';

const HERON = component('marsh', 'heron', [100], 'MIT');
const index = inventedIndex(
  part(HERON, [
    Object.fromEntries(
      ['egret/modeling_egret.py', 'egret/configuration_egret.py', 'stork/modeling_stork.py'].map(
        (path, seed) => [path, syntheticFile({ seed: seed + 1, functions: 4 })],
      ),
    ),
  ]),
);
const originOf = (path: string): number =>
  index.data.originComponent.findIndex((_, origin) => index.paths(origin).includes(path));
const EGRET = { origin: originOf('egret/modeling_egret.py'), hits: 60 };
const STORK = { origin: originOf('stork/modeling_stork.py'), hits: 62 };

const neighbour = (originPath: string, share = 1, of = HERON): Neighbour => ({
  path: 'ours/config.py',
  component: of,
  originPath,
  share,
});
const credits = (neighbours: Neighbour[], total = 100): number[] =>
  neighbourCredits(index, [EGRET, STORK], total, neighbours);

describe('what a candidate gains by its neighbours', () => {
  test('the one from whose folder another file comes, more the more was edited', () => {
    const [egret, stork] = credits([neighbour('egret/configuration_egret.py')]);
    expect(stork).toBe(0);
    expect(egret).toBeCloseTo(0.06 * 62 + 0.3 * 38);
    // A copy that one candidate explains wholly leaves little to ask.
    expect(credits([neighbour('egret/configuration_egret.py')], 62)[0]).toBeCloseTo(0.06 * 62);
  });

  test('in proportion to how much of the other file comes from there, and once for many of them', () => {
    const whole = credits([neighbour('egret/configuration_egret.py')])[0] as number;
    const half = [
      neighbour('egret/configuration_egret.py', 0.5),
      neighbour('egret/processing_egret.py', 0.25),
    ];
    expect(credits(half)[0]).toBeCloseTo(whole / 2);
  });

  test('a file that comes from one of the candidates is of the same kind, and says nothing', () => {
    expect(credits([neighbour('egret/modeling_egret.py'), neighbour('stork/modeling_stork.py')])).toEqual([
      0, 0,
    ]);
  });

  test('a folder of the same path in another project is another folder', () => {
    const other = component('reed', 'bittern', [100], 'MIT');
    expect(credits([neighbour('egret/configuration_egret.py', 1, other)])).toEqual([0, 0]);
    // Packages of one repository share it, however its address is spelled.
    const same = { ...other, repository: HERON.repository?.toUpperCase() ?? null };
    expect(credits([neighbour('egret/configuration_egret.py', 1, same)])[0]).toBeGreaterThan(0);
  });
});

test('neighbours are of an origin where they come from its folder, and disagree where any does not', () => {
  const origin = { component: HERON, path: 'egret/modeling_egret.py' };
  const near = neighbour('egret/configuration_egret.py');
  const far = neighbour('stork/configuration_stork.py');
  expect(neighboursOf(origin, [near, far])).toEqual([near]);
  expect(disagree(origin, [near])).toBe(false);
  expect(disagree(origin, [near, far])).toBe(true);
  expect(disagree(origin, [])).toBe(false);
});
