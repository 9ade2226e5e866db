/** Rows of whole numbers, written with seven bits a byte, the lowest first. */

export function packedNumbers(row: Iterable<number>): Uint8Array {
  const out: number[] = [];
  for (const number of row) {
    let value = number;
    while (value >= 128) {
      out.push((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    out.push(value);
  }
  return Uint8Array.from(out);
}

/**
 * So many numbers from a place on, and where they end.
 *
 * @throws Error when there are fewer
 */
export function readNumbers(
  bytes: Uint8Array,
  from: number,
  count: number,
): { readonly numbers: Uint32Array; readonly end: number } {
  // None is shorter than a byte: a damaged count asks for no more memory than there is to read.
  if (count > bytes.length - from) throw new Error('ends too early');
  const numbers = new Uint32Array(count);
  let at = from;
  for (let i = 0; i < count; i++) {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('ends too early');
      value += (byte % 128) * unit;
      if (byte < 128) break;
    }
    numbers[i] = value;
  }
  return { numbers, end: at };
}
