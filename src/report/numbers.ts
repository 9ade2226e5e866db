/** Numbers as English writes them. */

/** `1 error`, `2 errors`, `2,411 files`. */
export function counted(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `2,411`. The same everywhere, and without loading the tables of all languages first. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
