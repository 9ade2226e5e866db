/** Arguments of unrelated programs, written as fields of a data class, agree once their names are blanked. */
import { describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/messages/messages-in.ts';
import { isFieldRows } from '../../../src/origin/field-rows.ts';
import { scanFile } from '../../../src/scan/scan-file.ts';
import { hashOf } from '../../../src/source/lexing.ts';
import { lexPython } from '../../../src/source/python.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile } from '../../support/synthetic.ts';

/** Rows of many forms, so that few of them are alike. */
const rows = (prefix: string): string =>
  Array.from({ length: 60 }, (_, i) => {
    const extras = [
      `default=${i % 7}`,
      ...(i % 2 ? ['repr=False'] : []),
      ...(i % 3
        ? [
            `metadata={"help": "of ${prefix} ${i}"${i % 4 ? `, "choices": ["a"${', "b"'.repeat(i % 6)}]` : ''}}`,
          ]
        : []),
      ...(i % 5 ? ['compare=True'] : []),
      ...(i % 8 > 4 ? ['hash=None'] : []),
    ];
    return `    ${prefix}_${i}: int = field(${extras.join(', ')})`;
  }).join('\n');
const dataClass = (name: string, prefix: string, header = ''): string =>
  `${header}from dataclasses import dataclass, field\n\n\n@dataclass\nclass ${name}:\n${rows(prefix)}\n`;
const under = (holder: string): string => `# Copyright 2024 ${holder}. All rights reserved.\n`;

const stork = component('lake', 'stork', [19_000], 'Apache-2.0');
const index = inventedIndex(
  part(stork, [
    {
      'stork/arguments.py': dataClass('StorkArguments', 'stork', under('Stork Labs')),
      'stork/own.py': syntheticFile({ seed: 7, functions: 6 }),
    },
  ]),
);
const found = (text: string) =>
  scanFile('ours/options.py', Buffer.from(text), {
    fingerprints: index.data.options,
    indexes: [index],
    isOwn: () => false,
    parts: false,
    declared: [],
  }).origins.map(({ evidence }) => evidence);

describe('fields of a data class under other names', () => {
  test('agree by chance, and the message says so', () => {
    const [origin] = found(dataClass('Options', 'ours'));
    expect(origin).toMatchObject({ path: 'stork/arguments.py', confidence: 'low', fieldRows: true });
    if (origin === undefined) throw new Error('nothing was found');
    const holders = ['Stork Labs'];
    expect(messagesIn('en').holderMissing(origin, holders, [])).toContain('rows of fields of a data class');
    expect(messagesIn('ko').holderMissing(origin, holders, [])).toContain('데이터 클래스의 필드');
  });
  test.each([
    ['the file names one of its holders', under('Our Company and Stork Labs')],
    [
      'the file names it as the source',
      '# Adapted from https://github.com/lake/stork/blob/main/stork/arguments.py\n',
    ],
  ])('do not where %s', (_, header) => {
    const [origin] = found(dataClass('Options', 'ours', header));
    expect(origin?.path).toBe('stork/arguments.py');
    expect(origin).not.toHaveProperty('fieldRows');
  });
  test('nor under the same names', () => {
    const [origin] = found(dataClass('StorkArguments', 'stork'));
    expect(origin).toMatchObject({ confidence: 'high' });
    expect(origin).not.toHaveProperty('fieldRows');
  });
});

describe('what agrees are rows of fields', () => {
  const lexed = lexPython(
    Buffer.from(
      'class A:\n    a = field(default=1)\n    b = field(default=2)\n    def c(self):\n        return self\nd = g(y)\n',
    ),
  );
  const at = (name: string): number => lexed.tokens.indexOf(hashOf(name));
  const [row, method, outside] = [at('field') - 2, at('self'), at('g')];
  test.each<[string, number[], boolean]>([
    ['where all of it is', [row, row + 1, row + 2], true],
    ['not where half of it is', [row, outside], false],
    ['not where it is a method', [method], false],
    ['not where it stands elsewhere', [outside], false],
    ['not where nothing agrees', [], false],
  ])('%s', (_, positions, expected) => {
    const member = positions.map(() => 1);
    expect(isFieldRows(lexed, member, Uint32Array.from(positions))).toBe(expected);
  });
  test('never in a class without any', () => {
    const other = lexPython(Buffer.from('class A:\n    field = 1\n    x = fields(y)\n'));
    expect(isFieldRows(other, [1], Uint32Array.of(3))).toBe(false);
  });
});
