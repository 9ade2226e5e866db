/**
 * The words of a document as hashes, as licence texts are compared by: letters and digits only, case folded, spellings
 * that SPDX calls equivalent made one, marks of lists and comments left out.
 */

export interface Words {
  /** 32-bit hash of each word. */
  readonly hashes: Uint32Array;
  /** Where each word begins and ends in the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** 32-bit FNV-1a. */
export function wordHash(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** The hash of a word that goes on with the character at a place, in lower case. */
export function hashedOn(hash: number, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 128) return Math.imul(hash ^ text.charAt(at).toLowerCase().charCodeAt(0), PRIME);
  return Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), PRIME);
}

/** Spellings that count as one: SPDX license list, equivalentwords.txt, as far as they are single words; and addresses. */
const EQUIVALENT: ReadonlyMap<number, number> = new Map(
  [
    'acknowledgement acknowledgment',
    'analogue analog',
    'analyse analyze',
    'artefact artifact',
    'authorisation authorization',
    'authorised authorized',
    'calibre caliber',
    'cancelled canceled',
    'capitalisations capitalizations',
    'catalogue catalog',
    'categorise categorize',
    'centre center',
    'emphasised emphasized',
    'favour favor',
    'favourite favorite',
    'fulfil fulfill',
    'fulfilment fulfillment',
    'https http',
    'initialise initialize',
    'judgment judgement',
    'labelling labeling',
    'labour labor',
    'licence license',
    'licences licenses',
    'licenced licensed',
    'maximise maximize',
    'merchantibility merchantability',
    'modelled modeled',
    'modelling modeling',
    'offence offense',
    'optimise optimize',
    'organisation organization',
    'organise organize',
    'owner holder',
    'owners holders',
    'practise practice',
    'programme program',
    'realise realize',
    'recognise recognize',
    'signalling signaling',
    'utilisation utilization',
    'whilst while',
    'wilful wilfull',
  ].map((pair) => {
    const [from, to] = pair.split(' ') as [string, string];
    return [wordHash(from), wordHash(to)] as const;
  }),
);
/** Left out wherever they stand: the beginning of addresses, comment words at the beginning of lines. */
const NOTHING: ReadonlySet<number> = new Set(['www'].map(wordHash));
const COMMENT_WORDS: ReadonlySet<number> = new Set(['dnl', 'rem'].map(wordHash));

const NEWLINE = 10;
const RETURN = 13;
const BACKSLASH = 92;
const LETTER = /[\p{L}\p{N}]/u;

/** What a character is to a word. 0: ends it; 1: part of it; 2: a word by itself (scripts that are written without spaces). */
function kindOf(code: number, text: string, at: number): 0 | 1 | 2 {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) ? 1 : 0;
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)) return 2;
  return LETTER.test(text.charAt(at)) ? 1 : 0;
}

export function hashedWords(text: string): Words {
  // No text has more words than every second character, and one.
  const most = (text.length >> 1) + 2;
  // Scripts without spaces have a word a character.
  let hashes = new Uint32Array(most);
  let starts = new Uint32Array(most);
  let ends = new Uint32Array(most);
  let count = 0;
  let lineStart = true;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE || code === RETURN) {
      lineStart = true;
      i++;
      continue;
    }
    if (isEscaped(text, i)) {
      lineStart = true;
      i += 2;
      continue;
    }
    const kind = kindOf(code, text, i);
    if (kind === 0) {
      i++;
      continue;
    }
    const start = i;
    let hash = SEED;
    if (kind === 2) hash = Math.imul(hash ^ text.charCodeAt(i++), PRIME);
    else
      do {
        hash = hashedOn(hash, text, i++);
      } while (i < text.length && kindOf(text.charCodeAt(i), text, i) === 1);
    hash >>>= 0;
    if (lineStart) {
      if (isBullet(text, start, i) || COMMENT_WORDS.has(hash)) continue;
      lineStart = false;
    }
    if (NOTHING.has(hash) || isCopyrightMark(text, start, i)) continue;
    if (count === hashes.length) {
      hashes = grown(hashes);
      starts = grown(starts);
      ends = grown(ends);
    }
    hashes[count] = EQUIVALENT.get(hash) ?? hash;
    starts[count] = start;
    ends[count] = i;
    count++;
  }
  return {
    hashes: hashes.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const out = new Uint32Array(array.length * 2);
  out.set(array);
  return out;
}

/** Whether `\n`, `\r` or `\t` stands at a place: inside a string literal it is blank space, and its letter part of no word. */
export function isEscaped(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== BACKSLASH) return false;
  const code = text.charCodeAt(at + 1);
  return code === 110 || code === 114 || code === 116;
}

/** "1." "a)" "iv." at the beginning of a line: other editions number otherwise, or not at all. */
function isBullet(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end);
  if (end - start > 4 || (after !== 46 && after !== 41)) return false;
  return end - start === 1 || /^(?:\d{1,2}|[ivx]+)$/i.test(text.slice(start, end));
}

/** The letter of "(c)". */
function isCopyrightMark(text: string, start: number, end: number): boolean {
  return (
    end - start === 1 &&
    (text.charCodeAt(start) | 32) === 99 &&
    text.charCodeAt(start - 1) === 40 &&
    text.charCodeAt(end) === 41
  );
}
