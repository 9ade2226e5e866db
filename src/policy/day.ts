/** Days as a policy writes them: `2027-01-31`. Such texts are ordered as the days are. */

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && dayOf(at) === text;
}

/** The day of a moment, in UTC: the same on every machine. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
