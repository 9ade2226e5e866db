import { describe, expect, test } from '@jest/globals';
import { commentLines } from '../../../src/source/comment-lines.ts';
import { lexRust } from '../../../src/source/rust.ts';
import { keepsItsPromises, seesNoBlankSpace } from './any-bytes.ts';

const lex = (text: string) => lexRust(Buffer.from(text));
const tokens = (text: string) => [...lex(text).tokens];

describe('what copying changes leaves the tokens as they were', () => {
  test.each([
    ['blank space and line breaks', 'let a = f(b, c);', 'let a = f(\n    b,\n    c,\n);\n'],
    ['comments that nest', 'a(); // why', '/* what /* so */ */ a();'],
    ['documentation', '/// Says what.\n//! And why.\n/** How. */\nfn f() {}', 'fn f() {}'],
    ['uses', 'use a::{b, c::*};\npub(crate) use d as e;\nfn f() { use g; h(); }', 'fn f() { h(); }'],
    ['modules of other files', 'mod a;\npub mod b;\nextern crate c;\nfn f() {}', 'fn f() {}'],
    ['a use under an attribute', '#[cfg(a)]\npub use b;\nfn f() {}', 'fn f() {}'],
    ['attributes', '#![allow(a)]\n#[derive(Debug, Clone)]\nstruct A;', 'struct A;'],
    ['visibility', 'pub(in a::b) fn f() {}', 'fn f() {}'],
    ['paths', 'std::mem::swap(a, b)', 'swap(a, b)'],
    ['types and constants', 'fn f(x: Tensor) -> Kind { MAX }', 'fn f(x: Array) -> Dtype { LIMIT }'],
    ['lifetimes', "fn f<'a>(x: &'a str) {}", "fn f<'b>(x: &'b str) {}"],
    ['a block around an expression', '|x| { x + 1 }', '|x| x + 1'],
    ['a semicolon behind return', 'return x;', 'return x'],
    ['nothing returned', 'fn f() -> () {}', 'fn f() {}'],
    ['the ABI', 'extern "C" fn f() {}', 'extern fn f() {}'],
    ['numbers', 'x = 0x1F_u8 + 1_000 + 1.5e-3f32 + 1. ;', 'x = 1 + 2 + 3 + 4;'],
    [
      'strings and characters',
      `f(b"a\\"b", 'c', '\\'', b'\\x00', c"d")`,
      `f("a", 'b', '\\u{1F600}', '"', "d")`,
    ],
    ['strings over lines', 'f("a\n  b", c)', 'f("a", c)'],
    ['raw strings', 'f(r#"a " b"#, br"c\\")', 'f("a", "b")'],
    ['raw names', 'r#type = r#x;', 'type = x;'],
    ['closing brackets of generics', 'let a: B<C<d>>= e;', 'let a: B<C<d> > = e;'],
    ['an interpreter line', '#!/usr/bin/env run\nfn f() {}', 'fn f() {}'],
    ['carriage returns', 'a();\r\nb();\r\n', 'a();\nb();\n'],
    ['a byte order mark', '\ufefffn f() {}', 'fn f() {}'],
  ])('%s', (_, one, other) => {
    expect(tokens(one)).toEqual(tokens(other));
    expect([lex(one).problems, lex(other).problems]).toEqual([[], []]);
  });
});

describe('what changes the code changes the tokens', () => {
  test.each([
    ['a name', 'a = b;', 'a = c;'],
    ['an operator', 'a = b + c;', 'a = b - c;'],
    ['a range', '0..n', '0 n'],
    ['a method of a number', '1.max(n)', '1.min(n)'],
    ['a character and a lifetime', "'a'", "'a"],
    ['a module of this file', 'mod a { fn f() {} }', 'fn f() {}'],
    ['an external function', 'extern "C" { fn f(); }', '{ fn f(); }'],
    ['a question mark', 'f()?;', 'f();'],
    ['a reference', '&x', 'x'],
    ['a string that is used', 'f("a")', 'f()'],
  ])('%s', (_, one, other) => {
    expect(tokens(one)).not.toEqual(tokens(other));
  });
});

describe('digests', () => {
  const code = (text: string) => lex(text).codeDigest;
  const imports = (text: string) => lex(text).importsDigest;

  test('the code digest sees names that the tokens do not', () => {
    for (const [a, b] of [
      ['struct A;', 'struct B;'],
      ['a::f()', 'b::f()'],
      ['#[a] fn f() {}', '#[b] fn f() {}'],
    ] as const) {
      expect(tokens(a)).toEqual(tokens(b));
      expect(code(a)).not.toBe(code(b));
    }
  });
  test('the code digest does not see comments, uses and line breaks', () => {
    expect(code('use a;\n/// b\nfn f() { 1 } // c')).toBe(code('fn f()\n{\n    1\n}'));
  });
  test('the imports digest sees imports alone, and neither their order nor needless braces', () => {
    expect(imports('use a::b;\nuse c;\nx();')).toBe(imports('use c;\nuse a::{b};\ny();'));
    expect(imports('use a::b;')).not.toBe(imports('use a::c;'));
  });
});

describe('comments', () => {
  test('come line by line, documentation apart', () => {
    const text =
      '#!/usr/bin/env run\n//! One\n/* Two\n   three */\n#![allow(a)]\n// Four\nfn f() {} //// Five\n';
    expect(commentLines(Buffer.from(text), lex(text))).toEqual([
      { line: 1, text: '/usr/bin/env run', header: true },
      { line: 2, text: 'One', header: true },
      { line: 3, text: 'Two', header: true, margin: '' },
      { line: 4, text: 'three', header: true },
      { line: 6, text: 'Four', header: true },
      { line: 7, text: 'Five', header: false },
    ]);
    expect(lex(text).comments.map(({ kind }) => kind)).toEqual([
      'comment',
      'docstring',
      'comment',
      'comment',
      'comment',
    ]);
  });
  test('signs of comments inside strings begin none', () => {
    expect(lex(`f("// no", '"', r#"/* no */"#)`).comments).toEqual([]);
  });
});

describe('broken Rust is lexed as far as it goes', () => {
  test.each([
    ['a string that never ends', 'x = "abc\ny = 2;', 1, 'a string that starts here never ends'],
    ['a raw string that never ends', 'x = r#"abc\n;', 1, 'a raw string that starts here never ends'],
    ['a character that never ends', "x;\ny = '+;\n", 2, 'a character that starts here never ends'],
    ['a comment that never ends', 'x;\n/* abc /* */\ny', 2, 'a comment that starts here never ends'],
    ['a bracket that never closes', 'f(a\n', 2, 'a bracket is never closed'],
    ['a bracket that closes another kind', 'f(a]', 1, '“]” closes another kind of bracket'],
    ['a bracket that closes nothing', 'a)', 1, '“)” closes nothing'],
  ])('%s', (_, text, line, message) => {
    expect(lex(text).problems).toEqual([{ line, message }]);
  });
  test('code behind it is still compared', () => {
    const body = 'y = alpha + beta;\n'.repeat(3);
    for (const stray of ['"\n', "'\n", '/*\n', 'r#"\n', '#[a\n]\n'])
      expect(tokens(`${stray}${body}`).slice(-15)).toEqual(tokens(body).slice(-15));
  });
});

describe('for any bytes', () => {
  keepsItsPromises(lexRust, [
    ...[
      '#',
      '#[',
      '#!',
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
      '::',
      ';',
      ',',
      '=',
      '/',
      '*',
      '//',
    ],
    ...['/*', '*/', 'r#"', '"#', 'b', 'use ', 'mod ', 'pub', 'pub(in ', 'extern ', 'crate', '->', '.', 'é'],
  ]);
  seesNoBlankSpace(
    lexRust,
    [
      '#',
      '[',
      'a',
      ']',
      'pub',
      'fn',
      'f',
      '<',
      "'a",
      '>',
      '(',
      'x',
      ':',
      '&',
      'T',
      ')',
      '->',
      'u8',
      '{',
      "'c'",
      '..',
      'b',
      '?',
      '}',
    ],
    [' ', '\n', '\t\r\n', ' /* a /* b */ */ ', '// "b\n', '/**/', '/// c\n'],
  );
});
