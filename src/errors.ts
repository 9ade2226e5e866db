/** A failure that the user can mend: the message says what happened and what to do next. Anything else is a bug. */
export class ColophonError extends Error {
  override readonly name = 'ColophonError';
  /** Exit code of the command line: the work could not be done. */
  readonly exitCode = 2;
}
