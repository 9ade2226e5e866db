/** The licence that a Python project's metadata declare: PEP 639, the older table, and classifiers. */
import { parse } from 'smol-toml';
import { reasons } from '../messages/en.ts';
import { licenseOfClassifiers } from './classifiers.ts';
import { expressionOfName } from './expression.ts';

export interface ProjectLicense {
  /** `[project] license` as a string, which has to be an SPDX expression. */
  readonly license: { readonly expression: string; readonly line: number } | null;
  /**
   * What else says under which licence the project stands, as SPDX expressions: the older table with a text that is a
   * name, and classifiers. Nothing asks of these that they be SPDX, so they are not checked as such.
   */
  readonly named: readonly string[];
  /** Patterns of files that hold licences (PEP 639 `license-files`, and `license = { file = … }`). */
  readonly files: readonly string[];
  /** Why nothing of it could be read. */
  readonly problem: string | null;
  /** Why a part of it could not be read: a value of a type that no tool takes. */
  readonly wrongType: string | null;
}

export function readPyproject(text: string): ProjectLicense {
  let project: unknown;
  try {
    project = parse(text).project;
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error))
      .split('\n')[0]
      ?.replace(/^Invalid TOML document:\s*/, '')
      .trim();
    return { license: null, named: [], files: [], problem: reasons.notToml(reason ?? ''), wrongType: null };
  }
  const table = isTable(project) ? project : {};
  const wrongType = wrongTypeOf(project);
  const { license: value } = table;
  const files = [
    ...strings(table['license-files']),
    // The draft of PEP 639 had `license-files = { paths = […] }`.
    ...(isTable(table['license-files'])
      ? [...strings(table['license-files'].paths), ...strings(table['license-files'].globs)]
      : []),
    ...(isTable(value) ? strings(value.file) : []),
  ];
  if (typeof value !== 'string') {
    const own = isTable(value) && typeof value.text === 'string' ? expressionOfName(value.text) : null;
    const classified = own === null ? licenseOfClassifiers(strings(table.classifiers)) : null;
    return {
      license: null,
      named: [own, classified].filter((name) => name !== null),
      files,
      problem: null,
      wrongType,
    };
  }
  const lines = text.split(/\r\n|\r|\n/);
  const section = lines.findIndex((line) => /^\s*\[\s*project\s*\]/.test(line));
  const at = lines.findIndex((line, i) => i > section && /^\s*license\s*=/.test(line));
  return {
    license: { expression: value, line: at < 0 ? 1 : at + 1 },
    named: [],
    files,
    problem: null,
    wrongType,
  };
}

/** What packaging tools refuse (PEP 621, PEP 639), so that nobody can say what it declares. */
function wrongTypeOf(project: unknown): string | null {
  if (project === undefined) return null;
  if (!isTable(project)) return reasons.projectNoTable;
  const { license, classifiers, 'license-files': files } = project;
  const isText = (value: unknown): boolean => typeof value === 'string';
  const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
  if (license !== undefined && !isText(license))
    if (!isTable(license) || !(isText(license.text) || isText(license.file)))
      return reasons.projectWrongType('license');
  if (classifiers !== undefined && !isList(classifiers)) return reasons.projectWrongType('classifiers');
  // The draft of PEP 639 had a table there.
  if (files !== undefined && !isList(files) && !isTable(files))
    return reasons.projectWrongType('license-files');
  return null;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
