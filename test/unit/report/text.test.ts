import { describe, expect, test } from '@jest/globals';
import { formatText, type TextOptions } from '../../../src/report/text.ts';
import { DERIVED, finding, HOSTILE, ORIGIN, report, WAIVED } from './sample.ts';

const SOURCES = new Map([['src/mine.py', 'import os\n# Copyright 2024 The Acme Inc. team.\n#\nx = 1\n']]);
const OPTIONS: TextOptions = { sources: SOURCES, color: false, width: 100, milliseconds: 420 };

describe('formatText', () => {
  test('a page as a person reads it', () => {
    const text = formatText(
      report({
        verdict: 'fail',
        findings: [
          finding(),
          finding({
            rule: 'license-text-missing',
            duty: 'Apache-2.0 §4(a)',
            message: 'The text of Apache-2.0 is nowhere in this repository.',
            evidence: { expected: ['Apache-2.0'], found: [], share: 0.86, margin: null },
            fix: null,
          }),
          finding({
            rule: 'license-text-missing',
            duty: 'Apache-2.0 §4(a)',
            path: 'src/second.py',
            evidence: { expected: ['Apache-2.0'], found: [], share: 0.5, margin: null },
          }),
        ],
      }),
      OPTIONS,
    );
    expect(text).toBe(`src/mine.py  derived, 90 % of its code
  agrees 86 % with src/acme/models/loom.py of acme-models 1.1 to 1.4 (high, renamed), lines 5–40 ↔
  20–55, 41–118 ↔ 83–160

  ✖ error  holder-missing  Apache-2.0 §4(c)
    The origin names Example Labs, and this file does not.
        2 │ # Copyright 2024 The Acme Inc. team.
        3 │ #
    expected Acme Inc. team
             Example Labs
    found    Acme Inc. team
    next     Name Example Labs in the header.

The release as a whole

  ✖ error  license-text-missing  Apache-2.0 §4(a)
    src/mine.py: The text of Apache-2.0 is nowhere in this repository.
    also     src/second.py
    expected Apache-2.0
    found    nothing of it

False matches when measured: 0 of 20,000 independent files at medium confidence or above, 1 at low;
see docs/accuracy.md.
✖ fail  3 errors · 2 files scanned, 1 derived · index 1 · 0.42 s
`);
  });

  test('what is waived is listed with its reason, and counted apart', () => {
    const text = formatText(
      report({
        findings: [
          finding({ waived: WAIVED }),
          finding({ waived: { ...WAIVED, until: null, who: null, reason: HOSTILE } }),
        ],
      }),
      { ...OPTIONS, width: 200 },
    );
    expect(text).toContain(
      'Waived\n  holder-missing  src/mine.py:2  Agreed with Acme. (until 2027-01-31, Legal; .github/colophon.yml, line 12)\n',
    );
    expect(text).toContain(' (.github/colophon.yml, line 12)\n');
    expect(text).not.toContain('\x1b');
    expect(text).toMatch(/✔ pass {2}nothing found · 2 waived · /);
    const many = Array.from({ length: 60 }, () => finding({ waived: WAIVED }));
    expect(formatText(report({ findings: many }), OPTIONS)).toContain('\n  and 10 more\n');
  });

  test('a clean repository: what is derived and in order, and one line', () => {
    expect(
      formatText(report(), { ...OPTIONS, milliseconds: null }),
    ).toBe(`Derived, and nothing left to do in the file itself
  src/mine.py  86 % of src/acme/models/loom.py of acme-models 1.1 to 1.4

False matches when measured: 0 of 20,000 independent files at medium confidence or above, 1 at low;
see docs/accuracy.md.
✔ pass  nothing found · 2 files scanned, 1 derived · index 1
`);
  });

  test('what could not be judged is said loudly', () => {
    const text = formatText(
      report({
        verdict: 'incomplete',
        failed: [{ path: 'a.py', reason: 'binary' }],
        target: {
          files: {
            scanned: 1,
            failed: [{ path: 'a.py', reason: 'binary' }],
            skipped: [{ path: 'l.py', reason: 'symbolic link' }],
          },
          notes: ['No history.'],
        },
      }),
      OPTIONS,
    );
    expect(text).toContain('INCOMPLETE: 1 file could not be judged, or not in full\n  a.py: binary\n');
    expect(text).toContain('note     No history.\nnote     skipped 1 path: symbolic link\n');
    expect(text).toContain('▲ incomplete  nothing found · 1 file scanned, 1 derived · 1 not judged');
  });

  test('everything about one file', () => {
    const text = formatText(report(), { ...OPTIONS, detailed: true });
    for (const part of [
      'license  Apache-2.0',
      'holders  Acme Inc. team; Example Labs',
      'lines 41–118       ↔ 83–160      500 tokens',
      'or also  src/acme/models/weft.py of acme-models 2.0, 50 %',
      'src/other.py  original',
    ])
      expect(text).toContain(part);
  });

  test('colours only where asked for', () => {
    const withColors = formatText(report({ findings: [finding()], verdict: 'fail' }), {
      ...OPTIONS,
      color: true,
    });
    expect(withColors).toContain('\x1b[31m');
    expect(withColors.replace(/\x1b\[\d+m/g, '')).toBe(
      formatText(report({ findings: [finding()], verdict: 'fail' }), OPTIONS),
    );
  });

  test('in detail, each source that is named, and what came of it', () => {
    const other = { purl: 'pkg:pypi/acme-models@1.1', path: 'src/acme/models/loom.py', share: 0.86 };
    const none = { revision: null, share: null, found: null };
    const declared = [
      {
        ...none,
        line: 3,
        text: 'https://example.com/weft',
        status: 'questioned' as const,
        share: 0,
        found: other,
      },
      { ...none, line: null, text: 'pkg:pypi/acme-models', status: 'agrees' as const, share: 0.9 },
      { ...none, line: 9, text: 'far/away.py', status: 'unknown' as const },
      { ...none, line: 10, text: 'far/off.py', status: 'unknown' as const, why: 'not-indexed' as const },
      { ...none, line: 11, text: 'a.cpp', status: 'unknown' as const, why: 'other-language' as const },
      { ...none, line: 12, text: 'b.py', status: 'unknown' as const, why: 'too-short' as const },
      { ...none, line: 13, text: 'c.py', status: 'unknown' as const, why: 'undecided' as const, share: 0.2 },
    ];
    const text = formatText(report({ files: [{ ...DERIVED, declared }] }), { ...OPTIONS, detailed: true });
    for (const part of [
      'sources named',
      'line 3  https://example.com/weft: does not agree with this code, 0 %',
      'found src/acme/models/loom.py of acme-models 1.1, 86 %',
      'configuration  pkg:pypi/acme-models: agrees with what was found, 90 %',
      'line 9  far/away.py: could not be compared',
      'line 10  far/off.py: not in the index, so it was not compared',
      'line 11  a.cpp: in another language, so it was not compared',
      'line 12  b.py: too little code here to tell',
      'line 13  c.py: neither agrees clearly nor is contradicted, 20 %',
    ])
      expect(text.replace(/\s*\n\s+/g, ' ').replace(/ {2,}/g, ' ')).toContain(part.replace(/ {2,}/g, ' '));
    expect(formatText(report({ files: [{ ...DERIVED, declared }] }), OPTIONS)).not.toContain('sources named');
  });

  test('nothing of a hostile tree acts on the terminal', () => {
    const hostile = report({
      findings: [
        finding({
          path: HOSTILE,
          message: HOSTILE,
          duty: HOSTILE,
          evidence: { expected: [HOSTILE], found: [HOSTILE], share: 1, margin: 1 },
          fix: { description: HOSTILE, edits: [] },
        }),
        finding({ rule: 'notice-entry-missing', path: HOSTILE }),
      ],
      files: [
        {
          path: HOSTILE,
          status: 'derived',
          coverage: 1,
          tokens: 1,
          parts: [],
          declared: [
            {
              line: 1,
              text: HOSTILE,
              revision: HOSTILE,
              status: 'questioned',
              share: 0,
              found: { purl: HOSTILE, path: HOSTILE, share: 1 },
            },
          ],
          origins: [
            {
              ...ORIGIN,
              path: HOSTILE,
              purl: `pkg:pypi/${HOSTILE}@1%1b`,
              license: HOSTILE,
              holders: [HOSTILE],
              url: HOSTILE,
            },
          ],
        },
      ],
      target: {
        files: {
          scanned: 1,
          skipped: [{ path: HOSTILE, reason: HOSTILE }],
          failed: [{ path: HOSTILE, reason: HOSTILE }],
        },
        notes: [HOSTILE],
        own: [{ what: HOSTILE, reason: HOSTILE }],
      },
    });
    for (const detailed of [true, false]) {
      const text = formatText(hostile, {
        ...OPTIONS,
        detailed,
        sources: new Map([[HOSTILE, `${HOSTILE}\n`.repeat(9)]]),
      });
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
      expect(text).not.toMatch(/^\s*::|##\[/m);
    }
  });
});
