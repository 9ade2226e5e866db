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
