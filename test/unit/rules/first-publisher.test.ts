/** What is owed to a file's first publisher when the code came through another project. */
import { describe, expect, test } from '@jest/globals';
import type { Component, OriginEvidence } from '../../../src/origin/evidence.ts';
import type { Finding, RuleId } from '../../../src/report/schema.ts';
import { runRules } from '../../../src/rules/registry.ts';
import { context, file, HEADER, licenseText, origin } from './context.ts';

const EGRET: Component = {
  purl: 'pkg:github/lake/egret',
  name: 'egret',
  aliases: [],
  repository: 'https://github.com/lake/egret',
  license: 'Apache-2.0',
};
const between = (changes: Partial<OriginEvidence> = {}): OriginEvidence =>
  origin({
    component: EGRET,
    purl: 'pkg:github/lake/egret@1.0',
    path: 'egret/kv.py',
    holders: [],
    notice: 'none',
    share: 1,
    kind: 'verbatim',
    ...changes,
  });
const first = (): OriginEvidence => origin({ through: 'pkg:github/lake/egret@1.0' });
const APACHE_TEXT = { LICENSE: licenseText('Apache-2.0') };

function rules(
  text: string,
  origins: OriginEvidence[],
  documents: Record<string, string> = APACHE_TEXT,
): RuleId[] {
  return runRules(context({ files: [file('model.py', text, ...origins)], documents })).map(
    ({ rule }) => rule,
  );
}

describe('code of heron that came through egret, which dropped its header', () => {
  test('owes heron’s notice and holders, and names one component', () => {
    expect(rules('x = 1\n', [first(), between()])).toEqual([
      'holder-missing',
      'license-notice-missing',
      'notice-entry-missing',
      'origin-undeclared',
    ]);
  });

  test('an exact copy of egret’s file is no change of the releaser’s; a changed one is', () => {
    expect(rules(HEADER, [first(), between()])).not.toContain('change-notice-missing');
    expect(rules(HEADER, [first(), between({ kind: 'modified', share: 0.8 })])).toContain(
      'change-notice-missing',
    );
  });

  test('what the releaser changed is told by egret’s file, where its license asks too', () => {
    const changed = (license: string): Finding[] =>
      runRules(
        context({
          files: [
            file(
              'model.py',
              HEADER,
              first(),
              between({ license, kind: 'verbatim', share: 1, importsOnly: true }),
            ),
          ],
          documents: APACHE_TEXT,
        }),
      ).filter(({ rule }) => rule === 'change-notice-missing');
    expect(changed('Apache-2.0')).toMatchObject([
      { level: 'warning', origin: { purl: 'pkg:github/lake/egret@1.0' } },
    ]);
    const [finding, ...others] = changed('MIT');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ level: 'warning', origin: { purl: 'pkg:pypi/heron@2.1.0' } });
    expect(finding?.message).toContain('The code of this file is that of egret/kv.py of egret 1.0');
  });

  test('naming egret in NOTICE says where it comes from', () => {
    const documents = {
      ...APACHE_TEXT,
      NOTICE: 'This product contains code from egret (https://github.com/lake/egret).',
    };
    expect(rules(HEADER, [first(), between()], documents)).toEqual(['origin-undeclared']);
  });
});

/** egret holds of the file what heron had published before, and nothing more. */
describe('code of heron that egret only carried', () => {
  const carried = (changes: Partial<OriginEvidence> = {}): OriginEvidence =>
    between({ license: 'MPL-2.0', share: 0.87, ...changes });
  const MIT_TEXT = { LICENSE: licenseText('MIT') };
  const asked = (
    text: string,
    origins: OriginEvidence[],
    documents: Record<string, string> = MIT_TEXT,
  ): string[] =>
    runRules(context({ files: [file('model.py', text, ...origins)], documents })).map(
      ({ rule, origin: of }) => `${rule} ${of?.purl.split(/[/@]/).at(-2)}`,
    );

  test('egret’s license asks for nothing, and heron is the one to name', () => {
    expect(asked('x = 1\n', [first(), carried()])).toEqual([
      'holder-missing heron',
      'license-notice-missing heron',
      'license-text-missing heron',
      'notice-entry-missing heron',
      'origin-undeclared heron',
    ]);
  });
  test('what egret added stands under egret’s license', () => {
    expect(asked('x = 1\n', [first(), carried({ share: 1 })])).toEqual(
      expect.arrayContaining([
        'license-replaced egret',
        'license-text-missing egret',
        'notice-entry-missing egret',
      ]),
    );
  });
  test.each<[string, number, number, string]>([
    ['a few tokens of a small file', 0.94, 200, 'heron'],
    ['as many points of a large one', 0.94, 2000, 'egret'],
    ['few tokens, and much of a scrap', 1, 60, 'egret'],
  ])('where egret holds more by %s, %s to name is', (_, share, tokens, name) => {
    const regions = [{ startLine: 1, endLine: 9, originStartLine: 1, originEndLine: 9, tokens }];
    const said = asked('x = 1\n', [first(), carried({ share, regions })]);
    expect(said).toContain(`notice-entry-missing ${name}`);
    expect(said.includes('license-replaced egret')).toBe(name === 'egret');
  });
  test('a doubtful first publisher takes nothing away', () => {
    const doubtful = { ...first(), confidence: 'low' as const };
    expect(asked('x = 1\n', [doubtful, carried()])).toContain('license-replaced egret');
  });
  test.each(['heron', 'egret'])('to name %s in NOTICE and in the file will do', (name) => {
    const source = { heron: 'https://github.com/marsh/heron', egret: 'https://github.com/lake/egret' }[name];
    const said = asked(`# Adapted from ${source}\nx = 1\n`, [first(), carried()], {
      ...MIT_TEXT,
      NOTICE: `This product contains code from ${name} (${source}).`,
    });
    expect(said.filter((rule) => /^(?:notice-entry|origin-un)/.test(rule))).toEqual([]);
  });
  test('egret’s header without a license of its own is heron’s notice: asked for once', () => {
    const silent = carried({ license: null, notice: 'header', holders: ['Heron Inc. team'], share: 1 });
    const said = asked('x = 1\n', [first(), silent]);
    expect(
      said.filter((rule) => rule.startsWith('license-notice') || rule.startsWith('license-unknown')),
    ).toEqual(['license-notice-missing heron']);
    const other = { ...silent, holders: ['Ibis'] };
    expect(asked('x = 1\n', [first(), other])).toContain('license-unknown egret');
  });
});

describe('a file that names heron itself, though egret agrees better', () => {
  const NAMED = '# Adapted from https://github.com/marsh/heron/blob/main/model.py\nx = 1\n';
  const asked = (othersPhrases: readonly string[]): string[] =>
    runRules(
      context({
        files: [file('model.py', NAMED, first(), between())],
        documents: APACHE_TEXT,
        othersPhrases,
      }),
    ).flatMap(({ rule, origin: of }) => (rule === 'notice-entry-missing' ? (of?.purl ?? []) : []));

  test('is asked to name heron', () => {
    expect(asked([])).toEqual(['pkg:pypi/heron@2.1.0']);
  });
  test('egret’s own line that came along says nothing of the releaser’s source', () => {
    expect(asked([NAMED.slice(2, NAMED.indexOf('\n'))])).toEqual(['pkg:github/lake/egret@1.0']);
  });
});
