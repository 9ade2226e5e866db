import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { planOf, withVersion } from '../../../src/action/event.ts';
import { INPUT_NAMES, readInputs } from '../../../src/action/inputs.ts';

const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
  name: string;
  examples: unknown[];
}[];

const DEFAULTS: Record<string, string> = {
  'release-branches': 'release/*\nrelease-please--*\nchangeset-release/*\n',
  'release-labels': 'release',
  'release-title': '^(chore(\\(.*\\))?: )?release\\b',
  'release-versions': '**/pyproject.toml\nREADME.md\n',
};
const inputs = (over: Record<string, string> = {}) =>
  readInputs((name) => ({ ...DEFAULTS, ...over })[name] ?? '');

const BASE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);

function pullRequest(over: { head?: string; base?: string; labels?: string[]; title?: string } = {}) {
  return {
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      title: over.title ?? 'Add a model',
      labels: (over.labels ?? []).map((name) => ({ name })),
      base: { ref: over.base ?? 'main', sha: BASE },
      head: { ref: over.head ?? 'topic', sha: HEAD },
    },
  };
}

describe('pull requests', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    '%s: what it changes',
    (event) => {
      expect(planOf(event, pullRequest(), inputs())).toEqual({
        scope: 'changed',
        base: BASE,
        baseGiven: false,
        pullRequest: { number: 7, head: HEAD },
        strict: false,
        mayBeRelease: true,
        checkoutInDoubt: event === 'pull_request_target',
        reason: 'The files of what pull request #7 changes.',
        notes: [],
      });
    },
  );

  test.each([
    ['its branch', { head: 'release/1.2' }, 'its branch is release/1.2'],
    [
      'a branch of release-please',
      { head: 'release-please--branches--main' },
      'its branch is release-please--branches--main',
    ],
    ['a branch of changesets', { head: 'changeset-release/main' }, 'its branch is changeset-release/main'],
    ['the branch it goes to', { base: 'release/2' }, 'its base branch is release/2'],
    ['a label', { labels: ['bug', 'release'] }, 'it has the label release'],
    ['its title', { title: 'chore(main): Release 1.2.0' }, 'its title is "chore(main): Release 1.2.0"'],
  ])('a release by %s is audited whole, and compared all the same', (_what, over, why) => {
    expect(planOf('pull_request', pullRequest(over), inputs())).toMatchObject({
      scope: 'repository',
      base: BASE,
      strict: true,
      mayBeRelease: false,
      reason: `The whole repository (pull request #7 is a release: ${why}).`,
    });
  });

  test.each([
    ['another branch', { head: 'releases' }],
    ['a deeper branch', { head: 'release/a/b' }],
    ['a title that only speaks of it', { title: 'Fix the release notes' }],
    ['a similar label', { labels: ['release-blocker'] }],
  ])('no release: %s', (_what, over) => {
    expect(planOf('pull_request', pullRequest(over), inputs()).scope).toBe('changed');
  });

  test('nothing makes a release where the inputs are empty', () => {
    const none = { 'release-branches': ' ', 'release-labels': ' ', 'release-title': '' };
    const all = pullRequest({ head: 'release/1', labels: ['release'], title: 'release' });
    expect(planOf('pull_request', all, inputs(none)).scope).toBe('changed');
  });

  test('the input scope wins', () => {
    expect(planOf('pull_request', pullRequest(), inputs({ scope: 'repository' }))).toMatchObject({
      scope: 'repository',
      base: BASE,
    });
    expect(
      planOf('pull_request', pullRequest({ head: 'release/1' }), inputs({ scope: 'changed' })).scope,
    ).toBe('changed');
  });
});

describe('other events', () => {
  test('a release is called by its tag', () => {
    expect(planOf('release', { release: { tag_name: 'v1.2' } }, inputs())).toMatchObject({
      scope: 'repository',
      strict: true,
      reason: 'The whole repository (the release v1.2).',
    });
  });

  test.each(['workflow_dispatch', 'schedule', 'repository_dispatch'])('%s: everything', (event) => {
    expect(planOf(event, {}, inputs())).toMatchObject({
      scope: 'repository',
      base: null,
      strict: true,
      mayBeRelease: false,
      notes: [],
    });
  });

  test('a merge group: what it brings', () => {
    const payload = { merge_group: { base_sha: BASE, base_ref: 'refs/heads/main', head_sha: HEAD } };
    expect(planOf('merge_group', payload, inputs())).toMatchObject({
      scope: 'changed',
      base: BASE,
      pullRequest: null,
      strict: false,
      mayBeRelease: true,
    });
    expect(planOf('merge_group', payload, inputs({ scope: 'repository' }))).toMatchObject({
      scope: 'repository',
      base: BASE,
    });
  });

  test('a push: everything, unless only the change is asked for', () => {
    const push = (before: string) => ({ before, after: HEAD, ref: 'refs/heads/main' });
    expect(planOf('push', push(BASE), inputs())).toMatchObject({ scope: 'repository', base: null });
    expect(planOf('push', push(BASE), inputs({ scope: 'changed' }))).toMatchObject({
      scope: 'changed',
      base: BASE,
    });
    const first = planOf('push', push('0'.repeat(40)), inputs({ scope: 'changed' }));
    expect(first).toMatchObject({ scope: 'repository', base: null });
    expect(first.notes[0]).toContain('names no change');
  });

  test('an event of an unknown kind: everything, and it is said', () => {
    const plan = planOf('moon_phase', { phase: 'full' }, inputs());
    expect(plan).toMatchObject({ scope: 'repository', base: null });
    expect(plan.notes).toEqual([
      'Colophon does not know the event moon_phase, so the whole repository is audited.',
    ]);
    expect(planOf('', undefined, inputs()).notes[0]).toContain('No event is given');
  });

  test.each([
    ['pull_request', {}, 'pull_request: '],
    ['pull_request', undefined, 'payload: '],
    [
      'pull_request',
      { pull_request: { ...pullRequest().pull_request, base: { ref: 'main', sha: '--output=x' } } },
      'pull_request.base.sha: is no commit',
    ],
    ['push', { ref: 'refs/heads/main' }, 'before: '],
    ['merge_group', { merge_group: null }, 'merge_group: '],
  ])('a malformed payload of %s', (event, payload, part) => {
    expect(() => planOf(event, payload, inputs())).toThrow(
      /^The payload of the event .* is not as GitHub describes it/,
    );
    expect(() => planOf(event, payload, inputs())).toThrow(part);
  });
});

describe('a version that the change sets', () => {
  const plan = planOf('pull_request', pullRequest(), inputs());
  test('makes it a release', () => {
    expect(withVersion(plan, 'pyproject.toml')).toMatchObject({
      scope: 'repository',
      base: BASE,
      strict: true,
      reason: 'The whole repository (a release: the change sets a new version in pyproject.toml).',
    });
    expect(withVersion(plan, null)).toBe(plan);
  });
  test.each(['changed', 'repository'])('is not asked for where the scope is %s', (scope) => {
    const asked = planOf('pull_request', pullRequest(), inputs({ scope }));
    expect(withVersion(asked, 'pyproject.toml')).toBe(asked);
  });
  test('nor on a push', () => {
    const push = planOf('push', { before: BASE, ref: 'refs/heads/main' }, inputs({ scope: 'changed' }));
    expect(withVersion(push, 'pyproject.toml')).toBe(push);
  });
});

describe('the input base', () => {
  test.each(['workflow_dispatch', 'schedule', 'push'])('%s: what changed since', (event) => {
    const payload = event === 'push' ? { before: BASE, ref: 'refs/heads/main' } : {};
    for (const scope of ['auto', 'changed'])
      expect(planOf(event, payload, inputs({ base: 'v1.0', scope }))).toMatchObject({
        scope: 'changed',
        base: 'v1.0',
        baseGiven: true,
        strict: true,
        reason: 'The files of what changed since v1.0.',
        notes: [],
      });
    expect(planOf(event, payload, inputs({ base: 'v1.0', scope: 'repository' }))).toMatchObject({
      scope: 'repository',
      base: 'v1.0',
    });
  });
  test('a release pull request stays one', () => {
    const plan = planOf('pull_request', pullRequest({ head: 'release/1' }), inputs({ base: 'v1.0' }));
    expect(plan).toMatchObject({ scope: 'repository', base: 'v1.0', strict: true, baseGiven: true });
    expect(planOf('pull_request', pullRequest(), inputs({ base: 'v1.0' }))).toMatchObject({
      scope: 'changed',
      base: 'v1.0',
      strict: false,
    });
  });
  test.each(['--output=x', 'a b', 'a..b', 'a^', 'a:b', 'a\0b'])('refuses %j', (base) => {
    expect(() => inputs({ base })).toThrow('base: is no name of a commit, branch or tag.');
  });
});

test('every example that GitHub gives of these events is understood', () => {
  const names = ['pull_request', 'merge_group', 'push', 'release', 'workflow_dispatch'];
  const known = examples.filter(({ name }) => names.includes(name));
  expect(known.map(({ name }) => name).sort()).toEqual([...names].sort());
  for (const { name, examples: payloads } of known)
    for (const payload of payloads) expect(planOf(name, payload, inputs()).reason).toMatch(/^The /);
});

describe('inputs', () => {
  test('none is set: the defaults', () => {
    expect(readInputs(() => '')).toEqual({
      path: '.',
      config: null,
      'fail-on': 'auto',
      scope: 'auto',
      base: null,
      'release-branches': [],
      'release-labels': [],
      'release-title': null,
      'release-versions': [],
      lang: 'en',
      index: null,
      'github-token': null,
      surfaces: { surfaces: new Set(['check-run', 'review', 'comment']), named: new Set() },
      report: null,
      sarif: null,
      formats: new Set(['json']),
    });
    expect(INPUT_NAMES).toHaveLength(16);
  });

  test.each([
    [{ 'fail-on': 'erorr' }, 'fail-on: "erorr" is none of auto, error, warning, never. Did you mean error?'],
    [{ scope: 'everything' }, 'scope: "everything" is none of auto, changed, repository.'],
    [{ formats: 'json, html' }, 'formats: "html" is none of json, sarif, text, markdown.'],
    [{ 'release-title': '(' }, /release-title: Invalid regular expression/],
  ])('%j is refused', (over, message) => {
    expect(() => inputs(over)).toThrow(message);
  });

  test.each([
    ['none', [], []],
    ['auto', ['check-run', 'review', 'comment'], []],
    ['auto, code-scanning', ['check-run', 'review', 'comment', 'code-scanning'], ['code-scanning']],
    ['comment\n  check-run\n', ['check-run', 'comment'], ['check-run', 'comment']],
  ])('surfaces: %j', (text, surfaces, named) => {
    expect(inputs({ surfaces: text }).surfaces).toEqual({
      surfaces: new Set(surfaces),
      named: new Set(named),
    });
  });

  test('lists are one a line', () => {
    expect(inputs({ 'release-branches': 'a\r\n\n  b/*  \n' })['release-branches']).toEqual(['a', 'b/*']);
  });
});
