/**
 * Which model licences' texts a document holds in full, by their titles, wording of their own, and length. For texts
 * of which no fingerprint is at hand; those that `identifyLicenseTexts` knows are told by it.
 */
import type { LicenseEntry, TextMarks } from './catalogue/entry.ts';
import { MODEL_LICENSES } from './catalogue/models.ts';
import { plainWords } from './plain-words.ts';

/** A copy with less than this share of the words is a summary or a link. */
const WHOLE = 0.8;

interface Sketch {
  readonly entry: LicenseEntry;
  readonly titles: readonly string[];
  readonly marks: readonly string[];
  readonly words: number;
}
let sketches: readonly Sketch[] | null = null;

function modelSketches(): readonly Sketch[] {
  sketches ??= MODEL_LICENSES.flatMap((entry) =>
    entry.text === undefined ? [] : [sketch(entry, entry.text)],
  );
  return sketches;
}

function sketch(entry: LicenseEntry, { titles, marks, words }: TextMarks): Sketch {
  return { entry, titles: titles.map(plainWords), marks: marks.map(plainWords), words };
}

/** Ids of the catalogue. */
export function modelLicensesIn(text: string): string[] {
  const least = Math.min(...modelSketches().map(({ words }) => words)) * WHOLE;
  // No text has shorter words than two letters and a blank, on average.
  if (text.length < least * 3) return [];
  const plain = plainWords(text);
  const count = plain.split(' ').length - 2;
  const found = modelSketches().filter(
    ({ titles, marks, words }) =>
      count >= words * WHOLE &&
      titles.some((title) => plain.includes(title)) &&
      marks.every((mark) => plain.includes(mark)),
  );
  return found.map(({ entry }) => entry.id);
}
