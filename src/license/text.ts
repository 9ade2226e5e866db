/**
 * Recognises the full text of licences inside a document, wherever it stands and whatever stands around it, by the
 * share of the licence's word shingles that the document contains. A short notice ("Licensed under the Apache
 * License …") is not the text.
 */
import fingerprints from '../../data/license-fingerprints.json' with { type: 'json' };

export interface LicenseText {
  /** SPDX id; GNU licences without `-only` or `-or-later`, whose text is one. */
  readonly id: string;
  /** Share of the licence's text that the document contains, 0 to 1. */
  readonly containment: number;
}

/** Words a shingle. Six words in a row are hardly ever the same by chance. */
const SHINGLE = 6;
/**
 * A text counts as present from this share on. Real copies that leave out the title, fill in names or number their
 * clauses keep 0.9 and more; a short notice has less than 0.2.
 */
const PRESENT = 0.86;
/** Of two texts that share most of their words, the one with less evidence of its own is dropped. */
const EXPLAINED = 0.9;

/** 32-bit hashes of all runs of six words; letters and digits only, case folded. */
export function shingles(text: string): Uint32Array {
  const words =
    text
      .toLowerCase()
      .replace(/[’‘`]/g, "'")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(wordHash);
  const out = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let i = 0; i < out.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = 0; j < SHINGLE; j++)
      hash = Math.imul(hash ^ (hashes[i + j] as number), 0x01000193) ^ (hash >>> 15);
    out[i] = hash;
  }
  return out;
}

function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

interface Sketch {
  readonly id: string;
  readonly hashes: ReadonlySet<number>;
}
let sketches: readonly Sketch[] | null = null;

function licenseSketches(): readonly Sketch[] {
  sketches ??= fingerprints.licenses.map(({ id, hashes }) => ({
    id,
    hashes: new Set(hashes.split(' ').map((hash) => Number.parseInt(hash, 36))),
  }));
  return sketches;
}

/** Whether the text of this licence would be recognised; the id as `LicenseText` has it. */
export function isKnownText(id: string): boolean {
  return licenseSketches().some((sketch) => sketch.id === id);
}

/** The licence texts that a document contains in full, the most certain first. */
export function identifyLicenseTexts(text: string): LicenseText[] {
  // Comment marks in front of every line would not hurt, being no words; line numbers would, and do not occur.
  const document = new Set(shingles(text));
  if (document.size === 0) return [];
  const candidates = licenseSketches()
    .map((sketch) => ({ sketch, containment: shareIn(sketch.hashes, document) }))
    .filter(({ containment }) => containment >= PRESENT)
    .sort((a, b) => b.containment - a.containment || b.sketch.hashes.size - a.sketch.hashes.size);

  const accepted: typeof candidates = [];
  for (const candidate of candidates) {
    const own = [...candidate.sketch.hashes].filter(
      (hash) => !accepted.some(({ sketch }) => sketch.hashes.has(hash)),
    );
    // What only this text contains must be there as well.
    if (own.length >= 3 ? shareIn(new Set(own), document) >= PRESENT : accepted.length === 0)
      accepted.push(candidate);
  }
  return accepted
    .filter(
      (candidate) =>
        !accepted.some(
          (other) =>
            other !== candidate &&
            other.sketch.hashes.size > candidate.sketch.hashes.size &&
            shareIn(candidate.sketch.hashes, other.sketch.hashes) >= EXPLAINED,
        ),
    )
    .map(({ sketch, containment }) => ({ id: bsdVariant(sketch.id, text), containment }));
}

/** The third clause of the BSD licence names the holder, so no two copies of it have the same words. */
function bsdVariant(id: string, text: string): string {
  if (!/^BSD-[23]-Clause$/.test(id)) return id;
  if (/advertising\s+materials\s+mentioning\s+features/i.test(text)) return 'BSD-4-Clause';
  return /endorse\s+or\s+promote\s+products\s+derived\s+from/i.test(text) ? 'BSD-3-Clause' : 'BSD-2-Clause';
}

function shareIn(part: ReadonlySet<number>, whole: ReadonlySet<number>): number {
  let inside = 0;
  for (const hash of part) if (whole.has(hash)) inside++;
  return part.size === 0 ? 0 : inside / part.size;
}
