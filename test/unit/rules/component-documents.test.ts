/** What is owed because of the documents that a component ships beside its code. */
import { describe, expect, test } from '@jest/globals';
import { type ComponentDocuments, NO_DOCUMENTS, type OriginEvidence } from '../../../src/origin/evidence.ts';
import type { Finding, RuleId } from '../../../src/report/schema.ts';
import { runRules } from '../../../src/rules/registry.ts';
import { context, file, type Given, HEADER, licenseText, origin } from './context.ts';

function findings(rule: RuleId, given: Given): Finding[] {
  return runRules(context(given)).filter((finding) => finding.rule === rule);
}

describe('a file without a header, from a component whose license names the holder', () => {
  const shipped = (expression: string | null, holders: string[] = ['Ada Heron']): ComponentDocuments => ({
    ...NO_DOCUMENTS,
    license: { expression, holders },
  });
  const bare = (changes: Partial<OriginEvidence> = {}): OriginEvidence =>
    origin({ license: 'MIT', notice: 'none', holders: [], documents: shipped('MIT'), ...changes });
  const rival = {
    purl: 'pkg:pypi/egret@1.0',
    path: 'egret/model.py',
    share: 0.84,
    holders: [],
  };
  const MIT = licenseText('MIT').replace(/Copyright.*/, 'Copyright (c) 2026 Stork Inc.');
  const NAMED = licenseText('MIT').replace(/Copyright.*/, 'Copyright (c) 2025 Ada Heron');

  test.each<[string, string, Partial<OriginEvidence>, Given, [string[], string[]]]>([
    ['nothing of it is there', 'x = 1\n', {}, {}, [['error'], ['error']]],
    ['the release has MIT terms of its own', 'x = 1\n', {}, { documents: { LICENSE: MIT } }, [[], ['error']]],
    [
      'the license was handed on',
      'x = 1\n',
      {},
      { documents: { LICENSE: MIT, 'third_party/heron/LICENSE': NAMED } },
      [[], []],
    ],
    [
      'a header names both',
      '# Copyright 2025 Ada Heron\n# SPDX-License-Identifier: MIT\nx = 1\n',
      {},
      {},
      [[], []],
    ],
    ['a header names the license', '# SPDX-License-Identifier: MIT\nx = 1\n', {}, {}, [[], ['error']]],
    [
      'a header names another license',
      '# SPDX-License-Identifier: Apache-2.0\nx = 1\n',
      {},
      {},
      [['error'], ['error']],
    ],
    [
      'a sidecar names both',
      'x = 1\n',
      {},
      {
        documents: {
          'model.py.license': 'SPDX-FileCopyrightText: 2025 Ada Heron\nSPDX-License-Identifier: MIT',
        },
      },
      [[], []],
    ],
    [
      'REUSE.toml names both',
      'x = 1\n',
      {},
      {
        documents: {
          'REUSE.toml':
            '[[annotations]]\npath = "**"\nSPDX-FileCopyrightText = "2025 Ada Heron"\nSPDX-License-Identifier = "MIT"\n',
        },
      },
      [[], []],
    ],
    [
      'NOTICE names the holder',
      'x = 1\n',
      {},
      { documents: { LICENSE: MIT, NOTICE: 'Contains code written by Ada Heron.' } },
      [[], []],
    ],
    [
      'the user is the holder',
      'x = 1\n',
      {},
      { documents: { LICENSE: MIT }, ownHolders: ['Ada Heron'] },
      [[], []],
    ],
    [
      'the file is somebody else’s, whom its header names',
      '# Copyright 2019 Cleo Ibis\nx = 1\n',
      { holders: ['Cleo Ibis'], notice: 'copyright-only' },
      {},
      [['warning'], ['warning']],
    ],
    [
      'its header names the same holder',
      '# Copyright 2025 Ada Heron\nx = 1\n',
      { holders: ['Ada Heron'], notice: 'copyright-only' },
      {},
      [['error'], []],
    ],
    // One warning for both.
    ['a match of low confidence', 'x = 1\n', { confidence: 'low' }, {}, [[], ['warning']]],
    [
      'another component agrees nearly as well',
      'x = 1\n',
      { alternatives: [rival] },
      {},
      [['warning'], ['warning']],
    ],
    [
      'the very same file',
      'x = 1\n',
      { kind: 'verbatim', alternatives: [rival] },
      {},
      [['error'], ['error']],
    ],
    [
      'another component agrees less',
      'x = 1\n',
      { alternatives: [{ ...rival, share: 0.5 }] },
      {},
      [['error'], ['error']],
    ],
    [
      'another release agrees as well',
      'x = 1\n',
      { alternatives: [{ ...rival, purl: 'pkg:pypi/heron@2.0.0' }] },
      {},
      [['error'], ['error']],
    ],
    [
      'the file names the holder, not the license',
      '# Copyright 2025 Ada Heron\nx = 1\n',
      { notice: 'copyright-only', holders: ['Ada Heron'] },
      {},
      [['error'], []],
    ],
    ['a license that names nobody', 'x = 1\n', { documents: shipped('MIT', []) }, {}, [['error'], []]],
    ['no document is known', 'x = 1\n', { documents: NO_DOCUMENTS }, {}, [[], []]],
    ['the document holds other terms', 'x = 1\n', { documents: shipped('Apache-2.0') }, {}, [[], []]],
    ['the document holds unknown terms', 'x = 1\n', { documents: shipped(null) }, {}, [[], []]],
    ['Apache', 'x = 1\n', { license: 'Apache-2.0', documents: shipped('Apache-2.0') }, {}, [[], []]],
    ['MPL', 'x = 1\n', { license: 'MPL-2.0', documents: shipped('MPL-2.0') }, {}, [[], []]],
    [
      'a choice that leaves Apache',
      'x = 1\n',
      { license: 'Apache-2.0 OR MIT', documents: shipped('Apache-2.0 OR MIT') },
      {},
      [[], []],
    ],
    [
      'BSD',
      'x = 1\n',
      { license: 'BSD-3-Clause', documents: shipped('BSD-3-Clause') },
      {},
      [['error'], ['error']],
    ],
    ['an origin inside the tree', 'x = 1\n', { source: 'in-tree' }, {}, [[], []]],
    [
      'the file has a header',
      `${HEADER}x = 1\n`,
      { license: 'Apache-2.0', notice: 'header', documents: shipped('MIT') },
      {},
      [[], []],
    ],
  ])('%s', (_, python, changes, given, [notice, holder]) => {
    const files = [file('model.py', python, bare(changes))];
    const levels = (rule: RuleId) => findings(rule, { ...given, files }).map(({ level }) => level);
    expect([levels('license-notice-missing'), levels('holder-missing')]).toEqual([notice, holder]);
  });

  test('the messages name the license as the place where the holder is named', () => {
    const files = [file('model.py', 'x = 1\n', bare())];
    const [holder] = findings('holder-missing', { files });
    expect(holder).toMatchObject({
      duty: 'MIT copyright notice',
      evidence: { expected: ['Ada Heron'], found: [] },
      fix: { edits: [{ path: 'model.py', newText: '# Copyright Ada Heron\n' }] },
    });
    expect(holder?.message).toContain('Ada Heron, named by the license of heron (MIT)');
    const [notice] = findings('license-notice-missing', { files });
    expect(notice).toMatchObject({ duty: 'MIT permission notice', evidence: { expected: ['MIT'] } });
    expect(notice?.message).toContain('The license of heron, which names Ada Heron,');
  });
  test('their proposals satisfy them', () => {
    const files = [file('model.py', 'x = 1\n', bare())];
    const proposed = (['holder-missing', 'license-notice-missing'] as const)
      .map((rule) => findings(rule, { files })[0]?.fix?.edits[0]?.newText)
      .join('');
    const mended = [file('model.py', `${proposed}x = 1\n`, bare())];
    expect(findings('holder-missing', { files: mended })).toEqual([]);
    expect(findings('license-notice-missing', { files: mended })).toEqual([]);
  });
});

describe('upstream-notice-missing', () => {
  const OWN = ['Heron Models', 'Copyright 2024 The Heron Foundation'];
  const OTHERS = ['egret', 'Copyright 2020 Egret Labs', 'ibis', 'Copyright 2021 Ibis Labs'];
  const withNotice = (attributions: string[], changes: Partial<OriginEvidence> = {}): OriginEvidence =>
    origin({
      documents: { ...NO_DOCUMENTS, notice: { path: 'NOTICE.txt', sha256: '0'.repeat(64), attributions } },
      ...changes,
    });
  const check = (attributions: string[], given: Given, changes: Partial<OriginEvidence> = {}) =>
    findings('upstream-notice-missing', {
      files: [file('model.py', 'x = 1\n', withNotice(attributions, changes))],
      ...given,
    }).map(({ level, evidence }) => [level, ...evidence.expected]);

  test.each<[string, string[], Given, Partial<OriginEvidence>, string[][]]>([
    ['no NOTICE in the release', OWN, {}, {}, [['error', ...OWN]]],
    ['a NOTICE that has it', OWN, { documents: { NOTICE: `Stork\n\n${OWN.join('\n')}\n` } }, {}, []],
    [
      'other spacing, case and punctuation',
      OWN,
      {
        documents: {
          'THIRD_PARTY_NOTICES.md': '## HERON models:\n> Copyright (c) 2019-2024, Heron Foundation',
        },
      },
      {},
      [],
    ],
    [
      'its holder is named, the component is not: notice-entry-missing asks for that',
      OWN,
      { documents: { NOTICE: `Stork\n\n${OWN[1]}\n` } },
      {},
      [],
    ],
    ['a NOTICE that is nothing but a heading', OWN.slice(0, 1), {}, {}, [['error', 'Heron Models']]],
    [
      'the component is named, its holder is not',
      OWN,
      { documents: { NOTICE: 'This product contains code from heron.' } },
      {},
      [['error', OWN[1] as string]],
    ],
    ['only works of others', OTHERS, {}, {}, [['warning', ...OTHERS]]],
    ['no more than a heading', ['NOTICES AND INFORMATION', 'Do Not Translate or Localize'], {}, {}, []],
    [
      'all but the works of others',
      [...OWN, ...OTHERS],
      { documents: { NOTICE: OWN.join('\n') } },
      {},
      [['warning', ...OTHERS]],
    ],
    [
      'holders of other works, under other headings',
      OTHERS,
      { documents: { NOTICE: 'Copyright 2020 Egret Labs\nCopyright 2021 Ibis Labs' } },
      {},
      [],
    ],
    [
      'a sentence about others',
      [...OWN, 'This product includes software developed by Egret Labs.'],
      { documents: { NOTICE: OWN.join('\n') } },
      {},
      [['warning', 'This product includes software developed by Egret Labs.']],
    ],
    // Said in the warning about its holders.
    ['a match of low confidence', OWN, {}, { confidence: 'low' }, []],
    ['a license without this duty', OWN, {}, { license: 'MIT' }, []],
    ['a choice that leaves another license', OWN, {}, { license: 'Apache-2.0 OR MIT' }, []],
    ['two licenses that both apply', OWN, {}, { license: 'Apache-2.0 AND MIT' }, [['error', ...OWN]]],
    ['an origin inside the tree', OWN, {}, { source: 'in-tree' }, []],
    ['the user is the holder', OWN.slice(1), { ownHolders: ['Heron Foundation'] }, {}, []],
    ['a NOTICE that attributes nothing', [], {}, {}, []],
  ])('%s', (_, attributions, given, changes, expected) => {
    expect(check(attributions, given, changes)).toEqual(expected);
  });

  test('a header that names the holder hands the line on', () => {
    const files = [file('model.py', '# Copyright 2024 The Heron Foundation\nx = 1\n', withNotice(OWN))];
    expect(findings('upstream-notice-missing', { files, documents: { NOTICE: 'heron' } })).toEqual([]);
  });
  test('a component without a NOTICE asks for nothing', () => {
    expect(findings('upstream-notice-missing', { files: [file('model.py', 'x = 1\n', origin())] })).toEqual(
      [],
    );
  });
  test('is one finding a component, on the first file that is sure, with all its lines', () => {
    const files = [
      file('a.py', 'x = 1\n', withNotice(OWN, { confidence: 'low' })),
      file('c.py', 'x = 1\n', withNotice(OWN)),
      file('b.py', 'x = 1\n', withNotice([...OWN, 'Copyright 2025 Heron Foundation GmbH'])),
    ];
    expect(findings('upstream-notice-missing', { files, documents: { NOTICE: 'Stork\n' } })).toMatchObject([
      {
        level: 'error',
        path: 'b.py',
        startLine: 20,
        duty: 'Apache-2.0 §4(d)',
        message: expect.stringMatching(/NOTICE\.txt.*“Heron Models”, “Copyright 2024/),
        evidence: { expected: [...OWN, 'Copyright 2025 Heron Foundation GmbH'] },
        fix: {
          edits: [
            { path: 'NOTICE', startLine: 2, endLine: 1, newText: expect.stringMatching(/^\nHeron Models\n/) },
          ],
        },
      },
    ]);
  });
  test('its own proposal satisfies it', () => {
    const files = [file('model.py', 'x = 1\n', withNotice([...OWN, ...OTHERS]))];
    const [finding] = findings('upstream-notice-missing', { files });
    const NOTICE = finding?.fix?.edits[0]?.newText ?? '';
    expect(findings('upstream-notice-missing', { files, documents: { NOTICE } })).toEqual([]);
  });
});
