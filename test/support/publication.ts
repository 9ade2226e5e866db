/** Reports with as many findings as a test needs, ready to be shown on GitHub. */
import type { Publication } from '../../src/action/publish.ts';
import { formatSarif } from '../../src/report/sarif.ts';
import type { Finding, Report } from '../../src/report/schema.ts';
import { finding, report } from '../unit/report/sample.ts';

/** What the pull request shows of the one file in which findings can be mended. */
export const MENDABLE = {
  filename: 'src/mine.py',
  status: 'modified',
  changes: 3,
  patch: '@@ -1,4 +1,5 @@\n # one\n-# Example Labs\n+# two\n import math\n+import os\n x = 1',
};

/** `count` findings, each in a file of its own; the first can be mended in a line that the pull request shows. */
export function reportOf(count: number, over: Partial<Finding> = {}): Report {
  const findings = Array.from({ length: count }, (_, i) =>
    finding(i === 0 ? over : { path: `src/f${String(i).padStart(4, '0')}.py`, fix: null, ...over }),
  );
  return report({ findings, verdict: count === 0 ? 'pass' : 'fail' });
}

export const HEAD = 'a'.repeat(40);

/** On pull request 7. */
export function publicationOf(of: Report, over: Partial<Publication> = {}): Publication {
  return {
    report: of,
    exitCode: of.verdict === 'pass' ? 0 : 1,
    sarif: formatSarif(of, { prefix: '' }),
    verdict: of.verdict,
    prefix: '',
    inWorkspace: over.prefix ?? '',
    lang: 'en',
    reason: 'The files of what pull request #7 changes.',
    link: (path, line) => `https://github.example/us/ours/blob/${HEAD}/${encodeURI(path)}#L${line}`,
    runUrl: 'https://github.example/us/ours/actions/runs/1',
    pullRequest: { number: 7, head: HEAD },
    commit: HEAD,
    ref: 'refs/pull/7/merge',
    readOnlyBecauseOf: null,
    ...over,
  };
}

/** The same after a push. */
export const ON_PUSH: Partial<Publication> = { pullRequest: null, ref: 'refs/heads/main' };
