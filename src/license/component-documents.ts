/**
 * What a component ships about itself beside its code: its licence, its NOTICE, its AUTHORS, and what of them is owed
 * by whoever takes its code over. Works of others that it bundles have such documents too; those do not speak for it.
 */
import { createHash } from 'node:crypto';
import type { ComponentDocuments } from '../origin/evidence.ts';
import { namesNobody } from './copyright.ts';
import { textId } from './expression.ts';
import { distinctHolders, type FileNotices, readFileNotices } from './file-notices.ts';
import { holderKey } from './holder-key.ts';
import { attributionLines } from './notice-attributions.ts';
import { plainLines } from './release-notices.ts';
import { identifyLicenseTexts } from './text.ts';

export interface ComponentFile {
  /** Path inside the archive, below its first folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Whether a file of an archive says for the whole component whose it is and under which licence. */
export function isComponentDocument(path: string): boolean {
  return roleOf(path) !== null;
}

/** What the documents of one release say. Their order does not matter. */
export function componentDocuments(documents: readonly ComponentFile[]): ComponentDocuments {
  const found = documents
    .flatMap((document) => {
      const role = roleOf(document.path);
      return role === null ? [] : [{ ...document, ...role }];
    })
    .sort((a, b) => a.depth - b.depth || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const notice = found.find(({ kind }) => kind === 'notice');
  const authors = found.find(({ kind }) => kind === 'authors');
  const names = authors === undefined ? [] : authorsIn(textOf(authors.bytes));
  return {
    license: licenseOf(
      found.filter(({ kind }) => kind === 'license'),
      names,
    ),
    notice:
      notice === undefined
        ? null
        : { ...identified(notice), attributions: attributionLines(textOf(notice.bytes)) },
    authors: authors === undefined ? null : { ...identified(authors), holders: names },
  };
}

interface DocumentRole {
  readonly kind: 'license' | 'notice' | 'authors';
  /** How many folders down; documents farther up speak first. */
  readonly depth: number;
  /** `mit` in `LICENSE-MIT`; empty for a plain `LICENSE`. */
  readonly suffix: string;
}
type Found = ComponentFile & DocumentRole;

const PROSE_ENDING = /\.(?:txt|md|rst)$/i;
const WHEEL_METADATA = /^[^/]+\.dist-info\/(?:licenses\/)?/;
/** Folders that hold works of others. */
const OTHERS =
  /^(?:(?:third|3rd)[-_ ]?part(?:y|ies)\w*|vendor\w*|_?vendored|extern(?:al|als)?|deps|dependencies|bundled|submodules?|node_modules)$/i;
/** Licences of what is no code of the component. */
const NOT_THE_CODE = /third|3rd|bundle|vendor|depend|model|weight|data|docs?$|asset|logo/;

function roleOf(path: string): DocumentRole | null {
  const metadata = WHEEL_METADATA.test(path);
  const parts = path.replace(WHEEL_METADATA, '').split('/');
  const folders = parts.slice(0, -1);
  const name = (parts.at(-1) as string).replace(PROSE_ENDING, '');
  // REUSE: one file a licence, called by its id.
  const reuse = folders.at(-1) === 'LICENSES';
  const above = reuse ? folders.slice(0, -1) : folders;
  if (metadata ? above.some((folder) => OTHERS.test(folder)) : above.length > 0) return null;
  const depth = folders.length;
  if (reuse) return /\.\w*[a-z]\w*$/i.test(name) ? null : { kind: 'license', depth, suffix: squeezed(name) };
  if (/^notices?$/i.test(name)) return { kind: 'notice', depth, suffix: '' };
  if (/^(?:authors|contributors)$/i.test(name)) return { kind: 'authors', depth, suffix: '' };
  const license = /^(?:(?:un)?licen[cs]e|copying)(?:[-_. ](.+))?$/i.exec(name);
  if (license === null || /\.(?:py|json|ya?ml|html?|pdf|docx?|sh|js)$/i.test(name)) return null;
  const suffix = squeezed(license[1] ?? '');
  return NOT_THE_CODE.test(suffix) ? null : { kind: 'license', depth, suffix };
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

function identified({ path, bytes }: ComponentFile): { path: string; sha256: string } {
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const DECODER = new TextDecoder('utf-8', { fatal: false });
/** No component says in more than this whose it is. */
const MOST_BYTES = 1 << 20;

function textOf(bytes: Uint8Array): string {
  return DECODER.decode(bytes.subarray(0, MOST_BYTES));
}

// ---------------------------------------------------------------------------------------------------------------
// Licence

interface ReadLicense {
  readonly suffix: string;
  /** The licence whose text comes first; null where it is none that is known. */
  readonly id: string | null;
  readonly holders: readonly string[];
  /** Says in words that there is a choice. */
  readonly offersChoice: boolean;
}

function licenseOf(documents: readonly Found[], authors: readonly string[]): ComponentDocuments['license'] {
  const nearest = documents.filter(({ depth }) => depth === documents[0]?.depth);
  const speaking = speakingFor(nearest.map(readLicense));
  if (speaking.length === 0) return null;
  const named = distinctHolders(speaking);
  // "the respective contributors, as shown by the AUTHORS file"; a long list stays there.
  const shown = authors.length <= MOST_SHOWN ? authors : [];
  const holders = named.flatMap((holder) => (namesNobody(holder) ? shown : [holder]));
  return { expression: expressionOf(speaking), holders: [...new Set(holders)].slice(0, MOST_HOLDERS) };
}

const MOST_SHOWN = 10;
/** `LICENSE-CODE` speaks for the code; a plain `LICENSE` that is known goes before `LICENSE-OTHER`. */
function speakingFor(licenses: readonly ReadLicense[]): readonly ReadLicense[] {
  const code = licenses.filter(({ suffix }) => suffix === 'code');
  if (code.length > 0) return code;
  const plain = licenses.filter(({ suffix }) => suffix === '' || suffix === 'lesser');
  return plain.some(({ id }) => id !== null) ? plain : licenses;
}

function expressionOf(licenses: readonly ReadLicense[]): string | null {
  const ids = [...new Set(licenses.flatMap(({ id }) => (id === null ? [] : [id])))].sort();
  const unknown = licenses.filter(({ id }) => id === null);
  if (ids.length === 1 && unknown.length === 0) return spdx(ids[0] as string);
  // The Lesser GPL is the GPL with additions, and comes with its text.
  const lesser = ids.filter((id) => id.startsWith('LGPL-'));
  if (lesser.length === 1 && unknown.length === 0 && ids.every((id) => /^L?GPL-/.test(id)))
    return spdx(lesser[0] as string);
  const called = licenses.filter(
    ({ id, suffix }) => id !== null && suffix !== '' && squeezed(id).startsWith(suffix),
  );
  const dual =
    ids.length === 2 &&
    ids.includes('Apache-2.0') &&
    ids.every((id) => PERMISSIVE.test(id)) &&
    called.length + unknown.length === licenses.length &&
    unknown.every(({ offersChoice }) => offersChoice);
  return dual ? ids.join(' OR ') : null;
}

/** Licences that are offered beside Apache-2.0, as `LICENSE-APACHE` and `LICENSE-MIT`. */
const PERMISSIVE = /^(?:Apache-2\.0|MIT|BSD-[23]-Clause|ISC|Zlib|BSL-1\.0)$/;
const CHOICE =
  /\b(?:either|dual(?:ly)?[- ]licen[cs]ed|at\s+your\s+option|(?:may|can)\s+choose|choice\s+of)\b/i;
const GNU = /^[AL]?GPL-/;

/** The text of a GNU licence does not say "or later"; only those who apply it can. */
function spdx(id: string): string {
  return GNU.test(id) && id === textId(id) ? `${id}-only` : id;
}

/** A document that goes on with licences of bundled works speaks for the component up to the end of the first text. */
function readLicense({ bytes, suffix }: Found): ReadLicense {
  const text = textOf(bytes).replace(
    FILLED_IN,
    (_, lead: string, rest: string) => lead + rest.replace(/[[\]]/g, ''),
  );
  const notices = readFileNotices(plainLines(text));
  const first = firstText(text);
  return {
    suffix,
    id: first?.id ?? namedIn(notices, text),
    holders: notices.statements
      .filter(({ line }) => first === null || line <= first.endLine)
      .flatMap(({ holders }) => holders)
      // The Free Software Foundation holds the text of the licence, not the program.
      .filter((holder) => !GNU.test(first?.id ?? '') || holderKey(holder) !== FSF),
    offersChoice: CHOICE.test(text),
  };
}

/** "Copyright [2024] [Heron Inc.]": Apache's template, filled in with its brackets kept. */
const FILLED_IN = /^([ \t]*Copyright[ \t]+)(.*)$/gim;
const FSF = holderKey('Free Software Foundation, Inc.');

/** The licence of a document that is nothing but a short notice. */
function namedIn({ licenseNotices }: FileNotices, text: string): string | null {
  const [notice, ...more] = licenseNotices;
  if (notice === undefined || more.length > 0 || notice.kind === 'text' || text.length > SHORT) return null;
  return notice.license;
}

/** Apache's notice has 540 characters. */
const SHORT = 1000;

/** The licence text that ends first, and the line on which it ends. */
function firstText(text: string): { id: string; endLine: number } | null {
  const ends = identifyLicenseTexts(text).map(({ end }) => end);
  if (ends.length === 0) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const end = text.slice(0, Math.min(...ends)).split(/\r\n|\r|\n/).length;
  // What is modified can be told of a single text only.
  const [first] = identifyLicenseTexts(lines.slice(0, end).join('\n'));
  if (first === undefined) return null;
  // Behind Apache's terms stands the notice to apply, which many fill in right there.
  const appendix =
    first.id !== 'Apache-2.0'
      ? -1
      : lines.slice(end - 1, end + APPENDIX).findIndex((line) => LAST_WORDS.test(line));
  return { id: first.id, endLine: end + Math.max(0, appendix) };
}

const APPENDIX = 40;
const LAST_WORDS = /limitations\s+under\s+the\s+licen[cs]e/i;

// ---------------------------------------------------------------------------------------------------------------
// Authors

const MOST_HOLDERS = 200;

/** Whom a list of authors names, one a line. */
function authorsIn(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const items = lines.filter((line) => LIST_MARK.test(line));
  // Among list items, what else there is describes them.
  const names = (items.length > 1 ? items : lines).flatMap((line) => authorOn(line) ?? []);
  return distinctHolders(names.map((name) => ({ holders: [name] }))).slice(0, MOST_HOLDERS);
}

const LIST_MARK = /^\s*(?:[-*+•]|\d+[.)])\s+/u;
const HEADING = /^\s*(?:#|=|-{3}|(?:the\s+)?(?:authors?|contributors?|copyright|maintainers?)\b)/i;
/** What follows a name on its line. */
const BESIDE_NAME = /\s*[<([{|\t].*$|\s+https?:.*$|\s+[-–—]\s.*$|\s+\S+@\S+.*$/u;
const SENTENCE =
  /\b(?:is|are|was|were|has|have|who|this|these|those|please|see|list(?:ed)?|names?|with|thanks|added|for)\b/i;

/** Longer lines are prose. */
const LONGEST_ENTRY = 300;

/** "- [Jo Heron](https://…)", "* **Jo Heron** <jo@…>", "Heron Inc."; null for headings, remarks and prose. */
function authorOn(line: string): string | null {
  if (HEADING.test(line) || line.length > LONGEST_ENTRY) return null;
  const name = line
    .replace(LIST_MARK, '')
    .replace(/[*_`]+/g, '')
    .replace(/^\s*\[([^\]]+)\]\([^)]*\)/, '$1')
    .replace(BESIDE_NAME, '')
    .replace(/[\s,;]+$/, '')
    .replace(/^[\s@]+/, '');
  if (
    !/^[\p{Lu}\p{Lo}\d]|^[\w.-]+$/u.test(name) ||
    /[.:!?]$/.test(name.replace(/\b(?:Inc|Ltd|Corp|Co|Jr|\p{Lu})\.$/u, ''))
  )
    return null;
  return name.split(/\s+/).length > 6 || SENTENCE.test(name) ? null : name;
}
