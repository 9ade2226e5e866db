/** The configuration file. Colophon works without one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ColophonError } from './errors.ts';
import { didYouMean } from './nearest-name.ts';

const configuration = z.strictObject({
  /** What is the user's own although an origin index has it: `owner/name`, purls, or holders. */
  own: z.array(z.string().min(1)).default([]),
  /** Paths that are left out, as glob patterns. */
  exclude: z.array(z.string().min(1)).default([]),
  /** Further origin indexes, relative to the audited folder. */
  index: z.array(z.string().min(1)).default([]),
});

export type Configuration = z.infer<typeof configuration>;

const KEYS = Object.keys(configuration.shape);

/** Where a configuration is looked for when none is named, relative to the audited folder. */
export const CONFIG_PATH = '.github/colophon.yml';

/**
 * The configuration of a folder.
 *
 * @param named the file that the user names; null: the one at `CONFIG_PATH`, if it is there
 * @throws ColophonError when the file is named and missing, or wrong
 */
export async function readConfiguration(
  root: string,
  named: string | null,
): Promise<{ configuration: Configuration; path: string | null }> {
  const path = named ?? join(root, CONFIG_PATH);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (named === null && (code === 'ENOENT' || code === 'ENOTDIR'))
      return { configuration: configuration.parse({}), path: null };
    throw new ColophonError(
      code === 'ENOENT'
        ? `The configuration ${path} does not exist. Name another, or none.`
        : `The configuration ${path} cannot be read (${code}).`,
    );
  }
  return { configuration: parseConfiguration(text, named ?? CONFIG_PATH), path: named ?? CONFIG_PATH };
}

/** @throws ColophonError that names the line */
export function parseConfiguration(text: string, name: string): Configuration {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined)
    throw new ColophonError(`${name}, line ${lineCounter.linePos(broken.pos[0]).line}: ${broken.message}.`);
  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch (error) {
    // Aliases that multiply without end.
    throw new ColophonError(`${name}: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const result = configuration.safeParse(value);
  if (result.success) return result.data;

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const problems = result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(
        (key) =>
          `line ${lineOf([...issue.path, key])}: ${JSON.stringify(key)} is not known.${didYouMean(key, KEYS) || ` Known are ${KEYS.join(', ')}.`}`,
      );
    const what = issue.path.length === 0 ? 'the file' : issue.path.join('.');
    const wanted =
      issue.path.length === 0 ? 'a list of settings' : issue.path.length === 1 ? 'a list' : 'text';
    const detail = issue.code === 'invalid_type' ? `must be ${wanted}` : issue.message;
    return [`line ${lineOf(issue.path)}: ${what} ${detail}.`];
  });
  throw new ColophonError(`${name}, ${problems.join(' ')}`);
}

/** What the reader of a report should know of it. */
export function configurationNotes({ exclude }: Configuration, path: string | null): string[] {
  return exclude.length === 0 ? [] : [`${path} leaves out: ${exclude.join(', ')}`];
}
