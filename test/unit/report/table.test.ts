import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tableLines } from '../../../src/report/table.ts';

const COLUMNS = [{ head: 'name' }, { head: 'note', rank: 1 }, { head: 'files', align: 'right' }] as const;
const plain = (width: number) => ({ width, color: false });

describe('tableLines', () => {
  test('columns are aligned, numbers at the right', () => {
    const rows = [
      ['a', 'first', '9'],
      ['bb', '', '1,234'],
    ];
    expect(tableLines(COLUMNS, rows, plain(80))).toEqual([
      'name  note   files',
      'a     first      9',
      'bb           1,234',
    ]);
  });

  test('what does not fit is left out, then the first column is cut in its middle', () => {
    const rows = [[`pkg:huggingface/${'o'.repeat(30)}/model`, 'n'.repeat(30), '7']];
    const [head, row] = tableLines(COLUMNS, rows, plain(40)) as [string, string];
    expect(head).toMatch(/^name +files$/);
    expect(row).toMatch(/^pkg:huggingface\/…o+\/model +7$/);
    expect(row).toHaveLength(40);
  });

  test('a row is one line, within the width, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 90 }), { maxLength: 5 }),
        fc.integer({ min: 40, max: 130 }),
        (names, width) => {
          const rows = names.map((name) => [name.replace(/[\n\r]/g, ' '), 'note', '1,234']);
          const lines = tableLines(COLUMNS, rows, plain(width));
          expect(lines).toHaveLength(rows.length + 1);
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
