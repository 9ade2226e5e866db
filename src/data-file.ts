import { fileURLToPath } from 'node:url';

/** Path of a file that ships with Colophon: `data/` stands beside `dist/` and beside `src/`. */
export function dataFile(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.url));
}
