/**
 * Files that derive from nothing in the index, or say from where: independent packages, the standard library (`easy`),
 * and independent implementations of the same models (`hard`). What is audited, and what each match that remains
 * really is, stands in negatives.yml. Ends with 1 when a file is reported with medium or high confidence as derived
 * from what it does not derive from, or from what nobody has looked at yet.
 * Usage: node bench/negatives.mjs [--group easy|hard|all] [--only NAME] [--mirror DIR] [--scores FILE]
 *        [--limit N] [--json FILE] [--markdown FILE]
 * --limit takes the first N trees of each group.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { audit, CLI, ROOT, repositoryAt, standardLibrary, wheel } from './fetch.mjs';
import { benchOptions, table, writeMarkdown, writeResults } from './results.mjs';

const GROUPS = ['easy', 'hard'];
/** What reports depend on besides the tree. */
const BUILD = createHash('sha256')
  .update(readFileSync(CLI))
  .update(readFileSync(join(ROOT, 'data', 'origins.idx')))
  .digest();
const VERDICTS = ['copy', 'reverse', 'common-source', 'false'];
const SURE = ['high', 'medium'];
/** The code agrees, and nothing is owed to the origin that is named. */
const TURNED = ['reverse', 'common-source'];
/** Fewer tokens than this hold fewer fingerprints than any match needs. */
const ENOUGH_TOKENS = 100;
/** So that the same wheels are fetched whatever Python and machine this runs on. */
const PYTHON = ['--python-version', '3.12'];
const LINUX = ['manylinux2014', ...[17, 24, 26, 27, 28, 31, 34].map((minor) => `manylinux_2_${minor}`)];
/** What a repository is audited for: source files, and what says whose they are. */
const SOURCE =
  /\.(?:py|c|h|cc|cpp|cxx|hh|hpp|hxx|inl|ipp|cu|cuh|hip|metal|mm|m|cl|rs|jinja|jinja2|j2|toml|cfg)$|licen[cs]e|notice|copying/i;

const {
  json,
  markdown,
  limit,
  mirror,
  scores,
  only,
  group = 'all',
} = benchOptions({
  group: { type: 'string' },
  limit: { type: 'string' },
  markdown: { type: 'string' },
  mirror: { type: 'string' },
  only: { type: 'string' },
  scores: { type: 'string' },
});
if (![...GROUPS, 'all'].includes(group)) throw new Error(`--group is easy, hard or all, not ${group}`);

/** @type {{ easy: Tree[], hard: Tree[], matches: Match[] }} */
const data = parse(readFileSync(new URL('negatives.yml', import.meta.url), 'utf8'));

/**
 * @typedef {object} Tree
 * @property {string} [package] `name==version`, from PyPI
 * @property {string} [platform] of the wheel, where the one for Linux is too large
 * @property {string} [repository] `owner/name`
 * @property {string} [commit]
 * @property {string[]} [own] components of the index that are the tree itself
 *
 * @typedef {object} Match
 * @property {string} in `name==version` or `owner/name@commit`
 * @property {string} path
 * @property {string} origin purl
 * @property {string} origin_path
 * @property {number} share
 * @property {string} confidence
 * @property {string} verdict `copy`, `reverse`, `common-source`, `false`
 * @property {string} reason
 */

/** Verdicts by tree, path and component, none of them with its version: those may change. */
const verdicts = new Map();
for (const match of data.matches) {
  if (!VERDICTS.includes(String(match.verdict))) throw new Error(`${match.path}: verdict ${match.verdict}`);
  verdicts.set(keyOf(match.in, match.path, match.origin), String(match.verdict));
}

const trees = [
  { group: 'easy', name: 'standard library', folder: standardLibrary },
  ...GROUPS.flatMap((group) =>
    data[group]
      .slice(0, limit === undefined ? Number.POSITIVE_INFINITY : Number(limit))
      .map((tree) => ({ group, ...placeOf(tree) })),
  ),
].filter((tree) => (group === 'all' || tree.group === group) && (!only || baseOf(tree.name) === only));

const totals = {
  files: 0,
  large: 0,
  failed: 0,
  inTree: 0,
  confidence: { high: 0, medium: 0, low: 0 },
  verdict: Object.fromEntries([...VERDICTS, 'unexplained'].map((verdict) => [verdict, 0])),
  wrong: 0,
  unexplained: 0,
  /** Reported with low confidence alone, and not shown to derive from it. */
  doubtful: 0,
  /** With medium or high confidence, of what took the code from them or has it from a third, and of nothing they copied. */
  turned: 0,
};
const dump = scores === undefined ? null : openSync(scores, 'w');
const unexplained = [];
for (const tree of trees) examine(tree);
if (dump !== null) closeSync(dump);

const { files, large, confidence, verdict, wrong, doubtful, turned } = totals;
const derived = confidence.high + confidence.medium + confidence.low;
console.log(`
${trees.length} trees, ${files} files, ${large} of them with ${ENOUGH_TOKENS} tokens or more; ${totals.failed} could not be judged
derived from a component of the index: ${derived} files (high ${confidence.high}, medium ${confidence.medium}, low ${confidence.low})
alike to another file of their own tree with other holders: ${totals.inTree} files
origins named, by what they are: ${Object.entries(verdict)
  .map(([name, count]) => `${name} ${count}`)
  .join(', ')}
false at medium or above: ${wrong} files; nobody has looked at (medium or above): ${totals.unexplained} files; at low and not shown to derive: ${doubtful} files
at medium or above of what took it from them, or has it from a third: ${turned} files
rate of false reports at medium or above: ${percent(wrong / files)} of all files, 95 % upper bound ${percent(upperBound(wrong, files))}; of those with ${ENOUGH_TOKENS} tokens or more ${percent(wrong / large)}, upper bound ${percent(upperBound(wrong, large))}`);
if (unexplained.length > 0) {
  console.log('\nnot in negatives.yml yet:');
  for (const match of unexplained) console.log(`  - ${JSON.stringify(match)}`);
}

const origins = Object.values(verdict).reduce((sum, count) => sum + count, 0);
writeMarkdown(markdown, [
  `False matches when measured: ${thousands(wrong + totals.unexplained)} of ${thousands(files)} independent files at medium confidence or above.`,
  '',
  ...table(
    ['files of independent trees', ''],
    [
      ['trees', trees.length],
      ['files', thousands(files)],
      [`with ${ENOUGH_TOKENS} tokens or more`, thousands(large)],
      [
        'reported as derived',
        `${derived}: ${confidence.high} \`high\`, ${confidence.medium} \`medium\`, ${confidence.low} \`low\``,
      ],
      ['of those origins: really copied or ported from there', verdict.copy],
      ['the origin has it from this project', verdict.reverse],
      ['both have it from a third', verdict['common-source']],
      ['files at `medium` or above that name only origins of these two kinds, and owe them nothing', turned],
      ['alike by chance', verdict.false],
      ['nobody has looked at', `${verdict.unexplained} of ${origins}`],
      ['**false at `medium` or above**', `**${wrong}** (bar: 0)`],
      [
        'files at `low` that derive from none of what is named',
        `${doubtful}, one in ${thousands(Math.round(files / Math.max(1, doubtful)))}`,
      ],
      ['95 % upper bound of the rate at `medium` or above', percent(upperBound(wrong, files))],
      [`of those with ${ENOUGH_TOKENS} tokens or more`, percent(upperBound(wrong, large))],
    ],
  ),
]);
writeResults(json, [
  {
    what: 'files at low confidence that derive from none of what is named',
    value: doubtful,
    unit: 'files',
    better: 'lower',
    bar: null,
  },
  {
    what: 'independent files reported as derived',
    value: wrong + totals.unexplained,
    unit: 'files',
    better: 'lower',
    bar: 0,
  },
  { what: 'independent files', value: files, unit: 'files', better: 'higher', bar: null },
  {
    what: 'matches of independent files that nobody has looked at',
    value: verdict.unexplained,
    unit: 'origins',
    better: 'lower',
    bar: null,
  },
  {
    what: 'false reports at medium or above, 95 % upper bound',
    value: Number((100 * upperBound(wrong, files)).toFixed(4)),
    unit: '%',
    better: 'lower',
    bar: null,
  },
]);
process.exitCode = wrong + totals.unexplained > 0 ? 1 : 0;

function examine({ group, name, folder, own }) {
  const report = reportOn(name, folder(), ownOptions(name, own));
  const lines = [];
  const count = { derived: 0, inTree: 0 };
  totals.files += report.files.length;
  totals.failed += report.target.files.failed.length;
  for (const file of report.files) {
    if (file.tokens >= ENOUGH_TOKENS) totals.large++;
    const origins = file.origins.filter(({ purl }) => !isInTree(purl));
    const judged = origins.map((origin) => ({
      origin,
      verdict: verdicts.get(keyOf(name, file.path, origin.purl)) ?? 'unexplained',
    }));
    if (dump !== null) writeSync(dump, `${JSON.stringify(scoreOf(group, name, file, judged[0]))}\n`);
    if (file.status !== 'derived') continue;
    if (judged.length === 0) {
      count.inTree++;
      continue;
    }
    count.derived++;
    totals.confidence[judged[0].origin.confidence]++;
    for (const { verdict } of judged) totals.verdict[verdict]++;
    const sure = judged.filter(({ origin }) => SURE.includes(origin.confidence));
    if (
      sure.some(({ verdict }) => TURNED.includes(verdict)) &&
      !sure.some(({ verdict }) => verdict === 'copy')
    )
      totals.turned++;
    if (sure.some(({ verdict }) => verdict === 'false')) totals.wrong++;
    else if (sure.some(({ verdict }) => verdict === 'unexplained')) totals.unexplained++;
    else if (judged.every(({ verdict }) => verdict === 'false' || verdict === 'unexplained'))
      totals.doubtful++;
    for (const { origin, verdict } of judged) {
      const { purl, path, share, confidence } = origin;
      lines.push(`    ${verdict}: ${file.path}: ${share} ${confidence} ${purl} ${path}`);
      if (verdict === 'unexplained')
        unexplained.push({
          in: name,
          path: file.path,
          origin: purl,
          origin_path: path,
          share,
          confidence,
          verdict: '?',
          reason: '?',
        });
    }
  }
  totals.inTree += count.inTree;
  const itself = report.target.own.map(({ what }) => what).join(', ');
  console.log(
    `${group} ${name}: ${report.files.length} files, ${count.derived} derived` +
      `${count.inTree > 0 ? `, ${count.inTree} alike within the tree` : ''}${itself ? ` (its own: ${itself})` : ''}`,
  );
  for (const line of lines) console.log(line);
}

/** The report on a tree; kept, since the same build with the same index says the same of it, whatever negatives.yml says. */
function reportOn(name, folder, options) {
  const key = createHash('sha256')
    .update(BUILD)
    .update(name)
    .update(options.length === 0 ? '' : readFileSync(options[1]));
  const kept = join(ROOT, '.cache', 'bench', 'reports', `${key.digest('hex').slice(0, 24)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const { files, target } = audit(folder, ...options);
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify({ files, target }));
  return { files, target };
}

/** One line for calibration: the file and its best origin. */
function scoreOf(group, name, file, best) {
  return {
    group,
    in: name,
    path: file.path,
    tokens: file.tokens,
    status: best === undefined ? 'original' : file.status,
    coverage: file.coverage,
    fingerprints: file.fingerprints ?? null,
    origin: best?.origin.purl ?? null,
    origin_path: best?.origin.path ?? null,
    share: best?.origin.share ?? null,
    hits: best?.origin.hits ?? null,
    kind: best?.origin.kind ?? null,
    confidence: best?.origin.confidence ?? null,
    verdict: best?.verdict ?? null,
  };
}

function placeOf({ package: requirement, platform, repository, commit, own }) {
  if (requirement !== undefined) {
    const platforms = platform === undefined ? LINUX.map((tag) => `${tag}_x86_64`) : [platform];
    const options = [...PYTHON, ...platforms.flatMap((tag) => ['--platform', tag])];
    return { name: requirement, own, folder: () => wheel(requirement, ...options) };
  }
  const folder = () => repositoryAt(repository, commit, mirror, (path) => SOURCE.test(path));
  return { name: `${repository}@${commit.slice(0, 12)}`, own, folder };
}

/** A configuration that says what the tree's own is; `--config` names it. */
function ownOptions(name, own) {
  if (own === undefined) return [];
  const folder = join(ROOT, '.cache', 'bench', 'own');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${baseOf(name).replace('/', '+')}.yml`);
  writeFileSync(path, JSON.stringify({ own }));
  return ['--config', path];
}

function keyOf(name, path, purl) {
  return [baseOf(name), path, baseOf(purl)].join('\n');
}

/** Without the version: `name==version`, `owner/name@commit`, `pkg:type/name@version`. */
function baseOf(name) {
  return name.replace(/(?:==|@)[^@=/]*$/, '');
}

function isInTree(purl) {
  return purl.startsWith('pkg:generic/in-tree');
}

/** As reports write it (src/report/wording.ts). */
function thousands(count) {
  return count.toLocaleString('en-US');
}

function percent(rate) {
  return `${(100 * rate).toFixed(4)} %`;
}

/** One-sided Clopper-Pearson bound of 95 %: with no event the rule of three. */
function upperBound(events, trials) {
  if (events >= trials) return 1;
  let low = events / trials;
  let high = 1;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (atMost(events, trials, middle) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}

/** Probability of at most so many events. */
function atMost(events, trials, rate) {
  let term = trials * Math.log1p(-rate);
  let sum = Math.exp(term);
  for (let k = 1; k <= events; k++) {
    term += Math.log((trials - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(term);
  }
  return sum;
}
