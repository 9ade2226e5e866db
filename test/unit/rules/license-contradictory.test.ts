import { describe, expect, test } from '@jest/globals';
import { runRules } from '../../../src/rules/registry.ts';
import { APACHE, context, file, type Given, licenseText } from './context.ts';

const found = (given: Given): [string, number, string][] =>
  runRules(context(given))
    .filter(({ rule }) => rule === 'license-contradictory')
    .map(({ path, startLine, level }) => [path, startLine, level]);

describe('license-contradictory', () => {
  const LICENSE = licenseText('Apache-2.0');
  test.each<[string, Record<string, string>, [string, number, string][]]>([
    [
      'metadata and text',
      { LICENSE, 'pyproject.toml': '[project]\nlicense = "MIT"\n' },
      [['pyproject.toml', 2, 'warning']],
    ],
    [
      'a classifier',
      {
        LICENSE,
        'pyproject.toml': '[project]\nname = "x"\nclassifiers = ["License :: OSI Approved :: MIT License"]\n',
      },
      [['pyproject.toml', 1, 'warning']],
    ],
    ['setup.cfg', { LICENSE, 'setup.cfg': '[metadata]\nlicense = MIT\n' }, [['setup.cfg', 1, 'warning']]],
    ['the same licence', { LICENSE, 'pyproject.toml': '[project]\nlicense = "Apache-2.0"\n' }, []],
    ['one of two', { LICENSE, 'pyproject.toml': '[project]\nlicense = "MIT AND Apache-2.0"\n' }, []],
    [
      'the text is elsewhere',
      { LICENSE, 'LICENSES/MIT.txt': licenseText('MIT'), 'pyproject.toml': '[project]\nlicense = "MIT"\n' },
      [],
    ],
    ['no text at all', { 'pyproject.toml': '[project]\nlicense = "MIT"\n' }, []],
    ['metadata of a folder', { LICENSE, 'sub/pyproject.toml': '[project]\nlicense = "MIT"\n' }, []],
    ['an expression that does not parse', { LICENSE, 'pyproject.toml': '[project]\nlicense = "((("\n' }, []],
    [
      'GPL with and without later',
      { COPYING: licenseText('GPL-3.0-only'), 'pyproject.toml': '[project]\nlicense = "GPL-3.0-or-later"\n' },
      [],
    ],
  ])('%s', (_, documents, expected) => {
    expect(found({ documents })).toEqual(expected);
  });

  test.each<[string, Record<string, string>, number]>([
    ['a sidecar that says another', { 'a.py.license': 'SPDX-License-Identifier: MIT\n' }, 1],
    ['a sidecar that says both', { 'a.py.license': 'SPDX-License-Identifier: MIT AND Apache-2.0\n' }, 0],
    ['a sidecar without a licence', { 'a.py.license': 'SPDX-FileCopyrightText: 2024 Heron\n' }, 0],
    [
      'REUSE.toml, which gives way',
      { 'REUSE.toml': '[[annotations]]\npath = "**"\nSPDX-License-Identifier = "MIT"\n' },
      0,
    ],
  ])('%s', (_, documents, count) => {
    expect(found({ files: [file('a.py', `${APACHE}x = 1\n`)], documents })).toHaveLength(count);
  });
});
