/**
 * A whole library was vendored, of which the index holds a part: its example agrees with who took it over, and is no copy
 * of theirs. Invented projects of our own writing, through the built command line.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFiles } from '../support/acme.ts';
import { syntheticFile } from '../support/synthetic.ts';
import { auditFolder, CLI } from './run.ts';

const headerOf = (holder: string): string[] => [
  `# Copyright 2024 ${holder}. All rights reserved.`,
  '#',
  '# Licensed under the Apache License, Version 2.0 (the "License");',
  '# you may not use this file except in compliance with the License.',
];
const RECIPE = `version: "1"
components:
  - purl: pkg:pypi/pond
    name: pond
    license: Apache-2.0
    include: ["**/*.py"]
    source: { kind: dir, path: pond, dates: { "1.0": 2023-01-01 } }
  - purl: pkg:pypi/stork
    name: stork
    license: Apache-2.0
    include: ["**/*.py"]
    source: { kind: dir, path: stork, dates: { "1.0": 2024-01-01 } }
`;
const parts = Object.fromEntries(
  Array.from({ length: 8 }, (_, i) => [
    `pond/part_${i}.py`,
    syntheticFile({ header: headerOf('The Pond Authors'), seed: 40 + i, functions: 4 }),
  ]),
);
const under = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
const example = (holder: string): string =>
  syntheticFile({ header: headerOf(holder), seed: 70, functions: 6 });

describe('a vendored library', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'colophon-copy-'));
  const index = join(scratch, 'pond.idx');
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  beforeAll(() => {
    const upstream = writeFiles(join(scratch, 'upstream'), {
      ...under('pond/1.0', parts),
      'stork/1.0/stork/train.py': example('Stork Labs'),
      'recipe.yml': RECIPE,
    });
    execFileSync(process.execPath, [CLI, 'index', 'build', join(upstream, 'recipe.yml'), '--output', index]);
  });

  const findings = (name: string, holder: string, ...more: string[]) => {
    const tree = writeFiles(join(scratch, name), {
      ...under('vendor', parts),
      'vendor/examples/train.py': example(holder),
      'ours/main.py': 'print("heron")\n',
    });
    const { report } = auditFolder(tree, '--index', index, ...more);
    return report.findings.filter(({ path }) => path === 'vendor/examples/train.py');
  };

  test('its example, which names its holder, is a doubt and says so', () => {
    const found = findings('kept', 'The Pond Authors');
    expect(found.map(({ level, rule }) => [level, rule])).toEqual([['warning', 'holder-missing']]);
    expect(found[0]?.message).toContain('it stands in a copy of pond and names its holder');
    expect(findings('kept-ko', 'The Pond Authors', '--lang', 'ko')[0]?.message).toContain('pond 사본 안에');
  });

  test('with another holder in its place it is an error', () => {
    const [error] = findings('swapped', 'Our Company').filter(({ rule }) => rule === 'holder-missing');
    expect(error).toMatchObject({
      level: 'error',
      evidence: { expected: ['Stork Labs'], found: ['Our Company'] },
    });
  });
});
