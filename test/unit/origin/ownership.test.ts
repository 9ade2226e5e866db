import { describe, expect, test } from '@jest/globals';
import type { Component } from '../../../src/origin/evidence.ts';
import { ownershipOf, packageNameOf } from '../../../src/origin/ownership.ts';
import { repositorySlug } from '../../../src/origin/repository-slug.ts';

const acme: Component = {
  purl: 'pkg:pypi/acme-models',
  name: 'acme-models',
  aliases: ['former-owner/models', 'models of acme'],
  repository: 'https://example.com/acme/models',
  license: 'Apache-2.0',
};
const nobody = { repository: null, packageName: null, declared: [] };

describe('a component is the scanned project itself', () => {
  test.each([
    ['when the Git remote is its repository', { ...nobody, repository: 'git@example.com:acme/models.git' }],
    ['when the surroundings say so', { ...nobody, repository: 'Acme/Models' }],
    [
      'when no repository is known and the package metadata name it',
      { ...nobody, packageName: 'acme-models' },
    ],
    ['when the configuration names its purl', { ...nobody, declared: ['pkg:pypi/acme-models'] }],
    ['when the configuration names its repository', { ...nobody, declared: ['acme/models'] }],
    ['when the same publisher is scanned', { ...nobody, repository: 'acme/something-else' }],
    ['when a former name of it is scanned', { ...nobody, repository: 'former-owner/models' }],
    ['when the package is named as its repository', { ...nobody, packageName: 'Acme_Models' }],
  ])('%s', (_, identity) => {
    expect(ownershipOf(acme, identity)).not.toBeNull();
  });
});

describe('a component is someone else’s', () => {
  test.each([
    ['by default', nobody],
    [
      'in a fork, whatever its package metadata say',
      { ...nobody, repository: 'other/models', packageName: 'acme-models' },
    ],
    ['when the package has another name', { ...nobody, packageName: 'other' }],
  ])('%s', (_, identity) => {
    expect(ownershipOf(acme, identity)).toBeNull();
  });
});

describe('a maker who publishes under several names', () => {
  const shipped = (holder: string) => ({
    ...acme,
    repository: 'https://example.com/marsh/models',
    documents: [{ since: 0, notice: null, authors: null, license: { expression: 'MIT', holders: [holder] } }],
  });
  test.each<[string, string, string, boolean]>([
    ['begins with the name that the licence has', 'Marsh', 'marsh-heron/other', true],
    ['begins with it, written in full', 'The Marsh team', 'Marsh-Heron/other', true],
    ['begins with a word that the licence does not have', 'Heron Labs', 'marsh-heron/other', false],
    ['only begins with the same letters', 'Marsh', 'marshland/other', false],
    ['is another', 'Marsh', 'lake-heron/other', false],
  ])('is the same where the name %s', (_, holder, repository, same) => {
    const reason = ownershipOf(shipped(holder), { ...nobody, repository });
    expect(reason !== null).toBe(same);
    if (same) expect(reason).toMatch(/marsh publishes it/);
  });
  test('is told by a word that is long enough', () => {
    const short = { ...shipped('Reed'), repository: 'https://example.com/reed/models' };
    expect(ownershipOf(short, { ...nobody, repository: 'reed-heron/other' })).toBeNull();
  });
});

test.each([
  ['https://example.com/Acme/Models.git', 'acme/models'],
  ['https://user@example.com/acme/models/', 'acme/models'],
  ['ssh://git@example.com:22/acme/models', 'acme/models'],
  ['git@example.com:acme/models.git', 'acme/models'],
  ['acme/models', 'acme/models'],
])('the slug of %s is %s', (address, slug) => {
  expect(repositorySlug(address)).toBe(slug);
});

test.each([
  ['pyproject.toml', '[build-system]\nrequires = []\n[project]\nname = "acme"\n', 'acme'],
  ['pyproject.toml', '[tool.poetry]\nname = "acme"\n', 'acme'],
  ['pyproject.toml', '[tool.other]\nname = "no"\n', null],
  ['setup.cfg', '[metadata]\nname = acme\n', 'acme'],
  ['setup.py', 'setup(\n    name="acme",\n)\n', 'acme'],
  ['setup.py', 'setup(name=NAME)\n', null],
] as const)('the package name in %s', (file, text, name) => {
  expect(packageNameOf(file, text)).toBe(name);
});
