import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { indexCommand } from '../../../src/cli/index-command.ts';
import { buildIndex } from '../../../src/origin/build/build.ts';
import type { Manifest } from '../../../src/origin/build/manifest.ts';
import { writeAcme } from '../../support/acme.ts';
import { temporaryFolder } from '../../support/temporary-repository.ts';

const folder = temporaryFolder();
const place = (name: string) => join(folder.path, name);
let recipe: string;

beforeAll(async () => {
  recipe = writeAcme(folder.path);
  folder.write('releases/2.0/LICENSE', 'Copyright 2024 Example Labs\n');
  await buildIndex(recipe, { output: place('acme.idx'), cache: place('cache'), recorder: null });
});
afterAll(() => folder.remove());

async function run(...args: string[]): Promise<string> {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  await indexCommand.run(args, { stdout: stream, stderr: stream });
  return text;
}

describe('what an index command does not take', () => {
  test('several indexes', async () => {
    const two = ['--index', place('acme.idx'), '--index', place('other.idx')];
    await expect(run('info', ...two)).rejects.toThrow(
      'colophon index info looks at one index at a time. Give --index once.',
    );
  });

  test.each([
    ['0', '--jobs wants 1 or more'],
    ['-1', /--jobs/],
    ['two', '--jobs wants a whole number, not “two”.'],
  ])('--jobs %s', async (jobs, message) => {
    await expect(run('build', recipe, '--output', place('new.idx'), `--jobs=${jobs}`)).rejects.toThrow(
      message,
    );
  });

  test('an index that would be written over its manifest', async () => {
    writeFileSync(place('kept.json'), 'kept');
    await expect(run('build', recipe, '--output', place('kept.json'), '--jobs', '1')).rejects.toThrow(
      /kept\.json is where the manifest of the index goes\. Name an index file, such as .*kept\.idx\./,
    );
    expect(readFileSync(place('kept.json'), 'utf8')).toBe('kept');
  });

  test('work, which only a build asks for', async () => {
    const { send } = process;
    delete process.send;
    try {
      await expect(run('work', recipe)).rejects.toThrow('The first argument cannot be "work".');
    } finally {
      if (send !== undefined) process.send = send;
    }
  });
});

test('info and list, with holders that only the licence names', async () => {
  expect(await run('info', '--index', place('acme.idx'))).toContain('origin index 1');
  const [component] = JSON.parse(await run('list', '--index', place('acme.idx'), '--format', 'json'));
  expect(component).toMatchObject({ purl: 'pkg:pypi/acme-models', holders: 2, parents: [] });
});

describe('verify', () => {
  test('an index beside its manifest', async () => {
    expect(await run('verify', '--index', place('acme.idx'))).toContain('sound, and as its manifest says\n');
    const again = await run('verify', recipe, '--index', place('acme.idx'), '--offline', '--seed', '1');
    expect(again).toContain('2 files read again from their sources and found as the index says (--seed 1)\n');
  });

  test('a falsified manifest', async () => {
    const manifest = JSON.parse(readFileSync(place('acme.json'), 'utf8')) as Manifest;
    const [component] = manifest.components;
    const other = { ...manifest, components: [{ ...component, license: 'MIT', holders: {} }] };
    writeFileSync(place('other.idx'), readFileSync(place('acme.idx')));
    writeFileSync(place('other.json'), JSON.stringify(other));
    await expect(run('verify', '--index', place('other.idx'))).rejects.toThrow(
      /license: manifest MIT, index Apache-2\.0.*holders: .*Build it again from its recipe\.$/,
    );
  });
});
