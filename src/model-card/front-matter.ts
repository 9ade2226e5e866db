/** The front matter of a model card: the YAML between two lines of dashes at the top of a README. */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { reasons } from '../messages/en.ts';
import { shortened } from '../shortened.ts';

/** A value of the front matter and the line it stands on. */
export interface Field<T> {
  readonly value: T;
  readonly line: number;
}

/** What a card says that has to do with licences and lineage. */
export interface CardFields {
  /** Each licence as written; empty where the key is there without a value. */
  readonly license: Field<readonly string[]> | null;
  readonly licenseName: Field<string> | null;
  readonly licenseLink: Field<string> | null;
  readonly baseModels: Field<readonly string[]> | null;
  readonly relation: Field<string> | null;
  /** The model's own name, from `model-index` or `model_name`. */
  readonly name: Field<string> | null;
  /** Keys of those above whose value has a type that does not fit. */
  readonly wrongTypes: readonly Field<string>[];
}

export interface FrontMatter {
  /** Null where the front matter is broken. */
  readonly fields: CardFields | null;
  /** Why it could not be read, with the line. */
  readonly problem: string | null;
  /** Keys at its top level, as far as it goes. */
  readonly keys: ReadonlySet<string>;
  /** What follows the front matter. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Behind this many characters without an end, what began with dashes is no front matter. */
const LONGEST = 8 * 1024 * 1024;
/** Longer front matter has tables of results, of which nothing is needed. */
const LONG = 32 * 1024;
/** A merger of models has thousands of base models, an id a line; any of them may be the one that asks for something. */
const LONGEST_BASES = 1024 * 1024;

const OPENING = /^\uFEFF?\s*---[ \t]*(?:\r\n|\r|\n)/;
const DASHES = /^---[ \t]*$/;
/** `key:` at the start of a line. */
const TOP_LEVEL = /^([A-Za-z_][\w-]*)[ \t]*:/;

/** Null where the text has no front matter. */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const first = countLines(opening[0]);
  const lines = text.slice(opening[0].length, LONGEST).split(/\r\n|\r|\n/);
  const end = lines.findIndex((line) => DASHES.test(line));
  if (end < 0) {
    // A rule across the page begins a README too.
    const begun = lines.find((line) => line.trim() !== '' && !line.startsWith('#'));
    if (begun === undefined || !TOP_LEVEL.test(begun)) return null;
    return {
      fields: null,
      problem: reasons.frontMatterWithoutEnd(first),
      keys: keysOf(lines.slice(0, MOST_KEYS)),
      body: text,
      bodyLine: 1,
    };
  }
  const yaml = lines.slice(0, end);
  return {
    ...parseFields(yaml, first),
    keys: keysOf(yaml),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: first + end + 2,
  };
}

function keysOf(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => TOP_LEVEL.exec(line)?.[1] ?? []));
}

/** Where it has no end, keys are looked for in so many lines. */
const MOST_KEYS = 60;

/** Line breaks in a text. */
function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}

const WANTED = new Set([
  'license',
  'license_name',
  'license_link',
  'base_model',
  'base_model_relation',
  'model_name',
  'model-index',
]);

/** The same lines with what is not needed left blank, so that lines keep their numbers. */
function wantedOnly(lines: readonly string[]): string[] {
  let keep = true;
  let length = 0;
  let most = LONG;
  return lines.map((line) => {
    const key = TOP_LEVEL.exec(line)?.[1];
    if (key !== undefined) {
      keep = WANTED.has(key);
      length = 0;
      // Of the index of results the name is needed, which stands first; of the base models each one.
      most = key === 'base_model' ? LONGEST_BASES : LONG;
    }
    length += line.length;
    return keep && length < most ? line : '';
  });
}

/** @param first number of the line of dashes before the YAML */
function parseFields(
  lines: readonly string[],
  first: number,
): { fields: CardFields | null; problem: string | null } {
  const long = lines.reduce((sum, line) => sum + line.length + 1, 0) > LONG;
  const source = (long ? wantedOnly(lines) : lines).join('\n');
  const lineCounter = new LineCounter();
  const lineOf = (node: unknown): number => {
    const range = (node as Node | null)?.range;
    return first + (range ? lineCounter.linePos(range[0]).line : 1);
  };
  const broken = (message: string, line: number): { fields: null; problem: string } => ({
    fields: null,
    problem: reasons.frontMatterNotYaml(line, message),
  });
  try {
    const document = parseDocument(source, { lineCounter, prettyErrors: false });
    const [error] = document.errors;
    // What stands behind a place where a long one was cut is not its author's mistake.
    if (error !== undefined && !long)
      return broken(
        error.message.replace(/[\s.]+$/, ''),
        first + lineCounter.linePos(Math.min(error.pos[0], source.length)).line,
      );
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.value === null))
      return { fields: NO_FIELDS, problem: null };
    if (!isMap(contents)) return broken(reasons.frontMatterNoKeys, first + 1);
    const wrongTypes: Field<string>[] = [];
    const pair = (key: string) => contents.items.find((item) => isScalar(item.key) && item.key.value === key);
    const read = <T>(key: string, convert: (value: unknown) => T | null): Field<T> | null => {
      const item = pair(key);
      if (item === undefined) return null;
      const value = convert(item.value);
      if (value === null) wrongTypes.push({ value: key, line: lineOf(item.key) });
      return value === null ? null : { value, line: lineOf(item.key) };
    };
    return {
      fields: {
        license: read('license', textsOf),
        licenseName: filled(read('license_name', textOf)),
        licenseLink: filled(read('license_link', textOf)),
        baseModels: read('base_model', idsOf),
        relation: filled(read('base_model_relation', textOf)),
        name: filled(read('model_name', textOf)) ?? indexedName(pair('model-index')?.value, lineOf),
        wrongTypes,
      },
      problem: null,
    };
  } catch (error) {
    // Too deeply nested, or aliases that multiply.
    return broken(
      error instanceof RangeError ? reasons.frontMatterTooDeep : (error as Error).message,
      first + 1,
    );
  }
}

const NO_FIELDS: CardFields = {
  license: null,
  licenseName: null,
  licenseLink: null,
  baseModels: null,
  relation: null,
  name: null,
  wrongTypes: [],
};

function filled(field: Field<string> | null): Field<string> | null {
  return field === null || field.value === '' ? null : field;
}

/** Longer than any id or address that the Hub takes: garbage, of which messages quote the beginning. */
const LONGEST_TEXT = 1000;

/** A scalar as text (`3.1` is written without quotes too), empty for null; null for what is no scalar. */
function textOf(node: unknown): string | null {
  if (node === null || node === undefined) return '';
  if (!isScalar(node)) return null;
  if (node.value === null) return '';
  const text = (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim();
  return shortened(text, LONGEST_TEXT);
}

/** One scalar or a list of them. */
function textsOf(node: unknown): string[] | null {
  const texts = isSeq(node) ? node.items.map(textOf) : [textOf(node)];
  return texts.every((text) => text !== null) ? texts.filter((text) => text !== '') : null;
}

/** As `textsOf`; a number, a date or a truth value is the id of no model. */
function idsOf(node: unknown): string[] | null {
  const items = isSeq(node) ? node.items : [node];
  const written = items.every(
    (item) => !isScalar(item) || item.value === null || typeof item.value === 'string',
  );
  return written ? textsOf(node) : null;
}

/** `model-index: [{ name: … }]` */
function indexedName(node: unknown, lineOf: (node: unknown) => number): Field<string> | null {
  const first = isSeq(node) ? node.items[0] : null;
  if (!isMap(first)) return null;
  const item = first.items.find(({ key }) => isScalar(key) && key.value === 'name');
  const value = item === undefined ? null : textOf(item.value);
  return value === null || value === '' ? null : { value, line: lineOf(item?.key) };
}
