import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { pageOf, upstreamsPage } from '../../../scripts/upstreams.mjs';
import { manifest, manifestComponent } from '../../support/manifest.ts';

const place = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const COMMIT = '0123456789012345678901234567890123456789';

const ACME = manifestComponent({
  holders: { 'Acme Inc.': 9, 'Example Labs': 4, 'A | B': 2, _C_: 1, 'D Ltd.': 1 },
  notes: 'Since <1.0> under *another* name.',
  documents: [
    { since: '1.0', license: 'MIT', holders: [], notice: null, authors: null },
    { since: '2.0', license: 'MIT', holders: [], notice: 'NOTICE 00ff', authors: null },
  ],
  releases: [
    { version: '1.0', date: '2024-01-01', files: 1, yanked: true },
    { version: '2.0', date: '2024-06-01', files: 2 },
  ],
  remarks: [
    { version: '0.8', reason: 'It has no sdist.' },
    { version: '0.9', reason: 'It has no sdist.' },
    { version: '2.0', reason: 'acme/big.py: it is too large' },
  ],
});
const MODEL = manifestComponent({
  purl: 'pkg:huggingface/acme/loom',
  license: null,
  repository: null,
  source: 'hub',
  holders: {},
  releases: [{ version: COMMIT, date: '2024-02-03', files: 2 }],
  remarks: [
    {
      version: null,
      reason:
        "https://example.com/a could not be fetched: no route. The mirror's newest commit is of 2024-01-02.",
    },
  ],
});
const RECIPE = {
  components: [
    { purl: 'pkg:pypi/acme', name: 'Acme Models', source: { kind: 'dir' as const, path: '.', dates: {} } },
  ],
  unavailable: [
    { name: 'Zeta', repository: 'https://example.com/zeta', reason: 'its archives are encrypted' },
  ],
};

describe('upstreamsPage', () => {
  const page = upstreamsPage(manifest([MODEL, ACME], ['pkg:pypi/late']), RECIPE);

  test('a row a component: linked, with releases and the main holders', () => {
    expect(page).toContain(
      '| [Acme Models](https://example.com/acme/acme) | `pkg:pypi/acme` | PyPI | Apache-2.0 | every folder | 2: 1.0 (2024-01-01) – 2.0 (2024-06-01) | 2 | Acme Inc.; Example Labs; A \\| B; and 2 more |',
    );
    expect(page).toContain(
      '| acme/loom | `pkg:huggingface/acme/loom` | Hugging Face Hub | not known | not known | 1: 2024-02-03 | 2 | – |',
    );
    expect(page.indexOf('acme/loom')).toBeLessThan(page.indexOf('Acme Models'));
  });

  test.each([
    [{ kind: 'pypi', package: 'acme', since: '2.0' }, 'every release from 2.0 on'],
    [
      { kind: 'pypi', package: 'acme', every: 'quarter', until: '3.0' },
      'last release of each quarter up to 3.0',
    ],
    [{ kind: 'git', revisions: 'tags', every: 'month' }, 'last tag v\\* of each month'],
    [{ kind: 'git', revisions: 'history' }, 'every commit that touches its files'],
    [
      { kind: 'git', revisions: 'history', every: 'quarter', since: '2024-08-01' },
      'last commit of each quarter that touches its files from 2024-08-01 on',
    ],
    [{ kind: 'hub', model: 'acme/loom' }, 'every commit'],
  ] as const)('what was read: %j', (source, text) => {
    const row = upstreamsPage(manifest([ACME]), { components: [{ purl: ACME.purl, name: 'Acme', source }] });
    expect(row).toContain(`| PyPI | Apache-2.0 | ${text} | 2: 1.0`);
  });

  test('a hub that an offline build did not ask: the reason behind that', () => {
    const { missing, ...rest } = manifest([], ['pkg:huggingface/acme/loom']);
    const reason = 'The cache has no listing of acme/loom, and the Hub was not asked (offline build).';
    const late = { ...rest, missing: missing.map((entry) => ({ ...entry, reason })) };
    expect(upstreamsPage(late, { components: [] })).toContain(
      '| The Hub cannot be reached from where this index was built. |',
    );
  });

  test('what is shipped beside the code, from when on', () => {
    expect(page).toContain('| `pkg:pypi/acme` | 2.0 (2024-06-01) | NOTICE 00ff | – |');
    expect(page).not.toContain('| `pkg:pypi/acme` | 1.0 (2024-01-01) | – | – |');
  });

  test('what could not be had, from the manifest and from the recipe', () => {
    expect(page).toContain('| pkg:pypi/late | `pkg:pypi/late` | No connection. |');
    expect(page).toContain('| [Zeta](https://example.com/zeta) | – | Its archives are encrypted. |');
  });

  test('remarks are counted', () => {
    expect(page).toContain(
      '| `pkg:pypi/acme` | 1 × a member was not taken: it is too large<br>2 × left out: no sdist<br>1 × withdrawn by its publisher, and in |',
    );
    expect(page).toContain('One repository could not be fetched anew');
    expect(page).not.toContain('no route');
  });

  test('nothing of others acts as Markdown or HTML', () => {
    expect(page).toContain('Since \\<1.0\\> under \\*another\\* name.');
    const hostile = manifestComponent({
      repository: 'javascript:alert(1)',
      holders: { '<img src=x> [a](b)\n\n# own | `': 1 },
    });
    const bad = upstreamsPage(manifest([hostile]), { components: [] });
    expect(bad).toContain('\\<img src=x\\> \\[a\\](b) # own \\| \\`');
    expect(bad).not.toContain('javascript:');
  });

  test('the same twice', () => {
    expect(upstreamsPage(manifest([ACME, MODEL], ['pkg:pypi/late']), RECIPE)).toBe(page);
  });
});

test('docs/upstreams.md is what data/ holds', () => {
  const page = existsSync(place('docs/upstreams.md')) ? readFileSync(place('docs/upstreams.md'), 'utf8') : '';
  if (page !== pageOf(place('data/recipe.yml'), place('data/origins.json')))
    throw new Error(
      'docs/upstreams.md is out of date. Run `node scripts/upstreams.mjs` and commit the page.',
    );
});
