/** Merges single agreeing fingerprints into line regions that a person can look at side by side. */
import type { Region } from '../report/schema.ts';
import type { LexedSource } from '../source/lexed-source.ts';
import type { Fingerprints } from './fingerprint.ts';
import { earlierOnes } from './repeats.ts';

/** Agreement goes on across a gap of this many tokens (a changed line or two). */
const MAX_GAP_TOKENS = 60;
/** Origin lines that jump further than this against the file's belong to another region. */
const MAX_LINE_JUMP = 40;
/** An anchor tells of lines that are no further away than this: beyond, what stands in between may stand elsewhere. */
const MAX_ANCHOR_LINES = 120;
/** A formatter makes three lines of one, or one of three; more than that is another order of the code. */
const MAX_SLOPE = 3;

/** A line of the file, and the line on which the origin has what stands there. */
interface Anchor {
  readonly line: number;
  readonly originLine: number;
}

export type Anchors = readonly Anchor[];

interface PlacedFile {
  readonly lexed: Pick<LexedSource, 'lines'>;
  readonly prints: Fingerprints;
}

/**
 * Lines that are known of the origin, in file order.
 *
 * @param member not zero for each of the file's fingerprints that agrees
 * @param originLine line of a fingerprint in the origin, or -1 where it is not known
 */
export function anchorsOf(
  { lexed, prints }: PlacedFile,
  member: ArrayLike<number>,
  originLine: (fingerprint: number) => number,
): Anchors {
  const earlier = earlierOnes(prints.hashes);
  // Code that the file repeats would point each time to where the origin has it first.
  const repeats = (i: number): boolean => {
    let before = earlier[i] as number;
    while (before >= 0 && member[before] === 0) before = earlier[before] as number;
    return before >= 0;
  };
  const out: Anchor[] = [];
  for (let i = 0; i < member.length; i++) {
    if (member[i] === 0) continue;
    const found = originLine(i);
    if (found >= 0 && !repeats(i))
      out.push({ line: lexed.lines[prints.positions[i] as number] as number, originLine: found });
  }
  return out;
}

/**
 * @param member not zero for each of the file's fingerprints that agrees
 * @param anchors of the origin in the whole file, of which `member` may be a part only
 * @returns regions in file order; where an anchor lies in a region its origin lines are known, else they are estimated
 *   from the anchors around it, or not known
 */
export function mergeRegions(
  { lexed, prints }: PlacedFile,
  member: ArrayLike<number>,
  anchors: Anchors,
  k: number,
): Region[] {
  const drafts: {
    first: number;
    last: number;
    startLine: number;
    endLine: number;
    anchors: Anchor[];
  }[] = [];
  const slope = slopeOf(anchors);
  let next = 0;
  for (let i = 0; i < member.length; i++) {
    if (member[i] === 0) continue;
    const first = prints.positions[i] as number;
    const last = Math.min(first + k, lexed.lines.length) - 1;
    const startLine = lexed.lines[first] as number;
    const endLine = lexed.lines[last] as number;
    while ((anchors[next]?.line ?? Number.POSITIVE_INFINITY) < startLine) next++;
    const anchor = anchors[next]?.line === startLine ? anchors[next] : undefined;
    const draft = drafts.at(-1);
    const before = draft?.anchors.at(-1);
    const near = draft !== undefined && first - draft.last <= MAX_GAP_TOKENS;
    const jumps =
      anchor !== undefined &&
      before !== undefined &&
      Math.abs(anchor.originLine - anchor.line - (before.originLine - before.line)) > MAX_LINE_JUMP;
    if (draft !== undefined && near && !jumps) {
      draft.last = Math.max(draft.last, last);
      draft.endLine = Math.max(draft.endLine, endLine);
      if (anchor !== undefined && anchor !== before) draft.anchors.push(anchor);
    } else {
      // After a jump the new region begins where the old one's evidence ends.
      const from = jumps && near ? Math.max(first, (draft?.last ?? 0) + 1) : first;
      if (from > last) continue;
      drafts.push({
        first: from,
        last,
        startLine: Math.max(lexed.lines[from] as number, draft === undefined ? 1 : draft.startLine),
        endLine,
        anchors: anchor === undefined ? [] : [anchor],
      });
    }
  }
  // A scrap whose place in the origin is not known is no evidence to look at, as long as there is better.
  const placed = drafts.filter(
    (draft) => draft.anchors.length > 0 || draft.last - draft.first >= MAX_GAP_TOKENS,
  );
  return (placed.length > 0 ? placed : drafts).map(({ first, last, startLine, endLine, anchors: own }) => {
    const mine = { startLine, endLine, tokens: last - first + 1 };
    if (own.length > 0) return { ...mine, ...originLines(mine, own, slope) };
    const around = anchorsAround(mine, anchors, slope);
    if (around.length === 0)
      return { ...mine, originStartLine: startLine, originEndLine: endLine, originLines: 'unknown' };
    return { ...mine, ...originLines(mine, around, slope), originLines: 'estimated' };
  });
}

/** Lines of the origin for lines of the file, by anchors in or around them. */
function originLines(
  { startLine, endLine }: Pick<Region, 'startLine' | 'endLine'>,
  anchors: Anchors,
  slope: number,
): Pick<Region, 'originStartLine' | 'originEndLine'> {
  const from = anchors[0] as Anchor;
  const to = anchors.at(-1) as Anchor;
  const start = from.originLine + Math.round((startLine - from.line) * slope);
  const end = to.originLine + Math.round((endLine - to.line) * slope);
  // Where the origin has it in another order, all that is known lies between the two.
  const inside = anchors.filter(({ line }) => line >= startLine && line <= endLine);
  const originStartLine = Math.max(1, Math.min(start, ...inside.map(({ originLine }) => originLine)));
  return {
    originStartLine,
    originEndLine: Math.max(originStartLine, end, ...inside.map(({ originLine }) => originLine)),
  };
}

/** How many lines the origin has for one of the file, where both go on in the same order. */
function slopeOf(anchors: Anchors): number {
  let lines = 0;
  let originLines = 0;
  for (let i = 1; i < anchors.length; i++) {
    const passed = (anchors[i] as Anchor).line - (anchors[i - 1] as Anchor).line;
    const originPassed = (anchors[i] as Anchor).originLine - (anchors[i - 1] as Anchor).originLine;
    if (passed === 0 || originPassed > MAX_SLOPE * passed || passed > MAX_SLOPE * originPassed) continue;
    lines += passed;
    originLines += originPassed;
  }
  return lines === 0 ? 1 : originLines / lines;
}

/**
 * The anchors next to a region that has none of its own: those before and behind it where the origin goes on from the one
 * to the other, else the nearer one; none where that is too far away.
 */
function anchorsAround(
  { startLine, endLine }: Pick<Region, 'startLine' | 'endLine'>,
  anchors: Anchors,
  slope: number,
): Anchor[] {
  const near = (distance: number): boolean => distance <= MAX_ANCHOR_LINES;
  const before = anchors.findLast(({ line }) => line <= startLine && near(startLine - line));
  const behind = anchors.find(({ line }) => line >= endLine && near(line - endLine));
  if (before === undefined || behind === undefined)
    return [before, behind].filter((one) => one !== undefined);
  const passed = behind.originLine - before.originLine;
  const expected = (behind.line - before.line) * slope;
  if (Math.abs(passed - expected) <= MAX_LINE_JUMP) return [before, behind];
  return startLine - before.line <= behind.line - endLine ? [before] : [behind];
}
