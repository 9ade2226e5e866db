/** Reads what a tree ships beside its code: licence texts, NOTICE and their like. */
import { reasons } from '../messages/en.ts';
import type { FileRemark } from '../report/schema.ts';
import { decodeText } from '../source/decode-text.ts';
import { readSource } from './read-source.ts';

export interface TreeDocument {
  readonly path: string;
  readonly text: string;
}

/** Endings of documents. With another one, a file is a document by its place alone: `LICENSES/seal.woff`, `licenses.idx`. */
const TEXT = /(?:^|\/)[^./]+$|\.(?:md|markdown|txt|rst|html?|adoc|org|licen[cs]e|toml|cfg|py|json|ya?ml)$/i;

/** @returns the documents that can be read, which of the others cannot though they should, and which are none */
export function readDocuments(
  root: string,
  paths: readonly string[],
): { documents: TreeDocument[]; failed: FileRemark[]; skipped: FileRemark[] } {
  const documents: TreeDocument[] = [];
  const failed: FileRemark[] = [];
  const skipped: FileRemark[] = [];
  for (const path of paths) {
    const source = readSource(root, path);
    if (source.status === 'read') documents.push({ path, text: decodeText(source.bytes) });
    else if (source.status === 'failed')
      if (source.isBinary && !TEXT.test(path)) skipped.push({ path, reason: reasons.binaryDocument });
      else failed.push({ path, reason: source.reason });
  }
  return { documents, failed, skipped };
}
