import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFrontMatter } from '../../../src/model-card/front-matter.ts';

const card = (yaml: string, body = '# Heron\n'): string => `---\n${yaml}\n---\n${body}`;

describe('front matter', () => {
  test('fields come with their lines', () => {
    const read = readFrontMatter(
      card(
        'language:\n- en\nlicense: other\nlicense_name: heron-1.0\nlicense_link: LICENSE\nbase_model:\n  - a/b\n  - c/d\nbase_model_relation: merge',
      ),
    );
    expect(read?.problem).toBeNull();
    expect(read?.fields).toMatchObject({
      license: { value: ['other'], line: 4 },
      licenseName: { value: 'heron-1.0', line: 5 },
      licenseLink: { value: 'LICENSE', line: 6 },
      baseModels: { value: ['a/b', 'c/d'], line: 7 },
      relation: { value: 'merge', line: 10 },
      wrongTypes: [],
    });
    expect([read?.body, read?.bodyLine]).toEqual(['# Heron\n', 12]);
  });

  test.each<[string, string, readonly string[] | null]>([
    ['one', 'license: mit', ['mit']],
    ['in quotes', "license: 'apache-2.0'", ['apache-2.0']],
    ['a list', 'license: [mit, apache-2.0]', ['mit', 'apache-2.0']],
    ['a list over lines', 'license:\n- mit', ['mit']],
    ['nothing', 'license:', []],
    ['a comment', 'license: # to be said', []],
    ['a number stays as written', 'license: 3.10', ['3.10']],
    ['no key', 'language: en', null],
    ['a mapping', 'license: { name: mit }', null],
  ])('license, %s', (_, yaml, expected) => {
    expect(readFrontMatter(card(yaml))?.fields?.license?.value ?? null).toEqual(expected);
  });

  test('what has a type that does not fit is named', () => {
    expect(
      readFrontMatter(card('license: { a: b }\nbase_model: [[x]]\nlicense_name: [a]'))?.fields?.wrongTypes,
    ).toEqual([
      { value: 'license', line: 2 },
      { value: 'license_name', line: 4 },
      { value: 'base_model', line: 3 },
    ]);
  });

  test('of values without end the beginning is kept', () => {
    const fields = readFrontMatter(card(`license: ${'a'.repeat(30_000)}`))?.fields;
    expect(fields?.license?.value[0]).toMatch(/^a{999}…$/);
  });

  test.each([
    ['from model-index', 'model-index:\n- name: Heron-7B\n  results: []', 'Heron-7B'],
    ['from model_name', 'model_name: Heron 7B', 'Heron 7B'],
  ])('the name %s', (_, yaml, name) => {
    expect(readFrontMatter(card(yaml))?.fields?.name?.value).toBe(name);
  });

  test('line breaks of Windows and old Macs, a byte order mark', () => {
    for (const text of [
      '---\r\nlicense: mit\r\n---\r\nx',
      '---\rlicense: mit\r---\rx',
      '\uFEFF---\nlicense: mit\n---\nx',
      '\n---\nlicense: mit\n---\nx',
    ])
      expect(readFrontMatter(text)?.fields?.license?.value).toEqual(['mit']);
  });

  test.each([
    ['no dashes', 'license: mit\n'],
    ['empty', ''],
    ['a rule across the page', '---\n\nHeron is a model.\n\nIt flies.\n'],
    ['dashes farther down', '# Heron\n---\nlicense: mit\n---\n'],
  ])('none: %s', (_, text) => {
    expect(readFrontMatter(text)).toBeNull();
  });
});

describe('broken front matter', () => {
  test.each([
    [
      'no end',
      '---\nlicense: mit\nlanguage: en\n\n# Heron\n',
      'line 1: the front matter begins here and has no end',
    ],
    ['a tab', card('license: mit\n\tlanguage: en'), 'line 3: the front matter is not valid YAML'],
    ['an open bracket', card('license: [mit'), 'the front matter is not valid YAML'],
    ['a key twice', card('license: mit\nlicense: apache-2.0'), 'line 3: the front matter is not valid YAML'],
    ['a list', card('- license\n- mit'), 'it is no list of keys and values'],
    ['nested without end', card(`license: ${'['.repeat(20_000)}`), 'YAML'],
  ])('%s', (_, text, problem) => {
    const read = readFrontMatter(text);
    expect(read?.fields).toBeNull();
    expect(read?.problem).toContain(problem);
  });

  test('five megabytes, with and without an end, are read in a moment', () => {
    const rows = 'x'.repeat(80).concat('\n').repeat(65_000);
    const results = `license: mit\nmodel-index:\n- name: Heron\n  results:\n${'  - task: {type: x}\n'.repeat(200_000)}`;
    const start = performance.now();
    expect(readFrontMatter(`---\nlicense: mit\n---\n${rows}`)?.fields?.license?.value).toEqual(['mit']);
    expect(readFrontMatter(`---\nlicense: mit\n${rows}`)?.problem).toContain('no end');
    const long = readFrontMatter(`---\n${results}---\n# Heron\n`);
    expect(long?.fields).toMatchObject({ license: { value: ['mit'] }, name: { value: 'Heron' } });
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('whatever it holds, it is read or a problem is named', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (yaml) => {
        const read = readFrontMatter(`---\nlicense: mit\n${yaml}\n---\n`);
        expect(read === null || (read.fields === null) === (read.problem !== null)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
