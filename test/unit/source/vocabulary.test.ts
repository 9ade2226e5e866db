import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, languageOf } from '../../../src/source/languages.ts';
import { blankNames } from '../../../src/source/vocabulary.ts';

/** The tokens of a text with names blanked. */
function shape(file: string, text: string): number[] {
  const language = languageOf(file);
  if (language?.vocabulary == null) throw new Error(`${file} has no such view`);
  return [...blankNames(language.lex(Buffer.from(text)).tokens, language.vocabulary)];
}

describe('names blanked', () => {
  test.each([
    [
      'a.py',
      'def scale(x, *, by=2):\n    return self.weight[x] ** by\n',
      'def f(q, *, z=7):\n    return t.Old[q] ** z\n',
    ],
    [
      'a.cu',
      'float sum(float* in, int n) { return in[n] += 1; }',
      'float f(float* q, int Z) { return q[Z] += 4; }',
    ],
    ['a.rs', 'fn sum(a: &[u32]) -> u32 { a.iter().sum() }', 'fn g(Q: &[T]) -> Z { Q.walk().fold() }'],
  ])('%s: other names and numbers give the same', (file, one, other) => {
    expect(shape(file, one)).toEqual(shape(file, other));
  });

  test.each([
    ['a.py', 'if a: return b', 'while a: return b'],
    ['a.py', 'x = a + b', 'x = a - b'],
    ['a.py', 'x = None', 'x = nothing'],
    ['a.c', 'int a = b;', 'float a = b;'],
    ['a.rs', 'let a = b;', 'let mut a = b;'],
  ])('%s: another keyword or operator does not', (file, one, other) => {
    expect(shape(file, one)).not.toEqual(shape(file, other));
  });

  test('templates have no such view: what they are lies in their words', () => {
    expect(LANGUAGES.filter(({ vocabulary }) => vocabulary === null).map(({ id }) => id)).toEqual(['jinja']);
  });
});
