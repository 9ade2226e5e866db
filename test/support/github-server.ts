/**
 * A GitHub on this machine: keeps check runs, comments and reviews as GitHub does, refuses what GitHub refuses, and
 * goes wrong as a test says. It records every request.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** What goes wrong with a request. */
export interface Fault {
  /** Whether the request is carried out all the same. */
  readonly done: boolean;
  readonly answer: (response: ServerResponse) => void;
}

const json = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** An answer with a status, before anything was done. */
export function status(code: number, message: string, headers: Record<string, string> = {}): Fault {
  return { done: false, answer: (response) => json(response, code, { message }, headers) };
}

const nothing: Fault['answer'] = () => {};
const reset: Fault['answer'] = (response) => response.destroy();
const half: Fault['answer'] = (response) => {
  response.writeHead(201, { 'content-type': 'application/json', 'content-length': '900' });
  response.write('{"id": 1, "html_u', () => response.destroy());
};
const halfButWhole: Fault['answer'] = (response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"id": ');
const html: Fault['answer'] = (response) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Unicorn!</h1>');

/** Faults that pass, by name. */
export const PASSING: Readonly<Record<string, Fault>> = {
  'a 500': status(500, 'Server Error'),
  'a 502': status(502, 'Bad Gateway'),
  'a 503 with retry-after': status(503, 'Unavailable', { 'retry-after': '0' }),
  'a 502 although it was done': { ...status(502, 'Bad Gateway'), done: true },
  'a secondary limit': status(403, 'You have exceeded a secondary rate limit', { 'retry-after': '0' }),
  'a 429': status(429, 'Too Many Requests', { 'retry-after': '0' }),
  'a primary limit that ends': status(403, 'API rate limit exceeded', {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': '1',
  }),
  'no answer': { done: false, answer: nothing },
  'no answer although it was done': { done: true, answer: nothing },
  'a lost connection': { done: false, answer: reset },
  'a lost connection although it was done': { done: true, answer: reset },
  'half a body': { done: true, answer: half },
  'half a document': { done: true, answer: halfButWhole },
  'a page instead of data': { done: false, answer: html },
};

/** Faults that stay, by name. */
export const LASTING: Readonly<Record<string, Fault>> = {
  '401': status(401, 'Bad credentials'),
  '403': status(403, 'Resource not accessible by integration'),
  '404': status(404, 'Not Found'),
  '422': status(422, 'Validation Failed'),
  '500': status(500, 'Server Error'),
  '502': status(502, 'Bad Gateway'),
  'a primary limit for an hour': status(403, 'API rate limit exceeded', {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
  }),
  'a secondary limit that asks for long': status(429, 'secondary rate limit', { 'retry-after': '3600' }),
  'no answer at all': { done: false, answer: nothing },
  'a lost connection': { done: false, answer: reset },
  'half a body': { done: false, answer: half },
};

/** Parts of the API, as a fault is aimed at them. */
export type Part = 'check-run' | 'review' | 'comment' | 'code-scanning' | 'files';

export interface CheckRunState {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  conclusion: string;
  title: string;
  summary: string;
  readonly annotations: { path: string; start_line: number; message: string; title: string }[];
}

interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { type: string };
  readonly author_association: string;
}

interface ReviewComment {
  readonly path: string;
  readonly line: number | null;
  readonly start_line?: number;
  readonly body: string;
  readonly user: { type: string };
  readonly author_association: string;
}

export interface GitHubServer {
  readonly address: string;
  readonly requests: { method: string; url: string; body: unknown; authorization: string | undefined }[];
  readonly checkRuns: CheckRunState[];
  readonly comments: StoredComment[];
  readonly reviews: { body: string; comments: ReviewComment[] }[];
  readonly reviewComments: ReviewComment[];
  readonly uploads: { ref: string; commit_sha: string; sarif: { runs: { results: unknown[] }[] } }[];
  /** Files of every pull request. */
  files: { filename: string; status: string; changes: number; patch?: string }[];
  /** Asked for each request; a fault takes the place of the answer. */
  fault: (request: { part: Part; method: string; count: number }) => Fault | null;
  readonly close: () => Promise<void>;
}

export async function githubServer(): Promise<GitHubServer> {
  const state: Omit<GitHubServer, 'address' | 'close'> = {
    requests: [],
    checkRuns: [],
    comments: [],
    reviews: [],
    reviewComments: [],
    uploads: [],
    files: [],
    fault: () => null,
  };
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    read(request).then((body) => {
      const method = request.method ?? '';
      const url = new URL(request.url ?? '/', 'http://local');
      const { authorization } = request.headers;
      state.requests.push({ method, url: request.url ?? '', body, authorization });
      const part = partOf(url.pathname);
      if (part === null) return json(response, 404, { message: 'Not Found' });
      const key = `${part} ${method}`;
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      const fault = self.fault({ part, method, count });
      if (fault === null || fault.done) {
        const [code, answer] = carryOut(self, method, url, body);
        if (fault === null) return json(response, code, answer);
      }
      return fault.answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: GitHubServer = Object.assign(state, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
  return self;
}

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}

function partOf(path: string): Part | null {
  if (/\/check-runs/.test(path)) return 'check-run';
  if (/\/pulls\/\d+\/files$/.test(path)) return 'files';
  if (/\/pulls\/\d+\/(comments|reviews)$/.test(path)) return 'review';
  if (/\/issues\//.test(path)) return 'comment';
  if (/\/code-scanning\/sarifs$/.test(path)) return 'code-scanning';
  return null;
}

const BOT = { user: { type: 'Bot' }, author_association: 'NONE' };

type Answer = [status: number, body: unknown];

function carryOut(state: GitHubServer, method: string, url: URL, body: unknown): Answer {
  const path = url.pathname;
  const page = Number(url.searchParams.get('page') ?? 1);
  const paged = (items: readonly unknown[]): Answer => [200, items.slice((page - 1) * 100, page * 100)];
  if (/\/files$/.test(path)) return paged(state.files);
  if (/\/pulls\/\d+\/comments$/.test(path)) return paged(state.reviewComments);
  if (/\/reviews$/.test(path)) return postReview(state, body as { body: string; comments: ReviewComment[] });
  if (/\/issues\/\d+\/comments$/.test(path)) {
    if (method === 'GET') return paged(state.comments);
    const { body: text } = body as { body: string };
    if (text.length > 65_536) return [422, { message: 'body is too long' }];
    const comment = { id: state.comments.length + 1, body: text, ...BOT };
    state.comments.push(comment);
    return [201, comment];
  }
  const comment = /\/issues\/comments\/(\d+)$/.exec(path);
  if (comment !== null) {
    const found = state.comments.find(({ id }) => id === Number(comment[1]));
    if (found === undefined) return [404, { message: 'Not Found' }];
    found.body = (body as { body: string }).body;
    return [200, found];
  }
  if (/\/commits\/[^/]+\/check-runs$/.test(path)) {
    const name = url.searchParams.get('check_name');
    const found = state.checkRuns.filter((run) => run.name === name).map(described);
    return [200, { total_count: found.length, check_runs: found }];
  }
  if (/\/check-runs(\/\d+)?$/.test(path)) return writeCheckRun(state, path, body as CheckRunBody);
  const upload = body as { sarif: string; ref: string; commit_sha: string };
  state.uploads.push({
    ...upload,
    sarif: JSON.parse(gunzipSync(Buffer.from(upload.sarif, 'base64')).toString('utf8')),
  });
  return [202, { id: 'upload', url: 'https://example.com/upload' }];
}

interface CheckRunBody {
  name: string;
  head_sha: string;
  external_id: string;
  conclusion: string;
  output: { title: string; summary: string; annotations: CheckRunState['annotations'] };
}

function described(run: CheckRunState): object {
  return {
    id: run.id,
    external_id: run.external_id,
    html_url: `https://github.example/runs/${run.id}`,
    output: { annotations_count: run.annotations.length },
  };
}

function writeCheckRun(state: GitHubServer, path: string, body: CheckRunBody): Answer {
  const { output } = body;
  if (output.annotations.length > 50 || output.summary.length > 65_535)
    return [422, { message: 'Invalid request.' }];
  const id = /\/check-runs\/(\d+)$/.exec(path)?.[1];
  if (id === undefined) {
    const { name, head_sha, external_id, conclusion } = body;
    const { title, summary, annotations } = output;
    const run = {
      id: state.checkRuns.length + 1,
      name,
      head_sha,
      external_id,
      conclusion,
      title,
      summary,
      annotations: [...annotations],
    };
    state.checkRuns.push(run);
    return [201, described(run)];
  }
  const run = state.checkRuns.find((one) => one.id === Number(id));
  if (run === undefined) return [404, { message: 'Not Found' }];
  run.title = output.title;
  run.summary = output.summary;
  run.annotations.push(...output.annotations);
  return [200, described(run)];
}

/** GitHub refuses the whole review when one comment is on a line that the pull request does not show. */
function postReview(state: GitHubServer, review: { body: string; comments: ReviewComment[] }): Answer {
  for (const { path, line } of review.comments) {
    const patch = state.files.find(({ filename }) => filename === path)?.patch;
    if (patch === undefined || line === null || !linesOf(patch).includes(line))
      return [
        422,
        { message: 'Unprocessable Entity: pull_request_review_thread.line must be part of the diff' },
      ];
  }
  const comments = review.comments.map((comment) => ({ ...comment, ...BOT }));
  state.reviews.push({ body: review.body, comments });
  state.reviewComments.push(...comments);
  return [200, { id: state.reviews.length }];
}

/** Numbers of the new file's lines in a patch. */
function linesOf(patch: string): number[] {
  const lines: number[] = [];
  let at = 0;
  for (const text of patch.split('\n')) {
    const head = /^@@ -\S+ \+(\d+)/.exec(text);
    if (head !== null) at = Number(head[1]);
    else if (!text.startsWith('-') && !text.startsWith('\\')) lines.push(at++);
  }
  return lines;
}
