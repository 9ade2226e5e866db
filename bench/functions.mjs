/**
 * Single functions: one function of 40 to 80 lines (in code, without its documentation) of each file of the ladder among
 * 500 lines of other people's code. Is it found, placed on its lines, and from its true origin?
 * Usage: node_modules/.bin/node bench/functions.mjs [--half dev|test] [--json FILE] [--misses FILE]
 *        (Node 24: it reads src/ as it stands)
 *
 * - derived: the file's status is `derived`;
 * - placed: regions of one of `origins[]` cover half of the function's lines, and none reaches further than five lines
 *   beyond them (how the next statement begins may agree too);
 * - right, family: as in ladder.mjs;
 * - held: one of `origins[]` or their families holds 90 % of the function's fingerprints. Functions stand alike in many
 *   files (`# Copied from`), so by the function alone nobody could tell these from the true one.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../src/origin/fingerprint.ts';
import { embeddedIndexPath, loadIndex } from '../src/origin/load-index.ts';
import { PYTHON } from '../src/source/languages.ts';
import { audit, ROOT } from './fetch.mjs';
import { chosenFiles, independentFiles } from './ladder-corpus.mjs';
import { benchOptions, writeResults } from './results.mjs';
import { sameOrigins } from './same-origin.mjs';

const LINES = { least: 40, most: 80 };
const HOST_LINES = 500;
const HELD = 0.9;
const BEYOND = 5;

const options = benchOptions({ half: { type: 'string', default: 'dev' }, misses: { type: 'string' } });
const { half } = options;
if (half !== 'dev' && half !== 'test') throw new Error('--half is dev or test');

const index = await loadIndex(embeddedIndexPath());
const { originsAt, placeAt, isSame } = sameOrigins(index);
const hosts = hostTexts();
const folder = join(ROOT, '.cache', 'bench', 'functions', half);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const made = new Map();
for (const [i, file] of (await chosenFiles(index, half)).entries()) {
  const taken = oneFunction(file.source);
  if (taken === null) continue;
  const host = hosts[number(file.source) % hosts.length];
  const name = `${String(i).padStart(4, '0')}.py`;
  const before = host.lines.slice(0, host.cut);
  const text = [...before, ...taken, '', ...host.lines.slice(host.cut)].join('\n');
  if (PYTHON.lex(Buffer.from(text)).problems.length > 0) continue;
  writeFileSync(join(folder, name), text);
  const prints = new Set(
    fingerprint(PYTHON.lex(Buffer.from(taken.join('\n'))).tokens, index.data.options.names).hashes,
  );
  made.set(name, {
    file,
    prints,
    startLine: before.length + 1,
    endLine: before.length + taken.length,
  });
}

const count = { derived: 0, placed: 0, right: 0, family: 0, held: 0 };
const misses = [];
for (const { path, status, origins } of audit(folder).files) {
  const { file, prints, startLine, endLine } = made.get(path);
  const named = (list) => list.some((one) => isSame(placeAt(one.purl, one.path), file));
  const families = origins.flatMap(({ family }) => family?.members ?? []);
  const verdict = {
    derived: status === 'derived',
    placed: origins.some(({ regions }) => isPlaced(regions, startLine, endLine)),
    right: named(origins),
    family: named(origins) || named(families),
    held: [...origins, ...families].some((one) => holds(originsAt(one.purl, one.path), prints)),
  };
  for (const key of Object.keys(count)) if (verdict[key]) count[key]++;
  if (!verdict.derived || !verdict.held || !verdict.placed)
    misses.push(
      `${path}: ${status}, ${prints.size} fingerprints of ${file.purl}@${file.release} ${file.path}; ${JSON.stringify(verdict)} lines ${startLine}-${endLine}; ${origins
        .map(
          ({ purl, path: where, share, regions }) =>
            `${share} ${purl} ${where} ${regions.map((r) => `${r.startLine}-${r.endLine}`)}`,
        )
        .join('; ')}`,
    );
}
const percent = (part) => Number(((100 * part) / made.size).toFixed(1));
console.log(
  `${made.size} functions of ${LINES.least} to ${LINES.most} lines among ${HOST_LINES} lines, half ${half}`,
);
const texts = {
  derived: 'found as derived',
  placed: 'placed on its lines',
  right: 'with the right origin',
  family: 'with the right origin or its family',
  held: 'with an origin that holds the function',
};
for (const [key, text] of Object.entries(texts)) console.log(`  ${text.padEnd(40)} ${percent(count[key])} %`);
if (options.misses !== undefined) writeFileSync(options.misses, `${misses.join('\n')}\n`);
writeResults(
  options.json,
  Object.entries(texts).map(([key, text]) => ({
    what: `single functions: ${text}`,
    value: percent(count[key]),
    unit: '%',
    better: 'higher',
    bar: null,
  })),
);

/** Lines of a function or method of the right size, moved to the margin, or null where there is none. */
function oneFunction(source) {
  const bytes = readFileSync(source);
  const lines = bytes.toString('utf8').split('\n');
  const lexed = PYTHON.lex(bytes);
  const blocks = lexed.blocks.filter(({ kind, firstToken, endToken }) => {
    // Lines on which code stands: documentation is no part of what is copied.
    const size = new Set(lexed.lines.subarray(firstToken, endToken)).size;
    return kind === 'function' && LINES.least <= size && size <= LINES.most;
  });
  if (blocks.length === 0) return null;
  const { startLine, endLine } = blocks[number(source) % blocks.length];
  const taken = lines.slice(startLine - 1, endOf(lines, endLine));
  const margin = /^\s*/.exec(taken[0])[0].length;
  return taken.map((line) => (line.slice(0, margin).trim() === '' ? line.slice(margin) : line));
}

/** Brackets are no tokens, so what closes a block's last statement may stand below its last line. */
function endOf(lines, endLine) {
  let end = endLine;
  while (/^\s*[)\]}][)\]},;\s]*(?:#.*)?$/.test(lines[end] ?? '')) end++;
  return end;
}

function isPlaced(regions, startLine, endLine) {
  const within = regions.filter(
    (region) => region.startLine >= startLine - BEYOND && region.endLine <= endLine + BEYOND,
  );
  const lines = within.reduce((sum, region) => sum + region.endLine - region.startLine + 1, 0);
  return within.length === regions.length && lines >= (endLine - startLine + 1) / 2;
}

function holds(origins, prints) {
  let held = 0;
  for (const hash of prints) {
    const print = index.find(hash);
    if (print < 0) continue;
    let found = false;
    index.forSegments(index.data.prints.setAt(print), (segment) => {
      if (origins.includes(index.data.segmentOrigin[segment])) found = true;
    });
    if (found) held++;
  }
  return held >= HELD * prints.size;
}

/** First lines of independent files, and between which two statements of them something may stand. */
function hostTexts() {
  return independentFiles()
    .filter(({ path }) => (number(path) % 2 === 0 ? 'dev' : 'test') === half)
    .sort((a, b) => number(a.path) - number(b.path))
    .flatMap(({ place }) => {
      const bytes = readFileSync(place);
      const { blocks, problems, lineCount } = PYTHON.lex(bytes);
      const ends = blocks.filter(({ depth }) => depth === 0).map(({ endLine }) => endLine);
      const end = ends.find((line) => line >= HOST_LINES);
      const cut = ends.find((line) => line >= HOST_LINES / 3);
      if (problems.length > 0 || lineCount < HOST_LINES || end === undefined || end > 1.2 * HOST_LINES)
        return [];
      const lines = bytes.toString('utf8').split('\n');
      return [{ lines: lines.slice(0, endOf(lines, end)), cut: endOf(lines, cut) }];
    });
}

function number(text) {
  return Number.parseInt(createHash('sha256').update(text.slice(-27)).digest('hex').slice(0, 8), 16);
}
