import { escapedInJson } from './printable.ts';
import type { Report } from './schema.ts';

/** The report as other tools read it. The same report gives the same bytes. */
export function formatJson(report: Report): string {
  return `${escapedInJson(JSON.stringify(report, null, 2))}\n`;
}
