/** Levels, waivers, declared components and licences of a policy, over the findings of the other rules. */
import { describe, expect, test } from '@jest/globals';
import { parseConfiguration } from '../../../src/config/parse.ts';
import { idlePatterns, type Policy, policyOf } from '../../../src/policy/policy.ts';
import { exitCodeOf } from '../../../src/report/outcome.ts';
import type { Finding } from '../../../src/report/schema.ts';
import { runRules } from '../../../src/rules/registry.ts';
import { report } from '../report/sample.ts';
import { change, context, file, type Given, HEADER, HERON, licenseText, origin } from './context.ts';

const TODAY = '2026-11-25';
const CONFIG = '.github/colophon.yml';
function policy(text: string, today = TODAY): Policy {
  return policyOf({ ...parseConfiguration(text, CONFIG), path: CONFIG }, today);
}

/** A file of heron with its header cut off: licence notice, holders, change notice, origin are missing. */
const STRIPPED = file('lib/model.py', 'x = 1\n', origin());
const RELEASE = { LICENSE: licenseText('Apache-2.0'), NOTICE: 'This product includes heron.\n' };
const found = (text: string, more: Given = {}): Finding[] =>
  runRules(context({ files: [STRIPPED], documents: RELEASE, policy: policy(text), ...more }));
const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, level, waived }) => `${rule} ${level}${waived === null ? '' : ' waived'}`).sort();

const UNDER_NO_POLICY = [
  'change-notice-missing error',
  'holder-missing error',
  'license-notice-missing error',
  'origin-undeclared warning',
];
const without = (rule: string): string[] => UNDER_NO_POLICY.filter((line) => !line.startsWith(rule));

test('no policy changes nothing', () => {
  expect(brief(found(''))).toEqual(UNDER_NO_POLICY);
});

test.each<[string, string[]]>([
  ['', []],
  ['include: [lib/**]\nexclude: [nothing/**]', []],
  ['include: [lib/**, src/**]', ['include 1 src/**']],
  ['notice:\n  - NOTICE\n  - legal.txt', ['notice 3 legal.txt']],
  ['components: [{ path: [lib/**, old/**], purl: pkg:pypi/heron }]', ['components 1 old/**']],
  ['overrides:\n  - path: lib/**\n  - path: libs/**', ['overrides 3 libs/**']],
  ['waivers: [{ rule: spdx-invalid, path: old/**, reason: none }]', []],
])('patterns that match nothing: %j', (text, expected) => {
  const idle = idlePatterns(policy(text), ['lib/model.py', 'NOTICE']);
  expect(idle.map(({ setting, line, pattern }) => `${setting} ${line} ${pattern}`)).toEqual(expected);
});

describe('levels', () => {
  test.each<[string, string[]]>([
    ['rules: { holder-missing: off }', without('holder-missing')],
    ['rules: { holder-missing: warning }', [...without('holder-missing'), 'holder-missing warning']],
    ['rules: { origin-undeclared: error }', [...without('origin-undeclared'), 'origin-undeclared error']],
    [
      'rules: { holder-missing: off }\noverrides: [{ path: lib/**, rules: { holder-missing: note } }]',
      [...without('holder-missing'), 'holder-missing note'],
    ],
    ['overrides: [{ path: other/**, rules: { holder-missing: off } }]', UNDER_NO_POLICY],
    [
      'overrides: [{ path: lib/**, rules: { holder-missing: note } }, { path: [lib/*.py], rules: { holder-missing: off } }, { path: lib/**, rules: { spdx-invalid: off } }]',
      without('holder-missing'),
    ],
  ])('%s', (text, expected) => {
    expect(brief(found(text))).toEqual([...expected].sort());
  });

  test('what a rule is less sure of is never raised, and a match of low confidence is no error', () => {
    const files = [file('lib/model.py', 'x = 1\n', origin({ confidence: 'low' }))];
    const low = (text: string): string[] => brief(found(text, { files }));
    expect(low('')).toContain('holder-missing warning');
    expect(low('rules: { holder-missing: error }')).toContain('holder-missing warning');
    expect(low('rules: { holder-missing: note }')).toContain('holder-missing note');
    expect(low('rules: { origin-undeclared: error }')).not.toContain('origin-undeclared error');
  });
});

describe('waivers of the configuration', () => {
  const waiver = (more = '', rule = 'holder-missing', path = 'lib/**'): string =>
    `waivers:\n  - rule: ${rule}\n    path: ${path}\n    reason: Permission by letter.\n${more}`;

  test('the finding stays, says why, and does not fail', () => {
    const findings = found(
      'waivers: [{ rule: [holder-missing, license-notice-missing, change-notice-missing], path: [lib/**], reason: By letter. , until: 2026-11-25, who: Legal }]',
    );
    expect(brief(findings)).toEqual(
      UNDER_NO_POLICY.map((line) => (line.endsWith('error') ? `${line} waived` : line)),
    );
    expect(findings.find(({ rule }) => rule === 'holder-missing')?.waived).toEqual({
      reason: 'By letter.',
      until: '2026-11-25',
      who: 'Legal',
      path: CONFIG,
      line: 1,
    });
    expect(exitCodeOf(report({ findings }), 'error')).toBe(0);
    expect(exitCodeOf(report({ findings }), 'warning')).toBe(1);
  });

  test('one for another rule or path waives nothing, and is unused', () => {
    for (const text of [waiver('', 'spdx-invalid'), waiver('', 'holder-missing', 'other/**')]) {
      const findings = found(text);
      expect(brief(findings)).toEqual([...UNDER_NO_POLICY, 'waiver-unused note']);
      expect(findings.find(({ rule }) => rule === 'waiver-unused')).toMatchObject({
        path: CONFIG,
        startLine: 2,
      });
    }
  });

  test('one of a rule that is off is unused', () => {
    expect(brief(found(`rules: { holder-missing: off }\n${waiver()}`))).toEqual([
      ...without('holder-missing'),
      'waiver-unused note',
    ]);
  });

  test('nothing is called unused where not all was judged, or where there was no change to judge', () => {
    const text = waiver('', 'spdx-invalid');
    expect(brief(found(text, { complete: false }))).toEqual(UNDER_NO_POLICY);
    const removal = waiver('', 'notice-removed');
    expect(brief(found(removal))).toEqual(UNDER_NO_POLICY);
    const diff = [change('other.py', HEADER, HEADER)];
    expect(brief(found(removal, { diff }))).toContain('waiver-unused note');
  });

  test('after its last day it waives nothing, and is reported at its line', () => {
    const text = waiver('    until: 2026-11-24\n');
    const findings = found(text);
    expect(brief(findings)).toEqual([...UNDER_NO_POLICY, 'waiver-expired warning']);
    const expired = findings.find(({ rule }) => rule === 'waiver-expired');
    expect(expired).toMatchObject({ path: CONFIG, startLine: 2, evidence: { found: ['2026-11-24'] } });
    expect(expired?.message).toContain('One finding counts again');
    expect(brief(found(text, { policy: policy(text, '2026-11-24') }))).toContain(
      'holder-missing error waived',
    );
  });

  test('an expired one that nothing needs says so', () => {
    const findings = found(waiver('    until: 2020-01-01\n', 'spdx-invalid'));
    expect(findings.find(({ rule }) => rule === 'waiver-expired')?.message).toContain('can go');
    expect(brief(findings)).not.toContain('waiver-unused note');
  });

  test('the levels of these reports can be set too', () => {
    const text = waiver('    until: 2020-01-01\n');
    expect(brief(found(`rules: { waiver-expired: error }\n${text}`))).toContain('waiver-expired error');
    expect(brief(found(`rules: { waiver-expired: off }\n${text}`))).toEqual(UNDER_NO_POLICY);
  });
});

describe('comments in the file', () => {
  const commented = (comment: string, more: Given = {}): Finding[] =>
    found('', { files: [file('lib/model.py', `# ${comment}\nx = 1\n`, origin())], ...more });

  test('waive the rules they name, in their file', () => {
    const other = file('lib/other.py', 'y = 1\n', origin());
    const mine = file('lib/model.py', '# colophon: ignore[holder-missing] by letter\nx = 1\n', origin());
    const findings = found('', { files: [mine, other] }).filter(({ rule }) => rule === 'holder-missing');
    expect(findings.map(({ path, waived }) => [path, waived])).toEqual([
      ['lib/model.py', { reason: 'by letter', until: null, who: null, path: 'lib/model.py', line: 1 }],
      ['lib/other.py', null],
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['without a reason', 'colophon: ignore[holder-missing]', /gives no reason/],
    ['without a rule', 'colophon: ignore by letter', /names no rule/],
    [
      'with a mistyped rule',
      'colophon: ignore[holder-mising] by letter',
      /“holder-mising”.*Did you mean holder-missing\?/,
    ],
    ['for a rule about waivers', 'colophon: ignore[waiver-unused] by letter', /no rule that can be waived/],
  ])('%s they waive nothing and are reported', (_what, comment, message) => {
    const findings = commented(comment);
    expect(brief(findings)).toEqual([...UNDER_NO_POLICY, 'waiver-invalid warning']);
    const invalid = findings.find(({ rule }) => rule === 'waiver-invalid');
    expect(invalid).toMatchObject({ path: 'lib/model.py', startLine: 1 });
    expect(invalid?.message).toMatch(message);
  });

  test('that waive nothing are reported, in an audit of changes too', () => {
    for (const complete of [true, false])
      expect(brief(commented('colophon: ignore[spdx-invalid] by letter', { complete }))).toEqual([
        ...UNDER_NO_POLICY,
        'waiver-unused note',
      ]);
    expect(brief(commented('colophon: ignore[notice-removed] by letter'))).toEqual(UNDER_NO_POLICY);
  });

  test('that came with the code of others waive nothing, and need no change', () => {
    const comment = 'colophon: ignore[holder-missing] we wrote it';
    const expected = [...UNDER_NO_POLICY, 'waiver-invalid note'];
    const upstream = commented(comment, { upstreamPhrases: [comment] });
    expect(brief(upstream)).toEqual(expected);
    expect(upstream.find(({ rule }) => rule === 'waiver-invalid')?.message).toContain('It can stay');
    const declared = policy('components: [{ path: lib/**, purl: pkg:pypi/egret }]');
    expect(brief(commented(comment, { policy: declared }))).toEqual(expected);
  });

  test('the configuration comes first where both waive', () => {
    const both = policy('waivers: [{ rule: holder-missing, path: lib/**, reason: of the file }]');
    const findings = commented('colophon: ignore[holder-missing] of the comment', { policy: both });
    expect(findings.find(({ rule }) => rule === 'holder-missing')?.waived?.reason).toBe('of the file');
    expect(brief(findings)).not.toContain('waiver-unused note');
  });
});

describe('declared components', () => {
  test.each<[string, boolean]>([
    ['pkg:pypi/heron', true],
    ['pkg:pypi/heron@2.1.0', true],
    ['pkg:PyPI/Heron', true],
    ['pkg:github/marsh/heron@0123abc', true],
    ['pkg:pypi/egret', false],
    ['pkg:github/other/heron', false],
  ])('%s satisfies origin-undeclared: %s', (purl, satisfied) => {
    const rules = found(`components: [{ path: lib/**, purl: "${purl}", modified: true }]`).map(
      ({ rule }) => rule,
    );
    expect(rules.includes('origin-undeclared')).toBe(!satisfied);
    // What the licence wants in the file is owed all the same.
    expect(rules).toEqual(expect.arrayContaining(['change-notice-missing', 'holder-missing']));
  });

  test('of another path they do not', () => {
    expect(brief(found('components: [{ path: src/**, purl: pkg:pypi/heron }]'))).toEqual(UNDER_NO_POLICY);
  });

  test('their entries in NOTICE are not stale', () => {
    const given: Given = {
      files: [],
      documents: { NOTICE: 'heron\nhttps://github.com/marsh/heron\n' },
      known: [HERON],
    };
    const stale = (text: string): boolean =>
      found(text, given).some(({ rule }) => rule === 'notice-entry-stale');
    expect([stale(''), stale('components: [{ path: lib/**, purl: pkg:github/marsh/heron }]')]).toEqual([
      true,
      false,
    ]);
  });

  test('are there for rules, with what they say', () => {
    const { components } = policy(
      'components:\n  - { path: lib/**, purl: "pkg:GitHub/marsh/heron@v1?x=y", modified: false }\n  - { path: [a, b], purl: pkg:pypi/egret, revision: r2 }\n',
    );
    expect(components).toMatchObject([
      { purl: 'pkg:github/marsh/heron', revision: 'v1', modified: false, paths: ['lib/**'], line: 2 },
      { purl: 'pkg:pypi/egret', revision: 'r2', modified: null, paths: ['a', 'b'], line: 3 },
    ]);
  });
});

describe('license-denied', () => {
  const denied = (text: string, more: Given = {}): Finding[] =>
    found(text, more).filter(({ rule }) => rule === 'license-denied');

  test('a derived file', () => {
    expect(denied('allow-licenses: [Apache-2.0]')).toEqual([]);
    expect(denied('deny-licenses: [MIT]')).toEqual([]);
    const [finding, ...others] = denied('allow-licenses: [MIT]', { documents: {} });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      level: 'error',
      path: 'lib/model.py',
      startLine: 20,
      duty: 'policy',
      origin: { purl: 'pkg:pypi/heron@2.1.0' },
      evidence: { expected: ['MIT'], found: ['Apache-2.0'] },
    });
    expect(denied('deny-licenses: [Apache-2.0]', { documents: {} })[0]?.evidence.expected).toEqual([
      'another license than Apache-2.0',
    ]);
  });

  test('a choice of licences may be taken', () => {
    const files = [file('lib/model.py', 'x = 1\n', origin({ license: 'MIT OR GPL-3.0-only' }))];
    expect(denied('deny-licenses: [GPL-3.0-only]', { files })).toEqual([]);
  });

  test('what is declared: by a file, by metadata, by LICENSE; said once', () => {
    const files = [
      file(
        'lib/model.py',
        '# SPDX-License-Identifier: GPL-3.0-only\nx = 1\n',
        origin({ license: 'GPL-3.0-only' }),
      ),
      file('lib/own.py', '# SPDX-License-Identifier: GPL-3.0-only\nx = 1\n'),
    ];
    const documents = {
      LICENSE: licenseText('GPL-3.0-only'),
      'LICENSE-heron': licenseText('AGPL-3.0-only'),
      'LICENSES/AGPL-3.0-only.txt': licenseText('AGPL-3.0-only'),
      'pyproject.toml': '[project]\nname = "a"\nlicense = "GPL-3.0-or-later"\n',
    };
    const places = denied('allow-licenses: [MIT]', { files, documents }).map(
      ({ path, startLine, origin: from }) => [path, startLine, from !== null],
    );
    expect(places).toEqual([
      ['LICENSE', 1, false],
      ['lib/model.py', 20, true],
      ['lib/own.py', 1, false],
      ['pyproject.toml', 3, false],
    ]);
    expect(denied('allow-licenses: [GPL-3.0-only, GPL-3.0-or-later]', { files, documents })).toEqual([]);
  });

  test('other licences for a sub-folder', () => {
    const text = 'allow-licenses: [MIT]\noverrides: [{ path: lib/**, allow-licenses: [Apache-2.0] }]';
    expect(denied(text, { documents: {} })).toEqual([]);
    expect(
      denied('allow-licenses: [Apache-2.0]\noverrides: [{ path: lib/**, deny-licenses: [Apache-2.0] }]'),
    ).toHaveLength(1);
  });

  test('an expression that is none is not judged, and can be waived', () => {
    const files = [file('lib/own.py', '# SPDX-License-Identifier: some license\nx = 1\n')];
    expect(denied('allow-licenses: [MIT]', { files, documents: {} })).toEqual([]);
    const waived = 'allow-licenses: [MIT]\nwaivers: [{ rule: license-denied, path: "**", reason: bought }]';
    expect(denied(waived, { documents: {} }).map(({ waived: by }) => by?.reason)).toEqual(['bought']);
  });
});

test('documents that the user calls NOTICE count as such, and are where entries go', () => {
  const documents = {
    LICENSE: licenseText('Apache-2.0'),
    'docs/thanks.rst': 'heron\nhttps://github.com/marsh/heron\n',
  };
  const entry = (text: string, more: Given = {}): Finding | undefined =>
    found(text, { documents, ...more }).find(({ rule }) => rule === 'notice-entry-missing');
  expect(entry('')?.fix?.edits[0]?.path).toBe('NOTICE');
  expect(entry('notice: [docs/thanks.rst]')).toBeUndefined();
  const other = { LICENSE: licenseText('Apache-2.0'), NOTICE: 'Ours\n', 'docs/thanks.rst': 'egret\n' };
  expect(entry('notice: [docs/*.rst]', { documents: other })?.fix?.edits[0]?.path).toBe('docs/thanks.rst');
});
