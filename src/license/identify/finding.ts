/** What is found of licences in a document, and how places and ids of two findings compare. */

export interface LicenseFinding {
  /** SPDX id of a licence or an exception, or a LicenseRef; in a tag the expression as written. */
  readonly license: string;
  /**
   * `text`: its terms; `exception`: the words of an exception to a licence; `notice`: the standard words by which it is
   * applied; `tag`: SPDX-License-Identifier; `mention`: its name or address.
   */
  readonly kind: 'text' | 'exception' | 'notice' | 'tag' | 'mention';
  /** 0 to 1. */
  readonly confidence: number;
  /** Word for word what SPDX lists, but for what may be left out or filled in. */
  readonly exact: boolean;
  /** Where it stands in the document. */
  readonly start: number;
  readonly end: number;
}

/** Of a name that does not say which of several licences is meant. */
export const VAGUE = 0.5;
/** A sentence that names a licence, in UTF-16 units. */
export const LONGEST_NAME = 160;

export interface Range {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function common(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function size({ start, end }: Range): number {
  return end - start;
}

/** `gpl` of GPL-2.0-only, `bsd` of BSD-3-Clause */
export function family(id: string): string {
  return id.replace(/-\d.*$/, '').toLowerCase();
}

/** `bsd` of BSD-Source-Code */
export function firstName(id: string): string {
  return (/^[^-\s]*/.exec(id)?.[0] ?? '').toLowerCase();
}
