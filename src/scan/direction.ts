/**
 * Which of two came first: code that stood in the scanned project long before an origin was published came from here, or
 * from where both have it, and is not held against the project. Git's history and the days of the releases tell.
 */
import { firstCommitDates, type GitFacts } from '../inventory/git.ts';
import { lineDays } from '../inventory/line-dates.ts';
import { holderKey } from '../license/holder-key.ts';
import { UNKNOWN_DAY } from '../origin/days.ts';
import { doubted } from '../origin/doubt.ts';
import type { IndexedComponent } from '../origin/index-data.ts';
import { plainLetters } from '../origin/plain-letters.ts';
import { namesSlug, repositorySlug, slugOf, slugsOf } from '../origin/repository-slug.ts';
import { type ScanContext, type ScannedFile, type ScannedOrigin, scanFile } from './scan-file.ts';

/**
 * Code stands in a public repository before it is released, and indexes look at some histories once a quarter only; what
 * was copied in between is not older than its source. Half a year is more than both together.
 */
export const SLACK_DAYS = 183;
/**
 * Of a component that the index knows since later only, nothing tells what it had published before; but an index that
 * looks once a quarter would have seen it by then. Such an origin may be the copy: it is shown, with low confidence.
 */
export const UNSEEN_DAYS = 92;
/** Part of the lines that agree which must be that old. */
const OLD_LINES = 0.9;
/** Part of them that is enough for a doubt. */
const HALF = 0.5;
/** A publisher's name that is shorter may stand in another one. */
const SHORTEST_PUBLISHER = 5;
const SECONDS_A_DAY = 86_400;

/** An origin that was published after the code stood here. */
export interface LaterOrigin {
  readonly path: string;
  readonly purl: string;
  readonly how: Later;
}

/** How much an origin's days say. */
export type Later =
  /** Published so long after that it came from here, or from where both have it. */
  | 'long-after'
  /** The index knows its project since months after that day only; it is kept as a doubt. */
  | 'unseen'
  /**
   * Not published before that day, or before half of the lines stood there, but soon, in a file that is new there. The
   * project may have been copied from before it released the code, or its release may be the copy, as where a library
   * ports a model days after its makers published it: it is kept as a doubt, unless the file names the project itself.
   * Where a release only changed a file that others had before, the code was taken from in between.
   */
  | 'soon-after';

/** A file of which Git did not say since when its lines have stood there. */
export interface NotDated {
  readonly path: string;
  readonly reason: string;
}

/**
 * The files again, without origins that came later, and with low confidence in those that may have; where nothing is
 * left, compared anew with what had been published by then. Asks Git about few files: those that came into the history
 * no later than their origin was published.
 */
export async function withoutLaterOrigins(
  root: string,
  git: GitFacts | null,
  scanned: readonly ScannedFile[],
  context: ScanContext,
): Promise<{ scanned: ScannedFile[]; later: LaterOrigin[]; notDated: NotDated[] }> {
  const files = [...scanned];
  const later: LaterOrigin[] = [];
  const notDated: NotDated[] = [];
  const suspects = git === null || git.shallow ? [] : files.filter(({ origins }) => origins.some(isDated));
  if (suspects.length === 0) return { scanned: files, later, notDated };
  const first = await firstCommitDates(
    root,
    suspects.map(({ path }) => path),
    git,
  );
  const publisher = publisherOf(git);
  for (const [i, one] of files.entries()) {
    const committed = first.get(one.path);
    if (committed === undefined) continue;
    const added = Math.floor(committed / SECONDS_A_DAY);
    const file = withoutPrecedence(one, added, publisher);
    files[i] = file;
    const dated = file.origins.filter((origin) => isDated(origin) && added <= publishedDay(origin));
    const { found, failed } = await laterOrigins(root, git, file, dated);
    if (failed !== null) notDated.push({ path: file.path, reason: failed });
    if (found.length === 0) continue;
    later.push(...found.map(({ origin, how }) => ({ path: file.path, purl: origin.evidence.purl, how })));
    const judged = new Map(found.map(({ origin, how }) => [origin, how]));
    const kept = file.origins
      .filter((origin) => judged.get(origin) !== 'long-after')
      .map((origin) => (judged.has(origin) ? doubted(origin) : origin));
    // Who published first what a source held is a source itself once that one is gone.
    const gone = new Set(
      found.flatMap(({ origin, how }) => (how === 'long-after' ? origin.evidence.purl : [])),
    );
    const stands = kept.every(({ evidence: { through } }) => through === null || !gone.has(through));
    files[i] =
      stands && kept.some(({ role }) => role !== 'ancestor')
        ? { ...file, origins: kept }
        : scanFile(file.path, file.bytes, {
            ...context,
            before: Math.max(...found.map(({ day }) => day)) + SLACK_DAYS,
          });
  }
  return { scanned: files, later, notDated };
}

interface Dated {
  readonly origin: ScannedOrigin;
  /** Day of the lines that agree. */
  readonly day: number;
  readonly how: Later;
}

/** Of these origins those that were published after the lines that agree were written. */
async function laterOrigins(
  root: string,
  git: GitFacts | null,
  file: ScannedFile,
  origins: readonly ScannedOrigin[],
): Promise<{ found: Dated[]; failed: string | null }> {
  const found: Dated[] = [];
  let failed: string | null = null;
  for (const origin of origins) {
    const days = await lineDays(root, file.path, origin.evidence.regions, git);
    if (days !== null && 'failed' in days) {
      failed = days.failed;
      continue;
    }
    if (days === null || days.length === 0) continue;
    const day = dayOf(days, OLD_LINES);
    const how = laterThan(day, dayOf(days, HALF), origin, file);
    if (how !== null) found.push({ origin, day, how });
  }
  return { found, failed };
}

/** The day on which so much of the lines stood there. */
function dayOf(days: readonly number[], share: number): number {
  return days[Math.ceil(share * days.length) - 1] as number;
}

/** @param half the day on which half of the lines stood here: the origin may have them from here though others came later */
function laterThan(day: number, half: number, origin: ScannedOrigin, file: ScannedFile): Later | null {
  const published = publishedDay(origin);
  const known = wasKnown(origin, day);
  if (published - day > (known ? SLACK_DAYS : UNSEEN_DAYS)) return known ? 'long-after' : 'unseen';
  const isNew = published >= half && sinceDay(origin) >= half;
  return isNew && !namesProject(file, origin) ? 'soon-after' : null;
}

/**
 * The file without the doubt that a holder in its header was there before the origin, where he is who publishes the scanned
 * repository, and the file came into its history after the origin had published it. His own work would stand here sooner.
 */
function withoutPrecedence(file: ScannedFile, added: number, publisher: string): ScannedFile {
  const isRefuted = (origin: ScannedOrigin): boolean =>
    origin.evidence.precededBy !== undefined &&
    isDated(origin) &&
    added > publishedDay(origin) &&
    isPublisher(publisher, origin.evidence.precededBy);
  if (!file.origins.some(isRefuted)) return file;
  return {
    ...file,
    origins: file.origins.map((origin) => {
      if (!isRefuted(origin)) return origin;
      const { precededBy: _, precededIn: _year, namedBeside: _beside, ...evidence } = origin.evidence;
      return { ...origin, evidence: { ...evidence, confidence: origin.byCode } };
    }),
  };
}

/** Letters of the name under which the scanned repository is published; empty where it is not known. */
function publisherOf(git: GitFacts | null): string {
  return ownerOf(git?.remoteUrl == null ? null : repositorySlug(git.remoteUrl));
}

/** Letters of the owner in `owner/name`. */
function ownerOf(slug: string | null): string {
  return plainLetters(slug?.split('/')[0] ?? '');
}

function isPublisher(publisher: string, holder: string): boolean {
  return publisher.length >= SHORTEST_PUBLISHER && plainLetters(holder).includes(publisher);
}

/** Whether the file says itself that it is of the origin's project: names it as its source, or its publisher as a holder. */
function namesProject({ notices }: ScannedFile, { evidence }: ScannedOrigin): boolean {
  const { component, documents } = evidence;
  const slugs = slugsOf(component);
  if (notices.declarations.some(({ text, url }) => namesSlug(url ?? text, slugs))) return true;
  const own = new Set((documents.license?.holders ?? []).map(holderKey));
  const publisher = ownerOf(slugOf(component));
  return notices.holders.some((holder) => own.has(holderKey(holder)) || isPublisher(publisher, holder));
}

/** Whether the index knows the origin's component from that day or before, and would know of an earlier publication. */
function wasKnown({ evidence }: ScannedOrigin, day: number): boolean {
  const [oldest] = (evidence.component as IndexedComponent).releases;
  return oldest !== undefined && oldest.day <= day;
}

function isDated(origin: ScannedOrigin): boolean {
  return origin.role !== 'ancestor' && publishedDay(origin) !== UNKNOWN_DAY;
}

/**
 * Day of the release that brought the file. An index that looks once a quarter may know of it so much later.
 */
function sinceDay({ sinceRelease, evidence: { component } }: ScannedOrigin): number {
  const { releases, sampled } = component as IndexedComponent;
  const day = releases[sinceRelease]?.day ?? UNKNOWN_DAY;
  return sampled === true ? day - UNSEEN_DAYS : day;
}

/** Day of the first release that agrees as well as the best. */
function publishedDay({ evidence: { component, releases } }: ScannedOrigin): number {
  const known = (component as IndexedComponent).releases;
  return known.find(({ version }) => version === releases?.first)?.day ?? UNKNOWN_DAY;
}
