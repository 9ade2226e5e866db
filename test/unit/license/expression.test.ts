import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { choicesOf, expressionProblems, keeps, licensesOf, textId } from '../../../src/license/expression.ts';

describe('an SPDX expression that is right', () => {
  test.each([
    'Apache-2.0',
    'MIT OR Apache-2.0',
    '(MIT AND BSD-3-Clause) OR GPL-2.0-only WITH Classpath-exception-2.0',
    'LicenseRef-Heron',
    'DocumentRef-x:LicenseRef-Heron',
    'NONE',
    'NOASSERTION',
  ])('%s', (text) => {
    expect(expressionProblems(text)).toEqual([]);
  });
});

describe('what is wrong, and how to write it', () => {
  test.each<[string, string, string | null]>([
    ['', 'empty', null],
    ['apache-2.0', 'spelling', 'Apache-2.0'],
    ['mit', 'spelling', 'MIT'],
    ['Apache 2.0', 'unknown', 'Apache-2.0'],
    ['Apache License 2.0', 'unknown', 'Apache-2.0'],
    ['The MIT License', 'unknown', 'MIT'],
    ['BSD', 'unknown', 'BSD-3-Clause'],
    ['BSD 3-Clause', 'unknown', 'BSD-3-Clause'],
    ['MIT, Apache 2.0', 'unknown', 'MIT AND Apache-2.0'],
    ['GNU Affero General Public License v3.0', 'unknown', 'AGPL-3.0-only'],
    ['GPL-3.0', 'deprecated', 'GPL-3.0-only'],
    ['GPL-2.0+', 'deprecated', 'GPL-2.0-or-later'],
    ['MIT AND LGPL-2.1', 'deprecated', 'MIT AND LGPL-2.1-only'],
    ['GPL-2.0-with-classpath-exception', 'deprecated', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['Heron Public License', 'unknown', null],
    ['MIT AND', 'syntax', null],
    ['(MIT', 'syntax', null],
  ])('“%s”', (text, kind, suggestion) => {
    expect(expressionProblems(text)[0]).toMatchObject({ kind, suggestion });
  });
  test('every suggestion is right itself', () => {
    for (const text of [
      'Apache 2.0',
      'gplv3',
      'MIT/BSD',
      'bsd-3-clause and mit',
      'GPL-2.0-with-GCC-exception',
      'BSD-2-Clause-FreeBSD',
    ]) {
      const suggestion = expressionProblems(text)[0]?.suggestion;
      expect(suggestion).toEqual(expect.any(String));
      expect(expressionProblems(suggestion ?? '')).toEqual([]);
    }
  });
});

describe('whether a declared license keeps the origin’s', () => {
  test.each<[string, string, ReturnType<typeof keeps>]>([
    ['Apache-2.0', 'Apache-2.0', 'kept'],
    ['Apache-2.0 AND BSD-3-Clause', 'Apache-2.0', 'kept'],
    ['BSD-3-Clause', 'Apache-2.0', 'replaced'],
    ['MIT', 'Apache-2.0', 'replaced'],
    ['MIT OR Apache-2.0', 'Apache-2.0', 'replaced'],
    ['Apache-2.0', 'MIT OR Apache-2.0', 'kept'],
    ['MIT', 'MIT AND Apache-2.0', 'replaced'],
    ['MIT', 'GPL-3.0-only', 'replaced'],
    ['GPL-3.0-only', 'GPL-2.0-or-later', 'kept'],
    ['GPL-3.0-only', 'GPL-2.0-only', 'replaced'],
    ['GPL-3.0-or-later', 'GPL-3.0-only', 'replaced'],
    ['LicenseRef-Heron', 'Apache-2.0', 'unknown'],
    ['Apache-2.0 AND LicenseRef-Heron', 'Apache-2.0', 'kept'],
    ['MIT', 'LicenseRef-Heron', 'unknown'],
    ['Apache 2', 'Apache-2.0', 'unknown'],
    ['', 'Apache-2.0', 'unknown'],
  ])('%s over %s: %s', (declared, origin, answer) => {
    expect(keeps(declared, origin)).toBe(answer);
  });
});

test('licenses, choices, texts', () => {
  expect(licensesOf('MIT AND (Apache-2.0 OR MIT)')).toEqual(['MIT', 'Apache-2.0']);
  expect(choicesOf('MIT AND (Apache-2.0 OR ISC)')).toEqual([
    ['MIT', 'Apache-2.0'],
    ['MIT', 'ISC'],
  ]);
  expect(choicesOf('MIT AND')).toBeNull();
  expect(['GPL-3.0-or-later', 'GPL-2.0+', 'Apache-2.0'].map(textId)).toEqual([
    'GPL-3.0',
    'GPL-2.0',
    'Apache-2.0',
  ]);
});

test('an expression that multiplies without end is not followed', () => {
  const wide = Array.from({ length: 12 }, () => '(MIT OR ISC)').join(' AND ');
  expect(keeps(wide, 'MIT')).toBe('unknown');
  expect(expressionProblems('('.repeat(100_000)).length).toBe(1);
});

test('whatever the text, nothing throws', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          'MIT',
          'GPL-3.0',
          'apache 2',
          'AND',
          'or',
          'WITH',
          '(',
          ')',
          '+',
          ':',
          'LicenseRef-a',
          'DocumentRef-',
          ',',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(expressionProblems(a)).toEqual(expressionProblems(a));
      keeps(a, b);
      licensesOf(a);
    }),
    { numRuns: 500 },
  );
});
