/** Siblings that agree as well are told apart by the model that the file speaks of. */
import { describe, expect, test } from '@jest/globals';
import { evidencesOf } from '../../../src/origin/describe.ts';
import { matchFile } from '../../../src/origin/match.ts';
import { isNamedFurther, spokenLength, spokenNames } from '../../../src/origin/spoken-model.ts';
import { DEFAULT_OPTIONS, filePrints } from '../../../src/origin/views.ts';
import { PYTHON } from '../../../src/source/languages.ts';
import { lexPython } from '../../../src/source/python.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile, syntheticFunction } from '../../support/synthetic.ts';

const headerOf = (holder: string): string[] => [
  `# Copyright 2023 ${holder} and the Marsh team. All rights reserved.`,
  '# Licensed under the Apache License, Version 2.0 (the "License");',
];
const COMMON = syntheticFile({ seed: 1, functions: 6 });
const WADE = [...headerOf('Heron'), COMMON, ...syntheticFunction('first_only', 61, 20)].join('\n');
const DIVE = [...headerOf('Ibis'), COMMON, ...syntheticFunction('second_only', 62, 20)].join('\n');
const MARSH = 'marsh/models';
const marsh = component('lake', 'marsh', [19_000, 19_050], 'Apache-2.0');
/** Holds the second model without its header, and one function more. */
const EGRET = [DIVE.split('\n').slice(2).join('\n'), ...syntheticFunction('egret_only', 63, 14)].join('\n');
const egret = component('reed', 'egret', [19_070], 'MIT');
const wade = { [`${MARSH}/wade/modeling_wade.py`]: WADE };
const index = inventedIndex(
  part(marsh, [wade, { ...wade, [`${MARSH}/dive/modeling_dive.py`]: DIVE }]),
  part(egret, [{ 'egret/kv.py': EGRET }]),
);

function origins(name: string, text: string, known = index) {
  const lexed = lexPython(Buffer.from(text));
  const prints = filePrints(lexed, PYTHON, DEFAULT_OPTIONS);
  return matchFile({ name, lexed, prints, declared: [] }, [known], () => false).origins;
}
const nameOf = (path: string | undefined) => path?.split('/').at(-1);

/** What a patch takes over: nothing that one of the models has alone. */
const patch = COMMON.replace(/step_3/g, 'stage_3').replace(/\+ cache/g, '- cache');

describe('of siblings that agree as well', () => {
  test.each([
    ['the first to publish, where nothing tells', 'patch.py', patch, 'modeling_wade.py'],
    ['the one that the file is called after', 'dive_patch.py', patch, 'modeling_dive.py'],
    [
      'the one that its functions are called after',
      'patch.py',
      patch.replace(/step_0/g, 'dive_forward'),
      'modeling_dive.py',
    ],
  ])('%s is named', (_, name, text, path) => {
    expect(nameOf(origins(name, text).find(({ role }) => role === 'source')?.path)).toBe(path);
  });

  test('the other one’s holders cast no doubt on those of the one that is spoken of', () => {
    const [plain] = evidencesOf(origins('patch.py', patch));
    expect(plain).toMatchObject({ requiredHolders: ['Marsh team'], doubtfulHolders: ['Heron'] });
    const spoken = evidencesOf(origins('wade_patch.py', patch))[0];
    expect(spoken).toMatchObject({ requiredHolders: ['Heron', 'Marsh team'], family: [] });
  });

  test('that it is of one of them is as sure as the one makes it that holds most', () => {
    const code = syntheticFile({ seed: 1, functions: 2 });
    const shorter = code.split('\n').slice(0, -4).join('\n');
    const known = inventedIndex(
      part(component('lake', 'marsh', [19_000], 'Apache-2.0'), [
        { [`${MARSH}/wade/modeling_wade.py`]: code, [`${MARSH}/dive/modeling_dive.py`]: shorter },
      ]),
    );
    const own = [syntheticFile({ seed: 50, functions: 7 }), ...syntheticFunction('own', 51, 4)];
    const text = [code, ...own].join('\n');
    const [dive] = origins('dive_patch.py', text, known);
    // By itself it would be of low confidence: 60 fingerprints and a fifth of the file are wanted.
    expect([nameOf(dive?.path), dive?.share, dive?.confidence]).toEqual([
      'modeling_dive.py',
      expect.closeTo(0.196, 2),
      'medium',
    ]);
    expect(dive?.share).toBeLessThan(0.2);
    expect(dive?.alternatives[0]?.share).toBeGreaterThan(0.2);
  });

  test('a name does not outweigh code', () => {
    const copy = WADE.split('\n')
      .slice(2)
      .join('\n')
      .replace(/step_3/g, 'stage_3');
    expect(nameOf(origins('dive.py', copy)[0]?.path)).toBe('modeling_wade.py');
  });
});

describe('code that came through another project', () => {
  const through = (name: string) =>
    nameOf(origins(name, EGRET).find(({ role }) => role === 'first-publisher')?.path);

  test('is of the model that it speaks of, whichever published most of it first', () => {
    expect(through('dive_kv.py')).toBe('modeling_dive.py');
    expect(through('kv.py')).toBe('modeling_wade.py');
  });
});

describe('names speak of a model', () => {
  const models = inventedIndex(
    part(component('lake', 'pond', [19_000], 'MIT'), [
      {
        'pond/models/gull_neox/modeling_gull_neox.py': WADE,
        'pond/models/tern2/configuration_tern2.py': DIVE,
        'pond/models/tern2_moe/modeling_tern2_moe.py': COMMON,
        'pond/layers/models/phi.py': syntheticFile({ seed: 7, functions: 4 }),
        'pond/modeling_utils.py': syntheticFile({ seed: 8, functions: 4 }),
      },
    ]),
  );
  const spoken = (name: string, code = 'x = 1\n'): string[] => {
    const names = spokenNames({ name, lexed: lexPython(Buffer.from(code)) });
    return [...models.data.originComponent.keys()]
      .map((origin) => ({ path: models.paths(origin)[0], length: spokenLength(models, origin, names) }))
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.length - a.length)
      .map(({ path }) => nameOf(path) as string);
  };

  test.each([
    ['GullNeoXPatch.py', ['modeling_gull_neox.py']],
    ['tern2_moe_kv.py', ['modeling_tern2_moe.py', 'configuration_tern2.py']],
    ['my-tern2.py', ['configuration_tern2.py']],
    ['phi_patch.py', ['phi.py']],
    ['graphics_tern20.py', []],
    ['modeling_utils.py', []],
  ])('%s', (name, expected) => {
    expect(spoken(name)).toEqual(expected);
  });

  test('methods do not, outermost functions and classes do', () => {
    expect(spoken('patch.py', 'class Tern2Attention:\n    def phi(self):\n        return 1\n')).toEqual([
      'configuration_tern2.py',
    ]);
  });

  test('of a model that is called like another and more, a file may be that speaks of the other', () => {
    const at = (name: string) => ({
      index: models,
      origin: models.data.originComponent.findIndex((_, origin) =>
        models.paths(origin).some((path) => path.endsWith(name)),
      ),
    });
    expect(isNamedFurther(at('tern2_moe.py'), at('tern2.py'))).toBe(true);
    expect(isNamedFurther(at('tern2.py'), at('tern2_moe.py'))).toBe(false);
    expect(isNamedFurther(at('gull_neox.py'), at('tern2.py'))).toBe(false);
  });
});
