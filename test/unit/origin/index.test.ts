import { describe, expect, test } from '@jest/globals';
import { assembleIndex } from '../../../src/origin/build/assemble.ts';
import { componentPart } from '../../../src/origin/build/component-part.ts';
import { contentRecord } from '../../../src/origin/build/content.ts';
import { evidenceOf } from '../../../src/origin/describe.ts';
import { decodeIndex, encodeIndex, FORMAT_MAJOR } from '../../../src/origin/index-format.ts';
import { matchFile } from '../../../src/origin/match.ts';
import { OriginIndex } from '../../../src/origin/origin-index.ts';
import { DEFAULT_OPTIONS, filePrints } from '../../../src/origin/views.ts';
import { type Language, languageOf, PYTHON } from '../../../src/source/languages.ts';
import { lexPython } from '../../../src/source/python.ts';
import { syntheticFile, syntheticFunction } from '../../support/synthetic.ts';

const header = (...holders: string[]) => [
  ...holders.map((holder) => `# Copyright 2024 ${holder}. All rights reserved.`),
  '#',
  '# Licensed under the Apache License, Version 2.0 (the "License");',
  '# you may not use this file except in compliance with the License.',
];

const ALPHA = syntheticFile({ header: header('The Acme Inc. team'), seed: 1, functions: 8 });
// The next release: two functions put in front, and another holder.
const ALPHA_2 = [
  ...header('The Acme Inc. team', 'Example Labs'),
  'import math',
  '',
  ...syntheticFunction('early', 77, 20),
  ...ALPHA.split('\n').slice(5),
].join('\n');
// A younger sibling: most of alpha and two functions of its own.
const BETA = [
  ...header('The Beta Authors'),
  ...ALPHA.split('\n').slice(4, -60),
  ...syntheticFunction('only_beta', 99, 20),
].join('\n');
const GAMMA = syntheticFile({ header: header('Gamma Ltd.'), seed: 5, functions: 8 });

function build() {
  const python = languageOf('alpha.py') as Language;
  const record = (text: string) => contentRecord(Buffer.from(text), python, DEFAULT_OPTIONS, 'acme/alpha.py');
  const [alpha, alpha2, beta, gamma] = [ALPHA, ALPHA_2, BETA, GAMMA].map(record) as [
    never,
    never,
    never,
    never,
  ];
  const releases = [
    new Map([['acme/alpha.py', alpha]]),
    new Map([
      ['acme/alpha.py', alpha2],
      ['acme/beta.py', beta],
    ]),
    new Map([
      ['acme/models/alpha.py', alpha2],
      ['acme/beta.py', beta],
      ['acme/gamma.py', gamma],
    ]),
  ];
  const component = {
    purl: 'pkg:pypi/acme',
    name: 'acme',
    aliases: [],
    repository: 'https://example.com/acme/acme',
    license: 'Apache-2.0',
    permalink: 'https://example.com/acme/acme/blob/{tag}/{path}#L{start}-L{end}',
    releases: ['1.0', '1.1', '2.0'].map((version, i) => ({
      version,
      tag: `v${version}`,
      day: 19000 + i,
      prefix: 'src/',
    })),
    documents: [
      {
        since: 1,
        license: { expression: 'Apache-2.0', holders: ['Acme Inc.'] },
        notice: { path: 'NOTICE', sha256: '00', attributions: ['acme-models'] },
        authors: null,
      },
    ],
  };
  return assembleIndex([componentPart({ component, releases })], DEFAULT_OPTIONS, 'test');
}

const data = build();
const index = new OriginIndex(decodeIndex(encodeIndex(data), 'test.idx'));

function match(text: string, isOwn = () => false, declared: string[] = []) {
  const lexed = lexPython(Buffer.from(text));
  const prints = filePrints(lexed, PYTHON, DEFAULT_OPTIONS);
  const credited = declared.map((address) => ({ address, lines: null, inWords: true }));
  return matchFile({ name: 'ours.py', lexed, prints, declared, credited }, [index], isOwn);
}

const stripped = (text: string) => text.replace(/^#.*\n/gm, '');

function flipped(bytes: Buffer): Buffer {
  bytes[500] = (bytes[500] as number) ^ 1;
  return bytes;
}

function newer(bytes: Buffer): Buffer {
  bytes.writeUInt16LE(FORMAT_MAJOR + 1, 8);
  return bytes;
}

describe('the format', () => {
  test('gives back what was written', () => {
    const again = decodeIndex(encodeIndex(data), 'test.idx');
    expect(Object.keys(again).sort()).toEqual(Object.keys(data).sort());
    for (const key of Object.keys(data) as (keyof typeof data)[])
      expect([key, again[key]]).toEqual([key, data[key]]);
  });
  test('writes the same bytes for the same data', () => {
    expect(Buffer.compare(encodeIndex(build()), encodeIndex(data))).toBe(0);
  });
  test.each([
    [
      'no index at all',
      (bytes: Buffer) => Buffer.from('hello').fill(bytes[0] as number, 4),
      'is not an origin index',
    ],
    ['an empty file', () => Buffer.alloc(0), 'is not an origin index'],
    ['a cut file', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100), 'is damaged'],
    ['one flipped bit', flipped, 'is damaged'],
    ['a newer format', newer, 'Update colophon'],
  ])('refuses %s', (_, damage, message) => {
    expect(() => decodeIndex(damage(Buffer.from(encodeIndex(data))), 'x.idx')).toThrow(message);
  });
});

describe('look-ups', () => {
  test('find every fingerprint and no other', () => {
    const hashes: number[] = [];
    data.prints.forEach((hash, set, i) => {
      expect([index.find(hash), data.prints.setAt(i)]).toEqual([i, set]);
      hashes.push(hash);
    });
    expect(hashes.length).toBe(data.prints.size);
    expect(hashes).toEqual([...hashes].sort((a, b) => a - b));
    expect(index.find(((hashes[0] as number) + 1) >>> 0)).toBe(-1);
  });
  test('a file that moved is one origin, under the path of the release', () => {
    const origins = [...data.originComponent.keys()].map((origin) => index.paths(origin));
    expect(origins).toContainEqual(['src/acme/alpha.py', 'src/acme/models/alpha.py']);
    const alpha = origins.findIndex((paths) => paths.length === 2);
    expect([0, 1, 2].map((release) => index.path(alpha, release))).toEqual([
      'src/acme/alpha.py',
      'src/acme/alpha.py',
      'src/acme/models/alpha.py',
    ]);
  });
});

describe('parents', () => {
  test('what published much of a file before it did is its parent', () => {
    const origins = [...data.originComponent.keys()];
    const named = origins.map((origin) => [
      index.paths(origin)[0],
      index.parents(origin).map((parent) => [index.paths(parent.origin)[0], parent.kind]),
    ]);
    expect(named).toEqual([
      ['src/acme/alpha.py', []],
      ['src/acme/beta.py', [['src/acme/alpha.py', 'matched']]],
      ['src/acme/gamma.py', []],
    ]);
  });
});

describe('matching', () => {
  test('a verbatim copy without its header: origin, releases, holders, exact lines', () => {
    const found = match(stripped(ALPHA));
    expect(found).toMatchObject({ derived: true, coverage: 1 });
    const evidence = evidenceOf(found.origins[0] as never);
    expect(evidence).toMatchObject({
      purl: 'pkg:pypi/acme@1.0',
      path: 'src/acme/alpha.py',
      releases: { first: '1.0', last: '1.0' },
      kind: 'verbatim',
      importsOnly: false,
      share: 1,
      confidence: 'high',
      license: 'Apache-2.0',
      holders: ['Acme Inc. team'],
      requiredHolders: ['Acme Inc. team'],
      notice: 'header',
    });
    // Four header lines are gone, so everything stands four lines higher than in the origin.
    expect(evidence.regions).toHaveLength(1);
    expect(evidence.regions[0]).toMatchObject({ startLine: 5, originStartLine: 9 });
    expect(evidence.url).toMatch(
      /^https:\/\/example\.com\/acme\/acme\/blob\/v1\.0\/src\/acme\/alpha\.py#L9-L\d+$/,
    );
  });

  test('the release that was copied is named, and lines follow it', () => {
    const evidence = evidenceOf(match(stripped(ALPHA_2)).origins[0] as never);
    expect(evidence).toMatchObject({
      releases: { first: '1.1', last: '2.0' },
      holders: ['Acme Inc. team', 'Example Labs'],
    });
    for (const region of evidence.regions) expect(region.originStartLine - region.startLine).toBe(5);
  });

  test('the same tokens with other literals or capitalised names are found, as renamed', () => {
    const renamed = stripped(ALPHA).replace(/dim=1/g, 'dim=9');
    expect(evidenceOf(match(renamed).origins[0] as never)).toMatchObject({ kind: 'renamed', share: 1 });
  });

  test('functions of another name are found, as modified', () => {
    const renamed = stripped(ALPHA).replace(/step_/g, 'stage_');
    const evidence = evidenceOf(match(renamed).origins[0] as never);
    expect(evidence.path).toBe('src/acme/alpha.py');
    expect(evidence.share).toBeGreaterThan(0.7);
    expect(evidence.kind).toBe('modified');
  });

  test('changed imports alone are told from changed code', () => {
    const evidence = evidenceOf(match(ALPHA.replace('import math', 'import cmath')).origins[0] as never);
    expect(evidence).toMatchObject({ kind: 'verbatim', importsOnly: true });
  });

  test('a copy of the sibling is the sibling’s, with the older file as its ancestor', () => {
    const found = match(stripped(BETA));
    expect(found.origins.map(({ path, role }) => [path, role])).toEqual([
      ['src/acme/beta.py', 'source'],
      ['src/acme/alpha.py', 'ancestor'],
    ]);
  });

  test('what the file itself names as its source is believed where the evidence bears it out', () => {
    const address = 'https://example.com/acme/acme/blob/v1.1/src/acme/alpha.py';
    expect(match(stripped(BETA), () => false, [address]).origins[0]).toMatchObject({
      path: 'src/acme/beta.py',
    });
    const edited = stripped(BETA).replace(/def only_beta/, 'def mine');
    const named = match(edited, () => false, [address]).origins.map(({ path }) => path);
    expect(named[0]).toBe('src/acme/alpha.py');
    expect(match(stripped(GAMMA), () => false, [address]).origins.map(({ path }) => path)).toEqual([
      'src/acme/gamma.py',
    ]);
  });

  test('a small share weighs little where the file names another source', () => {
    const own = syntheticFile({ seed: 60, functions: 9 });
    const mixed = `${own}\n${stripped(ALPHA).split('\n').slice(3, 75).join('\n')}`;
    const other = ['https://github.com/someone/else/blob/main/model.py'];
    expect(match(mixed).origins[0]).toMatchObject({ path: 'src/acme/alpha.py', confidence: 'high' });
    expect(match(mixed, () => false, other).origins[0]).toMatchObject({ confidence: 'low' });
    const both = [...other, 'https://example.com/acme/acme/blob/v2.0/src/acme/models/alpha.py'];
    expect(match(mixed, () => false, both).origins[0]).toMatchObject({ confidence: 'high' });
  });

  test('two origins in one file are both named', () => {
    const found = match(`${stripped(ALPHA)}\n${stripped(GAMMA)}`);
    expect(
      found.origins
        .filter(({ role }) => role === 'source')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['src/acme/alpha.py', 'src/acme/gamma.py']);
  });

  test('code of one’s own is original', () => {
    expect(match(syntheticFile({ seed: 42, functions: 8 }))).toEqual({
      derived: false,
      coverage: 0,
      origins: [],
      parts: [],
    });
    expect(match('')).toMatchObject({ derived: false });
  });

  test('one’s own component is no origin', () => {
    expect(match(ALPHA, () => true)).toMatchObject({ derived: false });
  });
});
