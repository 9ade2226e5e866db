import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCopyright } from '../../../src/license/copyright.ts';
import { HOLDER_ALIASES } from '../../../src/license/holder-aliases.ts';
import { holderKey, missingHolders, satisfies } from '../../../src/license/holder-key.ts';

describe('spellings of one holder', () => {
  test.each([
    ['The HuggingFace Inc. team', 'HuggingFace Inc. team'],
    ['The HuggingFace Inc. team', 'Hugging Face'],
    ['The HuggingFace Inc. team', 'HuggingFace Team'],
    ['HuggingFace Teams', 'Huggingface'],
    ['ZhipuAI Inc. team', 'Zhipu AI'],
    ['GLM & ZhipuAI team', 'ZhipuAI Inc. team'],
    ['GLM4 & ZhipuAI team', 'ZhipuAI'],
    ['Qwen team', 'Alibaba Group'],
    ['DeepSeek-AI', 'Deepseek AI'],
    ['EleutherAI', 'Eleuther AI'],
    ['Meta Platforms, Inc. and affiliates', 'Facebook, Inc. and its affiliates'],
    ['Google AI Language Team Authors', 'The Google AI Language Team'],
    ['NVIDIA CORPORATION & AFFILIATES', 'NVIDIA Corporation'],
    ['Microsoft Corporation', 'Microsoft'],
    ['The OpenAI Team Authors', 'Open AI'],
    ['Heron Labs, Inc.', 'Heron Labs'],
    ['Héron Labs', 'Heron Labs'],
    ['Rhymes-AI Teams Authors', 'RhymesAI'],
    ['Ａｄａ Heron', 'ada heron'],
    ['Søren Heron', 'Soren Heron'],
    ['智谱AI', 'Z.ai'],
    ['The HugginFace Inc. team', 'HuggingFace Inc. team'],
    ['BAAI Teams Authors', 'Beijing Academy of Artificial Intelligence (BAAI)'],
  ])('%s = %s', (a, b) => {
    expect(holderKey(a)).toBe(holderKey(b));
  });
});

describe('different holders', () => {
  test.each([
    ['EleutherAI', 'HuggingFace Inc. team'],
    ['Google AI Language Team Authors', 'Google Brain'],
    ['Heron Labs', 'Heron Research'],
    ['contributors to the vLLM project', 'HuggingFace Inc. team'],
    ['T5 Authors', 'The Authors'],
    ['Not-HuggingFace Inc.', 'HuggingFace Inc.'],
    ['Google', 'Google AI'],
    ['Google Research', 'Google Brain'],
    ['Microsoft', 'Microsoft Research Asia'],
    ['Microsoft', 'Microsoft DeepSpeed Team'],
    ['Alibaba Group', 'Alibaba DAMO Academy'],
    ['NAVER Corp.', 'NAVER Cloud Corp.'],
    ['UC Berkeley', 'The Regents of the University of California'],
    ['Meta', 'Metaseq Authors'],
    ['Qwen team', 'Qwen-Image Team'],
    ['Sea Limited', 'Sea AI Lab'],
    ['LG AI Research', 'LG CNS Gen AI Solution Delivery Team'],
  ])('%s ≠ %s', (a, b) => {
    expect(holderKey(a)).not.toBe(holderKey(b));
  });
});

describe('an expected holder', () => {
  const stated = (...lines: string[]) => ({
    statements: lines.flatMap((line) => parseCopyright(line) ?? []),
  });
  test.each<[string, string, string[], boolean]>([
    ['is named under another spelling', 'HuggingFace Inc. team', ['Copyright 2024 Hugging Face'], true],
    [
      'is named beside others',
      'EleutherAI',
      ['Copyright 2022 Heron', 'Copyright 2023 EleutherAI and Egret'],
      true,
    ],
    [
      'is not named by an umbrella tag',
      'EleutherAI',
      ['SPDX-FileCopyrightText: Copyright contributors to the vLLM project'],
      false,
    ],
    [
      'is not named by the holder who took its place',
      'ZhipuAI Inc. team',
      ['Copyright 2025 Heron Corp. and the HuggingFace Inc. team'],
      false,
    ],
    [
      'is not named by a longer name that holds it',
      'Heron Research',
      ['Copyright 2024 Heron Research Zurich'],
      false,
    ],
    [
      'is a group that is listed one by one',
      'Heron AI, Heron Brain and Egret University Authors',
      ['Copyright Heron AI', 'Copyright Heron Brain', 'Copyright 2020 Egret University Authors'],
      true,
    ],
    [
      'is not named by a name that holds its words',
      'HuggingFace Inc. team',
      ['Copyright 2024 Not-HuggingFace Inc.'],
      false,
    ],
    [
      'is not named by its friends',
      'HuggingFace Inc. team',
      ['Copyright 2024 Friends of the HuggingFace Inc. team'],
      false,
    ],
    [
      'is not named by a branch',
      'HuggingFace Inc. team',
      ['Copyright 2024 HuggingFace Inc. team Korea'],
      false,
    ],
    [
      'is not named by who was it before',
      'Heron Labs',
      ['Copyright 2024 Egret (formerly Heron Labs)'],
      false,
    ],
    [
      'is two where the headers join two',
      'ZhipuAI',
      ['Copyright 2025 The ZhipuAI Inc. team and HuggingFace Inc. team'],
      true,
    ],
    ['is one where a model’s name is joined', 'ZhipuAI', ['Copyright 2025 The GLM & ZhipuAI team'], true],
    [
      'was recorded as one and is read as two',
      'Ada Heron 2002 by Ben Egret',
      ['Copyright 2001 Ada Heron 2002 by Ben Egret'],
      true,
    ],
    ['is nowhere', 'Heron', [], false],
  ])('%s', (_, holder, lines, expected) => {
    expect(satisfies(holder, stated(...lines))).toBe(expected);
    expect(missingHolders([holder], stated(...lines))).toEqual(expected ? [] : [holder]);
  });
});

describe('the table of aliases', () => {
  test('says why, and puts no name in two groups', () => {
    const groups = new Map<string, string>();
    for (const { holder, spelled, why } of HOLDER_ALIASES) {
      expect(why).toMatch(/\.$/);
      expect(spelled.length).toBeGreaterThan(0);
      for (const name of [holder, ...spelled]) {
        expect(holderKey(name)).toBe(holderKey(holder));
        expect([name, groups.get(name) ?? holder]).toEqual([name, holder]);
        groups.set(name, holder);
      }
    }
    const keys = HOLDER_ALIASES.map(({ holder }) => holderKey(holder));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

/** Every holder that the embedded index knows, as the parser of its day read the name. */
function indexedHolders(): string[] {
  const { components } = JSON.parse(readFileSync('data/origins.json', 'utf8')) as {
    components: { holders?: Record<string, number> }[];
  };
  return [...new Set(components.flatMap(({ holders }) => Object.keys(holders ?? {})))];
}

describe('a copy of the header satisfies what the index recorded', () => {
  const holders = indexedHolders();
  const missingIn = (line: (holder: string) => string): string[] =>
    holders.filter((holder) => {
      const statement = parseCopyright(line(holder));
      return statement === null || !satisfies(holder, { statements: [statement] });
    });
  test('of all of them', () => expect(holders.length).toBeGreaterThan(400));
  test.each<[string, (holder: string) => string]>([
    ['year', (holder) => `Copyright 2024 ${holder}`],
    ['article, rights', (holder) => `Copyright 2024 The ${holder}. All rights reserved.`],
    ['mark, comma', (holder) => `Copyright (c) 2023-2024, ${holder}. All Rights Reserved.`],
    ['sign', (holder) => `© 2024 ${holder}`],
    ['tag', (holder) => `SPDX-FileCopyrightText: 2024 ${holder}`],
    ['tag with the word', (holder) => `SPDX-FileCopyrightText: Copyright (c) 2024 ${holder}`],
    ['before another', (holder) => `Copyright 2024 ${holder} and The Heron Inc. team. All rights reserved.`],
    ['behind another', (holder) => `Copyright 2024 The Heron Inc. team and ${holder}. All rights reserved.`],
    ['in a list', (holder) => `Copyright 2024 The Heron team, ${holder}, and the Egret Inc. team`],
  ])('%s', (_, line) => {
    expect(missingIn(line)).toEqual([]);
  });

  test('and no other holder of the index, unless they are the same', () => {
    const keys = holders.map((holder) => [holder, holderKey(holder)] as const);
    for (const [holder, key] of keys.filter((_, i) => i % 7 === 0)) {
      const statement = parseCopyright(`Copyright 2024 ${holder}`);
      if (statement === null) continue;
      const named = keys.filter(
        ([other, its]) => its !== key && satisfies(other, { statements: [statement] }),
      );
      // "A, B and C Authors" names each of them.
      const parts = holder.split(/,\s*|\s+(?:and|&)\s+/).map(holderKey);
      expect([holder, named.filter(([, its]) => !parts.includes(its)).map(([other]) => other)]).toEqual([
        holder,
        [],
      ]);
    }
  });
});

test('comparing never throws, and a name is the same as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      expect(holderKey(name)).toBe(holderKey(name));
      satisfies(name, { statements: [{ text: `Copyright ${name}`, holders: [name] }] });
    }),
  );
});
