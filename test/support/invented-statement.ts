/** Statements of licenses made from words of one's own. */
import { RollingHash, type Statement } from '../../src/license/statement-index.ts';
import { eachWord } from '../../src/license/statement-words.ts';
import { wordHash } from '../../src/license/words.ts';

/** Words that documents hold as markup; a statement is without them. */
export const MARKUP = ['br', 'para'];

/** Hashes of a text's words, in their order, without markup. */
export function hashesOf(text: string): number[] {
  const out: number[] = [];
  eachWord(text, (hash) => {
    if (!MARKUP.some((word) => wordHash(word) === hash)) out.push(hash);
  });
  return out;
}

export function inventedStatement(text: string, license: string, more: Partial<Statement> = {}): Statement {
  const hashes = Uint32Array.from(hashesOf(text));
  const rolling = new RollingHash(hashes, hashes.length);
  return {
    kind: 'notice',
    license,
    relevance: 100,
    continuous: false,
    markup: false,
    whole: [],
    length: hashes.length,
    anchor: rolling.anchor(0, hashes.length),
    hash: rolling.hash(0, hashes.length),
    check: rolling.check(0, hashes.length),
    ...more,
  };
}
