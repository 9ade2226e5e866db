import { expect, test } from '@jest/globals';
import { assembleIndex } from '../../../../src/origin/build/assemble.ts';
import { summarizeComponents } from '../../../../src/origin/inspect.ts';
import { OriginIndex } from '../../../../src/origin/origin-index.ts';
import { DEFAULT_OPTIONS } from '../../../../src/origin/views.ts';
import { syntheticFile, syntheticFunction } from '../../../support/synthetic.ts';
import { componentNamed, partOf } from './parts.ts';

const file = (seed: number, functions = 6) => syntheticFile({ seed, functions });
const copiedFrom = (path: string) => `# Copied from ${path}\n`;
const indexOf = (...parts: Parameters<typeof assembleIndex>[0]) =>
  new OriginIndex(assembleIndex(parts, DEFAULT_OPTIONS, 'test'));

/** Parents of the origin with this path: path, kind, release from which on. */
function parentsOf(index: OriginIndex, path: string, release?: number): unknown[] {
  const origin = [...index.data.originComponent.keys()].find((each) => index.paths(each).includes(path));
  return index
    .parents(origin as number, release)
    .map(({ origin: parent, kind, since }) => [index.paths(parent)[0], kind, since]);
}

test('a parent that a later release declares is none of the releases before', () => {
  const llama = partOf(componentNamed('llama', [19_300]), [{ 'llama/model.py': file(1) }]);
  const neox = partOf(componentNamed('neox', [19_000, 19_400, 19_500]), [
    { 'neox/model.py': file(2) },
    { 'neox/model.py': copiedFrom('llama/model.py') + file(2) },
    { 'neox/model.py': copiedFrom('llama/model.py') + file(2, 7) },
  ]);
  const index = indexOf(llama, neox);
  expect([0, 1, 2].map((release) => parentsOf(index, 'neox/model.py', release))).toEqual([
    [],
    [['llama/model.py', 'declared', 1]],
    [['llama/model.py', 'declared', 1]],
  ]);
  expect(parentsOf(index, 'neox/model.py')).toHaveLength(1);
  expect(summarizeComponents(index)[1]?.parents).toEqual([
    { purl: 'pkg:github/example/llama', kind: 'declared', files: 1, since: '2.0' },
  ]);
});

test('who published a good part of the first content before is a parent from the start', () => {
  const old = partOf(componentNamed('old', [18_000]), [{ 'old/a.py': file(3) }]);
  const young = partOf(componentNamed('young', [19_000, 19_100]), [
    { 'young/b.py': `${file(3)}\n${syntheticFunction('own', 5, 20).join('\n')}` },
    { 'young/b.py': `${copiedFrom('old/a.py')}${file(3)}` },
  ]);
  // Matched in the first content, declared by the second: one parent, known from the first on.
  expect(parentsOf(indexOf(old, young), 'young/b.py', 0)).toEqual([['old/a.py', 'declared', 0]]);
  const silent = partOf(componentNamed('young', [19_000]), [{ 'young/b.py': file(3) }]);
  expect(parentsOf(indexOf(old, silent), 'young/b.py')).toEqual([['old/a.py', 'matched', 0]]);
  // Who is not older is no parent.
  const twin = partOf(componentNamed('twin', [19_000]), [{ 'twin/b.py': file(3) }]);
  expect(parentsOf(indexOf(twin, silent), 'young/b.py')).toEqual([]);
});

test('a generated file has the parents of its modular file, from where both say so', () => {
  const zoo = partOf(componentNamed('zoo', [19_000, 19_010, 19_020]), [
    { 'zoo/models/base/modeling_base.py': file(6), 'zoo/models/new/modeling_new.py': file(7) },
    {
      'zoo/models/base/modeling_base.py': file(6),
      'zoo/models/new/modeling_new.py': copiedFrom('zoo/models/new/modular_new.py') + file(7),
      'zoo/models/new/modular_new.py': file(8, 3),
    },
    {
      'zoo/models/base/modeling_base.py': file(6),
      'zoo/models/new/modeling_new.py': copiedFrom('zoo/models/new/modular_new.py') + file(7),
      'zoo/models/new/modular_new.py': copiedFrom('zoo/models/base/modeling_base.py') + file(8, 3),
    },
  ]);
  expect(parentsOf(indexOf(zoo), 'zoo/models/new/modeling_new.py')).toEqual([
    ['zoo/models/base/modeling_base.py', 'declared', 2],
  ]);
});
