/** The reports of a run in one folder, in the formats that were asked for, so that a workflow can keep it as an artifact. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ColophonError } from '../errors.ts';

export const REPORT_FORMATS = ['json', 'sarif', 'text', 'markdown'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const FILES: Readonly<Record<ReportFormat, string>> = {
  json: 'colophon-report.json',
  sarif: 'colophon.sarif',
  text: 'colophon-report.txt',
  markdown: 'colophon-report.md',
};

/**
 * Writes the folder anew. JSON is always in it, since `colophon merge` reads that.
 *
 * @param parent the runner's temporary folder
 * @returns path of the folder
 * @throws ColophonError where it cannot be written
 */
export async function writeReportFolder(
  parent: string,
  formats: ReadonlySet<ReportFormat>,
  render: Readonly<Record<ReportFormat, () => string>>,
): Promise<string> {
  const folder = join(parent, 'colophon-reports');
  try {
    // An earlier step of the job may have written formats that this one was not asked for.
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const format of REPORT_FORMATS)
      if (format === 'json' || formats.has(format))
        await writeFile(join(folder, FILES[format]), render[format]());
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new ColophonError(`The folder of reports ${folder} cannot be written (${code}).`);
  }
  return folder;
}
