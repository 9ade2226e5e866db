import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { thin } from '../../../../../src/origin/build/sources/thin.ts';
import { dateOfDay, dayOfDate } from '../../../../../src/origin/days.ts';

interface Release {
  readonly name: string;
  readonly day: number;
}

const release = (name: string, date: string): Release => ({ name, day: dayOfDate(date) });
const isPre = ({ name }: Release): boolean => name.includes('rc');
const names = (releases: readonly Release[]): string[] => releases.map(({ name }) => name);

describe('thin', () => {
  const releases = [
    release('1.0', '2024-01-02'),
    release('1.1', '2024-01-20'),
    release('1.2', '2024-01-31'),
    release('1.3rc1', '2024-02-01'),
    release('2.0', '2024-03-05'),
    release('2.1rc1', '2024-03-30'),
    release('2.1', '2024-04-01'),
    release('2.2rc1', '2024-04-09'),
  ];

  test('the last final release of each month, or what there is, and the ends', () => {
    expect(names(thin(releases, 'month', isPre))).toEqual(['1.0', '1.2', '1.3rc1', '2.0', '2.1']);
    expect(names(thin(releases, 'quarter', isPre))).toEqual(['1.0', '2.0', '2.1']);
    expect(names(thin(releases, 'release', isPre))).toEqual(names(releases));
    expect(thin([], 'month')).toEqual([]);
  });

  test('without final releases the pre-releases stand', () => {
    const early = [release('1.0rc1', '2024-01-01'), release('1.0rc2', '2024-01-02')];
    expect(names(thin(early, 'month', isPre))).toEqual(['1.0rc1', '1.0rc2']);
  });

  test('a later patch of an older line does not stand for its month', () => {
    const lines = [
      release('1.9', '2024-01-01'),
      release('1.9.1', '2024-02-20'),
      release('2.0', '2024-02-03'),
    ];
    expect(names(thin(lines, 'month'))).toEqual(['1.9', '2.0']);
  });

  test('keeps the order, the ends and one of each period, and thinning again changes nothing', () => {
    const some = fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 3000 }), name: fc.constantFrom('1', '1rc1') }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom('month' as const, 'quarter' as const), (given, every) => {
        const kept = thin(given, every, isPre);
        expect(kept).toEqual(given.filter((one) => kept.includes(one)));
        const periods = (list: readonly Release[]) =>
          new Set(
            list.map(({ day }) => {
              const [year, month] = dateOfDay(day).split('-').map(Number) as [number, number];
              return `${year} ${every === 'month' ? month : Math.ceil(month / 3)}`;
            }),
          );
        expect(periods(kept)).toEqual(periods(given));
        const finals = given.filter((one) => !isPre(one));
        const ends = finals.length > 0 ? finals : given;
        expect(kept).toContain(ends[0]);
        expect(kept).toContain(ends.at(-1));
        expect(kept.length).toBeLessThanOrEqual(periods(given).size + 2);
        expect(thin(kept, every, isPre)).toEqual(kept);
      }),
    );
  });
});
