import { expect, test } from '@jest/globals';
import { checkoutOf } from '../../../src/action/checkout.ts';

const HEAD = 'a'.repeat(40);
const RUN = 'b'.repeat(40);
const runner = { server: 'https://github.com', repository: 'us/Ours', sha: RUN, below: 'code/' };
const at = (remoteUrl: string | null, payload: unknown = {}, over: Partial<typeof runner> = {}) =>
  checkoutOf(
    { topLevel: '/w/code', prefix: '', head: HEAD, remoteUrl, shallow: false, withoutFilters: [] },
    { ...runner, ...over },
    payload,
  );
const from = (sha: string, fork: string | null) => ({
  pull_request: { head: { sha, repo: fork === null ? null : { full_name: fork } } },
});

test.each([
  ['https', 'https://github.com/us/ours', null],
  ['ssh', 'git@github.com:us/ours.git', null],
  ['no remote', null, null],
  ['a folder as remote', '/srv/git/ours', null],
  ['another one', 'https://github.com/Them/Theirs.git', 'them/theirs'],
])('%s', (_what, remote, other) => {
  expect(at(remote).other).toBe(other);
  expect(at(remote).files).toBe(`https://github.com/${other ?? 'us/Ours'}/blob/${HEAD}/`);
});

test('links lead nowhere where the files are on another server', () => {
  for (const remote of [
    'https://elsewhere.example/them/theirs',
    'ssh://git@elsewhere.example:22/them/theirs',
  ])
    expect(at(remote)).toMatchObject({ other: 'them/theirs', files: null });
  const server = 'https://github.example.com';
  expect(at('ssh://git@github.example.com:22/them/theirs', {}, { server }).files).toBe(
    `https://github.example.com/them/theirs/blob/${HEAD}/`,
  );
});

test('the fork that a pull request comes from is no other repository, even when it is gone', () => {
  expect(at('https://github.com/fork/ours', from(RUN, 'Fork/Ours')).other).toBeNull();
  expect(at('https://github.com/fork/ours', from(HEAD, null)).other).toBeNull();
  expect(at('https://github.com/fork/ours', from(RUN, null)).other).toBe('fork/ours');
});

test('without Git, the workflow says what was checked out', () => {
  expect(checkoutOf(null, runner, {})).toEqual({
    remote: null,
    commit: RUN,
    isCommitOfRun: true,
    other: null,
    files: `https://github.com/us/Ours/blob/${RUN}/`,
    prefix: 'code/',
  });
});
