/** Code of others that the configuration declares, compared with what was found. */
import type { DeclaredOrigin } from '../origin/declared.ts';
import type { Component } from '../origin/evidence.ts';
import type { DeclaredComponent, Policy } from './policy.ts';

/** What is declared for a path. */
export function declaredFor(path: string, { components }: Policy): DeclaredComponent[] {
  return components.filter(({ matches }) => matches(path));
}

/** The declared sources of each path, to be compared with what is found there. */
export function declaredOrigins(paths: readonly string[], policy: Policy): DeclaredOrigin[] {
  if (policy.components.length === 0) return [];
  return paths.flatMap((path) =>
    declaredFor(path, policy).map(({ purl, revision }) => ({
      path,
      line: null,
      purl,
      slug: null,
      text: revision === null ? purl : `${purl}@${revision}`,
      upstreamPath: null,
      revision,
    })),
  );
}

/** Whether a declared component is this one: the same purl, or a purl of its repository or of another of its names. */
export function isComponent(
  { purl }: DeclaredComponent,
  { purl: known, name, aliases, repository }: Component,
): boolean {
  if (purl.toLowerCase() === known.toLowerCase()) return true;
  const declared = purl.replace(/^pkg:[^/]+\//, '').toLowerCase();
  const slug = repository
    ?.replace(/^[a-z+]+:\/\/[^/]+\//i, '')
    .replace(/(?:\.git)?\/*$/, '')
    .toLowerCase();
  return declared === slug || [name, ...aliases].some((other) => other.toLowerCase() === declared);
}
