import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { command, formatAnnotations } from '../../../src/report/annotations.ts';
import type { Level } from '../../../src/report/schema.ts';
import { type WorkflowCommand, workflowCommand } from '../../support/workflow-log.ts';
import { finding, HOSTILE, report } from './sample.ts';

const OPTIONS = { prefix: '', reportPlace: 'report.json' };

function parsed(line: string): WorkflowCommand {
  const found = workflowCommand(line);
  if (found === null) throw new Error(`no command: ${line}`);
  return found;
}

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map(parsed);

describe('formatAnnotations', () => {
  test('one finding, whole', () => {
    expect(
      formatAnnotations(report({ findings: [finding()], verdict: 'fail' }), { ...OPTIONS, prefix: 'sub/' }),
    ).toBe(
      '::error file=sub/src/mine.py,line=2,endLine=3,title=Copyright holder not named (holder-missing%2C Apache-2.0 §4(c))::The origin names Example Labs, and this file does not.%0AExpected: Acme Inc. team; Example Labs%0AFound: Acme Inc. team%0AWhat to do: Name Example Labs in the header.\n',
    );
  });

  test('nothing found, nothing said', () => {
    expect(formatAnnotations(report(), OPTIONS)).toBe('');
  });

  test('no more than ten of a kind, the first ones, and a notice that says how many are missing', () => {
    const many = (level: Level, count: number) =>
      Array.from({ length: count }, (_, i) =>
        finding({ level, path: `f${String(i).padStart(2, '0')}.py`, startLine: 0, endLine: 0 }),
      );
    const all = lines(
      formatAnnotations(
        report({ findings: [...many('note', 12), ...many('warning', 11), ...many('error', 13)] }),
        OPTIONS,
      ),
    );
    const count = (name: string) => all.filter((line) => line.name === name).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
    expect(all[0]?.properties).toMatchObject({ file: 'f00.py', line: '1', endLine: '1' });
    expect(all.at(-1)).toEqual({
      name: 'notice',
      properties: { title: 'Colophon' },
      data: '7 more findings not shown here. All are in report.json.',
    });
  });

  test('findings about the release take one place', () => {
    const findings = Array.from({ length: 30 }, (_, i) =>
      finding({ rule: 'license-text-missing', path: `f${i}.py` }),
    );
    const all = lines(formatAnnotations(report({ findings }), OPTIONS));
    expect(all).toHaveLength(1);
    expect(all[0]?.data).toContain('The same holds for f1.py, f10.py, f11.py, f12.py, f13.py and 24 more.');
  });

  test('what could not be judged comes first', () => {
    const all = lines(
      formatAnnotations(
        report({
          findings: [finding()],
          failed: [
            { path: 'a.py', reason: 'binary' },
            { path: 'b.py', reason: 'not readable' },
          ],
        }),
        OPTIONS,
      ),
    );
    expect(all[0]).toEqual({
      name: 'error',
      properties: { title: 'Not judged: 2 files' },
      data: 'a.py: binary\nb.py: not readable',
    });
  });

  test('nothing in the scanned tree can make a command of its own', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(HOSTILE)), (text) => {
        const hostile = finding({
          path: `${text}.py`,
          message: text,
          duty: text,
          evidence: { expected: [text], found: [text], share: 1, margin: 0 },
          fix: { description: text, edits: [] },
        });
        const out = formatAnnotations(
          report({ findings: [hostile], failed: [{ path: text, reason: text }] }),
          OPTIONS,
        );
        const commands = lines(out);
        expect(out.split(/\r\n|\r|\n/)).toHaveLength(3);
        expect(commands[1]?.properties.file).toBe(`${text}.py`);
        expect(Object.keys(commands[1]?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
      }),
    );
  });

  test('escaping is undone by the runner', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (property, data) => {
        fc.pre(property !== '');
        expect(parsed(command('error', { file: property }, data))).toEqual({
          name: 'error',
          properties: { file: property },
          data,
        });
      }),
    );
  });
});
