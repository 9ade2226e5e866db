import { readFileSync } from 'node:fs';

/** Version of this program, from the package.json that stands above `dist/` and above `src/`. */
export const VERSION: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
