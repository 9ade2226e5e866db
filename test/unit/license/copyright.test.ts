import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdersIn, isUnfinished, parseCopyright } from '../../../src/license/copyright.ts';
import { satisfies } from '../../../src/license/holder-key.ts';

describe('a copyright statement names its holders and years', () => {
  test.each<[string, string | null, string[]]>([
    ['Copyright 2024 The Heron Team. All rights reserved.', '2024', ['Heron Team']],
    ['# Copyright (c) 2024, Heron Labs, Inc.', '2024', ['Heron Labs, Inc.']],
    ['// © 2024 Heron Labs', '2024', ['Heron Labs']],
    ['Copyright © Heron Labs GmbH', null, ['Heron Labs GmbH']],
    ['Copyright The Heron Team', null, ['Heron Team']],
    ['Copyright by the Heron authors.', null, ['Heron authors']],
    ['(c) 2019-2021 Ada Heron <ada@example.com>', '2019-2021', ['Ada Heron']],
    ['Copyright 2020-present the Heron Team', '2020-present', ['Heron Team']],
    ['Copyright 2021- Heron Corporation and The Egret Team', '2021-', ['Heron Corporation', 'Egret Team']],
    ['Copyright (C) 2019, 2021 Ada Heron', '2019, 2021', ['Ada Heron']],
    [
      'Copyright (c) 2025. Heron Technologies Co., Ltd. All rights reserved.',
      '2025',
      ['Heron Technologies Co., Ltd.'],
    ],
    ['Copyright (c) Heron, Inc. and Egret, 2020', '2020', ['Heron, Inc.', 'Egret']],
    ['Copyright (c) 2024 by Heron.AI, All Rights Reserved.', '2024', ['Heron.AI']],
    [
      'Modifications Copyright (C) 2025, Heron Devices, Inc. All rights reserved.',
      '2025',
      ['Heron Devices, Inc.'],
    ],
    ['SPDX-FileCopyrightText: 2024 Heron Labs', '2024', ['Heron Labs']],
    [
      'SPDX-FileCopyrightText: Copyright contributors to the Heron project',
      null,
      ['contributors to the Heron project'],
    ],
    ['SPDX-SnippetCopyrightText: © Heron Labs', null, ['Heron Labs']],
    ['https://example.com/heron Copyright by the Heron authors.', null, ['Heron authors']],
    [':copyright: Copyright 2006 by the Heron team', '2006', ['Heron team']],
    ['版权所有 (c) 2023 白鹭公司', '2023', ['白鹭公司']],
    ['Copyright 2023 白鹭公司。保留所有权利', '2023', ['白鹭公司']],
    ['저작권 (c) 2023 왜가리', '2023', ['왜가리']],
    ['Copyright (c) 2022 Étienne Héron', '2022', ['Étienne Héron']],
    ['Copyright (c) 2022Heron', null, ['Heron']],
    ['Copyright (C) Marsh.2024 Ada Heron (ada@example.com)', null, ['Ada Heron']],
    ['Copyright (c) 2021, Heron Corp.  Authored by EGRET.', '2021', ['Heron Corp.']],
    ['Changes by / Copyright 2021 Ada Heron, original copyrights below', '2021', ['Ada Heron']],
    ['Copyright 2022 Ada Heron, original code by Ben Egret', '2022', ['Ada Heron']],
    ['[MIT License Copyright (c) 2023 Ada Heron]', '2023', ['Ada Heron']],
    ['Copyright (c) 2020-present Heron Corp. MIT license', '2020-present', ['Heron Corp.']],
    ['Copyright (c) 2023 Ada Heron MIT License', '2023', ['Ada Heron']],
    ['Copyright 2020 Ada Heron, Apache-2.0 License', '2020', ['Ada Heron']],
    ['(Copyright 2020 Heron Labs)', '2020', ['Heron Labs']],
    ['Ada Heron <ada@example.com> (c) 2004', '2004', ['Ada Heron']],
    ['Ada Heron (C) 2003 -- this code is free.', '2003', ['Ada Heron']],
    ['(C) Heron Foundation 2008-2013', '2008-2013', ['Heron Foundation']],
    ['EGRET © the Heron Community 2007', '2007', ['Heron Community']],
    ['Copyright 2019 C. Ada Heron <ada at example dot com>', '2019', ['C. Ada Heron']],
    ['Copyright (C) 1999 Ada Heron -- heron@example.com', '1999', ['Ada Heron']],
    ['Copyright or Copr. Heron Institut 2006', '2006', ['Heron Institut']],
    ['This program is copyrighted by the Heron Society.', null, ['Heron Society']],
    ['Copyright <s>Heron Labs</s> 2004', '2004', ['Heron Labs']],
    ['Copyright 2011 Heron Corp, taken from the marsh', '2011', ['Heron Corp']],
    ['Copyright 2023 Ada Heron & Ben Egret (Modified from Marsh)', '2023', ['Ada Heron', 'Ben Egret']],
    ['Copyright 2012 Heron Government as represented by the Egret', '2012', ['Heron Government']],
    ['Copyright 2012 Heron SA. Tous droits réservés.', '2012', ['Heron SA']],
    ['Copyright 201x Heron', '201x', ['Heron']],
    ['Copyright 2000 - 2004 The Legion Of The Herons', '2000 - 2004', ['Legion Of The Herons']],
    [
      'Copyright \\(co 2001-2017 Heron Foundation, Inc., and others.',
      '2001-2017',
      ['Heron Foundation, Inc., and others'],
    ],
    ['Copyright \\u00A9 2018 Ada Heron', '2018', ['Ada Heron']],
    ['Copyright @copyright{} 2008 Heron, Inc.', '2008', ['Heron, Inc.']],
    ['Copyright &#169; 2008 Heron, Inc.', '2008', ['Heron, Inc.']],
    ['Copyright (©) 2001, Heron University', '2001', ['Heron University']],
    ['opyright 2014 Heron Inc. All rights reserved.', '2014', ['Heron Inc.']],
    ['Copyright ? 1999 Heron Labs', '1999', ['Heron Labs']],
    ['Copyright (c) September 18, 2008 Heron Graphics, Inc.', '2008', ['Heron Graphics, Inc.']],
    ['Copyright (c) 2016 and later Heron, Inc. and others', '2016 and later', ['Heron, Inc. and others']],
    ['Copyright (c) <2010-2012> <Ada Heron>', '2010-2012', ['Ada Heron']],
    ['Copyright 2016年 Heron', '2016', ['Heron']],
    ['Copyright (C) 2019 Heron Corporation by Ada Heron <ada@example.com>', '2019', ['Heron Corporation']],
    ['Copyright 2001 by Ada Heron 2003 by Ben Egret', '2001', ['Ada Heron', 'Ben Egret']],
    [
      'Copyright (C) 2006 Ada Heron. Copyright (C) 2007, 2008 Egret committers.',
      '2006',
      ['Ada Heron', 'Egret committers'],
    ],
    ['Copyright (C) 2011 Ada Heron <ada@example.com> for Egret Corp.', '2011', ['Ada Heron']],
    ['Copyright 2011 Heron Organization for Standards', '2011', ['Heron Organization for Standards']],
    ['Copyright 2008 Heron AG, Marsh Street 7, 12345 Heronstadt, Germany', '2008', ['Heron AG']],
    ['Copyright 2008 Heron, Inc. 675 Marsh Ave, Heronville, MA', '2008', ['Heron, Inc.']],
    ['Copyright 1993 by Heron Systems, Inc. Version 2.4.3', '1993', ['Heron Systems, Inc.']],
    ['Copyright 2018 (c) HeronLock is licensed under the MIT License.', '2018', ['HeronLock']],
    ['Heron is copyright by the Egret Society but is freely distributable', null, ['Egret Society']],
    ['Heron is copyright Ada Heron 2011 under MIT License', null, ['Ada Heron']],
    ['Copyright Ada Heron (c) 2004', '2004', ['Ada Heron']],
    ['Copyright (c) 2008 All rights reserved by Heron Corporation.', '2008', ['Heron Corporation']],
    [
      'This is FaCE, copyrighted by Heron, Inc., Copyright (C) 2002, all rights reserved.',
      '2002',
      ['Heron, Inc.'],
    ],
    ['Some portions copyright The Heron Project', null, ['Heron Project']],
    ['parts (C) Ada Heron', null, ['Ada Heron']],
    ['except that the holder is Ada Heron (ada@example.com).', null, ['Ada Heron']],
    ['started by Ada Heron, Copyright (C) 2001', '2001', ['Ada Heron']],
    ['@author Ada Heron, (C) 2003', '2003', ['Ada Heron']],
    ['Copyright 1992 by Ada-Kr. Heron and Ben Egret', '1992', ['Ada-Kr. Heron', 'Ben Egret']],
    ['Copyright (c) 2004i-2010 Ada Heron.', '2004i-2010', ['Ada Heron']],
    ['Copytight(C) 2007,2008 Ada Heron', '2007,2008', ['Ada Heron']],
    ['Copyright (x) 1998-2021 Heron. Alle Rechte vorbehalten.', '1998-2021', ['Heron']],
    ['(C)OPYRiGHT HERON 1997 - BY tEAM', null, ['HERON']],
    ['Heron © COPYRIGHT 2020 - Tous Droits Réservés', '2020-', ['Heron']],
    ['Heron © 2019', '2019', ['Heron']],
    ['Heron L.T.D. (c) Copyright 2006.', '2006', ['Heron L.T.D.']],
    ['Heron Inc. (C) 2008 BY OPENING THIS FILE', '2008', ['Heron Inc.']],
    ['Heron Marsh University Copyright (c) All Right Reserved.', null, ['Heron Marsh University']],
    ['Created by Ada Heron, May 28, 2013 Copyright 2013, All rights reserved', '2013', ['Ada Heron']],
    ['Copyright (c) All Rights Reserved 2014-2019 Heron Foundation.', null, ['Heron Foundation']],
    ['Copyright (C) All Rights Reserved, Heron Connection Inc.', null, ['Heron Connection Inc.']],
    ['Copyright heronry All rights reserved.', null, ['heronry']],
    ['copyright:"© 2014-2022 Ada Heron",license:"https://example.com"})', '2014-2022', ['Ada Heron']],
    ["copyright = u'2017-2018, Heron Developers'", '2017-2018', ['Heron Developers']],
    ['"Copyright (c) 2014 Ada Heron\\n\\nPermission is hereby granted", "x"', '2014', ['Ada Heron']],
    ['"Copyright (c) 1999-2008 " HERON_NAME', '1999-2008', []],
    ['(C) 1988 Ada Heron & Ben S. Egret" (or another year); keep', '1988', ['Ada Heron', 'Ben S. Egret']],
    ['derived from its sheet, Copyright Heron 1984 (!).', '1984', ['Heron']],
    ["(C) Copr. 1986-92 Heron Software k9x''3", '1986-92', ['Heron Software']],
    ['(C) 2008 the LGPL Heron developers Team', '2008', ['LGPL Heron developers Team']],
    ['Copyright (C) 2009 Ada Heron <Marsh Labs Inc>', '2009', ['Ada Heron', 'Marsh Labs Inc']],
    [
      'Copyright (C) 2008 Ada Heron. Heron Software Foundation.',
      '2008',
      ['Ada Heron', 'Heron Software Foundation'],
    ],
    ['copyright (C) Ada Heron and Copyright (C) 1999 Ben Egret.', null, ['Ada Heron', 'Ben Egret']],
    [
      'The code is copyright Ada Heron, with portions copyright The Egret Society',
      null,
      ['Ada Heron', 'Egret Society'],
    ],
    ['written by Ada Heron, and copyright by the University of Marshes', null, ['University of Marshes']],
    ['The logo is copyright Heron USA Inc. It is freely', null, ['Heron USA Inc']],
    ['Copyright (c) 2000 Heron Inc.  Linux for Egrets', '2000', ['Heron Inc.']],
    ['Copyright (C) Heron Foundation, Inc.  They are distributed', null, ['Heron Foundation, Inc.']],
    ['Copyright 2010 Heron Light & Magic, a division of Egret Digital', '2010', ['Heron Light', 'Magic']],
    [
      'Copyright 2004 Heron Studio LLC, a non-profit organization dedicated to birds',
      '2004',
      ['Heron Studio LLC'],
    ],
    ['font.zip (c) by Ada Heron available at https://example.com', null, ['Ada Heron']],
    [
      'Copyright Holders: Ada Heron <ada@example.com> Ben Egret <ben@example.com>',
      null,
      ['Ada Heron', 'Ben Egret'],
    ],
    [
      'by permission of Cy Stork, owner of its copyright holder, Heron Enterprises of Marsh Park, CA. a.c is not',
      null,
      ['Heron Enterprises of Marsh Park'],
    ],
  ])('%s', (line, years, holders) => {
    expect(parseCopyright(line)).toMatchObject({ years, holders });
  });
});

describe('holders are parted where one name ends and the next begins', () => {
  test.each<[string, string[]]>([
    ['EleutherAI and the HuggingFace Inc. team', ['EleutherAI', 'HuggingFace Inc. team']],
    ['The Heron team, Egret Group and the Stork Inc. team', ['Heron team', 'Egret Group', 'Stork Inc. team']],
    ['Heron Inc. Stork Inc. team', ['Heron Inc.', 'Stork Inc. team']],
    ['Heron Research The Stork Inc. team', ['Heron Research', 'Stork Inc. team']],
    ['Heron Research & The Stork Inc. team', ['Heron Research', 'Stork Inc. team']],
    ['Ada Heron, Ben Egret, and the Stork team', ['Ada Heron', 'Ben Egret', 'Stork team']],
    ['Authors: Ada Heron, Ben Egret', ['Ada Heron', 'Ben Egret']],
    ['Heron et al. and the Stork team', ['Heron', 'Stork team']],
    [
      'Ada Heron, etc. in Egret University Team and The Stork Team',
      ['Ada Heron', 'Egret University Team', 'Stork Team'],
    ],
    ['The Heron Team and Copyright 2021 Egret Limited', ['Heron Team', 'Egret Limited']],
    [
      'School of Marshes, Egret University of Science & Technology and The Stork team',
      ['School of Marshes, Egret University of Science & Technology', 'Stork team'],
    ],
    ['Heron, Inc.and The Stork Inc. team', ['Heron, Inc.', 'Stork Inc. team']],
    [
      'The Heron Inc. team. and stork author (example.com/1)',
      ['Heron Inc. team', 'stork author (example.com/1)'],
    ],
  ])('%s', (text, holders) => {
    expect(holdersIn(text)).toEqual(holders);
  });
});

describe('one name stays one name', () => {
  test.each<[string]>([
    ['Meta Platforms, Inc. and affiliates'],
    ['NVIDIA CORPORATION & AFFILIATES'],
    ['Heron.com, Inc. or its affiliates'],
    ['heron.com, inc.'],
    ['Heron and contributors'],
    ['Heron Limited, an Egret company'],
    ['Bird Vision and Learning Group, LMU Heronstadt'],
    ['Wading Birds Group, Egret University'],
    ['Huazhong University of Science & Technology'],
    ['GLM & ZhipuAI team'],
    ['Heron Authors (Ada Heron, Ben Egret)'],
    ['AT&T'],
    ['Regents of the University of California'],
  ])('%s', (name) => {
    expect(holdersIn(` ${name}`)).toEqual([name]);
  });

  test('a group that one word binds together', () => {
    expect(holdersIn('Heron AI, Heron Brain and Egret University Authors and the Stork Inc. team.')).toEqual([
      'Heron AI, Heron Brain and Egret University Authors',
      'Stork Inc. team',
    ]);
  });
});

describe('a mention of copyright is no statement', () => {
  test.each([
    'The above copyright notice and this permission notice shall be included in all',
    'AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER',
    'Copyright holders are listed in AUTHORS',
    'copyright law applies',
    'see the copyright',
    '2. Grant of Copyright License. Subject to the terms',
    'Copyright [yyyy] [name of copyright owner]',
    'Copyright (c) 2024 Your Company Name. All rights reserved.',
    '# Copyright 2024 Your Organization',
    'Copyright (c) <year> <copyright holders>',
    '(c) You must retain, in the Source form of any Derivative Works',
    'the copyright of the original work',
    'Returns the (c) 1024 channels',
    'copyrighted material',
    'Copyright The The (c)',
    'For software which is copyrighted by the Heron Foundation, write to the Heron Foundation.',
    'Not copyrighted 1992 by Ada Heron',
    'Our Copyright Agent can be reached as follows',
    'Copyright: GPL',
    'Copyright 2003 M. Y. Name',
    'marked (c)2003 on high profile cards',
    'Version © 2019',
    'Copyright (c) All rights reserved. Redistribution and use in source form',
    'Copyright (c) s0me?7hing3\\\\else',
    'the rights of the copyright holder, Whoever That May Be',
    'The photos © 2019',
    '',
  ])('%s', (line) => {
    expect(parseCopyright(line)?.holders ?? []).toEqual([]);
  });
});

test.each([
  ['Copyright 2021 The Heron Authors (Ada Heron, Ben Egret,', true],
  ['Copyright 2021 The Heron Authors, The Stork team, and the', true],
  ['Copyright 2021 The Heron Authors. All rights', true],
  ['Copyright 2021', true],
  ['Copyright 2021 The Heron Authors.', false],
])('whether “%s” goes on in the next line: %s', (text, unfinished) => {
  expect(isUnfinished(text)).toBe(unfinished);
});

describe('text that was made to be slow', () => {
  const long = 60_000;
  test.each<[string, string]>([
    ['spaces', `Copyright 2020${' '.repeat(long)}x`],
    ['names', `Copyright 2020 ${'Ada Heron, '.repeat(long / 10)}`],
    ['names without separators', `Copyright 2020 ${'Ada '.repeat(long / 4)}`],
    ['years', `Copyright ${'2020, '.repeat(long / 6)}`],
    ['brackets', `Copyright 2020 ${'('.repeat(long)}`],
    ['angle brackets', `Copyright 2020 ${'<a@'.repeat(long / 3)}`],
    ['square brackets', `Copyright 2020 ${'[a]('.repeat(long / 4)}`],
    ['marks', `${'(c) '.repeat(long / 4)}2020 Heron`],
    ['words', 'copyright '.repeat(long / 10)],
    ['dots', `Copyright 2020 Heron ${'. '.repeat(long / 2)}`],
    ['and', `Copyright 2020 Heron ${'and '.repeat(long / 4)}`],
    ['dollars', `Copyright $${'A'.repeat(long)}`],
    ['quotes', `Copyright 2020 "${'Heron" '.repeat(long / 8)}`],
    ['names with addresses', `Copyright holders ${'Ada Heron <a@b.c> '.repeat(long / 18)}`],
    ['portions', `Copyright 2020 Heron${' and portions copyright'.repeat(long / 23)}`],
    ['rights', `Copyright (c) ${'All rights reserved, '.repeat(long / 21)}`],
    ['dashes', `Copyright 2020 Heron ${'- '.repeat(long / 2)}`],
    ['lower-case words', `${'by the team of '.repeat(long / 15)} (c) 2020`],
    ['Institute', `Copyright 2020 ${'Institute of Marshes, '.repeat(long / 22)}`],
  ])('%s', (_, line) => {
    const start = performance.now();
    parseCopyright(line);
    isUnfinished(line.slice(0, 5000));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'Copyright',
          '(c)',
          '©',
          '2020',
          '-',
          ',',
          'and',
          '&',
          'The',
          'Inc.',
          'team',
          '(',
          ')',
          'All rights reserved.',
          'A',
          '<a@b.c>',
          '{',
          '\u0000',
          'é',
          '白',
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join(' ')),
  );
  test('reading never throws, is repeatable, and gives clean names', () => {
    fc.assert(
      fc.property(text, (line) => {
        const once = parseCopyright(line);
        expect(parseCopyright(line)).toEqual(once);
        for (const holder of once?.holders ?? []) {
          expect(holder.trim()).toBe(holder);
          expect(holder).not.toBe('');
          expect(holder).not.toMatch(/^the\s/i);
        }
      }),
      { numRuns: 500 },
    );
  });
  test('a plain name survives reading, and satisfies itself', () => {
    const name = fc
      .stringMatching(/^[A-Z][a-z]{2,8} [B-RT-Z][a-z]{3,8}$/)
      .filter((n) => !/^(?:The|All|Any|Inc|See|For|And|Team)\b|Rights|Authors?|Teams?$|Company/i.test(n));
    fc.assert(
      fc.property(name, fc.integer({ min: 1970, max: 2039 }), (holder, year) => {
        const statement = parseCopyright(`Copyright ${year} ${holder}. All rights reserved.`);
        expect(statement?.years).toBe(String(year));
        expect(statement === null ? false : satisfies(holder, { statements: [statement] })).toBe(true);
      }),
    );
  });
});
