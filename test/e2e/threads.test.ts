/** Large trees are scanned on several threads: the report is that of one thread, whatever the threads meet with. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/schema.ts';
import { ACME_1, ACME_2, withoutComments, writeAcme, writeFiles } from '../support/acme.ts';
import { syntheticFile } from '../support/synthetic.ts';
import { temporaryFolder } from '../support/temporary-repository.ts';
import { cli, nodes, ROOT, run } from './run.ts';

const shared = temporaryFolder();
const INDEX = join(shared.path, 'acme.idx');
const TREE = join(shared.path, 'tree');
const EVERY = 7;

beforeAll(async () => {
  expect(await cli(['index', 'build', writeAcme(shared.path), '--output', INDEX])).toMatchObject({ code: 0 });
  const files: Record<string, string> = {};
  for (let i = 0; i < 400; i++) {
    const own = syntheticFile({ seed: 100 + i, functions: 2 });
    const source = '# Adapted from https://example.com/acme/acme-models/blob/v2/src/acme/model.py';
    const copy = i % 2 === 0 ? ACME_2.replace('Example Labs', `Team ${i % 5}`) : withoutComments(ACME_1);
    files[`m${i % 20}/f${i}.py`] = i % EVERY === 0 ? `${source}\n${copy}` : own;
  }
  files['m1/broken.py'] = 'x = (\n';
  files['m2/empty.py'] = '';
  files['m3/small.py'] = 'x = 1\n';
  writeFiles(TREE, files);
  writeFileSync(join(TREE, 'm4', 'binary.py'), Buffer.from([1, 2, 0, 3]));
  symlinkSync('small.py', join(TREE, 'm3', 'link.py'));
  // The same command line, without the file that threads run.
  for (const folder of ['dist', 'data'])
    cpSync(join(ROOT, folder), join(shared.path, 'one', folder), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(shared.path, 'one', 'package.json'));
  rmSync(join(shared.path, 'one', 'dist', 'scan-thread.js'));
  // And one whose threads fail at once.
  mkdirSync(join(shared.path, 'failing'));
  for (const folder of ['dist', 'data', 'package.json'])
    cpSync(join(shared.path, 'one', folder), join(shared.path, 'failing', folder), { recursive: true });
  writeFileSync(join(shared.path, 'failing', 'dist', 'scan-thread.js'), 'throw new Error("no thread");\n');
});
afterAll(() => shared.remove());

describe.each(nodes())('under %s', (node) => {
  const audit = (folder: string) =>
    run(join(folder, 'dist', 'cli.js'), ['audit', TREE, '--format', 'json', '--index', INDEX], { node });

  test('several threads, one, and threads that fail give the same bytes', async () => {
    const several = await audit(ROOT);
    const report = JSON.parse(several.stdout) as Report;
    expect(several).toMatchObject({ code: 1, stderr: '' });
    const copies = report.files.filter(({ declared }) => declared.length > 0);
    expect(copies).toHaveLength(Math.ceil(400 / EVERY));
    expect(copies.every((file) => file.status === 'derived' && file.declared[0]?.status === 'agrees')).toBe(
      true,
    );
    expect(report.target.files.failed.map(({ path }) => path)).toEqual(['m1/broken.py', 'm4/binary.py']);
    expect(report.findings.length).toBeGreaterThan(50);
    for (const folder of ['one', 'failing']) {
      const other = await audit(join(shared.path, folder));
      expect(other.stderr).toBe('');
      expect(other.stdout === several.stdout).toBe(true);
    }
  }, 120_000);
});
