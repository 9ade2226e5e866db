/**
 * Copyright statements: what counts as one, whom it names, and when two names mean the same holder.
 *
 * A statement is a claim ("Copyright 2024 The Example Team"), never a mention ("the above copyright notice").
 * Names are kept as they are written, for people, and compared by a key, for the program.
 */

export interface CopyrightStatement {
  /** The statement as written, on one line. */
  readonly text: string;
  /** Whom it names, in its order, each as a person would write it in a list. */
  readonly holders: readonly string[];
  /** Years as written, e.g. `2018-2021`; null where none are given. */
  readonly years: string | null;
}

const MARK = '(?:\\(c\\)|©|ⓒ)';
const YEAR =
  '(?:(?:19|20)(?:\\d{2,3}[a-z]?|\\dx)|%d|\\?{4}|\\$?\\{[\\w. ]+\\}|<insert year>|\\[yyyy\\]|<year>)';
const YEARS = `${YEAR}(?!\\w|\\.\\w)(?:\\s*(?:[-–—~,/&]|to|and|until)\\s*(?:${YEAR}|\\d{1,2}|present|now|today|current|later|onwards?|beyond)(?!\\w|\\.\\w))*(?:\\s*[-–—](?=\\s))?`;
const WORD = '(?:copyrights?|copyrighted|copr\\.|版权所有|版權所有|著作权|著作權|저작권|著作権)';

/** Where a statement may begin inside a line; the rest of it is read from the end of this match. */
const OPENINGS: readonly RegExp[] = [
  // Copyright (c) 2020 Name · copyright 2020 Name · Copyright: 2020 Name · © 2020 Name · 2020 © Name
  new RegExp(
    `(?<![\\w-])${WORD}(?:\\s*notice)?\\s*(?:[:：]\\s*)?(?:by\\s+)?(?:${MARK}\\s*)*(?:c(?=\\s\\d))?[:：,.?\ufffd]?\\s?\\s*\\(?\\s?(?<years>${YEARS})\\s*(?:${MARK})?`,
    'iu',
  ),
  new RegExp(`(?<![\\w])${MARK}\\s*(?:${WORD}\\s*)?(?<years>${YEARS})`, 'iu'),
  new RegExp(`^(?<years>${YEARS})\\s*(?:${WORD}\\s*)?${MARK}(?=\\s*\\p{L})`, 'iu'),
  // Copyright (c) Name · (c) Copyright Name
  new RegExp(
    `(?<![\\w-])${WORD}\\s*[:：]?\\s*${MARK}\\s*[:：,]?(?=\\s*(?:by\\s+|the\\s+)?[\\p{Lu}\\p{Lo}\\d])`,
    'iu',
  ),
  new RegExp(`^${MARK}\\s*${WORD}\\b[:：,]?(?=\\s*(?:by\\s+)?[\\p{L}])`, 'iu'),
  /(?:^|(?<=\s))(?:©|ⓒ)(?=\s*(?:the\s+)?\p{Lu})/u,
  // (C) Name 2008-2013, and nothing else
  /^\([cC]\)\s+(?=(?:[Tt]he\s+)?\p{Lu}[\p{L} .,&-]{1,60}\s(?:19|20)\d\d(?:\s*[-,]\s*\d{2,4})*(?:,\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+)?\.?$)/u,
  // Parts (C) Name · Fonts (c) by Name
  /(?<=^(?:[Pp]arts?|[Pp]ortions?)\s+)\([cC]\)\s+(?=(?:by\s+)?\p{Lu})/u,
  /(?:^|(?<=\s))\([cC]\)\s+by\s+(?=(?:[Tt]he\s+)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}|\s?[(<][^\s@]+@))/u,
  // Taken from there, (c) Name 1986-1988
  /(?<=\s)\([cC]\)\s+(?=(?!C(?:opyright|OPYRIGHT)\b)(?:\p{Lu}[\p{L}.]*\s){1,4}(?:19|20)\d\d\b)/u,
  /(?<![\w-]|\b(?:which|that)\s(?:is|are)\s)[Cc]opyrighted\s+by\s+(?=(?:the\s+)?\p{Lu})/u,
  // "It is copyright by Name", "is copyright Name 2011", "is the Copyright property of Name"
  /(?<=\b(?:is|are)\s+(?:the\s+)?)[Cc]opyright\s+(?:property\s+)?(?:by|of|to)\s+(?=(?:the\s+)?\p{Lu})/u,
  /(?<=\b(?:is|are)\s+)[Cc]opyright\s+(?=\p{Lu}\p{L}+\s+(?:\p{Lu}\.\s+)?\p{Lu}[\p{L} ]*(?:\b(?:19|20)\d\d|\b(?:Inc|Ltd|Corp)\.|<[^<>\s]*@|,|\.?$))/u,
  // "by permission of its copyright holder, Heron Enterprises of Marsh Park"
  /(?<=\bits\s+copyright\s+holder,\s+)(?=\p{Lu}\p{L}+\s+\p{Lu})/u,
  // "written by Ada Heron, and copyright by Heron Labs"
  /(?<=\band\s+)copyright\s+by\s+(?=(?:the\s+)?\p{Lu})/u,
  // "derived from its data sheet, Copyright Name 1984"
  /(?<=[\s(])Copyright\s+(?:by\s+)?(?=(?:The\s+)?(?:\p{Lu}[\p{L}.'-]+,?\s+){1,5}(?:19|20)\d\d\b)/u,
  // "except that the holder is Name (mail)", as OpenSSL has it
  /(?<=\bthe\s+(?:copyright\s+)?holder\s+is\s+)(?=\p{Lu}\p{L}+\s+\p{Lu})/u,
];
/** `Name <mail> (c) 2004`: what stands before the mark where nothing stands behind the years. */
const NAME_FIRST =
  /^(?:.*\bby\s+|@author\s+|[Aa]uthors?:\s*)?(\p{Lu}[\p{L}.'-]+(?:\s+(?:\p{Lu}[\p{L}.'-]*|van|von|de|der|den|di|la|le)){1,4})$/u;
/** `Heron © COPYRIGHT 2004`: one word will do where both the sign and the word follow. */
const WORD_FIRST = /^\p{Lu}[\p{L}\d-]+$/u;
const SIGN_AND_WORD = /^\s*(?:(?:\([cC]\)|©)\s*copyright\b|©\s*(?:19|20)\d\d[\s\d,.–-]*$)/i;
/** Words before a sign that name what is protected. */
const NO_OWNER =
  /^(?:Versions?|Photos?|Images?|Texts?|Contents?|Code|Sources?|Portions?|Parts?|Licen[cs]e|Legal|All|Designs?|Logos?|Data|Software|Fonts?|Icons?|Documentation|Created|Modified|Updated|Written|Generated|File|Program|Copyright)$/i;
/** `Copyright Name`, without year or mark: only where the line or sentence opens with it. */
const BARE_OPENING =
  /^(?:(?:https?:\/\/\S+|[\w./-]+\/[\w./-]+)\s+)?(?:(?:original|(?:[Ss]ome\s+)?(?:[Pp]ortions|[Pp]arts)|[Mm]odifications|code|all code|software|this (?:file|code) is)\s+)?(?:copyright|Copyright|COPYRIGHT|版权所有|版权归|著作権|저작권)(?:\s*[:：]|\s+by\b)?\s+(?=(?:by\s+|the\s+|The\s+|contributors\s+to\s+)?[\p{Lu}\p{Lo}])|^(?:copyright|Copyright|COPYRIGHT)\s+(?:by\s+)?(?=(?:the\s+)?(?:[\w.-]+\s+)?(?:contributors|authors|developers|team|project)\b)|^(?:copyright|Copyright|COPYRIGHT)\s+(?=[\p{L}\d.-]+\s+[Aa]ll\s+[Rr]ights\s+[Rr]eserved)/u;
/** "Based on marsh.c Copyright Ada Heron and others": names and nothing else up to the end. */
const BARE_INSIDE =
  /(?<=[\p{L}\d.):]\s)Copyright\s+(?:by\s+)?(?=(?:The\s+)?(?:\p{Lu}[\p{L}.'-]+\s+){1,4}\p{Lu}[\p{L}.'-]*(?:\s+and\s+others)?[.\s]*$)/u;
const C_MARK_WITH_COMPANY =
  /^(?:[\w.-]+\s+){0,2}\(c\)\s*(?=\p{Lu}[^;:]{0,70}\b(?:inc|corp|corporation|llc|ltd|limited|gmbh|affiliates|contributors|authors|team|university|labs?)\b)/iu;

/** Words after `Copyright` that make it a mention instead of a statement. */
const MENTION =
  /^(?:notices?|holders?|owners?|acts?|laws?|licen[cs]es?|disclaimers?|interests?|statements?|infring\w*|and\b|or\b|protect\w*|is\b|are\b|of\b|in\b|to\b|for\b|headers?|info\w*|lines?|text|term\w*|years?|claims?|permission\w*|messages?|assign\w*|management|registration|rights?\b|treat\w*|office|material\w*|data\b|status|form\b|file\b|string|symbol|sign|attribution\w*|if\b|may\b|shall\b|must\b|doctrine|agent\b|restrict\w*|works?\b|exception\w*|policy|tag\w*|block\w*|comment\w*|issue\w*|date\w*)/i;
/** A template to fill in, not a name. */
const PLACEHOLDER =
  /\bM\. Y\. Name|name\s+of\s+(?:the\s+)?(?:copyright\s+)?(?:owner|author|holder)|(?<!\bits\s+)copyright\s+(?:owner|holder)s?\b|\byour\s+(?:company|organi[sz]ation|name)\b|<\s*(?:owner|holder|name|author|organi[sz]ation)s?\s*>|\{\{?\s*(?:owner|holder|name|author|organi[sz]ation|fullname|company)|\[\s*(?:name|fullname|owner|holder|your)/i;

/** What follows a holder on the same line and is not part of its name. */
const TAILS: readonly RegExp[] = [
  /[\s,;(-]*\ball\s+rights?(?:\s+(?:are\s+)?reserved\b.*)?$/i,
  /[\s,;(-]*\ball\s+rights?\s+(?:are\s+)?reserved\b.*$/i,
  /[\s,;(-]*\b(?:some|no)\s+rights?\s+reserved\b.*$/i,
  /[\s,;，。]*(?:保留所有权利|保留一切权利|版权所有|所有权利保留|無断転載|모든 권리 보유|All rights|tous droits r[ée]serv|alle rechte vorbehalten|todos los derechos|tutti i diritti|todos os direitos).*$/i,
  /[\s,;(-]*\b(?:(?:is|are)\s+)?(?:re-?)?licen[cs]ed\s+(?:under|to|by|with)\b.*$/i,
  /[\s,;(-]*\b(?:released|distributed|available|published|provided|made available|governed|covered)\s+(?:under|by|in accordance|according)\b.*$/i,
  /[\s,;(-]+av\w{2,6}able\s+(?:at|from|via|on)\b.*$/i,
  /[\s,;(-]*\bunder\s+(?:the|an?|terms|[A-Z\d.-]+(?:\s+licen[cs]e)?\s*$)(?:\s.*)?$/i,
  /[\s,;(-]+(?:but|unless|with\s+(?:(?:the\s+)?exceptions?|portions))\s.*$/,
  /\s+(?:licen[cs]ed\s*|\*\s.*)$/i,
  /\s-\s+(?:placed|released|licen[cs]ed|distributed|created|an?|the)\s.*$/i,
  /,\s+an?\s+(?:[\w-]+\s+)?(?:division|subsidiary|organi[sz]ation|corporation|company)\s+(?:of|dedicated|that|which)\b.*$/i,
  /,\s+\p{Ll}+\s+based\s+(?:at|in)\s.*$/u,
  // "of Marsh Park, CA. heron.c is not covered"
  /(?<=,\s[A-Z]{2})\.\s.*$/,
  /\s+created\s+(?:in\s+)?(?:19|20)\d\d.*$/i,
  /(?<=\bGovernment)\s+works?\s*$/,
  /[\s,;(-]*\b(?:use|usage|redistribution|permission|subject)\s+(?:of|and|is|to)\b.*$/i,
  /[\s,;(-]*\bSPDX-.*$/i,
  /[\s(,]+(?:MIT|BSD|ISC|Apache|GPL|LGPL|MPL)(?:[- ]?v?[\d.]+(?:-Clause)?)?(?:[- ]style)?\s+licen[cs]ed?\b.*$/i,
  /[\s,;(-]+(?:authored|written|created|developed|maintained|contributed)\s+by\b(?<=\p{L}\P{L}+\w+\s+by).*$/iu,
  /[\s,;(-]+as\s+represented\b.*$/i,
  // "Heron Corporation by Ada Heron", "Marsh Labs, by Ada Heron": who wrote it for the holder
  /(?:(?<=\b(?:inc|corp|corporation|ltd|llc|gmbh|limited)\.?),?|(?<=[\p{L}.)]),)\s+by\s+(?=\p{Lu}\p{Ll}).*$/iu,
  /[\s,;(-]+(?:version|ver\.|v)\s*\d+\..*$/i,
  /\s(?:19|20)\d\d\s+-\s+by\s.*$/i,
  /\s+copyleft[.\s]*$/i,
  /(?<=\b(?:Inc|Ltd|Corp)\.)\s+\d+\s+\p{Lu}.*$/u,
  /[\s,;(-]+(?:taken|derived|ported|adapted|modified|copied|forked)\s+from\b.*$/i,
  /[\s,;(-]+(?:original|initial)\s+(?:code|work|version|implementation|copyrights?)\b.*$/i,
  /\s*[.;,(]\s*see\b.*$/i,
  /\s+see\s.*$/,
  /[.;]\s*the\s+(?:code|software|source|licen[cs]e)\b.*$/i,
  /\s+the\s+(?:code|software|source|licen[cs]e)\b.*$/,
  /[\s.;]+(?:please see|for full|this (?:file|code|source|software|work|program|is|product|module)|it is|licen[cs]e|apache licen|mit licen|bsd licen|confidential|proprietary|unauthori[sz]ed|written by|originally|modified by|adapted from|based on|contact|e-?mail|author[s]?:)\b.*$/i,
];

const COMPANY_FORM =
  '(?:inc|incorporated|llc|l\\.l\\.c|ltd|limited|corp|corporation|co|company|gmbh|s\\.?a|s\\.?a\\.?s|s\\.?r\\.?l|n\\.?v|b\\.?v|l\\.?p|plc|pte|pty|k\\.?k|a\\.?g|s\\.?p\\.?a|oy|ab)';

/** Stretches inside which commas, "and" and "&" do not part holders; matched in the holder text, in this order. */
const INSEPARABLE: readonly RegExp[] = [
  /\([^()]*\)/g,
  // Google AI, Google Brain and Carnegie Mellon University Authors and the … : one group of authors.
  /^(?:The )?(?:[A-Z][\w.-]*(?: [A-Z][\w.-]*)*, )+[A-Z][\w.-]*(?: [A-Z][\w.-]*)* and (?!the\b)[A-Z][\w.-]*(?: [A-Z][\w.-]*)* Authors(?= and the\b)/gi,
  new RegExp(`,\\s*(?=${COMPANY_FORM}\\b)`, 'gi'),
  /,?\s+(?:and\/or|and|or|&)\s+(?:its|their|his|her|all|other|any|our)?\s*(?:affiliates?|affiliated\b[\w ]*|subsidiaries|contributors|collaborators|co-?authors|others|partners|sons|company|co\.)(?![\w-])/gi,
  /,\s+an?\s+[\p{L}\d .-]+?\s+(?:company|subsidiary|affiliate|division|project)(?![\p{L}])/gu,
  /\b(?:science|sciences|engineering|research|computing|computer|arts|mathematics|mining|health|education|atmospheric|electronics|information)\s*(?:&|and)\s+(?:technology|technologies|engineering|development|telecommunications?|innovation|sciences?|medicine|mathematics|design|systems)\b/gi,
  // A group and the house it belongs to.
  /(?<=\b(?:Group|Lab|Labs|Laboratory|Department|Dept\.|Faculty|Division|Cent(?:er|re)|School)(?:\s+(?:of|for)\s+[\p{L}\u0001\u0002\d ]{1,60}?)?),\s+(?=(?:[A-Z]{2,5}(?:\s+\p{Lu}\p{Ll}+)?|(?:[\p{L}.-]+\s+){0,5}(?:Universit\p{L}+|Institute|College|Academy)[^,;]*?)\s*(?:$|[,;.]|\band\b))/gu,
  /\b(?:vision|language|speech|perception|robotics|graphics|signal|image|audio|music|data|media|networks?)\s+(?:&|and)\s+(?:\p{Lu}\p{L}+\s+){1,3}(?:group|lab|laborator(?:y|ies)|institute|department|cent(?:er|re)|division)\b/giu,
  /\bGLM[\w.-]*\s*&\s*Zhipu\s?AI\b/gi,
  /\b(?:board of )?(?:trustees|regents|president and fellows)\s+of\s+(?:the\s+)?[\p{Lu}][\p{L}]*(?:\s+[\p{Lu}][\p{L}]*)*/gu,
  /\bAT&T\b/g,
];

/** Separators between holders; `\u0000` stands for an inseparable stretch. */
const SEPARATOR =
  /\s*[;、；]\s*|\s*，\s*|\s*,\s*(?:(?:and|&|及|和)\s+)?|\s+(?:and|And|AND|&|\+|und|et|y|及|和|以及|與|与)\s+|\s*(?:以及|및)\s*/;

/**
 * Reads one copyright statement out of one line of comment text (or of several, joined by a space).
 * Null where the line makes none.
 */
export function parseCopyright(line: string): CopyrightStatement | null {
  if (!mightState(line)) return null;
  let statement = READ_BEFORE.get(line);
  if (statement === undefined) {
    statement = readStatement(line);
    if (READ_BEFORE.size >= MOST_READ) READ_BEFORE.clear();
    READ_BEFORE.set(line, statement);
  }
  return statement;
}

/** Lines read before: the same few stand in thousands of headers. */
const READ_BEFORE = new Map<string, CopyrightStatement | null>();
const MOST_READ = 5000;

function readStatement(line: string): CopyrightStatement | null {
  const cleaned = withoutTags(
    plainMarks(line.slice(0, LONGEST_STATEMENT).replace(/\s+/g, ' ').replace(RULES, ' ; ')),
  )
    .replace(/^[\s*#/;%"'!<>|=_~\ufffd-]+/u, '')
    .replace(/^(?:@|:|\\)(?=copyright)/i, '')
    .replace(/(?<=^copyright):\s/i, ' ')
    .replace(QUOTED, 'Copyright $2')
    .replace(NOT_COPYRIGHTED, ' ')
    .replace(HOLDERS_ARE, 'Copyright by ')
    .replace(/<((?:19|20)\d\d[\d, -]{0,40})>(?:,?\s?<([^<>@]{2,80})>)?/, '$1 $2')
    .replace(/\*\*|(?:\\[nrt0])+\\?(?:["'].*|[\s,;\\)]*)$/g, '')
    .replace(DAY_OF_YEAR, '')
    .replace(/&#1[03];|\([!?]{1,3}\)/g, ' ')
    .replace(/(?<=^copyright)(?:\s+or\s+(?:©|copr\.?))+/i, '')
    .trim();
  const tagged = /^SPDX-(?:File|Snippet)CopyrightText\s*[:=]\s*/i.exec(cleaned);
  const text = tagged === null ? cleaned : cleaned.slice(tagged[0].length);
  if (text === '' || PLACEHOLDER.test(text)) return null;

  let rest: string | null = null;
  let years: string | null = null;
  let start = 0;
  for (const opening of OPENINGS) {
    const found = opening.exec(text);
    if (found === null) continue;
    const behind = text.slice(found.index + found[0].length);
    // "Copyrighted by Ada Heron, Copyright 2002, all rights reserved": the years come last.
    if (rest !== null && (years === null || found.index === start || found.groups?.years !== undefined))
      continue;
    if (rest === null) years = found.groups?.years?.trim() ?? null;
    rest = behind;
    start = found.index;
    if (!SAYS_NO_MORE.test(rest)) break;
  }
  // "copyright (C) Ada Heron and Copyright (C) 1999 Ben Egret": the first of them has no year.
  const first = rest === null || start === 0 ? null : (OPENINGS[MARK_AND_NAME] as RegExp).exec(text);
  if (
    first !== null &&
    first.index + first[0].length < start &&
    NAMES_TO.test(text.slice(first.index + first[0].length, start))
  ) {
    rest = text.slice(first.index + first[0].length);
    start = first.index;
    years = null;
  }
  if (rest === null) {
    const bare = BARE_OPENING.exec(text) ?? C_MARK_WITH_COMPANY.exec(text) ?? BARE_INSIDE.exec(text);
    if (bare !== null) rest = text.slice(bare.index + bare[0].length);
    else if (tagged !== null) {
      const lead = LEADING_YEARS.exec(text);
      years = lead?.groups?.years?.trim() ?? null;
      rest = lead === null ? text : text.slice(lead[0].length);
    } else return null;
    if (MENTION.test(rest.trimStart())) return null;
  }
  const trailing = rest.trimStart().replace(/^[.,:：]+\s*/, '');
  if (years === null) {
    if (MENTION.test(trailing)) return null;
    const bare = rest.replace(TAILS[0] as RegExp, '');
    const last = TRAILING_YEARS.exec(bare);
    if (last !== null) {
      years = last.groups?.years?.trim() ?? null;
      rest = bare.slice(0, last.index);
    }
  }
  let holders = holdersIn(rest.replace(RESERVED_FIRST, ' '));
  // "Copyright Ada Heron (c) 2004"
  const opening = start > 0 && holders.length === 0 ? BARE_OPENING.exec(text)?.[0].length : undefined;
  if (opening !== undefined && opening < start) holders = holdersIn(text.slice(opening, start));
  else if (start > 0 && SAYS_NO_NAME.test(rest)) {
    const before = withoutAddresses(text.slice(0, start))
      .replace(/(?:[\s,-]|\(c\)|©)+$/i, '')
      .replace(/,\s*(?:19|20)\d\d$/, '')
      .trim();
    const name =
      NAME_FIRST.exec(before)?.[1] ??
      (WORD_FIRST.test(before) && !NO_OWNER.test(before) && SIGN_AND_WORD.test(text.slice(before.length))
        ? before
        : undefined);
    if (name !== undefined) holders = holdersIn(name);
  }
  if (holders.length === 0 && years === null) return null;
  return {
    text: text.slice(start === 0 ? 0 : sentenceStart(text, start)).trim(),
    holders,
    years: years === null ? null : tidyYears(years),
  };
}

/** Which of the openings is a mark that a name follows. */
const MARK_AND_NAME = 3;
/** Names up to a further statement. */
const NAMES_TO = /^\s*(?:the\s+)?\p{Lu}[^.;:]*?(?:,|\band|&)\s*$/u;
const LEADING_YEARS = new RegExp(`^(?<years>${YEARS})`, 'iu');
const TRAILING_YEARS = new RegExp(`[\\s,(]+(?<years>${YEARS})\\)?[\\s.]*$`, 'iu');
const NAMES_LAST_YEARS = new RegExp(`[\\s,(]+(?:${YEARS}|\\d{4}-\\d{4})\\)?[\\s.:]*$`, 'iu');

/** "Copyright (C) All rights reserved, Heron Labs Inc.", up to the end of the line. */
const RESERVED_FIRST =
  /^[\s,.-]*[Aa]ll\s+[Rr]ights?\s+(?:[Aa]re\s+)?[Rr]eserved(?:\s+(?=by\s)|[\s,.-]+(?=(?:(?:19|20)\d\d[\d\s,-]*)?(?!(?:This|The|These|Redistribution|Permission|Licen[cs]ed?|Use|Unauthori[sz]ed|No|Not|See|All|Distribut\w+|Published|Your?|If|In|For|Any|It)\b)(?:\p{Lu}[^.:;]{2,60}(?:\b(?:Co|Inc|Ltd)\.[^.:;]{0,10})?|\S{2,30},\s?Inc)\.?$))/u;
/** Behind the years: nothing, the reservation of rights, the terms ("BY OPENING THIS FILE"), or prose. */
const SAYS_NO_NAME =
  /^\W*(?:$|--|all\s+rights?\b|(?:tous\s+droits|alle\s+rechte|todos\s+os\s+direitos|todos\s+los\s+derechos|tutti\s+i\s+diritti)\b|by\s+opening\b|(?:to|for)\s+\p{Ll})|^\s*\(|^\.\s/iu;
/** Behind the years: nothing that could be a name. */
const SAYS_NO_MORE = /^[\s,.;]*(?:all\s+rights\s+reserved[\s.]*)?$/i;

/** Lines drawn of punctuation, which part names as well as they waste time. */
const RULES = /(?:[(),;.*=~-] ?){8,}/g;

/** What is longer is generated text, and read up to here. */
const LONGEST_STATEMENT = 5000;

/** Cheap test that every statement passes. */
const MIGHT_STATE =
  /opyright|\(c\)|[©ⓒ]|&copy|&#169|copr\.|\\(?:u00)?a9|\\\(co|holder is|版权|版權|著作|저작권/i;

/** False where a line cannot state a copyright. */
export function mightState(line: string): boolean {
  return MIGHT_STATE.test(line);
}

/** `copyright = "2024, Ada Heron"`: what stands in the quotes, and nothing behind them. */
const QUOTED = /^copyright\s*[:=]?\s*[bru]{0,2}(["'])(?=(?:©|\(c\))?\s*(?:19|20)\d\d)([^"']*)\1?.*$/i;

/** The sign as HTML, troff, reStructuredText and escaped strings write it. */
const OTHER_MARKS = /&copy\b;?|<A9>|@copyright\{\}|&#169;|&#xa9;|\|copy\||\\\(co|\\(?:u00)?a9/gi;

/** With one sign for copyright in all notations, and without what a version control system fills in. */
export function plainMarks(text: string): string {
  let out = text;
  if (/[&|\\@<]/.test(out)) out = out.replace(OTHER_MARKS, '©');
  if (out.includes('$')) out = out.replace(/\$[A-Z][A-Za-z]+(?::[^$]{0,200})?\$/g, ' ');
  return out
    .replace(/\(©\)/g, '©')
    .replace(/\(c\)(?=opyright)/i, 'C')
    .replace(MISTYPED, 'Copyright ')
    .replace(MIXED_CASE, 'Copyright')
    .replace(/(?<![\w)])(?=opyright\b)/, 'c');
}

/** "Copytight (C) 2007", "Copyright (x) 2007" */
const MISTYPED =
  /\b(?:cop(?!yright)[a-z]{4,7}(?=\s?(?:\(c\)|©)\s*(?:19|20)\d\d)|copyright\s*\(x\)(?=\s*(?:19|20)\d\d))\s*/gi;
/** "COPYRiGHT Ada Heron" */
const MIXED_CASE = /\b(?!copyright|Copyright|COPYRIGHT)[Cc][Oo][Pp][Yy][Rr][Ii][Gg][Hh][Tt](?=\s+[A-Z])/;

/** "Copyright holders: Ada Heron <ada@example.com> …" */
const HOLDERS_ARE =
  /^copyright\s+holders?(?:\(s\))?\s*:?\s+(?=(?:\p{Lu}[\p{L}.'-]*\s+){2,4}<[^<>@\s]+@[^<>]*>)/iu;

/** Without the tags that stand around names in HTML and in XML metadata. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(/<\/?s>/g, '')
    .replace(/<\/?(?:b|i|a|p|br|em|strong|span|font|dc:\w+)(?:[\s/][^<>]*)?>/gi, ' ')
    .trim();
}

/** "Copyright (c) September 18, 2008 Name": the year is enough. */
const DAY_OF_YEAR =
  /\b(?:(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s+)(?=(?:19|20)\d\d\b)/g;

/** "Not copyrighted 1992 by Ada Heron" gives a right up. */
const NOT_COPYRIGHTED = /\bnot\s+copyrighted\b.*$/i;

/** Where the words that lead up to the statement begin, e.g. "Modifications Copyright". */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const lead = /(?:^|[.;:)]\s+|\s\|\s)(?=(?:[\w'-]+\s+){0,3}$)/.exec(before);
  return lead === null ? at : lead.index + lead[0].length;
}

function tidyYears(years: string): string {
  return years.replace(/\s*[-–—]$/, '-').replace(/[\s,/]+$/, '');
}

/** True where the statement evidently goes on in the next line. */
export function isUnfinished(text: string): boolean {
  const bare = text.trim();
  if (
    /(?:,|\band|&|\bthe|\bof|\bby|\bother|\b(?:van|von|de|der|del|di|da)|-|及|和|、)$/i.test(bare) &&
    !/\b(?:19|20)\d\d\s*-$/.test(bare)
  )
    return true;
  if (/\ball\s+rights$|\ball$/i.test(bare)) return true;
  if (
    /(?:copyright|©|\(c\))[\s:]*(?:\(c\)|©)?[\s:]*(?:\(?\d{4}(?:(?:\s*[-–,]\s*|\s+)\d{4})*\)?)?,?$/i.test(
      bare,
    )
  )
    return true;
  // An address may be broken too.
  if (/<(?:https?:|[^\s<>]*@)[^<>]*$/.test(bare)) return true;
  return count(bare, '(') > count(bare, ')');
}

function count(text: string, ch: string): number {
  return text.split(ch).length - 1;
}

/** Splits the text behind the years into names. */
export function holdersIn(text: string): string[] {
  let rest = withoutAddresses(
    // "Ada Heron <mail> for Egret Corp." is hers; "Center for Birds" is no such thing.
    ` ${text.replace(/\s+/g, ' ')} `
      .replace(/(?<=<[^<>@]*@[^<>]*>)\s+for\s.*$/, ' ')
      .replace(PERSON_AFTER_ADDRESS, ' ; '),
  )
    // "Ada Heron 2002 by Ben Egret", "Ada Heron. Copyright 2003 Ben Egret": a second statement
    .replace(NEXT_YEARS, ' ; ')
    .replace(NEXT_PORTIONS, ' ; ')
    .replace(/\s(?:--+|—)\s.*$/, ' ')
    .replace(/\b(Inc|Corp|Ltd|Co)\.(?=(?:and|or|the)\b)/gi, '$1. ')
    .replace(/\bInc\.s\b/g, 'Inc.')
    .replace(/,?\s+(?:et\.?\s+al|etc)\b\.?(?:\s+(?:in|at|from)\s+|(?=[\s,;)]))/gi, ' , ');
  // Text inside a JSON string: a paragraph ends, or a line does.
  rest = rest.replace(/(?:\\r)?\\n\s?(?:\\r)?\\n.*$/, ' ').replace(/\\n/g, ' ');
  // A quotation that began above ends here.
  if (count(rest, '"') % 2 === 1) rest = rest.replace(/(?<=[\p{L}.])"(?=[\s),;]).*$/u, ' ');
  // "Copyright 1999-2008 " NAME: the string is over, and what follows is program text.
  if (/^\s*"\s/.test(rest)) return [];
  for (const tail of TAILS) rest = rest.replace(tail, ' ');
  rest = withSecondHouse(rest.replace(/^[\s,.:：;)\]-]+/, ''))
    .replace(/^(?:by|to)\s+/i, '')
    .replace(/^authors?\s*:\s*/i, '');
  if (rest.trim() === '' || PLACEHOLDER.test(rest)) return [];

  const kept: string[] = [];
  for (const pattern of INSEPARABLE)
    rest = rest.replace(pattern, (stretch) => `\u0001${kept.push(stretch) - 1}\u0002`);
  const restore = (part: string): string => {
    let whole = part;
    while (/\u0001\d+\u0002/.test(whole))
      whole = whole.replace(/\u0001(\d+)\u0002/g, (_, i: string) => kept[Number(i)] ?? '');
    return whole;
  };

  const names: string[] = [];
  const parts = withoutPlaces(rest.split(SEPARATOR));
  // "Facebook AI Research The HuggingFace Inc. team", "Google Inc. HuggingFace Inc. team"
  for (const part of parts)
    for (const piece of part.split(
      /(?<!\b(?:[Oo]f|[Aa]t|[Bb]y|[Ff]or|to|from|in|and|with))\s+(?=The [\p{Lu}])|(?<=\b(?:Inc|Corp|Ltd|LLC)\.)\s+(?=\p{Lu})(?!Team)/u,
    )) {
      // "Heron Inc. Linux for Egrets": what was made, not by whom
      if (
        !part.startsWith(piece) &&
        /\p{L}\s+for\s+\p{Lu}|^(?:They|It|These|This|Portions|All)\s/u.test(piece)
      )
        continue;
      const name = displayName(restore(piece));
      if (name !== null && !names.includes(name)) names.push(name);
    }
  return names.filter((name, i) => i === 0 || !PLACE.test(name));
}

const NEXT_YEARS = new RegExp(
  `(?<=[\\p{L}.)])(?:[\\s,]+(?:(?:and|or)\\s+)?|\\.?\\s+(?:(?:[Pp]ortions|[Pp]arts)\\s+)?(?=[Cc©(]))(?:(?:[Cc]opyright|COPYRIGHT)\\s*)?(?:(?:\\([cC]\\)|©)\\s*)?${YEARS},?\\s+(?:by\\s+)?(?=\\p{Lu}\\p{Ll})`,
  'gu',
);

/** "Ada Heron <ada@example.com> Ben Egret <ben@example.com>" */
const PERSON_AFTER_ADDRESS = /(?<=\p{L}\s?)<[^<>\s]*@[^<>]*>\s+(?=(?:\p{Lu}[\p{L}.'-]*\s+){2,4}<[^<>\s]*@)/gu;

/** "Ada Heron, with portions copyright Ben Egret" */
const NEXT_PORTIONS =
  /,?\s+(?:with|and)\s+(?:some\s+)?(?:portions|parts)\s+(?:(?:are\s+)?copyright(?:ed)?(?:\s+by)?)\s*(?:\(c\)|©)?\s+(?=(?:the\s+)?\p{Lu})/giu;

/** Parts of an address behind a name: "Marsh Street 7, 12345 Heronstadt, Germany". */
function withoutPlaces(parts: readonly string[]): readonly string[] {
  const code = parts.findIndex((part, i) => i > 0 && POSTAL_CODE.test(part));
  const street = code > 1 && /\s\d{1,4}\p{L}?$/u.test(parts[code - 1] ?? '') ? code - 1 : code;
  return (code < 0 ? parts : parts.slice(0, street)).filter((part, i) => i === 0 || !PLACE.test(part.trim()));
}
const POSTAL_CODE =
  /^(?:(?:\p{Lu}{1,2}-)?\d{4,6}\s+\p{Lu}|\d+\s[\p{L}. ]*\b(?:St|Street|Rd|Road|Ave|Avenue|Place|Drive|Way|Lane|Blvd)\b)/u;
/** Countries as addresses name them, and the codes of the United States' states. */
const PLACE =
  /^(?:(?:the\s+)?(?:U\.?S\.?A?\.?|United States(?: of America)?|United Kingdom|U\.?K\.?|Netherlands|Germany|GERMANY|France|Switzerland|Austria|Belgium|Denmark|Finland|Sweden|Norway|Italy|Spain|Ireland|Japan|China|P\.?R\.? China|India|INDIA|Korea|Republic of Korea|Canada|Australia|Israel|Taiwan)|(?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:\s+\d{5}(?:-\d{4})?)?)\.?$/;

/** Without what says where somebody can be reached; in angle brackets that is all that stands there. */
function withoutAddresses(text: string): string {
  return text
    .replace(/<at>/gi, '@')
    .replace(/\[([^[\]()]{1,80})\]\(https?:[^()]*\)/g, '$1')
    .replace(HOUSE_IN_BRACKETS, ' ; $1 ; ')
    .replace(
      /<[^<>]*>|\([^()\s]*@[^()]*\)|\(\s?https?:[^()]*\)|\([\w.-]+ (?:at|\[at\]) [\w-]+\.[\w.-]+\)/g,
      ' ',
    )
    .replace(/<[^<>]*$/, ' ')
    .replace(/\bhttps?:\/\/\S+/g, ' ')
    .replace(/\S+/g, (word) => (isMailAddress(word) ? ' ' : word));
}

/** "Ada Heron <Heron Labs Inc>" */
const HOUSE_IN_BRACKETS = /<((?:\p{Lu}[\p{L}&-]*,?\s+){1,4}(?:Inc|Ltd|LLC|GmbH|Corp)\.?)>/gu;

function isMailAddress(word: string): boolean {
  const at = word.indexOf('@');
  return at > 0 && word.includes('.', at + 2);
}

/** The first sentence, and a second one where that is the name of a house and no more: "Ada Heron. Heron Foundation." */
function withSecondHouse(text: string): string {
  const first = firstSentence(text);
  const second = text.slice(first.length);
  return HOUSE.test(second) ? `${first} ;${second.replace(/^\./, '')}` : first;
}
const HOUSE =
  /^\.\s+(?:\p{Lu}[\p{L}-]+\s+){1,4}(?:Foundation|Universit\p{Ll}+|Institute|Incorporated|Corporation)[.\s"']*$/u;

/** Cuts at the end of the first sentence, without taking "Inc." or initials for one. */
function firstSentence(text: string): string {
  const end =
    /(?<!\b(?:inc|corp|ltd|co|llc|dr|prof|mr|ms|st|jr|sr|dept|univ|u|s|et al|bros|no|vs|intl|assoc|gmbh|n\.v|s\.a|l\.p))(?<!(?:^|[\s.(])\p{Lu})(?<!-\p{Lu}\p{Ll}{1,2})\.\s+(?=["'(]?[\p{Lu}])/iu;
  let from = 0;
  for (;;) {
    const found = end.exec(text.slice(from));
    if (found === null) return text;
    const at = from + found.index;
    // "The HuggingFace Inc. team. and the pygguf author" goes on; case is ignored above for the abbreviations.
    if (/^\.\s+["'(]?\p{Lu}/u.test(text.slice(at))) return text.slice(0, at);
    from = at + found[0].length;
  }
}

/** What stands before a name: articles, marks, the opening of a second statement, a year that sticks to it. */
const LEADS = new RegExp(
  `^(?:[\\s.,:;"'\`|*[-]+|年\\s*|(?:and|&)\\s+|(?:the|by)\\s+|authors?\\s*:\\s*|(?:authored|written|created|developed)\\s+by\\s+|assigned\\s+to\\s+|(?:${WORD}\\s*)?(?:${MARK}\\s*)*${YEARS}\\s*|${WORD}\\s*${MARK}|(?:\\w+\\.)?(?:19|20)\\d\\d(?=\\s|\\p{L}\\p{L}{2})|[12]\\d\\d\\s+(?=\\p{L}))`,
  'iu',
);

/** A name as lists show it: no leading article, no trailing year or punctuation. Null where nothing is left. */
function displayName(raw: string): string | null {
  let name = raw.trim();
  for (let before = ''; before !== name; ) {
    before = name;
    name = name.replace(LEADS, '');
  }
  name = name.replace(NAMES_LAST_YEARS, '');
  name = name.replace(/[\s,:;"'`|*]+$/, '').replace(/-+$/, '');
  // A word with signs inside, such as marks of a version, is no part of a name.
  name = name.replace(/\s\w+(?:''|[%"#?])\w+$/, '');
  const abbreviation = /(?<![\p{L}])(?:inc|corp|ltd|co|jr|sr|l\.p|n\.v|s\.a|al|\p{L})\.$/iu.test(name);
  if (!abbreviation) name = name.replace(/[\s.。]+$/, '');
  else name = name.replace(/\.{2,}$/, '.');
  name = name.replace(/\s{2,}/g, ' ').trim();
  if (count(name, ')') > count(name, '(')) name = name.replace(/\s*\)$/, '');
  if (count(name, ']') > count(name, '[')) name = name.replace(/\s*\]$/, '');
  if (
    !/[\p{L}\d]/u.test(name) ||
    /^[([][^()[\]]*[)\]]?$/.test(name) ||
    name.length > 200 ||
    /[{}]|^0x[\da-f]|\p{L}[\\?][\p{L}\d]/u.test(name)
  )
    return null;
  if (
    /^(?:www\.\S+|(?:were|was|are|is|which|that|may|write|some|written|see|from|for|in|under|as|used|on|with|at|has|all|[Vv]ersion)\b.*)$/.test(
      name,
    )
  )
    return null;
  if (
    /^(?:(?:GNU\s+)?[AL]?GPL\b(?!.*\b(?:team|authors|developers)$).*|the|all|rights?|reserved|others|(?:(?:other|third) parties|(?:many|all|some) others|additional contributors|part\s+of\s.*|created|persons\s+identified.*)|copyrights?|(?:the )?following(?: authors)?|\(c\)|contributors|et al\.?|inc\.?|etc\.?|present|now)$/i.test(
      name,
    )
  )
    return null;
  return name;
}

/** Words that stand for names which are elsewhere: "the respective contributors". */
export function namesNobody(holder: string): boolean {
  return NOBODY.test(holder);
}
const NOBODY =
  /^(?:(?:the|its|all|respective|various|following|other|individual|original|various|project|open[- ]source)\s+)*(?:contributors?|authors?|developers?|owners?|holders?|people|parties|others|initial\s+developer)(?:\s+and\s+(?:contributors?|authors?|developers?))?$/i;
