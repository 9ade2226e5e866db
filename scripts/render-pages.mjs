/**
 * Renders docs/images/summary.png and comment.png from the Markdown of a real run, as GitHub lays it out. Needs Chromium
 * on the PATH, and the file mermaid.min.js of the package mermaid for the picture in the summary.
 * Usage: node scripts/render-pages.mjs MERMAID.min.js (under Node 24)
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { pictureRun } from './picture-run.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDTH = 980;
const STYLE = `
  body { margin: 0; background: #fff; font: 14px/1.5 -apple-system, "Segoe UI", "DejaVu Sans", Helvetica, Arial, sans-serif; color: #1f2328 }
  main { margin: 8px; padding: 8px 16px; border: 1px solid #d1d9e0; border-radius: 6px }
  h2 { font-size: 21px; border-bottom: 1px solid #d1d9e0; padding-bottom: 5px } h3 { font-size: 17px }
  table { border-collapse: collapse; font-size: 12px } th, td { border: 1px solid #d1d9e0; padding: 5px 9px; vertical-align: top }
  tr:nth-child(2n) { background: #f6f8fa } code { font: 11.5px ui-monospace, "DejaVu Sans Mono", monospace; background: #818b981f; border-radius: 4px; padding: 1px 4px }
  a { color: #0969da } sub { color: #59636e; font-size: 11px } .mermaid svg { max-height: 190px }
`;

const [mermaid] = process.argv.slice(2);
if (mermaid === undefined) throw new Error('Name the file mermaid.min.js (npm pack mermaid).');
const scratch = mkdtempSync(join(tmpdir(), 'colophon-pages-'));
try {
  const { summary, comment } = await pictureRun('comment');
  shoot('summary', summary);
  shoot('comment', comment);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/**
 * @param {string} name
 * @param {string} markdown
 */
function shoot(name, markdown) {
  const html = marked
    .parse(markdown, { async: false, gfm: true })
    .replace(
      /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
      '<pre class="mermaid">$1</pre>',
    );
  const page = join(scratch, `${name}.html`);
  const scripts = html.includes('class="mermaid"')
    ? `<script src="${pathToFileURL(resolve(mermaid ?? ''))}"></script><script>mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }); mermaid.run().then(measure);</script>`
    : '<script>measure()</script>';
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><script>function measure() { document.title = 'height ' + document.querySelector('main').getBoundingClientRect().bottom }</script><main>${html}</main>${scripts}`,
  );
  const chromium = (/** @type {string[]} */ ...words) =>
    execFileSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        '--virtual-time-budget=20000',
        ...words,
        pathToFileURL(page).href,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 },
    );
  const height = Number(
    /<title>height ([\d.]+)/.exec(chromium(`--window-size=${WIDTH},2000`, '--dump-dom'))?.[1],
  );
  if (!(height > 0)) throw new Error(`${name}: the page could not be laid out`);
  const file = join(ROOT, 'docs/images', `${name}.png`);
  chromium(`--window-size=${WIDTH},${Math.ceil(height) + 8}`, `--screenshot=${file}`);
  process.stdout.write(`docs/images/${name}.png: ${WIDTH} × ${Math.ceil(height) + 8}\n`);
}
