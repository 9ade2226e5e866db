/** Aligned columns of plain text. */
import { createColors } from 'picocolors';
import { columnsOf } from './columns.ts';

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** Cells are cut to this width. */
  readonly most?: number;
  /** Where the columns do not fit side by side, those with the lowest number are left out first; others stay. */
  readonly rank?: number;
}

const GAP = 2;
/** The first column says what a row is about: columns are left out before it is made narrower than this … */
const READABLE_FIRST = 34;
/** … and where none is left to leave out, it is never made narrower than this. */
const LEAST_FIRST = 24;

/**
 * Lines of a table, its head first. A row is one line, whatever the width: the first column is cut in its middle,
 * and columns are left out.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, color }: { readonly width: number; readonly color: boolean },
): string[] {
  const cells = rows.map((row) =>
    row.map((cell, i) => cutMiddle(cell, columns[i]?.most ?? Number.POSITIVE_INFINITY)),
  );
  const natural = columns.map(({ head }, i) =>
    Math.max(lengthOf(head), ...cells.map((row) => lengthOf(row[i] ?? ''))),
  );
  const shown = fitting(columns, natural, width);
  const others = shown.slice(1).reduce((sum, i) => sum + GAP + (natural[i] as number), 0);
  const widths = natural.map((wide, i) =>
    i === shown[0] ? Math.min(wide, Math.max(LEAST_FIRST, width - others)) : wide,
  );
  const line = (row: readonly string[]): string =>
    shown
      .map((i) =>
        padded(cutMiddle(row[i] ?? '', widths[i] as number), widths[i] as number, columns[i]?.align),
      )
      .join(' '.repeat(GAP))
      .trimEnd();
  return [createColors(color).dim(line(columns.map(({ head }) => head))), ...cells.map(line)];
}

/** Numbers of the columns that are shown. */
function fitting(columns: readonly Column[], natural: readonly number[], width: number): number[] {
  let shown = [...columns.keys()];
  const least = natural.map((wide, i) => (i === 0 ? Math.min(wide, READABLE_FIRST) : wide));
  const needed = (): number => shown.reduce((sum, i) => sum + GAP + (least[i] as number), -GAP);
  const optional = shown
    .filter((i) => columns[i]?.rank !== undefined)
    .sort((a, b) => (columns[a]?.rank ?? 0) - (columns[b]?.rank ?? 0));
  for (const i of optional) {
    if (needed() <= width) break;
    shown = shown.filter((kept) => kept !== i);
  }
  return shown;
}

function padded(text: string, width: number, align: Column['align'] = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
  return align === 'right' ? space + text : text + space;
}

/** Begin and end of a name tell more than its middle. */
function cutMiddle(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text;
  const head = Math.ceil((width - 1) / 2);
  const tail = width - 1 - head;
  return `${characters.slice(0, head).join('')}…${tail === 0 ? '' : characters.slice(-tail).join('')}`;
}

function lengthOf(text: string): number {
  // A sign outside the basic plane takes one place and two units.
  return columnsOf(text) - (text.length - [...text].length);
}
