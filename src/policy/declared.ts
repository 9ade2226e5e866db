/** Code of others that the configuration declares, compared with what was found. */
import type { Component } from '../origin/evidence.ts';
import type { DeclaredComponent, Policy } from './policy.ts';

/** What is declared for a path. */
export function declaredFor(path: string, { components }: Policy): DeclaredComponent[] {
  return components.filter(({ matches }) => matches(path));
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
