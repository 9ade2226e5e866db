import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LARGEST_CONFIGURATION } from '../../../src/config/largest.ts';
import { NO_CONFIGURATION as EMPTY } from '../../../src/config/no-configuration.ts';
import { parseConfiguration } from '../../../src/config/parse.ts';
import { ColophonError } from '../../../src/errors.ts';

const read = (text: string) => parseConfiguration(text, 'c.yml').configuration;

const FULL = `own: [acme/loom]
include: ["src/**"]
exclude:
  - vendor/**
index: [tools/private.idx]
notice: [docs/third-party.md]
release:
  branches: ["release/*"]
  labels: [release]
  title: ^release
  version-files: [pyproject.toml]
rules:
  origin-undeclared: off
  holder-missing: warning
allow-licenses: [Apache-2.0, MIT OR ISC, "GPL-2.0-only WITH Classpath-exception-2.0", LicenseRef-ours]
deny-licenses: [AGPL-3.0-only]
components:
  - path: third_party/heron/**
    purl: pkg:github/marsh/heron@v2.1.0
    revision: 0123abc
    modified: true
waivers:
  - rule: [holder-missing, license-notice-missing]
    path: [src/a.py, src/b.py]
    reason: Permission by letter.
    until: 2027-01-31
    who: Legal
overrides:
  - path: packages/*/**
    rules: { spdx-invalid: note }
    deny-licenses: []
`;

describe('a configuration', () => {
  test('with every key, and with none', () => {
    expect(read(FULL)).toEqual({
      own: ['acme/loom'],
      include: ['src/**'],
      exclude: ['vendor/**'],
      index: ['tools/private.idx'],
      notice: ['docs/third-party.md'],
      release: {
        branches: ['release/*'],
        labels: ['release'],
        title: '^release',
        'version-files': ['pyproject.toml'],
      },
      rules: { 'origin-undeclared': 'off', 'holder-missing': 'warning' },
      'allow-licenses': [
        'Apache-2.0',
        'MIT OR ISC',
        'GPL-2.0-only WITH Classpath-exception-2.0',
        'LicenseRef-ours',
      ],
      'deny-licenses': ['AGPL-3.0-only'],
      components: [
        {
          path: 'third_party/heron/**',
          purl: 'pkg:github/marsh/heron@v2.1.0',
          revision: '0123abc',
          modified: true,
        },
      ],
      waivers: [
        {
          rule: ['holder-missing', 'license-notice-missing'],
          path: ['src/a.py', 'src/b.py'],
          reason: 'Permission by letter.',
          until: '2027-01-31',
          who: 'Legal',
        },
      ],
      overrides: [{ path: 'packages/*/**', rules: { 'spdx-invalid': 'note' }, 'deny-licenses': [] }],
    });
    for (const empty of ['', '# nothing\n', '{}', 'null', '---\n']) expect(read(empty)).toEqual(EMPTY);
  });

  test('tells the line of a setting, or of what is around it', () => {
    const { lineOf } = parseConfiguration(FULL, 'c.yml');
    expect(lineOf(['waivers', 0])).toBe(23);
    expect(lineOf(['waivers', 0, 'until'])).toBe(26);
    expect(lineOf(['overrides', 0, 'rules', 'nothing'])).toBe(30);
    expect(lineOf(['nothing'])).toBe(1);
  });
});

const waiver = (line: string): string => `waivers:\n  - rule: holder-missing\n    path: a.py\n${line}\n`;
const path = (pattern: string): string => `exclude:\n  - ${JSON.stringify(pattern)}\n`;

describe('what is refused, with its line', () => {
  test.each<[string, string, string | RegExp]>([
    ['a key', 'own: [a]\nexlude: [b]\n', 'c.yml, line 2: "exlude" is not known. Did you mean exclude?'],
    [
      'a far key',
      'colour: blue\n',
      /line 1: "colour" is not known\. Known are own, include, .*, overrides\./,
    ],
    [
      'a rule',
      'rules:\n  holder-mising: off\n',
      'line 2: "holder-mising" is not known in rules. Did you mean holder-missing?',
    ],
    [
      'a key of a waiver',
      waiver('    reasn: x'),
      'line 4: "reasn" is not known in waivers.1. Did you mean reason?',
    ],
    [
      'a key of an override',
      'overrides:\n  - path: a\n    rulse: {}\n',
      'line 3: "rulse" is not known in overrides.1. Did you mean rules?',
    ],
    [
      'a key of release',
      'release:\n  branch: [a]\n',
      'line 2: "branch" is not known in release. Did you mean branches?',
    ],
    ['__proto__', '__proto__: 1\n', 'line 1: "__proto__" is not known.'],
    ['text for a list', '\n\nexclude: vendor/**\n', 'c.yml, line 3: exclude must be a list.'],
    ['a number for text', 'own:\n  - a\n  - 7\n', 'c.yml, line 3: own.2 must be text.'],
    ['nothing for a list', 'own:\n', 'line 1: own must be a list.'],
    ['empty text', 'own: [""]\n', 'line 1: own.1 is empty.'],
    ['a list for the file', '- own\n', 'c.yml, line 1: the file must be settings, each as KEY: VALUE.'],
    ['text for the file', 'hello\n', 'c.yml, line 1: the file must be settings, each as KEY: VALUE.'],
    ['a list for rules', 'rules: [holder-missing]\n', 'line 1: rules must be settings, each as KEY: VALUE.'],
    [
      'a level',
      'rules:\n  holder-missing: warn\n',
      'line 2: rules.holder-missing cannot be "warn". Did you mean warning?',
    ],
    [
      'a level that is none',
      'rules: { holder-missing: 3 }\n',
      /cannot be 3\. It is one of error, warning, note, off\./,
    ],
    [
      'off as YAML 1.1 has it',
      'rules: { holder-missing: false }\n',
      /cannot be false\. It is one of error, warning, note, off\./,
    ],
    ['a path that leads out', path('../a/**'), 'line 2: exclude.1 "../a/**" leads out of the audited folder'],
    ['an absolute path', path('/a'), /"\/a" is absolute/],
    ['a path of Windows', path('C:/a'), /is absolute/],
    ['a backslash', path('a\\b'), /has a backslash; folders are separated by “\/”/],
    ['a folder', path('vendor/'), /matches no file; for all that is in the folder write vendor\/\*\*/],
    ['an empty path', path(''), /is empty/],
    ['two slashes', path('a//b'), /matches no file/],
    ['an open bracket', path('a[b'), /cannot be read as a pattern/],
    ['an open brace', path('{a,b'), /cannot be read as a pattern/],
    ['a negation', path('!a'), /begins with “!”/],
    ['a round bracket', path('+(a|b)'), /has a round bracket/],
    ['too many stars', path('a*a*a*a*a*b'), /has more stars than 3 in a name/],
    ['too many folders of any depth', path('**/a/**/b/**/c/**/d/**/e/**/f/**/g/**/h/**/*'), /or 8 in all/],
    ['many alternatives', path('{a,a}'.repeat(30)), /has more than 4 groups of alternatives/],
    ['a repeated bracket', path('[a]+b'), /has a “\+” behind a bracket/],
    ['a long path', path('a'.repeat(501)), /is longer than 500 characters/],
    [
      'no reason',
      'waivers:\n  - rule: holder-missing\n    path: a.py\n',
      'line 2: waivers.1.reason is missing.',
    ],
    ['a reason of dots', waiver('    reason: "..."'), 'line 4: waivers.1.reason is empty.'],
    ['no rule', 'waivers:\n  - path: a\n    reason: b\n', 'line 2: waivers.1.rule is missing.'],
    [
      'a rule that is none',
      'waivers: [{ rule: holder-mising, path: a, reason: b }]\n',
      'waivers.1.rule cannot be "holder-mising". Did you mean holder-missing?',
    ],
    [
      'a rule about waivers',
      'waivers: [{ rule: waiver-unused, path: a, reason: b }]\n',
      /cannot be "waiver-unused"/,
    ],
    ['no rules', 'waivers: [{ rule: [], path: a, reason: b }]\n', 'waivers.1.rule is empty.'],
    ['a rule in a list', 'waivers: [{ rule: [7], path: a, reason: b }]\n', /waivers\.1\.rule\.1 cannot be 7/],
    [
      'a number for a path',
      'waivers: [{ rule: spdx-invalid, path: 7, reason: b }]\n',
      'waivers.1.path must be text or a list of texts.',
    ],
    [
      'a bad pattern in a list',
      'waivers: [{ rule: spdx-invalid, path: [a, /b], reason: b }]\n',
      /waivers\.1\.path\.2 "\/b" is absolute/,
    ],
    [
      'a bad pattern alone',
      'waivers: [{ rule: spdx-invalid, path: /b, reason: b }]\n',
      /waivers\.1\.path "\/b" is absolute/,
    ],
    [
      'a day that is none',
      waiver('    reason: a\n    until: 2027-02-30'),
      'line 5: waivers.1.until "2027-02-30" is no day; write it like 2027-01-31.',
    ],
    ['a day in words', waiver('    reason: a\n    until: next year'), /"next year" is no day/],
    ['a year', waiver('    reason: a\n    until: 2027'), 'waivers.1.until must be text.'],
    [
      'a license',
      'allow-licenses: [Apache 2.0]\n',
      'allow-licenses.1 "Apache 2.0" is no SPDX expression; write Apache-2.0.',
    ],
    ['an old license id', 'deny-licenses: [GPL-2.0]\n', /write GPL-2\.0-only/],
    ['an open expression', 'allow-licenses: ["(MIT OR"]\n', /is no SPDX expression/],
    ['expression garbage', 'allow-licenses: ["AND ) OR WITH (("]\n', /is no SPDX expression/],
    ['no license', 'allow-licenses: [NONE]\n', /names no license/],
    ['two licenses at once', 'allow-licenses: [MIT AND ISC]\n', /joins licenses by AND; name each by itself/],
    [
      'a purl',
      'components: [{ path: a, purl: transformers }]\n',
      /"transformers" is no purl; write it like pkg:github/,
    ],
    ['a component without one', 'components: [{ path: a }]\n', 'components.1.purl is missing.'],
    [
      'modified in words',
      'components: [{ path: a, purl: pkg:pypi/a, modified: "yes" }]\n',
      'components.1.modified must be true or false.',
    ],
    ['a title', 'release: { title: "(" }\n', /release\.title is no regular expression/],
    ['YAML that does not close', 'own: [a\nexclude: [b]\n', /^c\.yml, line \d+: /],
    ['YAML with tabs', 'own:\n\t- a\n', /^c\.yml, line 2: /],
    ['a key twice', 'own: [a]\nown: [b]\n', 'c.yml, line 2: Map keys must be unique.'],
    [
      'a key twice, deep',
      'rules:\n  spdx-invalid: off\n  spdx-invalid: note\n',
      'c.yml, line 3: Map keys must be unique.',
    ],
    ['a list for a key', 'own: [a]\n? [b]\n: c\n', 'c.yml, line 2: a key must be text.'],
    ['an alias of nothing', 'own: *nobody\n', /^c\.yml.*nobody/],
    ['two documents', 'own: [a]\n---\nown: [b]\n', /c\.yml, line \d: a second document begins here/],
    ['brackets without end', '['.repeat(20_000), /^c\.yml/],
    ['a huge file', `# ${'x'.repeat(LARGEST_CONFIGURATION)}`, /larger than 256 KiB/],
  ])('%s', (_what, text, message) => {
    const refused = (): unknown => parseConfiguration(text, 'c.yml');
    expect(refused).toThrow(ColophonError);
    expect(refused).toThrow(message);
  });

  test('aliases that multiply', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++) lines.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`);
    expect(() => read(lines.join('\n'))).toThrow(/^c\.yml, line 2: Excessive alias count/);
  });

  test('thousands of keys, in seconds, and with the first problems only', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n');
    const start = performance.now();
    expect(() => read(text)).toThrow(/19990 more problems are not listed/);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('several problems at once', () => {
    expect(() => read('own: 1\nrules: 2\n')).toThrow(
      'c.yml, line 1: own must be a list. line 2: rules must be settings, each as KEY: VALUE.',
    );
  });
});

test('any text is a configuration or a clear error', () => {
  const line = fc.constantFrom(
    ...FULL.split('\n'),
    '  - ',
    'waivers:',
    '  - { rule: *x, path: [',
    'a: &x b',
    '!!binary x',
    '? [a]',
    ': b',
    '%YAML 1.1',
  );
  const mixed = fc.array(fc.oneof(line, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 40 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        mixed.map((all) => all.join('\n')),
      ),
      (text) => {
        try {
          const { configuration } = parseConfiguration(text, 'c.yml');
          expect(Object.keys(configuration)).toEqual(expect.arrayContaining(Object.keys(EMPTY)));
        } catch (error) {
          expect(error).toBeInstanceOf(ColophonError);
          expect((error as Error).message).toMatch(/^c\.yml/);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('any value is a configuration or a clear error', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(...Object.keys(EMPTY), 'allow-licenses', 'deny-licenses'),
        fc.jsonValue({ maxDepth: 4 }),
      ),
      (value) => {
        try {
          parseConfiguration(JSON.stringify(value), 'c.yml');
        } catch (error) {
          expect(error).toBeInstanceOf(ColophonError);
          expect((error as Error).message).toMatch(/^c\.yml, line \d+: /);
        }
      },
    ),
    { numRuns: 500 },
  );
});
