import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { configSchema } from '../../../scripts/config-schema.mjs';
import { parseConfiguration } from '../../../src/config/parse.ts';
import { configuration } from '../../../src/config/schema.ts';
import { SCHEMA_URL, START_FILE } from '../../../src/config/start-file.ts';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const published = z.fromJSONSchema(JSON.parse(read('src/config/config.schema.json')));

test('the published JSON Schema is that of the code (npm run config-schema writes it)', () => {
  expect(read('src/config/config.schema.json')).toBe(configSchema());
});

test('it is published with the package, where the address says', () => {
  const { files } = JSON.parse(read('package.json')) as { files: string[] };
  const [, path = ''] = /\/v1\/(.+)$/.exec(SCHEMA_URL) ?? [];
  expect(files).toContain(path);
});

test('an editor can say what each setting and each rule is about', () => {
  type Node = { description?: string; properties?: Record<string, Node>; items?: Node };
  const { properties = {} } = JSON.parse(configSchema()) as Node;
  const told = [...Object.entries(properties), ...Object.entries(properties.rules?.properties ?? {})];
  expect(told.length).toBeGreaterThan(30);
  for (const [key, { description = '' }] of told)
    expect([key, description]).toEqual([key, expect.stringMatching(/\.$/)]);
});

/** Values that both accept, and values that both refuse: an editor must not contradict the program. */
test.each<[string, string, boolean]>([
  ['nothing', '{}', true],
  ['a rule off', 'rules: { spdx-invalid: off }', true],
  ['one path', 'components: [{ path: a/**, purl: pkg:pypi/a }]', true],
  ['several paths', 'components: [{ path: [a/**, b], purl: pkg:pypi/a, modified: false }]', true],
  ['a waiver', 'waivers: [{ rule: spdx-invalid, path: a, reason: b, until: 2027-01-31 }]', true],
  ['an unknown key', 'exlude: []', false],
  ['an unknown rule', 'rules: { nothing: off }', false],
  ['an unknown level', 'rules: { spdx-invalid: maybe }', false],
  ['a waiver without a reason', 'waivers: [{ rule: spdx-invalid, path: a }]', false],
  ['a waiver of a waiver', 'waivers: [{ rule: waiver-unused, path: a, reason: b }]', false],
  ['a component without purl', 'components: [{ path: a }]', false],
  ['no list', 'own: me', false],
])('%s', (_what, text, accepted) => {
  expect(published.safeParse(parse(text)).success).toBe(accepted);
  expect(configuration.safeParse(parse(text)).success).toBe(accepted);
});

describe('the file to start with', () => {
  test('is valid as it stands, and sets nothing', () => {
    const { configuration: set } = parseConfiguration(START_FILE, 'start');
    expect(set).toEqual(parseConfiguration('', 'empty').configuration);
    expect(START_FILE.split('\n')[0]).toBe(`# yaml-language-server: $schema=${SCHEMA_URL}`);
  });

  test('is valid with all of its settings taken out of their comments, and has them all', () => {
    const text = START_FILE.split('\n')
      .filter((line) => !/^# [A-Z][^:]*[.:,]|^# (?:yaml-|All of|Paths)/.test(line))
      .map((line) => line.replace(/^# /, ''))
      .join('\n');
    const { configuration: set } = parseConfiguration(text, 'start');
    expect(Object.keys(parse(text) as object).sort()).toEqual(Object.keys(configuration.shape).sort());
    expect(set.waivers).toHaveLength(1);
    expect(set.release.title).toBe('^release\\b');
  });
});
