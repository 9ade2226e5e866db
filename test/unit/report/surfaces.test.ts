import { describe, expect, test } from '@jest/globals';
import { RULE_TEXTS } from '../../../src/messages/en.ts';
import { findingAnnotations } from '../../../src/report/annotation.ts';
import { fitsCommands } from '../../../src/report/annotations.ts';
import { checkRunOf } from '../../../src/report/check-run.ts';
import { commentMarker, formatComment, isWorthAComment } from '../../../src/report/comment.ts';
import { findingIds } from '../../../src/report/finding-id.ts';
import { formatMermaid } from '../../../src/report/mermaid.ts';
import { suggestionIds, suggestionsOf } from '../../../src/report/review.ts';
import { formatSarif } from '../../../src/report/sarif.ts';
import { type Finding, type Report, RULE_IDS } from '../../../src/report/schema.ts';
import { DERIVED, finding, ORIGIN, report, WAIVED } from './sample.ts';

const link = (path: string, line: number): string => `https://github.example/${path}#L${line}`;

describe('ids of findings', () => {
  const idsOf = (...findings: Finding[]): string[] =>
    findings.map((one) => findingIds(findings).get(one) ?? '');

  test('stay when lines, shares, words and the version of the origin change', () => {
    const [before] = idsOf(finding());
    const [after] = idsOf(
      finding({
        startLine: 90,
        endLine: 91,
        message: '70 % of this file agrees …',
        level: 'warning',
        origin: { purl: 'pkg:pypi/acme-models@2.0', path: 'src/acme/other.py' },
        evidence: { expected: ['Acme Inc. team', 'Example Labs'], found: [], share: 0.7, margin: 0.1 },
      }),
    );
    expect(after).toBe(before);
  });

  test('differ by rule, file, component and what is expected', () => {
    const ids = [
      finding(),
      finding({ rule: 'license-replaced' }),
      finding({ path: 'src/b.py' }),
      finding({ origin: { purl: 'pkg:pypi/other@1', path: 'x' } }),
      finding({ evidence: { expected: ['Somebody'], found: [], share: null, margin: null } }),
    ].map((one) => idsOf(one)[0]);
    expect(new Set(ids).size).toBe(5);
  });

  test('number those that are alike in the order of their lines', () => {
    const [late, early] = idsOf(finding({ startLine: 9 }), finding({ startLine: 2 }));
    expect([early?.split(':')[1], late?.split(':')[1]]).toEqual(['1', '2']);
  });

  test('of findings about the release do not hang on the file they are told at', () => {
    const [a, b] = idsOf(
      finding({ rule: 'license-text-missing', path: 'a.py' }),
      finding({ rule: 'license-text-missing', path: 'b.py' }),
    );
    expect(a).toBe(b);
  });
});

test('every rule has words of its own', () => {
  for (const rule of RULE_IDS) expect(RULE_TEXTS[rule]?.title).toBeTruthy();
});

describe('SARIF', () => {
  interface Log {
    runs: {
      tool: { driver: { rules: { id: string; helpUri: string; help: { text: string } }[] } };
      automationDetails: { id: string };
      invocations: {
        executionSuccessful: boolean;
        toolExecutionNotifications: { message: { text: string } }[];
      }[];
      results: {
        ruleId: string;
        ruleIndex: number;
        partialFingerprints: Record<string, string>;
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
        relatedLocations?: object[];
        fixes?: { artifactChanges: { replacements: object[] }[] }[];
        suppressions?: object[];
      }[];
    }[];
  }
  const logOf = (of: Report, prefix = ''): Log['runs'][0] =>
    (JSON.parse(formatSarif(of, { prefix })) as Log).runs[0] as Log['runs'][0];

  test('a finding with its place, its fix and its rule', () => {
    const { results, tool, automationDetails } = logOf(
      report({ findings: [finding({ path: 'src/a b#.py' })] }),
      'code/',
    );
    expect(results[0]).toMatchObject({
      ruleId: 'holder-missing',
      ruleIndex: 0,
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'code/src/a%20b%23.py' },
            region: { startLine: 2, endLine: 3 },
          },
        },
      ],
    });
    expect(results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 1 },
        insertedContent: { text: '# Example Labs' },
      },
    ]);
    expect(tool.driver.rules[0]?.helpUri).toMatch(/docs\/rules\/holder-missing\.md$/);
    expect(automationDetails.id).toBe('colophon/code/');
  });

  test('what an alert is known by stays when its lines move', () => {
    const prints = (startLine: number) =>
      logOf(report({ findings: [finding({ startLine, endLine: startLine })] })).results[0]
        ?.partialFingerprints;
    expect(prints(200)).toEqual(prints(3));
    expect(prints(3)?.primaryLocationLineHash).toMatch(/^[0-9a-f]{20}:1$/);
  });

  test('findings about the release are one result, waived ones are suppressed, what was not judged is told', () => {
    const { results, invocations } = logOf(
      report({
        findings: [
          finding({ rule: 'license-text-missing', path: 'a.py' }),
          finding({ rule: 'license-text-missing', path: 'b.py' }),
          finding({ waived: WAIVED }),
        ],
        failed: [{ path: 'bad.py', reason: 'binary content' }],
      }),
    );
    expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions?.length ?? 0])).toEqual([
      ['license-text-missing', 0],
      ['holder-missing', 1],
    ]);
    expect(results[0]?.relatedLocations).toHaveLength(1);
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: 'binary content' } }],
    });
  });

  test('no more results than code scanning takes, and it is said', () => {
    const findings = Array.from({ length: 25_010 }, (_, i) => finding({ path: `f${i}.py`, fix: null }));
    const { results, invocations } = logOf(report({ findings }));
    expect(results).toHaveLength(25_000);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(/^10 results left out/);
  });
});

describe('suggestions', () => {
  const FILE = ['import math', '', 'def step(x):', '    return x'];
  const shown = new Map(FILE.map((text, i) => [i + 1, text]));
  const at = (line: number, newText: string, over: Partial<Finding> = {}): Finding =>
    finding({
      startLine: line,
      endLine: line,
      fix: {
        description: 'Do it.',
        edits: [{ path: 'src/mine.py', startLine: line, endLine: line - 1, newText }],
      },
      evidence: { expected: [newText], found: [], share: null, margin: null },
      ...over,
    });
  const of = (findings: Finding[], over: { known?: ReadonlySet<string>; lines?: typeof shown | null } = {}) =>
    suggestionsOf(report({ findings }), {
      prefix: '',
      visible: () => (over.lines === undefined ? shown : over.lines),
      known: over.known ?? new Set(),
    });
  /** As GitHub does on a click. */
  const accepted = ({
    body,
    startLine,
    line,
  }: {
    body: string;
    startLine: number;
    line: number;
  }): string[] => {
    const content = /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1] ?? '';
    return [...FILE.slice(0, startLine - 1), ...content.split('\n'), ...FILE.slice(line)];
  };

  test('put lines in without losing any', () => {
    const [first] = of([at(1, '# Copyright Example Labs\n')]);
    expect(first).toMatchObject({ path: 'src/mine.py', line: 1 });
    expect(accepted(first as NonNullable<typeof first>)).toEqual(['# Copyright Example Labs', ...FILE]);
    const [last] = of([at(5, 'end\n')]);
    expect(accepted(last as NonNullable<typeof last>)).toEqual([...FILE, 'end']);
  });

  test('for the same place are one: holders, then the licence', () => {
    const all = of([
      at(1, '#\n# Licensed under …'.replace('…', 'Apache-2.0\n'), { rule: 'license-notice-missing' }),
      at(1, '# Copyright Example Labs\n'),
    ]);
    expect(all).toHaveLength(1);
    expect(accepted(all[0] as (typeof all)[0])).toEqual([
      '# Copyright Example Labs',
      '#',
      '# Licensed under Apache-2.0',
      ...FILE,
    ]);
    expect(suggestionIds(all[0]?.body ?? '')).toHaveLength(2);
  });

  test.each<[string, Finding[], object]>([
    ['lines that the pull request does not show', [at(40, 'x\n')], {}],
    ['files that it does not show', [at(1, 'x\n')], { lines: null }],
    ['words that a person has to fill in', [at(1, '# Modified from a.py; changes: …\n')], {}],
    ['findings that have one', [at(1, 'x\n')], { known: new Set(findingIds([at(1, 'x\n')]).values()) }],
    ['waived findings', [at(1, 'x\n', { waived: WAIVED })], {}],
    ['lines that cannot be shown as they are', [at(1, 'x\n')], { lines: new Map([[1, 'a\x1b[31m']]) }],
  ])('are not made for %s', (_what, findings, over) => {
    expect(of(findings, over)).toEqual([]);
  });

  test('are no more than thirty', () => {
    const lines = new Map(Array.from({ length: 99 }, (_, i) => [i + 1, `x = ${i}`]));
    expect(
      of(
        Array.from({ length: 99 }, (_, i) => at(i + 1, `# ${i}\n`)),
        { lines },
      ),
    ).toHaveLength(30);
  });
});

describe('the check run', () => {
  const options = { prefix: '', elsewhere: new Set<string>() };
  test.each([
    [0, [], 'success'],
    [0, [finding({ level: 'warning' })], 'neutral'],
    [1, [finding()], 'failure'],
    [2, [], 'failure'],
  ] as const)('exit code %i with %j', (exitCode, findings, conclusion) => {
    expect(checkRunOf(report({ findings }), { ...options, exitCode }).conclusion).toBe(conclusion);
  });

  test('has another id when it says something else', () => {
    const id = (findings: Finding[]) => checkRunOf(report({ findings }), { ...options, exitCode: 1 }).id;
    expect(id([finding()])).toBe(id([finding()]));
    expect(id([finding()])).not.toBe(id([finding({ startLine: 9, endLine: 9 })]));
  });

  test('leaves out what stands on its line already', () => {
    const of = report({ findings: [finding(), finding({ path: 'b.py' })] });
    const elsewhere = new Set([findingIds(of.findings).get(of.findings[0] as Finding) ?? '']);
    const { annotations } = checkRunOf(of, { prefix: '', exitCode: 1, elsewhere });
    expect(annotations.map(({ path }) => path)).toEqual(['b.py']);
  });

  test('is needed where commands do not hold all', () => {
    const fits = (count: number, failed = 0): boolean =>
      fitsCommands(
        findingAnnotations(
          report({ findings: Array.from({ length: count }, (_, i) => finding({ path: `f${i}.py` })) }),
          '',
        ),
        failed,
      );
    expect([fits(10), fits(11), fits(10, 3), fits(9, 3)]).toEqual([true, false, false, true]);
  });
});

describe('the comment', () => {
  const options = {
    prefix: '',
    link,
    runUrl: 'https://github.example/run',
    reason: null,
    suggested: new Set<string>(),
  };

  test('is folded up when nothing is amiss', () => {
    const text = formatComment(report(), options);
    expect(isWorthAComment(report())).toBe(false);
    expect(text).toMatch(
      /^<!-- colophon:comment \/ -->\n<details><summary>✅ <b>Colophon<\/b>: nothing found<\/summary>/,
    );
    expect(text).toContain('2 files scanned, 1 of them with code of acme-models.');
    expect(text).toContain('False matches when measured');
  });

  test('lists findings, and leaves to the review what the review says', () => {
    const of = report({ verdict: 'fail', findings: [finding(), finding({ path: 'b.py' })] });
    const suggested = new Set([findingIds(of.findings).get(of.findings[0] as Finding) ?? '']);
    const text = formatComment(of, { ...options, suggested });
    expect(text.match(/^\| ❌/gm)).toHaveLength(1);
    expect(text).toContain('<a href="https://github.example/b.py#L2"><code>b.py</code></a>, line 2');
    expect(text).toContain('1 finding with a suggestion on the lines.');
  });

  test('of each folder has a marker of its own, which no folder can break', () => {
    expect(commentMarker('code/')).not.toBe(commentMarker(''));
    expect(commentMarker('a--><b>')).toBe('<!-- colophon:comment /a%2D%2D%3E%3Cb%3E -->');
  });

  test('stays short', () => {
    const findings = Array.from({ length: 5000 }, (_, i) => finding({ path: `${'ü'.repeat(300)}${i}.py` }));
    const text = formatComment(report({ verdict: 'fail', findings }), options);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('4,980 more findings in the report.');
  });
});

describe('the picture', () => {
  test('components on one side, folders on the other, original files apart', () => {
    expect(formatMermaid(report())).toBe(
      [
        'flowchart LR',
        '  c1(["acme-models<br/>Apache-2#46;0"])',
        '  f2["src/"]',
        '  c1 -->|"1 file"| f2',
        '  own["1 file without an origin<br/>50 #37; of those scanned"]',
        '',
      ].join('\n'),
    );
  });

  test('has few enough boxes to be read', () => {
    const files = Array.from({ length: 400 }, (_, i) => ({
      ...DERIVED,
      path: `d${i % 40}/e/f${i}.py`,
      origins: [{ ...ORIGIN, purl: `pkg:pypi/c${i % 50}@1` }],
    }));
    const text = formatMermaid(report({ files })) ?? '';
    expect(text.match(/\(\[/g)).toHaveLength(13);
    expect(text).toContain('38 other components');
    expect(text).toContain('28 other folders');
  });

  test('is left out where nothing comes from elsewhere', () => {
    expect(formatMermaid(report({ files: [] }))).toBeNull();
  });
});
