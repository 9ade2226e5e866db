import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ids from 'spdx-license-ids/index.json' with { type: 'json' };
import { compatible, reachOf, refusal } from '../../../src/license/compatibility.ts';
import { GROUPS, PAIRS, REFUSALS } from '../../../src/license/compatibility-table.ts';

describe('code under one license in a work under another', () => {
  test.each<[string, string, 'yes' | 'no' | 'unknown']>([
    ['MIT', 'Apache-2.0', 'yes'],
    ['MIT', 'GPL-2.0-only', 'yes'],
    ['BSD-3-Clause', 'MIT', 'yes'],
    ['CC0-1.0', 'AGPL-3.0-only', 'yes'],
    ['Apache-2.0', 'MIT', 'yes'],
    ['Apache-2.0', 'GPL-2.0-only', 'no'],
    ['Apache-2.0', 'GPL-2.0-or-later', 'no'],
    ['Apache-2.0', 'GPL-3.0-only', 'yes'],
    ['Apache-2.0', 'GPL-3.0-or-later', 'yes'],
    ['Apache-2.0', 'LGPL-2.1-only', 'no'],
    ['Apache-2.0 OR MIT', 'GPL-2.0-only', 'yes'],
    ['Apache-2.0 AND MIT', 'GPL-2.0-only', 'no'],
    ['BSD-4-Clause', 'GPL-3.0-only', 'no'],
    ['OpenSSL', 'GPL-2.0-or-later', 'no'],
    ['GPL-2.0-only', 'GPL-3.0-only', 'no'],
    ['GPL-2.0-or-later', 'GPL-3.0-only', 'yes'],
    ['GPL-2.0+', 'GPL-3.0-or-later', 'yes'],
    ['GPL-3.0-only', 'GPL-2.0-or-later', 'no'],
    ['GPL-3.0-or-later', 'Apache-2.0', 'no'],
    ['GPL-3.0-only', 'AGPL-3.0-only', 'yes'],
    ['AGPL-3.0-only', 'GPL-3.0-only', 'no'],
    ['AGPL-3.0-or-later', 'MIT', 'no'],
    ['LGPL-2.1-or-later', 'GPL-3.0-only', 'yes'],
    ['LGPL-2.1-only', 'GPL-2.0-only', 'yes'],
    ['LGPL-3.0-only', 'GPL-2.0-only', 'no'],
    ['LGPL-3.0-only', 'MIT', 'no'],
    ['MPL-2.0', 'GPL-2.0-or-later', 'yes'],
    ['MPL-2.0', 'AGPL-3.0-only', 'yes'],
    ['MPL-2.0', 'Apache-2.0', 'yes'],
    ['MPL-2.0-no-copyleft-exception', 'GPL-3.0-only', 'no'],
    ['MPL-1.1', 'GPL-2.0-only', 'no'],
    ['EPL-2.0', 'GPL-3.0-only', 'no'],
    ['CDDL-1.0', 'GPL-2.0-only', 'no'],
    ['CC-BY-4.0', 'GPL-3.0-only', 'yes'],
    ['CC-BY-3.0', 'GPL-3.0-only', 'no'],
    ['CC-BY-SA-4.0', 'GPL-3.0-only', 'yes'],
    ['CC-BY-SA-4.0', 'MIT', 'no'],
    ['CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'yes'],
    ['CC-BY-NC-4.0', 'MIT', 'no'],
    ['CC-BY-NC-4.0', 'Apache-2.0', 'no'],
    ['CC-BY-NC-4.0', 'CC-BY-NC-4.0', 'yes'],
    ['CC-BY-NC-ND-4.0', 'Apache-2.0', 'no'],
    ['LicenseRef-Llama-3.1', 'Apache-2.0', 'no'],
    ['LicenseRef-Llama-3.1', 'LicenseRef-Llama-3.1', 'yes'],
    ['LicenseRef-Llama-3.1', 'LicenseRef-Gemma', 'unknown'],
    ['GPL-3.0-only', 'GPL-3.0-only AND MIT', 'yes'],
    ['Apache-2.0', 'GPL-2.0-only AND Apache-2.0', 'no'],
    ['GPL-3.0-only', 'MIT OR GPL-3.0-only', 'no'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only', 'yes'],
    ['LicenseRef-Heron', 'MIT', 'unknown'],
    ['MIT', 'LicenseRef-Heron', 'yes'],
    ['GPL-3.0-only', 'LicenseRef-Heron', 'unknown'],
    ['Apache 2', 'MIT', 'unknown'],
    ['MIT', '', 'unknown'],
  ])('%s in %s: %s', (inbound, outbound, ok) => {
    const answer = compatible(inbound, outbound);
    expect(answer.ok).toBe(ok);
    expect(answer.why).not.toBe('');
  });
});

test('every answer of the table has a source, every id is one that SPDX lists, and no id stands in two groups', () => {
  const listed = new Set<string>(ids.map((id) => id.replace(/-(?:only|or-later)$/, '')));
  const all = GROUPS.flatMap((group) => group.ids);
  expect(new Set(all).size).toBe(all.length);
  for (const id of [...all, ...PAIRS.flatMap(({ inbound, outbound }) => [...inbound, ...outbound])])
    expect(
      id.startsWith('LicenseRef-') || id === 'OpenMDW-1.0' || listed.has(id) ? id : `unknown: ${id}`,
    ).toBe(id);
  for (const { source } of [...GROUPS, ...PAIRS]) expect(source).not.toBe('');
  for (const { inbound } of PAIRS) for (const id of inbound) expect(reachOf(id)).not.toBeNull();
});

test.each<[string, string, string, string]>([
  ['Apache-2.0', 'GPL-2.0-only', 'Apache-2.0', REFUSALS.patents],
  ['GPL-2.0-or-later', 'MIT', 'GPL-2.0-or-later', REFUSALS.work],
  ['MIT AND EPL-2.0', 'GPL-3.0-only', 'EPL-2.0', REFUSALS.filesStay],
  ['CC-BY-NC-4.0', 'Apache-2.0 OR MIT', 'CC-BY-NC-4.0', REFUSALS.noncommercial],
  ['LicenseRef-Gemma', 'MIT', 'LicenseRef-Gemma', REFUSALS.useRestricted],
])('why %s is not taken in by %s', (inbound, outbound, license, because) => {
  expect(refusal(inbound, outbound)).toMatchObject({
    license,
    because,
    source: expect.stringMatching(/^https:/),
  });
});

test('a license goes with itself, and nothing throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...(ids as string[])), (id) => {
      // "or later" of the GNU licences too: whoever takes the work may choose among the same versions.
      expect(compatible(id, id).ok).not.toBe('no');
    }),
  );
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(['yes', 'no', 'unknown']).toContain(compatible(a, b).ok);
    }),
  );
});
