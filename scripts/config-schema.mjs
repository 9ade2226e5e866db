/** Writes the JSON Schema of the configuration anew from its zod schema. Usage: npm run config-schema */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { configuration } from '../src/config/schema.ts';

const PATH = 'src/config/config.schema.json';

/** @returns {string} the JSON Schema, as editors read it */
export function configSchema() {
  const schema = z.toJSONSchema(configuration, { io: 'input', target: 'draft-7' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, $id: 'colophon-configuration-1', title: 'Colophon configuration', ...rest }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PATH, configSchema());
