/**
 * What a comment says about where code came from and whether it was changed, one line at a time.
 *
 * Written for comments anywhere in a file, so that a remark about the program's own doings ("the tensor is modified
 * in place") is not taken for a notice about the file.
 */

// Words and what stands between them have no character in common, so that no line can be read in many ways.
const ADVERBS =
  '(?:(?:heavily|partially|partly|largely|mostly|slightly|lightly|further|also|originally|directly|mainly|initially|copied|copy|pasted|borrowed|taken|reproduced|forked|ported|derived|and)(?![a-z])[\\s,&/]*)*';
const SUBJECT =
  '(?:(?:this|the|these|original|following|above|below|most|some|much|parts?|portions?|sections?|all|many|several|a|an|lot|of|code|file|class|classes|module|script|function|functions|method|methods|implementation|source|here|is|are|was|were|has|have|been|it|kernel|kernels|model|contains?|includes?|\\d+)\\s+)*';

/** Verbs of change as non-native speakers and typing errors have them. */
const MISSPELT = 'modify|adapt|adopt|revised?|modifed|modfied|modifited|adpated|adapated|addapted';

const CHANGE: readonly RegExp[] = [
  /\[\s*(?:modified|modification|modifications|modify|changed|changes?|adapted|edited)\b[^\]]{0,60}\]/i,
  /\bMODIFIED\b|\bMODIFICATIONS?\b/,
  new RegExp(
    `^${SUBJECT}${ADVERBS}(?:modified|adapted|adopted|adjusted|altered|customi[sz]ed|patched|tweaked)\\s+(?:\\w+\\s+)?(?:from|by|for|to|on|in|based|after|version|copy|code)\\b`,
    'i',
  ),
  new RegExp(`^${SUBJECT}${ADVERBS}(?:modified|adapted|adopted|adjusted)\\s*(?:from)?\\s*[:：,(\\[-]`, 'i'),
  /^modified\W*$/i,
  // In front of an address or a path.
  new RegExp(
    `^(?:slightly\\s+)?(?:${MISSPELT})\\s+from\\s*[:：]?\\s*\`?(?:https?:\\/\\/|[\\w.-]+\\/[\\w./-]+|[\\w-]+(?:\\.[\\w-]+){2,})`,
    'i',
  ),
  /\b(?:changed|modified|altered|added)\s+(?:from|to|in)\s+(?:the\s+)?original\s+(?:imp|impl|implementation|code|file|version|source|repo|repository|class|function|method)\b/i,
  /^(?:copy|copied)\s*(?:and|&|,)\s*(?:modify|adapt|change|edit)\b/i,
  /^(?:our\s+)?modifications?\s+(?:starts?|begins?|ends?|here|below)\b/i,
  new RegExp(
    `^${SUBJECT}${ADVERBS}(?:derived|derivations?|translated|rewritten|refactored|reworked|converted|simplified|extended|ported|forked)\\s+(?:\\w+\\s+)?from\\b`,
    'i',
  ),
  /^(?:Changed|Edited|Altered|Revised|Reworked|Refactored|Rewritten|Extended|Patched)\s+by\b/,
  /^\W*(?:modified|changed|edited|adapted|altered|customi[sz]ed|patched)\s+(?:parts?|here|lines?|sections?|code|starts?|begins?|ends?|below|above)\b/i,
  /^(?:our\s+|my\s+|list\s+of\s+|summary\s+of\s+|main\s+|major\s+|minor\s+|some\s+|local\s+|other\s+|the\s+|copyright\s+)*(?:modifications?|changes|adaptations?|alterations?|amendments?)\s*(?:[:：(–-]|by\b|copyright\b|©|are\b|were\b|made\b|from\b|includ|w\.?r\.?t\b|denoted\b|marked\b|in\s+this\s+(?:file|code)|since\b|compared\b|against\b|relative\b|vs\b|on\s+top\b)/i,
  /\b(?:this|the\s+original|original|following|above)\s+(?:\w+\s+){0,3}?(?:file|code|module|class|script|version|implementation|source|program|work|model)s?\b.{0,40}?\b(?:was|were|is|are|has\s+been|have\s+been|been)\s+(?:\w+ly\s+|also\s+|further\s+|then\s+)*(?:modified|changed|adapted|adopted|altered|edited|customi[sz]ed|patched|rewritten|extended|derived|tweaked)(?:\s+(?:from|by|for|to|based|in|on|since|with)\b|\s*[.,;:(]|$)/i,
  /\bwith\s+(?:(?:some|minor|major|several|few|a|the|following|slight|small|our|own|additional|significant|format|local|various|many|certain|necessary|custom|these|below|further|major)\s+){0,4}(?:modifications?|changes|adaptations?|alterations?|edits|tweaks|adjustments)\b/i,
  /\b(?:modified|adapted|customi[sz]ed|altered|patched|changed|extended|edited)\s+(?:version|copy|variant|fork)\s+(?:of|from)\b|\bmodification\s+of\b/i,
  /\b(?:changes?|modifications?|differences?|deviations?)\b.{0,40}?\b(?:from|to|vs\.?|against|relative\s+to|compared\s+(?:to|with)|w\.?r\.?t\.?)\s+(?:the\s+)?(?:original|upstream|hugging\s?face|hf\b|transformers\b)/i,
  /\b(?:modified|adapted|changed|altered|edited)\s+(?:and\s+\w+\s+)?by\s+(?:the\s+)?\p{Lu}[\p{L}.-]+.{0,60}?(?:\b(?:19|20)\d\d\b|\binc\b|\bteam\b|\bcorp|\bltd|\blabs?\b|$)/u,
];
/** In a file's header, where every sentence is about the file, plainer words say it too. */
const HEADER_CHANGE: readonly RegExp[] = [
  /\b(?:modified|changed|edited|altered|adapted|updated|amended|renamed|revised)\b.{0,60}\bby\b/i,
  /\b(?:modified|modifies|changed|changes|edited|altered|adapted|amended|revised|renamed)\s+(?:this|the)\s+\w+/i,
  /\bfile\s+(?:contains?|includes?|carries|has)\b.{0,30}\b(?:modifications?|changes)\b/i,
  /\b(?:changes|changed|modifications?|modified)\s*[:：]/i,
  /[,;(]\s*(?:modified|changed|adapted|edited|altered|extended)\s+(?:for|to|in|with)\b/i,
  /^(?:last\s+)?(?:modified|changed|altered|adapted|edited)\s+(?:on|in)\s+(?:\p{Lu}\p{Ll}+\s+)?(?:\d{1,2},?\s+)?(?:19|20)\d\d\b/iu,
  /^[^:]{2,60}\b(?:19|20)\d\d:\s+(?:modified|changed|adapted|edited|altered|extended|rewritten)\b/i,
  /\b(?:copied|taken|borrowed|ported|forked|vendored|imported)\b.{0,80}\b(?:and|then)\s+(?:\w+ly\s+)?(?:modified|changed|adapted|edited|altered|renamed|extended)\b/i,
];
/** A line of a log in the header: a day or month, perhaps who, and what was done to the file. */
const DATED_CHANGE =
  /^[[(]?(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?[\])]?[\s:,–-]+(?:.{0,50}[\s:–-])?(?:added|removed|fixed|replaced|rewrote|reworked|refactored|split|merged|dropped|extended|simplified|optimi[sz]ed|ported|converted|renamed|changed|modified|adapted|patched)\b(?!\s+file\b)/i;
/** Section 4(b) of the Apache licence itself, where a header carries the whole text. */
const LICENSE_TEXT = /\bmust\s+cause\b|\bstating\s+that\s+you\s+changed\b/i;
/** Words that turn the above into the opposite. */
const NO_CHANGE =
  /\b(?:un-?modified|without\s+(?:any\s+)?(?:modification|change)s?|with\s+no\s+(?:modification|change)s?|not?\s+(?:been\s+)?(?:modified|changed|modification|change)s?|never\s+modified|verbatim)\b|no\s+changes/i;

/** Chinese, Korean and Japanese for "modified", "adapted", "changed" and their kin. */
const CJK_CHANGE = /修改|改编|改編|改自|改写|改寫|改动|改動|魔改|수정|변경|개조|변형|변경사항|変更|改変/u;
/** The same as a statement about the file, for comments beside the code. */
const CJK_CHANGE_STATED =
  /修改自|改编自|改編自|改自|修改[:：于於]|[【[](?:修改|改动|변경|수정|変更)[】\]]|(?:进行|做|作|有)了?(?:\S{0,6})?(?:修改|改动)|수정\s*[:：]|수정본|수정함|수정하였|수정했|에서\s*수정|(?:을|를)\s*(?:수정|변경)|変更点|変更[:：]|を変更|から改変/u;

/**
 * Hugging Face says of its own ports that they were "modified from [their] original forms to accommodate minor
 * architectural differences compared to …". That is upstream's change, whoever carries the header.
 */
export const PORT_PARAGRAPH =
  /\bmodified\s+from\s+(?:its|their)\s+original\s+forms?\s+to\s+accommodate\s+(?:the\s+)?minor\s+architectural\s+differences\b/gi;

/** Whether the line states that the file, or the code beside it, was changed. */
export function statesChange(line: string, header: boolean): boolean {
  if (header && DATED_CHANGE.test(line)) return !NO_CHANGE.test(line);
  if (!MIGHT_STATE_CHANGE.test(line)) return false;
  if ((header ? CJK_CHANGE : CJK_CHANGE_STATED).test(line)) return true;
  if (NO_CHANGE.test(line)) return false;
  if (RENAMING_COPY.test(line)) return false;
  // In a header it is the file that is spoken of, and a name without a method is a project's: "Modified from Flux".
  if (BARE_SYMBOL.test(line) && !(header && BARE_NAME.test(line))) return false;
  if (header && !LICENSE_TEXT.test(line) && HEADER_CHANGE.some((pattern) => pattern.test(line))) return true;
  return CHANGE.some((pattern) => pattern.test(line));
}
const MIGHT_STATE_CHANGE =
  /modif|modfied|adapt|addapt|adpat|adapat|adopt|added|chang|updat|renam|alter|custom|patch|deriv|translat|writ|factor|work|convert|simpl|exten|port|fork|edit|revis|tweak|adjust|differ|deviat|amend|[改修수변変개]/i;
/** "Adapted from LlamaAttention.forward" beside a method says how upstream's classes relate, not what was changed. */
const BARE_SYMBOL =
  /^(?:\w+\s+)?(?:[Aa]dapted|[Aa]dopted|[Mm]odified|[Cc]opied)\s+from\s+`?[A-Z]\w*(?:\.\w+)*(?:\(\))?`?\W*$/;
const BARE_NAME = /\s`?[A-Z]\w*`?\W*$/;
/** Upstream's own convention for copies between its modules, which a renaming of all classes rewrites as well. */
const RENAMING_COPY =
  /^(?:copied\s+from\s+transformers\.\S+(?:\s+with\s.*)?|(?:modified|adapted)\s+from\s+transformers\.\S+\s+with\s+\S+\s*->.*)$/i;

const VERB =
  '(?:copied|copy|adapted|adopted|taken|borrowed|derived|derivations?|ported|forked|modified|extracted|cherry-?picked|pasted|translated|converted|reused|re-used|imported|lifted|migrated|sourced|vendored|transplanted|excerpted|refactored|rewritten|cloned|obtained|downloaded|originated|originates|comes|came|inherited|simplified)';
const TARGET =
  '(?:https?://|www\\.|git@|github\\.com|[\\w.-]+/[\\w./-]+|[\\w-]+(?:\\.[\\w-]+){2,}|[\\w-]+\\.(?:py|cu|cpp|h|cc|c|rs|go|ts|js)\\b|`)';
const DECLARATION: readonly RegExp[] = [
  new RegExp(`^${SUBJECT}${ADVERBS}${VERB}\\s+(?:\\w+\\s+){0,3}?from\\b`, 'i'),
  new RegExp(`\\b${VERB}\\s+(?:[\\w,&-]+\\s+){0,5}?(?:from|of)\\b.{0,60}?${TARGET}`, 'i'),
  new RegExp(
    `^(?:the\\s+)?(?:original(?:ly)?\\s+)?(?:sources?|origin|original|upstream|code|implementation|reference|ref|credits?|credits?\\s+to|thanks\\s+to|acknowledge?ments?|from|see|via|link|repo|repository|author)(?:\\s+(?:code|implementation|file|source|from|repo|repository|url|version|link))*\\s*[:：]?\\s*(?:from\\s+|at\\s+|is\\s+)?${TARGET}`,
    'i',
  ),
  /^(?:original\s+)?(?:source|sources|origin|upstream)\s*[:：]/i,
  new RegExp(
    `^${SUBJECT}${ADVERBS}(?:based\\s+(?:up)?on|built\\s+(?:up)?on|modelled\\s+(?:on|after)|modeled\\s+(?:on|after))\\b`,
    'i',
  ),
  new RegExp(`\\b(?:based|built)\\s+(?:up)?on\\b.{0,60}?${TARGET}`, 'i'),
  /\b(?:automatically|auto-?)\s*generated\s+from\b/i,
  /\bportions?\s+of\s+this\s+(?:code|file|software|source|module)\b/i,
  /\b(?:modified|adapted|customi[sz]ed|patched|forked|simplified)\s+(?:version|copy|variant)\s+(?:of|from)\b|\bfork\s+of\b/i,
  /^SPDX-Snippet(?:Begin|End|CopyrightText)\b/i,
  /(?:参考|來源|来源|来自|來自|摘自|改自|修改自|改编自|源码|원본|출처|참고|出典|参照|引用元|から引用)\s*(?:了|于|自)?\s*[:：]?/u,
];
/** Code that was commented out. */
const IMPORT = /^(?:from\s+[\w.]+\s+)?import\s/;
/** Addresses of public code, not of discussions or manuals. */
const CODE_URL =
  /https?:\/\/(?!\S*\/(?:issues|pull|pulls|discussions|releases|wiki|docs|papers|blog|spaces)(?:\/|$))(?:www\.)?(?:github\.com|raw\.githubusercontent\.com|gitlab\.com|gitee\.com|bitbucket\.org|huggingface\.co|hf\.co|modelscope\.cn|codeberg\.org)\/[^\s)>\]"'`,]+/i;
const MIGHT_DECLARE = new RegExp(
  `${VERB}|source|origin|upstream|code|implementation|ref|credit|thanks|acknowl|from|see|via|link|repo|based|built|model|generated|portion|version|fork|SPDX-Snippet|https?:|[参來来摘改源원출참出引]`,
  'i',
);

/** Whether the line declares an origin. A link to public code is a declaration of its own. */
export function declaresOrigin(line: string): boolean {
  if (!MIGHT_DECLARE.test(line)) return false;
  if (IMPORT.test(line) || BARE_SYMBOL.test(line)) return false;
  return CODE_URL.test(line) || DECLARATION.some((pattern) => pattern.test(line));
}

/**
 * Whether the line credits code that stands in this file to a source, rather than pointing to something to read.
 * Narrower than `declaresOrigin`, which also takes any link to public code.
 */
export function creditsSource(line: string): boolean {
  return CREDIT.test(line) && declaresOrigin(line);
}
const CREDIT = new RegExp(
  `\\b${VERB}\\b|^(?:slightly\\s+)?(?:${MISSPELT}|borrow|derive|port|fork)\\s+from\\b|^(?:original\\s+)?(?:code\\s+)?(?:source|sources|origin|upstream|original)(?:\\s+code)?\\s*[:：]|\\bbased\\s+(?:up)?on\\b|\\bgenerated\\s+from\\b|\\bportions?\\s+of\\s+this\\b|\\b(?:version|fork|copy|variant)\\s+of\\b|^SPDX-Snippet|来源|改自|摘自|来自|출처|原本|出典`,
  'i',
);

/** What a line points at: addresses without revision and line, dotted module paths; for telling a rewording. */
export function targetsIn(line: string): string[] {
  const urls = [...line.matchAll(/https?:\/\/[^\s<>"'`)\]]+/gi)].map(([url]) =>
    url
      .replace(/[.,;:!]+$/, '')
      .replace(/#.*$/, '')
      .replace(/\/(?:blob|tree|raw)\/[^/]+/, '')
      .toLowerCase(),
  );
  const names = [...line.replace(/https?:\S+/gi, ' ').matchAll(/[\w-]+(?:[./][\w-]+)+/g)].map(([name]) =>
    name.toLowerCase(),
  );
  return [...urls, ...names];
}

/** The first address in the line, without the punctuation that ends the sentence. */
export function urlIn(line: string): string | null {
  const found = /https?:\/\/[^\s<>"'`)\]]+/i.exec(line);
  return found === null ? null : found[0].replace(/[.,;:!]+$/, '');
}
