/**
 * The index itself: time and memory to load it, and what a look-up costs in it and in one ten times larger.
 * Usage: node_modules/.bin/node bench/index.mjs [INDEX] [--json FILE]      (Node 24: it reads src/ as it stands)
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sortedOrder } from '../src/origin/build/component-part.ts';
import { FINGERPRINT_BITS } from '../src/origin/fingerprint.ts';
import { FingerprintTable } from '../src/origin/fingerprint-table.ts';
import { embeddedIndexPath, loadIndex } from '../src/origin/load-index.ts';
import { matchFile } from '../src/origin/match.ts';
import { OriginIndex } from '../src/origin/origin-index.ts';
import { SegmentSets } from '../src/origin/segment-sets.ts';
import { DEFAULT_OPTIONS, filePrints } from '../src/origin/views.ts';
import { languageOf } from '../src/source/languages.ts';
import { wheel } from './fetch.mjs';
import { writeResults } from './results.mjs';

const RUNS = 11;
const COPIES = 10;
const FILES = 300;
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, load: { type: 'boolean', default: false } },
});
const [path = embeddedIndexPath()] = positionals;

if (options.load) {
  // In a process of its own: from nothing to every column that an audit may touch.
  const before = process.memoryUsage();
  const started = performance.now();
  const index = await loadIndex(path);
  const loaded = performance.now() - started;
  index.find(1);
  for (const column of Object.keys(index.data)) void index.data[column];
  const whole = performance.now() - started;
  const after = process.memoryUsage();
  console.log(JSON.stringify({ loaded, whole, rss: (after.rss - before.rss) / 1e6 }));
} else {
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), path, '--load'], { encoding: 'utf8' }),
    ),
  );
  const index = await loadIndex(path);
  console.log(`${(statSync(path).size / 1e6).toFixed(2)} MB, ${index.data.prints.size} fingerprints`);
  const [loaded, whole, rss] = ['loaded', 'whole', 'rss'].map((what) =>
    Math.round(median(runs.map((run) => run[what]))),
  );
  console.log(
    `load: ${loaded} ms; with every column decoded ${whole} ms; ${rss} MB on top of Node (medians of ${RUNS})`,
  );
  const measurements = [
    lower('index loaded', loaded, 'ms'),
    lower('index loaded, every column decoded', whole, 'ms'),
    lower('memory of a loaded index, on top of Node', rss, 'MB'),
  ];

  const larger = enlarged(index.data, COPIES);
  const files = modelFiles().map((file) => {
    const language = languageOf(file);
    const lexed = language.lex(readFileSync(file));
    return {
      name: file.split('/').at(-1),
      lexed,
      prints: filePrints(lexed, language, DEFAULT_OPTIONS),
      declared: [],
    };
  });
  const hashes = files.flatMap(({ prints }) => [...prints.names.hashes]);
  const timed = (work) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  const lookUps = (which) =>
    timed(() => {
      for (const hash of hashes) which.find(hash);
    });
  // One for all files, as in an audit: what sets of segments hold is judged once for it.
  const isOwn = () => false;
  const matches = (which) =>
    timed(() => {
      for (const file of files) matchFile(file, [which], isOwn);
    });
  for (const [what, measure, count] of [
    ['look-up', lookUps, hashes.length],
    ['file matched', matches, files.length],
  ]) {
    measure(index);
    measure(larger);
    const pairs = Array.from({ length: RUNS }, () => [measure(index), measure(larger)]);
    const [one, ten] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
    const ratio = median(pairs.map(([a, b]) => b / a));
    measurements.push(lower(`${what} in the index`, Math.round((1e6 * one) / count), 'ns'));
    console.log(
      `${what}: ${((1e6 * one) / count).toFixed(0)} ns, in an index ${COPIES} times as large ${((1e6 * ten) / count).toFixed(0)} ns; ratio ${ratio.toFixed(2)} (median of ${RUNS} pairs, ${count} of them)`,
    );
  }
  writeResults(options.json, measurements);
}

function lower(what, value, unit) {
  return { what, value, unit, better: 'lower', bar: null };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function modelFiles() {
  const models = join(wheel('transformers==4.51.3'), 'transformers', 'models');
  return readdirSync(models, { recursive: true })
    .map((file) => join(models, file))
    .filter((file) => /modeling_\w+\.py$/.test(file))
    .sort()
    .slice(0, FILES);
}

/** An index with as many further copies of everything, under other fingerprints. */
function enlarged(data, copies) {
  const segments = data.segmentOrigin.length;
  const rows = data.sets.count;
  const origins = data.originComponent.length;

  const repeat = (column, shift = 0) => {
    const out = new column.constructor(column.length * copies);
    for (let copy = 0; copy < copies; copy++)
      out.set(shift === 0 ? column : column.map((value) => value + shift * copy), copy * column.length);
    return out;
  };
  const repeatStarts = (starts) => {
    const out = new Uint32Array((starts.length - 1) * copies + 1);
    const total = starts.at(-1);
    for (let copy = 0; copy < copies; copy++)
      for (let i = 0; i < starts.length - 1; i++)
        out[copy * (starts.length - 1) + i] = starts[i] + copy * total;
    out[out.length - 1] = total * copies;
    return out;
  };
  const size = data.prints.size;
  const allHashes = new Uint32Array(size * copies);
  const allSets = new Uint32Array(size * copies);
  for (let copy = 0; copy < copies; copy++)
    data.prints.forEach((hash, set, i) => {
      allHashes[copy * size + i] =
        copy === 0 ? hash : Math.imul(hash ^ (copy * 0x9e3779b9), 0x85ebca6b) >>> (32 - FINGERPRINT_BITS);
      allSets[copy * size + i] =
        set < segments ? set + copy * segments : copies * segments + copy * rows + (set - segments);
    });
  // Of equal fingerprints the first counts, so that the original ones stay.
  const order = sortedOrder(allHashes).filter(
    (row, i, sorted) => i === 0 || allHashes[sorted[i - 1]] !== allHashes[row],
  );
  const hashes = order.map((row) => allHashes[row]);
  const sets = order.map((row) => allSets[row]);
  return new OriginIndex({
    ...data,
    originComponent: repeat(data.originComponent),
    parentStart: repeatStarts(data.parentStart),
    parentOrigin: repeat(data.parentOrigin, origins),
    parentSince: repeat(data.parentSince),
    parentKind: repeat(data.parentKind),
    pathStart: repeatStarts(data.pathStart),
    pathSince: repeat(data.pathSince),
    pathName: repeat(data.pathName),
    contentStart: repeatStarts(data.contentStart),
    contentFirst: repeat(data.contentFirst),
    contentLast: repeat(data.contentLast),
    contentCode: repeat(data.contentCode),
    contentImports: repeat(data.contentImports),
    contentTokens: repeat(data.contentTokens),
    contentFacts: repeat(data.contentFacts),
    shiftStart: repeatStarts(data.shiftStart),
    shiftLine: repeat(data.shiftLine),
    shiftDelta: repeat(data.shiftDelta),
    segmentOrigin: repeat(data.segmentOrigin, origins),
    segmentFirst: repeat(data.segmentFirst),
    segmentLast: repeat(data.segmentLast),
    sets: SegmentSets.from(
      Array.from({ length: rows * copies }, (_, row) =>
        Uint32Array.from(data.sets.of(row % rows), (segment) => segment + Math.floor(row / rows) * segments),
      ),
    ),
    prints: FingerprintTable.from(hashes, sets),
    // Lines are not looked up here.
    anchorLow: new Uint8Array(1),
    anchorHigh: new Uint8Array(1),
    anchorBlock: new Uint32Array(Math.ceil(hashes.length / 32)),
  });
}
