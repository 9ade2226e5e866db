/** NOTICE as a document: entries that are stale, or name a licence whose text is nowhere; works without a known licence. */
import { describe, expect, test } from '@jest/globals';
import { NO_DOCUMENTS } from '../../../src/origin/evidence.ts';
import type { Finding, RuleId } from '../../../src/report/schema.ts';
import { runRules } from '../../../src/rules/registry.ts';
import { context, file, type Given, HEADER, HERON, licenseText, origin } from './context.ts';

function findings(rule: RuleId, given: Given): Finding[] {
  return runRules(context(given)).filter((finding) => finding.rule === rule);
}

const EGRET = {
  ...HERON,
  purl: 'pkg:pypi/egret',
  name: 'egret',
  aliases: [],
  repository: 'https://github.com/marsh/egret',
};
const known = [HERON, EGRET];
const derived = file('model.py', HEADER, origin());

describe('notice-entry-stale', () => {
  test.each<[string, Given, string[]]>([
    ['an entry of what was found', { documents: { NOTICE: '## heron\n' } }, []],
    [
      'an entry of what was not found',
      { documents: { NOTICE: '## heron\n\n## egret 1.2\n' } },
      ['egret 1.2'],
    ],
    ['once for many entries', { documents: { NOTICE: '## egret\n\n## egret\n' } }, ['egret']],
    ['a table', { documents: { 'THIRD_PARTY_NOTICES.md': '| Name |\n|---|\n| egret |\n' } }, ['egret']],
    ['a work that the index does not have', { documents: { NOTICE: '## stork\n' } }, []],
    [
      'an address inside an entry',
      { documents: { NOTICE: '## stork\n\nhttps://github.com/marsh/egret\n' } },
      [],
    ],
    ['prose', { documents: { NOTICE: 'We thank the authors of egret.' } }, []],
    ['a licence document', { documents: { LICENSE: '## egret\n' } }, []],
    ['only what was changed was compared', { scope: 'changed', documents: { NOTICE: '## egret\n' } }, []],
    [
      'a candidate that cannot be told apart counts as found',
      {
        files: [
          file(
            'model.py',
            HEADER,
            origin({ alternatives: [{ purl: 'pkg:pypi/egret@1.0', path: 'a.py', share: 0.8, holders: [] }] }),
          ),
        ],
        documents: { NOTICE: '## egret\n' },
      },
      [],
    ],
  ])('%s', (_, given, expected) => {
    const found = findings('notice-entry-stale', { files: [derived], known, ...given });
    expect(found.map(({ evidence }) => evidence.found[0])).toEqual(expected);
    expect(found.every(({ level }) => level === 'note')).toBe(true);
  });
});

describe('license-text-missing, of entries', () => {
  test.each<[string, Given, string[]]>([
    [
      'the text is in the release',
      { documents: { NOTICE: '## stork\nLicense: MIT\n', LICENSE: licenseText('MIT') } },
      [],
    ],
    [
      'the text is in the entry',
      { documents: { NOTICE: `## stork\nLicense: MIT\n\n${licenseText('MIT')}` } },
      [],
    ],
    ['the text is nowhere', { documents: { NOTICE: '## stork\nLicense: MIT\n' } }, ['MIT']],
    [
      'one finding a licence',
      { documents: { NOTICE: '## stork\nLicense: MIT\n\n## ibis\nLicense: MIT\n' } },
      ['MIT'],
    ],
    [
      'a name that stands for one',
      { documents: { NOTICE: '## stork\nLicense: apache 2.0\n' } },
      ['Apache-2.0'],
    ],
    ['a choice', { documents: { NOTICE: '## stork\nLicense: MIT OR Apache-2.0\n' } }, ['MIT']],
    ['garbage', { documents: { NOTICE: '## stork\nLicense: ask ((( us\n' } }, []],
    [
      'a licence of Creative Commons with its address',
      {
        documents: { NOTICE: '## stork\nLicense: CC-BY-4.0\nhttps://creativecommons.org/licenses/by/4.0/\n' },
      },
      [],
    ],
    ['the same without', { documents: { NOTICE: '## stork\nLicense: CC-BY-4.0\n' } }, ['CC-BY-4.0']],
    [
      "an address that is another licence's",
      { documents: { NOTICE: '## stork\nLicense: MIT\nhttps://creativecommons.org/licenses/by/4.0/\n' } },
      ['MIT'],
    ],
    ['a licence that asks for no text', { documents: { NOTICE: '## stork\nLicense: CC0-1.0\n' } }, []],
  ])('%s', (_, given, expected) => {
    const found = findings('license-text-missing', given);
    expect(found.flatMap(({ evidence }) => evidence.expected)).toEqual(expected);
    expect(found.every(({ level, path }) => level === 'warning' && path === 'NOTICE')).toBe(true);
  });
  test('what a derived file asks for is asked once', () => {
    const found = findings('license-text-missing', {
      files: [derived],
      documents: { NOTICE: '## heron\nLicense: Apache-2.0\n' },
    });
    expect(found.map(({ path, level }) => [path, level])).toEqual([['model.py', 'error']]);
  });
});

describe('license-unknown', () => {
  const strange =
    'This work may be looked at by herons on every second Tuesday of the month, and by nobody else, under any circumstances whatsoever, not now and not ever.';
  const vague =
    '# Copyright 2024 Heron Inc.\n# Licensed under the license found in the LICENSE file.\nx = 1\n';
  test.each<[string, Given, string[]]>([
    [
      'an origin without a licence',
      { files: [file('a.py', 'x = 1\n', origin({ license: null }))] },
      ['a.py'],
    ],
    [
      'of low confidence',
      { files: [file('a.py', 'x = 1\n', origin({ license: null, confidence: 'low' }))] },
      [],
    ],
    ['a notice that names none', { files: [file('a.py', vague)] }, ['a.py']],
    [
      'a notice that points to a LICENSE',
      { files: [file('a.py', vague)], documents: { LICENSE: licenseText('MIT') } },
      [],
    ],
    [
      'a LICENSE in a folder above',
      { files: [file('sub/deep/a.py', vague)], documents: { 'sub/LICENSE': licenseText('MIT') } },
      [],
    ],
    [
      'a LICENSE in another folder',
      { files: [file('sub/a.py', vague)], documents: { 'other/LICENSE': licenseText('MIT') } },
      ['sub/a.py'],
    ],
    [
      'a sidecar says which',
      { files: [file('a.py', vague)], documents: { 'a.py.license': 'SPDX-License-Identifier: MIT' } },
      [],
    ],
    ['an origin says which', { files: [file('a.py', vague, origin({ documents: NO_DOCUMENTS }))] }, []],
    ['a file without a notice', { files: [file('a.py', 'x = 1\n')] }, []],
    ['a file that names its licence', { files: [file('a.py', HEADER)] }, []],
    [
      'a vendored text that is none',
      { documents: { 'third_party/heron/LICENSE': strange } },
      ['third_party/heron/LICENSE'],
    ],
    ['a text of the project itself', { documents: { LICENSE: strange } }, []],
    ['a vendored text that is known', { documents: { 'third_party/heron/LICENSE': licenseText('MIT') } }, []],
    [
      'a vendored folder that says nothing',
      { files: [file('third_party/heron/b.py', 'x = 1\n'), file('third_party/heron/a.py', 'x = 1\n')] },
      ['third_party/heron/a.py'],
    ],
    [
      'a vendored folder with a licence',
      {
        files: [file('third_party/heron/src/a.py', 'x = 1\n')],
        documents: { 'third_party/heron/LICENSE': licenseText('MIT') },
      },
      [],
    ],
    [
      'a vendored folder whose licence stands elsewhere under its name',
      {
        files: [file('vendor/heron/a.py', 'x = 1\n')],
        documents: { 'LICENSES/heron.txt': licenseText('MIT') },
      },
      [],
    ],
    [
      'a vendored folder with a notice in a file',
      { files: [file('vendor/heron/a.py', HEADER), file('vendor/heron/b.py', '')] },
      [],
    ],
  ])('%s', (_, given, expected) => {
    const found = findings('license-unknown', given);
    expect(found.map(({ path }) => path)).toEqual(expected);
    expect(found.every(({ level }) => level === 'warning')).toBe(true);
  });
});
