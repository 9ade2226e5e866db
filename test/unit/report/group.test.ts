import { expect, test } from '@jest/globals';
import { grouped } from '../../../src/report/group.ts';
import { finding, WAIVED } from './sample.ts';

const text = (path: string, over = {}) =>
  finding({
    rule: 'license-text-missing',
    path,
    message: `about ${path}`,
    evidence: { expected: ['Apache-2.0'], found: [], share: 0.5, margin: null },
    ...over,
  });

test('findings about the release come together, the others stay apart', () => {
  const groups = grouped([
    text('b.py'),
    finding({ path: 'b.py' }),
    text('a.py', { origin: { purl: 'pkg:pypi/acme-models@2.0', path: 'other.py' } }),
    finding({ path: 'a.py' }),
    text('c.py', { origin: { purl: 'pkg:pypi/else@1', path: 'x.py' } }),
  ]);
  expect(groups.map(({ finding: { rule }, paths }) => [rule, ...paths])).toEqual([
    ['holder-missing', 'a.py'],
    ['holder-missing', 'b.py'],
    ['license-text-missing', 'a.py', 'b.py'],
    ['license-text-missing', 'c.py'],
  ]);
});

test('errors stand before warnings and notes, waived findings nowhere', () => {
  const groups = grouped([
    finding({ level: 'note' }),
    finding({ level: 'warning' }),
    finding({ waived: WAIVED }),
    finding({ level: 'error', evidence: { expected: [], found: [], share: null, margin: null } }),
    finding({ level: 'error' }),
  ]);
  expect(groups.map(({ finding: { level, evidence } }) => [level, evidence.share])).toEqual([
    ['error', 0.86],
    ['error', null],
    ['warning', 0.86],
    ['note', 0.86],
  ]);
});
