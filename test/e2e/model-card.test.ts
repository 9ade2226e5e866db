/** Model releases through the built command line: bad input, changes under review, and trees that are no releases. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { writeFiles } from '../support/acme.ts';
import { auditFolder } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'colophon-cards-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const judged = (name: string, files: Record<string, string>) =>
  auditFolder(writeFiles(join(scratch, name), files));

const CONFIG = '{"architectures": ["HeronForCausalLM"]}\n';

describe('what cannot be read makes the audit incomplete', () => {
  test.each<[string, Record<string, string>, string]>([
    ['broken YAML', { 'README.md': '---\nlicense: [mit\n---\n# Heron\n' }, 'README.md'],
    ['front matter without end', { 'README.md': '---\nlicense: mit\n\n# Heron\n' }, 'README.md'],
    [
      'a base model of a strange type',
      { 'README.md': '---\nlicense: mit\nbase_model: {a: 1}\n---\n' },
      'README.md',
    ],
    [
      'a broken configuration',
      { 'README.md': '---\nlicense: mit\n---\n', 'config.json': '{"architectures": [' },
      'config.json',
    ],
    ['binary content', { 'README.md': '---\nlicense: mit\n---\n\u0000\u0001' }, 'README.md'],
  ])('%s', (name, files, path) => {
    const { report, status } = judged(name, files);
    expect([report.verdict, status]).toEqual(['incomplete', 2]);
    expect(report.target.files.failed.map((remark) => remark.path)).toEqual([path]);
  });
});

test('a README of five megabytes is judged like any other', () => {
  const { report, status } = judged('large', {
    'README.md': `---\nlicense: apache 2.0\n---\n# Heron\n${'A line of prose about herons.\n'.repeat(180_000)}`,
    'config.json': CONFIG,
  });
  expect([report.verdict, status]).toEqual(['fail', 1]);
  expect(report.findings.map(({ rule, level }) => [rule, level])).toEqual([['model-card-license', 'error']]);
});

test('a code repository is asked for no model card', () => {
  const { report, status } = judged('code', {
    'README.md': '# heron\n\nA library that runs Llama-3.1-8B and DeepseekV3ForCausalLM.\n',
    'heron/model.py': 'class DeepseekV3ForCausalLM:\n    pass\n',
    'configs/llama/config.json': '{"architectures": ["LlamaForCausalLM"]}\n',
    'tests/fixtures/config.json': CONFIG,
    'tests/fixtures/model.safetensors': '',
    'config.json': '{"port": 80}\n',
  });
  expect([report.verdict, status, report.findings]).toEqual(['pass', 0, []]);
});

test('a change is asked about a model release when it touches it', () => {
  const folder = writeFiles(join(scratch, 'changed'), {
    'README.md': '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Heron-8B\n',
    'src/a.py': 'x = 1\n',
  });
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'one');
  writeFiles(folder, { 'src/a.py': 'x = 2\n' });
  expect(auditFolder(folder, '--changed', 'HEAD').report.findings).toEqual([]);
  writeFiles(folder, { NOTICE: 'Heron\n' });
  const rules = auditFolder(folder, '--changed', 'HEAD').report.findings.map(({ rule }) => rule);
  expect([...new Set(rules)]).toEqual(
    expect.arrayContaining(['model-license-text-missing', 'model-name-prefix', 'model-notice-missing']),
  );
});
