/** Reads what a tree ships beside its code: licence texts, NOTICE and their like. */
import type { FileRemark } from '../report/schema.ts';
import { decodeText } from '../source/decode-text.ts';
import { readSource } from './read-source.ts';

export interface TreeDocument {
  readonly path: string;
  readonly text: string;
}

/** @returns the documents that can be read, and which of the others cannot though they should */
export function readDocuments(
  root: string,
  paths: readonly string[],
): { documents: TreeDocument[]; failed: FileRemark[] } {
  const documents: TreeDocument[] = [];
  const failed: FileRemark[] = [];
  for (const path of paths) {
    const source = readSource(root, path);
    if (source.status === 'read') documents.push({ path, text: decodeText(source.bytes) });
    else if (source.status === 'failed') failed.push({ path, reason: source.reason });
  }
  return { documents, failed };
}
