import { describe, expect, test } from '@jest/globals';
import { lexCFamily } from '../../../src/source/c-family.ts';
import { commentLines } from '../../../src/source/comment-lines.ts';
import { keepsItsPromises, seesNoBlankSpace } from './any-bytes.ts';

const lex = (text: string) => lexCFamily(Buffer.from(text));
const tokens = (text: string) => [...lex(text).tokens];

describe('what copying changes leaves the tokens as they were', () => {
  test.each([
    ['blank space and line breaks', 'a = f(b, c);', 'a   = f(\n  b,\n  c);\n'],
    ['comments', 'a = 1; // why', '/* what */ a = /* why\nso */ 1;'],
    ['a line comment that is continued', 'a; // b \\\n c\nd;', 'a; d;'],
    ['braces around one statement', 'if (a) { b(); }', 'if (a) b();'],
    ['includes', '#include <a.h>\n#include "b.h" // c\nx = 1;', 'x = 1;'],
    ['an include whose name looks like a comment', '#include <a//b.h>\nx', 'x'],
    ['imports of Objective-C', '#import <A/B.h>\nx = 1;', 'x = 1;'],
    ['using', 'using namespace a::b;\nusing std::move;\nx = 1;', 'x = 1;'],
    ['include guards', '#ifndef A_H\n#define A_H\nint x;\n#endif // A_H\n', '#pragma once\nint x;\n'],
    [
      'an include guard behind a comment',
      '/* a */\n#ifndef A_H\n\n#  define A_H /* b */\nint x;\n#endif',
      'int x;',
    ],
    ['namespaces', 'namespace a { namespace b { int x; } }', 'namespace c::d { int x; }'],
    ['qualifiers', 'std::swap(at::x, ::y);', 'swap(x, y);'],
    ['types and constants', 'Tensor f(Dtype x) { return MAX; }', 'Array f(Kind x) { return LIMIT; }'],
    ['specifiers', 'static inline const int *restrict f();', 'constexpr int * __restrict__ f() noexcept;'],
    ['numbers', "x = 0x1Fu + 1'000'000 + 1.5e-3f + .5;", 'x = 1 + 2 + 3 + 4;'],
    ['strings and characters', `f(u8"a\\"b", L'c');`, `f("d", '\\'');`],
    ['neighbouring strings', 'f("a" "b"\n"c");', 'f("abc");'],
    ['raw strings', 'f(R"x(a " )" b)x", 1);', 'f("a", 1);'],
    ['a raw string with quotes for a delimiter', 'f(R"""(\n"\n)""", 1);', 'f("a", 1);'],
    ['closing brackets of templates', 'a<b<c>> d; e<f>=g;', 'a<b<c> > d; e<f> = g;'],
    ['launches of CUDA', 'k<<<g, b>>>(x);', 'k<<< g, b >> > (x);'],
    ['CUDA turned into HIP', 'cudaMalloc(p); cudaStream_t s;', 'hipMalloc(p); hipStream_t s;'],
    [
      'continued lines of macros',
      '#define F(x) \\\n  do { g(x); } \\\n  while (0)\n',
      '#define F(x) do { g(x); } while (0)\n',
    ],
    ['blank space behind a backslash', '#define F \\  \n 1\n', '#define F 1\n'],
    ['carriage returns', 'a = 1;\r\n#define B \\\r\n 2\r\n', 'a = 1;\n#define B \\\n 2\n'],
    ['a byte order mark', '\ufeffa = 1;', 'a = 1;'],
  ])('%s', (_, one, other) => {
    expect(tokens(one)).toEqual(tokens(other));
    expect([lex(one).problems, lex(other).problems]).toEqual([[], []]);
  });
});

describe('what changes the code changes the tokens', () => {
  test.each([
    ['a name', 'a = b;', 'a = c;'],
    ['an operator', 'a = b + c;', 'a = b - c;'],
    ['a longer operator', 'a += b;', 'a = b;'],
    ['a member of a pointer', 'a->b', 'a.b'],
    ['a keyword', 'return x;', 'goto x;'],
    ['a type', 'int x;', 'float x;'],
    ['an index', 'x[a]', 'x(a)'],
    ['a directive', '#if a\n', 'if a\n'],
    ['a definition that guards nothing', '#ifndef A\n#define B\nx\n', 'x\n'],
    ['a default value of a macro', '#ifndef A\n#define A 1\n#endif\nx\n', 'x\n'],
    ['a type that is given a name', 'using T = a;', ''],
    ['a string that is used', 'f("a");', 'f();'],
    ['a message of the preprocessor', '#error no\n', ''],
    ['a name that begins like CUDA', 'cudagraph(x)', 'hipgraph(x)'],
  ])('%s', (_, one, other) => {
    expect(tokens(one)).not.toEqual(tokens(other));
  });
});

describe('digests', () => {
  const code = (text: string) => lex(text).codeDigest;
  const imports = (text: string) => lex(text).importsDigest;

  test('the code digest sees names that the tokens do not', () => {
    for (const [a, b] of [
      ['class A {};', 'class B {};'],
      ['a::f();', 'b::f();'],
      ['cudaMalloc(p);', 'hipMalloc(p);'],
      ['const int x;', 'int x;'],
    ] as const) {
      expect(tokens(a)).toEqual(tokens(b));
      expect(code(a)).not.toBe(code(b));
    }
  });
  test('the code digest does not see comments, includes and line breaks', () => {
    expect(code('#include <a>\nusing b::c;\nint f() { return 1; } // d')).toBe(
      code('int f()\n{\n  return 1;\n}'),
    );
  });
  test('the imports digest sees imports alone, and not their order', () => {
    expect(imports('#include <a>\n#include <b>\nx = 1;')).toBe(
      imports('#include <b>\n#include  <a>\ny = 2;'),
    );
    expect(imports('#include <a>\n')).not.toBe(imports('#include "a"\n'));
    expect(imports('using a::b;')).not.toBe(imports('using a::c;'));
  });
});

describe('comments', () => {
  const lines = (text: string) => commentLines(Buffer.from(text), lex(text));

  test('come line by line, without their signs', () => {
    expect(
      lines('/*\n * One\n *  Two\n **/\n/// Three\n//! Four\n#pragma once\n/* Five */\nint x; // Six'),
    ).toEqual([
      { line: 1, text: '', header: true, margin: ' * ' },
      { line: 2, text: 'One', header: true, margin: ' * ' },
      { line: 3, text: 'Two', header: true, margin: ' * ' },
      { line: 4, text: '', header: true },
      { line: 5, text: 'Three', header: true },
      { line: 6, text: 'Four', header: true },
      { line: 8, text: 'Five', header: true },
      { line: 9, text: 'Six', header: false },
    ]);
  });
  test('stand in the header also behind an include guard and includes', () => {
    expect(lines('#ifndef A_H\n#define A_H\n#include <b>\n// One\nint x;\n#endif\n')).toEqual([
      { line: 4, text: 'One', header: true },
    ]);
  });
  test('signs of comments inside strings begin none', () => {
    expect(lex(`f("// no", '"', R"(/* no */)", "\\"/*");`).comments).toEqual([]);
  });
});

describe('broken code is lexed as far as it goes', () => {
  test.each([
    ['a string that never ends', 'x = "abc\ny = 2;', 1, 'a string that starts here never ends'],
    ['a character that never ends', "x;\ny = 'a;\n", 2, 'a character that starts here never ends'],
    ['a comment that never ends', 'x;\n/* abc\ny = 2;', 2, 'a comment that starts here never ends'],
    ['a raw string that never ends', 'x = R"a(abc\n;', 1, 'a raw string that starts here never ends'],
  ])('%s', (_, text, line, message) => {
    expect(lex(text).problems).toEqual([{ line, message }]);
  });
  test('code behind it is still compared', () => {
    const body = 'y = alpha + beta;\n'.repeat(3);
    for (const stray of ['"\n', "'\n", '/*\n', 'R"x(\n'])
      expect(tokens(`${stray}${body}`).slice(-15)).toEqual(tokens(body).slice(-15));
  });
  test('what no compiler reads is no problem', () => {
    for (const text of [
      "#if 0\nthis isn't code\n#endif\nint x;",
      "#ifdef __ASSEMBLER__\n; it's assembler\n#else\nint x;\n#endif",
      "#error don't\n",
      '#warning "a\n',
      "#pragma message don't\n",
      "#define TEXT don't\n",
    ])
      expect(lex(text).problems).toEqual([]);
  });
  test('an include guard does not hide a problem', () => {
    expect(lex('#ifndef A_H\n#define A_H\nx = "a;\n#endif\n').problems).toHaveLength(1);
  });
});

describe('for any bytes', () => {
  keepsItsPromises(lexCFamily, [
    ...[
      '#',
      '"',
      "'",
      '\\',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      ':',
      '::',
      ';',
      ',',
      '=',
      '/',
      '*',
      '//',
      '/*',
    ],
    ...[
      '*/',
      'R"',
      ')"',
      '#if ',
      '#endif',
      '#ifndef A',
      '#define A',
      '#include <',
      'using ',
      'namespace ',
      'cudaX',
      '@',
    ],
  ]);
  seesNoBlankSpace(
    lexCFamily,
    [
      'template',
      '<',
      'int',
      'N',
      '>',
      'void',
      'f',
      '(',
      'a::b',
      '*',
      'x',
      ')',
      '{',
      'x',
      '->',
      'y',
      '+=',
      "'c'",
      ';',
      '}',
    ],
    [' ', '\n', '\t\r\n', ' /* a */ ', '// "b\n', '\\\n ', '/**/'],
  );
});
