import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { licensePage } from '../../../scripts/license-catalogue.mjs';
import { CATALOGUE } from '../../../src/license/catalogue/catalogue.ts';
import { FAMILIES } from '../../../src/model-card/families.ts';

test('docs/licenses.md is what the catalogue says', () => {
  const page = new URL('../../../docs/licenses.md', import.meta.url);
  // Otherwise: node scripts/license-catalogue.mjs
  expect(readFileSync(page, 'utf8')).toBe(licensePage(CATALOGUE, FAMILIES));
});
