/** Copies that are hard to see: every name changed, one class among other code, siblings that agree alike. */
import { describe, expect, test } from '@jest/globals';
import { assembleIndex } from '../../../src/origin/build/assemble.ts';
import { componentPart } from '../../../src/origin/build/component-part.ts';
import { contentRecord } from '../../../src/origin/build/content.ts';
import { evidencesOf, originReport, partReport } from '../../../src/origin/describe.ts';
import type { IndexedComponent } from '../../../src/origin/index-data.ts';
import { type MatchOptions, matchFile } from '../../../src/origin/match.ts';
import { OriginIndex } from '../../../src/origin/origin-index.ts';
import { DEFAULT_OPTIONS, filePrints } from '../../../src/origin/views.ts';
import { PYTHON } from '../../../src/source/languages.ts';
import { syntheticFile, syntheticFunction } from '../../support/synthetic.ts';

const header = (holder: string) => [
  `# Copyright 2023 ${holder}. All rights reserved.`,
  '#',
  '# Licensed under MIT.',
];
const HERON = syntheticFile({ header: header('Heron Inc.'), seed: 1, functions: 8 });
/** Heron's functions and two of its own, published later. */
const EGRET = [
  ...header('Egret Labs'),
  ...HERON.split('\n').slice(3),
  ...syntheticFunction('egret_one', 300),
  ...syntheticFunction('egret_two', 301),
].join('\n');
const STORK = syntheticFile({ header: header('Stork Group'), seed: 30, functions: 8 });

function component(name: string, day: number): IndexedComponent {
  return {
    purl: `pkg:github/marsh/${name}`,
    name,
    aliases: [],
    repository: `https://github.com/marsh/${name}`,
    license: 'MIT',
    permalink: `https://github.com/marsh/${name}/blob/{tag}/{path}#L{start}-L{end}`,
    releases: [{ version: '1.0', tag: 'v1.0', day, prefix: '' }],
    documents: [],
  };
}

function indexOf(...files: [name: string, day: number, text: string][]): OriginIndex {
  const parts = files.map(([name, day, text]) => {
    const path = `${name}/model.py`;
    const record = contentRecord(Buffer.from(text), PYTHON, DEFAULT_OPTIONS, path);
    return componentPart({ component: component(name, day), releases: [new Map([[path, record]])] });
  });
  return new OriginIndex(assembleIndex(parts, DEFAULT_OPTIONS, 'test'));
}

const index = indexOf(['heron', 19_000, HERON], ['egret', 19_100, EGRET], ['stork', 19_050, STORK]);

function match(text: string, indexes: readonly OriginIndex[] = [index], options: MatchOptions = {}) {
  const lexed = PYTHON.lex(Buffer.from(text));
  const prints = filePrints(lexed, PYTHON, DEFAULT_OPTIONS);
  return matchFile({ name: 'ours.py', lexed, prints, declared: [] }, indexes, () => false, options);
}

const namesOf = (found: ReturnType<typeof match>) => found.origins.map(({ component: { name } }) => name);

/** Every name that is no keyword, changed. */
const KEYWORDS = new Set(
  'def if is not and or in for return lambda None else import self'
    .split(' ')
    .filter((word) => word !== 'self'),
);
const renamed = (text: string) =>
  text
    .replace(/^#.*\n/gm, '')
    .replace(/[A-Za-z_]\w*/g, (word) => (KEYWORDS.has(word) ? word : `z${[...word].reverse().join('')}`));

const OWN = syntheticFile({ seed: 700, functions: 14 });

describe('a copy of which every name was changed', () => {
  test('is found by its shape, with its origin and the origin’s lines', () => {
    const found = match(renamed(STORK));
    expect(namesOf(found)).toEqual(['stork']);
    const [origin] = evidencesOf(found.origins);
    expect(origin).toMatchObject({
      kind: 'renamed',
      holders: ['Stork Group'],
      requiredHolders: ['Stork Group'],
    });
    expect(origin?.share).toBeGreaterThan(0.9);
    for (const { startLine, originStartLine } of origin?.regions ?? [])
      expect(originStartLine - startLine).toBe(3);
  });

  test('among siblings the first publisher is named', () => {
    expect(namesOf(match(renamed(HERON)))[0]).toBe('heron');
  });

  test('in which some functions kept their names has its origin once, with all that agrees', () => {
    const lines = STORK.split('\n').slice(3);
    const at = lines.findIndex((line, i) => i > lines.length / 2 && line.startsWith('def '));
    const half = [renamed(lines.slice(0, at).join('\n')), ...lines.slice(at)].join('\n');
    const found = match(half);
    expect(namesOf(found)).toEqual(['stork']);
    const [origin] = found.origins;
    expect(origin?.share).toBeGreaterThan(0.9);
    expect(origin?.regions.at(0)?.startLine).toBeLessThan(10);
    expect(origin?.regions.at(-1)?.endLine).toBeGreaterThan(at + 10);
    for (const { startLine, originStartLine } of origin?.regions ?? [])
      expect(originStartLine - startLine).toBe(3);
  });

  test('code of one’s own stays original', () => {
    expect(match(renamed(OWN)).derived).toBe(false);
  });
});

describe('one function among other code', () => {
  const copied = STORK.split('\n').slice(6, 40);
  const mixed = [
    ...OWN.split('\n'),
    ...copied,
    ...syntheticFile({ seed: 701, functions: 14 }).split('\n').slice(3),
  ];

  test('is found and placed', () => {
    const found = match(mixed.join('\n'));
    expect(namesOf(found)).toEqual(['stork']);
    const start = OWN.split('\n').length + 1;
    for (const { startLine, endLine } of found.origins[0]?.regions ?? []) {
      expect(startLine).toBeGreaterThanOrEqual(start);
      expect(endLine).toBeLessThanOrEqual(start + copied.length);
    }
  });

  test('two origins merged into one file are both named, and explained part by part', () => {
    const both = [...STORK.split('\n').slice(3), ...EGRET.split('\n').slice(3)].join('\n');
    const found = match(both, [index], { parts: true });
    expect(new Set(namesOf(found))).toEqual(new Set(['stork', 'heron', 'egret']));
    const reports = found.parts.map(partReport);
    expect(reports.length).toBeGreaterThan(14);
    for (const { name, purl, share, url } of reports) {
      expect(share).toBeGreaterThan(0.5);
      if (name.startsWith('egret')) expect(purl).toBe('pkg:github/marsh/egret@1.0');
      expect(url).toMatch(/^https:\/\/github\.com\/marsh\/\w+\/blob\/v1\.0\/\w+\/model\.py#L\d+-L\d+$/);
    }
  });
});

describe('a function that several origins hold', () => {
  const long = (name: string, seed: number) => syntheticFunction(name, seed, 7);
  const SHARED = syntheticFunction('shared', 900, 9);
  const first = [...SHARED, ...long('wing', 901), ...long('beak', 902)];
  // Taken from the first, as its own header does not say, and with a function of its own.
  const second = [...SHARED, ...long('claw', 903)];
  const known = indexOf(['heron', 19_000, first.join('\n')], ['egret', 19_100, second.join('\n')]);
  const among = (...functions: string[][]) =>
    [OWN, ...functions.map((lines) => lines.join('\n')), syntheticFile({ seed: 702, functions: 14 })].join(
      '\n',
    );

  test.each([
    ['its first publisher, where nothing else tells', [SHARED], ['heron']],
    ['the one that other code of the file is from', [SHARED, long('claw', 903)], ['egret', 'heron']],
    ['both, each with what is its own', [long('wing', 901), long('claw', 903)], ['egret', 'heron']],
  ])('has one origin, for the file and part by part: %s', (_, functions, names) => {
    const found = match(among(...functions), [known], { parts: true });
    expect(namesOf(found).sort()).toEqual(names);
    const sources = found.origins.filter(({ role }) => role === 'source').map(({ path }) => path);
    expect(found.parts).toHaveLength(functions.length);
    for (const { path } of found.parts.map(partReport)) expect(sources).toContain(path);
  });

  test('names who had published it first with the one through which it came', () => {
    const found = match(among(SHARED, long('claw', 903)), [known], { parts: true });
    expect(found.origins.map(({ role, path }) => [role, path])).toEqual([
      ['first-publisher', 'heron/model.py'],
      ['source', 'egret/model.py'],
    ]);
    expect(evidencesOf(found.origins)[0]?.through).toBe('pkg:github/marsh/egret@1.0');
  });
});

describe('siblings that agree alike', () => {
  // The same code under two names, published on the same day.
  const twins = indexOf(
    ['heron', 19_000, HERON],
    ['ibis', 19_000, HERON.replace('Heron Inc.', 'Ibis Group').replace('step_7', 'stage_7')],
  );
  // Without the function that tells them apart.
  const edited = HERON.split('\n').slice(3, -18).join('\n').replace('step_3', 'stage_3');

  test('are a family, and only the holders that all of them name are owed', () => {
    const [origin] = evidencesOf(match(edited, [twins]).origins);
    expect(origin?.family).toHaveLength(1);
    expect(origin?.requiredHolders).toEqual([]);
    expect(originReport(origin as NonNullable<typeof origin>).family).toMatchObject({
      holders: [],
      members: [{ purl: expect.stringMatching(/heron|ibis/) }],
    });
  });

  test('so are their functions: the other that holds no less is named with each', () => {
    const found = match(edited, [twins], { parts: true });
    const chosen = namesOf(found)[0] as string;
    const parts = found.parts.map(partReport);
    expect(parts.length).toBeGreaterThan(4);
    for (const { purl, family, runnerUp, margin } of parts) {
      expect(purl).toBe(`pkg:github/marsh/${chosen}@1.0`);
      expect(family.map((other) => other.purl)).toEqual([
        `pkg:github/marsh/${chosen === 'heron' ? 'ibis' : 'heron'}@1.0`,
      ]);
      expect(runnerUp).toEqual(family[0]);
      expect(margin).toBe(0);
    }
  });

  test('a function that one of them holds in full has no family', () => {
    const found = match(HERON, [index], { parts: true });
    const own = match(EGRET, [index], { parts: true }).parts.map(partReport);
    expect(found.parts.length).toBeGreaterThan(0);
    for (const { family } of own.filter(({ name }) => name.startsWith('egret'))) expect(family).toEqual([]);
  });
});

describe('functions say how they agree, and how sure that is', () => {
  // A file comes apart where its functions begin.
  const functions = (text: string): string[] => text.split(/^(?=def )/m);
  const [head = '', ...defs] = functions(HERON);

  test('word for word: verbatim, and sure from a size on', () => {
    const parts = match(HERON, [index], { parts: true }).parts.map(partReport);
    expect(parts.length).toBeGreaterThan(4);
    for (const { match, share } of parts) expect([match, share]).toEqual(['verbatim', 1]);
    for (const { confidence } of parts) expect(confidence).toBe('high');
  });

  test('with lines left out: modified, and the others stay the same, as far as fingerprints tell', () => {
    const [first = '', ...others] = defs;
    const lines = first.split('\n');
    const shorter = [...lines.slice(0, 6), ...lines.slice(10)].join('\n');
    const parts = match([head, shorter, ...others].join(''), [index], { parts: true }).parts.map(partReport);
    const name = /def (\w+)/.exec(first)?.[1];
    expect(parts.find((part) => part.name === name)?.match).toBe('modified');
    expect(new Set(parts.filter((part) => part.name !== name).map((part) => part.match))).toEqual(
      new Set(['same-tokens']),
    );
  });

  test('with every name blanked: renamed', () => {
    const words = new Map<string, string>();
    const kept =
      /^(?:def|return|for|in|if|else|while|not|and|or|None|True|False|class|import|from|range|len)$/;
    const renamed = HERON.replace(/\b[A-Za-z_]\w*\b/g, (word) => {
      if (kept.test(word)) return word;
      if (!words.has(word)) words.set(word, `w${words.size}`);
      return words.get(word) as string;
    });
    const found = match(renamed, [index], { parts: true });
    expect(found.origins[0]?.kind).toBe('renamed');
    for (const part of found.parts.map(partReport)) expect(part.match).toBe('renamed');
  });
});

describe('several indexes together', () => {
  test('who published first is decided across them', () => {
    const shipped = indexOf(['heron', 19_000, HERON]);
    const team = indexOf(['egret', 19_100, EGRET]);
    for (const indexes of [
      [shipped, team],
      [team, shipped],
    ]) {
      const found = match(EGRET.split('\n').slice(3).join('\n'), indexes);
      expect(found.origins.map(({ component: { name }, role }) => [name, role])).toEqual([
        ['heron', 'first-publisher'],
        ['egret', 'source'],
      ]);
    }
  });

  test('what was published after a given day is not seen', () => {
    expect(namesOf(match(EGRET, [index], { before: 19_100 }))).toEqual(['heron']);
    expect(match(EGRET, [index], { before: 19_000 }).derived).toBe(false);
  });
});
