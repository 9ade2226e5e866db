/** The licence that a Python project's metadata declare (PEP 639). */
import { parse } from 'smol-toml';

export interface ProjectLicense {
  /** `[project] license` as a string, which has to be an SPDX expression; the older table form is free text. */
  readonly license: { readonly expression: string; readonly line: number } | null;
  readonly problem: string | null;
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
    return { license: null, problem: `is not valid TOML (${reason})` };
  }
  const value =
    typeof project === 'object' && project !== null && 'license' in project ? project.license : undefined;
  if (typeof value !== 'string') return { license: null, problem: null };
  const lines = text.split(/\r\n|\r|\n/);
  const section = lines.findIndex((line) => /^\s*\[\s*project\s*\]/.test(line));
  const at = lines.findIndex((line, i) => i > section && /^\s*license\s*=/.test(line));
  return { license: { expression: value, line: at < 0 ? 1 : at + 1 }, problem: null };
}
