/** Reads a step's output as the runner does. */

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** A line as `ActionCommand.TryParseV2` of actions/runner takes it apart; null for any other line. */
export function workflowCommand(line: string): WorkflowCommand | null {
  const match = /^\s*::([a-zA-Z-]+)(?: (.*?))?::(.*)$/s.exec(line);
  if (match === null) return null;
  const properties = (match[2] ?? '')
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]);
  return {
    name: match[1] as string,
    properties: Object.fromEntries(properties) as Record<string, string>,
    data: unescaped(match[3] as string),
  };
}

/** The commands that the runner carries out: none between `stop-commands` and its token. */
export function workflowCommands(log: string): WorkflowCommand[] {
  const out: WorkflowCommand[] = [];
  let stopped: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null;
      continue;
    }
    // The old form counts anywhere in a line.
    const old = /##\[([\w-]+)[^\]]*\](.*)/.exec(line);
    const command =
      workflowCommand(line) ?? (old && { name: `##${old[1]}`, properties: {}, data: old[2] as string });
    if (command === null) continue;
    if (command.name === 'stop-commands') stopped = command.data;
    else out.push(command);
  }
  return out;
}

/** Key and value pairs of the file that `GITHUB_OUTPUT` names. */
export function outputsIn(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(entries.map(([, name = '', , value = '']) => [name, value]));
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
