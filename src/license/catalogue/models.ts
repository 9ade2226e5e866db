/**
 * Licences of models: what each asks of those who hand on the model, or one made from it. Data: ids, clauses, and the
 * sentences that a licence demands word for word. The texts themselves are not kept here.
 */
import { ASKED } from './asked.ts';
import type { LicenseEntry, Place, TextMarks } from './entry.ts';

const COPY: readonly Place[] = ['LICENSE', 'LICENSES/', 'NOTICE'];
const NOTICE_FILE: readonly Place[] = ['NOTICE'];
const SHOWN: readonly Place[] = ['model card', 'documentation'];
/** Weights carry no comments: that they were changed is said where the release says what it is. */
const CHANGED: readonly Place[] = ['file header', 'model card', 'NOTICE'];
const PASSED_ON: readonly Place[] = ['model card', 'NOTICE', 'LICENSE'];
const NAME: readonly Place[] = ['model name'];

const HUB = 'https://huggingface.co';
const META = 'https://github.com/meta-llama/llama-models/blob/main/models';

/** Llama 3.1 to 4: the same clauses, another number. */
function llama(version: string, text: TextMarks, year: string): LicenseEntry {
  return {
    id: `LicenseRef-Llama-${version}`,
    name: `Llama ${version} Community License Agreement`,
    version: year,
    aliases: [
      `llama-${version}`,
      `llama-${version}-community`,
      `llama${version}-community-license`,
      `llama-${version}-community-license`,
      `llama-${version}-community-license-agreement`,
      `meta-llama-${version}`,
      `LicenseRef-scancode-llama-${version}-license-${year.slice(0, 4)}`,
      `LicenseRef-scancode-llama-${version}-cla-${year.slice(0, 4)}`,
    ],
    hub: `llama${version}`,
    source: `${META}/llama${version.replace('.', '_')}/LICENSE`,
    verified: true,
    text,
    duties: {
      'license-text': { clause: '§1(b)(i)(A)', where: COPY },
      display: { clause: '§1(b)(i)(B)', words: ['Built with Llama'], where: SHOWN },
      'name-prefix': { clause: '§1(b)(i)', words: ['Llama'], where: NAME, derivedOnly: true },
      'notice-sentence': {
        clause: '§1(b)(iii)',
        words: [
          `Llama ${version} is licensed under the Llama ${version} Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.`,
        ],
        where: NOTICE_FILE,
      },
    },
  };
}

/** RAIL licences share the wording of their paragraph 4. */
const RAIL: LicenseEntry['duties'] = {
  'use-restrictions': { clause: '§4(a)', where: PASSED_ON },
  'license-text': { clause: '§4(b)', where: COPY },
  'change-notice': { clause: '§4(c)', where: CHANGED, derivedOnly: true },
  holders: { clause: '§4(d)', where: [...COPY, 'model card'] },
};

/** A licence whose text nobody has compared yet: that a copy goes along is what such licences ask for as a rule. */
function unverified(
  id: string,
  name: string,
  aliases: readonly string[],
  source: string,
  duties: LicenseEntry['duties'] = {},
  hub: string | null = null,
): LicenseEntry {
  return {
    id,
    name,
    version: null,
    aliases,
    hub,
    source,
    verified: false,
    duties: { 'license-text': { clause: 'redistribution clause', where: COPY }, ...duties },
  };
}

export const MODEL_LICENSES: readonly LicenseEntry[] = [
  // -----------------------------------------------------------------------------------------------------------------
  // Meta
  {
    id: 'LicenseRef-LLaMA',
    name: 'LLaMA License Agreement',
    version: '2023-02',
    aliases: ['llama', 'llama1', 'llama-1', 'LicenseRef-scancode-llama-license-2023'],
    hub: null,
    source: 'https://github.com/facebookresearch/llama/tree/llama_v1',
    verified: true,
    text: {
      titles: ['llama license agreement'],
      marks: ['software products', 'llama is licensed under the llama license'],
      words: 1850,
    },
    duties: {
      'license-text': { clause: '§3(i)', where: COPY },
      'notice-sentence': {
        clause: '§3(ii)',
        words: [
          'LLaMA is licensed under the LLaMA License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.',
        ],
        where: NOTICE_FILE,
      },
    },
  },
  {
    id: 'LicenseRef-Llama-2',
    name: 'Llama 2 Community License Agreement',
    version: '2023-07-18',
    aliases: [
      'llama-2',
      'llama-2-community',
      'llama2-community-license',
      'llama-2-community-license-agreement',
      'LicenseRef-scancode-llama-2-license-2023',
    ],
    hub: 'llama2',
    source: 'https://github.com/facebookresearch/llama/blob/main/LICENSE',
    verified: true,
    text: {
      titles: ['llama 2 community license agreement'],
      marks: ['llama 2 version release date', '700 million monthly active users'],
      words: 1050,
    },
    duties: {
      'license-text': { clause: '§1(b)(i)', where: COPY },
      'notice-sentence': {
        clause: '§1(b)(iii)',
        words: [
          'Llama 2 is licensed under the LLAMA 2 Community License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.',
        ],
        where: NOTICE_FILE,
      },
    },
  },
  {
    id: 'LicenseRef-Llama-3',
    name: 'Meta Llama 3 Community License Agreement',
    version: '2024-04-18',
    aliases: [
      'llama-3',
      'meta-llama-3',
      'llama-3-community',
      'llama3-community-license',
      'llama-3-community-license',
      'meta-llama-3-community-license-agreement',
      'LicenseRef-scancode-llama-3-license-2024',
    ],
    hub: 'llama3',
    source: `${META}/llama3/LICENSE`,
    verified: true,
    text: {
      titles: ['meta llama 3 community license agreement'],
      marks: ['meta llama 3 version release date', '700 million monthly active users'],
      words: 1150,
    },
    duties: {
      'license-text': { clause: '§1(b)(i)(A)', where: COPY },
      display: { clause: '§1(b)(i)(B)', words: ['Built with Meta Llama 3'], where: SHOWN },
      'name-prefix': { clause: '§1(b)(i)', words: ['Llama 3'], where: NAME, derivedOnly: true },
      'notice-sentence': {
        clause: '§1(b)(iii)',
        words: [
          'Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.',
        ],
        where: NOTICE_FILE,
      },
    },
  },
  llama(
    '3.1',
    {
      titles: ['llama 3.1 community license agreement'],
      marks: ['llama 3.1 version release date', '700 million monthly active users'],
      words: 1150,
    },
    '2024-07-23',
  ),
  llama(
    '3.2',
    {
      titles: ['llama 3.2 community license agreement'],
      marks: ['llama 3.2 version release date', '700 million monthly active users'],
      words: 1150,
    },
    '2024-09-25',
  ),
  llama(
    '3.3',
    {
      titles: ['llama 3.3 community license agreement'],
      marks: ['llama 3.3 version release date', '700 million monthly active users'],
      words: 1150,
    },
    '2024-12-06',
  ),
  llama(
    '4',
    {
      titles: ['llama 4 community license agreement'],
      marks: ['llama 4 version effective date', '700 million monthly active users'],
      words: 1100,
    },
    '2025-04-05',
  ),

  // -----------------------------------------------------------------------------------------------------------------
  // Google
  {
    id: 'LicenseRef-Gemma',
    name: 'Gemma Terms of Use',
    version: '2025-03-24',
    aliases: [
      'gemma-terms-of-use',
      'gemma-license',
      'gemma-terms',
      'LicenseRef-scancode-gemma-tou-2024-04-01',
      'LicenseRef-scancode-gemma-tou-2025-03-24',
      'LicenseRef-Gemma-Terms-of-Use',
    ],
    hub: 'gemma',
    source: 'https://ai.google.dev/gemma/terms',
    verified: true,
    text: {
      titles: ['gemma terms of use'],
      marks: ['section 3: distribution and restrictions', 'model derivatives', 'gemma services'],
      words: 1300,
    },
    duties: {
      'use-restrictions': { clause: '§3.1', where: PASSED_ON },
      'license-text': { clause: '§3.1', where: COPY },
      'change-notice': { clause: '§3.1', where: CHANGED, derivedOnly: true },
      'notice-sentence': {
        clause: '§3.1',
        words: [
          'Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms',
        ],
        where: NOTICE_FILE,
      },
    },
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Alibaba
  {
    id: 'LicenseRef-Qwen',
    name: 'Qwen License Agreement',
    version: '2024-09-19',
    aliases: ['qwen', 'qwen-license', 'qwen-license-agreement', 'LicenseRef-scancode-qwen-2024'],
    hub: null,
    source: `${HUB}/Qwen/Qwen2.5-72B-Instruct/blob/main/LICENSE`,
    verified: true,
    text: {
      titles: ['qwen license agreement'],
      marks: ['qwen license agreement release date', '100 million monthly active users'],
      words: 1000,
    },
    duties: {
      'license-text': { clause: '§3(a)', where: COPY },
      'change-notice': { clause: '§3(b)', where: CHANGED, derivedOnly: true },
      'notice-sentence': {
        clause: '§3(c)',
        words: [
          'Qwen is licensed under the Qwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.',
        ],
        where: NOTICE_FILE,
      },
      display: {
        clause: '§5(b)',
        words: ['Built with Qwen', 'Improved using Qwen'],
        where: SHOWN,
        derivedOnly: true,
      },
    },
  },
  {
    id: 'LicenseRef-Tongyi-Qianwen',
    name: 'Tongyi Qianwen License Agreement',
    version: '2023-08-03',
    aliases: [
      'tongyi-qianwen',
      'tongyi-qianwen-license',
      'tongyi-qianwen-license-agreement',
      'LicenseRef-scancode-tongyi-qianwen-2023',
    ],
    hub: null,
    source: `${HUB}/Qwen/Qwen2-72B-Instruct/blob/main/LICENSE`,
    verified: true,
    text: {
      titles: ['tongyi qianwen license agreement'],
      marks: ['tongyi qianwen release date', '100 million monthly active users'],
      words: 1000,
    },
    duties: {
      'license-text': { clause: '§3(a)', where: COPY },
      'change-notice': { clause: '§3(b)', where: CHANGED, derivedOnly: true },
      'notice-sentence': {
        clause: '§3(c)',
        words: [
          'Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.',
        ],
        where: NOTICE_FILE,
      },
    },
  },
  unverified(
    'LicenseRef-Qwen-Research',
    'Qwen Research License Agreement',
    ['qwen-research', 'qwen-research-license', 'qwen-research-license-agreement', 'tongyi-qianwen-research'],
    `${HUB}/Qwen/Qwen2.5-3B-Instruct/blob/main/LICENSE`,
    {
      'notice-sentence': {
        clause: 'redistribution clause',
        words: [
          'Qwen is licensed under the Qwen RESEARCH LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.',
        ],
        where: NOTICE_FILE,
      },
    },
  ),

  // -----------------------------------------------------------------------------------------------------------------
  // DeepSeek
  {
    id: 'LicenseRef-DeepSeek-Model-1.0',
    name: 'DeepSeek License Agreement v1.0',
    version: '1.0',
    aliases: [
      'deepseek',
      'deepseek-license',
      'deepseek-model-license',
      'deepseek-license-agreement',
      'deepseek-model-license-1.0',
      'LicenseRef-DeepSeek-Model-License-1.0',
      'LicenseRef-scancode-deepseek-la-1.0',
    ],
    hub: null,
    source: 'https://github.com/deepseek-ai/DeepSeek-V3/blob/main/LICENSE-MODEL',
    verified: true,
    text: {
      titles: ['deepseek license agreement'],
      marks: ['use based restrictions', 'attachment a', 'deepseek claims no rights in the output'],
      words: 2200,
    },
    duties: RAIL,
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Zhipu
  {
    id: 'LicenseRef-ChatGLM2-6B',
    name: 'The ChatGLM2-6B License',
    version: null,
    aliases: ['chatglm2-6b', 'chatglm2-6b-license', 'chatglm', 'chatglm2', 'chatglm3', 'chatglm3-6b'],
    hub: null,
    source: 'https://github.com/THUDM/ChatGLM2-6B/blob/main/MODEL_LICENSE',
    verified: true,
    text: {
      titles: ['the chatglm2-6b license', 'the chatglm3-6b license'],
      marks: ['military or illegal purposes'],
      words: 330,
    },
    duties: {
      'license-text': { clause: '§2', where: COPY },
    },
  },
  {
    id: 'LicenseRef-CogVLM',
    name: 'The CogVLM License',
    version: null,
    aliases: ['cogvlm', 'cogvlm-license', 'cogagent'],
    hub: null,
    source: 'https://github.com/THUDM/CogVLM/blob/main/MODEL_LICENSE',
    verified: true,
    text: {
      titles: ['the cogvlm license'],
      marks: ['military or illegal purposes', 'cogvlm model parameters'],
      words: 400,
    },
    duties: {
      'license-text': { clause: '§2', where: COPY },
    },
  },
  {
    ...unverified(
      'LicenseRef-GLM-4',
      'The glm-4-9b License',
      ['glm-4', 'glm-4-9b', 'glm-4-9b-license', 'glm4', 'glm-4-license'],
      `${HUB}/THUDM/glm-4-9b/blob/main/LICENSE`,
      {
        'license-text': { clause: '§2(A)', where: COPY },
        display: { clause: '§2(B)', words: ['Built with glm-4'], where: SHOWN },
        'name-prefix': { clause: '§2', words: ['glm-4'], where: NAME, derivedOnly: true },
      },
    ),
    text: {
      titles: ['the glm-4-9b license'],
      marks: ['built with glm-4', 'military or illegal purposes'],
      words: 400,
    },
  },

  // -----------------------------------------------------------------------------------------------------------------
  // Moonshot, MiniMax
  {
    id: 'LicenseRef-Kimi-K2',
    name: 'Modified MIT License (Kimi K2)',
    version: '2025',
    aliases: ['kimi-k2', 'kimi-k2-modified-mit', 'LicenseRef-scancode-moonshot-ai-modified-mit-2025'],
    hub: null,
    source: `${HUB}/moonshotai/Kimi-K2-Instruct/blob/main/LICENSE`,
    verified: true,
    text: {
      titles: ['modified mit license'],
      marks: ['our only modification part is', 'permission is hereby granted, free of charge'],
      words: 230,
    },
    duties: {
      'license-text': { clause: 'permission notice', where: COPY },
      holders: { clause: 'copyright notice', where: COPY },
      person: {
        clause: 'modification',
        where: ['documentation'],
        asks: ASKED.kimiK2Shown,
      },
    },
  },
  // Several makers publish under this name, each with a modification of its own.
  unverified(
    'LicenseRef-Modified-MIT',
    'Modified MIT License',
    ['modified-mit', 'modified-mit-license'],
    'https://spdx.org/licenses/MIT.html',
    {
      'license-text': { clause: 'permission notice', where: COPY },
      person: {
        clause: 'modification',
        where: ['documentation'],
        asks: ASKED.modification,
      },
    },
  ),
  {
    id: 'LicenseRef-MiniMax-Model',
    name: 'MiniMax Model License',
    version: '2025-01-15',
    aliases: [
      'minimax',
      'minimax-01',
      'minimax-license',
      'minimax-model-license',
      'LicenseRef-MiniMax-Model-License',
    ],
    hub: null,
    source: 'https://github.com/MiniMax-AI/MiniMax-01/blob/main/LICENSE-MODEL',
    verified: true,
    text: {
      titles: ['minimax model license'],
      marks: ['model release date: 15 january 2025', 'model materials'],
      words: 1150,
    },
    duties: {
      'license-text': { clause: '§2(b)(i)', where: COPY },
      'change-notice': { clause: '§2(b)(i)', where: CHANGED, derivedOnly: true },
      'notice-sentence': {
        clause: '§2(b)(ii)',
        words: [
          'MiniMax AI model is licensed under the MiniMax Model License, Copyright © MiniMax. All Rights Reserved.',
        ],
        where: NOTICE_FILE,
      },
    },
  },

  // -----------------------------------------------------------------------------------------------------------------
  // TII
  {
    id: 'LicenseRef-Falcon-2-11B',
    name: 'Falcon 2 11B TII License',
    version: '1.0',
    aliases: [
      'falcon-llm-license',
      'falcon-2-11b-tii-license',
      'falcon2',
      'tii-falcon-license-2.0',
      'tii-falcon-llm-license-2.0',
      'LicenseRef-scancode-falcon-2-11b-1.0',
    ],
    hub: null,
    source: 'https://falconllm.tii.ae/falcon-terms-and-conditions.html',
    verified: true,
    text: {
      titles: ['falcon 2 11b tii license'],
      marks: ['acceptable use policy', 'is built using falcon llm technology'],
      words: 2200,
    },
    duties: {
      'use-restrictions': { clause: '§4', where: PASSED_ON },
      'license-text': { clause: '§4', where: COPY },
      'change-notice': { clause: '§4', where: CHANGED, derivedOnly: true },
      holders: { clause: '§4', where: [...COPY, 'model card'] },
      'upstream-notice': { clause: '§4', where: ['NOTICE', 'documentation'] },
      display: {
        clause: '§6',
        words: ['is built using Falcon LLM technology from the Technology Innovation Institute'],
        where: SHOWN,
        derivedOnly: true,
      },
    },
  },
  unverified(
    'LicenseRef-Falcon-180B',
    'Falcon-180B TII License',
    ['falcon-180b-tii-license', 'falcon-180b-tii-license-1.0', 'falcon-180b'],
    `${HUB}/spaces/tiiuae/falcon-180b-license/blob/main/LICENSE.txt`,
  ),
  unverified(
    'LicenseRef-Falcon-Mamba',
    'Falcon Mamba 7B TII License',
    ['falcon-mamba-7b-license', 'falcon-mamba-license'],
    'https://falconllm.tii.ae/falcon-mamba-7b-terms-and-conditions.html',
  ),

  // -----------------------------------------------------------------------------------------------------------------
  // RAIL
  {
    id: 'LicenseRef-BigScience-RAIL-1.0',
    name: 'BigScience RAIL License v1.0',
    version: '1.0',
    aliases: [
      'bloom-rail-1.0',
      'bigscience-rail-1.0',
      'bigscience-rail',
      'bigscience-bloom-rail',
      'LicenseRef-scancode-bigscience-rail-1.0',
    ],
    hub: 'bigscience-bloom-rail-1.0',
    source: `${HUB}/spaces/bigscience/license`,
    verified: true,
    text: {
      titles: ['bigscience rail license v1.0', 'bigscience rail license'],
      marks: ['dated may 19, 2022', 'attachment a', 'use based restrictions'],
      words: 2500,
    },
    duties: {
      'use-restrictions': { clause: '§4(1)', where: PASSED_ON },
      'license-text': { clause: '§4(2)', where: COPY },
      'change-notice': { clause: '§4(3)', where: CHANGED, derivedOnly: true },
      holders: { clause: '§4(4)', where: [...COPY, 'model card'] },
    },
  },
  {
    id: 'LicenseRef-BigScience-OpenRAIL-M',
    name: 'BigScience Open RAIL-M License',
    version: '2022-08-18',
    aliases: ['bigscience-open-rail-m', 'LicenseRef-scancode-bigscience-open-rail-m'],
    hub: 'bigscience-openrail-m',
    source: 'https://www.licenses.ai/blog/2022/8/26/bigscience-open-rail-m-license',
    verified: true,
    text: {
      titles: ['bigscience open rail-m license'],
      marks: ['attachment a', 'use based restrictions'],
      words: 2500,
    },
    duties: RAIL,
  },
  {
    id: 'LicenseRef-BigCode-OpenRAIL-M',
    name: 'BigCode Open RAIL-M v1 License Agreement',
    version: '1',
    aliases: [
      'bigcode-open-rail-m',
      'bigcode-open-rail-m-v1',
      'bigcode-openrail-m-v1',
      'LicenseRef-scancode-bigcode-open-rail-m-v1',
    ],
    hub: 'bigcode-openrail-m',
    source: `${HUB}/spaces/bigcode/bigcode-model-license-agreement`,
    verified: true,
    text: {
      titles: ['bigcode open rail-m v1 license agreement', 'bigcode openrail-m v1 license agreement'],
      marks: ['attachment a', 'explanatory documentation'],
      words: 1950,
    },
    duties: {
      'use-restrictions': { clause: '§5.1', where: PASSED_ON },
      'license-text': { clause: '§5.2(a)', where: COPY },
      'change-notice': { clause: '§5.2(b)', where: ['model card', 'documentation'], derivedOnly: true },
      holders: { clause: '§5.2(c)', where: [...COPY, 'model card'] },
    },
  },
  unverified(
    'LicenseRef-OpenRAIL',
    'OpenRAIL license family',
    ['open-rail', 'openrail-m'],
    'https://www.licenses.ai/ai-licenses',
    { 'use-restrictions': { clause: 'redistribution clause', where: PASSED_ON } },
    'openrail',
  ),
  unverified(
    'LicenseRef-CreativeML-OpenRAIL-M',
    'CreativeML Open RAIL-M',
    ['creativeml-open-rail-m'],
    `${HUB}/spaces/CompVis/stable-diffusion-license`,
    { 'use-restrictions': { clause: '§4(a)', where: PASSED_ON } },
    'creativeml-openrail-m',
  ),
  unverified(
    'LicenseRef-OpenRAIL++-M',
    'CreativeML Open RAIL++-M License',
    ['openrail++-m', 'creativeml-openrail++-m'],
    `${HUB}/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md`,
    { 'use-restrictions': { clause: '§4(a)', where: PASSED_ON } },
    'openrail++',
  ),

  // -----------------------------------------------------------------------------------------------------------------
  // NVIDIA
  {
    id: 'LicenseRef-NVIDIA-Open-Model',
    name: 'NVIDIA Open Model License Agreement',
    version: '2025-04-28',
    aliases: [
      'nvidia-open-model-license',
      'nvidia-open-model-license-agreement',
      'nvidia-open-model',
      'LicenseRef-NVIDIA-Open-Model-License',
      'LicenseRef-scancode-nvidia-open-model-2025-04-28',
    ],
    hub: null,
    source: 'https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/',
    verified: true,
    text: {
      titles: ['nvidia open model license agreement', 'nvidia open model license'],
      marks: ['nvidia cosmos model', 'separate components'],
      words: 1500,
    },
    duties: {
      'license-text': { clause: '§3.1', where: COPY },
      'notice-sentence': {
        clause: '§3.1',
        words: ['Licensed by NVIDIA Corporation under the NVIDIA Open Model License'],
        where: NOTICE_FILE,
      },
      display: { clause: '§3.2', words: ['Built on NVIDIA Cosmos'], where: SHOWN, onlyFor: 'cosmos' },
    },
  },

  // -----------------------------------------------------------------------------------------------------------------
  // LG AI Research
  {
    id: 'LicenseRef-EXAONE-1.2-NC',
    name: 'EXAONE AI Model License Agreement 1.2 - NC',
    version: '1.2 - NC',
    aliases: ['exaone-4.0', 'exaone-1.2-nc', 'exaone-ai-model-1.2-nc', 'LicenseRef-EXAONE-4.0'],
    hub: null,
    source: `${HUB}/LGAI-EXAONE/EXAONE-4.0-32B/blob/main/LICENSE`,
    verified: true,
    text: {
      titles: ['exaone ai model license agreement 1.2'],
      marks: ['lg management development institute', 'at the beginning of its name'],
      words: 2000,
    },
    duties: {
      'name-prefix': { clause: '§2.1(c)', words: ['EXAONE'], where: NAME, derivedOnly: true },
      'license-text': { clause: '§2.1(d)', where: COPY },
    },
  },
  {
    id: 'LicenseRef-EXAONE-1.1-NC',
    name: 'EXAONE AI Model License Agreement 1.1 - NC',
    version: '1.1 - NC',
    aliases: [
      'exaone',
      'exaone-1.1-nc',
      'exaone-ai-model-1.1-nc',
      'LicenseRef-scancode-exaone-ai-model-1.1-nc',
    ],
    hub: null,
    source: `${HUB}/LGAI-EXAONE/EXAONE-Deep-32B/blob/main/LICENSE`,
    verified: true,
    text: {
      titles: ['exaone ai model license agreement 1.1'],
      marks: ['lg management development institute', 'beginning of its name'],
      words: 2000,
    },
    duties: {
      'name-prefix': { clause: '§2.1(c)', words: ['EXAONE'], where: NAME, derivedOnly: true },
      'license-text': { clause: '§2.1(d)', where: COPY },
    },
  },
  {
    id: 'LicenseRef-K-EXAONE',
    name: 'K-EXAONE AI Model License Agreement',
    version: '2025',
    aliases: ['k-exaone', 'k-exaone-license'],
    hub: null,
    source: `${HUB}/LGAI-EXAONE/K-EXAONE-236B-A23B/blob/main/LICENSE`,
    verified: true,
    text: {
      titles: ['k-exaone ai model license agreement'],
      marks: ['lg management development institute', 'shall begin with k-exaone'],
      words: 1500,
    },
    duties: {
      'license-text': { clause: '§2.1', where: COPY },
      'name-prefix': { clause: '§2.1', words: ['K-EXAONE'], where: NAME },
    },
  },

  // -----------------------------------------------------------------------------------------------------------------
  // NAVER, Upstage
  {
    id: 'LicenseRef-HyperCLOVA-X-SEED',
    name: 'HyperCLOVA X SEED Model License Agreement',
    version: '2025-04-24',
    aliases: [
      'hyperclovax-seed',
      'hyperclova-x-seed',
      'hyperclovax-seed-license',
      'LicenseRef-scancode-hyperclova-x-seed-2025',
    ],
    hub: null,
    source: `${HUB}/naver-hyperclovax/HyperCLOVAX-SEED-Vision-Instruct-3B/blob/main/LICENSE`,
    verified: true,
    text: {
      titles: ['hyperclova x seed model license agreement'],
      marks: ['prohibited use policy', '10 million monthly active users'],
      words: 1850,
    },
    duties: {
      'use-restrictions': { clause: '§3.1(i)', where: PASSED_ON },
      'license-text': { clause: '§3.1(ii)', where: COPY },
      'change-notice': { clause: '§3.1(iii)', where: CHANGED, derivedOnly: true },
      'notice-sentence': {
        clause: '§3.1(iv)',
        words: [
          'HyperCLOVA X SEED Model is licensed under the HyperCLOVA X SEED Model License Agreement, Copyright © NAVER Corp. All Rights Reserved.',
        ],
        where: NOTICE_FILE,
      },
      display: { clause: '§3.1(v)', words: ['Powered by HyperCLOVA X'], where: SHOWN },
      'name-prefix': { clause: '§3.1', words: ['HyperCLOVA X'], where: NAME, derivedOnly: true },
    },
  },
  unverified(
    'LicenseRef-Upstage-Solar',
    'Upstage Solar License',
    ['upstage-solar-license', 'solar-license', 'solar-apache-license-2.0', 'solar-apache-2.0'],
    `${HUB}/upstage/Solar-Open-100B/blob/main/LICENSE`,
    {
      display: { clause: 'brand clause', words: ['Built with Solar', 'Solar'], where: SHOWN },
      'name-prefix': {
        clause: 'name clause of its first version',
        words: ['Built with Solar', 'Solar'],
        where: NAME,
        derivedOnly: true,
      },
    },
  ),

  // -----------------------------------------------------------------------------------------------------------------
  // Tencent
  {
    id: 'LicenseRef-Tencent-Hunyuan-Community',
    name: 'Tencent Hunyuan Community License Agreement',
    version: '2024-11-05',
    aliases: [
      'tencent-hunyuan-community',
      'tencent-hunyuan-large',
      'tencent-hunyuan',
      'tencent-license',
      'LicenseRef-Tencent-Hunyuan-Large',
    ],
    hub: null,
    source: 'https://github.com/Tencent/Tencent-Hunyuan-Large/blob/main/LICENSE.txt',
    verified: true,
    text: {
      titles: ['tencent hunyuan community license agreement'],
      marks: ['tencent-hunyuan-large release date', 'acceptable use policy'],
      words: 2300,
    },
    duties: {
      'license-text': { clause: '§3(a)', where: COPY },
      'change-notice': { clause: '§3(b)', where: CHANGED, derivedOnly: true },
      display: { clause: '§3(c)', words: ['Powered by Tencent Hunyuan'], where: SHOWN, encouraged: true },
      'notice-sentence': {
        clause: '§3(d)',
        words: [
          'Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement, Copyright © 2024 Tencent. All Rights Reserved.',
        ],
        where: NOTICE_FILE,
      },
      'use-restrictions': { clause: '§5(a)', where: PASSED_ON },
    },
  },
  {
    id: 'LicenseRef-Tencent-Hunyuan-3D-Community',
    name: 'Tencent Hunyuan 3D 2.0 Community License Agreement',
    version: '2025-01-21',
    aliases: [
      'tencent-hunyuan-3d-2.0',
      'tencent-hunyuan-3d-2.0-community',
      'LicenseRef-scancode-tencent-hunyuan-3d-2.0-cla',
    ],
    hub: null,
    source: 'https://github.com/Tencent/Hunyuan3D-2/blob/main/LICENSE',
    verified: true,
    text: {
      titles: ['tencent hunyuan 3d 2.0 community license agreement'],
      marks: ['tencent hunyuan 3d 2.0 release date', 'acceptable use policy'],
      words: 2400,
    },
    duties: {
      'license-text': { clause: '§3(a)', where: COPY },
      'change-notice': { clause: '§3(b)', where: CHANGED, derivedOnly: true },
      display: { clause: '§3(c)', words: ['Powered by Tencent Hunyuan'], where: SHOWN, encouraged: true },
      'notice-sentence': {
        clause: '§3(d)',
        words: [
          'Tencent Hunyuan 3D 2.0 is licensed under the Tencent Hunyuan 3D 2.0 Community License Agreement, Copyright © 2025 Tencent. All Rights Reserved.',
        ],
        where: NOTICE_FILE,
      },
      'use-restrictions': { clause: '§5(a)', where: PASSED_ON },
    },
  },
  unverified(
    'LicenseRef-Tencent-Hunyuan-A13B',
    'Tencent Hunyuan A13B License Agreement',
    ['tencent-hunyuan-a13b'],
    `${HUB}/tencent/Hunyuan-A13B-Instruct/blob/main/LICENSE`,
  ),

  // -----------------------------------------------------------------------------------------------------------------
  // Others
  {
    id: 'LicenseRef-Stability-AI-Community',
    name: 'Stability AI Community License Agreement',
    version: '2024-07-05',
    aliases: [
      'stabilityai-ai-community',
      'stability-ai-community',
      'stable-ai-community',
      'stabilityai-community',
      'LicenseRef-scancode-stability-ai-community-2024',
    ],
    hub: null,
    source: 'https://stability.ai/community-license-agreement',
    verified: true,
    text: {
      titles: ['stability ai community license agreement'],
      marks: ['powered by stability ai', 'stability ai materials'],
      words: 1800,
    },
    duties: {
      'license-text': { clause: '§IV(a)(i)', where: COPY },
      'notice-sentence': {
        clause: '§IV(a)(ii)',
        words: [
          'This Stability AI Model is licensed under the Stability AI Community License, Copyright © Stability AI Ltd. All Rights Reserved',
        ],
        where: NOTICE_FILE,
      },
      display: { clause: '§IV(a)(iii)', words: ['Powered by Stability AI'], where: SHOWN },
      'change-notice': { clause: '§IV(a)', where: ['NOTICE', 'model card'], derivedOnly: true },
    },
  },
  {
    id: 'LicenseRef-FLUX-1-dev-Non-Commercial',
    name: 'FLUX.1 [dev] Non-Commercial License',
    version: '1.1.1',
    aliases: ['flux-1-dev-non-commercial-license', 'flux-dev-non-commercial-license', 'flux-1-dev'],
    hub: null,
    source: 'https://github.com/black-forest-labs/flux/blob/main/model_licenses/LICENSE-FLUX1-dev',
    verified: true,
    text: {
      titles: ['flux.1 [dev] non-commercial license'],
      marks: ['attribution notice', 'non-commercial purpose'],
      words: 2600,
    },
    duties: {
      'license-text': { clause: '§3(a)', where: COPY },
      'notice-sentence': {
        clause: '§3(b)',
        // "such as via a “Notice” text file"; earlier versions write "Black Forest Labs. Inc.", which is the same in plain words.
        words: [
          'The FLUX.1 [dev] Model is licensed by Black Forest Labs Inc. under the FLUX.1 [dev] Non-Commercial License. Copyright Black Forest Labs Inc.',
        ],
        where: [...NOTICE_FILE, 'model card'],
      },
      'change-notice': { clause: '§3(c)', where: ['NOTICE', 'model card'], derivedOnly: true },
    },
  },
  {
    id: 'OpenMDW-1.0',
    name: 'OpenMDW License Agreement, version 1.0',
    version: '1.0',
    aliases: ['openmdw', 'LicenseRef-scancode-openmdw-1.0'],
    hub: 'openmdw-1.0',
    source: 'https://github.com/OpenMDW/OpenMDW/blob/main/1.0/LICENSE.openmdw',
    verified: true,
    text: {
      titles: ['openmdw license agreement, version 1.0', 'openmdw license agreement'],
      marks: ['model materials', 'notices of origin'],
      words: 400,
    },
    duties: {
      'license-text': { clause: 'distribution clause (1)', where: COPY },
      holders: { clause: 'distribution clause (2)', where: [...COPY, 'model card'] },
    },
  },
  unverified(
    'LicenseRef-Mistral-Research',
    'Mistral AI Research License',
    ['mrl', 'mrl-0.1', 'mistral-ai-research-license', 'mistral-research-license'],
    'https://mistral.ai/licenses/MRL-0.1.md',
  ),
  unverified(
    'LicenseRef-Mistral-Non-Production',
    'Mistral AI Non-Production License',
    ['mnpl', 'mnpl-0.1', 'mistral-ai-non-production-license'],
    'https://mistral.ai/licenses/MNPL-0.1.md',
  ),
  unverified(
    'LicenseRef-Databricks-Open-Model',
    'Databricks Open Model License',
    ['databricks-open-model-license'],
    'https://www.databricks.com/legal/open-model-license',
  ),
  unverified(
    'LicenseRef-Yi',
    'Yi Series Models Community License Agreement',
    ['yi-license', 'yi'],
    `${HUB}/01-ai/Yi-34B`,
  ),
  unverified(
    'LicenseRef-InternLM',
    'InternLM model license (application for commercial use)',
    ['internlm', 'internlm-license'],
    'https://github.com/InternLM/InternLM#license',
  ),
  unverified(
    'LicenseRef-Grok-2',
    'Grok 2 Community License Agreement',
    ['grok-2', 'grok2'],
    `${HUB}/xai-org/grok-2/blob/main/LICENSE`,
    {},
    'grok2-community',
  ),
];
