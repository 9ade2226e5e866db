/**
 * Holders that the parser finds, against those that ScanCode's own tests expect (`tests/cluecode/data`), in Python,
 * C-family and text files. Comments and strings are read as an audit reads them; text files line by line.
 * Half of the files (by a hash of their names) are for development; the other half is only counted.
 * `copyrights.yml` lists what ScanCode's expectations record wrongly, one by one; both figures are given.
 * With --fresh the files are others, that nobody had looked at before the parser was first measured with them: FOSSology's
 * test data and generated texts, with the holders that ScanCode expects of them. They have no halves and no corrections.
 * Usage: node_modules/.bin/node bench/copyrights.mjs [--half dev|test|all | --fresh] [--misses] [--folder NAME]
 *   [--licensecheck] [--mirror FOLDER] [--json FILE]
 * (Node 24: it reads src/ as it stands)
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readFileNotices } from '../src/license/file-notices.ts';
import { plainLines } from '../src/license/release-notices.ts';
import { commentLines } from '../src/source/comment-lines.ts';
import { decodeText } from '../src/source/decode-text.ts';
import { languageOf } from '../src/source/languages.ts';
import { stringLines } from '../src/source/string-lines.ts';
import { scoreNames } from './copyrights-score.mjs';
import { ROOT } from './fetch.mjs';
import { writeResults } from './results.mjs';

const REPOSITORY = 'aboutcode-org/scancode-toolkit';
const COMMIT = 'bc787214ed21f313be84a1e6a571051cdfdd4003';
const DATA = 'tests/cluecode/data';
const FRESH_FOLDERS = ['copyright_fossology', 'generated'];
const SEEN_KINDS = [
  ['Python', /\.py$/i],
  ['C family', /\.(?:c|h|cc|cpp|cxx|hpp|hh|cu|cuh|m|mm)$/i],
  ['text', /\.(?:txt|text|md|rst|copyright|license|label|notice)$/i],
];

const { values: options } = parseArgs({
  options: {
    half: { type: 'string', default: 'dev' },
    fresh: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    folder: { type: 'string' },
    licensecheck: { type: 'boolean', default: false },
    mirror: { type: 'string' },
    json: { type: 'string' },
  },
});

const FOLDERS = options.fresh ? FRESH_FOLDERS : ['copyrights', 'holders', 'ics'];
/** FOSSology's files have no extensions. */
const KINDS = options.fresh ? [['any kind', /./]] : SEEN_KINDS;
const halves = options.fresh ? ['fresh'] : options.half === 'all' ? ['dev', 'test'] : [options.half];

const disputes = readDisputes();
const git = repository();
const files = FOLDERS.filter((folder) => (options.folder ?? folder) === folder).flatMap(testFiles);
const rows = [];
for (const half of halves)
  for (const [kind, pattern] of KINDS) {
    const chosen = files.filter(({ path }) => halfOf(path) === half && pattern.test(path));
    const scores = chosen.map(score);
    report(`${half} half, ${kind}`, scores);
    rows.push({ half, kind, scores });
  }
for (const half of new Set(rows.map((row) => row.half))) {
  const all = rows.filter((row) => row.half === half).flatMap(({ scores }) => scores);
  for (const folder of FOLDERS) {
    const own = all.filter((row) => row.folder === folder);
    if (own.length > 0) report(`${half} half, folder ${folder}`, own);
  }
  report(`${half} half, all`, all);
  if (options.licensecheck) reportLicensecheck(half);
}
writeResults(
  options.json,
  rows.flatMap(({ half, kind, scores }) =>
    [
      ['recorded', "exactly ScanCode's"],
      ['corrected', "exactly ScanCode's with its slips corrected"],
    ].map(([which, words]) => ({
      what: `files whose holders are ${words} (${kind}, ${half} half)`,
      value: share(scores, (row) => row[which].exact),
      unit: '%',
      better: 'higher',
      bar: 97,
    })),
  ),
);

/** What `copyrights.yml` says, file by file. */
function readDisputes() {
  const { reasons, slips } = parse(readFileSync(new URL('copyrights.yml', import.meta.url), 'utf8'));
  const byFile = new Map();
  for (const slip of slips) {
    if (reasons[slip.why] === undefined) throw new Error(`copyrights.yml: no reason "${slip.why}"`);
    for (const file of slip.files) byFile.set(file, [...(byFile.get(file) ?? []), slip]);
  }
  return byFile;
}

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

/** Every test file of a folder with the holders that its `.yml` expects. */
function testFiles(folder) {
  const archive = execFileSync('git', ['-C', git, 'ls-tree', '-r', '-z', `${COMMIT}:${DATA}/${folder}`], {
    maxBuffer: 1 << 28,
  });
  const hashes = new Map(
    archive
      .toString()
      .split('\0')
      .filter(Boolean)
      .map((row) => [row.slice(row.indexOf('\t') + 1), row.split(/[ \t]/)[2]]),
  );
  const wanted = [...hashes]
    .map(([path]) => path)
    // "to_improve" holds what ScanCode gets wrong and knows: scraps of binaries and minified code, mostly.
    .filter((path) => hashes.has(`${path}.yml`) && !path.includes('to_improve/'))
    .filter((path) => !path.endsWith('.yml') && KINDS.some(([, pattern]) => pattern.test(path)));
  const blobs = readBlobs(wanted.flatMap((path) => [hashes.get(path), hashes.get(`${path}.yml`)]));
  return wanted.flatMap((name, i) => {
    const { what, holders } = parse(blobs[2 * i + 1].toString(), { uniqueKeys: false });
    if (!what?.includes('holders')) return [];
    const path = folder === 'copyrights' ? name : `${folder}/${name}`;
    return [{ folder, path, bytes: blobs[2 * i], expected: (holders ?? []).map(String) }];
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

function halfOf(path) {
  if (options.fresh) return 'fresh';
  return (createHash('sha256').update(path).digest()[0] & 1) === 0 ? 'dev' : 'test';
}

/** Holders as an audit of the file would know them. */
function holdersOf({ path, bytes }) {
  const text = decodeText(bytes);
  const lexed = languageOf(path)?.lex(bytes);
  if (lexed === undefined || isScrap(bytes, lexed)) return namesIn(readFileNotices(plainLines(text)));
  return namesIn(readFileNotices(commentLines(bytes, lexed), stringLines(bytes, lexed)));
}

function namesIn({ statements }) {
  return statements.flatMap(({ holders }) => holders);
}

/**
 * Many files of the test data are scraps that were cut out of a comment, without its signs. Such a file is read as text:
 * what breaks the language's rules, and what states a copyright outside of comments and strings.
 */
function isScrap(bytes, { comments, problems }) {
  if (problems.length > 0) return true;
  const code = Buffer.from(bytes);
  for (const { start, end } of comments) code.fill(' ', start, end);
  const rest = code.toString('latin1');
  return (
    /\*\/|^\s*\*\s/m.test(rest.replace(/\/\*\s*\*\//g, '')) ||
    rest
      .split('\n')
      .some(
        (line) =>
          !/["']/.test(line) &&
          /^\s*\(c\)\s+(?:19|20)\d\d|^\s*\(c\)\s+[A-Z][\w.]+,|\bcopyright\b:?\s*(?:\(c\)|\xa9|\d{4}|by\b|\S+$)/i.test(
            line,
          ),
      )
  );
}

function score(file) {
  const found = holdersOf(file);
  const recorded = scoreNames(file.expected, found);
  const corrected = scoreNames(correctedOf(file), found);
  if (options.misses && !corrected.exact)
    console.log(
      `${file.path}\n    missed: ${corrected.missed.join(' | ') || '-'}\n    wrong:  ${corrected.wrong.join(' | ') || '-'}`,
    );
  return { folder: file.folder, recorded, corrected };
}

/** The same files through licensecheck, which must be at hand, with the same scorer. */
function reportLicensecheck(half) {
  const folder = mkdtempSync(join(tmpdir(), 'copyrights-'));
  try {
    for (const [kind, pattern] of [...KINDS, ['all', /./]]) {
      const chosen = files.filter(({ path }) => halfOf(path) === half && pattern.test(path));
      const names = chosen.map(({ path, bytes }, i) => {
        const file = join(folder, `${i}-${basename(path)}`);
        writeFileSync(file, bytes);
        return file;
      });
      const found = new Map();
      for (let at = 0; at < names.length; at += 200)
        for (const row of execFileSync(
          'licensecheck',
          ['--machine', '--copyright', '--lines', '0', '--check', '.*', ...names.slice(at, at + 200)],
          { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
        )
          .toString()
          .split('\n')) {
          const [file, , statements = ''] = row.split('\t');
          found.set(file, statements.startsWith('*No copyright*') ? [] : namesOfStatements(statements));
        }
      report(
        `licensecheck, ${half} half, ${kind}`,
        chosen.map((file, i) => ({
          folder: file.folder,
          recorded: scoreNames(file.expected, found.get(names[i]) ?? []),
          corrected: scoreNames(correctedOf(file), found.get(names[i]) ?? []),
        })),
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** licensecheck gives "2003, 2005-2007 Name / 2001 Name"; years and "all rights reserved" are taken off. */
function namesOfStatements(statements) {
  return statements
    .split(' / ')
    .map((statement) =>
      statement.replace(/^(?:\d{4}[\d\s,-]*)/, '').replace(/\ball rights reserved\b.*$/i, ''),
    );
}

/** What ScanCode expects of a file, with the slips that `copyrights.yml` lists put right. */
function correctedOf({ path, bytes, expected }) {
  let names = expected;
  for (const { scancode, reads } of disputes.get(path) ?? []) {
    for (const name of reads)
      if (!stands(name, bytes)) throw new Error(`copyrights.yml: “${name}” does not stand in ${path}`);
    if (scancode !== undefined) {
      const squeezed = (name) => name.replace(/\s+/g, ' ').trim();
      if (!names.some((name) => squeezed(name) === scancode))
        throw new Error(`copyrights.yml: ScanCode does not expect "${scancode}" of ${path}`);
      names = names.filter((name) => squeezed(name) !== scancode);
    }
    names = [...names, ...reads];
  }
  return names;
}

/** Whether a file has the words of a name, one after the other; a correction can bring in nothing else. */
function stands(name, bytes) {
  const words = (text) =>
    ` ${
      text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/<\/?s>|<[^<>\s]*@[^<>]*>/g, ' ')
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    } `;
  return [decodeText(bytes), Buffer.from(bytes).toString('latin1')].some((text) =>
    words(text).includes(words(name)),
  );
}

function report(what, scores) {
  const line = (which) => {
    const sum = (of) => scores.reduce((total, row) => total + row[which][of], 0);
    return `${share(scores, (row) => row[which].exact)} % exact, precision ${percent(sum('right'), sum('found'))} %, recall ${percent(sum('known'), sum('expected'))} % of ${sum('expected')} names`;
  };
  console.log(
    `${what}: ${scores.length} files\n  as recorded:     ${line('recorded')}; ${share(scores, (row) => row.recorded.alike)} % with a word more or less\n  slips corrected: ${line('corrected')}`,
  );
}

function share(rows, test) {
  return percent(rows.filter(test).length, rows.length);
}

function percent(part, whole) {
  return whole === 0 ? 100 : Math.round((1000 * part) / whole) / 10;
}
