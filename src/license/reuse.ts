/** REUSE.toml and .reuse/dep5: copyright and licence of files, declared by pattern in one place. */
import { parse, type TomlTable } from 'smol-toml';
import { reasons } from '../messages/en.ts';
import { parseCopyright } from './copyright.ts';

export interface ReuseAnnotation {
  /** The document that declares it. */
  readonly path: string;
  readonly line: number;
  readonly matches: (file: string) => boolean;
  readonly statements: readonly { readonly text: string; readonly holders: readonly string[] }[];
  /** SPDX expressions as written. */
  readonly licenses: readonly string[];
}

export interface ReuseDocument {
  readonly annotations: readonly ReuseAnnotation[];
  /** Why it could not be read in full; null where it could. */
  readonly problem: string | null;
}

/** REUSE.toml (REUSE specification 3.3): patterns are relative to its folder. */
export function readReuseToml(path: string, text: string): ReuseDocument {
  let table: TomlTable;
  try {
    table = parse(text);
  } catch (error) {
    return {
      annotations: [],
      problem: reasons.reuseNotToml(firstLine(error)),
    };
  }
  const list = table.annotations ?? [];
  if (!Array.isArray(list)) return { annotations: [], problem: reasons.annotationsNoArray };
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const lines = tableLines(text);
  const annotations: ReuseAnnotation[] = [];
  let problem: string | null = null;
  list.forEach((entry, i) => {
    const values = isTable(entry) ? entry : {};
    const patterns = strings(values.path);
    if (patterns.length === 0) {
      problem ??= reasons.annotationWithoutPath(i + 1);
      return;
    }
    const globs = patterns.map(reuseGlob);
    annotations.push({
      path,
      line: lines[i] ?? 1,
      matches: (file) =>
        file.startsWith(folder) && globs.some((glob) => glob.test(file.slice(folder.length))),
      statements: strings(values['SPDX-FileCopyrightText']).map(statementOf),
      licenses: strings(values['SPDX-License-Identifier']),
    });
  });
  return { annotations, problem };
}

/** Lines on which the annotation tables begin. */
function tableLines(text: string): number[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => (/^\s*\[\[\s*annotations\s*\]\]/.test(line) ? [i + 1] : []));
}

/** `*` stands for anything but a slash, `**` for anything; a backslash takes the next character as it is. */
function reuseGlob(pattern: string): RegExp {
  const source = pattern.replace(/\\([\s\S])|\*\*|\*|[\s\S]/gu, (part, escaped: string | undefined) => {
    if (escaped !== undefined) return literal(escaped);
    if (part === '**') return '[\\s\\S]*';
    return part === '*' ? '[^/]*' : literal(part);
  });
  return new RegExp(`^${source}$`, 'u');
}

/** .reuse/dep5 (Debian copyright format 1.0): paragraphs with `Files:`, `Copyright:` and `License:`. */
export function readDep5(path: string, text: string): ReuseDocument {
  const folder = path.replace(/\.reuse\/dep5$/, '');
  const annotations: ReuseAnnotation[] = [];
  let problem: string | null = null;
  let fields: { name: string; value: string[]; line: number }[] = [];
  const close = (): void => {
    const files = fields.find(({ name }) => name === 'files');
    if (files !== undefined) {
      const globs = files.value
        .join(' ')
        .split(/\s+/)
        .filter((pattern) => pattern !== '')
        .map(dep5Glob);
      const of = (field: string): string[] =>
        fields.find(({ name }) => name === field)?.value.filter((row) => row.trim() !== '') ?? [];
      annotations.push({
        path,
        line: files.line,
        matches: (file) =>
          file.startsWith(folder) && globs.some((glob) => glob.test(file.slice(folder.length))),
        statements: of('copyright').map(statementOf),
        licenses: of('license').slice(0, 1),
      });
    }
    fields = [];
  };
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (line.startsWith('#')) return;
    if (line.trim() === '') {
      close();
      return;
    }
    const field = /^([A-Za-z][\w-]*):\s*(.*)$/.exec(line);
    if (field !== null)
      fields.push({ name: (field[1] as string).toLowerCase(), value: [field[2] as string], line: i + 1 });
    else if (/^\s/.test(line)) fields.at(-1)?.value.push(line.trim() === '.' ? '' : line.trim());
    else problem ??= reasons.noField(i + 1);
  });
  close();
  return { annotations, problem };
}

/** `*` and `?` cross slashes here. */
function dep5Glob(pattern: string): RegExp {
  const source = pattern.replace(/\\([\s\S])|[\s\S]/gu, (part, escaped: string | undefined) => {
    if (escaped !== undefined) return literal(escaped);
    if (part === '*') return '[\\s\\S]*';
    return part === '?' ? '[\\s\\S]' : literal(part);
  });
  return new RegExp(`^(?:\\./)?${source}$`, 'u');
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The fields hold statements with or without the word "Copyright". */
function statementOf(text: string): { text: string; holders: readonly string[] } {
  const statement = parseCopyright(text) ?? parseCopyright(`SPDX-FileCopyrightText: ${text}`);
  return { text, holders: statement?.holders ?? [] };
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function isTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function firstLine(error: unknown): string {
  return (
    (error instanceof Error ? error.message : String(error))
      .split('\n')[0]
      ?.replace(/^Invalid TOML document:\s*/, '')
      .trim() ?? ''
  );
}
