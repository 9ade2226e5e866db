/** Who came first: a real history, and an invented index whose releases lie before or behind it. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { gitFacts } from '../../../src/inventory/git.ts';
import type { OriginIndex } from '../../../src/origin/origin-index.ts';
import { DEFAULT_OPTIONS } from '../../../src/origin/views.ts';
import {
  type LaterOrigin,
  SLACK_DAYS,
  UNSEEN_DAYS,
  withoutLaterOrigins,
} from '../../../src/scan/direction.ts';
import { type ScanContext, scanFile } from '../../../src/scan/scan-file.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile } from '../../support/synthetic.ts';
import { secondsOf, type TemporaryFolder, temporaryRepository } from '../../support/temporary-repository.ts';

let folders: TemporaryFolder[] = [];
afterEach(() => {
  for (const folder of folders) folder.remove();
  folders = [];
});

const CODE = syntheticFile({ header: ['# Copyright 2020 Somebody'], seed: 5, functions: 9 });
const OTHER = syntheticFile({ header: [], seed: 77, functions: 9 });
/** Day (since 1970) on which the temporary repository's clock stands at day 0 of its own. */
const START = Math.floor(secondsOf(0) / 86_400);

/** An upstream that existed `age` days before the repository's first commit and has the code from `after` days behind it on. */
function upstream(after: number, { age = 400, earlier = OTHER } = {}): OriginIndex {
  const days = [START - age, START + after];
  return inventedIndex(
    part(component('heron', 'models', days, 'MIT'), [
      { 'a.py': earlier },
      { 'a.py': earlier, 'model.py': CODE },
    ]),
  );
}

async function judged(
  repo: TemporaryFolder,
  index: OriginIndex,
  text = CODE,
): Promise<{ origins: string[]; later: readonly LaterOrigin[] }> {
  folders.push(repo);
  const context: ScanContext = {
    fingerprints: DEFAULT_OPTIONS,
    indexes: [index],
    isOwn: () => false,
    parts: false,
    declared: [],
  };
  const file = scanFile('model.py', Buffer.from(text), context);
  expect(file.origins).toHaveLength(1);
  const { scanned, later } = await withoutLaterOrigins(repo.path, await gitFacts(repo.path), [file], context);
  return {
    origins: scanned.flatMap(({ origins }) =>
      origins.map(({ evidence }) => `${evidence.purl} ${evidence.confidence}`),
    ),
    later,
  };
}

/** A history in which the code came on day 0 and something else a year later. */
function history(text = CODE): TemporaryFolder {
  const repo = temporaryRepository();
  repo.write('model.py', text);
  repo.commit('code', 0);
  repo.write('model.py', text.endsWith(CODE) ? text : CODE);
  repo.write('other.txt', 'x');
  repo.commit('more', 365);
  return repo;
}

const PURL = 'pkg:github/heron/models@2.0';

describe('code that stands here and there', () => {
  test('published long after: nothing is held against the file, and it is said', async () => {
    expect(await judged(history(), upstream(SLACK_DAYS + 30))).toEqual({
      origins: [],
      later: [{ path: 'model.py', purl: PURL, how: 'long-after' }],
    });
  });
  test.each<[string, TemporaryFolder, OriginIndex]>([
    ['published before', history(), upstream(-10)],
    ['whose lines came with a later commit', history('x = 1\n'), upstream(SLACK_DAYS + 30)],
  ])('%s: as it was', async (_, repo, index) => {
    expect(await judged(repo, index)).toEqual({ origins: [`${PURL} high`], later: [] });
  });
  test.each<[string, OriginIndex]>([
    ['a little later', upstream(SLACK_DAYS - 1)],
    ['a day later', upstream(1)],
    ['on the same day', upstream(0)],
    ['by an upstream that the index knows since a little later', upstream(UNSEEN_DAYS - 1, { age: -20 })],
  ])('published %s, as releases and ports are: a doubt, and it is said', async (_, index) => {
    expect(await judged(history(), index)).toEqual({
      origins: [`${PURL} low`],
      later: [{ path: 'model.py', purl: PURL, how: 'soon-after' }],
    });
  });
  test('by a release that only changed a file that others had before: taken from in between, and no doubt', async () => {
    const [days, files] = [
      [START - 400, START - 100, START + 20],
      [{ 'a.py': OTHER }, { 'a.py': OTHER, 'model.py': CODE.split('\n').slice(0, 40).join('\n') }],
    ] as const;
    const index = inventedIndex(
      part(component('heron', 'models', [...days], 'MIT'), [...files, { 'a.py': OTHER, 'model.py': CODE }]),
    );
    expect(await judged(history(), index)).toEqual({
      origins: ['pkg:github/heron/models@3.0 high'],
      later: [],
    });
  });
  test.each<[string, string]>([
    ['its publisher as a holder', '# Copyright 2020 Heron Labs\n'],
    ['its repository as the source', '# Adapted from https://github.com/heron/models/blob/main/model.py\n'],
  ])('published a little later, in a file that names %s: no doubt', async (_, header) => {
    expect(await judged(history(header + CODE), upstream(SLACK_DAYS - 1), header + CODE)).toEqual({
      origins: [`${PURL} high`],
      later: [],
    });
  });
  test('of which two lines in three stood here before, and the others came later: a doubt, and it is said', async () => {
    const lines = CODE.split('\n');
    const repo = history(lines.slice(0, Math.floor((lines.length * 2) / 3)).join('\n'));
    expect(await judged(repo, upstream(SLACK_DAYS + 30))).toEqual({
      origins: [`${PURL} low`],
      later: [{ path: 'model.py', purl: PURL, how: 'soon-after' }],
    });
  });
  test('of an upstream that the index knows since long after only: a doubt, and it is said', async () => {
    const repo = history();
    const found = await judged(repo, upstream(UNSEEN_DAYS + 1, { age: -20 }));
    expect(found).toEqual({
      origins: [`${PURL} low`],
      later: [{ path: 'model.py', purl: PURL, how: 'unseen' }],
    });
  });
  test.each<[string, string | Uint8Array]>([
    ['', CODE],
    [', of a file in UTF-16 too', Buffer.from(`\ufeff${CODE}`, 'utf16le')],
  ])('published later by one and before by another: the earlier one is named%s', async (_, content) => {
    const days = [START - 400, START + SLACK_DAYS + 30];
    const half = CODE.split('\n')
      .slice(0, Math.floor(CODE.split('\n').length * 0.6))
      .join('\n');
    const index = inventedIndex(
      part(component('heron', 'models', days, 'MIT'), [
        { 'a.py': OTHER },
        { 'a.py': OTHER, 'model.py': CODE },
      ]),
      part(component('egret', 'base', [START - 300], 'MIT'), [{ 'base.py': half }]),
    );
    const repo = temporaryRepository();
    folders.push(repo);
    repo.write('model.py', content);
    repo.commit('code', 0);
    repo.write('other.txt', 'x');
    repo.commit('more', 365);
    const context: ScanContext = {
      fingerprints: DEFAULT_OPTIONS,
      indexes: [index],
      isOwn: () => false,
      parts: false,
      declared: [],
    };
    const file = scanFile('model.py', Buffer.from(CODE), context);
    const { scanned, later } = await withoutLaterOrigins(
      repo.path,
      await gitFacts(repo.path),
      [file],
      context,
    );
    expect(later).toEqual([{ path: 'model.py', purl: PURL, how: 'long-after' }]);
    expect(scanned[0]?.origins.map(({ role, evidence }) => [role, evidence.purl, evidence.through])).toEqual([
      ['source', 'pkg:github/egret/base@1.0', null],
    ]);
  });
  test('without history: as it was', async () => {
    const context: ScanContext = {
      fingerprints: DEFAULT_OPTIONS,
      indexes: [upstream(SLACK_DAYS + 30)],
      isOwn: () => false,
      parts: false,
      declared: [],
    };
    const file = scanFile('model.py', Buffer.from(CODE), context);
    expect(await withoutLaterOrigins('/nowhere', null, [file], context)).toEqual({
      scanned: [file],
      later: [],
      notDated: [],
    });
  });
});

describe('a header that names who publishes the repository, and who published before the origin did', () => {
  const body = (seed: number): string => syntheticFile({ header: [], seed, functions: 9 });
  /** Two thirds of the origin's code, and other code. */
  const text = [
    '# Copyright 2024 Heron Labs',
    ...body(5).split('\n').slice(0, 90),
    ...body(40).split('\n').slice(3, 60),
  ].join('\n');

  async function confidence(published: number, address: string): Promise<string | undefined> {
    const index = inventedIndex(
      part(component('marsh', 'heron', [START - 900], 'MIT'), [
        { 'heron.py': `# Copyright 2019 Heron Labs\n${body(10)}` },
      ]),
      part(component('lake', 'stork', [START + published], 'MIT'), [
        { 'tool.py': `# Copyright 2022 Stork Labs\n${body(5)}` },
      ]),
    );
    const repo = temporaryRepository();
    repo.git('remote', 'add', 'origin', address);
    repo.write('model.py', text);
    repo.commit('code', 0);
    const { origins } = await judged(repo, index, text);
    return origins[0]?.split(' ').at(-1);
  }

  const OURS = 'https://github.com/heron-labs/rail.git';
  test('is no doubt where the file came here after the origin had it', async () => {
    expect(await confidence(-30, OURS)).toBe('high');
  });
  test.each([
    ['the file stood here on that day', 0, OURS],
    ['another publishes the repository', -30, 'https://github.com/coot-labs/rail.git'],
  ])('is one where %s', async (_, published, address) => {
    expect(await confidence(published, address)).toBe('low');
  });
});
