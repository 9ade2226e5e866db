/** The licence that `setup.cfg` and `setup.py` declare. Nothing of them is run: what is computed is not seen. */
import { reasons } from '../messages/en.ts';
import { licenseOfClassifiers } from './classifiers.ts';
import { expressionOfName } from './expression.ts';

export interface SetupLicense {
  /** SPDX expressions; what people wrote there is free text, so only what can be told is here. */
  readonly named: readonly string[];
  /** Patterns of files that hold licences. */
  readonly files: readonly string[];
  /** Why it cannot be read. */
  readonly problem: string | null;
}

/** Nobody writes longer metadata. */
const MOST_CHARACTERS = 1 << 18;

export function readSetup(path: string, text: string): SetupLicense {
  const part = text.slice(0, MOST_CHARACTERS);
  const { license, classifiers, files, problem } = path.endsWith('.py') ? ofSetupPy(part) : ofSetupCfg(part);
  const own = license === null ? null : expressionOfName(license);
  const named = own ?? licenseOfClassifiers(classifiers);
  return { named: named === null ? [] : [named], files, problem };
}

interface Fields {
  readonly license: string | null;
  readonly classifiers: readonly string[];
  readonly files: readonly string[];
  readonly problem: string | null;
}

/** `[metadata]`: a value goes on in lines that are indented. */
function ofSetupCfg(text: string): Fields {
  const fields = new Map<string, string[]>();
  let section = '';
  let current: string[] | null = null;
  let problem: string | null = null;
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (/^\s*[#;]/.test(line)) continue;
    const heading = /^\[([^\]]+)\]/.exec(line);
    if (heading !== null) {
      section = (heading[1] as string).trim();
      current = null;
      continue;
    }
    // Python's own reader gives up on such a line, and with it on the file.
    if (line.startsWith('[')) problem ??= reasons.headingNeverEnds(i + 1);
    if (section !== 'metadata') continue;
    const field = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line);
    if (field !== null) {
      current = [field[2] as string];
      fields.set((field[1] as string).toLowerCase().replace(/-/g, '_'), current);
    } else if (/^\s+\S/.test(line)) current?.push(line.trim());
  }
  const rows = (name: string): string[] =>
    (fields.get(name) ?? []).map((row) => row.trim()).filter((row) => row !== '');
  return {
    license: rows('license').join(' ') || null,
    classifiers: rows('classifiers'),
    files: [...rows('license_files').flatMap((row) => row.split(/\s*,\s*/)), ...rows('license_file')],
    problem,
  };
}

/** A string literal of Python, without prefix or with a raw or Unicode one. */
const LITERAL = String.raw`[rRuU]?(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")`;

/** Keyword arguments that are literals: `license="MIT"`, `classifiers=["License :: …"]`. */
function ofSetupPy(text: string): Fields {
  const code = text.replace(/^\s*#.*$/gm, '');
  const license = new RegExp(`\\blicense\\s*=\\s*${LITERAL}\\s*[,)\\n]`).exec(code);
  const classifiers = [...code.matchAll(new RegExp(LITERAL, 'g'))]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((value) => /^License\s*::/.test(value));
  const files = /\blicense_files?\s*=\s*[[(]?([^\])]{0,2000})/.exec(code)?.[1] ?? '';
  return {
    license: license?.[1] ?? license?.[2] ?? null,
    classifiers,
    files: [...files.matchAll(new RegExp(`^\\s*,?\\s*${LITERAL}|,\\s*${LITERAL}`, 'g'))].flatMap(
      (match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? [],
    ),
    problem: null,
  };
}
