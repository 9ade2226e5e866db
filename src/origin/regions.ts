/** Merges single agreeing fingerprints into line regions that a person can look at side by side. */
import type { Region } from '../report/schema.ts';
import type { LexedSource } from '../source/lexed-source.ts';
import type { Fingerprints } from './fingerprint.ts';
import { earlierOnes } from './repeats.ts';

/** Agreement goes on across a gap of this many tokens (a changed line or two). */
const MAX_GAP_TOKENS = 60;
/** Origin lines that jump further than this against the file's belong to another region. */
const MAX_LINE_JUMP = 40;

/**
 * @param member not zero for each of the file's fingerprints that agrees
 * @param originLine line of a fingerprint in the origin, or -1 where it is not known
 * @returns regions in file order; origin lines are exact where an anchor lies in the region and follow the
 *   neighbouring anchor's distance otherwise
 */
export function mergeRegions(
  { lexed, prints }: { lexed: Pick<LexedSource, 'lines'>; prints: Fingerprints },
  member: ArrayLike<number>,
  originLine: (fingerprint: number) => number,
  k: number,
): Region[] {
  const drafts: {
    first: number;
    last: number;
    startLine: number;
    endLine: number;
    head: number;
    tail: number;
  }[] = [];
  const earlier = earlierOnes(prints.hashes);
  const repeats = (i: number): boolean => {
    let before = earlier[i] as number;
    while (before >= 0 && member[before] === 0) before = earlier[before] as number;
    return before >= 0;
  };
  let anyShift = 0;
  for (let i = 0; i < member.length; i++) {
    if (member[i] === 0) continue;
    const first = prints.positions[i] as number;
    const last = Math.min(first + k, lexed.lines.length) - 1;
    const startLine = lexed.lines[first] as number;
    const endLine = lexed.lines[last] as number;
    // Code that the file repeats would point each time to where the origin has it first.
    const line = repeats(i) ? -1 : originLine(i);
    const shift = line < 0 ? Number.NaN : line - startLine;
    if (!Number.isNaN(shift)) anyShift = shift;
    const draft = drafts.at(-1);
    const near = draft !== undefined && first - draft.last <= MAX_GAP_TOKENS;
    const jumps =
      draft !== undefined &&
      !Number.isNaN(shift) &&
      !Number.isNaN(draft.tail) &&
      Math.abs(shift - draft.tail) > MAX_LINE_JUMP;
    if (near && !jumps) {
      draft.last = Math.max(draft.last, last);
      draft.endLine = Math.max(draft.endLine, endLine);
      if (Number.isNaN(draft.head)) draft.head = shift;
      if (!Number.isNaN(shift)) draft.tail = shift;
    } else {
      // After a jump the new region begins where the old one's evidence ends.
      const from = jumps && near ? Math.max(first, draft.last + 1) : first;
      if (from > last) continue;
      drafts.push({
        first: from,
        last,
        startLine: Math.max(lexed.lines[from] as number, draft === undefined ? 1 : draft.startLine),
        endLine,
        head: shift,
        tail: shift,
      });
    }
  }
  // A scrap whose place in the origin is not known is no evidence to look at, as long as there is better.
  const placed = drafts.filter(
    (draft) => !Number.isNaN(draft.head) || draft.last - draft.first >= MAX_GAP_TOKENS,
  );
  let shift = Number.NaN;
  return (placed.length > 0 ? placed : drafts).map((draft) => {
    const head = [draft.head, shift, anyShift].find((value) => !Number.isNaN(value)) as number;
    const tail = Number.isNaN(draft.tail) ? head : draft.tail;
    shift = tail;
    const originStartLine = Math.max(1, draft.startLine + head);
    return {
      startLine: draft.startLine,
      endLine: draft.endLine,
      originStartLine,
      originEndLine: Math.max(originStartLine, draft.endLine + tail),
      tokens: draft.last - draft.first + 1,
    };
  });
}
