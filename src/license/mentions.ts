/**
 * Where a document names licences without their text: "licensed under the Eclipse Public License, v 2.0", an address, an
 * abbreviation. Names and addresses come with the licence texts; what people write otherwise stands in a table here.
 */
import type { Library, Pattern } from './library.ts';
import { type Words, wordHash } from './words.ts';

export interface Mention {
  /** SPDX id. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Whether the words leave no doubt which licence they mean; "BSD license" and "GPL" do. */
  readonly specific: boolean;
  /** Whether the words before it grant something under it. */
  readonly granted: boolean;
}

interface Alias {
  readonly pattern: RegExp;
  readonly id: string | ((match: RegExpExecArray, text: string) => string | null);
  /** Too common a word, unless the words before it speak of licensing. */
  readonly needsCue?: boolean;
  readonly vague?: boolean;
}

/** How versions are written behind a name: "Version 2.0", "(v2)", "-2.0". */
const VERSION = '[\\s,(\\[:;"“”-]*(?:as\\s+of\\s+)?(?:version|ver\\.?|v\\.?|rev\\.?)?[\\s-]*';

function versioned(name: string, ids: Readonly<Record<string, string>>, otherwise?: string): Alias[] {
  const aliases: Alias[] = [
    {
      pattern: new RegExp(`\\b(?:${name})${VERSION}(\\d(?:\\.\\d+)*)(?!\\d)`, 'gi'),
      id: (match) => {
        const version = (match[1] as string).replace(/^(\d)$/, '$1.0').replace(/^(\d\.\d+)\.0$/, '$1');
        return ids[version] ?? null;
      },
    },
  ];
  if (otherwise !== undefined)
    aliases.push({ pattern: new RegExp(`\\b(?:${name})(?![\\w-])`, 'gi'), id: otherwise, vague: true });
  return aliases;
}

function same(prefix: string, ...versions: string[]): Record<string, string> {
  return Object.fromEntries(versions.map((version) => [version, `${prefix}-${version}`]));
}

/** "Attribution-NonCommercial-ShareAlike 3.0 Unported" */
function creativeCommons(match: RegExpExecArray): string | null {
  const words = (match[1] as string).toLowerCase();
  const has = (pattern: RegExp): boolean => pattern.test(words);
  const parts = [
    ...(has(/non[\s-]*commercial|\bnc\b/) ? ['NC'] : []),
    ...(has(/no[\s-]*deriv|\bnd\b/) ? ['ND'] : has(/share[\s-]*alike|\bsa\b/) ? ['SA'] : []),
  ];
  const version = match[2] ?? '';
  return /^(?:1\.0|2\.0|2\.5|3\.0|4\.0)$/.test(version) ? ['CC-BY', ...parts, version].join('-') : null;
}

/** What addresses call licences that are not called so by SPDX. */
const IN_ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['agpl', 'AGPL-3.0-only'],
  ['apache2.0', 'Apache-2.0'],
  ['apachepl', 'Apache-1.1'],
  ['artistic-license', 'Artistic-1.0'],
  ['bsd-license', 'BSD-2-Clause'],
  ['cddl1', 'CDDL-1.0'],
  ['cpl1.0', 'CPL-1.0'],
  ['gpl-license', 'GPL-2.0-only'],
  ['lgpl-license', 'LGPL-2.1-only'],
  ['mit-license', 'MIT'],
  ['mozilla1.0', 'MPL-1.0'],
  ['mozilla1.1', 'MPL-1.1'],
  ['ms-pl', 'MS-PL'],
  ['opl-2.1', 'OSET-PL-2.1'],
  ['osl-1.0', 'OSL-1.0'],
  ['pythonfoundation', 'Python-2.0'],
  ['pythonpl', 'CNRI-Python'],
  ['unicode-license', 'Unicode-DFS-2016'],
  ['attribution', 'AAL'],
  ['w3c', 'W3C'],
  ['zlib-license', 'Zlib'],
]);

/** `opensource.org/licenses/NAME`, `spdx.org/licenses/NAME` */
const LICENSE_ADDRESS =
  /(?:opensource\.org\/licen[cs]es?|spdx\.org\/licen[cs]es|gnu\.org\/(?:licen[cs]es(?:\/old-licen[cs]es)?|copyleft))\/((?:alphabetical#)?[a-z][\w.+-]*?)(?:\.(?:en|php|html?|txt|json|shtml))*(?![\w.+-]*\w)/gi;

function addressed(name: string, ids: ReadonlyMap<string, string>): string | null {
  const squeezed = name
    .toLowerCase()
    .replace(/-standalone$/, '')
    .replace(/^fdl/, 'gfdl');
  const id = IN_ADDRESSES.get(squeezed) ?? ids.get(squeezed) ?? null;
  return id !== null && /^(?:[AL]?GPL|GFDL)-\d\.\d$/.test(id) ? `${id}-only` : id;
}

const ALIASES: readonly Alias[] = [
  {
    pattern: /\bMPL\s*1\.1\s*\/\s*GPL\s*2\.0\s*\/\s*LGPL\s*2\.1/gi,
    id: 'MPL-1.1 GPL-2.0-or-later LGPL-2.1-or-later',
  },
  { pattern: /\bclasspath["”]?\s+exception/gi, id: 'Classpath-exception-2.0' },
  { pattern: /\bGCC\s+Runtime\s+Library\s+Exception/gi, id: 'GCC-exception-3.1' },
  { pattern: /\bwxWindows\s+(?:library\s+)?exception/gi, id: 'WxWindows-exception-3.1' },
  { pattern: /\bcopyright\s+notice\s+in\s+zlib\.h\b/gi, id: 'Zlib' },
  { pattern: /\bcopyright\s+notice\s+in\s+png\.h\b/gi, id: 'Libpng' },
  { pattern: /\bIBM\s+Public\s+Licen[cs]e/gi, id: 'IPL-1.0' },
  ...versioned(
    'apache(?:[\\s-]+software)?(?:[\\s-]+foundation)?(?:[\\s-]+(?:public[\\s-]+)?licen[cs]es?)?|ASL|apache-licen[cs]e',
    same('Apache', '1.0', '1.1', '2.0'),
  ),
  {
    pattern: /\bapache(?:[\s-]+software)?[\s-]+licen[cs]e\b(?!\s*,?\s*v?\.?(?:ersion)?\s*\d)/gi,
    id: 'Apache-2.0',
    vague: true,
  },
  { pattern: /apache\.org\/licen[cs]es\/LICEN[CS]E-(1\.[01]|2\.0)/gi, id: (match) => `Apache-${match[1]}` },
  {
    pattern:
      /\b(?:MIT|Expat)(?:\s*\/\s*X(?:11)?|\s*\(X11\))?[\s-]+(?:style\s+)?(?:open\s+source\s+)?licen[cs]e/gi,
    id: 'MIT',
  },
  { pattern: /\bMIT\b(?!\s+(?:and|researchers|csail|lab|press|media|x\s))/g, id: 'MIT', needsCue: true },
  { pattern: /\bX11[\s-]+licen[cs]e/gi, id: 'X11' },
  {
    pattern:
      /\b(?:(?:new|modified|revised)[\s-]+BSD|BSD[\s-]+(?:new|modified|revised)|(?:3|three)[\s-]*(?:clause|point)?[\s-]*BSD|BSD[\s-]*\(?(?:3|three)(?:[\s-]*clause)?|BSD[\s-]+licen[cs]e[\s,(-]*(?:3|three)[\s-]*clause)\b/gi,
    id: 'BSD-3-Clause',
  },
  {
    pattern:
      /\b(?:simplified[\s-]+BSD|BSD[\s-]+simplified|(?:2|two)[\s-]*(?:clause|point)[\s-]*(?:free)?BSD|BSD[\s-]*\(?(?:2|two)(?:[\s-]*clause)?|BSD[\s-]+licen[cs]e[\s,(-]*(?:2|two)[\s-]*clause|free\s?BSD[\s-]+licen[cs]e)\b/gi,
    id: 'BSD-2-Clause',
  },
  {
    pattern: /\b(?:original|old|(?:4|four)[\s-]*clause)[\s-]+BSD\b|\bBSD[\s-]*(?:4|four)[\s-]*clause/gi,
    id: 'BSD-4-Clause',
  },
  { pattern: /\bBSD[\s-]+(?:style\s+)?licen[cs]e|\bBSD-style\b/gi, id: 'BSD-3-Clause', vague: true },
  { pattern: /\bBSD\b/g, id: 'BSD-3-Clause', needsCue: true, vague: true },
  ...versioned('Mozilla\\s+Public\\s+Licen[cs]e|MPL', same('MPL', '1.0', '1.1', '2.0')),
  { pattern: /mozilla\.org\/MPL\/(1\.0|1\.1|2\.0)/gi, id: (match) => `MPL-${match[1]}` },
  ...versioned('Netscape\\s+Public\\s+Licen[cs]e|NPL', same('NPL', '1.0', '1.1')),
  ...versioned('Eclipse\\s+Public\\s+Licen[cs]e|EPL', same('EPL', '1.0', '2.0')),
  { pattern: /eclipse\.org\/legal\/epl-(?:v(\d))(\d)/gi, id: (match) => `EPL-${match[1]}.${match[2]}` },
  { pattern: /eclipse\.org\/(?:legal\/epl-|org\/documents\/epl-)2\.0/gi, id: 'EPL-2.0' },
  {
    pattern: /eclipse\.org\/org\/documents\/edl-v10|Eclipse\s+Distribution\s+Licen[cs]e/gi,
    id: 'BSD-3-Clause',
  },
  ...versioned('Common\\s+Public\\s+Licen[cs]e|CPL', same('CPL', '1.0')),
  ...versioned(
    'Common\\s+Development\\s+and\\s+Distribution\\s+Licen[cs]e(?:\\s*\\(?["“]?CDDL["”]?\\)?)?|CDDL',
    same('CDDL', '1.0', '1.1'),
    'CDDL-1.0',
  ),
  { pattern: /CDDL[+_-](?:and[_-])?GPL[+_-]?(?:v)?(1)[._-](1)/gi, id: 'CDDL-1.1' },
  ...versioned('European\\s+Union\\s+Public\\s+Licen[cs]e|EUPL', same('EUPL', '1.0', '1.1', '1.2')),
  ...versioned(
    'SIL\\s+Open\\s+Font\\s+Licen[cs]e|Open\\s+Font\\s+Licen[cs]e|SIL\\s+OFL|OFL',
    same('OFL', '1.0', '1.1'),
    'OFL-1.1',
  ),
  { pattern: /scripts\.sil\.org\/OFL/gi, id: 'OFL-1.1' },
  ...versioned('Academic\\s+Free\\s+Licen[cs]e|AFL', same('AFL', '1.1', '1.2', '2.0', '2.1', '3.0')),
  ...versioned('Open\\s+Software\\s+Licen[cs]e|OSL', same('OSL', '1.0', '1.1', '2.0', '2.1', '3.0')),
  ...versioned('(?:Perl\\s+)?Artistic\\s+Licen[cs]e|Artistic', same('Artistic', '1.0', '2.0')),
  ...versioned('Boost\\s+Software\\s+Licen[cs]e|BSL', same('BSL', '1.0'), undefined),
  { pattern: /\bBoost\s+Software\s+Licen[cs]e\b|boost\.org\/LICENSE_1_0/gi, id: 'BSL-1.0' },
  ...versioned('Zope\\s+Public\\s+Licen[cs]e|ZPL', same('ZPL', '1.1', '2.0', '2.1')),
  ...versioned('LaTeX\\s+Project\\s+Public\\s+Licen[cs]e|LPPL', {
    '1.0': 'LPPL-1.0',
    '1.1': 'LPPL-1.1',
    '1.2': 'LPPL-1.2',
    '1.3': 'LPPL-1.3a',
  }),
  ...versioned('(?:the\\s+)?PHP\\s+Licen[cs]e', same('PHP', '3.0', '3.01')),
  ...versioned(
    'CeCILL(?:\\s+(?:free\\s+software\\s+)?licen[cs]e(?:\\s+agreement)?)?',
    same('CECILL', '1.0', '1.1', '2.0', '2.1'),
  ),
  { pattern: /\bCeCILL-([BC])\b/gi, id: (match) => `CECILL-${(match[1] as string).toUpperCase()}` },
  ...versioned('(?:Microsoft\\s+)?(?:Public\\s+Licen[cs]e\\s+)\\(?Ms-PL\\)?', {}, undefined),
  { pattern: /\bMs-PL\b|\bMicrosoft\s+Public\s+Licen[cs]e/gi, id: 'MS-PL' },
  { pattern: /\bMs-RL\b|\bMicrosoft\s+Reciprocal\s+Licen[cs]e/gi, id: 'MS-RL' },
  { pattern: /\b(?:PSF|Python\s+Software\s+Foundation)\s+licen[cs]e/gi, id: 'PSF-2.0', vague: true },
  { pattern: /\bISC[\s-]+(?:style\s+)?licen[cs]e/gi, id: 'ISC' },
  { pattern: /\bISC\b/g, id: 'ISC', needsCue: true },
  { pattern: /\bzlib(?:\s*\/\s*libpng)?[\s-]+licen[cs]e/gi, id: 'Zlib' },
  { pattern: /\bunlicen[cs]e\.org|\bthe\s+unlicen[cs]e\b/gi, id: 'Unlicense' },
  {
    pattern:
      /\bWTFPL\b|\bDo\s+What\s+The\s+F\w*\s+You\s+Want\s+To\s+Public\s+Licen[cs]e|sam\.zoy\.org\/wtfpl/gi,
    id: 'WTFPL',
  },
  { pattern: /\bCC0(?:[\s-]*1\.0)?\b|creativecommons\.org\/publicdomain\/zero\/1\.0/gi, id: 'CC0-1.0' },
  {
    pattern: /creativecommons\.org\/licen[cs]es\/(by(?:-nc)?(?:-nd|-sa)?|by-nd-nc)\/(\d\.\d)/gi,
    id: (match) => creativeCommons(match),
  },
  { pattern: /creativecommons\.org\/licen[cs]es\/(sa|nd|nc|nc-sa|nd-nc)\/1\.0/gi, id: () => null },
  {
    pattern:
      /\b(?:creative[\s-]+commons|CC)[\s:-]+((?:attribution|by)\b(?:[\s,:–-]*(?:non[\s-]*commercial|no[\s-]*deriv(?:ative)?s?(?:[\s-]*works)?|share[\s-]*alike|nc|nd|sa)\b)*)[\s,–(-]*(?:(?:un)?ported|international|licen[cs]e)?[\s,(:-]*(?:version|v\.?)?\s*(\d\.\d)\b/gi,
    id: creativeCommons,
  },
  { pattern: /\bBeer-?ware\b/gi, id: 'Beerware' },
  {
    pattern: /\bsame\s+terms\s+as\s+(?:the\s+)?Perl\b|\bsame\s+(?:licen[cs]e|terms)\s+as\s+Perl\b/gi,
    id: 'Artistic-1.0-Perl',
  },
  {
    pattern: /\bsame\s+terms\s+as\s+(?:the\s+)?Perl\b|\bsame\s+(?:licen[cs]e|terms)\s+as\s+Perl\b/gi,
    id: 'GPL-1.0-or-later',
  },
  { pattern: /\bRuby(?:'s)?\s+licen[cs]e|\bsame\s+terms\s+as\s+Ruby\b/gi, id: 'Ruby' },
  { pattern: /\b(?:FreeType\s+(?:Project\s+)?Licen[cs]e|FTL\.TXT)/gi, id: 'FTL' },
  { pattern: /\bOpenSSL\s+licen[cs]e/gi, id: 'OpenSSL' },
  { pattern: /\bW3C(?:®)?\s+(?:software\s+)?(?:notice\s+and\s+)?licen[cs]e/gi, id: 'W3C' },
  {
    pattern:
      /\b(?:University\s+of\s+Illinois|UIUC|NCSA|Illinois)(?:\s*\/\s*NCSA)?\s+Open\s+Source\s+Licen[cs]e/gi,
    id: 'NCSA',
  },
  { pattern: /\bISC\/BSD\s+licen[cs]e/gi, id: 'ISC' },
  { pattern: /\b(?:PostgreSQL|Postgres)\s+licen[cs]e/gi, id: 'PostgreSQL' },
];

/** The GNU licences, whose version and whose "or later" stand before or behind the name. */
const GNU =
  /\b(?:GNU[\s/]+)?(?:(lesser|library|affero)(?:\s*\(?(?:or\s+)?(?:lesser|library)\)?)?\s+)?(general\s+public\s+licen[cs]e|free\s+documentation\s+licen[cs]e|public\s+licen[cs]e(?=\s*\(?GPL))|(?<![\w.-])(?:GNU[\s/]+)?(A|L|F)?D?GPL|(?<![\w.-])(?:GNU[\s/]+)?G?FDL(?![\w])/gi;

/** What is said within so many characters of a name belongs to it. */
const NEAR = 170;
const NUMBER = '(\\d(?:\\.\\d)?)';
const VERSION_BEHIND = new RegExp(
  `^(?:[\\s"“”'()\\[\\],;:*_-]|[AL]?GPL|licen[cs]e|GNU|the\\b|as\\b|terms\\b|FDL|GFDL)*(?:(?:as\\s+published\\s+by\\s+the\\s+free\\s+software\\s+foundation|published\\s+by\\s+the\\s+FSF)[\\s;,:.)-]*)?(?:as\\s+|using\\s+|or\\s+LGPL\\s+)?(?:in\\s+|under\\s+|of\\s+)?(?:the\\s+|this\\s+is\\s+|only\\s+|either\\s+|at\\s+)*\\(?(?:version|ver\\.?|v\\.?|V)?[\\s(-]*${NUMBER}(?![\\d.]*\\d|\\s*(?:franklin|temple|mass))`,
  'i',
);
const VERSION_BEFORE = new RegExp(
  `(?:version|ver\\.?|v\\.?)\\s*${NUMBER}(?:[\\s,]*(?:\\(?or\\s+(?:any\\s+|\\(at\\s+your\\s+option\\)\\s+any\\s+)?(?:later|newer|greater)(?:\\s+versions?)?\\)?|and\\s+(?:later|above)))?[\\s,]*(?:of\\s+)?(?:the\\s+)?(?:terms\\s+of\\s+)?(?:the\\s+)?$`,
  'i',
);
const LATER =
  /^[\s,;.)("'*_-]*(?:of\s+the\s+(?:GNU\s+)?(?:licen[cs]e|[AL]?GPL)|only\s+or)?[\s,;.()"'*-]*(?:\+|(?:and\s*\/\s*)?(?:or|and)[\s,(_-]*(?:\(?\s*at\s+(?:your|its|the\s+user's)\s+(?:option|choice|discretion)\s*\)?[\s,]*)?(?:\(?any\s+|\(?all\s+|\(?a\s+)?(?:later|newer|higher|greater|above|subsequent|upper)\b|onwards)/i;
const LATER_BEFORE = /\b(?:later|newer|above|greater)\b[^.]{0,40}$/i;

function gnuId(match: RegExpExecArray, text: string): { id: string; end: number; specific: boolean } | null {
  const whole = match[0];
  const kind = (match[1] ?? '').toLowerCase();
  const documentation = /FDL|documentation/i.test(whole);
  const letter = (match[3] ?? '').toUpperCase();
  const family = documentation
    ? 'GFDL'
    : kind === 'affero' || letter === 'A'
      ? 'AGPL'
      : kind !== '' || letter === 'L'
        ? 'LGPL'
        : 'GPL';
  const end = match.index + whole.length;
  const behind = text.slice(end, end + NEAR);
  const before = text.slice(Math.max(0, match.index - 90), match.index);
  const ahead = VERSION_BEFORE.exec(before);
  const after = VERSION_BEHIND.exec(behind);
  const version = after?.[1] ?? ahead?.[1];
  if (version === undefined) {
    // "If the Program does not specify a version number, you may choose any version ever published."
    const first = { GPL: '1.0', LGPL: kind === 'lesser' ? '2.1' : '2.0', AGPL: '3.0', GFDL: '1.1' }[
      family
    ] as string;
    return { id: `${family}-${first}-or-later`, end, specific: false };
  }
  const number = version.includes('.') ? version : `${version}.0`;
  if (!(KNOWN_GNU[family] as readonly string[]).includes(number)) return null;
  const rest = behind.slice(after?.[0].length ?? 0);
  const later = after !== null ? LATER.test(rest) : LATER_BEFORE.test(ahead?.[0] ?? '') || LATER.test(rest);
  return {
    id: `${family}-${number}-${later ? 'or-later' : 'only'}`,
    end: end + (after?.[0].length ?? 0),
    specific: true,
  };
}

const KNOWN_GNU: Readonly<Record<string, readonly string[]>> = {
  GPL: ['1.0', '2.0', '3.0'],
  LGPL: ['2.0', '2.1', '3.0'],
  AGPL: ['1.0', '3.0'],
  GFDL: ['1.1', '1.2', '1.3'],
};

/** Words before a name that speak of licensing. */
const CUE =
  /(?:licen[cs](?:ed|es?|ing)|terms|released|distributed|available|provided|covered|governed|copying|permission|under|dual|tri)\b[^.]{0,60}$/i;
/** Words that grant something under the licence that follows. */
const GRANT =
  /(?:licen[cs]ed|terms|released|distributed|available|provided|covered|governed|dual|tri)\b[^.]{0,80}$|licen[cs]es?\s*[:=][^.]{0,30}$/i;
/** The same right behind it: "MIT licensed". */
const CUE_BEHIND = /^[\s/,|&\w.+-]{0,25}\blicen[cs]ed?\b/i;
/** The same right before it. */
const DIRECT_CUE = /licen[cs]e(?:d\s+under|s?\s+is|s?\s*["']?\s*[:=])\s*(?:the\s+)?["'([]*$/i;
/** Words that make of a name something else: compatibility, history, exclusion. */
const NOT_A_GRANT =
  /(?:\b(?:compatible\s+with|incompatible\s+with|not\s+(?:under|covered\s+by|available\s+under)|unlike|instead\s+of)|\b(?:does\s+not|doesn['’]?t)\s+mean\b[^.]{0,50}|\bother\s+(?:software|programs?|works?)\b[^.]{0,30})\s+(?:the\s+)?$/i;

/**
 * What a licence and a program share, with a version as people write that of the program: "drops Python 2", "the service
 * apache2". The licence's own id ("Apache-2.0") is no program's.
 */
const PROGRAM =
  /^(?:(?:python|ruby|php|perl|openssl|zlib|bzip2|curl)(?:\W|_|\d|\b(?:v(?=\d)|version\b|the\b))*|apache\s*v?[12])$/i;
/** Words without which such a name is the program's. */
const LICENSING = /\b(?:(?:re|un)?licen[cs]\w*|copyright|terms)\b[^.]{0,60}$/i;

export function isProgram(flat: string, start: number, end: number): boolean {
  return (
    PROGRAM.test(flat.slice(start, end)) &&
    !LICENSING.test(flat.slice(Math.max(0, start - 120), start)) &&
    !CUE_BEHIND.test(flat.slice(end, end + 40))
  );
}

/**
 * "fair-noncommercial-research-license", which is no form of "Fair": what stands behind a hyphen then, unless it says how
 * the licence is meant, or is the colour of a badge.
 */
const GOES_ON =
  /^-(?!(?:licen[cs]|styl|lik|typ|or\b|and\b|only|with|compat|deriv|base|cover|claus|varia|v\d|blue|bright|green|yellow|red\b|orange|light|gr[ae]y|purple|success|inform))[a-z]{3}/i;

/** Whether a name that ends here with a letter is part of a longer one. */
export function goesOn(text: string, end: number): boolean {
  return /[a-z]/i.test(text.charAt(end - 1)) && GOES_ON.test(text.slice(end, end + 12));
}

/** What denies a grant behind a name. */
const NO_GRANT_BEHIND = /^[\s)"'”-]*(?:in)?compatib/i;

/** Whether the words around a name say that nothing is granted under that licence; `flat` as `flattened` makes it. */
export function grantsNothing(flat: string, start: number, end: number): boolean {
  return (
    NOT_A_GRANT.test(flat.slice(Math.max(0, start - 80), start)) ||
    NO_GRANT_BEHIND.test(flat.slice(end, end + 20))
  );
}

/** Whether the words before a name grant something under that licence. */
export function grants(flat: string, start: number): boolean {
  return GRANT.test(flat.slice(Math.max(0, start - 100), start));
}

/** Every mention, in order; those inside a longer one are left out; `flat` is the text as `flattened` makes it. */
export function findMentions(flat: string, words: Words, numbers: Uint16Array, library: Library): Mention[] {
  const found: Mention[] = [];
  const add = (id: string | null, start: number, end: number, specific: boolean): void => {
    if (id === null || grantsNothing(flat, start, end)) return;
    found.push({ id, start, end, specific, granted: grants(flat, start) });
  };
  for (const { pattern, id, needsCue = false, vague = false } of ALIASES)
    for (const match of flat.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (isProgram(flat, match.index, end)) continue;
      // "4.3BSD"
      if (/^\d/.test(match[0]) && /\d\.$/.test(flat.slice(Math.max(0, match.index - 2), match.index)))
        continue;
      if (
        needsCue &&
        !CUE.test(flat.slice(Math.max(0, match.index - 120), match.index)) &&
        !CUE_BEHIND.test(flat.slice(end, end + 40))
      )
        continue;
      const named = typeof id === 'string' ? id : id(match, flat);
      for (const one of named?.split(' ') ?? []) add(one, match.index, end, !vague);
    }
  for (const match of flat.matchAll(LICENSE_ADDRESS))
    add(addressed(match[1] as string, library.ids), match.index, match.index + match[0].length, true);
  for (const match of flat.matchAll(GNU)) {
    // Addresses are read above.
    if (
      /[\w/]\/(?:[\w-]+[/-])?$/.test(flat.slice(Math.max(0, match.index - 20), match.index)) &&
      /\/\/|\.(?:org|com|net)\//.test(flat.slice(Math.max(0, match.index - 60), match.index)) &&
      !/\s/.test(flat.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    const gnu = gnuId(match, flat);
    if (gnu !== null) add(gnu.id, match.index, gnu.end, gnu.specific);
  }
  for (let word = 0; word < numbers.length; word++)
    for (const pattern of library.phrases.get(numbers[word] as number) ?? []) {
      const end = namedAt(pattern, library, words, numbers, word, flat);
      if (end < 0 || /^[AL]?GPL-|^GFDL-/.test(pattern.id)) continue;
      const start = words.starts[word] as number;
      const named = flat.slice(start, words.ends[end - 1] as number);
      // "Cal; !1"
      if (pattern.kind === 'name' && (/[;!?]/.test(named) || goesOn(flat, start + named.length))) continue;
      if (isProgram(flat, start, words.ends[end - 1] as number)) continue;
      // A word or two say little.
      const before = flat.slice(Math.max(0, start - 60), start);
      if (pattern.words.length < 3 && !(pattern.words.length < 2 ? DIRECT_CUE : CUE).test(before)) continue;
      add(pattern.id, start, words.ends[end - 1] as number, true);
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.specific) - Number(a.specific));
  const kept: Mention[] = [];
  for (const mention of found) {
    const last = kept.at(-1);
    const inside = last !== undefined && mention.end <= last.end && mention.start >= last.start;
    if (inside && !(mention.start === last.start && mention.end === last.end && mention.id !== last.id))
      continue;
    kept.push(mention);
  }
  return kept;
}

/** Comment marks, escapes and tags made blank, so that sentences can be read across lines; all places stay. */
export function flattened(text: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  return text
    .replace(/<\/?[a-z][^<>\n]{0,200}>|\\[nrt]/gi, blank)
    .replace(/[ \t*#|/]*[\r\n][ \t*#;%!|>/\\"'.+:_=~-]*(?:(?:dnl|REM|@c)\b)?/g, blank)
    .replace(/[\t *#|"“”]{2,}/g, blank);
}

const DROPPED: ReadonlySet<number> = new Set(['version', 'v', 'ver', 'the'].map(wordHash));
const ZERO = wordHash('0');

/** Behind which word of the document a name ends that begins at `word`; -1 where it is not there. */
function namedAt(
  pattern: Pattern,
  library: Library,
  words: Words,
  numbers: Uint16Array,
  word: number,
  text: string,
): number {
  let at = word;
  const { words: wanted } = pattern;
  for (let place = 0; place < wanted.length; ) {
    if (at < numbers.length && numbers[at] === wanted[place]) {
      at++;
      place++;
      continue;
    }
    if (place === 0 || at >= numbers.length) return isLastZero(place) ? at : -1;
    const start = words.starts[at] as number;
    const end = words.ends[at] as number;
    // "v2", "(CDDL)"
    if (pattern.kind === 'name' && DROPPED.has(words.hashes[at] as number)) at++;
    else if (
      pattern.kind === 'name' &&
      /[("“]/.test(text.charAt(start - 1)) &&
      /[)"”]/.test(text.charAt(end))
    )
      at++;
    else if (pattern.kind === 'name' && isVersion(start, end, place)) {
      at++;
      place++;
    } else return isLastZero(place) ? at : -1;
  }
  return at;

  /** "version 2" is 2.0. */
  function isLastZero(place: number): boolean {
    return (
      pattern.kind === 'name' &&
      place === wanted.length - 1 &&
      place >= 2 &&
      wanted[place] === library.numbers.get(ZERO) &&
      text.charAt(words.ends[at - 1] as number) !== '.'
    );
  }
  function isVersion(start: number, end: number, place: number): boolean {
    const digits = /^v(\d+)$/i.exec(text.slice(start, end))?.[1];
    return digits !== undefined && library.numbers.get(wordHash(digits)) === wanted[place];
  }
}
