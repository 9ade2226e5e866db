/** `colophon: ignore[rule] reason` in a comment, which waives findings of its file. */

export interface IgnoreComment {
  readonly line: number;
  /** The line as it stands, without comment signs. */
  readonly text: string;
  /** As written; they may name no rule. */
  readonly rules: readonly string[];
  readonly reason: string;
}

/** Only at the start of a comment, so that prose about such comments is none. */
const IGNORE = /^colophon\s*:\s*ignore\b\s*(?:\[([^\]]*)\])?\s*(?:[-–—:]+\s*)?(.*)$/i;

/** @returns null where the line of a comment is no such word */
export function readIgnoreComment(line: number, text: string): IgnoreComment | null {
  const match = IGNORE.exec(text);
  if (match === null) return null;
  const [, rules = '', reason = ''] = match;
  return {
    line,
    text,
    rules: rules
      .split(',')
      .map((rule) => rule.trim().toLowerCase())
      .filter((rule) => rule !== ''),
    reason: /[\p{L}\p{N}]/u.test(reason) ? reason.trim() : '',
  };
}
