import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentLines } from '../../../src/source/comment-lines.ts';
import { lexPython } from '../../../src/source/python.ts';

const lex = (text: string) => lexPython(Buffer.from(text));
const tokens = (text: string) => [...lex(text).tokens];

describe('what copying changes leaves the tokens as they were', () => {
  test.each([
    ['blank space and line breaks', 'a = f(b, c)\n', 'a   =  f(\n    b,\n    c,\n)\n'],
    ['parentheses', 'return (a + b)\n', 'return a + b\n'],
    ['a trailing comma', 'f(a, b,)\n', 'f(a, b)\n'],
    ['line continuation', 'x = a + \\\n  b\n', 'x = a + b\n'],
    ['semicolons', 'a = 1; b = 2\n', 'a = 1\nb = 2\n'],
    ['comments', 'a = 1  # why\n', 'a = 1\n'],
    ['documentation strings', 'def f():\n    """Says what."""\n    return 1\n', 'def f():\n    return 1\n'],
    ['imports', 'import os\nfrom a.b import (\n    c,\n    d,\n)\nx = 1\n', 'x = 1\n'],
    ['class names', 'class LlamaMLP(nn.Module): pass\n', 'class OurBlock(nn.Module): pass\n'],
    ['names of constants', 'MAX_LEN = 3\n', 'LIMIT = 3\n'],
    ['numbers', 'x = 0x1F + 1e-5 + 3j\n', 'x = 7 + 2.5 + 1\n'],
    ['strings, prefixes and quotes', `x = f'a{b}' + r"c"\n`, `x = "d" + '''e'''\n`],
    ['neighbouring strings', 'x = "a" "b"\n', 'x = "ab"\n'],
    ['parameter hints', 'def f(a: int, b: Dict[str, int] = 3, *c: str): pass\n', 'def f(a, b=3, *c): pass\n'],
    ['return hints', 'def f(a) -> Tuple[int, str]: pass\n', 'def f(a): pass\n'],
    ['variable hints', 'x: List[int] = [1]\n', 'x = [1]\n'],
    ['hints in async functions', 'async def f(a: int) -> int: pass\n', 'async def f(a): pass\n'],
    ['carriage returns', 'a = 1\r\nb = 2\r\n', 'a = 1\nb = 2\n'],
    ['a byte order mark', '\ufeffa = 1\n', 'a = 1\n'],
  ])('%s', (_, one, other) => {
    expect(tokens(one)).toEqual(tokens(other));
  });
});

describe('what changes the code changes the tokens', () => {
  test.each([
    ['a name', 'a = b\n', 'a = c\n'],
    ['an operator', 'a = b + c\n', 'a = b - c\n'],
    ['a longer operator', 'a += b\n', 'a = b\n'],
    ['a keyword', 'return x\n', 'yield x\n'],
    ['None, which is no class', 'x = None\n', 'x = Nothing\n'],
    ['a slice', 'x[a:b]\n', 'x[a]\n'],
    ['a dictionary', 'x = {a: b}\n', 'x = {a}\n'],
    ['a lambda', 'f = lambda a: b\n', 'f = b\n'],
    ['a lambda as a default', 'def f(a=lambda b: c): pass\n', 'def f(a): pass\n'],
    ['the branch after else', 'if a: b\nelse: c\n', 'if a: b\nelse: d\n'],
    ['a string that is used', 'f("a")\n', 'f()\n'],
  ])('%s', (_, one, other) => {
    expect(tokens(one)).not.toEqual(tokens(other));
  });
});

describe('digests', () => {
  const code = (text: string) => lex(text).codeDigest;
  const imports = (text: string) => lex(text).importsDigest;

  test('the code digest sees renamed classes, which the tokens do not', () => {
    expect(tokens('class A: pass\n')).toEqual(tokens('class B: pass\n'));
    expect(code('class A: pass\n')).not.toBe(code('class B: pass\n'));
  });
  test('the code digest does not see comments, documentation, imports and line breaks', () => {
    expect(code('import a\ndef f(b):\n  "doc"\n  return (b)  # c\n')).toBe(
      code('def f(\n  b,\n): return b\n'),
    );
  });
  test('the imports digest sees imports alone', () => {
    expect(imports('from a import b\nx = 1\n')).toBe(imports('from a import b\ny = 2\n'));
    expect(imports('from a import b\n')).not.toBe(imports('from .a import b\n'));
  });
});

describe('comments', () => {
  test('come line by line, with documentation strings, and say what stands in the header', () => {
    const source = Buffer.from('#!/usr/bin/env python\n# One\n"""Two\nthree"""\nx = 1  # Four\n');
    expect(commentLines(source, lexPython(source))).toEqual([
      { line: 1, text: '/usr/bin/env python', header: true },
      { line: 2, text: 'One', header: true },
      { line: 3, text: 'Two', header: true, margin: '' },
      { line: 4, text: 'three', header: true },
      { line: 5, text: 'Four', header: false },
    ]);
  });
  test('a hash inside a string is no comment', () => {
    expect(lex('x = "# no"\n').comments).toEqual([]);
  });
});

describe('broken Python is lexed as far as it goes', () => {
  test.each([
    ['a string that never ends', 'x = "abc\ny = 2\n', 1, 'a string that starts here never ends'],
    ['a long string that never ends', 'x = 1\n"""abc\ny = 2\n', 2, 'a string that starts here never ends'],
    ['a bracket that never closes', 'f(a\n', 2, 'a bracket is never closed'],
    ['a bracket that closes another kind', 'f(a]\n', 1, '“]” closes another kind of bracket'],
    ['a bracket that closes nothing', 'a)\n', 1, '“)” closes nothing'],
  ])('%s', (_, text, line, message) => {
    expect(lex(text).problems).toEqual([{ line, message }]);
  });
  test('code behind a stray quote is still compared', () => {
    const body = 'y = alpha + beta\n'.repeat(3);
    expect(tokens(`'''\n${body}`).slice(-15)).toEqual(tokens(body).slice(-15));
  });
});

describe('for any bytes', () => {
  const anyText = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .string({ unit: fc.constantFrom(...'ab1 \n\t#"\'\\()[]{}:,=.-+*'), maxLength: 200 })
      .map((t) => Buffer.from(t)),
  );
  test('the lexer ends, lines grow and stay inside the file, and comments lie inside the bytes', () => {
    fc.assert(
      fc.property(anyText, (bytes) => {
        const lexed = lexPython(bytes);
        expect(lexed.lines.length).toBe(lexed.tokens.length);
        for (let i = 1; i < lexed.lines.length; i++)
          expect(lexed.lines[i]).toBeGreaterThanOrEqual(lexed.lines[i - 1] as number);
        expect(lexed.lines.at(-1) ?? 0).toBeLessThanOrEqual(Math.max(lexed.lineCount, 1));
        for (const { start, end } of lexed.comments) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(bytes.length);
        }
        expect(lexPython(bytes)).toEqual(lexed);
      }),
    );
  });
});
