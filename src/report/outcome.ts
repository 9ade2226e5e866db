import type { Level, Report } from './schema.ts';

/** Lowest level of a finding that makes a run fail. */
export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Exit code of both faces (design §4): 0 clean, 1 findings that count, 2 not judged in full. */
export function exitCodeOf(report: Report, failOn: FailOn): 0 | 1 | 2 {
  const counting: readonly Level[] =
    failOn === 'never' ? [] : failOn === 'warning' ? ['error', 'warning'] : ['error'];
  if (report.findings.some(({ level, waived }) => waived === null && counting.includes(level))) return 1;
  return report.target.files.failed.length > 0 ? 2 : 0;
}
