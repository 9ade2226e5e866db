/**
 * Holders that the parser finds, against those that ScanCode's own tests expect (`tests/cluecode/data/copyrights`), in
 * Python, C-family and text files. Comments are read as an audit reads them; text files line by line.
 * Half of the files (by a hash of their names) are for development; the other half is only counted.
 * Usage: node_modules/.bin/node bench/copyrights.mjs [--half dev|test|all] [--misses] [--mirror FOLDER] [--json FILE]
 * (Node 24: it reads src/ as it stands)
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { holderKey, identityWords, namesNobody } from '../src/license/copyright.ts';
import { readFileNotices } from '../src/license/file-notices.ts';
import { plainLines } from '../src/license/release-notices.ts';
import { commentLines } from '../src/source/comment-lines.ts';
import { languageOf } from '../src/source/languages.ts';
import { ROOT } from './fetch.mjs';
import { writeResults } from './results.mjs';

const REPOSITORY = 'aboutcode-org/scancode-toolkit';
const COMMIT = 'bc787214ed21f313be84a1e6a571051cdfdd4003';
const FOLDER = 'tests/cluecode/data/copyrights';
const KINDS = [
  ['Python', /\.py$/i],
  ['C family', /\.(?:c|h|cc|cpp|cxx|hpp|hh|cu|cuh|m|mm)$/i],
  ['text', /\.(?:txt|text|md|rst|copyright|license|label|notice)$/i],
];

/** Words that name nobody by themselves. */
const NOBODY = new Set(
  'the its inc incorporated corp corporation llc ltd limited co company gmbh plc affiliates subsidiaries contributors contributor authors author others other all team by'.split(
    ' ',
  ),
);

const { values: options } = parseArgs({
  options: {
    half: { type: 'string', default: 'dev' },
    misses: { type: 'boolean', default: false },
    mirror: { type: 'string' },
    json: { type: 'string' },
  },
});

const git = repository();
const files = testFiles();
const rows = [];
for (const half of options.half === 'all' ? ['dev', 'test'] : [options.half])
  for (const [kind, pattern] of KINDS) {
    const chosen = files.filter(({ path }) => halfOf(path) === half && pattern.test(path));
    const scores = chosen.map(score);
    report(`${half} half, ${kind}`, scores);
    rows.push({ half, kind, scores });
  }
for (const half of new Set(rows.map((row) => row.half)))
  report(
    `${half} half, all`,
    rows.filter((row) => row.half === half).flatMap(({ scores }) => scores),
  );
writeResults(
  options.json,
  rows.map(({ half, kind, scores }) => ({
    what: `files whose holders are exactly ScanCode's (${kind}, ${half} half)`,
    value: share(scores, ({ exact }) => exact),
    unit: '%',
    better: 'higher',
    bar: 97,
  })),
);

/** A bare clone, made here unless a mirror has one as OWNER+NAME/repo. */
function repository() {
  const mirrored = join(options.mirror ?? '', REPOSITORY.replace('/', '+'), 'repo');
  if (options.mirror !== undefined && existsSync(mirrored)) return mirrored;
  const clone = join(ROOT, '.cache', 'bench', 'clones', `${REPOSITORY.replace('/', '+')}.git`);
  if (!existsSync(clone))
    execFileSync(
      'git',
      ['clone', '-q', '--bare', '--filter=blob:none', `https://github.com/${REPOSITORY}`, clone],
      { stdio: 'inherit' },
    );
  return clone;
}

/** Every test file with the holders that its `.yml` expects; those that ScanCode itself fails are left out. */
function testFiles() {
  const archive = execFileSync('git', ['-C', git, 'ls-tree', '-r', '-z', `${COMMIT}:${FOLDER}`], {
    maxBuffer: 1 << 28,
  });
  const hashes = new Map(
    archive
      .toString()
      .split('\0')
      .filter(Boolean)
      .map((row) => [row.slice(row.indexOf('\t') + 1), row.split(/[ \t]/)[2]]),
  );
  const wanted = [...hashes].filter(([path]) => hashes.has(`${path}.yml`)).map(([path]) => path);
  const blobs = readBlobs(wanted.flatMap((path) => [hashes.get(path), hashes.get(`${path}.yml`)]));
  return wanted.flatMap((path, i) => {
    const yml = blobs[2 * i + 1].toString();
    // "to_improve" holds what ScanCode gets wrong and knows: scraps of binaries and minified code, mostly.
    if (path.includes('/to_improve/') || /^expected_failures:/m.test(yml) || !/^ {2}- holders$/m.test(yml))
      return [];
    return [{ path, bytes: blobs[2 * i], expected: listIn(yml, 'holders') }];
  });
}

function readBlobs(hashes) {
  const out = execFileSync('git', ['-C', git, 'cat-file', '--batch'], {
    input: `${hashes.join('\n')}\n`,
    maxBuffer: 1 << 30,
  });
  let at = 0;
  return hashes.map(() => {
    const end = out.indexOf(10, at);
    const size = Number(out.subarray(at, end).toString().split(' ')[2]);
    at = end + 1 + size + 1;
    return out.subarray(end + 1, end + 1 + size);
  });
}

/** The strings of one top-level list; the expectation files have no other YAML than this. */
function listIn(yml, name) {
  const rows = yml.split(/\r?\n/);
  const start = rows.indexOf(`${name}:`);
  if (start < 0) return [];
  const items = [];
  for (const row of rows.slice(start + 1)) {
    if (/^\S/.test(row)) break;
    const item = /^ {2}- (.*)$/.exec(row);
    if (item !== null) items.push(item[1]);
    else if (items.length > 0) items[items.length - 1] += ` ${row.trim()}`;
  }
  return items.map((item) =>
    /^'.*'$/s.test(item)
      ? item.slice(1, -1).replaceAll("''", "'")
      : /^".*"$/s.test(item)
        ? JSON.parse(item)
        : item,
  );
}

function halfOf(path) {
  return (createHash('sha256').update(path).digest()[0] & 1) === 0 ? 'dev' : 'test';
}

/** Holders as an audit of the file would know them. */
function holdersOf({ path, bytes }) {
  const language = languageOf(path);
  const text = new TextDecoder('utf-8').decode(bytes);
  let lines = plainLines(text);
  // Hundreds of files of C are scraps that begin inside a comment; they are read as text.
  if (language !== null && !/^\s*\*/.test(text) && /\/[*/]|#/.test(text))
    try {
      lines = commentLines(bytes, language.lex(bytes));
    } catch {
      // So are those that break the rules of their language.
    }
  return readFileNotices(lines).holders;
}

function score(file) {
  const expected = keys(file.expected);
  const found = keys(holdersOf(file));
  const missed = [...expected.keys()].filter((key) => !found.has(key)).map((key) => expected.get(key));
  const wrong = [...found.keys()].filter((key) => !expected.has(key)).map((key) => found.get(key));
  if (options.misses && halfOf(file.path) === 'dev' && missed.length + wrong.length > 0)
    console.log(
      `${file.path}\n    missed: ${missed.join(' | ') || '-'}\n    wrong:  ${wrong.join(' | ') || '-'}`,
    );
  const alike = (one, others) => others.some((other) => contains(one, other) || contains(other, one));
  return {
    exact: missed.length + wrong.length === 0,
    alike:
      missed.every((holder) => alike(holder, [...found.values()])) &&
      wrong.every((holder) => alike(holder, [...expected.values()])),
    right: expected.size - missed.length,
    expected: expected.size,
    found: found.size,
  };
}

/**
 * By what two spellings of a holder have in common. ScanCode keeps the names of one statement as one string, so both
 * sides are parted alike here, at every comma and "and"; a part such as "Inc." or "others" names nobody.
 */
function keys(holders) {
  const out = new Map();
  for (const holder of holders)
    for (const part of holder.split(/[,;/]|\s(?:and|or|&|und)\s/i)) {
      const words = identityWords(part).filter((word) => !NOBODY.has(word));
      if (words.length > 0 && !namesNobody(part.trim())) out.set(holderKey(words.join(' ')), part.trim());
    }
  return out;
}

/** Whether a name has the words of another in a row. */
function contains(name, part) {
  const words = (text) => ` ${identityWords(text).join(' ')} `;
  return words(name).includes(words(part));
}

function report(what, scores) {
  const sum = (of) => scores.reduce((total, row) => total + row[of], 0);
  console.log(
    `${what}: ${scores.length} files, ${share(scores, ({ exact }) => exact)} % exact (${share(scores, ({ alike }) => alike)} % where a name may have more or fewer words); precision ${percent(sum('right'), sum('found'))} %, recall ${percent(sum('right'), sum('expected'))} % of ${sum('expected')} holders`,
  );
}

function share(rows, test) {
  return percent(rows.filter(test).length, rows.length);
}

function percent(part, whole) {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
}
