// npm run check:dist: dist/ is committed, since GitHub runs an Action as it stands in the repository. This fails
// when dist/ is not exactly what src/ and the lock file give.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAll, ROOT } from './bundle.mjs';

const dist = join(ROOT, 'dist');
const expected = await bundleAll();
const present = existsSync(dist) ? readdirSync(dist) : [];
const problems = [
  ...[...expected].flatMap(([name, content]) => {
    if (!present.includes(name)) return [`dist/${name} is missing`];
    return difference(`dist/${name}`, readFileSync(join(dist, name), 'utf8'), content);
  }),
  ...present.filter((name) => !expected.has(name)).map((name) => `dist/${name} is not made by the build`),
];

if (problems.length > 0) {
  console.error(`dist/ does not match the sources:\n\n  ${problems.join('\n  ')}\n`);
  console.error('Run `npm ci && npm run build` and commit dist/.');
  process.exitCode = 1;
} else {
  console.log(`dist/ matches the sources (${[...expected.keys()].join(', ')})`);
}

/**
 * @param {string} path
 * @param {string} actual
 * @param {string} wanted
 */
function difference(path, actual, wanted) {
  if (actual === wanted) return [];
  const [a, b] = [actual.split('\n'), wanted.split('\n')];
  const at = b.findIndex((line, i) => line !== a[i]);
  const line = at === -1 ? b.length : at;
  return [
    `${path} differs from line ${line + 1} on\n    committed: ${show(a[line])}\n    built:     ${show(b[line])}`,
  ];
}

/** @param {string | undefined} line */
function show(line) {
  return line === undefined ? '(end of file)' : JSON.stringify(line.slice(0, 100));
}
