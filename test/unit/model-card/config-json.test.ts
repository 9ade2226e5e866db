import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readModelConfig } from '../../../src/model-card/config-json.ts';

const read = (value: unknown) => readModelConfig('config.json', JSON.stringify(value));

test('architecture, type and own code', () => {
  expect(
    read({
      architectures: ['DeepseekV3ForCausalLM'],
      model_type: 'deepseek_v3',
      auto_map: {
        AutoConfig: 'configuration_heron.HeronConfig',
        AutoModel: 'marsh/egret--modeling.EgretModel',
      },
      _name_or_path: 'meta-llama/Llama-3.1-8B',
    }),
  ).toEqual({
    config: {
      path: 'config.json',
      architectures: ['DeepseekV3ForCausalLM'],
      modelType: 'deepseek_v3',
      ownClasses: ['configuration_heron.HeronConfig'],
      madeFrom: 'meta-llama/Llama-3.1-8B',
      adapter: false,
    },
    problem: null,
  });
});

test('an adapter names its base', () => {
  expect(read({ base_model_name_or_path: 'google/gemma-2-9b-it', peft_type: 'LORA' }).config).toMatchObject({
    madeFrom: 'google/gemma-2-9b-it',
    adapter: true,
  });
});

test('code of another repository tells where the model comes from, where nothing says more', () => {
  const auto_map = { AutoModel: ['modeling.Mine', 'marsh/egret--modeling.EgretModel'] };
  expect(read({ auto_map }).config?.madeFrom).toBe('marsh/egret');
  expect(read({ auto_map, _name_or_path: './out' }).config?.madeFrom).toBe('marsh/egret');
  expect(read({ auto_map, _name_or_path: 'marsh/heron' }).config?.madeFrom).toBe('marsh/heron');
  expect(read({ auto_map: { AutoModel: 'modeling.Mine' } }).config?.madeFrom).toBeNull();
});

test.each(['./out', 'models/checkpoint-500', '/home/me/heron', 'heron', 'a/b/c', ''])(
  'the local path %j is no model of the Hub',
  (path) => {
    expect(read({ architectures: ['X'], _name_or_path: path }).config?.madeFrom).toBeNull();
  },
);

test.each([
  ['settings of a program', { port: 80, name: 'heron' }],
  ['a list', [1, 2]],
  ['architectures without a name', { architectures: [] }],
  ['null', { architectures: null }],
])('%s is not about a model', (_, value) => {
  expect(read(value)).toMatchObject({ config: null, problem: null });
});

test.each([
  ['cut off', '{"architectures": ["X"', 'it is not valid JSON'],
  ['comments', '{"architectures": ["X"], // ours\n}', 'it is not valid JSON'],
  ['a text in place of the list', '{"architectures": "X"}', '“architectures” is not a list of names'],
  [
    'a number for the base model',
    '{"base_model_name_or_path": 7}',
    'the value of “base_model_name_or_path” is no text',
  ],
  [
    'a list for the type',
    '{"architectures": ["X"], "model_type": []}',
    'the value of “model_type” is no text',
  ],
])('broken: %s', (_, text, problem) => {
  expect(readModelConfig('config.json', text)).toMatchObject({
    config: null,
    problem: expect.stringContaining(problem),
  });
});

test.each([
  ['{port: 80}', expect.stringContaining('it is not valid JSON')],
  ['', expect.stringContaining('it is not valid JSON')],
  ['[{"architectures": ["X"]}]', 'it holds no JSON object, so what it says of the model cannot be read'],
  ['[]', 'it holds no JSON object, so what it says of the model cannot be read'],
  ['3', 'it holds no JSON object, so what it says of the model cannot be read'],
])('%j tells nothing of a model, which matters beside one', (text, broken) => {
  expect(readModelConfig('config.json', text)).toEqual({ config: null, problem: null, broken });
});

test('any JSON is read', () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (a, b) => {
      readModelConfig('config.json', `{"architectures": ${a}, "auto_map": ${b}, "_name_or_path": ${a}}`);
    }),
  );
});
