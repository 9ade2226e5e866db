/** A name without what parts its letters and figures, in small ones: `flash-attention` is `flashattention`. */
export function plainLetters(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
