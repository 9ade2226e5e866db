import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lexPython } from '../../../src/source/python.ts';

const blocksOf = (text: string) =>
  lexPython(Buffer.from(text)).blocks.map(({ kind, name, depth, startLine, endLine }) => [
    kind,
    name,
    depth,
    startLine,
    endLine,
  ]);

describe('functions and classes', () => {
  test('begin with their decorators and end where the next statement stands as far left', () => {
    const text = [
      'import os', // 1
      '@cached', // 2
      '@other(1)', // 3
      'def first(a,', // 4
      '          b):', // 5
      '    return a', // 6
      '', // 7
      '# a comment', // 8
      'class Second(Base):', // 9
      '    """Says what it is."""', // 10
      '    size = 3', // 11
      '    async def run(self):', // 12
      '        def inner():', // 13
      '            return 1', // 14
      '        return inner', // 15
      '    @property', // 16
      '    def width(self): return 4', // 17
      'value = 1', // 18
    ].join('\n');
    expect(blocksOf(text)).toEqual([
      ['function', 'first', 0, 2, 6],
      ['class', 'Second', 0, 9, 17],
      ['function', 'Second.run', 1, 12, 15],
      ['function', 'Second.run.inner', 2, 13, 14],
      ['function', 'Second.width', 1, 16, 17],
    ]);
  });

  test('of a file that ends in the middle reach to its end', () => {
    expect(blocksOf('class A:\n    def b(self):\n        x = [1,\n')).toEqual([
      ['class', 'A', 0, 1, 3],
      ['function', 'A.b', 1, 2, 3],
    ]);
  });

  test('a decorator without a function decorates nothing later', () => {
    expect(blocksOf('@lost\nx = 1\ndef f():\n    return x\n')).toEqual([['function', 'f', 0, 3, 4]]);
  });

  test('lie within the tokens, and inner ones within outer ones, whatever the text', () => {
    const word = fc.constantFrom(
      'def f():',
      'class A:',
      '@d',
      'x = 1',
      '"""',
      '(',
      ')',
      'async def g(a): pass',
      '#',
    );
    const line = fc.tuple(fc.constantFrom('', '  ', '    ', '\t'), word).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { blocks, tokens, lineCount } = lexPython(Buffer.from(lines.join('\n')));
        const open: typeof blocks = [];
        for (const block of blocks) {
          expect(block.firstToken).toBeLessThanOrEqual(block.endToken);
          expect(block.endToken).toBeLessThanOrEqual(tokens.length);
          expect(block.startLine).toBeLessThanOrEqual(block.endLine);
          expect(block.endLine).toBeLessThanOrEqual(Math.max(1, lineCount));
          const outer = open[block.depth - 1];
          if (block.depth > 0) {
            expect(outer).toBeDefined();
            expect(outer?.endToken).toBeGreaterThanOrEqual(block.endToken);
          }
          (open as unknown[])[block.depth] = block;
        }
      }),
    );
  });
});
