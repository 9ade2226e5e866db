import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { configuration } from '../../../src/config/schema.ts';
import { RULE_IDS } from '../../../src/report/schema.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../docs/${path}`, import.meta.url)), 'utf8');

test.each([...RULE_IDS])(
  '%s has a page that says what, why, how to mend, how to waive, and its limits',
  (id) => {
    const page = read(`rules/${id}.md`);
    expect(page.startsWith(`# ${id}\n\nLevel: `)).toBe(true);
    for (const heading of ['What it checks', 'Why', 'How to mend', 'How to waive', 'Limits'])
      expect(page).toContain(`\n## ${heading}\n`);
    expect(page.split('## How to waive')[1]?.split('\n## ')[0]).toContain('(../configuration.md');
    expect(read('rules/README.md')).toContain(`| [${id}](${id}.md) |`);
  },
);

test.each(Object.keys(configuration.shape))('%s is explained, with an example', (key) => {
  const page = read('configuration.md');
  expect(page).toMatch(new RegExp(`^### .*\`${key}\``, 'm'));
  expect(page).toMatch(new RegExp(`^${key}:`, 'm'));
});
