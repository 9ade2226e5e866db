import type { BuildProgress } from '../origin/build/build.ts';
import { printable } from '../report/printable.ts';
import { thousands } from '../report/wording.ts';
import type { Streams } from './command.ts';

/** Progress is for eyes only: often enough to move, seldom enough to cost nothing. */
const INTERVAL_MS = 100;

export interface Progress {
  readonly show: (done: number, total: number, what?: string) => void;
  /** Removes the line. */
  readonly clear: () => void;
}

/** One line on a terminal's stderr; nothing anywhere else. */
export function progressOn(streams: Streams, verb: string, quiet: boolean): Progress {
  if (quiet || !streams.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  let last = 0;
  let shown = false;
  return {
    show(done, total, what = '') {
      const now = Date.now();
      if (now - last < INTERVAL_MS) return;
      last = now;
      shown = true;
      const text = `${verb} ${thousands(done)} of ${thousands(total)} ${what}`.trimEnd();
      streams.stderr.write(`\r\x1b[2K${text.slice(0, (streams.stderr.columns || 80) - 1)}`);
    },
    clear() {
      if (shown) streams.stderr.write('\r\x1b[2K');
    },
  };
}

const BAR_CELLS = 24;

/** A bar on a terminal's stderr; elsewhere, such as in a workflow's log, one line a finished component. */
export function barOn(
  streams: Streams,
  quiet: boolean,
): { readonly show: (progress: BuildProgress) => void; readonly clear: () => void } {
  if (quiet) return { show: () => undefined, clear: () => undefined };
  if (!streams.stderr.isTTY)
    return {
      show({ done, components, what, finished }) {
        if (finished)
          streams.stderr.write(`${Math.floor(done)} of ${components} components: ${printable(what)}\n`);
      },
      clear: () => undefined,
    };
  let last = 0;
  return {
    show({ done, components, what }) {
      const now = Date.now();
      if (now - last < INTERVAL_MS) return;
      last = now;
      const share = done / Math.max(1, components);
      const bar = '█'.repeat(Math.round(share * BAR_CELLS)).padEnd(BAR_CELLS, '░');
      const text = `${bar} ${Math.floor(share * 100)} %  ${Math.floor(done)} of ${components} components  ${printable(what)}`;
      streams.stderr.write(`\r\x1b[2K${text.slice(0, (streams.stderr.columns || 80) - 1)}`);
    },
    clear() {
      if (last > 0) streams.stderr.write('\r\x1b[2K');
    },
  };
}
