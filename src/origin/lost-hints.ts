/**
 * Fields that got a value when their type hints went. `loss: Tensor` in a class leaves nothing behind, so what is written
 * in its place is `loss = None`, which is how a sibling may have had it from the start. In a file without any hint such a
 * value therefore tells no siblings apart. Pure.
 */
import type { LexedSource } from '../source/lexed-source.ts';
import { hashOf } from '../source/lexing.ts';

/** Operators of one byte are that byte. */
const ASSIGNED = 0x3d;
const NONE = hashOf('None');

/**
 * For each fingerprint whether it holds such a value; null where none does, or where the file has hints.
 *
 * @param positions token at which each fingerprint begins
 * @param k tokens of a fingerprint
 */
export function holdsEmptyField(
  { tokens, blocks, hinted }: Pick<LexedSource, 'tokens' | 'blocks' | 'hinted'>,
  positions: Uint32Array,
  k: number,
): Uint8Array | null {
  if (hinted || !blocks.some(({ kind }) => kind === 'class')) return null;
  const place = new Uint8Array(tokens.length);
  // Outer blocks come before those that stand in them.
  for (const { kind, firstToken, endToken } of blocks)
    place.fill(kind === 'class' ? IN_CLASS : ELSEWHERE, firstToken, endToken);
  // How many such values end at or before each token.
  const ended = new Uint32Array(tokens.length + 1);
  for (let i = 0; i < tokens.length; i++) {
    const isValue = tokens[i] === NONE && tokens[i - 1] === ASSIGNED && place[i] === IN_CLASS;
    ended[i + 1] = (ended[i] as number) + (isValue ? 1 : 0);
  }
  if (ended.at(-1) === 0) return null;
  return Uint8Array.from(positions, (from) =>
    (ended[Math.min(from + k, tokens.length)] as number) > (ended[from] as number) ? 1 : 0,
  );
}

const ELSEWHERE = 0;
const IN_CLASS = 1;
