import { describe, expect, test } from '@jest/globals';
import {
  attributionKind,
  attributionLines,
  ownAttributions,
  statesInclusion,
} from '../../../src/license/notice-attributions.ts';

describe('attribution lines of a NOTICE', () => {
  test.each<[string, string, string[]]>([
    [
      'the usual form',
      'Heron Models\nCopyright 2024 The Heron Foundation\n\nThis product includes software developed at\nThe Heron Foundation (https://heron.example/).\n',
      [
        'Heron Models',
        'Copyright 2024 The Heron Foundation',
        'This product includes software developed at The Heron Foundation (https://heron.example/).',
      ],
    ],
    [
      'a title, frames and list marks',
      '==========\n  NOTICE\n==========\n\n# Heron #\n* Copyright 2024 Heron Inc. *\n----------\n',
      ['Heron', 'Copyright 2024 Heron Inc.'],
    ],
    [
      'sections of others under headings',
      'Third-party notices\n\n1. egret\nCopyright (c) 2020 Egret\n\nibis\n\nCopyright (c) 2021 Ibis\n',
      ['egret', 'Copyright (c) 2020 Egret', 'ibis', 'Copyright (c) 2021 Ibis'],
    ],
    [
      'terms and prose',
      'Heron\n\nMIT License\n\nCopyright (c) 2020 Egret\n\nPermission is hereby granted to anybody who includes this software, provided by us,\nto do what they like. The above copyright notice shall be included in all copies.\n\nWe like birds. They fly.\n',
      ['Heron', 'Copyright (c) 2020 Egret'],
    ],
    [
      'names below the year, between drawn lines',
      '--------\nCopyright 2019\nMarsh Processing (MP) Lab\nUniversität Heronstadt\n--------\nEgret\nCopyright (c) 2020-2021\n\nCopyright 2022\nCopyright 2023 Ibis\n',
      ['Copyright 2019 Marsh Processing (MP) Lab, Universität Heronstadt', 'Copyright 2023 Ibis'],
    ],
    [
      'a heading above years and names',
      'Heron\n\nEgret\n\nCopyright 2019-present\nEgret, Inc.\n',
      ['Heron', 'Egret', 'Copyright 2019-present Egret, Inc.'],
    ],
    ['the same line twice', 'Copyright 2024 Heron\nCopyright 2024 Heron\n', ['Copyright 2024 Heron']],
    ['nothing', '\n----\n\n', []],
  ])('%s', (_, notice, expected) => {
    expect(attributionLines(notice)).toEqual(expected);
  });
  test('are no more than 200, of 300 characters each', () => {
    const long = `Copyright 2024 Heron Inc. All rights reserved. ${'Heron '.repeat(80)}`;
    const [line] = attributionLines(long);
    expect(line).toHaveLength(300);
    const many = Array.from({ length: 260 }, (_, i) => `Copyright 2024 Heron ${i}`).join('\n');
    expect(attributionLines(many)).toHaveLength(200);
  });
});

test.each([
  ['Copyright 2024 Heron Inc.', 'copyright'],
  ['This product includes software developed by Egret', 'inclusion'],
  ['It contains code from the ibis project', 'inclusion'],
  ['Heron Models', 'product'],
])('%s: %s', (line, kind) => {
  expect(attributionKind(line)).toBe(kind);
  expect(statesInclusion(line)).toBe(kind === 'inclusion');
});

describe('what a component says of itself', () => {
  const heron = 'Heron Models';
  const copyright = 'Copyright 2024 The Heron Foundation';
  const developed = 'This product includes software developed at The Heron Foundation.';
  const others = ['This product includes code from egret.', 'Copyright 2020 Egret'];
  test.each<[string, string[], string[], string[]]>([
    [
      'name, copyright and developers',
      [heron, copyright, developed, ...others],
      [],
      [heron, copyright, developed],
    ],
    ['only works of others', others, [], []],
    ['a line of a holder known from elsewhere', [copyright, ...others], ['Heron Foundation'], [copyright]],
    [
      'a second line of the same holder',
      [heron, copyright, 'Copyright 2020 Heron Foundation'],
      [],
      [heron, copyright, 'Copyright 2020 Heron Foundation'],
    ],
    [
      'several headings, the first its name',
      [heron, copyright, 'egret', 'Copyright 2020 Egret'],
      [],
      [heron, copyright],
    ],
    [
      'several headings, none its name',
      ['egret', 'Copyright 2020 Egret', 'ibis', 'Copyright 2021 Ibis'],
      [],
      [],
    ],
    ['one heading that is not its name', ['Nest', copyright], [], ['Nest', copyright]],
    ['nothing', [], ['Heron'], []],
  ])('%s', (_, lines, holders, own) => {
    expect(ownAttributions(lines, ['heron-models'], holders)).toEqual(own);
  });
});
