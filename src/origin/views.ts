/**
 * The two views of a file (design §7): its tokens with their names, and with every name blanked. The first names
 * origins and tells siblings apart; the second still sees a copy of which every name was changed.
 */
import type { Language } from '../source/languages.ts';
import type { LexedSource } from '../source/lexed-source.ts';
import { blankNames, type Vocabulary } from '../source/vocabulary.ts';
import { type FingerprintOptions, type Fingerprints, fingerprint } from './fingerprint.ts';

export const VIEWS = ['names', 'shapes'] as const;
export type View = (typeof VIEWS)[number];

/** What decides which fingerprints a file has. Part of an index's identity: both sides must use the same. */
export type ViewOptions = { readonly [view in View]: FingerprintOptions };

export type FilePrints = { readonly [view in View]: Fingerprints };

/** Chosen by measurement: see docs/how-it-decides.md. */
export const DEFAULT_OPTIONS: ViewOptions = {
  names: { k: 20, window: 10, minDistinct: 9 },
  shapes: { k: 16, window: 32, minDistinct: 8 },
};

const NONE: Fingerprints = { hashes: new Uint32Array(0), positions: new Uint32Array(0) };

/** The second view is made when it is first asked for: where names explain a file, it is not. */
export function filePrints(lexed: LexedSource, { vocabulary }: Language, options: ViewOptions): FilePrints {
  let shapes: Fingerprints | null = vocabulary === null ? NONE : null;
  return {
    names: fingerprint(lexed.tokens, options.names),
    get shapes() {
      shapes ??= fingerprint(blankNames(lexed.tokens, vocabulary as Vocabulary), options.shapes);
      return shapes;
    },
  };
}
