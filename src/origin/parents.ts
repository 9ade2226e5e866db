/** From whom a file says that it was itself derived, so that an origin's own ancestors can be named. */
import { creditsSource } from '../license/attribution.ts';
import { readFileNotices } from '../license/file-notices.ts';
import type { CommentLine } from '../source/comment-lines.ts';

/** A source that the file names, and the line on which it does. */
interface Mention {
  readonly line: number;
  readonly reference: string;
}

/**
 * What the file names as its source, distinct, in its order: a path (`transformers/models/llama/modeling_llama.py`)
 * or a repository on GitHub with or without a path in it (`github.com/owner/name/path`).
 */
export function parentReferences(lines: readonly CommentLine[], source: Uint8Array, path: string): string[] {
  const credited = readFileNotices(lines).declarations.filter(
    ({ text }) => creditsSource(text) || SOURCE.test(text),
  );
  const mentions = [
    ...credited.flatMap(({ line, text, url }) =>
      referencesIn(`${text} ${url ?? ''}`).map((reference) => ({ line, reference })),
    ),
    ...(MODULAR.test(path) ? importedModels(DECODER.decode(source), path) : []),
  ].sort((a, b) => a.line - b.line);
  const self = path.replace(/^src\//, '');
  return [...new Set(mentions.map(({ reference }) => reference))].filter(
    (reference) => reference.replace(/^src\//, '') !== self,
  );
}

const DECODER = new TextDecoder('utf-8', { fatal: false });
/** An address behind a bare "from": "From https://…". */
export const SOURCE = /^(?:code\s+|implementation\s+)?from\s+https?:/i;

const GITHUB =
  /https?:\/\/(?:www\.)?(?:github\.com|raw\.githubusercontent\.com)\/([\w.-]+)\/([\w.-]+)((?:\/[^\s<>"'`)\]},;#?]*)?)/gi;
/** `transformers.models.llama.modeling_llama.LlamaAttention.forward` */
const DOTTED = /(?<![\w./@-])[a-z_]\w*(?:\.\w+){2,}(?![\w/-])/g;
/** `src/transformers/models/llama/modular_llama.py` */
const FILE = /(?<![\w./:@-])(?:[\w.-]+\/)+[\w.-]+\.(?:py|pyx|cu|cuh|cpp|cc|c|h|hpp|rs|ts|js)\b/g;

/** Paths and repositories that a line names. */
export function referencesIn(text: string): string[] {
  const prose = text.replace(/https?:\/\/\S+/g, ' ');
  return [
    ...[...text.matchAll(GITHUB)].map(([, owner, name, rest]) =>
      repositoryPath(owner as string, name as string, rest ?? ''),
    ),
    ...[...prose.matchAll(FILE)].map(([path]) => path.replace(/^(?:\.{1,2}\/)+/, '')),
    ...[...prose.matchAll(DOTTED)].flatMap(([name]) => modulePath(name) ?? []),
  ];
}

/** `/blob/v1.0/src/model.py` → `src/model.py`; views without a path leave the repository. */
function repositoryPath(owner: string, name: string, rest: string): string {
  const repository = `github.com/${owner}/${name.replace(/\.git$/, '').replace(/\.+$/, '')}`;
  const parts = rest.split('/').filter((part) => part !== '');
  // raw.githubusercontent.com has the revision at once, or "refs/heads/main".
  const view = /^(?:blob|tree|raw|blame|edit)$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
  if (view === parts && !/\.\w+$/.test(parts.at(-1) ?? '')) return repository;
  const path = (view[0] === 'refs' ? view.slice(3) : view.slice(1)).join('/').replace(/\.+$/, '');
  return path === '' ? repository : `${repository}/${path}`;
}

/** What modules of a model are called: `modeling_llama`, `image_processing_clip`. */
const MODEL_MODULE =
  /^(?:modeling|modular|configuration|tokenization|processing|image_processing|video_processing|feature_extraction|pipeline|convert)_/;
const FILE_ENDING = /^(?:py|pyx|cu|cpp|cc|c|h|rs|ts|js|json|md|txt|com|org|io|ai|net)$/;

/** The file of a dotted name: up to the module of a model, else up to the first class, else without the function. */
function modulePath(name: string): string | null {
  const parts = name.split('.');
  if (FILE_ENDING.test(parts.at(-1) as string)) return null;
  const model = parts.findIndex((part) => MODEL_MODULE.test(part));
  const type = parts.findIndex((part) => /^_*[A-Z]/.test(part));
  const end = model >= 0 ? model + 1 : type >= 0 ? type : parts.length - 1;
  return end < 2 ? null : `${parts.slice(0, end).join('/')}.py`;
}

// ---------------------------------------------------------------------------------------------------------------
// Modular files: a model written as what it changes in others, from which it imports

const MODULAR = /(?:^|\/)modular_\w+\.py$/;
const IMPORT = /^[ \t]*from[ \t]+(\.*)([\w.]*)[ \t]+import\b/;

/** Modelling code of other models that a modular file imports. */
function importedModels(text: string, path: string): Mention[] {
  const folder = path.split('/').slice(0, -1);
  return text.split(/\r\n|\r|\n/).flatMap((row, i) => {
    const [, dots, name] = IMPORT.exec(row) ?? [];
    if (dots === undefined || name === undefined) return [];
    const above = dots === '' ? [] : folder.slice(0, folder.length - dots.length + 1);
    const parts = [...above, ...name.split('.')];
    return isModelOfAnother(parts, folder) ? [{ line: i + 1, reference: `${parts.join('/')}.py` }] : [];
  });
}

/** `…/llama/modeling_llama`, beside the folder of this model; not its own, and no shared helpers. */
function isModelOfAnother(parts: readonly string[], folder: readonly string[]): boolean {
  const [model, module] = parts.slice(-2);
  return (
    model !== undefined &&
    module !== undefined &&
    model !== folder.at(-1) &&
    model !== 'auto' &&
    /^(?:modeling|modular)_/.test(module) &&
    module.includes(model)
  );
}
