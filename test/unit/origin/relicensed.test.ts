/** Code that stayed as it is while its project changed the licence. */
import { describe, expect, test } from '@jest/globals';
import type { IndexedComponent } from '../../../src/origin/index-data.ts';
import { DEFAULT_OPTIONS } from '../../../src/origin/views.ts';
import { scanFile } from '../../../src/scan/scan-file.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile } from '../../support/synthetic.ts';

const CODE = syntheticFile({ header: [], seed: 5, functions: 9 });
const notice = (license: string): string => `# SPDX-License-Identifier: ${license}\n`;

/** heron, whose LICENSE says one thing at its first release and another at its second. */
function heron(first: string, second: string): IndexedComponent {
  const of = component('marsh', 'heron', [100, 200], first);
  const [document] = of.documents;
  const documentOf = (since: number, expression: string) => ({
    notice: null,
    authors: null,
    ...document,
    since,
    license: { expression, holders: ['heron authors'] },
  });
  return { ...of, documents: [documentOf(0, first), ...(first === second ? [] : [documentOf(1, second)])] };
}

function licenseOf(of: IndexedComponent, files: readonly [string, string], scanned = CODE): string | null {
  const index = inventedIndex(
    part(
      of,
      files.map((text) => ({ 'heron/a.py': text })),
    ),
  );
  const context = {
    fingerprints: DEFAULT_OPTIONS,
    indexes: [index],
    isOwn: () => false,
    parts: false,
    declared: [],
  };
  const [origin] = scanFile('a.py', Buffer.from(scanned), context).origins;
  return origin?.evidence.license ?? null;
}

describe('a project that changed its license while the code stayed', () => {
  test.each<[string, IndexedComponent, readonly [string, string], string]>([
    ['by its LICENSE', heron('CC-BY-NC-4.0', 'Apache-2.0'), [CODE, CODE], 'Apache-2.0 OR CC-BY-NC-4.0'],
    [
      'by the header of the file',
      heron('CC-BY-NC-4.0', 'CC-BY-NC-4.0'),
      [notice('CC-BY-NC-4.0') + CODE, notice('MIT') + CODE],
      'MIT OR CC-BY-NC-4.0',
    ],
    [
      'by its LICENSE, which the header does not follow',
      heron('MIT', 'GPL-3.0-only'),
      [notice('MIT') + CODE, notice('MIT') + CODE],
      'MIT',
    ],
    ['not at all', heron('MIT', 'MIT'), [CODE, CODE], 'MIT'],
    [
      'to several at once',
      heron('GPL-2.0-only', 'GPL-2.0-only'),
      [notice('GPL-2.0-only') + CODE, notice('MIT AND ISC') + CODE],
      '(MIT AND ISC) OR GPL-2.0-only',
    ],
  ])('%s', (_, of, files, expected) => {
    expect(licenseOf(of, files)).toBe(expected);
  });

  test('what was changed with the license stands under the new one', () => {
    const changed = syntheticFile({ header: [], seed: 77, functions: 9 });
    const files = [notice('CC-BY-NC-4.0') + CODE, notice('Apache-2.0') + changed] as const;
    expect(licenseOf(heron('CC-BY-NC-4.0', 'Apache-2.0'), files, changed)).toBe('Apache-2.0');
  });
});
