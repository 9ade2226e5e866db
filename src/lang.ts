/** Languages in which Colophon speaks to people. */
export const LANGS = ['en', 'ko'] as const;
export type Lang = (typeof LANGS)[number];

/**
 * The form of a dictionary: the same texts, and texts that take the same values. A dictionary of another language is
 * declared with it, so that a text which is missing there does not compile.
 */
export type Worded<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Worded<T[K]>;
};
