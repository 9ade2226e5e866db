/** What `config.json` and `adapter_config.json` say of a model: its architecture, and what it was made from. */
import { reasons } from '../messages/en.ts';

export interface ModelConfig {
  readonly path: string;
  readonly architectures: readonly string[];
  readonly modelType: string | null;
  /** Classes that `auto_map` points to in the release's own code, each as `module.Class`. */
  readonly ownClasses: readonly string[];
  /**
   * The base model of an adapter, `_name_or_path`, or the repository in which `auto_map` finds the code, where it looks
   * like an id of the Hub: whoever saves a model with code of another repository has it written there.
   */
  readonly madeFrom: string | null;
  readonly adapter: boolean;
}

/** A few keys tell that a JSON file is about a model, even where it cannot be parsed. */
const LOOKS_LIKE_MODEL = /"(?:architectures|auto_map|base_model_name_or_path)"\s*:/;
/** `organisation/model`; local paths have more or fewer parts. */
const HUB_ID = /^[\w][\w.-]*\/[\w][\w.-]*$/;
/** `./output`, `models/checkpoint-500`: where a trainer had the model. */
const LOCAL =
  /^(?:output|outputs|models?|checkpoints?|ckpts?|data|tmp|home|mnt|workspace|runs?|results?|\.+)\//i;

/**
 * Null for JSON that is about something else. `broken` says that it is no JSON object, although nothing in it tells
 * that it is about a model: of interest beside a model, and nowhere else.
 */
export function readModelConfig(
  path: string,
  text: string,
): { readonly config: ModelConfig | null; readonly problem: string | null; readonly broken?: string } {
  const looksLikeModel = LOOKS_LIKE_MODEL.test(text);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = reasons.notJson((error as Error).message);
    return looksLikeModel ? { config: null, problem: why } : { config: null, problem: null, broken: why };
  }
  if (!isRecord(value)) return { config: null, problem: null, broken: reasons.configNoObject };
  if (!looksLikeModel) return { config: null, problem: null };
  const architectures = texts(value.architectures);
  const adapterBase = wordOf(value.base_model_name_or_path);
  const autoMap = isRecord(value.auto_map) ? Object.values(value.auto_map).flatMap(texts) : [];
  if (
    value.architectures !== undefined &&
    value.architectures !== null &&
    !Array.isArray(value.architectures)
  )
    return { config: null, problem: reasons.architecturesNoList };
  const wrong = WORDS.find(
    (key) => value[key] !== undefined && value[key] !== null && typeof value[key] !== 'string',
  );
  if (wrong !== undefined) return { config: null, problem: reasons.configWrongType(wrong) };
  if (architectures.length === 0 && adapterBase === null && autoMap.length === 0)
    return { config: null, problem: null };
  return {
    config: {
      path,
      architectures,
      modelType: wordOf(value.model_type),
      // `other/repository--module.Class` lies elsewhere.
      ownClasses: autoMap.filter((name) => !name.includes('--')),
      madeFrom:
        hubId(adapterBase) ??
        hubId(wordOf(value._name_or_path)) ??
        autoMap
          .map((name) => hubId(name.includes('--') ? (name.split('--')[0] as string) : null))
          .find(isWord) ??
        null,
      adapter: adapterBase !== null,
    },
    problem: null,
  };
}

/** Keys that hold a text. */
const WORDS = ['base_model_name_or_path', '_name_or_path', 'model_type'] as const;

function isWord(text: string | null): text is string {
  return text !== null;
}

function hubId(text: string | null): string | null {
  return text !== null && HUB_ID.test(text) && !LOCAL.test(text) ? text : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function texts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => wordOf(item) ?? []);
}
