/**
 * Licence notices inside comments: the paragraph that says under which licence a file stands, an SPDX tag, or the
 * terms themselves. A mention of a licence in passing is none of these.
 */

export interface NoticeSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'header' | 'text';
  /** SPDX expression or LicenseRef; null where the notice does not say which licence it means. */
  readonly license: string | null;
  /** Where it leaves the licence to the project's LICENSE file. */
  readonly pointer?: LicensePointer;
}

/** "… licensed under the BSD license found in the LICENSE file in the root directory of this source tree." */
export interface LicensePointer {
  /** What the licence is called there, as ids begin: `BSD`; null where it says nothing but where to find it. */
  readonly family: string | null;
}

/** Names of licences as notices write them; the first that matches at the earliest place wins. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /apache\.org\/licenses\/LICENSE-2\.0|\bapache[\s-]*(?:software\s+)?(?:licen[cs]e)?[\s,(-]*(?:version|ver\.?|v\.?)?\s*2(?:\.0)?(?![\d.]*\d)|\bApache\s*(?:许可证|授权协议|라이선스|ライセンス)/i,
    'Apache-2.0',
  ],
  [/\bGNU\s+(?:Affero)\s+(?:General\s+Public\s+Licen[cs]e|GPL)|\bAGPL/i, 'AGPL'],
  [/\bGNU\s+(?:Lesser|Library)\s+(?:General\s+Public\s+Licen[cs]e|GPL)|\bLGPL/i, 'LGPL'],
  [/\bGNU\s+(?:General\s+Public\s+Licen[cs]e|GPL)|(?<![AL])\bGPL/i, 'GPL'],
  [/\bMozilla\s+Public\s+Licen[cs]e|\bMPL[\s-]*(?:v\.?\s*)?2/i, 'MPL-2.0'],
  [
    /\b(?:3|three)[\s-]clause\s+BSD|\bBSD[\s-](?:3|three)[\s-]clause|\b(?:new|modified|revised)\s+BSD/i,
    'BSD-3-Clause',
  ],
  [
    /\b(?:2|two)[\s-]clause\s+BSD|\bBSD[\s-](?:2|two)[\s-]clause|\b(?:simplified|FreeBSD)\s+(?:BSD\s+)?licen[cs]e/i,
    'BSD-2-Clause',
  ],
  [/\bBSD\b/, ''],
  [/\bMIT\b(?!\s+(?:and|researchers|CSAIL|lab|press))/, 'MIT'],
  [/\bISC\s+licen[cs]e|\bISC\b/, 'ISC'],
  [/\bBoost\s+Software\s+Licen[cs]e/i, 'BSL-1.0'],
  [
    /\bcreative\s+commons\s+attribution[\s-]non-?commercial|\bCC[\s-]BY[\s-]NC(?![\s-](?:SA|ND))/i,
    'CC-BY-NC-4.0',
  ],
  [/\bCC[\s-]BY[\s-]NC[\s-]SA/i, 'CC-BY-NC-SA-4.0'],
  [/\bCC[\s-]BY[\s-]SA/i, 'CC-BY-SA-4.0'],
  [/\bcreative\s+commons\s+attribution\s+4|\bCC[\s-]BY[\s-]4/i, 'CC-BY-4.0'],
  [/\bCC0\b/, 'CC0-1.0'],
  [/\bUnlicense\b/, 'Unlicense'],
  [/\b(?:Meta\s+)?LLAMA\s*2\s+Community\s+Licen[cs]e/i, 'LicenseRef-Llama-2'],
  [/\b(?:Meta\s+)?LLAMA\s*3(?:\.(\d))?\s+Community\s+Licen[cs]e/i, 'LicenseRef-Llama-3'],
  [/\bQwen\s+(?:research\s+)?licen[cs]e\s+agreement/i, 'LicenseRef-Qwen'],
];

/** Phrases that open a notice; the licence is named within reach behind them. */
const OPENING =
  /\b(?:re-?)?licen[cs]ed\s+(?:to\s+\S.{0,80}?\s)?(?:under|in\s+accordance|by)\b|\b(?:released|distributed|available|provided|published|covered|governed|shared|redistribute\s+it|redistributed|dedicated|contributed)\b[^.;]{0,60}?\b(?:under|by|in\s+accordance\s+with)\b(?=.{0,80}?licen[cs]e)|\b(?:re)?distributed\s+according\s+to\s+the\s+terms\s+of\b|\bsubject\s+to\s+the\s+(?:terms|licen[cs]e)\b|\b(?:use|usage)\s+of\s+this\s+(?:source\s+code|software|file|code|material)\b|\bunder\s+the\s+terms\s+(?:and\s+conditions\s+)?of\b|\blicen[cs]e\s*[:：](?=\s*\S)|\bfor\s+(?:the\s+)?full\s+licen[cs]e(?:\s+text)?\b|\bsee\s+(?:the\s+)?(?:accompanying\s+)?(?:file\s+)?licen[cs]e\b|(?:根据|依据|基于|遵循|采用|按照).{0,20}?(?:许可|授权|协议)|라이선스|ライセンス/gi;
const REACH = 220;

/** Licences by the last part of their address at opensource.org, which is written in either case. */
const BY_ADDRESS = ['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'Apache-2.0'];
/** A line that is the address of a licence, perhaps behind its name, as short headers have it below the holders. */
const ADDRESS_ALONE =
  /^[ \t]*(?:(?:The\s+)?(?:Apache|MIT|BSD)[\w .,-]{0,30})?\(?<?https?:\/\/(?:(?:www\.)?apache\.org\/licenses\/LICENSE-2\.0(?:\.txt|\.html)?|opensource\.org\/licenses?\/(?<id>MIT|BSD-3-Clause|BSD-2-Clause|Apache-2\.0)\/?)>?\)?[ \t]*\.?$/gim;

/** Terms in full, by words that only they contain. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [
    /permission\s+is\s+hereby\s+granted,?\s+free\s+of\s+charge,?\s+to\s+any\s+person\s+obtaining\s+a\s+copy/gi,
    'MIT',
  ],
  [/redistribution\s+and\s+use\s+in\s+source\s+and\s+binary\s+forms/gi, 'BSD'],
  [
    /permission\s+to\s+use,\s+copy,\s+modify,\s+and(?:\/or)?\s+distribute\s+this\s+software\s+for\s+any\s+purpose/gi,
    'ISC',
  ],
  [/terms\s+and\s+conditions\s+for\s+use,\s+reproduction,?\s+and\s+distribution/gi, 'Apache-2.0'],
  [
    /this\s+is\s+free\s+and\s+unencumbered\s+software\s+released\s+into\s+the\s+public\s+domain/gi,
    'Unlicense',
  ],
];

/** Where a notice that was opened ends, if it runs on that far. */
const CLOSINGS: readonly RegExp[] = [
  /limitations\s+under\s+the\s+licen[cs]e\.?/i,
  /possibility\s+of\s+such\s+damages?\.?/i,
  /other\s+dealings\s+in\s+(?:the|this)\s+software\.?/i,
  /see\s+<?https?:\/\/www\.gnu\.org\/licenses\/?>?\.?/i,
  /(?:use|performance)\s+(?:or\s+performance\s+)?of\s+this\s+software\.?/i,
];
const LONGEST_NOTICE = 4000;

/** "MIT License" as a heading of its own, above a copyright line. */
const HEADING =
  /(?<=^|\n)\W*(?:the\s+)?(MIT|ISC|Apache|BSD[ -][23][ -]Clause)\s+licen[cs]e\b(?:,?\s*version\s+2\.0)?[^\n]{0,20}(?=\n|$)/gi;
/**
 * A line that is a licence's name and the address of its text, as ESPnet and Kaldi write it below a copyright line:
 * "Apache 2.0  (http://www.apache.org/licenses/LICENSE-2.0)", "MIT License (https://opensource.org/licenses/MIT)".
 */
const NAMED_WITH_ADDRESS =
  /(?<=^|\n)[^\p{L}\p{N}\n]{0,20}(?:the\s+)?(?:Apache|MIT|BSD|MPL|ISC)\b[\w .,-]{0,40}\(\s*<?https?:\/\/(?:www\.)?(?:apache\.org\/licen[cs]es?\/|opensource\.org\/licen[cs]es?\/|mozilla\.org\/(?:en-US\/)?MPL\/|spdx\.org\/licen[cs]es\/)[^\s()<>]*>?\s*\)[^\p{L}\p{N}\n]{0,20}(?=\n|$)/giu;

const MIGHT_BE = /licen[cs]|permission|redistribution|unencumbered|许可|授权|라이선스|ライセンス/i;

/** Licence notices in a stretch of comment text, in order; notices do not overlap. */
export function findNotices(text: string): NoticeSpan[] {
  if (!MIGHT_BE.test(text)) return [];
  const found: NoticeSpan[] = [];
  for (const [pattern, name] of TERMS)
    for (const match of text.matchAll(pattern)) {
      const end = closing(text, match.index);
      const license =
        name === 'BSD' ? bsdVariant(text.slice(match.index, match.index + LONGEST_NOTICE)) : name;
      found.push({ start: match.index, end, kind: 'text', license });
    }
  for (const match of text.matchAll(ADDRESS_ALONE)) {
    const named = match.groups?.id?.toLowerCase();
    const license = BY_ADDRESS.find((id) => id.toLowerCase() === named) ?? 'Apache-2.0';
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'header', license });
  }
  for (const match of text.matchAll(OPENING)) {
    const window = text.slice(match.index, match.index + match[0].length + REACH);
    if (REFERS_BACK.test(window) || DENIED.test(text.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    const named = customName(window) ?? nameIn(window);
    if (named === null && !pointsToLicenseFile(window)) continue;
    if (named !== null && /^licen[cs]e\s*[:：]/i.test(match[0]) && named.at > match[0].length + 40) continue;
    const end = Math.max(closing(text, match.index), match.index + (named?.end ?? match[0].length));
    const license = named === null ? null : named.license;
    const pointer = license === null ? pointerIn(window) : null;
    found.push({
      start: match.index,
      end,
      kind: 'header',
      license,
      ...(pointer === null ? {} : { pointer }),
    });
  }
  for (const pattern of [HEADING, NAMED_WITH_ADDRESS])
    for (const match of text.matchAll(pattern)) {
      const named = nameIn(match[0].replace(/apache\s+licen[cs]e\b(?!.*2)/i, 'Apache License 2.0'));
      if (named !== null)
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          kind: 'header',
          license: named.license,
        });
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NoticeSpan[] = [];
  for (const span of found) {
    const last = kept.at(-1);
    // "…, see LICENSE for details" goes with the name before it.
    if (span.license === null && last !== undefined && last.license !== null && span.start < last.end + REACH)
      kept[kept.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else if (last === undefined || span.start >= last.end) kept.push(span);
    else if (last.license === null && span.license !== null)
      kept[kept.length - 1] = { ...span, start: last.start, end: Math.max(last.end, span.end) };
  }
  return kept;
}

/** Sentences of a notice that speak of "the License" named before. */
const REFERS_BACK =
  /^(?:distributed|licen[cs]ed|provided)\s+under\s+the\s+licen[cs]e\s+(?:is|on)\b|^see\s+the\s+licen[cs]e\s+for\s+the\b/i;

/** "This file is NOT licensed under the GPL": what stands before the phrase. */
const DENIED = /\bnot\s+$/i;

/** "Licensed under the Heron License": a name of its own, told by its place and its capitals. */
function customName(window: string): { license: string; at: number; end: number } | null {
  const match =
    /^(?:re-?)?licen[cs]ed\s+under\s+(?:the\s+|an?\s+)?((?:[A-Z][\w.-]*\s+){1,5})licen[cs]e(?:\s+agreement)?\b/i.exec(
      window,
    );
  const words = match?.[1]?.trim().split(/\s+/) ?? [];
  if (match === null || words.length === 0 || !words.every((word) => /^[A-Z\d]/.test(word))) return null;
  if (
    nameIn(match[0]) !== null ||
    /^(?:apache|MIT|ISC|BSD|GNU|mozilla|boost|creative|same|terms|this|following)\b/i.test(words[0] ?? '')
  )
    return null;
  const name = words.join('-').replace(/[^A-Za-z0-9.-]+/g, '-');
  return { license: `LicenseRef-${name}`, at: 0, end: match[0].length };
}

function nameIn(window: string): { license: string | null; at: number; end: number } | null {
  let best: { name: string; at: number; length: number } | null = null;
  for (const [pattern, name] of NAMES) {
    const match = pattern.exec(window);
    if (match !== null && (best === null || match.index < best.at))
      best = {
        name: name === 'LicenseRef-Llama-3' && match[1] !== undefined ? `${name}.${match[1]}` : name,
        at: match.index,
        length: match[0].length,
      };
  }
  if (best === null) return null;
  const license = /^[AL]?GPL$/.test(best.name)
    ? gnuVariant(best.name, window.slice(best.at))
    : best.name === ''
      ? null
      : best.name;
  return { license, at: best.at, end: best.at + best.length };
}

function gnuVariant(family: string, text: string): string | null {
  const version = /(?:version|v\.?|GPL|License)[\s-]*(?:v\.?)?\s*([123](?:\.\d)?)/i.exec(text)?.[1];
  if (version === undefined) return null;
  const number = version.includes('.') ? version : `${version}.0`;
  return `${family}-${number}-${/or\s*\(?\s*(?:at\s+your\s+option\s*\)?\s*)?any\s+later|or[\s-]later|\+/i.test(text.slice(0, REACH)) ? 'or-later' : 'only'}`;
}

function bsdVariant(text: string): string {
  return /neither\s+the\s+names?\b|may\s+(?:not\s+)?be\s+used\s+to\s+endorse/i.test(text)
    ? 'BSD-3-Clause'
    : 'BSD-2-Clause';
}

function pointsToLicenseFile(window: string): boolean {
  return /\b(?:found|see|refer)\b.{0,40}\blicen[cs]e|\blicen[cs]e\s+(?:file|text)|the\s+licen[cs]e\s+found\s+in/i.test(
    window,
  );
}

/** Families whose names say too little for an id, as ids begin. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/\bBSD\b/i, 'BSD'],
  [/\bApache\b/i, 'Apache'],
  [/\bMIT\b/, 'MIT'],
  [/\b(?:AGPL|GNU\s+Affero)\b/i, 'AGPL'],
  [/\b(?:LGPL|GNU\s+(?:Lesser|Library))\b/i, 'LGPL'],
  [/\b(?:GPL|GNU)\b/i, 'GPL'],
  [/\b(?:MPL|Mozilla)\b/i, 'MPL'],
  [/\b(?:CC|Creative\s+Commons)\b/i, 'CC'],
];
/** The file itself: "in the LICENSE file", "see LICENSE.txt", "the accompanying license". */
const LICENSE_FILE =
  /\bLICEN[CS]E(?:[-_.]\w+)*\b|\blicen[cs]e(?:\.(?:txt|md|rst)\b|\s+file\b)|\baccompanying\s+licen[cs]e\b/gi;
/** What stands behind the name of a file that lies elsewhere. */
const ELSEWHERE = /^[^.;]{0,60}?(?:https?:|\bgithub\b|\bwww\.)/i;

/** Whether the sentence that opens a notice leaves the licence to the project's own LICENSE file. */
function pointerIn(window: string): LicensePointer | null {
  const sentence = /^.*?(?=[.;](?:\s|$)|$)/s.exec(window)?.[0] ?? window;
  const file = [...sentence.matchAll(LICENSE_FILE)].find(
    ([name]) => /^LICEN[CS]E/.test(name) || /file|accompanying|\./i.test(name),
  );
  if (file === undefined || ELSEWHERE.test(window.slice(file.index + file[0].length))) return null;
  if (/https?:/i.test(sentence.slice(0, file.index))) return null;
  const family = FAMILIES.find(([pattern]) => pattern.test(sentence))?.[1] ?? null;
  return { family };
}

function closing(text: string, start: number): number {
  const window = text.slice(start, start + LONGEST_NOTICE);
  let end = 0;
  for (const pattern of CLOSINGS) {
    const match = pattern.exec(window);
    if (match !== null && (end === 0 || match.index + match[0].length < end))
      end = match.index + match[0].length;
  }
  return start + end;
}
