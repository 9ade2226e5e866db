/**
 * The same work through other tools. Files are rewritten rung by rung (ladder-corpus.mjs): which tool links each with
 * its true original? And what do those that read headers say once a header is gone, or names somebody else?
 * Usage: node_modules/.bin/node bench/peers.mjs [--half dev|test] [--rung NAME]... [--limit N] [--headers N]
 *        [--markdown FILE] [--json FILE]                        (Node 24: it reads src/ as it stands)
 *
 * The knowledge base of jscpd, Dolos and SCANOSS are the true originals, untouched and of their release, and as
 * distractors all other files of the half and the model files of one release of transformers, siblings of the originals
 * among them; Dolos, which compares all pairs, is given every sixteenth of the distractors. Colophon has the index that it comes with, which is
 * many times as large and holds every release.
 *
 * - first: the best score is that of a true original. Of equal scores any counts;
 * - any: the true original is among those that the tool reports at its own thresholds; of a merged file, both are;
 * - reported: how many files it reports for one that was rewritten (median), for `any` says little where that is all.
 *
 * As in ladder.mjs the same file at another release counts as the original, and so does a file of the very same code.
 * Colophon's `any` are `origins[]` and the families of those; `first` is what stands first in `origins[]`.
 *
 * jscpd links each clone with one earlier occurrence of it, no more: which of several siblings it names is a matter of
 * order, so the names of all files are hashes. To show how much of what it does not find it loses
 * that way, it runs a second time with the originals alone as its knowledge base, which no other tool has so easy.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { embeddedIndexPath, loadIndex } from '../src/origin/load-index.ts';
import { PYTHON } from '../src/source/languages.ts';
import { audit, ROOT, wheel } from './fetch.mjs';
import { chosenFiles, everyPath, rungFiles } from './ladder-corpus.mjs';
import { headerTable } from './peers-headers.mjs';
import {
  COMMANDS,
  dolos,
  installed,
  jscpd,
  PEERS,
  SCANOSS_LEAST_HITS,
  scanoss,
  scanossHashes,
} from './peers-tools.mjs';
import { writeResults } from './results.mjs';

const RUNGS = [
  'strip',
  'reprefix',
  'reformat',
  'untyped',
  'reorder',
  'rename',
  'edit20',
  'merge',
  'one-class',
  'all',
];
/** Release whose model files are the distractors, and the part of them that Dolos is given. */
const DISTRACTORS = 'transformers==4.57.6';
const KIND = /\/(modeling|configuration|tokenization|processing|image_processing)_\w+\.py$/;
const DOLOS_EACH = 16;
const TOOLS = ['Colophon', 'jscpd', 'jscpd, originals only', 'Dolos', 'SCANOSS'];

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'test' },
    rung: { type: 'string', multiple: true },
    limit: { type: 'string', default: '60' },
    headers: { type: 'string', default: '40' },
    markdown: { type: 'string' },
    json: { type: 'string' },
  },
});
const { half } = values;
if (half !== 'dev' && half !== 'test') throw new Error('--half is dev or test');
const rungs = values.rung ?? RUNGS;
for (const rung of rungs) if (!RUNGS.includes(rung)) throw new Error(`no rung ${rung}: ${RUNGS.join(', ')}`);

const versions = installed();
const index = await loadIndex(embeddedIndexPath());
const placed = originsByPlace();
const files = await chosenFiles(index, half);
const corpus = join(PEERS, `${half}-${values.limit}`);
const made = Object.fromEntries(
  rungs.map((rung) => {
    const folder = join(corpus, rung);
    return [rung, { folder, files: rungFiles(rung, files, Number(values.limit), half, folder) }];
  }),
);
const base = knowledgeBase();

const seconds = Object.fromEntries(TOOLS.map((tool) => [tool, 0]));
const answers = Object.fromEntries(TOOLS.map((tool) => [tool, {}]));
// The slowest; it runs beside the others.
const dolosAnswers = dolos(
  base.folder,
  base.forDolos,
  Object.fromEntries(
    Object.entries(made).map(([rung, { folder, files: list }]) => [
      rung,
      { folder, names: list.map(({ name }) => name) },
    ]),
  ),
).then((found) => {
  seconds.Dolos = found.seconds;
  return found.answers;
});
const scanossBase = timed('SCANOSS', () => scanossHashes(base.folder));
for (const [rung, { folder }] of Object.entries(made)) {
  answers.Colophon[rung] = timed('Colophon', () => colophon(folder));
  answers.jscpd[rung] = timed('jscpd', () => jscpd(base.folder, folder));
  answers['jscpd, originals only'][rung] = timed('jscpd, originals only', () =>
    jscpd(base.originals, folder),
  );
  answers.SCANOSS[rung] = timed('SCANOSS', () => scanoss(scanossBase, folder));
  console.error(`${rung}: ${made[rung].files.length} files`);
}
answers.Dolos = await dolosAnswers;

const measured = [];
const scores = rungs.map((rung) => ({
  rung,
  count: made[rung].files.length,
  tools: TOOLS.map((tool) => scored(rung, tool)),
}));
for (const { rung, tools } of scores)
  for (const [i, { first, any }] of tools.entries())
    for (const [what, value] of Object.entries({ first, any }))
      measured.push({
        what: `peers, ${rung}: ${TOOLS[i]}, ${what}`,
        value,
        unit: '%',
        better: 'higher',
        bar: null,
      });
console.log(linksPart());
const headers = await headerTable({
  files,
  half,
  limit: Number(values.headers),
  folder: `${corpus}-headers`,
});
measured.push(...headers.measured);

const text = markdown();
console.log(text.slice(linksPart().length));
if (values.markdown !== undefined) writeFileSync(values.markdown, text);
writeResults(values.json, measured);

function timed(tool, work) {
  const start = performance.now();
  const result = work();
  seconds[tool] += (performance.now() - start) / 1000;
  return result;
}

/** Writes the files to compare with; `about` says by name what is known of each, as `isEquivalent` takes it. */
function knowledgeBase() {
  const folder = join(corpus, 'base');
  const originals = join(corpus, 'originals');
  for (const place of [folder, originals]) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
  }
  const about = new Map();
  const truths = Object.values(made).flatMap(({ files: list }) => list.flatMap(({ truth }) => truth));
  for (const file of new Map(truths.map((one) => [one.source, one])).values()) {
    const name = nameOf(file.purl, file.path, file.release);
    copyFileSync(file.source, join(folder, name));
    copyFileSync(file.source, join(originals, name));
    about.set(name, { origins: [file.origin], digests: [file.digest] });
  }
  const forDolos = [...about.keys()];
  const known = about.size;
  const add = (name, bytes, what) => {
    writeFileSync(join(folder, name), bytes);
    about.set(name, what);
    if ((about.size - known) % DOLOS_EACH === 0) forDolos.push(name);
  };
  for (const file of files) {
    const name = nameOf(file.purl, file.path, file.release);
    if (!about.has(name))
      add(name, readFileSync(file.source), { origins: [file.origin], digests: [file.digest] });
  }
  const taken = new Set([...about.values()].flatMap(({ digests }) => digests));
  const root = wheel(DISTRACTORS);
  const paths = readdirSync(root, { recursive: true })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => KIND.test(path))
    .sort();
  for (const path of paths) {
    const bytes = readFileSync(join(root, path));
    const { codeDigest } = PYTHON.lex(bytes);
    if (taken.has(codeDigest)) continue; // the very code of one that is there
    add(nameOf(DISTRACTORS, path), bytes, {
      origins: placed.get(`pkg:pypi/transformers src/${path}`) ?? [],
      digests: [codeDigest],
    });
  }
  return { folder, originals, about, forDolos, count: about.size };
}

/** Tools go through files in the order of their names, and what comes first may win: names are no hint. */
function nameOf(...parts) {
  return `${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)}.py`;
}

/** What Colophon names, by file: its origins in their order, then the members of their families. */
function colophon(folder) {
  return new Map(
    audit(folder).files.map(({ path, origins }) => [
      path,
      [
        ...origins.map(({ purl, path: where }, i) => ({ place: placeOf(purl, where), score: -i })),
        ...origins.flatMap(({ family }) =>
          (family?.members ?? []).map((member) => ({
            place: placeOf(member.purl, member.path),
            score: Number.NEGATIVE_INFINITY,
          })),
        ),
      ],
    ]),
  );
}

function placeOf(purl, path) {
  const origins = placed.get(`${purl.replace(/@[^@/]*$/, '')} ${path}`) ?? [];
  return { origins, digests: origins.flatMap(digestsOf) };
}

function digestsOf(origin) {
  const { contentStart, contentCode } = index.data;
  return Array.from(contentCode.slice(contentStart[origin], contentStart[origin + 1]));
}

function scored(rung, tool) {
  const list = made[rung].files;
  const count = { first: 0, any: 0 };
  const reported = [];
  for (const { name, truth } of list) {
    const said = (answers[tool][rung].get(name) ?? []).map(({ file, place, score }) => ({
      place: place ?? base.about.get(file),
      score,
    }));
    const best = said.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    const isTrue = ({ place }) => truth.some((file) => isEquivalent(place, file));
    if (said.some((one) => one.score === best && isTrue(one))) count.first++;
    if (truth.every((file) => said.some(({ place }) => isEquivalent(place, file)))) count.any++;
    reported.push(said.length);
  }
  const percent = (part) => Number(((100 * part) / Math.max(1, list.length)).toFixed(1));
  reported.sort((a, b) => a - b);
  return {
    first: percent(count.first),
    any: percent(count.any),
    reported: reported[Math.floor(reported.length / 2)] ?? 0,
  };
}

/** As in ladder.mjs. */
function isEquivalent({ origins, digests }, truth) {
  if (digests.includes(truth.digest)) return true;
  const paths = new Set(everyPath(index, truth.origin));
  return origins.some(
    (origin) =>
      origin === truth.origin ||
      (repositoryOf(origin) === repositoryOf(truth.origin) &&
        everyPath(index, origin).some((path) => paths.has(path))),
  );
}

function repositoryOf(origin) {
  const { repository, purl } = index.component(origin);
  return repository?.toLowerCase() ?? purl;
}

function originsByPlace() {
  const out = new Map();
  index.data.originComponent.forEach((_, origin) => {
    const { purl } = index.component(origin);
    for (const path of everyPath(index, origin)) {
      const place = `${purl} ${path}`;
      out.set(place, [...(out.get(place) ?? []), origin]);
    }
  });
  return out;
}

/** The tables of what was linked. */
function linksPart() {
  const lowest = Math.min(...Object.values(seconds));
  const total = rungs.reduce((sum, rung) => sum + made[rung].files.length, 0);
  const indexed = index.data.originComponent.length;
  return [
    `${total} rewritten files of the ${half} half, ${base.count} files in the knowledge base ` +
      `(${base.forDolos.length} in that of Dolos, ${indexed} origins in the index of Colophon).`,
    '',
    'Linked to the true original, first / any, in %:',
    '',
    ...table(
      ['rung', 'files', ...TOOLS],
      scores.map(({ rung, count, tools }) => [
        rung,
        count,
        ...tools.map(({ first, any }) => `${first} / ${any}`),
      ]),
    ),
    '',
    'Files of the knowledge base reported for one rewritten file, median:',
    '',
    ...table(
      ['rung', ...TOOLS],
      scores.map(({ rung, tools }) => [rung, ...tools.map(({ reported }) => reported)]),
    ),
    '',
    `Time of all rungs together on a machine that had other work, as multiples of the least: ` +
      `${TOOLS.map((tool) => `${tool} ${(seconds[tool] / lowest).toFixed(1)}`).join(', ')}.`,
  ].join('\n');
}

function markdown() {
  return `${[
    linksPart(),
    '',
    ...headers.lines,
    '',
    'Versions and commands (`BASE` and `FILES` are folders):',
    '',
    ...table(
      ['tool', 'version', 'as it is run'],
      [
        [
          'Colophon',
          `${colophonVersion()}, index ${index.data.version}`,
          '`colophon audit FILES --format json`',
        ],
        ['jscpd', versions.jscpd, `\`${COMMANDS.jscpd}\`; score: lines of the file in clones`],
        [
          'Dolos',
          `dolos-lib ${versions.dolos}`,
          '`new Dolos({ language: "python" }).analyze(…)`, then `getPair` of each rewritten file and each of the knowledge base; score: similarity, reported if above 0',
        ],
        [
          'SCANOSS',
          versions.scanoss,
          `\`${COMMANDS.scanoss}\`; score: share of the hashes that a file has in common, reported from ${SCANOSS_LEAST_HITS}`,
        ],
        ['licensecheck', versions.licensecheck ?? 'not at hand', `\`${COMMANDS.licensecheck}\``],
        ['ScanCode', versions.scancode, `\`${COMMANDS.scancode}\``],
      ],
    ),
  ].join('\n')}\n`;
}

function colophonVersion() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
}

function table(heading, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heading), `|${heading.map(() => '---').join('|')}|`, ...rows.map(line)];
}
