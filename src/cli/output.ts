/** Report formats by name, and where a report goes. */
import { writeFile } from 'node:fs/promises';
import type { AuditResult } from '../audit.ts';
import { ColophonError } from '../errors.ts';
import type { Lang } from '../lang.ts';
import { formatAnnotations } from '../report/annotations.ts';
import { formatJson } from '../report/json.ts';
import { formatSarif } from '../report/sarif.ts';
import { formatText } from '../report/text.ts';
import { oneOf, type Streams } from './command.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats of the contract that a later version brings. */
const LATER = ['spdx', 'cyclonedx', 'html'];

/** @throws ColophonError for a format that there is not, or not yet */
export function formatNamed(value: string, allowed: readonly Format[] = FORMATS): Format {
  if (LATER.includes(value))
    throw new ColophonError(
      `--format ${value} is not available in this version. Available are ${allowed.join(', ')}.`,
    );
  return oneOf('--format', value, allowed);
}

export interface Rendering {
  readonly format: Format;
  /** File to write to; null: standard output. */
  readonly output: string | null;
  readonly milliseconds: number;
  readonly detailed: boolean;
  readonly lang: Lang;
}

/** Colours where a terminal shows them and nobody asked for none (https://no-color.org, FORCE_COLOR). */
export function wantsColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}

/** Widths at which a paragraph reads well: a pipe has none, and a wide terminal is too wide. */
const DEFAULT_WIDTH = 100;
const MOST_WIDTH = 120;

/** @throws ColophonError when the file cannot be written */
export async function emit(result: AuditResult, rendering: Rendering, streams: Streams): Promise<void> {
  const { output } = rendering;
  const text = render(result, rendering, streams);
  if (output === null) streams.stdout.write(text);
  else
    await writeFile(output, text).catch((error: NodeJS.ErrnoException) => {
      throw new ColophonError(
        `${output} cannot be written (${error.code}). Name another file with --output.`,
      );
    });
}

function render({ report, sources }: AuditResult, rendering: Rendering, streams: Streams): string {
  switch (rendering.format) {
    case 'json':
      return formatJson(report);
    case 'sarif':
      return formatSarif(report, { prefix: workspacePrefix(report.target.root), lang: rendering.lang });
    case 'github':
      return formatAnnotations(report, {
        prefix: workspacePrefix(report.target.root),
        reportPlace: null,
        lang: rendering.lang,
      });
    case 'text':
      return formatText(report, {
        sources,
        color: rendering.output === null && wantsColor(streams.stdout),
        width: Math.min(MOST_WIDTH, streams.stdout.columns || DEFAULT_WIDTH),
        milliseconds: rendering.milliseconds,
        detailed: rendering.detailed,
        lang: rendering.lang,
      });
  }
}

/** Annotations and SARIF name files from the workspace, which is where a step runs unless it says otherwise. */
function workspacePrefix(root: string): string {
  return root === '.' || root.startsWith('..') || root.startsWith('/') ? '' : `${root.replace(/\/+$/, '')}/`;
}
