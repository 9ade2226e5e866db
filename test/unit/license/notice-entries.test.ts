import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  MOST_ENTRIES,
  type NoticeEntry,
  namesComponent,
  readNoticeEntries,
} from '../../../src/license/notice-entries.ts';
import type { Component } from '../../../src/origin/evidence.ts';

const heron: Component = {
  purl: 'pkg:pypi/heron',
  name: 'heron',
  aliases: ['heron models'],
  repository: 'https://github.com/marsh/heron-models',
  license: 'Apache-2.0',
};

const read = (text: string): NoticeEntry[] => readNoticeEntries('NOTICE', text);
const titles = (text: string): string[] =>
  read(text)
    .filter(({ kind }) => kind === 'titled')
    .map(({ title }) => title);

describe('the shapes of a NOTICE', () => {
  test.each<[string, string, string[]]>([
    [
      'headings of Markdown',
      '# Third-party notices\n\n## heron 2.1\n\nCopyright 2024 Heron Inc.\n\n## egret\n\nApache-2.0\n',
      ['heron 2.1', 'egret'],
    ],
    [
      'underlined headings',
      'Heron\n=====\nCopyright 2024 Heron Inc.\n\nEgret\n-----\nMIT License\n',
      ['Heron', 'Egret'],
    ],
    [
      'drawn lines',
      '--------------------\nheron 2.1.0\n--------------------\nCopyright 2024 Heron Inc.\n\n====================\negret\n====================\n\nLicense: MIT\n',
      ['heron 2.1.0', 'egret'],
    ],
    [
      'fields',
      'Package: heron\nVersion: 2.1.0\nLicense: Apache-2.0\n\nPackage: egret\nLicense: MIT\n',
      ['heron', 'egret'],
    ],
    [
      'a numbered list',
      '1. heron (https://github.com/marsh/heron-models), Apache-2.0\n2. egret - MIT\n',
      ['heron', 'egret'],
    ],
    [
      'a plain list',
      '- `heron` 2.1: Apache-2.0\n- **egret**, MIT\n* Copyright 2020 Stork\n',
      ['heron 2.1', 'egret'],
    ],
    [
      'a table',
      '| Component | Version | License |\n|---|---|---|\n| [heron](https://github.com/marsh/heron-models) | 2.1 | Apache-2.0 |\n| egret | | MIT |\n',
      ['heron', 'egret'],
    ],
    [
      'a table whose first column is another',
      '| License | Package |\n| --- | --- |\n| MIT | egret |\n',
      ['egret'],
    ],
    [
      'sentences that announce a name',
      'The following software may be included in this product: heron. This software contains the following license:\n\nMIT License\n',
      ['heron'],
    ],
    ['names alone', 'heron\negret\n', ['heron', 'egret']],
    ['a product over its copyright', 'Marsh Model\nCopyright 2026 Marsh\n', ['Marsh Model']],
    ['prose', 'This product includes software developed by Heron Inc.\n', []],
    [
      'the terms of a licence',
      'Redistribution and use are permitted provided that:\n\n1. Redistributions of source code must retain the above copyright notice.\n2. Neither the name nor the names of its contributors may be used.\n',
      [],
    ],
    ['nothing', '\n\n', []],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test('an entry has its lines, version, licence and addresses', () => {
    const [entry] = read(
      '## heron v2.1.0\n\nLicense: Apache-2.0\nhttps://github.com/marsh/heron-models/tree/v2.1.0.\npkg:pypi/heron@2.1.0\n\n',
    );
    expect(entry).toMatchObject({
      startLine: 1,
      endLine: 5,
      version: '2.1.0',
      license: 'Apache-2.0',
      urls: ['https://github.com/marsh/heron-models/tree/v2.1.0'],
      purls: ['pkg:pypi/heron@2.1.0'],
    });
    expect(read('| Name | License | Version |\n|-|--|-|\n| heron | Apache-2.0 | 2.1 |\n')).toMatchObject([
      { startLine: 3, endLine: 3, version: '2.1', license: 'Apache-2.0' },
    ]);
  });
});

describe('what lists of companies say', () => {
  /** Title → licence. */
  const licenses = (text: string): Record<string, string | null> =>
    Object.fromEntries(
      read(text).flatMap(({ kind, title, license }) => (kind === 'titled' ? [[title, license]] : [])),
    );

  test.each<[string, string, Record<string, string | null>]>([
    [
      'fields of an announcement',
      'This product uses open source software.\n\n--------\nOSS Name : heron\nOSS Version : 2.1\nDownload Location : https://example.com/heron\nLicense : Apache License 2.0\n--------\nOSS Name : egret\nLicense : MIT License\n',
      { heron: 'Apache License 2.0', egret: 'MIT License' },
    ],
    [
      'fields as items below a number, in Korean',
      '오픈소스 고지\n\n1. heron\n   - 버전: 2.1\n   - 저작권: Copyright 2024 Heron Inc.\n   - 라이선스: Apache License 2.0\n\n2. egret\n   - 라이센스: MIT\n',
      { '오픈소스 고지': null, heron: 'Apache License 2.0', egret: 'MIT' },
    ],
    [
      'Korean fields',
      '소프트웨어명: heron\n라이선스: Apache-2.0\n\n이름: egret\n라이선스: MIT\n',
      { heron: 'Apache-2.0', egret: 'MIT' },
    ],
    [
      'Chinese numbers and fields',
      '本软件包含以下开源软件：\n\n1、heron\n版权所有 (c) 2024 Heron Inc.\n许可证：Apache License 2.0\n\n2、egret\n许可证：MIT\n',
      { heron: 'Apache License 2.0', egret: 'MIT' },
    ],
    [
      'works in lists below their licences',
      'Apache License 2.0\n  - heron : Copyright 2024 Heron Inc.\n  - stork\n\nBSD 3-Clause\n  - egret : Copyright 2020 Egret Inc.\n',
      { heron: 'Apache License 2.0', stork: 'Apache License 2.0', egret: 'BSD 3-Clause' },
    ],
    [
      'numbered works below a sentence',
      'Open Source Software Licensed under the Apache License 2.0:\n--------\n1. heron\nCopyright 2024 Heron Inc.\n\n2. stork\nCopyright 2023 Stork\n\nOpen Source Software Licensed under the MIT License:\n--------\n1. egret\nCopyright 2020 Egret Inc.\n',
      {
        heron: 'Apache License 2.0',
        stork: 'Apache License 2.0',
        'Open Source Software Licensed under the MIT License:': null,
        egret: 'MIT License',
      },
    ],
    [
      'a licence by itself below its own item',
      '1. heron\n\nMIT License\n\n2. egret\n\n   Apache License 2.0\n\n3. stork\n   MIT License\n\n4. ibis\n',
      { heron: null, egret: null, stork: null, ibis: null },
    ],
    [
      'a licence behind the name',
      '* [heron](https://example.com/heron) - Apache-2.0\n* egret, Copyright 2020 Egret Inc. (MIT License)\n* stork: made of birds\n',
      { heron: 'Apache-2.0', egret: 'MIT License', stork: null },
    ],
    [
      'a licence in a heading',
      '## heron 2.1 (Apache License 2.0)\n\nBy Heron Inc.\n',
      { 'heron 2.1 (Apache License 2.0)': 'Apache License 2.0' },
    ],
    [
      'underlined headings with fields',
      'Third-party software\n====================\n\nheron\n-----\n\n:License: Apache-2.0\n:URL: https://example.com\n\negret\n-----\n\n:License: MIT\n',
      { heron: 'Apache-2.0', egret: 'MIT' },
    ],
    [
      'works whose names begin as a licence does',
      'Apache Arrow\nCopyright 2016 The Apache Software Foundation\n\nmitmproxy\nMIT License\n\nApache License\nVersion 2.0\n\nBSD 3-Clause License\nhttps://example.com\n',
      { 'Apache Arrow': null, mitmproxy: null },
    ],
    ['an address alone', '- https://example.com/heron\n', { 'https://example.com/heron': null }],
  ])('%s', (_, text, expected) => {
    expect(licenses(text)).toEqual(expected);
  });
});

describe('an entry is about a component', () => {
  test.each<[string, string, ReturnType<typeof namesComponent>]>([
    ['by purl', 'x pkg:pypi/heron@2.1.0 y', 'purl'],
    ['by another purl', 'uses pkg:pypi/heron-extra@1', null],
    [
      'by the address of its repository',
      'Parts come from https://github.com/Marsh/Heron-Models/tree/main.',
      'url',
    ],
    ['by the address of another repository', 'See https://github.com/marsh/heron-models-extra.', null],
    ['by the page of its package', 'Contains https://packages.example/project/heron/.', 'url'],
    [
      'by a sentence that says so',
      'Portions of this code were derived from Heron, licensed under Apache-2.0.',
      'name',
    ],
    ['by code that was adapted', 'The attention kernels are adapted from heron.', 'name'],
    ['by a sentence that denies it', 'This product does not include Heron.', null],
    ['by a sentence that denies another thing', 'Heron is included; it was not modified.', 'name'],
    ['by an item', '- Heron (Apache-2.0)', 'name'],
    ['by an alias in a table', '| Name | License |\n|---|---|\n| Heron Models | Apache-2.0 |', 'name'],
    ['by a Korean sentence', '이 제품은 heron 코드를 포함합니다.', 'name'],
    ['by a Chinese sentence', '本产品包含 heron 的代码。', 'name'],
    ['not by a word in passing', 'We watched a heron in the marsh.', null],
    ['not by a longer name', 'This product contains code from sentence-heron and heronry.', null],
    ['not by what the entry of another mentions', '## egret\n\nMIT\n\nA bird near the heron.\n', null],
  ])('%s', (_, text, expected) => {
    const found = read(text).map((entry) => namesComponent(entry, heron));
    expect(found.find((how) => how !== null) ?? null).toBe(expected);
  });

  test('what stands below the title of the product counts as well', () => {
    const text =
      'Marsh Model\nCopyright 2026 Marsh\n\nThis product contains code from heron:\nCopyright 2024 Heron Inc.\n';
    expect(read(text).some((entry) => namesComponent(entry, heron) === 'name')).toBe(true);
  });
});

describe('hostile and large documents', () => {
  test('whatever the text, nothing throws and lines are in order', () => {
    const piece = fc.constantFrom(
      '## a',
      '| a | b |',
      '|---|---|',
      '---',
      '1. x',
      'Package: y',
      '',
      'Copyright 2020 Z',
      '====',
      'text',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 30 }).map((rows) => rows.join('\n')),
    );
    fc.assert(
      fc.property(text, (content) => {
        const lines = content.split(/\r\n|\r|\n/).length;
        for (const entry of read(content)) {
          expect(entry.startLine).toBeGreaterThanOrEqual(1);
          expect(entry.endLine).toBeGreaterThanOrEqual(entry.startLine);
          expect(entry.endLine).toBeLessThanOrEqual(lines);
          namesComponent(entry, heron);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('every entry of a long list is read and compared, in little time', () => {
    const count = 40_000;
    const rows = Array.from(
      { length: count },
      (_, i) => `## stork-${i} 1.${i}\nhttps://example.com/marsh/stork-${i}\n`,
    );
    const entries = read([...rows, '## heron 2.1\n\nApache-2.0\n'].join('\n'));
    expect(entries).toHaveLength(count + 1);
    const start = performance.now();
    const named = entries.filter((entry) => namesComponent(entry, heron) !== null);
    expect(named.map(({ title }) => title)).toEqual(['heron 2.1']);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test.each<[string, string]>([
    ['one endless line', 'a |'.repeat(1_700_000)],
    ['drawn lines without end', `${'-'.repeat(80)}\n`.repeat(60_000)],
    ['blanks', ' '.repeat(5_000_000)],
    ['items with blanks within', `- egret${' '.repeat(1900)}x\n`.repeat(2600)],
    ['lines that each name something', 'egret\n'.repeat(800_000)],
    ['many entries', '## heron 1.0\n\nCopyright 2024 Heron Inc.\n\n'.repeat(110_000)],
  ])('5 MB of %s', (_, text) => {
    const start = performance.now();
    const entries = read(text);
    for (const entry of entries.slice(0, 100)) namesComponent(entry, heron);
    expect(entries.length).toBeLessThanOrEqual(MOST_ENTRIES);
    // Quadratic time would take minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
