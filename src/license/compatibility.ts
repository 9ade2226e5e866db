/** Whether code under one license may be part of a work under another, by the table in `compatibility-table.ts`. */
import { GROUPS, PAIRS, REFUSALS, type Reach, type Refusal, VERSIONS } from './compatibility-table.ts';
import { choicesOf, textId } from './expression.ts';

export interface Compatibility {
  readonly ok: 'yes' | 'no' | 'unknown';
  /** In words, as the end of a sentence. */
  readonly why: string;
  /** Where that stands; null where nothing is known, or nothing needs a source. */
  readonly source: string | null;
  /** Where the answer is no: which license of the code, and what of it. */
  readonly refused: { readonly license: string; readonly because: Refusal } | null;
}

/** Which group of the table names the license; null where none does. */
export function reachOf(id: string): Reach | null {
  return groupOf(id)?.reach ?? null;
}

function groupOf(id: string): (typeof GROUPS)[number] | undefined {
  return GROUPS.find(({ ids }) => ids.includes(textId(id)));
}

const REASONS: Readonly<Record<'none' | 'notices' | 'files', string>> = {
  none: 'asks for nothing',
  notices: 'asks that its notices and its text are kept, whatever the whole is under',
  files: 'asks that its files stay under it, whatever the whole is under',
};

const REFUSED: Readonly<Record<Exclude<Reach, keyof typeof REASONS>, Refusal>> = {
  library: REFUSALS.library,
  work: REFUSALS.work,
  noncommercial: REFUSALS.noncommercial,
  unchanged: REFUSALS.unchanged,
  'use-restricted': REFUSALS.useRestricted,
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
    return unknown(`“${text.slice(0, 80)}” (${which}) is no SPDX expression that can be read`);
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
export function refusal(inbound: string, outbound: string): Refused | null {
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
  if (answer.refused === null) return null;
  const { license, because } = answer.refused;
  // As the code has it: `GPL-2.0-or-later`, not the version that was tried last.
  const written = owed.flat().find((id) => versionsOf(id).includes(license)) ?? license;
  return { license: written, because, source: answer.source };
}

/** Why a work does not take code in. */
export interface Refused {
  /** Of the licenses of the code, the one that is not met. */
  readonly license: string;
  readonly because: Refusal;
  readonly source: string | null;
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
  if (from === to) return allowed('both are the same license', null);
  if (group === undefined) return unknown(`nothing is known of what ${inbound} asks of a whole work`);
  const { reach, source } = group;
  if (reach === 'none') return allowed(`${inbound} ${REASONS[reach]}`, source);
  const named = PAIRS.find((row) => row.inbound.includes(from) && row.outbound.includes(to));
  if (named?.ok === 'yes') return allowed(`${inbound} into ${outbound}: ${named.why}`, named.source);
  if (named?.ok === 'no') return denied(inbound, named.why, named.source);
  const other = groupOf(to)?.reach;
  if (reach === 'notices' || reach === 'files')
    // A license that claims the whole must be known to take in what has conditions of its own.
    return reach === 'notices' || other === 'notices' || other === 'files'
      ? allowed(`${inbound} ${REASONS[reach]}`, source)
      : unknown(`whether ${outbound} takes in code under ${inbound} is not in the table`);
  // Two licenses that both limit use, or that no row knows, may say the same or not.
  if (other === undefined || (reach === other && other !== 'work' && other !== 'library'))
    return unknown(`whether ${outbound} meets what ${inbound} asks for is not in the table`);
  return denied(inbound, REFUSED[reach], source);
}

function allowed(why: string, source: string | null): Compatibility {
  return { ok: 'yes', why, source, refused: null };
}

function unknown(why: string): Compatibility {
  return { ok: 'unknown', why, source: null, refused: null };
}

function denied(license: string, because: Refusal, source: string): Compatibility {
  return { ok: 'no', why: `${license} ${because}`, source, refused: { license, because } };
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
