/**
 * Files of ten transformers releases, with header and comments stripped and every class renamed: is each found, under
 * its own path, with its release? Usage: node bench/renamed.mjs [--json FILE]
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { audit, wheel } from './fetch.mjs';
import { benchOptions, writeResults } from './results.mjs';

const { json } = benchOptions();

const RELEASES = [
  '4.0.1',
  '4.9.2',
  '4.18.0',
  '4.26.1',
  '4.31.0',
  '4.37.2',
  '4.44.2',
  '4.51.3',
  '4.57.6',
  '5.18.0',
];
const FILES_PER_RELEASE = 40;
/** Shorter files hold too little to tell them from their siblings. */
const LEAST_LINES = 80;
const KIND = /^(modeling|configuration|tokenization|processing|image_processing|feature_extraction)_\w+\.py$/;

const count = { files: 0, derived: 0, path: 0, release: 0 };
for (const release of RELEASES) {
  const models = join(wheel(`transformers==${release}`), 'transformers', 'models');
  const all = readdirSync(models, { recursive: true })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => KIND.test(path.split('/').at(-1)))
    .filter((path) => readFileSync(join(models, path), 'utf8').split('\n').length >= LEAST_LINES)
    .sort();
  const step = Math.max(1, Math.floor(all.length / FILES_PER_RELEASE));
  const folder = mkdtempSync(join(tmpdir(), 'colophon-bench-'));
  const chosen = all.filter((_, i) => i % step === 0).slice(0, FILES_PER_RELEASE);
  for (const path of chosen) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), renamed(readFileSync(join(models, path), 'utf8')));
  }
  const report = audit(folder);
  rmSync(folder, { recursive: true });
  for (const file of report.files) {
    count.files++;
    const [origin] = file.origins;
    if (file.status === 'derived') count.derived++;
    if (origin?.path === `src/transformers/models/${file.path}`) count.path++;
    else
      console.log(
        `${release} ${file.path}: ${origin === undefined ? 'original' : `${origin.share} ${origin.path}`}`,
      );
    if (origin && holds(origin.releases, release)) count.release++;
  }
}
const share = (part) => (100 * part) / count.files;
const percent = (part) => `${share(part).toFixed(1)} %`;
console.log(
  `${count.files} files: ${percent(count.derived)} found as derived, ${percent(count.path)} under their own path, ` +
    `${percent(count.release)} with their release in the range that is named`,
);
writeResults(
  json,
  [
    ['found as derived', count.derived],
    ['under their own path', count.path],
    ['with their release in the range that is named', count.release],
  ].map(([what, part]) => ({
    what: `renamed files: ${what}`,
    value: Number(share(part).toFixed(1)),
    unit: '%',
    better: 'higher',
    bar: null,
  })),
);

function renamed(text) {
  let out = text.replace(/^\s*#.*\n/gm, '');
  for (const [, name] of text.matchAll(/^class (\w+)/gm))
    out = out.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `Our${name.slice(2)}`);
  return out;
}

function holds({ first, last }, release) {
  const key = (version) =>
    version
      .replace(/rc.*/, '')
      .split('.')
      .map((part) => part.padStart(4, '0'))
      .join();
  return key(first) <= key(release) && key(release) <= key(last);
}
