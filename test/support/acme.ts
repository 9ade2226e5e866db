/** "acme-models": an invented upstream of our own writing, with two releases and a recipe to index it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syntheticFile, syntheticFunction } from './synthetic.ts';

const HEADER = [
  '# coding=utf-8',
  '# Copyright 2024 The Acme Inc. team and Example Labs. All rights reserved.',
  '#',
  '# Licensed under the Apache License, Version 2.0 (the "License");',
  '# you may not use this file except in compliance with the License.',
  '# You may obtain a copy of the License at',
  '#',
  '#     http://www.apache.org/licenses/LICENSE-2.0',
  '#',
  '# Unless required by applicable law or agreed to in writing, software',
  '# distributed under the License is distributed on an "AS IS" BASIS,',
  '# WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.',
  '# See the License for the specific language governing permissions and',
  '# limitations under the License.',
];

export const ACME_HOLDERS = ['Acme Inc. team', 'Example Labs'];

/** `src/acme/model.py` as release 1.0 has it. */
export const ACME_1 = syntheticFile({ header: HEADER, seed: 11, functions: 9 });

/** The same in release 2.0: a function was put in front. */
export const ACME_2 = [
  ...ACME_1.split('\n').slice(0, 16),
  ...syntheticFunction('added', 12, 14),
  ...ACME_1.split('\n').slice(16),
].join('\n');

const RECIPE = `version: "1"
components:
  - purl: pkg:pypi/acme-models
    name: acme-models
    repository: https://example.com/acme/acme-models
    license: Apache-2.0
    permalink: https://example.com/acme/acme-models/blob/{tag}/{path}#L{start}-L{end}
    source: { kind: dir, path: releases, dates: { "1.0": 2024-01-01, "2.0": 2024-06-01 } }
    layout: [{ since: "1.0", prefix: src/ }]
    include: ["acme/**/*.py"]
`;

/** Writes the releases and the recipe below a folder; returns the recipe's path. */
export function writeAcme(folder: string): string {
  writeFiles(folder, {
    'releases/1.0/acme/model.py': ACME_1,
    'releases/2.0/acme/model.py': ACME_2,
    'recipe.yml': RECIPE,
  });
  return join(folder, 'recipe.yml');
}

/** Writes files below a folder and returns the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Without any comment, as a release that strips headers has it. */
export function withoutComments(text: string): string {
  return text.replace(/^#.*\n/gm, '');
}
