/** Model releases inside a tree: a card, a configuration, weights, and the documents that speak for them. Pure. */

import { documentKind } from '../license/notice-documents.ts';
import { plainWords } from '../license/plain-words.ts';
import type { NoticeDocument } from '../license/release-notices.ts';
import { reasons } from '../messages/en.ts';
import { type ModelConfig, readModelConfig } from './config-json.ts';
import { type CardFields, readFrontMatter } from './front-matter.ts';
import { folderOf, isCardPath, isOfRelease, type ModelFolder } from './model-files.ts';

export interface ModelCard {
  readonly path: string;
  /** Null where the front matter is broken: `problems` of the releases say so. */
  readonly fields: CardFields | null;
}

export interface ModelName {
  readonly name: string;
  readonly from: 'card' | 'title' | 'repository' | 'folder';
  readonly path: string;
  readonly line: number;
}

/** A document with its words. */
export interface Said {
  readonly path: string;
  readonly kind: 'readme' | 'notice' | 'license';
  readonly text: string;
  /** As `plainWords` has them. */
  readonly words: string;
}

export interface ModelRelease {
  /** Relative to the root; empty for the root itself. */
  readonly folder: string;
  /** A README with front matter. */
  readonly card: ModelCard | null;
  readonly configs: readonly ModelConfig[];
  /** A file that only a released model has: weights, or what comes with them. */
  readonly hasModel: boolean;
  /** The name it is published under, as far as the tree tells. */
  readonly name: ModelName | null;
  /** READMEs, NOTICE and licence documents that speak for it. */
  readonly documents: readonly Said[];
  /** Where a finding about the whole release stands: the card, or its README, or its configuration. */
  readonly place: string;
  /** All paths of the tree, for links to files. */
  readonly hasPath: (path: string) => boolean;
}

export interface ModelReleases {
  readonly releases: readonly ModelRelease[];
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

export interface ModelTree {
  readonly paths: readonly string[];
  readonly folders: readonly ModelFolder[];
  /** Texts of `modelDocumentPaths`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Licence texts, NOTICE and their like, of the whole tree. */
  readonly documents: readonly NoticeDocument[];
  /** Address of the repository, or `owner/name`; null where neither is known. */
  readonly repository: string | null;
  /** Documents that the configuration calls a NOTICE. */
  readonly isNotice?: (path: string) => boolean;
}

export function readModelReleases(tree: ModelTree): ModelReleases {
  const problems: { path: string; reason: string }[] = [];
  const paths = new Set(tree.paths);
  const found = tree.folders.flatMap((folder) => {
    const read = readFolder(folder, tree, problems);
    return read === null ? [] : [read];
  });
  const folders = new Set(found.map(({ folder }) => folder.folder));
  return {
    releases: found.map(({ folder, card, configs, title }) => {
      const readmes = folder.readmes.flatMap((path) => said(path, 'readme', tree.texts.get(path) ?? ''));
      const beside = tree.documents.flatMap(({ path, text }) => {
        const kind = documentKind(path);
        const speaks =
          kind === 'license'
            ? kind
            : kind === 'notice' || kind === 'third-party' || tree.isNotice?.(path)
              ? 'notice'
              : null;
        return speaks !== null && belongsTo(path, folder.folder, folders) ? said(path, speaks, text) : [];
      });
      const documents = [...readmes, ...beside];
      return {
        folder: folder.folder,
        card,
        configs,
        hasModel: folder.weights !== null || (folder.folder === '' && folder.trained),
        name: nameOf(folder, card, title, tree.repository),
        documents,
        place:
          card?.path ?? folder.readmes.find(isCardPath) ?? configs[0]?.path ?? (folder.weights as string),
        hasPath: (path) => paths.has(path),
      };
    }),
    problems,
  };
}

/** The releases of which a change touches a document, a configuration or the weights. */
export function touchedReleases(
  releases: readonly ModelRelease[],
  diff: readonly { readonly path: string }[],
): ModelRelease[] {
  const changed = new Set(diff.map(({ path }) => path));
  return releases.filter(
    ({ folder, documents, configs }) =>
      documents.some(({ path }) => changed.has(path)) ||
      configs.some(({ path }) => changed.has(path)) ||
      // What was deleted is in the change only.
      diff.some(({ path }) => folderOf(path) === folder && isOfRelease(path)),
  );
}

function said(path: string, kind: Said['kind'], text: string): Said[] {
  return [{ path, kind, text, words: plainWords(text) }];
}

/** A document speaks for the release in its folder, or in the nearest folder above that is one; above all, at the root. */
function belongsTo(path: string, release: string, releases: ReadonlySet<string>): boolean {
  const folder = folderOf(path);
  if (inside(release, folder)) return true;
  if (!inside(folder, release)) return false;
  // Below this release and inside another one.
  return ![...releases].some((other) => other !== release && inside(other, release) && inside(folder, other));
}

/** Whether a folder is the other or lies in it. */
function inside(folder: string, outer: string): boolean {
  return outer === '' || folder === outer || folder.startsWith(`${outer}/`);
}

interface Read {
  readonly folder: ModelFolder;
  readonly card: ModelCard | null;
  readonly configs: readonly ModelConfig[];
  readonly title: { readonly text: string; readonly line: number; readonly path: string } | null;
}

/** Null where the folder is no model release. */
function readFolder(
  folder: ModelFolder,
  { texts }: ModelTree,
  problems: { path: string; reason: string }[],
): Read | null {
  const trouble: { path: string; reason: string }[] = [];
  let card: ModelCard | null = null;
  let title: Read['title'] = null;
  let ofModel = false;
  const cardPath = folder.readmes.find(isCardPath);
  const text = cardPath === undefined ? undefined : texts.get(cardPath);
  if (cardPath !== undefined && text !== undefined) {
    const matter = readFrontMatter(text);
    // A Space, a data set, a page of a site.
    if (matter !== null && OTHER_KEYS.some((key) => matter.keys.has(key))) return null;
    if (matter !== null && isAboutModel(matter.keys, folder)) {
      card = { path: cardPath, fields: matter.fields };
      ofModel = MODEL_KEYS.some((key) => matter.keys.has(key));
      if (matter.problem !== null) trouble.push({ path: cardPath, reason: matter.problem });
      for (const { value, line } of matter.fields?.wrongTypes ?? [])
        if (!JUDGED_KEYS.has(value))
          trouble.push({
            path: cardPath,
            reason: reasons.frontMatterWrongType(line, value),
          });
    }
    const heading = titleOf(matter?.body ?? text);
    if (heading !== null)
      title = { text: heading.text, line: heading.line + (matter?.bodyLine ?? 1) - 1, path: cardPath };
  }
  const configs = folder.configs.flatMap((path) => {
    const source = texts.get(path);
    if (source === undefined) return [];
    const { config, problem, broken } = readModelConfig(path, source);
    if (problem !== null) trouble.push({ path, reason: problem });
    // Beside a model it was to be read; elsewhere such a file is some other program's.
    if (broken !== undefined && (folder.weights !== null || ofModel)) trouble.push({ path, reason: broken });
    return config === null ? [] : [config];
  });
  const withCode = configs.some(({ ownClasses }) =>
    ownClasses.some((name) => folder.modules.has(name.slice(0, Math.max(0, name.indexOf('.'))))),
  );
  // Below the root, a lone configuration is what some program reads.
  const isRelease =
    card !== null ||
    (folder.folder === '' && folder.weights !== null) ||
    (configs.length > 0 && (folder.folder === '' || folder.weights !== null || withCode));
  // A broken configuration beside weights or a card was to be read; elsewhere it is some other program's.
  const matters = isRelease || folder.weights !== null || folder.folder === '';
  if (matters) problems.push(...trouble);
  return isRelease ? { folder, card, configs, title } : null;
}

/** Keys of which a rule says what is wrong with them. */
const JUDGED_KEYS: ReadonlySet<string> = new Set(['license', 'license_name', 'license_link']);

/** Keys that only cards of models have. */
const MODEL_KEYS = [
  'license_name',
  'license_link',
  'base_model',
  'base_model_relation',
  'model-index',
  'model_name',
  'pipeline_tag',
  'library_name',
  'inference',
  'quantized_by',
  'new_version',
];
/** Keys of Spaces and data sets on the Hub, and of pages made by Jekyll and its like. */
const OTHER_KEYS = [
  'sdk',
  'app_file',
  'dataset_info',
  'task_categories',
  'size_categories',
  'annotations_creators',
  'pretty_name',
  'layout',
  'permalink',
  'nav_order',
  'slug',
];

function isAboutModel(keys: ReadonlySet<string>, { configs, weights }: ModelFolder): boolean {
  return (
    MODEL_KEYS.some((key) => keys.has(key)) || keys.has('license') || configs.length > 0 || weights !== null
  );
}

// ---------------------------------------------------------------------------------------------------------------
// The model's name

/** Titles that name no model. */
const NO_NAME =
  /^(?:(?:your\s+)?model\s+(?:id|name)|\{\{.*|introduction|overview|model card|model details|model description|description|readme|license|usage|about|table of contents|news|quick ?start|model summary|summary|highlights|disclaimer)$/i;
/** Longer titles are sentences. */
const MOST_WORDS = 8;
/** A title stands near the top. */
const TITLE_WITHIN = 200;

function titleOf(body: string): { text: string; line: number } | null {
  const lines = body.slice(0, 100_000).split(/\r\n|\r|\n/, TITLE_WITHIN);
  let fence = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as string;
    if (/^\s*(?:```|~~~)/.test(line)) fence = !fence;
    if (fence) continue;
    const heading =
      /^#\s+(.+?)\s*#*\s*$/.exec(line)?.[1] ??
      /<h1\b[^<>]{0,200}>([^<]{1,200})<\/h1>/i.exec(line.slice(0, 1000))?.[1] ??
      (/^=+\s*$/.test(lines[i + 1] ?? '') ? line : undefined);
    if (heading === undefined) continue;
    const text = bareTitle(heading);
    return text === '' || NO_NAME.test(text) || text.split(/\s+/).length > MOST_WORDS
      ? null
      : { text, line: i + 1 };
  }
  return null;
}

function bareTitle(heading: string): string {
  return heading
    .slice(0, 300)
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[*_`]+/g, '')
    .replace(/^[^\p{L}\p{N}]+|\s+$/gu, '')
    .replace(/^model\s+card\s+(?:for|of)\s+/i, '')
    .replace(/\s+/g, ' ');
}

function nameOf(
  folder: ModelFolder,
  card: ModelCard | null,
  title: Read['title'],
  repository: string | null,
): ModelName | null {
  const path = card?.path ?? title?.path ?? folder.configs[0] ?? folder.weights ?? folder.readmes[0] ?? '';
  const slug =
    repository
      ?.replace(/(?:\.git)?\/*$/, '')
      .split(/[/:]/)
      .at(-1) ?? '';
  const published: ModelName | null =
    slug === '' || folder.folder !== '' ? null : { name: slug, from: 'repository', path, line: 1 };
  // On the Hub, the repository's name is the model's.
  if (published !== null && /huggingface\.co|hf\.co/i.test(repository ?? '')) return published;
  const named = card?.fields?.name ?? null;
  if (named !== null && card !== null)
    return { name: named.value, from: 'card', path: card.path, line: named.line };
  if (title !== null) return { name: title.text, from: 'title', path: title.path, line: title.line };
  if (published !== null) return published;
  const last = folder.folder.split('/').at(-1) ?? '';
  return last === '' ? null : { name: last, from: 'folder', path, line: 1 };
}
