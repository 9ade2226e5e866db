/** Which files of a tree are a model release's, by their paths alone. */
import { isNoticeDocument } from '../license/notice-documents.ts';

const WEIGHTS =
  /(?:\.safetensors|\.gguf)$|(?:^|\/)(?:pytorch_model|adapter_model|model|consolidated)[\w.-]*\.(?:bin|pth|pt)$/i;
const CONFIG = /(?:^|\/)(?:config|adapter_config)\.json$/;
/** The card itself, and translations and policies beside it, where words may be shown as well. */
const README = /(?:^|\/)(?:readme|model[-_ ]?card|use[-_]policy)[^/]*\.(?:md|markdown|txt|rst)$/i;
const CARD = /(?:^|\/)readme\.md$/i;
/** Files that only trained models come with. */
const TRAINED = /(?:^|\/)(?:generation_config|tokenizer_config|preprocessor_config|tokenizer)\.json$/;
/** Folders whose model files are there for something else. */
const NOT_RELEASED =
  /(?:^|\/)(?:tests?|testing|testdata|test[-_]data|fixtures?|examples?|docs?|documentation|benchmarks?|samples?|templates?|third[-_]party|vendor|node_modules|\.github)(?:\/|$)/i;

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export interface ModelFolder {
  /** Relative to the root; empty for the root itself. */
  readonly folder: string;
  readonly configs: readonly string[];
  readonly weights: string | null;
  /** Files beside it that only a trained model comes with. */
  readonly trained: boolean;
  readonly readmes: readonly string[];
  /** Names of the Python modules in it. */
  readonly modules: ReadonlySet<string>;
}

/** Folders that may be model releases: the root, and those with a configuration or weights. */
export function modelFolders(paths: readonly string[]): ModelFolder[] {
  const folders = new Set(['']);
  for (const path of paths)
    if ((CONFIG.test(path) || WEIGHTS.test(path)) && !NOT_RELEASED.test(folderOf(path)))
      folders.add(folderOf(path));
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    const folder = folderOf(path);
    if (folders.has(folder)) byFolder.get(folder)?.push(path) ?? byFolder.set(folder, [path]);
  }
  return [...byFolder]
    .map(([folder, files]) => ({
      folder,
      configs: files.filter((path) => CONFIG.test(path)),
      weights: files.find((path) => WEIGHTS.test(path)) ?? null,
      trained: files.some((path) => TRAINED.test(path)),
      readmes: files.filter((path) => README.test(path)),
      modules: new Set(files.flatMap((path) => /([^/]+)\.py$/.exec(path)?.[1] ?? [])),
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** The README that is the model card of its folder. */
export function isCardPath(path: string): boolean {
  return CARD.test(path);
}

/** Files of which the text is wanted, to read releases from them. */
export function modelDocumentPaths(folders: readonly ModelFolder[]): string[] {
  return folders.flatMap(({ configs, readmes }) => [...configs, ...readmes]);
}

/** Whether a path is of a kind that a release is judged by. */
export function isOfRelease(path: string): boolean {
  return CONFIG.test(path) || WEIGHTS.test(path) || README.test(path) || isNoticeDocument(path);
}
