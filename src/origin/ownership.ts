/**
 * What is the user's own (design §7). Many scanned projects are themselves in the index: transformers owes
 * transformers nothing. A fork is not its upstream, so paths alone never decide. Pure.
 */
import type { Component } from './evidence.ts';

export interface ProjectIdentity {
  /** Address of the Git remote, or `owner/name`. */
  readonly repository: string | null;
  /** Name that pyproject.toml, setup.cfg or setup.py gives; only asked where no repository is known. */
  readonly packageName: string | null;
  /** What the user's configuration calls own: purls, `owner/name`, or holders. */
  readonly declared: readonly string[];
}

/** Why a component is the scanned project itself; null where it is someone else's. */
export function ownershipOf(component: Component, identity: ProjectIdentity): string | null {
  const slug = component.repository === null ? null : repositorySlug(component.repository);
  for (const entry of identity.declared) {
    const lower = entry.toLowerCase();
    if (lower === component.purl.toLowerCase() || (slug !== null && repositorySlug(entry) === slug))
      return `the configuration names ${entry}`;
  }
  if (identity.repository !== null) {
    return slug !== null && repositorySlug(identity.repository) === slug
      ? `this is the repository ${slug}`
      : null;
  }
  if (identity.packageName !== null && identity.packageName.toLowerCase() === component.name.toLowerCase())
    return `the package metadata name it ${identity.packageName}`;
  return null;
}

/** `owner/name` of a repository address, lower case: https, ssh and `owner/name` itself. */
export function repositorySlug(address: string): string {
  const path = address
    .replace(/^[a-z+]+:\/\/[^/]+\//i, '')
    .replace(/^[^@\s/]+@[^:\s]+:/, '')
    .replace(/(\.git)?\/*$/, '');
  return path.split('/').slice(-2).join('/').toLowerCase();
}

/** Name of the Python package that a project's metadata declare; null where none does. */
export function packageNameOf(
  file: 'pyproject.toml' | 'setup.cfg' | 'setup.py',
  text: string,
): string | null {
  const section = file === 'pyproject.toml' ? /^\[(?:project|tool\.poetry)\]\s*$/m : /^\[metadata\]\s*$/m;
  if (file === 'setup.py') return /\bname\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1] ?? null;
  const start = section.exec(text);
  if (start === null) return null;
  const body = text.slice(start.index + start[0].length).split(/^\[/m)[0] as string;
  return /^\s*name\s*=\s*["']?([\w.-]+)/m.exec(body)?.[1] ?? null;
}
