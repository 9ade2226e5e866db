import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { actionTables, BEGIN, END } from '../../../scripts/readme-tables.mjs';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

test('the tables in README.md are those of action.yml (node scripts/readme-tables.mjs writes them)', () => {
  const table = read('README.md').split(BEGIN)[1]?.split(END)[0]?.trim();
  expect(table).toBe(actionTables(read('action.yml')));
});
