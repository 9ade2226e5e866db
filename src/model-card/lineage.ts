/** From a model release to what its ancestors' licences ask of it. Pure; the tables are `families.ts` and the catalogue. */
import { entryBySpelling, entryOf, isModelLicense } from '../license/catalogue/catalogue.ts';
import type { LicenseEntry } from '../license/catalogue/entry.ts';
import { ARCHITECTURES, type ArchitectureClue, FAMILIES, type ModelFamily } from './families.ts';
import { meansText } from './hub-licenses.ts';
import type { ModelRelease } from './release.ts';

/** Why a release owes something to a licence. */
export type Because =
  /** Its card or its configuration names the model it was made from. */
  | {
      readonly kind: 'base';
      readonly model: string;
      readonly stated: boolean;
      readonly family: ModelFamily;
      /** The family in between, where the licence is that of an ancestor. */
      readonly child: ModelFamily | null;
      /** The card declares the very same licence, which bears out what the table says of the family. */
      readonly borneOut: boolean;
    }
  /** Its card declares the licence, which is one made for models of somebody else. */
  | { readonly kind: 'declared'; readonly as: string };

export interface Owed {
  readonly license: LicenseEntry;
  readonly because: Because;
  /** What rests on it may be an error: the base model is named, and its licence known for certain. */
  readonly certain: boolean;
  /** It is a model of its own, made from the licensed one; false for a copy in another format. */
  readonly derived: boolean;
  /** Holders whom the licence's notice names. */
  readonly holders: readonly string[];
  readonly place: { readonly path: string; readonly line: number };
}

export interface BaseModel {
  readonly id: string;
  /** The release says so; false where only `_name_or_path` of its configuration gives it away. */
  readonly stated: boolean;
  readonly place: { readonly path: string; readonly line: number };
}

/** Models that the release says it was made from. */
export function baseModelsOf({ card, configs }: ModelRelease): BaseModel[] {
  const named = card?.fields?.baseModels ?? null;
  if (card !== null && named !== null && named.value.length > 0)
    return named.value.map((id) => ({ id, stated: true, place: { path: card.path, line: named.line } }));
  return configs.flatMap(({ path, madeFrom, adapter }) =>
    madeFrom === null ? [] : [{ id: madeFrom, stated: adapter, place: { path, line: 1 } }],
  );
}

/** What the release owes to the licences of its ancestors and to the one it declares; each licence once. */
export function owedBy(release: ModelRelease, ownHolders: readonly string[]): Owed[] {
  const owed = new Map<string, Owed>();
  const add = (one: Owed): void => {
    if (!owed.has(one.license.id)) owed.set(one.license.id, one);
  };
  const bases: ModelFamily[] = [];
  const declared = declaredBy(release);
  const copied = /^quantized?$/i.test(release.card?.fields?.relation?.value ?? '');
  for (const { id, stated, place } of baseModelsOf(release)) {
    const found = familyOf(id);
    if (found === null) continue;
    for (const { family, child } of withParents(found.family)) {
      const license = entryOf(family.license);
      if (license === null || isMakers(family.makers, ownHolders)) continue;
      if (isModelLicense(license)) bases.push(family);
      const borneOut = declared.some(({ spelling }) => meansText(spelling, license.id));
      add({
        license,
        because: { kind: 'base', model: id, stated, family, child, borneOut },
        certain: stated && found.sure && (family.verified || borneOut),
        derived: !copied,
        holders: family.holders ?? [],
        place,
      });
    }
  }
  const fields = release.card?.fields ?? null;
  for (const { spelling, line } of declared) {
    const license = entryBySpelling(spelling);
    if (license === null || !isModelLicense(license) || fields === null || release.card === null) continue;
    const makers = FAMILIES.filter((family) => family.license === license.id).flatMap(
      (family) => family.makers,
    );
    if (isMakers(makers, ownHolders)) continue;
    // Of several versions of a maker's licence, the base model tells which.
    if (bases.some((family) => family.makers.some((maker) => makers.includes(maker)))) continue;
    // So it does of a name that several makers use.
    if (bases.some((family) => meansText(spelling, family.license))) continue;
    add({
      license,
      because: { kind: 'declared', as: spelling },
      certain: true,
      derived: !copied,
      holders: [],
      place: { path: release.card.path, line },
    });
  }
  return [...owed.values()];
}

/** The licences that a card declares, as it spells them: of `other` its name. */
export function declaredBy({ card }: ModelRelease): { spelling: string; line: number }[] {
  const license = card?.fields?.license ?? null;
  const name = card?.fields?.licenseName ?? null;
  if (license === null) return [];
  return license.value.flatMap((spelling) => {
    if (spelling.toLowerCase() !== 'other') return [{ spelling, line: license.line }];
    return name === null ? [] : [{ spelling: name.value, line: name.line }];
  });
}

/** A family and its ancestors, each with the family below it. */
function withParents(family: ModelFamily): { family: ModelFamily; child: ModelFamily | null }[] {
  const out: { family: ModelFamily; child: ModelFamily | null }[] = [{ family, child: null }];
  for (const { family: child } of out)
    for (const name of child.parents ?? []) {
      const parent = FAMILIES.find((other) => other.name === name);
      if (parent !== undefined && !out.some((known) => known.family === parent))
        out.push({ family: parent, child });
    }
  return out;
}

function isMakers(makers: readonly string[], ownHolders: readonly string[]): boolean {
  const own = new Set(ownHolders.map((holder) => holder.toLowerCase().split('/')[0]));
  return makers.some((maker) => own.has(maker));
}

// ---------------------------------------------------------------------------------------------------------------
// The base-model table

/** Endings under which the same weights are published in another format. */
const FORMAT =
  /[-_.](?:gguf|ggml|awq|gptq|exl2|exl3|mlx|onnx|hf|fp8|fp16|bf16|int4|int8|nf4|mxfp4|nvfp4|w4a16|w8a8|[2-8]bit|bnb|bnb-4bit|unsloth|dynamic|q\d(?:_[a-z0-9]+)*)$/i;
const MOST_ENDINGS = 6;

/**
 * The family of a model by its id (`organisation/name`) or name; null where the table does not have it. Not `sure`
 * where the family's name stands inside another one, as in `Hermes-3-Llama-3.1-8B`.
 */
export function familyOf(id: string): { readonly family: ModelFamily; readonly sure: boolean } | null {
  let name = (id.split('/').at(-1) as string).trim().toLowerCase();
  const names = [name];
  for (let i = 0; i < MOST_ENDINGS && FORMAT.test(name); i++) {
    name = name.replace(FORMAT, '');
    names.push(name);
  }
  const own = id.includes('/') ? (id.split('/')[0] as string).toLowerCase() : null;
  const fitting = FAMILIES.filter((family) =>
    family.names.some((pattern) => names.some((one) => fits(one, pattern))),
  );
  const family = fitting.find(({ makers }) => own !== null && makers.includes(own)) ?? fitting[0];
  if (family !== undefined) return { family, sure: true };
  const inside = FAMILIES.find(({ names: patterns }) =>
    patterns.some((pattern) => pattern.endsWith('*') && holds(name, pattern.slice(0, -1))),
  );
  return inside === undefined ? null : { family: inside, sure: false };
}

function fits(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** `hermes-3-llama-3.1-8b` holds `llama-3.1-`, behind a mark. */
function holds(name: string, start: string): boolean {
  const at = name.indexOf(start, 1);
  return at > 0 && /[-_.]/.test(name[at - 1] as string);
}

// ---------------------------------------------------------------------------------------------------------------
// What a configuration betrays

export interface Betrayal {
  readonly clue: ArchitectureClue;
  /** The value of config.json that tells. */
  readonly value: string;
  readonly path: string;
}

/**
 * Families whose architecture the configuration names although the card names no base model.
 */
export function betrayals(release: ModelRelease, ownHolders: readonly string[]): Betrayal[] {
  if (baseModelsOf(release).some(({ id }) => familyOf(id) !== null)) return [];
  if (release.card?.fields?.baseModels?.value.length) return [];
  return release.configs.flatMap(({ path, architectures, ownClasses, modelType, adapter }) => {
    if (adapter) return [];
    const values = [...architectures, ...ownClasses.map((name) => name.slice(name.lastIndexOf('.') + 1))];
    for (const clue of ARCHITECTURES) {
      const value =
        values.find((name) => clue.architectures.some((pattern) => fits(name, pattern))) ??
        (modelType !== null && clue.modelTypes.includes(modelType) ? modelType : undefined);
      if (value === undefined) continue;
      return isMakers(clue.makers, ownHolders) ? [] : [{ clue, value, path }];
    }
    return [];
  });
}
