/** The text of a configuration, read and checked. Pure. */
import { isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { ColophonError } from '../errors.ts';
import { LARGEST_CONFIGURATION } from './largest.ts';
import { problemsOf } from './problems.ts';
import { type Configuration, configuration } from './schema.ts';

export interface ParsedConfiguration {
  readonly configuration: Configuration;
  /** 1-based line of a setting, or of the nearest one around it: `['waivers', 2]`. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** @throws ColophonError that names the line */
export function parseConfiguration(text: string, name: string): ParsedConfiguration {
  if (Buffer.byteLength(text) > LARGEST_CONFIGURATION)
    throw new ColophonError(
      `${name} is larger than ${LARGEST_CONFIGURATION / 1024} KiB, which no configuration is. Name another with --config, or shorten it.`,
    );
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  const document = readYaml(text, name, lineCounter);
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };

  let value: unknown;
  try {
    value = document.toJS() ?? {};
  } catch (error) {
    // Aliases that multiply without end.
    throw new ColophonError(
      `${name}, line ${firstAlias(document, lineAt)}: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  const result = configuration.safeParse(value, { reportInput: true });
  if (result.success) return { configuration: result.data, lineOf };
  throw new ColophonError(`${name}, ${problemsOf(result.error.issues, configuration, lineOf).join(' ')}`);
}

type YamlDocument = ReturnType<typeof parseDocument>;

function readYaml(text: string, name: string, lineCounter: LineCounter): YamlDocument {
  const refused = (offset: number, message: string): ColophonError =>
    new ColophonError(`${name}, line ${lineCounter.linePos(offset).line}: ${message}.`);
  let document: YamlDocument;
  try {
    // The parser compares every key with every other; the check below looks each up.
    document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
  } catch (error) {
    // Thousands of brackets, one in another, exhaust the parser's stack.
    throw new ColophonError(`${name} cannot be read: ${(error as Error).message}.`);
  }
  const [broken] = document.errors;
  if (broken !== undefined)
    throw refused(
      broken.pos[0],
      broken.code === 'MULTIPLE_DOCS'
        ? 'a second document begins here; there can be only one'
        : broken.message,
    );
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key))
          throw refused((isNode(key) ? key.range?.[0] : map.range?.[0]) ?? 0, 'a key must be text');
        if (seen.has(key.value)) throw refused(key.range?.[0] ?? 0, 'Map keys must be unique');
        seen.add(key.value);
      }
    },
  });
  return document;
}

function firstAlias(document: YamlDocument, lineAt: (offset: number) => number): number {
  let line = 1;
  visit(document, {
    Alias(_, alias) {
      line = lineAt(alias.range?.[0] ?? 0);
      return visit.BREAK;
    },
  });
  return line;
}
