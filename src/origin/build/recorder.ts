/**
 * Names the code that turns files into records (lexers, notices, fingerprints), so that what another version of it
 * kept in a cache is never taken for its own. `scripts/bundle.mjs` puts the digest of that code in; run from `src/`,
 * where it may change from run to run, nothing is kept.
 */
declare const COLOPHON_RECORDER: string | undefined;

export const RECORDER: string | null = typeof COLOPHON_RECORDER === 'string' ? COLOPHON_RECORDER : null;
