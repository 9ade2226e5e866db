/** What the benchmarks are made on: packages and repositories, fetched into `.cache/bench/` with the ordinary clients. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CLI = join(ROOT, 'dist', 'cli.js');
const CACHE = join(ROOT, '.cache', 'bench');

/** Folder with the unpacked wheel of a package, `name==version` or `name`; `more` are options for pip. */
export function wheel(requirement, ...more) {
  const folder = join(CACHE, 'pypi', requirement.replace('==', '-'));
  if (existsSync(folder)) return folder;
  const archives = `${folder}.archives`;
  mkdirSync(archives, { recursive: true });
  execFileSync(
    'python3',
    ['-m', 'pip', 'download', '-q', '--no-deps', '--only-binary=:all:', ...more, '-d', archives, requirement],
    { stdio: 'inherit' },
  );
  // What was interrupted must not be taken for the package.
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.whl')))
    execFileSync('python3', ['-m', 'zipfile', '-e', join(archives, name), part]);
  renameSync(part, folder);
  return folder;
}

/**
 * Text files of a repository at a commit, without its history. `mirror` holds bare clones as OWNER+NAME/repo; `wanted`
 * says which paths to take.
 */
export function repositoryAt(repository, commit, mirror, wanted = isText) {
  const folder = join(CACHE, 'repositories', `${repository.replace('/', '+')}@${commit.slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  let git = mirror === undefined ? '' : join(mirror, repository.replace('/', '+'), 'repo');
  if (!existsSync(git)) {
    git = join(CACHE, 'clones', `${repository.replace('/', '+')}.git`);
    if (!existsSync(git)) execFileSync('git', ['init', '-q', '--bare', git]);
    if (spawnSync('git', ['-C', git, 'cat-file', '-e', `${commit}^{commit}`]).status !== 0)
      execFileSync(
        'git',
        ['-C', git, 'fetch', '-q', '--depth', '1', `https://github.com/${repository}`, commit],
        {
          stdio: 'inherit',
        },
      );
  }
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  const rows = execFileSync('git', ['-C', git, 'ls-tree', '-r', '-z', commit], {
    maxBuffer: 1 << 28,
  }).toString();
  for (const row of rows.split('\0').filter(Boolean)) {
    const [meta, path] = row.split('\t');
    const [mode, type, hash] = meta.split(' ');
    if (type !== 'blob' || mode === '120000' || !wanted(path)) continue;
    const blob = spawnSync('git', ['-C', git, 'cat-file', 'blob', hash], { maxBuffer: 1 << 28 });
    if (blob.status !== 0) continue; // a mirror may lack large files
    const target = join(part, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, blob.stdout);
  }
  mkdirSync(part, { recursive: true });
  renameSync(part, folder);
  return folder;
}

function isText(path) {
  const name = path.split('/').at(-1);
  return (
    /\.(py|md|txt|toml|cfg|license|ya?ml|json)$/i.test(name) ||
    /licen[cs]e|notice|copying|authors|dep5/i.test(name)
  );
}

/** Standard library of the Python at hand. */
export function standardLibrary() {
  return execFileSync('python3', ['-c', 'import sysconfig; print(sysconfig.get_path("stdlib"))'])
    .toString()
    .trim();
}

/** Runs the built command line; the report of an audit whatever its exit code. */
export function audit(folder, ...more) {
  const run = spawnSync(process.execPath, [CLI, 'audit', folder, '--format', 'json', ...more], {
    maxBuffer: 1 << 30,
  });
  if (run.stdout.length === 0) throw new Error(run.stderr.toString());
  return JSON.parse(run.stdout.toString());
}
