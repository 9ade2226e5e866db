/**
 * Lineage: transformers says itself which of its models were made from which. Are the parents of a model found, with
 * all models hidden that were published on the same day or later?
 * Usage: node_modules/.bin/node bench/lineage.mjs [--half dev|test|all] [--part models|markers|folds] [--index FILE]
 *        [--hide later|published] [--alone] [--json FILE]             (Node 24: it reads src/ as it stands)
 *
 * *Models*: every `modeling_<m>.py` that is generated from a `modular_<m>.py`. Its parents are the modeling files of the
 * other models whose code the generator writes into it, as far as they were published before its own: of which the
 * modular file inherits classes, or imports functions and classes that stand in the generated file.
 * The file is judged as an audit of its folder judges it: the folder's other files are compared too, and asked where
 * several origins agree as well (src/origin/neighbours.ts). `--alone` leaves them out.
 * - first: the origin named first is a parent;
 * - first, or in its family: where the margin is small the answer is a family, and a parent is in it;
 * - in the first three: a parent is among the first three of all origins, then the first one's family and alternatives;
 * - parents named: of all pairs of a model and a parent, those of which the parent is among the origins, the origins of
 *   parts, or the families of both; the second figure counts alternatives and runners-up of parts too. Beside them stands
 *   how many of the origins named (of the file and its parts) are parents at all, and how many with the families.
 * Where a parent was published on the same day, and so is hidden, its own parents count as parents too for the first
 * two. Hidden besides are what is generated from the model today, though first published before it (it holds the model's
 * own code), and copies of the model's file in other projects.
 *
 * *Markers*: every `# Copied from transformers.…` above a function, method or class of 8 lines or more. The answer is the
 * part at that place, else the part that it stands in, else the origin of which a region covers half of its lines.
 *
 * Strict figures count what the files name. Lenient ones count, of models, the parents' own parents as well, and so on
 * (those by inheritance, import or marker, published before what was made of them): they are the first publishers of what
 * a parent took over as it was. Of markers, they count every origin that holds 90 % of the code that the marker names.
 *
 * *Folds* (only when asked for, always of all models): the constants of src/origin/apportion.ts were chosen on these models.
 * So the choice is made again, among the choices below, five times on four fifths of the models, and what each chosen one
 * says of the last fifth is counted: that is how well models are told that had no part in the choice.
 *
 * `--hide later` (the default) hides the files that were first published on that day or later, and leaves those before
 * them with their releases up to the wheel's: the file is that of the wheel, and was kept in step with its parents since.
 * `--hide published` hides all that was published from that day on, so that of a file that changed much since, no origin
 * can be found: what it was made of then is not what it is now.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIKELIHOOD } from '../src/origin/apportion.ts';
import { embeddedIndexPath, loadIndex } from '../src/origin/load-index.ts';
import { matchFile } from '../src/origin/match.ts';
import { disagree, isDoubtful } from '../src/origin/neighbours.ts';
import { OriginIndex } from '../src/origin/origin-index.ts';
import { filePrints } from '../src/origin/views.ts';
import { PYTHON } from '../src/source/languages.ts';
import { ROOT, wheel } from './fetch.mjs';
import { benchOptions, writeResults } from './results.mjs';

const MODELS = '5.18.0';
/** The release with most markers: modular files have replaced them since. */
const MARKERS = '4.57.6';
const TRANSFORMERS = 'pkg:pypi/transformers';
const REPOSITORY = 'https://github.com/huggingface/transformers';
const LEAST_LINES = 8;
const BARS = { first: 95, three: 99, named: 85 };
/** Share of the code behind a marker that an older file must hold to be as right as the one that is named. */
const HELD = 0.9;
/** Share of it that must have been published at all. */
const PUBLISHED = 0.5;
/** A day that never comes. */
const NEVER = 0xffff;

const FOLDS = 5;
/** Among which constants the choice is made: twice and half of each, and what lies between. */
const CHOICES = [0.15, 0.3, 0.45, 0.6, 0.9].flatMap((taken) =>
  [0.5, 1, 2, 3].flatMap((first) =>
    [
      [-0.25, -2],
      [-0.3, -3],
      [-0.5, -4],
      [-0.5, -6],
    ].map(([missing, missingShare]) => ({ missing, missingShare, first, taken })),
  ),
);

const CACHE = join(ROOT, '.cache', 'bench', 'lineage');

const options = benchOptions({
  half: { type: 'string', default: 'test' },
  part: { type: 'string' },
  index: { type: 'string' },
  hide: { type: 'string', default: 'later' },
  alone: { type: 'boolean', default: false },
});
oneOf('half', options.half, ['dev', 'test', 'all']);
oneOf('part', options.part ?? 'models', ['models', 'markers', 'folds']);
oneOf('hide', options.hide, ['later', 'published']);

mkdirSync(CACHE, { recursive: true });
const whole = await loadIndex(options.index ?? embeddedIndexPath());
const stated = factsIn(MODELS);
const statedBefore = factsIn(MARKERS);
const { originsOf, firstDay, filesOf } = transformersFiles();

/** Fingerprints of marked code, by where it stands. */
const marked = new Map();

const measured = [];
if (options.part === 'folds') {
  options.half = 'all';
  folds();
}
if (options.part === undefined || options.part === 'models') models();
if (options.part === undefined || options.part === 'markers') markers();
writeResults(options.json, measured);

// ---------------------------------------------------------------------------------------------------------------
// Models

/** @returns what was asked of each model and whether it is so, and prints it all unless it is one of several runs */
function models({ quiet = false } = {}) {
  const above = ancestry();
  const count = {
    models: 0,
    unknown: 0,
    orphans: 0,
    pairs: 0,
    unpublished: 0,
    classes: 0,
    answers: 0,
    kin: 0,
  };
  const hits = new Map();
  const told = new Map();
  let own;
  const hit = (what, yes) => {
    hits.set(what, (hits.get(what) ?? 0) + (yes ? 1 : 0));
    own.set(what, yes);
  };
  const said = [];
  for (const { file, parents } of stated.modular.filter((model) => isInHalf(model.file))) {
    const day = firstDay(file);
    const direct = parents.filter(gives);
    if (day === null) {
      count.unknown++;
      continue;
    }
    const known = direct.filter((parent) => (firstDay(parent.file) ?? NEVER) < day);
    count.unpublished += direct.length - known.length;
    if (known.length === 0) {
      count.orphans++;
      continue;
    }
    own = new Map();
    told.set(file, own);
    count.models++;
    count.pairs += known.length;
    count.classes += known.reduce((sum, { classes }) => sum + classes, 0);

    const right = new Set([...known, ...behind(direct, day)].map((parent) => parent.file));
    // What is only imported is a parent too, though none that must be named.
    const rightOrAbove = new Set(parents.flatMap((parent) => [parent.file, ...above(parent.file)]));
    const isOf = (files) => (named) => named.some((name) => files.has(name));

    const match = matchedInFolder(file, day);
    const origins = match.origins.map((origin) => filesOf(origin.origin));
    const others = (kind) => match.origins.flatMap((origin) => origin[kind].map(filesOfAlternative));
    const [main] = match.origins;
    const first = main !== undefined && main.role !== 'ancestor' ? origins.slice(0, 1) : [];
    const inOrder = [
      ...origins,
      ...(main === undefined ? [] : [...main.family, ...main.alternatives].map(filesOfAlternative)),
    ];
    const three = distinct(inOrder).slice(0, 3);
    const parts = match.parts.map((part) => filesOf(part.origin));
    const runners = match.parts.flatMap(({ runnerUp }) =>
      runnerUp === null ? [] : [filesOf(runnerUp.origin)],
    );
    const kin = match.parts.flatMap(({ family = [] }) => family.map(({ origin }) => filesOf(origin)));
    const named = [...origins, ...parts, ...others('family'), ...kin];
    const answers = distinct([...origins, ...parts]);
    count.answers += answers.length;
    for (const answer of answers) {
      hit('answers', isOf(right)(answer));
      hit('answers, lenient', isOf(rightOrAbove)(answer));
    }
    const withFamilies = distinct(named);
    count.kin += withFamilies.length;
    for (const answer of withFamilies) {
      hit('kin', isOf(right)(answer));
      hit('kin, lenient', isOf(rightOrAbove)(answer));
    }
    const inSight = [...named, ...others('alternatives'), ...runners];
    hit('first', first.some(isOf(right)));
    hit('first, lenient', first.some(isOf(rightOrAbove)));
    const answer = [...first, ...(first.length === 0 ? [] : main.family.map(filesOfAlternative))];
    hit('family', answer.some(isOf(right)));
    hit('family, lenient', answer.some(isOf(rightOrAbove)));
    hit('three', three.some(isOf(right)));
    hit('three, lenient', three.some(isOf(rightOrAbove)));
    const verdicts = known.map((parent) => {
      const own = new Set([parent.file]);
      const line = new Set([parent.file, ...above(parent.file)]);
      const verdict = {
        named: named.some(isOf(own)),
        'named, lenient': named.some(isOf(line)),
        'in sight': inSight.some(isOf(own)),
        'in sight, lenient': inSight.some(isOf(line)),
      };
      for (const [what, yes] of Object.entries(verdict)) hit(what, yes);
      return { parent, verdict };
    });
    if (!first.some(isOf(right)) || verdicts.some(({ verdict }) => !verdict.named))
      said.push(
        [
          `${file}  (before ${dayText(day)}), coverage ${match.coverage.toFixed(2)}: first ${
            first.some(isOf(right)) ? 'right' : first.some(isOf(rightOrAbove)) ? 'lenient' : 'wrong'
          }, three ${three.some(isOf(right)) ? 'right' : three.some(isOf(rightOrAbove)) ? 'lenient' : 'wrong'}`,
          ...verdicts.map(
            ({ parent, verdict }) =>
              `    parent ${shortName(parent.file)} (${parent.classes} classes): ${
                Object.keys(verdict).find((what) => verdict[what]) ?? 'not in sight'
              }`,
          ),
          ...match.origins.flatMap((origin) => [
            `    ${origin.role} ${origin.share.toFixed(2)} ${origin.component.name}:${origin.path}`,
            ...origin.family.map((other) => `        family ${other.share.toFixed(2)} ${other.path}`),
            ...origin.alternatives.map((other) => `        else ${other.share.toFixed(2)} ${other.path}`),
          ]),
          ...match.parts
            .filter(({ block }) => block.depth === 0)
            .map(
              ({ block, origin, share, runnerUp }) =>
                `    part ${block.name} ${share.toFixed(2)} ${shortName(filesOf(origin)[0])}${
                  runnerUp === null
                    ? ''
                    : `, then ${runnerUp.share.toFixed(2)} ${shortName(filesOf(runnerUp.origin)[0])}`
                }`,
            ),
        ].join('\n'),
      );
  }
  if (quiet) return told;
  writeFileSync(join(CACHE, 'misses.txt'), `${said.join('\n')}\n`);

  console.log(
    `Models of transformers ${MODELS}, half ${options.half}: ${count.models} with ${count.pairs} parents (${count.classes} classes inherited)`,
  );
  console.log(
    `  left out: ${count.unpublished} parents not published before the model, ${count.orphans} models without any parent, ${count.unknown} models that the index does not have`,
  );
  figures('lineage, models', hits, [
    ['a true parent first', 'first', count.models, BARS.first],
    ['a true parent first, or in the family named first', 'family', count.models, null],
    ['a true parent in the first three', 'three', count.models, BARS.three],
    ['parents named', 'named', count.pairs, BARS.named],
    ['parents named, alternatives and runners-up too', 'in sight', count.pairs, null],
    ['of all origins named, those that are parents', 'answers', count.answers, null],
    ['of those and their families, those that are parents', 'kin', count.kin, null],
  ]);
  console.log(
    `  ${(count.answers / count.models).toFixed(1)} origins named for a model, of its parts too; with families ${(count.kin / count.models).toFixed(1)}`,
  );
  measure('lineage, models: models', count.models, 'models', null);
  measure('lineage, models: pairs of model and parent', count.pairs, 'pairs', null);
  return told;
}

/** Models by cross-validation: what is said of each by the constants that are best for the others. */
function folds() {
  const chosen = { ...LIKELIHOOD };
  const asked = ['first', 'first, lenient', 'family', 'family, lenient', 'three', 'three, lenient'];
  const runs = CHOICES.map((choice) => {
    Object.assign(LIKELIHOOD, choice);
    visible.last = undefined;
    return models({ quiet: true });
  });
  Object.assign(LIKELIHOOD, chosen);
  const files = [...runs[0].keys()];
  const foldOf = (file) => createHash('sha256').update(`fold ${file}`).digest()[0] % FOLDS;
  const worth = (run, fold) => {
    const learnt = files.filter((file) => foldOf(file) !== fold);
    const rights = learnt.flatMap((file) => asked.filter((what) => run.get(file).get(what)));
    return rights.length / (learnt.length * asked.length);
  };
  const hits = new Map();
  for (let fold = 0; fold < FOLDS; fold++) {
    const worths = runs.map((run) => worth(run, fold));
    const best = worths.indexOf(Math.max(...worths));
    console.log(
      `  fold ${fold + 1}: ${JSON.stringify(CHOICES[best])}, right in ${(100 * worths[best]).toFixed(1)} %`,
    );
    for (const file of files.filter((file) => foldOf(file) === fold))
      for (const what of asked)
        hits.set(what, (hits.get(what) ?? 0) + (runs[best].get(file).get(what) ? 1 : 0));
  }
  console.log(`Models of transformers ${MODELS}, ${FOLDS} folds: ${files.length}, ${CHOICES.length} choices`);
  figures('lineage, folds', hits, [
    ['a true parent first', 'first', files.length, BARS.first],
    ['a true parent first, or in the family named first', 'family', files.length, null],
    ['a true parent in the first three', 'three', files.length, BARS.three],
  ]);
}

/** Whether code of a file that is imported stands in the one that is generated. */
function gives({ classes, written }) {
  return classes > 0 || written > 0;
}

/** Parents of those parents that were not published before a day themselves: through them the code came from there. */
function behind(parents, day) {
  const hidden = parents.filter((parent) => (firstDay(parent.file) ?? NEVER) >= day);
  return hidden.flatMap(({ file }) => {
    const own = stated.modular.find((model) => model.file === file)?.parents ?? [];
    const direct = own.filter(gives);
    return direct.flatMap((parent) =>
      (firstDay(parent.file) ?? NEVER) < day ? [parent] : behind([parent], day),
    );
  });
}

/** All files that a file was made of, directly or through others. */
function ancestry() {
  const parents = new Map();
  const add = (file, parent) => {
    if (file === parent) return;
    const day = firstDay(file);
    const before = firstDay(parent);
    // A file that was rewritten on top of a later one had its code first.
    if (day === null || before === null || before >= day) return;
    parents.set(file, (parents.get(file) ?? new Set()).add(parent));
  };
  for (const { modular, markers } of [stated, statedBefore]) {
    for (const model of modular) for (const parent of model.parents) add(model.file, parent.file);
    for (const { file, parent } of markers) if (parent !== null) add(file, parent.file);
  }
  const known = new Map();
  return function above(file) {
    if (!known.has(file)) {
      const all = new Set(parents.get(file));
      for (const parent of parents.get(file) ?? []) for (const other of above(parent)) all.add(other);
      known.set(file, all);
    }
    return known.get(file);
  };
}

// ---------------------------------------------------------------------------------------------------------------
// Markers

function markers() {
  const count = { all: 0, short: 0, unknown: 0, unpublished: 0, codeUnpublished: 0 };
  const hits = new Map();
  const totals = new Map();
  const totalsBy = new Map();
  const hit = (kind, what, yes) => {
    for (const key of [what, `${kind}: ${what}`]) hits.set(key, (hits.get(key) ?? 0) + (yes ? 1 : 0));
  };
  const answers = new Map();
  const said = [];
  for (const marker of statedBefore.markers.filter(({ file }) => isInHalf(file))) {
    const { file, kind, name, parent } = marker;
    count.all++;
    const day = firstDay(file);
    const before = parent === null ? null : firstDay(parent.file);
    if (marker.end - marker.start + 1 < LEAST_LINES) count.short++;
    else if (parent === null || parent.file === file || day === null || before === null) count.unknown++;
    else if (before >= day) count.unpublished++;
    else {
      const held = holders(parent, day, file);
      const most = Math.max(0, ...originsOf(parent.file).map((origin) => held.get(origin) ?? 0));
      if (most < PUBLISHED) {
        count.codeUnpublished++;
        continue;
      }
      if (!answers.has(file)) answers.set(file, matched(MARKERS, file, day));
      const { by, best, second, confidence, kin = [] } = answerFor(marker, answers.get(file));
      const isStrict = (origin) => filesOf(origin).includes(parent.file);
      const isLenient = (origin) => isStrict(origin) || (held.get(origin) ?? 0) >= HELD;
      const both = [...best, ...second];
      const verdict = {
        first: best.some(isStrict),
        'first, lenient': best.some(isLenient),
        two: both.some(isStrict),
        'two, lenient': both.some(isLenient),
        missing: best.length === 0,
      };
      totals.set(kind, (totals.get(kind) ?? 0) + 1);
      if (confidence !== undefined) {
        const word = `confidence ${confidence}`;
        totalsBy.set(word, (totalsBy.get(word) ?? 0) + 1);
        for (const [what, yes] of Object.entries({
          right: best.some(isStrict),
          'right, lenient': best.some(isLenient),
          family: [...best, ...second, ...kin].some(isStrict),
          'family, lenient': [...best, ...second, ...kin].some(isLenient),
        }))
          hits.set(`${word}: ${what}`, (hits.get(`${word}: ${what}`) ?? 0) + (yes ? 1 : 0));
      }
      for (const [what, yes] of Object.entries(verdict)) hit(kind, what, yes);
      if (!verdict.first)
        said.push(
          `${Object.keys(verdict).find((what) => verdict[what]) ?? 'wrong'}: ${file} ${name} (lines ${marker.start}-${marker.end}, before ${dayText(day)}) from ${shortName(parent.file)} ${parent.name}, which holds ${most.toFixed(2)} of its code; by ${by}: ${best.map(nameOf).join(', ')}${second.map((origin) => `, then ${nameOf(origin)}`).join('')}`,
        );
    }
  }
  writeFileSync(join(CACHE, 'marker-misses.txt'), `${said.join('\n')}\n`);
  const total = [...totals.values()].reduce((sum, n) => sum + n, 0);
  console.log(
    `Markers of transformers ${MARKERS}, half ${options.half}: ${total} of ${count.all} (${[...totals].map(([kind, n]) => `${n} ${kind}`).join(', ')})`,
  );
  console.log(
    `  left out: ${count.short} with fewer than ${LEAST_LINES} lines, ${count.unpublished} whose parent was not published before, ${count.codeUnpublished} whose parent had published less than half of that code before, ${count.unknown} that lead nowhere`,
  );
  figures('lineage, markers', hits, [
    ['the marked origin first', 'first', total, null],
    ['the marked origin among the first two', 'two', total, null],
    ...[...totals.keys()].map((kind) => [
      `${kind}: the marked origin first`,
      `${kind}: first`,
      totals.get(kind),
      null,
    ]),
    ['not found at all', 'missing', total, null],
    ...['high', 'medium', 'low'].flatMap((word) => {
      const of = totalsBy.get(`confidence ${word}`) ?? 0;
      return [
        [`part of ${word} confidence (${of}): the marked origin`, `confidence ${word}: right`, of, null],
        [
          `part of ${word} confidence (${of}): with family, runner-up`,
          `confidence ${word}: family`,
          of,
          null,
        ],
      ];
    }),
  ]);
  measure('lineage, markers: markers', total, 'markers', null);
}

/** What the match says of one block: the origins it names first, and those it names second. */
function answerFor({ start, def, end, name }, { origins, parts }) {
  const of = (part, by) => ({
    by,
    confidence: part.confidence,
    kin: part.family.map(({ origin }) => origin),
    best: [part.origin],
    second: part.runnerUp === null ? [] : [part.runnerUp.origin],
  });
  const own = parts.find(({ block }) => block.startLine === start || block.startLine === def);
  if (own !== undefined) return of(own, 'part');
  const around = parts.filter(({ block }) => block.startLine <= start && block.endLine >= end).at(-1);
  if (around !== undefined && name.includes('.')) return of(around, 'part around');
  const covering = origins.filter(({ regions }) => {
    const lines = regions.map((region) =>
      Math.max(0, Math.min(end, region.endLine) - Math.max(start, region.startLine) + 1),
    );
    return lines.reduce((sum, n) => sum + n, 0) >= (end - start + 1) / 2;
  });
  return {
    by: 'region',
    best: covering.slice(0, 1).map(({ origin }) => origin),
    second: covering.slice(1, 2).map(({ origin }) => origin),
  };
}

/** Which origins hold how much of a marked block of the wheel, as far as they had it before a day. */
function holders({ file, start, end }, day, by) {
  const key = `${file} ${start}`;
  if (!marked.has(key)) {
    const rows = readFileSync(join(wheel(`transformers==${MARKERS}`), file), 'utf8')
      .split('\n')
      .slice(start - 1, end);
    const indent = /^\s*/.exec(rows[0])[0].length;
    const text = rows.map((row) => (row.slice(0, indent).trim() === '' ? row.slice(indent) : row)).join('\n');
    marked.set(
      key,
      filePrints(PYTHON.lex(Buffer.from(`${text}\n`)), PYTHON, whole.data.options).names.hashes,
    );
  }
  const hashes = marked.get(key);
  const index = visible(day, by, statedBefore);
  const counts = new Map();
  for (const hash of hashes) {
    const found = index.find(hash);
    if (found < 0) continue;
    const origins = new Set();
    index.forSegments(index.data.prints.setAt(found), (segment) => {
      if (index.day(segment) < limit(day, MARKERS)) origins.add(index.data.segmentOrigin[segment]);
    });
    for (const origin of origins) counts.set(origin, (counts.get(origin) ?? 0) + 1 / hashes.length);
  }
  return counts;
}

// ---------------------------------------------------------------------------------------------------------------
// What both need

/** What lineage.py reads in a wheel; kept, since it takes half a minute. */
function factsIn(version) {
  const script = fileURLToPath(new URL('lineage.py', import.meta.url));
  const stamp = createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 8);
  const kept = join(CACHE, `stated-${version}-${stamp}.json`);
  if (!existsSync(kept))
    writeFileSync(
      kept,
      execFileSync('python3', [script, wheel(`transformers==${version}`)], { maxBuffer: 1 << 28 }),
    );
  return JSON.parse(readFileSync(kept, 'utf8'));
}

function matched(version, file, day, neighbours) {
  const { lexed, prints } = printed(version, file);
  // Its own name says where it is from.
  return matchFile(
    { name: 'module.py', lexed, prints, declared: [], neighbours },
    [visible(day, file, version === MODELS ? stated : statedBefore)],
    () => false,
    {
      before: limit(day, version),
      parts: true,
    },
  );
}

function printed(version, file) {
  const lexed = PYTHON.lex(readFileSync(join(wheel(`transformers==${version}`), file)));
  return { lexed, prints: filePrints(lexed, PYTHON, whole.data.options) };
}

/** A model's file beside the other files of its folder, which are matched without it first. */
function matchedInFolder(file, day) {
  const alone = matched(MODELS, file, day);
  const source = alone.origins.find(({ role }) => role === 'source');
  if (options.alone || source === undefined || source.kind === 'verbatim') return alone;
  if (!isDoubtful(source, [...source.alternatives, ...source.family])) return alone;
  const around = neighboursOf(file, day);
  return disagree(source, around) ? matched(MODELS, file, day, around) : alone;
}

/** What the other files of a model's folder are copied from, as an audit of the folder without the model's file finds it. */
function neighboursOf(file, day) {
  if (neighboursOf.known === undefined) neighboursOf.known = new Map();
  const { known } = neighboursOf;
  if (!known.has(file)) {
    const folder = dirname(file);
    const kept = readdirSync(join(wheel(`transformers==${MODELS}`), folder)).filter(
      (name) =>
        name.endsWith('.py') && !/^(modular_|convert_|__init__)/.test(name) && name !== basename(file),
    );
    const index = withoutFolder(day, file);
    known.set(
      file,
      kept.flatMap((name) => {
        const path = `${folder}/${name}`;
        const { lexed, prints } = printed(MODELS, path);
        const input = { name: 'module.py', lexed, prints, declared: [] };
        const { origins } = matchFile(input, [index], () => false, { before: limit(day, MODELS) });
        const source = origins.find(({ role }) => role === 'source');
        if (source === undefined) return [];
        return [{ path, component: source.component, originPath: source.path, share: source.share }];
      }),
    );
  }
  return known.get(file);
}

/** The index without all files of a model's folder and of those that were made from it, and without copies of them. */
function withoutFolder(day, file) {
  const made = [file, ...descendants(file, stated)].map((path) => path.split('/').at(-2));
  const isOf = (path) => {
    const [folder, name] = path.split('/').slice(-2);
    return made.some((model) => folder === model || name?.endsWith(`_${model}.py`));
  };
  return hiding(day, (origin) => whole.paths(origin).some(isOf));
}

/** Day from which on nothing counts. */
function limit(day, version) {
  return options.hide === 'published' ? day : releaseDay(version) + 1;
}

/**
 * The index without what is hidden: what came later, what was made from the file since, though published before, and
 * what other projects had of the same file before.
 */
function visible(day, file, facts) {
  if (options.hide === 'published') return whole;
  const { last } = visible;
  if (last?.day === day && last.file === file && last.facts === facts) return last.index;
  const hidden = new Set(descendants(file, facts).flatMap(originsOf));
  for (const origin of originsNamed(file.split('/').at(-1))) hidden.add(origin);
  const index = hiding(day, (origin) => hidden.has(origin));
  visible.last = { day, file, facts, index };
  return index;
}

/** The index without what was published from a day on, and without what is hidden besides. */
function hiding(day, isHidden) {
  const { components, originComponent } = whole.data;
  hiding.never ??= components.map((component) => ({
    ...component,
    releases: component.releases.map((release) => ({ ...release, day: NEVER })),
  }));
  // What is hidden goes to components that never released anything.
  return new OriginIndex({
    ...whole.data,
    components: [...components, ...hiding.never],
    originComponent: originComponent.map((component, origin) =>
      dayOf(origin) < day && !isHidden(origin) ? component : component + components.length,
    ),
  });
}

/** Origins that a file of this name ever was. */
function originsNamed(name) {
  if (originsNamed.known === undefined) {
    originsNamed.known = new Map();
    whole.data.originComponent.forEach((_, origin) => {
      for (const path of whole.paths(origin)) {
        const last = path.split('/').at(-1);
        originsNamed.known.set(last, [...(originsNamed.known.get(last) ?? []), origin]);
      }
    });
  }
  return originsNamed.known.get(name) ?? [];
}

/** Files that are generated from modular files which inherit from a file, or from another of its descendants. */
function descendants(file, { modular }) {
  const out = new Set();
  const visit = (parent) => {
    for (const model of modular) {
      if (out.has(model.file) || model.file === file) continue;
      if (!model.parents.some((one) => one.file === parent && one.classes > 0)) continue;
      out.add(model.file);
      visit(model.file);
    }
  };
  visit(file);
  // The modular files themselves hold the same code.
  return [...out].flatMap((name) => [name, name.replace(/\/modeling_(\w+\.py)$/, '/modular_$1')]);
}

/** Day of a release, or of the last one before it that the index has. */
function releaseDay(version) {
  const { releases } = whole.data.components.find(({ purl }) => purl === TRANSFORMERS);
  const order = new Intl.Collator('en', { numeric: true });
  const earlier = releases.filter((release) => order.compare(release.version, version) <= 0);
  return Math.max(...earlier.map(({ day }) => day));
}

/** Day on which an origin was first published. */
function dayOf(origin) {
  const { contentStart, contentFirst } = whole.data;
  return whole.component(origin).releases[contentFirst[contentStart[origin]]].day;
}

/** The origins of the index that are files of transformers, by their path in the wheel. */
function transformersFiles() {
  const byPath = new Map();
  const known = new Map();
  const key = (path) => path.replace(/^src\//, '');
  const filesOf = (origin) => {
    let files = known.get(origin);
    if (files === undefined) {
      files = whole.component(origin).repository === REPOSITORY ? whole.paths(origin).map(key) : [];
      // What is generated from a modular file comes from that.
      files = files.flatMap((path) => [path, path.replace(/\/modular_(\w+\.py)$/, '/modeling_$1')]);
      // It went by other names before: the same file of an earlier package, and before it moved.
      files = distinct(files.flatMap((path) => [path, ...(atHome.get(path.split('/').at(-1)) ?? [])]));
      if (files.length === 0) files = [`${whole.component(origin).name}:${whole.paths(origin).at(-1)}`];
      known.set(origin, files);
    }
    return files;
  };
  const atHome = new Map();
  whole.data.originComponent.forEach((_, origin) => {
    const { purl } = whole.component(origin);
    if (purl !== TRANSFORMERS) return;
    for (const path of whole.paths(origin).map(key)) {
      byPath.set(path, [...(byPath.get(path) ?? []), origin]);
      const name = path.split('/').at(-1);
      if (/\/models\/.*\/(modeling|tokenization)_/.test(path))
        atHome.set(name, distinct([...(atHome.get(name) ?? []), path]));
    }
  });
  const originsOf = (path) => byPath.get(path) ?? [];
  return {
    originsOf,
    filesOf,
    /** Day on which a file was first published; null for one that the index does not have. */
    firstDay: (path) => {
      const days = originsOf(path).map(dayOf);
      return days.length === 0 ? null : Math.min(...days);
    },
  };
}

function filesOfAlternative({ component, path }) {
  if (component.repository !== REPOSITORY) return [`${component.name}:${path}`];
  const name = path.replace(/^src\//, '');
  return distinct([name, ...originsOf(name).flatMap((origin) => filesOf(origin))]);
}

function nameOf(origin) {
  return shortName(filesOf(origin)[0]);
}

function shortName(file) {
  return file.replace(/^.*\/(modeling_)?/, '').replace(/\.py$/, '');
}

function isInHalf(file) {
  const model = /\/models\/(?:deprecated\/)?([^/]+)\//.exec(file)?.[1] ?? file;
  const half = createHash('sha256').update(model).digest()[0] % 2 === 0 ? 'dev' : 'test';
  return options.half === 'all' || options.half === half;
}

function figures(title, hits, rows) {
  for (const [what, key, total, bar] of rows) {
    const percent = (which) => Number(((100 * (hits.get(which) ?? 0)) / Math.max(1, total)).toFixed(1));
    const strict = percent(key);
    const lenient = hits.has(`${key}, lenient`) ? percent(`${key}, lenient`) : null;
    console.log(
      `  ${what.padEnd(50)} ${`${strict} %`.padStart(8)}${lenient === null ? '' : `   lenient ${`${lenient} %`.padStart(8)}`}${bar === null ? '' : `   bar ${bar} %`}`,
    );
    const better = key.endsWith('missing') ? 'lower' : 'higher';
    measured.push({ what: `${title}: ${what}`, value: strict, unit: '%', better, bar });
    if (lenient !== null)
      measured.push({ what: `${title}: ${what}, lenient`, value: lenient, unit: '%', better, bar: null });
  }
}

function measure(what, value, unit, bar) {
  measured.push({ what, value, unit, better: 'higher', bar });
}

function dayText(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function distinct(values) {
  const seen = new Set();
  return values.filter((value) => {
    const key = Array.isArray(value) ? value[0] : value;
    return seen.size !== seen.add(key).size;
  });
}

function oneOf(name, value, allowed) {
  if (!allowed.includes(value)) throw new Error(`--${name} is ${allowed.join(' or ')}`);
}
