import { describe, expect, test } from '@jest/globals';
import { compareManifests, isUnchanged } from '../../../../src/origin/build/compare-manifests.ts';
import { manifest, manifestComponent } from '../../../support/manifest.ts';

const ACME = manifestComponent({ purl: 'pkg:pypi/acme' });

describe('compareManifests', () => {
  test('of an index and itself under another version: nothing changed', () => {
    const result = compareManifests(manifest([ACME]), { ...manifest([ACME]), version: '2' });
    expect(result.version).toEqual({ before: '1', after: '2' });
    expect(result).toMatchObject({
      added: [],
      removed: [],
      changed: [],
      newlyMissing: [],
      noLongerMissing: [],
    });
    expect(isUnchanged(result)).toBe(true);
  });

  test('new releases, files and holders', () => {
    const after = manifestComponent({
      purl: 'pkg:pypi/acme',
      files: 3,
      holders: { 'Example Labs': 9, 'New Ltd.': 1 },
      releases: [...ACME.releases, { version: '3.0', date: '2024-12-01', sha256: 'cc', files: 3 }],
    });
    const result = compareManifests(manifest([ACME]), manifest([after]));
    expect(isUnchanged(result)).toBe(false);
    expect(result.totals.releases).toEqual({ before: 2, after: 3 });
    expect(result.changed).toHaveLength(1);
    expect(result.changed[0]).toMatchObject({
      purl: 'pkg:pypi/acme',
      newReleases: [{ version: '3.0', date: '2024-12-01', files: 3 }],
      goneReleases: [],
      alteredReleases: [],
      files: { before: 2, after: 3 },
      // That Example Labs stands in more files than before is no change.
      newHolders: ['New Ltd.'],
      goneHolders: ['Acme Inc.'],
      license: null,
      documents: null,
    });
  });

  test('a release that is gone, one whose archive is another, and one that was withdrawn', () => {
    const [first, second] = ACME.releases as [(typeof ACME.releases)[number], (typeof ACME.releases)[number]];
    const altered = manifestComponent({ releases: [{ ...second, sha256: 'other' }] });
    const yanked = manifestComponent({ releases: [first, { ...second, yanked: true }] });
    const change = (after: typeof ACME) => compareManifests(manifest([ACME]), manifest([after])).changed[0];
    expect(change(altered)).toMatchObject({ goneReleases: ['1.0'], alteredReleases: ['2.0'] });
    expect(change(yanked)).toMatchObject({ goneReleases: [], alteredReleases: ['2.0'] });
  });

  test('the licence, and what is shipped with the newest release', () => {
    const shipped = { license: 'MIT', holders: [], notice: null, authors: null };
    const before = manifestComponent({ documents: [{ since: '1.0', ...shipped }] });
    const after = manifestComponent({
      license: 'MIT',
      documents: [
        { since: '1.0', ...shipped },
        { since: '2.0', ...shipped, notice: 'NOTICE 00ff' },
      ],
    });
    expect(compareManifests(manifest([before]), manifest([after])).changed[0]).toMatchObject({
      license: { before: 'Apache-2.0', after: 'MIT' },
      documents: { before: shipped, after: { ...shipped, notice: 'NOTICE 00ff' } },
    });
  });

  test('a component that could not be had this time is told from one that is not asked for', () => {
    const other = manifestComponent({ purl: 'pkg:pypi/other' });
    const gone = manifestComponent({ purl: 'pkg:pypi/gone' });
    const before = manifest([other, ACME, gone], ['pkg:pypi/late']);
    const late = manifestComponent({ purl: 'pkg:pypi/late' });
    const result = compareManifests(before, manifest([late, ACME], ['pkg:pypi/gone']));
    expect(result.removed.map(({ purl, reason }) => [purl, reason])).toEqual([
      ['pkg:pypi/gone', 'no connection'],
      ['pkg:pypi/other', null],
    ]);
    expect(result.added.map(({ purl }) => purl)).toEqual(['pkg:pypi/late']);
    expect(result.newlyMissing).toEqual([{ purl: 'pkg:pypi/gone', reason: 'no connection' }]);
    expect(result.noLongerMissing).toEqual(['pkg:pypi/late']);
  });

  test('a component read from two sources stands twice, and is compared with itself', () => {
    const second = manifestComponent({ purl: 'pkg:pypi/acme', source: 'git', files: 99 });
    const both = manifest([ACME, second]);
    expect(isUnchanged(compareManifests(both, both))).toBe(true);
    expect(compareManifests(manifest([ACME]), both).added).toHaveLength(1);
  });
});
