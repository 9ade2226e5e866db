import { expect, test } from '@jest/globals';
import { licensePolicy } from '../../../src/policy/licenses.ts';

test.each<[string, string[] | null, string[], boolean | null]>([
  ['MIT', ['MIT'], [], true],
  ['ISC', ['MIT'], [], false],
  ['MIT OR GPL-3.0-only', ['MIT'], [], true],
  ['MIT AND GPL-3.0-only', ['MIT'], [], false],
  ['MIT AND (ISC OR GPL-3.0-only)', ['MIT', 'ISC'], [], true],
  ['ISC', ['MIT OR ISC'], [], true],
  ['MIT', null, ['GPL-3.0-only'], true],
  ['GPL-3.0-only', null, ['GPL-3.0-only'], false],
  ['MIT OR GPL-3.0-only', null, ['GPL-3.0-only'], true],
  ['MIT AND GPL-3.0-only', null, ['GPL-3.0-only'], false],
  ['MIT', ['MIT'], ['MIT'], false],
  ['GPL-2.0+', ['GPL-2.0-or-later'], [], true],
  ['GPL-2.0', ['GPL-2.0-only'], [], true],
  ['GPL-2.0-or-later', ['GPL-2.0-only'], [], false],
  ['MPL-2.0+', ['MPL-2.0'], [], true],
  ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only'], [], true],
  [
    'GPL-2.0-only WITH Classpath-exception-2.0',
    ['GPL-2.0-only WITH Classpath-exception-2.0'],
    ['GPL-2.0-only'],
    true,
  ],
  ['GPL-2.0-only', ['GPL-2.0-only WITH Classpath-exception-2.0'], [], false],
  ['GPL-2.0-only WITH Classpath-exception-2.0', null, ['GPL-2.0-only'], false],
  ['LicenseRef-ours', ['LicenseRef-ours'], [], true],
  ['LicenseRef-theirs', ['MIT'], [], false],
  ['MIT', [], [], false],
  ['no license at all', ['MIT'], [], null],
  ['NOASSERTION', ['MIT'], [], null],
])('%s with %j allowed and %j denied: %s', (expression, allowed, denied, expected) => {
  expect(licensePolicy(allowed, denied).permits(expression)).toBe(expected);
});
