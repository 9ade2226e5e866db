/** Duties of single code licences: a dated change notice, a notice of use, lists of authors. */
import { describe, expect, test } from '@jest/globals';
import { NO_DOCUMENTS } from '../../../src/origin/evidence.ts';
import type { RuleId } from '../../../src/report/schema.ts';
import { runRules } from '../../../src/rules/registry.ts';
import { context, file, type Given, licenseText, origin } from './context.ts';

function findings(rule: RuleId, given: Given) {
  return runRules(context(given)).filter((finding) => finding.rule === rule);
}

describe('GPL asks for a date of the change', () => {
  test.each<[string, string, string, string[]]>([
    ['GPL-3.0-only', '# Modified by Marsh on 2026-03-01', 'GPL-3.0-only §5(a)', []],
    ['GPL-3.0-only', '# Modified by Marsh, March 2026', 'GPL-3.0-only §5(a)', []],
    ['GPL-3.0-or-later', '# Modified by Marsh', 'GPL-3.0-or-later §5(a)', ['warning']],
    ['GPL-3.0-only', '# nothing', 'GPL-3.0-only §5(a)', ['error']],
    ['GPL-2.0-only', '# This file was changed by Marsh', 'GPL-2.0-only §2(a)', ['warning']],
    ['AGPL-3.0-only', '# Modified by Marsh', 'AGPL-3.0-only §5(a)', ['warning']],
    ['MPL-1.1', '# Modified by Marsh', 'MPL-1.1 §3.3', ['warning']],
    ['Apache-2.0', '# Modified by Marsh', 'Apache-2.0 §4(b)', []],
    ['Zlib', '# Modified by Marsh', 'Zlib clause 2', []],
  ])('%s, %s', (license, notice, duty, levels) => {
    const found = findings('change-notice-missing', {
      files: [file('a.py', `${notice}\nx = 1\n`, origin({ license, notice: 'none', holders: [] }))],
    });
    expect(found.map(({ level }) => level)).toEqual(levels);
    for (const finding of found) expect(finding.duty).toBe(duty);
  });
});

test.each<[string, string, Record<string, string>, number]>([
  ['nobody has to say so under the one that is shipped', 'MIT OR Apache-2.0', { 'LICENSE-MIT': 'MIT' }, 0],
  ['of which the other is shipped', 'MIT OR Apache-2.0', { LICENSE: 'Apache-2.0' }, 1],
  ['of which none is shipped', 'MIT OR Apache-2.0', {}, 1],
  ['that all hold', 'MIT AND Apache-2.0', { 'LICENSE-MIT': 'MIT' }, 1],
])('a change need not be told under a choice of licences where %s', (_, license, texts, count) => {
  const found = findings('change-notice-missing', {
    files: [file('a.py', '# nothing\nx = 1\n', origin({ license, notice: 'none', holders: [] }))],
    documents: Object.fromEntries(Object.entries(texts).map(([path, id]) => [path, licenseText(id)])),
  });
  expect(found).toHaveLength(count);
});

test.each([
  ['LGPL-3.0-only', 'LGPL-3.0-only §4(a)'],
  ['LGPL-2.1-or-later', 'LGPL-2.1-or-later §6'],
  ['MIT', 'policy'],
])('that %s code is used is said in NOTICE: %s', (license, duty) => {
  const [finding] = findings('notice-entry-missing', {
    files: [file('a.py', 'x = 1\n', origin({ license }))],
  });
  expect(finding?.duty).toBe(duty);
});

describe('a copyright notice that leaves its holders to AUTHORS', () => {
  const names = Array.from({ length: 12 }, (_, i) => `Ada Heron${String.fromCharCode(97 + i)}`);
  const bare = (holders: string[]) =>
    origin({
      license: 'BSD-3-Clause',
      notice: 'none',
      holders: [],
      documents: {
        ...NO_DOCUMENTS,
        license: { expression: 'BSD-3-Clause', holders },
        authors: { path: 'AUTHORS', sha256: '', holders: names },
      },
    });
  const BSD = licenseText('BSD-3-Clause').replace(
    /^Copyright.*$/m,
    'Copyright (c) 2025, the respective contributors, as shown by the AUTHORS file.',
  );
  test.each<[string, string[], Record<string, string>, [string, string[]][]]>([
    ['the list is missing', [], { LICENSE: BSD }, [['warning', ['AUTHORS']]]],
    ['the list came along', [], { LICENSE: BSD, 'third_party/heron/AUTHORS': names.join('\n') }, []],
    ['a short list is named by name', ['Ada Heron'], { LICENSE: BSD }, [['error', ['Ada Heron']]]],
    ['a short list in AUTHORS', ['Ada Heron'], { LICENSE: BSD, AUTHORS: 'Ada Heron, ada@example.com\n' }, []],
  ])('%s', (_, holders, documents, expected) => {
    const found = findings('holder-missing', { files: [file('a.py', 'x = 1\n', bare(holders))], documents });
    expect(found.map(({ level, evidence }) => [level, evidence.expected])).toEqual(expected);
  });
});
