import { describe, expect, test } from '@jest/globals';
import {
  CATALOGUE,
  entryBySpelling,
  entryOf,
  isModelLicense,
} from '../../../src/license/catalogue/catalogue.ts';
import type { Duty } from '../../../src/license/catalogue/entry.ts';
import { parseExpression } from '../../../src/license/expression.ts';
import { modelLicensesIn } from '../../../src/license/model-license-text.ts';
import { plainWords } from '../../../src/license/plain-words.ts';
import { ARCHITECTURES, FAMILIES } from '../../../src/model-card/families.ts';
import { isHubLicense } from '../../../src/model-card/hub-licenses.ts';

describe('the catalogue is whole', () => {
  test('every id is one of SPDX or a LicenseRef, once', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of CATALOGUE)
      if (isModelLicense(entry) && entry.id.startsWith('LicenseRef-'))
        expect(entry.id).toMatch(/^LicenseRef-[\w.+-]+$/);
      else expect(parseExpression(entry.id) ?? parseExpression(`${entry.id}-only`)).not.toBeNull();
  });

  test('no spelling means two licenses', () => {
    const seen = new Map<string, string>();
    for (const { id, aliases, hub, name } of CATALOGUE)
      for (const spelling of new Set([id, name, ...aliases, ...(hub === null ? [] : [hub])].map(squeezed))) {
        expect([spelling, seen.get(spelling) ?? id]).toEqual([spelling, id]);
        seen.set(spelling, id);
      }
  });

  test('every duty has a clause and places, and what is demanded word for word has words', () => {
    for (const { id, duties, source } of CATALOGUE) {
      expect(source).toMatch(/^https:\/\//);
      for (const [duty, terms] of Object.entries(duties)) {
        expect([id, duty, terms.clause]).not.toEqual([id, duty, '']);
        expect(terms.where.length).toBeGreaterThan(0);
        const exact: Duty[] = ['notice-sentence', 'display', 'name-prefix'];
        expect([id, duty, terms.words !== undefined]).toEqual([id, duty, exact.includes(duty as Duty)]);
        expect([id, duty, terms.asks !== undefined]).toEqual([id, duty, duty === 'person']);
      }
    }
  });

  test('ids of the Hub are ones that the Hub takes', () => {
    for (const { id, hub } of CATALOGUE)
      if (hub !== null && isModelLicense({ id } as never))
        expect([hub, isHubLicense(hub)]).toEqual([hub, true]);
  });

  test('every base model stands under a license that is known, and its ancestors are there', () => {
    const names = new Set(FAMILIES.map(({ name }) => name));
    expect(names.size).toBe(FAMILIES.length);
    for (const { name, license, parents = [], source, makers } of FAMILIES) {
      expect([name, entryOf(license) !== null || parseExpression(license) !== null]).toEqual([name, true]);
      for (const parent of parents) expect(names).toContain(parent);
      expect(source).toMatch(/^https:\/\//);
      for (const maker of makers) expect(maker).toBe(maker.toLowerCase());
    }
    for (const { licenses } of ARCHITECTURES)
      for (const id of licenses) expect([id, entryOf(id) !== null]).toEqual([id, true]);
  });
});

/** What a model licence demands word for word, as issue and licence have it. */
test.each<[string, Duty, string]>([
  [
    'llama2',
    'notice-sentence',
    'Llama 2 is licensed under the LLAMA 2 Community License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.',
  ],
  ['llama3', 'display', 'Built with Meta Llama 3'],
  ['llama3', 'name-prefix', 'Llama 3'],
  ['llama3.1', 'display', 'Built with Llama'],
  ['llama3.2', 'name-prefix', 'Llama'],
  [
    'llama3.3',
    'notice-sentence',
    'Llama 3.3 is licensed under the Llama 3.3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
  ],
  [
    'llama4',
    'notice-sentence',
    'Llama 4 is licensed under the Llama 4 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
  ],
  [
    'gemma',
    'notice-sentence',
    'Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms',
  ],
  [
    'qwen',
    'notice-sentence',
    'Qwen is licensed under the Qwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.',
  ],
  ['qwen', 'display', 'Improved using Qwen'],
  [
    'tongyi-qianwen-license-agreement',
    'notice-sentence',
    'Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.',
  ],
  ['glm-4', 'name-prefix', 'glm-4'],
  [
    'minimax-model-license',
    'notice-sentence',
    'MiniMax AI model is licensed under the MiniMax Model License, Copyright © MiniMax. All Rights Reserved.',
  ],
  [
    'falcon-llm-license',
    'display',
    'is built using Falcon LLM technology from the Technology Innovation Institute',
  ],
  [
    'nvidia-open-model-license',
    'notice-sentence',
    'Licensed by NVIDIA Corporation under the NVIDIA Open Model License',
  ],
  ['nvidia-open-model-license', 'display', 'Built on NVIDIA Cosmos'],
  ['exaone', 'name-prefix', 'EXAONE'],
  ['k-exaone', 'name-prefix', 'K-EXAONE'],
  [
    'hyperclovax-seed',
    'notice-sentence',
    'HyperCLOVA X SEED Model is licensed under the HyperCLOVA X SEED Model License Agreement, Copyright © NAVER Corp. All Rights Reserved.',
  ],
  ['hyperclovax-seed', 'display', 'Powered by HyperCLOVA X'],
  ['hyperclovax-seed', 'name-prefix', 'HyperCLOVA X'],
  ['tencent-hunyuan-community', 'display', 'Powered by Tencent Hunyuan'],
])('%s, %s: %s', (spelling, duty, words) => {
  expect(entryBySpelling(spelling)?.duties[duty]?.words).toContain(words);
});

test.each([
  ['deepseek', 'LicenseRef-DeepSeek-Model-1.0'],
  ['DeepSeek License', 'LicenseRef-DeepSeek-Model-1.0'],
  ['bigscience-bloom-rail-1.0', 'LicenseRef-BigScience-RAIL-1.0'],
  ['LicenseRef-scancode-gemma-tou-2025-03-24', 'LicenseRef-Gemma'],
  ['LicenseRef-scancode-llama-3.1-license-2024', 'LicenseRef-Llama-3.1'],
  ['apache-2.0', 'Apache-2.0'],
  ['GPL-3.0-or-later', 'GPL-3.0'],
  ['heron-license', undefined],
])('%s is known as %s', (spelling, id) => {
  expect(entryBySpelling(spelling)?.id).toBe(id);
});

test.each([
  ['“Built with Llama”', 'Built with Llama', true],
  ['**Built with Llama**', 'built with llama', true],
  ['<b>Built</b> with\nLlama', 'Built with Llama', true],
  ['Copyright (c) Meta Platforms, Inc.', 'Copyright © Meta Platforms Inc', true],
  ['Copyright &copy; Meta', 'Copyright Meta', true],
  ['Llama 3.1 is licensed', 'Llama 3 is licensed', false],
  ['Built without Llama', 'Built with Llama', false],
  ['ai.google.dev/gemma/terms', '<https://ai.google.dev/gemma/terms>', true],
  ['see https://ai.google.dev/gemma/terms.', 'ai.google.dev/gemma/terms', true],
])('%j says %j: %s', (text, words, says) => {
  expect(plainWords(text).includes(plainWords(words))).toBe(says);
});

describe('texts of model licenses', () => {
  test('a link, a title and a summary are not the text', () => {
    for (const text of [
      '',
      'Llama 3.1 Community License Agreement',
      'This model is under the Llama 3.1 Community License Agreement. Llama 3.1 Version Release Date: July 23, 2024. 700 million monthly active users. '.repeat(
        3,
      ),
    ])
      expect(modelLicensesIn(text)).toEqual([]);
  });

  test('a long text without the title is another one', () => {
    expect(modelLicensesIn('700 million monthly active users and so on. '.repeat(400))).toEqual([]);
  });
});

function squeezed(spelling: string): string {
  return spelling
    .toLowerCase()
    .replace(/^licenseref-/, '')
    .replace(/[^\p{L}\p{N}+]+/gu, '');
}
