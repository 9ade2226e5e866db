import { describe, expect, test } from '@jest/globals';
import type { OriginEvidence } from '../../../src/origin/evidence.ts';
import { NO_POLICY, type Policy } from '../../../src/policy/policy.ts';
import { type DeclaredReport, RULE_IDS, type RuleId } from '../../../src/report/schema.ts';
import { POLICY_RULES, RULES, runRules } from '../../../src/rules/registry.ts';
import { APACHE, context, file, type Given, HEADER, HERON, licenseText, origin } from './context.ts';

/** A release that meets what is asked of it as a whole. */
const COMPLETE = {
  LICENSE: licenseText('Apache-2.0'),
  NOTICE: 'This product contains code from heron (https://github.com/marsh/heron).',
};
const CHANGED = '# Modified from https://github.com/marsh/heron/blob/v2.1.0/src/heron/model.py\n';

function findings(rule: RuleId, given: Given) {
  return runRules(context({ documents: COMPLETE, ...given })).filter((finding) => finding.rule === rule);
}
function levels(
  rule: RuleId,
  python: string,
  changes: Partial<OriginEvidence> = {},
  given: Given = {},
): string[] {
  return findings(rule, { files: [file('model.py', python, origin(changes))], ...given }).map(
    ({ level }) => level,
  );
}

test('every rule of the contract is in the registry, once', () => {
  expect([...RULES, ...POLICY_RULES].map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
});

test('a retained header and a change notice leave nothing to say', () => {
  const files = [file('model.py', `${CHANGED}${HEADER}x = 1\n`, origin())];
  expect(runRules(context({ files, documents: COMPLETE }))).toEqual([]);
});

test('an original file is asked for nothing', () => {
  expect(runRules(context({ files: [file('model.py', 'x = 1\n')] }))).toEqual([]);
});

test('with the header kept and one holder swapped, exactly holder-missing', () => {
  const swapped = `${CHANGED}${HEADER.replace('Egret team', 'Stork Corp.')}x = 1\n`;
  expect(
    runRules(context({ files: [file('model.py', swapped, origin())], documents: COMPLETE })),
  ).toMatchObject([
    {
      rule: 'holder-missing',
      level: 'error',
      startLine: 2,
      duty: 'Apache-2.0 §4(c)',
      evidence: {
        expected: ['Egret team', 'Heron Inc. team'],
        found: ['Stork Corp.', 'Heron Inc. team'],
        share: 0.86,
        margin: 0.3,
      },
      fix: {
        edits: [{ path: 'model.py', startLine: 3, endLine: 2, newText: '# Copyright The Egret team\n' }],
      },
    },
  ]);
});

test('without a header, license-notice-missing and holder-missing name the very holders', () => {
  const [holders, notice] = runRules(
    context({ files: [file('model.py', `${CHANGED}x = 1\n`, origin())], documents: COMPLETE }),
  );
  expect(holders).toMatchObject({
    rule: 'holder-missing',
    startLine: 1,
    evidence: { expected: ['Egret team', 'Heron Inc. team'], found: [] },
  });
  expect(notice).toMatchObject({
    rule: 'license-notice-missing',
    startLine: 1,
    evidence: { expected: ['Apache-2.0'], found: [] },
  });
  expect(notice?.message).toContain('Egret team and Heron Inc. team');
});

describe('license-notice-missing', () => {
  test.each<[string, string, Partial<OriginEvidence>, Given, string[]]>([
    ['no notice', 'x = 1\n', {}, {}, ['error']],
    [
      'a copyright line alone',
      '# Copyright 2024 The Egret team and the Heron Inc. team\nx = 1\n',
      {},
      {},
      ['error'],
    ],
    ['the notice', `${APACHE}x = 1\n`, {}, {}, []],
    ['the notice under another holder', `# Copyright 2025 Stork\n${APACHE}x = 1\n`, {}, {}, []],
    ['an SPDX tag', '# SPDX-License-Identifier: Apache-2.0\nx = 1\n', {}, {}, []],
    [
      'a tag that includes the license',
      '# SPDX-License-Identifier: Apache-2.0 AND BSD-3-Clause\nx = 1\n',
      {},
      {},
      [],
    ],
    ['a notice beside the code', `x = 1\n${APACHE}`, {}, {}, []],
    ['a notice of another license', '# Licensed under the MIT license\nx = 1\n', {}, {}, ['error']],
    [
      'a sidecar',
      'x = 1\n',
      {},
      { documents: { ...COMPLETE, 'model.py.license': 'SPDX-License-Identifier: Apache-2.0' } },
      [],
    ],
    [
      'REUSE.toml',
      'x = 1\n',
      {},
      {
        documents: {
          ...COMPLETE,
          'REUSE.toml': '[[annotations]]\npath = "**"\nSPDX-License-Identifier = "Apache-2.0"\n',
        },
      },
      [],
    ],
    ['an origin without a notice', 'x = 1\n', { notice: 'none' }, {}, []],
    ['an origin with a copyright line alone', 'x = 1\n', { notice: 'copyright-only' }, {}, []],
    ['an origin of unknown license', 'x = 1\n', { license: null }, {}, ['warning']],
    ['an origin that asks for nothing', 'x = 1\n', { license: 'CC0-1.0' }, {}, []],
    [
      'a BSD origin and a pointer to a BSD-style license',
      '# Use of this source code is governed by a BSD-style license that can be found in the LICENSE file.\nx = 1\n',
      { license: 'BSD-3-Clause' },
      {},
      [],
    ],
  ])('%s', (_, python, changes, given, expected) => {
    expect(levels('license-notice-missing', python, changes, given)).toEqual(expected);
  });
  const MIT_BY = (...holders: string[]) =>
    licenseText('MIT').replace(
      /^Copyright.*$/m,
      holders.map((holder) => `Copyright (c) 2024 ${holder}`).join('\n'),
    );
  test.each<[string, string, string, Record<string, string>, string[]]>([
    [
      'MIT with its holders in a document',
      'MIT',
      'x = 1\n',
      { 'LICENSES/MIT.txt': MIT_BY('Egret', 'Heron Inc.') },
      [],
    ],
    ['MIT with one of two holders', 'MIT', 'x = 1\n', { LICENSE: MIT_BY('Egret', 'Stork') }, ['error']],
    [
      'MIT with one holder in the file and one in the document',
      'MIT',
      '# Copyright 2024 Heron Inc.\nx = 1\n',
      { LICENSE: MIT_BY('Egret') },
      [],
    ],
    ['MIT, and its text without its holders', 'MIT', 'x = 1\n', { LICENSE: MIT_BY('Stork') }, ['error']],
    [
      'Apache-2.0, which wants it in the source form',
      'Apache-2.0',
      'x = 1\n',
      { LICENSE: `${MIT_BY('Egret', 'Heron Inc.')}\n${licenseText('Apache-2.0')}` },
      ['error'],
    ],
    [
      'MIT and Apache-2.0 together',
      'MIT AND Apache-2.0',
      'x = 1\n',
      { LICENSE: `${MIT_BY('Egret', 'Heron Inc.')}\n${licenseText('Apache-2.0')}` },
      ['error'],
    ],
  ])('a header that is gone: %s', (_, license, python, documents, expected) => {
    expect(levels('license-notice-missing', python, { license }, { documents })).toEqual(expected);
  });
  test('is asked for once, however many origins of one license there are', () => {
    const files = [file('model.py', 'x = 1\n', origin(), origin({ path: 'src/heron/other.py' }))];
    expect(findings('license-notice-missing', { files })).toHaveLength(1);
  });
  test('proposes the notice behind the copyright statements, and behind an encoding line', () => {
    const [kept] = findings('license-notice-missing', {
      files: [file('a.py', '# Copyright 2024 Stork\nx = 1\n', origin())],
    });
    expect(kept?.fix?.edits[0]).toMatchObject({ startLine: 2, endLine: 1 });
    expect(kept?.fix?.edits[0]?.newText).toMatch(
      /^#\n# Licensed under the Apache License[\s\S]*limitations under the License\.\n$/,
    );
    const [bare] = findings('license-notice-missing', {
      files: [file('a.py', '# coding=utf-8\nx = 1\n', origin({ license: 'MIT' }))],
    });
    expect(bare?.fix?.edits[0]).toMatchObject({ startLine: 2, newText: '# SPDX-License-Identifier: MIT\n' });
  });
});

describe('holder-missing', () => {
  const named = (...holders: string[]) =>
    `${holders.map((holder) => `# Copyright 2024 ${holder}\n`).join('')}x = 1\n`;
  test.each<[string, string, Partial<OriginEvidence>, Given, string[]]>([
    ['both named', named('Egret', 'The Heron team'), {}, {}, []],
    ['a holder added', named('Stork', 'Egret', 'Heron Inc.'), {}, {}, []],
    ['one absent', named('Egret'), {}, {}, ['error']],
    ['all absent', named(), {}, {}, ['error']],
    ['one in a comment beside the code', 'x = 1\n# Copyright Egret\n# Copyright Heron\n', {}, {}, []],
    [
      'one in a sidecar',
      named('Egret'),
      {},
      { documents: { ...COMPLETE, 'model.py.license': 'SPDX-FileCopyrightText: Heron' } },
      [],
    ],
    [
      'one in NOTICE only',
      named('Egret'),
      {},
      { documents: { ...COMPLETE, NOTICE: 'heron\nCopyright 2024 The Heron Inc. team' } },
      ['warning'],
    ],
    [
      'one in NOTICE and one nowhere',
      named(),
      {},
      { documents: { ...COMPLETE, NOTICE: 'heron\nCopyright 2024 The Heron Inc. team' } },
      ['error'],
    ],
    [
      'a doubtful one absent',
      named('Heron'),
      { requiredHolders: ['Heron Inc. team'], doubtfulHolders: ['Egret team'] },
      {},
      ['warning'],
    ],
    [
      'an umbrella tag',
      '# SPDX-FileCopyrightText: Copyright contributors to the Stork project\nx = 1\n',
      {},
      {},
      ['error'],
    ],
    ['the user is the holder', named('Egret'), {}, { ownHolders: ['Heron'] }, []],
    ['an origin without holders', named(), { holders: [] }, {}, []],
    ['an origin that asks for nothing', named(), { license: '0BSD' }, {}, []],
    ['an origin of unknown license', named(), { license: null }, {}, ['warning']],
    [
      'an origin inside the tree',
      named('Stork'),
      { source: 'in-tree', requiredHolders: ['Egret team'] },
      {},
      ['error'],
    ],
  ])('%s', (_, python, changes, given, expected) => {
    expect(levels('holder-missing', python, changes, given)).toEqual(expected);
  });
  test('asks for a holder once, and for what a second origin adds', () => {
    const files = [
      file('model.py', 'x = 1\n', origin(), origin({ path: 'src/heron/b.py', holders: ['Heron', 'Ibis'] })),
    ];
    expect(
      findings('holder-missing', { files }).map(({ origin: of, fix }) => [of?.path, fix?.edits[0]?.newText]),
    ).toEqual([
      ['src/heron/b.py', '# Copyright Ibis\n'],
      ['src/heron/model.py', '# Copyright The Egret team\n# Copyright The Heron Inc. team\n'],
    ]);
  });
  test('says the certain and the doubtful in one where nothing is certain', () => {
    const doubtful = origin({
      confidence: 'low',
      requiredHolders: ['Egret team'],
      doubtfulHolders: ['Heron Inc. team'],
    });
    expect(findings('holder-missing', { files: [file('model.py', 'x = 1\n', doubtful)] })).toMatchObject([
      { level: 'warning', evidence: { expected: ['Egret team', 'Heron Inc. team'] } },
    ]);
  });
  test('says where a holder was found instead', () => {
    const [finding] = findings('holder-missing', {
      files: [file('model.py', named('Egret'), origin())],
      documents: { ...COMPLETE, NOTICE: 'heron\nCopyright 2024 The Heron Inc. team' },
    });
    expect(finding?.message).toContain('NOTICE names this holder');
  });
});

describe('change-notice-missing', () => {
  test.each<[string, string, Partial<OriginEvidence>, Given, string[]]>([
    ['changed without a word', `${HEADER}x = 1\n`, {}, {}, ['error']],
    ['changed and said so', `# Modified by Stork, 2025\n${HEADER}x = 1\n`, {}, {}, []],
    ['said so beside the code', `${HEADER}x = 1\n# [MODIFIED] keeps the cache\n`, {}, {}, []],
    ['a copyright line added', `# Copyright 2025 Stork\n${HEADER}x = 1\n`, {}, {}, ['error']],
    [
      'only upstream’s own words',
      `${HEADER}x = 1\n# Adapted from the egret code\n`,
      {},
      { upstreamPhrases: ['Adapted from the egret code'] },
      ['error'],
    ],
    [
      'the origin named as what was modified, as somebody else wrote before of theirs',
      `# This file is modified from https://github.com/marsh/heron\n${HEADER}x = 1\n`,
      {},
      { othersPhrases: ['This file is modified from https://github.com/marsh/heron'] },
      [],
    ],
    [
      'another source named, as somebody else wrote before',
      `# This file is modified from https://github.com/reed/crane\n${HEADER}x = 1\n`,
      {},
      { othersPhrases: ['This file is modified from https://github.com/reed/crane'] },
      ['error'],
    ],
    [
      'heron’s own words about its own repository',
      `# This file is modified from https://github.com/marsh/heron\n${HEADER}x = 1\n`,
      {},
      { upstreamPhrases: ['This file is modified from https://github.com/marsh/heron'] },
      ['error'],
    ],
    ['renamed', `${HEADER}x = 1\n`, { kind: 'renamed', share: 0.97 }, {}, ['error']],
    [
      'so slightly that upstream may have done it between two releases',
      `${HEADER}x = 1\n`,
      { share: 0.98 },
      {},
      ['warning'],
    ],
    [
      'moderately, where the index holds one release a month',
      `${HEADER}x = 1\n`,
      { share: 0.85, lengthRatio: 1.1, component: { ...HERON, sampled: true } },
      {},
      ['warning'],
    ],
    [
      'moderately, where it holds every release',
      `${HEADER}x = 1\n`,
      { share: 0.85, lengthRatio: 1.1 },
      {},
      ['error'],
    ],
    [
      'greatly, though the index holds one release a month',
      `${HEADER}x = 1\n`,
      { share: 0.7, component: { ...HERON, sampled: true } },
      {},
      ['error'],
    ],
    ['verbatim', `${HEADER}x = 1\n`, { kind: 'verbatim', share: 1 }, {}, []],
    ['imports only', `${HEADER}x = 1\n`, { kind: 'verbatim', share: 1, importsOnly: true }, {}, ['warning']],
    [
      'a copy that lost a third',
      `${HEADER}x = 1\n`,
      { kind: 'modified', share: 0.99, lengthRatio: 0.66 },
      {},
      ['error'],
    ],
    ['MIT asks for no such notice', `${HEADER}x = 1\n`, { license: 'MIT' }, {}, []],
    ['BSD asks for no such notice', `${HEADER}x = 1\n`, { license: 'BSD-3-Clause' }, {}, []],
    ['GPL asks for one', `${HEADER}x = 1\n`, { license: 'GPL-3.0-or-later' }, {}, ['error']],
    ['an origin inside the tree', `${HEADER}x = 1\n`, { source: 'in-tree' }, {}, []],
  ])('%s', (_, python, changes, given, expected) => {
    expect(levels('change-notice-missing', python, changes, given)).toEqual(expected);
  });
  describe('what the configuration declares of changes', () => {
    const policy = (modified: boolean | null, purl = HERON.purl): Policy => ({
      ...NO_POLICY,
      path: '.github/colophon.yml',
      components: [
        {
          matches: (path) => path === 'model.py',
          paths: ['model.py'],
          purl,
          revision: null,
          modified,
          line: 1,
        },
      ],
    });
    const slight = { share: 0.99 };
    test.each<[string, Partial<OriginEvidence>, Policy, string[]]>([
      ['few, and nothing said', slight, policy(null), ['warning']],
      ['few, and declared as none', slight, policy(false), []],
      ['few, and declared as yours', slight, policy(true), ['error']],
      ['few, and something said of another component', slight, policy(false, 'pkg:pypi/ibis'), ['warning']],
      ['many, and declared as none', {}, policy(false), ['error']],
      ['renamed, and declared as none', { kind: 'renamed', share: 1 }, policy(false), ['error']],
      ['none, and declared as yours', { kind: 'verbatim', share: 1 }, policy(true), []],
      [
        'imports only, and declared as none',
        { kind: 'verbatim', share: 1, importsOnly: true },
        policy(false),
        ['warning'],
      ],
    ])('%s', (_, changes, said, expected) => {
      expect(levels('change-notice-missing', `${HEADER}x = 1\n`, changes, { policy: said })).toEqual(
        expected,
      );
    });
    test.each(['en', 'ko'] as const)('is named where the code says otherwise: %s', (lang) => {
      const files = [file('model.py', `${HEADER}x = 1\n`, origin())];
      const [told] = findings('change-notice-missing', { files, policy: policy(false), lang });
      expect(told?.message).toContain('.github/colophon.yml');
    });
  });
  test('stands at the first region, and its own proposal satisfies it', () => {
    const [finding] = findings('change-notice-missing', {
      files: [file('model.py', `${HEADER}x = 1\n`, origin())],
    });
    expect(finding).toMatchObject({ startLine: 20, endLine: 20, duty: 'Apache-2.0 §4(b)' });
    const proposed = finding?.fix?.edits[0]?.newText ?? '';
    expect(proposed).toBe('# This file was modified from src/heron/model.py of heron 2.1.0; changes: …\n');
    expect(levels('change-notice-missing', `${proposed}${HEADER}x = 1\n`)).toEqual([]);
  });
});

describe('license-text-missing', () => {
  test.each<[string, Partial<OriginEvidence>, Record<string, string>, string, string[]]>([
    ['no text', {}, {}, 'x = 1\n', ['error']],
    ['the text', {}, { LICENSE: licenseText('Apache-2.0') }, 'x = 1\n', []],
    [
      'the text in LICENSES/',
      {},
      { LICENSE: licenseText('MIT'), 'LICENSES/Apache-2.0.txt': licenseText('Apache-2.0') },
      'x = 1\n',
      [],
    ],
    ['the text of another license', {}, { LICENSE: licenseText('MIT') }, 'x = 1\n', ['error']],
    ['the short notice', {}, { LICENSE: APACHE.replace(/^# ?/gm, '') }, 'x = 1\n', ['error']],
    [
      'MIT terms in the file itself',
      { license: 'MIT' },
      {},
      '# Permission is hereby granted, free of charge, to any person obtaining a copy\nx = 1\n',
      [],
    ],
    [
      'one of two to choose from',
      { license: 'MIT OR Apache-2.0' },
      { LICENSE: licenseText('MIT') },
      'x = 1\n',
      [],
    ],
    [
      'one of two that both apply',
      { license: 'MIT AND Apache-2.0' },
      { LICENSE: licenseText('MIT') },
      'x = 1\n',
      ['error'],
    ],
    ['a license that asks for nothing', { license: 'Unlicense' }, {}, 'x = 1\n', []],
    ['a license whose text is not known', { license: 'LicenseRef-Heron' }, {}, 'x = 1\n', []],
    [
      'GPL, any version of the id',
      { license: 'GPL-3.0-or-later' },
      { COPYING: licenseText('GPL-3.0-only') },
      'x = 1\n',
      [],
    ],
    ['an origin inside the tree', { source: 'in-tree' }, {}, 'x = 1\n', []],
  ])('%s', (_, changes, documents, python, expected) => {
    expect(levels('license-text-missing', python, changes, { documents })).toEqual(expected);
  });
  test('is one finding a file', () => {
    const files = ['a.py', 'b.py'].map((path) =>
      file(path, 'x = 1\n', origin(), origin({ path: 'src/heron/b.py' })),
    );
    expect(findings('license-text-missing', { files, documents: {} }).map(({ path }) => path)).toEqual([
      'a.py',
      'b.py',
    ]);
  });
});

describe('notice-entry-missing', () => {
  test.each<[string, Record<string, string>, Partial<OriginEvidence>, string[]]>([
    ['no NOTICE', {}, {}, ['error']],
    ['a NOTICE without the component', { NOTICE: 'Stork' }, {}, ['error']],
    ['a NOTICE with it', { NOTICE: 'contains code from Heron' }, {}, []],
    ['third-party notices', { 'THIRD_PARTY_NOTICES.md': 'https://github.com/marsh/heron' }, {}, []],
    ['a vendored license', { 'third_party/heron/LICENSE': 'text' }, {}, []],
    ['an origin inside the tree', {}, { source: 'in-tree' }, []],
  ])('%s', (_, documents, changes, expected) => {
    expect(levels('notice-entry-missing', 'x = 1\n', changes, { documents })).toEqual(expected);
  });
  test('proposes one entry for all files, in a new NOTICE or at the end of the one there is', () => {
    const files = ['b.py', 'a.py'].map((path) => file(path, 'x = 1\n', origin()));
    const [first, second] = findings('notice-entry-missing', { files, documents: {} });
    expect([first?.path, second?.path]).toEqual(['a.py', 'b.py']);
    expect(second?.fix).toEqual({ description: first?.fix?.description, edits: [] });
    expect([first?.fix]).toMatchObject([
      {
        edits: [
          {
            path: 'NOTICE',
            startLine: 1,
            endLine: 0,
            newText:
              'This product contains code from heron (https://github.com/marsh/heron), under Apache-2.0:\nCopyright The Egret team\nCopyright The Heron Inc. team\n',
          },
        ],
      },
    ]);
    const [appended] = findings('notice-entry-missing', {
      files: files.slice(1),
      documents: { NOTICE: 'Stork\n' },
    });
    expect(appended?.fix?.edits[0]).toMatchObject({
      path: 'NOTICE',
      startLine: 2,
      endLine: 1,
      newText: expect.stringMatching(/^\nThis/),
    });
    expect(
      levels(
        'notice-entry-missing',
        'x = 1\n',
        {},
        { documents: { NOTICE: appended?.fix?.edits[0]?.newText ?? '' } },
      ),
    ).toEqual([]);
  });
});

describe('license-replaced', () => {
  test.each<[string, string, Partial<OriginEvidence>, Given, string[]]>([
    ['BSD over Apache', '# SPDX-License-Identifier: BSD-3-Clause\nx = 1\n', {}, {}, ['error']],
    ['MIT over Apache', '# Licensed under the MIT license\nx = 1\n', {}, {}, ['error']],
    [
      'MIT over an Apache file that had no header',
      '# Licensed under the MIT license\nx = 1\n',
      { notice: 'none' },
      {},
      ['error'],
    ],
    ['both', '# SPDX-License-Identifier: Apache-2.0 AND BSD-3-Clause\nx = 1\n', {}, {}, []],
    ['both, one below the other', `# SPDX-License-Identifier: MIT\n\n${APACHE}x = 1\n`, {}, {}, []],
    ['the origin’s beside the code', `# SPDX-License-Identifier: MIT\nx = 1\n${APACHE}`, {}, {}, []],
    ['a license to choose', '# SPDX-License-Identifier: MIT OR Apache-2.0\nx = 1\n', {}, {}, ['error']],
    ['none declared', 'x = 1\n', {}, {}, []],
    [
      'GPL code in a repository under the AGPL, which may be combined',
      'x = 1\n',
      { license: 'GPL-3.0-only', notice: 'none' },
      { documents: { LICENSE: licenseText('AGPL-3.0-only') } },
      [],
    ],
    [
      'code under version 2 only in a repository under version 3',
      'x = 1\n',
      { license: 'GPL-2.0-only', notice: 'none' },
      { documents: { LICENSE: licenseText('GPL-3.0-only') } },
      ['error'],
    ],
    [
      'code that may not be used commercially in a repository under MIT',
      'x = 1\n',
      { license: 'CC-BY-NC-4.0', notice: 'none' },
      { documents: { LICENSE: licenseText('MIT') } },
      ['error'],
    ],
    [
      'the same in a repository under the same license',
      'x = 1\n',
      { license: 'CC-BY-NC-4.0', notice: 'none' },
      { documents: { LICENSE: licenseText('CC-BY-NC-4.0') } },
      [],
    ],
    [
      'GPL code in a repository whose setup.cfg says MIT',
      'x = 1\n',
      { license: 'GPL-3.0-only', notice: 'none' },
      { documents: { 'setup.cfg': '[metadata]\nname = heron\nlicense = MIT License\n' } },
      ['error'],
    ],
    ['one that cannot be compared', '# SPDX-License-Identifier: LicenseRef-Stork\nx = 1\n', {}, {}, []],
    [
      'by REUSE.toml',
      'x = 1\n',
      {},
      { documents: { 'REUSE.toml': '[[annotations]]\npath = "**"\nSPDX-License-Identifier = "MIT"\n' } },
      ['error'],
    ],
    [
      'Apache over an MIT header',
      '# SPDX-License-Identifier: Apache-2.0\nx = 1\n',
      { license: 'MIT' },
      {},
      ['error'],
    ],
    [
      'a header over MIT code that had none',
      '# SPDX-License-Identifier: Apache-2.0\nx = 1\n',
      { license: 'MIT', notice: 'none' },
      {},
      [],
    ],
    [
      'a later GPL where that is allowed',
      '# SPDX-License-Identifier: GPL-3.0-only\nx = 1\n',
      { license: 'GPL-2.0-or-later' },
      {},
      [],
    ],
    [
      'GPL code in an MIT release',
      'x = 1\n',
      { license: 'GPL-3.0-only' },
      { documents: { LICENSE: licenseText('MIT') } },
      ['error'],
    ],
    [
      'GPL code in a release with its text',
      'x = 1\n',
      { license: 'GPL-3.0-only' },
      { documents: { LICENSE: licenseText('MIT'), COPYING: licenseText('GPL-3.0-only') } },
      [],
    ],
    ['Apache code in an MIT release', 'x = 1\n', {}, { documents: { LICENSE: licenseText('MIT') } }, []],
    ['an origin of unknown license', '# SPDX-License-Identifier: MIT\nx = 1\n', { license: null }, {}, []],
  ])('%s', (_, python, changes, given, expected) => {
    expect(levels('license-replaced', python, changes, given)).toEqual(expected);
  });
});

describe('an origin whose header only points to its LICENSE file', () => {
  const pointing = { pointer: { family: null }, holders: ['Egret team'] };
  test.each<[string, string, string[]]>([
    [
      'a license of the same holders: kept',
      '# Copyright 2023 The Egret team\n# Licensed under the Heron License Agreement.\nx = 1\n',
      [],
    ],
    [
      'other holders',
      '# Copyright 2023 Ibis\n# Licensed under the Heron License Agreement.\nx = 1\n',
      ['error'],
    ],
    ['no license', '# Copyright 2023 The Egret team\nx = 1\n', ['error']],
  ])('%s', (_, python, expected) => {
    expect(levels('license-notice-missing', python, pointing)).toEqual(expected);
  });
});

describe('origin-undeclared', () => {
  test.each<[string, string, Given, string[]]>([
    ['nothing said', `${HEADER}x = 1\n`, {}, ['warning']],
    ['an address in the repository', '# https://github.com/marsh/heron/blob/v2/a.py\nx = 1\n', {}, []],
    ['a source', '# Source: the heron repository\nx = 1\n', {}, []],
    ['a copy of another place', '# Copied from https://example.com/mirror/heron/a.py\nx = 1\n', {}, []],
    [
      'upstream’s own credit to others',
      'x = 1\n# Adapted from the ibis code\n',
      { upstreamPhrases: ['Adapted from the ibis code'] },
      ['warning'],
    ],
    [
      'upstream’s own credit to itself',
      'x = 1\n# Copied from heron.models.a.B\n',
      { upstreamPhrases: ['Copied from heron.models.a.B'] },
      [],
    ],
    [
      'generated from a module',
      '# This file was automatically generated from src/heron/modular_a.py.\nx = 1\n',
      {},
      [],
    ],
    ['a snippet', '# SPDX-SnippetBegin\nx = 1\n', {}, []],
    [
      'a link to something to read',
      '# see https://github.com/marsh/other/blob/main/README.md\nx = 1\n',
      {},
      ['warning'],
    ],
  ])('%s', (_, python, given, expected) => {
    expect(levels('origin-undeclared', python, {}, given)).toEqual(expected);
  });
  test('an address of the repository under a former name will do, a longer name not', () => {
    const renamed = origin({ component: { ...HERON, aliases: ['lagoon/old-heron'] } });
    const said = (line: string): number =>
      findings('origin-undeclared', { files: [file('model.py', `# ${line}\nx = 1\n`, renamed)] }).length;
    expect(said('see https://github.com/Lagoon/old-heron/blob/main/a.py')).toBe(0);
    expect(said('see https://github.com/lagoon/old-heron-2/blob/main/a.py')).toBe(1);
  });
  test.each<[string, number]>([
    ['vendor/heron/src/heron/model.py', 0],
    ['src/heron/model.py', 1],
    ['vendor/birds/src/heron/model.py', 1],
    ['vendor/heron/model.py', 1],
  ])('%s: a copy of the whole project, in a folder with its name, says whose it is', (path, count) => {
    expect(findings('origin-undeclared', { files: [file(path, 'x = 1\n', origin())] })).toHaveLength(count);
  });
  test('its own proposal satisfies it', () => {
    const [finding] = findings('origin-undeclared', { files: [file('model.py', 'x = 1\n', origin())] });
    const proposed = finding?.fix?.edits[0]?.newText ?? '';
    expect(proposed).toBe('# Source: https://github.com/marsh/heron/blob/v2.1.0/src/heron/model.py\n');
    expect(levels('origin-undeclared', `${proposed}x = 1\n`)).toEqual([]);
  });
});

describe('a revision that the configuration declares', () => {
  const RELEASES = ['1.0.0', '2.1.0', '2.2.0', '0123456789abcdef0123456789abcdef01234567'].map(
    (version, i) => ({
      version,
      tag: `release-${version}`,
      day: 100 + i,
      prefix: '',
    }),
  );
  const heron = { ...HERON, releases: RELEASES, documents: [], permalink: null };
  const policy = (revision: string | null): Policy => ({
    ...NO_POLICY,
    path: '.github/colophon.yml',
    components: [
      {
        matches: (path) => path.startsWith('lib/'),
        paths: ['lib/**'],
        purl: HERON.purl,
        revision,
        modified: null,
        line: 7,
      },
    ],
  });
  const said = (revision: string | null, changes: Partial<OriginEvidence> = {}, paths = ['lib/a.py']) =>
    findings('origin-disputed', {
      files: paths.map((path) => file(path, 'x = 1\n', origin({ component: heron, ...changes }))),
      policy: policy(revision),
    });

  test.each<[string, string | null, Partial<OriginEvidence>, string[]]>([
    ['none', null, {}, []],
    ['the first that agrees', '2.1.0', {}, []],
    ['the last, by its tag', 'release-2.2.0', {}, []],
    ['with a v', 'v2.1.0', {}, []],
    ['another', '1.0.0', {}, ['note']],
    ['another, and the code is the very same', 'v1.0.0', { kind: 'verbatim' }, ['warning']],
    ['another, by the beginning of its commit', '0123456', {}, ['note']],
    ['too little of a commit', '012345', {}, []],
    ['one that the index does not know', '1.5.0', {}, []],
    ['another, where the origin is doubtful', '1.0.0', { confidence: 'low' }, []],
    ['another, of a file inside the tree', '1.0.0', { source: 'in-tree' }, []],
  ])('%s', (_, revision, changes, expected) => {
    expect(said(revision, changes).map(({ level }) => level)).toEqual(expected);
  });
  test('is told once, with where it stands and what was found', () => {
    const [finding, ...more] = said('1.0.0', {}, [
      'lib/a.py',
      'lib/b.py',
      'lib/c.py',
      'lib/d.py',
      'src/e.py',
    ]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ path: '.github/colophon.yml', startLine: 7, origin: null });
    expect(finding?.evidence).toMatchObject({ expected: ['2.1.0 – 2.2.0'], found: ['1.0.0'] });
    expect(finding?.message).toBe(
      'heron is declared here at 1.0.0. Of 4 files that could be compared with its releases, 4 agree better with another one: lib/a.py with 2.1.0 – 2.2.0, lib/b.py with 2.1.0 – 2.2.0, lib/c.py with 2.1.0 – 2.2.0 and 1 more. What is asked goes by the release that was found; please check the revision.',
    );
  });
});

describe('origin-disputed', () => {
  const found = { purl: 'pkg:pypi/heron@2.1.0', path: 'src/heron/model.py', share: 0.86 };
  const named = (over: Partial<DeclaredReport>) => ({
    ...file('model.py', 'x = 1\n', origin()),
    declared: [
      {
        line: 1,
        text: 'lake/egret',
        revision: null,
        status: 'questioned' as const,
        share: 0,
        found,
        ...over,
      },
    ],
  });
  test('says both, and asks', () => {
    const [finding] = findings('origin-disputed', { files: [named({})] });
    expect(finding).toMatchObject({ level: 'warning', startLine: 1, endLine: 1, duty: 'policy' });
    expect(finding?.message).toContain('86 % of this file');
    expect(finding?.message).toContain('lake/egret');
    expect(finding?.message).toContain('name both');
    expect(finding?.evidence).toMatchObject({ found: ['lake/egret'] });
  });
  test('nothing where the file names what was found too', () => {
    const list =
      '# Modified from:\n#   https://github.com/lake/egret\n#   https://github.com/marsh/heron\nx = 1\n';
    const both = { ...named({}), notices: file('model.py', list).notices };
    expect(findings('origin-disputed', { files: [both] })).toEqual([]);
  });
  test.each<[string, Partial<DeclaredReport>]>([
    ['it agrees', { status: 'agrees', found: null }],
    ['it is not in the index', { status: 'unknown', found: null }],
    ['nothing else was found', { found: null }],
    ['what was found owes nothing', { found: { ...found, path: 'src/heron/other.py' } }],
  ])('no finding where %s', (_, over) => {
    expect(findings('origin-disputed', { files: [named(over)] })).toEqual([]);
  });
});

describe('spdx-invalid', () => {
  test('in a file, a sidecar, REUSE.toml and pyproject.toml', () => {
    const given = {
      files: [
        file('a.py', '# SPDX-License-Identifier: Apache 2.0\nx = 1\n'),
        file('b.py', '# SPDX-License-Identifier: MIT\nx = 1\n'),
      ],
      documents: {
        'b.py.license': 'SPDX-License-Identifier: GPL-3.0\n',
        'REUSE.toml': 'version = 1\n[[annotations]]\npath = "x"\nSPDX-License-Identifier = "mit"\n',
        'pyproject.toml': '[project]\nlicense = "Heron License"\n',
      },
    };
    expect(
      findings('spdx-invalid', given).map(({ path, startLine, level, evidence }) => [
        path,
        startLine,
        level,
        evidence.found,
        evidence.expected,
      ]),
    ).toEqual([
      ['REUSE.toml', 2, 'error', ['mit'], ['MIT']],
      ['a.py', 1, 'error', ['Apache 2.0'], ['Apache-2.0']],
      ['b.py.license', 1, 'error', ['GPL-3.0'], ['GPL-3.0-only']],
      ['pyproject.toml', 2, 'error', ['Heron License'], []],
    ]);
  });
  test('of garbage without end the beginning is quoted', () => {
    const [told] = findings('spdx-invalid', {
      files: [file('a.py', `# SPDX-License-Identifier: ${'('.repeat(20_000)}MIT\nx = 1\n`)],
    });
    expect(told?.message.length).toBeLessThan(700);
    expect(told?.evidence.found[0]).toMatch(/^\({399}…$/);
  });
});

describe('what rests on low confidence', () => {
  const low = origin({ confidence: 'low' });
  const HEADER = '# SPDX-License-Identifier: MIT\nx = 1\n';

  test('is one warning a file, which says all that would be missing', () => {
    const all = runRules(context({ files: [file('model.py', HEADER, low), file('other.py', HEADER, low)] }));
    expect(all.map(({ rule, level, path }) => [rule, level, path])).toEqual([
      ['holder-missing', 'warning', 'model.py'],
      ['holder-missing', 'warning', 'other.py'],
    ]);
    expect(all[0]?.message).toMatch(
      /Confidence in this origin is low, so please look first whether the code comes from there\. If it does, its license notice, a note that it was changed, an entry in NOTICE or third-party notices and a line that says where the code comes from are missing as well\.$/,
    );
    // Other tools read from it whom the rule asks for.
    expect(all[0]?.evidence.expected).toEqual(low.holders);
  });

  test('is one warning an origin, and one of another origin stays as it is', () => {
    const sure = origin({ purl: 'pkg:pypi/stork@1.0.0', path: 'stork/model.py', license: null, holders: [] });
    const all = runRules(context({ files: [file('model.py', HEADER, sure, low)] }));
    const of = (purl: string) => all.filter((finding) => finding.origin?.purl === purl);
    expect(of(low.purl)).toHaveLength(1);
    expect(of(sure.purl).length).toBeGreaterThan(0);
    for (const { message } of of(sure.purl)) expect(message).not.toContain('Confidence in this origin');
  });
});

test.each<[string, Partial<OriginEvidence>, string]>([
  ['a few dozen lines of a long file', { share: 0.05, regions: region(300) }, 'warning'],
  ['more lines of a long file', { share: 0.05, regions: region(700) }, 'error'],
  ['as few lines of a short file', { share: 0.3, regions: region(300) }, 'error'],
  ['where it is not known where they stand', { share: 0.05, regions: [] }, 'error'],
])('%s: %s', (_, over, level) => {
  const found = runRules(context({ files: [file('model.py', 'x = 1\n', origin(over))] }));
  expect(found.find(({ rule }) => rule === 'holder-missing')?.level).toBe(level);
});

test('what a scrap lacks is one warning; of its license there is another', () => {
  const scrap = origin({ share: 0.05, regions: region(300), license: 'CC-BY-NC-4.0' });
  const said = runRules(
    context({ files: [file('model.py', 'x = 1\n', scrap)], documents: { LICENSE: licenseText('MIT') } }),
  );
  expect(said.map(({ rule, level }) => `${rule} ${level}`).sort()).toEqual([
    'holder-missing warning',
    'license-replaced warning',
    'license-text-missing warning',
  ]);
  expect(said.find(({ rule }) => rule === 'holder-missing')?.message).toMatch(
    / It is a small part of the file; its license notice, .* and a line that says where the code comes from are missing as well\.$/,
  );
});

function region(tokens: number): OriginEvidence['regions'] {
  return [{ startLine: 20, endLine: 60, originStartLine: 30, originEndLine: 70, tokens }];
}

describe('every finding', () => {
  const python = '# SPDX-License-Identifier: BSD\n# Copyright 2024 Stork\nx = 1\n';
  const files = ['b.py', 'a.py'].map((path) =>
    file(
      path,
      python,
      origin(),
      origin({
        component: { ...HERON, purl: 'pkg:pypi/ibis', name: 'ibis' },
        purl: 'pkg:pypi/ibis@1',
        holders: ['Ibis'],
        doubtfulHolders: ['Rail'],
      }),
    ),
  );
  const all = runRules(context({ files }));
  test('comes in the order of path, line and rule, the same each time', () => {
    expect(runRules(context({ files }))).toEqual(all);
    expect(
      runRules(context({ files: [...files].reverse() })).map(({ path, rule }) => `${path} ${rule}`),
    ).toEqual(all.map(({ path, rule }) => `${path} ${rule}`));
    const keys = all.map(
      ({ path, startLine, rule }) => `${path} ${String(startLine).padStart(6, '0')} ${rule}`,
    );
    expect(keys).toEqual([...keys].sort());
  });
  test('speaks plainly and accuses nobody', () => {
    for (const { message } of all) {
      expect(message).not.toMatch(
        /stol|steal|thef|violat|plagiar|infring|illegal|fraud|guilt|suspicious|offen[cd]|undefined|null|\[object/i,
      );
      expect(message).toMatch(/\.$/);
    }
  });
  test('proposes additions only', () => {
    for (const { fix } of all)
      for (const edit of fix?.edits ?? []) expect(edit.endLine).toBe(edit.startLine - 1);
  });
});

test('a header that names a source which could not be compared makes errors warnings, and the message says so', () => {
  const elsewhere = 'https://github.com/lake/widgets';
  const found = runRules(context({ files: [file('model.py', 'x = 1\n', origin({ elsewhere }))] }));
  expect(found.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['holder-missing', 'license-notice-missing']),
  );
  for (const { level, message } of found) {
    expect(level).not.toBe('error');
    expect(message).toContain(elsewhere);
  }
});

test('a tag that is no SPDX expression but plainly means the license is told once', () => {
  const notice = (tag: string) => {
    const text = `# Copyright 2024 The Egret team and the Heron Inc. team.\n# SPDX-License-Identifier: ${tag}\nx = 1\n`;
    return runRules(context({ files: [file('a.py', text, origin())] }))
      .map(({ rule }) => rule)
      .filter((rule) => rule === 'spdx-invalid' || rule === 'license-notice-missing');
  };
  expect(notice('Apache 2.0')).toEqual(['spdx-invalid']);
  expect(notice('Apache License, Version 2.0')).toEqual(['spdx-invalid']);
  expect(notice('MIT License').sort()).toEqual(['license-notice-missing', 'spdx-invalid']);
  expect(notice('Apache-2.0')).toEqual([]);
});
