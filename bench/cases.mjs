/**
 * Labelled real cases. Usage: node bench/cases.mjs TABLE [--mirror DIR] [--strict] [--json FILE]
 *        [--markdown FILE]
 * Prints a row a case and ends with 1 when one does not come out as asked. Cases of repositories that cannot be had are
 * not judged; with --strict they count as wrong.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { audit, repositoryAt } from './fetch.mjs';
import { writeMarkdown, writeResults } from './results.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mirror: { type: 'string' },
    strict: { type: 'boolean', default: false },
    json: { type: 'string' },
    markdown: { type: 'string' },
  },
});
const [table] = positionals;
if (table === undefined) throw new Error('usage: node bench/cases.mjs TABLE [--mirror DIR] [--strict]');

const [head, ...lines] = readFileSync(table, 'utf8').trimEnd().split('\n');
const columns = head.split('\t');
const rows = lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i], cell])));

let wrong = 0;
let notJudged = 0;
for (const row of rows) {
  const place = `${row.repo} ${row.path}`;
  const folder = folderOf(row);
  if (folder === null) {
    notJudged++;
    console.log(`not judged ${place}: the repository or its commit cannot be had`);
    continue;
  }
  const report = audit(folder);
  const file = report.files.find(({ path }) => path === row.path);
  const findings = report.findings.filter(({ path }) => path === row.path);
  const errors = new Set(findings.filter(({ level }) => level === 'error').map(({ rule }) => rule));
  const problems = [];
  if (file === undefined) problems.push('not scanned');
  if (row.status && file?.status !== row.status) problems.push(`is ${file?.status}, not ${row.status}`);
  // Origin as "owner/name path@commit".
  const [repository, path] = row.origin?.split('@')[0].split(' ') ?? [];
  const wanted = path && `${repository} ${path}`;
  const named = file?.origins.map((origin) => `${repositoryOf(origin)} ${origin.path}`) ?? [];
  if (wanted && !named.includes(wanted)) problems.push(`origin ${named.join(', ') || 'none'}, not ${wanted}`);
  for (const rule of row.must_report_as_error?.split(' ').filter(Boolean) ?? [])
    if (!errors.has(rule)) problems.push(`${rule} is missing`);
  for (const rule of row.must_not_report_as_error?.split(' ').filter(Boolean) ?? [])
    if (rule === '*' ? findings.length > 0 : errors.has(rule)) problems.push(`${rule} is reported`);
  if (problems.length > 0) wrong++;
  const origin = file?.origins[0];
  const match = origin
    ? `${Math.round(origin.share * 100)} % ${origin.path} ${origin.purl.split('@')[1]}`
    : 'original';
  console.log(
    `${problems.length > 0 ? 'wrong' : 'ok   '} ${place}: ${match}; ${[...errors].join(' ') || 'no error'}`,
  );
  for (const problem of problems) console.log(`        ${problem}`);
}

/** Null where the repository cannot be cloned, or does not have the commit. */
function folderOf({ repo, commit }) {
  try {
    return repositoryAt(repo, commit, values.mirror);
  } catch {
    return null;
  }
}

/** `owner/name` of an origin: from its permalink, else its purl. */
function repositoryOf({ url, purl }) {
  return /^https:\/\/[^/]+\/([^/]+\/[^/]+)\//.exec(url ?? '')?.[1] ?? purl;
}

const judged = rows.length - notJudged;
console.log(
  `${judged - wrong} of ${judged} as asked${notJudged > 0 ? `; ${notJudged} of ${rows.length} not judged` : ''}`,
);
writeMarkdown(values.markdown, [
  `${judged - wrong} of ${judged} labelled files of public repositories come out as asked: status, origin, rules that must and ` +
    `must not be errors.${notJudged > 0 ? ` ${notJudged} more could not be had.` : ''}`,
]);
writeResults(values.json, [
  { what: 'labelled files as asked', value: judged - wrong, unit: 'files', better: 'higher', bar: judged },
]);
process.exitCode = wrong > 0 || (values.strict && notJudged > 0) ? 1 : 0;
