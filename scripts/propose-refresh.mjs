/**
 * Opens the pull request that brings a refreshed index, or brings the one that is open up to date.
 * Usage: node scripts/propose-refresh.mjs FOLDER BASE
 *
 * FOLDER has what scripts/refresh-index.mjs wrote; BASE is the branch to merge into. Needs Git that may push to
 * `origin`, and GitHub's command line `gh`. .github/workflows/refresh-index.yml runs it in a job of its own, since
 * nothing that reads archives of others should be able to write here.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a refresh changes, with the same paths below the folder and in the repository. */
const REFRESHED = ['data/origins.idx', 'data/origins.json', 'data/recipe.yml', 'docs/upstreams.md'];
const SUMMARY = 'refresh-summary.md';
const BRANCH = 'refresh-index';
const AUTHOR = ['github-actions[bot]', '41898282+github-actions[bot]@users.noreply.github.com'];

const [folder, base] = process.argv.slice(2);
if (folder === undefined || base === undefined)
  throw new Error('usage: node scripts/propose-refresh.mjs FOLDER BASE');
const title = `Origin index ${versionIn(readFileSync(join(folder, 'data/recipe.yml'), 'utf8'))}`;
commit(folder, title);
pullRequest(title, join(folder, SUMMARY), base);

/** @param {string} recipe */
function versionIn(recipe) {
  const version = /^version: (\d{4}(?:\.\d+)+)\s*(?:#.*)?$/m.exec(recipe)?.[1];
  if (version === undefined) throw new Error('The recipe has no version that a refresh gives.');
  return version;
}

/**
 * Commits what was refreshed on top of what is checked out, in place of what the branch held before.
 *
 * @param {string} from
 * @param {string} message
 */
function commit(from, message) {
  for (const path of REFRESHED) copyFileSync(join(from, path), path);
  const [name, email] = AUTHOR;
  run('git', 'switch', '--quiet', '--force-create', BRANCH);
  run('git', 'add', '--', ...REFRESHED);
  run(
    'git',
    '-c',
    `user.name=${name}`,
    '-c',
    `user.email=${email}`,
    'commit',
    '--quiet',
    '--message',
    message,
  );
  run('git', 'push', '--quiet', '--force', 'origin', `${BRANCH}:${BRANCH}`);
}

/**
 * By the API, since `gh pr edit` wants to read projects too (https://github.com/cli/cli/issues/6274).
 *
 * @param {string} heading
 * @param {string} summary
 * @param {string} into
 */
function pullRequest(heading, summary, into) {
  const pulls = 'repos/{owner}/{repo}/pulls';
  const content = ['-f', `title=${heading}`, '-F', `body=@${summary}`];
  const open = output(
    'gh',
    'api',
    `${pulls}?state=open&head={owner}:${BRANCH}`,
    '--jq',
    '.[0].number // empty',
  ).trim();
  const address = '.html_url';
  console.log(
    open === ''
      ? output('gh', 'api', pulls, ...content, '-f', `head=${BRANCH}`, '-f', `base=${into}`, '--jq', address)
      : output('gh', 'api', '--method', 'PATCH', `${pulls}/${Number(open)}`, ...content, '--jq', address),
  );
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, ...args) {
  execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function output(command, ...args) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
