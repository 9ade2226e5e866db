import type { Report, Verdict } from './schema.ts';
import type { Words } from './words-in.ts';

/** As it is shown: `warning` where a change that is no release has what a release would be failed for. */
export type ShownVerdict = Verdict | 'warning';

/**
 * The report of a change that is no release, as it is shown: what a release would be failed for is a warning. The JSON
 * report keeps the levels as they are.
 */
export function softened(report: Report, words: Words): Report {
  const errors = report.findings.some(({ level, waived }) => level === 'error' && waived === null);
  return {
    ...report,
    target: errors ? { ...report.target, notes: [...report.target.notes, words.noRelease] } : report.target,
    findings: report.findings.map((finding) =>
      finding.level === 'error' ? { ...finding, level: 'warning' } : finding,
    ),
    verdict: report.target.files.failed.length > 0 ? 'incomplete' : 'pass',
  };
}
