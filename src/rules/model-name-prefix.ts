import { clauseOf, levelOf, modelDuties } from './models.ts';
import { plainFinding } from './plain-finding.ts';
import type { Rule } from './rule.ts';

/** The name of a derived model does not begin as the licence of its base model asks. */
export const modelNamePrefix: Rule = {
  id: 'model-name-prefix',
  level: 'error',
  check(context) {
    return modelDuties(context, 'name-prefix').flatMap((duty) => {
      const { model, owed, terms } = duty;
      const { name } = model;
      const prefixes = terms.words ?? [];
      // A tree that does not say what its model is called is asked for by nobody.
      if (name === null || prefixes.some((prefix) => beginsWith(name.name, prefix))) return [];
      const level = levelOf(this.level, duty);
      return [
        plainFinding(this, {
          // A folder may be called otherwise than what is published from it.
          level: level === 'error' && name.from === 'folder' ? 'warning' : level,
          path: name.path,
          line: name.line,
          duty: clauseOf(owed.license, terms),
          message: context.messages.modelNamePrefix(owed, name, prefixes),
          expected: prefixes,
          found: [name.name],
        }),
      ];
    });
  },
};

/** Compared by letters and digits: "Llama-3.1-Heron" begins with "Llama". */
function beginsWith(name: string, prefix: string): boolean {
  return squeezed(name.slice(name.lastIndexOf('/') + 1)).startsWith(squeezed(prefix));
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
