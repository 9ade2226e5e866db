import { describe, expect, test } from '@jest/globals';
import { type Duty, dutyOf, hasNotice, isCopyleft, travellingNotices } from '../../../src/license/duties.ts';

describe('the clause that makes a duty', () => {
  test.each<[string | null, Duty, string | null]>([
    ['Apache-2.0', 'license-notice', 'Apache-2.0 §4(c)'],
    ['Apache-2.0', 'holders', 'Apache-2.0 §4(c)'],
    ['Apache-2.0', 'change-notice', 'Apache-2.0 §4(b)'],
    ['Apache-2.0', 'license-text', 'Apache-2.0 §4(a)'],
    ['Apache-2.0', 'upstream-notice', 'Apache-2.0 §4(d)'],
    ['MIT', 'upstream-notice', null],
    ['LicenseRef-Heron', 'upstream-notice', null],
    [null, 'upstream-notice', null],
    ['MIT', 'holders', 'MIT copyright notice'],
    ['MIT', 'change-notice', null],
    ['BSD-3-Clause', 'license-text', 'BSD-3-Clause clause 1'],
    ['BSD-3-Clause', 'change-notice', null],
    ['GPL-3.0-or-later', 'change-notice', 'GPL-3.0-or-later §5(a)'],
    ['MIT AND Apache-2.0', 'change-notice', 'Apache-2.0 §4(b)'],
    ['CC0-1.0', 'holders', null],
    ['LicenseRef-Heron', 'holders', 'policy'],
    ['LicenseRef-Heron', 'change-notice', null],
    [null, 'holders', 'policy'],
    [null, 'change-notice', null],
  ])('%s, %s: %s', (license, duty, clause) => {
    expect(dutyOf(license, duty)).toBe(clause);
  });
});

test('licenses that ask to stay', () => {
  expect(['GPL-3.0-only', 'AGPL-3.0-only', 'MPL-2.0', 'Apache-2.0', 'MIT'].map(isCopyleft)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test.each<[string | null, string[]]>([
  ['MIT', ['MIT']],
  ['BSD-3-Clause', ['BSD-3-Clause']],
  ['Apache-2.0', []],
  ['GPL-3.0-only', []],
  ['MPL-2.0', []],
  ['MIT AND Apache-2.0', ['MIT']],
  ['MIT AND BSD-2-Clause', ['MIT', 'BSD-2-Clause']],
  ['MIT OR Apache-2.0', []],
  ['LicenseRef-Heron', []],
  ['not an expression', []],
  [null, []],
])('notices of %s that go into every copy: %j', (license, expected) => {
  expect(travellingNotices(license)).toEqual(expected);
});

test('a copyright line alone is no notice of terms', () => {
  expect(
    (['none', 'copyright-only', 'spdx', 'header'] as const).map((notice) => hasNotice({ notice })),
  ).toEqual([false, false, true, true]);
});
