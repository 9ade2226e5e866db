import { neighbours } from './fingerprint.ts';

const known = new WeakMap<Uint32Array, Int32Array>();

/** For each fingerprint of a file, where the same one stands before it; -1 where it does not. */
export function earlierOnes(hashes: Uint32Array): Int32Array {
  let earlier = known.get(hashes);
  if (earlier === undefined) {
    earlier = neighbours(hashes).previous;
    known.set(hashes, earlier);
  }
  return earlier;
}
