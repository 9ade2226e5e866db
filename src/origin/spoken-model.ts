/**
 * Of which model a file speaks by its own name and by those of its classes and functions. Siblings repeat each other's
 * code, so that a patch of one agrees with all of them; what it is called says which one was patched. Pure.
 */
import type { Clues } from './candidate.ts';
import type { OriginIndex } from './origin-index.ts';
import { plainLetters } from './plain-letters.ts';

/** What the modules of a model are called: `modeling_llama`, `configuration_llama`, `modeling_flax_llama`. */
const MODULE =
  /^(?:modeling|modular|configuration|tokenization|processing|image_processing|video_processing|feature_extraction)_(?:flax_|tf_)?(?<model>\w+?)(?:_fast)?$/;
/** Modules that are called like those of a model and belong to none. */
const NO_MODEL = new Set(['utils', 'outputs', 'auto', 'base', 'common', 'rope', 'attn']);

/** Words of names, each name by itself: `MistralFlashAttention2` and `mistral_patch` are of mistral. */
export type SpokenNames = readonly (readonly string[])[];

type Speaking = Pick<Clues, 'name' | 'lexed'>;

/** A file is asked for its names once a round. */
const asked = new WeakMap<Speaking, SpokenNames>();

/** Names in which a file can speak of a model: its own, and those of its outermost functions and classes. */
export function spokenNames(file: Speaking): SpokenNames {
  let names = asked.get(file);
  if (names === undefined) {
    const outermost = file.lexed.blocks.filter(({ depth }) => depth === 0).map((block) => block.name);
    names = [file.name.replace(/\.\w+$/, ''), ...outermost].map(wordsOf);
    asked.set(file, names);
  }
  return names;
}

/** How many letters of an origin's model the names hold, the longest of its names; 0 where they do not speak of it. */
export function spokenLength(index: OriginIndex, origin: number, names: SpokenNames): number {
  let longest = 0;
  for (const model of modelsOf(index, origin))
    if (model.length > longest && names.some((words) => holds(words, model))) longest = model.length;
  return longest;
}

/**
 * Whether an origin's model is called like the other's and more, as `xlm_roberta` is: a file whose classes lost a part of
 * that name speaks of `roberta`, and may be of either.
 */
export function isNamedFurther(
  { index, origin }: { readonly index: OriginIndex; readonly origin: number },
  other: { readonly index: OriginIndex; readonly origin: number },
): boolean {
  const names = [...modelsOf(other.index, other.origin)];
  return [...modelsOf(index, origin)].some((model) => names.some((name) => model.includes(name)));
}

const known = new WeakMap<OriginIndex, Map<number, ReadonlySet<string>>>();

/** Models to whose modules an origin's paths lead, without what parts their words: `qwen2moe`. */
function modelsOf(index: OriginIndex, origin: number): ReadonlySet<string> {
  const ofIndex = known.get(index) ?? new Map<number, ReadonlySet<string>>();
  known.set(index, ofIndex);
  const models = ofIndex.get(origin) ?? modelsAt(index.paths(origin));
  ofIndex.set(origin, models);
  return models;
}

function modelsAt(paths: readonly string[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const path of paths) {
    const [folder, file] = path
      .replace(/\.\w+$/, '')
      .split('/')
      .slice(-2);
    const model =
      MODULE.exec(file ?? folder ?? '')?.groups?.model ?? (folder === 'models' ? file : undefined);
    if (model !== undefined && !NO_MODEL.has(model)) out.add(plainLetters(model));
  }
  return out;
}

/** Whether a run of words is the model's name: `GPTNeoXAttention` speaks of `gptneox`, `graphics` not of `phi`. */
function holds(words: readonly string[], model: string): boolean {
  return words.some((_, from) => {
    let run = '';
    for (let i = from; i < words.length && run.length < model.length; i++) run += words[i];
    return run === model;
  });
}

/** `Qwen2MoeAttention` → qwen2, moe, attention. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .map(plainLetters);
}
