import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The published schema of the JSON report. */
export const REPORT_SCHEMA = JSON.parse(
  readFileSync(new URL('../../src/report/report.schema.json', import.meta.url), 'utf8'),
) as Parameters<typeof z.fromJSONSchema>[0];

const schema = z.fromJSONSchema(REPORT_SCHEMA);

/** What in a report is not as the schema says; empty for a valid one. */
export function schemaProblems(report: unknown): string[] {
  const { error } = schema.safeParse(report);
  return error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
}
