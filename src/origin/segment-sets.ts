/**
 * Sets of two and more segments, one behind the other as they are stored: each as ascending differences, little-endian
 * base 128. Read in place, since an audit looks at a small part of them.
 */
export class SegmentSets {
  /** Byte at which each set starts, and the end of the last. */
  readonly start: Uint32Array;
  readonly bytes: Uint8Array;

  /** @throws Error when the columns do not fit each other */
  constructor(start: Uint32Array, bytes: Uint8Array) {
    if (start.at(-1) !== bytes.length) throw new Error('the sets of segments are not whole');
    this.start = start;
    this.bytes = bytes;
  }

  /** @param sets ascending numbers each */
  static from(sets: readonly Uint32Array[]): SegmentSets {
    const start = new Uint32Array(sets.length + 1);
    const bytes: number[] = [];
    sets.forEach((set, row) => {
      let before = 0;
      for (const segment of set) {
        let difference = segment - before;
        for (; difference >= 0x80; difference >>>= 7) bytes.push((difference & 0x7f) | 0x80);
        bytes.push(difference);
        before = segment;
      }
      start[row + 1] = bytes.length;
    });
    return new SegmentSets(start, Uint8Array.from(bytes));
  }

  get count(): number {
    return this.start.length - 1;
  }

  /** Segments in a set. */
  size(row: number): number {
    const { start, bytes } = this;
    const end = start[row + 1] as number;
    let size = 0;
    for (let at = start[row] as number; at < end; at++) if ((bytes[at] as number) < 0x80) size++;
    return size;
  }

  /** Calls `visit` for each segment of a set, in ascending order. */
  forEach(row: number, visit: (segment: number) => void): void {
    const { start, bytes } = this;
    const end = start[row + 1] as number;
    let segment = 0;
    let difference = 0;
    let shift = 0;
    for (let i = start[row] as number; i < end; i++) {
      const byte = bytes[i] as number;
      difference |= (byte & 0x7f) << shift;
      if (byte >= 0x80) shift += 7;
      else {
        segment += difference;
        visit(segment);
        difference = 0;
        shift = 0;
      }
    }
  }

  /** Bytes of a set: no less than it has segments. */
  bytesOf(row: number): number {
    return (this.start[row + 1] as number) - (this.start[row] as number);
  }

  /** Writes the segments of a set from `at` on, and returns where they end. */
  copy(row: number, target: Uint32Array, at: number): number {
    let out = at;
    this.forEach(row, (segment) => {
      target[out++] = segment;
    });
    return out;
  }

  /** The segments of a set. */
  of(row: number): Uint32Array {
    const segments = new Uint32Array(this.size(row));
    this.copy(row, segments, 0);
    return segments;
  }
}
