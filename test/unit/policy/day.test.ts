import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOf, isDay } from '../../../src/policy/day.ts';
import { today } from '../../../src/today.ts';

test.each<[string, boolean]>([
  ['2027-01-31', true],
  ['2024-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['27-01-01', false],
  ['2027-01-31T00:00', false],
  ['', false],
])('%s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('days as texts are ordered as they are in time', () => {
  const day = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(isDay(dayOf(a))).toBe(true);
      if (a <= b) expect(dayOf(a) <= dayOf(b)).toBe(true);
    }),
  );
});

test('SOURCE_DATE_EPOCH sets the day', () => {
  expect(today({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
  expect(today({ SOURCE_DATE_EPOCH: '1800000000' })).toBe('2027-01-15');
  expect(today({})).toBe(dayOf(new Date()));
  expect(today({ SOURCE_DATE_EPOCH: '' })).toBe(dayOf(new Date()));
});

test.each(['tomorrow', '-1', '1.5', '999999999999', '1e9'])('SOURCE_DATE_EPOCH=%s is refused', (value) => {
  expect(() => today({ SOURCE_DATE_EPOCH: value })).toThrow(/no number of seconds since 1970/);
});
