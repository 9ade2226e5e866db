/** `colophon index build` and `verify` as a maintainer runs them: sources of every kind, good and bad, killed and resumed. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Manifest } from '../../src/origin/build/manifest.ts';
import { ACME_1, ACME_2, writeFiles } from '../support/acme.ts';
import { tarGz, zipArchive } from '../support/archives.ts';
import { type Answer, type LocalServer, localServer, type Route } from '../support/local-server.ts';
import { syntheticFile } from '../support/synthetic.ts';
import { type TemporaryFolder, temporaryRepository } from '../support/temporary-repository.ts';
import { CLI, cli, type Outcome } from './run.ts';

const MIT = (holder: string) =>
  `MIT License\n\nCopyright (c) 2024 ${holder}\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the "Software"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:\n\nThe above copyright notice and this permission notice shall be included in all\ncopies or substantial portions of the Software.\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE\nSOFTWARE.\n`;

const file = (seed: number) => syntheticFile({ seed, functions: 6 });

interface Archive {
  readonly name: string;
  readonly bytes: Buffer;
  readonly yanked?: boolean;
}

let folder: string;
let server: LocalServer;
/** Name of an archive that is never answered, as long as it is set. */
let held: string | null = null;
const requested: string[] = [];
const repositories: TemporaryFolder[] = [];

/** A package repository with these packages. */
function simpleRepository(packages: Readonly<Record<string, readonly Archive[]>>): Record<string, Route> {
  const routes: Record<string, Route> = {};
  for (const [name, archives] of Object.entries(packages)) {
    routes[`/simple/${name}/`] = () => ({
      headers: { 'content-type': 'application/vnd.pypi.simple.v1+json' },
      body: {
        meta: { 'api-version': '1.1' },
        name,
        files: archives.map((archive, i) => ({
          filename: archive.name,
          url: `/files/${archive.name}`,
          hashes: { sha256: createHash('sha256').update(archive.bytes).digest('hex') },
          size: archive.bytes.length,
          'upload-time': `2024-0${i + 1}-10T00:00:00Z`,
          yanked: archive.yanked ?? false,
        })),
      },
    });
    for (const archive of archives)
      routes[`/files/${archive.name}`] = (): Answer | null => {
        requested.push(archive.name);
        return archive.name === held ? null : { body: archive.bytes };
      };
  }
  return routes;
}

const RECIPE = `version: "1"
components:
  - purl: pkg:pypi/acme-wheels
    name: acme-wheels
    repository: https://example.com/acme/wheels
    license: Apache-2.0
    source: { kind: pypi, package: acme-wheels }
    include: ["acme/**/*.py"]
  - purl: pkg:pypi/acme-sdists
    name: acme-sdists
    repository: https://github.com/acme/sdists
    source: { kind: pypi, package: acme-sdists }
    include: ["src/**/*.py", "csrc/**"]
  - purl: pkg:pypi/unlicensed
    name: unlicensed
    source: { kind: pypi, package: unlicensed }
    include: ["**/*.py"]
  - purl: pkg:github/acme/history
    name: history
    repository: https://github.com/acme/history
    source: { kind: git, url: URL, revisions: history, every: release }
    include: ["lib/*.py"]
  - purl: pkg:github/acme/elsewhere
    name: elsewhere
    repository: https://github.com/acme/history
    source: { kind: git, url: URL, revisions: history, every: release }
    include: ["nowhere/*.py"]
  - purl: pkg:huggingface/acme/model
    name: model
    source: { kind: hub, model: acme/model }
    include: ["*.py"]
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'colophon-build-'));
  const wheel = (version: string, members: Record<string, string>): Archive => ({
    name: `acme_wheels-${version}-py3-none-any.whl`,
    bytes: zipArchive(Object.entries(members).map(([name, data]) => ({ name, data }))),
  });
  const sdist = async (version: string, members: Record<string, string>): Promise<Archive> => ({
    name: `acme_sdists-${version}.tar.gz`,
    bytes: await tarGz(Object.entries(members).map(([name, data]) => ({ name, data }))),
  });
  server = await localServer(
    simpleRepository({
      'acme-wheels': [
        wheel('1.0', { 'acme/model.py': ACME_1 }),
        { ...wheel('1.1', { 'acme/model.py': ACME_1, 'acme/more.py': file(21) }), yanked: true },
        { name: 'acme_wheels-1.2-py3-none-any.whl', bytes: Buffer.from('this is no zip archive') },
        wheel('1.3', { 'acme/model.py': ACME_2, 'acme/more.py': file(21), '../../escaped.py': file(22) }),
        wheel('1.4', { 'acme/model.py': ACME_2, 'acme/zeros.py': '0\n'.repeat(20_000_000) }),
      ],
      'acme-sdists': [
        await sdist('1.0', {
          'acme_sdists-1.0/LICENSE': MIT('Sdist Labs'),
          'acme_sdists-1.0/src/tool.py': file(31),
          'acme_sdists-1.0/setup.py': 'raise SystemExit("this must never run")\n',
        }),
        await sdist('2.0', {
          'acme_sdists-2.0/LICENSE': MIT('Sdist Labs'),
          'acme_sdists-2.0/NOTICE': 'acme-sdists\nCopyright 2024 Sdist Labs\n',
          'acme_sdists-2.0/src/tool.py': file(31).replace('step_1', 'stage_1'),
          '/absolute.py': file(32),
          'acme_sdists-2.0/../../up.py': file(33),
        }),
      ],
      unlicensed: [
        {
          name: 'unlicensed-1.0.tar.gz',
          bytes: await tarGz([{ name: 'unlicensed-1.0/code.py', data: file(41) }]),
        },
      ],
    }),
  );
  const repository = temporaryRepository();
  repositories.push(repository);
  repository.write('LICENSE', MIT('History Authors'));
  repository.write('lib/a.py', file(51));
  repository.commit('first');
  repository.write('lib/a.py', `${file(51)}\n${file(52)}`);
  repository.commit('second');
  writeFileSync(join(folder, 'recipe.yml'), RECIPE.replaceAll('URL', `"file://${repository.path}"`));
});

afterAll(async () => {
  await server.close();
  for (const repository of repositories) repository.remove();
  rmSync(folder, { recursive: true });
});

const environment = () => ({ PIP_INDEX_URL: `${server.address}/simple`, HF_ENDPOINT: 'http://127.0.0.1:9' });
const args = (name: string, cache: string, ...more: string[]) => [
  ...['index', 'build', join(folder, 'recipe.yml'), '--output', join(folder, name, 'o.idx')],
  ...['--cache', join(folder, cache), ...more],
];
const build = (name: string, cache: string, ...more: string[]): Promise<Outcome> =>
  cli(args(name, cache, ...more), { env: environment() });
const bytes = (name: string) => readFileSync(join(folder, name, 'o.idx'));
const manifest = (name: string) => JSON.parse(readFileSync(join(folder, name, 'o.json'), 'utf8')) as Manifest;

describe('building an index', () => {
  test('reads every kind of source, says what it left out and why, and goes on', async () => {
    const { code, stdout, stderr } = await build('one', 'cache-one', '--jobs', '2');
    expect(stderr).toContain('not included yet: pkg:huggingface/acme/model');
    expect(stderr).toContain('not included yet: pkg:github/acme/elsewhere');
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('4 components') });

    const { components, missing } = manifest('one');
    expect(missing.map(({ purl }) => purl)).toEqual([
      'pkg:github/acme/elsewhere',
      'pkg:huggingface/acme/model',
    ]);
    const [wheels, sdists, unlicensed, history] = components as [
      Manifest['components'][number],
      Manifest['components'][number],
      Manifest['components'][number],
      Manifest['components'][number],
    ];
    expect(wheels.releases.map(({ version, yanked = false, files }) => [version, yanked, files])).toEqual([
      ['1.0', false, 1],
      ['1.1', true, 2],
      ['1.3', false, 2],
      ['1.4', false, 1],
    ]);
    const remarks = wheels.remarks.map(({ version, reason }) => `${version}: ${reason}`).join('\n');
    expect(remarks).toMatch(/1\.2: .*zip/);
    expect(remarks).toMatch(/1\.3: .*\.\.\/\.\.\/escaped\.py/);
    expect(remarks).toMatch(/1\.4: .*zeros\.py/);

    expect(sdists).toMatchObject({ license: 'MIT', files: 1, contents: 2 });
    expect(sdists.documents.map(({ since, holders, notice }) => [since, holders, notice !== null])).toEqual([
      ['1.0', ['Sdist Labs'], false],
      ['2.0', ['Sdist Labs'], true],
    ]);
    const left = sdists.remarks.map(({ reason }) => reason).join('\n');
    expect(left).toContain('/absolute.py');
    expect(left).toContain('up.py');

    expect(unlicensed).toMatchObject({ license: null });
    expect(unlicensed.remarks.map(({ reason }) => reason).join()).toContain(
      'license could not be determined',
    );
    expect(history).toMatchObject({ license: 'MIT', contents: 2, source: 'git' });
    expect(history.releases).toHaveLength(2);
  });

  test('gives the same bytes in another folder, with another number of processes and from its cache', async () => {
    expect((await build('two', 'cache-two', '--jobs', '1')).code).toBe(0);
    expect(bytes('two').equals(bytes('one'))).toBe(true);
    const before = requested.length;
    expect((await build('three', 'cache-one', '--offline')).code).toBe(0);
    expect(requested.length).toBe(before);
    expect(bytes('three').equals(bytes('one'))).toBe(true);
  });

  test('a killed build goes on where it stopped, to the same bytes', async () => {
    held = 'acme_wheels-1.3-py3-none-any.whl';
    const child = spawn(process.execPath, [CLI, ...args('four', 'cache-four', '--jobs', '2')], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment() },
      stdio: 'ignore',
      detached: true,
    });
    const start = requested.length;
    while (!requested.slice(start).includes(held)) await new Promise((done) => setTimeout(done, 50));
    process.kill(-(child.pid as number), 'SIGKILL');
    await new Promise((done) => child.on('exit', done));
    held = null;
    const records = keptRecords('cache-four');
    expect(records.length).toBeGreaterThan(0);

    const resumed = requested.length;
    expect((await build('four', 'cache-four', '--jobs', '2')).code).toBe(0);
    expect(bytes('four').equals(bytes('one'))).toBe(true);
    expect(requested.slice(resumed)).not.toContain('acme_wheels-1.0-py3-none-any.whl');
    expect(keptRecords('cache-four')).toEqual(expect.arrayContaining(records));
  });

  test('a damaged record in the cache is made again', async () => {
    for (const name of readdirSync(join(folder, 'cache-two'), { recursive: true, encoding: 'utf8' }))
      if (/\.(records|part)$/.test(name)) writeFileSync(join(folder, 'cache-two', name), 'damaged');
    expect((await build('five', 'cache-two')).code).toBe(0);
    expect(bytes('five').equals(bytes('one'))).toBe(true);
  });

  test('verify reads files again from their sources, and sees what does not agree', async () => {
    const recipe = join(folder, 'recipe.yml');
    const verify = (index: string, cache: string) =>
      cli(
        ['index', 'verify', recipe, '--index', join(folder, index, 'o.idx'), '--cache', join(folder, cache)],
        {
          env: environment(),
        },
      );
    const sound = await verify('one', 'cache-one');
    expect(sound).toMatchObject({ code: 0, stderr: '' });
    expect(sound.stdout).toMatch(/8 files read again from their sources and found as the index says/);

    // An index of which the sources say otherwise: another repository of the same name.
    const other = temporaryRepository();
    repositories.push(other);
    other.write('lib/a.py', file(99));
    other.commit('other');
    mkdirSync(join(folder, 'other'));
    const text = readFileSync(recipe, 'utf8').replace(/file:\/\/[^",]+/g, `file://${other.path}`);
    writeFileSync(join(folder, 'other', 'recipe.yml'), text);
    const unsound = await cli(
      [
        ...['index', 'verify', join(folder, 'other', 'recipe.yml'), '--index', join(folder, 'one', 'o.idx')],
        ...['--cache', join(folder, 'cache-other')],
      ],
      { env: environment() },
    );
    expect(unsound.code).toBe(2);
    expect(unsound.stderr).toContain('pkg:github/acme/history@');
  });

  test('a recipe of which nothing can be had is an error', async () => {
    writeFiles(folder, {
      'none/recipe.yml':
        'version: "1"\ncomponents:\n  - { purl: "pkg:pypi/none", name: none, source: { kind: pypi, package: none }, include: ["**"] }\n',
    });
    const { code, stderr } = await cli(['index', 'build', join(folder, 'none', 'recipe.yml')], {
      env: environment(),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('Nothing of the recipe could be had');
  });
});

function keptRecords(cache: string): string[] {
  return readdirSync(join(folder, cache, 'index'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.records'),
  );
}
