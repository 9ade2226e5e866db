/** The rules about model releases, on small releases of our own writing. */
import { describe, expect, test } from '@jest/globals';
import { entryOf } from '../../../src/license/catalogue/catalogue.ts';
import type { RuleId } from '../../../src/report/schema.ts';
import { runRules } from '../../../src/rules/registry.ts';
import { context, file, type Given, HEADER, licenseText, origin } from './context.ts';

const card = (yaml: string, body = '# Heron-7B\n\nA model.\n'): string => `---\n${yaml}\n---\n${body}`;
const LLAMA = 'license: llama3.1\nbase_model: meta-llama/Llama-3.1-8B-Instruct';
const LLAMA_NOTICE =
  'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.\n';
const CONFIG = (name: string) => `{"architectures": ["${name}"]}`;

/**
 * A document that is recognised as a model licence's text without being it: its title, its marks, and as many words as
 * it has. The real texts are used in test/e2e/complete-releases.test.ts.
 */
function standIn(id: string): string {
  const text = entryOf(id)?.text;
  if (text === undefined) throw new Error(`${id} has no marks`);
  return `${text.titles[0]}\n\n${text.marks.join('\n')}\n\n${'terms '.repeat(text.words)}\n`;
}

function found(
  rule: RuleId,
  documents: Record<string, string>,
  more: Given = {},
): [string, string, number][] {
  return runRules(context({ documents, ...more }))
    .filter((finding) => finding.rule === rule)
    .map(({ level, path, startLine }) => [level, path, startLine]);
}
function messages(rule: RuleId, documents: Record<string, string>, more: Given = {}): string[] {
  return runRules(context({ documents, ...more }))
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message);
}

const COMPLETE_LLAMA = {
  'README.md': card(LLAMA, '# Llama-3.1-Heron-8B\n\nFine-tuned on herons. Built with Llama.\n'),
  LICENSE: standIn('LicenseRef-Llama-3.1'),
  NOTICE: LLAMA_NOTICE,
  'config.json': CONFIG('LlamaForCausalLM'),
};

test('a release that meets all that is asked has nothing to hear', () => {
  expect(runRules(context({ documents: COMPLETE_LLAMA }))).toEqual([]);
});

test('a plain code repository is asked for nothing', () => {
  for (const documents of [
    { 'README.md': '# heron\n\nA library.\n', LICENSE: licenseText('MIT') },
    {
      'README.md': '# heron\n',
      'config.json': '{"port": 80}',
      'configs/a/config.json': CONFIG('LlamaForCausalLM'),
    },
    {},
  ])
    expect(runRules(context({ documents }))).toEqual([]);
});

describe('model-card-license', () => {
  test.each<[string, Record<string, string>, [string, string, number][]]>([
    ['an id of the Hub', { 'README.md': card('license: mit') }, []],
    [
      'a name of several makers beside a base model of one',
      {
        'README.md': card(
          'license: other\nlicense_name: modified-mit\nlicense_link: https://example.com/LICENSE\nbase_model: moonshotai/Kimi-K2-Instruct',
        ),
      },
      [],
    ],
    ['two of them', { 'README.md': card('license: [mit, apache-2.0]') }, []],
    ['none', { 'README.md': card('library_name: x') }, [['error', 'README.md', 1]]],
    ['an empty one', { 'README.md': card('language: en\nlicense:') }, [['error', 'README.md', 3]]],
    ['a capital letter', { 'README.md': card('license: MIT') }, [['warning', 'README.md', 2]]],
    ['another spelling', { 'README.md': card('license: Apache 2.0') }, [['error', 'README.md', 2]]],
    ['prose', { 'README.md': card('license: see the bottom of this page') }, [['error', 'README.md', 2]]],
    ['one that the Hub calls other', { 'README.md': card('license: qwen') }, [['error', 'README.md', 2]]],
    ['a mapping', { 'README.md': card('license: {name: mit}') }, [['error', 'README.md', 2]]],
    ['other alone', { 'README.md': card('license: other') }, [['error', 'README.md', 2]]],
    [
      'other with its name alone',
      { 'README.md': card('license: other\nlicense_name: heron-1.0'), LICENSE: 'Heron terms' },
      [['error', 'README.md', 2]],
    ],
    [
      'other with name and link',
      {
        'README.md': card('license: other\nlicense_name: heron-1.0\nlicense_link: LICENSE'),
        LICENSE: 'Heron terms',
      },
      [],
    ],
    [
      'a link to a page',
      {
        'README.md': card('license: other\nlicense_name: heron-1.0\nlicense_link: https://example.com/heron'),
      },
      [],
    ],
    [
      'a link to a file that is not there',
      {
        'README.md': card('license: other\nlicense_name: heron-1.0\nlicense_link: LICENSE.md'),
        LICENSE: 'Heron terms',
      },
      [['error', 'README.md', 4]],
    ],
    [
      'a link to a file beside it',
      {
        'README.md': card('license: other\nlicense_name: heron-1.0\nlicense_link: ./docs/../LICENSE#terms'),
        LICENSE: 'Heron',
      },
      [],
    ],
    ['LICENSE is the same', { 'README.md': card('license: mit'), LICENSE: licenseText('MIT') }, []],
    [
      'LICENSE is another',
      { 'README.md': card('license: mit'), LICENSE: licenseText('Apache-2.0') },
      [['error', 'README.md', 2]],
    ],
    [
      'LICENSE is a model license',
      { 'README.md': card('license: apache-2.0'), LICENSE: standIn('LicenseRef-Gemma') },
      [['error', 'README.md', 2]],
    ],
    [
      'LICENSE is for the code, the model has its own',
      {
        'README.md': card('license: mit'),
        LICENSE: licenseText('Apache-2.0'),
        'LICENSE-MODEL': licenseText('MIT'),
      },
      [],
    ],
    [
      'texts of bundled works say nothing about the model',
      { 'README.md': card('license: mit'), 'LICENSES/Apache-2.0.txt': licenseText('Apache-2.0') },
      [],
    ],
    [
      'a license whose text is not known cannot be missed',
      {
        'README.md': card('license: other\nlicense_name: heron-1.0\nlicense_link: LICENSE'),
        LICENSE: licenseText('MIT'),
      },
      [],
    ],
    ['any BSD is bsd', { 'README.md': card('license: bsd'), LICENSE: licenseText('BSD-3-Clause') }, []],
    [
      'weights without a card',
      { 'config.json': CONFIG('HeronForCausalLM'), 'model.safetensors': '' },
      [['error', 'config.json', 1]],
    ],
    [
      'a README without front matter beside weights',
      { 'README.md': '# Heron\n', 'config.json': CONFIG('HeronForCausalLM'), 'model.safetensors': '' },
      [['error', 'README.md', 1]],
    ],
    [
      'a configuration alone',
      { 'README.md': '# Heron\n', 'config.json': CONFIG('HeronForCausalLM') },
      [['warning', 'README.md', 1]],
    ],
    ['broken front matter is an incomplete audit, not a finding', { 'README.md': card('license: [mit') }, []],
    [
      'the base model has a license of its own',
      {
        'README.md': card(
          'license: apache-2.0\nbase_model: google/gemma-2-9b',
          '# Heron\nFine-tuned. Use restrictions.',
        ),
        LICENSE: licenseText('Apache-2.0'),
      },
      [['warning', 'README.md', 2]],
    ],
    [
      'the base model’s text under another name: one finding',
      {
        'README.md': card('license: apache-2.0\nbase_model: meta-llama/Llama-3.1-8B'),
        LICENSE: standIn('LicenseRef-Llama-3.1'),
      },
      [['error', 'README.md', 2]],
    ],
    [
      'a relation that the Hub does not know',
      {
        'README.md': card('license: mit\nbase_model: Qwen/Qwen2.5-7B\nbase_model_relation: fine-tuned'),
        LICENSE: licenseText('MIT'),
      },
      [['warning', 'README.md', 4]],
    ],
    [
      'a relation that it knows',
      {
        'README.md': card('license: mit\nbase_model: Qwen/Qwen2.5-7B\nbase_model_relation: finetune'),
        LICENSE: licenseText('MIT'),
      },
      [],
    ],
    [
      'the base model is under a license of code',
      { 'README.md': card('license: mit\nbase_model: Qwen/Qwen2.5-7B'), LICENSE: licenseText('MIT') },
      [],
    ],
  ])('%s', (_, documents, expected) => {
    expect(found('model-card-license', documents)).toEqual(expected);
  });

  test('the message proposes what the Hub takes', () => {
    expect(messages('model-card-license', { 'README.md': card('license: Apache 2') })[0]).toContain(
      'apache-2.0',
    );
    expect(messages('model-card-license', { 'README.md': card('license: qwen') })[0]).toContain(
      'license: other, license_name: qwen',
    );
  });
});

describe('model-license-text-missing', () => {
  test.each<[string, Record<string, string>, [string, string, number][]]>([
    ['the text is there', COMPLETE_LLAMA, []],
    [
      'in LICENSES/',
      { ...without(COMPLETE_LLAMA, 'LICENSE'), 'LICENSES/llama.txt': standIn('LicenseRef-Llama-3.1') },
      [],
    ],
    ['it is not', without(COMPLETE_LLAMA, 'LICENSE'), [['error', 'README.md', 3]]],
    [
      'another version of it',
      { ...COMPLETE_LLAMA, LICENSE: standIn('LicenseRef-Llama-3.2') },
      [['error', 'README.md', 3]],
    ],
    [
      'a link is no copy',
      { 'README.md': card(`${LLAMA}\nlicense_link: https://llama.com/license`) },
      [['error', 'README.md', 3]],
    ],
    ['by the declared license alone', { 'README.md': card('license: gemma') }, [['error', 'README.md', 2]]],
    [
      'a base under Apache-2.0',
      { 'README.md': card('license: apache-2.0\nbase_model: Qwen/Qwen2.5-7B') },
      [['error', 'README.md', 3]],
    ],
    [
      'a base under Apache-2.0 with its text',
      {
        'README.md': card('license: apache-2.0\nbase_model: Qwen/Qwen2.5-7B'),
        LICENSE: licenseText('Apache-2.0'),
      },
      [],
    ],
    [
      'a base whose license was not verified',
      { 'README.md': card('license: mit\nbase_model: Qwen/Qwen3-8B') },
      [['warning', 'README.md', 3]],
    ],
    [
      'a base whose license was not verified, and the card declares the very same',
      { 'README.md': card('license: apache-2.0\nbase_model: Qwen/Qwen3-8B') },
      [['error', 'README.md', 3]],
    ],
    [
      'a license that was not verified',
      { 'README.md': card('license: other\nlicense_name: mrl\nlicense_link: https://mistral.ai') },
      [['warning', 'README.md', 3]],
    ],
    [
      'the base only has it in its name',
      { 'README.md': card('license: mit\nbase_model: a/Egret-Llama-3.1-8B') },
      [['warning', 'README.md', 3]],
    ],
    [
      'ancestors too',
      {
        'README.md': card('license: mit\nbase_model: deepseek-ai/DeepSeek-R1-Distill-Llama-8B'),
        LICENSE: `${licenseText('MIT')}\nCopyright (c) 2023 DeepSeek`,
      },
      [['error', 'README.md', 3]],
    ],
    ['an unknown base', { 'README.md': card('license: mit\nbase_model: marsh/egret') }, []],
  ])('%s', (_, documents, expected) => {
    expect(found('model-license-text-missing', documents)).toEqual(expected);
  });

  test('a link to the text that is asked for is no second finding', () => {
    const qwen = (link: string) => ({
      'README.md': card(
        `license: other\nlicense_name: qwen\nlicense_link: ${link}\nbase_model: Qwen/Qwen2.5-72B\nbase_model_relation: finetune`,
        '# Heron\nBuilt with Qwen.\n',
      ),
      NOTICE:
        'Qwen is licensed under the Qwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.\n',
    });
    const rules = (documents: Record<string, string>): string[] =>
      runRules(context({ documents })).map(({ rule }) => rule);
    const LICENSE = standIn('LicenseRef-Qwen');
    expect(rules({ ...qwen('LICENSE'), LICENSE })).toEqual([]);
    expect(rules(qwen('LICENSE'))).toEqual(['model-license-text-missing']);
    expect(rules({ ...qwen('LICENCE'), LICENSE })).toEqual(['model-card-license']);
  });

  test('code under the same license asks for the text once', () => {
    const files = [
      file('model.py', `# Modified from https://github.com/marsh/heron\n${HEADER}x = 1\n`, origin()),
    ];
    const documents = {
      'README.md': card('license: apache-2.0\nbase_model: Qwen/Qwen2.5-7B'),
      NOTICE: 'heron',
    };
    const rules = runRules(context({ documents, files })).map(({ rule }) => rule);
    expect(rules.filter((rule) => /text-missing/.test(rule))).toEqual(['license-text-missing']);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ['nothing speaks of the family', { 'README.md': card('license: apache-2.0') }, ['warning']],
    [
      'MIT of somebody else',
      { 'README.md': card('license: mit'), LICENSE: `Copyright (c) 2026 Marsh\n${licenseText('MIT')}` },
      ['warning'],
    ],
    [
      'MIT of DeepSeek',
      { 'README.md': card('license: mit'), LICENSE: `Copyright (c) 2023 DeepSeek\n${licenseText('MIT')}` },
      [],
    ],
    [
      'the model license of DeepSeek',
      { 'README.md': card('license: mit'), 'LICENSE-MODEL': standIn('LicenseRef-DeepSeek-Model-1.0') },
      [],
    ],
    [
      'NOTICE names it',
      { 'README.md': card('license: mit'), NOTICE: 'This product includes work of DeepSeek.' },
      [],
    ],
    [
      'trained from scratch',
      { 'README.md': card('license: mit', '# Heron\nWe trained it from scratch on 3T tokens.') },
      [],
    ],
    ['the base is named', { 'README.md': card('license: mit\nbase_model: marsh/egret') }, []],
  ])('DeepseekV3ForCausalLM, %s', (_, documents, expected) => {
    const all = { ...documents, 'config.json': CONFIG('DeepseekV3ForCausalLM') };
    expect(found('model-license-text-missing', all).map(([level]) => level)).toEqual(expected);
  });

  test('what many train their own models in is a remark', () => {
    const documents = { 'README.md': card('license: mit'), 'config.json': CONFIG('LlamaForCausalLM') };
    expect(found('model-license-text-missing', documents)).toEqual([['note', 'config.json', 1]]);
    expect(messages('model-license-text-missing', documents)[0]).toMatch(/base_model.*from scratch/);
  });

  test('an architecture of their own is nobody else’s', () => {
    const documents = { 'README.md': card('license: mit'), 'config.json': CONFIG('HeronForCausalLM') };
    expect(found('model-license-text-missing', documents)).toEqual([]);
    const deepseek = { ...documents, 'config.json': CONFIG('DeepseekV3ForCausalLM') };
    expect(found('model-license-text-missing', deepseek, { ownHolders: ['deepseek-ai'] })).toEqual([]);
  });
});

describe('model-notice-missing', () => {
  const GEMMA = card(
    'license: gemma\nbase_model: google/gemma-2-9b-it',
    '# Heron\n\nFine-tuned. Use restrictions of the Gemma Terms of Use hold.\n',
  );
  const GEMMA_NOTICE =
    'Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms';
  test.each<[string, Record<string, string>, string[]]>([
    ['all is there', COMPLETE_LLAMA, []],
    ['no NOTICE', without(COMPLETE_LLAMA, 'NOTICE'), ['error']],
    ['Notice.txt', { ...without(COMPLETE_LLAMA, 'NOTICE'), 'Notice.txt': LLAMA_NOTICE }, []],
    [
      'with (c), over two lines',
      {
        ...COMPLETE_LLAMA,
        NOTICE: LLAMA_NOTICE.replace('©', '(c)').replace('Llama 3.1 Community', 'Llama 3.1\nCommunity'),
      },
      [],
    ],
    ['of another version', { ...COMPLETE_LLAMA, NOTICE: LLAMA_NOTICE.replaceAll('3.1', '3.2') }, ['error']],
    [
      'in the card alone',
      { ...without(COMPLETE_LLAMA, 'NOTICE'), 'README.md': `${COMPLETE_LLAMA['README.md']}${LLAMA_NOTICE}` },
      ['warning'],
    ],
    [
      'the license quotes the sentence',
      { ...without(COMPLETE_LLAMA, 'NOTICE'), LICENSE: `${COMPLETE_LLAMA.LICENSE}${LLAMA_NOTICE}` },
      ['error'],
    ],
    ['not shown', { ...COMPLETE_LLAMA, 'README.md': card(LLAMA, '# Llama-Heron\nFine-tuned.\n') }, ['error']],
    [
      'shown in bold',
      { ...COMPLETE_LLAMA, 'README.md': card(LLAMA, '# Llama-Heron\n> **Built** with **Llama**\n') },
      [],
    ],
    [
      'shown in a translation',
      { ...COMPLETE_LLAMA, 'README.md': card(LLAMA, '# Llama-Heron\n'), 'README_ko.md': 'Built with Llama' },
      [],
    ],
    [
      'the sentence of Llama 3',
      {
        'README.md': card(
          'license: llama3\nbase_model: meta-llama/Meta-Llama-3-8B',
          '# Llama 3 Heron\nBuilt with Llama',
        ),
        LICENSE: standIn('LicenseRef-Llama-3'),
      },
      ['error', 'error'],
    ],
    [
      'Gemma, complete',
      { 'README.md': GEMMA, NOTICE: GEMMA_NOTICE, LICENSE: standIn('LicenseRef-Gemma') },
      [],
    ],
    [
      'Gemma, address as a link',
      {
        'README.md': GEMMA,
        NOTICE: GEMMA_NOTICE.replace('ai.google', 'https://ai.google'),
        LICENSE: standIn('LicenseRef-Gemma'),
      },
      [],
    ],
    [
      'Gemma, nothing of restrictions',
      {
        'README.md': GEMMA.replace('Use restrictions', 'Nothing'),
        NOTICE: GEMMA_NOTICE,
        LICENSE: standIn('LicenseRef-Gemma'),
      },
      ['warning'],
    ],
    [
      'Gemma, nothing of a change',
      {
        'README.md': GEMMA.replace('Fine-tuned. ', ''),
        NOTICE: GEMMA_NOTICE,
        LICENSE: standIn('LicenseRef-Gemma'),
      },
      ['warning'],
    ],
    ...[
      ['Korean', '이 모델은 Gemma를 미세조정하였습니다. 약관의 사용 제한이 적용됩니다.'],
      ['Korean, other words', 'Gemma 기반으로 추가 학습한 모델이며, 금지된 용도는 약관을 보십시오.'],
      ['Chinese', '本模型在 Gemma 的基础上微调。使用限制适用于所有接收者。'],
      ['Chinese, traditional', '本模型由 Gemma 微調而成，須遵守使用限制。'],
      ['Japanese', 'Gemma をファインチューニングしたモデルです。利用制限が適用されます。'],
    ].map(([language, said]): [string, Record<string, string>, string[]] => [
      `Gemma, in ${language}`,
      {
        'README.md': card('license: gemma\nbase_model: google/gemma-2-9b-it', `# Heron\n\n${said}\n`),
        NOTICE: GEMMA_NOTICE,
        LICENSE: standIn('LicenseRef-Gemma'),
      },
      [],
    ]),
    [
      'Gemma, a Korean card that says neither',
      {
        'README.md': card(
          'license: gemma\nbase_model: google/gemma-2-9b-it',
          '# 왜가리\n\n새를 돕는 모델입니다.\n',
        ),
        NOTICE: GEMMA_NOTICE,
        LICENSE: standIn('LicenseRef-Gemma'),
      },
      ['warning', 'warning'],
    ],
    [
      'Qwen, either of two',
      {
        'README.md': card(
          'license: other\nlicense_name: qwen\nlicense_link: LICENSE\nbase_model: Qwen/Qwen2.5-72B',
          '# Heron\nFine-tuned. Improved using Qwen.',
        ),
        LICENSE: standIn('LicenseRef-Qwen'),
        NOTICE:
          'Qwen is licensed under the Qwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved.',
      },
      [],
    ],
    [
      'Falcon',
      {
        'README.md': card(
          'license: other\nlicense_name: falcon-llm-license\nlicense_link: LICENSE\nbase_model: tiiuae/falcon-11B',
          '# Heron\nFine-tuned under the acceptable use policy.',
        ),
        LICENSE: standIn('LicenseRef-Falcon-2-11B'),
      },
      ['error'],
    ],
    [
      'NVIDIA Cosmos',
      {
        'README.md': card(
          'license: other\nlicense_name: nvidia-open-model-license\nlicense_link: LICENSE\nbase_model: nvidia/Cosmos-1.0-7B',
        ),
        LICENSE: standIn('LicenseRef-NVIDIA-Open-Model'),
        NOTICE: 'Licensed by NVIDIA Corporation under the NVIDIA Open Model License',
      },
      ['error'],
    ],
    [
      'FLUX.1 [dev] with nothing',
      {
        'README.md': card(
          'license: other\nlicense_name: flux-1-dev-non-commercial-license\nlicense_link: LICENSE\nbase_model: black-forest-labs/FLUX.1-dev\nbase_model_relation: adapter',
        ),
        LICENSE: standIn('LicenseRef-FLUX-1-dev-Non-Commercial'),
      },
      ['error'],
    ],
    [
      'FLUX.1 [dev], which leaves open where its sentence stands, in the older spelling',
      {
        'README.md': `${card(
          'license: other\nlicense_name: flux-1-dev-non-commercial-license\nlicense_link: LICENSE\nbase_model: black-forest-labs/FLUX.1-dev\nbase_model_relation: adapter',
        )}\nThe FLUX.1 [dev] Model is licensed by Black Forest Labs. Inc. under the FLUX.1 [dev] Non-Commercial License. Copyright Black Forest Labs. Inc.\n`,
        LICENSE: standIn('LicenseRef-FLUX-1-dev-Non-Commercial'),
      },
      [],
    ],
    [
      'NVIDIA, no Cosmos',
      {
        'README.md': card(
          'license: other\nlicense_name: nvidia-open-model-license\nlicense_link: LICENSE\nbase_model: nvidia/Nemotron-4-340B-Base',
        ),
        LICENSE: standIn('LicenseRef-NVIDIA-Open-Model'),
        NOTICE: 'Licensed by NVIDIA Corporation under the NVIDIA Open Model License',
      },
      [],
    ],
    [
      'what is only encouraged',
      {
        'README.md': card(
          'license: other\nlicense_name: tencent-hunyuan-community\nlicense_link: LICENSE',
          '# Heron\nFine-tuned under the acceptable use policy.',
        ),
        LICENSE: standIn('LicenseRef-Tencent-Hunyuan-Community'),
        NOTICE:
          'Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement, Copyright © 2024 Tencent. All Rights Reserved. The trademark rights of “Tencent Hunyuan” are owned by Tencent or its affiliate.',
      },
      ['note'],
    ],
    [
      'GLM-4 was not verified',
      {
        'README.md': card(
          'license: other\nlicense_name: glm-4\nlicense_link: LICENSE\nbase_model: THUDM/glm-4-9b',
        ),
        LICENSE: standIn('LicenseRef-GLM-4'),
      },
      ['warning'],
    ],
    [
      'the holder of an MIT model',
      {
        'README.md': card('license: mit\nbase_model: deepseek-ai/DeepSeek-R1'),
        LICENSE: `Copyright (c) 2026 Marsh\n${licenseText('MIT')}`,
      },
      ['error'],
    ],
    [
      'the holder is named',
      {
        'README.md': card('license: mit\nbase_model: deepseek-ai/DeepSeek-R1'),
        LICENSE: `Copyright (c) 2023 DeepSeek\n${licenseText('MIT')}`,
      },
      [],
    ],
  ])('%s', (_, documents, expected) => {
    expect(found('model-notice-missing', documents).map(([level]) => level)).toEqual(expected);
  });

  test('the fix adds the sentence, and nothing else', () => {
    const [finding] = runRules(context({ documents: { ...COMPLETE_LLAMA, NOTICE: 'Heron\n' } }));
    expect(finding?.fix?.edits).toEqual([
      { path: 'NOTICE', startLine: 2, endLine: 1, newText: `\n${LLAMA_NOTICE}` },
    ]);
    const [created] = runRules(context({ documents: without(COMPLETE_LLAMA, 'NOTICE') }));
    expect(created?.fix?.edits).toEqual([
      { path: 'NOTICE', startLine: 1, endLine: 0, newText: LLAMA_NOTICE },
    ]);
  });
});

describe('model-name-prefix', () => {
  const named = (yaml: string, name: string) => ({ 'README.md': card(yaml, `# ${name}\n`) });
  test.each<[string, string, string, string[]]>([
    ['as asked', LLAMA, 'Llama-3.1-Heron-8B', []],
    ['in other letters', LLAMA, 'llama heron', []],
    ['in the middle', LLAMA, 'Heron-Llama-3.1-8B', ['error']],
    ['not at all', LLAMA, 'Heron-8B', ['error']],
    ['a quantised copy keeps its name', `${LLAMA}\nbase_model_relation: quantized`, 'Heron', []],
    [
      'Llama 3 asks for its number',
      'license: llama3\nbase_model: meta-llama/Meta-Llama-3-8B',
      'Llama-Heron',
      ['error'],
    ],
    [
      'Llama 3 with its number',
      'license: llama3\nbase_model: meta-llama/Meta-Llama-3-8B',
      'Llama-3-Heron',
      [],
    ],
    ['Llama 2 asks for none', 'license: llama2\nbase_model: meta-llama/Llama-2-7b', 'Heron', []],
    [
      'EXAONE',
      'license: other\nlicense_name: exaone\nbase_model: LGAI-EXAONE/EXAONE-4.0-32B',
      'Heron',
      ['error'],
    ],
    [
      'K-EXAONE is not EXAONE',
      'license: other\nbase_model: LGAI-EXAONE/K-EXAONE-236B-A23B',
      'EXAONE-Heron',
      ['error'],
    ],
    [
      'HyperCLOVA X',
      'license: other\nbase_model: naver-hyperclovax/HyperCLOVAX-SEED-Text-Instruct-0.5B',
      'HyperCLOVAX-Heron',
      [],
    ],
    [
      'GLM-4 was not verified',
      'license: other\nlicense_name: glm-4\nbase_model: THUDM/glm-4-9b',
      'Heron',
      ['warning'],
    ],
    ['Solar was not verified', 'license: other\nbase_model: upstage/Solar-Open-100B', 'Heron', ['warning']],
    ['Gemma asks for none', 'license: gemma\nbase_model: google/gemma-2-9b', 'Heron', []],
  ])('%s', (_, yaml, name, expected) => {
    expect(found('model-name-prefix', named(yaml, name)).map(([level]) => level)).toEqual(expected);
  });

  test('a folder may be called otherwise than what is published from it', () => {
    const documents = {
      'out/heron/README.md': card(LLAMA, 'A model.'),
      'out/heron/config.json': CONFIG('X'),
      'out/heron/model.safetensors': '',
    };
    expect(found('model-name-prefix', documents)).toEqual([['warning', 'out/heron/README.md', 1]]);
  });
});

describe('duty-to-review', () => {
  test.each<[string, Record<string, string>, Given, string[]]>([
    [
      'Kimi K2',
      { 'README.md': card('license: other\nbase_model: moonshotai/Kimi-K2-Instruct') },
      {},
      ['100 million monthly users'],
    ],
    [
      'Kimi K2 under the name that the Hub has for it',
      {
        'README.md': card(
          'license: other\nlicense_name: modified-mit\nlicense_link: https://example.com/LICENSE\nbase_model: moonshotai/Kimi-K2-Instruct',
        ),
      },
      {},
      ['100 million monthly users'],
    ],
    [
      'a base model that is not in the table',
      { 'README.md': card('license: mit\nbase_model: marsh/egret') },
      {},
      ['marsh/egret'],
    ],
    [
      'thousands of them, and some twice: one note',
      {
        'README.md': card(
          `license: mit\nbase_model:\n${Array.from({ length: 3000 }, (_, i) => `- marsh/egret-${i % 2500}`).join('\n')}`,
        ),
      },
      {},
      [
        "2500 base models are not in Colophon's table, so what they ask for was not checked: marsh/egret-0, marsh/egret-1, marsh/egret-2, marsh/egret-3, marsh/egret-4 and 2495 more.",
      ],
    ],
    [
      'two of them beside one that is',
      {
        'README.md': card(
          'license: apache-2.0\nbase_model: [marsh/egret, mistralai/Mistral-7B-v0.1, marsh/heron]',
        ),
      },
      {},
      ['was not checked: marsh/egret and marsh/heron.'],
    ],
    [
      'a base model of their own',
      { 'README.md': card('license: mit\nbase_model: marsh/egret') },
      { ownHolders: ['marsh'] },
      [],
    ],
    [
      'AGPL',
      {},
      {
        files: [
          file('a.py', 'x = 1\n', origin({ license: 'AGPL-3.0-only' })),
          file('b.py', 'x = 1\n', origin({ license: 'AGPL-3.0-only' })),
        ],
      },
      ['over a network offers them its source'],
    ],
    ['GPL', {}, { files: [file('a.py', 'x = 1\n', origin({ license: 'GPL-3.0-only' }))] }, []],
  ])('%s', (_, documents, more, expected) => {
    const said = messages('duty-to-review', documents, more);
    expect(said).toHaveLength(expected.length);
    for (const [i, part] of expected.entries()) expect(said[i]).toContain(part);
    expect(found('duty-to-review', documents, more).every(([level]) => level === 'note')).toBe(true);
  });
});

test('no message reproaches', () => {
  const all = runRules(
    context({
      documents: {
        'README.md': card('base_model: [meta-llama/Llama-3.1-8B, google/gemma-2b, THUDM/glm-4-9b]'),
      },
    }),
  );
  expect(all.length).toBeGreaterThan(6);
  for (const { message } of all)
    expect(message).not.toMatch(/\b(?:violat|infring|illegal|stole|must have|fail)/i);
});

function without<T extends Record<string, string>>(documents: T, path: keyof T): Record<string, string> {
  return Object.fromEntries(Object.entries(documents).filter(([name]) => name !== path));
}

describe('code under a license made for models', () => {
  const SENTENCE =
    'Llama 2 is licensed under the LLAMA 2 Community License, Copyright (c) Meta Platforms, Inc. All Rights Reserved.';
  const code = (license: string, changes = {}) =>
    file('model.py', 'x = 1\n', origin({ license, kind: 'verbatim', share: 1, ...changes }));
  const asked = (documents: Record<string, string>, ...files: ReturnType<typeof code>[]) =>
    found('model-notice-missing', documents, { files });

  test.each<[string, Record<string, string>, ReturnType<typeof code>, number]>([
    ['without its sentence', {}, code('LicenseRef-Llama-2'), 1],
    ['with it in NOTICE', { NOTICE: `Heron\n\n${SENTENCE}\n` }, code('LicenseRef-Llama-2'), 0],
    [
      'with it over lines, and another mark',
      { 'Notice.txt': SENTENCE.replace('(c)', '©').replace(/, /g, ',\n  ') },
      code('LicenseRef-Llama-2'),
      0,
    ],
    [
      'with it among third-party notices',
      { 'THIRD_PARTY_NOTICES.md': `## llama\n\n${SENTENCE}\n` },
      code('LicenseRef-Llama-2'),
      0,
    ],
    [
      'with it in the text of the license alone',
      { 'third_party/llama/LICENSE': `${standIn('LicenseRef-Llama-3')}\n${SENTENCE}\n` },
      code('LicenseRef-Llama-2'),
      1,
    ],
    ['with the sentence of another version', { NOTICE: LLAMA_NOTICE }, code('LicenseRef-Llama-2'), 1],
    ['that asks for no sentence', {}, code('Apache-2.0'), 0],
    ['of low confidence', {}, code('LicenseRef-Llama-2', { confidence: 'low' }), 0],
    ['inside the tree', {}, code('LicenseRef-Llama-2', { source: 'in-tree' }), 0],
  ])('%s', (_, documents, one, count) => {
    expect(asked(documents, one)).toEqual(Array(count).fill(['warning', 'model.py', 20]));
  });

  test('once for all files, with a line for NOTICE that satisfies it; not where the model is asked already', () => {
    const files = [code('LicenseRef-Llama-2'), code('LicenseRef-Llama-2')];
    const [told, ...others] = runRules(context({ files, documents: { NOTICE: 'Heron\n' } })).filter(
      ({ rule }) => rule === 'model-notice-missing',
    );
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      duty: expect.stringContaining('LicenseRef-Llama-2 §'),
      evidence: { expected: [SENTENCE] },
    });
    expect(told?.fix?.edits).toEqual([
      { path: 'NOTICE', startLine: 2, endLine: 1, newText: `\n${SENTENCE}\n` },
    ]);
    const model = { 'README.md': card('license: llama2\nbase_model: meta-llama/Llama-2-7b-hf') };
    expect(asked(model, code('LicenseRef-Llama-2')).map(([, path]) => path)).toEqual(['README.md']);
  });
});
