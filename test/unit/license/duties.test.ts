import { describe, expect, test } from '@jest/globals';
import { type Duty, dutyOf, isCopyleft } from '../../../src/license/duties.ts';

describe('the clause that makes a duty', () => {
  test.each<[string | null, Duty, string | null]>([
    ['Apache-2.0', 'license-notice', 'Apache-2.0 §4(c)'],
    ['Apache-2.0', 'holders', 'Apache-2.0 §4(c)'],
    ['Apache-2.0', 'change-notice', 'Apache-2.0 §4(b)'],
    ['Apache-2.0', 'license-text', 'Apache-2.0 §4(a)'],
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
