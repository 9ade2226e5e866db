import { readFileSync } from 'node:fs';

const { version, homepage } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string; homepage: string };

/** Version of this program, from the package.json that stands above `dist/` and above `src/`. */
export const VERSION: string = version;

/** Address of this program's repository. */
export const HOMEPAGE: string = homepage.replace(/#.*$/, '');
