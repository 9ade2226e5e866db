import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import list from 'spdx-license-list/full.js';
import { documentKind } from '../../../src/license/notice-documents.ts';
import { readPyproject } from '../../../src/license/pyproject.ts';
import { isNoticeDocument, readReleaseNotices } from '../../../src/license/release-notices.ts';
import { readDep5, readReuseToml } from '../../../src/license/reuse.ts';
import { identifyLicenseTexts } from '../../../src/license/text.ts';

const text = (id: string): string => (list as Record<string, { licenseText: string }>)[id]?.licenseText ?? '';
const heron = {
  purl: 'pkg:pypi/heron',
  name: 'heron',
  aliases: ['heron models'],
  repository: 'https://github.com/marsh/heron-models',
  license: 'Apache-2.0',
};

describe('documents that speak about licenses', () => {
  test.each<[string, ReturnType<typeof documentKind>]>([
    ['LICENSE', 'license'],
    ['LICENSE.txt', 'license'],
    ['LICENSE-APACHE', 'license'],
    ['LICENSE_heron.md', 'license'],
    ['LICENSE.Apache-2.0', 'license'],
    ['MODEL_LICENSE', 'license'],
    ['COPYING', 'license'],
    ['COPYING.LESSER', 'license'],
    ['UNLICENSE', 'license'],
    ['src/vendor/LICENSE', 'license'],
    ['third_party/heron/LICENSE', 'license'],
    ['LICENSES/Apache-2.0.txt', 'license'],
    ['licenses/heron', 'license'],
    ['NOTICE', 'notice'],
    ['Notice', 'notice'],
    ['NOTICE.md', 'notice'],
    ['ATTRIBUTIONS.md', 'notice'],
    ['THIRD_PARTY_NOTICES.md', 'third-party'],
    ['ThirdPartyNotices.txt', 'third-party'],
    ['third-party-licenses.txt', 'third-party'],
    ['src/model.py.license', 'sidecar'],
    ['REUSE.toml', 'reuse-toml'],
    ['sub/REUSE.toml', 'reuse-toml'],
    ['.reuse/dep5', 'dep5'],
    ['pyproject.toml', 'pyproject'],
    ['license.py', null],
    ['src/notice.ts', null],
    ['licenses/table.json', null],
    ['data/licenses.idx', null],
    ['model_license.safetensors', null],
    ['README.md', null],
    ['noticeable.txt', null],
  ])('%s: %s', (path, kind) => {
    expect(documentKind(path)).toBe(kind);
    expect(isNoticeDocument(path)).toBe(kind !== null);
  });
});

describe('license texts of a release', () => {
  test('are found wherever they stand', () => {
    const release = readReleaseNotices([
      { path: 'LICENSE', text: text('MIT') },
      { path: 'LICENSES/Apache-2.0.txt', text: text('Apache-2.0') },
      { path: 'COPYING', text: text('GPL-3.0-only') },
    ]);
    expect([...release.texts.keys()].sort()).toEqual(['Apache-2.0', 'GPL-3.0', 'MIT']);
    expect(release.hasText('Apache-2.0')).toBe('LICENSES/Apache-2.0.txt');
    expect(release.hasText('GPL-3.0-or-later')).toBe('COPYING');
    expect(release.hasText('BSD-3-Clause')).toBeNull();
    expect(release.declared).toEqual(['GPL-3.0', 'MIT']);
  });
});

describe('a LICENSE with the licenses of all that it bundles', () => {
  const read = (opening: string): readonly string[] =>
    readReleaseNotices([
      {
        path: 'LICENSE.txt',
        text: `${opening}\n\n${text('Apache-2.0')}\n\nOther software:\n1. heron\n\n${text('BSD-3-Clause')}\n`,
      },
    ]).declared;
  test('declares its own where it says which one that is', () => {
    expect(
      read(
        'Egret is licensed under the Apache License Version 2.0 except for the third-party components listed below.',
      ),
    ).toEqual(['Apache-2.0']);
  });
  test('declares all of them where it does not', () => {
    expect([...read('Egret, and what it is made of.')].sort()).toEqual(['Apache-2.0', 'BSD-3-Clause']);
  });
});

describe('a component is named', () => {
  test.each<[string, string, string]>([
    ['by its name', 'NOTICE', 'This product contains code from Heron.'],
    ['by an alias', 'THIRD_PARTY_NOTICES.md', '## Heron  Models'],
    ['by its address', 'LICENSE', 'Parts come from https://github.com/marsh/heron-models.'],
    ['by the folder of its license', 'third_party/heron/LICENSE', 'MIT'],
    ['by the name of a license document', 'LICENSE-heron', 'MIT'],
  ])('%s', (_, path, content) => {
    expect(readReleaseNotices([{ path, text: content }]).names(heron)).toBe(path);
  });
  test.each<[string, string]>([
    ['by a longer name', 'This product contains code from sentence-heron and heronry.'],
    ['by nothing', ''],
  ])('not %s', (_, content) => {
    expect(readReleaseNotices([{ path: 'NOTICE', text: content }]).names(heron)).toBeNull();
  });
});

describe('a holder is named', () => {
  test.each<[string, string, string | null]>([
    ['NOTICE', 'Copyright 2024 The HuggingFace Inc. team', 'NOTICE'],
    ['LICENSE', 'Copyright 2018- The Hugging Face team. All rights reserved.', 'LICENSE'],
    ['NOTICE', 'This product includes software developed by HuggingFace Inc. team.', 'NOTICE'],
    ['LICENSE', 'Copyright 2024 Heron', null],
  ])('in %s: %s', (path, content, found) => {
    expect(readReleaseNotices([{ path, text: content }]).namesHolder('HuggingFace Inc. team')).toBe(found);
  });
});

describe('REUSE covers a file', () => {
  const toml = `version = 1

[[annotations]]
path = ["src/**", "*.cfg"]
SPDX-FileCopyrightText = ["2024 Heron Labs", "Copyright 2022 The Egret team"]
SPDX-License-Identifier = "Apache-2.0"

[[annotations]]
path = 'src/a\\*b.py'
SPDX-FileCopyrightText = "Stork"
SPDX-License-Identifier = ["MIT", "ISC"]
`;
  const release = readReleaseNotices([
    { path: 'REUSE.toml', text: toml },
    {
      path: 'src/model.py.license',
      text: 'SPDX-FileCopyrightText: Ibis\nSPDX-License-Identifier: BSD-3-Clause\n',
    },
  ]);
  test('by REUSE.toml', () => {
    const coverage = release.coverage('src/deep/x.py');
    expect(coverage?.statements.flatMap(({ holders }) => holders)).toEqual(['Heron Labs', 'Egret team']);
    expect(coverage?.licenses).toEqual(['Apache-2.0']);
    expect(release.coverage('setup.cfg')?.paths).toEqual(['REUSE.toml']);
  });
  test('by the last annotation that matches', () => {
    expect(release.coverage('src/a*b.py')?.licenses).toEqual(['MIT', 'ISC']);
  });
  test('by a sidecar as well', () => {
    expect(release.coverage('src/model.py')?.licenses).toEqual(['BSD-3-Clause', 'Apache-2.0']);
  });
  test('and not by a pattern that stops at a folder', () => {
    expect(release.coverage('sub/setup.cfg')).toBeNull();
  });
  test('below the folder of its REUSE.toml only', () => {
    const { annotations } = readReuseToml(
      'sub/REUSE.toml',
      '[[annotations]]\npath = "*.py"\nSPDX-License-Identifier = "MIT"\n',
    );
    expect(annotations[0]?.matches('sub/x.py')).toBe(true);
    expect(annotations[0]?.matches('x.py')).toBe(false);
  });
  test('by .reuse/dep5', () => {
    const dep5 =
      'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nCopyright: 2020 Heron\nLicense: MIT\n\nFiles: src/* doc/?.md\nCopyright: 2021 Egret\n 2022 Stork\nLicense: Apache-2.0\n Text of the license.\n';
    const older = readReleaseNotices([{ path: '.reuse/dep5', text: dep5 }]);
    expect(older.coverage('src/a/b.py')).toMatchObject({ licenses: ['Apache-2.0'] });
    expect(older.coverage('src/a/b.py')?.statements.flatMap(({ holders }) => holders)).toEqual([
      'Egret',
      'Stork',
    ]);
    expect(older.coverage('setup.py')).toMatchObject({ licenses: ['MIT'] });
    expect(older.coverage('doc/ab.md')).toMatchObject({ licenses: ['MIT'] });
  });
  test('expressions are known with their place', () => {
    expect(release.expressions).toContainEqual({ path: 'REUSE.toml', line: 8, expression: 'ISC' });
    expect(release.expressions).toContainEqual({
      path: 'src/model.py.license',
      line: 2,
      expression: 'BSD-3-Clause',
    });
  });
});

describe('what cannot be read is said', () => {
  test.each<[string, string, RegExp]>([
    ['REUSE.toml', '[[annotations]\n', /not valid TOML/],
    ['REUSE.toml', 'annotations = 1\n', /not an array of tables/],
    ['REUSE.toml', '[[annotations]]\nSPDX-License-Identifier = "MIT"\n', /annotation 1 has no “path”/],
    ['.reuse/dep5', 'Files: *\nnonsense\n', /line 2/],
    ['pyproject.toml', '[project\n', /not valid TOML/],
    ['pyproject.toml', '[project]\nlicense = 3\n', /“license” of \[project\]/],
    ['setup.cfg', '[metadata\nlicense = MIT\n', /line 1: the heading/],
  ])('%s: %j', (path, content, reason) => {
    expect(readReleaseNotices([{ path, text: content }]).problems).toEqual([
      { path, reason: expect.stringMatching(reason) },
    ]);
  });
});

test.each(['tests/data/pyproject.toml', 'third_party/heron/setup.cfg'])(
  'what a project inside declares in a wrong form is not of this release: %s',
  (path) => {
    const text = path.endsWith('.cfg') ? '[metadata\n' : '[project]\nlicense = 3\n';
    expect(readReleaseNotices([{ path, text }]).problems).toEqual([]);
  },
);

test.each<[string, object | null]>([
  ['[project]\nname = "x"\nlicense = "Apache 2.0"\n', { expression: 'Apache 2.0', line: 3 }],
  ['[project]\nlicense = {text = "Apache 2.0"}\n', null],
  ['[tool.poetry]\nlicense = "whatever"\n', null],
  ['', null],
])('the license of %j', (content, license) => {
  expect(readPyproject(content).license).toEqual(license);
});

test('5 MB of entries that each name a license are read in little time', () => {
  const text = 'Stork\nCopyright (c) 2020 Heron Inc.\nLicense: MIT\n\n'.repeat(100_000);
  const start = performance.now();
  expect(readReleaseNotices([{ path: 'NOTICE', text }]).entries().length).toBeGreaterThan(0);
  // Quadratic time takes a minute and more.
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('the root NOTICE comes before third-party notices', () => {
  const release = readReleaseNotices([
    { path: 'THIRD_PARTY_NOTICES.md', text: 'a\nb' },
    { path: 'NOTICE', text: 'a\n' },
    { path: 'sub/NOTICE', text: 'a\n' },
  ]);
  expect(release.noticePaths).toEqual(['NOTICE', 'THIRD_PARTY_NOTICES.md']);
  expect(['NOTICE', 'THIRD_PARTY_NOTICES.md', 'absent'].map(release.lineCount)).toEqual([1, 2, 0]);
});

test('whatever the documents, nothing throws', () => {
  const content = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '[[annotations]]',
          'path = "**"',
          'path = ["a", 1]',
          'SPDX-License-Identifier = "MIT"',
          'Files: * \\',
          'Copyright: A',
          ' continued',
          '',
          'License: X',
          '[project]',
          'license = "("',
        ),
        { maxLength: 10 },
      )
      .map((lines) => lines.join('\n')),
  );
  const path = fc.constantFrom(
    'REUSE.toml',
    '.reuse/dep5',
    'pyproject.toml',
    'NOTICE',
    'a.py.license',
    'LICENSE',
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ path, text: content }), { maxLength: 4 }),
      fc.string(),
      (documents, file) => {
        const release = readReleaseNotices(documents);
        release.coverage(file);
        release.names({ ...heron, name: file, aliases: [file] });
        release.namesHolder(file);
        expect(readDep5('.reuse/dep5', documents[0]?.text ?? '').annotations.length).toBeGreaterThanOrEqual(
          0,
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('says which document has the words of an attribution', () => {
  const release = readReleaseNotices([
    { path: 'LICENSE', text: text('MIT') },
    { path: 'NOTICE', text: 'Stork\n\nIt has software of the Regents of the University of Marsh.' },
  ]);
  expect(release.says('software of the Regents of  the University of MARSH')).toBe('NOTICE');
  expect(release.says('The software is provided "as is"')).toBe('LICENSE');
  expect(release.says('software of the University of Fen')).toBeNull();
  expect(release.namesHolder('Regents of the University of Marsh')).toBe('NOTICE');
});

describe('a LICENSE whose text SPDX has in other words', () => {
  const FORM =
    'This file is free software; the author(s) gives unlimited permission to copy and/or distribute it, with or without modifications, as long as this notice is preserved.\n';
  const read = (path: string, words: string): ReturnType<typeof readReleaseNotices> =>
    readReleaseNotices([{ path, text: words }]);
  test('is told where the form is known', () => {
    expect(identifyLicenseTexts(FORM)).toEqual([]);
    expect(read('LICENSE', FORM).declared).toEqual(['FSFULLR']);
    expect([...read('LICENSE', FORM).texts.keys()]).toEqual(['FSFULLR']);
    expect(read('third_party/heron/LICENSE', FORM).unidentified).toEqual([]);
  });
  test.each<[string, string, string]>([
    ['a part of it', 'LICENSE', FORM.slice(0, 60)],
    ['a name is no text', 'LICENSE', 'Heron is licensed under the Eclipse Public License 2.0.\n'],
    ['another kind of document', 'NOTICE', FORM],
    ['nothing of the kind', 'LICENSE', 'Heron is free as a bird. Ask its authors.\n'],
  ])('%s', (_, path, words) => {
    expect(read(path, words).declared).toEqual([]);
  });
});
