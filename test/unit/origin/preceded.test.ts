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

function found(text: string) {
  const scanned = scanFile('ours/model.py', Buffer.from(text), {
    fingerprints: index.data.options,
    indexes: [index],
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
