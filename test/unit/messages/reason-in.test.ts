import { describe, expect, test } from '@jest/globals';
import { reasons } from '../../../src/messages/en.ts';
import { koreanReasons } from '../../../src/messages/ko.ts';
import { reasonIn } from '../../../src/messages/reason-in.ts';

type Text = string | ((...values: string[]) => string);
const KEYS = Object.keys(reasons) as (keyof typeof reasons)[];

describe('every reason is known again, with its values', () => {
  // What library errors, names and signs look like; also empty, with brackets, and on several lines.
  test.each([
    ['heron', 'marsh', 'stork'],
    ['', 'x (y), so z', '”'],
    ['$1 $&\nnext', '[a-z]+', '김철수'],
  ])('%j', (...values) => {
    for (const key of KEYS) {
      const english = reasons[key] as Text;
      const korean = koreanReasons[key] as Text;
      const said = (text: Text): string => (typeof text === 'string' ? text : text(...values));
      expect([key, reasonIn('ko', said(english))]).toEqual([key, said(korean)]);
      expect(reasonIn('en', said(english))).toBe(said(english));
    }
  });
});

test('a reason within a reason is said in the same language', () => {
  expect(reasonIn('ko', reasons.notValid(3, reasons.closesNothing(')'), 'Python'))).toBe(
    '3행: “)” 기호에 대응하는 여는 괄호가 없음. 올바른 Python 코드가 아니므로 읽을 수 있는 데까지만 비교함',
  );
  expect(reasonIn('ko', reasons.frontMatterNotYaml(2, reasons.frontMatterTooDeep))).toBe(
    '2행: 머리글(front matter)이 올바른 YAML이 아님(“중첩이 너무 깊음”)',
  );
});

test('words of libraries and of users stay as they are', () => {
  expect(reasonIn('ko', 'Resource not accessible by integration (403)')).toBe(
    'Resource not accessible by integration (403)',
  );
  expect(reasonIn('ko', '')).toBe('');
});

test('the Korean ones have no English words but names of formats and tools', () => {
  for (const key of KEYS) {
    const text = koreanReasons[key] as Text;
    const said = typeof text === 'string' ? text : text('1', '2', '3');
    const latin = said
      .replace(
        /JSON|TOML|YAML|UTF-8|NUL|MiB|Git|GitHub|Mercurial|Subversion|Python|Colophon|github-token|annotations?|architectures|path|front matter|sparse checkout|raw|project/g,
        '',
      )
      .match(/[A-Za-z]{2,}/g);
    expect([key, latin]).toEqual([key, null]);
  }
});
