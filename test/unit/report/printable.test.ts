import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapedInJson, printable, printableCode } from '../../../src/report/printable.ts';
import { shortened } from '../../../src/shortened.ts';

describe('printable', () => {
  test('leaves nothing that acts on a terminal or turns the reading direction', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const shown of [printable(text), printableCode(text)])
          expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  test('ordinary text stays as it is', () => {
    expect(printable('src/Jürgen 模型 – “x”.py')).toBe('src/Jürgen 模型 – “x”.py');
    expect(printableCode('\tif x:')).toBe('    if x:');
    expect(printable('two\r\nlines')).toBe('two lines');
    expect(printable('a\x1b[0m\u202eb')).toBe('a\\x1b[0m\\u202eb');
  });

  test('nothing looks like a workflow command', () => {
    expect(printable('::error::x std::vector ##[add-mask]y a::b')).toBe(
      '\\::error::x std::vector ##\\[add-mask]y a::b',
    );
    expect(printableCode('::stop-commands::x')).toBe('\\::stop-commands::x');
  });

  test('JSON keeps its meaning', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const data = [value, text];
        expect(JSON.parse(escapedInJson(JSON.stringify(data, null, 2)))).toEqual(
          JSON.parse(JSON.stringify(data)),
        );
      }),
    );
  });

  test('shortened never exceeds its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, length) => {
        expect([...shortened(text, length)].length).toBeLessThanOrEqual(length);
      }),
    );
  });
});
