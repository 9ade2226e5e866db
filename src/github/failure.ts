/** Why GitHub did not do what it was asked, sorted by what can be done about it. */
import { reasons } from '../messages/en.ts';

export type FailureKind =
  /** The token may not do this. */
  | 'permission'
  /** The token is not valid. */
  | 'token'
  /** Too many requests, and the wait asked for is longer than a job should wait. */
  | 'rate'
  /** No answer, half an answer, or an error of the server. */
  | 'unreachable'
  /** GitHub refuses the request itself. */
  | 'rejected';

export class GitHubFailure extends Error {
  override readonly name = 'GitHubFailure';
  readonly kind: FailureKind;
  readonly status: number | null;
  /** Whether GitHub may have done it all the same, so that asking again could do it twice. */
  readonly mayBeDone: boolean;
  /** How long GitHub asks to wait; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(
    message: string,
    facts: {
      kind: FailureKind;
      status: number | null;
      mayBeDone: boolean;
      retryAfterMs?: number | null;
    },
  ) {
    super(message);
    this.kind = facts.kind;
    this.status = facts.status;
    this.mayBeDone = facts.mayBeDone;
    this.retryAfterMs = facts.retryAfterMs ?? null;
  }
}

/** GitHub asks to wait a minute after a secondary limit that does not say how long. */
const SECONDARY_WAIT_MS = 60_000;

interface HttpError {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** @param error what Octokit threw */
export function failureOf(error: unknown, now: number): GitHubFailure {
  const { status, message, response } = (error ?? {}) as HttpError;
  const text = typeof message === 'string' ? (message.split('\n')[0] ?? '') : String(error);
  // Octokit gives 500 to a request that had no response at all.
  if (typeof status !== 'number' || response === undefined)
    return new GitHubFailure(reasons.noConnection(text), {
      kind: 'unreachable',
      status: null,
      mayBeDone: true,
    });
  const headers = response.headers ?? {};
  const facts = { status, mayBeDone: false };
  if (isRateLimit(status, text, headers))
    return new GitHubFailure(reasons.rateLimit(status), {
      ...facts,
      kind: 'rate',
      retryAfterMs: waitOf(headers, now) ?? SECONDARY_WAIT_MS,
    });
  if (status === 401) return new GitHubFailure(reasons.tokenNotValid, { ...facts, kind: 'token' });
  if (status === 403 || status === 404)
    return new GitHubFailure(`${text} (${status})`, { ...facts, kind: 'permission' });
  if (status >= 500 || status === 408)
    return new GitHubFailure(reasons.serverError(status), {
      kind: 'unreachable',
      status,
      mayBeDone: true,
      retryAfterMs: waitOf(headers, now),
    });
  return new GitHubFailure(`${text} (${status})`, { ...facts, kind: 'rejected' });
}

function isRateLimit(status: number, text: string, headers: Readonly<Record<string, unknown>>): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(text)
  );
}

function waitOf(headers: Readonly<Record<string, unknown>>, now: number): number | null {
  const after = headers['retry-after'];
  if (typeof after === 'string' && /^\d+$/.test(after)) return Number(after) * 1000;
  if (typeof after === 'string' && !Number.isNaN(Date.parse(after)))
    return Math.max(0, Date.parse(after) - now);
  const reset = headers['x-ratelimit-reset'];
  if (headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string' && /^\d+$/.test(reset))
    return Math.max(0, Number(reset) * 1000 - now) + 1000;
  return null;
}
