import { describe, expect, test } from '@jest/globals';
import type { Declaration } from '../../../src/license/file-notices.ts';
import { sourceElsewhere } from '../../../src/origin/declared.ts';
import type { Component } from '../../../src/origin/evidence.ts';
import type { DeclaredReport } from '../../../src/report/schema.ts';
import { type ScanContext, scanFile } from '../../../src/scan/scan-file.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile, syntheticFunction } from '../../support/synthetic.ts';

const MODEL = syntheticFile({ seed: 1, functions: 8 });
const OTHER = syntheticFile({ seed: 9, functions: 8 });
const PHRASE = '# Adapted from https://github.com/lake/egret/blob/main/egret/more.py';
/** Code that looks like none of the invented one. */
const unlike = (name: string): string =>
  [
    `def ${name}(queue, limit):`,
    ...Array.from({ length: 14 }, (_, i) => [
      `    while queue.size_${i} > limit and not queue.closed_${i % 5}:`,
      `        del queue.items_${i}[0]`,
      '    try:',
      `        assert queue.open_${i}(limit) is not None, queue.name_${i % 3}`,
      '    except OSError as error:',
      `        yield error.code_${i} or limit`,
    ]).flat(),
  ].join('\n');
const heron = component('marsh', 'heron', [19_000], 'Apache-2.0');
const egret = component('lake', 'egret', [19_050], 'MIT');
const ibis = component('reed', 'ibis', [19_070], 'MIT');
const index = inventedIndex(
  part(heron, [{ 'heron/models/wade/modeling_wade.py': `${PHRASE}\n${MODEL}` }]),
  part(egret, [{ 'egret/base.py': OTHER, 'egret/more.py': syntheticFile({ seed: 30, functions: 8 }) }]),
  // Takes its model from heron, and says so.
  part(ibis, [{ 'ibis/dive.py': `# Copied from heron/models/wade/modeling_wade.py\n${MODEL}` }]),
);

function declared(
  text: string,
  changes: Partial<ScanContext> = {},
  path = 'ours/model.py',
): readonly DeclaredReport[] {
  return scanFile(path, Buffer.from(text), {
    fingerprints: index.data.options,
    indexes: [index],
    isOwn: () => false,
    parts: false,
    declared: [],
    ...changes,
  }).declared;
}
const statuses = (text: string, changes?: Partial<ScanContext>) =>
  declared(text, changes).map(({ status }) => status);

const WADE = 'https://github.com/marsh/heron/blob/v1.0/heron/models/wade/modeling_wade.py';
const BASE = 'https://github.com/lake/egret/blob/3f2a/egret/base.py';

describe('a source that a file names', () => {
  test.each([
    ['an address of the very file', `# Copied from ${WADE}`],
    ['an address of a folder', '# Adapted from https://github.com/marsh/heron/tree/main/heron/models/wade'],
    ['the repository', '# Source: https://github.com/marsh/heron'],
    ['a dotted name', '# Copied from heron.models.wade.modeling_wade.Wade'],
    ['a path', '# This file was automatically generated from heron/models/wade/modeling_wade.py.'],
    ['a path behind the name of its repository', '# Based on heron/heron/models/wade/modeling_wade.py'],
    ['another file of the component', '# Source: https://github.com/marsh/heron/blob/v1.0/heron/gone.py'],
    ['a purl', '# Copied from pkg:github/marsh/heron@1.0 (model)'],
  ])('agrees: %s', (_, line) => {
    expect(statuses(`${line}\n${MODEL}`)).toEqual(['agrees']);
  });

  test('agrees where what was found has its code from there', () => {
    const own = ({ purl }: Component) => purl === heron.purl;
    // The project that published first is the scanned one here, so that only the one in between could be found.
    expect(statuses(`# Copied from ${WADE}\n${MODEL}`, { isOwn: own })).toEqual([]);
    expect(statuses(`# Adapted from https://github.com/reed/ibis/blob/main/ibis/dive.py\n${MODEL}`)).toEqual([
      'agrees',
    ]);
  });

  test('agrees by its project where another file of that explains the code better, and that is named', () => {
    const two = inventedIndex(part(egret, [{ 'egret/base.py': OTHER, 'egret/queue.py': unlike('drain') }]));
    const changes = { indexes: [two], fingerprints: two.data.options };
    const named = (file: string) =>
      declared(`# Taken from https://github.com/lake/egret/blob/main/egret/${file}\n${OTHER}`, changes);
    // What agrees clearly with the file that is named needs no other.
    expect(named('base.py')).toMatchObject([{ status: 'agrees', share: 1, found: null }]);
    expect(named('queue.py')).toMatchObject([
      { status: 'agrees', share: 0, found: { path: 'egret/base.py', share: 1 } },
    ]);
  });

  test('is questioned where another component explains the file clearly better', () => {
    expect(declared(`# Adapted from ${BASE}#L10-L20\n${MODEL}`)).toEqual([
      {
        line: 1,
        text: `${BASE}#L10-L20`,
        revision: '3f2a',
        status: 'questioned',
        share: 0.12,
        found: { purl: 'pkg:github/marsh/heron@1.0', path: 'heron/models/wade/modeling_wade.py', share: 1 },
      },
    ]);
  });

  test('is questioned, with nothing else found, where none of it is in the code', () => {
    const [found] = declared(`# Adapted from ${BASE}\n${unlike('alone')}`);
    expect(found).toMatchObject({ status: 'questioned', share: 0, found: null });
  });

  test.each([
    [
      'a repository that the index does not have',
      '# Adapted from https://github.com/far/away/blob/main/a.py',
    ],
    [
      'a file that the index does not have',
      '# Adapted from https://github.com/lake/egret/blob/main/egret/x.py',
    ],
    ['a path that the index does not have', '# Copied from far/away/model.py'],
    ['code of another language', '# Ported from https://github.com/lake/egret/blob/main/egret/base.cu'],
  ])('is unknown and not held against it: %s', (_, line) => {
    expect(statuses(`${line}\n${MODEL}`)).toEqual(['unknown']);
  });

  test('a line that came along with the copy is upstream’s own', () => {
    expect(statuses(`${PHRASE}\n${MODEL}`)).toEqual([]);
  });

  test('the address of a paper names no code', () => {
    expect(statuses(`# Adapted from https://papers.example.org/abs/2401.1\n${MODEL}`)).toEqual([]);
  });

  test('a link to something to read names no source', () => {
    expect(statuses(`# See ${BASE} for the idea.\n${MODEL}`)).toEqual([]);
  });

  test('a comment at a function speaks of that function', () => {
    const taken = OTHER.split('\n\n\n').find((block) => block.includes('def ')) as string;
    const mine = unlike('alone');
    const at = (block: string) => `${MODEL}\n\n\n# Adapted from ${BASE}\n${block.trim()}\n`;
    expect(statuses(at(taken))).toEqual(['agrees']);
    expect(statuses(at(mine))).toEqual(['questioned']);
    // Too short to tell.
    expect(statuses(at('def f(x):\n    return x'))).toEqual(['unknown']);
  });
});

describe('which of two siblings a file is from', () => {
  // Each holds all of the other's code that the file has.
  const twins = inventedIndex(
    part(component('marsh', 'tern', [19_000], 'MIT'), [{ 'src/tern/models/dive/modeling_dive.py': MODEL }]),
    part(component('lake', 'gull', [19_000], 'MIT'), [{ 'gull/layers/dive.py': MODEL }]),
    part(component('reed', 'ibis', [19_000], 'MIT'), [{ 'dive.py': MODEL }]),
  );
  const first = (head: string) => {
    // Something changed, so that it is the very same code as neither.
    const edited = MODEL.replace('return', 'yield');
    const { origins } = scanFile('ours/model.py', Buffer.from(`${head}\n${edited}`), {
      fingerprints: twins.data.options,
      indexes: [twins],
      isOwn: () => false,
      parts: false,
      declared: [],
    });
    return origins.find(({ role }) => role === 'source')?.evidence.component.name;
  };

  test.each([
    ['an address', '# Adapted from https://github.com/lake/gull/blob/main/gull/layers/dive.py', 'gull'],
    [
      'the address of a file at the top',
      '# Adapted from https://github.com/reed/ibis/blob/main/dive.py',
      'ibis',
    ],
    ['a path', '# Adapted from gull/layers/dive.py', 'gull'],
    ['a path behind the repository’s name', '# Adapted from gull/gull/layers/dive.py', 'gull'],
    ['the path of the other', '# Adapted from src/tern/models/dive/modeling_dive.py', 'tern'],
    ['its path without src/', '# Adapted from tern/models/dive/modeling_dive.py', 'tern'],
    ['a dotted name', '# Copied from tern.models.dive.modeling_dive.DiveModel', 'tern'],
  ])('is said by %s in its header', (_, head, name) => {
    expect(first(head)).toBe(name);
  });

  test('a path above a function speaks of that function only', () => {
    const text = MODEL.replace('return', 'yield').replace(
      /\n\n\n(def )/,
      '\n\n\n# Copied from gull/layers/dive.py\n$1',
    );
    const byDefault = first('');
    expect(['tern', 'gull']).toContain(byDefault);
    const { origins } = scanFile('ours/model.py', Buffer.from(`x = 1\n${text}`), {
      fingerprints: twins.data.options,
      indexes: [twins],
      isOwn: () => false,
      parts: false,
      declared: [],
    });
    expect(origins.find(({ role }) => role === 'source')?.evidence.component.name).toBe(byDefault);
  });
});

describe('why a source could not be compared', () => {
  const whys = (text: string) => declared(text).map(({ status, why }) => [status, why]);
  test.each([
    [
      'no index has it',
      '# Copied from https://github.com/nobody/nothing/blob/main/a.py',
      MODEL,
      'not-indexed',
    ],
    [
      'the index has no such file',
      '# Copied from https://github.com/lake/egret/blob/main/egret/none.py',
      unlike('spin'),
      'not-indexed',
    ],
    [
      'it is in another language',
      '# Ported from https://github.com/lake/egret/blob/main/egret/kernel.cu',
      unlike('spin'),
      'other-language',
    ],
    ['there is too little code', `# Copied from ${BASE}`, 'x = 1', 'too-short'],
  ])('%s', (_, head, text, why) => {
    expect(whys(`${head}\n${text}`)).toEqual([['unknown', why]]);
  });
});

describe('a source that the configuration names', () => {
  const entry = {
    line: null,
    slug: null,
    text: 'pkg:github/marsh/heron@1.0',
    upstreamPath: null,
    revision: '1.0',
  };
  const named = (path: string, purl: string) => [{ ...entry, path, purl }];
  test.each([
    ['for the file', 'ours/model.py', 'pkg:github/marsh/heron@1.0', ['agrees']],
    ['for its folder', 'ours', 'pkg:github/marsh/heron', ['agrees']],
    ['for another file', 'ours/model', 'pkg:github/marsh/heron', []],
    ['but is another', 'ours', 'pkg:github/lake/egret', ['questioned']],
    ['but is not in the index', 'ours', 'pkg:pypi/unheard-of@2', ['unknown']],
  ])('%s', (_, path, purl, expected) => {
    expect(statuses(MODEL, { declared: named(path, purl) })).toEqual(expected);
  });
});

describe('a source that the header names and no index has', () => {
  const line = (text: string, over: Partial<Declaration> = {}): Declaration => ({
    line: 2,
    text,
    header: true,
    url: /https?:\S+/.exec(text)?.[0] ?? null,
    ...over,
  });
  const lake = 'https://github.com/lake/widgets/blob/main/chat.py';
  const known = new Set(['heron/models']);
  const unknown = {
    line: 2,
    text: lake,
    revision: null,
    status: 'unknown',
    share: null,
    found: null,
  } as const;
  test.each<[string, Declaration[], DeclaredReport[], string | null]>([
    ['is told', [line(`Adopted from ${lake}`)], [], lake],
    ['also where it could not be compared', [line(`Adopted from ${lake}`)], [unknown], lake],
    ['not from beside the code', [line(`Adopted from ${lake}`, { header: false })], [], null],
    [
      'not where the index has it',
      [line('Adapted from https://github.com/heron/models/blob/v1/a.py')],
      [],
      null,
    ],
    [
      'but it is told where that file is not among what the index has of it',
      [line('From https://github.com/heron/models/blob/v1/tools/b.py')],
      [{ ...unknown, text: 'https://github.com/heron/models/blob/v1/tools/b.py', why: 'not-indexed' }],
      'https://github.com/heron/models/blob/v1/tools/b.py',
    ],
    [
      'nor where it is too short to be compared',
      [line('From https://github.com/heron/models/blob/v1/tools/b.py')],
      [{ ...unknown, why: 'too-short' }],
      null,
    ],
    [
      'not where something that is named agrees',
      [line(`Adopted from ${lake}`)],
      [{ ...unknown, status: 'agrees' }],
      null,
    ],
    ["not the project's own", [line('Adapted from https://github.com/Us/ours/blob/v1/a.py')], [], null],
    ['not a page that holds no code', [line('Adapted from https://example.com/lake/widgets')], [], null],
    ['not an address without a credit', [line(`See ${lake} for questions`)], [], null],
    ['nothing named', [], [], null],
  ])('%s', (_, declarations, declared, expected) => {
    expect(sourceElsewhere(declarations, declared, known, ['us'])).toBe(expected);
  });
});

describe('a file that credits one of the index as a whole', () => {
  /** The beginnings of two functions that go on in another way, which alone is too little for anything. */
  const few = [3, 19]
    .flatMap((from) => [
      ...MODEL.split('\n').slice(from, from + 9),
      ...syntheticFunction('rest', 900 + from, 24).slice(1),
    ])
    .join('\n');
  const ours = syntheticFile({ seed: 61, functions: 4 });
  const scanned = (head: string, rest = few) =>
    scanFile('ours/model.py', Buffer.from(`${head}\n${ours}\n${rest}`), {
      fingerprints: index.data.options,
      indexes: [index],
      isOwn: () => false,
      parts: false,
      declared: [],
    }).origins.map(({ evidence }) => [evidence.path, evidence.confidence, evidence.share < 0.15]);

  test.each([
    ['by its address', `# Adapted from ${WADE}`],
    ['by its path', '# Code modified from heron/models/wade/modeling_wade.py'],
    ['by the dotted name of what it changed', '# Modified from heron.models.wade.modeling_wade.Wade.forward'],
  ])('%s is derived from it where a little agrees', (_, head) => {
    expect(scanned(head)).toEqual([['heron/models/wade/modeling_wade.py', 'medium', true]]);
  });

  test('and is not where nothing does, nor where a function is credited, nor for another', () => {
    expect(scanned(`# Adapted from ${WADE}`, '')).toEqual([]);
    expect(scanned('', `# Adapted from ${WADE}\n${unlike('helper')}\n\n\n${few}`)).toEqual([]);
    expect(scanned(`# Adapted from ${BASE}`)).toEqual([]);
    expect(scanned(`# ${WADE}`)).toEqual([]);
  });
});

describe('a source elsewhere that a comment credits', () => {
  const elsewhere = '# Based on https://github.com/someone/else/blob/main/quant.py';
  const copied = MODEL.split('\n').slice(3, 60).join('\n');
  const ours = syntheticFile({ seed: 60, functions: 9 });
  const helper = unlike('helper');
  const confidence = (text: string) =>
    scanFile('ours/model.py', Buffer.from(text), {
      fingerprints: index.data.options,
      indexes: [index],
      isOwn: () => false,
      parts: false,
      declared: [],
    }).origins[0]?.evidence.confidence;

  test('casts doubt on a small share where it speaks of the whole file', () => {
    expect(confidence(`import math\n\n\n${copied}\n${ours}`)).not.toBe('low');
    expect(confidence(`${elsewhere}\nimport math\n\n\n${copied}\n${ours}`)).toBe('low');
  });

  test('and where it stands above what agrees, not above another function', () => {
    expect(confidence(`import math\n\n\n${copied}\n${ours}\n\n\n${elsewhere}\n${helper}`)).not.toBe('low');
    const part = copied.split('\n').map((line) => `    ${line}`);
    const one = [elsewhere, 'class Part:', ...part].join('\n');
    expect(confidence(`${ours}\n\n${one}`)).toBe('low');
    expect(confidence(`${ours}\n\n${one.replace(elsewhere, '# Based on what we know.')}`)).not.toBe('low');
  });

  test('and not where it is merely linked to', () => {
    const link = '# Repository: https://github.com/someone/else';
    expect(confidence(`${link}\nimport math\n\n\n${copied}\n${ours}`)).not.toBe('low');
  });
});
