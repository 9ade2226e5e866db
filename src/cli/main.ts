/** The command line: finds the command, runs it, turns what happens into an exit code. */
import { ColophonError } from '../errors.ts';
import { didYouMean } from '../nearest-name.ts';
import { beginLoading, embeddedIndexPath } from '../origin/load-index.ts';
import { printable } from '../report/printable.ts';
import { VERSION } from '../version.ts';
import type { Command, Streams } from './command.ts';

/** Each is loaded when it is called: what is behind them takes longer to load than Node does to start. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  audit: async () => (await import('./audit.ts')).auditCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  index: async () => (await import('./index-command.ts')).indexCommand,
  merge: async () => (await import('./merge.ts')).mergeCommand,
};

/** Those that look things up in the embedded index. */
const LOOK_UP: ReadonlySet<string> = new Set(['audit', 'explain']);

/** Commands of the contract that a later version brings. */
const LATER = ['fix', 'notice'];

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return `colophon ${VERSION}
Says whether a repository that takes code from open models keeps what the licenses of that code ask for.

${commands.map(({ usage, summary }) => `  ${usage}\n      ${summary}`).join('\n')}

  colophon COMMAND --help tells the options of a command.
  colophon --version tells the version.

Exit code: 0 no finding that counts, 1 findings, 2 it could not be done in full.
`;
}

/** @returns the exit code */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  survivePipe(streams);
  try {
    return await dispatch(args, streams);
  } catch (error) {
    if (error instanceof ColophonError) {
      streams.stderr.write(`colophon: ${printable(error.message)}\n`);
      return error.exitCode;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    streams.stderr.write(
      `colophon: this is a bug in colophon ${VERSION}, please report it.\n${trace.split('\n').map(printable).join('\n')}\n`,
    );
    return 2;
  }
}

async function dispatch(args: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    streams.stderr.write(await help());
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    streams.stdout.write(await help());
    return 0;
  }
  if (name === '--version' || name === '-V') {
    streams.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) {
    if (rest.includes('--help') || rest.includes('-h')) {
      streams.stdout.write(`${(await load()).help}\n`);
      return 0;
    }
    if (LOOK_UP.has(name)) beginLoading(embeddedIndexPath());
    const command = await load();
    return command.run(rest, streams);
  }
  if (LATER.includes(name)) throw new ColophonError(`The command ${name} is not available in this version.`);
  throw new ColophonError(
    name.startsWith('-')
      ? `Options come after a command, as in colophon audit ${name}.${didYouMean(name, ['--help', '--version'])}`
      : `There is no command ${name}.${didYouMean(name, Object.keys(COMMANDS)) || ' See colophon --help.'}`,
  );
}

/** A reader that stops early, such as `head`, is no error. */
function survivePipe(streams: Streams): void {
  for (const stream of [streams.stdout, streams.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
