/** Cuts a long text, never inside a surrogate pair. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  // A character has one or two code units: no more of a long text need be looked at.
  const characters = [...text.slice(0, 2 * length + 1)];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
