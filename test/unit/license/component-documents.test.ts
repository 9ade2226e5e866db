import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import list from 'spdx-license-list/full.js';
import { componentDocuments, isComponentDocument } from '../../../src/license/component-documents.ts';

const text = (id: string): string => (list as Record<string, { licenseText: string }>)[id]?.licenseText ?? '';
const mit = (line: string): string =>
  `MIT License\n\n${line}\n\n${text('MIT').replace(/^[\s\S]*?(?=Permission)/, '')}`;
const apacheFor = (line: string): string =>
  text('Apache-2.0').replace(/Copyright \[yyyy\] \[name of copyright owner\]/, line);
const read = (documents: Readonly<Record<string, string>>) =>
  componentDocuments(
    Object.entries(documents).map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) })),
  );

describe('documents of a component', () => {
  test.each<[string, boolean]>([
    ['LICENSE', true],
    ['LICENCE.txt', true],
    ['license.md', true],
    ['COPYING', true],
    ['COPYING.LESSER', true],
    ['LICENSE-APACHE', true],
    ['LICENSE.BSD', true],
    ['LICENSE-CODE', true],
    ['UNLICENSE', true],
    ['Notice.txt', true],
    ['NOTICE', true],
    ['AUTHORS.rst', true],
    ['CONTRIBUTORS.md', true],
    ['LICENSES/MIT.txt', true],
    ['LICENSES/LicenseRef-Heron.txt', true],
    ['heron-1.0.dist-info/LICENSE', true],
    ['heron-1.0.dist-info/licenses/LICENSE', true],
    ['heron-1.0.dist-info/licenses/python/LICENSE.txt', true],
    ['heron-1.0.dist-info/licenses/third_party/egret/LICENSE', false],
    ['heron-1.0.dist-info/METADATA', false],
    ['heron.egg-info/LICENSE', false],
    ['third_party/egret/LICENSE', false],
    ['heron/LICENSE', false],
    ['LICENSE-MODEL', false],
    ['LICENSE_THIRD_PARTY.txt', false],
    ['MODEL_LICENSE', false],
    ['license.py', false],
    ['license_header.sh', false],
    ['CONTRIBUTING.md', false],
    ['README.md', false],
  ])('%s: %s', (path, expected) => {
    expect(isComponentDocument(path)).toBe(expected);
  });
});

describe('the license of a component', () => {
  test.each<[string, Record<string, string>, string | null, string[]]>([
    ['MIT', { LICENSE: mit('Copyright (c) 2025 Ada Heron') }, 'MIT', ['Ada Heron']],
    ['the template of MIT', { LICENSE: text('MIT') }, 'MIT', []],
    ['the template of Apache', { LICENSE: text('Apache-2.0') }, 'Apache-2.0', []],
    [
      'Apache, filled in at its end',
      { LICENSE: apacheFor('Copyright 2024 The Heron Authors') },
      'Apache-2.0',
      ['Heron Authors'],
    ],
    [
      'Apache, filled in with the brackets kept',
      { LICENSE: apacheFor('Copyright [2024] [Heron Labs]') },
      'Apache-2.0',
      ['Heron Labs'],
    ],
    [
      'Apache with a line above it',
      { 'LICENSE.md': `Copyright 2018- The Egret team.\n\n${text('Apache-2.0')}` },
      'Apache-2.0',
      ['Egret team'],
    ],
    [
      'BSD with two holders',
      {
        LICENSE: text('BSD-3-Clause').replace(
          /Copyright \(c\).*/,
          'Copyright (c) 2020 Heron\nCopyright (c) 2021 Egret',
        ),
      },
      'BSD-3-Clause',
      ['Heron', 'Egret'],
    ],
    ['the line of the Free Software Foundation', { COPYING: text('GPL-3.0-only') }, 'GPL-3.0-only', []],
    [
      'the Lesser GPL beside the GPL',
      { COPYING: text('GPL-3.0-only'), 'COPYING.LESSER': text('LGPL-3.0-only') },
      'LGPL-3.0-only',
      [],
    ],
    [
      'works of others behind the own text',
      {
        LICENSE: `${mit('Copyright (c) 2025 Ada Heron')}\n\n-----\nParts come from egret:\n\nCopyright 2019 Egret Inc.\n\n${text('BSD-3-Clause')}`,
      },
      'MIT',
      ['Ada Heron'],
    ],
    [
      'two to choose from, by their names',
      { 'LICENSE-APACHE': text('Apache-2.0'), 'LICENSE-MIT': mit('Copyright (c) 2025 Heron') },
      'Apache-2.0 OR MIT',
      ['Heron'],
    ],
    [
      'two to choose from, and a document that says so',
      {
        LICENSE: 'Heron is offered under either of Apache-2.0 or BSD, at your option.',
        'LICENSE.APACHE': text('Apache-2.0'),
        'LICENSE.BSD': text('BSD-2-Clause'),
      },
      'Apache-2.0 OR BSD-2-Clause',
      [],
    ],
    [
      'two without saying how they go together',
      { LICENSE: text('MIT'), COPYING: text('GPL-2.0-only') },
      null,
      [],
    ],
    [
      'one beside another of unknown terms',
      { LICENSE: 'Heron Research License\nCopyright 2025 Heron\nNo use.', 'LICENSE-MIT': text('MIT') },
      null,
      ['Heron'],
    ],
    [
      'a plain one, and one for a bundled work',
      { LICENSE: mit('Copyright (c) 2025 Heron'), LICENSE_egret: text('BSD-3-Clause') },
      'MIT',
      ['Heron'],
    ],
    [
      'code and weights',
      { 'LICENSE-CODE': mit('Copyright (c) 2025 Heron'), 'LICENSE-MODEL': 'Model terms' },
      'MIT',
      ['Heron'],
    ],
    [
      'unknown terms',
      { LICENSE: 'Heron Terms of Use\n\nCopyright (c) 2025 Heron Inc.' },
      null,
      ['Heron Inc.'],
    ],
    [
      'a short notice instead of the text',
      { LICENSE: 'Copyright 2025 Heron\n\nLicensed under the Apache License, Version 2.0 (the "License");' },
      'Apache-2.0',
      ['Heron'],
    ],
    [
      'the nearest to the root',
      {
        LICENSE: text('MIT'),
        'LICENSES/MIT.txt': text('MIT'),
        'LICENSES/Apache-2.0.txt': text('Apache-2.0'),
      },
      'MIT',
      [],
    ],
    [
      'only LICENSES/, with two for different files',
      { 'LICENSES/MIT.txt': text('MIT'), 'LICENSES/GPL-3.0-only.txt': text('GPL-3.0-only') },
      null,
      [],
    ],
    [
      'the metadata of a wheel',
      { 'heron-1.0.dist-info/licenses/LICENSE': mit('Copyright (c) 2025 Heron') },
      'MIT',
      ['Heron'],
    ],
    [
      'holders who are in AUTHORS',
      {
        LICENSE: mit('Copyright (c) 2022, the respective contributors, as shown by the AUTHORS file.'),
        AUTHORS: 'Ada Heron, ada@example.org\nBo Egret, bo@example.org\n',
      },
      'MIT',
      ['Ada Heron', 'Bo Egret'],
    ],
    [
      'too many holders in AUTHORS to name them',
      {
        LICENSE: mit('Copyright (c) 2022 the contributors'),
        AUTHORS: Array.from({ length: 11 }, (_, i) => `Person ${i}`).join('\n'),
      },
      'MIT',
      [],
    ],
  ])('%s', (_, documents, expression, holders) => {
    expect(read(documents).license).toEqual({ expression, holders });
  });
  test('is unknown where there is no document', () => {
    expect(read({})).toEqual({ license: null, notice: null, authors: null });
    expect(read({ 'heron/LICENSE': text('MIT') }).license).toBeNull();
  });
  test('reads licenses with other line ends and without a last one', () => {
    const dos = mit('Copyright (c) 2025 Ada Heron').trimEnd().replace(/\n/g, '\r\n');
    expect(read({ LICENSE: dos }).license).toEqual({ expression: 'MIT', holders: ['Ada Heron'] });
  });
  test('license texts as SPDX has them name nobody', () => {
    for (const id of [
      '0BSD',
      'MPL-2.0',
      'LGPL-2.1-only',
      'AGPL-3.0-only',
      'BSL-1.0',
      'Zlib',
      'CC0-1.0',
      'Unlicense',
    ])
      expect([id, read({ LICENSE: text(id) }).license]).toEqual([id, { expression: id, holders: [] }]);
  });
});

describe('NOTICE and AUTHORS of a component', () => {
  test('digest of the bytes, and the attributions', () => {
    const notice = 'Heron\nCopyright 2024 Heron Inc.\n';
    expect(read({ NOTICE: notice }).notice).toEqual({
      path: 'NOTICE',
      sha256: createHash('sha256').update(notice).digest('hex'),
      attributions: ['Heron', 'Copyright 2024 Heron Inc.'],
    });
  });
  test.each<[string, string, string[]]>([
    [
      'plain lines',
      'Ada Heron\nBo Egret <bo@example.org>\nEgret Inc.\n',
      ['Ada Heron', 'Bo Egret', 'Egret Inc.'],
    ],
    [
      'a heading and remarks',
      '# Authors of Heron\n\nThis is the list of people who have contributed code.\n\nAda Heron\n',
      ['Ada Heron'],
    ],
    [
      'a list with addresses',
      '* [Ada Heron](https://example.org/ada)\n* **Bo Egret** - design\n\n  Wrote the first version\n',
      ['Ada Heron', 'Bo Egret'],
    ],
    ['numbers and nicknames', '1. ada\n2. @bo-egret\n', ['ada', 'bo-egret']],
    ['the same person twice', 'Ada Heron\nAda Heron (second address)\n', ['Ada Heron']],
    ['prose', 'Please see the Git log for who wrote what.\n', []],
  ])('AUTHORS: %s', (_, authors, holders) => {
    expect(read({ AUTHORS: authors }).authors?.holders).toEqual(holders);
  });
  test('AUTHORS goes before CONTRIBUTORS, and 200 names are enough', () => {
    const many = Array.from({ length: 300 }, (_, i) => `Person ${i}`).join('\n');
    const { authors } = read({ CONTRIBUTORS: 'Bo Egret', AUTHORS: many });
    expect([authors?.path, authors?.holders.length]).toEqual(['AUTHORS', 200]);
  });
});

test('whatever the bytes, reading does not throw and keeps to its limits', () => {
  const words = fc.constantFrom(
    'Copyright',
    '2024',
    'Heron',
    'Inc.',
    '(c)',
    'This product includes software developed by',
    '\n',
    ' ',
    '#',
    '- ',
    '[',
    ']',
    '<a@b>',
    '\uFEFF',
    'License',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.array(words, { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join(' '))),
  );
  fc.assert(
    fc.property(bytes, bytes, bytes, (license, notice, authors) => {
      const documents = [
        { path: 'LICENSE', bytes: license },
        { path: 'NOTICE', bytes: notice },
        { path: 'AUTHORS', bytes: authors },
      ];
      const read = componentDocuments(documents);
      expect(componentDocuments(documents.toReversed())).toEqual(read);
      for (const line of read.notice?.attributions ?? []) {
        expect(line.length).toBeLessThanOrEqual(300);
        expect(line.trim()).not.toBe('');
      }
    }),
  );
});

test('very large documents are read up to a limit, in little time', () => {
  const start = performance.now();
  const large = `Copyright 2024 Heron\n${' \n'.repeat(1 << 19)}${'x '.repeat(1 << 19)}`;
  read({ LICENSE: large, NOTICE: large, AUTHORS: large });
  expect(performance.now() - start).toBeLessThan(15_000);
});
