import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, languageOf } from '../../../src/source/languages.ts';

describe('the language of a file', () => {
  test.each([
    ['a/b.py', 'python'],
    ['B.PY', 'python'],
    ['a.pyi', undefined],
    ['csrc/a.cu', 'c'],
    ['a.cuh', 'c'],
    ['a.h', 'c'],
    ['ggml-metal.m', 'c'],
    ['a.rs', 'rust'],
    ['chat_template.jinja', 'jinja'],
    ['a.html.j2', 'jinja'],
    ['a.js', undefined],
    ['Makefile', undefined],
    ['a.b/c', undefined],
    ['.py', 'python'],
  ])('%s', (path, id) => {
    expect(languageOf(path)?.id).toBe(id);
  });

  test('each ending stands once', () => {
    const endings = LANGUAGES.flatMap(({ endings }) => endings);
    expect(new Set(endings).size).toBe(endings.length);
  });

  test('a header line is a comment in its own language', () => {
    for (const { lex, comment } of LANGUAGES) {
      const line = [comment.open, 'Copyright 2024 Heron', comment.close].join(' ').trimEnd();
      const lexed = lex(Buffer.from(`${line}\n`));
      expect([lexed.tokens.length, lexed.comments.length, lexed.problems]).toEqual([0, 1, []]);
    }
  });

  test('what opens again and again and never ends takes no longer than its length asks for', () => {
    const units = [
      '"',
      "'\\",
      "'''\\",
      '/*',
      'R"a(',
      'r#"',
      '{{"\\',
      '{% raw %}{%',
      '{#',
      '#if\n',
      'using ',
      'pub(in ',
    ];
    for (const { lex } of LANGUAGES)
      for (const unit of units) expect(lex(Buffer.from(unit.repeat(20_000))).lineCount).toBeGreaterThan(0);
  }, 30_000);

  test('MATLAB and Lisp, whose files end like those of Objective-C and OpenCL, are no broken C', () => {
    expect(languageOf('a.m')?.lex(Buffer.from("% it's\nx = y';\n")).problems).toEqual([]);
    expect(languageOf('a.cl')?.lex(Buffer.from("(defun f () 'a)\n")).problems).toEqual([]);
  });
});
