import { describe, expect, test } from '@jest/globals';
import { commentLines } from '../../../src/source/comment-lines.ts';
import { lexJinja } from '../../../src/source/jinja.ts';
import { keepsItsPromises, seesNoBlankSpace } from './any-bytes.ts';

const lex = (text: string) => lexJinja(Buffer.from(text));
const tokens = (text: string) => [...lex(text).tokens];

describe('what copying changes leaves the tokens as they were', () => {
  test.each([
    ['blank space', '{% if a %}b{% endif %}', '{%  if  a\n%}\n  b\n{% endif %}'],
    ['control of blank space', '{% if a %}b{{ c }}', '{%- if a -%}b{{- c -}}'],
    ['comments', '{# why #}a{{ b }}', 'a{#- why\n-#}{{ b }}'],
    ['quotes', `{{ "a" }}`, `{{ 'a' }}`],
    ['the way to a member', "{{ m['role'] }}", '{{ m.role }}'],
    ['text that is printed', "{{ '<|start|>' + m.role + '\\n' }}", '<|start|>{{ m.role }}\n'],
    ['parentheses and commas', '{{ (f(a, b)) }}', '{{ f(a, b,) }}'],
    ['dictionaries', "{{ f({'a': {'b': 1}}) }}c", "{{ f( {'a': {'b': 1} }) }}c"],
    ['raw text', '{% raw %}{{ a }}{% endraw %}b', '{%- raw -%} {{ a }} {%- endraw -%} b'],
    ['imports', "{% from 'a' import b %}{% include 'c' %}d", 'd'],
    ['escapes', "{{ 'a\\nb\\'' }}", '{{ "a b\'" }}'],
    ['carriage returns', 'a\r\n{{ b }}', 'a\n{{ b }}'],
  ])('%s', (_, one, other) => {
    expect(tokens(one)).toEqual(tokens(other));
    expect([lex(one).problems, lex(other).problems]).toEqual([[], []]);
  });
});

describe('what changes the template changes the tokens', () => {
  test.each([
    ['a word of the text', 'You are A.', 'You are B.'],
    ['a sign of the text', '<|a|>', '<|a|'],
    ['a string', "{{ 'a' }}", "{{ 'b' }}"],
    ['a name', '{{ Name }}', '{{ Other }}'],
    ['a number', '{{ a[1:] }}', '{{ a[2:] }}'],
    ['a filter', '{{ a | trim }}', '{{ a }}'],
    ['an operator', '{% if a == b %}', '{% if a != b %}'],
    ['raw text', '{% raw %}{{ a }}{% endraw %}', '{{ a }}'],
  ])('%s', (_, one, other) => {
    expect(tokens(one)).not.toEqual(tokens(other));
  });
});

describe('digests and comments', () => {
  test('the code digest tells a block from text', () => {
    expect(lex('{{ a }}').codeDigest).not.toBe(lex('a').codeDigest);
  });
  test('the imports digest sees imports alone', () => {
    const imports = (text: string) => lex(text).importsDigest;
    expect(imports("{% include 'a' %}b")).toBe(imports("{% include 'a' %}c"));
    expect(imports("{% include 'a' %}")).not.toBe(imports("{% include 'b' %}"));
  });
  test('comments come line by line, without their signs', () => {
    const text = '{#- Copyright 2024 Heron\nTwo -#}\n{# #}a {#Three#}';
    expect(commentLines(Buffer.from(text), lex(text))).toEqual([
      { line: 1, text: 'Copyright 2024 Heron', header: true, margin: '' },
      { line: 2, text: 'Two', header: true },
      { line: 3, text: '', header: false },
      { line: 3, text: 'Three', header: false },
    ]);
  });
});

describe('broken templates are lexed as far as they go', () => {
  test.each([
    ['a comment that never ends', 'a\n{# b', 2, 'a comment that starts here never ends'],
    ['a block that is never closed', 'a\n{% if b', 2, '“{%” is never closed'],
    ['an expression that is never closed', '{{ b }\n', 1, '“{{” is never closed'],
    ['a string that never ends', '\n{{ "a }}', 2, 'a string that starts here never ends'],
    ['raw text that is never closed', '{% raw %}\na', 1, 'a raw block that starts here is never closed'],
  ])('%s', (_, text, line, message) => {
    expect(lex(text).problems).toEqual([{ line, message }]);
  });
});

describe('for any bytes', () => {
  keepsItsPromises(lexJinja, [
    ...[
      '{{',
      '}}',
      '{%',
      '%}',
      '{#',
      '#}',
      '-',
      '+',
      '"',
      "'",
      '\\',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '|',
      '.',
      ',',
    ],
    ...['{% raw %}', '{% endraw %}', 'import ', 'include ', '<|', '|>', '~'],
  ]);
  seesNoBlankSpace(
    (bytes) => lexJinja(Buffer.concat([Buffer.from('{% '), bytes, Buffer.from(' %}')])),
    ['if', 'a', '==', "'b c'", 'and', '(', 'd', '[', '1', ':', ']', '|', 'length', ')'],
    [' ', '\n', '\t\r\n', '  '],
  );
});
