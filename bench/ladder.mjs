/**
 * The obfuscation ladder: real files out of many releases, rewritten as people rewrite what they copy (obfuscate.py says
 * how, rung by rung): is each found as derived, from its true origin?
 * Usage: node_modules/.bin/node bench/ladder.mjs [--half dev|test] [--rung NAME]... [--limit N] [--json FILE]
 *        [--markdown FILE] [--corpus DIR]                                         (Node 24: it reads src/ as it stands)
 *
 * Files are chosen in a fixed order and halved by a hash of where they are from: `dev` is for tuning, `test` for what is
 * reported. Each rung is a folder of files with plain names beside a `truth.json`, which is audited once.
 *
 * What counts, for a file made of the file P of component C at release R, which is the origin O of the index:
 * - derived: its status is `derived`, whatever is named;
 * - right: one of `origins[]`, whatever its place, is O or an equivalent (same-origin.mjs); of a merged file, for both.
 *   An origin named with `through` counts by the same rule, since both it and what it came through stand in `origins[]`;
 *   that something came through C does not count by itself;
 * - family: not right, but every true origin that is not named is, or has an equivalent, among the
 *   `family.members[]` of an origin.
 * The bar holds for right and family together.
 *
 * For information, and counted nowhere: how often the origin that is named first is right; how many of the misses have
 * the true origin among `alternatives[]`; and how many twins there are among the misses: what is named holds 95 % of
 * the fingerprints of the copied code as it was published, so that by this text alone nobody could tell.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fingerprint } from '../src/origin/fingerprint.ts';
import { embeddedIndexPath, loadIndex } from '../src/origin/load-index.ts';
import { PYTHON } from '../src/source/languages.ts';
import { audit } from './fetch.mjs';
import { chosenFiles, LADDER, rungFiles } from './ladder-corpus.mjs';
import { barText, table, writeMarkdown, writeResults } from './results.mjs';
import { sameOrigins } from './same-origin.mjs';

/** Rungs: the part of files in % that must be right or in the family, and how the files were rewritten. */
const RUNGS = {
  strip: { bar: 100, how: 'header, comments and documentation stripped' },
  reprefix: { bar: 100, how: 'and every class given another prefix' },
  reformat: { bar: 100, how: 'reformatted to another width' },
  untyped: { bar: 100, how: 'type hints removed' },
  reorder: { bar: 99, how: 'methods and functions in another order' },
  rename: {
    bar: 98,
    how: 'every name of its own changed: locals, parameters, attributes, functions, classes',
  },
  edit20: { bar: 97, how: '20 % of the statements deleted or new' },
  merge: { bar: 95, how: 'two files merged into one, both named' },
  'one-class': { bar: 90, how: 'one class of it among 500 lines of other code' },
  all: { bar: 90, how: 'all at once' },
};
const TWIN_SHARE = 0.95;

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'test' },
    rung: { type: 'string', multiple: true },
    limit: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    corpus: { type: 'string' },
  },
});
const { half } = values;
if (half !== 'dev' && half !== 'test') throw new Error('--half is dev or test');
const rungs = values.rung ?? Object.keys(RUNGS);
for (const rung of rungs)
  if (!(rung in RUNGS)) throw new Error(`no rung ${rung}: ${Object.keys(RUNGS).join(', ')}`);
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
const corpus = values.corpus === undefined ? join(LADDER, half) : resolve(values.corpus);

const index = await loadIndex(embeddedIndexPath());
const { originsAt, placeAt, isSame } = sameOrigins(index);
const files = await chosenFiles(index, half);
console.log(
  `${files.length} files of the ${half} half, of ${new Set(files.map(({ purl }) => purl)).size} components and ` +
    `${new Set(files.map(({ purl, release }) => `${purl} ${release}`)).size} releases`,
);
console.log(
  row(['rung', 'files', 'derived', 'right', '+ family', 'bar', 'first', 'misses: alternatives', 'twins']),
);

const measured = [];
/** Rows for docs/accuracy.md. */
const lines = [];
/** For each word of confidence in the first origin: derived files, and how many are right or have it in the family. */
const reliability = { high: [0, 0, 0], medium: [0, 0, 0], low: [0, 0, 0] };
for (const rung of rungs) {
  const folder = join(corpus, rung);
  const made = rungFiles(rung, files, limit, half, folder);
  const report = audit(folder);
  const byName = new Map(report.files.map((file) => [file.path, file]));
  const count = { derived: 0, right: 0, family: 0, first: 0, alternatives: 0, twins: 0 };
  const misses = [];
  const answers = [];
  for (const { name, truth, excerpt } of made) {
    const file = byName.get(name) ?? { status: 'not judged', origins: [] };
    const verdict = await judged(file, truth, excerpt);
    for (const key of Object.keys(count)) if (verdict[key]) count[key]++;
    answers.push({ name, verdict });
    const words = reliability[file.origins[0]?.confidence];
    if (words !== undefined) {
      words[0]++;
      if (verdict.right) words[1]++;
      if (verdict.family) words[2]++;
    }
    if (!verdict.right && !verdict.family) misses.push(said(name, truth, file, verdict));
  }
  mkdirSync(join(LADDER, half), { recursive: true });
  writeFileSync(join(LADDER, half, `misses-${rung}.txt`), `${misses.join('\n')}\n`);
  const percent = (part) => Number(((100 * part) / Math.max(1, made.length)).toFixed(1));
  const both = percent(count.right + count.family);
  const { bar, how } = RUNGS[rung];
  const first = rung === 'merge' ? '–' : `${percent(count.first)} %`;
  console.log(
    row([
      rung,
      made.length,
      `${percent(count.derived)} %`,
      `${percent(count.right)} %`,
      `${both} %`,
      `${bar} % ${both >= bar ? 'met' : 'missed'}`,
      first,
      `${count.alternatives} of ${misses.length}`,
      count.twins,
    ]),
  );
  lines.push([
    how,
    made.length,
    `${percent(count.derived)} %`,
    `${percent(count.right)} %`,
    `${both} %`,
    first,
    barText({ value: both, unit: '%', better: 'higher', bar }),
  ]);
  for (const [what, value, least] of [
    ['found as derived', percent(count.derived), null],
    ['with the right origin', percent(count.right), null],
    ['with the right origin or its family', both, bar],
  ])
    measured.push({ what: `ladder, ${rung}: ${what}`, value, unit: '%', better: 'higher', bar: least });
  measured.push({
    what: `ladder, ${rung}: files`,
    value: made.length,
    unit: 'files',
    better: 'higher',
    bar: null,
  });
}
console.log('\nconfidence  derived files         right      + family');
const words = Object.entries(reliability).map(([word, [named, right, family]]) => {
  const percent = (part) => Number(((100 * part) / Math.max(1, named)).toFixed(1));
  return { word, named, right: percent(right), both: percent(right + family) };
});
for (const { word, named, right, both } of words) {
  console.log(
    `${word.padEnd(10)}  ${String(named).padStart(13)}  ${`${right} %`.padStart(12)}  ${`${both} %`.padStart(12)}`,
  );
  measured.push({
    what: `ladder, confidence ${word}: right or in the family`,
    value: both,
    unit: '%',
    better: 'higher',
    bar: null,
  });
}
writeResults(values.json, measured);
writeMarkdown(values.markdown, [
  `${files.length} files of at least 120 lines of ${new Set(files.map(({ purl }) => purl)).size} components in ` +
    `${new Set(files.map(({ purl, release }) => `${purl} ${release}`)).size} releases (half \`${half}\`), rewritten step by step.`,
  '',
  ...table(['rewritten how', 'files', 'derived', 'right', 'with family', 'first', 'aimed at'], lines),
  '',
  'Of all derived files of this table, by the confidence in the origin that is named first:',
  '',
  ...table(
    ['confidence', 'derived files', 'right', 'with family'],
    words.map(({ word, named, right, both }) => [`\`${word}\``, named, `${right} %`, `${both} %`]),
  ),
]);

/** What of a report on one file counts; see the top. */
async function judged({ status, origins }, truth, excerpt) {
  const isNamed = (file, places) => places.some(({ purl, path }) => isSame(placeAt(purl, path), file));
  const members = origins.flatMap(({ family }) => family?.members ?? []);
  const unnamed = truth.filter((file) => !isNamed(file, origins));
  const right = unnamed.length === 0;
  const family = !right && unnamed.every((file) => isNamed(file, members));
  const miss = !right && !family;
  const alternatives = origins.flatMap((origin) => origin.alternatives);
  return {
    derived: status === 'derived',
    right,
    family,
    first: origins.length > 0 && isNamed(truth[0], origins.slice(0, 1)),
    alternatives: miss && unnamed.every((file) => isNamed(file, [...members, ...alternatives])),
    twins: miss && (await allHaveTwins(unnamed, origins, excerpt)),
  };
}

/** Whether some origin that is named holds nearly all of what was copied, for each true origin that is not. */
async function allHaveTwins(unnamed, origins, excerpt) {
  const named = origins.flatMap(({ purl, path }) => originsAt(purl, path));
  for (const { source } of unnamed) {
    const bytes = excerpt === '' ? await readFile(source) : Buffer.from(excerpt);
    const { options } = index.data;
    // With names kept, where there is another view besides.
    const { hashes } = fingerprint(PYTHON.lex(bytes).tokens, options.names ?? options);
    const prints = [...new Set(hashes)].map((hash) => index.find(hash));
    if (prints.length === 0) return false;
    const holds = (origin) => prints.filter((print) => print >= 0 && stands(print, origin)).length;
    if (!named.some((origin) => holds(origin) >= TWIN_SHARE * prints.length)) return false;
  }
  return true;
}

function stands(print, origin) {
  let found = false;
  index.forSegments(index.data.prints.setAt(print), (segment) => {
    if (index.data.segmentOrigin[segment] === origin) found = true;
  });
  return found;
}

function said(name, truth, { status, origins, tokens }, { alternatives, twins }) {
  const remarks = [alternatives && 'among the alternatives', twins && 'twin'].filter(Boolean).join(', ');
  return [
    `${name}: ${status}${remarks && ` (${remarks})`}, ${tokens ?? 0} tokens`,
    ...truth.map(({ purl, path, release }) => `    true   ${purl}@${release} ${path}`),
    ...origins.flatMap(({ share, purl, path, confidence, through, ...more }) => [
      `    named  ${share} ${confidence} ${purl} ${path}${through ? ` through ${through}` : ''}`,
      ...more.alternatives.map((other) => `      else ${other.share} ${other.purl} ${other.path}`),
    ]),
  ].join('\n');
}

function row(cells) {
  const widths = [10, 6, 9, 9, 9, 14, 9, 21, 6];
  return cells.map((cell, i) => String(cell)[i === 0 ? 'padEnd' : 'padStart'](widths[i])).join(' ');
}
