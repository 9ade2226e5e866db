/** Nobody who asks for Korean is answered in English: the built files, on a tree with much to say about it. */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/schema.ts';
import { ACME_2, withoutComments, writeAcme } from '../support/acme.ts';
import { githubServer, LASTING } from '../support/github-server.ts';
import { temporaryFolder, temporaryRepository } from '../support/temporary-repository.ts';
import { pullRequest } from '../support/webhooks.ts';
import { runAction } from './action-run.ts';
import { cli, ROOT } from './run.ts';

const shared = temporaryFolder();
const INDEX = join(shared.path, 'acme.idx');
const workspace = temporaryRepository();
const STRIPPED = withoutComments(ACME_2);
let base = '';
let head = '';

beforeAll(async () => {
  const built = await cli(['index', 'build', writeAcme(shared.path), '--output', INDEX]);
  expect(built).toMatchObject({ code: 0 });
  workspace.write('LICENSE', readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
  workspace.write('ours/kept.py', ACME_2);
  base = workspace.commit('start');
  workspace.git('switch', '--quiet', '-c', 'topic');
  // Findings of many rules.
  workspace.write('ours/kept.py', ACME_2.replace(' and Example Labs', ''));
  for (let i = 0; i < 14; i++) workspace.write(`ours/m${i}.py`, STRIPPED.replaceAll('step_', `s${i}_`));
  workspace.write('ours/spdx.py', '# SPDX-License-Identifier: Apache 2.0\n\nVALUE = 1\n');
  workspace.write('ours/waived.py', `# colophon: ignore[holder-mising]\n# colophon: ignore\n${STRIPPED}`);
  workspace.write('NOTICE', 'Ours\n\nThis product includes code from heron-models.\n');
  workspace.write(
    'README.md',
    '---\nlicense: mit\nbase_model:\n- meta-llama/Llama-3.1-8B\n- heron/heron-7b\n---\n# Marsh\n',
  );
  workspace.write('config.json', '{"architectures": ["LlamaForCausalLM"], "model_type": "llama"}\n');
  workspace.write('.github/colophon.yml', 'exclude: [skip/**]\nown: [marsh/marsh]\n');
  // What cannot be judged, each in its own way.
  workspace.write('bad/binary.py', Buffer.from([0x7f, 0x45, 0, 1, 2]));
  workspace.write('bad/string.py', `x = "open\n${STRIPPED}`);
  workspace.write('bad/bracket.py', 'x = (1]\n');
  workspace.write('bad/comment.c', '/* open\nint x;\n');
  workspace.write('bad/raw.rs', 'fn a() { r#"open }\n');
  workspace.write('bad/pyproject.toml', '[project\nname = 1\n');
  workspace.write('bad/REUSE.toml', 'version = 1\n[[annotations]]\nprecedence = "override"\n');
  symlinkSync('kept.py', join(workspace.path, 'ours/link.py'));
  head = workspace.commit('topic');
});
afterAll(() => {
  shared.remove();
  workspace.remove();
});

/** Names, paths, quoted lines and addresses, which are the same in all languages. */
function withoutData(text: string, report: Report): string {
  const quoted = report.findings.flatMap(({ evidence, fix }) => [
    ...evidence.expected,
    ...evidence.found,
    ...(fix?.edits ?? []).flatMap(({ newText }) => newText.split('\n')),
  ]);
  const lines = new Set(
    [...quoted, ...quoted.flatMap((line) => line.split('\n'))].map((line) => line.trim()),
  );
  // Paragraphs are broken at the width of a terminal.
  let out = text.replace(/\n {4,}(?=\S)(?!\d+ │)/g, ' ');
  for (const line of [...lines].filter((one) => one.length > 3).sort((a, b) => b.length - a.length))
    out = out.replaceAll(line, '«»');
  return out
    .replace(/```suggestion\n[\s\S]*?\n```|<!--[\s\S]*?-->/g, '«»')
    .replace(/“[^”]*”|"(?:[^"\n]*)"/g, '«»')
    .replace(/https?:\/\/[^\s)"'<>]+/g, '«»')
    .replace(/^.*│.*$/gm, '«»')
    .replace(/Acme Inc\. team|Example Labs|Llama 3\.1 Community License(?: Agreement)?|Hub model card/g, '«»')
    .replace(/front matter|trained from scratch|sparse checkout|pull-requests: (?:read|write)/g, '«»')
    .replace(/[\w@.-]*\/[\w@./-]+/g, '«»');
}

/** What only English prose has: its small words, or three words in a row. */
function englishIn(text: string): string[] {
  const small =
    /\b(?:the|is|are|was|were|an|of|with|and|which|not|this|that|from|has|have|been|cannot|could|it|its|where|because|more|shown|found|expected|files?|lines?|licen[cs]e (?:text|notice)|errors?|warnings?|findings?)\b(?![-_=:.(])/g;
  const row = /\b[A-Za-z][a-z]+(?: [a-z]{2,}){2,}/g;
  return text
    .split('\n')
    .filter((line) => !/^(?:::(?:stop-commands|add-mask)|::[0-9a-f-]{36}::)/.test(line))
    .flatMap((line) =>
      [...(line.match(small) ?? []), ...(line.match(row) ?? [])].map((word) => `${word} ← ${line.trim()}`),
    );
}

const audit = (...args: string[]) =>
  cli(['audit', workspace.path, '--index', INDEX, '--lang', 'ko', ...args]);
const reported = async (): Promise<Report> => JSON.parse((await audit('--format', 'json')).stdout) as Report;

/** All texts for people in a JSON value, by the names of their fields. */
function textsIn(value: unknown, names: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, names));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? (names.has(name) ? [inner] : []) : textsIn(inner, names),
  );
}

describe('the command line', () => {
  test('the tree has much to say about it', async () => {
    const report = await reported();
    expect(new Set(report.findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(8);
    expect(report.target.files.failed.length).toBeGreaterThanOrEqual(7);
    expect(report.target.files.skipped.length).toBeGreaterThanOrEqual(1);
  });

  test('what is looked for is there in English', async () => {
    const english = await cli(['audit', workspace.path, '--index', INDEX]);
    expect(englishIn(withoutData(english.stdout, await reported())).length).toBeGreaterThan(50);
  });

  test('the JSON report: messages, reasons and notes', async () => {
    const report = await reported();
    const { files, notes, own } = report.target;
    const said = [
      ...report.findings.flatMap(({ message, fix }) => [message, ...(fix === null ? [] : [fix.description])]),
      ...[...files.failed, ...files.skipped, ...own].map(({ reason }) => reason),
      ...notes,
    ];
    for (const text of said) {
      expect(text).toMatch(/[가-힣]/);
      expect(englishIn(withoutData(text, report))).toEqual([]);
    }
  });

  test.each(['text', 'github'])('--format %s', async (format) => {
    const { stdout } = await audit('--format', format);
    expect(stdout).toMatch(/[가-힣]/);
    const said = stdout
      .replace(/%0A/g, '\n')
      .replace(/%2C/g, ',')
      .replace(/^::\w+ (?:file=[^,]*,|line=\d+,|endLine=\d+,)*title=/gm, '');
    expect(englishIn(withoutData(said, await reported()))).toEqual([]);
  });

  test('--format sarif', async () => {
    const log = JSON.parse((await audit('--format', 'sarif')).stdout);
    expect(log.runs[0].language).toBe('ko');
    const report = await reported();
    const texts = textsIn(log, new Set(['text', 'markdown'])).filter(
      (text) => !report.findings.some(({ fix }) => fix?.edits.some(({ newText }) => newText === text)),
    );
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) {
      expect(text).toMatch(/[가-힣]/);
      expect(englishIn(withoutData(text, report))).toEqual([]);
    }
  });

  test.each(['text', 'markdown'])('merge --format %s', async (format) => {
    shared.write('reports/ours.json', (await audit('--format', 'json')).stdout);
    shared.write('reports/none.json', '{}');
    const { code, stdout } = await cli([
      ...['merge', join(shared.path, 'reports'), '--expect', 'us/other'],
      ...['--format', format, '--lang', 'ko'],
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/Colophon의 JSON 보고서가 아님/);
    expect(englishIn(withoutData(stdout, await reported()))).toEqual([]);
  });
});

describe('the Action', () => {
  /** All that GitHub and the log show; `refused`: GitHub takes nothing. */
  const act = async (refused: boolean, inputs: Record<string, string>) => {
    const server = await githubServer();
    try {
      server.files = workspace
        .git('diff', '--name-only', base, head)
        .split('\n')
        .map((filename) => ({
          filename,
          status: 'added',
          changes: 1,
          patch: workspace.git('diff', base, head, '--', filename).replace(/^[\s\S]*?(?=^@@)/m, ''),
        }));
      if (refused) server.fault = ({ part }) => LASTING[part === 'review' ? '500' : '403'] ?? null;
      const { summary, log, annotations, report } = await runAction(
        workspace,
        { name: 'pull_request', payload: pullRequest(base, head) },
        { index: INDEX, 'github-token': 'ghs_none', lang: 'ko', ...inputs },
        { GITHUB_API_URL: server.address, GITHUB_RUN_ID: '99', NO_COLOR: '1' },
      );
      const { checkRuns, comments, reviews, reviewComments } = server;
      const shown = {
        summary,
        log,
        annotations: annotations.map(({ properties, data }) => `${properties.title}\n${data}`).join('\n'),
        checks: checkRuns
          .flatMap(({ title, summary: text, annotations: notes }) => [
            title,
            text,
            ...notes.flatMap((note) => [note.title, note.message]),
          ])
          .join('\n'),
        comments: comments.map(({ body }) => body).join('\n'),
        reviews: [...reviews, ...reviewComments].map(({ body }) => body).join('\n'),
      };
      return { shown, report: report as Report };
    } finally {
      await server.close();
    }
  };
  /** Lines of the runner, and commands whose parts are looked at one by one. */
  const ofLog = (log: string): string =>
    log
      .split('\n')
      .filter((line) => !line.startsWith('::') || line.startsWith('::warning::'))
      .join('\n');

  test.each<[string, boolean, Record<string, string>]>([
    ['that can show all', false, { surfaces: 'check-run, review, comment' }],
    ['that may show nothing', true, { surfaces: 'check-run, review, comment' }],
    ['of a change that is no release', false, { 'fail-on': 'auto' }],
    ['without any surface', false, { surfaces: 'none', scope: 'repository' }],
  ])('%s', async (_what, refused, inputs) => {
    const { shown, report } = await act(refused, inputs);
    expect(shown.summary).toMatch(/### 코드의 출처/);
    for (const [where, text] of Object.entries(shown))
      expect([where, englishIn(withoutData(where === 'log' ? ofLog(text) : text, report))]).toEqual([
        where,
        [],
      ]);
    if (refused) expect(shown.summary).toMatch(/표시하지 못한 항목이 있습니다\. /);
    else if (inputs.surfaces !== 'none') {
      expect(shown.comments).toMatch(/^<!-- .*\n### Colophon: /);
      expect(shown.reviews).toMatch(/제안 \d+개를 아래에 표시했습니다/);
      expect(shown.checks).toMatch(/판정하지 못한 파일 \d+개/);
    }
    if (inputs['fail-on'] === 'auto') expect(shown.summary).toContain('이 변경은 릴리스가 아니므로');
  });
});
