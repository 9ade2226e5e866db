/** How many columns of a terminal a text takes: Hangul, Han and full-width signs take two each. */

/** Unicode blocks of East Asian wide characters (UAX #11), as far as Korean, Chinese and Japanese text has them. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

export function columnsOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

export function paddedTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
