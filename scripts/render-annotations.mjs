/**
 * Renders docs/images/annotations.svg from a real run: the built Action, by the runner's protocol, on a pull request
 * in a small repository of invented code. Usage: node scripts/render-annotations.mjs (under Node 24)
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACME_2, writeAcme, writeFiles } from '../test/support/acme.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PATH = 'inference/modeling_ours.py';
const WIDTH = 980;
const LINE = 20;
const WRAP = 118;

const scratch = mkdtempSync(join(tmpdir(), 'colophon-picture-'));
try {
  const { source, annotations } = run(join(scratch, 'repository'));
  mkdirSync(join(ROOT, 'docs/images'), { recursive: true });
  writeFileSync(join(ROOT, 'docs/images/annotations.svg'), render(source.slice(0, 17), annotations));
  process.stdout.write(`docs/images/annotations.svg: ${annotations.length} annotations\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** @param {string} folder */
function run(folder) {
  const git = (/** @type {string[]} */ ...words) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words])
      .toString()
      .trim();
  const index = join(scratch, 'acme.idx');
  const recipe = writeAcme(join(scratch, 'acme'));
  execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'index', 'build', recipe, '--output', index]);
  writeFiles(folder, {
    LICENSE: readFileSync(join(ROOT, 'LICENSE'), 'utf8'),
    NOTICE: 'Ours\n\nThis product includes code from acme-models.\n',
  });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'base');
  const base = git('rev-parse', 'HEAD');
  // The founding case: one line of the header names someone else; the code was edited and does not say so.
  const text = ACME_2.replace('The Acme Inc. team and Example Labs', 'Our Company').replaceAll(
    'step_',
    'stage_',
  );
  writeFiles(folder, { [PATH]: text });
  git('switch', '-qc', 'release/1.0');
  git('add', '-A');
  git('commit', '-qm', 'release');
  const event = join(scratch, 'event.json');
  const pull = {
    number: 1,
    title: 'Version 1.0',
    labels: [],
    base: { ref: 'main', sha: base },
    head: { ref: 'release/1.0', sha: git('rev-parse', 'HEAD') },
  };
  const repository = { full_name: 'our/model', name: 'model', owner: { login: 'our' } };
  writeFileSync(event, JSON.stringify({ action: 'opened', number: 1, pull_request: pull, repository }));
  for (const name of ['output', 'summary']) writeFileSync(join(scratch, name), '');
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'dist/action.js')], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'our/model',
      GITHUB_OUTPUT: join(scratch, 'output'),
      GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
      RUNNER_TEMP: scratch,
      INPUT_PATH: '.',
      INPUT_INDEX: index,
    },
  });
  return { source: text.split('\n'), annotations: annotationsIn(stdout) };
}

/** @param {string} output workflow commands as the runner reads them */
function annotationsIn(output) {
  const decode = (/** @type {string} */ text) =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '')
      .replaceAll('%25', '%');
  return [...output.matchAll(/^::(error|warning|notice) (.*?)::(.*)$/gm)]
    .map(([, level = '', properties = '', message = '']) => {
      const values = Object.fromEntries(properties.split(',').map((pair) => pair.split('=')));
      return {
        level,
        file: decode(values.file ?? ''),
        line: Number(values.line),
        title: decode(values.title ?? ''),
        message: decode(message),
      };
    })
    .filter(({ file }) => file === PATH);
}

/**
 * @param {string[]} lines
 * @param {ReturnType<typeof annotationsIn>} annotations
 */
function render(lines, annotations) {
  /** @type {string[]} */
  const parts = [];
  let y = 44;
  const text = (/** @type {number} */ x, /** @type {string} */ content, /** @type {string} */ style) =>
    parts.push(`<text x="${x}" y="${y + 14}" ${style} xml:space="preserve">${escaped(content)}</text>`);
  lines.forEach((line, i) => {
    parts.push(`<rect x="1" y="${y}" width="${WIDTH - 2}" height="${LINE}" fill="#e6ffec"/>`);
    text(14, String(i + 1).padStart(4), 'class="code" fill="#59636e"');
    text(64, '+', 'class="code" fill="#1a7f37"');
    text(80, line, 'class="code" fill="#1f2328"');
    y += LINE;
    for (const annotation of annotations.filter((found) => found.line === i + 1)) {
      const body = annotation.message.split('\n').flatMap((paragraph) => wrapped(paragraph));
      const height = 50 + body.length * LINE;
      const color = annotation.level === 'error' ? '#cf222e' : '#9a6700';
      parts.push(`<rect x="1" y="${y}" width="${WIDTH - 2}" height="${height + 12}" fill="#ffffff"/>`);
      parts.push(
        `<rect x="14" y="${y + 6}" width="${WIDTH - 28}" height="${height}" rx="6" fill="#ffffff" stroke="#d1d9e0"/>`,
      );
      parts.push(`<rect x="14" y="${y + 6}" width="4" height="${height}" fill="${color}"/>`);
      y += 12;
      const word = annotation.level === 'error' ? 'failure' : 'warning';
      text(30, `Check ${word} on line ${annotation.line} in ${PATH}`, 'class="small" fill="#59636e"');
      y += LINE;
      text(30, annotation.title, `class="title" fill="${color}"`);
      y += LINE;
      for (const line of body) {
        text(30, line, 'class="body" fill="#1f2328"');
        y += LINE;
      }
      y += 10;
    }
  });
  const style =
    '.code{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}.small{font:12px -apple-system,Segoe UI,Helvetica,Arial,sans-serif}' +
    '.title{font:600 13px -apple-system,Segoe UI,Helvetica,Arial,sans-serif}.body{font:13px -apple-system,Segoe UI,Helvetica,Arial,sans-serif}';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y + 8}" viewBox="0 0 ${WIDTH} ${y + 8}" role="img">`,
    '<title>Annotations of Colophon on the lines of a pull request</title>',
    `<style>${style}</style>`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${y + 7}" rx="6" fill="#ffffff" stroke="#d1d9e0"/>`,
    `<rect x="1" y="1" width="${WIDTH - 2}" height="42" rx="6" fill="#f6f8fa"/>`,
    `<text x="14" y="27" class="code" fill="#1f2328">${PATH}</text>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

/** @param {string} paragraph */
function wrapped(paragraph) {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > WRAP) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
