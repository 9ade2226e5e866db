import { describe, expect, test } from '@jest/globals';
import { familyOf, owedBy } from '../../../src/model-card/lineage.ts';
import { context } from '../rules/context.ts';

describe('the base-model table', () => {
  test.each<[string, string | null, string | null, boolean]>([
    ['meta-llama/Llama-3.1-8B-Instruct', 'Llama 3.1', 'LicenseRef-Llama-3.1', true],
    ['meta-llama/Meta-Llama-3.1-405B', 'Llama 3.1', 'LicenseRef-Llama-3.1', true],
    ['meta-llama/Meta-Llama-3-8B', 'Llama 3', 'LicenseRef-Llama-3', true],
    ['meta-llama/Llama-3.2-1B', 'Llama 3.2', 'LicenseRef-Llama-3.2', true],
    ['meta-llama/Llama-3.3-70B-Instruct', 'Llama 3.3', 'LicenseRef-Llama-3.3', true],
    ['meta-llama/Llama-4-Scout-17B-16E', 'Llama 4', 'LicenseRef-Llama-4', true],
    ['meta-llama/Llama-2-7b-hf', 'Llama 2', 'LicenseRef-Llama-2', true],
    ['unsloth/Meta-Llama-3.1-8B-Instruct-bnb-4bit', 'Llama 3.1', 'LicenseRef-Llama-3.1', true],
    ['NousResearch/Hermes-3-Llama-3.1-8B', 'Llama 3.1', 'LicenseRef-Llama-3.1', false],
    ['google/gemma-2-9b-it', 'Gemma', 'LicenseRef-Gemma', true],
    ['google/gemma-7b', 'Gemma', 'LicenseRef-Gemma', true],
    ['google/gemma-3-27b-it', 'Gemma', 'LicenseRef-Gemma', true],
    ['Qwen/Qwen2.5-3B-Instruct', 'Qwen2.5 3B', 'LicenseRef-Qwen-Research', true],
    ['Qwen/Qwen2.5-72B-Instruct', 'Qwen2.5 72B', 'LicenseRef-Qwen', true],
    ['Qwen/Qwen2.5-7B-Instruct', 'Qwen2.5', 'Apache-2.0', true],
    ['Qwen/Qwen2-72B', 'Qwen2 72B', 'LicenseRef-Tongyi-Qianwen', true],
    ['Qwen/Qwen2-7B', 'Qwen2', 'Apache-2.0', true],
    ['Qwen/Qwen3-8B', 'Qwen3', 'Apache-2.0', true],
    ['deepseek-ai/DeepSeek-R1', 'DeepSeek-R1 and later', 'MIT', true],
    ['deepseek-ai/DeepSeek-V3-0324', 'DeepSeek-R1 and later', 'MIT', true],
    ['deepseek-ai/DeepSeek-V3', 'DeepSeek-V3 and earlier', 'LicenseRef-DeepSeek-Model-1.0', true],
    ['unsloth/DeepSeek-R1-GGUF', 'DeepSeek-R1 and later', 'MIT', true],
    ['deepseek-ai/DeepSeek-R1-Distill-Llama-8B', 'DeepSeek-R1-Distill-Llama-8B', 'MIT', true],
    ['THUDM/glm-4-9b-chat', 'GLM-4-9B', 'LicenseRef-GLM-4', true],
    ['zai-org/GLM-4.5-Air', 'GLM-4.5', 'MIT', true],
    ['moonshotai/Kimi-K2-Instruct', 'Kimi K2', 'LicenseRef-Kimi-K2', true],
    ['MiniMaxAI/MiniMax-Text-01', 'MiniMax-01', 'LicenseRef-MiniMax-Model', true],
    ['mistralai/Mistral-7B-v0.1', 'Mistral and Mixtral', 'Apache-2.0', true],
    ['mistralai/Codestral-22B-v0.1', 'Codestral 22B', 'LicenseRef-Mistral-Non-Production', true],
    ['microsoft/phi-4', 'Phi', 'MIT', true],
    ['tiiuae/falcon-11B', 'Falcon 2', 'LicenseRef-Falcon-2-11B', true],
    ['tiiuae/falcon-40b', 'Falcon 7B and 40B', 'Apache-2.0', true],
    ['bigscience/bloom-7b1', 'BLOOM', 'LicenseRef-BigScience-RAIL-1.0', true],
    ['LGAI-EXAONE/EXAONE-4.0-32B', 'EXAONE 4.0', 'LicenseRef-EXAONE-1.2-NC', true],
    ['LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct', 'EXAONE 3 and EXAONE Deep', 'LicenseRef-EXAONE-1.1-NC', true],
    ['LGAI-EXAONE/K-EXAONE-236B-A23B', 'K-EXAONE', 'LicenseRef-K-EXAONE', true],
    [
      'naver-hyperclovax/HyperCLOVAX-SEED-Think-14B',
      'HyperCLOVA X SEED',
      'LicenseRef-HyperCLOVA-X-SEED',
      true,
    ],
    ['upstage/SOLAR-10.7B-v1.0', 'SOLAR 10.7B', 'Apache-2.0', true],
    ['tencent/Hunyuan-A13B-Instruct', 'Hunyuan A13B', 'LicenseRef-Tencent-Hunyuan-A13B', true],
    ['nvidia/Nemotron-4-340B-Instruct', 'Nemotron-4', 'LicenseRef-NVIDIA-Open-Model', true],
    ['allenai/OLMo-2-1124-7B', 'OLMo', 'Apache-2.0', true],
    ['internlm/internlm2_5-7b-chat', 'InternLM', 'LicenseRef-InternLM', true],
    ['01-ai/Yi-34B', 'Yi', 'Apache-2.0', true],
    ['marsh/heron-7b', null, null, false],
    ['marsh/my-phi', null, null, false],
    ['', null, null, false],
  ])('%s: %s', (id, family, license, sure) => {
    const found = familyOf(id);
    expect([found?.family.name ?? null, found?.family.license ?? null, found?.sure ?? false]).toEqual([
      family,
      license,
      sure,
    ]);
  });
});

describe('what a release owes', () => {
  const owed = (yaml: string, more: Record<string, string> = {}, ownHolders: string[] = []) =>
    context({ documents: { 'README.md': `---\n${yaml}\n---\n# Heron\n`, ...more } }).models.flatMap((model) =>
      owedBy(model, ownHolders).map(({ license, certain, derived, because }) => [
        license.id,
        certain,
        derived,
        because.kind,
      ]),
    );

  test.each<[string, string, unknown[]]>([
    ['a fine-tune', 'base_model: meta-llama/Llama-3.1-8B', [['LicenseRef-Llama-3.1', true, true, 'base']]],
    [
      'a quantised copy is not a model of its own',
      'base_model: meta-llama/Llama-3.1-8B\nbase_model_relation: quantized',
      [['LicenseRef-Llama-3.1', true, false, 'base']],
    ],
    [
      'a merge owes to all',
      'base_model: [google/gemma-2-9b, Qwen/Qwen2.5-72B]\nbase_model_relation: merge',
      [
        ['LicenseRef-Gemma', true, true, 'base'],
        ['LicenseRef-Qwen', true, true, 'base'],
      ],
    ],
    [
      'ancestors count',
      'base_model: deepseek-ai/DeepSeek-R1-Distill-Llama-8B',
      [
        ['MIT', true, true, 'base'],
        ['LicenseRef-Llama-3.1', true, true, 'base'],
      ],
    ],
    [
      'a name inside another is not certain',
      'base_model: marsh/Egret-Llama-3.2-3B',
      [['LicenseRef-Llama-3.2', false, true, 'base']],
    ],
    ['a family that was not verified', 'base_model: Qwen/Qwen3-8B', [['Apache-2.0', false, true, 'base']]],
    [
      'a family that was not verified, whose license the card declares',
      'license: apache-2.0\nbase_model: Qwen/Qwen3-8B',
      [['Apache-2.0', true, true, 'base']],
    ],
    [
      'a name inside another stays uncertain, whatever the card declares',
      'license: apache-2.0\nbase_model: marsh/Egret-Qwen3-8B',
      [['Apache-2.0', false, true, 'base']],
    ],
    ['the declared one', 'license: gemma', [['LicenseRef-Gemma', true, true, 'declared']]],
    [
      'the one that other names',
      'license: other\nlicense_name: deepseek\nlicense_link: LICENSE',
      [['LicenseRef-DeepSeek-Model-1.0', true, true, 'declared']],
    ],
    [
      'base and declared are one',
      'license: llama3.1\nbase_model: meta-llama/Llama-3.1-8B',
      [['LicenseRef-Llama-3.1', true, true, 'base']],
    ],
    ['a license of code is its own', 'license: apache-2.0', []],
    ['an unknown base', 'license: mit\nbase_model: marsh/heron', []],
  ])('%s', (_, yaml, expected) => {
    expect(owed(yaml)).toEqual(expected);
  });

  test('who made the base owes nothing to itself', () => {
    expect(owed('license: llama3.1\nbase_model: meta-llama/Llama-3.1-8B', {}, ['meta-llama'])).toEqual([]);
  });

  test('an adapter says what it was made from in its configuration', () => {
    expect(
      owed('library_name: peft', {
        'adapter_config.json': '{"base_model_name_or_path": "google/gemma-2-9b-it"}',
      }),
    ).toEqual([['LicenseRef-Gemma', true, true, 'base']]);
  });

  test('_name_or_path gives it away, and proves nothing', () => {
    expect(
      owed('license: mit', {
        'config.json': '{"architectures": ["X"], "_name_or_path": "google/gemma-2-9b-it"}',
      }),
    ).toEqual([['LicenseRef-Gemma', false, true, 'base']]);
  });
});
