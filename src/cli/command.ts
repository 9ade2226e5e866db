import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ColophonError } from '../errors.ts';
import { didYouMean } from '../nearest-name.ts';

export interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** One command of the command line. One file a command; `main.ts` lists them. */
export interface Command {
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  readonly help: string;
  /** @returns the exit code */
  readonly run: (args: readonly string[], streams: Streams) => Promise<number>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses a command's arguments; what is wrong with them becomes a message with the nearest known option.
 *
 * @throws ColophonError
 */
export function parsed<const T extends Options>(
  command: string,
  args: readonly string[],
  options: T,
): ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const see = ` See colophon ${command} --help.`;
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const [, typed = ''] = /'(-[^' ]*)/.exec(message) ?? [];
      const known = Object.keys(options).map((name) => `--${name}`);
      throw new ColophonError(`There is no option ${typed}.${didYouMean(typed, known) || see}`);
    }
    if (code?.startsWith('ERR_PARSE_ARGS'))
      throw new ColophonError(`${message.split('\n')[0]?.replace(/\.$/, '')}.${see}`);
    throw error;
  }
}

/** A value out of a fixed list. @throws ColophonError naming the list */
export function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found !== undefined) return found;
  throw new ColophonError(
    `${option} cannot be ${JSON.stringify(value)}. It is one of ${allowed.join(', ')}.${didYouMean(value, allowed)}`,
  );
}

/** @throws ColophonError when there are more arguments than the command takes */
export function atMost(positionals: readonly string[], count: number, usage: string): void {
  const extra = positionals[count];
  if (extra !== undefined)
    throw new ColophonError(`${JSON.stringify(extra)} is one argument too many. Usage: ${usage}`);
}
