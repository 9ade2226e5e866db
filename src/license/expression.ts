/** SPDX license expressions: reading them, saying what is wrong with them, and whether one keeps another. */
import parse from 'spdx-expression-parse';
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import ids from 'spdx-license-ids/index.json' with { type: 'json' };

export interface ExpressionProblem {
  readonly kind: 'empty' | 'syntax' | 'unknown' | 'spelling' | 'deprecated';
  /** The piece of the expression that is meant. */
  readonly part: string;
  /** How to write it; null where nothing can be suggested. */
  readonly suggestion: string | null;
}

type Node = parse.Info;
const CURRENT = new Set<string>(ids);
const DEPRECATED = new Set<string>(deprecatedIds);
/** A person's expression is a line; what is longer is not read (the parser is recursive). */
const LONGEST = 2000;

/** Spellings that the list of ids does not lead to, squeezed to letters and digits. */
const KNOWN_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['apache', 'Apache-2.0'],
  ['apache2', 'Apache-2.0'],
  ['apache20', 'Apache-2.0'],
  ['apachev2', 'Apache-2.0'],
  ['apachev20', 'Apache-2.0'],
  ['apachelicense', 'Apache-2.0'],
  ['apachelicense2', 'Apache-2.0'],
  ['apachelicense20', 'Apache-2.0'],
  ['apachelicensev2', 'Apache-2.0'],
  ['apachelicensev20', 'Apache-2.0'],
  ['apachelicenseversion20', 'Apache-2.0'],
  ['apachesoftwarelicense', 'Apache-2.0'],
  ['apachesoftwarelicense20', 'Apache-2.0'],
  ['asl20', 'Apache-2.0'],
  ['mitlicense', 'MIT'],
  ['themitlicense', 'MIT'],
  ['expat', 'MIT'],
  ['bsd', 'BSD-3-Clause'],
  ['bsdlicense', 'BSD-3-Clause'],
  ['bsd3', 'BSD-3-Clause'],
  ['newbsd', 'BSD-3-Clause'],
  ['3clausebsd', 'BSD-3-Clause'],
  ['bsd3clauselicense', 'BSD-3-Clause'],
  ['modifiedbsd', 'BSD-3-Clause'],
  ['bsd2', 'BSD-2-Clause'],
  ['simplifiedbsd', 'BSD-2-Clause'],
  ['2clausebsd', 'BSD-2-Clause'],
  ['gnugeneralpubliclicensev20', 'GPL-2.0-only'],
  ['gnugeneralpubliclicensev30', 'GPL-3.0-only'],
  ['gnulessergeneralpubliclicensev30', 'LGPL-3.0-only'],
  ['gnuafferogeneralpubliclicensev30', 'AGPL-3.0-only'],
  ['gpl', 'GPL-3.0-only'],
  ['gpl2', 'GPL-2.0-only'],
  ['gplv2', 'GPL-2.0-only'],
  ['gpl3', 'GPL-3.0-only'],
  ['gplv3', 'GPL-3.0-only'],
  ['lgplv3', 'LGPL-3.0-only'],
  ['lgpl3', 'LGPL-3.0-only'],
  ['agplv3', 'AGPL-3.0-only'],
  ['agpl3', 'AGPL-3.0-only'],
  ['mpl', 'MPL-2.0'],
  ['mpl2', 'MPL-2.0'],
  ['mozillapubliclicense20', 'MPL-2.0'],
  ['isclicense', 'ISC'],
  ['cc0', 'CC0-1.0'],
  ['ccby4', 'CC-BY-4.0'],
  ['cc40by', 'CC-BY-4.0'],
  ['boost', 'BSL-1.0'],
  ['theunlicense', 'Unlicense'],
  ['psf', 'PSF-2.0'],
]);
const BY_SPELLING: ReadonlyMap<string, string> = new Map([
  ...KNOWN_SPELLINGS,
  ...[...deprecatedIds, ...ids].map((id) => [squeezed(id), id] as const),
]);

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9+]+/g, '');
}

/** The parsed expression, or null where it does not parse. `NONE` and `NOASSERTION` are no expressions. */
export function parseExpression(text: string): Node | null {
  if (text.length > LONGEST) return null;
  let node = PARSED_BEFORE.get(text);
  if (node === undefined) {
    try {
      node = parse(text.trim());
    } catch {
      node = null;
    }
    if (PARSED_BEFORE.size >= MOST_PARSED) PARSED_BEFORE.clear();
    PARSED_BEFORE.set(text, node);
  }
  return node;
}

/** Expressions parsed before: thousands of files stand under the same few, and every rule asks. */
const PARSED_BEFORE = new Map<string, Node | null>();
const MOST_PARSED = 1000;

/** What is wrong with an expression as written; empty where nothing is. */
export function expressionProblems(text: string): ExpressionProblem[] {
  const trimmed = text.trim();
  if (trimmed === '') return [{ kind: 'empty', part: '', suggestion: null }];
  if (trimmed === 'NONE' || trimmed === 'NOASSERTION') return [];
  const node = parseExpression(trimmed);
  if (node !== null)
    return [...new Set(namesIn(node))]
      .filter((id) => DEPRECATED.has(id.replace(/\+$/, '')))
      .map((id) => ({ kind: 'deprecated', part: id, suggestion: replaced(trimmed, id, successor(id)) }));

  const parts = trimmed
    .slice(0, LONGEST)
    .replace(/[()]/g, ' ')
    .split(/(?:^|\s+)(?:AND|OR|WITH)(?=\s|$)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const strangers = parts.filter((part) => !isName(part.replace(/\+$/, '')));
  if (strangers.length === 0) return [{ kind: 'syntax', part: trimmed.slice(0, LONGEST), suggestion: null }];
  const whole = respelled(trimmed.slice(0, LONGEST));
  return strangers.map((part) => ({
    kind: BY_SPELLING.get(squeezed(part))?.toLowerCase() === part.toLowerCase() ? 'spelling' : 'unknown',
    part,
    suggestion: whole,
  }));
}

/**
 * The expression that free text stands for ("Apache License 2.0", "MIT/BSD"), with current ids; null where it cannot be
 * told. "BSD" and "GPL" alone do not say which, and stay open here.
 */
export function expressionOfName(text: string): string | null {
  const trimmed = text.trim();
  if (
    trimmed === '' ||
    trimmed.length > LONGEST ||
    /^(?:the\s+)?(?:[AL]?GPL|BSD)(?:\s+licen[cs]e)?$/i.test(trimmed)
  )
    return null;
  const [problem] = expressionProblems(trimmed);
  if (problem === undefined) return parseExpression(trimmed) === null ? null : trimmed;
  return problem.suggestion;
}

function isName(part: string): boolean {
  return (
    CURRENT.has(part) ||
    DEPRECATED.has(part) ||
    parseExpression(part) !== null ||
    parseExpression(`MIT WITH ${part}`) !== null
  );
}

/** The expression with every name that can be recognised spelled right; null unless the result parses. */
function respelled(text: string): string | null {
  const direct = BY_SPELLING.get(squeezed(text));
  if (direct !== undefined) return current(direct);
  const fixed = text
    .replace(/\s*[,/|]\s*/g, ' AND ')
    .split(/(\s+(?:AND|OR|WITH)\s+|[()])/i)
    .map((part) => {
      if (/^\s+(?:AND|OR|WITH)\s+$/i.test(part)) return ` ${part.trim().toUpperCase()} `;
      const name = part.trim();
      if (name === '' || /^[()]$/.test(name)) return name;
      if (isName(name)) return name;
      const known = BY_SPELLING.get(squeezed(name));
      return known === undefined ? name : current(known);
    })
    .join('');
  return parseExpression(fixed) === null ? null : fixed;
}

function current(id: string): string {
  return CURRENT.has(id) ? id : (successor(id) ?? id);
}

/** What took the place of a deprecated id. */
function successor(id: string): string | null {
  const gnu = /^((?:A|L)?GPL-\d\.\d|GFDL-\d\.\d)(\+?)$/.exec(id);
  if (gnu !== null) return `${gnu[1]}-${gnu[2] === '+' ? 'or-later' : 'only'}`;
  return SUCCESSORS.get(id) ?? null;
}

/** What the SPDX list itself says took their place (`obsoletedBy`, list 3.28). */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ['BSD-2-Clause-FreeBSD', 'BSD-2-Clause-Views'],
  ['BSD-2-Clause-NetBSD', 'BSD-2-Clause'],
  ['bzip2-1.0.5', 'bzip2-1.0.6'],
  ['eCos-2.0', 'GPL-2.0-or-later WITH eCos-exception-2.0'],
  ['GPL-2.0-with-autoconf-exception', 'GPL-2.0-only WITH Autoconf-exception-2.0'],
  ['GPL-2.0-with-bison-exception', 'GPL-2.0-only WITH Bison-exception-2.2'],
  ['GPL-2.0-with-classpath-exception', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['GPL-2.0-with-font-exception', 'GPL-2.0-only WITH Font-exception-2.0'],
  ['GPL-2.0-with-GCC-exception', 'GPL-2.0-only WITH GCC-exception-2.0'],
  ['GPL-3.0-with-autoconf-exception', 'GPL-3.0-only WITH Autoconf-exception-3.0'],
  ['GPL-3.0-with-GCC-exception', 'GPL-3.0-only WITH GCC-exception-3.1'],
  ['Nunit', 'zlib-acknowledgement'],
  ['StandardML-NJ', 'SMLNJ'],
  ['wxWindows', 'GPL-2.0-or-later WITH WxWindows-exception-3.1'],
]);

function replaced(text: string, id: string, by: string | null): string | null {
  if (by === null) return null;
  const pattern = new RegExp(`(?<![\\w.-])${id.replace(/[.+]/g, '\\$&')}(?![\\w.-])`, 'g');
  return text.replace(pattern, () => by);
}

/** Every licence id that the expression names, in its order, without repetition. */
export function licensesOf(text: string): string[] {
  const node = parseExpression(text);
  return node === null ? [] : [...new Set(licensesIn(node))];
}

/** The choices that an expression leaves, each a list of licences that all apply; null where it does not parse. */
export function choicesOf(text: string): string[][] | null {
  const node = parseExpression(text);
  return node === null ? null : alternatives(node);
}

function licensesIn(node: Node): string[] {
  return 'license' in node ? [node.license] : [...licensesIn(node.left), ...licensesIn(node.right)];
}

/** As `licensesIn`, with the `+` for later versions. */
function namesIn(node: Node): string[] {
  if (!('license' in node)) return [...namesIn(node.left), ...namesIn(node.right)];
  return [node.plus ? `${node.license}+` : node.license];
}

/** More alternatives than this are no human's licence choice. */
const MOST_ALTERNATIVES = 256;

/** The choices that an expression leaves, each a list of licences that all apply. */
function alternatives(node: Node): string[][] | null {
  if ('license' in node) return [[node.plus ? `${node.license}+` : node.license]];
  const left = alternatives(node.left);
  const right = alternatives(node.right);
  if (left === null || right === null) return null;
  if (left.length * right.length > MOST_ALTERNATIVES || left.length + right.length > MOST_ALTERNATIVES)
    return null;
  return node.conjunction === 'or'
    ? [...left, ...right]
    : left.flatMap((a) => right.map((b) => [...a, ...b]));
}

/**
 * Whether a file that stands under `declared` still stands under `origin`: whichever alternative of the declared
 * licence one takes, some alternative of the origin's licence applies in full. `unknown` where either side is not an
 * SPDX expression or names a licence that SPDX does not know.
 */
export function keeps(declared: string, origin: string): 'kept' | 'replaced' | 'unknown' {
  const offered = parseExpression(declared);
  const owed = parseExpression(origin);
  if (offered === null || owed === null) return 'unknown';
  const choices = alternatives(offered);
  const demands = alternatives(owed);
  if (choices === null || demands === null) return 'unknown';
  if (
    choices.every((choice) =>
      demands.some((demand) => demand.every((id) => choice.some((has) => stands(has, id)))),
    )
  )
    return 'kept';
  const custom = /^(?:DocumentRef-|LicenseRef-)/;
  if ([...choices, ...demands].some((list) => list.some((id) => custom.test(id)))) return 'unknown';
  return 'replaced';
}

/** Whether code under `owed` may be handed on as under `has`: the same licence, or a later version where allowed. */
function stands(has: string, owed: string): boolean {
  if (has === owed) return true;
  const a = gnuTerms(has);
  const b = gnuTerms(owed);
  if (a === null || b === null || a.family !== b.family) return false;
  return b.orLater ? a.version >= b.version : a.version === b.version && !a.orLater;
}

function gnuTerms(id: string): { family: string; version: number; orLater: boolean } | null {
  const match = /^((?:A|L)?GPL)-(\d\.\d)(-only|-or-later|\+)?$/.exec(id);
  if (match === null) return null;
  return {
    family: match[1] as string,
    version: Number(match[2]),
    orLater: match[3] === '-or-later' || match[3] === '+',
  };
}

/** The id under which a licence's text is known: GNU's `-only` and `-or-later` share one text. */
export function textId(id: string): string {
  return id.replace(/\+$/, '').replace(/-(?:only|or-later)$/, '');
}
