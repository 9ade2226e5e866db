import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../../src/action/inputs.ts';
import { DEFAULTS, type ReleaseChoices, releaseChoices } from '../../../src/action/release-choices.ts';

const action = parse(
  readFileSync(fileURLToPath(new URL('../../../action.yml', import.meta.url)), 'utf8'),
) as { inputs: Record<string, { default: string }> };
const given = (over: Record<string, string> = {}): ReleaseChoices =>
  readInputs((name) => (over[name] ?? action.inputs[name]?.default ?? '').trim());
const shown = (choices: ReleaseChoices) => [
  choices['release-branches'],
  choices['release-labels'],
  choices['release-title']?.source,
  choices['release-versions'],
];

test('the defaults are those of action.yml', () => {
  expect(shown(given())).toEqual(
    shown({ ...given(), ...DEFAULTS, 'release-title': new RegExp(DEFAULTS['release-title']) } as never),
  );
});

test('the configuration counts where an input is left at its default', () => {
  expect(shown(releaseChoices(given(), {}))).toEqual(shown(given()));
  const patterns = { branches: ['stable'], labels: [], title: '^ship', 'version-files': ['VERSION.txt'] };
  expect(shown(releaseChoices(given(), patterns))).toEqual([['stable'], [], '^ship', ['VERSION.txt']]);
  expect(releaseChoices(given(), patterns)['release-title']?.flags).toBe('i');
});

test('an input that is set comes first, an empty one too', () => {
  const inputs = given({
    'release-branches': 'a\nb',
    'release-labels': '',
    'release-title': '',
    'release-versions': 'setup.py',
  });
  const patterns = { branches: ['stable'], labels: ['ship'], title: '^ship', 'version-files': ['VERSION'] };
  expect(shown(releaseChoices(inputs, patterns))).toEqual([['a', 'b'], [], undefined, ['setup.py']]);
});
