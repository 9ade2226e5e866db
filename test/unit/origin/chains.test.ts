/** Code that came through another project, and projects that the index itself holds. */
import { describe, expect, test } from '@jest/globals';
import { phraseHash } from '../../../src/license/file-notices.ts';
import { licenseAt } from '../../../src/origin/build/component-part.ts';
import { evidencesOf } from '../../../src/origin/describe.ts';
import type { IndexedComponent } from '../../../src/origin/index-data.ts';
import { matchFile } from '../../../src/origin/match.ts';
import type { OriginIndex } from '../../../src/origin/origin-index.ts';
import { componentAtItsPaths } from '../../../src/origin/ownership.ts';
import { DEFAULT_OPTIONS, filePrints } from '../../../src/origin/views.ts';
import { PYTHON } from '../../../src/source/languages.ts';
import { lexPython } from '../../../src/source/python.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile, syntheticFunction } from '../../support/synthetic.ts';

const HEADER = [
  '# Copyright 2023 The Heron Inc. team. All rights reserved.',
  '#',
  '# Licensed under the Apache License, Version 2.0 (the "License");',
  '# you may not use this file except in compliance with the License.',
];
const PHRASE = '# Modified from https://github.com/marsh/heron by the egret project.';
const FIRST = syntheticFile({ header: HEADER, seed: 1, functions: 8 });
/** What the second project made of it: no header, its own change notice, one function more. */
const SECOND = [PHRASE, ...FIRST.split('\n').slice(4), ...syntheticFunction('egret_only', 88, 14)].join('\n');
const OTHER = syntheticFile({ seed: 9, functions: 6 });

const heron = component('marsh', 'heron', [19_000, 19_100], 'Apache-2.0');
const egret = component('lake', 'egret', [19_050], 'MIT');

const index = inventedIndex(
  part(heron, [{ 'heron/model.py': FIRST }, { 'heron/model.py': FIRST, 'heron/other.py': OTHER }]),
  part(egret, [{ 'egret/kv.py': SECOND, 'egret/b.py': syntheticFile({ seed: 20, functions: 5 }) }]),
);

function match(
  text: string,
  isOwn: (component: IndexedComponent) => boolean = () => false,
  known: OriginIndex = index,
) {
  const lexed = lexPython(Buffer.from(text));
  const prints = filePrints(lexed, PYTHON, DEFAULT_OPTIONS);
  return matchFile({ name: 'ours.py', lexed, prints, declared: [] }, [known], isOwn);
}

describe('code that came through another project', () => {
  test('its first publisher is named first and owed, with the project in between', () => {
    const found = match(SECOND);
    expect(found.origins.map(({ path, role }) => [path, role])).toEqual([
      ['heron/model.py', 'first-publisher'],
      ['egret/kv.py', 'source'],
    ]);
    const [first, second] = evidencesOf(found.origins);
    expect(first).toMatchObject({
      holders: ['Heron Inc. team'],
      requiredHolders: ['Heron Inc. team'],
      through: 'pkg:github/lake/egret@1.0',
    });
    expect(second).toMatchObject({ through: null, license: 'MIT' });
  });

  test('who published a port of it sooner, and names whose it is, was not first', () => {
    // The index knows egret since later than heron's port of its code, which names egret's authors.
    const port = FIRST.replace('The Heron Inc. team', 'The egret authors and the Heron Inc. team');
    const known = inventedIndex(
      part(heron, [{ 'heron/model.py': port }, { 'heron/model.py': port, 'heron/other.py': OTHER }]),
      part(egret, [{ 'egret/kv.py': SECOND, 'egret/b.py': syntheticFile({ seed: 20, functions: 5 }) }]),
    );
    expect(match(SECOND, () => false, known).origins.map(({ path, role }) => [path, role])).toEqual([
      ['egret/kv.py', 'source'],
    ]);
  });

  test('the project whose port it is may have been the source of what agrees with both', () => {
    const port = FIRST.replace('The Heron Inc. team', 'The egret authors and the Heron Inc. team');
    const theirs = FIRST.replace('The Heron Inc. team', 'The egret authors');
    const known = inventedIndex(
      part(heron, [{ 'heron/model.py': port }, { 'heron/model.py': port, 'heron/other.py': OTHER }]),
      part(egret, [{ 'egret/kv.py': theirs, 'egret/b.py': syntheticFile({ seed: 20, functions: 5 }) }]),
    );
    const edited = FIRST.split('\n')
      .slice(4)
      .join('\n')
      .replace(/step_3/g, 'stage_3');
    const [origin] = evidencesOf(match(edited, () => false, known).origins);
    expect(origin?.path).toBe('heron/model.py');
    expect(origin?.family.map(({ path }) => path)).toEqual(['egret/kv.py']);
    expect(origin?.requiredHolders).toEqual(['egret authors']);
  });

  test('whose own project published it sooner was first, though a later project’s licence names him too', () => {
    const [document] = egret.documents;
    const naming = {
      ...egret,
      documents: [
        { ...document, license: { expression: 'MIT', holders: ['egret authors', 'heron authors'] } },
      ] as typeof egret.documents,
    };
    const own = FIRST.replace('The Heron Inc. team', 'The heron authors');
    const known = inventedIndex(
      part(heron, [{ 'heron/model.py': own }, { 'heron/model.py': own, 'heron/other.py': OTHER }]),
      part(naming, [{ 'egret/kv.py': SECOND, 'egret/b.py': syntheticFile({ seed: 20, functions: 5 }) }]),
    );
    expect(match(SECOND, () => false, known).origins.map(({ role }) => role)).toEqual([
      'first-publisher',
      'source',
    ]);
  });

  test('a direct copy has one origin, and who stripped its header casts no doubt on it', () => {
    const edited = FIRST.split('\n')
      .slice(4)
      .join('\n')
      .replace(/step_3/g, 'stage_3');
    const evidence = evidencesOf(match(edited).origins);
    expect(evidence.map(({ path }) => path)).toEqual(['heron/model.py']);
    expect(evidence[0]?.requiredHolders).toEqual(['Heron Inc. team']);
  });

  test('its first publisher is owed too where the copy is a third of the file', () => {
    const own = syntheticFile({ seed: 300, functions: 17 });
    const found = match(`${SECOND}\n${own}`);
    expect(found.origins.map(({ path, role, share }) => [path, role, share < 0.4])).toEqual([
      ['heron/model.py', 'first-publisher', true],
      ['egret/kv.py', 'source', true],
    ]);
  });

  test('a project that took a small part is the only origin of its own', () => {
    const own = syntheticFile({ seed: 70, functions: 12 });
    const mixed = [own, ...SECOND.split('\n').slice(-20)].join('\n');
    expect(match(mixed).origins.map(({ role }) => role)).not.toContain('first-publisher');
  });
});

describe('the scanned project is in the index', () => {
  test('who published after it is no origin', () => {
    expect(match(FIRST, ({ name }) => name === 'heron').derived).toBe(false);
    // The other project's version of it: only the function that is theirs alone is.
    const [theirs, ...more] = match(SECOND, ({ name }) => name === 'heron').origins;
    expect([theirs?.path, theirs?.regions.length, more]).toEqual(['egret/kv.py', 1, []]);
    const line = SECOND.split('\n').findIndex((text) => text.startsWith('def egret_only')) + 1;
    // A fingerprint may begin with the last words of the function before.
    expect(theirs?.regions[0]?.startLine).toBeGreaterThan(line - 6);
  });

  test('who published before it is', () => {
    const found = match(SECOND, ({ name }) => name === 'egret');
    expect(found.origins.map(({ path }) => path)).toEqual(['heron/model.py']);
  });

  test('what it took before does not hide a later file of the same publisher', () => {
    // The sibling repeats the first file, which the scanned project had taken before the sibling was published.
    const sibling = [FIRST, ...syntheticFunction('sibling_only', 77, 30)].join('\n');
    const siblings = inventedIndex(
      part(heron, [{ 'heron/model.py': FIRST }, { 'heron/model.py': FIRST, 'heron/sibling.py': sibling }]),
      part(egret, [{ 'egret/kv.py': SECOND }]),
    );
    const copy = sibling
      .split('\n')
      .slice(4)
      .join('\n')
      .replace(/step_3/g, 'stage_3');
    const [first, ...more] = match(copy, ({ name }) => name === 'egret', siblings).origins;
    expect([first?.path, more.map(({ path, role }) => [path, role])]).toEqual([
      'heron/sibling.py',
      [['heron/model.py', 'ancestor']],
    ]);
  });

  test('a phrase belongs to who published it first', () => {
    const publisher = index.publisherOf(phraseHash(PHRASE.replace('# ', '')));
    expect(publisher?.name).toBe('egret');
    expect(index.publisherOf(phraseHash('Adapted from somewhere else entirely'))).toBeNull();
  });
});

describe('which project a tree is, by its paths', () => {
  const keys = (holders: readonly string[]) => holders.map((holder) => holder.toLowerCase());
  const tree = (paths: string[], holders: string[] = [], license: string | null = 'MIT') => ({
    paths,
    licenseHolders: new Set(keys(holders)),
    license,
    readme: '',
  });
  test.each([
    ['all of its files are there', tree(['egret/kv.py', 'egret/b.py', 'setup.py']), 'egret'],
    ['its licence names one of the holders', tree(['egret/kv.py', 'egret/b.py'], ['egret authors']), 'egret'],
    ['the licence names someone else', tree(['egret/kv.py', 'egret/b.py'], ['Example Corp']), null],
    ['its licence is another', tree(['egret/kv.py', 'egret/b.py'], [], 'Apache-2.0'), null],
    ['it ships no licence and the project does', tree(['egret/kv.py', 'egret/b.py'], [], null), null],
    ['one file of a name is there', tree(['egret/kv.py', 'ours/a.py']), null],
    [
      'its files are a small part of the tree',
      tree(['egret/kv.py', 'egret/b.py', ...Array.from({ length: 20 }, (_, i) => `ours/${i}.py`)]),
      null,
    ],
    ['the tree is empty', tree([]), null],
  ])('%s', (_, identity, name) => {
    expect(componentAtItsPaths(index, identity, keys)?.name ?? null).toBe(name);
  });

  test('a part of a project that is large and all there says what the tree is, however large that is', () => {
    const crane = component('fen', 'crane', [19_000], 'MIT');
    const paths = Array.from({ length: 44 }, (_, i) => `crane/step_${i}.py`);
    const files = Object.fromEntries(
      paths.map((path, i) => [path, syntheticFile({ seed: i, functions: 1 })]),
    );
    const more = Array.from({ length: 400 }, (_, i) => `more/${i}.py`);
    const large = inventedIndex(part(crane, [files]));
    const readme = '<p align="center"><img src="logo.svg"></p>\n\n# **Crane**: a bird\n';
    const found = (there: string[], text = readme) =>
      componentAtItsPaths(large, { ...tree(there), readme: text }, keys)?.name ?? null;
    expect(found([...paths, ...more])).toBe('crane');
    expect(found([...paths.slice(4), ...more])).toBeNull();
    expect(found([...paths.map((path) => `vendor/${path}`), ...more])).toBeNull();
    // A work that was built on it.
    expect(found([...paths, ...more], '# Stork\n\nFor cranes.')).toBeNull();
    expect(found([...paths, ...more], '')).toBeNull();
  });
});

describe('the licence of a component at a release', () => {
  const license = (expression: string | null) => ({ license: { expression, holders: [] } });
  const changed = (...expressions: (string | null)[]): IndexedComponent => ({
    ...heron,
    documents: expressions.map((expression, since) => ({
      since,
      ...license(expression),
      notice: null,
      authors: null,
    })),
  });
  test.each([
    ['is the recipe’s where nothing changed', changed('Apache-2.0'), 1, 'Apache-2.0'],
    ['is what its document said then', changed('GPL-3.0-only', 'Apache-2.0'), 0, 'GPL-3.0-only'],
    ['is the recipe’s since the last change', changed('GPL-3.0-only', 'MIT'), 1, 'Apache-2.0'],
    ['is not known where its document then was not', changed(null, 'Apache-2.0'), 0, null],
    ['is the recipe’s where it shipped no document', { ...heron, documents: [] }, 0, 'Apache-2.0'],
  ])('%s', (_, of, release, expected) => {
    expect(licenseAt(of, release)).toBe(expected);
  });
});

describe('a header that changed while the code did not', () => {
  const code = FIRST.split('\n').slice(4).join('\n');
  const bare = `# Copyright (c) 2024 The Heron Inc. team. All rights reserved.\n${code}`;
  const indexOf = (...texts: string[]) =>
    inventedIndex(
      part(
        component('marsh', 'heron', [19_000, 19_100], 'MIT'),
        texts.map((text) => ({ 'heron/model.py': text })),
      ),
    );
  const evidence = (known: OriginIndex, text = code) => evidencesOf(match(text, undefined, known).origins)[0];

  test('owes no notice that only some of the releases carry, in whichever order', () => {
    for (const known of [indexOf(FIRST, bare), indexOf(bare, FIRST)])
      expect(evidence(known)).toMatchObject({
        kind: 'verbatim',
        notice: 'copyright-only',
        // The same code was published under both.
        license: expect.stringMatching(/^(?:MIT OR Apache-2\.0|Apache-2\.0 OR MIT)$/),
        requiredHolders: ['Heron Inc. team'],
        releases: { first: '1.0', last: '2.0' },
      });
    expect(evidence(indexOf(FIRST, FIRST))).toMatchObject({ notice: 'header', license: 'Apache-2.0' });
  });

  test('so it is with a release that differs by little, where not all of them are known', () => {
    const edited = code.replace(/step_([1-6])/g, 'stage_$1').replace(/\+ cache/g, '- cache');
    const EARLIER = 'def earlier(heron):\n    return heron.wade(heron.depth + 1)';
    const later = `${bare}\n${syntheticFunction('later', 91, 1).join('\n')}`;
    const sampled = (...texts: string[]) =>
      inventedIndex(
        part(
          { ...component('marsh', 'heron', [19_000, 19_100], 'MIT'), sampled: true },
          texts.map((text) => ({ 'heron/model.py': text })),
        ),
      );
    const more = `${FIRST}\n${EARLIER}`;
    const copy = `${edited}\n${EARLIER}`;
    expect(evidence(sampled(more, later), copy)).toMatchObject({
      kind: 'modified',
      notice: 'copyright-only',
    });
    expect(evidence(indexOf(more, later), copy)).toMatchObject({ kind: 'modified', notice: 'header' });
  });
});
