import { describe, expect, test } from '@jest/globals';
import { hubSpelling, isHubLicense, meansText } from '../../../src/model-card/hub-licenses.ts';
import { modelFolders } from '../../../src/model-card/model-files.ts';
import { readModelReleases, touchedReleases } from '../../../src/model-card/release.ts';

const CONFIG = '{"architectures": ["HeronForCausalLM"]}';
const OWN = '{"architectures": ["HeronForCausalLM"], "auto_map": {"AutoModel": "modeling_heron.HeronModel"}}';
const CARD = '---\nlicense: mit\nlibrary_name: transformers\n---\n# Heron-7B\n';

function read(files: Record<string, string>, repository: string | null = null) {
  const paths = Object.keys(files);
  return readModelReleases({
    paths,
    folders: modelFolders(paths),
    texts: new Map(Object.entries(files)),
    documents: Object.entries(files)
      .filter(([path]) => /LICENSE|NOTICE/.test(path))
      .map(([path, text]) => ({ path, text })),
    repository,
  });
}
const folders = (files: Record<string, string>) => read(files).releases.map(({ folder }) => folder);

describe('what is a model release', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a card', { 'README.md': CARD }, ['']],
    ['a card with nothing but a license', { 'README.md': '---\nlicense: mit\n---\n' }, ['']],
    ['a configuration at the root', { 'config.json': CONFIG }, ['']],
    ['weights at the root', { 'model.safetensors': '' }, ['']],
    ['a folder with weights', { 'out/config.json': CONFIG, 'out/model.safetensors': '' }, ['out']],
    ['a folder with its own code', { 'hf/config.json': OWN, 'hf/modeling_heron.py': '' }, ['hf']],
    [
      'two of them',
      {
        'README.md': CARD,
        'b/adapter_config.json': '{"base_model_name_or_path":"a/b"}',
        'b/adapter_model.bin': '',
      },
      ['', 'b'],
    ],
    ['a README', { 'README.md': '# Heron\n', 'src/a.py': '' }, []],
    ['a lone configuration in a folder', { 'configs/7b/config.json': CONFIG }, []],
    ['code that is not there', { 'configs/7b/config.json': OWN }, []],
    [
      'fixtures of tests',
      { 'tests/fixtures/config.json': CONFIG, 'tests/fixtures/model.safetensors': '' },
      [],
    ],
    ['settings of a program', { 'config.json': '{"port": 80}' }, []],
    ['a Space', { 'README.md': '---\ntitle: Heron\nsdk: gradio\nlicense: mit\n---\n' }, []],
    ['a data set', { 'README.md': '---\nlicense: mit\ntask_categories:\n- x\n---\n' }, []],
    ['a page of a site', { 'README.md': '---\nlayout: home\ntitle: Heron\n---\n' }, []],
    ['vocabularies of a program', { 'models/ggml-vocab-heron.gguf': '' }, []],
  ])('%s', (_, files, expected) => {
    expect(folders(files)).toEqual(expected);
  });
});

test('what is broken is named, and only where it is about a model', () => {
  expect(read({ 'README.md': '---\nlicense: [mit\n---\n' }).problems).toMatchObject([{ path: 'README.md' }]);
  expect(read({ 'README.md': '---\nlicense: mit\nbase_model: {a: b}\n---\n' }).problems).toEqual([
    {
      path: 'README.md',
      reason: 'line 3: “base_model” of the front matter has a value of a type that cannot be read',
    },
  ]);
  expect(read({ 'config.json': '{"architectures": [' }).problems).toMatchObject([{ path: 'config.json' }]);
  expect(read({ 'README.md': '---\nTitle: prose\n\nand no end\n' }).problems).toEqual([]);
  expect(read({ 'configs/config.json': '{"architectures": [' }).problems).toEqual([]);
});

describe('the name of a model', () => {
  test.each<[string, Record<string, string>, string | null, string | null]>([
    ['its title', { 'README.md': CARD }, null, 'Heron-7B'],
    [
      'the front matter before the title',
      { 'README.md': CARD.replace('license', 'model_name: Egret\nlicense') },
      null,
      'Egret',
    ],
    [
      'a repository of the Hub before all',
      { 'README.md': CARD },
      'https://huggingface.co/marsh/Stork-8B',
      'Stork-8B',
    ],
    [
      'the title before a repository elsewhere',
      { 'README.md': CARD },
      'git@github.com:marsh/stork.git',
      'Heron-7B',
    ],
    ['a repository elsewhere', { 'config.json': CONFIG }, 'https://github.com/marsh/stork.git', 'stork'],
    [
      'a title with marks',
      { 'README.md': `---\nlicense: mit\n---\n# 🦙 [**Heron** 7B](https://example.com) \n` },
      null,
      'Heron 7B',
    ],
    [
      'a title in HTML',
      { 'README.md': '---\nlicense: mit\n---\n<h1 align="center">Heron 7B</h1>\n' },
      null,
      'Heron 7B',
    ],
    ['an underlined title', { 'README.md': '---\nlicense: mit\n---\nHeron 7B\n===\n' }, null, 'Heron 7B'],
    ['"Model card for"', { 'README.md': '---\nlicense: mit\n---\n# Model Card for Heron\n' }, null, 'Heron'],
    [
      'the title of the Hub’s template',
      { 'README.md': '---\nlicense: mit\n---\n# Model Card for Model ID\n' },
      'https://github.com/marsh/heron',
      'heron',
    ],
    ['a heading that is no name', { 'README.md': '---\nlicense: mit\n---\n# Introduction\n' }, null, null],
    ['a comment inside code', { 'README.md': '---\nlicense: mit\n---\n```sh\n# install\n```\n' }, null, null],
    ['the folder', { 'Heron-1B/config.json': CONFIG, 'Heron-1B/model.safetensors': '' }, null, 'Heron-1B'],
  ])('%s', (_, files, repository, name) => {
    expect(read(files, repository).releases[0]?.name?.name ?? null).toBe(name);
  });
});

test('documents speak for the release they lie beside', () => {
  const { releases } = read({
    'README.md': CARD,
    LICENSE: 'a',
    'LICENSES/b.txt': 'LICENSE',
    'heron/config.json': CONFIG,
    'heron/model.safetensors': '',
    'heron/LICENSE': 'c',
  });
  const documents = releases.map(({ folder, documents: list }) => [
    folder,
    list.map(({ path }) => path).sort(),
  ]);
  expect(documents).toEqual([
    ['', ['LICENSE', 'LICENSES/b.txt', 'README.md']],
    ['heron', ['LICENSE', 'heron/LICENSE']],
  ]);
});

test.each([
  ['README.md', ['']],
  ['LICENSE', ['']],
  ['NOTICE', ['']],
  ['src/a.py', []],
])('a change of %s touches %j', (path, expected) => {
  const { releases } = read({ 'README.md': CARD, LICENSE: 'a', 'src/a.py': '' });
  expect(touchedReleases(releases, [{ path }]).map(({ folder }) => folder)).toEqual(expected);
});

test.each<[string, boolean, string | null]>([
  ['apache-2.0', true, 'apache-2.0'],
  ['Apache-2.0', false, 'apache-2.0'],
  ['apache 2.0', false, 'apache-2.0'],
  ['Apache License 2.0', false, 'apache-2.0'],
  ['llama-3.1', false, 'llama3.1'],
  ['gpl-3.0-or-later', false, 'gpl-3.0'],
  ['qwen', false, null],
  ['apahce-2.0', false, 'apache-2.0'],
  ['other', true, 'other'],
])('the Hub on %s: %s, %s', (value, taken, spelling) => {
  expect([isHubLicense(value), hubSpelling(value)]).toEqual([taken, spelling]);
});

test.each([
  ['mit', 'MIT', true],
  ['bsd', 'BSD-3-Clause', true],
  ['gpl-3.0', 'GPL-3.0', true],
  ['llama3.1', 'LicenseRef-Llama-3.1', true],
  ['cc-by-nc-4.0', 'CC-BY-NC-4.0', true],
  ['openrail', 'LicenseRef-BigScience-OpenRAIL-M', true],
  ['mit', 'Apache-2.0', false],
  ['unknown', 'MIT', false],
])('%s means the text of %s: %s', (value, id, expected) => {
  expect(meansText(value, id)).toBe(expected);
});

test.each([
  ['[]', 'it holds no JSON object, so what it says of the model cannot be read'],
  ['{"hidden_size": 3,', expect.stringContaining('it is not valid JSON')],
])('a configuration that is %j is told beside a model, and nowhere else', (config, reason) => {
  const card = '---\nlicense: mit\nbase_model: marsh/egret\n---\n';
  const told = [{ path: 'config.json', reason }];
  expect(read({ 'README.md': card, 'config.json': config }).problems).toEqual(told);
  expect(read({ 'model.safetensors': '', 'config.json': config }).problems).toEqual(told);
  expect(read({ 'config.json': config }).problems).toEqual([]);
  expect(read({ 'README.md': '---\nlicense: mit\n---\n', 'config.json': config }).problems).toEqual([]);
});

test.each(['3', '[3]', '2024-05-01', 'true'])('base_model: %s is no id of a model', (value) => {
  expect(read({ 'README.md': `---\nlicense: mit\nbase_model: ${value}\n---\n` }).problems).toEqual(
    value === '2024-05-01'
      ? []
      : [
          {
            path: 'README.md',
            reason: 'line 3: “base_model” of the front matter has a value of a type that cannot be read',
          },
        ],
  );
});
