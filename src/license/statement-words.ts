/**
 * The words of a document as known statements of licences are compared by: letters and digits, case folded. Words that no
 * statement has (names, code) are passed over, and so are words of markup; both are counted, since some statements may not
 * be interrupted. Unlike hashedWords this knows no lines: what is at issue are exact words.
 */

import { hashedOn, isEscaped, SEED } from './words.ts';

export interface StatementWords {
  /** 32-bit hash of each word that some statement has. */
  readonly hashes: Uint32Array;
  /** Where each of them begins and ends in the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where other words stand between this word and the next one, 2 where words of markup do, 3 both. */
  readonly between: Uint8Array;
}

/** What a dictionary says of a word: the hash it counts as; 0 of unknown words, `MARKUP` of what is left out. */
export interface Dictionary {
  readonly lookUp: (hash: number) => number;
}
export const UNKNOWN = 0;
export const MARKUP = 1;

const PLUS = 43;
const LETTER = /[\p{L}\p{N}]/u;

function isWordCode(code: number, text: string, at: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return LETTER.test(text.charAt(at));
}

/** Calls back with every word: letters and digits, and one "+" within or behind ("GPL2+"). */
export function eachWord(text: string, visit: (hash: number, start: number, end: number) => void): void {
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (isEscaped(text, i)) {
      i += 2;
      continue;
    }
    if (!isWordCode(code, text, i)) {
      i++;
      continue;
    }
    const start = i;
    let hash = SEED;
    let plus = false;
    while (i < text.length) {
      const unit = text.charCodeAt(i);
      if (unit === PLUS) {
        if (plus) break;
        plus = true;
      } else if (!isWordCode(unit, text, i)) break;
      hash = hashedOn(hash, text, i++);
    }
    visit(hash >>> 0, start, i);
  }
}

export function statementWords(text: string, { lookUp }: Dictionary): StatementWords {
  const most = (text.length >> 1) + 1;
  const hashes = new Uint32Array(most);
  const starts = new Uint32Array(most);
  const ends = new Uint32Array(most);
  const between = new Uint8Array(most);
  let count = 0;
  eachWord(text, (hash, start, end) => {
    const known = lookUp(hash);
    if (known === UNKNOWN || known === MARKUP) {
      if (count > 0) between[count - 1] = (between[count - 1] as number) | (known === MARKUP ? 2 : 1);
      return;
    }
    hashes[count] = known;
    starts[count] = start;
    ends[count] = end;
    count++;
  });
  return {
    hashes: hashes.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    between: between.subarray(0, count),
  };
}
