const MS_PER_DAY = 86_400_000;

/** Days from 1970-01-01 to an instant, UTC, rounded down; 0 where the text is no date. */
export function dayOfDate(text: string | undefined): number {
  const ms = Date.parse(text ?? '');
  return Number.isNaN(ms) ? 0 : Math.floor(ms / MS_PER_DAY);
}

/** `YYYY-MM-DD` of a day. */
export function dateOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
