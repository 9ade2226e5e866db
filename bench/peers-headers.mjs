/** The header part of bench/peers.mjs: what is said of files as they were published, stripped, and with another holder. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { audit } from './fetch.mjs';
import { rungFiles } from './ladder-corpus.mjs';
import { licensecheck, scancode } from './peers-tools.mjs';

const SOMEBODY = 'Example Robotics Ltd. All rights reserved.';
/** A header is looked for so many lines down. */
const HEADER_LINES = 40;
const STATEMENT = /^(#.*?copyright[^\d\n]*\d{4}[\d\s,–-]*)(\S.*)$/gim;

/**
 * @param {object} options
 * @param {import('./ladder-corpus.mjs').ChosenFile[]} options.files
 * @param {'dev' | 'test'} options.half
 * @param {number} options.limit how many files
 * @param {string} options.folder
 * @returns {Promise<{ lines: string[], measured: import('./results.mjs').Measurement[] }>} a table in Markdown
 */
export async function headerTable({ files, half, limit, folder }) {
  rmSync(folder, { recursive: true, force: true });
  const chosen = files.flatMap((file) => {
    const holder = onlyHolder(file.source);
    return holder === null ? [] : [{ file, holder }];
  });
  const subjects = chosen.slice(0, limit);
  const situations = {
    untouched: subjects.map(({ file }) => ({ name: basename(file.source), text: null })),
    'header stripped': null,
    'another holder in its place': subjects.map(({ file }) => ({
      name: basename(file.source),
      text: readFileSync(file.source, 'utf8').replace(STATEMENT, `$1${SOMEBODY}`),
    })),
  };
  const rows = [];
  const measured = [];
  for (const [i, [situation, texts]] of Object.entries(situations).entries()) {
    const place = join(folder, String(i));
    mkdirSync(place, { recursive: true });
    // By the name of the file in this folder, the holder of the original.
    const expected = new Map();
    if (texts === null)
      for (const { name, truth } of rungFiles(
        'strip',
        subjects.map(({ file }) => file),
        limit,
        half,
        place,
      ))
        expected.set(name, subjects.find(({ file }) => file.source === truth[0].source).holder);
    else
      for (const [n, { name, text }] of texts.entries()) {
        if (text === null) copyFileSync(subjects[n].file.source, join(place, name));
        else writeFileSync(join(place, name), text);
        expected.set(name, subjects[n].holder);
      }
    for (const [tool, read] of Object.entries({ licensecheck, ScanCode: scancode, Colophon: colophon })) {
      let said;
      try {
        said = read(place);
      } catch (error) {
        if (error.code !== 'ENOENT') throw error;
        rows.push([situation, expected.size, tool, 'not at hand', '', '']);
        continue;
      }
      const share = (is) => {
        const found = [...expected].filter(([name, holder]) =>
          is(said.get(name) ?? { copyright: '' }, holder),
        );
        return Number(((100 * found.length) / Math.max(1, expected.size)).toFixed(1));
      };
      const values = {
        'a licence': share(({ licence }) => licence != null),
        'the original holder': share(({ copyright }, holder) => plain(copyright).includes(holder)),
        'that this holder is missing': share(({ missing = '' }, holder) => plain(missing).includes(holder)),
      };
      rows.push([situation, expected.size, tool, ...Object.values(values).map((value) => `${value} %`)]);
      for (const [what, value] of Object.entries(values))
        measured.push({
          what: `peers, header ${situation}: ${tool} names ${what}`,
          value,
          unit: '%',
          better: situation === 'untouched' && what.startsWith('that') ? 'lower' : 'higher',
          bar: null,
        });
    }
  }
  const heading = [
    'header',
    'files',
    'tool',
    'names a licence',
    'names the original holder',
    'says it is missing',
  ];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return {
    lines: [
      'Headers, files with one copyright statement (share of files of which the tool says so):',
      '',
      line(heading),
      `|${heading.map(() => '---').join('|')}|`,
      ...rows.map(line),
    ],
    measured,
  };
}

/** The first words of the first holder that the one statement of a header names, or null where there is none, or several. */
function onlyHolder(source) {
  const text = readFileSync(source, 'utf8');
  const header = text.split('\n').slice(0, HEADER_LINES).join('\n');
  const statements = [...header.matchAll(STATEMENT)];
  const all = text.match(/copyright/gi) ?? [];
  if (statements.length !== 1 || !/licensed under|spdx-license/i.test(header)) return null;
  // Words such as `copyright` further down, or a second line of holders, would be found all the same.
  const named = statements[0][2].replace(/^(?:present\s+|\(c\)\s*)/i, '').replace(/^the\s+/i, '');
  // Tools may part "IBM and the HuggingFace Inc. team" in two.
  const first = named.split(/,|[\s.]and\s/i)[0];
  const words = plain(first.split(/\s+/).slice(0, 2).join(' '));
  return all.length === 1 && plain(text).split(words).length === 2 ? words : null;
}

function plain(text) {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function colophon(folder) {
  const report = audit(folder);
  const missing = new Map();
  for (const { rule, path, message } of report.findings)
    if (rule === 'holder-missing') missing.set(path, `${missing.get(path) ?? ''} ${message}`);
  return new Map(
    report.files.map(({ path, header, origins }) => [
      path,
      {
        licence: header.license ?? origins[0]?.license ?? null,
        // Who stands in the file itself, and who is owed for its origins.
        copyright: [...header.holders, ...origins.flatMap(({ holders }) => holders)].join('\n'),
        missing: missing.get(path),
      },
    ]),
  );
}
