/** From matches to what rules and reports say of them: purls, permalinks, and which holders are owed for sure. */

import { hasNotice } from '../license/duties.ts';
import { holderKey } from '../license/holder-key.ts';
import type { CandidateReport, OriginReport, PartReport } from '../report/schema.ts';
import { type ComponentDocuments, NO_DOCUMENTS, type OriginEvidence, type OriginFacts } from './evidence.ts';
import type { InTreeMatch } from './in-tree.ts';
import type { IndexedComponent } from './index-data.ts';
import type { OriginMatch } from './origin-match.ts';
import { originPlace } from './origin-place.ts';
import type { PartCandidate, PartMatch } from './parts.ts';

/** From here on, and where the order in time is known, a holder that a copy inside the tree lacks is an error and not a doubt. */
const IN_TREE_CERTAIN_SHARE = 0.9;

/** Evidence of all origins of a file, in the order in which they were found. */
export function evidencesOf(matches: readonly OriginMatch[]): OriginEvidence[] {
  return matches.map((match) => {
    const source = matches.find(
      ({ role, index, origin }) =>
        role === 'source' && index === match.through?.index && origin === match.through.origin,
    );
    return evidenceOf(
      match,
      match.role === 'first-publisher' && source !== undefined
        ? versioned(source.component, source.release)
        : null,
    );
  });
}

/** @param through purl of the component that took the code from this origin, and from which the file has it */
export function evidenceOf(match: OriginMatch, through: string | null = null): OriginEvidence {
  const { component, facts } = match;
  const required = holdersInCommon(facts, match.rivalFacts);
  const documents = documentsAt(component, match.release);
  return {
    component,
    purl: versioned(component, match.release),
    path: match.path,
    url: permalink(match),
    releases: {
      first: component.releases[match.firstRelease]?.version ?? '',
      last: component.releases[match.lastRelease]?.version ?? '',
    },
    source: 'index',
    license: licenseOf(match),
    holders: facts.holders,
    notice: facts.notice,
    ...(facts.pointer === undefined ? {} : { pointer: facts.pointer }),
    share: round(match.share),
    margin: match.margin === null ? null : round(match.margin),
    confidence: match.confidence,
    kind: match.kind,
    through,
    importsOnly: match.importsOnly,
    lengthRatio: round(match.lengthRatio),
    regions: match.regions,
    alternatives: match.alternatives.map((other) => ({
      purl: versioned(other.component, other.release),
      path: other.path,
      share: round(other.share),
      holders: other.facts.holders,
    })),
    family: match.family.map(({ component: other, release, path, share }) => ({
      purl: versioned(other, release),
      path,
      share: round(share),
    })),
    requiredHolders: required,
    documents,
    doubtfulHolders: facts.holders.filter((holder) => !required.includes(holder)),
  };
}

/**
 * The licence of the copied releases. Where the project changed it while the code that agrees stayed as it is, the same
 * code was published under both, and whoever has it may go by either.
 */
function licenseOf({ index, origin, component, facts, ...match }: OriginMatch): string | null {
  const typical = licenseAt(facts, documentsAt(component, match.release));
  const licenses = [match.lastRelease, match.release, match.firstRelease].map((release) =>
    release === match.release
      ? typical
      : changedLicense(index.factsOf(index.contentAt(origin, release)), component, release, match.release),
  );
  const distinct = [...new Set(licenses)];
  if (distinct.length === 1 || distinct.some((license) => license === null)) return typical;
  return distinct.map((license) => (/\s/.test(license as string) ? `(${license})` : license)).join(' OR ');
}

/** The licence at another release: what the file's own notice names there, else the component's where that changed. */
function changedLicense(
  facts: OriginFacts,
  component: IndexedComponent,
  release: number,
  typical: number,
): string | null {
  const there = documentsAt(component, release);
  const before = documentsAt(component, typical).license?.expression ?? null;
  const now = there.license?.expression ?? null;
  return !hasNotice(facts) && before !== null && now !== null && before !== now
    ? now
    : licenseAt(facts, there);
}

function licenseAt(facts: OriginFacts, { license }: ComponentDocuments): string | null {
  // A notice of its own that names no known licence is not overruled by the component's.
  return facts.license ?? (hasNotice(facts) ? null : (license?.expression ?? null));
}

/**
 * An in-tree origin as evidence.
 *
 * @param older true where the origin is known to be the older of the two files, and its header to speak for the code
 * @param holders holders that the origin names and the file does not
 */
export function inTreeEvidence(
  match: InTreeMatch,
  facts: OriginFacts,
  older: boolean,
  holders: readonly string[],
): OriginEvidence {
  const certain = older && match.share >= IN_TREE_CERTAIN_SHARE;
  return {
    ...facts,
    component: IN_TREE,
    purl: IN_TREE.purl,
    path: match.origin.path,
    url: null,
    releases: null,
    source: 'in-tree',
    share: round(match.share),
    margin: null,
    // Without knowing which of the two is older, nothing is more than a hint.
    confidence: certain ? 'high' : 'low',
    kind: match.verbatim ? 'verbatim' : 'modified',
    through: null,
    importsOnly: false,
    lengthRatio: null,
    regions: match.regions,
    alternatives: [],
    family: [],
    requiredHolders: certain ? holders : [],
    documents: NO_DOCUMENTS,
    doubtfulHolders: certain ? [] : holders,
  };
}

const IN_TREE = {
  purl: 'pkg:generic/in-tree',
  name: 'this repository',
  aliases: [],
  repository: null,
  license: null,
};

export function originReport(evidence: OriginEvidence): OriginReport {
  return {
    purl: evidence.purl,
    path: evidence.path,
    url: evidence.url,
    releases: evidence.releases,
    license: evidence.license,
    holders: evidence.holders,
    share: evidence.share,
    confidence: evidence.confidence,
    kind: evidence.kind,
    through: evidence.through,
    regions: evidence.regions,
    alternatives: evidence.alternatives.map(({ purl, path, share }) => ({ purl, path, share })),
    margin: evidence.margin,
    family:
      evidence.family.length === 0 ? null : { members: evidence.family, holders: evidence.requiredHolders },
    ...(evidence.neighbours === undefined ? {} : { neighbours: evidence.neighbours }),
  };
}

export function partReport(part: PartMatch): PartReport {
  const { block, index, origin, release, share, runnerUp, regions } = part;
  const component = index.component(origin);
  const path = index.path(origin, release);
  return {
    kind: block.kind,
    name: block.name,
    startLine: block.startLine,
    endLine: block.endLine,
    purl: versioned(component, release),
    path,
    url: permalink({ component, path, release, regions }),
    share: round(share),
    confidence: part.confidence,
    match: part.match,
    runnerUp: runnerUp === null ? null : partCandidate(runnerUp),
    family: part.family.map(partCandidate),
    margin: runnerUp === null ? null : round(share - runnerUp.share),
    regions,
  };
}

function partCandidate({ index, origin, release, share }: PartCandidate): CandidateReport {
  return {
    purl: versioned(index.component(origin), release),
    path: index.path(origin, release),
    share: round(share),
  };
}

/** Holders of the origin that every candidate which could as well be the origin names too. */
function holdersInCommon(facts: OriginFacts, rivals: readonly OriginFacts[]): string[] {
  const rivalKeys = rivals.map((rival) => new Set(rival.holders.map(holderKey)));
  return facts.holders.filter((holder) => rivalKeys.every((keys) => keys.has(holderKey(holder))));
}

/** What the component shipped at a release: the newest that it had by then. */
export function documentsAt({ documents }: IndexedComponent, release: number): ComponentDocuments {
  return documents.findLast(({ since }) => since <= release) ?? NO_DOCUMENTS;
}

export function versioned(component: IndexedComponent, release: number): string {
  return `${component.purl}@${component.releases[release]?.version ?? ''}`;
}

/** Address of the origin's lines, from the first region to the last; of the file where no line is known. */
function permalink({
  component,
  path,
  release,
  regions,
}: Pick<OriginMatch, 'component' | 'path' | 'release' | 'regions'>): string | null {
  if (component.permalink === null) return null;
  const place = originPlace(regions);
  const values: Record<string, string> = {
    tag: encodeURIComponent(component.releases[release]?.tag ?? ''),
    path: path.split('/').map(encodeURIComponent).join('/'),
    start: String(place?.start),
    end: String(place?.end),
  };
  const template = place === null ? component.permalink.replace(/#.*/, '') : component.permalink;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Shares are shown with two decimals; more would pretend to a precision that is not there. */
export function round(share: number): number {
  return Math.round(share * 100) / 100;
}
