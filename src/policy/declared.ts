/** Code of others that the configuration declares, compared with what was found. */
import type { DeclaredOrigin } from '../origin/declared.ts';
import type { Component } from '../origin/evidence.ts';
import { slugOf } from '../origin/repository-slug.ts';
import type { DeclaredComponent, Policy } from './policy.ts';

/** What is declared for a path. */
export function declaredFor(path: string, { components }: Policy): DeclaredComponent[] {
  return components.filter(({ matches }) => matches(path));
}

/** Whether a declared component is this one: the same purl, or a purl of its repository or of another of its names. */
export function isComponent({ purl }: DeclaredComponent, component: Component): boolean {
  const { purl: known, name, aliases } = component;
  if (purl.toLowerCase() === known.toLowerCase()) return true;
  const declared = purl.replace(/^pkg:[^/]+\//, '').toLowerCase();
  return (
    declared === slugOf(component) || [name, ...aliases].some((other) => other.toLowerCase() === declared)
  );
}

/** What is declared for each of some files, in the form in which comments declare it, to be compared with what is found. */
export function declaredOrigins(paths: readonly string[], policy: Policy): DeclaredOrigin[] {
  if (policy.components.length === 0) return [];
  return paths.flatMap((path) =>
    declaredFor(path, policy).map(({ purl, revision }) => ({
      path,
      line: null,
      purl,
      slug:
        /^pkg:(?:github|gitlab|bitbucket|huggingface)\/([^/]+\/[^/]+)$/.exec(purl)?.[1]?.toLowerCase() ??
        null,
      text: revision === null ? purl : `${purl}@${revision}`,
      upstreamPath: null,
      revision,
    })),
  );
}
