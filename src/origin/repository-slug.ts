/** What components of one project share, such as its packages: its repository, lower case; a purl where there is none. */
export function projectOf({
  repository,
  purl,
}: {
  readonly repository: string | null;
  readonly purl: string;
}): string {
  return repository?.toLowerCase() ?? purl;
}

/** `owner/name` of a repository address, lower case: https, ssh and `owner/name` itself. */
export function repositorySlug(address: string): string {
  const path = address
    .replace(/^[a-z+]+:\/\/[^/]+\//i, '')
    .replace(/^[^@\s/]+@[^:\s]+:/, '')
    .replace(/(\.git)?\/*$/, '');
  return path.split('/').slice(-2).join('/').toLowerCase();
}

/** The path of a component's repository, `owner/name` or with all its groups, lower case; null where it has none. */
export function slugOf({ repository }: { readonly repository: string | null }): string | null {
  const slug = repository?.replace(/^[a-z+]+:\/\/[^/]+\//i, '').replace(/(?:\.git)?\/*$/, '');
  return slug === undefined || slug === '' ? null : slug.toLowerCase();
}

/** The same, and the names that its repository had before: `owner/name` among the names by which it is called. */
export function slugsOf({
  repository,
  aliases,
}: {
  readonly repository: string | null;
  readonly aliases: readonly string[];
}): string[] {
  const slug = slugOf({ repository });
  const others = aliases.filter((alias) => FULL_NAME.test(alias)).map((alias) => alias.toLowerCase());
  return [...new Set([...(slug === null ? [] : [slug]), ...others])];
}

const FULL_NAME = /^[\w.-]+\/[\w.-]+$/;

/** Whether an address or a line of text has one of these names whole. */
export function namesSlug(text: string, slugs: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return slugs.some((slug) => {
    for (let at = lower.indexOf(slug); at >= 0; at = lower.indexOf(slug, at + 1))
      if (!NAME_CHARACTER.test(lower[at - 1] ?? ' ') && !NAME_CHARACTER.test(lower[at + slug.length] ?? ' '))
        return true;
    return false;
  });
}

const NAME_CHARACTER = /[\w-]/;
