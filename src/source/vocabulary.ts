/** The second view of code (design §7): the same tokens with every name blanked. */
import { hashBytes, hashOf, NUMBER_TOKEN, STRING_TOKEN } from './lexing.ts';

/** Stands for every name. */
export const NAME_TOKEN = 0x4e41_4d45;

/** Tokens of a language that are no names: keywords, operators, literals. */
export interface Vocabulary {
  has(token: number): boolean;
}

/**
 * @param keywords separated by spaces
 * @param operators those of more than one byte; a single byte is its own token
 */
export function vocabulary(keywords: string, operators: readonly string[]): Vocabulary {
  const tokens = [
    STRING_TOKEN,
    NUMBER_TOKEN,
    ...keywords.split(' ').map(hashOf),
    ...operators.map((text) => hashBytes(Buffer.from(text), 0, text.length)),
  ];
  // Open addressing, sparse: this is asked for every token of every file.
  const slots = new Uint32Array(4096);
  const mask = slots.length - 1;
  const slotOf = (token: number): number => {
    let slot = Math.imul(token, 0x9e3779b1) >>> 20;
    while (slots[slot] !== 0 && slots[slot] !== token) slot = (slot + 1) & mask;
    return slot;
  };
  for (const token of tokens) slots[slotOf(token)] = token;
  return { has: (token) => token < 256 || slots[slotOf(token)] === token };
}

/** The tokens with every name blanked. */
export function blankNames(tokens: Uint32Array, known: Vocabulary): Uint32Array {
  const out = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as number;
    out[i] = known.has(token) ? token : NAME_TOKEN;
  }
  return out;
}
