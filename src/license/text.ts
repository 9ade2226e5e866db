/**
 * Recognises the full text of licences inside a document, wherever it stands and whatever stands around it, by the
 * share of the licence's word shingles that the document contains. A short notice ("Licensed under the Apache
 * License …") is not the text.
 */
import fingerprints from '../../data/license-fingerprints.json' with { type: 'json' };

export interface LicenseText {
  /**
   * SPDX id; GNU licences without `-only` or `-or-later`, whose text is one. `LicenseRef-Modified-MIT` and its like
   * where the document adds conditions of its own.
   */
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
    .map(({ sketch, containment }) => ({ id: variantOf(bsdVariant(sketch.id, text), text), containment }));
}

/** The id under which a text stands that adds something to the licence it holds. */
function variantOf(id: string, text: string): string {
  // In a collection each text would have to be told from what belongs to the next.
  if ((text.match(GRANTS) ?? []).length > 1) return id;
  if (id === 'MIT' && NO_ADVERTISING.test(text)) return 'X11';
  return saysModified(id, text) || (SHORT_TEXTS.has(id) && addsConditions(text))
    ? `LicenseRef-Modified-${id}`
    : id;
}

/** How licences begin to grant. */
const GRANTS =
  /\bpermission\s+is\s+(?:hereby\s+)?granted\b|\bpermission\s+to\s+use,\s+copy\b|\bredistribution\s+and\s+use\s+in\s+source\b|\bgrant\s+of\s+copyright\s+licen[cs]e\b/gi;
const NO_ADVERTISING =
  /\bnames?\b.{1,120}?\bshall\s+not\s+be\s+used\s+in\s+advertising\s+or\s+otherwise\s+to\s+promote\b/is;

/** Licences that are kept with all their shingles, so that what stands beside them can be told; the GNU ones are not. */
const SHORT_TEXTS = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Zlib', 'BSL-1.0']);

/** Whether the document says in words that it is not the licence as it is known. ("Modified BSD" is one that is known.) */
function saysModified(id: string, text: string): boolean {
  const name = /^(?:MIT|ISC|Apache|MPL|Zlib)/.exec(id)?.[0];
  if (/\bcommons\s+clause\b/i.test(text)) return true;
  if (name === undefined) return false;
  return (
    new RegExp(`^\\W*(?:an?\\s+|the\\s+)?(?:modified|amended|restricted)\\s+${name}\\b`, 'im').test(text) ||
    new RegExp(
      `\\blicen[cs]e\\s+is\\b[^.]{0,40}\\bbased\\s+on\\b[^.]{0,20}\\b${name}\\b.{0,120}?\\bmodifications?\\b`,
      'is',
    ).test(text)
  );
}

/** Words by which a sentence asks for something. */
const ASKS =
  /\b(?:shall|must|may\s+not|cannot|prohibited|forbidden|required|requires?|non-?commercial(?:ly)?|only\s+(?:for|if|when)|except\s+(?:for|that|as)|unless|not\s+be\s+used)\b/i;
/** A heading, a line drawn across, or a copyright line: what follows is another work's. */
const ANOTHER = /^\s*(?:[-=*_#~]{3,}|#|copyright\b|\(c\)|©|(?:the\s+)?[\w .-]{0,60}licen[cs]e\W*$)/i;

/**
 * Whether a condition stands inside the text of a licence, or in the paragraph right behind it. What is not covered by
 * words of any known licence is looked at; a filled-in name asks for nothing.
 */
function addsConditions(text: string): boolean {
  const words = [...text.replace(/[’‘`]/g, "'").matchAll(/[\p{L}\p{N}]+/gu)];
  const known = new Uint8Array(words.length);
  shingles(text).forEach((hash, i) => {
    if (licenseSketches().some(({ id, hashes }) => SHORT_TEXTS.has(id) && hashes.has(hash)))
      known.fill(1, i, i + SHINGLE);
  });
  const first = known.indexOf(1);
  const last = known.lastIndexOf(1);
  if (first < 0) return false;
  const strange = (from: number, to: number): string => {
    const end = words[to - 1] as RegExpExecArray;
    return text.slice((words[from] as RegExpExecArray).index, end.index + end[0].length);
  };
  for (let i = first; i < last; ) {
    let to = i;
    while (known[to] === 0) to++;
    if (to > i && to - i <= LONGEST_CLAUSE && !OWN_WORDS.test(strange(i, to)) && ASKS.test(strange(i, to)))
      return true;
    i = to + 1;
  }
  const end = words[last] as RegExpExecArray;
  const [rest = ''] = text
    .slice(end.index + end[0].length)
    .replace(/^[^\p{L}\p{N}\n]*/u, '')
    .trimStart()
    .split(/\n[\s*#/]*\n/);
  return !ANOTHER.test(rest) && (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= SHINGLE && ASKS.test(rest);
}

/** What is longer between two licences is prose about something else. */
const LONGEST_CLAUSE = 120;
/** Words of the licences themselves, which stand beside a name that was filled in. */
const OWN_WORDS =
  /\bshall\b.{0,200}\bbe\s+(?:liable|included)\b|\bneither\b|\bnames?\s+of\b|\bendorse\b|\bmust\s+(?:retain|reproduce)\b|\bpermission\b/is;

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
