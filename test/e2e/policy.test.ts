/** A repository's own policy through the built files: configuration, waivers, comments that waive, the file to start with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding, Report } from '../../src/report/schema.ts';
import { ACME_2, writeAcme } from '../support/acme.ts';
import { schemaProblems } from '../support/report-schema.ts';
import { temporaryFolder } from '../support/temporary-repository.ts';
import { cli, nodes, type Outcome, ROOT } from './run.ts';

const NOW = { SOURCE_DATE_EPOCH: '1795000000' }; // 2026-11-18
const CONFIG = '.github/colophon.yml';
/** What an upstream that uses Colophon itself may have in its files. */
const THEIR_COMMENT = '# colophon: ignore[holder-missing] the authors are we';
const THEIRS = ACME_2.replace('#\n', `${THEIR_COMMENT}\n#\n`);
/** One holder of two is gone. */
const CHANGED = ACME_2.replace(' and Example Labs', '').replace(
  '#\n',
  '# Copied from https://example.com/acme/acme-models\n#\n',
);

const shared = temporaryFolder();
const INDEX = join(shared.path, 'acme.idx');
beforeAll(async () => {
  const recipe = writeAcme(shared.path);
  shared.write('releases/2.0/acme/model.py', THEIRS);
  expect(await cli(['index', 'build', recipe, '--output', INDEX])).toMatchObject({ code: 0 });
});
afterAll(shared.remove);

let folder = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
  folder.write('LICENSE', readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
  folder.write('NOTICE', 'Ours\n\nThis product includes code from acme-models.\n');
  folder.write('lib/model.py', CHANGED);
});
afterEach(() => folder.remove());

const run = (
  args: string[] = [],
  more: { node?: string; env?: Record<string, string> } = {},
): Promise<Outcome> => cli(['audit', folder.path, '--index', INDEX, ...args], { env: NOW, ...more });
async function audited(env = NOW): Promise<{ code: number | null; report: Report; rules: string[] }> {
  const { code, stdout, stderr } = await run(['--format', 'json'], { env });
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as Report;
  expect(schemaProblems(report)).toEqual([]);
  const named = ({ rule, level, waived }: Finding): string =>
    `${rule} ${level}${waived === null ? '' : ' waived'}`;
  return { code, report, rules: report.findings.map(named).sort() };
}

test('without a policy the finding fails', async () => {
  expect(await audited()).toMatchObject({ code: 1, rules: ['holder-missing error'] });
});

test('a waiver counts until its last day, is shown by every format, and is reported once that is over', async () => {
  folder.write(
    CONFIG,
    'waivers:\n  - rule: holder-missing\n    path: lib/**\n    reason: Permission by letter.\n    until: 2026-11-30\n    who: Legal\n',
  );
  const before = await audited();
  expect(before).toMatchObject({
    code: 0,
    rules: ['holder-missing error waived'],
    report: { verdict: 'pass' },
  });
  expect(before.report.findings[0]?.waived).toEqual({
    reason: 'Permission by letter.',
    until: '2026-11-30',
    who: 'Legal',
    path: CONFIG,
    line: 2,
  });
  const text = await run();
  expect(text.code).toBe(0);
  expect(text.stdout).toMatch(
    /Waived\n {2}holder-missing {1,2}lib\/model\.py:\d+ {1,2}Permission by letter\./,
  );
  expect(text.stdout.replace(/\s+/g, ' ')).toContain(
    '(until 2026-11-30, Legal; .github/colophon.yml, line 2)',
  );
  expect(text.stdout).toMatch(/✔ pass.*1 waived/);
  expect((await run(['--format', 'github'])).stdout).toBe('');

  const after = await audited({ SOURCE_DATE_EPOCH: '1796500000' }); // 2026-12-05
  expect(after).toMatchObject({ code: 1, rules: ['holder-missing error', 'waiver-expired warning'] });
  const expired = await run(['--format', 'github'], { env: { SOURCE_DATE_EPOCH: '1796500000' } });
  expect(expired.stdout).toMatch(/^::warning file=[^,]*\.github\/colophon\.yml,line=2,.*waiver-expired/m);
});

test('a waiver that nothing needs is reported', async () => {
  folder.write(CONFIG, 'waivers: [{ rule: spdx-invalid, path: lib/**, reason: none }]\n');
  expect((await audited()).rules).toEqual(['holder-missing error', 'waiver-unused note']);
});

test('a comment in the file waives, with a reason only, and not where it came with the copy', async () => {
  const commented = (comment: string): void =>
    folder.write('lib/model.py', CHANGED.replace('#\n', `${comment}\n#\n`));
  commented('# colophon: ignore[holder-missing] permission by letter');
  expect(await audited()).toMatchObject({ code: 0, rules: ['holder-missing error waived'] });
  commented('# colophon: ignore[holder-missing]');
  expect(await audited()).toMatchObject({
    code: 1,
    rules: ['holder-missing error', 'waiver-invalid warning'],
  });
  commented(THEIR_COMMENT);
  expect(await audited()).toMatchObject({ code: 1, rules: ['holder-missing error', 'waiver-invalid note'] });
});

test('levels, rules that are off, licences, sub-folders; what makes the audit smaller is said', async () => {
  folder.write('other/model.py', CHANGED);
  folder.write(
    CONFIG,
    'include: [lib/**, other/**]\nrules: { holder-missing: off }\nallow-licenses: [MIT]\noverrides:\n  - path: other/**\n    rules: { holder-missing: warning, license-denied: off }\n',
  );
  const { code, report, rules } = await audited();
  expect(code).toBe(1);
  expect(rules).toEqual(['holder-missing warning', 'license-denied error', 'license-denied error']);
  expect(report.findings.map(({ rule, path }) => `${rule} ${path}`).sort()).toEqual([
    'holder-missing other/model.py',
    'license-denied LICENSE',
    'license-denied lib/model.py',
  ]);
  expect(report.target.notes).toEqual(
    expect.arrayContaining([
      `${CONFIG} audits only: lib/**, other/**`,
      `${CONFIG} turns off: holder-missing`,
      `${CONFIG} turns off for other/**: license-denied`,
    ]),
  );
});

test('a declared component says where code comes from', async () => {
  folder.write('lib/model.py', ACME_2);
  expect((await audited()).rules).toEqual(['origin-undeclared warning']);
  folder.write(CONFIG, 'components: [{ path: lib/**, purl: "pkg:pypi/acme-models@2.0" }]\n');
  const { report, rules } = await audited();
  expect(rules).toEqual([]);
  expect(report.files[0]?.declared).toMatchObject([
    { line: null, text: 'pkg:pypi/acme-models@2.0', revision: '2.0', status: 'agrees' },
  ]);
  // One that no index knows cannot be checked, and does not say where this code comes from.
  folder.write(CONFIG, 'components: [{ path: lib/**, purl: "pkg:github/acme/other" }]\n');
  const other = await audited();
  expect(other.rules).toEqual(['origin-undeclared warning']);
  expect(other.report.files[0]?.declared).toMatchObject([{ status: 'unknown' }]);
});

test('paths that match no file are told, and an audit of nothing at all is refused', async () => {
  folder.write(
    CONFIG,
    'include: [lib/**, src/**]\nnotice: [legal/*.rst]\noverrides:\n  - path: [lib/**, packges/**]\n    rules: { spdx-invalid: off }\n',
  );
  const { report } = await audited();
  expect(report.target.notes).toContain(
    `${CONFIG} names paths that match no file: “src/**” (include, line 1), “legal/*.rst” (notice, line 2), “packges/**” (overrides, line 4)`,
  );
  folder.write(CONFIG, 'include: [src/**]\n');
  const { code, stdout, stderr } = await run();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`${CONFIG}: include matches no file (src/**)`);
});

test('in Korean: findings, words of the report, annotations; the same findings otherwise', async () => {
  folder.write(
    CONFIG,
    'waivers: [{ rule: spdx-invalid, path: lib/**, reason: none }]\nexclude: [tests/**]\n',
  );
  const english = await run(['--format', 'json']);
  const korean = await run(['--format', 'json', '--lang', 'ko']);
  expect([english.code, korean.code, korean.stderr]).toEqual([1, 1, '']);
  const said = (outcome: Outcome): Report => JSON.parse(outcome.stdout) as Report;
  expect(schemaProblems(said(korean))).toEqual([]);
  for (const { message, fix } of said(korean).findings) {
    expect(message).toMatch(/니다\.|: .+\.$/);
    if (fix !== null) expect(fix.description).toMatch(/[가-힣]/);
  }
  const bare = (report: Report) =>
    report.findings.map(({ message: _message, fix, ...rest }) => ({ ...rest, edits: fix?.edits }));
  expect(bare(said(korean))).toEqual(bare(said(english)));
  expect(said(korean).target.notes).toContain(`${CONFIG} 설정에 따라 제외한 경로: tests/**`);

  const text = await run(['--lang', 'ko']);
  expect(text.stdout).toMatch(/✖ 오류 {2}holder-missing/);
  expect(text.stdout).toMatch(/✖ 실패 {2}오류 1건, 참고 1건 · 파일 1개 검사, 파생 파일 1개 · 색인 /);
  // Hangul takes two columns: no line is wider than the terminal, and labels are aligned.
  for (const line of text.stdout.split('\n').filter((line) => !line.includes('│')))
    expect(line.length + (line.match(/[가-힣]/g)?.length ?? 0)).toBeLessThanOrEqual(130);
  expect(text.stdout).toMatch(/\n {4}필요 {5}Acme Inc\. team\n {13}Example Labs\n/);
  expect((await run(['--lang', 'ko', '--format', 'github'])).stdout).toContain('%0A필요한 내용: ');
});

test('SOURCE_DATE_EPOCH that is none is refused', async () => {
  const { code, stderr } = await run([], { env: { SOURCE_DATE_EPOCH: 'soon' } });
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('SOURCE_DATE_EPOCH is "soon"'),
  });
});

describe.each(nodes())('under %s', (node) => {
  test('--init writes a file that an audit accepts, and never writes over one', async () => {
    const first = await cli(['audit', folder.path, '--init'], { node });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain(`${CONFIG} is written`);
    expect((await audited()).rules).toEqual(['holder-missing error']);
    folder.write(CONFIG, 'exclude: [lib/**]\n');
    const second = await cli(['audit', folder.path, '--init'], { node });
    expect(second).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('stays as it is') });
    expect(readFileSync(join(folder.path, CONFIG), 'utf8')).toBe('exclude: [lib/**]\n');
    const named = await cli(['audit', '--init', '--config', join(folder.path, 'own/policy.yml')], { node });
    expect(named.code).toBe(0);
    expect(readFileSync(join(folder.path, 'own/policy.yml'), 'utf8')).toContain('yaml-language-server');
    const nowhere = await cli(['audit', join(folder.path, 'LICENSE'), '--init'], { node });
    expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringMatching(/cannot be written \(E/) });
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['broken YAML', 'own: [a\n', /colophon\.yml, line \d+/],
    ['wrong types', 'waivers: everything\n', /line 1: waivers must be a list/],
    ['an unknown key', 'own: []\nwaiver: []\n', /line 2: "waiver" is not known\. Did you mean waivers\?/],
    [
      'expression garbage',
      'allow-licenses: [")("]\n',
      /line 1: allow-licenses\.1 ".*" is no SPDX expression/,
    ],
    ['a bad day', 'waivers: [{ rule: spdx-invalid, path: a, reason: b, until: 2026-02-30 }]\n', /is no day/],
    ['an impossible path', 'exclude:\n  - ../**\n', /line 2: exclude\.1 .* leads out/],
    [
      'aliases that multiply',
      `a: &a [${'x, '.repeat(20)}]\n${'bcdefghi'
        .split('')
        .map((k, i) => `${k}: &${k} [${`*${'abcdefghi'[i]}, `.repeat(20)}]`)
        .join('\n')}\n`,
      /Excessive alias count/,
    ],
    ['a huge file', '#'.repeat(400_000), /larger than 256 KiB/],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), /not written in UTF-8/],
  ])('%s: exit code 2, and a message with the line', async (_what, content, message) => {
    folder.write(CONFIG, content);
    const { code, stdout, stderr } = await cli(['audit', folder.path], { node });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('bug');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('a configuration where none is read is told', async () => {
  const folder = temporaryFolder();
  folder.write('a.py', 'x = 1\n');
  folder.write('.github/colophon.yaml', 'exclude: [a.py]\n');
  const { stdout } = await cli(['audit', folder.path, '--format', 'json']);
  expect((JSON.parse(stdout) as Report).target.notes).toContain(
    '.github/colophon.yaml is not read; a configuration counts as .github/colophon.yml, or where it is named.',
  );
  folder.remove();
});
