/** `pkg:pypi/transformers` for `pkg:pypi/transformers@4.54.0`. */
export function withoutVersion(purl: string): string {
  return purl.replace(/@[^@/]*$/, '');
}
