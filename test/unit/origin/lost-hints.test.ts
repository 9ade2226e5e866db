/** What a file tells in which type hints were taken out: fields of classes had to get a value. */
import { describe, expect, test } from '@jest/globals';
import { holdsEmptyField } from '../../../src/origin/lost-hints.ts';
import { matchFile } from '../../../src/origin/match.ts';
import { DEFAULT_OPTIONS, filePrints } from '../../../src/origin/views.ts';
import { PYTHON } from '../../../src/source/languages.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';

const lex = (text: string) => PYTHON.lex(Buffer.from(text));

describe('fields that were given a value', () => {
  const CLASS = 'class Reading(Base):\n    level = None\n    def reset(self):\n        self.level = None\n';

  test('are those of classes, not of functions', () => {
    const lexed = lex(CLASS);
    const starts = Uint32Array.from(lexed.tokens, (_, i) => i);
    const held = holdsEmptyField(lexed, starts, 2);
    expect(held?.reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(held?.lastIndexOf(1)).toBeLessThan(lexed.blocks[1]?.firstToken as number);
  });

  test.each([
    ['a file with hints', `${CLASS}x: int = 1\n`],
    ['a file with a hint of a parameter', `${CLASS}def f(a: int): pass\n`],
    ['a file with a hint of a result', `${CLASS}def f(a) -> int: pass\n`],
    ['a file without classes', 'level = None\n'],
    ['a class of which every field has a value', 'class Reading:\n    level = 1\n'],
  ])('tell nothing of %s', (_, text) => {
    expect(holdsEmptyField(lex(text), new Uint32Array(1), 20)).toBeNull();
  });
});

describe('siblings that differ in whether their fields have a value', () => {
  const FIELDS = 'level depth speed angle weight colour height length width phase'.split(' ');
  const records = (value: (i: number) => string) =>
    Array.from({ length: 8 }, (_, i) =>
      [
        `class Record${i}(Base):`,
        ...FIELDS.slice(0, 4 + (i % 4)).map(
          (name, j) => `    ${name}_${(i * 3 + j) % 11}: Array${j === 0 ? value(i) : ' = None'}`,
        ),
        `    def total_${i}(self, scale):`,
        `        return self.${FIELDS[i]}_${i} * scale + self.${FIELDS[i + 1]}_${i} ** ${i} - scale // self.step_${i}`,
      ].join('\n'),
    ).join('\n\n');
  const LOOSE = records((i) => (i < 2 ? '' : ' = None'));
  const FILLED = records(() => ' = None');
  const index = inventedIndex(
    part(component('marsh', 'heron', [19_000], 'MIT'), [
      { 'heron/loose.py': LOOSE, 'heron/filled.py': FILLED },
    ]),
  );
  const familyOf = (text: string) => {
    const lexed = lex(text);
    const prints = filePrints(lexed, PYTHON, DEFAULT_OPTIONS);
    const [origin] = matchFile(
      { name: 'ours.py', lexed, prints, declared: [] },
      [index],
      () => false,
    ).origins;
    return { path: origin?.path, family: origin?.family.map(({ path }) => path) };
  };

  test('cannot be told from each other once hints are gone', () => {
    const unhinted = LOOSE.replace(/: Array$/gm, ' = None').replace(/: Array = None/g, ' = None');
    expect(lex(unhinted).hinted).toBe(false);
    expect(familyOf(unhinted)).toEqual({ path: 'heron/filled.py', family: ['heron/loose.py'] });
  });

  test('are told from each other where hints are there', () => {
    expect(familyOf(FILLED)).toEqual({ path: 'heron/filled.py', family: [] });
  });
});
