import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { thirdPartyLicenses } from './licenses.mjs';

/** @typedef {{ name: string, entry: string, banner?: string, without?: RegExp }} Bundle */

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** @type {Bundle[]} */
const BUNDLES = [
  { name: 'action.js', entry: 'src/action/index.ts' },
  {
    name: 'cli.js',
    entry: 'src/cli/index.ts',
    banner: '#!/usr/bin/env node',
    // The command line never talks to GitHub; this code would only make it start slower.
    without: /^@(actions|octokit)\//,
  },
  // Started by both (src/scan/threads.ts), many times over: the smaller the better.
  { name: 'scan-thread.js', entry: 'src/scan/thread.ts', without: /^(@actions|@octokit|yaml|zod|glob)\b/ },
];

/**
 * Builds everything that stands in dist/. Writes nothing, and the bytes do not depend on where `root` is.
 *
 * @param {string} root the repository
 * @returns {Promise<Map<string, string>>} file name in dist/ → content
 */
export async function bundleAll(root = ROOT) {
  const files = new Map();
  /** @type {Map<string, string[]>} module path → bundles that hold it */
  const bundled = new Map();
  for (const bundle of BUNDLES) {
    const chunk = await bundleOne(root, bundle);
    files.set(bundle.name, chunk.code);
    for (const module of chunk.modules) {
      bundled.set(module, [...(bundled.get(module) ?? []), bundle.name]);
    }
  }
  files.set('licenses.txt', thirdPartyLicenses(root, bundled));
  return files;
}

/**
 * @param {string} root
 * @param {Bundle} bundle
 */
async function bundleOne(root, { name, entry, banner, without }) {
  const build = await rolldown({
    cwd: root,
    input: join(root, entry),
    platform: 'node',
    // glob's main entry is a minified bundle of five packages, whose licences could not be seen.
    resolve: { alias: { glob: 'glob/raw' } },
    // The oldest Node.js that package.json admits, so that one build serves the Action and the CLI.
    transform: {
      target: 'node20.19',
      define: { COLOPHON_RECORDER: JSON.stringify(recorderDigest(root)) },
    },
    onLog(level, log, report) {
      if (level === 'warn') throw new Error(`${name}: ${log.message}`);
      report(level, log);
    },
  });
  try {
    const { output } = await build.generate({
      format: 'esm',
      codeSplitting: false,
      comments: { legal: true, annotation: false, jsdoc: false },
      ...(banner && { banner }),
    });
    const [chunk, ...others] = output;
    if (others.length > 0) throw new Error(`${name}: expected one file, the bundler made ${output.length}`);
    const modules = Object.entries(chunk.modules)
      .filter(([, module]) => module.renderedLength > 0)
      .map(([id]) => modulePath(root, id));
    const unwanted = modules.filter((module) => without?.test(packageOf(module) ?? ''));
    if (unwanted.length > 0) {
      throw new Error(
        `${name} must not contain these modules, yet imports them:\n  ${unwanted.join('\n  ')}`,
      );
    }
    return { code: chunk.code, modules };
  } finally {
    await build.close();
  }
}

/**
 * Digest of the code that turns files into records of an index: see src/origin/build/recorder.ts.
 *
 * @param {string} root
 */
function recorderDigest(root) {
  const hash = createHash('sha256');
  const read = (/** @type {string} */ path) => {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  };
  for (const folder of ['src/license', 'src/source'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
      .sort())
      read(entry);
  for (const name of [
    'evidence',
    'fingerprint',
    'parents',
    'views',
    'build/component-part',
    'build/content',
    'build/read-component',
  ])
    read(`src/origin/${name}.ts`);
  read('data/licenses.idx');
  return hash.digest('hex').slice(0, 16);
}

/**
 * A module id as a path relative to the repository, with forward slashes and without a query.
 *
 * @param {string} root
 * @param {string} id
 */
function modulePath(root, id) {
  // The bundler's own helpers have an id that is no path, e.g. "\0rolldown/runtime.js".
  if (id.startsWith('\0')) return `node_modules/${id.slice(1)}`;
  return relative(root, id.replace(/\?.*$/, '')).split(sep).join('/');
}

/**
 * The package a module belongs to, or undefined for a module of ours.
 *
 * @param {string} module
 */
function packageOf(module) {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1];
}
