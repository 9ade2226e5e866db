import { expect, test } from '@jest/globals';
import { evidenceOf } from '../../../src/origin/describe.ts';
import { type ComponentDocuments, NO_DOCUMENTS, type OriginFacts } from '../../../src/origin/evidence.ts';
import type { IndexedComponent } from '../../../src/origin/index-data.ts';
import type { OriginMatch } from '../../../src/origin/origin-match.ts';

const licensed = (expression: string | null): ComponentDocuments => ({
  ...NO_DOCUMENTS,
  license: { expression, holders: ['Ada Heron'] },
});

/** A match with a file of heron at a release; heron had no documents, then MIT from 1.1, then unknown terms from 1.3. */
function match(release: number, facts: Partial<OriginFacts> = {}): OriginMatch {
  const component: Partial<IndexedComponent> = {
    purl: 'pkg:pypi/heron',
    name: 'heron',
    permalink: null,
    releases: ['1.0', '1.1', '1.2', '1.3'].map((version) => ({ version, tag: version, day: 0, prefix: '' })),
    documents: [
      { since: 1, ...licensed('MIT') },
      { since: 3, ...licensed(null) },
    ],
  };
  const found: Partial<OriginMatch> = {
    component: component as IndexedComponent,
    path: 'heron/model.py',
    release,
    firstRelease: release,
    lastRelease: release,
    share: 1,
    confidence: 'high',
    kind: 'verbatim',
    importsOnly: false,
    lengthRatio: 1,
    regions: [],
    facts: { license: null, holders: [], notice: 'none', ...facts },
    rivalFacts: [],
    margin: null,
    alternatives: [],
    family: [],
  };
  return found as OriginMatch;
}

test.each<[number, string | null | undefined]>([
  [0, undefined],
  [1, 'MIT'],
  [2, 'MIT'],
  [3, null],
])('documents are those that the component had at release %i', (release, expression) => {
  expect(evidenceOf(match(release)).documents.license?.expression).toBe(expression);
});

test.each<[string, Partial<OriginFacts>, string | null]>([
  ['a file that says nothing stands under the license of its component', {}, 'MIT'],
  ['what is known of the file goes first', { license: 'Apache-2.0' }, 'Apache-2.0'],
  ['a notice that names no known license is not overruled', { notice: 'header' }, null],
])('%s', (_, facts, license) => {
  expect(evidenceOf(match(2, facts)).license).toBe(license);
});
