/** Which components of the indexes are the scanned project's own. Pure. */
import { componentDocuments, isComponentDocument } from '../license/component-documents.ts';
import { holderKey } from '../license/holder-key.ts';
import { reasons } from '../messages/en.ts';
import { languageOf } from '../source/languages.ts';
import type { Component } from './evidence.ts';
import type { OriginIndex } from './origin-index.ts';
import { componentAtItsPaths, ownershipOf, type ProjectIdentity } from './ownership.ts';
import { repositorySlug } from './repository-slug.ts';

/** The scanned tree as far as it tells whose it is. */
export interface ScannedProject {
  readonly identity: ProjectIdentity;
  readonly paths: readonly string[];
  /** Licence texts, NOTICE and their like. */
  readonly documents: readonly { readonly path: string; readonly text: string }[];
  /** Its README; empty where there is none. */
  readonly readme: string;
}

/** purls of the project's own components, each with the reason. */
export function ownComponents(
  indexes: readonly OriginIndex[],
  { identity, paths, documents, readme }: ScannedProject,
): Map<string, string> {
  const own = new Map<string, string>();
  const claim = (who: ProjectIdentity): Component[] =>
    indexes.flatMap(({ data }) =>
      data.components.filter((component) => {
        const reason = own.has(component.purl) ? null : ownershipOf(component, who);
        if (reason !== null) own.set(component.purl, reason);
        return reason !== null;
      }),
    );
  const claimed = claim(identity);
  if (identity.repository !== null) return own;
  if (claimed.length === 0) {
    const shipped = componentDocuments(
      documents
        .filter(({ path }) => isComponentDocument(path))
        .map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
    );
    const tree = {
      paths: paths.filter((path) => languageOf(path) !== null),
      licenseHolders: new Set(shipped.license?.holders.map(holderKey)),
      license: shipped.license?.expression ?? null,
      readme,
    };
    for (const index of indexes) {
      const found = componentAtItsPaths(index, tree, (holders) => holders.map(holderKey));
      if (found === null) continue;
      own.set(found.purl, reasons.ownPaths(found.name));
      claimed.push(found);
    }
  }
  // Now that the project is known, so is who publishes it.
  for (const { repository } of claimed) if (repository !== null) claim({ ...identity, repository });
  return own;
}

/** Whom the project's own notices may name: those that the configuration does, and the repository's owner. */
export function ownHoldersOf({ declared, repository }: ProjectIdentity): string[] {
  return [...declared, ...(repository === null ? [] : [repositorySlug(repository).split('/')[0] as string])];
}
