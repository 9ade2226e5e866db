import { describe, expect, test } from '@jest/globals';
import { leftOutText, type Missed } from '../../../src/github/degradation.ts';
import { failureOf, type GitHubFailure } from '../../../src/github/failure.ts';
import type { Surface } from '../../../src/github/surfaces.ts';

const NOW = Date.UTC(2026, 0, 1);

/** As Octokit throws it. */
function httpError(status: number, message: string, headers: Record<string, string> = {}): Error {
  return Object.assign(new Error(message), { status, response: { headers } });
}

describe('why GitHub did not do it', () => {
  test.each<[string, unknown, Partial<GitHubFailure>]>([
    [
      'a missing permission',
      httpError(403, 'Resource not accessible by integration'),
      { kind: 'permission', mayBeDone: false },
    ],
    ['what a token may not see', httpError(404, 'Not Found'), { kind: 'permission' }],
    ['a wrong token', httpError(401, 'Bad credentials'), { kind: 'token' }],
    ['a refused request', httpError(422, 'Validation Failed'), { kind: 'rejected', mayBeDone: false }],
    [
      'a secondary limit',
      httpError(403, 'exceeded a secondary rate limit', { 'retry-after': '7' }),
      { kind: 'rate', retryAfterMs: 7000 },
    ],
    [
      'one without a time',
      httpError(403, 'You have exceeded a secondary rate limit'),
      { kind: 'rate', retryAfterMs: 60_000 },
    ],
    [
      'one with a date',
      httpError(429, 'x', { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }),
      { kind: 'rate', retryAfterMs: 30_000 },
    ],
    [
      'a primary limit',
      httpError(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(NOW / 1000 + 9),
      }),
      { kind: 'rate', retryAfterMs: 10_000 },
    ],
    [
      'an error of the server',
      httpError(502, 'Bad Gateway'),
      { kind: 'unreachable', mayBeDone: true, retryAfterMs: null },
    ],
    [
      'a server under maintenance',
      httpError(503, 'x', { 'retry-after': '2' }),
      { kind: 'unreachable', retryAfterMs: 2000 },
    ],
    [
      'no connection',
      Object.assign(new Error('connect ECONNREFUSED'), { status: 500 }),
      { kind: 'unreachable', status: null },
    ],
    ['anything else', 'boom', { kind: 'unreachable' }],
  ])('%s', (_what, error, expected) => {
    expect(failureOf(error, NOW)).toMatchObject(expected);
  });
});

describe('what was left out, in one line', () => {
  const missed = (surface: Surface, error: unknown, partly: string | null = null): Missed => ({
    surface,
    failure: failureOf(error, NOW),
    partly,
  });
  const forbidden = httpError(403, 'Resource not accessible by integration');
  const own = { readOnlyBecauseOf: null };

  test('nothing', () => {
    expect(leftOutText([], own)).toBeNull();
  });

  test('names each permission once, and the surfaces that it gives', () => {
    const text = leftOutText(
      [missed('review', forbidden), missed('check-run', forbidden), missed('comment', forbidden)],
      own,
    );
    expect(text).toBe(
      'Not shown: the review and the comment (the job needs the permission pull-requests: write) and the check run (the job needs the permission checks: write). The verdict, the annotations of this job and its summary do not need it.',
    );
  });

  test('does not ask for permissions where none would help', () => {
    const text = leftOutText([missed('comment', forbidden)], { readOnlyBecauseOf: 'a fork' });
    expect(text).toMatch(
      /^Not shown: the comment: GitHub gives a run for a fork a token that can only read \(pull-requests: write would be needed\)\. /,
    );
  });

  test('tells what is partly there, and what running again does', () => {
    const text = leftOutText(
      [
        missed('check-run', httpError(500, 'x'), '50 of 120 annotations are there'),
        missed('comment', forbidden),
      ],
      own,
    );
    expect(text).toContain(
      'the check run (50 of 120 annotations are there): GitHub does not answer as it should (an error of the server (500)).',
    );
    expect(text).toMatch(/Running the job again adds what is missing\.$/);
    expect(text).not.toContain('\n');
  });

  test('passes on that code scanning is switched off', () => {
    const off = httpError(403, 'Code Security must be enabled for this repository to use code scanning.');
    expect(leftOutText([missed('code-scanning', off)], own)).toContain('Code Security must be enabled');
  });
});
