/**
 * Renders docs/images/annotations.svg from a real run: the built Action, by the runner's protocol, on a pull request
 * in a small repository of invented code. Usage: node scripts/render-annotations.mjs (under Node 24)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PICTURED, pictureRun } from './picture-run.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PATH = PICTURED;
const WIDTH = 980;
const LINE = 20;
const WRAP = 118;

const { source, log } = await pictureRun('none');
const annotations = annotationsIn(log);
mkdirSync(join(ROOT, 'docs/images'), { recursive: true });
writeFileSync(join(ROOT, 'docs/images/annotations.svg'), render(source.slice(0, 17), annotations));
process.stdout.write(`docs/images/annotations.svg: ${annotations.length} annotations\n`);

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
