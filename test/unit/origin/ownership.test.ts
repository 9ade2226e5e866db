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
