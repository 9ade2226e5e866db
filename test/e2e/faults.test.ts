/**
 * Every fault on every surface, against a server on this machine that keeps what it is sent as GitHub does. Whatever
 * goes wrong, nothing is shown twice, nothing is lost without being said, and it ends in time.
 */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Choice, type Published, publish } from '../../src/action/publish.ts';
import type { Limits } from '../../src/github/client.ts';
import { SURFACES, type Surface } from '../../src/github/surfaces.ts';
import { wordsIn } from '../../src/report/words-in.ts';
import {
  type Fault,
  type GitHubServer,
  githubServer,
  LASTING,
  PASSING,
  type Part,
} from '../support/github-server.ts';
import { MENDABLE, ON_PUSH, publicationOf, reportOf } from '../support/publication.ts';
import { workflowCommands } from '../support/workflow-log.ts';

const LIMITS: Limits = { totalMs: 4000, requestMs: 250, backoffMs: [5, 20] };
/** One is mended by the review; the others are more than commands hold and than two batches of a check run. */
const FINDINGS = 121;
const ANNOTATIONS = FINDINGS - 1;

let server: GitHubServer;
beforeEach(async () => {
  server = await githubServer();
  server.files = [MENDABLE];
});
afterEach(() => server.close());

const choice: Choice = { surfaces: new Set(SURFACES), named: new Set() };

async function run(surface: Surface | null = null, limits: Limits = LIMITS): Promise<Published> {
  const over = surface === 'code-scanning' ? ON_PUSH : {};
  return publish(publicationOf(reportOf(FINDINGS), over), choice, {
    token: 'token-1',
    repository: 'us/ours',
    apiUrl: server.address,
    limits,
  });
}

/** What stands on GitHub afterwards. */
function shown(of: GitHubServer) {
  return {
    checkRuns: of.checkRuns.length,
    annotations: of.checkRuns.flatMap(({ annotations }) => annotations.map(({ path }) => path)).length,
    distinct: new Set(of.checkRuns.flatMap(({ annotations }) => annotations.map(({ path }) => path))).size,
    reviews: of.reviews.length,
    suggestions: of.reviewComments.length,
    comments: of.comments.length,
  };
}

const ALL = {
  checkRuns: 1,
  annotations: ANNOTATIONS,
  distinct: ANNOTATIONS,
  reviews: 1,
  suggestions: 1,
  comments: 1,
};

/** The requests of a surface in the order they are made: what a fault can be aimed at. */
const TARGETS: readonly (readonly [Surface, Part, string, number])[] = [
  ['review', 'files', 'GET', 0],
  ['review', 'review', 'GET', 0],
  ['review', 'review', 'POST', 0],
  ['check-run', 'check-run', 'GET', 0],
  ['check-run', 'check-run', 'POST', 0],
  ['check-run', 'check-run', 'PATCH', 0],
  ['check-run', 'check-run', 'PATCH', 1],
  ['comment', 'comment', 'GET', 0],
  ['comment', 'comment', 'POST', 0],
  ['code-scanning', 'code-scanning', 'POST', 0],
];

const onlyOnce =
  (part: Part, method: string, count: number, fault: Fault): GitHubServer['fault'] =>
  (request) =>
    request.part === part && request.method === method && request.count === count ? fault : null;

const fromThenOn =
  (part: Part, method: string, count: number, fault: Fault): GitHubServer['fault'] =>
  (request) =>
    request.part === part && request.method === method && request.count >= count ? fault : null;

describe.each(TARGETS)('%s, %s %s #%i', (surface, part, method, count) => {
  test.each(Object.entries(PASSING))('%s passes: all is shown, once', async (_name, fault) => {
    server.fault = onlyOnce(part, method, count, fault);
    const { leftOut, commands } = await run(surface);
    expect(leftOut).toBeNull();
    if (surface === 'code-scanning') {
      expect(new Set(server.uploads.map(({ sarif }) => sarif.runs[0]?.results.length))).toEqual(
        new Set([FINDINGS]),
      );
      return;
    }
    expect(shown(server)).toEqual(ALL);
    expect(workflowCommands(commands)).toHaveLength(1);
  });

  test.each(Object.entries(LASTING))(
    '%s stays: it is said what is missing, and a run after it completes it',
    async (_name, fault) => {
      server.fault = fromThenOn(part, method, count, fault);
      const started = performance.now();
      const first = await run(surface);
      expect(performance.now() - started).toBeLessThan(LIMITS.totalMs + LIMITS.requestMs + 1000);
      expect(first.leftOut?.text).toContain(wordsIn('en').surfaces[surface]);

      // What the check run does not show on its lines, commands do as far as they hold.
      const annotated = shown(server).annotations;
      const suggested = server.reviewComments.length;
      const commands = workflowCommands(first.commands);
      const errors = commands.filter(({ name }) => name === 'error').length;
      const ours = surface === 'code-scanning' ? FINDINGS : FINDINGS - suggested;
      expect(errors).toBe(Math.min(10, ours - annotated));
      const dropped = /^(\d+) more findings not shown here/;
      const counted = commands.flatMap(({ data }) => Number(dropped.exec(data)?.[1] ?? 0));
      expect(annotated + errors + counted.reduce((sum, one) => sum + one, 0)).toBe(ours);

      server.fault = () => null;
      const second = await run(surface);
      expect(second.leftOut).toBeNull();
      if (surface === 'code-scanning') return;
      const { distinct, ...now } = shown(server);
      // Where the review was missing, its finding was annotated, and a check run of other annotations is another one.
      if (surface === 'review') expect(now).toMatchObject({ reviews: 1, suggestions: 1, comments: 1 });
      else expect({ distinct, ...now }).toEqual(ALL);
    },
  );
});

describe('an API that is down all along', () => {
  test.each(Object.entries(LASTING).filter(([name]) => !/^4(?!29)/.test(name)))(
    '%s: one wait for all surfaces, annotations as without a token',
    async (_name, fault) => {
      server.fault = () => fault;
      const started = performance.now();
      const { commands, leftOut } = await run();
      expect(performance.now() - started).toBeLessThan(2000);
      expect(server.requests.length).toBeLessThanOrEqual(1 + LIMITS.backoffMs.length);
      expect(leftOut?.text).toMatch(/the review, the check run and the comment/);
      expect(leftOut?.isWarning).toBe(true);
      const without = await publish(publicationOf(reportOf(FINDINGS)), choice, {
        token: null,
        repository: 'us/ours',
        apiUrl: server.address,
      });
      expect(commands).toBe(without.commands);
    },
  );

  test('nobody at the address', async () => {
    await server.close();
    const { leftOut } = await run();
    expect(leftOut?.text).toMatch(/GitHub does not answer as it should \(no connection/);
    server = await githubServer();
  });

  test('answers that take all the time there is', async () => {
    server.fault = () => ({ done: false, answer: () => {} });
    const started = performance.now();
    const { leftOut } = await run(null, { totalMs: 300, requestMs: 200, backoffMs: [5, 5, 5, 5] });
    expect(performance.now() - started).toBeLessThan(1500);
    expect(leftOut?.text).toMatch(/no answer in time/);
  });
});

describe('a run again', () => {
  test('of a run that went well adds nothing', async () => {
    await run();
    const before = server.requests.filter(({ method }) => method !== 'GET').length;
    await run();
    expect(server.requests.filter(({ method }) => method !== 'GET')).toHaveLength(before);
    expect(shown(server)).toEqual(ALL);
  });

  test('of a check run that broke off goes on where it broke', async () => {
    server.fault = fromThenOn('check-run', 'PATCH', 1, LASTING['500'] as Fault);
    const first = await run();
    expect(first.leftOut?.text).toMatch(/the check run \(100 of 120 annotations are there\)/);
    expect(server.checkRuns[0]?.summary).toMatch(/^\*\*Annotations 1 to 100 of 120/);
    server.fault = () => null;
    await run();
    expect(shown(server)).toEqual(ALL);
    expect(server.checkRuns[0]?.summary).not.toMatch(/^\*\*Annotations/);
  });
});
