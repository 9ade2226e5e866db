/** Reads what a tree ships beside its code: licence texts, NOTICE and their like. */
import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { reasons } from '../messages/en.ts';
import type { FileRemark } from '../report/schema.ts';
import { decodeText } from '../source/decode-text.ts';
import { readSource, type SourceOutcome } from './read-source.ts';

export interface TreeDocument {
  readonly path: string;
  readonly text: string;
  /** Where the path is a symbolic link: what it leads to, relative to the root. */
  readonly linkTo?: string;
}

/** Endings of documents. With another one, a file is a document by its place alone: `LICENSES/seal.woff`, `licenses.idx`. */
const TEXT = /(?:^|\/)[^./]+$|\.(?:md|markdown|txt|rst|html?|adoc|org|licen[cs]e|toml|cfg|py|json|ya?ml)$/i;

/**
 * Reads documents, and those that stand there as a link: `packages/a/LICENSE` that leads to the repository's is in the
 * package when that is built.
 *
 * @param top the repository's folder where the root is a part of it; links that lead out of it are not followed
 * @param links those of the paths that Git keeps as links: where it writes none (Windows), a file holds the way to go
 * @returns the documents that can be read, which of the others cannot though they should, and which are none
 */
export function readDocuments(
  root: string,
  paths: readonly string[],
  top: string = root,
  links: ReadonlySet<string> = new Set(),
): { documents: TreeDocument[]; failed: FileRemark[]; skipped: FileRemark[] } {
  const documents: TreeDocument[] = [];
  const failed: FileRemark[] = [];
  const skipped: FileRemark[] = [];
  for (const path of paths) {
    const own = readSource(root, path);
    const isLink = own.status === 'skipped' && own.reason === reasons.symbolicLink;
    const isWay = own.status === 'read' && links.has(path) && !own.bytes.includes(LINE_FEED);
    const way = isWay ? resolve(root, dirname(path), decodeText(own.bytes)) : path;
    const link = isLink || isWay ? readLink(root, way, top) : null;
    // The way to another such file tells nothing.
    if (isWay && (link === null || links.has(link.target))) continue;
    const source = link?.source ?? own;
    if (source.status === 'read')
      documents.push({
        path,
        text: decodeText(source.bytes),
        ...(link === null ? {} : { linkTo: link.target }),
      });
    else if (source.status === 'failed')
      if (source.isBinary && !TEXT.test(path)) skipped.push({ path, reason: reasons.binaryDocument });
      else failed.push({ path, reason: source.reason });
  }
  return { documents, failed, skipped };
}

/** In none that Git wrote in place of a link. */
const LINE_FEED = 10;

/** The file that a link leads to, wherever its way goes; null where that is none of the repository. */
function readLink(
  root: string,
  path: string,
  top: string,
): { readonly target: string; readonly source: SourceOutcome } | null {
  try {
    const real = realpathSync(top);
    const inside = withSlashes(relative(real, realpathSync(resolve(root, path))));
    if (inside === '' || /^(?:\.\.(?:\/|$)|\/|[a-z]:)/i.test(inside) || HIDDEN.test(inside)) return null;
    const source = readSource(real, inside);
    if (source.status === 'skipped') return null;
    return { target: withSlashes(relative(realpathSync(root), `${real}/${inside}`)), source };
  } catch {
    // It leads nowhere, or in a circle.
    return null;
  }
}

/** What Git and other tools keep, secrets among it, is no document of anybody's. */
const HIDDEN = /(?:^|\/)\./;

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
