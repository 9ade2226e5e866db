import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factsOf, noticeKindOf, phraseHash, readFileNotices } from '../../../src/license/file-notices.ts';
import { commentLines } from '../../../src/source/comment-lines.ts';
import { lexPython } from '../../../src/source/python.ts';

function comments(python: string) {
  const bytes = new TextEncoder().encode(python);
  return commentLines(bytes, lexPython(bytes));
}
const read = (python: string) => readFileNotices(comments(python));

const APACHE = `# Licensed under the Apache License, Version 2.0 (the "License");
# you may not use this file except in compliance with the License.
# You may obtain a copy of the License at
#
#     http://www.apache.org/licenses/LICENSE-2.0
#
# Unless required by applicable law or agreed to in writing, software
# distributed under the License is distributed on an "AS IS" BASIS,
# WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
# See the License for the specific language governing permissions and
# limitations under the License.
`;

describe('copyright statements', () => {
  test('are read in the header, in order, each holder once', () => {
    const notices = read(
      `# Copyright 2023 Heron Inc. All rights reserved.\n#\n${APACHE}\n# Copyright 2022 The Egret team and Heron.\nx = 1\n`,
    );
    expect(notices.statements).toMatchObject([
      { line: 1, years: '2023', holders: ['Heron Inc.'], header: true },
      { line: 15, years: '2022', holders: ['Egret team', 'Heron'], header: true },
    ]);
    expect(notices.holders).toEqual(['Heron Inc.', 'Egret team']);
  });
  test.each<[string, string[]]>([
    ['# Copyright (c) 1996, 1997.\n# The Regents of Heron University.\n', ['Regents of Heron University']],
    [
      '# Copyright (c) 1998 Heron Software Ltd\n#               and Ben Egret\n',
      ['Heron Software Ltd', 'Ben Egret'],
    ],
    [
      '# Copyright 2025 The Heron Inc. team\n#   and Egret Inc. team.\n#   All rights reserved.\n',
      ['Heron Inc. team', 'Egret Inc. team'],
    ],
    ['# This file is Copyright (C)\n# 2013-2020 Ada Heron\n', ['Ada Heron']],
    ['# Copyright 2020 Heron.\n# and so on to the marsh\n', ['Heron']],
    ['# Copyright 2001, 2002 Heron\n# Software Foundation, Inc.\n', ['Heron Software Foundation, Inc.']],
    ['# Copyright 1994, 1995,\n# 1996, 1997 Heron Labs\n', ['Heron Labs']],
    ['# Copyright 2007 2008\n# Ada Heron\n', ['Ada Heron']],
    [
      '# Copyright (c) 1982 Regents\n# of the University of Herons. All rights reserved.\n',
      ['Regents of the University of Herons'],
    ],
    ['# Copyright 2007 Ada Heron, Ben\n# Egret and Cy Stork\n', ['Ada Heron', 'Ben Egret', 'Cy Stork']],
    ['# Copyright 1997 Theo de\n# Heron. All rights reserved.\n', ['Theo de Heron']],
    [
      '# Copyright (C) 2008 Ada Heron <ada@example.com>\n#   Ben Egret <ben@example.com>\n#   Heron Labs, Inc.\n# Routines for the marsh\n',
      ['Ada Heron', 'Ben Egret', 'Heron Labs, Inc.'],
    ],
    [
      '# Copyright 2001 by Ada Heron <a@example.com>\n#   2002-2003 by Ben Egret <b@example.com>\n',
      ['Ada Heron', 'Ben Egret'],
    ],
    [
      '# Copyright holders:\n#  Ada Heron <a@example.com>\n#  Ben Egret <b@example.com>\n',
      ['Ada Heron', 'Ben Egret'],
    ],
    [
      '# Copyright (C) 2012 by the following authors:\n# - Ada Heron <a@example.com>\n# - Ben Egret <b@example.com>\n',
      ['Ada Heron', 'Ben Egret'],
    ],
    [
      '# COPYRIGHT (c) 1989-2014.\n#\n# Heron Research Corporation (HRC).\n',
      ['Heron Research Corporation (HRC)'],
    ],
    ['# The marsh script is copyright\n# by M.I.H. but is freely distributable\n', ['M.I.H.']],
    ['# Copyright 1992 Heron 2004-06-01\n# 2004-06-01  Fix the marsh\n', ['Heron']],
    ['# Copyright 2009 Heron Corp\n# Author: Ada Heron <a@example.com>\n', ['Heron Corp']],
    ['# (C) 2002 Heron AB\n# by Ada Heron <a@example.com>\n', ['Heron AB']],
    [
      '# %%Copyright: Copyright 2009 Heron Incorporated.\n# %%Copyright: Redistribution and use\n',
      ['Heron Incorporated'],
    ],
    ['# Copyright 2024 Heron\n# The Egrets are not named.\n', ['Heron']],
    ['# Copyright (2003)\n#     Heron Company\n#   All Rights Reserved\n', ['Heron Company']],
    ['# Copyright: \n#\n#   2003-2008 Ada Heron <a@example.com>\n', ['Ada Heron']],
    ['# Copyright\n#   Ada Heron <a@example.com> (marsh)\n', ['Ada Heron']],
    [
      '# written by Ada Heron, and copyright\n#\n# by the University of Marshes.\n',
      ['University of Marshes'],
    ],
    ['# Author: Ada Heron\n# Copyright 1999\n', ['Ada Heron']],
    ['# Author: Ada Heron\n# Copyright 1999 Egret Labs\n', ['Egret Labs']],
    [
      '# Copyright (C) 1998 Ada Heron\n# Bird Science Department, Marsh University\n# E-Mail: a@example.com\n',
      ['Ada Heron', 'Bird Science Department, Marsh University'],
    ],
    ['# Copyright (C) 1998 Ada Heron\n# The university of birds is not named.\n', ['Ada Heron']],
    [
      '# Copyright (C) 1991 Heron Communications\n#  Research, Inc. (Heroncore)\n',
      ['Heron Communications Research, Inc. (Heroncore)'],
    ],
    [
      '# the parser is copyright Ada Heron <a@example.com>\n# and Ben Egret <b@example.com>, and is provided as it is\n',
      ['Ada Heron', 'Ben Egret'],
    ],
    [
      '# The maps are copyright Heron\n# Systems Incorporated and covered by another license\n',
      ['Heron Systems Incorporated'],
    ],
  ])('run over lines: %s', (header, holders) => {
    expect(read(`${header}x = 1\n`).holders).toEqual(holders);
  });
  test('are read beside the code and in docstrings too', () => {
    const notices = read(
      'x = 1\n# Copyright 2021 Heron\ndef f():\n    """Something.\n\n    Copyright (c) 2020 Egret\n    """\n',
    );
    expect(notices.statements).toMatchObject([
      { line: 2, holders: ['Heron'], header: false },
      { line: 6, holders: ['Egret'], header: false },
    ]);
  });
  test('may run over lines', () => {
    const notices = read(
      '# Copyright 2021 The Heron Authors (Ada Heron, Ben Egret,\n# Cy Stork) and The Ibis Inc. team. All rights\n# reserved.\nx = 1\n',
    );
    expect(notices.statements).toMatchObject([
      { line: 1, endLine: 3, holders: ['Heron Authors (Ada Heron, Ben Egret, Cy Stork)', 'Ibis Inc. team'] },
    ]);
  });
  test('may stand one below the other without the word', () => {
    expect(read('# Copyright (c) 2019 Heron\n#               2021 Egret\nx = 1\n').holders).toEqual([
      'Heron',
      'Egret',
    ]);
  });
  test('end before prose', () => {
    expect(read('# Copyright 2024\n# This module adds numbers.\nx = 1\n').holders).toEqual([]);
    expect(read('# Copyright 2024 Heron,\n# Licensed under the MIT license\nx = 1\n').holders).toEqual([
      'Heron',
    ]);
  });
  test('are read through the boxes of other comment styles', () => {
    expect(
      read('"""\n * Copyright (c) 2023, heron.com, inc.\n * All rights reserved.\n"""\nx = 1\n').holders,
    ).toEqual(['heron.com, inc.']);
  });
});

describe('license notices', () => {
  test.each<[string, string, { kind: string; license: string | null }[]]>([
    ['the Apache paragraph', APACHE, [{ kind: 'header', license: 'Apache-2.0' }]],
    ['an SPDX tag', '# SPDX-License-Identifier: BSD-3-Clause\n', [{ kind: 'spdx', license: 'BSD-3-Clause' }]],
    [
      'a pointer to a named license',
      '# This source code is licensed under the MIT license found in the\n# LICENSE file in the root directory of this source tree.\n',
      [{ kind: 'header', license: 'MIT' }],
    ],
    [
      'a pointer to a license without a version',
      '# Use of this source code is governed by a BSD-style license that can be\n# found in the LICENSE file.\n',
      [{ kind: 'header', license: null }],
    ],
    [
      'the address alone, below the holders',
      '# Copyright 2022 Heron. All rights reserved.\n# https://www.apache.org/licenses/LICENSE-2.0\n',
      [{ kind: 'header', license: 'Apache-2.0' }],
    ],
    [
      'the address behind the name',
      '# Copyright 2019 Ada Heron\n#  Apache 2.0  (http://www.apache.org/licenses/LICENSE-2.0)\n',
      [{ kind: 'header', license: 'Apache-2.0' }],
    ],
    [
      'another license by its address',
      '# Copyright 2019 Ada Heron\n# https://opensource.org/licenses/MIT\n',
      [{ kind: 'header', license: 'MIT' }],
    ],
    [
      'its present address, in small letters',
      '# Copyright 2019 Ada Heron\n# https://opensource.org/license/bsd-3-clause/\n',
      [{ kind: 'header', license: 'BSD-3-Clause' }],
    ],
    ['an address in a sentence', '# See https://opensource.org/licenses/MIT and the like for more.\n', []],
    [
      'the MIT terms',
      '# Permission is hereby granted, free of charge, to any person obtaining a copy\n# of this software\n',
      [{ kind: 'text', license: 'MIT' }],
    ],
    [
      'the BSD terms with two conditions',
      '# Redistribution and use in source and binary forms, with or without\n# modification, are permitted\n',
      [{ kind: 'text', license: 'BSD-2-Clause' }],
    ],
    [
      'the BSD terms with three conditions',
      '# Redistribution and use in source and binary forms are permitted\n# 3. Neither the name of Heron nor the names\n',
      [{ kind: 'text', license: 'BSD-3-Clause' }],
    ],
    [
      'the GPL paragraph',
      '# This program is free software: you can redistribute it and/or modify it under the terms of the\n# GNU General Public License as published by the Free Software Foundation, either version 3 of the\n# License, or (at your option) any later version.\n',
      [{ kind: 'header', license: 'GPL-3.0-or-later' }],
    ],
    [
      'the Mozilla paragraph',
      '# This Source Code Form is subject to the terms of the Mozilla Public\n# License, v. 2.0.\n',
      [{ kind: 'header', license: 'MPL-2.0' }],
    ],
    [
      'a Chinese Apache notice',
      '# 根据 Apache 许可证 2.0 版授权\n',
      [{ kind: 'header', license: 'Apache-2.0' }],
    ],
    [
      'a license of its own name',
      '# Licensed under the Heron Community License. You may obtain a copy at\n# https://example.com/heron\n',
      [{ kind: 'header', license: 'LicenseRef-Heron-Community' }],
    ],
    [
      'a name and where the text is',
      '# :license: Apache 2.0, see LICENSE for details.\n',
      [{ kind: 'header', license: 'Apache-2.0' }],
    ],
    [
      'according to the terms of a license of models',
      '# This software may be used and distributed according to the terms of the Llama 2 Community License Agreement.\n',
      [{ kind: 'header', license: 'LicenseRef-Llama-2' }],
    ],
    [
      'according to the terms of the GPL',
      '# This software may be used and distributed according to the\n# terms of the GNU General Public License version 3.\n',
      [{ kind: 'header', license: 'GPL-3.0-only' }],
    ],
    [
      'a name with the address of its text, below whose work it is',
      '# Copyright 2019 Ada Heron\n#  Apache 2.0  (http://www.apache.org/licenses/LICENSE-2.0)\n',
      [{ kind: 'header', license: 'Apache-2.0' }],
    ],
    [
      'the same of another license',
      '# MIT License (https://opensource.org/licenses/MIT)\n',
      [{ kind: 'header', license: 'MIT' }],
    ],
    [
      'a sentence with an address',
      '# The terms of Apache 2.0 (http://www.apache.org/licenses/LICENSE-2.0) are long to read.\n',
      [],
    ],
    ['a program and its address', '# Apache Heron 2.0 (https://heron.apache.org/)\n', []],
    ['a license that is not the one', '# This file is NOT licensed under the GPLv3, as the rest is.\n', []],
    ['a mention in passing', '# The license plate is read from the image.\n', []],
    ['nothing', '', []],
  ])('%s', (_, header, expected) => {
    expect(read(`${header}x = 1\n`).licenseNotices).toMatchObject(expected);
    expect(read(`${header}x = 1\n`).licenseNotices).toHaveLength(expected.length);
  });

  test('span their lines', () => {
    expect(read(`# Copyright 2024 Heron\n#\n${APACHE}x = 1\n`).licenseNotices).toMatchObject([
      { line: 3, endLine: 13 },
    ]);
  });
  test('of two headers are both seen', () => {
    expect(
      read(`# Copyright 2023 Heron\n#\n${APACHE}\n# Copyright 2022 Egret\n#\n${APACHE}x = 1\n`)
        .licenseNotices,
    ).toHaveLength(2);
  });
});

describe('facts of an upstream file', () => {
  test.each<[string, string, object]>([
    [
      'its own header',
      `# Copyright 2024 Heron and the Egret team\n#\n${APACHE}x = 1\n`,
      { license: 'Apache-2.0', holders: ['Heron', 'Egret team'], notice: 'header' },
    ],
    [
      'a tag',
      '# SPDX-License-Identifier: MIT\n# SPDX-FileCopyrightText: Heron\nx = 1\n',
      { license: 'MIT', holders: ['Heron'], notice: 'spdx' },
    ],
    [
      'a copyright line alone',
      '# Copyright 2024 Heron\nx = 1\n',
      { license: null, holders: ['Heron'], notice: 'copyright-only' },
    ],
    [
      'nothing in the header',
      `x = 1\n# Copyright 2024 Heron\n${APACHE}`,
      { license: null, holders: [], notice: 'none' },
    ],
    ['an empty file', '', { license: null, holders: [], notice: 'none' }],
    [
      'names that stand elsewhere',
      '# Copyright 2024 the respective contributors\nx = 1\n',
      { license: null, holders: [], notice: 'copyright-only' },
    ],
  ])('%s', (_, python, facts) => {
    expect(factsOf(comments(python))).toEqual(facts);
  });

  test.each<[string, string | null | undefined]>([
    [
      'This source code is licensed under the BSD license found in the\nLICENSE file in the root directory of this source tree.',
      'BSD',
    ],
    [
      'Use of this source code is governed by a BSD-style license that can be\nfound in the LICENSE file.',
      'BSD',
    ],
    [
      'This source code is licensed under the license found in the\nLICENSE file in the root of the tree.',
      null,
    ],
    ['Licensed under the terms described in the LICENSE file in the top folder.', null],
    ['This file is licensed under the license found in LICENSE.txt.', null],
    ['See LICENSE for license information.', null],
    ['For licensing see accompanying LICENSE file.', null],
    ['This source code is licensed under the Apache license found in the LICENSE file.', 'Apache'],
    ['This source code is licensed under the MIT license found in the LICENSE file.', undefined],
    ['This file is licensed under the license found in the LICENSE-MIT file.', undefined],
    ['For licensing see the LICENSE file at https://example.com/heron/blob/main/LICENSE', undefined],
    ['Licensed under the BSD license.', undefined],
    ['Licensed under the GPL, see https://example.com/LICENSE for details', undefined],
    ['Copyright 2024 Heron', undefined],
  ])('where “%s” leaves the license to a file of the project', (notice, family) => {
    const { pointer } = factsOf(comments(`# ${notice.replaceAll('\n', '\n# ')}\nx = 1\n`));
    expect(pointer).toEqual(family === undefined ? undefined : { family });
  });

  test('notices beside the code count for a released file and not for an upstream header', () => {
    const notices = read(`x = 1\n# SPDX-License-Identifier: MIT\n`);
    expect(noticeKindOf(notices, false)).toBe('spdx');
    expect(noticeKindOf(notices, true)).toBe('none');
  });
});

describe('a change notice', () => {
  test.each([
    '# Modified by Heron Labs, 2024',
    '# This file was modified from src/a.py of heron 1.0; changes: faster',
    '# Modifications Copyright (C) 2025, Heron Devices, Inc.',
    '# Modifications are denoted by the symbol: [MODIFIED]',
    '# [MODIFIED] keeps the cache',
    '# Adapted from https://example.com/heron/egret/blob/main/a.py',
    '# Adapted from\n# https://example.com/heron/egret/blob/main/a.py',
    '# Adopted from https://example.com/heron',
    '# Partially copied and modified from\n# https://example.com/heron',
    '# Copied from heron with some modifications',
    '# This code has been adapted for egrets.',
    '# Changes: the attention is cached',
    '# A modified version of the Heron model',
    '# Changes compared to the original: none of the norms',
    '# Portions of this code were derived from heron',
    '# 2024-05-01: adapted for long inputs by Ada Heron',
    '# 2024-05-01 - Ada Heron - rewrote the router',
    '# [2024-05-01] Ada Heron: removed the bias',
    '# 2024/05/01 added a sliding window (Heron)',
    '# 2024-05: dropped the unused heads',
    '# Modified 2024-05 by Ada Heron',
    '# Changed on 2024-05-01: other defaults',
    '# May 2024: modified for FP8 by Heron Labs',
    '# Heron Labs, 2024: changed to support experts',
    '# 本文件由白鹭公司修改',
    '# 이 파일은 왜가리 연구소에서 수정했습니다',
    '# 本ファイルはサギ社により変更されました',
  ])('%s', (line) => {
    expect(read(`${line}\nx = 1\n`).changeNotices).not.toEqual([]);
  });

  const PORT = [
    "# This code is based on EleutherAI's GPT-NeoX library and the GPT-NeoX",
    '# and OPT implementations in this library. It has been modified from its',
    '# original forms to accommodate minor architectural differences compared',
    '# to GPT-NeoX and OPT used by the Meta AI team that trained the model.',
  ];
  test.each<[string, string]>([
    ['upstream’s own words about its port', PORT.join('\n')],
    [
      'the same, wrapped otherwise',
      `# ${PORT.map((line) => line.slice(2))
        .join(' ')
        .replace(/(.{40}\S*) /g, '$1\n# ')}`,
    ],
    ['the same, on one line', `# ${PORT.map((line) => line.slice(2)).join(' ')}`],
    ['a copyright line that was added', '# Copyright 2024 Heron'],
    ['the day of the first version', '# 2024-05-01: first version'],
    ['the day it was made', '# Created on 2024-05-01 by Ada Heron'],
    ['a day without a word', '# Date: 2024-05-01'],
    ['a dated remark beside the code', 'y = 1\n# 2024-05-01 added for the test below'],
    ['a dated statement to the contrary', '# 2024-05-01: imported, not modified'],
    ['the program’s own doings', '# the tensor is modified in place and the shape changes'],
    ['a statement to the contrary', '# Copied from heron without modification'],
    [
      'upstream’s convention, renamed',
      '# Copied from transformers.models.heron.modeling_heron.HeronMLP with Heron->Egret',
    ],
    ['a class that another one follows', '# Adapted from HeronAttention.forward'],
    ['the source alone', '# Copied from https://example.com/heron'],
    ['a Chinese remark on the code', 'y = 1\n# 修改维度'],
  ])('is not: %s', (_, text) => {
    expect(read(`${text}\nx = 1\n`).changeNotices).toEqual([]);
  });

  test('with its address on the next line is told from others that begin alike', () => {
    const [one] = read('# Adapted from:\n# https://example.com/heron\nx = 1\n').changeNotices;
    const [two] = read('# Adapted from:\n# https://example.com/egret\nx = 1\n').changeNotices;
    expect(phraseHash(one?.text ?? '')).not.toBe(phraseHash(two?.text ?? ''));
  });
});

describe('a declared origin', () => {
  test.each<[string, string | null]>([
    ['# Source: https://github.com/heron/egret/blob/v1/a.py', 'https://github.com/heron/egret/blob/v1/a.py'],
    ['# Copied from transformers.models.heron.modeling_heron.HeronMLP', null],
    ['# Adapted from\n# https://example.com/heron/a.py.', 'https://example.com/heron/a.py'],
    ['# Taken from the egret project (https://example.com/egret)', 'https://example.com/egret'],
    ['# Based on https://example.com/egret', 'https://example.com/egret'],
    ['# Portions of this code come from Heron', null],
    ['#  This file was automatically generated from src/transformers/models/heron/modular_heron.py.', null],
    ['# SPDX-SnippetBegin', null],
    ['# see https://github.com/heron/egret/blob/main/a.py', 'https://github.com/heron/egret/blob/main/a.py'],
    ['# 参考 https://example.com/heron', 'https://example.com/heron'],
  ])('%s', (text, url) => {
    const [first] = read(`${text}\nx = 1\n`).declarations;
    expect(first).toMatchObject({ line: 1, url });
  });
  test.each([
    '# from heron.layers import Attention',
    '# https://github.com/heron/egret/issues/12',
    '# The cache is computed once.',
  ])('is not: %s', (text) => {
    expect(read(`${text}\nx = 1\n`).declarations).toEqual([]);
  });
});

test('a header is inserted behind the interpreter and the encoding', () => {
  expect(read('x = 1\n').headerLine).toBe(1);
  expect(read('#!/usr/bin/env python\nx = 1\n').headerLine).toBe(2);
  expect(read('# coding=utf-8\n# Copyright 2024 Heron\n').headerLine).toBe(2);
  expect(read('#!/usr/bin/python3\n# -*- coding: utf-8 -*-\nx = 1\n').headerLine).toBe(3);
});

test('a phrase keeps its hash through other comment styles, cases and spacing', () => {
  expect(phraseHash('Copied from a.b.C with X->Y')).toBe(phraseHash('  * copied  from A.B.c, with x -> y'));
  expect(phraseHash('')).toBe(0x811c9dc5);
});

test('whatever the comments, reading never throws and is repeatable', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom(
      'Copyright 2020 A,',
      'and the B team',
      '(',
      'Licensed under the',
      'Apache License, Version 2.0',
      'SPDX-License-Identifier: (',
      'modified from',
      'https://github.com/a/b',
      'Copyright (c)',
      '2020 C',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ line: fc.integer({ min: 1, max: 40 }), text: line, header: fc.boolean() }), {
        maxLength: 30,
      }),
      (lines) => {
        expect(readFileNotices(lines)).toEqual(readFileNotices(lines));
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  ' ',
  ',',
  '(',
  '@',
  'x@',
  'copied, ',
  'The A, ',
  '2020-',
  'Inc. ',
  'modified from ',
  'licensed under ',
])('a generated line of 100,000 characters made of %j is read at once', (unit) => {
  const text = `Copyright 2020 ${unit.repeat(Math.ceil(100_000 / unit.length))}!`;
  const start = performance.now();
  readFileNotices([{ line: 1, text, header: true }]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
