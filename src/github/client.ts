/**
 * Requests to GitHub that survive what goes wrong on the way. What only reads, or does the same when done twice, is
 * asked again; what is not is left to its caller, who first looks whether it was done. All waiting together is bounded:
 * a verdict must not hang on what only shows it.
 */
import type { z } from 'zod';
import { failureOf, GitHubFailure } from './failure.ts';

export interface Limits {
  /** Time for all requests of a run, waiting included. */
  readonly totalMs: number;
  /** Time for the answer to one request. */
  readonly requestMs: number;
  /** Waits before a request is made again; their number is that of the further attempts. */
  readonly backoffMs: readonly number[];
}

/** GitHub itself gives up on a request after ten seconds. */
export const LIMITS: Limits = { totalMs: 60_000, requestMs: 10_000, backoffMs: [1000, 3000] };

export interface Request<T> {
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What is needed of the answer; one that lacks it is half an answer. */
  readonly answer: z.ZodType<T>;
  /** Whether doing it twice is the same as doing it once. */
  readonly repeatable: boolean;
}

export interface GitHubClient {
  readonly owner: string;
  readonly repo: string;
  /** @throws GitHubFailure */
  readonly send: <T>(request: Request<T>) => Promise<T>;
  /** All pages of a list. @throws GitHubFailure */
  readonly list: <T>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    answer: z.ZodType<T[]>,
  ) => Promise<T[]>;
  /**
   * Makes attempts until one comes through, for work that begins each attempt by looking at what is there already.
   * @throws GitHubFailure the last one
   */
  readonly untilDone: <T>(attempt: () => Promise<T>) => Promise<T>;
}

export interface ClientOptions {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  /** Address of the API; GitHub Enterprise Server has its own. */
  readonly apiUrl: string | null;
  readonly limits?: Limits;
}

/** Lists are read so far; GitHub gives 3,000 files of a pull request, and a page has 100. */
const MOST_PAGES = 30;
const PAGE = 100;

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export async function githubClient(options: ClientOptions): Promise<GitHubClient> {
  // Octokit costs a tenth of a second to load, and most runs never need it.
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(options.token, {
    ...(options.apiUrl === null ? {} : { baseUrl: options.apiUrl }),
    log: SILENT,
  });
  const limits = options.limits ?? LIMITS;
  const [owner = '', repo = ''] = options.repository.split('/');
  const endsAt = Date.now() + limits.totalMs;
  let dead: GitHubFailure | null = null;

  async function once<T>({ route, parameters, answer }: Request<T>): Promise<T> {
    // Once GitHub did not answer through all attempts, the other surfaces need not wait for it in turn.
    if (dead !== null) throw dead;
    const left = endsAt - Date.now();
    if (left <= 0) throw noAnswer('the time for GitHub is used up', false);
    const signal = AbortSignal.timeout(Math.min(limits.requestMs, left));
    try {
      const { data } = await octokit.request(route, { owner, repo, ...parameters, request: { signal } });
      const parsed = answer.safeParse(data);
      if (parsed.success) return parsed.data;
    } catch (error) {
      throw signal.aborted ? noAnswer('no answer in time', true) : failureOf(error, Date.now());
    }
    throw noAnswer('half an answer', true);
  }

  async function attempts<T>(
    attempt: () => Promise<T>,
    repeatable: (failure: GitHubFailure) => boolean,
  ): Promise<T> {
    for (let tried = 0; ; tried++) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof GitHubFailure) || error === dead || !repeatable(error)) throw error;
        const backoff = limits.backoffMs[tried];
        if (backoff === undefined) throw given(error);
        const wait = Math.max(backoff, error.retryAfterMs ?? 0);
        // A wait that is not over in time is not begun.
        if (Date.now() + wait >= endsAt) throw given(error);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  function given(failure: GitHubFailure): GitHubFailure {
    if (failure.kind === 'unreachable' || failure.kind === 'rate') dead = failure;
    return failure;
  }

  const isPassing = ({ kind }: GitHubFailure): boolean => kind === 'unreachable' || kind === 'rate';
  const send = <T>(request: Request<T>): Promise<T> =>
    attempts(
      () => once(request),
      (failure) => isPassing(failure) && (request.repeatable || !failure.mayBeDone),
    );
  return {
    owner,
    repo,
    send,
    async list<T>(
      route: string,
      parameters: Readonly<Record<string, unknown>>,
      answer: z.ZodType<T[]>,
    ): Promise<T[]> {
      const all: T[] = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const part = await send({
          route,
          parameters: { ...parameters, per_page: PAGE, page },
          answer,
          repeatable: true,
        });
        all.push(...part);
        if (part.length < PAGE) break;
      }
      return all;
    },
    // Only what may have been done reaches this: all else was tried again by itself.
    untilDone: (attempt) => attempts(attempt, (failure) => isPassing(failure) && failure.mayBeDone),
  };
}

function noAnswer(message: string, mayBeDone: boolean): GitHubFailure {
  return new GitHubFailure(message, { kind: 'unreachable', status: null, mayBeDone });
}
