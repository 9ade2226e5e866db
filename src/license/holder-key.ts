/**
 * When two names mean the same copyright holder. Names are kept as they are written, for people, and compared by a key,
 * for the program: equal keys, and nothing less, mean the same holder. `docs/holders.md` tells it in words.
 */
import { holdersIn } from './copyright.ts';
import { HOLDER_ALIASES } from './holder-aliases.ts';

/** Words that carry no identity: legal forms, groups of people, articles. */
const IDLE = new Set(
  'the a an and or of by to its their all other inc incorporated corp corporation llc ltd limited co company gmbh plc pte affiliates affiliate affiliated subsidiaries contributors contributor authors author teams team rights reserved org organization holder holders present s project developers developer'.split(
    ' ',
  ),
);
/** Letters that Unicode does not take apart into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** The words of a name, folded: without case, accents, punctuation and what stands in brackets. */
export function identityWords(name: string): string[] {
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[øłđðßæœıþ]/g, (letter) => BASE_LETTERS[letter] ?? letter)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/['’]s\b/g, '');
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The words that tell a holder from others; all of them where none does. */
function tellingWords(name: string): readonly string[] {
  const words = identityWords(name);
  const telling = words.filter((word) => !IDLE.has(word));
  return telling.length > 0 ? telling : words;
}

/** Spaces are no matter of identity: "Hugging Face", "HuggingFace". */
function spelling(name: string): string {
  return tellingWords(name).join('');
}

const HOLDER_OF = new Map(
  HOLDER_ALIASES.flatMap(({ holder, spelled }) => {
    const key = spelling(holder);
    return [holder, ...spelled].map((name) => [spelling(name), key] as const);
  }),
);

/** Keys of names met before: the same few names stand in thousands of headers. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 20_000;

/** What two spellings of one holder have in common; equal keys mean the same holder. */
export function holderKey(name: string): string {
  let key = KEYS.get(name);
  if (key === undefined) {
    const bare = spelling(name);
    key = HOLDER_OF.get(bare) ?? bare;
    if (KEYS.size >= MOST_KEYS) KEYS.clear();
    KEYS.set(name, key);
  }
  return key;
}

/** Statements as far as comparing holders needs them. */
export interface NamesHolders {
  readonly statements: readonly { readonly text: string; readonly holders: readonly string[] }[];
}

/** Whether the statements name the expected holder, under whatever spelling. */
export function satisfies(expected: string, { statements }: NamesHolders): boolean {
  if (isNamed(expected, statements)) return true;
  // What an index recorded may have been read by an older parser: one name that is read as several today, or the group
  // that one word binds together ("A, B and C Authors") and that may be listed one by one.
  for (const names of [holdersIn(expected), expected.split(/\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+/i)]) {
    const parts = names.filter((name) => spelling(name) !== '');
    if (
      (parts.length > 1 || parts[0] !== expected) &&
      parts.length > 0 &&
      parts.every((part) => isNamed(part, statements))
    )
      return true;
  }
  return false;
}

function isNamed(expected: string, statements: NamesHolders['statements']): boolean {
  const key = holderKey(expected);
  if (key === '') return false;
  for (const { holders } of statements)
    for (const holder of holders) if (holderKey(holder) === key) return true;
  return statements.some(({ text }) => standsAlone(expected, text));
}

/**
 * Whether a statement has the name between other names, where the names were parted elsewhere: it begins behind the
 * years, a comma or "and", and ends before such a mark. "Not-HuggingFace Inc." and "Friends of HuggingFace" do not
 * name HuggingFace.
 */
function standsAlone(name: string, text: string): boolean {
  const words = identityWords(name);
  if (words.length === 0) return false;
  let folded = FOLDED.get(text);
  if (folded === undefined) {
    folded = foldedText(text);
    if (FOLDED.size >= MOST_KEYS) FOLDED.clear();
    FOLDED.set(text, folded);
  }
  const wanted = words.join(' ');
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const before = folded.slice(0, at);
    const behind = folded.slice(at + wanted.length);
    if (BEGINS.test(before) && ENDS.test(behind)) return true;
  }
  return false;
}

const FOLDED = new Map<string, string>();

/** A statement folded like a name, with the marks that part names. */
function foldedText(text: string): string {
  return text
    .replace(/<[^<>]*>|\bhttps?:\/\/\S+/g, ' ; ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[øłđðßæœıþ]/g, (letter) => BASE_LETTERS[letter] ?? letter)
    .replace(/\(c\)/g, ' © ')
    .replace(/['’]s\b/g, '')
    .replace(/\s*\([^()]*\)/g, ' ')
    .replace(/\s*[,;&]\s*/g, ' ; ')
    .replace(/[^\p{L}\p{N};©-]+/gu, ' ')
    .replace(/\s-+\s/g, ' ; ');
}
const BEGINS = /(?:^|[;©]|\b(?:19|20)\d\d|\b(?:copyright|by|and|present))\s*(?:the\s+)?$/;
const ENDS =
  /^\s*(?:(?:inc|incorporated|llc|ltd|limited|corp|corporation|co|company|gmbh|teams?|authors?|contributors|affiliates)\b\s*)*(?:$|;|(?:and|all\s+rights|the|19\d\d|20\d\d|licensed)\b)/;

/** Those of `expected` that the statements do not name. */
export function missingHolders(expected: readonly string[], notices: NamesHolders): string[] {
  return expected.filter((holder) => !satisfies(holder, notices));
}
