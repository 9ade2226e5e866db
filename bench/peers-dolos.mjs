/**
 * Dolos, for bench/peers.mjs: similarity of each of the rewritten files with each file of the knowledge base. A program
 * of its own, since the parsers are built for the Node that npm runs on.
 * Its argument is a file of JSON, { modules, base, files }, the last two lists of paths; its output is JSON,
 * { seconds, similar }, by file each similarity above 0 as [place in base, similarity, longest fragment, share of the file].
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { modules, base, files } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const load = (name) => import(pathToFileURL(join(modules, '@dodona', name, 'dist', 'index.js')).href);
const { Dolos } = await load('dolos-lib');
const { File } = await load('dolos-core');

const start = performance.now();
const read = (path) => new File(path, readFileSync(path, 'utf8'));
const report = await new Dolos({ language: 'python' }).analyze([...base, ...files].map(read));
// Pairs of rewritten files with one another and of the knowledge base with itself are not asked for.
const similar = files.map((_, i) =>
  base.flatMap((_, place) => {
    const pair = report.getPair(report.files[base.length + i], report.files[place]);
    const { similarity, longest, leftCovered, leftTotal } = pair;
    return similarity > 0 ? [[place, similarity, longest, leftCovered / leftTotal]] : [];
  }),
);
const seconds = (performance.now() - start) / 1000;
process.stdout.write(JSON.stringify({ seconds, similar }));
