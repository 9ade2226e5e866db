/**
 * Who was first, where a file names a holder whom its origin does not: a copy of which the holder was changed, or a file of
 * that holder's project from which the origin was made. It is the latter sooner where what agrees came into the origin at once,
 * as code does that was taken from elsewhere, and the holder had published code before the origin did, or stands there with
 * a year long before it, or is named by the files beside the origin. Pure.
 */
import type { CopyrightStatement } from '../license/copyright.ts';
import { holderKey } from '../license/holder-key.ts';
import { dateOfDay, NEVER, UNKNOWN_DAY } from './days.ts';
import { COPY_SHARE } from './doubt.ts';
import type { OriginIndex } from './origin-index.ts';
import type { OriginMatch } from './origin-match.ts';
import { projectOf } from './repository-slug.ts';

/** Who may have been first, and what says so beside what he is known to have published. */
export interface Precedence {
  readonly precededBy: string;
  /** The year that stands beside his name. */
  readonly precededIn?: number;
  /** Other files of the origin's folder name him. */
  readonly namedBeside?: true;
}

/** A copyright statement, as far as it says who and when. */
type Dated = Pick<CopyrightStatement, 'holders' | 'years'>;

/**
 * So many years before an origin was published its own header may be dated: Hugging Face's headers of layoutlm and t5 name
 * 2018, two years before. A statement of which only the name was changed has such a year too.
 */
const OLDER_YEARS = 3;
/** A folder with more files than this is a project's, and not a model's: whom they name says nothing of one of them. */
const FOLDER_FILES = 32;

/** The holder of the file's header who may have been first; null where there is none. */
export function precedenceOf(
  found: Pick<OriginMatch, 'index' | 'origin' | 'component' | 'path' | 'sinceRelease'> &
    Pick<OriginMatch, 'facts' | 'atOnce' | 'credited' | 'share'>,
  header: readonly Dated[],
  indexes: readonly OriginIndex[],
): Precedence | null {
  const { component, facts, atOnce, credited, share, sinceRelease } = found;
  const holders = header.flatMap((statement) => statement.holders);
  // Who names the origin as the source says himself that it was first.
  if (!atOnce || credited || share >= COPY_SHARE || holders.length === 0) return null;
  const theirs = new Set(
    [...facts.holders, ...component.documents.flatMap(({ license }) => license?.holders ?? [])].map(
      holderKey,
    ),
  );
  // Who keeps one of the origin's holders, and adds his own, has it from there.
  if (holders.some((holder) => theirs.has(holderKey(holder)))) return null;
  const day = component.releases[0]?.day ?? 0;
  const project = projectOf(component);
  const publisher = holders.find((holder) =>
    indexes.some((one) =>
      publishedBy(one)
        .get(holderKey(holder))
        ?.some((first) => first.day < day && first.project !== project),
    ),
  );
  if (publisher !== undefined) return { precededBy: publisher };
  const since = component.releases[sinceRelease]?.day ?? UNKNOWN_DAY;
  const year = since === UNKNOWN_DAY ? 0 : Number(dateOfDay(since).slice(0, 4));
  for (const { holders, years } of header) {
    const [holder] = holders;
    const dated = Number(/\d{4}/.exec(years ?? '')?.[0]);
    if (holder !== undefined && dated <= year - OLDER_YEARS) return { precededBy: holder, precededIn: dated };
  }
  const beside = namedInFolder(found);
  const neighbour = holders.find((holder) => beside.has(holderKey(holder)));
  return neighbour === undefined ? null : { precededBy: neighbour, namedBeside: true };
}

/** Keys of those whom the other files of the origin's folder name, where that is a folder of few files. */
function namedInFolder({ index, origin, path }: Pick<OriginMatch, 'index' | 'origin' | 'path'>): Set<string> {
  const { originComponent, contentStart, facts, contentFacts } = index.data;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const out = new Set<string>();
  if (folder === '') return out;
  let files = 0;
  for (let other = 0; other < originComponent.length; other++) {
    if (originComponent[other] !== originComponent[origin] || other === origin) continue;
    if (!index.paths(other).some((one) => one.startsWith(folder))) continue;
    if (++files > FOLDER_FILES) return new Set();
    for (let c = contentStart[other] as number; c < (contentStart[other + 1] as number); c++)
      for (const holder of facts[contentFacts[c] as number]?.holders ?? []) out.add(holderKey(holder));
  }
  return out;
}

/** The first that a project published with a holder's name on it. */
interface First {
  readonly project: string;
  readonly day: number;
}

const publications = new WeakMap<OriginIndex, ReadonlyMap<string, readonly First[]>>();

/** By holder, when each project first published a file that names him. */
function publishedBy(index: OriginIndex): ReadonlyMap<string, readonly First[]> {
  const known = publications.get(index);
  if (known !== undefined) return known;
  const { facts, originComponent, contentStart, contentFacts, contentFirst, components } = index.data;
  const keys = facts.map((one) => one.holders.map(holderKey));
  const found = new Map<string, Map<string, number>>();
  for (let origin = 0; origin < originComponent.length; origin++) {
    const component = components[originComponent[origin] as number];
    if (component === undefined) continue;
    const project = projectOf(component);
    for (let c = contentStart[origin] as number; c < (contentStart[origin + 1] as number); c++) {
      const day = component.releases[contentFirst[c] as number]?.day ?? NEVER;
      for (const key of keys[contentFacts[c] as number] as string[]) {
        const firsts = found.get(key) ?? new Map<string, number>();
        if (day < (firsts.get(project) ?? NEVER)) firsts.set(project, day);
        found.set(key, firsts);
      }
    }
  }
  const out = new Map(
    [...found].map(([key, firsts]) => [key, [...firsts].map(([project, day]) => ({ project, day }))]),
  );
  publications.set(index, out);
  return out;
}
