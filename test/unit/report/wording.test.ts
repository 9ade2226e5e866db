import { expect, test } from '@jest/globals';
import { exitCodeOf } from '../../../src/report/outcome.ts';
import { componentName, counted, countsText, percent } from '../../../src/report/wording.ts';
import { finding, report, WAIVED } from './sample.ts';

test.each([
  ['pkg:pypi/transformers@4.54.0', 'transformers 4.54.0'],
  ['pkg:github/deepseek-ai/DeepSeek-V3@9b4e978', 'deepseek-ai/DeepSeek-V3 9b4e978'],
  ['pkg:npm/%40acme/models@1.0%2Bcu118', '@acme/models 1.0+cu118'],
  ['pkg:pypi/acme', 'acme'],
  ['pkg:pypi/acme@1?os=linux#sub', 'acme 1'],
  ['pkg:generic/in-tree', 'this repository'],
  ['pkg:pypi/bad%zz@1', 'bad%zz 1'],
  ['not a purl', 'not a purl'],
])('%s is called %s', (purl, name) => {
  expect(componentName(purl)).toBe(name);
});

test.each([
  [1, '100 %'],
  [0.999, '99 %'],
  [0.86, '86 %'],
  [0, '0 %'],
])('%d is %s', (share, text) => {
  expect(percent(share)).toBe(text);
});

test('counts', () => {
  expect([counted(1, 'file'), counted(2411, 'file'), counted(0, 'error')]).toEqual([
    '1 file',
    '2,411 files',
    '0 errors',
  ]);
  expect(countsText({ error: 2, warning: 0, note: 1 })).toBe('2 errors, 1 note');
  expect(countsText({ error: 0, warning: 0, note: 0 })).toBe('nothing found');
});

const failed = [{ path: 'a.py', reason: 'binary' }];
test.each([
  ['nothing', report(), 'error', 0],
  ['an error', report({ findings: [finding()] }), 'error', 1],
  ['an error, and a file not judged', report({ findings: [finding()], failed }), 'error', 1],
  ['an error that is waived', report({ findings: [finding({ waived: WAIVED })] }), 'error', 0],
  ['a warning', report({ findings: [finding({ level: 'warning' })] }), 'error', 0],
  ['a warning', report({ findings: [finding({ level: 'warning' })] }), 'warning', 1],
  ['a note', report({ findings: [finding({ level: 'note' })] }), 'warning', 0],
  ['an error', report({ findings: [finding()] }), 'never', 0],
  ['an error, and a file not judged', report({ findings: [finding()], failed }), 'never', 2],
  ['a file not judged', report({ failed }), 'error', 2],
] as const)('%s under --fail-on: exit code', (_what, given, failOn, code) => {
  expect(exitCodeOf(given, failOn)).toBe(code);
});
