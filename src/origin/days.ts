const MS_PER_DAY = 86_400_000;

/**
 * The day of what nobody dated: after every other, so that it is never taken for the first to publish anything. The
 * largest that 16 bits hold.
 */
export const UNKNOWN_DAY = 0xffff;

/** A day that never comes. */
export const NEVER = 0xffff;

/** Days from 1970-01-01 to an instant, UTC, rounded down; `UNKNOWN_DAY` where the text is no date. */
export function dayOfDate(text: string | undefined): number {
  const ms = Date.parse(text ?? '');
  return Number.isNaN(ms) ? UNKNOWN_DAY : Math.floor(ms / MS_PER_DAY);
}

/** `YYYY-MM-DD` of a day; empty where it is not known. */
export function dateOfDay(day: number): string {
  return day === UNKNOWN_DAY ? '' : new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
