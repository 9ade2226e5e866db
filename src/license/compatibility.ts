/** Whether code under one license may be part of a work under another, by the table in `compatibility-table.ts`. */
import { GROUPS, PAIRS, type Reach, VERSIONS } from './compatibility-table.ts';
import { choicesOf, textId } from './expression.ts';

export interface Compatibility {
  readonly ok: 'yes' | 'no' | 'unknown';
  /** In words, as the end of a sentence. */
  readonly why: string;
  /** Where that stands; null where nothing is known, or nothing needs a source. */
  readonly source: string | null;
}

/** Which group of the table names the license; null where none does. */
export function reachOf(id: string): Reach | null {
  return groupOf(id)?.reach ?? null;
}

function groupOf(id: string): (typeof GROUPS)[number] | undefined {
  return GROUPS.find(({ ids }) => ids.includes(textId(id)));
}

const REASONS: Readonly<Record<Reach, string>> = {
  none: 'asks for nothing',
  notices: 'asks that its notices and its text are kept, whatever the whole is under',
  files: 'asks that its files stay under it, whatever the whole is under',
  library: 'asks that what is made from the library stays under it',
  work: 'asks that the whole work stands under it',
  noncommercial: 'does not allow commercial use, which the other license allows',
  unchanged: 'does not allow changed copies to be handed on',
  'use-restricted': 'asks that its limits of use are passed on, and the other license has none',
};

/**
 * Whether code under `inbound` may be part of a work that is handed on under `outbound`; both SPDX expressions. The code
 * keeps its notices in either case. Of an `OR` inbound the best choice counts; of an `OR` outbound every choice, since
 * whoever takes the work may choose. An exception (`WITH`) only adds permissions, and is left out of account.
 */
export function compatible(inbound: string, outbound: string): Compatibility {
  const owed = choicesOf(inbound);
  const offered = choicesOf(outbound);
  if (owed === null || offered === null) {
    const [which, text] = owed === null ? ['inbound', inbound] : ['outbound', outbound];
    return {
      ok: 'unknown',
      why: `“${text.slice(0, 80)}” (${which}) is no SPDX expression that can be read`,
      source: null,
    };
  }
  return worst(
    offered
      .flatMap(versioned)
      .map((whole) => best(owed.flatMap(versioned).map((part) => together(part, whole)))),
  );
}

/**
 * Why no choice of `outbound` takes in code under `inbound`, versions of "or later" included; null where one may, or
 * where nothing is known. Other than for `compatible`, it is enough that the work can be handed on in one way. What names
 * the license of the code itself (`GPL-2.0-only AND Apache-2.0`) says that it has parts, and an exception may allow it.
 */
export function refusal(inbound: string, outbound: string): Compatibility | null {
  const owed = choicesOf(inbound);
  const offered = choicesOf(outbound);
  if (owed === null || offered === null || / WITH /i.test(outbound)) return null;
  const named = new Set(offered.flat().map(textId));
  if (owed.flat().some((id) => named.has(textId(id)))) return null;
  const answer = best(
    offered
      .flatMap(versioned)
      .map((whole) => best(owed.flatMap(versioned).map((part) => together(part, whole)))),
  );
  return answer.ok === 'no' ? answer : null;
}

/** All licenses of a choice apply to the code; so each must be fine. */
function together(part: readonly string[], whole: readonly string[]): Compatibility {
  return worst(part.map((id) => intoWhole(id, whole)));
}

/** A work under several licenses has parts under each; one that takes the code is enough, unless another claims all of it. */
function intoWhole(id: string, whole: readonly string[]): Compatibility {
  const answers = whole.map((out) => ({ out, answer: pair(id, out) }));
  const refused = answers.find(({ out, answer }) => answer.ok === 'no' && groupOf(out)?.reach === 'work');
  return refused?.answer ?? best(answers.map(({ answer }) => answer));
}

function pair(inbound: string, outbound: string): Compatibility {
  const from = textId(inbound);
  const to = textId(outbound);
  const group = groupOf(from);
  if (from === to) return { ok: 'yes', why: 'both are the same license', source: null };
  if (group === undefined)
    return { ok: 'unknown', why: `nothing is known of what ${inbound} asks of a whole work`, source: null };
  if (group.reach === 'none') return { ok: 'yes', why: `${inbound} ${REASONS.none}`, source: group.source };
  const named = PAIRS.find((row) => row.inbound.includes(from) && row.outbound.includes(to));
  if (named !== undefined)
    return { ok: named.ok, why: `${inbound} into ${outbound}: ${named.why}`, source: named.source };
  const other = groupOf(to)?.reach;
  const because = { why: `${inbound} ${REASONS[group.reach]}`, source: group.source };
  if (group.reach === 'notices' || group.reach === 'files')
    // A license that claims the whole must be known to take in what has conditions of its own.
    return group.reach === 'notices' || other === 'notices' || other === 'files'
      ? { ok: 'yes', ...because }
      : {
          ok: 'unknown',
          why: `whether ${outbound} takes in code under ${inbound} is not in the table`,
          source: null,
        };
  // Two licenses that both limit use, or that no row knows, may say the same or not.
  if (other === undefined || (group.reach === other && other !== 'work' && other !== 'library'))
    return {
      ok: 'unknown',
      why: `whether ${outbound} meets what ${inbound} asks for is not in the table`,
      source: null,
    };
  return { ok: 'no', ...because };
}

/** A choice with each "or later" license written out as the versions that exist. */
function versioned(choice: readonly string[]): string[][] {
  return choice.reduce<string[][]>(
    (lists, id) => {
      const versions = versionsOf(id);
      return lists.flatMap((list) => versions.map((version) => [...list, version])).slice(0, MOST_CHOICES);
    },
    [[]],
  );
}

const MOST_CHOICES = 64;

function versionsOf(id: string): string[] {
  const match = /^([AL]?GPL)-(\d\.\d)(?:-or-later|\+)$/.exec(id);
  const known = match === null ? undefined : VERSIONS[match[1] as string];
  if (match === null || known === undefined) return [id];
  return known
    .filter((version) => Number(version) >= Number(match[2]))
    .map((version) => `${match[1]}-${version}-only`);
}

const ORDER = ['yes', 'unknown', 'no'] as const;

function best(answers: readonly Compatibility[]): Compatibility {
  return [...answers].sort((a, b) => ORDER.indexOf(a.ok) - ORDER.indexOf(b.ok))[0] as Compatibility;
}

function worst(answers: readonly Compatibility[]): Compatibility {
  return [...answers].sort((a, b) => ORDER.indexOf(b.ok) - ORDER.indexOf(a.ok))[0] as Compatibility;
}
