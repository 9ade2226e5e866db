/** A picture of where the release's code comes from, in Mermaid, which GitHub draws: components → folders. */
import { withoutVersion } from '../origin/purl.ts';
import { shortened } from '../shortened.ts';
import { printable } from './printable.ts';
import type { Report } from './schema.ts';
import { componentName, derivedFiles, percent } from './wording.ts';
import { words } from './words.ts';
import type { Words } from './words-in.ts';

/** A picture with more boxes cannot be read. */
const MOST_COMPONENTS = 12;
const MOST_FOLDERS = 12;
const LABEL_LENGTH = 60;

interface Edge {
  readonly component: string;
  readonly folder: string;
  readonly files: Set<string>;
}

/** `null` where nothing in the release comes from elsewhere. */
export function formatMermaid(report: Report, said: Words = words): string | null {
  const { picture } = said;
  const derived = derivedFiles(report);
  if (derived.length === 0) return null;
  const licenses = new Map<string, Set<string>>();
  const weights = { component: new Map<string, Set<string>>(), folder: new Map<string, Set<string>>() };
  for (const file of derived)
    for (const origin of file.origins) {
      const component = componentName(withoutVersion(origin.purl), said);
      collect(licenses, component, origin.license ?? picture.licenseNotKnown);
      collect(weights.component, component, file.path);
      collect(weights.folder, folderOf(file.path, picture.topFolder), file.path);
    }
  const components = largest(weights.component, MOST_COMPONENTS);
  const folders = largest(weights.folder, MOST_FOLDERS);
  const otherComponents = picture.otherComponents(weights.component.size - components.length);
  const otherFolders = picture.otherFolders(weights.folder.size - folders.length);

  const edges = new Map<string, Edge>();
  for (const file of derived)
    for (const origin of file.origins) {
      const name = componentName(withoutVersion(origin.purl), said);
      const component = components.includes(name) ? name : otherComponents;
      const folder = folders.includes(folderOf(file.path, picture.topFolder))
        ? folderOf(file.path, picture.topFolder)
        : otherFolders;
      const key = JSON.stringify([component, folder]);
      const edge = edges.get(key) ?? { component, folder, files: new Set() };
      edge.files.add(file.path);
      edges.set(key, edge);
    }

  const boxes = new Map<string, string>();
  const lines = ['flowchart LR'];
  const box = (side: 'c' | 'f', name: string, text: string): string => {
    const key = `${side}${name}`;
    const known = boxes.get(key);
    if (known !== undefined) return known;
    const id = `${side}${boxes.size + 1}`;
    boxes.set(key, id);
    lines.push(`  ${id}${side === 'c' ? `(["${text}"])` : `["${text}"]`}`);
    return id;
  };
  for (const { component, folder, files } of [...edges.values()].sort(
    (a, b) => b.files.size - a.files.size,
  )) {
    const under = [...(licenses.get(component) ?? [])].join(', ');
    const from = box('c', component, `${label(component)}${under === '' ? '' : `<br/>${label(under)}`}`);
    const to = box('f', folder, label(folder));
    lines.push(`  ${from} -->|"${label(picture.files(files.size))}"| ${to}`);
  }
  const original = report.files.length - derived.length;
  if (original > 0)
    lines.push(
      `  own["${label(picture.withoutOrigin(original))}<br/>${label(picture.ofScanned(said.share(percent(original / report.files.length))))}"]`,
    );
  return `${lines.join('\n')}\n`;
}

function collect(into: Map<string, Set<string>>, key: string, value: string): void {
  const set = into.get(key) ?? new Set();
  set.add(value);
  into.set(key, set);
}

function largest(weights: ReadonlyMap<string, ReadonlySet<string>>, most: number): string[] {
  return [...weights]
    .sort(([a, files], [b, others]) => others.size - files.size || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
}

/** `src/models/` for `src/models/llama/modeling.py`: two levels tell enough. */
function folderOf(path: string, top: string): string {
  const folders = path.split('/').slice(0, -1).slice(0, 2);
  return folders.length === 0 ? top : `${folders.join('/')}/`;
}

/** Letters, digits and what Mermaid gives no meaning inside quotes; all else as its number. */
function label(text: string): string {
  return [...shortened(printable(text), LABEL_LENGTH).toWellFormed()]
    .map((character) =>
      /[\p{L}\p{N} ,/_…§-]/u.test(character) ? character : `#${character.codePointAt(0)};`,
    )
    .join('')
    .replace(/^[-_]/, (character) => `#${character.charCodeAt(0)};`);
}
