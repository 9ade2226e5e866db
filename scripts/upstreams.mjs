/**
 * Writes docs/upstreams.md anew from the manifest of the embedded index and its recipe. Usage: node scripts/upstreams.mjs
 * Another recipe, manifest or page: node scripts/upstreams.mjs RECIPE.yml MANIFEST.json PAGE.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** @typedef {import('../src/origin/build/manifest.ts').Manifest} Manifest */
/** @typedef {import('../src/origin/build/manifest.ts').ManifestComponent} ManifestComponent */
/** @typedef {import('../src/origin/build/recipe.ts').RecipeInput['components'][number]} RecipeEntry */
/** @typedef {Pick<RecipeEntry, 'purl' | 'name' | 'source'>} RecipeComponent as it is written: what has a default may be left out */
/** @typedef {RecipeComponent['source']} RecipeSource */
/** @typedef {{ name: string, repository?: string | null, reason: string }} Unavailable */

const HOLDERS_SHOWN = 3;
/** Source kinds of the recipe, as this page calls them. */
const SOURCES = { pypi: 'PyPI', git: 'Git', hub: 'Hugging Face Hub', dir: 'folder' };

/** The builder's reason where it was told to stay offline; and why it was told so. */
const NOT_ASKED = /and the Hub was not asked \(offline build\)/;
const UNREACHABLE = 'The Hub cannot be reached from where this index was built.';

/** The builder's remark on a repository that could not be brought up to date. */
const STALE_MIRROR = / could not be fetched: .* newest commit is of /;

/**
 * @param {Manifest} manifest
 * @param {{ components: readonly RecipeComponent[], unavailable?: readonly Unavailable[] }} recipe
 * @returns {string} the page in Markdown
 */
export function upstreamsPage(manifest, recipe) {
  const names = new Map(recipe.components.map(({ purl, name }) => [purl, name]));
  const sources = new Map(recipe.components.map(({ purl, source }) => [purl, source]));
  const components = byPurl(manifest.components);
  /** @param {(component: ManifestComponent) => number} count */
  const total = (count) => thousands(components.reduce((sum, component) => sum + count(component), 0));
  return `${[
    '# Upstreams',
    '<!-- Written by `node scripts/upstreams.mjs` from data/origins.json and data/recipe.yml; do not edit. -->',
    `What the embedded origin index ${inline(manifest.version)} knows: ${total(() => 1)} components with ${total(({ releases }) => releases.length)} releases, ${total(({ files }) => files)} files in ${total(({ contents }) => contents)} contents. It holds hashes and facts about their code (licence, holders, releases, lines), never the code itself.`,
    [
      '- **How to read the table.** A file counts once through all of its releases. Of Git repositories and models a release is a tag or a commit. “Read” says which of those that were published are in: where it is the last one of each month or quarter, code that stood only in others is not recognised as it stood there, but as a changed copy of the nearest one that is in. Holders are those that the headers of files name, most frequent first.',
      '- **How to check it.** `colophon index verify data/recipe.yml` reads all of the index, compares it with its manifest [`data/origins.json`](../data/origins.json), fetches a random sample of its files again from where they were published, and compares those. The manifest has the SHA-256 of every archive and the id of every commit that was read.',
      '- **How to add an upstream.** Add a component to [`data/recipe.yml`](../data/recipe.yml), or write a recipe of your own for what is not public, build it with `colophon index build`, and name the result with `--index` or in the configuration. [development.md](development.md#the-origin-index) has the commands.',
    ].join('\n'),
    '## What is in',
    table(
      ['component', 'purl', 'source', 'licence', 'read', 'releases', 'files', 'holders'],
      components.map((component) =>
        componentRow(component, names.get(component.purl), sources.get(component.purl)),
      ),
    ),
    ...section(
      'NOTICE and AUTHORS that are shipped',
      'From which release on a component ships such a document, with the beginning of its SHA-256. Apache-2.0 §4(d) wants the attributions of a NOTICE handed on.',
      ['component', 'from', 'NOTICE', 'AUTHORS'],
      components.flatMap(documentRows),
    ),
    ...missingSection(manifest, recipe.unavailable ?? [], names),
    ...section(
      'Remarks',
      `Releases that are in though they were withdrawn, and what was left out, counted. [\`data/origins.json\`](../data/origins.json) has each of them with its release.${mirrorsText(components)}`,
      ['component', 'remarks'],
      components.flatMap(remarkRows),
    ),
    ...section(
      'Notes',
      'Why a component is taken as it is: from the recipe.',
      ['component', 'note'],
      components.flatMap(({ purl, notes }) => (notes === null ? [] : [[code(purl), cell(notes)]])),
    ),
  ].join('\n\n')}\n`;
}

/**
 * @param {ManifestComponent} component
 * @param {string | undefined} name
 * @param {RecipeSource | undefined} read
 */
function componentRow(
  { purl, repository, source, license, releases, files, holders, documents },
  name,
  read,
) {
  const title = cell(name ?? purl.replace(/^pkg:[^/]+\//, ''));
  return [
    linked(title, repository),
    code(purl),
    cell(sourceName(source)),
    cell(license ?? 'not known'),
    read === undefined ? 'not known' : cell(readText(read)),
    releasesText(releases),
    thousands(files),
    holdersText(Object.keys(holders), documents.at(-1)?.holders ?? []),
  ];
}

/** @param {string} kind */
function sourceName(kind) {
  return Object.entries(SOURCES).find(([known]) => known === kind)?.[1] ?? kind;
}

/**
 * Which releases the recipe asks for: `every release from 2.0.0 on`, `last commit of each quarter that …`.
 *
 * @param {RecipeSource} source
 */
function readText(source) {
  if (source.kind === 'dir') return 'every folder';
  const { every = 'release' } = source;
  const one =
    source.kind === 'pypi'
      ? 'release'
      : source.kind === 'git' && source.revisions === 'tags'
        ? `tag ${source.tags ?? 'v*'}`
        : 'commit';
  const history = source.kind === 'git' && source.revisions === 'history';
  return [
    every === 'release' ? `every ${one}` : `last ${one} of each ${every}`,
    ...(history ? ['that touches its files'] : []),
    ...('since' in source && source.since !== undefined ? [`from ${source.since} on`] : []),
    ...('until' in source && source.until !== undefined ? [`up to ${source.until}`] : []),
  ].join(' ');
}

/** @param {ManifestComponent['releases']} releases */
function releasesText(releases) {
  const [first, last] = [releases[0], releases.at(-1)];
  if (first === undefined || last === undefined) return '0';
  const range = [first, last].map(({ version, date }) =>
    cell(isCommit(version) ? date : `${version} (${date})`),
  );
  return `${thousands(releases.length)}: ${[...new Set(range)].join(' – ')}`;
}

/**
 * @param {readonly string[]} inFiles as file headers name them
 * @param {readonly string[]} inLicense as the licence names them
 */
function holdersText(inFiles, inLicense) {
  const further = inLicense.filter((holder) => !inFiles.includes(holder));
  const holders = [...further.map((holder) => `${holder} (licence)`), ...inFiles];
  if (holders.length === 0) return '–';
  const more = holders.length - HOLDERS_SHOWN;
  const shown = holders.slice(0, HOLDERS_SHOWN).map(cell).join('; ');
  return more > 0 ? `${shown}; and ${thousands(more)} more` : shown;
}

/**
 * A row each time one of the two changes.
 *
 * @param {ManifestComponent} component
 */
function documentRows({ purl, documents, releases }) {
  let before = JSON.stringify([null, null]);
  return documents.flatMap(({ since, notice, authors }) => {
    const now = JSON.stringify([notice, authors]);
    if (now === before) return [];
    before = now;
    const date = releases.find(({ version }) => version === since)?.date;
    const from = isCommit(since) ? `${since.slice(0, 10)} (${date})` : `${since} (${date})`;
    return [[code(purl), cell(from), cell(notice ?? '–'), cell(authors ?? '–')]];
  });
}

/**
 * @param {Manifest} manifest
 * @param {readonly Unavailable[]} unavailable
 * @param {ReadonlyMap<string, string>} names
 */
function missingSection({ missing }, unavailable, names) {
  const rows = [
    ...byPurl(missing).map(({ purl, repository, reason }) => [
      linked(cell(names.get(purl) ?? purl), repository),
      code(purl),
      cell(sentence(NOT_ASKED.test(reason) ? UNREACHABLE : reason)),
    ]),
    ...[...unavailable]
      .sort((a, b) => inOrder(a.name.toLowerCase(), b.name.toLowerCase()))
      .map(({ name, repository, reason }) => [
        linked(cell(name), repository ?? null),
        '–',
        cell(sentence(reason)),
      ]),
  ];
  return section(
    'What could not be had, and why',
    'Nothing of these is recognised. Those with a purl stand in the recipe, and come in as soon as a build can have them; the others were wanted and are not in the recipe.',
    ['upstream', 'purl', 'why'],
    rows,
  );
}

/** @param {ManifestComponent} component */
function remarkRows({ purl, releases, remarks }) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const add = (/** @type {string} */ kind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { yanked } of releases) if (yanked) add('withdrawn by its publisher, and in');
  for (const { version, reason } of remarks) if (!STALE_MIRROR.test(reason)) add(remarkKind(version, reason));
  if (counts.size === 0) return [];
  const texts = [...counts]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([kind, count]) => `${thousands(count)} × ${cell(kind)}`);
  return [[code(purl), texts.join('<br>')]];
}

/** @param {readonly ManifestComponent[]} components */
function mirrorsText(components) {
  const stale = components.filter(({ remarks }) => remarks.some(({ reason }) => STALE_MIRROR.test(reason)));
  if (stale.length === 0) return '';
  const repositories = stale.length === 1 ? 'One repository' : `${thousands(stale.length)} repositories`;
  return ` ${repositories} could not be fetched anew by the build and stand as they were mirrored before; the manifest says up to which day.`;
}

/**
 * What a remark of the builder is about, without what differs from release to release.
 *
 * @param {string | null} version
 * @param {string} reason
 */
function remarkKind(version, reason) {
  const absent = /^It has no (\w+)\.$/.exec(reason)?.[1];
  if (absent !== undefined) return `left out: no ${absent}`;
  if (/no file under the paths of the recipe/.test(reason))
    return "left out: no file under the recipe's paths";
  if (/is listed without a SHA-256/.test(reason)) return 'left out: listed without a SHA-256';
  if (version !== null && /further members were not taken$/.test(reason))
    return 'further members were not taken';
  if (version !== null && /^\S+: /.test(reason))
    return `a member was not taken: ${reason.replace(/^\S+: /, '')}`;
  return reason.replace(/\.$/, '');
}

/**
 * A heading, a paragraph and a table; nothing where the table would be empty.
 *
 * @param {string} title
 * @param {string} intro
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function section(title, intro, head, rows) {
  return rows.length === 0 ? [] : [`## ${title}`, intro, table(head, rows)];
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/**
 * Text on one line in which nothing acts as Markdown or HTML.
 *
 * @param {string} text
 */
function cell(text) {
  return inline(text).replace(/[\\`*_[\]<>|~]/g, '\\$&');
}

/** @param {string} text */
function inline(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll('&', '&amp;')
    .trim();
}

/** @param {string} text */
function code(text) {
  return `\`${text.replace(/[`|\s]/g, '')}\``;
}

/**
 * @param {string} title escaped
 * @param {string | null} address
 */
function linked(title, address) {
  return address !== null && /^https:\/\/[^\s()<>|]+$/.test(address) ? `[${title}](${address})` : title;
}

/** @param {string} text */
function sentence(text) {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}

/** @param {string} version */
function isCommit(version) {
  return /^[0-9a-f]{40}$/.test(version);
}

/**
 * @template {{ readonly purl: string }} T
 * @param {readonly T[]} items
 */
function byPurl(items) {
  return [...items].sort((a, b) => inOrder(a.purl, b.purl));
}

/**
 * @param {string} a
 * @param {string} b
 */
function inOrder(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param {number} count */
function thousands(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * @param {string} recipePath
 * @param {string} manifestPath
 */
export function pageOf(recipePath, manifestPath) {
  return upstreamsPage(
    JSON.parse(readFileSync(manifestPath, 'utf8')),
    parse(readFileSync(recipePath, 'utf8')),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [recipe = 'data/recipe.yml', manifest = 'data/origins.json', page = 'docs/upstreams.md'] =
    process.argv.slice(2);
  writeFileSync(page, pageOf(recipe, manifest));
}
