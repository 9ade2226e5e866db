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
