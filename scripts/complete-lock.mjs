/**
 * Completes package-lock.json after an upgrade made where the registry lacks some other-platform binaries: npm then
 * leaves them out of the lock, and `npm ci` refuses the lock elsewhere ("Missing: … from lock file"). Adds each with
 * the version that its parent pins and the os, cpu and libc that its name says. Running it again changes nothing.
 *
 * Usage: node scripts/complete-lock.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OS = ['linux', 'darwin', 'win32', 'freebsd', 'android', 'openharmony'];
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'];
const LOCK = 'package-lock.json';

/** @type {{ packages: Record<string, any> }} */
const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  /** @type {Record<string, string>} */
  const optional = entry.optionalDependencies ?? {};
  const siblings = Object.keys(optional).flatMap((name) => lock.packages[`node_modules/${name}`] ?? []);
  for (const [name, version] of Object.entries(optional)) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] || lock.packages[`${path}/${key}`] || !/^\d+\.\d+\.\d+$/.test(version)) continue;
    const words = name.split(/[-/]/);
    const os = words.find((word) => OS.includes(word));
    const cpu = words.find((word) => CPU.includes(word));
    if (cpu === undefined) throw new Error(`${name}: its name does not say for which processor it is`);
    const twin = siblings.find((sibling) => sibling.version === version);
    const musl = words.some((word) => word.startsWith('musl'));
    const libc =
      os !== 'linux' ? null : musl ? 'musl' : siblings.some((sibling) => sibling.libc) ? 'glibc' : null;
    lock.packages[key] = {
      version,
      cpu: [cpu],
      ...(entry.dev && { dev: true }),
      ...(twin?.license && { license: twin.license }),
      ...(libc !== null && { libc: [libc] }),
      optional: true,
      ...(os !== undefined && { os: [os] }),
      ...(twin?.engines && { engines: twin.engines }),
    };
    added++;
  }
}
const sorted = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted.map((key) => [key, lock.packages[key]]));
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} entries added to ${LOCK}\n`);
