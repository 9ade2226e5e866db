import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { thirdPartyLicenses } from '../../../scripts/licenses.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licenses-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Lays down a package and returns the path of its module, as the bundler would give it. */
function install(manifest: { name: string; license: unknown }, files: Record<string, string>): string {
  const home = `node_modules/${manifest.name}`;
  const all = { 'package.json': JSON.stringify({ version: '1.2.3', ...manifest }), ...files };
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, home, file)), { recursive: true });
    writeFileSync(join(root, home, file), content);
  }
  return `${home}/index.js`;
}

function licensesOf(...modules: string[]): string {
  return thirdPartyLicenses(root, new Map(modules.map((module) => [module, ['cli.js']])));
}

describe('licences of what is bundled', () => {
  test('names package, version, licence and bundle, and holds the text', () => {
    const module = install(
      { name: '@a/b', license: 'MIT' },
      { LICENSE: 'Copyright (c) 2020 Ada\r\nPermission…\r\n' },
    );
    const text = licensesOf(module, 'src/cli/index.ts');
    expect(text).toContain('@a/b 1.2.3  MIT  (cli.js)');
    expect(text).toContain('Copyright (c) 2020 Ada\nPermission…\n');
  });

  test('holds a NOTICE, and a licence in the folder of the module', () => {
    install(
      { name: 'a', license: 'Apache-2.0' },
      { 'LICENSE.txt': 'Apache', NOTICE: 'by Ada', 'lib/LICENSE': 'by Bob' },
    );
    const text = licensesOf('node_modules/a/lib/b.js');
    expect(text).toContain('--- NOTICE ---\n\nby Ada');
    expect(text).toContain('--- lib/LICENSE ---\n\nby Bob');
  });

  test.each([
    ['LICENSE', true],
    ['license.md', true],
    ['LICENCE.txt', true],
    ['LICENSE-MIT', true],
    ['LICENSE-APACHE-2.0.txt', true],
    ['COPYING', true],
    ['UNLICENSE', true],
    ['license.js', false],
    ['license-utils.js', false],
    ['LICENSES.chromium.html', false],
  ])('%s is a licence file: %s', (file, expected) => {
    const module = install({ name: 'a', license: 'MIT' }, { [file]: 'some text' });
    if (expected) expect(licensesOf(module)).toContain('some text');
    else expect(() => licensesOf(module)).toThrow('ships no licence file');
  });

  test('takes the inner one of nested packages', () => {
    install({ name: 'a', license: 'MIT' }, { LICENSE: 'outer' });
    install({ name: 'a/node_modules/b', license: 'ISC' }, { LICENSE: 'inner' });
    const text = licensesOf('node_modules/a/node_modules/b/index.js');
    expect(text).toContain('inner');
    expect(text).not.toContain('outer');
  });

  test('does not depend on the order of modules', () => {
    const a = install({ name: 'a', license: 'MIT' }, { LICENSE: 'A' });
    const b = install({ name: 'b', license: 'ISC' }, { LICENSE: 'B' });
    expect(licensesOf(a, b)).toBe(licensesOf(b, a));
  });

  test('knows the licence of a list that ships no licence file', () => {
    const module = install({ name: 'spdx-exceptions', license: 'CC-BY-3.0' }, {});
    expect(licensesOf(module)).toContain('Linux Foundation and its Contributors');
  });

  test.each([
    ['a licence that is not allowed', 'GPL-3.0-only', { LICENSE: 'text' }, 'GPL-3.0-only is not among'],
    ['one of two licences that both apply', 'MIT AND GPL-3.0-only', { LICENSE: 'text' }, 'is not among'],
    ['no licence at all', undefined, { LICENSE: 'text' }, 'is not an SPDX expression'],
    ['a licence that is no SPDX expression', 'SEE LICENSE', { LICENSE: 'text' }, 'is not an SPDX expression'],
    ['no licence file', 'MIT', { 'README.md': 'MIT' }, 'ships no licence file'],
    ['a known list that changed its licence', 'MIT', {}, 'ships no licence file'],
  ])('refuses %s', (_, license, files, message) => {
    const name = 'README.md' in files || 'LICENSE' in files ? 'a' : 'spdx-exceptions';
    expect(() => licensesOf(install({ name, license }, files))).toThrow(message);
  });

  test('a choice of licences needs only one that is allowed', () => {
    const module = install({ name: 'a', license: '(GPL-2.0-only OR MIT)' }, { LICENSE: 'text' });
    expect(licensesOf(module)).toContain('(GPL-2.0-only OR MIT)');
  });
});
