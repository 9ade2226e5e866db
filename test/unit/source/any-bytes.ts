/** What every lexer promises for any bytes, as one property test. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentLines } from '../../../src/source/comment-lines.ts';
import type { LexedSource } from '../../../src/source/lexed-source.ts';

/** @param signs characters and words that mean something in the language */
export function keepsItsPromises(lex: (bytes: Uint8Array) => LexedSource, signs: readonly string[]): void {
  const anyText = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.constantFrom(...signs, 'a', 'B', '1', ' ', '\n', '\r'), { maxLength: 120 }).map(bytesOf),
  );
  test('the lexer ends, lines grow and stay inside the file, and comments lie inside the bytes', () => {
    fc.assert(
      fc.property(anyText, (bytes) => {
        const lexed = lex(bytes);
        expect(lexed.lines.length).toBe(lexed.tokens.length);
        for (let i = 1; i < lexed.lines.length; i++)
          expect(lexed.lines[i]).toBeGreaterThanOrEqual(lexed.lines[i - 1] as number);
        expect(lexed.lines.at(-1) ?? 0).toBeLessThanOrEqual(Math.max(lexed.lineCount, 1));
        for (const { start, end } of lexed.comments) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(bytes.length);
        }
        for (const { line } of commentLines(bytes, lexed))
          expect(line).toBeLessThanOrEqual(Math.max(lexed.lineCount, 1) + 1);
        for (const { line } of lexed.problems) expect(line).toBeLessThanOrEqual(lexed.lineCount + 1);
        expect(lex(bytes)).toEqual(lexed);
      }),
      { numRuns: 500 },
    );
  });
  test('line breaks of other systems change nothing but the bytes', () => {
    const text = fc
      .array(fc.constantFrom(...signs, 'a', 'B', '1', ' ', '\n'), { maxLength: 120 })
      .map((parts) => parts.join(''))
      .filter((t) => !t.includes('\r'));
    fc.assert(
      fc.property(text, (t) => {
        const [one, other] = [lex(bytesOf([t])), lex(bytesOf([t.replaceAll('\n', '\r\n')]))];
        expect(other.tokens).toEqual(one.tokens);
        expect(other.lines).toEqual(one.lines);
        expect(other.problems).toEqual(one.problems);
      }),
      { numRuns: 500 },
    );
  });
}

/**
 * Between the tokens of valid code, blank space and comments change neither tokens nor digests.
 *
 * @param words tokens of the language, in an order that is valid
 */
export function seesNoBlankSpace(
  lex: (bytes: Uint8Array) => LexedSource,
  words: readonly string[],
  blanks: readonly string[],
): void {
  test('blank space and comments between tokens change neither tokens nor digests', () => {
    const gaps = fc.array(fc.constantFrom(...blanks), { minLength: words.length, maxLength: words.length });
    const plain = lex(bytesOf(words.map((word) => `${word} `)));
    fc.assert(
      fc.property(gaps, (between) => {
        const lexed = lex(bytesOf(words.map((word, i) => `${word}${between[i]}`)));
        expect(lexed.tokens).toEqual(plain.tokens);
        expect([lexed.codeDigest, lexed.importsDigest]).toEqual([plain.codeDigest, plain.importsDigest]);
        expect(lexed.problems).toEqual([]);
      }),
    );
  });
}

function bytesOf(parts: readonly string[]): Uint8Array {
  return Buffer.from(parts.join(''));
}
