/** What makes a pull request a release: what an input says, else the configuration, else the input's default. Pure. */
import type { ReleasePatterns } from '../config/schema.ts';
import type { Inputs } from './inputs.ts';

export type ReleaseChoices = Pick<
  Inputs,
  'release-branches' | 'release-labels' | 'release-title' | 'release-versions'
>;

/** Defaults in action.yml. A runner does not tell them from what a user wrote, so an input that is one of them is not set. */
export const DEFAULTS = {
  'release-branches': ['release/*', 'release-please--*', 'changeset-release/*'],
  'release-labels': ['release'],
  'release-title': '^(chore(\\(.*\\))?: )?release\\b',
  'release-versions': [
    '**/pyproject.toml',
    '**/setup.cfg',
    '**/setup.py',
    '**/package.json',
    '**/__init__.py',
    '**/{version,_version,__version__,__about__}.py',
    '**/VERSION',
    'README.md',
  ],
} as const;

export function releaseChoices(inputs: ReleaseChoices, patterns: ReleasePatterns): ReleaseChoices {
  const listOf = (
    name: 'release-branches' | 'release-labels' | 'release-versions',
    configured: string[] | undefined,
  ): string[] =>
    configured !== undefined && String(inputs[name]) === String(DEFAULTS[name]) ? configured : inputs[name];
  return {
    'release-branches': listOf('release-branches', patterns.branches),
    'release-labels': listOf('release-labels', patterns.labels),
    'release-title':
      patterns.title !== undefined &&
      inputs['release-title']?.source === new RegExp(DEFAULTS['release-title']).source
        ? new RegExp(patterns.title, 'i')
        : inputs['release-title'],
    'release-versions': listOf('release-versions', patterns['version-files']),
  };
}
