/** `owner/name` of a component's repository, lower case; null where it has none. */
export function slugOf({ repository }: { readonly repository: string | null }): string | null {
  const slug = repository?.replace(/^[a-z+]+:\/\/[^/]+\//i, '').replace(/(?:\.git)?\/*$/, '');
  return slug === undefined || slug === '' ? null : slug.toLowerCase();
}
