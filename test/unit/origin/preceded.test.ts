/** A file names a holder whom its origin does not: who may have been first. */
import { describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../../src/messages/messages-in.ts';
import { scanFile } from '../../../src/scan/scan-file.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile } from '../../support/synthetic.ts';

const under = (holder: string, text: string): string =>
  `# Copyright 2024 ${holder}. All rights reserved.\n${text}`;
const fileOf = (seed: number): string => syntheticFile({ seed, functions: 8 });
const TOOL = fileOf(1);
/** What the stork project wrote itself: half of it came later. */
const [FIRST, LATER] = [fileOf(2), fileOf(3)];
const heron = component('marsh', 'heron', [18_000], 'Apache-2.0');
const stork = component('lake', 'stork', [19_000, 19_100], 'MIT');
const egret = component('reed', 'egret', [19_500], 'MIT');
const index = inventedIndex(
  part(heron, [{ 'heron/a.py': under('Heron Labs', fileOf(10)) }]),
  part(stork, [
    { 'stork/tool.py': under('Stork Labs', TOOL), 'stork/own.py': under('Stork Labs', FIRST) },
    { 'stork/tool.py': under('Stork Labs', TOOL), 'stork/own.py': under('Stork Labs', `${FIRST}\n${LATER}`) },
  ]),
  part(egret, [{ 'egret/a.py': under('Egret Corp.', fileOf(11)) }]),
);

function found(text: string, known = index) {
  const scanned = scanFile('ours/model.py', Buffer.from(text), {
    fingerprints: known.data.options,
    indexes: [known],
    isOwn: () => false,
    parts: false,
    declared: [],
  });
  return scanned.origins.map(({ evidence }) => evidence);
}
/** About two thirds of the code, and as much again of what is nobody's. */
const part3 = (text: string): string =>
  [...text.split('\n').slice(0, 90), ...fileOf(40).split('\n').slice(3, 60)].join('\n');

describe('a holder in place of the origin’s', () => {
  test('may have been first where he published before and the code came into the origin at once', () => {
    const [origin] = found(under('Heron Labs', part3(TOOL)));
    expect(origin).toMatchObject({ path: 'stork/tool.py', confidence: 'low', precededBy: 'Heron Labs' });
    if (origin === undefined) throw new Error('nothing was found');
    const holders = ['Stork Labs'];
    expect(messagesIn('en').holderMissing(origin, holders, ['Heron Labs'])).toContain(
      'its header names Heron Labs, who published before that project did',
    );
    expect(messagesIn('ko').holderMissing(origin, holders, ['Heron Labs'])).toContain(
      '먼저 코드를 공개한 Heron Labs',
    );
  });

  test.each([
    ['he published later', under('Egret Corp.', part3(TOOL))],
    ['nobody knows him', under('Our Company', part3(TOOL))],
    ['one of the origin’s is named too', under('Heron Labs and Stork Labs', part3(TOOL))],
    ['it is a copy as a whole', under('Heron Labs', TOOL)],
    [
      'the file names the origin as its source',
      under(
        'Heron Labs',
        `# Adapted from https://github.com/lake/stork/blob/main/stork/tool.py\n${part3(TOOL)}`,
      ),
    ],
    ['nobody is named', part3(TOOL)],
    ['he is named beside the code alone', `${part3(TOOL)}\n# Copyright 2024 Heron Labs\n`],
  ])('not where %s', (_, text) => {
    const [origin] = found(text);
    expect(origin).toMatchObject({ path: 'stork/tool.py', confidence: 'high' });
    expect(origin).not.toHaveProperty('precededBy');
  });

  test('not where the origin grew by what agrees', () => {
    const both = [
      ...FIRST.split('\n').slice(0, 70),
      ...LATER.split('\n').slice(3, 70),
      ...fileOf(40).split('\n'),
    ];
    const [origin] = found(under('Heron Labs', both.join('\n')));
    expect(origin).toMatchObject({ path: 'stork/own.py', confidence: 'high' });
    expect(origin).not.toHaveProperty('precededBy');
  });
});

describe('a holder whose name stands there longer', () => {
  const dated = (year: number, text: string): string =>
    `# Copyright ${year} Our Company. All rights reserved.\n${text}`;
  // The origin came on day 19 000, in January of 2022.
  test('may have been first where his year is long before the origin', () => {
    const [origin] = found(dated(2019, part3(TOOL)));
    expect(origin).toMatchObject({ confidence: 'low', precededBy: 'Our Company', precededIn: 2019 });
    if (origin === undefined) throw new Error('nothing was found');
    expect(messagesIn('en').holderMissing(origin, ['Stork Labs'], ['Our Company'])).toContain(
      'its header names Our Company with the year 2019, years before that file was published',
    );
    expect(messagesIn('ko').holderMissing(origin, ['Stork Labs'], ['Our Company'])).toContain(
      '여러 해 전인 2019년과 함께 Our Company',
    );
  });
  test.each([
    // A name is changed and the year is left: upstream's own headers are dated a year or two before a release.
    ['it is a year before', dated(2021, part3(TOOL))],
    ['it is two years before', dated(2020, part3(TOOL))],
    ['the file is a copy as a whole', dated(2019, TOOL)],
  ])('not where %s', (_, text) => {
    const [origin] = found(text);
    expect(origin).toMatchObject({ path: 'stork/tool.py', confidence: 'high' });
  });
});

describe('a holder whom other files of the origin’s folder name', () => {
  const reed = component('reed', 'bittern', [19_000], 'MIT');
  const beside = (folder: string, more: Record<string, string> = {}) =>
    inventedIndex(
      part(reed, [
        {
          'bittern/fold/model.py': under('Bittern Labs', TOOL),
          [`${folder}/tools.py`]: under('Our Company', fileOf(50)),
          ...more,
        },
      ]),
    );
  test.each<[string, ReturnType<typeof inventedIndex>, string]>([
    ['may have been first', beside('bittern/fold'), 'low'],
    ['in a folder below it too', beside('bittern/fold/tools'), 'low'],
    ['not where they stand elsewhere', beside('bittern/other'), 'high'],
    [
      'not where the folder is a whole project’s',
      beside(
        'bittern/fold',
        Object.fromEntries(
          Array.from({ length: 40 }, (_, i) => [
            `bittern/fold/m${i}.py`,
            under('Bittern Labs', fileOf(60 + i)),
          ]),
        ),
      ),
      'high',
    ],
  ])('%s', (_, known, confidence) => {
    const [origin] = found(under('Our Company', part3(TOOL)), known);
    expect(origin?.confidence).toBe(confidence);
    if (confidence === 'high' || origin === undefined) return;
    expect(origin).toMatchObject({ precededBy: 'Our Company', namedBeside: true });
    expect(messagesIn('en').holderMissing(origin, ['Bittern Labs'], ['Our Company'])).toContain(
      'Our Company, whom other files beside that one name',
    );
    expect(messagesIn('ko').holderMissing(origin, ['Bittern Labs'], ['Our Company'])).toContain(
      '같은 폴더의 다른 파일에도 적힌 Our Company',
    );
  });
});
