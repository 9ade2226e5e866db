import { expect, test } from '@jest/globals';
import { whyReadOnly } from '../../../src/action/read-only.ts';

const pull = (head: string | null, base = 'us/ours') => ({
  pull_request: {
    head: { repo: head === null ? null : { full_name: head } },
    base: { repo: { full_name: base } },
  },
});

test.each([
  ['the repository itself', pull('us/ours'), 'ada', null],
  ['a fork', pull('them/ours'), 'ada', 'a fork'],
  ['a fork that was deleted since', pull(null), 'ada', 'a fork'],
  ['Dependabot', pull('us/ours'), 'dependabot[bot]', 'Dependabot'],
  ['no pull request', { ref: 'refs/heads/main' }, 'ada', null],
  ['no payload', undefined, '', null],
])('%s', (_what, payload, actor, expected) => {
  expect(whyReadOnly(payload, actor)).toBe(expected);
});
