/** The languages that Colophon reads: which files are theirs, what lexes them, how their comments are written. */
import { C_FAMILY_VOCABULARY, lexCFamily } from './c-family.ts';
import { lexJinja } from './jinja.ts';
import type { LexedSource } from './lexed-source.ts';
import { lexPython, PYTHON_VOCABULARY } from './python.ts';
import { lexRust, RUST_VOCABULARY } from './rust.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Language {
  /** Names the family: only files of one family are compared with each other. */
  readonly id: 'python' | 'c' | 'rust' | 'jinja';
  /** As messages call it: `not valid Python`. */
  readonly name: string;
  /** Endings of file names, in lower case, with the dot. */
  readonly endings: readonly string[];
  readonly lex: (source: Uint8Array) => LexedSource;
  /** What stays when names are blanked; null where nothing of worth would be left. */
  readonly vocabulary: Vocabulary | null;
  readonly comment: CommentStyle;
}

/** How a line of comment is written: `open`, a space, the text, and `close` behind a space where there is one. */
export interface CommentStyle {
  readonly open: string;
  readonly close: string;
  /** Whether an interpreter line and an encoding line come before any header. */
  readonly preamble: boolean;
}

const SLASHES: CommentStyle = { open: '//', close: '', preamble: false };

export const PYTHON: Language = {
  id: 'python',
  name: 'Python',
  endings: ['.py'],
  lex: lexPython,
  vocabulary: PYTHON_VOCABULARY,
  comment: { open: '#', close: '', preamble: true },
};

export const LANGUAGES: readonly Language[] = [
  PYTHON,
  {
    id: 'c',
    name: 'C, C++ or CUDA',
    endings: [
      ...['.c', '.h', '.cc', '.cpp', '.cxx', '.hh', '.hpp', '.hxx', '.inl', '.ipp'],
      ...['.cu', '.cuh', '.hip', '.metal', '.mm'],
    ],
    lex: lexCFamily,
    vocabulary: C_FAMILY_VOCABULARY,
    comment: SLASHES,
  },
  {
    id: 'c',
    name: 'Objective-C or OpenCL',
    endings: ['.m', '.cl'],
    // MATLAB and Common Lisp end so too: what is odd for C says nothing there.
    lex: (source) => ({ ...lexCFamily(source), problems: [] }),
    vocabulary: C_FAMILY_VOCABULARY,
    comment: SLASHES,
  },
  {
    id: 'rust',
    name: 'Rust',
    endings: ['.rs'],
    lex: lexRust,
    vocabulary: RUST_VOCABULARY,
    comment: { ...SLASHES, preamble: true },
  },
  {
    id: 'jinja',
    name: 'Jinja',
    endings: ['.jinja', '.jinja2', '.j2'],
    lex: lexJinja,
    vocabulary: null,
    // Without the dashes the template would print the line break behind the comment.
    comment: { open: '{#-', close: '-#}', preamble: false },
  },
];

const BY_ENDING = new Map(
  LANGUAGES.flatMap((language) => language.endings.map((e) => [e, language] as const)),
);

/** The language of a file by the ending of its name (case is ignored); null where Colophon reads none. */
export function languageOf(path: string): Language | null {
  const dot = path.lastIndexOf('.');
  return dot === -1 ? null : (BY_ENDING.get(path.slice(dot).toLowerCase()) ?? null);
}
