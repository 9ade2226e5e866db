/**
 * The same work through other tools, on equal terms. Files are rewritten rung by rung (ladder-corpus.mjs): which tool
 * links each with its true original, and what does it report besides? And what do those that read headers say once a
 * header is gone, or names somebody else?
 * Usage: node_modules/.bin/node bench/peers.mjs [--rung NAME]... [--limit N] [--tuning N] [--independent N] [--headers N]
 *        [--markdown FILE] [--json FILE]                        (Node 24: it reads src/ as it stands)
 *
 * - One knowledge base for all: the true originals, untouched and of their release, and as distractors all other files of
 *   the half and the model files of one release of transformers, siblings of the originals among them. jscpd and SCANOSS
 *   get that folder, and Colophon an index built from it (source kind `dir`, one release, no history). Dolos, which
 *   compares all pairs, gets the originals and every sixteenth distractor: an easier task. A second column is Colophon with
 *   the index that it comes with, which is many times as large, and from which it is to name the same originals.
 * - The same independent files for all, which derive from none of these: what is reported for them is false.
 * - Each tool at its own threshold; and at its *operating point*: where it reports no more independent files than Colophon
 *   does with the same knowledge base. That threshold, and which of a tool's scores is used, are set on the other half
 *   (`dev`), where it does best by them; they are reported on `test`.
 *
 * - first: the best score is that of a true original. Of equal scores any counts;
 * - reported: the true original is among what is reported; of a merged file, both are;
 * - files: how many files of the knowledge base are reported for one that was rewritten, mean.
 *
 * same-origin.mjs says what counts as the original. Colophon reports `origins[]` and the families of those; `first` is
 * what stands first in `origins[]`, and those of its family that agree with just the same share. jscpd links each clone with one earlier occurrence of it, no more: which of several
 * siblings it names is a matter of order, so the names of all files are hashes.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { embeddedIndexPath, loadIndex } from '../src/origin/load-index.ts';
import { ROOT } from './fetch.mjs';
import { chosenFiles } from './ladder-corpus.mjs';
import { corpusOf } from './peers-corpus.mjs';
import { headerTable } from './peers-headers.mjs';
import { DEFAULT, measure, operatingPoint } from './peers-scores.mjs';
import { answersOf, COMMANDS, installed, PEERS, SCANOSS_LEAST_HITS, TOOLS } from './peers-tools.mjs';
import { table, writeMarkdown, writeResults } from './results.mjs';
import { sameOrigins } from './same-origin.mjs';

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
/** Whose false reports the others are held to. */
const SAME_BASE = 'Colophon, same files';

const { values } = parseArgs({
  options: {
    rung: { type: 'string', multiple: true },
    limit: { type: 'string', default: '100' },
    tuning: { type: 'string', default: '40' },
    independent: { type: 'string', default: '400' },
    headers: { type: 'string', default: '40' },
    markdown: { type: 'string' },
    json: { type: 'string' },
  },
});
const rungs = values.rung ?? RUNGS;
for (const rung of rungs) if (!RUNGS.includes(rung)) throw new Error(`no rung ${rung}: ${RUNGS.join(', ')}`);

const versions = installed();
const index = await loadIndex(embeddedIndexPath());
const same = sameOrigins(index);
mkdirSync(PEERS, { recursive: true });

const halves = {};
const chosen = {};
for (const [half, limit] of Object.entries({ dev: Number(values.tuning), test: Number(values.limit) })) {
  chosen[half] = await chosenFiles(index, half);
  const corpus = corpusOf({
    half,
    rungs,
    limit,
    independent: Number(values.independent),
    folder: join(PEERS, `${half}-${limit}`),
    files: chosen[half],
    same,
  });
  const { answers, seconds } = await answersOf(corpus, same);
  halves[half] = { corpus, answers, seconds };
}

const allowed = measure(halves.dev, SAME_BASE, DEFAULT[SAME_BASE], same).falseFiles;
const points = Object.fromEntries(
  TOOLS.map((tool) => [
    tool,
    tool.startsWith('Colophon') ? DEFAULT[tool] : operatingPoint(halves.dev, tool, allowed, same),
  ]),
);
const results = TOOLS.map((tool) => ({
  tool,
  point: points[tool],
  byDefault: measure(halves.test, tool, DEFAULT[tool], same),
  atPoint: measure(halves.test, tool, points[tool], same),
}));

const measured = results.flatMap(({ tool, byDefault, atPoint }) =>
  [
    ['by default', byDefault],
    ['at its operating point', atPoint],
  ].flatMap(([where, { falseFiles, byRung }]) => [
    {
      what: `peers, ${where}: ${tool}, independent files reported`,
      value: falseFiles,
      unit: 'files',
      better: 'lower',
      bar: null,
    },
    ...rungs.flatMap((rung) =>
      ['first', 'reported'].map((key) => ({
        what: `peers, ${where}, ${rung}: ${tool}, ${key}`,
        value: byRung[rung][key],
        unit: '%',
        better: 'higher',
        bar: null,
      })),
    ),
  ]),
);
const headers = await headerTable({
  files: chosen.test,
  half: 'test',
  limit: Number(values.headers),
  folder: join(PEERS, 'headers'),
});
measured.push(...headers.measured);

const text = markdown();
console.log(text.join('\n'));
writeMarkdown(values.markdown, text);
writeResults(values.json, measured);

function markdown() {
  const { corpus, seconds } = halves.test;
  const total = rungs.reduce((sum, rung) => sum + corpus.rungs[rung].files.length, 0);
  const lowest = Math.min(...Object.values(seconds));
  const independent = corpus.independent.names.length;
  const tuned = rungs.reduce((sum, rung) => sum + halves.dev.corpus.rungs[rung].files.length, 0);
  return [
    `${total} rewritten and ${independent} independent files of the half \`test\`; ${corpus.base.names.length} files in the ` +
      `knowledge base (${corpus.base.forDolos.length} in that of Dolos; ${index.data.originComponent.length} origins in ` +
      `Colophon's own index). Operating points were set on ${tuned} rewritten and ` +
      `${halves.dev.corpus.independent.names.length} independent files of the half \`dev\`.`,
    '',
    'At the operating point of each tool, original first / reported, in %, and files reported for one that was rewritten:',
    '',
    ...rungTable('atPoint'),
    '',
    'By default:',
    '',
    ...rungTable('byDefault'),
    '',
    ...table(
      ['independent files reported', ...TOOLS],
      [
        ['by default', ...results.map(({ byDefault }) => `${byDefault.falseFiles} of ${independent}`)],
        [
          'at the operating point',
          ...results.map(({ atPoint }) => `${atPoint.falseFiles} of ${independent}`),
        ],
        [
          'operating point',
          ...results.map(({ tool, point }) =>
            tool.startsWith('Colophon') ? 'as it is' : `${point.score} above ${point.above.toFixed(3)}`,
          ),
        ],
      ],
    ),
    '',
    ...ahead(),
    '',
    `Time of all of it on a machine that had other work, as multiples of the least: ${TOOLS.map(
      (tool) => `${tool} ${(seconds[tool] / lowest).toFixed(1)}`,
    ).join(', ')}.`,
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
          '`colophon index build RECIPE`, then an audit of FILES with that index alone; with its own index `colophon audit FILES --format json`',
        ],
        ['jscpd', versions.jscpd, `\`${COMMANDS.jscpd}\`; scores: lines of the file in clones, their share`],
        [
          'Dolos',
          `dolos-lib ${versions.dolos}`,
          '`new Dolos({ language: "python" }).analyze(…)`, then `getPair` of each rewritten file and each of the knowledge base; scores: similarity, longest fragment, share of the file that overlaps; reported if the similarity is above 0',
        ],
        [
          'SCANOSS',
          versions.scanoss,
          `\`${COMMANDS.scanoss}\`; scores: hashes in common, their share of the file's; reported from ${SCANOSS_LEAST_HITS} hashes`,
        ],
        ['licensecheck', versions.licensecheck ?? 'not at hand', `\`${COMMANDS.licensecheck}\``],
        ['ScanCode', versions.scancode, `\`${COMMANDS.scancode}\``],
      ],
    ),
  ];
}

function rungTable(which) {
  return table(
    ['rung', 'files', ...TOOLS],
    rungs.map((rung) => [
      rung,
      halves.test.corpus.rungs[rung].files.length,
      ...results.map((result) => {
        const { first, reported, files } = result[which].byRung[rung];
        return `${first} / ${reported} (${files})`;
      }),
    ]),
  );
}

/** Where another tool does better than Colophon with the same files, at the operating points. */
function ahead() {
  const colophon = results.find(({ tool }) => tool === SAME_BASE);
  const lines = ['first', 'reported'].map((key) => {
    const better = results
      .filter(({ tool }) => !tool.startsWith('Colophon'))
      .map(({ tool, atPoint }) => [
        tool,
        rungs.filter((rung) => atPoint.byRung[rung][key] > colophon.atPoint.byRung[rung][key]),
      ])
      .filter(([, where]) => where.length > 0)
      .map(([tool, where]) => `${tool} on ${where.join(', ')}`);
    return `${key}: ${better.length === 0 ? 'none' : better.join('; ')}`;
  });
  return [
    `Ahead of Colophon with the same files, each at its operating point (original ${lines.join('. Original ')}).`,
  ];
}

function colophonVersion() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
}
