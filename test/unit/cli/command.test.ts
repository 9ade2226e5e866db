import { describe, expect, test } from '@jest/globals';
import { atMost, oneOf, parsed } from '../../../src/cli/command.ts';
import { formatNamed } from '../../../src/cli/output.ts';
import { nearestName } from '../../../src/nearest-name.ts';

const OPTIONS = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

describe('arguments', () => {
  test('what is right', () => {
    const { values, positionals } = parsed('audit', ['a', '--format=json', '--quiet'], OPTIONS);
    expect(positionals).toEqual(['a']);
    expect({ ...values }).toEqual({ format: 'json', quiet: true });
  });

  test.each([
    [['--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
    [['--failon=error'], 'There is no option --failon. Did you mean --fail-on?'],
    [['--zzzzzz'], 'There is no option --zzzzzz. See colophon audit --help.'],
    [['-x'], 'There is no option -x. See colophon audit --help.'],
    [['--format'], /--format.*argument missing.* See colophon audit --help\.$/],
    [['--quiet=yes'], /--quiet.*does not take an argument.* See colophon audit --help\.$/],
  ])('%j', (args, message) => {
    expect(() => parsed('audit', args, OPTIONS)).toThrow(message);
  });

  test('values out of a list', () => {
    expect(oneOf('--fail-on', 'never', ['error', 'never'])).toBe('never');
    expect(() => oneOf('--fail-on', 'eror', ['error', 'never'])).toThrow(
      '--fail-on cannot be "eror". It is one of error, never. Did you mean error?',
    );
    expect(() => oneOf('--lang', 'toString', ['en'])).toThrow('It is one of en.');
  });

  test('too many', () => {
    expect(() => atMost(['a', 'b'], 1, 'colophon audit [PATH]')).toThrow('"b" is one argument too many.');
    expect(() => atMost(['a'], 1, '')).not.toThrow();
  });

  test.each(['spdx', 'cyclonedx', 'html'])('the format %s is yet to come', (format) => {
    expect(() => formatNamed(format)).toThrow(
      `--format ${format} is not available in this version. Available are text, json, sarif, github.`,
    );
  });
});

test.each([
  ['exlude', 'exclude'],
  ['Own', 'own'],
  ['ind', 'index'],
  ['indexes', 'index'],
  ['x', null],
  ['completely', null],
])('%s stands for %s', (typed, name) => {
  expect(nearestName(typed, ['own', 'exclude', 'index'])).toBe(name);
});
