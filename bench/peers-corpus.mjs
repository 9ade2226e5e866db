/** What bench/peers.mjs compares on: one knowledge base, rewritten copies of some of its files, and independent files. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PYTHON } from '../src/source/languages.ts';
import { wheel } from './fetch.mjs';
import { LADDER, rungFiles } from './ladder-corpus.mjs';

/** Release whose model files are the distractors, and the part of them that Dolos is given. */
const DISTRACTORS = 'transformers==4.57.6';
const KIND = /\/(modeling|configuration|tokenization|processing|image_processing)_\w+\.py$/;
const DOLOS_EACH = 16;

/** Where independent files are from: of both groups of negatives.yml. Their versions stand there. */
const INDEPENDENT = {
  easy: ['pandas', 'scikit-learn', 'statsmodels', 'keras', 'torchmetrics', 'celery'],
  hard: [
    'keras-hub',
    'kornia',
    'keras-cv',
    'monai',
    'tf-models-official',
    'vit-pytorch',
    'curated-transformers',
  ],
};
const LEAST_TOKENS = 300;

/**
 * @typedef {object} Corpus
 * @property {'dev' | 'test'} half
 * @property {Record<string, { folder: string, files: ReturnType<typeof rungFiles> }>} rungs
 * @property {{ folder: string, names: string[] }} independent
 * @property {{ folder: string, names: string[], forDolos: string[], about: Map<string, import('./same-origin.mjs').Place> }} base
 */

/**
 * @param {{ half: 'dev' | 'test', rungs: string[], limit: number, independent: number, folder: string,
 *   files: import('./ladder-corpus.mjs').ChosenFile[], same: ReturnType<typeof import('./same-origin.mjs').sameOrigins> }} options
 * @returns {Corpus}
 */
export function corpusOf({ half, rungs, limit, independent, folder, files, same }) {
  const made = Object.fromEntries(
    rungs.map((rung) => {
      // The files of the ladder itself.
      const ladder = join(LADDER, half, rung);
      const first = rungFiles(rung, files, Number.POSITIVE_INFINITY, half, ladder).slice(0, limit);
      const place = join(folder, rung);
      emptied(place);
      for (const { name } of first) copyFileSync(join(ladder, name), join(place, name));
      return [rung, { folder: place, files: first }];
    }),
  );
  return {
    half,
    rungs: made,
    independent: independentFiles(half, independent, join(folder, 'independent'), same),
    base: knowledgeBase(files, made, join(folder, 'base', '1.0'), same),
  };
}

/**
 * The true originals, untouched and of their release, and as distractors all other files of the half and the model files
 * of one release of transformers, siblings of the originals among them. `about` says by name what is known of each.
 */
function knowledgeBase(files, rungs, folder, same) {
  emptied(folder);
  const about = new Map();
  const truths = Object.values(rungs).flatMap(({ files: list }) => list.flatMap(({ truth }) => truth));
  for (const file of new Map(truths.map((one) => [one.source, one])).values()) {
    const name = nameOf(file.purl, file.path, file.release);
    copyFileSync(file.source, join(folder, name));
    about.set(name, { origins: [file.origin], digests: [file.digest] });
  }
  const forDolos = [...about.keys()];
  const known = about.size;
  const add = (name, bytes, what) => {
    writeFileSync(join(folder, name), bytes);
    about.set(name, what);
    if ((about.size - known) % DOLOS_EACH === 0) forDolos.push(name);
  };
  for (const file of files) {
    const name = nameOf(file.purl, file.path, file.release);
    if (!about.has(name))
      add(name, readFileSync(file.source), { origins: [file.origin], digests: [file.digest] });
  }
  const taken = new Set([...about.values()].flatMap(({ digests }) => digests));
  const root = wheel(DISTRACTORS);
  for (const path of pathsIn(root).filter((path) => KIND.test(path))) {
    const bytes = readFileSync(join(root, path));
    const { codeDigest } = PYTHON.lex(bytes);
    if (taken.has(codeDigest)) continue; // the very code of one that is there
    add(nameOf(DISTRACTORS, path), bytes, {
      origins: same.originsAt('pkg:pypi/transformers', `src/${path}`),
      digests: [codeDigest],
    });
  }
  return { folder, about, forDolos, names: [...about.keys()] };
}

/** Files that derive from nothing in the knowledge base, as far as anybody found: none of negatives.yml's matches. */
function independentFiles(half, count, folder, same) {
  const data = parse(readFileSync(new URL('negatives.yml', import.meta.url), 'utf8'));
  const matched = new Set(data.matches.map((match) => `${match.in} ${match.path}`));
  const found = Object.entries(INDEPENDENT).flatMap(([group, packages]) =>
    packages.flatMap((name) => {
      const requirement = data[group].find((tree) => tree.package?.startsWith(`${name}==`)).package;
      const root = wheel(requirement);
      if (pathsIn(root).some((path) => same.originsAt(`pkg:pypi/${name}`, path).length > 0))
        throw new Error(`${name} is in the index, so nothing of it is independent`);
      return pathsIn(root)
        .filter((path) => path.endsWith('.py') && !matched.has(`${requirement} ${path}`))
        .map((path) => ({ group, key: nameOf(requirement, path), place: join(root, path) }));
    }),
  );
  const mine = found
    .filter(({ key }) => (Number.parseInt(key.slice(0, 8), 16) % 2 === 0 ? 'dev' : 'test') === half)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  emptied(folder);
  const names = [];
  for (const group of Object.keys(INDEPENDENT)) {
    let left = Math.ceil(count / 2);
    for (const { key, place } of mine.filter((one) => one.group === group)) {
      if (left === 0) break;
      const bytes = readFileSync(place);
      if (PYTHON.lex(bytes).tokens.length < LEAST_TOKENS) continue;
      writeFileSync(join(folder, key), bytes);
      names.push(key);
      left--;
    }
  }
  return { folder, names };
}

function pathsIn(root) {
  return readdirSync(root, { recursive: true })
    .map((path) => path.split('\\').join('/'))
    .sort();
}

function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** Tools go through files in the order of their names, and what comes first may win: names are no hint. */
function nameOf(...parts) {
  return `${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)}.py`;
}
