/**
 * Files that derive from nothing in the index. Ends with 1 when one is reported as derived.
 * Usage: node bench/negatives.mjs [--json FILE]
 */
import { audit, standardLibrary, wheel } from './fetch.mjs';
import { benchOptions, writeResults } from './results.mjs';

const { json } = benchOptions();

const PACKAGES = [
  'numpy',
  'pandas',
  'scipy',
  'django',
  'sqlalchemy',
  'sympy',
  'matplotlib',
  'scikit-learn',
  'networkx',
  'twisted',
  'ansible-core',
  'mypy',
];

let files = 0;
let derived = 0;
for (const [name, folder] of [
  ['standard library', standardLibrary()],
  ...PACKAGES.map((p) => [p, wheel(p)]),
]) {
  const report = audit(folder);
  const found = report.files.filter(({ status }) => status === 'derived');
  files += report.files.length;
  derived += found.length;
  console.log(`${name}: ${report.files.length} files, ${found.length} derived`);
  for (const file of found) console.log(`    ${file.path}: ${file.origins[0].share} ${file.origins[0].path}`);
}
console.log(`${derived} of ${files} files reported as derived`);
writeResults(json, [
  { what: 'independent files reported as derived', value: derived, unit: 'files', better: 'lower', bar: 0 },
  { what: 'independent files', value: files, unit: 'files', better: 'higher', bar: null },
]);
process.exitCode = derived > 0 ? 1 : 0;
