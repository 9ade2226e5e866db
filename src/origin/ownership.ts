/**
 * What is the user's own (design §7). Many scanned projects are themselves in the index: transformers owes
 * transformers nothing. A fork is not its upstream, so paths decide only where nothing says what the project is. Pure.
 */

import { licensesOf, textId } from '../license/expression.ts';
import { holderKey } from '../license/holder-key.ts';
import { reasons } from '../messages/en.ts';
import { documentsAt } from './describe.ts';
import type { Component } from './evidence.ts';
import type { IndexedComponent } from './index-data.ts';
import type { OriginIndex } from './origin-index.ts';
import { repositorySlug } from './repository-slug.ts';

export interface ProjectIdentity {
  /** Address of the Git remote, or `owner/name`. */
  readonly repository: string | null;
  /** Name that pyproject.toml, setup.cfg or setup.py gives; only asked where no repository is known. */
  readonly packageName: string | null;
  /** What the user's configuration calls own: purls, `owner/name`, or holders. */
  readonly declared: readonly string[];
}

/** A tree as far as it tells which project it is. */
export interface TreeIdentity {
  /** Paths of its source files. */
  readonly paths: readonly string[];
  /** Keys (`holderKey`) of the holders that its licence names. */
  readonly licenseHolders: ReadonlySet<string>;
  /** SPDX expression of its licence; null where it ships none, or one that is not known. */
  readonly license: string | null;
  /** What its README says; empty where there is none. */
  readonly readme: string;
}

/** Shares of a component's files, and of the tree's, that must stand at the component's paths. */
const COMPONENT_SHARE = 0.5;
const TREE_SHARE = 0.15;
/** As above, where no holder in the tree's licence says the same: a small package may be vendored whole. */
const UNCONFIRMED_TREE_SHARE = 0.3;
/**
 * The index may hold a small part of a component. Where nearly all of that stands at its paths, is this much, and the
 * README opens with its name, the tree is the component however much more there is: a work that was built on it is called
 * otherwise.
 */
const WHOLE_SHARE = 0.95;
const WHOLE_FILES = 40;
/** Lines with text in which a README says what it is about. */
const README_OPENING = 8;

/** A component, with the documents that it ships where the index has them. */
type Published = Component & Partial<Pick<IndexedComponent, 'documents'>>;

/** Why a component is the scanned project itself; null where it is someone else's. */
export function ownershipOf(component: Published, identity: ProjectIdentity): string | null {
  const slug = component.repository === null ? null : repositorySlug(component.repository);
  const slugs = [...(slug === null ? [] : [slug]), ...component.aliases.filter(isSlug).map(repositorySlug)];
  for (const entry of identity.declared) {
    const lower = entry.toLowerCase();
    if (lower === component.purl.toLowerCase() || (isSlug(lower) && slugs.includes(repositorySlug(lower))))
      return reasons.ownConfigured(entry);
  }
  if (identity.repository !== null) {
    const own = repositorySlug(identity.repository);
    if (slugs.includes(own)) return reasons.ownRepository(own);
    if (slug === null || !isSlug(own)) return null;
    // One publisher owes itself nothing.
    const [owner, theirs] = [own, slug].map((one) => one.split('/')[0] as string) as [string, string];
    if (theirs === owner) return reasons.ownPublisher(owner);
    return isSameMaker(component, theirs, owner) ? reasons.ownMaker(theirs, owner) : null;
  }
  if (identity.packageName !== null) {
    const name = plainName(identity.packageName);
    const names = [component.name, component.purl.split('/').at(-1) as string, slug?.split('/')[1] ?? ''];
    if (names.some((known) => plainName(known) === name)) return reasons.ownPackage(identity.packageName);
  }
  return null;
}

/** A shorter word may stand at the beginning of many names. */
const SHORTEST_MAKER = 5;

/** The word that a publisher's name begins with; null where it is too short to tell who that is. */
export function makerOf(owner: string): string | null {
  const [maker] = owner.toLowerCase().split('-') as [string];
  return maker.length < SHORTEST_MAKER ? null : maker;
}

/**
 * Whether two publishers are one maker under several names, as Tencent is under `Tencent` and `Tencent-Hunyuan`: both names
 * begin with the same word, and the component's licence names him who is called so.
 */
function isSameMaker({ documents = [] }: Published, theirs: string, owner: string): boolean {
  const maker = makerOf(theirs);
  if (maker === null || makerOf(owner) !== maker) return false;
  return documents.some(
    ({ license }) => license?.holders.some((holder) => holderKey(holder) === maker) === true,
  );
}

/**
 * The component that a tree without a known name is, since most of its files stand at their paths in it, and its
 * licence is the component's and names no one else; null where there is none.
 *
 * @param holderKeys keys (`holderKey`) of some holders
 */
export function componentAtItsPaths(
  index: OriginIndex,
  { paths, licenseHolders, license: treeLicense, readme }: TreeIdentity,
  holderKeys: (holders: readonly string[]) => readonly string[],
): Component | null {
  const { components, originComponent, contentStart, contentFirst, contentLast } = index.data;
  const tree = new Set(paths);
  // Most paths of the index end as none of the tree does, and need not be put together.
  const endings = new Set(paths.flatMap(endingsOf));
  const mayStand = index.data.pathText.map((text) => endings.has(text));
  const stands = (origin: number): boolean => {
    const { pathStart, pathName } = index.data;
    for (let row = pathStart[origin] as number; row < (pathStart[origin + 1] as number); row++)
      if (mayStand[pathName[row] as number]) return index.paths(origin).some((path) => tree.has(path));
    return false;
  };
  // Files of each release of each component: how many there are, and how many of them the tree has.
  const files = components.map(({ releases }) => new Int32Array(releases.length + 1));
  const present = components.map(({ releases }) => new Int32Array(releases.length + 1));
  for (let origin = 0; origin < originComponent.length; origin++) {
    const c = originComponent[origin] as number;
    const from = contentFirst[contentStart[origin] as number] as number;
    const to = (contentLast[(contentStart[origin + 1] as number) - 1] as number) + 1;
    const columns = stands(origin) ? [files[c], present[c]] : [files[c]];
    for (const column of columns as Int32Array[]) {
      column[from] = (column[from] as number) + 1;
      column[to] = (column[to] as number) - 1;
    }
  }
  const opening = openingOf(readme);
  let best: { component: Component; present: number } | null = null;
  components.forEach((component, c) => {
    const license = component.documents.at(-1)?.license?.holders ?? [];
    const confirmed = holderKeys(license).some((key) => licenseHolders.has(key));
    if (licenseHolders.size > 0 && license.length > 0 && !confirmed) return;
    const least = (confirmed ? TREE_SHARE : UNCONFIRMED_TREE_SHARE) * paths.length;
    const names = namesOf(component);
    let there = 0;
    let all = 0;
    component.releases.forEach((_, release) => {
      there += present[c]?.[release] as number;
      all += files[c]?.[release] as number;
      const most = there >= COMPONENT_SHARE * all && there >= least;
      const whole = there >= WHOLE_SHARE * all && there >= WHOLE_FILES;
      if (there < 2 || there <= (best?.present ?? 0)) return;
      if (!most && !(whole && names.some((name) => opening.includes(` ${name} `)))) return;
      const shipped = documentsAt(component, release).license?.expression ?? null;
      if (isSameLicense(shipped, treeLicense)) best = { component, present: there };
    });
  });
  return (best as { component: Component } | null)?.component ?? null;
}

/** Names by which a README may call a component, as `openingOf` writes them. */
function namesOf({ name, aliases, repository }: Component): string[] {
  const slugs = [...aliases, ...(repository === null ? [] : [repositorySlug(repository)])];
  return [name, ...slugs.map((slug) => slug.split('/').at(-1) as string)].map(lettersOf).filter(Boolean);
}

/** The words with which a README opens, each without what parts its letters: `flash-attention` is `flashattention`. */
function openingOf(readme: string): string {
  const lines = readme
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .split(/\r\n|\r|\n/)
    .filter((line) => /[\p{L}\p{N}]/u.test(line.replace(/<[^>]*>/g, '')));
  const words = lines
    .slice(0, README_OPENING)
    .join(' ')
    .split(/[^\p{L}\p{N}._-]+/u);
  return ` ${words.map(lettersOf).join(' ')} `;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Who takes a project over as a start of his own often replaces its licence, or leaves it out; the project does not. */
function isSameLicense(shipped: string | null, found: string | null): boolean {
  if (shipped === null) return true;
  const ids = new Set(licensesOf(found ?? '').map(textId));
  return licensesOf(shipped).some((id) => ids.has(textId(id)));
}

/** `src/acme/model.py` → itself, `acme/model.py`, `model.py`. */
function endingsOf(path: string): string[] {
  const out = [path];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) out.push(path.slice(at + 1));
  return out;
}

function isSlug(text: string): boolean {
  return /^(?:[a-z+]+:\/\/\S+\/)?[\w.-]+\/[\w.-]+$/i.test(text);
}

/** `Nano_vLLM` → `nano-vllm`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[-_.\s]+/g, '-');
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
