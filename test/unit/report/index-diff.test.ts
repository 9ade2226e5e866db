import { describe, expect, test } from '@jest/globals';
import { compareManifests } from '../../../src/origin/build/compare-manifests.ts';
import type { Manifest } from '../../../src/origin/build/manifest.ts';
import type { IndexDiff } from '../../../src/report/index-diff.ts';
import { DIFF_BYTES, formatDiffMarkdown } from '../../../src/report/index-diff-markdown.ts';
import { formatDiffText } from '../../../src/report/index-diff-text.ts';
import { manifest, manifestComponent } from '../../support/manifest.ts';
import { HOSTILE } from './sample.ts';

const ACME = manifestComponent();
const NEWER = manifestComponent({
  license: 'MIT',
  files: 3,
  fingerprints: 150,
  holders: { 'Example Labs': 9, 'New Ltd.': 1 },
  releases: [...ACME.releases, { version: '3.0', date: '2024-12-01', sha256: 'cc', files: 3 }],
});
const GONE = manifestComponent({ purl: 'pkg:pypi/gone' });

function diff(before: Manifest, after: Manifest): IndexDiff {
  return {
    ...compareManifests(before, { ...after, version: '2' }),
    bytes: { before: 900_000, after: 1_500_000 },
  };
}

const CHANGED = diff(
  manifest([ACME, GONE]),
  manifest([NEWER, manifestComponent({ purl: 'pkg:pypi/new' })], ['pkg:pypi/gone', 'pkg:pypi/late']),
);

describe('formatDiffText', () => {
  const text = formatDiffText(CHANGED, { color: false, width: Number.POSITIVE_INFINITY });

  test('a page as a person reads it', () => {
    expect(text).toBe(`origin index 1 → 2

              before    after  difference
components         2        2           0
releases           4        5          +1
files              4        5          +1
contents           8        8           0
fingerprints     200      250         +50
size          900 kB  1.50 MB     +600 kB

⚠ 1 component of the old index could not be had this time
  pkg:pypi/gone: no connection

New components
  pkg:pypi/new: Apache-2.0, 2 releases, 2 files

Changed components
  pkg:pypi/acme: files +1, fingerprints +50; 3.0 (2024-12-01, 3 files)

Holders
  pkg:pypi/acme: + New Ltd.; − Acme Inc.

Licenses and NOTICE
  pkg:pypi/acme: Apache-2.0 → MIT

Could not be had, and were not in the old index either
  pkg:pypi/late: no connection
`);
  });

  test('nothing changed', () => {
    const same = formatDiffText(diff(manifest([ACME]), manifest([ACME])), { color: false, width: 80 });
    expect(same.trimEnd().split('\n').at(-1)).toBe('Nothing differs but the version.');
  });
});

describe('formatDiffMarkdown', () => {
  test('short tables, and a warning first where something was lost', () => {
    const text = formatDiffMarkdown(CHANGED);
    expect(text).toMatch(
      /^## Origin index 1 → 2\n\n> \[!WARNING\]\n> 1 component of the old index could not be had/,
    );
    expect(text).toContain('| size | 900 kB | 1.50 MB | +600 kB |');
    expect(text).toContain('| <code>pkg&#58;pypi/acme</code> | 3.0 (2024-12-01, 3 files) | +1 | +50 |');
    expect(text).toContain('| <code>pkg&#58;pypi/acme</code> | New Ltd. | Acme Inc. |');
    expect(text).toContain('| <code>pkg&#58;pypi/acme</code> | Apache-2.0 | MIT |');
    expect(text).toContain('### Lost\n');
    expect(text).not.toContain('<details>');
  });

  test('long lists are folded', () => {
    const many = Array.from({ length: 20 }, (_, i) => manifestComponent({ purl: `pkg:pypi/new-${i}` }));
    const holders = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`Holder ${i}`, 1]));
    const text = formatDiffMarkdown(
      diff(manifest([ACME]), manifest([manifestComponent({ holders }), ...many])),
    );
    expect(text).toContain('### New components\n\n<details><summary>20 rows</summary>\n\n| component |');
    expect(text).toContain('Holder 3<details><summary>and 5 more</summary>Holder 4<br>');
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? -1);
  });

  test('fits into a pull request, whatever changed, and says that it is cut', () => {
    const many = Array.from({ length: 3000 }, (_, i) => manifestComponent({ purl: `pkg:pypi/new-${i}` }));
    const text = formatDiffMarkdown(diff(manifest([ACME]), manifest([NEWER, ...many])));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(DIFF_BYTES);
    expect(text).toContain('\n</details>\n\n**This list is cut.**');
  });

  test('names of others neither act as Markdown nor break a table', () => {
    const hostile = manifestComponent({ holders: { [HOSTILE]: 1 }, license: HOSTILE });
    const text = formatDiffMarkdown(diff(manifest([ACME]), manifest([hostile], [HOSTILE])));
    expect(text).not.toMatch(/<img|\x1b|\u202e|^::error|##\[/m);
    for (const row of text.split('\n').filter((line) => line.startsWith('| <code>')))
      expect([3, 4, 5]).toContain(row.match(/(?<!\\)\|/g)?.length);
  });
});
