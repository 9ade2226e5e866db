import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globProblem, globs } from '../../../src/policy/glob.ts';

test.each<[string, string, boolean]>([
  ['src/a.py', 'src/a.py', true],
  ['src/*.py', 'src/a.py', true],
  ['src/*.py', 'src/b/a.py', false],
  ['**', 'any/.hidden/file', true],
  ['vendor/**', 'vendor/.cache/x.py', true],
  ['**/*.{cu,py}', 'a.cu', true],
  ['a/[bc].py', 'a/c.py', true],
  ['a?.py', 'a1.py', true],
  ['vendor', 'vendor/a.py', false],
])('%s on %s: %s', (pattern, path, expected) => {
  expect(globProblem(pattern)).toBeNull();
  expect(globs([pattern])(path)).toBe(expected);
  expect(globs(['nothing', pattern])(path)).toBe(expected);
});

test('no pattern matches nothing', () => {
  expect(globs([])('a')).toBe(false);
});

test('whatever is accepted compiles, and matches a long name in no time', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '/',
    'a',
    'b',
    '?',
    '[ab]',
    '[!a]',
    '{a,b}',
    '{a*,b}',
    '.',
    '+',
    '@',
    'é',
  );
  const pattern = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));
  const long = `${'a/'.repeat(30)}${'ab'.repeat(60)}`;
  fc.assert(
    fc.property(fc.oneof(pattern, fc.string({ unit: 'binary', maxLength: 20 })), (text) => {
      if (globProblem(text) !== null) return;
      const start = performance.now();
      globs([text])(long);
      globs([text])('a'.repeat(250));
      expect(performance.now() - start).toBeLessThan(10_000);
    }),
    { numRuns: 1000 },
  );
});
