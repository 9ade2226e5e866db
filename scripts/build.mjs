// npm run build: writes dist/ from src/.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAll, ROOT } from './bundle.mjs';

const dist = join(ROOT, 'dist');
const files = await bundleAll();
mkdirSync(dist, { recursive: true });
for (const file of readdirSync(dist)) {
  if (!files.has(file)) rmSync(join(dist, file), { recursive: true });
}
for (const [name, content] of files) {
  // Only the command line is started by its name.
  writeFileSync(join(dist, name), content, { mode: name === 'cli.js' ? 0o755 : 0o644 });
  console.log(`dist/${name}  ${Math.ceil(Buffer.byteLength(content) / 1024)} KiB`);
}
