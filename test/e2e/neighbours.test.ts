/**
 * A model whose code agrees with two siblings alike: the configuration beside it tells from which it was taken, in an
 * audit, in `explain` of the one file, and where the pull request changes that file alone.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/schema.ts';
import { writeFiles } from '../support/acme.ts';
import { syntheticFile, syntheticFunction } from '../support/synthetic.ts';
import {
  type TemporaryFolder,
  temporaryFolder,
  temporaryRepository,
} from '../support/temporary-repository.ts';
import { CLI } from './run.ts';

const functions = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => syntheticFunction(`step_${from + i}`, from + i))
    .flat()
    .join('\n');
const SHARED = functions(0, 12);
const HEADER = '# Copyright 2023 The Heron team. Licensed under the MIT license.\n';
/** Both came in one release. Ours has one function that only egret has, two that only stork has, and more of its own. */
const EGRET = `${HEADER}${SHARED}\n${functions(100, 102)}`;
const STORK = `${HEADER}${SHARED}\n${functions(200, 203)}`;
const OURS = `${SHARED}\n${functions(101, 102)}\n${functions(201, 203)}\n${functions(300, 310)}`;
const config = (seed: number): string => syntheticFile({ header: [HEADER], seed, functions: 3 });

const RECIPE = `version: "1"
components:
  - purl: pkg:pypi/heron
    name: heron
    repository: https://example.com/marsh/heron
    license: MIT
    source: { kind: dir, path: releases, dates: { "1.0": 2023-01-01 } }
    layout: [{ since: "1.0", prefix: "" }]
    include: ["heron/**/*.py"]
`;

const folders: TemporaryFolder[] = [];
const remembered = (folder: TemporaryFolder): TemporaryFolder => {
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) folder.remove();
});

describe('a file that agrees with two siblings', () => {
  let index = '';
  beforeAll(() => {
    const upstream = remembered(temporaryFolder()).path;
    index = join(upstream, 'heron.idx');
    writeFiles(upstream, {
      'recipe.yml': RECIPE,
      'releases/1.0/heron/egret/modeling_egret.py': EGRET,
      'releases/1.0/heron/egret/configuration_egret.py': config(8),
      'releases/1.0/heron/stork/modeling_stork.py': STORK,
      'releases/1.0/heron/stork/configuration_stork.py': config(9),
    });
    execFileSync(process.execPath, [CLI, 'index', 'build', join(upstream, 'recipe.yml'), '--output', index]);
  });

  const report = (cwd: string, ...args: string[]): Report => {
    try {
      return JSON.parse(
        execFileSync(process.execPath, [CLI, ...args, '--index', index, '--format', 'json'], {
          cwd,
          encoding: 'utf8',
        }),
      );
    } catch (error) {
      return JSON.parse((error as { stdout: string }).stdout);
    }
  };
  const originOf = ({ files }: Report): { path: string; neighbours: readonly string[] | undefined } => {
    const [origin] = files.find(({ path }) => path === 'ours/model.py')?.origins ?? [];
    return { path: origin?.path ?? '', neighbours: origin?.neighbours };
  };
  const STORK_NAMED = { path: 'heron/stork/modeling_stork.py', neighbours: undefined };
  const EGRET_NAMED = { path: 'heron/egret/modeling_egret.py', neighbours: ['ours/config.py'] };

  test('alone, it is of the one that holds more of it', () => {
    const tree = remembered(temporaryFolder()).path;
    writeFiles(tree, { 'ours/model.py': OURS });
    expect(originOf(report(tree, 'audit', '.'))).toEqual(STORK_NAMED);
  });

  test('beside the configuration of the other, it is of that one', () => {
    // A repository: `explain` of a file elsewhere knows its folder only.
    const { path: tree } = remembered(temporaryRepository());
    writeFiles(tree, { 'ours/model.py': OURS, 'ours/config.py': config(8) });
    expect(originOf(report(tree, 'audit', '.'))).toEqual(EGRET_NAMED);
    expect(originOf(report(tree, 'explain', 'ours/model.py'))).toEqual(EGRET_NAMED);
    const text = execFileSync(process.execPath, [CLI, 'explain', 'ours/model.py', '--index', index], {
      cwd: tree,
      encoding: 'utf8',
    });
    expect(text).toContain('ours/config.py comes from the same folder of the origin');
  });

  test('a configuration in another folder says nothing', () => {
    const tree = remembered(temporaryFolder()).path;
    writeFiles(tree, { 'ours/model.py': OURS, 'theirs/config.py': config(8) });
    expect(originOf(report(tree, 'audit', '.'))).toEqual(STORK_NAMED);
  });

  test('of a pull request that brings the file alone, the files beside it are read', () => {
    const repo = remembered(temporaryRepository());
    repo.write('ours/config.py', config(8));
    repo.commit('the configuration', 0);
    repo.write('ours/model.py', OURS);
    repo.commit('the model', 1);
    expect(originOf(report(repo.path, 'audit', '.', '--changed', 'HEAD~1'))).toEqual(EGRET_NAMED);
  });
});
