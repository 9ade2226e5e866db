/** Who came first, end to end: a tree with a history, an upstream with dated releases, the built command line. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/schema.ts';
import { writeFiles } from '../support/acme.ts';
import { syntheticFile } from '../support/synthetic.ts';
import {
  type TemporaryFolder,
  temporaryFolder,
  temporaryRepository,
} from '../support/temporary-repository.ts';
import { auditFolder, CLI } from './run.ts';

const HEADER = ['# Copyright 2023 The Heron team. All rights reserved.'];
const CODE = syntheticFile({ header: HEADER, seed: 5, functions: 9 });
const OTHER = syntheticFile({ header: HEADER, seed: 77, functions: 9 });

/** The trees' histories begin on 2025-01-01; heron published other code before that, and this code long after. */
const RECIPE = `version: "1"
components:
  - purl: pkg:pypi/heron
    name: heron
    repository: https://example.com/marsh/heron
    license: MIT
    source: { kind: dir, path: releases, dates: { "1.0": 2023-01-01, "2.0": 2025-12-01 } }
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

describe('code that stood here before heron published it', () => {
  let index = '';
  beforeAll(() => {
    const upstream = remembered(temporaryFolder()).path;
    index = join(upstream, 'heron.idx');
    writeFiles(upstream, {
      'recipe.yml': RECIPE,
      'releases/1.0/heron/other.py': OTHER,
      'releases/2.0/heron/other.py': OTHER,
      'releases/2.0/heron/model.py': CODE,
    });
    execFileSync(process.execPath, [CLI, 'index', 'build', join(upstream, 'recipe.yml'), '--output', index]);
  });

  /** `model.py` came on the first day of the history. */
  const history = (first = CODE): TemporaryFolder => {
    const repo = remembered(temporaryRepository());
    repo.write('ours/model.py', first);
    repo.commit('the model', 0);
    repo.write('ours/model.py', CODE.replace(HEADER[0] as string, '# Ours.'));
    repo.commit('its header', 30);
    return repo;
  };
  const audited = (folder: string): Pick<Report, 'findings' | 'files'> & { notes: readonly string[] } => {
    const { report } = auditFolder(folder, '--index', index);
    return { ...report, notes: report.target.notes };
  };
  const ofHeron = ({ findings }: Pick<Report, 'findings'>): string[] =>
    findings.filter(({ origin }) => origin?.purl === 'pkg:pypi/heron@2.0').map(({ rule }) => rule);

  test('owes heron nothing, and the report says why', () => {
    const report = audited(history().path);
    expect(ofHeron(report)).toEqual([]);
    expect(report.files[0]?.status).toBe('original');
    expect(report.notes).toEqual([
      "ours/model.py agrees with pkg:pypi/heron@2.0, which was published long after the code stood here by Git's history, so nothing is asked for its sake.",
    ]);
  });

  test('whose lines were written after heron published them is judged as any other', () => {
    const repo = remembered(temporaryRepository());
    repo.write('ours/model.py', 'x = 1\n');
    repo.commit('a stub', 0);
    repo.write('ours/model.py', CODE.replace(HEADER[0] as string, '# Ours.'));
    repo.commit('the model', 400);
    const report = audited(repo.path);
    expect(ofHeron(report)).toContain('holder-missing');
    expect(report.notes).toEqual([]);
  });

  test('in a clone without its history is judged as any other', () => {
    const clone = remembered(temporaryFolder());
    clone.git('clone', '--quiet', '--depth=1', `file://${history().path}`, 'tree');
    expect(ofHeron(audited(join(clone.path, 'tree')))).toContain('holder-missing');
  });

  test('whose history is broken is judged as any other, and the report says that Git did not tell', () => {
    const repo = history(`${CODE}\n# More.\n`);
    const blob = repo.git('rev-parse', 'HEAD~:ours/model.py');
    rmSync(join(repo.path, '.git', 'objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const report = audited(repo.path);
    expect(ofHeron(report)).toContain('holder-missing');
    expect(report.notes).toEqual([
      expect.stringMatching(
        /^Git did not say since when the code of ours\/model\.py has stood here \(.+\), so whether it was here before its origin was published was not checked\.$/,
      ),
    ]);
  });
});
