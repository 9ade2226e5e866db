import { describe, expect, test } from '@jest/globals';
import list from 'spdx-license-list/full.js';
import { runRules } from '../../../src/rules/registry.ts';
import { APACHE, context, file, type Given, HEADER, licenseText, origin } from './context.ts';

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

describe('the words of a header and its SPDX tag', () => {
  const MIT_TAG = '# SPDX-License-Identifier: MIT\n';
  const HERON = '# Copyright 2024 Heron Labs\n';
  const full = (list as Record<string, { licenseText: string }>)['MIT-0']?.licenseText ?? '';
  const mit0 = full
    .replace(/^.*?(?=Permission)/s, '')
    .split('\n')
    .map((line) => `# ${line}\n`)
    .join('');
  test.each<[string, string, [string, number, string][]]>([
    ['that disagree', `${HERON}${APACHE}#\n${MIT_TAG}x = 1\n`, [['a.py', 14, 'warning']]],
    ['the tag above', `${MIT_TAG}${HERON}#\n${APACHE}x = 1\n`, [['a.py', 1, 'warning']]],
    ['the tag names both', `${HERON}${APACHE}# SPDX-License-Identifier: Apache-2.0 AND MIT\nx = 1\n`, []],
    ['the tag offers both', `${HERON}${APACHE}# SPDX-License-Identifier: MIT OR Apache-2.0\nx = 1\n`, []],
    ['the same', `${HERON}${APACHE}# SPDX-License-Identifier: Apache-2.0\nx = 1\n`, []],
    ['of two holders: both apply', `${HERON}${APACHE}#\n# Copyright 2025 Egret\n${MIT_TAG}x = 1\n`, []],
    ['a license of its own', `${HERON}${APACHE}# SPDX-License-Identifier: LicenseRef-Heron\nx = 1\n`, []],
    [
      'words that begin as another license does',
      `${HERON}${mit0}# SPDX-License-Identifier: MIT-0\nx = 1\n`,
      [],
    ],
    ['words alone', `${HERON}${APACHE}x = 1\n`, []],
  ])('%s', (_, text, expected) => {
    expect(found({ files: [file('a.py', text)] })).toEqual(expected);
  });

  test('a notice that was retained is no contradiction', () => {
    const text = `${HERON}${APACHE}#\n${MIT_TAG}x = 1\n`;
    expect(found({ files: [file('a.py', text, origin())] })).toEqual([]);
  });
});

describe('code in a work whose license does not take it in', () => {
  const KEPT = `${HEADER}# Modified 2024-05 by Stork: other defaults.\nx = 1\n`;
  const declares = (expression: string): Record<string, string> => ({
    'pyproject.toml': `[project]\nlicense = "${expression}"\n`,
  });
  const ofLicense = (license: string, text = KEPT, documents: Record<string, string> = {}): Given => ({
    files: [file('lib/model.py', text, origin({ license }))],
    documents,
  });

  test.each<[string, string, Record<string, string>, boolean]>([
    ['Apache-2.0 into GPL-2.0-only', 'Apache-2.0', declares('GPL-2.0-only'), true],
    ['Apache-2.0 into LGPL-2.1-only', 'Apache-2.0', declares('LGPL-2.1-only'), true],
    [
      'Apache-2.0 into GPL-2.0-or-later: version 3 takes it',
      'Apache-2.0',
      declares('GPL-2.0-or-later'),
      false,
    ],
    ['Apache-2.0 into GPL-3.0-only', 'Apache-2.0', declares('GPL-3.0-only'), false],
    ['Apache-2.0 into a choice', 'Apache-2.0', declares('GPL-2.0-only OR MIT'), false],
    ['Apache-2.0 into two that both refuse', 'Apache-2.0', declares('GPL-2.0-only OR LGPL-2.1-only'), true],
    ['Apache-2.0 or MIT into GPL-2.0-only', 'Apache-2.0 OR MIT', declares('GPL-2.0-only'), false],
    ['Apache-2.0 in a work that names it', 'Apache-2.0', declares('GPL-2.0-only AND Apache-2.0'), false],
    ['an exception', 'Apache-2.0', declares('GPL-2.0-only WITH Classpath-exception-2.0'), false],
    ['MIT into GPL-2.0-only', 'MIT', declares('GPL-2.0-only'), false],
    ['MPL-2.0 into GPL-2.0-only: secondary license', 'MPL-2.0', declares('GPL-2.0-only'), false],
    ['EPL-2.0 into GPL-3.0-only', 'EPL-2.0', declares('GPL-3.0-only'), true],
    ['BSD-4-Clause into GPL-3.0-or-later', 'BSD-4-Clause', declares('GPL-3.0-or-later'), true],
    ['GPL-3.0-only into GPL-2.0-only', 'GPL-3.0-only', declares('GPL-2.0-only'), true],
    ['GPL-2.0-or-later into GPL-3.0-only', 'GPL-2.0-or-later', declares('GPL-3.0-only'), false],
    ['Apache-2.0 into MIT', 'Apache-2.0', declares('MIT'), false],
    ['GPL-3.0-only into MIT', 'GPL-3.0-only', declares('MIT'), true],
    [
      'AGPL-3.0-only into a package that is classified as MIT',
      'AGPL-3.0-only',
      { 'setup.cfg': '[metadata]\nclassifiers =\n  License :: OSI Approved :: MIT License\n' },
      true,
    ],
    ['CC-BY-NC-4.0 into Apache-2.0', 'CC-BY-NC-4.0', declares('Apache-2.0'), true],
    ['GPL-3.0-only into a package that names it', 'GPL-3.0-only', declares('MIT AND GPL-3.0-only'), false],
    ['GPL-3.0-only beside the text of MIT', 'GPL-3.0-only', { LICENSE: licenseText('MIT') }, false],
    ['LGPL-3.0-only into MIT: a library', 'LGPL-3.0-only', declares('MIT'), false],
    ['MPL-2.0 into MIT', 'MPL-2.0', declares('MIT'), false],
    ['a license nobody knows', 'LicenseRef-Marsh', declares('GPL-2.0-only'), false],
    ['an expression that does not parse', 'Apache-2.0', declares('GPL 2 ((('), false],
    [
      'a text alone, which does not tell only from later',
      'Apache-2.0',
      { COPYING: licenseText('GPL-2.0-only') },
      false,
    ],
  ])('%s', (_, license, documents, told) => {
    expect(found(ofLicense(license, KEPT, documents))).toEqual(told ? [['lib/model.py', 20, 'warning']] : []);
  });

  test('a vendored work with a license of its own lies beside the package', () => {
    const files = [file('third_party/heron/model.py', KEPT, origin({ license: 'GPL-3.0-only' }))];
    const documents = declares('MIT');
    expect(found({ files, documents })).toHaveLength(1);
    expect(
      found({ files, documents: { ...documents, 'third_party/heron/COPYING': licenseText('GPL-3.0-only') } }),
    ).toEqual([]);
  });

  test('a text, and the headers of all own files', () => {
    const own = (tag: string) => file('lib/own.py', `# SPDX-License-Identifier: ${tag}\ny = 1\n`);
    const documents = { COPYING: licenseText('GPL-2.0-only') };
    const copied = file('lib/model.py', KEPT, origin());
    expect(found({ files: [copied, own('GPL-2.0-only')], documents })).toHaveLength(1);
    expect(found({ files: [copied, own('GPL-2.0-or-later')], documents })).toEqual([]);
    expect(found({ files: [copied, own('GPL-2.0-only'), own('MIT')], documents })).toEqual([]);
    expect(found({ files: [copied, own('GPL-2.0-only')], documents, scope: 'changed' })).toEqual([]);
    expect(found({ files: [copied, own('GPL-2.0-only')], documents, complete: false })).toEqual([]);
  });

  test('is told once for all files under a license, with why and where that stands', () => {
    const findings = runRules(
      context({
        files: [file('a.py', KEPT, origin()), file('b.py', KEPT, origin())],
        documents: declares('GPL-2.0-only'),
      }),
    ).filter(({ rule }) => rule === 'license-contradictory');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('pyproject.toml declares GPL-2.0-only, which does not take it in');
    expect(findings[0]?.message).toContain('https://www.apache.org/licenses/GPL-compatibility.html');
  });

  test('what is told as replaced is not told again', () => {
    const given = ofLicense('GPL-3.0-only', 'x = 1\n', {
      ...declares('GPL-2.0-only'),
      LICENSE: licenseText('GPL-2.0-only'),
    });
    expect(found(given)).toEqual([]);
    expect(runRules(context(given)).map(({ rule }) => rule)).toContain('license-replaced');
  });

  test.each([{ confidence: 'low' as const }, { source: 'in-tree' as const }])('not from %j', (changes) => {
    expect(
      found({ files: [file('a.py', KEPT, origin(changes))], documents: declares('GPL-2.0-only') }),
    ).toEqual([]);
  });
});
