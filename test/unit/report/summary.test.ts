import { describe, expect, test } from '@jest/globals';
import { markdown } from '../../../src/report/markdown.ts';
import { formatSummary, type SummaryOptions } from '../../../src/report/summary.ts';
import { DERIVED, finding, HOSTILE, report, WAIVED } from './sample.ts';

const OPTIONS: SummaryOptions = {
  link: (path, line) => `https://example.com/blob/abc/${path}#L${line}`,
  reason: 'The files of what pull request #7 changes.',
  reportPlace: 'report.json',
};

describe('formatSummary', () => {
  test('verdict, findings, origins and what is not claimed', () => {
    const text = formatSummary(report({ verdict: 'fail', findings: [finding()] }), OPTIONS);
    expect(text).toContain('## Colophon: ❌ fail\n\n**1 error**. 2 files scanned, 1 derived.\n');
    expect(text).toContain(
      '| ❌ | <code>holder-missing</code><br>Apache-2.0 §4(c) | <a href="https://example.com/blob/abc/src/mine.py#L2"><code>src/mine.py</code></a>, line 2 | The origin names Example Labs, and this file does not.<br>Expected: Acme Inc. team<br>Expected: Example Labs<br>Found: Acme Inc. team | Name Example Labs in the header. |',
    );
    expect(text).toContain('### Origins');
    expect(text).toContain(
      '| 86 % | high, renamed | 5–40 ↔ 20–55<br>41–118 ↔ 83–160 | Apache-2.0 | Acme Inc. team<br>Example Labs |',
    );
    expect(text).toContain('What this does not claim');
  });

  test('what is waived has a table of its own', () => {
    const text = formatSummary(report({ findings: [finding({ waived: WAIVED })] }), OPTIONS);
    expect(text).toContain('**nothing found**, 1 waived.');
    expect(text).not.toContain('### Findings');
    expect(text).toContain('### Waived\n');
    expect(text).toContain('Agreed with Acme. (until 2027-01-31, Legal; .github/colophon.yml, line 12)');
  });

  test('no tables where there is nothing to list', () => {
    const text = formatSummary(report({ files: [] }), { ...OPTIONS, reason: null, link: () => null });
    expect(text).toContain('## Colophon: ✅ pass\n\n**nothing found**.');
    expect(text).not.toContain('###');
  });

  test('files that were not judged are announced before everything else', () => {
    const text = formatSummary(
      report({ verdict: 'incomplete', failed: [{ path: 'a.py', reason: 'binary' }] }),
      OPTIONS,
    );
    expect(text.indexOf('1 file could not be judged')).toBeGreaterThan(0);
    expect(text.indexOf('1 file could not be judged')).toBeLessThan(text.indexOf('### Origins'));
    expect(text).toContain('### Not judged\n\n| file | why |\n| --- | --- |\n| <code>a.py</code> | binary |');
  });

  test('a summary never grows beyond its limit, and says that it is cut', () => {
    const findings = Array.from({ length: 9000 }, (_, i) =>
      finding({ path: `src/${'ü'.repeat(50)}${i}.py` }),
    );
    const text = formatSummary(report({ verdict: 'fail', findings }), OPTIONS);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toContain('This summary is cut');
    expect(text).toContain('What this does not claim');
    expect(text.match(/^\| ❌/gm)?.length).toBeGreaterThan(500);
  });

  test('nothing of a hostile tree breaks out of its cell', () => {
    const base = report({
      verdict: 'fail',
      findings: [finding({ path: HOSTILE, message: HOSTILE, duty: HOSTILE })],
      files: [
        {
          ...DERIVED,
          path: HOSTILE,
          origins: [
            {
              ...(DERIVED.origins[0] as (typeof DERIVED.origins)[0]),
              path: HOSTILE,
              url: 'javascript:alert(1)',
              holders: [HOSTILE],
            },
          ],
        },
      ],
      target: {
        files: { scanned: 1, skipped: [{ path: HOSTILE, reason: HOSTILE }], failed: [] },
        notes: [HOSTILE],
      },
    });
    const text = formatSummary(base, OPTIONS);
    expect(text).not.toContain('<img');
    expect(text).not.toContain('javascript:');
    expect(text).not.toMatch(/^::/m);
    for (const row of text.split('\n').filter((line) => line.startsWith('| ')))
      expect([3, 6, 8]).toContain(row.split('|').length - 1);
  });

  test('Markdown, HTML and links are only text', () => {
    expect(markdown('a|b `c` <b> *d* _e_ [f](g) https://h.i www.j.k @l')).not.toMatch(
      /[|`<>*_[\]@]|:\/\/|www\./,
    );
  });
});
