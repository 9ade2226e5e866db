/** With which words a tree's README opens, which say what the tree is. */
import { decodeText } from '../source/decode-text.ts';
import { readSource } from './read-source.ts';

/** Pictures and badges may come first. In UTF-16 units. */
const OPENING = 8192;

/** @param paths files of the tree, relative to `root`; empty where no README stands there that can be read */
export function readReadme(root: string, paths: readonly string[]): string {
  const path = paths.find((one) => /^readme(?:\.(?:md|rst|txt))?$/i.test(one));
  const source = path === undefined ? null : readSource(root, path);
  return source?.status === 'read' ? decodeText(source.bytes).slice(0, OPENING) : '';
}
