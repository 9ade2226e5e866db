/**
 * What a lexer makes of one source file. Shared by every language family, so that nothing behind the lexers
 * knows which language it looks at.
 */
export interface LexedSource {
  /** One 32-bit hash per normalised token (design §7, view 1), in file order. */
  readonly tokens: Uint32Array;
  /** The 1-based line on which each token starts; the same length as `tokens`. */
  readonly lines: Uint32Array;
  /** Comments and documentation strings, in file order. */
  readonly comments: readonly CommentSpan[];
  /** Functions and classes, in the order in which they begin. */
  readonly blocks: readonly CodeBlock[];
  /** It has type hints, which are no tokens; always false in languages that need their types. */
  readonly hinted: boolean;
  /** Number of lines in the file. */
  readonly lineCount: number;
  /** Hash of the code with its names, without blank space, comments, documentation strings and imports. */
  readonly codeDigest: number;
  /** Hash of the import statements. */
  readonly importsDigest: number;
  /** Places where the text breaks the language's lexical rules; the rest is lexed all the same. */
  readonly problems: readonly LexicalProblem[];
}

export interface CommentSpan {
  /** Byte offset of the first byte of the text, without `#` or quotes. */
  readonly start: number;
  /** Byte offset after the last byte of the text. */
  readonly end: number;
  /** 1-based line on which it starts. */
  readonly line: number;
  readonly kind: 'comment' | 'docstring';
}

/** A function or class, with its decorators and all that stands in it. */
export interface CodeBlock {
  readonly kind: 'class' | 'function';
  /** With the names of what it stands in: `Attention.forward`. */
  readonly name: string;
  /** 0 for what stands in nothing else. */
  readonly depth: number;
  readonly firstToken: number;
  /** Index behind its last token. */
  endToken: number;
  /** 1-based. */
  readonly startLine: number;
  endLine: number;
}

export interface LexicalProblem {
  readonly line: number;
  readonly message: string;
}
