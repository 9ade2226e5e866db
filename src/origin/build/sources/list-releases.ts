/** Lists the releases of a recipe's source, whatever its kind. */
import type { RecipeComponent } from '../recipe.ts';
import { listDirectory } from './directory.ts';
import { listGit } from './git.ts';
import { listHub } from './hub.ts';
import { listPypi } from './pypi.ts';
import type { Listing, PathFilter } from './release-source.ts';

export interface ListOptions {
  /** Source kind `git` without an address is cloned from the component's repository. */
  readonly component: Pick<RecipeComponent, 'repository'>;
  /** Which paths the component includes: a `git` history is thinned to the commits that touch one. */
  readonly wanted: PathFilter;
  /** Folder of the recipe; a `dir` source is named relative to it. */
  readonly recipeFolder: string;
  /** Folder for what is fetched. */
  readonly cacheFolder: string;
  /** Uses only what the cache folder holds. */
  readonly offline: boolean;
  /** Stops requests that are under way, then and when releases are opened. */
  readonly signal?: AbortSignal;
}

/**
 * @returns at least one release
 * @throws SourceUnavailable when the source cannot be listed at all
 */
export function listReleases(source: RecipeComponent['source'], options: ListOptions): Promise<Listing> {
  const { component, wanted, recipeFolder, cacheFolder, offline, signal } = options;
  const http = { signal };
  switch (source.kind) {
    case 'pypi':
      return listPypi(source, { cacheFolder, offline, http });
    case 'git':
      return listGit(source, { cacheFolder, offline, signal, repository: component.repository, wanted });
    case 'hub':
      return listHub(source, { cacheFolder, offline, http });
    case 'dir':
      return listDirectory(source, recipeFolder);
  }
}
